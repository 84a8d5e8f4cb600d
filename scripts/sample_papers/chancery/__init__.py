"""The bookish part of the papers: courts and departments that write long, and tell all that happened before they decide."""

from scripts.sample_papers.chancery.cancelled import CANCELLED
from scripts.sample_papers.chancery.decrees import DECREE
from scripts.sample_papers.chancery.law import LAW
from scripts.sample_papers.chancery.orders import ORDER
from scripts.sample_papers.chancery.people import CASE_NUMBERS, CONTRACTS, CREDITORS, LENDERS, PEOPLE, PLACES
from scripts.sample_papers.chancery.pieces import PIECES
from scripts.sample_papers.chancery.post import POST
from scripts.sample_papers.chancery.refused import REFUSED
from scripts.sample_papers.chancery.returned import RETURNED
from scripts.sample_papers.chancery.strangers_of_bailiffs import OF_BAILIFFS
from scripts.sample_papers.chancery.strangers_of_cases import OF_CASES
from scripts.sample_papers.chancery.strangers_of_courts import OF_COURTS
from scripts.sample_papers.chancery.writs import WRIT
from scripts.sample_papers.stock import Layout, Part

_STRANGERS = {**OF_COURTS, **OF_BAILIFFS, **OF_CASES}
_UNKNOWN = {"unknown": [f"{{@{name}}}" for name in _STRANGERS if name.startswith("u_")]}
CHANCERY = Part(
    name="chancery",
    people=PEOPLE,
    places=PLACES,
    creditors=CREDITORS,
    lenders=LENDERS,
    contracts=CONTRACTS,
    phrases={
        **PIECES, **LAW, **ORDER, **RETURNED, **REFUSED, **CANCELLED, **WRIT, **DECREE, **POST, **_STRANGERS, **_UNKNOWN,
    },
    days=(
        *("words", "words", "words_zero", "words_g", "quoted", "quoted_g", "digits", "digits_year", "digits_g") * 3,
        *("spelt", "words_tight", "digits_tight", "quoted_tight") * 2,
    ),
    sums=(
        *("words_after", "words_capital", "words_whole", "words_with_kopecks", "words_tail", "kopecks_in_words", "words_short") * 3,
        *("roubles", "roubles_gap", "roubles_kop", "rub_kop", "rub_kop_tight", "comma", "comma_tight", "words_comma") * 2,
        "comma_roubles", "dot_thousands", "dot_cents", "letters", "dash",
    ),
    articles=("long", "long", "ordinal", "ordinal", "short", "tight"),
    fonts=(
        "Liberation Serif", "Liberation Serif", "PT Serif", "STIXGeneral", "Gentium Book Plus", "Old Standard TT", "Linux Libertine O", "Charis SIL", "C059", "P052",
        "Schoolbook Uralic", "Roman Uralic", "FreeSerif", "PT Sans", "Carlito",
    ),
    hands=(("Steve", "Old Standard TT:italic"), ("Because We Learn", "Z003"), ("Domestic Manners", "Chancery Uralic:italic"), ("Z003", "Z003")),
    pressed="Open Sans:bold",
    region_code=88,
    layouts=(
        Layout("right", 12, "(left: 3cm, right: 1.5cm, y: 2cm)", "0.65em"),
        Layout("right", 13, "(left: 2.9cm, right: 1.4cm, y: 1.7cm)", "0.6em", indent="1.27cm", justify=False),
        Layout("half", 12, "(left: 2.7cm, right: 1.3cm, y: 2.2cm)", "0.6em", indent="1cm"),
        Layout("half", 11, "(left: 3.1cm, right: 1.9cm, y: 1.8cm)", "0.66em", indent="0cm", justify=False),
        Layout("left", 11, "(left: 2.5cm, right: 1.8cm, y: 1.6cm)", "0.75em", indent="0cm", justify=False),
        Layout("left", 13.5, "(left: 2.5cm, right: 1cm, y: 1.5cm)", "0.52em", indent="1.25cm"),
        Layout("center", 12, "(left: 2cm, right: 1.2cm, y: 1.6cm)", "0.58em"),
        Layout("center", 10.5, "(left: 3cm, right: 1.5cm, y: 2.2cm)", "0.68em", indent="1cm"),
        Layout("right", 10.5, "(left: 1.8cm, right: 1.8cm, y: 1.2cm)", "0.48em", indent="1.2cm"),
        Layout("right", 14, "(left: 2.8cm, right: 1.2cm, y: 1.4cm)", "0.5em"),
    ),
    case_numbers=CASE_NUMBERS,
    of_district_courts=("writ", "fssp_decree"),
)  # fmt: skip
