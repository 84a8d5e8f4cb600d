"""Waits follow the journal, customs are learned from them, and the silent cases stand by what may be lost."""

from datetime import date, datetime, timedelta

import pytest

from backend.domain.errors import NotFound
from backend.domain.people import SYSTEM, Role
from backend.domain.silence import Awaited
from backend.domain.stages import Stage
from backend.models import AnswerCustom, AnswerWait, Case, StaffScope
from backend.services import journal
from backend.services.lists.views import Day, count_of
from backend.services.silence import customs, listed, waits
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_case, make_creditor, make_person

ZONE = "Europe/Moscow"
AT_COURT, ISSUED, PAID = Stage.C50_ORDER_AT_COURT, Stage.C60_ORDER_ISSUED, Stage.G10_PAID


async def step(case: Case, before: Stage, after: Stage, at: datetime) -> int:
    told = {"step": "x", "before": before.value, "after": after.value}
    entry = await journal.write(SYSTEM, "case.step", at, case_id=case.id, **told)
    case.stage, case.is_open = after.value, not after.final
    await case.save()
    return entry.seq


async def lived(days_ago: int, answered_after: int | None, **given: object) -> Case:
    """A case that came to the court so long ago, and was answered so many days later, if at all."""
    case = await make_case(stage=Stage.C40_ORDER_SENT, **given)  # type: ignore[arg-type]
    came = NOW - timedelta(days=days_ago)
    await step(case, Stage.C40_ORDER_SENT, AT_COURT, came)
    if answered_after is not None:
        await step(case, AT_COURT, ISSUED, came + timedelta(days=answered_after))
        await step(case, ISSUED, Stage.C80_ORDER_RECEIVED, came + timedelta(days=answered_after + 20))
    return case


async def test_a_step_from_the_court_ends_the_wait_by_an_answer_or_without(opened: Settings) -> None:
    answered, paid, waiting = await lived(50, 20), await lived(50, None), await lived(10, None)
    await step(paid, AT_COURT, PAID, NOW)

    await waits.follow(NOW, ZONE)
    await waits.follow(NOW, ZONE)

    found = {wait.case_id: wait for wait in await AnswerWait.filter(awaited=Awaited.ORDER)}
    assert (found[answered.id].days, found[answered.id].answered) == (20, True)
    assert (found[paid.id].days, found[paid.id].answered) == (50, False)
    assert (found[waiting.id].since, found[waiting.id].ended_on) == (TODAY - timedelta(days=10), None)
    assert await AnswerWait.filter(awaited=Awaited.SECOND_COPY, case_id=answered.id).count() == 1


async def test_a_step_that_was_undone_ended_nothing_and_began_nothing(opened: Settings) -> None:
    case = await lived(50, None)
    seq = await step(case, AT_COURT, ISSUED, NOW)
    await waits.follow(NOW, ZONE)

    await journal.write(SYSTEM, "case.undone", NOW, case_id=case.id, undoes=seq)
    case.stage = AT_COURT.value
    await case.save()
    await waits.follow(NOW, ZONE)

    (wait,) = await AnswerWait.filter(case_id=case.id)
    assert (wait.awaited, wait.ended_on) == (Awaited.ORDER, None)


async def test_a_case_that_was_bought_at_the_court_waits_since_it_stands_there(opened: Settings) -> None:
    case = await make_case(stage=AT_COURT, stage_since=date(2026, 9, 1))

    await waits.follow(NOW, ZONE)

    assert (await AnswerWait.get(case_id=case.id)).since == date(2026, 9, 1)


async def test_those_silent_beyond_the_custom_stand_by_money_at_risk(opened: Settings) -> None:
    for number in range(30):
        await lived(100 + number, 10 + number % 5)
    little = await lived(60, None, principal="1000.00", interest="0", penalty="0")
    much = await lived(60, None, principal="90000.00", interest="0", penalty="0")
    await lived(8, None)
    manager = (await make_person(Role.MANAGER)).actor()
    await waits.follow(NOW, ZONE)

    assert await customs.learn(NOW, TODAY) >= 2

    page = await listed.silent_cases(manager, TODAY)
    orders = [one for one in page.rows if one.wait.awaited is Awaited.ORDER]
    assert [one.case.id for one in orders] == [much.id, little.id]
    custom = await AnswerCustom.get(awaited=Awaited.ORDER)
    assert (custom.days, custom.is_learned, custom.answered) == (14, True, 30)
    assert page.count == await count_of(manager, "silent", Day.of(TODAY, ZONE))

    await step(much, AT_COURT, ISSUED, NOW)
    left = await listed.silent_cases(manager, TODAY)
    assert much.id not in [one.case.id for one in left.rows]
    assert await customs.learn(NOW, TODAY) is not None


async def test_the_silent_cases_of_another_creditor_are_not_shown(opened: Settings) -> None:
    case = await lived(90, None)
    bound = await make_person(Role.OFFICER)
    await StaffScope.create(person_id=bound.id, creditor_id=(await make_creditor("ООО МКК «Иной заём»")).id)
    await waits.follow(NOW, ZONE)
    await customs.learn(NOW, TODAY)
    wait = await AnswerWait.get(case_id=case.id)

    assert not (await listed.silent_cases(bound.actor(), TODAY)).count
    with pytest.raises(NotFound):
        await listed.silent_case(bound.actor(), wait.id, TODAY)
