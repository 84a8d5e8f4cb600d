"""Absences: begun and ended by the clock; what cannot wait goes to others, the rest comes back."""

from datetime import UTC, date, datetime, timedelta

import pytest

from backend.domain.errors import NotFound, Refused
from backend.domain.people import Role
from backend.domain.stages import Stage
from backend.domain.tasks import TaskKind
from backend.models import Absence, Case, Notice, Person, Task
from backend.services import people
from backend.services.work import absences, morning
from backend.services.work.staffing import responsible_for
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_case, make_person

FRIDAY, MONDAY = date(2026, 11, 27), date(2026, 11, 30)


def at(day: date, hour: int = 7) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


async def away_over_the_weekend(person: Person, **given: int) -> Absence:
    planned = await absences.plan(person.actor(), person.id, FRIDAY, MONDAY, NOW, TODAY)
    if given:
        await absences.name_stand_in(person.actor(), planned.id, given["stand_in"], NOW)
    return planned


async def test_what_has_a_term_meanwhile_goes_to_others_and_the_rest_stays(opened: Settings) -> None:
    manager = await make_person(Role.MANAGER)
    officer, other = await make_person(), await make_person()
    due = await make_case(responsible=officer, due_on=MONDAY)
    tasked = await make_case(responsible=officer)
    later = await make_case(responsible=officer, due_on=MONDAY + timedelta(days=1))
    task = await Task.create(case=tasked, person=officer, kind=TaskKind.CALL, due_on=FRIDAY, created_at=NOW)
    await away_over_the_weekend(officer)

    await absences.turn(at(FRIDAY))
    await absences.turn(at(FRIDAY, 8))

    whose = {case.id: case.responsible_id for case in await Case.all()}
    assert whose == {due.id: other.id, tasked.id: other.id, later.id: officer.id}
    assert (await Task.get(id=task.id)).person_id == other.id
    told = await Notice.get(person_id=manager.id)
    assert (told.text, told.args["count"], told.args["stays"]) == ("absence-notice-began", 2, 1)
    assert (await Notice.get(person_id=other.id)).args == {"count": 2}


async def test_a_stand_in_gets_it_all(opened: Settings) -> None:
    officer, stand_in = await make_person(), await make_person(Role.LAWYER)
    await make_person()
    case = await make_case(responsible=officer, due_on=MONDAY)
    await away_over_the_weekend(officer, stand_in=stand_in.id)

    await absences.turn(at(FRIDAY))

    assert (await Case.get(id=case.id)).responsible_id == stand_in.id


async def test_whoever_is_away_gets_no_case_and_no_morning_and_is_back_by_the_clock(opened: Settings) -> None:
    officer, other = await make_person(), await make_person()
    case = await make_case(responsible=officer, due_on=date(2026, 12, 25))
    await Task.create(case=case, person=officer, kind=TaskKind.CALL, due_on=date(2026, 12, 2), created_at=NOW)
    await away_over_the_weekend(officer)

    for hours in range(0, 24 * 6, 2):
        moment = at(FRIDAY) + timedelta(hours=hours)
        await absences.turn(moment)
        await morning.owe_mornings(moment)
        if hours == 2:
            assert await responsible_for(Stage.A20_INTAKE_CHECK, case.creditor_id) == other.id

    mornings = [notice.key[-10:] for notice in await Notice.filter(person_id=officer.id, text="morning", reason="")]
    assert mornings == ["2026-12-02"]
    assert not (await Person.get(id=officer.id)).is_away
    assert await Notice.filter(person_id=officer.id, text="absence-notice-back").count() == 1
    assert (await Absence.get()).ended_on == date(2026, 12, 1)


async def test_back_earlier_and_called_off_before_it_began(opened: Settings) -> None:
    officer = await make_person()
    first = await away_over_the_weekend(officer)
    await absences.end_early(officer.actor(), first.id, NOW, TODAY)
    second = await away_over_the_weekend(officer)
    await absences.turn(at(FRIDAY))
    assert (await Person.get(id=officer.id)).is_away

    await absences.end_early(officer.actor(), second.id, at(FRIDAY, 9), FRIDAY)

    assert not (await Person.get(id=officer.id)).is_away
    await absences.turn(at(MONDAY))
    assert not (await Person.get(id=officer.id)).is_away


async def test_one_absence_after_another_is_one_time_away(opened: Settings) -> None:
    officer = await make_person()
    await away_over_the_weekend(officer)
    after = MONDAY + timedelta(days=1)
    await absences.plan(officer.actor(), officer.id, after, after, NOW, TODAY)

    for days in range(6):
        await absences.turn(at(FRIDAY + timedelta(days=days)))
        assert (await Person.get(id=officer.id)).is_away is (days < 5)

    assert await Notice.filter(person_id=officer.id).count() == 1


@pytest.mark.parametrize(
    ("first", "last", "key"),
    [
        (FRIDAY, FRIDAY, "refusal-absence-overlaps"),
        (MONDAY, MONDAY + timedelta(days=3), "refusal-absence-overlaps"),
        (TODAY - timedelta(days=1), TODAY, "refusal-absence-days"),
        (MONDAY, FRIDAY, "refusal-absence-days"),
    ],
)
async def test_days_that_do_not_fit_are_refused(opened: Settings, first: date, last: date, key: str) -> None:
    officer = await make_person()
    await away_over_the_weekend(officer)

    with pytest.raises(Refused, match=key):
        await absences.plan(officer.actor(), officer.id, first, last, NOW, TODAY)


async def test_only_managers_and_administrators_enter_it_for_others(opened: Settings) -> None:
    officer, other = await make_person(), await make_person()
    for role in (Role.MANAGER, Role.ADMINISTRATOR):
        boss = await make_person(role)
        planned = await absences.plan(boss.actor(), officer.id, FRIDAY, MONDAY, NOW, TODAY)
        await absences.end_early(boss.actor(), planned.id, NOW, TODAY)

    with pytest.raises(NotFound):
        await absences.plan(other.actor(), officer.id, FRIDAY, MONDAY, NOW, TODAY)


async def test_an_administrators_switch_ends_what_has_begun_and_nothing_else(opened: Settings) -> None:
    administrator, officer = (await make_person(Role.ADMINISTRATOR)).actor(), await make_person()
    await away_over_the_weekend(officer)
    await people.set_away(administrator, officer.id, True, NOW)
    await absences.turn(NOW)
    assert (await Person.get(id=officer.id)).is_away
    await people.set_away(administrator, officer.id, False, NOW)
    assert (await Absence.get()).ended_on is None

    await absences.turn(at(FRIDAY))
    await people.set_away(administrator, officer.id, False, at(FRIDAY, 9))

    assert (await Absence.get()).ended_on == FRIDAY
    await absences.turn(at(MONDAY))
    assert not (await Person.get(id=officer.id)).is_away
