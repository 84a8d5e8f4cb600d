"""An overpayment on its way back: asked for in the chat or on paper, let go, paid, seen by the debtor."""

from decimal import Decimal

from backend.domain.payments import PaymentChannel
from backend.domain.people import SYSTEM, Role
from backend.domain.refunds import RefundState
from backend.domain.stages import Hold, Stage
from backend.domain.statements import Party
from backend.integrations.bank import as_one_c
from backend.models import Case, LedgerEntry, Refund, Task
from backend.services.money import payments
from bot.sandbox.client import Persona
from handlers.staff.refund_callbacks import ApproveRefund
from tests.bank import FOREIGN, OWN, went
from tests.e2e.conftest import House
from tests.e2e.test_debtor import answer, known_debtor, screen
from tests.factories import NOW, TODAY, make_case

ACCOUNT, BIC = "40817810800044521912", "044525225"
TOLD = f"{ACCOUNT[:8]} {ACCOUNT[8:]}, БИК {BIC}"


async def overpaid_case(paid: str = "150.00", **given: object) -> Case:
    case = await make_case(stage=Stage.B10_PRETRIAL, principal="100.00", interest="0.00", penalty="0.00", **given)  # type: ignore[arg-type]
    await payments.record(SYSTEM, case.id, Decimal(paid), TODAY, PaymentChannel.BANK, "1", NOW, TODAY)
    return await Case.get(id=case.id)


async def at_refund(persona: Persona, case: Case) -> None:
    await persona.say(case.number)
    await persona.wait_for("Берёзкина")
    await screen(persona, "Внести платёж", "запись платежа")
    await screen(persona, "Вернуть переплату", "Переплата")


async def test_a_debtor_asks_for_it_an_accountant_pays_and_both_see_it_returned(house: House) -> None:
    accountant = await house.person(Role.ACCOUNTANT)
    case = await overpaid_case(responsible_id=(await house.row_of(accountant)).id)
    assert case.holds == [Hold.OVERPAID.value]
    debtor = await known_debtor(house, case)

    await screen(debtor, "Вернуть переплату", "ваших денег: 50,00")
    await screen(debtor, "Указать счёт", "20 цифр")
    await answer(debtor, "на карту 4276 0000 0000 0001", "Не вижу счёта")
    await answer(debtor, TOLD.replace("912", "913"), "опечатка")
    await answer(debtor, TOLD, "Заявление принято")
    await accountant.wait_for("просят вернуть переплату")
    await debtor.notice()
    shown = await screen(accountant, "Открыть переплату", "ждёт решения")
    assert f"{ACCOUNT}" in shown
    await screen(accountant, "К выплате", "к выплате")
    await screen(accountant, "Выплачено", "Номер платёжного")
    await answer(accountant, "п/п 15", "Когда деньги ушли")
    await screen(accountant, "Сегодня", "возвращено")

    await debtor.wait_for("возвращена")
    seen = await screen(debtor, "Посмотреть", "Возвращено 23.11.2026")
    assert "50,00" in seen
    assert ACCOUNT[-4:] in seen
    assert ACCOUNT not in seen
    line = await LedgerEntry.get(kind="refund")
    assert (line.amount, line.basis, line.on) == (Decimal("50.00"), "gk-1102", TODAY)
    case = await Case.get(id=case.id)
    assert (case.balance, case.holds) == (Decimal(0), [])
    assert not await Task.exists(case_id=case.id, title_key="task-title-overpayment", state="open")
    await screen(accountant, "Назад", "Сейчас мы не держим")


async def test_above_the_limit_a_manager_lets_it_go_and_the_statement_shows_that_it_went(house: House) -> None:
    accountant, manager = await house.person(Role.ACCOUNTANT), await house.person(Role.MANAGER, "Мария")
    case = await overpaid_case("9100.00")
    await at_refund(accountant, case)
    await manager.notice()

    await screen(accountant, "Записать заявление", "Какое заявление")
    await answer(accountant, "письмо от 20.11.2026, вх. 15", "На чьё имя")
    await answer(accountant, "Берёзкина Ольга Петровна", "Номер счёта и БИК")
    shown = await answer(accountant, f"{BIC} {ACCOUNT}", "ждёт решения")
    assert "нужен руководитель" in shown
    assert "К выплате" not in str((await accountant.last()).get("reply_markup"))
    await manager.wait_for("просят вернуть переплату")
    await screen(manager, "Открыть переплату", "вх. 15")
    await screen(manager, "К выплате", "Заявление от 23.11.2026: 9\u00a0000,00\u00a0₽, к выплате")

    debit = went("Возврат переплаты", "9000.00", Party("Берёзкина Ольга Петровна", account=ACCOUNT))
    other = went("Возврат переплаты", "9000.00", Party("Другой Иван", account=FOREIGN))
    content = as_one_c([other, debit], [OWN])
    for _ in range(2):
        await accountant.upload(("kl_to_1c.txt", content))
        await accountant.wait_for("Ещё ничего не записано")
        await screen(accountant, "Записать", "Выписка принята")

    refund = await Refund.get()
    assert (refund.state, refund.order_number, refund.returned_on) == (
        RefundState.RETURNED,
        debit.number,
        debit.came_on,
    )
    assert await LedgerEntry.filter(kind="refund").count() == 1
    await at_refund_screen(accountant, case)


async def at_refund_screen(persona: Persona, case: Case) -> None:
    """Nothing is held any more, so the way to it is the history of the case."""
    await persona.say(case.number)
    await persona.wait_for("Берёзкина")
    await screen(persona, "Ещё", "Что сделать")
    assert "Переплата 9\u00a0000,00\u00a0₽ выплачена" in await screen(persona, "История", "выплачена")


async def test_who_wrote_an_application_down_does_not_let_it_go_himself(house: House) -> None:
    manager, other = await house.person(Role.MANAGER, "Мария"), await house.person(Role.MANAGER, "Анна")
    case = await overpaid_case("9100.00")
    await at_refund(manager, case)
    await screen(manager, "Записать заявление", "Какое заявление")
    await answer(manager, "письмо", "На чьё имя")
    await answer(manager, "Берёзкина Ольга Петровна", "Номер счёта и БИК")
    await answer(manager, TOLD, "нужен руководитель")

    refund = await Refund.get()
    press = ApproveRefund(refund_id=refund.id, version=refund.version).pack()
    await manager.press_data(press, (await manager.last())["message_id"])
    assert (await Refund.get()).state is RefundState.ASKED
    await at_refund(other, case)
    await screen(other, "К выплате", "к выплате")
    await screen(other, "Отказать", "Почему отказываем")
    await answer(other, "Счёт закрыт банком", "Причина отказа: Счёт закрыт банком")

    assert (await Refund.get()).state is RefundState.DECLINED
    assert (await Case.get(id=case.id)).balance == Decimal("-9000.00")


async def test_a_bank_quicker_than_a_person_or_slower_pays_it_once(house: House) -> None:
    """What a person marked by its order is found in the statement later, and is no other refund of the same sum."""
    accountant = await house.person(Role.ACCOUNTANT)
    case = await overpaid_case()
    await at_refund(accountant, case)
    await screen(accountant, "Записать заявление", "Какое заявление")
    await answer(accountant, "письмо", "На чьё имя")
    await answer(accountant, "Берёзкина Ольга Петровна", "Номер счёта и БИК")
    await answer(accountant, TOLD, "ждёт решения")
    await screen(accountant, "К выплате", "к выплате")
    await screen(accountant, "Выплачено", "Номер платёжного")
    debit = went("Возврат", "50.00", Party("Берёзкина Ольга Петровна", account=ACCOUNT))
    await answer(accountant, debit.number, "Когда деньги ушли")
    await answer(accountant, "20.11.2026", "выписка ещё не подтвердила")

    await accountant.upload(("kl_to_1c.txt", as_one_c([debit], [OWN])))
    await accountant.wait_for("Ещё ничего не записано")
    await screen(accountant, "Записать", "Выписка принята")

    refund = await Refund.get()
    assert refund.debit_key is not None
    assert refund.returned_on == debit.on
    assert await LedgerEntry.filter(kind="refund").count() == 1
