"""The part that measures: ordinary papers of many regions. Who improves the reader does not look here."""

from scripts.sample_papers.stock import Layout, Part
from scripts.sample_papers.tribune.cancelled import CANCELLED
from scripts.sample_papers.tribune.decree_reasons import DECREE_REASONS
from scripts.sample_papers.tribune.decrees import DECREE
from scripts.sample_papers.tribune.law import LAW
from scripts.sample_papers.tribune.near_acts import NEAR_ACTS
from scripts.sample_papers.tribune.near_courts import NEAR_COURTS
from scripts.sample_papers.tribune.near_decrees import NEAR_DECREES
from scripts.sample_papers.tribune.near_papers import NEAR_PAPERS
from scripts.sample_papers.tribune.orders import ORDER
from scripts.sample_papers.tribune.people import CASE_NUMBERS, CONTRACTS, CREDITORS, LENDERS, PEOPLE, PLACES
from scripts.sample_papers.tribune.pieces import PIECES
from scripts.sample_papers.tribune.post import POST
from scripts.sample_papers.tribune.refused import REFUSED
from scripts.sample_papers.tribune.return_reasons import RETURN_REASONS
from scripts.sample_papers.tribune.returned import RETURNED
from scripts.sample_papers.tribune.writs import WRIT

_NEAR = {**NEAR_ACTS, **NEAR_COURTS, **NEAR_DECREES, **NEAR_PAPERS}
_RULINGS = {**RETURNED, **RETURN_REASONS, **REFUSED, **CANCELLED}
_UNKNOWN = {"unknown": [f"{{@{name}}}" for name in _NEAR if name.startswith("u_")]}
TRIBUNE = Part(
    name="tribune",
    people=PEOPLE,
    places=PLACES,
    creditors=CREDITORS,
    lenders=LENDERS,
    contracts=CONTRACTS,
    phrases={**PIECES, **LAW, **ORDER, **_RULINGS, **WRIT, **DECREE, **DECREE_REASONS, **POST, **_NEAR, **_UNKNOWN},
    days=(
        *("digits", "words", "digits_year", "words_zero", "digits", "words") * 3,
        *("digits_g", "words_g", "digits_tight", "quoted", "words_tight") * 2, "quoted_g", "quoted_tight",
    ),
    sums=(
        *("rub_kop", "roubles", "comma", "roubles_gap", "rub_kop_tight", "comma_roubles", "comma_tight", "roubles_kop") * 4,
        *("words_after", "words_capital", "words_short") * 2, "words_whole", "words_with_kopecks", "words_comma", "dot_cents", "kopecks_in_words", "glued",
    ),
    articles=("short", "long", "short", "long", "tight", "ordinal"),
    fonts=(
        *("UnGungseo", "UKIJ Title") * 6, *("cwTeXMing",) * 4, *("LexiGulim", "WenQuanYi Micro Hei") * 3, *("MigMix 1P", "UKIJ Teng") * 2,
    ),
    hands=(("Rufscript", "Klee One"), ("Tomson Talks", "Klee One"), ("Steve", "Chancery Uralic:italic"), ("Domestic Manners", "Klee One")),
    pressed="MigMix 1P:bold",
    region_code=79,
    layouts=(
        Layout("right", 12, "(left: 3cm, right: 1.5cm, y: 1.95cm)", "0.62em", indent="1.25cm"),
        Layout("right", 13, "(left: 2.9cm, right: 1.5cm, y: 1.75cm)", "0.56em", indent="1.25cm"),
        Layout("right", 14, "(left: 2.9cm, right: 1.3cm, y: 1.65cm)", "0.52em", indent="1.25cm"),
        Layout("right", 12, "(left: 2.6cm, right: 1.5cm, y: 1.95cm)", "0.68em", indent="1.25cm", justify=False),
        Layout("right", 11.5, "(left: 2.8cm, right: 1.4cm, y: 1.85cm)", "0.63em", indent="1.2cm"),
        Layout("half", 12, "(left: 2.9cm, right: 1.5cm, y: 1.85cm)", "0.61em", indent="1.25cm"),
        Layout("half", 13, "(left: 2.7cm, right: 1.3cm, y: 1.75cm)", "0.55em", indent="1.2cm"),
        Layout("left", 12, "(left: 3cm, right: 1.6cm, y: 1.95cm)", "0.64em", indent="1.25cm"),
        Layout("left", 11, "(left: 2.6cm, right: 1.6cm, y: 1.85cm)", "0.62em", indent="0cm", justify=False),
        Layout("center", 12, "(left: 2.8cm, right: 1.5cm, y: 1.95cm)", "0.63em", indent="1.25cm"),
        Layout("right", 11, "(left: 2.5cm, right: 1.5cm, y: 1.75cm)", "0.57em", indent="1.2cm"),
    ),
    case_numbers=CASE_NUMBERS,
    of_district_courts=("writ", "fssp_decree"),
)  # fmt: skip
