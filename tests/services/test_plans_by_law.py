"""Whichever of the three offers is kept, each payment goes where the law wants it, and nothing is left in the end."""

from datetime import date
from decimal import Decimal

import pytest

from backend.domain.allocation import allocate, parts_of, regime_for
from backend.domain.forgiving import Forgiveness
from backend.domain.ledger import Component
from backend.domain.money import ZERO
from backend.domain.payments import PaymentChannel
from backend.domain.people import SYSTEM, Role
from backend.models import Instalment, LedgerEntry, Plan, PlanState
from backend.services import policies
from backend.services.money import ledger, payments, plans
from backend.settings import Settings
from tests.agreeing import agree
from tests.factories import NOW, TODAY, make_case, make_person


@pytest.mark.parametrize("which", [0, 1, 2])
@pytest.mark.parametrize("days", [(10, None), (5, 20)])
async def test_each_offer_is_paid_off_in_the_order_of_the_law(
    opened: Settings, which: int, days: tuple[int, int | None]
) -> None:
    manager = (await make_person(Role.MANAGER)).actor()
    usual = await policies.plan_policy()
    await policies.set_plan_policy(
        manager, usual.limits, usual.grace_days, NOW, version=0, forgiveness=Forgiveness(Decimal("0.5"), 6)
    )
    case = await make_case(principal="9000.00", interest="2500.00", penalty="1500.00")
    debtor = (await make_person(Role.DEBTOR, debtor_id=case.debtor_id)).actor()
    found = await plans.offers(debtor, case.id, TODAY, pay_day=days[0], second_day=days[1])
    made = found[which]
    assert all(one.plan.total + one.forgiven == Decimal("13000.00") for one in found)

    plan = await agree(debtor, made)
    for row in await Instalment.filter(plan_id=plan.id).order_by("number"):
        owed = await ledger.balance_of(case.id, row.due_on)
        regime = regime_for(contract_date=case.contract_date, paid_on=row.due_on)
        lawful = allocate(parts_of(owed), row.amount, regime)
        done = await _pay(case.id, row.amount, row.due_on, f"{row.number}")
        assert await _went(done) == {entry.component: entry.amount for entry in lawful.entries(row.due_on)}

    assert (await Plan.get(id=plan.id)).state is PlanState.COMPLETED
    left = await ledger.balance_of(case.id, made.plan.ends_on)
    assert (left.total, left.overpayment) == (ZERO, ZERO)
    forgiven = await LedgerEntry.filter(case_id=case.id, kind="write_off")
    assert [(one.component, -one.amount) for one in forgiven] == [
        (Component.PENALTY, made.forgiven) for _ in range(made.forgiven > 0)
    ]


async def _pay(case_id: int, amount: Decimal, on: date, number: str) -> int:
    done = await payments.record(SYSTEM, case_id, amount, on, PaymentChannel.BANK, number, NOW, on)
    return int(done.payment.id)


async def _went(payment_id: int) -> dict[Component, Decimal]:
    rows = await LedgerEntry.filter(payment_id=payment_id)
    return {Component(one.component): one.amount for one in rows}
