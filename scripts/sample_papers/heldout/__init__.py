"""The fourth part of the papers: as the third, mended by after it had measured; wordings, layouts, names of its own."""

from scripts.sample_papers.heldout.enforcement import DECREE, POST, WRIT
from scripts.sample_papers.heldout.law import LAW
from scripts.sample_papers.heldout.orders import ORDER, PIECES
from scripts.sample_papers.heldout.others import OTHERS
from scripts.sample_papers.heldout.people import CONTRACTS, CREDITORS, LENDERS, PEOPLE, PLACES
from scripts.sample_papers.heldout.rulings import RULINGS
from scripts.sample_papers.stock import Layout, Part

HELDOUT = Part(
    name="heldout",
    people=PEOPLE,
    places=PLACES,
    creditors=CREDITORS,
    lenders=LENDERS,
    contracts=CONTRACTS,
    phrases={**PIECES, **ORDER, **RULINGS, **WRIT, **DECREE, **POST, **OTHERS, **LAW},
    days=(*("digits", "digits_year", "digits_g", "words", "words_zero", "words_g", "quoted") * 2, "digits_tight", "quoted_g"),
    sums=(
        "comma", "comma_tight", "rub_kop", "rub_kop_tight", "roubles", "roubles_gap", "roubles_kop", "words_after", "words_capital", "words_whole", "comma_roubles", "dot_thousands",
    ),
    articles=("short", "tight", "long", "ordinal"),
    fonts=("URW Bookman", "Linux Biolinum O", "PT Serif Caption", "Liberation Mono", "PT Sans Caption", "FreeSans", "Roboto Condensed"),
    hands=(("Because We Organize", "Z003"), ("Because We Create", "Z003")),
    pressed="Roboto:bold",
    region_code=93,
    layouts=(
        Layout("right", 12, "(left: 3.2cm, right: 1.3cm, y: 2.1cm)", "0.66em", indent="1.3cm"),
        Layout("right", 14, "(left: 2.8cm, right: 1.2cm, y: 1.6cm)", "0.54em", indent="1cm"),
        Layout("half", 11.5, "(left: 2.5cm, right: 1.2cm, y: 1.8cm)", "0.63em", justify=False),
        Layout("left", 11, "(left: 2.2cm, right: 2.2cm, y: 2cm)", "0.72em", indent="0cm"),
        Layout("center", 10, "(left: 3cm, right: 1cm, y: 1.5cm)", "0.55em"),
        Layout("half", 13, "(left: 2cm, right: 1.5cm, y: 1.4cm)", "0.6em", indent="1.5cm"),
    ),
)  # fmt: skip
