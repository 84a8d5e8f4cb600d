"""The whole house in one process: the sandbox as messenger, the bot, the worker, a store, a clock that tests set."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from redis.asyncio import Redis

from backend import queue
from backend.domain.people import Role
from backend.models import Job, JobState, Person
from backend.settings import Settings
from bot.run import Process
from bot.sandbox import Sandbox
from bot.sandbox.client import Line, Persona
from tests.factories import NOW

OPERATOR = {
    "operator_name": "ООО «ПКО Пример»",
    "operator_inn": "7701234560",
    "operator_kpp": "770101001",
    "operator_account": "40702810138250123017",
    "operator_bank": "ПАО Сбербанк г. Москва",
    "operator_bic": "044525225",
    "operator_corr_account": "30101810400000000225",
    "operator_phone": "+7 495 000-00-00",
}


class House:
    """`house.person(Role.OFFICER)` is a colleague at the other end of a chat; `house.moment` is what the clock says."""

    officer: Persona

    def __init__(self, settings: Settings, sandbox: Sandbox, line: Line) -> None:
        self.settings = settings
        self.sandbox = sandbox
        self.line = line
        self.moment: datetime = NOW
        self.process = Process(settings, frozenset({"bot", "worker"}), lambda: self.moment)
        self._running: asyncio.Task[None] | None = None
        self._ids = iter(range(501, 999))

    async def open(self) -> None:
        self._running = asyncio.create_task(self.process.work())
        ready = asyncio.create_task(self.process.started.wait())
        await asyncio.wait({self._running, ready}, return_when=asyncio.FIRST_COMPLETED)
        if self._running.done():
            self._running.result()

    async def shut(self) -> None:
        self.process.stop.set()
        if self._running is not None:
            await self._running

    async def person(self, role: Role, name: str = "", **given: Any) -> Persona:
        """Somebody with this role who has pressed Start and seen their home."""
        number = next(self._ids)
        persona = await self.line.persona(number, name or f"{role.value} {number}", phone=given.pop("phone", None))
        if role is not Role.GUEST:
            await Person.create(telegram_id=number, name=name or f"{role.value} {number}", role=role, **given)
        await persona.start()
        await persona.wait_for("Cessio" if role is not Role.DEBTOR else "Здравствуйте")
        return persona

    async def row_of(self, persona: Persona) -> Person:
        return await Person.get(telegram_id=persona.id)

    async def pass_time(self, **given: float) -> None:
        """Move the clock, and let what has come due be done."""
        self.moment += timedelta(**given)
        await self.settle()

    async def settle(self) -> None:
        """Wait until nothing that is due waits or runs."""
        for _ in range(400):
            if not await Job.filter(run_at__lte=self.moment).exclude(state=JobState.DEAD).exists():
                return
            await asyncio.sleep(0.02)
        raise AssertionError("jobs are still waiting")


@pytest.fixture
def also_set() -> dict[str, Any]:
    """Further settings of the house; a test's own file may have others."""
    return {}


@pytest.fixture
async def house(settings: Settings, tmp_path: Path, also_set: dict[str, Any]) -> AsyncIterator[House]:
    # Our own table of jobs on both stores: procrastinate reads the database's clock, which tests cannot set.
    queue.use(queue.Engine.TABLE)
    await _forget_dialogs(settings)
    sandbox = Sandbox(folder=tmp_path / "sandbox")
    base = await sandbox.start()
    spoken = {"telegram_api": base, "telegram_token": SecretStr(sandbox.token)}
    given = settings.model_copy(update={**spoken, **OPERATOR, **also_set})
    async with Line(base) as line:
        made = House(given, sandbox, line)
        await made.open()
        yield made
        await made.shut()
    await sandbox.stop()
    queue.use(None)


async def _forget_dialogs(settings: Settings) -> None:
    if url := settings.redis_url.get_secret_value():
        async with Redis.from_url(url) as redis:
            await redis.flushdb()
