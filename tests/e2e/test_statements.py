"""A statement of a bank in the chat: shown, taken in, and what is doubtful decided by a person."""

from datetime import date
from decimal import Decimal

from backend.domain.people import Role
from backend.domain.statements import DocumentState
from backend.integrations.bank import as_csv, as_one_c, registry_csv
from backend.models import BankDocument, Case, Payment
from tests.bank import BANK, OWN, came
from tests.e2e.conftest import House
from tests.factories import make_case, make_debtor


async def test_an_accountant_sends_a_statement_and_decides_what_is_doubtful(house: House) -> None:
    accountant = await house.person(Role.ACCOUNTANT)
    sure = await make_case(contract_number="ДЗ-1")
    person = await make_debtor("Иванов Иван Иванович")
    old = await make_case(
        debtor=person,
        contract_number="ДЗ-2",
        principal="100.00",
        interest="0.00",
        penalty="0.00",
        overdue_since=date(2025, 1, 1),
    )
    new = await make_case(debtor=person, contract_number="ДЗ-3", overdue_since=date(2026, 1, 1))
    shared = came("Погашение долга", "150.00", payer="Иванов Иван Иванович")
    strange = came("перевод", "7.00")
    documents = [came("договор ДЗ-1", "1000.00"), shared, strange]

    await accountant.upload(("kl_to_1c.txt", as_one_c(documents, [OWN], encoding="cp866")))
    await accountant.wait_for("Ещё ничего не записано")
    assert not await Payment.exists()
    await accountant.press("Записать")
    await accountant.wait_for("Выписка принята")
    assert str((await Case.get(id=sure.id)).balance) == "42500.00"

    await accountant.press("Разобрать: 2")
    await accountant.wait_for("157,00")
    await accountant.press("150,00")
    await accountant.wait_for("Подходят 2 дела")
    await accountant.press("По закону на 2")
    await accountant.wait_for("319.1")
    kept = [await Case.get(id=case.id) for case in (old, new)]
    assert [str(case.balance) for case in kept] == ["0.00", "43450.00"]

    await accountant.press("Решено по ошибке")
    await accountant.wait_for("Ждёт решения")
    assert [str((await Case.get(id=case.id)).balance) for case in (old, new)] == ["100.00", "43500.00"]
    await accountant.press("C-")
    await accountant.wait_for("записано на")
    await accountant.press("Следующий")
    await accountant.wait_for("«перевод»")
    await accountant.press("Другое дело")
    await accountant.wait_for("К какому делу")
    await accountant.say("ДЗ-3")
    await accountant.wait_for("Какое из них")
    await accountant.press(kept[1].number)
    await accountant.wait_for("записано на")

    assert await BankDocument.filter(state=DocumentState.WAITING).count() == 0
    standing = await Payment.filter(reversed_on=None)
    assert sum(one.amount for one in standing) == Decimal("1157.00")


async def test_a_table_a_registry_and_a_broken_file(house: House) -> None:
    officer = await house.person(Role.OFFICER)
    await make_case(contract_number="ДЗ-1")
    whole = came("Перечисление платежей по реестру № 1", "10.00", payer=BANK)

    await officer.upload(("выписка.txt", b"1CClientBankExchange\r\n"))
    await officer.wait_for("не банковская выписка")
    await officer.upload(("vypiska.csv", as_csv([whole], OWN)), caption="Выписка")
    await officer.wait_for("Ждут реестра: 1")
    await officer.press("Записать")
    await officer.wait_for("Выписка принята")
    await officer.upload(("reestr.csv", registry_csv([("", "ДЗ-1", Decimal("10.00"))])), caption="выписка")
    await officer.wait_for("Ещё ничего не записано")
    await officer.press("Записать")
    await officer.wait_for("Выписка принята")
    assert str((await Payment.get()).amount) == "10.00"

    await officer.upload(("kl_to_1c.txt", as_one_c([came("непонятно", "3.00")], [OWN])))
    await officer.wait_for("Ещё ничего не записано")
    await officer.press("Записать")
    await officer.wait_for("Решит человек: 1 на 3")
    await officer.press("Разобрать: 1")
    await officer.press("3,00")
    await officer.press("Не наши")
    await officer.wait_for("Не наши деньги")
    assert (await BankDocument.get(amount=Decimal("3.00"))).state is DocumentState.NOT_OURS
