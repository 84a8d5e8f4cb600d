"""Lists in the chat: narrowed, paged, opened, returned to, kept under a name, taken along as a workbook."""

import io
from datetime import date
from decimal import Decimal

from openpyxl import load_workbook

from backend.domain.people import Role
from backend.domain.stages import Stage
from backend.models import CaseTag, JournalEntry, SavedView, StaffScope, StoredFile
from tests.e2e.conftest import House
from tests.factories import make_case, make_creditor, make_debtor

NAMES = ("Берёзкина Ольга Петровна", "Кленов Пётр Ильич", "Осин Иван Иванович")


async def make_office() -> None:
    """Twenty cases, the half of them prepared for a court order; sums from 1 000 to 20 000."""
    debtors = [await make_debtor(name) for name in NAMES]
    for number in range(20):
        stage = Stage.C10_ORDER_PREP if number % 2 else Stage.A20_INTAKE_CHECK
        await make_case(
            debtor=debtors[number % 3], stage=stage, principal=f"{number + 1}000.00", interest="0", penalty="0"
        )


async def test_a_list_is_narrowed_paged_and_returned_to_from_a_card(house: House) -> None:
    await make_office()
    officer = await house.person(Role.OFFICER)

    await officer.press("Списки")
    await officer.wait_for("Отберите дела")
    await officer.press("Новый отбор")
    await officer.wait_for("Какие дела показать")
    await officer.press("Стадия")
    await officer.wait_for("Стадия")
    await officer.press("Судебный приказ")
    await officer.press("Вся группа")
    await officer.press("Назад")
    await officer.press("Назад")
    narrowed = await officer.wait_for("Судебный приказ")
    assert "Показать 10 дел" in str(await officer.buttons())
    await officer.press("Порядок")
    await officer.press("сначала крупные")
    first = await officer.wait_for("10 дел")
    assert "110" in first["text"].replace("\u00a0", "")  # 2 + 4 + … + 20 thousand
    assert "Судебный приказ · сначала крупные" in first["text"]
    assert "20 000 ₽" in (await officer.buttons())[0].replace("\u00a0", " ")
    await officer.press("›")
    second = await officer.wait_for(lambda message: "2 / 2" in str(message["reply_markup"]))

    await officer.press((await officer.buttons())[0])
    await officer.wait_for("Договор")
    await officer.press("Расчёт")
    await officer.wait_for("из чего складывается")
    await officer.press("Назад")
    await officer.wait_for("Договор")
    await officer.press("К списку")
    again = await officer.wait_for("10 дел")

    assert again["reply_markup"] == second["reply_markup"]
    assert again["message_id"] == narrowed["message_id"], "one message, edited in place"


async def test_a_search_is_returned_to_as_well_and_a_likeness_is_called_so(house: House) -> None:
    await make_office()
    officer = await house.person(Role.OFFICER)

    await officer.say("берёзкина")
    await officer.wait_for("Нашлось")
    await officer.press((await officer.buttons())[0])
    await officer.wait_for("Договор")
    await officer.press("К списку")
    assert "7 дел" in (await officer.wait_for("Нашлось"))["text"]
    await officer.say("бирёзкена")
    await officer.wait_for("Похоже на это")
    assert "Берёзкина О." in (await officer.buttons())[0]


async def test_sums_are_written_and_what_is_no_sum_is_asked_again(house: House) -> None:
    await make_office()
    officer = await house.person(Role.OFFICER)

    await officer.press("Списки")
    await officer.press("Новый отбор")
    await officer.press("Сумма")
    await officer.press("Написать")
    await officer.wait_for("Напишите границы")
    await officer.say("побольше")
    await officer.wait_for("Не похоже на сумму")
    await officer.say("от 5000 до 10 000")
    await officer.wait_for("Какие дела показать")

    assert "Показать 6 дел" in str(await officer.buttons())


async def test_a_list_is_kept_shared_and_shows_everybody_what_is_theirs(house: House) -> None:
    await make_office()
    other = await make_case(creditor=await make_creditor("АО «Другой кредитор»"), stage=Stage.C10_ORDER_PREP)
    officer, bound = await house.person(Role.OFFICER, "Ольга"), await house.person(Role.OFFICER, "Пётр")
    await StaffScope.create(person_id=(await house.row_of(bound)).id, creditor_id=other.creditor_id)

    await officer.press("Списки")
    await officer.press("Новый отбор")
    await officer.press("Запомнить")
    await officer.wait_for("Как назвать")
    await officer.say("<b>Утро</b>")
    await officer.wait_for("Виден только вам")
    await officer.press("Показать всем")
    await officer.wait_for("Виден всем")
    await bound.press("Списки")
    await bound.press("<b>Утро</b>")
    seen = await bound.wait_for("1 дело")
    assert "<b>Утро</b>" in seen["text"]
    await officer.press("Название")
    await officer.say("Утренние")
    await officer.wait_for("Утренние")
    await officer.press("Удалить")
    await officer.press("Удалить")
    await officer.wait_for("Отберите дела")

    assert await SavedView.all().count() == 0
    entries = await JournalEntry.filter(action__startswith="view.").order_by("seq")
    assert [entry.action for entry in entries] == ["view.shared", "view.withdrawn"]


async def test_a_list_comes_as_a_workbook_that_says_what_the_rows_say(house: House) -> None:
    await make_office()
    odd = await make_case(
        debtor=await make_debtor("=Сумма Ольга", passport="5004 123456", inn="500100732259"),
        contract_number="+7/1",
        due_on=date(2026, 12, 1),
        holds=["H_BANKRUPT"],
    )
    await CaseTag.create(case_id=odd.id, tag="@срочно")
    officer = await house.person(Role.OFFICER)

    await officer.press("Списки")
    await officer.press("Дела в работе")
    await officer.wait_for("21 дело")
    pressed = await officer.press("В Excel")
    assert "21 дело" in pressed["text"]
    message = await officer.wait_for("не пересылайте")

    page = load_workbook(io.BytesIO(await officer.download(message))).active
    assert page is not None
    rows = [[cell.value for cell in row] for row in page.iter_rows()]
    first = dict(zip(rows[0], rows[1], strict=True))
    assert len(rows) == 22
    assert first["Дело"] == odd.number
    assert (first["Должник"], first["Договор"], first["Метки"]) == ("=Сумма Ольга", "+7/1", "@срочно")
    assert {cell.data_type for cell in page[2]} <= {"s", "n", "d"}, "nothing is a formula"
    assert Decimal(str(first["Долг"])) == odd.balance == Decimal(43500)
    assert (first["Основной долг"], first["Проценты"], first["Неустойка"]) == (30000, 12000, 1500)
    assert str(first["Срок"]).startswith("2026-12-01")
    assert (first["Стопы"], first["ИНН"]) == ("Банкротство", "500100732259")
    assert message["document"]["file_name"] == "Дела 23.11.2026.xlsx"
    entry = await JournalEntry.get(action="cases.exported")
    assert (entry.details["view"], entry.details["count"]) == ("open", 21)
    assert await StoredFile.filter(id=entry.details["files"][0]).exists()


async def test_a_question_that_was_left_does_not_take_the_next_word_for_its_answer(house: House) -> None:
    await make_office()
    officer = await house.person(Role.OFFICER)
    await officer.say("C-000001")
    await officer.wait_for("Договор")

    await officer.press("Внести платёж")
    await officer.wait_for("Напишите сумму")
    await officer.press("Открыть дело")
    await officer.wait_for("Договор")
    await officer.say("берёзкина")

    await officer.wait_for("Нашлось")
