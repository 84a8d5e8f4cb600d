"""How long a court takes, for a phone: the share of cases still unanswered by day, its custom, and where a case is."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from backend.papers.charts import _PEN, DPI, FAINT, GRID, INK, LINE, PIXELS_WIDE, _calm

PIXELS_HIGH = 760
ALARM = "#d98f7a"
_ROOM = 1.15


@dataclass(frozen=True)
class Survival:
    """`still` by day from nought; `custom` and `waited` are days. Labels stand beside their lines."""

    title: str
    axis: str
    still: Sequence[float]
    custom: int
    custom_label: str
    waited: int
    waited_label: str


def survival_png(shown: Survival) -> bytes:
    """A PNG. It takes up to a second, the first time more: call it in a thread."""
    with _PEN:
        return _draw(shown)


def _draw(shown: Survival) -> bytes:
    # Loaded when first drawn: it takes as long as all the rest of the program.
    from matplotlib import rc_context  # noqa: PLC0415
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415
    from matplotlib.figure import Figure  # noqa: PLC0415
    from matplotlib.layout_engine import ConstrainedLayoutEngine  # noqa: PLC0415

    with rc_context({"font.family": "DejaVu Sans", "font.size": 12, "text.color": INK, "text.parse_math": False}):
        size = (PIXELS_WIDE / DPI, PIXELS_HIGH / DPI)
        engine = ConstrainedLayoutEngine(h_pad=0.16, w_pad=0.12)
        figure = Figure(figsize=size, dpi=DPI, facecolor="white", layout=engine)
        FigureCanvasAgg(figure)
        _draw_curve(figure.subplots(), shown)
        picture = BytesIO()
        figure.savefig(picture, format="png", metadata={"Software": None})
    return picture.getvalue()


def _draw_curve(axes: Any, shown: Survival) -> None:
    last = round(max(shown.custom, shown.waited) * _ROOM) + 1
    still = [*shown.still[:last], *([shown.still[-1]] * max(0, last - len(shown.still)))]
    percent = [100 * share for share in still]
    axes.step(range(len(percent)), percent, where="post", color=LINE, linewidth=2.2)
    axes.fill_between(range(len(percent)), percent, step="post", color=LINE, alpha=0.12)
    for day, label, colour, height in (
        (shown.custom, shown.custom_label, FAINT, 92),
        (shown.waited, shown.waited_label, ALARM, 74),
    ):
        axes.axvline(day, color=colour, linewidth=1.8, linestyle="--")
        axes.text(day, height, f"{label} ", ha="right", color=colour if colour == ALARM else INK, fontsize=11)
    axes.set_ylim(0, 102)
    axes.set_xlim(0, last)
    axes.set_xlabel(shown.axis)
    axes.grid(axis="y", color=GRID)
    axes.set_axisbelow(True)
    _calm(axes, shown.title)
