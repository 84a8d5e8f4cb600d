"""Money that waits for a person: decided once, by those who may, and taken back whole."""

import asyncio
import random
from datetime import date
from decimal import Decimal

import pytest

from backend.domain.errors import NotFound, Refused, Stale
from backend.domain.people import SYSTEM, Role
from backend.domain.statements import DocumentState
from backend.integrations.bank import as_one_c
from backend.models import BankDocument, Case, Payment, StaffScope
from backend.services import journal
from backend.services.money import doubtful, statements
from backend.services.money.payments import Recorded
from backend.settings import Settings
from tests.bank import OWN, came
from tests.factories import NOW, TODAY, make_case, make_creditor, make_debtor, make_person


async def waiting(settings: Settings, amount: str = "1000.00", payer: str = "Сидоров Семён Семёнович") -> BankDocument:
    content = as_one_c([came("непонятно", amount, payer=payer)], [OWN])
    await statements.take_in(SYSTEM, content, settings, NOW, TODAY)
    return await BankDocument.filter(state=DocumentState.WAITING).order_by("-id").get(amount=Decimal(amount))


async def test_two_who_decide_at_once_decide_once(opened: Settings) -> None:
    cases = [await make_case() for _ in range(3)]
    document = await waiting(opened)

    ended = await asyncio.gather(
        *(doubtful.assign(SYSTEM, document.id, case.id, document.version, NOW, TODAY) for case in cases),
        return_exceptions=True,
    )

    assert sum(isinstance(one, Recorded) for one in ended) == 1
    assert sum(isinstance(one, Stale) for one in ended) == 2
    assert await Payment.all().count() == 1
    assert await journal.verify() is None


@pytest.mark.parametrize("seed", range(3))
async def test_debts_of_one_person_share_a_payment_to_the_kopeck_the_earlier_due_first(
    opened: Settings, seed: int
) -> None:
    draw = random.Random(seed)
    person = await make_debtor("Иванов Иван Иванович")
    dues = [date(2024 + number // 2, 1, 1) for number in range(4)]
    cases = [
        await make_case(
            debtor=person,
            principal=f"{draw.randint(1, 9_999_99) / 100:.2f}",
            interest="0.00",
            penalty="0.00",
            overdue_since=due,
        )
        for due in dues
    ]
    whole = sum((case.balance for case in cases), Decimal(0))
    amount = (whole * draw.choice([Decimal("0.3"), Decimal("0.7"), Decimal("1.2")])).quantize(Decimal("0.01"))
    document = await waiting(opened, str(amount), "Иванов Иван Иванович")

    done = await doubtful.share_out(SYSTEM, document.id, document.version, NOW, TODAY)

    assert sum(one.payment.amount for one in done) == amount
    left = [(await Case.get(id=case.id)).balance for case in cases]
    assert sum(left) == whole - amount
    if any(balance > 0 for balance in left[:2]):
        assert left[2:] == [case.balance for case in cases[2:]]
    kept = await BankDocument.get(id=document.id)
    await doubtful.take_back(SYSTEM, document.id, kept.version, NOW, TODAY)
    assert [(await Case.get(id=case.id)).balance for case in cases] == [case.balance for case in cases]


async def test_debts_of_different_people_are_not_shared(opened: Settings) -> None:
    for _ in range(2):
        await make_case(debtor=await make_debtor("Иванов Иван Иванович"))
    document = await waiting(opened, payer="Иванов Иван Иванович")

    assert (await doubtful.look(SYSTEM, document.id, TODAY)).shares == {}
    with pytest.raises(Refused, match="statements-refusal-not-one-person"):
        await doubtful.share_out(SYSTEM, document.id, document.version, NOW, TODAY)


async def test_what_is_set_aside_waits_no_more_and_may_be_taken_back(opened: Settings) -> None:
    document = await waiting(opened)

    for state in (DocumentState.SENT_BACK, DocumentState.NOT_OURS):
        kept = await doubtful.set_aside(SYSTEM, document.id, state, document.version, NOW)
        assert (await doubtful.waiting(SYSTEM)).count == 0
        with pytest.raises(Stale):
            await doubtful.set_aside(SYSTEM, document.id, state, document.version, NOW)
        document = await doubtful.take_back(SYSTEM, document.id, kept.version, NOW, TODAY)
    assert (await doubtful.waiting(SYSTEM)).total == Decimal("1000.00")


async def test_who_is_bound_to_creditors_sees_only_what_may_be_for_their_cases(opened: Settings) -> None:
    own = await make_creditor("ООО «Свой»")
    bound = await make_person(Role.OFFICER)
    await StaffScope.create(person_id=bound.id, creditor_id=own.id)
    theirs = await make_debtor("Иванов Иван Иванович")
    for _ in range(2):
        await make_case(debtor=theirs, creditor=own)
    mine = await waiting(opened, payer="Иванов Иван Иванович")
    strange = await waiting(opened, "5.00")
    other = await make_case(debtor=await make_debtor("Петров Пётр Петрович"))

    queue = await doubtful.waiting(bound.actor())

    assert [one.id for one in queue.shown] == [mine.id]
    with pytest.raises(NotFound):
        await doubtful.look(bound.actor(), strange.id, TODAY)
    with pytest.raises(NotFound):
        await doubtful.assign(bound.actor(), mine.id, other.id, mine.version, NOW, TODAY)
