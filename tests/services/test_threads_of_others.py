"""What users of other systems had to report of dunning that runs by itself, as tests of ours on the store.

The rules behind most threads are tried in tests/domain/test_threads.py and tests/domain/test_plan_pauses.py, which name
theirs. Facts of the threads are taken, not their words.
"""

import asyncio
from datetime import timedelta
from decimal import Decimal

import pytest

from backend.domain.payments import PaymentChannel
from backend.domain.people import SYSTEM
from backend.domain.plan_standing import PlanStanding
from backend.models import Case, Debtor, Instalment, Notice, Person, Plan, PlanState, Task
from backend.services import reminders
from backend.services.money import payments, plan_keeping
from backend.settings import Settings
from tests.factories import NOW, TODAY
from tests.services.test_plans import FIRST, pay
from tests.services.test_reminders import at, day, told, with_plan


@pytest.fixture
def office(opened: Settings) -> Settings:
    return opened.model_copy(update={"operator_name": "ООО «ПКО Пример»", "operator_phone": "+7 495 000-00-00"})


async def the_plan(case: Case) -> Plan:
    return await Plan.get(case_id=case.id)


async def test_a_payment_and_the_look_at_what_is_late_may_come_at_once(opened: Settings) -> None:
    """Kill Bill #472: a payment and the overdue check raced, and the later write won over the truth."""
    case, _ = await with_plan()
    plan, late = await the_plan(case), FIRST + timedelta(days=20)
    again = NOW + timedelta(days=40)

    await asyncio.gather(
        payments.record(SYSTEM, case.id, Decimal("3000.00"), late, PaymentChannel.BANK, "1", again, late),
        plan_keeping.look_at(plan.id, again, late),
    )

    assert await plan_keeping.look_at(plan.id, again, late) is PlanStanding.KEPT
    assert (await Instalment.get(plan_id=plan.id, number=1)).closed_on == late
    assert not await Task.exists(case_id=case.id, title_key="task-title-promise", state="open")


@pytest.mark.parametrize("state", [PlanState.COMPLETED, PlanState.BROKEN, PlanState.REPLACED])
async def test_what_has_ended_is_moved_by_no_clock(opened: Settings, state: PlanState) -> None:
    """Kill Bill #156: a terminal state was left again by the next check."""
    case, _ = await with_plan()
    await Plan.filter(case_id=case.id).update(state=state, ended_on=TODAY)
    plan = await the_plan(case)

    assert await plan_keeping.look_at(plan.id, NOW + timedelta(days=90), FIRST + timedelta(days=80)) is None

    assert (await the_plan(case)).state is state
    assert plan.id not in await plan_keeping.candidates(FIRST + timedelta(days=80))


async def test_a_check_that_finds_the_state_changed_meanwhile_fails_nobody(opened: Settings) -> None:
    """Kill Bill #687: a transition out of a state that had gone ended in an error, and with it the whole run."""
    case, _ = await with_plan()
    plan = await the_plan(case)
    late = FIRST + timedelta(days=60)
    found = await plan_keeping.candidates(late)
    await pay(case, "9000.00", "all")

    assert found == [plan.id]
    assert [await plan_keeping.look_at(one, NOW, late) for one in found] == [None]
    assert (await the_plan(case)).state is PlanState.COMPLETED


async def test_a_plan_paid_to_its_end_is_reminded_of_no_more(office: Settings) -> None:
    """Lago #2869, #2875, #2876: campaigns that were over went on: nothing had set them back in the payment."""
    case, _ = await with_plan()
    await reminders.owe_due(office, at(day(-3), 12))
    await pay(case, "9000.00", "all")

    for shift in range(-2, 7):
        assert await reminders.owe_due(office, at(day(shift), 12)) == 0
    assert await told() == ["ahead"]
    assert (await Notice.get(text="plans-reminder-ahead")).reason == "withdrawn"


async def test_a_debtor_without_any_address_is_ordinary_and_stops_nobody_elses_reminder(office: Settings) -> None:
    """Lago #2784: a customer without an e-mail broke the run for those who had one."""
    silent, _ = await with_plan()
    await Person.filter(debtor_id=silent.debtor_id).delete()
    await Debtor.filter(id=silent.debtor_id).update(phones={"phones": []})
    await with_plan()

    assert await reminders.owe_due(office, at(FIRST, 12)) == 1
    assert await told() == ["today"]


async def test_a_clock_that_strikes_every_hour_tells_once(office: Settings) -> None:
    """Lago #2766: the run became hourly so that each zone has its morning; nobody may be told twice for that."""
    await with_plan()

    found = [await reminders.owe_due(office, at(FIRST, 0) + timedelta(hours=hour)) for hour in range(24)]

    assert sum(found) == 1
    assert await told() == ["today"]


async def test_what_a_campaign_counts_is_the_debt_of_a_day_and_not_of_the_day_it_began(opened: Settings) -> None:
    """Lago #2873: a campaign asked for the sum with which it had begun, whatever was paid since."""
    case, _ = await with_plan()
    await pay(case, "1000.00", "some")

    first = await Instalment.get(plan__case_id=case.id, number=1)
    assert first.amount - first.paid == Decimal("2000.00")
    assert (await Case.get(id=case.id)).balance == Decimal("8000.00")
