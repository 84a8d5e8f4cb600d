"""The part of the papers on which rules, thresholds and weights may be fitted."""

from scripts.sample_papers.fitting.cards import CARDS
from scripts.sample_papers.fitting.customs import CUSTOMS
from scripts.sample_papers.fitting.enforcement import DECREE, POST, WRIT
from scripts.sample_papers.fitting.law import LAW
from scripts.sample_papers.fitting.orders import ORDER, PIECES
from scripts.sample_papers.fitting.others import OTHERS
from scripts.sample_papers.fitting.people import CONTRACTS, CREDITORS, LENDERS, PEOPLE, PLACES
from scripts.sample_papers.fitting.rulings import RULINGS
from scripts.sample_papers.stock import Layout, Part, joined

FITTING = Part(
    name="fitting",
    people=PEOPLE,
    places=PLACES,
    creditors=CREDITORS,
    lenders=LENDERS,
    contracts=CONTRACTS,
    phrases=joined(PIECES, ORDER, RULINGS, WRIT, DECREE, POST, OTHERS, LAW, CARDS, CUSTOMS),
    days=("digits", "digits", "digits_year", "digits_g", "words", "words_zero", "words_g"),
    sums=("comma", "rub_kop", "rub_kop", "rub_kop_tight", "roubles", "roubles_gap", "words_after", "words_capital", "words_whole"),
    articles=("short", "short", "long", "tight"),
    fonts=("Liberation Serif", "Liberation Serif", "Liberation Serif", "PT Serif", "Liberation Sans", "DejaVu Serif", "PT Sans", "Carlito", "Linux Libertine O"),
    hands=(("Humor Sans", "Andika Compact"), ("Breip", "Andika Compact"), ("Linux Libertine O:italic", "Linux Libertine O:italic")),
    pressed="DejaVu Sans:bold",
    region_code=96,
    layouts=(
        Layout("right", 12, "(left: 3cm, right: 1.5cm, y: 2cm)", "0.65em"),
        Layout("right", 13, "(left: 2.5cm, right: 1cm, y: 1.5cm)", "0.55em", indent="1cm"),
        Layout("half", 11, "(left: 2.5cm, right: 1.5cm, y: 1.7cm)", "0.6em"),
        Layout("right", 14, "(left: 3cm, right: 1cm, y: 1.5cm)", "0.6em"),
        Layout("left", 11.5, "(left: 2cm, right: 2cm, y: 2cm)", "0.7em", indent="0cm", justify=False),
        Layout("right", 10, "(left: 2.5cm, right: 1.2cm, y: 1.5cm)", "0.5em", indent="1.5cm"),
        Layout("right", 12, "(left: 2cm, right: 1.5cm, y: 1.5cm)", "0.9em"),
    ),
)  # fmt: skip
