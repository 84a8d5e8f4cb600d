"""What the queue and those who use it call things."""

import random
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

Args = Mapping[str, str | int | bool | None]
"""What a job is told: references only. Jobs lie in the open, so no personal data belongs here."""

Handler = Callable[..., Awaitable[None]]
"""`async (now, **args) -> None`. It may be called again after a crash: its effects carry keys."""

Clock = Callable[[], datetime]

ABANDONED = "WorkerLost"
"""Stands for an error where each try ended with the process that made it."""

OnDead = Callable[[str, int], Awaitable[None]]
"""Told the job's name and id once its tries are used up. May be told twice, as everything."""


class Engine(StrEnum):
    TABLE = "table"
    PROCRASTINATE = "procrastinate"


class NotInTransaction(RuntimeError):
    """A job was enqueued outside the transaction of the deed that it belongs to."""


@dataclass(frozen=True)
class Retries:
    """How long a failing job is borne with: doubling waits up to `longest`, about 13 hours in all by default."""

    tries: int = 20
    first: timedelta = timedelta(seconds=5)
    longest: timedelta = timedelta(hours=1)

    def wait_after(self, tries: int, error: BaseException) -> timedelta:
        """Between a half and the whole of the doubled wait: jobs that failed together come back apart.

        Not shorter than the `wait` that the error asks for, as a service does that was called too often.
        """
        doubled = self.first * float(2 ** min(tries - 1, 30))
        asked: timedelta | None = getattr(error, "wait", None)
        return max(min(doubled, self.longest) * random.uniform(0.5, 1), asked or timedelta())


@dataclass(frozen=True)
class Terms:
    """How a worker works. Silent for longer than `lease`, it loses its jobs; `poll` and `grace` are seconds."""

    clock: Clock
    concurrency: int
    lease: timedelta
    retries: Retries
    on_dead: OnDead | None
    poll: float
    grace: float


@dataclass(frozen=True)
class Taken:
    """A job that a worker holds. `worker` with `tries` is the fence: both have changed once another one took it."""

    id: int
    name: str
    args: dict[str, Any]
    tries: int
    worker: str


@dataclass(frozen=True)
class DeadJob:
    """A job whose tries are used up; `error` is the class of the last error, never its words."""

    id: int
    name: str
    tries: int
    error: str
