"""Ordinary papers again, in rare fonts; whoever mends the reader may look at them."""

from scripts.sample_papers.senate.cancelled import CANCELLED
from scripts.sample_papers.senate.decree_reasons import DECREE_REASONS
from scripts.sample_papers.senate.decrees import DECREE
from scripts.sample_papers.senate.law import LAW
from scripts.sample_papers.senate.near_acts import NEAR_ACTS
from scripts.sample_papers.senate.near_courts import NEAR_COURTS
from scripts.sample_papers.senate.near_decrees import NEAR_DECREES
from scripts.sample_papers.senate.near_papers import NEAR_PAPERS
from scripts.sample_papers.senate.orders import ORDER
from scripts.sample_papers.senate.people import CASE_NUMBERS, CONTRACTS, CREDITORS, LENDERS, PEOPLE, PLACES
from scripts.sample_papers.senate.pieces import PIECES
from scripts.sample_papers.senate.post import POST
from scripts.sample_papers.senate.refused import REFUSED
from scripts.sample_papers.senate.return_reasons import RETURN_REASONS
from scripts.sample_papers.senate.returned import RETURNED
from scripts.sample_papers.senate.writs import WRIT
from scripts.sample_papers.stock import Layout, Part

_NEAR = {**NEAR_ACTS, **NEAR_COURTS, **NEAR_DECREES, **NEAR_PAPERS}
_RULINGS = {**RETURNED, **RETURN_REASONS, **REFUSED, **CANCELLED}
_UNKNOWN = {"unknown": [f"{{@{name}}}" for name in _NEAR if name.startswith("u_")]}
SENATE = Part(
    name="senate",
    people=PEOPLE,
    places=PLACES,
    creditors=CREDITORS,
    lenders=LENDERS,
    contracts=CONTRACTS,
    phrases={**PIECES, **LAW, **ORDER, **_RULINGS, **WRIT, **DECREE, **DECREE_REASONS, **POST, **_NEAR, **_UNKNOWN},
    days=(
        *("digits", "words", "digits_year", "digits", "words_zero", "words_g") * 3,
        *("digits_g", "quoted", "digits_tight", "words_tight", "quoted_g") * 2, "quoted_tight", "spelt",
    ),
    sums=(
        *("rub_kop", "roubles", "comma", "roubles_gap", "rub_kop_tight", "comma_roubles", "comma_tight") * 4,
        *("words_after", "words_short", "roubles_kop", "words_capital", "words_whole") * 2,
        "words_with_kopecks", "dot_cents", "kopecks_in_words", "words_tail", "dash", "words_comma", "dot_thousands", "glued",
    ),
    articles=("short", "long", "short", "tight", "ordinal", "long"),
    fonts=(
        *("UKIJ Orqun Yazma",) * 9, *("Noto Sans CJK JP",) * 3, *("Manrope",) * 2, "Caliban", "Gothic Uralic", "Noto Sans Mono CJK JP",
    ),
    hands=(("Atavyros", "Atavyros"), ("UKIJ Kesme", "UKIJ Kesme"), ("Cupola", "Cupola"), ("Avdira", "Avdira")),
    pressed="Manrope:bold",
    region_code=89,
    layouts=(
        Layout("right", 12, "(left: 3cm, right: 1.5cm, y: 1.82cm)", "0.62em", indent="1.25cm"),
        Layout("right", 13, "(left: 2.8cm, right: 1.4cm, y: 1.8cm)", "0.57em", indent="1.25cm"),
        Layout("right", 14, "(left: 2.8cm, right: 1.3cm, y: 1.7cm)", "0.53em", indent="1.25cm"),
        Layout("right", 12, "(left: 2.5cm, right: 1.5cm, y: 2cm)", "0.7em", indent="1.27cm", justify=False),
        Layout("right", 11.5, "(left: 2.7cm, right: 1.2cm, y: 1.8cm)", "0.64em", indent="1.25cm"),
        Layout("half", 12, "(left: 3cm, right: 1.4cm, y: 1.8cm)", "0.6em", indent="1.25cm"),
        Layout("half", 13, "(left: 2.6cm, right: 1.4cm, y: 1.7cm)", "0.54em", indent="1cm"),
        Layout("left", 12, "(left: 3cm, right: 1.7cm, y: 2cm)", "0.66em", indent="1.25cm"),
        Layout("left", 11, "(left: 2.4cm, right: 1.4cm, y: 1.8cm)", "0.61em", indent="0cm", justify=False),
        Layout("center", 12, "(left: 2.8cm, right: 1.6cm, y: 1.9cm)", "0.64em", indent="1.25cm"),
        Layout("right", 10.5, "(left: 2.3cm, right: 1.6cm, y: 1.8cm)", "0.59em", indent="1cm"),
    ),
    case_numbers=CASE_NUMBERS,
    of_district_courts=("writ", "fssp_decree"),
)  # fmt: skip
