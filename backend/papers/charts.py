"""The chart of a digest, drawn to be read on a phone: money by day above, open cases by group of stages below."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from io import BytesIO
from threading import Lock
from typing import Any

MEAN_OF = 7
INK, FAINT, GRID = "#26323f", "#8a97a5", "#e6eaee"
BAR, REST_BAR, LINE, GROUP = "#8fb8de", "#c9d8e6", "#1f5f99", "#7fb6a4"
PIXELS_WIDE, PIXELS_HIGH, DPI = 1080, 1200, 150
LABELLED = 7  # one day in seven is named below, so that the names do not touch

_PEN = Lock()  # matplotlib's text cache is not made for two threads at once


@dataclass(frozen=True)
class MoneyByDay:
    """`amounts` end on `last`, oldest first; the first six only feed the mean. `unit`: roubles in a 1 on the axis."""

    title: str
    mean_label: str
    weekend_label: str
    amounts: Sequence[Decimal]
    last: date
    unit: int


@dataclass(frozen=True)
class CasesByGroup:
    title: str
    rows: Sequence[tuple[str, int]]


def unit_for(amounts: Sequence[Decimal]) -> int:
    """Roubles, thousands or millions: whichever leaves at most four digits on the axis."""
    return next((unit for unit in (1, 1_000) if max(amounts, default=0) < 10_000 * unit), 1_000_000)


def means(amounts: Sequence[Decimal]) -> list[Decimal]:
    """The mean of each seven days in a row, the first of them over the first seven."""
    return [sum(amounts[end - MEAN_OF : end], Decimal(0)) / MEAN_OF for end in range(MEAN_OF, len(amounts) + 1)]


def digest_png(money: MoneyByDay, cases: CasesByGroup) -> bytes:
    """A PNG. It takes up to a second, the first time more: call it in a thread."""
    with _PEN:
        return _draw(money, cases)


def _draw(money: MoneyByDay, cases: CasesByGroup) -> bytes:
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
        halves: Any = figure.subfigures(2, 1, height_ratios=(1.2, 1))
        _draw_money(halves[0].subplots(), money)
        _draw_cases(halves[1].subplots(), cases)
        picture = BytesIO()
        figure.savefig(picture, format="png", metadata={"Software": None})
    return picture.getvalue()


def _draw_money(axes: Any, money: MoneyByDay) -> None:
    shown = money.amounts[MEAN_OF - 1 :]
    places = range(len(shown))
    days = [money.last - timedelta(days=len(shown) - 1 - place) for place in places]
    colours = [REST_BAR if day.isoweekday() > 5 else BAR for day in days]  # noqa: PLR2004 - Saturday is the sixth day
    axes.bar(places, [float(amount / money.unit) for amount in shown], width=0.78, color=colours)
    axes.bar([0], [0], color=REST_BAR, label=money.weekend_label)
    mean = [float(amount / money.unit) for amount in means(money.amounts)]
    axes.plot(places, mean, color=LINE, linewidth=2.4, solid_capstyle="round", label=money.mean_label)
    named = [place for place in places if (len(shown) - 1 - place) % LABELLED == 0]
    axes.set_xticks(named, [f"{days[place]:%d.%m}" for place in named])
    axes.set_ylim(0, max([float(max(shown) / money.unit), 1.0]) * 1.18)
    axes.yaxis.set_major_locator(_few_whole_ticks())
    axes.yaxis.set_major_formatter(lambda value, _: _grouped(round(value)))
    axes.yaxis.grid(visible=True, color=GRID, linewidth=1)
    axes.legend(loc="upper left", ncols=2, frameon=False, fontsize=11, labelcolor=INK, borderaxespad=0.1)
    _calm(axes, money.title)


def _draw_cases(axes: Any, cases: CasesByGroup) -> None:
    names, counts = [name for name, _ in cases.rows], [count for _, count in cases.rows]
    bars = axes.barh(names, counts, height=0.62, color=GROUP)
    axes.bar_label(bars, [_grouped(count) for count in counts], padding=6, fontsize=12.5, fontweight="bold", color=INK)
    axes.invert_yaxis()
    axes.set_xlim(0, max([*counts, 1]) * 1.16)
    axes.xaxis.set_visible(False)
    axes.spines["bottom"].set_visible(False)
    _calm(axes, cases.title)


def _calm(axes: Any, title: str) -> None:
    """Without a frame; the ticks say enough."""
    axes.set_title(title, loc="left", fontsize=14, fontweight="bold", pad=12)
    axes.set_axisbelow(True)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(GRID)
    axes.tick_params(length=0, labelsize=11.5, labelcolor=INK, colors=FAINT)
    axes.tick_params(axis="y", labelcolor=INK)


def _few_whole_ticks() -> Any:
    from matplotlib.ticker import MaxNLocator  # noqa: PLC0415 - as above

    return MaxNLocator(nbins=4, integer=True)


def _grouped(number: int) -> str:
    return f"{number:,}".replace(",", "\u00a0")
