"""The whole department's morning: everybody's lists, managers' escalations and digests, and how long others waited.

    python -m bench.morning [--cases 100000 1000000] [--store sqlite postgres]

Counted at nine in the morning, when everybody's hour has come at once. «longest» is how long a short question of
somebody's chat waited meanwhile: SQLite has one connection.
"""

import argparse
import asyncio
import random
import time
from collections.abc import Awaitable
from datetime import UTC, datetime, timedelta

from tortoise.connection import get_connection

from backend import queue, store
from backend.domain.people import Role
from backend.domain.tasks import TaskKind
from backend.models import Case, Hearing, Notice, Person, Task
from backend.services import digest
from backend.services.work import escalations, load, morning
from bench._department import department, each_apart, stores

NINE = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
TODAY = NINE.date()
SIZES = (100_000, 1_000_000)
A_TASK_FOR, A_HEARING_FOR = 50, 500  # one on every so many cases


async def measure(store_name: str, cases: int) -> None:
    async with department(store_name, cases) as settings:
        queue.use(queue.Engine.TABLE)
        await store.open_store(settings)
        await _give_work(cases)
        for name, deed in (
            ("lists of everybody", morning.owe_mornings(NINE)),
            ("escalations", escalations.owe_escalations(NINE)),
            ("digests", digest.owe_morning_digests(NINE)),
            ("load of everybody", _load()),
        ):
            took, longest = await _timed(deed)
            print(f"{store_name:9}{cases:>10,}  {name:20}{took:8.2f} s   longest {longest * 1000:7.0f} ms", flush=True)
        lists = await Notice.filter(text=morning.TEXT).count()
        print(f"{store_name:9}{cases:>10,}  {lists} lists owed", flush=True)
        await store.close_store()
        queue.use(None)


async def _load() -> None:
    manager = await Person.filter(role=Role.MANAGER).first()
    if manager is not None:
        await load.load_of(manager.actor(), TODAY)


async def _timed(deed: Awaitable[object]) -> tuple[float, float]:
    """Seconds of the deed, and of the longest question asked beside it."""
    over = asyncio.Event()
    beside = asyncio.create_task(_ask_beside(over))
    begun = time.perf_counter()
    await deed
    took = time.perf_counter() - begun
    over.set()
    return took, await beside


async def _ask_beside(over: asyncio.Event) -> float:
    longest = 0.0
    while not over.is_set():
        begun = time.perf_counter()
        await get_connection("default").execute_query("SELECT name FROM person WHERE id = 1")
        longest = max(longest, time.perf_counter() - begun)
        await asyncio.sleep(0.02)
    return longest


async def _give_work(cases: int) -> None:
    dice = random.Random(1)
    owned = await Case.filter(responsible_id__isnull=False, is_open=True).limit(cases // A_TASK_FOR)
    tasks = [
        Task(
            case_id=case.id,
            person_id=case.responsible_id,
            kind=dice.choice(list(TaskKind)),
            due_on=TODAY + timedelta(days=dice.randrange(-10, 20)),
            created_at=NINE,
        )
        for case in owned
    ]
    sittings = [
        Hearing(
            case_id=case.id,
            person_id=case.responsible_id,
            at=NINE + timedelta(hours=dice.randrange(-48, 480)),
            timezone="Europe/Moscow",
            created_at=NINE,
        )
        for case in owned[:: A_HEARING_FOR // A_TASK_FOR]
    ]
    await Task.bulk_create(tasks, batch_size=500)
    await Hearing.bulk_create(sittings, batch_size=500)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, nargs="*", default=SIZES)
    parser.add_argument("--store", nargs="+", default=stores())
    given = parser.parse_args()
    if len(given.cases) == len(given.store) == 1:
        asyncio.run(measure(given.store[0], given.cases[0]))
        return
    each_apart("bench.morning", given.cases, given.store)


if __name__ == "__main__":
    main()
