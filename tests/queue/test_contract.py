"""What every engine of the queue promises: with its deed or not at all, at least once, by one worker at a time."""

import asyncio
import os
import signal
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any

import pytest
from queue_process import Start, note_effect, now, said
from tortoise.connection import get_connection
from tortoise.transactions import in_transaction

from backend import queue
from backend.domain.errors import Refused
from backend.models import Firing

LEASE = timedelta(seconds=1)
QUICK = queue.Retries(tries=3, first=timedelta(milliseconds=20), longest=timedelta(milliseconds=80))


@asynccontextmanager
async def working(handlers: Mapping[str, queue.Handler], **terms: Any) -> AsyncIterator[None]:
    """A worker in this process, for as long as the block lasts."""
    stop = asyncio.Event()
    given = {"lease": LEASE, "poll": 0.1, "retries": QUICK, **terms}
    worker = asyncio.create_task(queue.work(handlers, stop, clock=now, **given))
    try:
        yield
    finally:
        stop.set()
        await worker


async def ask(name: str, *, key: str | None = None, run_at: datetime | None = None, **args: Any) -> None:
    async with in_transaction():
        await queue.enqueue(name, args, run_at=run_at or now(), key=key)


async def rows(statement: str) -> list[dict[str, Any]]:
    return await get_connection("default").execute_query_dict(statement)


async def waiting(engine: queue.Engine) -> int:
    """How many jobs wait or run."""
    if engine is queue.Engine.TABLE:
        return len(await rows("SELECT id FROM job WHERE state <> 'dead'"))
    return len(await rows("SELECT id FROM procrastinate_jobs WHERE status IN ('todo', 'doing')"))


async def effects() -> set[str]:
    return {row["name"] for row in await rows("SELECT name FROM effect")}


async def runs() -> Counter[str]:
    return Counter(row["effect"] for row in await rows("SELECT effect FROM run"))


async def until(claim: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(20):
        while not await claim():  # noqa: ASYNC110 - the claim is about rows that another process writes
            await asyncio.sleep(0.02)


async def all_is_done(engine: queue.Engine) -> None:
    async def nothing_waits() -> bool:
        return not await waiting(engine)

    await until(nothing_waits)


class Teller:
    """A handler that remembers what it was told."""

    def __init__(self) -> None:
        self.told: list[Mapping[str, Any]] = []

    async def __call__(self, moment: datetime, **args: Any) -> None:
        assert moment.tzinfo
        self.told.append(args)


class Patient:
    """A handler that begins, and ends when it is let."""

    def __init__(self) -> None:
        self.begun = asyncio.Event()
        self.let = asyncio.Event()
        self.times = 0

    async def __call__(self, _: datetime, **__: Any) -> None:
        self.times += 1
        self.begun.set()
        await self.let.wait()


async def test_a_job_of_a_deed_that_is_undone_is_never_done(engine: queue.Engine) -> None:
    tell = Teller()

    async def undone_deed() -> None:
        async with in_transaction():
            await queue.enqueue("tell", {"of": "undone"}, run_at=now())
            raise Refused

    with pytest.raises(Refused):
        await undone_deed()
    await ask("tell", of="done")
    async with working({"tell": tell}):
        await all_is_done(engine)

    assert tell.told == [{"of": "done"}]


async def test_a_job_of_a_deed_is_done_once_with_all_it_was_told(engine: queue.Engine) -> None:
    tell = Teller()
    args: dict[str, Any] = {"case": 2**53, "why": "Дело № 2-17/2026", "first": True, "until": None}

    async with working({"tell": tell}):
        await ask("tell", **args)
        await all_is_done(engine)

    assert tell.told == [args]


async def test_the_same_key_is_done_once_while_it_waits_or_runs(engine: queue.Engine) -> None:
    patient = Patient()

    async with in_transaction():
        await queue.enqueue("wait", {}, run_at=now(), key="letter:7")
        await queue.enqueue("wait", {}, run_at=now(), key="letter:7")
    await ask("wait", key="letter:7")
    async with working({"wait": patient}):
        await patient.begun.wait()
        await ask("wait", key="letter:7")
        while_running = await waiting(engine)
        patient.let.set()
        await all_is_done(engine)
        await ask("wait", key="letter:7", run_at=now() + timedelta(hours=1))

    assert while_running == 1
    assert patient.times == 1
    assert await waiting(engine) == 1


async def test_two_deeds_at_once_ask_for_the_same_key_once(engine: queue.Engine) -> None:
    await asyncio.gather(*(ask("tell", key="letter:8") for _ in range(5)))

    assert await waiting(engine) == 1


async def test_a_job_waits_for_its_time(engine: queue.Engine) -> None:
    tell = Teller()
    await ask("tell", of="later", run_at=now() + timedelta(hours=1))
    await ask("tell", of="now")

    async with working({"tell": tell}):
        await until_told(tell)

    assert tell.told == [{"of": "now"}]
    assert await waiting(engine) == 1


async def test_a_worker_leaves_the_kinds_that_it_does_not_know(engine: queue.Engine) -> None:
    tell = Teller()
    await ask("unknown")
    await ask("tell")

    async with working({"tell": tell}):
        await until_told(tell)

    assert await waiting(engine) == 1
    assert await queue.dead_jobs() == []


async def test_a_worker_wakes_when_this_process_enqueues(engine: queue.Engine) -> None:
    if engine is queue.Engine.TABLE and get_connection("default").capabilities.dialect == "postgres":
        pytest.skip("the fallback on PostgreSQL looks twice a second and has no bell")
    tell = Teller()

    async with working({"tell": tell}, poll=60):
        await asyncio.sleep(0.3)
        await ask("tell")
        await until_told(tell)


async def until_told(tell: Teller) -> None:
    async def told() -> bool:
        return bool(tell.told)

    await until(told)


async def test_a_handler_at_work_does_not_hold_the_store(engine: queue.Engine) -> None:
    patient = Patient()
    await ask("wait")

    async with working({"wait": patient}):
        await patient.begun.wait()
        await ask("unknown")
        patient.let.set()

    assert await waiting(engine) == 1


async def test_a_job_that_outlasts_its_lease_stays_with_its_worker(engine: queue.Engine) -> None:
    patient = Patient()
    lease = timedelta(seconds=0.3)
    await ask("wait")

    async with working({"wait": patient}, lease=lease), working({"wait": patient}, lease=lease):
        await patient.begun.wait()
        await asyncio.sleep(0.8)
        patient.let.set()
        await all_is_done(engine)

    assert patient.times == 1


async def test_what_a_stop_cuts_short_is_taken_up_at_once(engine: queue.Engine) -> None:
    patient, tell = Patient(), Teller()
    hour = timedelta(hours=1)
    await ask("wait", of="much")

    async with working({"wait": patient}, lease=hour, grace=0.1):
        await patient.begun.wait()
    async with working({"wait": tell}, lease=hour):
        await all_is_done(engine)

    assert tell.told == [{"of": "much"}]


async def test_a_failing_job_is_tried_again_and_then_told_as_dead(engine: queue.Engine) -> None:
    tried: list[datetime] = []
    told: list[tuple[str, int]] = []

    async def fail(moment: datetime) -> None:
        tried.append(moment)
        raise ValueError("Берёзкина Ольга, паспорт 4508 123456")

    async def on_dead(name: str, job_id: int) -> None:
        told.append((name, job_id))

    await ask("fail", key="letter:9")
    async with working({"fail": fail}, on_dead=on_dead):
        await all_is_done(engine)

    [dead] = await queue.dead_jobs()
    assert (dead.name, dead.error) == ("fail", "ValueError")
    assert told == [("fail", dead.id)]
    assert len(tried) == QUICK.tries
    assert tried[1] - tried[0] >= QUICK.first / 2
    assert tried[2] - tried[1] >= QUICK.first


async def test_a_dead_job_gives_its_key_back_and_can_be_revived(engine: queue.Engine) -> None:
    async def fail(moment: datetime) -> None:
        raise ValueError

    tell = Teller()
    await ask("fail", key="letter:9")
    async with working({"fail": fail}):
        await all_is_done(engine)
    [dead] = await queue.dead_jobs()

    assert await queue.revive(dead.id, now())
    assert not await queue.revive(dead.id, now())
    async with working({"fail": tell}):
        await all_is_done(engine)
    await ask("tell", key="letter:9")

    assert len(tell.told) == 1
    assert await queue.dead_jobs() == []
    assert await waiting(engine) == 1


async def test_nothing_is_lost_and_no_effect_is_doubled_when_a_worker_is_killed(
    engine: queue.Engine, start: Start
) -> None:
    wanted = {f"effect-{number}" for number in range(20)}
    async with in_transaction():
        for name in wanted:
            await queue.enqueue("effect", {"effect": name}, run_at=now())

    async def in_the_middle() -> bool:
        return len(await effects()) >= 5

    victim = await start("worker", concurrency=5, seconds=0.05)
    await until(in_the_middle)
    victim.kill()
    await victim.wait()
    done_before = await effects()
    async with working({"effect": effect_of("heir")}):
        await all_is_done(engine)

    assert len(done_before) < len(wanted)
    assert await effects() == wanted
    assert sum((await runs()).values()) <= len(wanted) + 5


def effect_of(worker: str) -> queue.Handler:
    async def effect(moment: datetime, effect: str) -> None:
        await note_effect(moment, effect=effect, worker=worker, seconds=0.02)

    return effect


async def test_a_job_that_kills_each_worker_is_given_up(engine: queue.Engine, start: Start) -> None:
    await ask("die")
    victim = await start("worker")
    await victim.wait()

    async with working({"die": Teller()}, retries=queue.Retries(tries=1)):
        await all_is_done(engine)

    [dead] = await queue.dead_jobs()
    assert dead.error == "WorkerLost"


async def test_a_worker_outlives_the_loss_of_its_connections(engine: queue.Engine) -> None:
    if get_connection("default").capabilities.dialect == "sqlite":
        pytest.skip("SQLite has no connection that could be lost")
    tell = Teller()

    async with working({"tell": tell}):
        await ask("tell", of="before")
        await all_is_done(engine)
        await rows(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        await ask("tell", of="after")
        await all_is_done(engine)

    assert tell.told == [{"of": "before"}, {"of": "after"}]


async def test_two_workers_share_what_there_is(engine: queue.Engine, start: Start) -> None:
    await start("worker", name="one", concurrency=2, seconds=0.02)

    async with working({"effect": effect_of("two")}, concurrency=2):
        async with in_transaction():
            for number in range(30):
                await queue.enqueue("effect", {"effect": f"effect-{number}"}, run_at=now())
        await all_is_done(engine)

    by_worker = Counter(row["worker"] for row in await rows("SELECT worker FROM run"))
    assert set((await runs()).values()) == {1}
    assert len(await runs()) == 30
    assert set(by_worker) == {"one", "two"}


async def test_a_paused_worker_cannot_finish_what_another_has_taken(engine: queue.Engine, start: Start) -> None:
    await ask("effect", effect="the-only")
    paused = await start("worker", seconds=0.3)

    async def is_at_it() -> bool:
        return bool(await runs())

    await until(is_at_it)
    os.kill(paused.pid, signal.SIGSTOP)
    heir = Patient()
    async with working({"effect": heir}):
        await asyncio.wait_for(heir.begun.wait(), 20)
        os.kill(paused.pid, signal.SIGCONT)
        await said(paused, "a job was finished too late")
        still_there = await waiting(engine)
        heir.let.set()
        await all_is_done(engine)

    assert still_there == 1
    assert await effects() == {"the-only"}


async def test_two_clocks_fire_each_planned_time_once(engine: queue.Engine, start: Start) -> None:
    async def three_have_come() -> bool:
        return await Firing.all().count() >= 3

    tell = Teller()
    await asyncio.gather(start("clock"), start("clock"))
    async with working({"tick": tell}):
        await until(three_have_come)

    planned = [told["planned_at"] for told in tell.told]
    assert planned
    assert len(planned) == len(set(planned))
    assert all(datetime.fromisoformat(moment).microsecond == 0 for moment in planned)
