"""The fifth part of the papers: it measured, has been looked at and joins the open parts; wordings, fonts, layouts, names of its own."""

from scripts.sample_papers.stock import Layout, Part
from scripts.sample_papers.verdict.cancelled import CANCELLED
from scripts.sample_papers.verdict.decrees import DECREE
from scripts.sample_papers.verdict.law import LAW
from scripts.sample_papers.verdict.orders import ORDER, PIECES
from scripts.sample_papers.verdict.others import OTHERS
from scripts.sample_papers.verdict.people import CASE_NUMBERS, CONTRACTS, CREDITORS, LENDERS, PEOPLE, PLACES
from scripts.sample_papers.verdict.post import POST
from scripts.sample_papers.verdict.rulings import RULINGS
from scripts.sample_papers.verdict.strangers import STRANGERS
from scripts.sample_papers.verdict.writs import WRIT

_UNKNOWN = {"unknown": [f"{{@{name}}}" for name in (*OTHERS, *STRANGERS)]}
VERDICT = Part(
    name="verdict",
    people=PEOPLE,
    places=PLACES,
    creditors=CREDITORS,
    lenders=LENDERS,
    contracts=CONTRACTS,
    phrases={**PIECES, **ORDER, **RULINGS, **CANCELLED, **WRIT, **DECREE, **POST, **OTHERS, **STRANGERS, **LAW, **_UNKNOWN},
    days=(
        *("digits", "digits_year", "digits_g", "digits_tight", "words", "words_zero", "words_g", "words_tight", "quoted") * 2,
        "quoted_g", "quoted_tight",
    ),
    sums=(
        *("comma", "comma_tight", "rub_kop", "rub_kop_tight", "roubles", "roubles_gap", "roubles_kop", "words_after", "words_short", "words_whole", "words_capital") * 2,
        "dot_thousands", "dot_cents", "comma_roubles", "kopecks_in_words", "words_with_kopecks", "words_tail", "words_comma", "glued", "letters", "dash",
    ),
    articles=("short", "short", "tight", "long", "long", "ordinal"),
    fonts=(
        "STIXGeneral", "STIXGeneral", "STIXGeneral", "STIXGeneral", "Doulos SIL", "Doulos SIL", "Doulos SIL", "Old Standard TT", "Lato", "Lato",
    ),
    hands=(("Steve", "Old Standard TT:italic"), ("Comic Neue", "STIXGeneral:italic"), ("Old Standard TT:italic", "Old Standard TT:italic")),
    pressed="Lato:bold",
    region_code=98,
    layouts=(
        Layout("right", 12, "(left: 3cm, right: 1.4cm, y: 1.9cm)", "0.64em"),
        Layout("right", 13, "(left: 2.6cm, right: 1.1cm, y: 1.3cm)", "0.56em", indent="1.2cm"),
        Layout("half", 12, "(left: 2.7cm, right: 1.3cm, y: 2.2cm)", "0.6em", indent="1cm"),
        Layout("left", 11, "(left: 2.5cm, right: 1.8cm, y: 1.6cm)", "0.75em", indent="0cm", justify=False),
        Layout("center", 11.5, "(left: 2.8cm, right: 1.6cm, y: 2cm)", "0.62em", indent="1.4cm"),
        Layout("left", 13.5, "(left: 3cm, right: 1cm, y: 1.4cm)", "0.5em", indent="1.5cm"),
        Layout("half", 10, "(left: 3.2cm, right: 2cm, y: 2.4cm)", "0.68em", justify=False),
        Layout("right", 14, "(left: 2.4cm, right: 1.2cm, y: 1.2cm)", "0.48em", indent="0.9cm"),
        Layout("center", 9.5, "(left: 2.2cm, right: 2.2cm, y: 1.7cm)", "0.7em", indent="1cm", justify=False),
    ),
    case_numbers=CASE_NUMBERS,
    of_district_courts=("writ", "fssp_decree"),
)  # fmt: skip
