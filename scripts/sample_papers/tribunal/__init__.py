"""The part `tribunal`: ordinary papers of many regions."""

from scripts.sample_papers.stock import Layout, Part
from scripts.sample_papers.tribunal.cancelled import CANCELLED
from scripts.sample_papers.tribunal.decrees import DECREE
from scripts.sample_papers.tribunal.law import LAW
from scripts.sample_papers.tribunal.orders import ORDER
from scripts.sample_papers.tribunal.other_acts import HISTORY, OTHER_ACTS
from scripts.sample_papers.tribunal.other_decrees import ENFORCEMENT, OTHER_DECREES
from scripts.sample_papers.tribunal.other_papers import OTHER_PAPERS
from scripts.sample_papers.tribunal.people import CASE_NUMBERS, CONTRACTS, CREDITORS, LENDERS, PEOPLE, PLACES
from scripts.sample_papers.tribunal.pieces import PIECES
from scripts.sample_papers.tribunal.post import POST
from scripts.sample_papers.tribunal.refused import REFUSED
from scripts.sample_papers.tribunal.returned import RETURNED
from scripts.sample_papers.tribunal.writs import WRIT

_OTHERS = {**OTHER_ACTS, **OTHER_DECREES, **OTHER_PAPERS}
_UNKNOWN = {"unknown": [f"{{@{name}}}" for name in _OTHERS]}
_RULINGS = {**RETURNED, **REFUSED, **CANCELLED}
TRIBUNAL = Part(
    name="tribunal",
    people=PEOPLE,
    places=PLACES,
    creditors=CREDITORS,
    lenders=LENDERS,
    contracts=CONTRACTS,
    phrases={**PIECES, **ORDER, **_RULINGS, **WRIT, **DECREE, **POST, **LAW, **HISTORY, **ENFORCEMENT, **_OTHERS, **_UNKNOWN},
    days=(
        *("digits", "digits", "digits_year", "words", "words_g", "digits_g") * 3,
        *("words_zero", "digits_tight", "quoted_g", "quoted", "words_tight") * 2, "spelt",
    ),
    sums=(
        *("rub_kop", "rub_kop_tight", "roubles", "roubles_gap", "comma", "comma_tight") * 4,
        *("words_after", "words_capital", "comma_roubles", "roubles_kop", "words_short") * 2,
        "words_whole", "words_with_kopecks", "kopecks_in_words", "words_tail", "glued", "dot_cents", "words_comma", "letters",
    ),
    articles=("short", "short", "tight", "long", "long", "ordinal"),
    fonts=(
        *("IndUni-T", "Noto Serif") * 4, *("CMU Serif", "Clear Sans", "IndUni-H", "Inter") * 2, "Vollkorn", "Roboto Slab", "CMU Typewriter Text", "Anonymous Pro",
    ),
    hands=(("UnPilgi", "CMU Classical Serif"), ("Dancing Script", "CMU Serif:italic"), ("Kristi", "CMU Classical Serif")),
    pressed="Clear Sans:bold",
    region_code=83,
    layouts=(
        Layout("right", 12, "(left: 3cm, right: 1.5cm, y: 1.8cm)", "0.62em", indent="1.25cm"),
        Layout("right", 13, "(left: 2.8cm, right: 1.3cm, y: 1.5cm)", "0.57em", indent="1.2cm"),
        Layout("right", 14, "(left: 3cm, right: 1cm, y: 1.7cm)", "0.53em", indent="1.25cm"),
        Layout("right", 12, "(left: 2.5cm, right: 1.5cm, y: 1.4cm)", "0.7em", indent="1cm", justify=False),
        Layout("half", 12, "(left: 3cm, right: 1.2cm, y: 1.6cm)", "0.6em", indent="1.27cm"),
        Layout("left", 12.5, "(left: 2.6cm, right: 1.4cm, y: 2cm)", "0.64em", indent="1.25cm"),
        Layout("center", 12, "(left: 2.5cm, right: 1.2cm, y: 1.7cm)", "0.6em", indent="1.25cm"),
        Layout("half", 11, "(left: 2.2cm, right: 1.6cm, y: 1.5cm)", "0.68em", indent="0cm", justify=False),
        Layout("right", 10.5, "(left: 2cm, right: 1.5cm, y: 1.3cm)", "0.55em", indent="1cm"),
        Layout("right", 11.5, "(left: 3.2cm, right: 1.7cm, y: 2.1cm)", "0.82em", indent="1.5cm"),
    ),
    case_numbers=CASE_NUMBERS,
    of_district_courts=("writ", "fssp_decree"),
)  # fmt: skip
