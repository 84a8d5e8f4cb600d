"""What a case cost us: planned by the price of the claim, entered as paid, offset, got back; owed by nobody."""

from datetime import date
from decimal import Decimal

import pytest

from backend.domain.errors import NotAllowed, Refused
from backend.domain.fees import FeeKind
from backend.domain.ledger import EntryKind
from backend.domain.people import SYSTEM, Role
from backend.models import Case, JournalEntry, LedgerEntry
from backend.services import journal
from backend.services.facts import facts_of
from backend.services.money import costs, ledger
from backend.services.money.costs import Cost, Costs
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_case, make_person


async def enter(case: Case, cost: Cost, amount: str, number: str = "") -> Costs:
    return await costs.enter(SYSTEM, case.id, cost, Decimal(amount), TODAY, NOW, TODAY, number=number)


async def test_a_fee_is_planned_by_the_price_of_the_claim_and_entered_as_paid(opened: Settings) -> None:
    case = await make_case(principal="100000.00", interest="28470.33", penalty="0.00")

    planned = await costs.plan_fee(SYSTEM, case.id, FeeKind.ORDER, TODAY, NOW, TODAY)
    assert planned.fee.amount == planned.left == 2427
    assert (await facts_of(await Case.get(id=case.id), TODAY)).costs_unposted
    found = await enter(case, Cost.FEE_PAID, "2427.00", "п/п 15")

    assert found.own[EntryKind.STATE_FEE_PAID] == found.returnable == 2427
    assert found.left_to_pay == 0
    assert found.ask_back_until == date(2029, 11, 23)
    assert not (await facts_of(await Case.get(id=case.id), TODAY)).costs_unposted
    assert (await ledger.balance_of(case.id, TODAY)).total == Decimal("128470.33")
    assert (await Case.get(id=case.id)).balance == Decimal("128470.33")
    assert await JournalEntry.filter(action__in=["cost.planned", "cost.entered"]).count() == 2
    assert await journal.verify() is None


async def test_the_fee_of_a_cancelled_order_is_offset_against_the_claims(opened: Settings) -> None:
    case = await make_case(principal="100000.00", interest="28470.33", penalty="0.00")
    await costs.plan_fee(SYSTEM, case.id, FeeKind.ORDER, TODAY, NOW, TODAY)
    await enter(case, Cost.FEE_PAID, "2427.00", "п/п 15")

    planned = await costs.plan_fee(SYSTEM, case.id, FeeKind.CLAIM, TODAY, NOW, TODAY)
    found = await enter(case, Cost.FEE_OFFSET, "2427.00")

    assert planned.fee.amount == 4854
    assert planned.left == 2427
    assert found.own[EntryKind.STATE_FEE_PLANNED] == 4854
    assert found.left_to_pay == 2427
    assert found.returnable == 0


async def test_no_more_comes_back_than_was_paid(opened: Settings) -> None:
    case = await make_case()
    with pytest.raises(Refused, match="refusal-costs-nothing-to-return"):
        await costs.ask_fee_back(SYSTEM, case.id, TODAY, NOW, TODAY)
    await enter(case, Cost.FEE_PAID, "2000.00")

    found = await costs.ask_fee_back(SYSTEM, case.id, TODAY, NOW, TODAY)
    assert found.asked_back_on == TODAY
    with pytest.raises(Refused, match="refusal-costs-more-than-paid"):
        await enter(case, Cost.FEE_RETURNED, "2000.01")
    assert (await enter(case, Cost.FEE_RETURNED, "2000.00")).returnable == 0


async def test_the_same_payment_order_is_entered_once(opened: Settings) -> None:
    case = await make_case()
    await enter(case, Cost.FEE_PAID, "2000.00", "п/п 15")

    with pytest.raises(Refused, match="refusal-costs-known"):
        await enter(case, Cost.FEE_PAID, "2000.00", " п/п  15 ")

    assert await LedgerEntry.filter(kind="state_fee_paid").count() == 1


async def test_a_mistake_is_taken_back_once(opened: Settings) -> None:
    case = await make_case()
    entered = await enter(case, Cost.POSTAGE, "263.04")
    assert entered.last_entry is not None

    for _ in range(2):
        found = await costs.take_back(SYSTEM, case.id, entered.last_entry, NOW, TODAY)
        assert found.own[EntryKind.POSTAGE_PAID] == 0
        assert found.last_entry is None

    assert await LedgerEntry.filter(kind="postage_paid").count() == 2


async def test_an_administrator_enters_no_costs(opened: Settings) -> None:
    case = await make_case()
    administrator = (await make_person(Role.ADMINISTRATOR)).actor()

    with pytest.raises(NotAllowed):
        await costs.enter(administrator, case.id, Cost.POSTAGE, Decimal(1), TODAY, NOW, TODAY)


async def test_without_a_claim_there_is_no_fee(opened: Settings) -> None:
    case = await make_case(principal="0.00", interest="0.00", penalty="0.00")

    with pytest.raises(Refused, match="refusal-costs-no-price"):
        await costs.plan_fee(SYSTEM, case.id, FeeKind.ORDER, TODAY, NOW, TODAY)
