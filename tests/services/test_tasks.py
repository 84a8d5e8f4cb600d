"""Work on a case: asked for once, done, put off with a reason, handed on, following its case."""

from datetime import date, timedelta

import pytest

from backend.domain.errors import NotFound, Refused, Stale
from backend.domain.letters import Alarm, LetterKind
from backend.domain.people import Actor, Role
from backend.domain.stages import Duty
from backend.domain.tasks import MOST_POSTPONEMENTS, TaskKind, TaskState
from backend.models import Case, JournalEntry, Letter, Notice, Person, StaffScope, Task, TaskPostponement
from backend.services import stages
from backend.services.lists.views import Day
from backend.services.work import task_lists, tasks
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_case, make_creditor, make_person

LATER = TODAY + timedelta(days=3)


async def make_task(actor: Actor, case: Case, due_on: date = TODAY, kind: TaskKind = TaskKind.CALL) -> Task:
    return await tasks.add(actor, case.id, kind, due_on, NOW, TODAY, words="позвонить")


async def test_the_same_message_asks_for_a_task_once(opened: Settings) -> None:
    officer, case = (await make_person()).actor(), await make_case()

    for _ in range(2):
        await tasks.add(officer, case.id, TaskKind.CALL, TODAY, NOW, TODAY, words="позвонить", source="message:7")

    task = await Task.get()
    assert (task.person_id, task.words) == (officer.id, "позвонить")
    assert "позвонить" not in str([entry.details for entry in await JournalEntry.all()])


async def test_a_managers_task_goes_to_whoever_answers_for_the_case_and_tells_them(opened: Settings) -> None:
    officer, manager = await make_person(), await make_person(Role.MANAGER)
    case = await make_case(responsible=officer)

    task = await make_task(manager.actor(), case)

    assert task.person_id == officer.id
    assert (await Notice.get()).person_id == officer.id


@pytest.mark.parametrize("due_on", [TODAY - timedelta(days=1), TODAY + timedelta(days=367)])
async def test_a_term_that_has_passed_or_is_far_off_is_refused(opened: Settings, due_on: date) -> None:
    officer, case = (await make_person()).actor(), await make_case()

    with pytest.raises(Refused, match="refusal-task-term"):
        await make_task(officer, case, due_on)


async def test_putting_off_asks_for_a_reason_and_keeps_it_out_of_the_journal(opened: Settings) -> None:
    officer, case = (await make_person()).actor(), await make_case()
    task = await make_task(officer, case)

    with pytest.raises(Refused, match="refusal-task-reason"):
        await tasks.postpone(officer, task.id, task.version, LATER, "  ", NOW, TODAY)
    await tasks.postpone(officer, task.id, task.version, LATER, "болеет", NOW, TODAY)

    kept = await TaskPostponement.get()
    assert (kept.was_due_on, kept.due_on, kept.reason, kept.by) == (TODAY, LATER, "болеет", officer.id)
    assert (await Task.get()).due_on == LATER
    assert "болеет" not in str([entry.details for entry in await JournalEntry.all()])


async def test_after_a_few_times_only_a_manager_puts_off(opened: Settings) -> None:
    officer, manager, case = await make_person(), await make_person(Role.MANAGER), await make_case()
    task = await make_task(officer.actor(), case)
    for number in range(MOST_POSTPONEMENTS):
        due_on = LATER + timedelta(days=number)
        task = await tasks.postpone(officer.actor(), task.id, task.version, due_on, "занято", NOW, TODAY)

    with pytest.raises(Refused, match="refusal-task-postponed"):
        await tasks.postpone(officer.actor(), task.id, task.version, TODAY + timedelta(days=9), "занято", NOW, TODAY)
    await tasks.postpone(manager.actor(), task.id, task.version, TODAY + timedelta(days=9), "пусть", NOW, TODAY)

    assert (await Task.get()).postponed == MOST_POSTPONEMENTS + 1


async def test_an_old_button_changes_nothing(opened: Settings) -> None:
    officer, case = (await make_person()).actor(), await make_case()
    task = await make_task(officer, case)
    await tasks.done(officer, task.id, task.version, "reached", NOW)

    for again in (1, 2):
        with pytest.raises(Stale):
            await tasks.drop(officer, task.id, again, NOW)

    assert (await Task.get()).state is TaskState.DONE


async def test_a_task_goes_only_to_somebody_at_work_who_sees_the_case(opened: Settings) -> None:
    officer, case = await make_person(), await make_case()
    away, scoped, free = await make_person(is_away=True), await make_person(), await make_person()
    await StaffScope.create(person_id=scoped.id, creditor_id=(await make_creditor("АО «Иной»")).id)
    task = await make_task(officer.actor(), case)

    for person in (away, scoped):
        with pytest.raises(Refused, match="refusal-task-colleague"):
            await tasks.hand_to(officer.actor(), task.id, task.version, person.id, NOW)
    given = await tasks.hand_to(officer.actor(), task.id, task.version, free.id, NOW)

    assert given.person_id == free.id
    assert await Notice.exists(person_id=free.id, text="task-notice-yours")


async def test_a_task_on_somebody_elses_case_is_not_there(opened: Settings) -> None:
    officer, scoped, case = await make_person(), await make_person(), await make_case()
    await StaffScope.create(person_id=scoped.id, creditor_id=(await make_creditor("АО «Иной»")).id)
    task = await make_task(officer.actor(), case)

    with pytest.raises(NotFound):
        await tasks.done(scoped.actor(), task.id, task.version, "done", NOW)


async def test_open_tasks_follow_the_case_and_what_others_took_stays_theirs(opened: Settings) -> None:
    manager = (await make_person(Role.MANAGER)).actor()
    before, after, helper = await make_person(), await make_person(), await make_person()
    case = await make_case(responsible=before)
    own, taken, over = [await make_task(before.actor(), case) for _ in range(3)]
    await tasks.hand_to(before.actor(), taken.id, taken.version, helper.id, NOW)
    await tasks.done(before.actor(), over.id, over.version, "done", NOW)

    await stages.assign(manager, case.id, after.id, NOW)

    whose = {task.id: task.person_id for task in await Task.all()}
    assert whose == {own.id: after.id, taken.id: helper.id, over.id: before.id}


async def test_a_duty_of_a_step_is_asked_for_once(opened: Settings) -> None:
    officer = await make_person()
    case = await make_case(responsible=officer)
    step = tasks.Step(case, officer.id, [Duty.CHECK_REVERSAL], seq=7)

    for _ in range(2):
        await tasks.after_steps([step], NOW, TODAY)

    task = await Task.get()
    assert (task.title_key, task.person_id, task.key) == (
        "duty-check-reversal",
        officer.id,
        f"duty:{case.id}:7:check-reversal",
    )


async def test_a_term_of_a_court_makes_an_answer_due_before_it_ends(opened: Settings) -> None:
    case = await make_case()

    await tasks.add_for_terms(case, {"appeal_ends_on": date(2026, 12, 14), "force_date": TODAY}, NOW, TODAY)

    task = await Task.get()
    assert (task.kind, task.due_on) == (TaskKind.ANSWER, date(2026, 12, 10))


async def test_pages_of_a_list_hold_each_task_once_by_its_term(opened: Settings) -> None:
    officer: Person = await make_person()
    case = await make_case()
    for number in range(19):
        await make_task(officer.actor(), case, TODAY + timedelta(days=number % 4))

    day, after = Day.of(TODAY, officer.timezone), None
    seen: list[Task] = []
    while True:
        page = await task_lists.open_list(officer.actor(), "mine", day, after=after)
        seen += page.tasks
        if (after := page.after) is None:
            break

    assert len({task.id for task in seen}) == len(seen) == page.count == 19
    assert [task.due_on for task in seen] == sorted(task.due_on for task in seen)


async def test_a_letter_that_came_back_asks_for_a_call_once(opened: Settings) -> None:
    officer = await make_person()
    case = await make_case(responsible=officer)
    letter = Letter(id=7, case_id=case.id, kind=LetterKind.ASSIGNMENT_NOTICE)

    for _ in range(2):
        await tasks.add_for_alarm(case, letter, Alarm.RETURNED, "letter:7:alarm:returned:8", NOW, TODAY)

    task = await Task.get()
    assert (task.kind, task.title_key, task.person_id) == (TaskKind.CALL, "task-title-ask-address", officer.id)
