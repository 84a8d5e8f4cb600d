"""A machine that may lose the house's process at any moment: kill -9, and a start again minutes later."""

import asyncio
import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html import unescape
from itertools import count
from pathlib import Path
from time import monotonic
from typing import IO, Any, cast

from aiohttp import web

from backend import store
from backend.domain.people import Role
from backend.domain.post_codes import MOSCOW
from backend.integrations.post.simulator import Account, PostSimulator
from backend.jobs import teams
from backend.models import Firing, Job, JobState, Notice, NoticeState, Person, Update
from backend.services import journal
from backend.services.notices import NOTHING, vivid
from backend.texts import texts_for
from bot.sandbox import Sandbox
from bot.sandbox.calls import Upload
from bot.sandbox.client import Line, Persona, words
from bot.sandbox.wire import Json
from tests.conftest import RING, make_settings
from tests.crash.launcher import FUSE, READY, SEEN
from tests.e2e.conftest import OPERATOR

ROOT = Path(__file__).parents[2]
OUTAGE = timedelta(hours=2)
"""Longer than whatever the dead process held: a letter at the Post is held longest, for an hour."""
PATIENCE = 40.0
LAST_OF_SCHEDULE = teams.REMIND


@dataclass(frozen=True)
class Point:
    """Where the process dies: before the n-th writing statement, or around the n-th call of the outside.

    `times` 2: the process that was started again dies at its own n-th too.
    """

    kind: str
    number: int
    times: int = 1

    def __str__(self) -> str:
        return f"{self.kind} {self.number}" + (f", {self.times} times" if self.times > 1 else "")


BEFORE_STATEMENT = "before statement"
BEFORE_CALL = "before call"
AFTER_CALL = "after call"
KINDS = (BEFORE_STATEMENT, BEFORE_CALL, AFTER_CALL)
NOWHERE = Point("nowhere", 0)

Watch = Callable[[str], Awaitable[None]]


class WatchedSandbox(Sandbox):
    watch: Watch | None = None

    async def answer(self, method: str, raw: Json, uploads: dict[str, Upload], way: str = "http") -> Json:
        if self.watch is None or method == "getUpdates":
            return await super().answer(method, raw, uploads, way)
        await self.watch(BEFORE_CALL)
        body = await super().answer(method, raw, uploads, way)
        await self.watch(AFTER_CALL)
        return body


class WatchedPost(PostSimulator):
    watch: Watch | None = None

    def app(self) -> web.Application:
        made = super().app()
        made.middlewares.append(self._watched)
        return made

    @web.middleware
    async def _watched(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        if self.watch is None or request.method != "POST":
            return await handler(request)
        await self.watch(BEFORE_CALL)
        answer = await handler(request)
        await self.watch(AFTER_CALL)
        return answer


class Launcher:
    """One process that has imported the house, and forks it at each start."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.crash.launcher"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def start(self, told: dict[str, Any]) -> int:
        line = cast("IO[str]", self._process.stdin)
        line.write(json.dumps(told) + "\n")
        line.flush()
        return int(cast("IO[str]", self._process.stdout).readline())

    def end(self) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                pipe.close()


@dataclass
class Machine:
    """`arm` lays the fuse; whatever dies afterwards is started again. `kills` counts the deaths."""

    folder: Path
    launcher: Launcher
    sandbox: WatchedSandbox
    post: WatchedPost
    post_url: str
    line: Line
    base: datetime
    pid: int = 0
    kills: int = 0
    calls: int = 0
    point: Point = NOWHERE
    changes: Mapping[str, str] = field(default_factory=dict)
    """Settings other than the usual ones."""
    _started: float = 0.0
    _guard: asyncio.Task[None] | None = None
    _ids: Iterator[int] = field(default_factory=lambda: count(501))

    def now(self) -> datetime:
        return self.base + timedelta(seconds=monotonic() - self._started)

    # The process

    async def start(self) -> None:
        (self.folder / READY).unlink(missing_ok=True)
        environment = {
            "database_url": f"sqlite://{self.folder / 'store.sqlite3'}",
            "data_dir": str(self.folder),
            "secret_keys": RING,
            "telegram_api": self.sandbox.base,
            "telegram_token": self.sandbox.token,
            "http_port": "0",
            "post_mode": "single",
            "post_single_url": f"{self.post_url}/rtm34",
            "post_login": "cessio",
            "post_password": "secret",
            **OPERATOR,
            **self.changes,
        }
        told = {
            "folder": str(self.folder),
            "moment": self.base.isoformat(),
            "environment": {f"CESSIO_{name.upper()}": value for name, value in environment.items()},
        }
        self._started = monotonic()
        self.pid = self.launcher.start(told)
        await until(lambda: (self.folder / READY).exists() or not self.is_alive(), "the process starts")
        self._guard = asyncio.create_task(self._start_again_after_death())

    def is_alive(self) -> bool:
        return lives(self.pid)

    async def kill(self) -> None:
        pid = self.pid
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        await until(lambda: not lives(pid), "the process dies")

    async def _start_again_after_death(self) -> None:
        pid = self.pid
        await until(lambda: not lives(pid), "", forever=True)
        self.kills += 1
        self.disarm()
        self.base = self.now() + OUTAGE
        if self.kills < self.point.times:
            self.arm(self.point)
        await self.start()

    async def end(self) -> None:
        if self._guard:
            self._guard.cancel()
            await asyncio.gather(self._guard, return_exceptions=True)
        await self.kill()

    # The fuse

    def arm(self, point: Point) -> None:
        self.point, self.calls = point, 0
        self.sandbox.watch = self.post.watch = self._watch
        if point.kind == BEFORE_STATEMENT:
            (self.folder / FUSE).write_text(str(point.number))
        else:
            (self.folder / FUSE).write_text("0")  # only counts

    def disarm(self) -> None:
        self.sandbox.watch = self.post.watch = None
        (self.folder / FUSE).unlink(missing_ok=True)

    async def _watch(self, kind: str) -> None:
        self.calls += kind == BEFORE_CALL
        if (kind, self.calls) == (self.point.kind, self.point.number):
            self.disarm()
            await self.kill()
            raise web.HTTPServiceUnavailable  # nobody hears it any more

    def counted(self) -> dict[str, int]:
        """How many points of each kind there were since the fuse was laid."""
        file = self.folder / SEEN
        statements = file.stat().st_size if file.exists() else 0
        return {BEFORE_STATEMENT: statements, BEFORE_CALL: self.calls, AFTER_CALL: self.calls}

    # People and time

    async def person(self, role: Role, name: str, **given: Any) -> Persona:
        number = next(self._ids)
        persona = await self.line.persona(number, name, phone=given.pop("phone", None))
        await Person.create(telegram_id=number, name=name, role=role, **given)
        await persona.start()
        await persona.wait_for("Cessio" if role is not Role.DEBTOR else "Здравствуйте", seconds=PATIENCE)
        return persona

    async def clock_has_looked(self) -> None:
        """A clock on an empty store first writes where each schedule begins: those statements are of no path."""
        for _ in range(int(PATIENCE * 20)):
            if await Firing.exists(schedule=LAST_OF_SCHEDULE):
                return
            await asyncio.sleep(0.05)
        raise AssertionError("the clock has not looked")

    async def settle(self) -> None:
        """Wait until all that came in is done, and all that is due."""
        for _ in range(int(PATIENCE * 20)):
            due = Job.filter(run_at__lte=self.now()).exclude(state=JobState.DEAD)
            waiting = await Update.filter(done_at=None).exists() or await due.exists()
            if self.is_alive() and not waiting:
                return
            await asyncio.sleep(0.05)
        raise AssertionError("something is waiting still")

    async def check_nothing_is_lost_or_told_twice(self) -> None:
        """What holds on every path: each notice shown once, no work given up, the journal whole."""
        assert await Job.filter(state=JobState.DEAD).count() == 0
        assert await journal.verify() is None
        for notice in await Notice.exclude(state=NoticeState.EXPIRED, reason=NOTHING):
            person = await Person.get(id=notice.person_id)
            assert notice.state is NoticeState.SENT, (notice.text, notice.state, notice.reason)
            said = texts_for(person.language, person.timezone)(notice.text, **vivid(notice.args))
            shown = await self._shown(person, said)
            assert shown == 1, f"{notice.text} was shown {shown} times"

    async def _shown(self, person: Person, said: str) -> int:
        plain = unescape(re.sub("<[^>]+>", "", said)).split()
        chat = self.sandbox.world.chats[person.telegram_id or 0]
        bodies = [message.body for message in chat.messages.values() if not message.deleted]
        return sum(words(body).split() == plain for body in bodies)


def lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


async def until(holds: Callable[[], bool], what: str, *, forever: bool = False) -> None:
    deadline = monotonic() + PATIENCE
    while not holds():
        if not forever and monotonic() > deadline:
            raise AssertionError(f"in vain: {what}")
        await asyncio.sleep(0.01)


@asynccontextmanager
async def running(
    folder: Path, template: Path, launcher: Launcher, base: datetime, **changes: str
) -> AsyncIterator[Machine]:
    """A machine with an empty store, the messenger and the Post beside it, and this process' own look at the store."""
    shutil.copyfile(template, folder / "store.sqlite3")
    sandbox = WatchedSandbox(folder=folder / "sandbox")
    await sandbox.start()
    machine: list[Machine] = []
    post = WatchedPost(lambda: (machine[0].now() if machine else base).astimezone(MOSCOW), Account("cessio", "secret"))
    async with post.running() as post_url, Line(sandbox.base) as line:
        machine.append(Machine(folder, launcher, sandbox, post, post_url, line, base.astimezone(UTC), changes=changes))
        await store.open_store(make_settings(folder, f"sqlite://{folder / 'store.sqlite3'}", redis_url=""))
        try:
            await machine[0].start()
            yield machine[0]
        finally:
            await machine[0].end()
            await store.close_store()
            await sandbox.stop()
    shutil.rmtree(folder)
