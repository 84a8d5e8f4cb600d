"""Papers of the Volga, the Urals and the North Caucasus in fonts that no other part has; whoever mends the reader may look at them."""

from scripts.sample_papers.plenum.cancelled import CANCELLED
from scripts.sample_papers.plenum.decrees import DECREE
from scripts.sample_papers.plenum.law import LAW
from scripts.sample_papers.plenum.near_acts import NEAR_ACTS
from scripts.sample_papers.plenum.near_decrees import NEAR_DECREES
from scripts.sample_papers.plenum.near_papers import NEAR_PAPERS
from scripts.sample_papers.plenum.orders import ORDER
from scripts.sample_papers.plenum.people import CASE_NUMBERS, CONTRACTS, CREDITORS, LENDERS, PEOPLE, PLACES
from scripts.sample_papers.plenum.pieces import PIECES
from scripts.sample_papers.plenum.post import POST
from scripts.sample_papers.plenum.refused import REFUSED
from scripts.sample_papers.plenum.returned import RETURNED
from scripts.sample_papers.plenum.writs import WRIT
from scripts.sample_papers.stock import Layout, Part

_NEAR = {**NEAR_ACTS, **NEAR_DECREES, **NEAR_PAPERS}
# What strangers are put together from is no stranger by itself.
_PIECES_OF_NEAR = {"s_judge", "s_comma", "s_told", "s_end", "e_word", "e_officer_ip", "e_led", "e_end", "p_annex", "p_by_firm", "p_by_debtor"}  # fmt: skip
_UNKNOWN = {"unknown": [f"{{@{name}}}" for name in _NEAR if name not in _PIECES_OF_NEAR]}
PLENUM = Part(
    name="plenum",
    people=PEOPLE,
    places=PLACES,
    creditors=CREDITORS,
    lenders=LENDERS,
    contracts=CONTRACTS,
    phrases={**PIECES, **LAW, **ORDER, **RETURNED, **REFUSED, **CANCELLED, **WRIT, **DECREE, **POST, **_NEAR, **_UNKNOWN},
    days=(
        *("digits", "digits_year", "words", "digits", "words_g", "digits_g") * 3,
        *("words_zero", "digits_tight", "quoted", "quoted_g", "words_tight") * 2, "spelt", "quoted_tight",
    ),
    sums=(
        *("rub_kop", "rub_kop_tight", "roubles", "comma", "comma_tight", "roubles_gap", "comma_roubles") * 4,
        *("words_capital", "words_after", "roubles_kop", "words_short", "words_whole") * 2,
        "dot_cents", "words_with_kopecks", "kopecks_in_words", "words_comma", "glued", "words_tail", "dash",
    ),
    articles=("short", "short", "tight", "long", "long", "ordinal"),
    fonts=(
        *("BABEL Unicode",) * 4, *("UnBatang",) * 3, *("IndUni-N",) * 2, "CMU Sans Serif", "DejaVu Sans", "CMU Concrete", "IndUni-C",
    ),
    hands=(("DkgHandwriting", "IndUni-N:italic"), ("Kaushan Script", "BABEL Unicode:italic"), ("DkgHandwriting", "CMU Concrete:italic")),
    pressed="CMU Sans Serif:bold",
    region_code=85,
    layouts=(
        Layout("right", 12, "(left: 3cm, right: 1.5cm, y: 1.9cm)", "0.63em", indent="1.25cm"),
        Layout("right", 13, "(left: 3cm, right: 1.2cm, y: 1.8cm)", "0.59em", indent="1.25cm"),
        Layout("right", 14, "(left: 2.9cm, right: 1.4cm, y: 1.9cm)", "0.55em", indent="1.27cm"),
        Layout("right", 12, "(left: 2.6cm, right: 1.1cm, y: 1.5cm)", "0.66em", indent="1.1cm", justify=False),
        Layout("right", 13, "(left: 2.5cm, right: 1.5cm, y: 2cm)", "0.78em", indent="1.25cm"),
        Layout("half", 12, "(left: 2.8cm, right: 1.4cm, y: 1.7cm)", "0.62em", indent="1.2cm"),
        Layout("left", 12, "(left: 3cm, right: 1.3cm, y: 2cm)", "0.65em", indent="1.25cm"),
        Layout("center", 12.5, "(left: 2.7cm, right: 1.4cm, y: 1.6cm)", "0.6em", indent="1.25cm"),
        Layout("right", 11, "(left: 2.5cm, right: 1.4cm, y: 1.4cm)", "0.57em", indent="1cm"),
        Layout("left", 11.5, "(left: 2.4cm, right: 1.6cm, y: 1.8cm)", "0.7em", indent="0cm", justify=False),
    ),
    case_numbers=CASE_NUMBERS,
    of_district_courts=("writ", "fssp_decree"),
    writ_series=("ФС", "ФС", "ФС", "ВС"),
)  # fmt: skip
