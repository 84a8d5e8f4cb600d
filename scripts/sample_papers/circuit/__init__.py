"""The part of papers that are written short and by form: blanks, tables, captions, ticked boxes, screens of office systems."""

from scripts.sample_papers.circuit.cancelled import CANCELLED
from scripts.sample_papers.circuit.decrees import DECREE
from scripts.sample_papers.circuit.law import LAW
from scripts.sample_papers.circuit.orders import ORDER
from scripts.sample_papers.circuit.people import CASE_NUMBERS, CONTRACTS, CREDITORS, LENDERS, PEOPLE, PLACES
from scripts.sample_papers.circuit.pieces import PIECES
from scripts.sample_papers.circuit.post import POST
from scripts.sample_papers.circuit.refused import REFUSED
from scripts.sample_papers.circuit.returned import RETURNED
from scripts.sample_papers.circuit.shorthand import SHORTHAND
from scripts.sample_papers.circuit.strangers_of_cases import OF_CASES
from scripts.sample_papers.circuit.strangers_of_courts import OF_COURTS
from scripts.sample_papers.circuit.strangers_of_enforcement import OF_ENFORCEMENT
from scripts.sample_papers.circuit.writs import WRIT
from scripts.sample_papers.stock import Layout, Part, joined

_STRANGERS = {**OF_COURTS, **OF_ENFORCEMENT, **OF_CASES}
_UNKNOWN = {"unknown": [f"{{@{name}}}" for name in _STRANGERS if name.startswith("x_")]}
CIRCUIT = Part(
    name="circuit",
    people=PEOPLE,
    places=PLACES,
    creditors=CREDITORS,
    lenders=LENDERS,
    contracts=CONTRACTS,
    phrases=joined(PIECES, ORDER, RETURNED, REFUSED, CANCELLED, WRIT, DECREE, POST, LAW, _STRANGERS, SHORTHAND, _UNKNOWN),
    days=(
        *("digits", "digits", "digits_g", "digits_tight", "words_g", "words_tight") * 3,
        *("digits_year", "words", "words_zero", "quoted_g", "quoted", "quoted_tight") * 2, "spelt",
    ),
    sums=(
        *("comma", "comma_tight", "rub_kop", "rub_kop_tight", "glued", "letters", "dash", "plain_point") * 3,
        *("comma_roubles", "roubles", "roubles_gap", "roubles_kop", "words_after", "words_capital", "words_short", "words_whole") * 2,
        "dot_thousands", "dot_cents", "kopecks_in_words", "words_comma", "words_tail", "words_with_kopecks",
    ),
    articles=("short", "short", "tight", "tight", "long", "ordinal"),
    fonts=(
        *("Liberation Serif", "Liberation Serif", "PT Serif", "Liberation Sans", "PT Sans"), "Nimbus Sans", "Roboto Condensed", "Liberation Sans Narrow",
        "Liberation Mono", "Nimbus Mono PS", "Open Sans", "Carlito", "Nimbus Roman", "Doulos SIL", "Sans Uralic", "FreeSans", "Lato",
    ),
    hands=(("Humor Sans", "Andika Compact"), ("Z003", "Z003"), ("Because We Build", "Z003"), ("Domestic Manners", "Chancery Uralic:italic")),
    pressed="DejaVu Sans:bold",
    region_code=99,
    layouts=(
        Layout("right", 11, "(left: 3cm, right: 1.5cm, y: 2cm)", "0.65em", indent="0cm", justify=False),
        Layout("right", 12, "(left: 3cm, right: 1.4cm, y: 1.9cm)", "0.64em"),
        Layout("half", 11, "(left: 2.6cm, right: 1.4cm, y: 1.8cm)", "0.6em"),
        Layout("left", 11.5, "(left: 2cm, right: 2cm, y: 2cm)", "0.7em", indent="0cm", justify=False),
        Layout("left", 11, "(left: 2.5cm, right: 1.8cm, y: 1.6cm)", "0.75em", indent="0cm", justify=False),
        Layout("center", 10.5, "(left: 3cm, right: 1.5cm, y: 2.2cm)", "0.68em", indent="1cm"),
        Layout("center", 9.5, "(left: 2.2cm, right: 2.2cm, y: 1.7cm)", "0.7em", indent="1cm", justify=False),
        Layout("right", 10, "(left: 2.5cm, right: 1.5cm, y: 1.5cm)", "0.5em", indent="1.5cm"),
        Layout("right", 13, "(left: 2.6cm, right: 1.1cm, y: 1.3cm)", "0.56em", indent="1.2cm"),
        Layout("half", 10, "(left: 3.2cm, right: 2cm, y: 2.4cm)", "0.68em", justify=False),
    ),
    case_numbers=CASE_NUMBERS,
    of_district_courts=("writ", "fssp_decree"),
)  # fmt: skip
