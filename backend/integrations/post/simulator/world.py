"""The letters that the simulated Post knows, and what has happened to each by a moment."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from backend.domain.post_codes import zone_of
from backend.integrations.post.simulator.journeys import NOTICE, OFFICES, SCRIPTS, Fate, Step, by_chance, unevenly

ITEM, NOTICE_OF_DELIVERY = 0, 1
_DAY = timedelta(days=1)
_INDEX = slice(0, 6)
_DOMESTIC = 14
_ELECTRONIC = "80"


@dataclass(frozen=True, slots=True)
class Event:
    """One operation of the simulated Post, at the office's own time."""

    type: int
    attr: int
    at: datetime
    index: str
    barcode: str

    @property
    def code(self) -> str:
        return f"{self.type}/{self.attr}"


@dataclass(slots=True)
class Item:
    barcode: str
    origin: str
    destination: str
    events: list[Event] = field(default_factory=list)
    notice: list[Event] = field(default_factory=list)

    def told(self, now: datetime, message_type: int = ITEM) -> list[Event]:
        events = self.notice if message_type == NOTICE_OF_DELIVERY else self.events
        return sorted((each for each in events if each.at <= now), key=lambda each: each.at)


@dataclass(frozen=True, slots=True)
class Travel:
    """Letters that travel by themselves: how long a day of theirs lasts, and the fates that are not left to chance."""

    day_lasts: timedelta = _DAY
    fates: Mapping[str, Fate] = field(default_factory=dict)


class World:
    """All letters. `now` is the simulated clock; with `travel` a number becomes known when it is first asked of."""

    def __init__(self, now: Callable[[], datetime], seed: int = 0, travel: Travel | None = None) -> None:
        self._clock = now
        self._shift = timedelta()
        self._items: dict[str, Item] = {}
        self._new_numbers: dict[str, str] = {}
        self._seed = seed
        self._travel = travel

    def now(self) -> datetime:
        return self._clock() + self._shift

    def pass_time(self, time: timedelta) -> None:
        """Move the clock; back too, as a machine's clock may jump."""
        self._shift += time

    def items(self) -> Iterable[Item]:
        return self._items.values()

    def find(self, barcode: str) -> Item | None:
        return self._items.get(self._new_numbers.get(barcode, barcode))

    def asked(self, barcode: str, message_type: int = ITEM, at: datetime | None = None) -> list[Event] | None:
        """The operations that the Post tells of, or None for a number that it does not know."""
        item = self.find(barcode)
        if item is None and self._travel is not None:
            item = self.send(barcode)
        return None if item is None else item.told(at or self.now(), message_type)

    def add(self, barcode: str, destination: str = "", origin: str = "") -> Item:
        """Make a number known; nothing happens to it until it is moved."""
        if barcode not in self._items:
            random = self._random(barcode)
            drawn = random.choice(OFFICES)
            self._items[barcode] = Item(barcode, origin or _origin(barcode), destination or drawn)
        return self._items[barcode]

    def send(
        self, barcode: str, fate: Fate | None = None, sent_at: datetime | None = None, destination: str = ""
    ) -> Item:
        """Let a letter travel by itself to its fate. What lies before now has happened at the natural pace."""
        item = self.add(barcode, destination)
        random = self._random(barcode, "way")
        travel = self._travel or Travel()
        fate = fate or travel.fates.get(barcode) or by_chance(random)
        steps = unevenly(SCRIPTS[fate], random)
        self._plan(item, steps, sent_at or self.now(), travel)
        return item

    def move(
        self, barcode: str, code: str, at: datetime | None = None, index: str = "", *, notice: bool = False
    ) -> Event:
        """Let one operation happen, such as «2/1»: now, or at the moment given (which may lie ahead)."""
        item = self.add(barcode)
        events = item.notice if notice else item.events
        type_, attr = (int(part) for part in code.split("/"))
        index = index or (events[-1].index if events else item.origin)
        number = item.events[-1].barcode if item.events else barcode
        event = Event(type_, attr, (at or self.now()).astimezone(zone_of(index)), index, number)
        events.append(event)
        return event

    def play(self, barcode: str, fate: Fate, start: datetime | None = None, destination: str = "") -> Item:
        """Let the whole scripted life have happened, evenly, beginning at `start` (by default so that it ends now)."""
        item = self.add(barcode, destination)
        steps = SCRIPTS[fate]
        begun = start or self.now() - steps[-1].after
        self._plan(item, steps, begun, Travel())
        return item

    def _plan(self, item: Item, steps: tuple[Step, ...], begun: datetime, travel: Travel) -> None:
        number = item.barcode
        for step in steps:
            if step.code == "8/26":
                number = _another_number(number)
                self._new_numbers[number] = item.barcode
            at = _moment(step.after, begun, self.now(), travel)
            item.events.append(_event(item, step, at, number))
        if steps[-1].code.startswith("2/"):
            handed = steps[-1].after
            item.notice.extend(
                _event(item, step, _moment(handed + step.after, begun, self.now(), travel), number) for step in NOTICE
            )

    def _random(self, *words: str) -> Random:
        return Random(":".join((str(self._seed), *words)))


def _event(item: Item, step: Step, at: datetime, number: str) -> Event:
    offices = {"origin": item.origin, "destination": item.destination, "hub": f"{item.origin[:3]}960"}
    index = offices[step.where]
    type_, attr = (int(part) for part in step.code.split("/"))
    return Event(type_, attr, at.astimezone(zone_of(index)), index, number)


def _moment(after: timedelta, begun: datetime, now: datetime, travel: Travel) -> datetime:
    """At the natural pace up to now, at the pace of the demonstration from now on."""
    natural = begun + after
    return natural if natural <= now else max(now, begun) + (natural - max(now, begun)) * (travel.day_lasts / _DAY)


def _origin(barcode: str) -> str:
    if len(barcode) == _DOMESTIC and not barcode.startswith(_ELECTRONIC):
        return barcode[_INDEX]
    return OFFICES[0]


def _another_number(barcode: str) -> str:
    return f"{barcode[:-6]}{(int(barcode[-6:]) + 500_000) % 1_000_000:06d}" if barcode.isdigit() else f"X{barcode[1:]}"
