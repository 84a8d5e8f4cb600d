"""Working days: the federal production calendar with a layer of regional holidays (ТК РФ ст. 112)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from zoneinfo import ZoneInfo

from backend.domain import dated
from backend.domain.dated import Basis, Certainty, Row

ONE_DAY = timedelta(days=1)
SATURDAY = 5


class DayKind(StrEnum):
    WORKING = "working"
    SHORT = "short"
    DAY_OFF = "day_off"
    """A weekend, or a day off moved here from another date."""
    HOLIDAY = "holiday"
    """A statutory or regional holiday; the post does not count these alone while it stores court mail."""
    DECREED = "decreed"
    """Paid rest by a decree of the President: people rest, procedural terms run."""


@dataclass(frozen=True)
class YearAct:
    """What the yearly act of the Government changes; days are `MM-DD`."""

    off: frozenset[str]
    working: frozenset[str]
    short: frozenset[str]
    decreed: frozenset[str]
    basis: Basis


@dataclass(frozen=True)
class RegionalHolidays:
    yearly: frozenset[str]
    days: frozenset[date]
    basis: Basis


@dataclass(frozen=True)
class WorkingCalendar:
    """Kinds of days for the whole country, or for one region when its two-digit code is given."""

    statutory: frozenset[str]
    never_moved: frozenset[str]
    statutory_basis: Basis
    decreed_counted: bool
    acts: Mapping[int, YearAct]
    regions: Mapping[str, RegionalHolidays]
    _moved: dict[int, frozenset[str]] = field(default_factory=dict, compare=False, repr=False)

    def day_kind(self, day: date, region: str | None = None) -> DayKind:
        if month_day(day) in self.statutory or self._is_regional_holiday(day, region):
            return DayKind.HOLIDAY
        act = self.acts.get(day.year)
        if act is None:
            return self._kind_without_act(day)
        return _kind_by_act(day, act)

    def is_working(self, day: date, region: str | None = None) -> bool:
        """Tell whether a procedural term counts this day; a day of paid rest by decree counts (see the data file)."""
        kind = self.day_kind(day, region)
        return kind in (DayKind.WORKING, DayKind.SHORT) or (kind is DayKind.DECREED and self.decreed_counted)

    def is_rest(self, day: date, region: str | None = None) -> bool:
        """Tell whether people rest this day, decreed rest included; the stricter reading, for contact hours."""
        return self.day_kind(day, region) not in (DayKind.WORKING, DayKind.SHORT)

    def next_working_day(self, day: date, region: str | None = None) -> date:
        """Give the day itself when it is worked, else the first working day after it (ГК ст. 193, ГПК ст. 108)."""
        while not self.is_working(day, region):
            day += ONE_DAY
        return day

    def previous_working_day(self, day: date, region: str | None = None) -> date:
        while not self.is_working(day, region):
            day -= ONE_DAY
        return day

    def add_working_days(self, start: date, count: int, region: str | None = None) -> date:
        """Count working days after `start`, which itself is not counted; 0 gives `start` unchanged.

        A negative count goes back. This is how terms in days run (ГПК ст. 107 ч. 3, 229-ФЗ ст. 15 ч. 2).
        """
        step = ONE_DAY if count >= 0 else -ONE_DAY
        left, day = abs(count), start
        while left:
            day += step
            left -= self.is_working(day, region)
        return day

    def working_days_between(self, start: date, end: date, region: str | None = None) -> int:
        """Count working days after `start` up to and with `end`; negative when `end` is before `start`."""
        if end < start:
            return -self.working_days_between(end, start, region)
        return sum(self.is_working(day, region) for day in _days(start + ONE_DAY, end))

    def certainty(self, year: int) -> Certainty:
        """How sure the calendar of a year is: one without an act misses the transfers of days off."""
        act = self.acts.get(year)
        return act.basis.certainty if act else Certainty.UNSURE

    def _is_regional_holiday(self, day: date, region: str | None) -> bool:
        own = self.regions.get(region) if region else None
        return own is not None and (month_day(day) in own.yearly or day in own.days)

    def _kind_without_act(self, day: date) -> DayKind:
        if day.weekday() >= SATURDAY or month_day(day) in self._moved_days(day.year):
            return DayKind.DAY_OFF
        return DayKind.WORKING

    def _moved_days(self, year: int) -> frozenset[str]:
        """Compute where days off go by the Labour Code alone: to the next working day after the holiday."""
        if year not in self._moved:
            taken: set[str] = set()
            for text in sorted(self.statutory - self.never_moved):
                holiday = date(year, int(text[:2]), int(text[3:]))
                if holiday.weekday() >= SATURDAY:
                    taken.add(month_day(self._next_free(holiday, taken)))
            self._moved[year] = frozenset(taken)
        return self._moved[year]

    def _next_free(self, day: date, taken: set[str]) -> date:
        while day.weekday() >= SATURDAY or month_day(day) in self.statutory or month_day(day) in taken:
            day += ONE_DAY
        return day


def day_in(timezone: str, moment: datetime) -> date:
    """The date on a calendar that lives by this IANA zone: a business day is somebody's, never the server's."""
    return moment.astimezone(ZoneInfo(timezone)).date()


def month_day(day: date) -> str:
    return f"{day.month:02d}-{day.day:02d}"


def _kind_by_act(day: date, act: YearAct) -> DayKind:
    text = month_day(day)
    if text in act.decreed:
        return DayKind.DECREED
    if text in act.off:
        return DayKind.DAY_OFF
    if text in act.short:
        return DayKind.SHORT
    if day.weekday() >= SATURDAY and text not in act.working:
        return DayKind.DAY_OFF
    return DayKind.WORKING


def _days(first: date, last: date) -> Iterator[date]:
    while first <= last:
        yield first
        first += ONE_DAY


@dated.table("calendar")
def working_calendar(data: Row) -> WorkingCalendar:
    """Give the calendar in use: the packaged one, or the operator's own `calendar.toml`."""
    statutory = data["statutory"]
    return WorkingCalendar(
        statutory=frozenset(statutory["days"]),
        never_moved=frozenset(statutory["never_moved"]),
        statutory_basis=dated.basis(statutory),
        decreed_counted=data["decreed"]["counted_in_terms"],
        acts=MappingProxyType({row["year"]: _act(row) for row in data["year"]}),
        regions=MappingProxyType({row["region"]: _regional(row) for row in data.get("regional", ())}),
    )


def _act(row: Row) -> YearAct:
    names = ("off", "working", "short", "decreed")
    off, working, short, decreed = (frozenset(_checked(row["year"], row[name])) for name in names)
    return YearAct(off, working, short, decreed, dated.basis(row))


def _checked(year: int, days: tuple[str, ...]) -> tuple[str, ...]:
    for text in days:
        date.fromisoformat(f"{year}-{text}")  # a day that is not in the year is a mistake in the table
    return days


def _regional(row: Row) -> RegionalHolidays:
    return RegionalHolidays(frozenset(row["yearly"]), frozenset(row["days"]), dated.basis(row))
