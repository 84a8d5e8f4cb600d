"""What a debtor is told about himself, what he can take back, and what leaves the chat by itself."""

import io
from datetime import timedelta

from openpyxl import load_workbook

from backend.domain.people import Role
from backend.models import Consent, ConsentKind, JournalEntry, SpokesKind
from backend.services import consents, identity, scrubbing, spokespeople
from backend.services.spokespeople import Powers
from tests.e2e.conftest import House
from tests.e2e.test_debtor import BORN, PHONE, answer, at_the_ways, screen
from tests.factories import NOW, TODAY, make_case, make_person

PASSPORT = "5004 123456"


async def test_birth_date_and_number_leave_the_chat_after_a_while(house: House) -> None:
    await make_case()
    guest = await at_the_ways(house)
    await screen(guest, "Мой номер телефона", "Поделиться номером")
    await guest.press("Поделиться номером")
    await guest.wait_for("дату рождения")
    await answer(guest, BORN, "всё сошлось")
    await house.settle()
    assert BORN in str(await guest.messages())

    await house.pass_time(seconds=scrubbing.AFTER.total_seconds() + 1)

    seen = str(await guest.messages())
    assert BORN not in seen
    assert PHONE.lstrip("+") not in seen


async def test_a_debtor_sees_what_is_known_takes_it_as_a_file_and_has_it_deleted(house: House) -> None:
    case = await make_case()
    debtor = await case.debtor
    debtor.passport = PASSPORT
    await debtor.save(update_fields=["passport"])
    persona = await house.person(Role.DEBTOR, "Ольга", debtor_id=debtor.id)
    row = await house.row_of(persona)
    await consents.give(row.actor(), ConsentKind.CHANNEL, "Да, пишите мне", NOW)

    await answer(persona, "/privacy", "Что мы храним")
    shown = await screen(persona, "Что вы знаете обо мне", "Что мы знаем о вас")
    given = await screen(persona, "Мои согласия", "Ваши согласия")
    await persona.press("Назад")
    await persona.wait_for("Что мы знаем о вас")
    await persona.press("Получить всё файлом")
    file = await persona.wait_for("Всё, что мы храним")
    content = await persona.download(file)

    assert (debtor.full_name in shown, PASSPORT in shown) == (True, False)
    assert "сообщения в этом чате: дано" in given
    book = load_workbook(io.BytesIO(content))
    cells = [str(cell.value) for sheet in book for line in sheet.iter_rows() for cell in line]
    assert {PASSPORT, case.contract_number, "Да, пишите мне"} <= set(cells)

    await persona.press("Назад")
    await persona.wait_for("Что мы знаем о вас")
    await screen(persona, "Удалить мои данные", "Удалить данные?")
    gone = await screen(persona, "Да, удалить", "Готово")

    assert "Отозвано 1 согласие" in gone
    left = await house.row_of(persona)
    assert (left.role, left.debtor_id, left.name) == (Role.GUEST, None, "")
    assert not await Consent.filter(revoked_at=None).exists()
    assert await JournalEntry.filter(action="own_data.forgotten").count() == 1
    assert (await case.debtor).passport == PASSPORT


async def test_a_representative_does_not_get_the_debtors_passport(house: House) -> None:
    case = await make_case()
    debtor = await case.debtor
    debtor.passport = PASSPORT
    await debtor.save(update_fields=["passport"])
    officer = (await make_person()).actor()
    paper = Powers(
        SpokesKind.REPRESENTATIVE,
        "Орлов Пётр Ильич",
        "+79035550011",
        "доверенность № 7",
        until=TODAY + timedelta(days=30),
    )
    await spokespeople.add(officer, case.id, paper, NOW, TODAY)
    persona = await house.person(Role.GUEST, "Пётр")
    row = await house.row_of(persona)
    await identity.by_phone(row.id, "+79035550011", debtor.birth_date, NOW)

    await answer(persona, "/privacy", "Что мы храним")
    shown = await screen(persona, "Что вы знаете обо мне", "Что мы знаем о вас")
    await persona.press("Получить всё файлом")
    content = await persona.download(await persona.wait_for("Всё, что мы храним"))

    assert "доверенность № 7, до 23.12.2026" in shown
    book = load_workbook(io.BytesIO(content))
    assert PASSPORT not in {str(cell.value) for sheet in book for line in sheet.iter_rows() for cell in line}
