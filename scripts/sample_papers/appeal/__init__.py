"""The sixth part of the papers: it measured, has been looked at and joins the open parts; wordings, fonts, layouts, names of its own."""

from scripts.sample_papers.appeal.cancelled import CANCELLED
from scripts.sample_papers.appeal.decrees import DECREE
from scripts.sample_papers.appeal.law import LAW
from scripts.sample_papers.appeal.orders import ORDER
from scripts.sample_papers.appeal.other_acts import HISTORY, OTHER_ACTS
from scripts.sample_papers.appeal.other_decrees import OTHER_DECREES
from scripts.sample_papers.appeal.other_papers import OTHER_PAPERS
from scripts.sample_papers.appeal.people import CASE_NUMBERS, CONTRACTS, CREDITORS, LENDERS, PEOPLE, PLACES
from scripts.sample_papers.appeal.pieces import PIECES
from scripts.sample_papers.appeal.post import POST
from scripts.sample_papers.appeal.refused import REFUSED
from scripts.sample_papers.appeal.returned import RETURNED
from scripts.sample_papers.appeal.writs import WRIT
from scripts.sample_papers.stock import Layout, Part

_OTHERS = {**OTHER_ACTS, **OTHER_DECREES, **OTHER_PAPERS}
_UNKNOWN = {"unknown": [f"{{@{name}}}" for name in _OTHERS]}
APPEAL = Part(
    name="appeal",
    people=PEOPLE,
    places=PLACES,
    creditors=CREDITORS,
    lenders=LENDERS,
    contracts=CONTRACTS,
    phrases={**PIECES, **ORDER, **RETURNED, **REFUSED, **CANCELLED, **WRIT, **DECREE, **POST, **LAW, **HISTORY, **_OTHERS, **_UNKNOWN},
    days=(
        *("digits", "digits", "digits_g", "words", "words_g", "words_tight", "quoted_g") * 3,
        *("digits_year", "digits_tight", "words_zero", "quoted", "quoted_tight") * 2, "spelt",
    ),
    sums=(
        *("comma_tight", "rub_kop_tight", "roubles", "words_short", "words_capital", "rub_kop") * 3,
        *("comma", "comma_roubles", "roubles_kop", "words_after", "words_whole", "words_tail", "glued") * 2,
        "roubles_gap", "dot_cents", "dot_thousands", "kopecks_in_words", "words_comma", "words_with_kopecks", "letters", "plain_point", "dash",
    ),
    articles=("short", "tight", "tight", "long", "ordinal", "ordinal"),
    fonts=(
        *("Roman Uralic", "Gentium Book Plus") * 3, *("Schoolbook Uralic", "Palladio Uralic") * 2, "Sans Uralic", "Cantarell", "Go", "Tuffy", "Nimbus Mono PS",
    ),
    hands=(("Domestic Manners", "Chancery Uralic:italic"), ("Rufscript", "Palladio Uralic:italic"), ("Tomson Talks", "Chancery Uralic:italic")),
    pressed="Sans Condensed Uralic:bold",
    region_code=92,
    layouts=(
        Layout("right", 12, "(left: 3cm, right: 1cm, y: 1.6cm)", "0.6em", indent="1.1cm"),
        Layout("right", 13, "(left: 2.9cm, right: 1.4cm, y: 1.7cm)", "0.6em", indent="1.27cm", justify=False),
        Layout("half", 12.5, "(left: 2.4cm, right: 1.1cm, y: 1.4cm)", "0.52em", indent="1cm"),
        Layout("left", 12, "(left: 2cm, right: 1.3cm, y: 2.3cm)", "0.8em", indent="0.7cm"),
        Layout("center", 13, "(left: 2.6cm, right: 1.6cm, y: 1.5cm)", "0.57em", indent="1.5cm"),
        Layout("half", 11, "(left: 3.1cm, right: 1.9cm, y: 1.8cm)", "0.66em", indent="0cm", justify=False),
        Layout("right", 10.5, "(left: 1.8cm, right: 1.8cm, y: 1.2cm)", "0.48em", indent="1.2cm"),
        Layout("left", 14, "(left: 2.7cm, right: 0.9cm, y: 1.3cm)", "0.46em", indent="1.3cm", justify=False),
        Layout("center", 10, "(left: 2.3cm, right: 2.4cm, y: 2.6cm)", "0.74em", indent="0.9cm"),
        Layout("right", 11.5, "(left: 2.1cm, right: 2.1cm, y: 1.9cm)", "0.9em", indent="1.25cm"),
    ),
    case_numbers=CASE_NUMBERS,
    of_district_courts=("writ", "fssp_decree"),
)  # fmt: skip
