"""Mornings: each number is the list behind its button; told once, to whoever works and has work."""

import random
from datetime import UTC, date, datetime, timedelta

import pytest

from backend.domain.people import Role
from backend.domain.stages import Stage
from backend.domain.tasks import TaskKind
from backend.domain.work import Section
from backend.models import Case, Hearing, HearingState, Notice, Person, StaffScope, Task
from backend.services.lists import views
from backend.services.lists.views import Day
from backend.services.notices import News, owe
from backend.services.work import escalations, hearings, load, morning, task_lists
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_case, make_creditor, make_debtor, make_person

ZONES = ["Europe/Kaliningrad", "Europe/Moscow", "Asia/Kamchatka"]
EIGHT = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)  # 9:00 in Moscow, a Monday


async def make_task(case: Case, person: Person, due_on: date, kind: TaskKind = TaskKind.CALL) -> Task:
    return await Task.create(case_id=case.id, person_id=person.id, kind=kind, due_on=due_on, created_at=NOW)


@pytest.mark.parametrize("seed", range(4))
async def test_each_number_is_the_list_behind_its_button(opened: Settings, seed: int) -> None:
    dice = random.Random(seed)
    people = [await make_person(dice.choice([Role.OFFICER, Role.LAWYER]), timezone=zone) for zone in ZONES]
    creditors = [await make_creditor(), await make_creditor("АО «Иной»")]
    await StaffScope.create(person_id=people[0].id, creditor_id=creditors[0].id)
    await _much_work(dice, people, creditors)

    for person in people:
        made = await morning.morning_of(person.actor(), TODAY)
        for row in morning.buttons_of(made):
            for one in row:
                assert await _behind(person, one.target, dict(one.to)) == one.args["count"], (one.label, one.to)
        assert sum(made.counts.values()) > 0


async def _much_work(dice: random.Random, people: list[Person], creditors: list) -> None:  # type: ignore[type-arg]
    debtor = await make_debtor()
    for _ in range(30):
        case = await make_case(
            debtor=debtor,
            creditor=dice.choice(creditors),
            responsible=dice.choice([*people, None]),
            stage=dice.choice(list(Stage)),
            due_on=dice.choice([None, *(TODAY + timedelta(days=days) for days in range(-4, 5))]),
            stage_since=TODAY - timedelta(days=dice.randrange(6)),
        )
        await make_task(
            case, dice.choice(people), TODAY + timedelta(days=dice.randrange(-2, 3)), dice.choice(list(TaskKind))
        )
        at = NOW + timedelta(hours=dice.randrange(-40, 40))
        state, zone = dice.choice(list(HearingState)), "Europe/Moscow"
        await Hearing.create(
            case_id=case.id, person=dice.choice(people), at=at, timezone=zone, state=state, created_at=NOW
        )


async def _behind(person: Person, target: str, to: dict[str, str | int]) -> int:
    day = Day.named(str(to["day"]), person.timezone)
    match target:
        case "list":
            return (await views.open_view(person.actor(), str(to["view"]), day)).count
        case "tasks":
            return (await task_lists.open_list(person.actor(), str(to["name"]), day)).count
        case _:
            return (await hearings.open_list(person.actor(), str(to["name"]), day)).count


async def test_a_morning_is_told_once_and_an_empty_one_says_nothing(opened: Settings) -> None:
    officer, idle = await make_person(), await make_person()
    await make_person(is_away=True)
    await make_task(await make_case(), officer, TODAY)

    for minutes in range(-30, 12 * 60, 30):
        await morning.owe_mornings(EIGHT + timedelta(minutes=minutes))

    told = {notice.person_id: notice.reason for notice in await Notice.filter(text="morning")}
    assert told == {officer.id: "", idle.id: "nothing"}


async def test_everybody_has_their_own_hour_and_nobody_a_day_off(opened: Settings) -> None:
    case = await make_case()
    for zone in ZONES:
        person = await make_person(timezone=zone)
        await make_task(case, person, date(2026, 11, 20))

    await morning.owe_mornings(datetime(2026, 11, 22, 6, 0, tzinfo=UTC))  # Sunday
    assert not await Notice.exists()
    hours = []
    for hour in range(24):
        await morning.owe_mornings(datetime(2026, 11, 22, 20, tzinfo=UTC) + timedelta(hours=hour))
        hours.append(await Notice.filter(text="morning").count())

    assert [hours.index(count) for count in (1, 2, 3)] == [1, 10, 11]


async def test_what_waits_over_the_weekend_is_shown_with_its_neighbour_the_next_working_day(opened: Settings) -> None:
    officer = await make_person(Role.LAWYER)
    friday, monday = date(2026, 11, 20), date(2026, 11, 23)
    await make_case(responsible=officer, stage=Stage.D55_NO_MOTION, due_on=monday)

    made = await morning.morning_of(officer.actor(), friday)

    assert made.counts[Section.ANSWERS] == 1


# Escalation


async def test_what_is_left_lying_is_told_to_managers_once_at_each_step(opened: Settings) -> None:
    manager, officer = await make_person(Role.MANAGER), await make_person()
    case = await make_case(responsible=officer, due_on=TODAY)
    task = await make_task(case, officer, TODAY)

    told = {}
    for days in range(12):
        await escalations.owe_escalations(EIGHT + timedelta(days=days))
        await escalations.owe_escalations(EIGHT + timedelta(days=days, hours=1))
        key = f"escalation:{manager.id}:{TODAY + timedelta(days=days)}"
        if notice := await Notice.get_or_none(key=key, reason=""):
            told[days] = {name: count for name, count in notice.args.items() if count}

    assert told == {1: {"tasks_1": 1, "cases_1": 1}, 7: {"tasks_5": 1, "cases_5": 1}}
    assert (await Task.get(id=task.id)).escalated_at


async def test_a_manager_who_was_away_is_told_of_all_the_days_together_and_the_lists_agree(opened: Settings) -> None:
    manager, officer = await make_person(Role.MANAGER), await make_person()
    await escalations.owe_escalations(EIGHT)
    case = await make_case(responsible=officer)
    for days in range(3):
        await make_task(case, officer, TODAY + timedelta(days=days))

    await escalations.owe_escalations(EIGHT + timedelta(days=4))

    notice = await Notice.get(text="escalation", reason="")
    ((button,),) = notice.buttons
    assert notice.args["tasks_1"] == 3
    assert await _behind(manager, button["target"], button["to"]) == 3


# Load, quiet hours


async def test_the_load_counts_what_opens_behind_it(opened: Settings) -> None:
    manager, officer, other = await make_person(Role.MANAGER), await make_person(), await make_person()
    for days in (-3, 2, 30):
        await make_case(responsible=officer, due_on=TODAY + timedelta(days=days))

    loads = {one.person.id: (one.cases, one.due, one.late) for one in await load.load_of(manager.actor(), TODAY)}
    lists = await load.load_lists(manager.actor(), officer.id, NOW, TODAY)

    assert loads == {officer.id: (3, 2, 1), other.id: (0, 0, 0), manager.id: (0, 0, 0)}
    day = Day.of(TODAY, manager.timezone)
    behind = [await views.count_of(manager.actor(), name, day) for name in (lists.cases, lists.due, lists.late)]
    assert behind == [3, 2, 1]


@pytest.mark.parametrize(
    ("moment", "comes_at"),
    [
        ("2026-11-23T12:00+03:00", "2026-11-23T12:00+03:00"),
        ("2026-11-23T22:00+03:00", "2026-11-24T08:00+03:00"),
        ("2026-11-24T02:00+03:00", "2026-11-24T08:00+03:00"),
        ("2026-11-24T08:00+03:00", "2026-11-24T08:00+03:00"),
    ],
)
async def test_light_news_wait_for_the_morning_and_others_do_not(opened: Settings, moment: str, comes_at: str) -> None:
    officer, now = await make_person(), datetime.fromisoformat(moment)

    await owe(officer.id, News("notice-stub", "light", is_light=True), now)
    await owe(officer.id, News("notice-stub", "heavy"), now)

    assert (await Notice.get(key="light")).not_before == datetime.fromisoformat(comes_at)
    assert (await Notice.get(key="heavy")).not_before == now
