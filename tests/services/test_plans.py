"""Plans that debtors agree on."""

import asyncio
from datetime import date, timedelta
from decimal import Decimal

import pytest

from backend.domain.errors import NotAllowed, NotFound, Refused, Stale
from backend.domain.payments import PaymentChannel
from backend.domain.people import SYSTEM, Actor, Role
from backend.domain.plans import Proposal
from backend.domain.stages import Hold, Stage
from backend.models import Case, JournalEntry, Notice, Plan, PlanState
from backend.services.money import payments, plans
from backend.services.money.plans import Offer
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_case, make_debtor, make_person

FIRST = date(2026, 12, 10)


async def debtor_of(case: Case) -> Actor:
    return (await make_person(Role.DEBTOR, debtor_id=case.debtor_id)).actor()


def by_months(months: int) -> Proposal:
    return Proposal(pay_day=10, first_on=FIRST, months=months)


async def accept(actor: Actor, made: Offer) -> Plan:
    return await plans.accept(actor, made.case.id, made.asked, made.short_digest, NOW, TODAY)


async def accept_months(case: Case, months: int) -> Plan:
    actor = await debtor_of(case)
    return await accept(actor, await plans.offer(actor, case.id, by_months(months), TODAY))


async def pay(case: Case, amount: str, number: str) -> None:
    await payments.record(SYSTEM, case.id, Decimal(amount), TODAY, PaymentChannel.BANK, number, NOW, TODAY)


async def test_three_offers_share_out_the_whole_debt_to_the_kopeck(opened: Settings) -> None:
    case = await make_case()
    actor = await debtor_of(case)

    found = await plans.offers(actor, case.id, TODAY)

    assert [len(one.plan.instalments) for one in found] == [3, 6, 12]
    assert {one.plan.total for one in found} == {case.balance}
    assert {one.plan.instalments[0].due_on for one in found} == {FIRST}


async def test_an_accepted_plan_is_kept_by_its_terms_told_and_written_down(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)
    case = await make_case(responsible_id=officer.id)

    plan = await accept_months(case, 6)

    kept = await Plan.get(id=plan.id).prefetch_related("instalments")
    assert (kept.state, kept.total, len(kept.instalments)) == (PlanState.ACCEPTED, case.balance, 6)
    assert sum(one.amount for one in kept.instalments) == case.balance
    assert len(kept.terms_digest) == 64
    notice = await Notice.get(person_id=officer.id, text="plans-notice-accepted")
    assert not notice.is_contact
    entry = await JournalEntry.get(action="plan.accepted")
    assert (entry.details["instalments"], entry.details["terms"]) == (6, kept.terms_digest)


async def test_the_same_yes_again_is_the_same_plan(opened: Settings) -> None:
    case = await make_case()
    actor = await debtor_of(case)
    made = await plans.offer(actor, case.id, by_months(6), TODAY)

    accepted = await asyncio.gather(*(accept(actor, made) for _ in range(4)))

    assert len({plan.id for plan in accepted}) == 1
    assert await JournalEntry.filter(action="plan.accepted").count() == 1


async def test_another_plan_takes_the_place_of_the_first(opened: Settings) -> None:
    case = await make_case()
    first = await accept_months(case, 12)
    second = await accept_months(case, 6)

    assert (await Plan.get(id=first.id)).state is PlanState.REPLACED
    standing = await plans.accepted(case.id)
    assert standing is not None
    assert standing.id == second.id
    entries = await JournalEntry.filter(action="plan.accepted").order_by("seq")
    assert [entry.details["instead_of"] for entry in entries] == [None, first.id]


async def test_terms_that_have_changed_since_they_were_shown_are_not_accepted(opened: Settings) -> None:
    case = await make_case()
    actor = await debtor_of(case)
    made = await plans.offer(actor, case.id, by_months(6), TODAY)
    await pay(case, "500.00", "п/п 1")

    with pytest.raises(Stale):
        await accept(actor, made)
    assert not await Plan.exists()


async def test_a_proposal_outside_the_limits_names_the_nearest_that_fits(opened: Settings) -> None:
    case = await make_case()
    actor = await debtor_of(case)

    with pytest.raises(Refused) as refusal:
        await plans.offer(actor, case.id, Proposal(10, FIRST, per_month=Decimal("500.00")), TODAY)
    nearest = refusal.value.details["nearest"]
    fitting = await plans.offer(actor, case.id, nearest, TODAY)

    assert refusal.value.key == "refusal-plan-too-small"
    assert len(fitting.plan.instalments) == 12


@pytest.mark.parametrize(
    "given",
    [
        {"holds": [Hold.BANKRUPT.value]},
        {"holds": [Hold.DISPUTE_IDENTITY.value]},
        {"stage": Stage.F10_BANKRUPT},
        {"stage": Stage.G10_PAID},
    ],
)
async def test_where_one_creditor_may_not_be_paid_apart_there_is_no_plan(
    opened: Settings, given: dict[str, object]
) -> None:
    case = await make_case(**given)  # type: ignore[arg-type]
    actor = await debtor_of(case)

    with pytest.raises(Refused, match="plans-not-now"):
        await plans.offers(actor, case.id, TODAY)


async def test_nothing_owed_needs_no_plan(opened: Settings) -> None:
    case = await make_case(principal="0.00", interest="0.00", penalty="0.00")

    with pytest.raises(Refused, match="refusal-plan-nothing-owed"):
        await plans.offers(await debtor_of(case), case.id, TODAY)


async def test_only_the_debtor_himself_agrees_on_his_plan(opened: Settings) -> None:
    case, other = await make_case(), await make_case()
    officer = await make_person(Role.OFFICER)

    with pytest.raises(NotAllowed):
        await plans.offers(officer.actor(), case.id, TODAY)
    stranger = await make_case(debtor=await make_debtor("Чужой Пётр", phones=()))
    with pytest.raises(NotFound):
        await plans.offers(await debtor_of(stranger), other.id, TODAY)


async def test_payments_close_instalments_in_turn_and_what_came_before_the_plan_does_not(opened: Settings) -> None:
    case = await make_case(principal="10000.00", interest="0.00", penalty="0.00")
    await pay(case, "1000.00", "до плана")
    plan = await accept_months(case, 3)

    await pay(case, "4000.00", "п/п 1")

    rows = await plan.instalments.all().order_by("number")
    assert [(str(row.paid), row.closed_on is not None) for row in rows] == [
        ("3000.00", True),
        ("1000.00", False),
        ("0.00", False),
    ]
    upcoming = await plans.next_instalment(case.id)
    assert upcoming is not None
    assert upcoming.number == 2


async def test_a_plan_is_broken_after_the_days_of_grace_and_not_on_the_last_of_them(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)
    case = await make_case(responsible_id=officer.id)
    plan = await accept_months(case, 3)
    last_day = FIRST + timedelta(days=10)

    assert await plans.candidates_to_break(last_day) == [plan.id]
    assert not await plans.break_plan(plan.id, NOW, last_day)
    for _ in range(2):
        await plans.break_plan(plan.id, NOW, last_day + timedelta(days=1))

    assert (await Plan.get(id=plan.id)).state is PlanState.BROKEN
    assert await Notice.filter(person_id=officer.id, text="plans-notice-broken").count() == 1
    assert await JournalEntry.filter(action="plan.broken").count() == 1
    assert await plans.candidates_to_break(last_day + timedelta(days=1)) == []
