"""A debtor's way: from a stranger at the door to a paid debt, by hand in the chat."""

import io
import re
from datetime import date, datetime, timedelta
from decimal import Decimal

import zxingcpp
from PIL import Image

from backend.domain.people import Role
from backend.domain.plans import Proposal
from backend.domain.stages import Stage
from backend.models import (
    Case,
    Consent,
    ConsentKind,
    Contact,
    IdentityTry,
    Instalment,
    JournalEntry,
    Notice,
    NoticeState,
    Payment,
    Person,
    Plan,
    PlanState,
)
from backend.services import identity, reminders
from backend.services.money import plans
from backend.settings import OperatorKind
from bot.app import dispatcher
from bot.sandbox.client import Persona, labels, words
from handlers.callbacks import AskPayment, MakeAccessCode, OpenDebt
from tests.agreeing import agree
from tests.e2e.conftest import House
from tests.factories import TODAY, make_case, make_debtor, make_person

PHONE = "+79161234567"
BORN = "14.03.1985"


def set_office(house: House, **changes: object) -> None:
    """As if the process had been started with these settings."""
    dispatcher().workflow_data["settings"] = house.settings.model_copy(update={"operator_inn": "7701234560", **changes})


async def screen(persona: Persona, press: str, wanted: str) -> str:
    await persona.press(press)
    return words(await persona.wait_for(wanted))


async def answer(persona: Persona, said: str, wanted: str) -> str:
    await persona.say(said)
    return words(await persona.wait_for(wanted))


async def at_the_ways(house: House, phone: str = PHONE) -> Persona:
    """A guest who has consented and is asked how to make sure who he is."""
    guest = await house.person(Role.GUEST, "Ольга", phone=phone)
    await screen(guest, "Получить сведения", "Согласие на обработку")
    await screen(guest, "Согласен", "Как подтвердим")
    return guest


async def known_debtor(house: House, case: Case) -> Persona:
    person = await house.person(Role.DEBTOR, "Ольга", debtor_id=case.debtor_id)
    await screen(person, "Мой долг", case.contract_number)
    return person


async def test_a_debtor_identifies_by_own_phone_and_birth_date_and_nothing_is_told_before(house: House) -> None:
    case = await make_case()
    guest = await at_the_ways(house)

    await screen(guest, "Мой номер телефона", "Поделиться номером")
    await guest.press("Поделиться номером")
    await guest.wait_for("дату рождения")
    seen = str(await guest.messages())
    await answer(guest, BORN, "всё сошлось")
    await screen(guest, "Да, пишите", "Договорились")
    debt = await screen(guest, "Мой долг", case.contract_number)

    assert case.contract_number not in seen
    assert "Берёзкина" not in seen
    assert "43\u00a0500,00\u00a0₽" in debt
    person = await house.row_of(guest)
    assert (person.role, person.debtor_id) == (Role.DEBTOR, case.debtor_id)
    kinds = {one.kind: one.debtor_id for one in await Consent.all()}
    assert kinds == {ConsentKind.PERSONAL_DATA: case.debtor_id, ConsentKind.CHANNEL: case.debtor_id}


async def test_another_persons_contact_is_not_taken_nor_a_typed_or_forwarded_number(house: House) -> None:
    await make_case()
    thief = await at_the_ways(house, phone="+79990000000")
    owner = await house.line.persona(900, "Ольга", phone=PHONE)
    await screen(thief, "Мой номер телефона", "Поделиться номером")

    for deed in (thief.forward_contact(owner.id), thief.forward_contact({"phone_number": PHONE, "first_name": "О"})):
        await deed
        await thief.wait_for("именно ваш номер")
    await answer(thief, PHONE, "именно ваш номер")
    await answer(thief, BORN, "именно ваш номер")

    assert (await house.row_of(thief)).role is Role.GUEST
    assert not await IdentityTry.exists()


async def test_contract_birth_date_and_the_code_from_the_letter_let_in_once(house: House) -> None:
    case = await make_case(contract_number="ДЗ-77/2025")
    clerk = await house.person(Role.MAIL_CLERK)
    start = await clerk.last()
    await clerk.press_data(MakeAccessCode(case_id=case.id).pack(), start["message_id"])
    code = re.search(r"\d{5}-\d{5}", words(await clerk.wait_for("Код для письма")))
    assert code is not None
    guest, thief = await at_the_ways(house), await at_the_ways(house)

    for persona, wanted in ((guest, "всё сошлось"), (thief, "Не получилось подтвердить")):
        await screen(persona, "Код из письма", "номер договора")
        await answer(persona, "дз 77/2025", "дату рождения")
        await answer(persona, "завтра", "Не получилось прочитать")
        await answer(persona, BORN, "одноразовый код")
        await answer(persona, code[0], wanted)

    assert (await house.row_of(guest)).debtor_id == case.debtor_id
    assert (await house.row_of(thief)).role is Role.GUEST


async def test_every_wrong_answer_looks_the_same_to_the_letter_and_so_does_the_lock(house: House) -> None:
    case = await make_case(contract_number="ДЗ-77/2025")
    code = await identity.new_code((await make_person(Role.MAIL_CLERK)).actor(), case.id, house.moment)
    guest = await at_the_ways(house)
    guesses = [
        ("ДЗ-нет", BORN, code),
        ("ДЗ-77/2025", "15.03.1985", code),
        ("ДЗ-77/2025", BORN, "00000-00000"),
        ("ДЗ-77/2025", BORN, "привет"),
        ("' OR 1=1 --", BORN, code),
        ("ДЗ-77/2025", BORN, code),
    ]
    answers, buttons = set(), set()
    for contract, born, given in guesses:
        house.moment += timedelta(minutes=2)
        await screen(guest, "Код из письма", "номер договора")
        await answer(guest, contract, "дату рождения")
        await answer(guest, born, "одноразовый код")
        answers.add(await answer(guest, given, "Не получилось подтвердить"))
        buttons.add(tuple(await guest.buttons()))
        await screen(guest, "Попробовать ещё раз", "Как подтвердим")

    assert len(answers) == len(buttons) == 1
    assert (await house.row_of(guest)).role is Role.GUEST


async def test_each_part_of_the_debt_opens_into_its_entries_with_their_articles(house: House) -> None:
    case = await make_case()
    debtor = await known_debtor(house, case)

    why = await screen(debtor, "Почему столько", "Плата за пользование деньгами")
    part = await screen(debtor, "Проценты", "ст. 384 ГК РФ")
    await screen(debtor, "Назад", "Почему 43")
    back = await screen(debtor, "Назад", "первая кнопка")

    assert "12\u00a0000,00\u00a0₽" in part
    assert "01.10.2026" in part
    assert "Деньги, которые вы взяли" in why
    assert "Кредитор: ООО «ПКО Пример»" in back
    assert "+7 495 000-00-00" in back
    shown = await debtor.screen()
    for wanted in ("Заплатить", "По частям", "Мне трудно платить", "Позвать человека"):
        assert wanted in shown
    await screen(debtor, "Почему столько", "Почему 43")
    assert "возразить" in await screen(debtor, "Возразить письмом", "возразить")


async def test_nobody_elses_debt_opens_by_any_button(house: House) -> None:
    own = await make_case()
    other = await make_case(debtor=await make_debtor("Чужой Пётр", phones=()))
    debtor = await known_debtor(house, own)
    guest = await house.person(Role.GUEST)
    officer = await house.person(Role.OFFICER)

    for persona in (debtor, guest, officer):
        message = await persona.last()
        await persona.press_data(OpenDebt(case_id=other.id).pack(), message["message_id"])
        for data in (f"dp:{other.id}:principal", f"dh:{other.id}", f"do:{other.id}:10", f"ds:{other.id}:whole"):
            await persona.press_data(data, message["message_id"])
        await persona.start()
        await persona.wait_for("Здравствуйте" if persona is not officer else "Cessio")
        assert other.contract_number not in str(await persona.messages())


async def test_payment_details_come_with_a_qr_that_a_bank_reads(house: House) -> None:
    set_office(house)
    case = await make_case(contract_number="ДЗ-77/2025")
    debtor = await known_debtor(house, case)
    await screen(debtor, "Заплатить", "Сколько хотите")

    await debtor.press("Весь долг")
    shown = await debtor.wait_for("К оплате 43\u00a0500,00\u00a0₽")

    read = zxingcpp.read_barcodes(Image.open(io.BytesIO(await debtor.download(shown))))[0].bytes.decode("utf-8")
    assert read.startswith("ST00012|Name=ООО «ПКО Пример»|PersonalAcc=40702810138250123017|")
    assert "|Sum=4350000|" in read
    assert "|Purpose=Оплата по договору займа ДЗ-77/2025 от 10.05.2025|" in read
    assert "40702810138250123017" in words(shown)
    assert "📋 Счёт" in labels(shown)


async def test_a_sum_of_ones_own_may_be_less_than_the_debt_and_not_more(house: House) -> None:
    set_office(house)
    debtor = await known_debtor(house, await make_case())
    await screen(debtor, "Заплатить", "Сколько хотите")
    await screen(debtor, "Другая сумма", "не больше 43\u00a0500,00\u00a0₽")

    await answer(debtor, "много", "не сумма")
    await answer(debtor, "50000", "больше, чем нужно")
    await answer(debtor, "1 500,50", "К оплате 1\u00a0500,50\u00a0₽")


async def test_without_details_of_the_office_there_is_a_plain_sentence_and_a_phone(house: House) -> None:
    debtor = await known_debtor(house, await make_case())
    set_office(house, operator_account="")

    told = await debtor.press("Заплатить")

    assert "+7 495 000-00-00" in told["text"]


async def sign(debtor: Persona) -> str:
    """The code stands under the schedule, and is written back."""
    found = re.search(r"Ваш код: (\d{4})", await screen(debtor, "Подписать", "Ваш код"))
    assert found
    return await answer(debtor, found[1], "Договорились")


async def test_a_plan_is_proposed_in_words_accepted_kept_and_paid_to_the_end_of_the_case(house: House) -> None:
    officer = await house.person(Role.OFFICER, "Иван")
    accountant = await house.person(Role.ACCOUNTANT, "Анна")
    responsible = await house.row_of(officer)
    case = await make_case(
        stage=Stage.B10_PRETRIAL, principal="9000.00", interest="0.00", penalty="0.00", responsible_id=responsible.id
    )
    debtor = await known_debtor(house, case)

    offers = await screen(debtor, "По частям", "Как разделить")
    assert "9\u00a0000,00\u00a0₽" in offers
    await screen(debtor, "Предложить своё", "одной фразой")
    await answer(debtor, "сколько-нибудь", "Не понял")
    await answer(debtor, "100 в месяц", "слишком мал")
    await screen(debtor, "Показать, что подойдёт", "График по договору")
    await screen(debtor, "Другие варианты", "Как разделить")
    await screen(debtor, "Предложить своё", "одной фразой")
    schedule = await answer(debtor, "3000 в месяц 5 числа", "График по договору")
    assert [row for row in schedule.splitlines() if row[:1].isdigit()] == [
        "1. 05.12.2026 — 3\u00a0000,00\u00a0₽",
        "2. 05.01.2027 — 3\u00a0000,00\u00a0₽",
        "3. 05.02.2027 — 3\u00a0000,00\u00a0₽",
    ]
    await officer.notice()
    await sign(debtor)
    await officer.wait_for("согласился на рассрочку")
    assert (await Plan.get()).state is PlanState.ACCEPTED

    for number in range(3):
        await officer.notice()
        await record(accountant, case, "3000", f"п/п {number}")
        await officer.wait_for("3\u00a0000,00\u00a0₽")

    closed = await Case.get(id=case.id)
    assert closed.at is Stage.G10_PAID
    assert (await Plan.get()).state is PlanState.COMPLETED
    assert await Instalment.filter(closed_on=None).count() == 0
    assert await Payment.all().count() == 3
    await debtor.start()
    await debtor.wait_for("Здравствуйте")
    assert "долга по этому договору нет" in await screen(debtor, "Мой долг", case.contract_number)


async def record(accountant: Persona, case: Case, amount: str, number: str) -> str:
    message = await accountant.last()
    await accountant.press_data(AskPayment(case_id=case.id).pack(), message["message_id"])
    await accountant.wait_for("Напишите сумму")
    await answer(accountant, amount, "Когда деньги пришли")
    await screen(accountant, "Сегодня", "Каким путём")
    await screen(accountant, "Банковский перевод", "номер платёжного документа")
    await answer(accountant, number, "Записать?")
    return await screen(accountant, "✅ Записать", "записан")


async def test_an_accountant_records_a_payment_once_and_can_undo_it(house: House) -> None:
    accountant = await house.person(Role.ACCOUNTANT)
    case = await make_case()

    first = await record(accountant, case, "1500,50", "п/п 7")
    again = await record(accountant, case, "1500,50", "п/п 7")
    await screen(accountant, "Записан по ошибке", "Отменить этот платёж?")
    undone = await screen(accountant, "Да, отменить", "Платёж отменён")

    assert "Осталось 41\u00a0999,50\u00a0₽" in first
    assert "второй раз он не добавлен" in again
    assert "43\u00a0500,00\u00a0₽" in undone
    assert await Payment.all().count() == 1
    assert (await Case.get(id=case.id)).balance == Decimal("43500.00")


async def test_a_reminder_comes_at_a_lawful_hour_once_and_stop_ends_them(house: House) -> None:
    case = await make_case(principal="9000.00", interest="0.00", penalty="0.00")
    debtor = await known_debtor(house, case)
    await screen(debtor, "Присылать сообщения", "писать вам сюда")
    await screen(debtor, "Да, пишите", "Договорились")
    await screen(debtor, "Мой долг", case.contract_number)
    await screen(debtor, "По частям", "Как разделить")
    await debtor.press("3 платежа")
    await debtor.wait_for("График по договору")
    await sign(debtor)
    await house.settle()
    await debtor.notice()

    house.moment = datetime.fromisoformat("2026-12-07T23:30:00+07:00")  # in Novosibirsk, too late
    await reminders.owe_due(house.settings, house.moment)
    await house.settle()
    assert not await Contact.filter(by_creditor=True).exists()
    await house.pass_time(hours=9)
    told = await debtor.wait_for("Скоро день платежа")

    contact = await Contact.get(by_creditor=True)
    assert contact.certificate["allowed"]
    assert "ООО «ПКО Пример»" in words(told)
    assert "₽" not in words(told)
    await screen(debtor, "Открыть график", "Ваш график")
    await answer(debtor, "Стоп!", "Больше не пишем первыми")
    house.moment = datetime.fromisoformat("2026-12-10T12:00:00+07:00")
    await reminders.owe_due(house.settings, house.moment)
    await house.settle()
    assert await Notice.filter(is_contact=True).count() == 1


async def test_what_waits_for_a_lawful_hour_is_not_told_after_stop(house: House) -> None:
    case = await make_case()
    debtor = await known_debtor(house, case)
    await screen(debtor, "Присылать сообщения", "писать вам сюда")
    await screen(debtor, "Да, пишите", "Договорились")
    person = await house.row_of(debtor)
    made = await plans.offer(person.actor(), case.id, Proposal(10, date(2026, 12, 10), months=3), TODAY)
    await agree(person.actor(), made, house.moment)
    house.moment = datetime.fromisoformat("2026-12-07T23:30:00+07:00")
    await reminders.owe_due(house.settings, house.moment)
    await house.settle()

    await answer(debtor, "не пишите мне больше", "Больше не пишем первыми")
    await house.pass_time(hours=12)

    notice = await Notice.get(is_contact=True)
    assert (notice.state, notice.reason) == (NoticeState.REFUSED, "contact-refused-channel-revoked")
    assert not await Contact.filter(by_creditor=True).exists()


async def test_a_manager_sets_the_limits_and_the_next_offers_keep_to_them(house: House) -> None:
    manager, other = await house.person(Role.MANAGER), await house.person(Role.MANAGER)
    debtor = await known_debtor(house, await make_case())
    for persona in (manager, other):
        await screen(persona, "Правила", "Правила отдела")
    await screen(other, "Не дольше", "Напишите новое число")

    await screen(manager, "Не дольше", "Напишите новое число")
    await answer(manager, "много", "Нужно число")
    await answer(manager, "6", "Правила отдела")
    await answer(other, "24", "изменилось")

    assert "Не дольше: 6 платежей" in await manager.buttons()
    assert await JournalEntry.filter(action="policy.changed").count() == 1
    await screen(debtor, "По частям", "Как разделить")
    assert any(label.startswith("6 платежей") for label in await debtor.buttons())
    assert not any(label.startswith("12 платежей") for label in await debtor.buttons())


async def test_where_the_law_closes_the_messenger_debtors_get_one_sentence_and_colleagues_work_on(house: House) -> None:
    case = await make_case()
    debtor = await known_debtor(house, case)
    guest, officer = await house.person(Role.GUEST), await house.person(Role.OFFICER)
    set_office(house, operator_kind=OperatorKind.BANK)

    for persona in (guest, debtor):
        for said in ("Здравствуйте", "/help", "/start", "1234"):
            told = await answer(persona, said, "позвоните")
            assert told == "Здравствуйте! По вопросам о договоре позвоните, пожалуйста: +7 495 000-00-00."
            assert await persona.buttons() == []
    await debtor.press_data(OpenDebt(case_id=case.id).pack(), (await debtor.last())["message_id"])
    await answer(officer, case.number, case.contract_number)
    await answer(guest, "/privacy", "Что мы храним")
    assert await Person.filter(role=Role.DEBTOR).count() == 1
