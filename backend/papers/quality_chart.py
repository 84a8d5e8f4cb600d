"""The chart of a check of quality, for a phone: a bar for each finding, and the money that expires month by month."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from io import BytesIO
from typing import Any

from backend.papers.charts import _PEN, BAR, DPI, GRID, INK, PIXELS_WIDE, REST_BAR, _calm, _few_whole_ticks

ROW, HEADS, MONTHS = 78, 150, 470  # pixels: of a finding, of the headings, of the lower chart
ALARM = "#d98f7a"
FACE = {"font.family": "DejaVu Sans", "font.size": 12, "text.color": INK, "text.parse_math": False}


@dataclass(frozen=True)
class FindingBar:
    """`told` stands at the right end of its line, such as «120 · 3,4 млн ₽»; `grave` ones have another colour."""

    name: str
    count: int
    told: str
    grave: bool = False


@dataclass(frozen=True)
class MeltingMonths:
    """`amounts` beside the names of their months; `unit`: roubles in a 1 on the axis."""

    title: str
    months: Sequence[str]
    amounts: Sequence[Decimal]
    unit: int


def quality_png(title: str, bars: Sequence[FindingBar], melting: MeltingMonths) -> bytes:
    """A PNG as high as it has findings; the lower chart only with money that expires. Call it in a thread."""
    with _PEN:
        return _draw(title, bars, melting)


def _draw(title: str, bars: Sequence[FindingBar], melting: MeltingMonths) -> bytes:
    # Loaded when first drawn: it takes as long as all the rest of the program.
    from matplotlib import rc_context  # noqa: PLC0415
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415
    from matplotlib.figure import Figure  # noqa: PLC0415
    from matplotlib.layout_engine import ConstrainedLayoutEngine  # noqa: PLC0415

    upper = ROW * max(len(bars), 2) + HEADS // 2
    lower = MONTHS + HEADS // 2 if any(melting.amounts) else 0
    with rc_context(FACE):
        size = (PIXELS_WIDE / DPI, (upper + lower) / DPI)
        figure = Figure(
            figsize=size, dpi=DPI, facecolor="white", layout=ConstrainedLayoutEngine(h_pad=0.14, w_pad=0.12)
        )
        FigureCanvasAgg(figure)
        heights = (upper, lower) if lower else (upper,)
        halves: Any = figure.subfigures(len(heights), 1, height_ratios=heights, squeeze=False)
        _draw_findings(halves[0, 0].subplots(), title, bars)
        if lower:
            _draw_months(halves[1, 0].subplots(), melting)
        picture = BytesIO()
        figure.savefig(picture, format="png", metadata={"Software": None})
    return picture.getvalue()


def _draw_findings(axes: Any, title: str, bars: Sequence[FindingBar]) -> None:
    """The name stands over its bar: beside it the longest would leave no room on a phone."""
    most = max([one.count for one in bars], default=1)
    places = range(len(bars))
    axes.barh(places, [most] * len(bars), height=0.26, color=GRID)
    axes.barh(places, [one.count for one in bars], height=0.26, color=[ALARM if one.grave else BAR for one in bars])
    for place, one in zip(places, bars, strict=True):
        axes.text(0, place - 0.24, one.name, ha="left", va="bottom", fontsize=11)
        axes.text(most, place - 0.24, one.told, ha="right", va="bottom", fontsize=11, fontweight="bold")
    axes.set_ylim(len(bars) - 0.6, -0.85)
    axes.set_xlim(0, most)
    axes.xaxis.set_visible(False)
    axes.yaxis.set_visible(False)
    _calm(axes, title)
    axes.spines["bottom"].set_visible(False)


def _draw_months(axes: Any, melting: MeltingMonths) -> None:
    places = range(len(melting.amounts))
    amounts = [float(amount / melting.unit) for amount in melting.amounts]
    axes.bar(places, amounts, width=0.74, color=[ALARM if place < 3 else REST_BAR for place in places])  # noqa: PLR2004 - the nearest quarter
    axes.set_xticks(list(places), melting.months)
    axes.set_ylim(0, max([*amounts, 1.0]) * 1.12)
    axes.yaxis.set_major_locator(_few_whole_ticks())
    axes.yaxis.set_major_formatter(lambda value, _: f"{round(value):,}".replace(",", "\u00a0"))
    axes.yaxis.grid(visible=True, color=GRID, linewidth=1)
    _calm(axes, melting.title)
