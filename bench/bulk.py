"""Many cases at once: a dry run and an advance of 10,000 among 100,000, while somebody goes on pressing buttons.

    python -m bench.bulk [cases] [advanced] [store]

Twice: with taps straight through services, and in the running process with colleagues in their chats. Beside it, in
the same run: the same cases one press after another (a sample, extrapolated), and a bare UPDATE.
"""

import asyncio
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from typing import cast

from tortoise.connection import get_connection

from backend import store
from backend.domain.people import Actor, Role
from backend.domain.stages import OpenStep, Stage, Step
from backend.jobs import bulk as jobs
from backend.models import Bulk, BulkKind, BulkState, Case, Person, Policy
from backend.services import stages
from backend.services.cases import card_of
from backend.services.many import bulk, bulk_trying
from backend.services.raw_sql import ids, listed
from backend.settings import Settings
from backend.texts import texts_for
from backend.wiring import Outside, outside, shut
from bench._department import department, stores
from bench._people import NOW, TODAY
from bench._taps import FIRST_ID, ChatTapper, Tapper, colleague, house, told
from bot.sandbox.client import Line

SAMPLE = 100
PRESSED = 3_000
READY = Stage.A20_INTAKE_CHECK


async def measure(store_name: str, cases: int, advanced: int) -> None:
    print(f"{store_name}, {cases:,} cases, {advanced:,} advanced", flush=True)
    async with department(store_name, cases) as settings:
        await store.open_store(settings)
        things = await outside(settings)
        try:
            await _through_services(things, settings, advanced)
        finally:
            await shut(things)
            await store.close_store()
    async with department(store_name, cases) as settings, house(settings) as line:
        await _in_chats(line, advanced)


async def _through_services(things: Outside, settings: Settings, advanced: int) -> None:
    actor, chosen, others = await _prepared(advanced)
    deed, tried = await _dry_run(settings, actor, chosen)
    each = await _one_by_one(actor, others[:SAMPLE])
    ran = await _advance(things, actor, deed, others[SAMPLE:])
    bare = await _bare_update(chosen)
    print(
        f"  one press after another: {each * 1000:.1f} ms each, so {each * advanced:.0f} s (from {SAMPLE});"
        f" the deed is {each * advanced / ran:.0f} times quicker, {ran / bare:.0f} times slower than a bare UPDATE,"
        f" its dry run {tried / bare:.0f} times",
        flush=True,
    )


async def _in_chats(line: Line, advanced: int) -> None:
    """The worker of the process does it, as after a press."""
    _, chosen, others = await _prepared(advanced)
    actor = (await colleague(line, FIRST_ID, Role.MANAGER))[1].actor()
    begun = time.perf_counter()
    deed = await bulk.begin(actor, BulkKind.ADVANCE, f"stage-{READY.code}", "", NOW, step="")
    deed = await _past(deed, BulkState.TRYING)
    _tell("dry run by the process", time.perf_counter() - begun, len(chosen))
    await _make_ready(others[:PRESSED])
    tapper = ChatTapper(line, Step.SEND_NOTICE, await Case.filter(id__in=others[:PRESSED]).order_by("id"))
    tapping = asyncio.create_task(tapper.go_on())
    await tapper.warm.wait()
    before = len(tapper.seconds)
    quiet, begun = told(tapper.seconds), time.perf_counter()
    await bulk.confirm(actor, deed.id, deed.version, NOW)
    await _past(deed, BulkState.RUNNING)
    _tell("advanced by the process", time.perf_counter() - begun, deed.count - deed.refused)
    print(f"  in chats meanwhile: {told(tapper.seconds[before:])}; before it: {quiet}", flush=True)
    tapping.cancel()
    await asyncio.sleep(0.5)


async def _past(deed: Bulk, state: BulkState) -> Bulk:
    while (found := await Bulk.get(id=deed.id)).state is state:  # noqa: ASYNC110 - the process changes it, not we
        await asyncio.sleep(0.1)
    return found


async def _prepared(advanced: int) -> tuple[Actor, list[int], list[int]]:
    """A manager, the cases to advance, all others."""
    texts_for("ru", "UTC")("bulk-sheet")  # a process at work has read its texts
    person = await Person.filter(role=Role.MANAGER).order_by("id").first()
    limits = {"second_person_from": 10**9, "undo_minutes": 15}
    await Policy.create(name="bulk", value=limits, changed_by=0, changed_at=NOW)
    every = [case.id for case in await Case.filter(is_open=True).order_by("id").only("id")]
    chosen, others = every[:advanced], every[advanced:]
    await get_connection("default").execute_query(f"UPDATE debt_case SET stage = 'A30_NOTICE' WHERE stage = '{READY}'")  # noqa: S608 - ours
    await _make_ready(chosen)
    return cast("Person", person).actor(), chosen, others


async def _make_ready(case_ids: Sequence[int]) -> None:
    """At the check of their file, where the usual step is open: so that all are done, none is refused at once."""
    statement = f"UPDATE debt_case SET stage = '{READY.value}' WHERE {listed('id', 1)}"  # noqa: S608 - ours
    await get_connection("default").execute_query(_spelled(statement), [ids(case_ids)])


async def _dry_run(settings: Settings, actor: Actor, chosen: Sequence[int]) -> tuple[Bulk, float]:
    deed = await bulk.begin(actor, BulkKind.ADVANCE, f"stage-{READY.code}", "", NOW, step="")
    begun = time.perf_counter()
    await bulk_trying.try_out(settings, deed.id, NOW)
    seconds = time.perf_counter() - begun
    _tell("dry run with its workbook", seconds, len(chosen))
    return await Bulk.get(id=deed.id), seconds


async def _advance(things: Outside, actor: Actor, deed: Bulk, others: Sequence[int]) -> float:
    tapper = Tapper(actor, others)
    await bulk.confirm(actor, deed.id, deed.version, NOW)
    tapping = asyncio.create_task(tapper.go_on())
    begun = time.perf_counter()
    await jobs.run(things, NOW, deed.id, 1, give_way=tapper.give_way)
    seconds = time.perf_counter() - begun
    _tell("advanced", seconds, deed.count - deed.refused)
    tapping.cancel()
    await asyncio.sleep(0.5)
    done = await Bulk.get(id=deed.id)
    print(f"  done {done.done:,}, refused {done.refused:,}, moved on {done.failed:,}; {told(tapper.seconds)}")
    print(f"  memory at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB", flush=True)
    return seconds


async def _one_by_one(actor: Actor, sample: Sequence[int]) -> float:
    await _make_ready(sample)
    begun = time.perf_counter()
    for case_id in sample:
        main = (await card_of(actor, case_id, TODAY)).menu.main
        if isinstance(main, OpenStep):
            await stages.take_step(actor, case_id, main.step, NOW, TODAY)
    return (time.perf_counter() - begun) / max(len(sample), 1)


async def _bare_update(case_ids: Sequence[int]) -> float:
    """No rules, no owner, no journal, no notice."""
    statement = f"UPDATE debt_case SET stage = stage, version = version + 1 WHERE {listed('id', 1)}"  # noqa: S608 - ours
    begun = time.perf_counter()
    await get_connection("default").execute_query(_spelled(statement), [ids(case_ids)])
    seconds = time.perf_counter() - begun
    _tell("bare UPDATE", seconds, len(case_ids))
    return seconds


def _spelled(statement: str) -> str:
    on_postgres = get_connection("default").capabilities.dialect == "postgres"
    return statement if on_postgres else statement.replace("$1", "?1")


def _tell(what: str, seconds: float, count: int) -> None:
    print(f"  {what}: {seconds:.2f} s, {count / max(seconds, 1e-9):,.0f} cases/s", flush=True)


def main(cases: str = "100000", advanced: str = "10000", *store_names: str) -> None:
    """Each store in a process of its own: what Tortoise remembers of one does not fit the other."""
    if len(store_names) == 1:
        asyncio.run(measure(store_names[0], int(cases), int(advanced)))
        return
    for store_name in store_names or stores():
        subprocess.run([sys.executable, "-m", "bench.bulk", cases, advanced, store_name], check=True)  # noqa: S603 - ourselves


if __name__ == "__main__":
    main(*sys.argv[1:])
