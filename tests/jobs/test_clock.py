"""The clock enqueues each planned time once, whatever befalls the machine."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tortoise.connection import get_connection

from backend import queue
from backend.jobs import clock
from backend.jobs.schedule import Scheduled, handlers_of
from backend.models import Firing, Job
from backend.queue import bell
from backend.settings import Settings

MOSCOW = ZoneInfo("Europe/Moscow")
KAMCHATKA = ZoneInfo("Asia/Kamchatka")
NINE = datetime(2026, 11, 23, 9, tzinfo=MOSCOW)
MOMENTS = st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1)).map(lambda moment: moment.replace(tzinfo=UTC))  # noqa: DTZ001 - the zone comes with map


@pytest.fixture(autouse=True)
def our_own_table(opened: Settings) -> Iterator[None]:
    """What is enqueued can then be read in one place, whatever the store."""
    queue.use(queue.Engine.TABLE)
    yield
    queue.use(None)


async def send(moment: datetime, planned_at: str) -> None: ...


def daily(cron: str = "0 9 * * *") -> Scheduled:
    return Scheduled("digest", cron, "managers begin their day with it", send)


async def enqueued() -> list[str]:
    return [job.args["planned_at"] for job in await Job.all().order_by("id")]


async def done() -> None:
    await Job.all().delete()


async def test_the_planned_time_is_the_schedules_own(opened: Settings) -> None:
    await clock.fire(daily(), NINE - timedelta(days=1), MOSCOW)

    assert await clock.fire(daily(), NINE + timedelta(minutes=7, seconds=13), MOSCOW)

    assert await enqueued() == ["2026-11-23T09:00:00+03:00"]
    assert (await Job.get()).run_at == NINE


async def test_the_same_planned_time_is_fired_once(opened: Settings) -> None:
    await clock.fire(daily(), NINE - timedelta(days=1), MOSCOW)

    fired = [await clock.fire(daily(), NINE + timedelta(seconds=n), MOSCOW) for n in range(3)]

    assert fired == [True, False, False]


async def test_clocks_that_ring_together_fire_once(opened: Settings) -> None:
    async def ring(now: datetime) -> list[bool]:
        return await asyncio.gather(*(clock.fire(daily(), now, MOSCOW) for _ in range(5)))

    before = await ring(NINE - timedelta(days=1))

    assert not any(before)
    assert sum(await ring(NINE)) == 1
    assert len(await enqueued()) == 1


async def test_a_new_schedule_does_not_make_up_for_what_was_before_it(opened: Settings) -> None:
    assert not await clock.fire(daily(), NINE + timedelta(hours=6), MOSCOW)
    assert await clock.fire(daily(), NINE + timedelta(hours=24), MOSCOW)

    assert await enqueued() == ["2026-11-24T09:00:00+03:00"]


async def test_after_three_days_asleep_only_the_last_is_made_up_for(opened: Settings) -> None:
    await clock.fire(daily(), NINE, MOSCOW)

    await clock.fire(daily(), NINE + timedelta(days=3, hours=2), MOSCOW)
    await clock.fire(daily(), NINE + timedelta(days=3, hours=3), MOSCOW)

    assert await enqueued() == ["2026-11-26T09:00:00+03:00"]


async def test_a_clock_that_runs_an_hour_behind_fires_nothing_again(opened: Settings) -> None:
    hourly = daily("0 * * * *")
    await clock.fire(hourly, NINE - timedelta(hours=3), MOSCOW)
    await clock.fire(hourly, NINE, MOSCOW)
    await done()

    assert not await clock.fire(hourly, NINE - timedelta(hours=1), MOSCOW)
    assert await enqueued() == []


async def test_planned_times_do_not_pile_up_while_workers_are_away(opened: Settings) -> None:
    for minutes in range(5):
        await clock.fire(daily("* * * * *"), NINE + timedelta(minutes=minutes), MOSCOW)

    assert await enqueued() == ["2026-11-23T09:01:00+03:00"]


async def test_the_zone_decides_when_the_day_begins(opened: Settings) -> None:
    assert daily().last_planned(NINE, KAMCHATKA) == datetime(2026, 11, 23, 9, tzinfo=KAMCHATKA)
    assert daily().last_planned(datetime(2026, 11, 22, 20, 59, tzinfo=UTC), KAMCHATKA) == datetime(
        2026, 11, 22, 9, tzinfo=KAMCHATKA
    )


@pytest.mark.parametrize(
    ("cron", "last"),
    [
        ("*/10 * * * * *", datetime(2026, 11, 23, 9, 0, 0, tzinfo=MOSCOW)),
        ("*/5 * * * *", datetime(2026, 11, 23, 9, tzinfo=MOSCOW)),
        ("1 9 * * *", datetime(2026, 11, 22, 9, 1, tzinfo=MOSCOW)),
        ("0 9 * * fri", datetime(2026, 11, 20, 9, tzinfo=MOSCOW)),
        ("0 9 1 * *", datetime(2026, 11, 1, 9, tzinfo=MOSCOW)),
        ("0 9 29 2 *", datetime(2024, 2, 29, 9, tzinfo=MOSCOW)),
    ],
)
async def test_the_last_planned_time_is_found_whatever_the_rhythm(cron: str, last: datetime) -> None:
    assert daily(cron).last_planned(NINE, MOSCOW) == last


@given(MOMENTS, st.sampled_from(["* * * * *", "*/7 3-5 * * *", "30 8 * * mon-fri", "0 0 1 */3 *", "*/20 * * * * *"]))
def test_nothing_is_planned_between_the_last_time_and_now(now: datetime, cron: str) -> None:
    scheduled = daily(cron)

    last = scheduled.last_planned(now, MOSCOW)

    assert last is not None
    assert last <= now
    following = scheduled.trigger(MOSCOW).get_next_fire_time(last, last)
    assert following > now


@pytest.mark.parametrize("cron", ["0 9 * * 1", "0 9 * *", "61 * * * *", "nine", "0 0 9 * * * *"])
def test_a_schedule_that_would_be_misread_is_refused(cron: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        daily(cron)


async def test_old_firings_are_forgotten(opened: Settings) -> None:
    await clock.fire(daily(), NINE, MOSCOW)
    await clock.fire(daily(), NINE + clock.KEPT + timedelta(days=1), MOSCOW)

    assert await Firing.all().count() == 1


async def test_a_running_clock_rings_at_each_planned_time(opened: Settings) -> None:
    stop = asyncio.Event()

    with bell.listening() as enqueuing:
        running = asyncio.create_task(clock.run([daily("* * * * * *")], MOSCOW, stop, lambda: datetime.now(UTC)))
        await asyncio.wait_for(enqueuing.wait(), 5)
    stop.set()
    await running

    [planned_at] = await enqueued()
    assert datetime.fromisoformat(planned_at).microsecond == 0


async def test_a_firing_that_met_a_store_out_of_reach_comes_later(opened: Settings) -> None:
    await clock.fire(daily(), NINE - timedelta(days=1), MOSCOW)
    store = get_connection("default")
    await store.execute_script("ALTER TABLE firing RENAME TO gone")
    stop = asyncio.Event()
    with bell.listening() as enqueuing:
        running = asyncio.create_task(clock.run([daily()], MOSCOW, stop, lambda: NINE, look_every=0.02))
        await asyncio.sleep(0.1)
        await store.execute_script("ALTER TABLE gone RENAME TO firing")
        await asyncio.wait_for(enqueuing.wait(), 5)
    stop.set()
    await running

    assert await enqueued() == ["2026-11-23T09:00:00+03:00"]


def test_each_scheduled_job_has_its_handler() -> None:
    assert handlers_of([daily()]) == {"digest": send}
