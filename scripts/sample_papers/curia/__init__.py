"""Ordinary papers of many regions, in fonts of their own; whoever mends the reader may look at them."""

from scripts.sample_papers.curia.cancelled import CANCELLED
from scripts.sample_papers.curia.decree_reasons import DECREE_REASONS
from scripts.sample_papers.curia.decrees import DECREE
from scripts.sample_papers.curia.law import LAW
from scripts.sample_papers.curia.near_acts import NEAR_ACTS
from scripts.sample_papers.curia.near_courts import NEAR_COURTS
from scripts.sample_papers.curia.near_decrees import NEAR_DECREES
from scripts.sample_papers.curia.near_papers import NEAR_PAPERS
from scripts.sample_papers.curia.orders import ORDER
from scripts.sample_papers.curia.people import CASE_NUMBERS, CONTRACTS, CREDITORS, LENDERS, PEOPLE, PLACES
from scripts.sample_papers.curia.pieces import PIECES
from scripts.sample_papers.curia.post import POST
from scripts.sample_papers.curia.refused import REFUSED
from scripts.sample_papers.curia.regional_acts import REGIONAL_ACTS
from scripts.sample_papers.curia.regional_decrees import REGIONAL_DECREES
from scripts.sample_papers.curia.return_reasons import RETURN_REASONS
from scripts.sample_papers.curia.returned import RETURNED
from scripts.sample_papers.curia.writs import WRIT
from scripts.sample_papers.stock import Layout, Part, joined

_NEAR = {**NEAR_ACTS, **NEAR_COURTS, **NEAR_DECREES, **NEAR_PAPERS}
_RULINGS = {**RETURNED, **RETURN_REASONS, **REFUSED, **CANCELLED}
_UNKNOWN = {"unknown": [f"{{@{name}}}" for name in _NEAR if name.startswith("u_")]}
_MOST = {**PIECES, **LAW, **ORDER, **_RULINGS, **WRIT, **DECREE, **DECREE_REASONS, **POST, **_NEAR, **_UNKNOWN}
CURIA = Part(
    name="curia",
    people=PEOPLE,
    places=PLACES,
    creditors=CREDITORS,
    lenders=LENDERS,
    contracts=CONTRACTS,
    phrases=joined(_MOST, REGIONAL_ACTS, REGIONAL_DECREES),
    days=(
        *("digits", "words", "digits", "digits_year", "words_zero", "words_g") * 3,
        *("digits_g", "quoted", "digits_tight", "quoted_g", "words_tight") * 2, "quoted_tight", "spelt",
    ),
    sums=(
        *("rub_kop", "roubles", "comma", "rub_kop_tight", "roubles_gap", "comma_tight", "comma_roubles") * 4,
        *("words_after", "roubles_kop", "words_capital", "words_short", "words_whole") * 2,
        "dot_cents", "words_with_kopecks", "kopecks_in_words", "words_tail", "words_comma", "dash", "glued", "dot_thousands",
    ),
    articles=("short", "short", "long", "tight", "long", "ordinal"),
    fonts=(
        *("STIX Math",) * 9, *("Libertinus Serif",) * 5, *("Symbola", "BPG Serif GPL&GNU", "MPH 2B Damase") * 3, *("New Computer Modern",) * 2,
        "BPG Sans GPL&GNU", "UnDotum", "CMU Bright", "FreeMono",
    ),
    hands=(("CMU Classical Serif", "CMU Classical Serif"), ("Klee One", "Klee One"), ("Steve", "CMU Serif:italic"), ("Breip", "CMU Serif:italic")),
    pressed="PT Sans Narrow:bold",
    region_code=90,
    layouts=(
        Layout("right", 12, "(left: 3cm, right: 1.6cm, y: 1.9cm)", "0.63em", indent="1.25cm"),
        Layout("right", 13, "(left: 3cm, right: 1.4cm, y: 1.9cm)", "0.56em", indent="1.25cm"),
        Layout("right", 14, "(left: 2.9cm, right: 1.2cm, y: 1.9cm)", "0.54em", indent="1.25cm"),
        Layout("right", 12, "(left: 2.4cm, right: 1.6cm, y: 1.9cm)", "0.71em", indent="1.25cm", justify=False),
        Layout("right", 11.5, "(left: 2.6cm, right: 1.3cm, y: 1.9cm)", "0.66em", indent="1.25cm"),
        Layout("half", 12, "(left: 3.1cm, right: 1.5cm, y: 1.9cm)", "0.61em", indent="1.25cm"),
        Layout("half", 13, "(left: 2.5cm, right: 1.5cm, y: 1.9cm)", "0.55em", indent="1.25cm"),
        Layout("left", 12, "(left: 3cm, right: 1.8cm, y: 1.9cm)", "0.67em", indent="1.25cm"),
        Layout("left", 11, "(left: 2.3cm, right: 1.5cm, y: 1.9cm)", "0.6em", indent="0cm", justify=False),
        Layout("center", 12, "(left: 2.7cm, right: 1.7cm, y: 1.9cm)", "0.65em", indent="1.25cm"),
        Layout("right", 10.5, "(left: 2.2cm, right: 1.7cm, y: 1.9cm)", "0.58em", indent="1cm"),
    ),
    case_numbers=CASE_NUMBERS,
    of_district_courts=("writ", "fssp_decree"),
)  # fmt: skip
