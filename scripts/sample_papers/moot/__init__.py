"""Papers of Siberia, the Far East, the South and the great cities: of state software, of typed templates, of letters; trust in values is fitted on them."""

from scripts.sample_papers.moot.cancelled import CANCELLED
from scripts.sample_papers.moot.decrees import DECREE
from scripts.sample_papers.moot.near_decrees import NEAR_DECREES
from scripts.sample_papers.moot.near_papers import NEAR_PAPERS
from scripts.sample_papers.moot.near_rulings import NEAR_RULINGS
from scripts.sample_papers.moot.orders import ORDER
from scripts.sample_papers.moot.people import CASE_NUMBERS, CONTRACTS, CREDITORS, LENDERS, PEOPLE, PLACES
from scripts.sample_papers.moot.pieces import PIECES
from scripts.sample_papers.moot.post import POST
from scripts.sample_papers.moot.refused import REFUSED
from scripts.sample_papers.moot.returned import APPLICATION, RETURNED
from scripts.sample_papers.moot.writs import WRIT
from scripts.sample_papers.stock import Layout, Part

_NEAR = {**NEAR_RULINGS, **NEAR_DECREES, **NEAR_PAPERS}
_UNKNOWN = {"unknown": [f"{{@{name}}}" for name in _NEAR if name.startswith("u_")]}
MOOT = Part(
    name="moot",
    people=PEOPLE,
    places=PLACES,
    creditors=CREDITORS,
    lenders=LENDERS,
    contracts=CONTRACTS,
    phrases={**PIECES, **ORDER, **APPLICATION, **RETURNED, **REFUSED, **CANCELLED, **WRIT, **DECREE, **POST, **_NEAR, **_UNKNOWN},
    days=(
        *("digits", "digits", "words", "digits_year", "words_g", "digits_g", "words_zero") * 3,
        *("digits_tight", "quoted", "quoted_g", "words_tight") * 2, "quoted_tight", "spelt",
    ),
    sums=(
        *("comma", "comma_tight", "rub_kop", "rub_kop_tight", "roubles", "roubles_gap", "comma_roubles") * 3,
        *("roubles_kop", "words_after", "words_capital", "words_whole", "dot_cents", "words_short", "plain_point") * 2,
        "dot_thousands", "words_comma", "dash", "kopecks_in_words", "words_with_kopecks", "words_tail", "glued", "letters",
    ),
    articles=("short", "short", "short", "tight", "long", "long", "ordinal"),
    fonts=(
        *("Liberation Serif", "PT Serif", "Nimbus Roman", "FreeSerif", "STIXGeneral", "Roman Uralic") * 3, *("Liberation Sans", "PT Sans", "Carlito", "Open Sans", "Roboto") * 2,
        "Liberation Mono", "Nimbus Mono PS", "PT Mono", "Go Mono", "Charis SIL", "Gentium Book Plus", "C059", "Noto Sans", "Roboto Condensed", "Old Standard TT", "PT Serif Caption", "Tuffy", "Sans Uralic",
    ),
    hands=(("Klee One", "Gentium Plus:italic"), ("Domestic Manners", "Chancery Uralic:italic"), ("Because We Learn", "Z003"), ("Humor Sans", "Andika Compact"), ("Steve", "Old Standard TT:italic")),
    pressed="Noto Sans:bold",
    region_code=82,
    layouts=(
        Layout("right", 12, "(left: 3cm, right: 1.5cm, y: 2cm)", "0.63em"),
        Layout("right", 13, "(left: 3cm, right: 1.2cm, y: 1.6cm)", "0.56em"),
        Layout("right", 14, "(left: 2.6cm, right: 1.1cm, y: 1.5cm)", "0.5em", indent="1.2cm"),
        Layout("right", 12, "(left: 2.8cm, right: 1.5cm, y: 1.9cm)", "0.7em", justify=False),
        Layout("half", 12, "(left: 2.9cm, right: 1.2cm, y: 1.7cm)", "0.6em", indent="1.25cm"),
        Layout("half", 13, "(left: 2.4cm, right: 1cm, y: 1.5cm)", "0.52em", indent="1cm"),
        Layout("left", 12, "(left: 2.3cm, right: 1.5cm, y: 2cm)", "0.66em", indent="1.25cm"),
        Layout("left", 11, "(left: 2cm, right: 2cm, y: 1.8cm)", "0.68em", indent="0cm", justify=False),
        Layout("center", 12.5, "(left: 2.7cm, right: 1.4cm, y: 1.6cm)", "0.58em"),
        Layout("right", 11, "(left: 2.2cm, right: 1.5cm, y: 1.4cm)", "0.55em", indent="0.8cm"),
        Layout("right", 12, "(left: 3.4cm, right: 1.8cm, y: 2.2cm)", "0.85em", indent="1.5cm", justify=False),
        Layout("half", 10.5, "(left: 1.9cm, right: 1.7cm, y: 1.3cm)", "0.5em", indent="0cm"),
    ),
    case_numbers=CASE_NUMBERS,
    of_district_courts=("writ", "fssp_decree"),
    writ_series=("ФС", "ФС", "ФС", "ВС"),
)  # fmt: skip
