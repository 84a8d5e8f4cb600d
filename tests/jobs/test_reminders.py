"""The clock's part in the talk with debtors: nothing where the law closes the messenger."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest

from backend.domain.people import Role
from backend.jobs import plans as plan_jobs
from backend.jobs import reminders as jobs
from backend.models import ConsentKind, Notice, Plan, PlanState
from backend.services import consents
from backend.settings import OperatorKind, Settings
from backend.wiring import Outside, outside, shut
from tests.factories import NOW, make_case, make_person
from tests.services.test_plans import accept_months, pay
from tests.services.test_reminders import FIRST, at, with_plan


@pytest.fixture
async def things(opened: Settings) -> AsyncIterator[Outside]:
    made = await outside(opened.model_copy(update={"operator_phone": "+7 495 000-00-00"}))
    yield made
    await shut(made)


def closed(things: Outside) -> Outside:
    settings = things.settings.model_copy(update={"operator_kind": OperatorKind.MICROFINANCE})
    return replace(things, settings=settings)


async def test_reminders_are_owed_every_hour_and_once(things: Outside) -> None:
    await with_plan()

    for hour in (9, 10):
        await jobs.owe_due(things, at(FIRST, hour))

    assert await Notice.filter(is_contact=True).count() == 1


async def test_where_the_messenger_is_closed_nobody_is_reminded_nor_thanked(things: Outside) -> None:
    case, person = await with_plan()
    await consents.give(person.actor(), ConsentKind.CHANNEL, "Да", NOW)
    await pay(case, "10.00", "п/п 1")

    await jobs.owe_due(closed(things), at(FIRST, 9))
    await jobs.thank(closed(things), NOW, payment_id=1)

    assert not await Notice.filter(is_contact=True).exists()


async def test_a_plan_outlives_one_slip_and_is_ended_the_morning_after_another(things: Outside) -> None:
    case = await make_case(responsible_id=(await make_person(Role.OFFICER)).id)
    plan = await accept_months(case, 3)

    await plan_jobs.look_at_late_ones(things, at(FIRST + timedelta(days=10), 12))
    still = (await Plan.get(id=plan.id)).state
    await plan_jobs.look_at_late_ones(things, at(FIRST + timedelta(days=45), 12))

    assert still is PlanState.ACCEPTED
    assert (await Plan.get(id=plan.id)).state is PlanState.BROKEN


def test_the_schedule_says_when_and_why(things: Outside) -> None:
    rows = (*jobs.schedule_for(things), *plan_jobs.schedule_for(things))

    assert [row.name for row in rows] == ["reminders.hourly", "plans.daily"]
    assert all(row.why for row in rows)
