"""The part `assembly`: papers of courts, bailiffs and the Post of many regions; notes of force, several addresses on a paper."""

from scripts.sample_papers.assembly.cancelled import CANCELLED
from scripts.sample_papers.assembly.decree_words import DECREE_WORDS
from scripts.sample_papers.assembly.decrees import DECREE
from scripts.sample_papers.assembly.law import LAW
from scripts.sample_papers.assembly.near_acts import NEAR_ACTS
from scripts.sample_papers.assembly.near_decrees import NEAR_DECREES
from scripts.sample_papers.assembly.near_papers import NEAR_PAPERS
from scripts.sample_papers.assembly.orders import ORDER
from scripts.sample_papers.assembly.people import CASE_NUMBERS, CONTRACTS, CREDITORS, LENDERS, PEOPLE, PLACES
from scripts.sample_papers.assembly.pieces import PIECES
from scripts.sample_papers.assembly.post import POST
from scripts.sample_papers.assembly.refused import REFUSED
from scripts.sample_papers.assembly.returned import RETURNED
from scripts.sample_papers.assembly.writs import WRIT
from scripts.sample_papers.stock import Layout, Part

_NEAR = {**NEAR_ACTS, **NEAR_DECREES, **NEAR_PAPERS}
# What strangers are put together from is no stranger by itself.
_PIECES_OF_NEAR = {
    "n_judge",
    "n_and",
    "n_before",
    "n_end",
    "b_word",
    "b_on_ip",
    "b_led",
    "q_with",
    "q_firm",
    "q_debtor",
}
_UNKNOWN = {"unknown": [f"{{@{name}}}" for name in _NEAR if name not in _PIECES_OF_NEAR]}
_RULINGS = {**RETURNED, **REFUSED, **CANCELLED}
ASSEMBLY = Part(
    name="assembly",
    people=PEOPLE,
    places=PLACES,
    creditors=CREDITORS,
    lenders=LENDERS,
    contracts=CONTRACTS,
    phrases={**PIECES, **LAW, **ORDER, **_RULINGS, **WRIT, **DECREE, **DECREE_WORDS, **POST, **_NEAR, **_UNKNOWN},
    days=(
        *("digits", "digits", "words", "digits_year", "digits_g", "words_g") * 3,
        *("words_zero", "digits_tight", "quoted", "words_tight", "quoted_g") * 2, "spelt", "quoted_tight",
    ),
    sums=(
        *("rub_kop", "roubles", "comma", "rub_kop_tight", "comma_tight", "roubles_gap") * 4,
        *("words_after", "words_capital", "roubles_kop", "comma_roubles", "words_short") * 2,
        "words_whole", "words_with_kopecks", "kopecks_in_words", "words_comma", "words_tail", "dot_cents", "glued", "dash",
    ),
    articles=("short", "tight", "short", "long", "ordinal", "long"),
    fonts=(
        *("Liberation Serif",) * 6, *("PT Serif", "Noto Serif", "Nimbus Roman", "FreeSerif", "IndUni-T") * 2, "Liberation Sans", "PT Sans", "Carlito", "Roboto", "PT Mono", "Nimbus Sans",
    ),
    hands=(("Klee One", "Gentium Plus:italic"), ("Dancing Script", "CMU Serif:italic"), ("Kristi", "CMU Classical Serif"), ("Z003", "Z003")),
    pressed="Roboto:bold",
    region_code=87,
    layouts=(
        Layout("right", 12, "(left: 3cm, right: 1.4cm, y: 1.75cm)", "0.61em", indent="1.25cm"),
        Layout("right", 13, "(left: 2.9cm, right: 1.3cm, y: 1.65cm)", "0.58em", indent="1.25cm"),
        Layout("right", 14, "(left: 2.95cm, right: 1.1cm, y: 1.55cm)", "0.54em", indent="1.2cm"),
        Layout("right", 12, "(left: 2.45cm, right: 1.35cm, y: 1.45cm)", "0.69em", indent="1.05cm", justify=False),
        Layout("half", 12, "(left: 2.9cm, right: 1.35cm, y: 1.8cm)", "0.63em", indent="1.25cm"),
        Layout("half", 13, "(left: 2.55cm, right: 1.25cm, y: 1.5cm)", "0.56em", indent="1.1cm"),
        Layout("left", 12, "(left: 2.85cm, right: 1.45cm, y: 1.95cm)", "0.66em", indent="1.2cm"),
        Layout("left", 11, "(left: 2.35cm, right: 1.55cm, y: 1.7cm)", "0.71em", indent="0cm", justify=False),
        Layout("center", 12, "(left: 2.65cm, right: 1.35cm, y: 1.85cm)", "0.6em", indent="1.25cm"),
        Layout("right", 10.5, "(left: 2.15cm, right: 1.45cm, y: 1.35cm)", "0.57em", indent="1cm"),
        Layout("right", 11.5, "(left: 3.05cm, right: 1.65cm, y: 2.05cm)", "0.8em", indent="1.4cm"),
    ),
    case_numbers=CASE_NUMBERS,
    of_district_courts=("writ", "fssp_decree"),
    writ_series=("ФС", "ФС", "ФС", "ВС"),
)  # fmt: skip
