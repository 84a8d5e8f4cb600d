"""The second part of the papers: rules were mended by what it lost, after it had measured them; wordings, fonts, layouts, names of its own."""

from scripts.sample_papers.rehearsal.enforcement import DECREE, POST, WRIT
from scripts.sample_papers.rehearsal.law import LAW
from scripts.sample_papers.rehearsal.orders import ORDER, PIECES
from scripts.sample_papers.rehearsal.others import OTHERS
from scripts.sample_papers.rehearsal.people import CONTRACTS, CREDITORS, LENDERS, PEOPLE, PLACES
from scripts.sample_papers.rehearsal.rulings import RULINGS
from scripts.sample_papers.stock import Layout, Part

REHEARSAL = Part(
    name="rehearsal",
    people=PEOPLE,
    places=PLACES,
    creditors=CREDITORS,
    lenders=LENDERS,
    contracts=CONTRACTS,
    phrases={**PIECES, **ORDER, **RULINGS, **WRIT, **DECREE, **POST, **OTHERS, **LAW},
    days=(*("digits", "digits", "digits_year", "digits_tight", "words", "words_zero", "words_g", "quoted", "quoted_g") * 3, "spelt"),
    sums=(
        *("comma_tight", "comma_roubles", "roubles_kop", "rub_kop", "roubles_kop", "words_with_kopecks", "kopecks_in_words", "words_comma") * 2,
        "dot_cents", "dash",
    ),
    articles=("short", "tight", "long", "ordinal"),
    fonts=("Nimbus Roman", "Nimbus Roman", "FreeSerif", "FreeSerif", "Nimbus Sans", "Roboto", "Open Sans", "Charis SIL", "C059", "P052"),
    hands=(("Z003", "Z003"), ("Because We Learn", "Z003"), ("Because We Connect", "Z003"), ("Because We Mentor", "Z003")),
    pressed="Open Sans:bold",
    region_code=97,
    layouts=(
        Layout("left", 12, "(left: 2.5cm, right: 1.5cm, y: 2cm)", "0.62em"),
        Layout("half", 13, "(left: 3cm, right: 1cm, y: 1.2cm)", "0.5em", indent="1.5cm"),
        Layout("right", 11, "(left: 3cm, right: 2cm, y: 2.5cm)", "0.75em", indent="0.8cm"),
        Layout("center", 12.5, "(left: 2cm, right: 1cm, y: 1.5cm)", "0.58em"),
        Layout("right", 9.5, "(left: 2cm, right: 2cm, y: 2cm)", "0.6em", indent="1cm"),
        Layout("half", 10.5, "(left: 2.5cm, right: 1.5cm, y: 1.5cm)", "0.85em", justify=False),
        Layout("left", 14, "(left: 2.5cm, right: 1cm, y: 1.5cm)", "0.52em", indent="1.25cm"),
    ),
)  # fmt: skip
