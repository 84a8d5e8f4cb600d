"""The broadest part of the papers, learnt from, never measured by: for each thing that a paper says many ways to say it."""

from scripts.sample_papers.practice.cancelled import CANCELLED
from scripts.sample_papers.practice.decrees import DECREE
from scripts.sample_papers.practice.law import LAW
from scripts.sample_papers.practice.orders import ORDER
from scripts.sample_papers.practice.people import CASE_NUMBERS, CONTRACTS, CREDITORS, LENDERS, PEOPLE, PLACES
from scripts.sample_papers.practice.pieces import PIECES
from scripts.sample_papers.practice.post import POST
from scripts.sample_papers.practice.refused import REFUSED
from scripts.sample_papers.practice.returned import RETURNED, RULING
from scripts.sample_papers.practice.strangers_of_cases import OF_CASES
from scripts.sample_papers.practice.strangers_of_courts import OF_COURTS
from scripts.sample_papers.practice.strangers_of_enforcement import OF_ENFORCEMENT
from scripts.sample_papers.practice.writs import WRIT
from scripts.sample_papers.stock import Layout, Part

_STRANGERS = {**OF_COURTS, **OF_ENFORCEMENT, **OF_CASES}
_UNKNOWN = {"unknown": [f"{{@{name}}}" for name in _STRANGERS if name.startswith("u_")]}
PRACTICE = Part(
    name="practice",
    people=PEOPLE,
    places=PLACES,
    creditors=CREDITORS,
    lenders=LENDERS,
    contracts=CONTRACTS,
    phrases={**PIECES, **ORDER, **RULING, **RETURNED, **REFUSED, **CANCELLED, **WRIT, **DECREE, **POST, **LAW, **_STRANGERS, **_UNKNOWN},
    days=(
        *("digits", "digits_year", "digits_g", "digits_tight", "words", "words_zero", "words_g", "quoted", "quoted_g") * 4,
        "spelt", "words_tight", "words_tight", "quoted_tight",
    ),
    sums=(
        *(
            "comma", "comma_tight", "rub_kop", "rub_kop_tight", "roubles", "roubles_gap", "roubles_kop", "words_after", "words_capital",
            "words_whole", "kopecks_in_words", "words_with_kopecks",
        ) * 2,
        "comma_roubles", "dot_cents", "dot_thousands", "words_comma", "dash",
    ),
    articles=("short", "short", "tight", "long", "long", "ordinal"),
    fonts=(
        *("Liberation Serif", "Liberation Serif", "PT Serif", "Nimbus Roman", "FreeSerif"), "Liberation Sans", "PT Sans", "Carlito", "Linux Libertine O",
        "Nimbus Sans", "Roboto", "Open Sans", "Charis SIL", "C059", "P052", "URW Bookman", "PT Serif Caption", "Liberation Sans Narrow", "Roboto Condensed",
    ),
    hands=(("Humor Sans", "Andika Compact"), ("Z003", "Z003"), ("Because We Learn", "Z003"), ("Because We Build", "Z003")),
    pressed="Open Sans:bold",
    region_code=95,
    layouts=(
        Layout("right", 12, "(left: 3cm, right: 1.5cm, y: 2cm)", "0.65em"),
        Layout("right", 13, "(left: 2.5cm, right: 1.2cm, y: 1.6cm)", "0.55em", indent="1cm"),
        Layout("half", 11, "(left: 2.6cm, right: 1.4cm, y: 1.8cm)", "0.6em"),
        Layout("half", 12.5, "(left: 3cm, right: 1cm, y: 1.3cm)", "0.52em", indent="1.5cm", justify=False),
        Layout("left", 11.5, "(left: 2cm, right: 2cm, y: 2cm)", "0.7em", indent="0cm", justify=False),
        Layout("left", 13.5, "(left: 2.5cm, right: 1cm, y: 1.5cm)", "0.52em", indent="1.25cm"),
        Layout("center", 12, "(left: 2cm, right: 1.2cm, y: 1.6cm)", "0.58em"),
        Layout("center", 10.5, "(left: 3cm, right: 1.5cm, y: 2.2cm)", "0.68em", indent="1cm"),
        Layout("right", 10, "(left: 2.5cm, right: 1.5cm, y: 1.5cm)", "0.5em", indent="1.5cm"),
        Layout("right", 14, "(left: 2.8cm, right: 1.2cm, y: 1.4cm)", "0.5em"),
    ),
    case_numbers=CASE_NUMBERS,
    of_district_courts=("writ", "fssp_decree"),
)  # fmt: skip
