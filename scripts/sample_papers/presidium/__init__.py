"""Papers of letterheads, lists and captions under lines, in fonts of their own; whoever mends the reader may look at them."""

from scripts.sample_papers.presidium.cancelled import CANCELLED
from scripts.sample_papers.presidium.decree_reasons import DECREE_REASONS
from scripts.sample_papers.presidium.decrees import DECREE
from scripts.sample_papers.presidium.law import LAW
from scripts.sample_papers.presidium.near_acts import NEAR_ACTS
from scripts.sample_papers.presidium.near_decrees import NEAR_DECREES
from scripts.sample_papers.presidium.near_papers import NEAR_PAPERS
from scripts.sample_papers.presidium.orders import ORDER
from scripts.sample_papers.presidium.people import CASE_NUMBERS, CONTRACTS, CREDITORS, LENDERS, PEOPLE, PLACES
from scripts.sample_papers.presidium.pieces import PIECES
from scripts.sample_papers.presidium.post import POST
from scripts.sample_papers.presidium.refused import REFUSED
from scripts.sample_papers.presidium.returned import RETURNED
from scripts.sample_papers.presidium.writs import WRIT
from scripts.sample_papers.stock import Layout, Part

_NEAR = {**NEAR_ACTS, **NEAR_DECREES, **NEAR_PAPERS}
_UNKNOWN = {"unknown": [f"{{@{name}}}" for name in _NEAR if name.startswith("u_")]}
PRESIDIUM = Part(
    name="presidium",
    people=PEOPLE,
    places=PLACES,
    creditors=CREDITORS,
    lenders=LENDERS,
    contracts=CONTRACTS,
    phrases={
        **PIECES, **LAW, **ORDER, **RETURNED, **REFUSED, **CANCELLED, **WRIT, **DECREE, **DECREE_REASONS, **POST, **_NEAR, **_UNKNOWN,
    },
    days=(
        *("digits", "words", "digits_year", "digits", "words_g", "words_zero") * 3,
        *("digits_g", "digits_tight", "quoted", "words_tight", "quoted_g") * 2, "spelt", "quoted_tight",
    ),
    sums=(
        *("rub_kop", "comma", "rub_kop_tight", "roubles", "comma_tight", "roubles_gap", "comma_roubles") * 4,
        *("words_after", "words_capital", "roubles_kop", "words_short", "words_whole", "dot_cents") * 2,
        "dot_thousands", "words_with_kopecks", "kopecks_in_words", "words_comma", "words_tail", "glued", "dash", "letters",
    ),
    articles=("short", "short", "long", "long", "tight", "ordinal"),
    fonts=(
        *("Tinos",) * 12, *("STIX",) * 4, *("Doulos SIL Compact",) * 3, "Gentium Plus Compact", "IndUni-P", "Noto Serif Display",
        *("Arimo",) * 2, "Noto Sans Display", "Inter Display", "Cousine",
    ),
    hands=(
        ("Gentium Plus Compact:italic", "Gentium Plus Compact:italic"), ("EB Garamond:italic", "EB Garamond:italic"), ("STIX:italic", "STIX:italic"),
    ),
    pressed="Arimo:bold",
    region_code=80,
    layouts=(
        Layout("right", 12, "(left: 3cm, right: 1.4cm, y: 1.8cm)", "0.64em", indent="1.25cm"),
        Layout("right", 13, "(left: 2.9cm, right: 1.5cm, y: 1.7cm)", "0.57em", indent="1.25cm"),
        Layout("right", 14, "(left: 3cm, right: 1.3cm, y: 1.6cm)", "0.53em", indent="1.25cm"),
        Layout("right", 12, "(left: 2.5cm, right: 1.3cm, y: 1.6cm)", "0.74em", indent="1.2cm", justify=False),
        Layout("right", 11.5, "(left: 2.7cm, right: 1.2cm, y: 1.5cm)", "0.61em", indent="1.1cm"),
        Layout("half", 12, "(left: 3cm, right: 1.3cm, y: 1.8cm)", "0.66em", indent="1.25cm"),
        Layout("half", 13, "(left: 2.7cm, right: 1.1cm, y: 1.6cm)", "0.54em", indent="1.3cm"),
        Layout("left", 12, "(left: 2.8cm, right: 1.6cm, y: 1.9cm)", "0.68em", indent="1.25cm"),
        Layout("left", 11, "(left: 2.1cm, right: 1.8cm, y: 1.7cm)", "0.63em", indent="0cm", justify=False),
        Layout("center", 12.5, "(left: 2.9cm, right: 1.5cm, y: 1.8cm)", "0.62em", indent="1.25cm"),
        Layout("right", 13, "(left: 3.2cm, right: 1.7cm, y: 2.1cm)", "0.82em", indent="1.4cm"),
    ),
    case_numbers=CASE_NUMBERS,
    of_district_courts=("writ", "fssp_decree"),
    writ_series=("ФС", "ФС", "ФС", "ВС"),
)  # fmt: skip
