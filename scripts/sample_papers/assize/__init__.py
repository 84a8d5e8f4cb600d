"""The seventh part of the papers: it measured, has been looked at and joins the open parts; wordings, fonts, layouts, names of its own."""

from scripts.sample_papers.assize.decrees import DECREE
from scripts.sample_papers.assize.law import LAW
from scripts.sample_papers.assize.orders import ORDER
from scripts.sample_papers.assize.people import CASE_NUMBERS, CONTRACTS, CREDITORS, LENDERS, PEOPLE, PLACES
from scripts.sample_papers.assize.pieces import PIECES
from scripts.sample_papers.assize.post import POST
from scripts.sample_papers.assize.rulings import RULINGS
from scripts.sample_papers.assize.strangers import STRANGERS
from scripts.sample_papers.assize.writs import WRIT
from scripts.sample_papers.stock import Layout, Part

ASSIZE = Part(
    name="assize",
    people=PEOPLE,
    places=PLACES,
    creditors=CREDITORS,
    lenders=LENDERS,
    contracts=CONTRACTS,
    phrases={**PIECES, **ORDER, **RULINGS, **WRIT, **DECREE, **POST, **LAW, **STRANGERS},
    days=(
        *("digits", "digits_g", "words", "words_g", "quoted_g") * 3,
        *("digits_year", "words_zero", "quoted", "words_tight", "digits_tight") * 2, "spelt", "quoted_tight",
    ),
    sums=(
        *("rub_kop", "comma", "words_after", "roubles", "comma_tight", "words_whole") * 3,
        *("words_short", "rub_kop_tight", "comma_roubles", "roubles_gap", "words_capital") * 2,
        "words_tail", "glued", "dash", "letters", "dot_thousands", "words_with_kopecks", "kopecks_in_words", "roubles_kop",
    ),
    articles=("short", "short", "tight", "long", "ordinal"),
    fonts=(*("Gentium Plus", "Bookman Uralic") * 3, *("Charis SIL Compact", "Noto Sans") * 2, "PT Mono", "Mono Uralic", "Go Mono"),
    hands=(("Klee One", "Gentium Plus:italic"), ("Gentium Plus:italic", "Gentium Plus:italic"), ("Klee One", "Bookman Uralic:italic")),
    pressed="Noto Sans:bold",
    region_code=91,
    layouts=(
        Layout("right", 12, "(left: 2.9cm, right: 1.2cm, y: 1.5cm)", "0.63em", indent="1.2cm"),
        Layout("right", 13, "(left: 2.7cm, right: 1.6cm, y: 2.2cm)", "0.56em", indent="1.4cm", justify=False),
        Layout("half", 12, "(left: 2.5cm, right: 1.3cm, y: 1.6cm)", "0.58em", indent="1.15cm"),
        Layout("left", 12.5, "(left: 2.3cm, right: 1.7cm, y: 2.1cm)", "0.7em", indent="0.8cm"),
        Layout("center", 12, "(left: 2.8cm, right: 1.5cm, y: 1.4cm)", "0.61em", indent="1.35cm"),
        Layout("half", 10.5, "(left: 3.3cm, right: 1.4cm, y: 2cm)", "0.72em", indent="0cm", justify=False),
        Layout("right", 11, "(left: 1.9cm, right: 1.6cm, y: 1.3cm)", "0.5em", indent="1.05cm"),
        Layout("left", 13.5, "(left: 2.6cm, right: 1.1cm, y: 1.7cm)", "0.49em", indent="1.25cm"),
        Layout("center", 10.5, "(left: 2.2cm, right: 2.2cm, y: 2.4cm)", "0.82em", indent="1cm", justify=False),
    ),
    case_numbers=CASE_NUMBERS,
    of_district_courts=("writ", "fssp_decree"),
)  # fmt: skip
