"""A line called wrong: filed with its pause in one deed, answered through the ledger, contact resumed."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from backend.domain.contact import Channel
from backend.domain.disputes import DisputeReason, DisputeState
from backend.domain.errors import NotAllowed, NotFound, Refused, Stale
from backend.domain.ledger import Component, EntryKind
from backend.domain.people import SYSTEM, Role
from backend.domain.stages import Hold, Stage
from backend.models import Case, Dispute, LedgerEntry, Notice, Task, TaskState
from backend.services import contacts, disputes, journal
from backend.services.money import calculations, debts, ledger, plan_keeping
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_case, make_debtor, make_person
from tests.services.test_plans import accept_months, debtor_of, pay

WHY = "По выписке банка от 12.10.2026 этот платёж не поступал."


async def line_of(case: Case, component: Component) -> LedgerEntry:
    return await LedgerEntry.get(case_id=case.id, component=component.value, kind="opening")


async def filed(case: Case, reason: DisputeReason = DisputeReason.WRONG_SUM) -> Dispute:
    entry = await line_of(case, Component.INTEREST)
    return await disputes.file(await debtor_of(case), case.id, Component.INTEREST, entry.id, reason, NOW, TODAY)


async def holds_of(case: Case) -> list[str]:
    return (await Case.get(id=case.id)).holds


async def test_a_line_called_wrong_stops_contact_and_the_order_and_is_an_officers_work_by_the_laws_term(
    opened: Settings,
) -> None:
    officer = await make_person(Role.OFFICER)
    case = await make_case(responsible_id=officer.id)

    made = await filed(case)

    assert made.due_on == date(2026, 12, 23)  # thirty days, 230-ФЗ ст. 10
    assert await holds_of(case) == [Hold.DISPUTED_SUM.value]
    verdict = await contacts.verdict_on(case.debtor_id, Channel.MESSENGER, NOW)
    assert not verdict.allowed
    task = await Task.get()
    assert (task.title_key, task.person_id, task.due_on) == ("task-title-dispute", officer.id, date(2026, 12, 21))
    notice = await Notice.get(person_id=officer.id)
    assert notice.buttons[0][0]["to"] == {"dispute_id": made.id}
    assert await journal.verify() is None


async def test_the_line_and_its_pause_are_one_deed(opened: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    case = await make_case()

    async def crash(*_: object, **__: object) -> None:
        raise ConnectionError

    monkeypatch.setattr("backend.services.journal.write", crash)
    with pytest.raises(ConnectionError):
        await filed(case)

    assert not await Dispute.exists()
    assert not await Task.exists()
    assert await holds_of(case) == []


async def test_who_denies_the_loan_stops_everything(opened: Settings) -> None:
    case = await make_case()

    await filed(case, DisputeReason.NOT_MINE)

    assert await holds_of(case) == [Hold.DISPUTE_IDENTITY.value]


async def test_the_same_line_again_is_the_same_objection_and_after_an_answer_it_stops_nothing(opened: Settings) -> None:
    case, officer = await make_case(), await make_person(Role.OFFICER)
    first, same = await filed(case), await filed(case, DisputeReason.PAID)
    assert first.id == same.id

    await disputes.disagree(officer.actor(), first.id, first.version, WHY, NOW)
    again = await filed(case)

    assert again.id != first.id
    assert (again.holds, await holds_of(case)) == ([], [])


async def test_an_officer_who_agrees_corrects_the_line_in_the_ledger_and_the_debtor_is_told(opened: Settings) -> None:
    case, officer = await make_case(), await make_person(Role.OFFICER)
    made = await filed(case)

    await disputes.agree(officer.actor(), made.id, made.version, Decimal("10000.00"), "", NOW, TODAY)

    assert (await Case.get(id=case.id)).balance == Decimal("41500.00")
    added = await LedgerEntry.filter(case_id=case.id).order_by("-id").first()
    assert added is not None
    assert (added.kind, added.amount, added.created_by) == ("correction", Decimal("-2000.00"), officer.id)
    assert await holds_of(case) == []
    assert (await Task.get()).state is TaskState.DONE
    told = await Notice.get(text="disputes-told-agreed")
    assert (told.person_id, told.is_contact) == (made.filed_by, False)
    with pytest.raises(Stale):
        await disputes.disagree(officer.actor(), made.id, made.version, WHY, NOW)


async def test_a_line_that_should_not_be_there_is_undone_by_an_entry_that_names_it(opened: Settings) -> None:
    case, officer = await make_case(), await make_person(Role.OFFICER)
    made = await filed(case)

    await disputes.agree(officer.actor(), made.id, made.version, Decimal(0), "", NOW, TODAY)

    undone = await LedgerEntry.get(case_id=case.id, kind=EntryKind.REVERSAL.value)
    assert (undone.reverses_id, undone.amount) == (made.entry_id, Decimal("-12000.00"))
    again = await filed(case)
    with pytest.raises(Refused, match="disputes-refusal-line"):
        await disputes.agree(officer.actor(), again.id, again.version, Decimal(5), "", NOW, TODAY)
    assert (await Dispute.get(id=again.id)).state is DisputeState.OPEN


async def test_money_that_had_paid_a_line_too_much_goes_to_the_other_parts(opened: Settings) -> None:
    case, officer = await make_case(principal="5000.00", interest="1000.00", penalty="0.00"), await make_person()
    made = await filed(case)
    await pay(case, "1000.00", "п/п 1")  # interest first, 353-ФЗ ст. 5 ч. 20

    await disputes.agree(officer.actor(), made.id, made.version, Decimal(0), "", NOW, TODAY)

    owed = await ledger.balance_of(case.id, TODAY)
    assert {part: amount for part, amount in owed.parts.items() if amount} == {Component.PRINCIPAL: Decimal("4000.00")}
    assert owed.overpayment == 0


async def test_an_objection_that_ends_the_debt_ends_the_plan_and_the_case(opened: Settings) -> None:
    case = await make_case(stage=Stage.B10_PRETRIAL, principal="0.00", interest="3000.00", penalty="0.00")
    officer = await make_person(Role.OFFICER)
    await accept_months(case, 3)
    made = await filed(case)

    await disputes.agree(officer.actor(), made.id, made.version, Decimal(0), "", NOW, TODAY)

    assert (await Case.get(id=case.id)).at is Stage.G10_PAID
    assert (await plan_keeping.completion(TODAY)).kept == 1


async def test_a_refusal_of_an_objection_gives_its_reasons(opened: Settings) -> None:
    case, officer = await make_case(), await make_person(Role.OFFICER)
    made = await filed(case)

    with pytest.raises(Refused, match="disputes-refusal-answer"):
        await disputes.disagree(officer.actor(), made.id, made.version, "нет", NOW)
    await disputes.disagree(officer.actor(), made.id, made.version, WHY, NOW)

    assert (await Notice.get(text="disputes-told-disagreed")).args["words"] == WHY
    assert await holds_of(case) == []


async def test_a_hold_that_another_objection_or_a_person_put_stays(opened: Settings) -> None:
    case, officer = await make_case(holds=[Hold.REFUSED_CONTACT.value]), await make_person(Role.OFFICER)
    first = await filed(case)
    second = await disputes.file(
        await debtor_of(case), case.id, Component.PENALTY, None, DisputeReason.PAID, NOW, TODAY
    )

    await disputes.disagree(officer.actor(), first.id, first.version, WHY, NOW)
    assert await holds_of(case) == [Hold.DISPUTED_SUM.value, Hold.REFUSED_CONTACT.value]
    await disputes.withdraw(await debtor_of(case), second.id, second.version, NOW)

    assert await holds_of(case) == [Hold.REFUSED_CONTACT.value]


async def test_nobody_objects_to_anothers_debt_or_answers_without_the_right(opened: Settings) -> None:
    case, other = await make_case(), await make_case(debtor=await make_debtor("Чужой Пётр", phones=()))
    made = await filed(case)
    stranger, entry = await debtor_of(other), await line_of(other, Component.INTEREST)

    with pytest.raises(NotFound):
        await disputes.file(stranger, case.id, Component.INTEREST, None, DisputeReason.PAID, NOW, TODAY)
    with pytest.raises(NotFound):
        await disputes.file(
            await debtor_of(case), case.id, Component.INTEREST, entry.id, DisputeReason.PAID, NOW, TODAY
        )
    with pytest.raises(NotFound):
        await disputes.add(stranger, made.id, NOW, words="не моё")
    clerk = await make_person(Role.MAIL_CLERK)
    with pytest.raises(NotAllowed):
        await disputes.disagree(clerk.actor(), made.id, made.version, WHY, NOW)


async def test_an_accrual_opens_into_base_rate_days_and_article_that_come_to_its_very_sum(opened: Settings) -> None:
    case = await make_case(
        annual_rate="20", loan_amount=Decimal("30000.00"), loan_due_on=date(2025, 11, 10), interest="0.00"
    )
    posted = await calculations.post(SYSTEM, case.id, NOW, TODAY)
    assert posted > 0

    part = await debts.part_of(await debtor_of(case), case.id, Component.INTEREST, TODAY)

    (entry,) = part.line.entries
    earned = part.earned[entry.id or 0]
    assert sum(one.amount for one in earned) == entry.amount == posted
    assert all(one.segment.days > 0 and one.basis.article for one in earned)
    assert timedelta(days=sum(one.segment.days for one in earned)) > timedelta(days=30)
