"""What every engine promises of jobs of one turn: one after another as they were asked for, and nobody else waits."""

import asyncio
from datetime import datetime
from typing import Any

import pytest
from queue_process import Start, now
from test_contract import QUICK, Patient, Teller, all_is_done, runs, until, until_told, waiting, working
from tortoise.connection import get_connection
from tortoise.transactions import in_transaction

from backend import queue


async def ask(*several: str, turn: str | None = "talk:7", name: str = "tell", key: str | None = None) -> None:
    """Each in a deed of its own."""
    for of in several:
        async with in_transaction():
            await queue.enqueue(name, {"of": of}, run_at=now(), key=key or of, turn=turn)


class Watched(Teller):
    """Remembers how many of it ran at once; what is named `fails` fails so many times before it is done."""

    def __init__(self, **fails: int) -> None:
        super().__init__()
        self.fails = fails
        self.at_once = self.most = 0

    @property
    def order(self) -> list[str]:
        return [told["of"] for told in self.told]

    async def __call__(self, moment: datetime, **args: Any) -> None:
        self.at_once += 1
        self.most = max(self.most, self.at_once)
        await super().__call__(moment, **args)
        await asyncio.sleep(0.01)
        self.at_once -= 1
        if self.fails.get(args["of"], 0):
            self.fails[args["of"]] -= 1
            raise ConnectionError


async def test_two_of_one_turn_never_run_together(engine: queue.Engine) -> None:
    tell = Watched()
    await ask(*"abcdef")

    async with working({"tell": tell}, concurrency=5), working({"tell": tell}, concurrency=5):
        await all_is_done(engine)

    assert tell.most == 1
    assert sorted(tell.order) == [*"abcdef"]


async def test_they_are_done_as_they_were_asked_for_whatever_their_names(engine: queue.Engine) -> None:
    tell = Watched()
    await ask("z", "b")
    await ask("a", name="show")
    await ask("y")

    async with working({"tell": tell, "show": tell}):
        await ask("c", name="show")
        await all_is_done(engine)

    assert tell.order == ["z", "b", "a", "y", "c"]


async def test_one_that_fails_and_is_put_back_holds_the_others(engine: queue.Engine) -> None:
    tell = Watched(first=2)
    await ask("first", "second", "third")

    async with working({"tell": tell}):
        await all_is_done(engine)

    assert tell.order == ["first", "first", "first", "second", "third"]


async def test_a_dead_one_lets_the_others_go_and_is_first_again_when_revived(engine: queue.Engine) -> None:
    tell = Watched(first=QUICK.tries)
    await ask("first", "second")
    async with working({"tell": tell}):
        await all_is_done(engine)
    [dead] = await queue.dead_jobs()
    before = tell.order

    await ask("third")
    await queue.revive(dead.id, now())
    async with working({"tell": tell}):
        await all_is_done(engine)

    assert before == ["first"] * QUICK.tries + ["second"]
    assert tell.order == [*before, "first", "third"]
    assert await queue.dead_jobs() == []


async def test_what_is_asked_for_again_after_its_death_waits_behind_the_others(engine: queue.Engine) -> None:
    tell = Watched(first=QUICK.tries)
    await ask("first")
    async with working({"tell": tell}):
        await all_is_done(engine)

    await ask("second", "first")
    async with working({"tell": tell}):
        await all_is_done(engine)

    assert tell.order[QUICK.tries :] == ["second", "first"]


async def test_other_turns_go_on_meanwhile(engine: queue.Engine) -> None:
    patient, tell = Patient(), Watched()
    await ask("long", name="wait")
    await ask(*"abcdef")
    await ask("other", turn="talk:8")
    await ask("none", turn=None)

    async with working({"wait": patient, "tell": tell}, concurrency=2):
        await patient.begun.wait()
        await ask("further", turn="talk:9")
        await until(lambda: has_been_told(tell, "further"))
        meanwhile = set(tell.order)
        patient.let.set()
        await all_is_done(engine)

    assert meanwhile == {"other", "none", "further"}
    assert tell.order[3:] == [*"abcdef"]


async def has_been_told(tell: Watched, of: str) -> bool:
    return of in tell.order


async def test_another_worker_takes_up_the_turn_of_one_that_died(engine: queue.Engine, start: Start) -> None:
    for effect in ("first", "second"):
        async with in_transaction():
            await queue.enqueue("effect", {"effect": effect}, run_at=now(), turn="talk:7")

    async def is_at_it() -> bool:
        return bool(await runs())

    victim = await start("worker", seconds=30)
    await until(is_at_it)
    victim.kill()
    await victim.wait()
    heir = Teller()
    async with working({"effect": heir}):
        await until_told(heir)
        await all_is_done(engine)

    assert await runs() == {"first": 1}
    assert [told["effect"] for told in heir.told] == ["first", "second"]


async def test_nobody_of_a_turn_slips_in_before_a_deed_that_is_not_over(engine: queue.Engine) -> None:
    asked, tell = asyncio.Event(), Watched()

    async def slow_deed() -> None:
        async with in_transaction():
            await queue.enqueue("tell", {"of": "first"}, run_at=now(), turn="talk:7")
            asked.set()
            await asyncio.sleep(0.3)

    async with working({"tell": tell}):
        deed = asyncio.create_task(slow_deed())
        await asked.wait()
        await ask("second")
        await deed
        await all_is_done(engine)

    assert tell.order == ["first", "second"]


async def test_the_store_itself_lets_one_job_of_a_turn_run(engine: queue.Engine) -> None:
    """Whatever two workers saw at once."""
    table, state, run = {
        queue.Engine.TABLE: ("job", "state", "running"),
        queue.Engine.PROCRASTINATE: ("procrastinate_jobs", "status", "doing"),
    }[engine]
    await ask("first", "second")

    with pytest.raises(Exception, match=r"(?i)unique"):
        await get_connection("default").execute_query(f"UPDATE {table} SET {state} = '{run}'")  # noqa: S608 - ours

    assert await waiting(engine) == 2
