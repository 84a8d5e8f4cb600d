"""The plain papers of many regions, learnt from, never measured by: usual forms in every order, and many strangers that lie beside them."""

from scripts.sample_papers.docket.cancelled import CANCELLED
from scripts.sample_papers.docket.decrees import DECREE
from scripts.sample_papers.docket.law import LAW
from scripts.sample_papers.docket.near_acts import NEAR_ACTS
from scripts.sample_papers.docket.near_decrees import NEAR_DECREES
from scripts.sample_papers.docket.near_forms import NEAR_FORMS
from scripts.sample_papers.docket.near_papers import NEAR_PAPERS
from scripts.sample_papers.docket.orders import ORDER
from scripts.sample_papers.docket.people import CASE_NUMBERS, CONTRACTS, CREDITORS, LENDERS, PEOPLE, PLACES
from scripts.sample_papers.docket.pieces import PIECES
from scripts.sample_papers.docket.post import POST
from scripts.sample_papers.docket.refused import REFUSED
from scripts.sample_papers.docket.returned import RETURNED, RULING
from scripts.sample_papers.docket.writs import WRIT
from scripts.sample_papers.stock import Layout, Part

_NEAR = {**NEAR_ACTS, **NEAR_DECREES, **NEAR_PAPERS, **NEAR_FORMS}
# What a reader mistakes the soonest is drawn oftener than the rest.
_OFTEN = (
    "n_like_order",
    "n_post_like_notice",
    "n_not_cancelled",
    "n_objections_back",
    "n_claim_back",
    "n_b_suspended",
    "n_b_ceased",
    "n_b_cancelled",
    "n_other_back",
) * 2
_UNKNOWN = {"unknown": [f"{{@{name}}}" for name in (*_NEAR, *_OFTEN) if name.startswith("n_")]}
DOCKET = Part(
    name="docket",
    people=PEOPLE,
    places=PLACES,
    creditors=CREDITORS,
    lenders=LENDERS,
    contracts=CONTRACTS,
    phrases={
        **PIECES, **LAW, **ORDER, **RULING, **RETURNED, **REFUSED, **CANCELLED, **WRIT, **DECREE, **POST, **_NEAR, **_UNKNOWN,
    },
    days=(
        *("digits", "digits", "digits_year", "digits_g", "words", "words", "words_g") * 4,
        *("digits_tight", "words_zero", "words_tight", "quoted", "quoted_g") * 2, "quoted_tight", "spelt",
    ),
    sums=(
        *("comma", "comma_tight", "rub_kop", "rub_kop_tight", "roubles", "roubles_gap", "comma_roubles") * 4,
        *("roubles_kop", "words_after", "words_capital", "words_whole", "words_short") * 2,
        "dot_cents", "dot_thousands", "words_comma", "dash", "kopecks_in_words", "words_with_kopecks", "words_tail", "glued", "letters", "plain_point",
    ),
    articles=("short", "short", "short", "tight", "long", "long", "ordinal"),
    fonts=(
        *("Liberation Serif", "PT Serif", "STIXGeneral", "Roman Uralic", "Nimbus Roman", "FreeSerif") * 3, "Liberation Sans", "PT Sans", "Sans Uralic", "Carlito",
        "Gentium Book Plus", "Schoolbook Uralic", "Doulos SIL", "Lato", "Open Sans", "Roboto", "Old Standard TT", "Liberation Sans Narrow", "C059", "Cantarell",
    ),
    hands=(("Humor Sans", "Andika Compact"), ("Because We Learn", "Z003"), ("Domestic Manners", "Chancery Uralic:italic"), ("Steve", "Old Standard TT:italic")),
    pressed="Open Sans:bold",
    region_code=81,
    layouts=(
        Layout("right", 12, "(left: 3cm, right: 1.5cm, y: 2cm)", "0.65em"),
        Layout("right", 13, "(left: 2.5cm, right: 1.2cm, y: 1.6cm)", "0.55em", indent="1cm"),
        Layout("right", 12, "(left: 3cm, right: 1.4cm, y: 1.9cm)", "0.64em"),
        Layout("right", 13, "(left: 2.9cm, right: 1.4cm, y: 1.7cm)", "0.6em", indent="1.27cm", justify=False),
        Layout("right", 14, "(left: 2.8cm, right: 1.2cm, y: 1.4cm)", "0.5em"),
        Layout("half", 11, "(left: 2.6cm, right: 1.4cm, y: 1.8cm)", "0.6em"),
        Layout("half", 12.5, "(left: 2.4cm, right: 1.1cm, y: 1.4cm)", "0.52em", indent="1cm"),
        Layout("half", 12, "(left: 2.7cm, right: 1.3cm, y: 2.2cm)", "0.6em", indent="1cm"),
        Layout("left", 11.5, "(left: 2cm, right: 2cm, y: 2cm)", "0.7em", indent="0cm", justify=False),
        Layout("left", 12, "(left: 2cm, right: 1.3cm, y: 2.3cm)", "0.8em", indent="0.7cm"),
        Layout("left", 13.5, "(left: 2.5cm, right: 1cm, y: 1.5cm)", "0.52em", indent="1.25cm"),
        Layout("center", 12, "(left: 2cm, right: 1.2cm, y: 1.6cm)", "0.58em"),
        Layout("center", 11.5, "(left: 2.8cm, right: 1.6cm, y: 2cm)", "0.62em", indent="1.4cm"),
        Layout("right", 10.5, "(left: 1.8cm, right: 1.8cm, y: 1.2cm)", "0.48em", indent="1.2cm"),
    ),
    case_numbers=CASE_NUMBERS,
    of_district_courts=("writ", "fssp_decree"),
    writ_series=("ФС", "ФС", "ФС", "ВС"),
)  # fmt: skip
