"""The ledger on another day and our own costs, by hand in the chat."""

from datetime import date
from decimal import Decimal

from backend.domain.people import Role
from backend.domain.stages import Stage
from backend.models import Calculation, LedgerEntry
from tests.e2e.conftest import House
from tests.factories import make_case


async def test_an_officer_sees_the_debt_of_a_day_to_come_and_keeps_its_sum(house: House) -> None:
    officer = await house.person(Role.OFFICER)
    case = await make_case(
        stage=Stage.C10_ORDER_PREP,
        principal="10000.00",
        interest="12000.00",
        penalty="0.00",
        annual_rate="292",
        loan_amount=Decimal(10_000),
        loan_due_on=date(2025, 6, 10),
    )
    await officer.say(case.number)
    await officer.wait_for("Берёзкина")

    await officer.press("Расчёт")
    await officer.press("На дату")
    await officer.wait_for("На какую дату")
    await officer.say("завтра или позже")
    await officer.wait_for("Не похоже на дату")
    await officer.say("02.10.2026")
    shown = await officer.wait_for("22\u00a0080,00")
    assert "\n¹ уступка права требования, ст. 384 ГК РФ" in shown["text"]
    await officer.press("Закрепить сумму")
    await officer.wait_for("закреплена")

    kept = await Calculation.get(case_id=case.id)
    assert (str(kept.total), kept.purpose, kept.on) == ("22080.00", "order", date(2026, 10, 2))


async def test_an_officer_counts_the_fee_and_enters_what_was_paid(house: House) -> None:
    officer = await house.person(Role.OFFICER)
    case = await make_case(stage=Stage.C20_ORDER_FEE, principal="100000.00", interest="28470.33", penalty="0.00")
    await officer.say(case.number)
    await officer.wait_for("Берёзкина")

    await officer.press("Ещё")
    await officer.press("Расходы")
    await officer.wait_for("Пока ничего не внесено")
    await officer.press("Пошлина за приказ")
    await officer.wait_for("2\u00a0427,00")
    await officer.press("Уплачена пошлина")
    await officer.wait_for("сколько")
    await officer.say("2427")
    await officer.wait_for("Какого числа")
    await officer.press("Сегодня")
    await officer.wait_for("Номер платёжного")
    await officer.say("п/п 15")
    await officer.wait_for("Записано")

    assert str((await LedgerEntry.get(kind="state_fee_paid")).amount) == "2427.00"
    await officer.press("Отменить последнюю запись")
    await officer.wait_for("Запись отменена")
