"""Money that came: once, in the order of the law, to the end of the case."""

import asyncio
import random
from collections import Counter
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from backend.domain.errors import NotAllowed, NotFound, Refused
from backend.domain.ledger import Component
from backend.domain.payments import PaymentChannel
from backend.domain.people import SYSTEM, Actor, Role
from backend.domain.stages import Hold, Stage
from backend.models import Case, ConsentKind, Job, JournalEntry, LedgerEntry, Notice, Payment, Plan, PlanState
from backend.services import consents, journal, stages
from backend.services.money import ledger, payments, plans
from backend.services.money.payments import Recorded
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_case, make_person
from tests.services.test_plans import accept_months

BANK = PaymentChannel.BANK


async def pay(case: Case, amount: str, number: str = "п/п 1", actor: Actor = SYSTEM, **given: Any) -> Recorded:
    values = {"received_on": TODAY, "channel": BANK, "now": NOW, "today": TODAY, **given}
    return await payments.record(actor, case.id, Decimal(amount), external_id=number, **values)


async def parts(case: Case) -> dict[str, str]:
    owed = await ledger.balance_of(case.id, TODAY)
    return {component.value: str(amount) for component, amount in owed.parts.items() if amount}


async def test_a_payment_is_credited_in_the_order_of_the_law_of_its_contract(opened: Settings) -> None:
    accountant = await make_person(Role.ACCOUNTANT)
    case = await make_case(principal="5000.00", interest="3000.00", penalty="2000.00")

    done = await pay(case, "4000.00", actor=accountant.actor())

    assert (done.is_new, done.closed, str(done.owed.total)) == (True, False, "6000.00")
    assert await parts(case) == {"principal": "4000.00", "penalty": "2000.00"}
    row = await LedgerEntry.get(payment_id=done.payment.id, component="interest")
    assert (row.amount, row.basis) == (Decimal("-3000.00"), "353-5-20")
    kept = await Case.get(id=case.id)
    assert kept.balance == Decimal("6000.00")
    entry = await JournalEntry.get(action="payment.recorded")
    assert (entry.actor_id, entry.details["amount"], entry.details["left"]) == (accountant.id, "4000.00", "6000.00")
    assert await journal.verify() is None


async def test_a_bailiffs_money_pays_awarded_costs_first(opened: Settings) -> None:
    for channel, left in [(PaymentChannel.BAILIFF, "principal"), (BANK, "state_fee")]:
        case = await make_case(principal="10000.00", interest="0.00", penalty="0.00")
        await _award_fee(case, "2000.00")
        await pay(case, "10000.00", f"{channel} 1", channel=channel)
        assert await parts(case) == {left: "2000.00"}


async def _award_fee(case: Case, amount: str) -> None:
    await LedgerEntry.create(
        case_id=case.id,
        component=Component.STATE_FEE.value,
        kind="state_fee_awarded",
        amount=Decimal(amount),
        on=TODAY,
        origin="paper",
        created_at=NOW,
    )


async def test_the_same_payment_again_adds_nothing(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)
    case = await make_case(responsible_id=officer.id)
    first = await pay(case, "1000.00")

    again = await pay(case, "1000.00", " п/п  1 ")

    assert (again.is_new, again.payment.id, again.owed) == (False, first.payment.id, first.owed)
    assert await Payment.all().count() == 1
    assert await LedgerEntry.filter(payment_id=first.payment.id).count() == 1
    assert await Notice.filter(person_id=officer.id, text="payments-notice-came").count() == 1
    assert await JournalEntry.filter(action="payment.recorded").count() == 1


async def test_two_who_record_one_payment_at_once_record_it_once(opened: Settings) -> None:
    case = await make_case()

    done = await asyncio.gather(*(pay(case, "1000.00") for _ in range(5)))

    assert Counter(one.is_new for one in done) == {True: 1, False: 4}
    assert (await Case.get(id=case.id)).balance == Decimal("42500.00")


async def test_one_number_on_two_cases_at_once_stays_on_one(opened: Settings) -> None:
    cases = [await make_case() for _ in range(4)]

    ended = await asyncio.gather(*(pay(case, "1000.00") for case in cases), return_exceptions=True)

    assert sum(isinstance(end, Recorded) for end in ended) == 1
    refusals = [end for end in ended if isinstance(end, Refused)]
    assert {refusal.key for refusal in refusals} == {"payments-refusal-other"}
    assert len(refusals) == 3
    assert await LedgerEntry.exclude(payment_id=None).count() == 1


async def test_a_known_number_with_another_sum_or_day_is_refused(opened: Settings) -> None:
    case = await make_case()
    await pay(case, "1000.00")

    for changed in ({"amount": "1000.01"}, {"amount": "1000.00", "received_on": TODAY - timedelta(days=1)}):
        with pytest.raises(Refused, match="payments-refusal-other"):
            await pay(case, **changed)
    other_channel = await pay(case, "1000.00", channel=PaymentChannel.CASH)

    assert other_channel.is_new


@pytest.mark.parametrize(
    ("given", "key"),
    [
        ({"amount": "0.00"}, "payments-refusal-sum"),
        ({"amount": "-5.00"}, "payments-refusal-sum"),
        ({"amount": "5.001"}, "payments-refusal-sum"),
        ({"amount": "5.00", "received_on": TODAY + timedelta(days=1)}, "payments-refusal-future"),
        ({"amount": "5.00", "number": "  "}, "payments-refusal-number"),
        ({"amount": "5.00", "number": "7" * 121}, "payments-refusal-number"),
    ],
)
async def test_what_cannot_be_a_payment_is_refused(opened: Settings, given: dict[str, Any], key: str) -> None:
    case = await make_case()

    with pytest.raises(Refused, match=key):
        await pay(case, **given)
    assert not await Payment.exists()


async def test_only_those_whose_work_it_is_record_payments(opened: Settings) -> None:
    case = await make_case()
    lawyer = await make_person(Role.LAWYER)
    debtor = await make_person(Role.DEBTOR, debtor_id=case.debtor_id)
    guest = await make_person(Role.GUEST)

    for person in (lawyer, debtor, guest):
        with pytest.raises((NotAllowed, NotFound)):
            await pay(case, "10.00", actor=person.actor())


async def test_the_last_payment_closes_the_instalments_the_plan_and_the_case(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)
    case = await make_case(
        stage=Stage.E40_FSSP_OPEN, principal="9000.00", interest="0.00", penalty="0.00", responsible_id=officer.id
    )
    plan = await accept_months(case, 3)

    for number in range(3):
        done = await pay(case, "3000.00", f"п/п {number}")
        paid = await plan.instalments.filter(closed_on__isnull=False).count()
        assert paid == number + 1

    assert done.closed
    assert (await Case.get(id=case.id)).at is Stage.G10_PAID
    assert (await Plan.get(id=plan.id)).state is PlanState.COMPLETED
    assert await Notice.filter(person_id=officer.id, text="payments-notice-closed").count() == 1
    step = await JournalEntry.get(action="case.step", case_id=case.id)
    assert (step.details["after"], step.details["bureau_event"]) == ("G10_PAID", "2.5")


@pytest.mark.parametrize("seed", range(6))
async def test_however_the_debt_is_paid_off_the_instalments_and_the_ledger_agree(opened: Settings, seed: int) -> None:
    draw = random.Random(seed)
    case = await make_case(principal="9000.00", interest="777.77", penalty="0.01")
    plan = await accept_months(case, draw.randint(2, 9))

    left, number = 977778, 0
    while left:
        number += 1
        whole = min(left, draw.randint(1, 300000))
        left -= whole
        done = await pay(case, str(Decimal(whole) / 100), f"п/п {number}")
        rows = await plan.instalments.all()
        assert sum(row.paid for row in rows) == Decimal("9777.78") - done.owed.total
        assert done.closed is (left == 0)

    assert (await Plan.get(id=plan.id)).state is PlanState.COMPLETED
    assert all(row.closed_on for row in await plan.instalments.all())
    assert (await Case.get(id=case.id)).at is Stage.G10_PAID


async def test_a_paid_case_that_may_not_be_closed_yet_stays_and_says_why(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)
    case = await make_case(principal="100.00", interest="0.00", penalty="0.00", responsible_id=officer.id)
    await stages.note(officer.actor(), case.id, NOW, costs_unposted="yes")

    done = await pay(case, "100.00")

    assert not done.closed
    assert done.lack is not None
    assert done.lack.key == "refusal-stage-costs-unposted"
    assert (await Case.get(id=case.id)).at is Stage.A20_INTAKE_CHECK
    notice = await Notice.get(person_id=officer.id, text="payments-notice-not-closed")
    assert notice.args["why"] == {"text": "refusal-stage-costs-unposted"}


async def test_more_than_is_owed_stands_to_the_debtors_credit_and_nothing_is_demanded_of_him(opened: Settings) -> None:
    case = await make_case(principal="100.00", interest="0.00", penalty="0.00")

    done = await pay(case, "150.00")

    kept = await Case.get(id=case.id)
    assert (done.closed, str(done.owed.overpayment), str(kept.balance)) == (True, "50.00", "-50.00")
    assert kept.holds == [Hold.OVERPAID.value]


async def test_credit_that_stands_already_is_used_before_the_new_money(opened: Settings) -> None:
    case = await make_case(principal="100.00", interest="0.00", penalty="0.00")
    await pay(case, "150.00")
    await _award_fee(case, "80.00")

    done = await pay(case, "10.00", "п/п 2")

    assert (str(done.owed.total), str(done.owed.overpayment)) == ("20.00", "0.00")
    assert (await Case.get(id=case.id)).holds == []


async def test_a_reversed_payment_leaves_the_debt_as_if_it_had_not_come(opened: Settings) -> None:
    accountant = await make_person(Role.ACCOUNTANT)
    case = await make_case()
    before = await parts(case)
    done = await pay(case, "20000.00")

    for _ in range(2):
        await payments.reverse(accountant.actor(), done.payment.id, NOW, TODAY)

    assert await parts(case) == before
    assert (await Payment.get()).reversed_on == TODAY
    assert await LedgerEntry.filter(payment_id=done.payment.id).count() == 4
    assert await JournalEntry.filter(action="payment.reversed").count() == 1
    again = await pay(case, "20000.00")
    assert not again.is_new


async def test_reversing_money_that_was_set_off_later_brings_the_whole_debt_back(opened: Settings) -> None:
    case = await make_case(principal="100.00", interest="0.00", penalty="0.00")
    first = await pay(case, "150.00")
    await _award_fee(case, "80.00")
    await pay(case, "10.00", "п/п 2")

    owed = await payments.reverse(SYSTEM, first.payment.id, NOW, TODAY)

    assert (str(owed.total), str(owed.overpayment)) == ("170.00", "0.00")
    assert (await Case.get(id=case.id)).balance == Decimal("170.00")


async def test_a_reversal_opens_the_plan_again_and_tells_managers_of_a_closed_case(opened: Settings) -> None:
    manager = await make_person(Role.MANAGER)
    case = await make_case(principal="9000.00", interest="0.00", penalty="0.00")
    plan = await accept_months(case, 3)
    done = await pay(case, "9000.00")
    assert done.closed

    await payments.reverse(SYSTEM, done.payment.id, NOW, TODAY)

    assert (await Plan.get(id=plan.id)).state is PlanState.ACCEPTED
    assert await plan.instalments.filter(closed_on=None).count() == 3
    assert (await Case.get(id=case.id)).at is Stage.G10_PAID
    assert await Notice.filter(person_id=manager.id, text="payments-notice-reversed").count() == 1


async def test_a_reversed_set_of_random_payments_always_sums_to_what_was_owed(opened: Settings) -> None:
    case = await make_case()
    amounts = ["1234.56", "0.01", "30000.00", "12265.43", "500.00"]
    rows = [(await pay(case, amount, f"п/п {n}")).payment for n, amount in enumerate(amounts)]

    for row in rows[::2]:
        await payments.reverse(SYSTEM, row.id, NOW, TODAY)

    owed = await ledger.balance_of(case.id, TODAY)
    left = Decimal("43500.00") - Decimal("0.01") - Decimal("12265.43")
    assert owed.total - owed.overpayment == left == (await Case.get(id=case.id)).balance
    assert await plans.accepted(case.id) is None


async def test_a_debtor_who_agreed_is_thanked_by_name_of_the_creditor_without_a_sum(opened: Settings) -> None:
    case = await make_case(principal="100.00", interest="0.00", penalty="0.00")
    person = await make_person(Role.DEBTOR, debtor_id=case.debtor_id)
    await consents.give(person.actor(), ConsentKind.CHANNEL, "Да", NOW)
    office = opened.model_copy(update={"operator_name": "ООО «ПКО Пример»", "operator_phone": "+7 495 000-00-00"})

    for amount, text in [("60.00", "payments-thanks"), ("40.00", "payments-all-paid")]:
        done = await pay(case, amount, amount)
        assert await Job.filter(name=payments.TELL_DEBTOR).count() or office.on_postgres
        for _ in range(2):
            await payments.tell_debtor(office, done.payment.id, NOW)
        notice = await Notice.get(person_id=person.id, text=text)
        assert notice.is_contact
        assert notice.args["creditor"] == "ООО «ПКО Пример»"
        assert "sum" not in str(notice.args)


async def test_nobody_is_thanked_without_a_phone_to_call_or_an_account(opened: Settings) -> None:
    case = await make_case()
    office = opened.model_copy(update={"operator_phone": "+7 495 000-00-00"})
    done = await pay(case, "60.00")

    await payments.tell_debtor(office, done.payment.id, NOW)
    await make_person(Role.DEBTOR, debtor_id=case.debtor_id)
    await payments.tell_debtor(opened, done.payment.id, NOW)

    assert not await Notice.filter(is_contact=True).exists()
