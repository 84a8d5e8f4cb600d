"""Somebody who goes on pressing buttons while something large runs: straight through services, and in real chats."""

import asyncio
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import timedelta

from pydantic import SecretStr

from backend import queue
from backend.domain.errors import Refused
from backend.domain.people import Actor, Role
from backend.domain.stages import OpenStep, Step
from backend.models import Case, Person
from backend.services import stages
from backend.services.cases import card_of
from backend.settings import Settings
from bench._people import NOW, TODAY
from bot.run import Process
from bot.sandbox.client import Line, Persona
from bot.sandbox.server import TOKEN
from handlers.callbacks import OpenCase, TakeStep

EVERY_SECONDS = 0.1
PEOPLE = 5
WARM = 40
FIRST_ID = 900_001
PATIENCE = timedelta(seconds=30).total_seconds()


def told(seconds: Sequence[float]) -> str:
    ordered = sorted(seconds) or [0.0]
    p95, middle = ordered[max(int(len(ordered) * 0.95) - 1, 0)], ordered[len(ordered) // 2]
    return f"{len(seconds)} taps, ms: p50 {middle * 1000:.0f}, p95 {p95 * 1000:.0f}, max {ordered[-1] * 1000:.0f}"


class Tapper:
    """Opens a card and takes the usual step on a case that the deed does not touch, each tenth of a second."""

    def __init__(self, actor: Actor, case_ids: Sequence[int]) -> None:
        self._actor, self._case_ids = actor, case_ids
        self._taps: set[asyncio.Task[None]] = set()
        self.seconds: list[float] = []

    async def tap(self, case_id: int) -> None:
        begun = time.perf_counter()
        card = await card_of(self._actor, case_id, TODAY)
        main = card.menu.main
        if isinstance(main, OpenStep):
            with suppress(Refused):
                await stages.take_step(self._actor, case_id, main.step, NOW, TODAY, version=card.case.version)
        self.seconds.append(time.perf_counter() - begun)

    async def go_on(self) -> None:
        for case_id in self._case_ids:
            one = asyncio.create_task(self.tap(case_id))
            self._taps.add(one)
            one.add_done_callback(self._taps.discard)
            await asyncio.sleep(EVERY_SECONDS)

    async def give_way(self, seconds: float) -> None:
        """As the running process does: a portion waits, for a while, until the taps are answered."""
        if self._taps:
            await asyncio.wait(self._taps, timeout=seconds)


@asynccontextmanager
async def house(settings: Settings) -> AsyncIterator[Line]:
    """The real process with its worker; the messenger is the sandbox, in a process of its own."""
    queue.use(queue.Engine.TABLE)  # the clock of the bench stands still, that of a server does not
    sandbox = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.sandbox", "--port", "0", stdout=asyncio.subprocess.PIPE
    )
    base = (await sandbox.stdout.readline()).decode().strip() if sandbox.stdout else ""
    given = settings.model_copy(update={"telegram_api": base, "telegram_token": SecretStr(TOKEN)})
    process = Process(given, frozenset({"bot", "worker"}), lambda: NOW)
    running = asyncio.create_task(process.work())
    await asyncio.wait({running, asyncio.create_task(process.started.wait())}, return_when=asyncio.FIRST_COMPLETED)
    try:
        async with Line(base) as line:
            yield line
    finally:
        process.stop.set()
        await running
        sandbox.terminate()
        await sandbox.wait()
        queue.use(None)


async def colleague(line: Line, telegram_id: int, role: Role = Role.OFFICER) -> tuple[Persona, Person]:
    """Somebody who has pressed Start and seen their home."""
    person = await Person.create(telegram_id=telegram_id, name=f"Коллега {telegram_id}", role=role)
    persona = await line.persona(telegram_id, person.name)
    await persona.start()
    await persona.wait_for("Cessio", seconds=PATIENCE)
    return persona, person


class ChatTapper:
    """Colleagues in their chats, each tenth of a second one of them: a card opened, then its step taken.

    A tap is measured from the press to the answer of the bot, the way through the messenger included.
    """

    def __init__(self, line: Line, step: Step, cases: Sequence[Case]) -> None:
        self._line, self._step, self._cases = line, step, cases
        self.seconds: list[float] = []
        self.warm = asyncio.Event()

    async def go_on(self) -> None:
        people = [(await colleague(self._line, FIRST_ID + 1 + number))[0] for number in range(PEOPLE)]
        await asyncio.gather(*(self._press(number, person) for number, person in enumerate(people)))

    async def _press(self, number: int, person: Persona) -> None:
        await asyncio.sleep(number * EVERY_SECONDS)
        screen = (await person.last())["message_id"]
        for case in self._cases[number::PEOPLE]:
            take = TakeStep(case_id=case.id, step=self._step, version=case.version)
            for data in (OpenCase(case_id=case.id).pack(), take.pack()):
                begun = time.perf_counter()
                pressed = await person.press_data(data, screen)
                await person.answer_to(pressed["query"], PATIENCE)
                self._count(time.perf_counter() - begun)
                await asyncio.sleep(max(PEOPLE * EVERY_SECONDS - (time.perf_counter() - begun), 0))

    def _count(self, seconds: float) -> None:
        """The first screens of a process are slower than those of a day, and left out."""
        self.seconds.append(seconds)
        if len(self.seconds) == WARM and not self.warm.is_set():
            self.seconds = self.seconds[WARM // 2 :]
            self.warm.set()
