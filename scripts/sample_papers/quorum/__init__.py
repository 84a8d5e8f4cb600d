"""Ordinary papers again, in rare fonts; whoever mends the reader may look at them."""

from scripts.sample_papers.quorum.cancelled import CANCELLED
from scripts.sample_papers.quorum.decree_words import DECREE_WORDS
from scripts.sample_papers.quorum.decrees import DECREE
from scripts.sample_papers.quorum.law import LAW
from scripts.sample_papers.quorum.near_acts import NEAR_ACTS
from scripts.sample_papers.quorum.near_decrees import NEAR_DECREES
from scripts.sample_papers.quorum.near_papers import NEAR_PAPERS
from scripts.sample_papers.quorum.orders import ORDER
from scripts.sample_papers.quorum.people import CASE_NUMBERS, CONTRACTS, CREDITORS, LENDERS, PEOPLE, PLACES
from scripts.sample_papers.quorum.pieces import PIECES
from scripts.sample_papers.quorum.post import POST
from scripts.sample_papers.quorum.refused import REFUSED
from scripts.sample_papers.quorum.return_reasons import RETURN_REASONS
from scripts.sample_papers.quorum.returned import RETURNED
from scripts.sample_papers.quorum.writs import WRIT
from scripts.sample_papers.stock import Layout, Part

_NEAR = {**NEAR_ACTS, **NEAR_DECREES, **NEAR_PAPERS}
_UNKNOWN = {"unknown": [f"{{@{name}}}" for name in _NEAR if name.startswith("u_")]}
_RULINGS = {**RETURNED, **RETURN_REASONS, **REFUSED, **CANCELLED}
QUORUM = Part(
    name="quorum",
    people=PEOPLE,
    places=PLACES,
    creditors=CREDITORS,
    lenders=LENDERS,
    contracts=CONTRACTS,
    phrases={**PIECES, **LAW, **ORDER, **_RULINGS, **WRIT, **DECREE, **DECREE_WORDS, **POST, **_NEAR, **_UNKNOWN},
    days=(
        *("digits", "words", "digits_year", "digits", "words_g", "words_zero") * 3,
        *("digits_g", "quoted", "words_tight", "digits_tight", "quoted_g") * 2, "spelt", "quoted_tight",
    ),
    sums=(
        *("rub_kop", "roubles", "comma", "rub_kop_tight", "roubles_gap", "comma_tight", "comma_roubles") * 4,
        *("words_after", "words_capital", "roubles_kop", "words_short", "words_whole") * 2,
        "words_with_kopecks", "kopecks_in_words", "words_comma", "words_tail", "dot_cents", "glued", "dash",
    ),
    articles=("short", "long", "short", "tight", "ordinal", "long"),
    fonts=(*("Asea",) * 6, *("Alfios",) * 5, *("Noto Serif CJK JP",) * 5, "Caslon", "Aroania", "GWMonospace"),
    hands=(("Asea:italic", "Asea:italic"), ("Alfios:italic", "Alfios:italic"), ("Kristi", "Asea:italic"), ("Anaktoria", "Anaktoria"), ("Alexander", "Alexander")),
    pressed="Aroania",
    region_code=84,
    layouts=(
        Layout("right", 12, "(left: 3cm, right: 1.5cm, y: 1.85cm)", "0.62em", indent="1.25cm"),
        Layout("right", 13, "(left: 3cm, right: 1.25cm, y: 1.7cm)", "0.57em", indent="1.25cm"),
        Layout("right", 13.5, "(left: 2.8cm, right: 1.2cm, y: 1.6cm)", "0.55em", indent="1.25cm"),
        Layout("right", 12, "(left: 2.5cm, right: 1.5cm, y: 1.6cm)", "0.7em", indent="1.25cm", justify=False),
        Layout("right", 11.5, "(left: 2.7cm, right: 1.4cm, y: 1.8cm)", "0.68em", indent="1.2cm"),
        Layout("half", 12, "(left: 3cm, right: 1.45cm, y: 1.75cm)", "0.62em", indent="1.25cm"),
        Layout("half", 13, "(left: 2.6cm, right: 1.4cm, y: 1.7cm)", "0.56em", indent="1.25cm"),
        Layout("left", 12, "(left: 2.9cm, right: 1.6cm, y: 1.8cm)", "0.65em", indent="1.25cm"),
        Layout("left", 11, "(left: 2.4cm, right: 1.6cm, y: 1.6cm)", "0.63em", indent="0cm", justify=False),
        Layout("center", 12, "(left: 2.8cm, right: 1.6cm, y: 1.8cm)", "0.64em", indent="1.25cm"),
        Layout("right", 11, "(left: 2.3cm, right: 1.4cm, y: 1.5cm)", "0.6em", indent="1cm"),
    ),
    case_numbers=CASE_NUMBERS,
    of_district_courts=("writ", "fssp_decree"),
    writ_series=("ФС", "ФС", "ФС", "ВС"),
)  # fmt: skip
