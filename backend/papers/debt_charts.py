"""Two calm pictures for a debtor, to be read on a phone: what the debt is made of, and how a plan leads to zero."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from io import BytesIO
from typing import Any

from backend.papers.charts import _PEN, DPI, FAINT, GRID, INK, _calm

PIXELS_WIDE, PIXELS_HIGH = 1080, 820
PARTS = ("#1f5f99", "#8fb8de", "#7fb6a4", "#d9b36c", "#b58fb0", "#9aa7b4", "#c9d8e6")
PAID, LEFT = "#7fb6a4", "#8fb8de"
MOST_STEPS = 12
"""So many bars are told apart on a phone; a longer plan shows each so many months."""


@dataclass(frozen=True)
class Share:
    """A part of the debt in words, its sum, and the sum as it is written."""

    label: str
    amount: Decimal
    written: str


@dataclass(frozen=True)
class Step:
    """What is left to pay after an instalment; `is_paid` when it is behind."""

    label: str
    left: Decimal
    written: str
    is_paid: bool


def parts_png(title: str, shares: Sequence[Share]) -> bytes:
    """Bars under one another, the largest first. It takes up to a second: call it in a thread."""
    return _drawn(lambda axes: _draw_parts(axes, title, shares))


def way_png(title: str, steps: Sequence[Step]) -> bytes:
    """A stair that goes down to nothing. It takes up to a second: call it in a thread."""
    return _drawn(lambda axes: _draw_way(axes, title, thinned(steps)))


def thinned(steps: Sequence[Step]) -> Sequence[Step]:
    """At most MOST_STEPS of them, evenly, the last one always."""
    each = -(-len(steps) // MOST_STEPS)
    return [step for place, step in enumerate(steps) if (len(steps) - 1 - place) % each == 0]


def _drawn(draw: Callable[[Any], None]) -> bytes:
    # Loaded when first drawn: it takes as long as all the rest of the program.
    from matplotlib import rc_context  # noqa: PLC0415
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415
    from matplotlib.figure import Figure  # noqa: PLC0415
    from matplotlib.layout_engine import ConstrainedLayoutEngine  # noqa: PLC0415

    look = {"font.family": "DejaVu Sans", "font.size": 13, "text.color": INK, "text.parse_math": False}
    with _PEN, rc_context(look):
        engine = ConstrainedLayoutEngine(h_pad=0.2, w_pad=0.2)
        size = (PIXELS_WIDE / DPI, PIXELS_HIGH / DPI)
        figure = Figure(figsize=size, dpi=DPI, facecolor="white", layout=engine)
        FigureCanvasAgg(figure)
        draw(figure.subplots())
        picture = BytesIO()
        figure.savefig(picture, format="png", metadata={"Software": None})
    return picture.getvalue()


def _draw_parts(axes: Any, title: str, shares: Sequence[Share]) -> None:
    ordered = sorted(shares, key=lambda share: share.amount, reverse=True)
    amounts = [float(share.amount) for share in ordered]
    colours = [PARTS[place % len(PARTS)] for place in range(len(ordered))]
    bars = axes.barh(range(len(ordered)), amounts, height=0.34, color=colours)
    axes.bar_label(bars, [share.written for share in ordered], padding=8, fontsize=13, fontweight="bold", color=INK)
    for place, share in enumerate(ordered):
        axes.text(0, place - 0.29, share.label, fontsize=12.5, color=INK, va="center")
    axes.set_ylim(len(ordered) - 0.5, -0.65)
    axes.set_xlim(0, max([*amounts, 1.0]) * 1.45)
    axes.set_yticks([])
    axes.xaxis.set_visible(False)
    _calm(axes, title)
    axes.spines["bottom"].set_visible(False)


def _draw_way(axes: Any, title: str, steps: Sequence[Step]) -> None:
    left = [float(step.left) for step in steps]
    places = range(len(steps))
    axes.bar(places, left, width=0.7, color=[PAID if step.is_paid else LEFT for step in steps])
    for place in {0, len(steps) // 2, len(steps) - 1}:
        axes.annotate(
            steps[place].written, (place, left[place]), (0, 7), textcoords="offset points", ha="center", fontsize=12
        )
    each = -(-len(steps) // 6)
    named = [place for place in places if (len(steps) - 1 - place) % each == 0]
    axes.set_xticks(named, [steps[place].label for place in named])
    axes.set_xlim(-0.9, len(steps) - 0.1)
    axes.set_ylim(0, max([*left, 1.0]) * 1.15)
    axes.yaxis.set_visible(False)
    axes.axhline(0, color=GRID, linewidth=1.4)
    _calm(axes, title)
    axes.tick_params(axis="x", labelcolor=FAINT)
