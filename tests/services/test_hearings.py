"""Hearings: appointed once, put off to another day, reminded of once each, whoever answers for them by then."""

from datetime import UTC, datetime, timedelta

import pytest

from backend.domain.errors import Refused, Stale
from backend.domain.hearings import Appointed, read_appointed
from backend.domain.people import Role
from backend.domain.stages import Stage
from backend.models import Hearing, HearingState, Notice
from backend.services import stages
from backend.services.lists.views import Day
from backend.services.work import hearings
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_case, make_person

AT = datetime(2026, 11, 25, 7, 30, tzinfo=UTC)  # 10:30 in Moscow


def appointed(at: datetime = AT) -> Appointed:
    return Appointed(at, "зал 3")


async def test_the_same_hour_in_the_same_case_is_one_hearing_at_the_courts_clock(opened: Settings) -> None:
    officer, case = (await make_person()).actor(), await make_case(stage=Stage.D60_ACCEPTED)
    when = read_appointed("25.11.2026 14:30 зал 3", hearings.zone_for(case), NOW)

    first = await hearings.appoint(officer, case.id, when, NOW)
    again = await hearings.appoint(officer, case.id, when, NOW)

    assert first.id == again.id
    assert (first.at, first.timezone, first.room) == (AT, "Asia/Novosibirsk", "зал 3")
    assert hearings.told(first)["clock"] == "14:30"
    assert hearings.told(first)["shift"] == "+4"


async def test_a_hearing_put_off_points_at_the_day_that_came_instead(opened: Settings) -> None:
    officer, case = (await make_person()).actor(), await make_case()
    first = await hearings.appoint(officer, case.id, appointed(), NOW)

    instead = await hearings.put_off(officer, first.id, first.version, appointed(AT + timedelta(days=14)), NOW)

    first = await Hearing.get(id=first.id)
    assert (first.state, first.next_id) == (HearingState.POSTPONED, instead.id)
    with pytest.raises(Stale):
        await hearings.call_off(officer, first.id, 1, NOW)


async def test_what_was_decided_is_written_only_after_it_began(opened: Settings) -> None:
    officer, case = (await make_person()).actor(), await make_case()
    hearing = await hearings.appoint(officer, case.id, appointed(), NOW)

    with pytest.raises(Refused, match="refusal-hearing-early"):
        await hearings.hold(officer, hearing.id, hearing.version, "удовлетворён", NOW)
    await hearings.hold(officer, hearing.id, hearing.version, "удовлетворён", AT + timedelta(hours=1))

    assert (await Hearing.get()).result == "удовлетворён"


async def test_each_reminder_is_owed_once_and_a_new_colleague_gets_the_rest(opened: Settings) -> None:
    manager, before, after = [await make_person(role) for role in (Role.MANAGER, Role.LAWYER, Role.LAWYER)]
    case = await make_case(responsible=before, stage=Stage.D62_HEARING)
    await hearings.appoint(before.actor(), case.id, appointed(), NOW)

    moment = NOW
    while moment < AT + timedelta(hours=4):
        if moment == datetime(2026, 11, 24, 12, tzinfo=UTC):
            await stages.assign(manager.actor(), case.id, after.id, moment)
        await hearings.owe_reminders(moment)
        moment += timedelta(minutes=30)

    owed = {(notice.person_id, notice.text) for notice in await Notice.filter(text__startswith="hearing-")}
    assert owed == {
        (before.id, "hearing-notice-eve"),
        (after.id, "hearing-notice-eve"),
        (after.id, "hearing-notice-soon"),
        (after.id, "hearing-notice-outcome"),
    }


async def test_a_hearing_called_off_is_not_reminded_of(opened: Settings) -> None:
    officer, case = (await make_person()).actor(), await make_case()
    hearing = await hearings.appoint(officer, case.id, appointed(), NOW)
    await hearings.call_off(officer, hearing.id, hearing.version, NOW)

    await hearings.owe_reminders(AT - timedelta(hours=1))

    assert not await Notice.exists()


async def test_a_week_of_everybody_holds_what_one_person_does_not_see_in_theirs(opened: Settings) -> None:
    manager, lawyer = await make_person(Role.MANAGER), await make_person(Role.LAWYER, timezone="Asia/Vladivostok")
    case = await make_case(responsible=lawyer)
    for days in (0, 7):
        await hearings.appoint(lawyer.actor(), case.id, appointed(AT + timedelta(days=days)), NOW)
    week = Day.of(TODAY + timedelta(days=6), manager.timezone, first=TODAY)

    everybody = await hearings.open_list(manager.actor(), "everybody", week)
    own = await hearings.open_list(manager.actor(), "mine", week)

    assert (everybody.count, own.count) == (1, 0)
