"""What a debtor sees of his debts, and how he may pay them."""

from decimal import Decimal

import pytest

from backend.domain.errors import NotAllowed, NotFound, Refused
from backend.domain.ledger import Component
from backend.domain.payment_qr import Field, parse_payment_string, payment_string
from backend.domain.payment_qr import Payment as Asked
from backend.domain.people import Role
from backend.models import LedgerEntry, Paper, PaperState
from backend.services.money import debts, requisites
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_case, make_debtor, make_person
from tests.services.test_plans import accept_months, debtor_of, pay

DETAILS = {
    "operator_name": "ООО «ПКО Пример»",
    "operator_inn": "7701234560",
    "operator_account": "40702810138250123017",
    "operator_bank": "ПАО Банк Пример",
    "operator_bic": "044525225",
    "operator_phone": "+7 495 000-00-00",
}
PURPOSE = "Оплата по договору ДЗ-1"


@pytest.fixture
def office(opened: Settings) -> Settings:
    return opened.model_copy(update=DETAILS)


async def test_a_debtor_sees_his_own_debts_and_no_others(opened: Settings) -> None:
    one = await make_case()
    two = await make_case(debtor=await one.debtor)
    other = await make_case(debtor=await make_debtor("Чужой Пётр", phones=()))
    actor = await debtor_of(one)

    assert [case.id for case in await debts.debts_of(actor)] == [one.id, two.id]
    with pytest.raises(NotFound):
        await debts.debt_of(actor, other.id, TODAY)
    with pytest.raises(NotFound):
        await debts.part_of(actor, other.id, Component.PRINCIPAL, TODAY)


@pytest.mark.parametrize("role", [Role.GUEST, Role.OFFICER, Role.ADMINISTRATOR])
async def test_the_debtors_screens_are_nobody_elses(opened: Settings, role: Role) -> None:
    case = await make_case()
    actor = (await make_person(role)).actor()

    with pytest.raises(NotAllowed):
        await debts.debts_of(actor)
    with pytest.raises(NotAllowed):
        await debts.debt_of(actor, case.id, TODAY)
    with pytest.raises(NotAllowed):
        await requisites.sums_to_pay(actor, case.id, TODAY)


async def test_the_lines_sum_to_what_is_owed_and_each_opens_into_its_entries_and_papers(opened: Settings) -> None:
    case = await make_case()
    paper = await Paper.create(
        case_id=case.id,
        source_key="1",
        state=PaperState.CONFIRMED,
        kind="court_order",
        uploaded_by=1,
        uploaded_at=NOW,
    )
    await LedgerEntry.create(
        case_id=case.id,
        component="state_fee",
        kind="state_fee_awarded",
        amount=Decimal("700.00"),
        on=TODAY,
        basis="court",
        origin="paper",
        paper_id=paper.id,
        created_at=NOW,
    )
    await pay(case, "500.00", "п/п 1")
    actor = await debtor_of(case)

    debt = await debts.debt_of(actor, case.id, TODAY)
    part = await debts.part_of(actor, case.id, Component.STATE_FEE, TODAY)

    assert sum(line.amount for line in debt.lines) == debt.owed.total == Decimal("43700.00")
    assert [entry.kind.value for entry in part.line.entries] == ["state_fee_awarded"]
    assert part.papers[paper.id].kind == "court_order"
    with pytest.raises(NotFound):
        await debts.part_of(actor, case.id, Component.POSTAGE, TODAY)


async def test_the_instalment_whose_turn_it_is_may_be_paid_alone(office: Settings) -> None:
    case = await make_case(principal="9000.00", interest="0.00", penalty="0.00")
    plan = await accept_months(case, 3)
    await pay(case, "1000.00", "п/п 1")
    actor = await debtor_of(case)

    sums = await requisites.sums_to_pay(actor, case.id, TODAY)

    first = await plan.instalments.all().order_by("number").first()
    assert first is not None
    assert (str(sums.whole), str(sums.instalment), sums.due_on) == ("8000.00", "2000.00", first.due_on)


async def test_the_details_hold_the_sum_and_the_purpose_and_no_name_of_the_debtor(office: Settings) -> None:
    case = await make_case()
    actor = await debtor_of(case)

    found = await requisites.requisites(actor, case.id, Decimal("1500.50"), PURPOSE, office, TODAY)

    read = parse_payment_string(payment_string(Asked(found.payee, found.amount, {Field.PURPOSE: found.purpose})))
    assert (read.amount, read.fields[Field.PURPOSE]) == (Decimal("1500.50"), PURPOSE)
    assert found.qr.startswith(b"\x89PNG")


@pytest.mark.parametrize("amount", ["0.00", "-1.00", "43500.01"])
async def test_nothing_and_more_than_the_debt_are_refused(office: Settings, amount: str) -> None:
    case = await make_case()

    with pytest.raises(Refused, match="payments-refusal-too-much"):
        await requisites.requisites(await debtor_of(case), case.id, Decimal(amount), PURPOSE, office, TODAY)


async def test_a_paid_debt_asks_for_no_money(office: Settings) -> None:
    case = await make_case(principal="0.00", interest="0.00", penalty="0.00")

    with pytest.raises(Refused, match="payments-nothing-to-pay"):
        await requisites.requisites(await debtor_of(case), case.id, Decimal("1.00"), PURPOSE, office, TODAY)


@pytest.mark.parametrize("wrong", [{"operator_account": ""}, {"operator_inn": "7701234567"}, {"operator_phone": ""}])
def test_details_that_are_lacking_or_faulty_send_the_debtor_to_the_phone(wrong: dict[str, str]) -> None:
    settings = Settings(_env_file=None, **{**DETAILS, "operator_bic": "044525224", **wrong})  # type: ignore[arg-type]

    with pytest.raises(Refused) as refusal:
        requisites.payee_shown(settings)

    assert refusal.value.key == "payments-no-details"
    assert refusal.value.details["phone"] == (settings.operator_phone or "none")
