"""Morning digests by the clock: at each manager's own hour, once a day, late rather than never."""

from datetime import UTC, datetime, timedelta

import pytest

from backend.domain.people import Role
from backend.models import Notice, Person
from backend.services.digest import owe_morning_digests
from backend.settings import Settings
from tests.factories import make_person

MONDAY = datetime(2026, 11, 23, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "hour", "comes_at"),
    [("Europe/Kaliningrad", 9, 7), ("Europe/Moscow", 8, 5), ("Asia/Yekaterinburg", 12, 7), ("Europe/Moscow", 3, 0)],
)
async def test_each_manager_is_told_at_their_own_hour(opened: Settings, zone: str, hour: int, comes_at: int) -> None:
    manager = await make_person(Role.MANAGER, timezone=zone, digest_hour=hour)
    moment = MONDAY + timedelta(hours=comes_at)

    await owe_morning_digests(moment - timedelta(minutes=1))
    assert not await Notice.exists()
    await owe_morning_digests(moment)

    notice = await Notice.get()
    assert (notice.person_id, notice.key, notice.picture) == (manager.id, f"digest:{manager.id}:2026-11-23", "digest")


async def test_on_the_far_side_of_the_country_monday_comes_on_sunday(opened: Settings) -> None:
    await make_person(Role.MANAGER, timezone="Asia/Kamchatka")

    await owe_morning_digests(datetime(2026, 11, 22, 20, 59, tzinfo=UTC))
    assert not await Notice.exists()
    await owe_morning_digests(datetime(2026, 11, 22, 21, 0, tzinfo=UTC))

    assert (await Notice.get()).key.endswith(":2026-11-23")


async def test_a_day_has_one_digest_however_often_the_clock_rings(opened: Settings) -> None:
    await make_person(Role.MANAGER)

    for minutes in range(0, 24 * 60, 10):
        await owe_morning_digests(MONDAY + timedelta(minutes=minutes))

    assert await Notice.all().count() == 1


async def test_a_missed_hour_is_made_up_for_until_the_evening(opened: Settings) -> None:
    for late in (await make_person(Role.MANAGER), await make_person(Role.MANAGER, timezone="Asia/Omsk")):
        await Person.filter(id=late.id).update(digest_hour=9)

    await owe_morning_digests(datetime(2026, 11, 23, 16, 59, tzinfo=UTC))

    told = await Notice.get()
    assert told.not_after == datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
    assert (await Person.get(id=told.person_id)).timezone == "Europe/Moscow"


@pytest.mark.parametrize("day", [datetime(2026, 11, 22, 12, tzinfo=UTC), datetime(2026, 11, 4, 12, tzinfo=UTC)])
async def test_nobody_is_told_on_a_day_off(opened: Settings, day: datetime) -> None:
    await make_person(Role.MANAGER)

    await owe_morning_digests(day)

    assert not await Notice.exists()


async def test_whoever_is_away_or_gone_or_no_manager_is_not_told(opened: Settings) -> None:
    await make_person(Role.MANAGER, is_away=True)
    await make_person(Role.MANAGER, is_active=False)
    await make_person(Role.MANAGER, is_reachable=False)
    await make_person(Role.OFFICER)

    await owe_morning_digests(MONDAY + timedelta(hours=9))

    assert not await Notice.exists()
