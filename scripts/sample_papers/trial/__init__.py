"""The third part of the papers: as the second, mended by after it had measured; wordings, fonts, layouts, names of its own."""

from scripts.sample_papers.stock import Layout, Part
from scripts.sample_papers.trial.enforcement import DECREE, POST, WRIT
from scripts.sample_papers.trial.law import LAW
from scripts.sample_papers.trial.orders import ORDER, PIECES
from scripts.sample_papers.trial.others import OTHERS
from scripts.sample_papers.trial.people import CONTRACTS, CREDITORS, LENDERS, PEOPLE, PLACES
from scripts.sample_papers.trial.rulings import RULINGS

TRIAL = Part(
    name="trial",
    people=PEOPLE,
    places=PLACES,
    creditors=CREDITORS,
    lenders=LENDERS,
    contracts=CONTRACTS,
    phrases={**PIECES, **ORDER, **RULINGS, **WRIT, **DECREE, **POST, **OTHERS, **LAW},
    days=(*("digits", "digits_year", "digits_g", "digits_tight", "words", "words_zero", "words_g", "quoted") * 3, "quoted_g", "spelt"),
    sums=(
        *("comma", "comma_tight", "rub_kop", "rub_kop_tight", "roubles", "roubles_kop", "words_after", "words_whole", "words_capital") * 2,
        "dot_cents", "kopecks_in_words", "words_with_kopecks", "comma_roubles",
    ),
    articles=("short", "short", "tight", "long", "long", "ordinal"),
    fonts=("URW Bookman", "Linux Biolinum O", "PT Serif Caption", "PT Sans Caption", "Liberation Sans Narrow", "Liberation Mono", "Roboto Condensed", "Linux Libertine Display O"),
    hands=(("Because We Build", "Z003"), ("Because We Create", "Z003"), ("Because We Organize", "Z003")),
    pressed="Roboto:bold",
    region_code=94,
    layouts=(
        Layout("right", 12, "(left: 2.8cm, right: 1.2cm, y: 1.8cm)", "0.68em"),
        Layout("right", 13.5, "(left: 2.2cm, right: 1.5cm, y: 1.5cm)", "0.58em", indent="1.5cm"),
        Layout("half", 12, "(left: 3cm, right: 1.5cm, y: 2cm)", "0.55em", justify=False),
        Layout("left", 10.5, "(left: 2cm, right: 1cm, y: 1.2cm)", "0.7em", indent="0cm"),
        Layout("center", 11, "(left: 3cm, right: 1.5cm, y: 2.2cm)", "0.65em", indent="1cm"),
        Layout("right", 9, "(left: 2.5cm, right: 2.5cm, y: 2.5cm)", "0.6em"),
        Layout("half", 14, "(left: 2cm, right: 1cm, y: 1cm)", "0.5em", indent="1.25cm", justify=False),
    ),
)  # fmt: skip
