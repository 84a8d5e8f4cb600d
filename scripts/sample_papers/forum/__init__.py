"""The ordinary papers of precincts and district courts between the Oka and the Ural, each of another clerk's template."""

from scripts.sample_papers.forum.cancelled import CANCELLED
from scripts.sample_papers.forum.decrees import DECREE
from scripts.sample_papers.forum.law import LAW
from scripts.sample_papers.forum.orders import ORDER
from scripts.sample_papers.forum.people import CASE_NUMBERS, CONTRACTS, CREDITORS, LENDERS, PEOPLE, PLACES
from scripts.sample_papers.forum.pieces import PIECES
from scripts.sample_papers.forum.post import POST
from scripts.sample_papers.forum.refused import REFUSED
from scripts.sample_papers.forum.returned import RETURNED
from scripts.sample_papers.forum.strangers_of_bailiffs import OF_BAILIFFS
from scripts.sample_papers.forum.strangers_of_cases import OF_CASES
from scripts.sample_papers.forum.strangers_of_courts import OF_COURTS
from scripts.sample_papers.forum.writs import WRIT
from scripts.sample_papers.stock import Layout, Part

_STRANGERS = {**OF_COURTS, **OF_BAILIFFS, **OF_CASES}
_UNKNOWN = {"unknown": [f"{{@{name}}}" for name in _STRANGERS if name.startswith("u_")]}
FORUM = Part(
    name="forum",
    people=PEOPLE,
    places=PLACES,
    creditors=CREDITORS,
    lenders=LENDERS,
    contracts=CONTRACTS,
    phrases={
        **PIECES, **LAW, **ORDER, **RETURNED, **REFUSED, **CANCELLED, **WRIT, **DECREE, **POST, **_STRANGERS, **_UNKNOWN,
    },
    days=(
        *("digits", "digits_year", "digits_g", "words", "words_zero", "words_g") * 4,
        *("digits_tight", "words_tight", "quoted", "quoted_g") * 2, "quoted_tight", "spelt",
    ),
    sums=(
        *("rub_kop", "rub_kop_tight", "roubles", "roubles_gap", "comma", "comma_tight", "comma_roubles") * 4,
        *("words_after", "words_capital", "words_whole", "words_short", "roubles_kop", "words_with_kopecks") * 2,
        "dot_cents", "words_comma", "kopecks_in_words", "words_tail", "glued", "dash", "letters", "plain_point", "dot_thousands",
    ),
    articles=("short", "short", "short", "tight", "long", "long", "ordinal"),
    fonts=(
        *("Liberation Serif", "PT Serif", "Nimbus Roman", "FreeSerif", "STIXGeneral") * 4, "Liberation Sans", "Nimbus Sans", "PT Sans", "Carlito", "Open Sans",
        "Roman Uralic", "Linux Libertine O", "Charis SIL", "C059", "Old Standard TT", "Roboto", "Gentium Book Plus", "Liberation Mono",
    ),
    hands=(("Humor Sans", "Andika Compact"), ("Because We Learn", "Z003"), ("Steve", "Old Standard TT:italic"), ("Z003", "Z003"), ("Domestic Manners", "Chancery Uralic:italic")),
    pressed="DejaVu Sans:bold",
    region_code=86,
    layouts=(
        Layout("right", 12, "(left: 3cm, right: 1.5cm, y: 2cm)", "0.65em"),
        Layout("right", 13, "(left: 3cm, right: 1.2cm, y: 1.5cm)", "0.52em", indent="1.25cm"),
        Layout("right", 14, "(left: 2.5cm, right: 1cm, y: 1.4cm)", "0.48em", indent="1.25cm"),
        Layout("right", 12, "(left: 2.6cm, right: 1.3cm, y: 1.8cm)", "0.6em", indent="1cm", justify=False),
        Layout("right", 11, "(left: 2.2cm, right: 1.4cm, y: 1.6cm)", "0.55em", indent="1.1cm"),
        Layout("half", 12, "(left: 3cm, right: 1.5cm, y: 1.7cm)", "0.58em"),
        Layout("half", 11.5, "(left: 2.4cm, right: 1.3cm, y: 1.9cm)", "0.66em", indent="0.8cm"),
        Layout("left", 12, "(left: 2.5cm, right: 1.5cm, y: 2cm)", "0.62em", indent="1.25cm"),
        Layout("left", 11.5, "(left: 2cm, right: 2cm, y: 2.2cm)", "0.7em", indent="0cm", justify=False),
        Layout("center", 12.5, "(left: 2.7cm, right: 1.4cm, y: 1.6cm)", "0.56em", indent="1.3cm"),
        Layout("right", 10.5, "(left: 2cm, right: 1.7cm, y: 1.5cm)", "0.6em", indent="1.2cm"),
        Layout("half", 13, "(left: 2.8cm, right: 1.1cm, y: 1.3cm)", "0.5em", indent="1.4cm"),
    ),
    case_numbers=CASE_NUMBERS,
    of_district_courts=("writ", "fssp_decree"),
    writ_series=("ФС", "ФС", "ВС"),
)  # fmt: skip
