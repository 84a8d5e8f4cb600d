"""An officer before a debtor's contacts: what may be done now, what was lawful and why, what never left, who speaks."""

from datetime import UTC, date, datetime, timedelta

from backend.domain.contact import replay
from backend.domain.people import Role
from backend.domain.stages import Hold, Stage
from backend.models import Case, Consent, ConsentKind, ConsentWay, Contact, ContactState, Person, Spokesperson
from backend.services import contacts, notices
from backend.services.notices import News
from bot.sandbox.client import Persona
from tests.e2e.conftest import House
from tests.e2e.test_debtor import answer, screen
from tests.factories import make_case

# Half past ten in the evening where the debtor lives, half past six in the evening in Moscow.
LATE = datetime(2026, 11, 23, 15, 30, tzinfo=UTC)


async def at_contacts(house: House, role: Role = Role.OFFICER, **given: object) -> tuple[Persona, Case]:
    officer = await house.person(role, "Иван")
    case = await make_case(stage=Stage.B10_PRETRIAL, **given)  # type: ignore[arg-type]
    await back_at_contacts(officer, case)
    return officer, case


async def back_at_contacts(officer: Persona, case: Case) -> None:
    await officer.say(case.number)
    await officer.wait_for("Берёзкина")
    await screen(officer, "Контакты", "+79161234567")


async def test_a_call_is_asked_about_before_and_written_down_after(house: House) -> None:
    officer, _case = await at_contacts(house)

    asked = await screen(officer, "Позвонить", "Взаимодействие законно")
    assert "+79161234567" in asked
    await screen(officer, "Поговорили", "О чём говорили")
    told = await answer(officer, "Обещал заплатить в пятницу", "Это было законно")

    contact = await Contact.get()
    assert (contact.kind, contact.state, contact.by_creditor) == ("call", ContactState.DELIVERED, True)
    assert (contact.address, contact.words) == ("+79161234567", "Обещал заплатить в пятницу")
    assert contact.person_id == (await house.row_of(officer)).id
    assert "UTC+7" in told
    assert "за день 0 из 1" in told
    assert "пятницу" in await screen(officer, "Что было сказано", "пятницу")


async def test_the_second_call_of_a_day_is_forbidden_and_told_from_when_it_is_not(house: House) -> None:
    officer, case = await at_contacts(house)
    await screen(officer, "Позвонить", "Взаимодействие законно")
    await screen(officer, "Поговорили", "О чём говорили")
    await screen(officer, "Без записи слов", "Это было законно")

    await back_at_contacts(officer, case)
    asked = await screen(officer, "Позвонить", "закон допускает 1")

    assert "Можно с 24.11.2026" in asked
    assert "Не ответили" not in str((await officer.last()).get("reply_markup"))


async def test_a_call_that_was_unlawful_is_written_down_as_such_and_the_manager_hears_of_it(house: House) -> None:
    manager = await house.person(Role.MANAGER, "Мария")
    officer, case = await at_contacts(house)
    house.moment = LATE
    await manager.notice()

    asked = await screen(officer, "Позвонить", "По часам должника 22:30")
    assert "Можно с 24.11.2026 04:00" in asked
    await screen(officer, "Уже было", "О чём говорили")
    await screen(officer, "Без записи слов", "обращаться было нельзя")

    contact = await Contact.get(case_id=case.id)
    assert not contact.certificate["allowed"]
    assert [one.key for one in replay(contact.certificate)] == ["contact-refused-hours"]
    await manager.wait_for("закон в тот час запрещал")
    await screen(manager, "Посмотреть", "обращаться было нельзя")


async def test_a_debtor_who_calls_us_at_night_is_in_the_register_and_in_no_count(house: House) -> None:
    officer, case = await at_contacts(house)
    house.moment = LATE

    await screen(officer, "Позвонить", "Можно с")
    await screen(officer, "Позвонил сам должник", "Взаимодействие законно")
    await screen(officer, "Поговорили", "О чём говорили")
    told = await screen(officer, "Без записи слов", "Начал должник")

    assert "Это было законно" in told
    assert not (await Contact.get()).by_creditor
    house.moment += timedelta(hours=12)
    await back_at_contacts(officer, case)
    await screen(officer, "Позвонить", "Взаимодействие законно")


async def test_a_visit_to_nobody_goes_to_the_place_where_he_lives(house: House) -> None:
    officer, _ = await at_contacts(house)

    await screen(officer, "Встретиться", "ул. Ленина")
    await screen(officer, "Никого не было", "Что записать")
    await screen(officer, "Без записи слов", "не состоялось")

    contact = await Contact.get()
    assert (contact.kind, contact.state) == ("visit", ContactState.FAILED)
    assert "ул. Ленина" in (contact.address or "")


async def test_why_a_message_has_not_left_is_told_with_the_moment_at_which_it_will(house: House) -> None:
    officer, case = await at_contacts(house)
    debtor = await Person.create(debtor_id=case.debtor_id, role=Role.DEBTOR, telegram_id=900_001)
    given = contacts.names_of(house.settings, await Case.get(id=case.id).select_related("creditor"))
    house.moment = LATE
    news = News("plans-reminder-today", "x", given | {"due": date(2026, 11, 23)}, case_id=case.id)
    await notices.owe(debtor.id, news, house.moment, is_contact=True)
    await house.settle()

    listed = await screen(officer, "Обращения к должнику", "обращения к должнику")
    assert "звонок\nПо часам должника 22:30" in listed
    why = await screen(officer, "не ушло", "Сообщение не ушло")

    assert "Нет действующего согласия" in why
    assert "Ждать бесполезно" in why
    assert "сегодня день платежа" in why
    assert why.count("Нет действующего согласия") == 1


async def test_an_advocate_is_entered_and_closes_every_other_way(house: House) -> None:
    officer, case = await at_contacts(house)

    await screen(officer, "Кто говорит за должника", "с кем можно говорить")
    await screen(officer, "Адвокат: только через него", "Фамилия")
    await answer(officer, "Орлов Пётр Ильич", "Номер телефона")
    await answer(officer, "потом скажу", "не читается")
    await answer(officer, "+7 903 555-00-11", "Какой документ")
    await answer(officer, "ордер № 7 от 01.11.2026", "До какого дня")
    shown = await answer(officer, "31.12.2026", "Орлов Пётр Ильич")

    assert "общение только через него" in shown
    assert "31.12.2026" in shown
    await screen(officer, "Назад", "+79161234567")
    await screen(officer, "Позвонить", "только через представителя")
    asked = await screen(officer, "Другой собеседник: представитель", "Взаимодействие законно")
    assert "+79035550011" in asked
    row = await Spokesperson.get(debtor_id=case.debtor_id)
    await back_at_contacts(officer, case)
    await screen(officer, "Кто говорит за должника", "Орлов")
    await officer.press("Больше не говорит")
    assert "Орлов" not in str((await officer.last())["text"])
    await row.refresh_from_db()
    assert row.ended_at == house.moment


async def test_a_refusal_counts_from_four_months_on_and_leaves_letters(house: House) -> None:
    officer, case = await at_contacts(house, overdue_since=date(2026, 7, 20))

    await screen(officer, "Кто говорит за должника", "возможен с 20.11.2026")
    await screen(officer, "Отказ от взаимодействия", "Чем заявлен")
    await answer(officer, "вручено под подпись", "Какого числа")
    await answer(officer, "19.11.2026", "не раньше чем через четыре месяца")
    await answer(officer, "20.11.2026", "отказался от взаимодействия")

    assert (await Case.get(id=case.id)).holds == [Hold.REFUSED_CONTACT.value]
    await screen(officer, "Назад", "+79161234567")
    await screen(officer, "Позвонить", "Остаются почтовые письма и суд")
    await screen(officer, "Назад", "+79161234567")
    await screen(officer, "Кто говорит за должника", "отказался")
    await screen(officer, "Отказ снят", "Отказа от взаимодействия нет")
    assert (await Case.get(id=case.id)).holds == []


async def test_others_are_spoken_to_by_a_consent_of_their_own_alone(house: House) -> None:
    officer, case = await at_contacts(house)
    await screen(officer, "Позвонить", "законно")
    await screen(officer, "Другой собеседник: третье лицо", "Нет письменного согласия")

    await back_at_contacts(officer, case)
    await screen(officer, "Кто говорит за должника", "с кем можно")
    await screen(officer, "Согласие на третье лицо", "С кем должник разрешил")
    await answer(officer, "мать, Орлова М. И., согласие от 01.11.2026", "По согласию от")
    consent = await Consent.get(kind=ConsentKind.THIRD_PERSON)
    assert (consent.way, consent.debtor_id) == (ConsentWay.PAPER, case.debtor_id)

    await back_at_contacts(officer, case)
    await screen(officer, "Позвонить", "законно")
    await screen(officer, "Другой собеседник: третье лицо", "Взаимодействие законно")
    await back_at_contacts(officer, case)
    await screen(officer, "Кто говорит за должника", "По согласию")
    await screen(officer, "Отозвано", "с кем можно")
    assert (await Consent.get()).revoked_at == house.moment
    await back_at_contacts(officer, case)
    await screen(officer, "Позвонить", "законно")
    await screen(officer, "Другой собеседник: третье лицо", "Нет письменного согласия")
