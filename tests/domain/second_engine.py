"""A second engine of the ledger, to try the first against; slow, and written apart from it.

Independent of `backend.domain`: it was written from the text of the law as the trade's own paper tells it, imports
nothing of the rules, holds its own tables (orders of crediting, caps by contract date, key rates, the ceiling of
penalties), counts whole kopecks and exact fractions where the first uses decimals, keeps a plain list of daily pictures
where the first sums entries, and lives every single day where the first walks in legs and searches for the day that
fills a cap. What both share is the vocabulary of a history below, in which the tests write what happened.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction

COMPONENTS = ("principal", "interest", "penalty", "fees", "state_fee", "postage", "other_costs")
COSTS = ("state_fee", "postage", "other_costs")
# 353-ФЗ ст. 5 ч. 20 before and since 2024-07-01; ГК ст. 319 with Plenum 54 п. 37. Of a demanded debt all is overdue.
OLD_CONSUMER = ("interest", "principal", "penalty", "fees")
NEW_CONSUMER = ("interest", "principal", "penalty", "fees")
CIVIL_CODE = ("interest", "principal", "fees", "penalty")
# Contract date from, cap in tenths of the principal, what it covers, highest rate a day in hundred-thousandths.
CAPS = (
    (date(2016, 3, 29), 40, ("interest",), None),
    (date(2017, 1, 1), 30, ("interest",), None),
    (date(2019, 1, 28), 25, ("interest", "penalty", "fees"), 1500),
    (date(2019, 7, 1), 20, ("interest", "penalty", "fees"), 1000),
    (date(2020, 1, 1), 15, ("interest", "penalty", "fees"), 1000),
    (date(2023, 7, 1), 13, ("interest", "penalty", "fees"), 800),
    (date(2026, 4, 1), 10, ("interest", "penalty", "fees"), 800),
)
KEY_RATES = (
    (date(2024, 10, 28), Fraction(21)),
    (date(2025, 6, 9), Fraction(20)),
    (date(2025, 7, 28), Fraction(18)),
    (date(2025, 9, 15), Fraction(17)),
    (date(2025, 10, 27), Fraction(33, 2)),
    (date(2025, 12, 22), Fraction(16)),
    (date(2026, 2, 16), Fraction(31, 2)),
)
MORATORIUM = (date(2022, 4, 1), date(2022, 10, 1))
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Open:
    on: date
    sums: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Pay:
    on: date
    number: int
    amount: int
    from_bailiff: bool = False


@dataclass(frozen=True)
class TakeBack:
    """A payment that was recorded by mistake."""

    on: date
    number: int


@dataclass(frozen=True)
class OwnCost:
    on: date
    kind: str
    amount: int


@dataclass(frozen=True)
class Grant:
    """What a court granted, by component; what is not named was not granted."""

    on: date
    counted_on: date
    sums: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Cancel:
    """The newest grant that stands is cancelled."""

    on: date


@dataclass(frozen=True)
class Post:
    """What was earned so far is written to the ledger."""

    on: date


@dataclass(frozen=True)
class Unpost:
    """The newest posting that stands is undone."""

    on: date


Happening = Open | Pay | TakeBack | OwnCost | Grant | Cancel | Post | Unpost


@dataclass(frozen=True)
class Loan:
    """Percents are whole hundredths: 29 200 is 292 %. `stopped`: days on which nothing may run."""

    contract: date
    due: date
    given: int
    percent_a_year: int
    penalty_percent_a_year: int | None
    stopped: tuple[date, date] | None = None
    judged: date | None = None


@dataclass
class Change:
    """One movement of the picture, and whether it was money."""

    on: date
    what: str
    number: int
    moved: dict[str, int]
    undone: bool = False


@dataclass
class Line:
    """A row of a calculator's sheet: exact until it ends."""

    key: tuple[object, ...]
    last: date
    exact: Fraction = Fraction(0)
    taken: int | None = None

    @property
    def kopecks(self) -> int:
        return self.taken if self.taken is not None else half_up(self.exact)


@dataclass
class Morning:
    owed: dict[str, int]
    charged: dict[str, int]


@dataclass
class Second:
    """Lives the history day by day. `owed`, `held` and `earned` are the picture at the end of the last day."""

    loan: Loan
    history: Sequence[Happening]
    on: date
    owed: dict[str, int] = field(default_factory=lambda: dict.fromkeys(COMPONENTS, 0))
    held: int = 0
    charged: dict[str, int] = field(default_factory=lambda: dict.fromkeys(COMPONENTS, 0))
    changes: list[Change] = field(default_factory=list)
    mornings: dict[date, Morning] = field(default_factory=dict)
    posts: list[Change] = field(default_factory=list)
    costs: dict[str, int] = field(default_factory=dict)
    opened: date | None = None
    earned: dict[str, int] = field(default_factory=dict)

    def live(self) -> "Second":
        for day in days(min(one.on for one in self.history), self.on):
            self.mornings[day] = Morning(dict(self.owed), dict(self.charged))
            for one in self.history:
                if one.on == day:
                    self.happen(one)
        self.earned = self.earn(self.on)
        return self

    def happen(self, one: Happening) -> None:
        match one:
            case Open():
                self.opened = one.on
                for name, kopecks in one.sums:
                    self.owed[name] += kopecks
                    self.charged[name] += kopecks
            case Pay():
                self.use_held(one.on, one.from_bailiff)
                self.credit(one)
            case TakeBack():
                self.take_back(one)
            case OwnCost():
                self.costs[one.kind] = self.costs.get(one.kind, 0) + one.amount
            case Grant():
                self.grant(one)
            case Cancel():
                self.cancel()
            case Post():
                self.post(one.on)
            case Unpost():
                self.unpost()

    def move(self, change: Change, sign: int = 1) -> None:
        for name, kopecks in change.moved.items():
            if name == "held":
                self.held += sign * kopecks
            else:
                self.owed[name] += sign * kopecks

    def do(self, on: date, what: str, number: int, moved: dict[str, int]) -> Change:
        change = Change(on, what, number, moved)
        self.changes.append(change)
        self.move(change)
        return change

    def order(self, from_bailiff: bool) -> tuple[str, ...]:
        if self.loan.contract < date(2014, 7, 1):
            return (*COSTS, *CIVIL_CODE)
        claim = OLD_CONSUMER if self.loan.contract < date(2024, 7, 1) else NEW_CONSUMER
        return (*COSTS, *claim) if from_bailiff else (*claim, *COSTS)

    def credit(self, pay: Pay) -> None:
        left, moved = pay.amount, dict[str, int]()
        for name in self.order(pay.from_bailiff):
            part = min(left, max(self.owed[name], 0))
            if part:
                moved[name] = -part
                left -= part
        self.do(pay.on, "money", pay.number, moved | ({"held": left} if left else {}))

    def use_held(self, on: date, from_bailiff: bool) -> None:
        """What stands to the debtor's credit, held or as a component below zero, pays what is owed."""
        below = {name: -kopecks for name, kopecks in self.owed.items() if kopecks < 0}
        left = sum(below.values()) + max(self.held, 0)
        if not left:
            return
        moved = dict(below)
        for name in self.order(from_bailiff):
            part = min(left, max(self.owed[name], 0))
            moved[name] = moved.get(name, 0) - part
            left -= part
        self.do(on, "set off", 0, moved | {"held": left - max(self.held, 0)})

    def take_back(self, one: TakeBack) -> None:
        at = next((n for n, c in enumerate(self.changes) if c.what == "money" and c.number == one.number), None)
        if at is None or self.changes[at].undone:
            return
        for change in list(self.changes[at:]):
            if change is self.changes[at] or (change.what == "set off" and not change.undone):
                change.undone = True
                self.changes.append(Change(one.on, "taken back", change.number, turned(change.moved)))
                self.move(change, -1)
        pay = next(p for p in self.history if isinstance(p, Pay) and p.number == one.number)
        self.use_held(one.on, pay.from_bailiff)

    def grant(self, one: Grant) -> None:
        moved = {}
        for name in COMPONENTS:
            money = ("money", "set off", "taken back")
            after = [c for c in self.changes if c.what in money and one.counted_on < c.on <= one.on]
            wanted = dict(one.sums).get(name, 0) + sum(c.moved.get(name, 0) for c in after)
            moved[name] = wanted - self.owed[name]
        # A court that grants just what stands leaves nothing behind that could be cancelled.
        if any(moved.values()):
            self.do(one.on, "grant", 0, moved)

    def cancel(self) -> None:
        change = next((c for c in reversed(self.changes) if c.what == "grant" and not c.undone), None)
        if change is not None:
            change.undone = True
            self.move(change, -1)

    def post(self, on: date) -> None:
        earned = self.earn(on)
        moved = {name: kopecks for name, kopecks in earned.items() if name != "late" and kopecks}
        if moved:
            self.posts.append(Change(on, "post", 0, moved))
            self.move(self.posts[-1])
            for name, kopecks in moved.items():
                self.charged[name] += kopecks

    def unpost(self) -> None:
        change = next((c for c in reversed(self.posts) if not c.undone), None)
        if change is not None:
            change.undone = True
            self.move(change, -1)
            for name, kopecks in change.moved.items():
                self.charged[name] -= kopecks
                for day in days(change.on + ONE_DAY, max(self.mornings)):
                    self.mornings[day].owed[name] -= kopecks
                    self.mornings[day].charged[name] -= kopecks

    def earn(self, on: date) -> dict[str, int]:
        """Every day since the last that the ledger holds, one by one."""
        begun = max([c.on for c in self.posts if not c.undone] + ([self.opened] if self.opened else [date.max]))
        lines: dict[str, list[Line]] = {"interest": [], "penalty": [], "late": []}
        for day in days(begun + ONE_DAY, on):
            self.earn_day(day, self.mornings[day], lines)
        return {name: sum(line.kopecks for line in told) for name, told in lines.items()}

    def earn_day(self, day: date, morning: Morning, lines: dict[str, list[Line]]) -> None:
        base = max(morning.owed["principal"], 0)
        rooms = list(self.rooms(day, base, morning, lines))
        todays: list[tuple[str, Line]] = []
        for name, rate, length in self.rates(day, rooms):
            if not base or any(name in covers and room <= 0 for covers, room in rooms):
                continue
            key = (base, rate, length)
            line = lines[name][-1] if lines[name] else None
            if line is None or line.key != key or line.last + ONE_DAY != day or line.taken is not None:
                line = Line(key, day - ONE_DAY)
                lines[name].append(line)
            todays.append((name, line))
        self.add_day(day, base, todays, rooms)

    def add_day(
        self,
        day: date,
        base: int,
        todays: Sequence[tuple[str, Line]],
        rooms: Sequence[tuple[tuple[str, ...], int]],
    ) -> None:
        before = {name: line.kopecks for name, line in todays}
        for _, line in todays:
            _, rate, length = line.key
            assert isinstance(rate, Fraction)
            assert isinstance(length, int)
            line.exact += Fraction(base) * rate / 100 / length
            line.last = day
        grown = {name: line.kopecks - before[name] for name, line in todays}
        allowed = dict(grown)
        full: set[str] = set()
        for covers, room in rooms:
            named = [name for name in grown if name in covers]
            if named and sum(grown[name] for name in named) >= room:
                full |= set(named)
                left = room
                for name in named:
                    allowed[name] = min(allowed[name], left)
                    left -= allowed[name]
        for name, line in todays:
            if name in full:
                line.taken = before[name] + allowed[name]

    def rooms(
        self, day: date, base: int, morning: Morning, lines: dict[str, list[Line]]
    ) -> Iterator[tuple[tuple[str, ...], int]]:
        row = next((row for row in reversed(CAPS) if row[0] <= self.loan.contract), None)
        if row is None or (self.loan.due - self.loan.contract).days > 366:
            return
        covers = row[2] if row[2] == ("interest",) else (*row[2], "late")
        unposted = {name: sum(line.kopecks for line in told) for name, told in lines.items()}
        charged = sum(morning.charged[name] for name in row[2])
        yield (
            covers,
            half_up(Fraction(self.loan.given * row[1], 10)) - charged - sum(unposted.get(n, 0) for n in covers),
        )
        if row[0] == date(2017, 1, 1) and day > self.loan.due:
            yield ("interest",), 2 * base - morning.owed["interest"] - unposted["interest"]

    def rates(self, day: date, rooms: Sequence[tuple[tuple[str, ...], int]]) -> Iterator[tuple[str, Fraction, int]]:
        """Name, percent, and the divisor of a day: the length of the year, or one."""
        loan = self.loan
        if loan.stopped and loan.stopped[0] <= day <= loan.stopped[1]:
            return
        year = 366 if day.year % 4 == 0 and (day.year % 100 or day.year % 400 == 0) else 365
        frozen = MORATORIUM[0] <= day <= MORATORIUM[1]
        if loan.judged is not None:
            agreed = loan.penalty_percent_a_year is not None or self.has_penalty()
            if day > loan.judged and not agreed and not frozen:
                yield "late", next(rate for since, rate in reversed(KEY_RATES) if since <= day), year
            return
        if loan.percent_a_year:
            yield self.interest(year)
        if loan.penalty_percent_a_year and day > loan.due and not frozen:
            runs = loan.percent_a_year and not any("interest" in covers and room <= 0 for covers, room in rooms)
            yield self.penalty(year, goes_on=bool(runs))

    def interest(self, year: int) -> tuple[str, Fraction, int]:
        percent = Fraction(self.loan.percent_a_year, 100)
        row = next((row for row in reversed(CAPS) if row[0] <= self.loan.contract), None)
        if row is not None and row[3] is not None and percent / 365 > Fraction(row[3], 1000):
            return "interest", Fraction(row[3], 1000), 1
        return "interest", percent, year

    def penalty(self, year: int, *, goes_on: bool) -> tuple[str, Fraction, int]:
        agreed = Fraction(self.loan.penalty_percent_a_year or 0, 100)
        if self.loan.contract < date(2014, 7, 1):
            return "penalty", agreed, year
        if goes_on:
            return "penalty", min(agreed, Fraction(20)), year
        return ("penalty", Fraction(1, 10), 1) if agreed > Fraction(73, 2) else ("penalty", agreed, year)

    def has_penalty(self) -> bool:
        opened = any(dict(one.sums).get("penalty") for one in self.history if isinstance(one, Open))
        return opened or any("penalty" in change.moved for change in self.posts if not change.undone)


def turned(moved: dict[str, int]) -> dict[str, int]:
    return {name: -kopecks for name, kopecks in moved.items()}


def half_up(exact: Fraction) -> int:
    return int(exact + Fraction(1, 2)) if exact >= 0 else -int(-exact + Fraction(1, 2))


def days(first: date, last: date) -> Iterator[date]:
    for n in range((last - first).days + 1):
        yield first + n * ONE_DAY
