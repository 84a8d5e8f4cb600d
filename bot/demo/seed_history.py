"""The year that is made up for the demonstration: deeds with their moments, done in their order."""

import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from backend.domain.people import Actor, Role
from backend.integrations.post.simulator import PostSimulator
from backend.wiring import Outside
from bot.demo.seed_ways import Move

ZONE = ZoneInfo("Europe/Moscow")
OPENS, MINUTES = time(10), 400
A_MINUTE = timedelta(minutes=1)

Do = Callable[[datetime, date], Awaitable[object]]


@dataclass(frozen=True, order=True)
class Deed:
    at: datetime
    do: Do = field(compare=False)


@dataclass(frozen=True)
class Office:
    """Whoever works in the demonstration, as those who act in the history."""

    by_role: dict[Role, Actor]

    @property
    def officer(self) -> Actor:
        return self.by_role[Role.OFFICER]

    def actor_of(self, move: Move) -> Actor:
        return self.by_role[Role.MANAGER if move.by_head else Role.OFFICER]


@dataclass
class History:
    """`now` ends it. What is added for a case happens in working hours, after what was added for it before."""

    office: Office
    things: Outside
    post: PostSimulator
    now: datetime
    dice: random.Random
    deeds: list[Deed] = field(default_factory=list)
    latest: dict[int, datetime] = field(default_factory=dict)

    @property
    def today(self) -> date:
        return self.now.astimezone(ZONE).date()

    def add(self, case_id: int, on: date, do: Do) -> None:
        opening = datetime.combine(on, OPENS, ZONE) + timedelta(minutes=self.dice.randrange(MINUTES))
        after = self.latest.get(case_id, opening - A_MINUTE) + A_MINUTE
        at = min(max(opening, after), self.now).astimezone(ZONE)
        self.latest[case_id] = at
        self.deeds.append(Deed(at.astimezone(UTC), do))

    async def happen(self) -> None:
        for deed in sorted(self.deeds):
            await deed.do(deed.at, deed.at.astimezone(ZONE).date())
        self.deeds.clear()
