"""A register sent in the chat."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from backend.domain.people import Role
from backend.domain.stages import Stage
from backend.models import Case, JournalEntry, RegisterImport, RegisterUpload
from tests.e2e.conftest import House

SAMPLES = Path(__file__).parents[1] / "samples" / "registers"


async def _send(house: House, file: Path | tuple[str, bytes]) -> None:
    officer = house.officer
    await officer.upload(file)
    await officer.wait_for("Кто уступил")
    await officer.say("ООО МКК «Ромашка»")
    await officer.wait_for("Номер договора уступки")
    await officer.say("Ц-7/2026")
    await officer.wait_for("Дата договора уступки")
    await officer.say("01.10.2026")


async def test_a_register_becomes_cases_and_the_rejected_rows_come_back(house: House) -> None:
    house.officer = await house.person(Role.OFFICER)

    await _send(house, SAMPLES / "messy.csv")
    report = await house.officer.wait_for("Принято: 53, отклонено: 7")
    await house.settle()

    workbook = await house.officer.download(report)
    assert workbook.startswith(b"PK")
    assert await Case.all().count() == 53
    assert await Case.filter(stage=Stage.A20_INTAKE_CHECK.value).count() == 53
    assert await JournalEntry.filter(action="case.imported").count() == 53


async def test_the_same_register_again_adds_nothing(house: House) -> None:
    house.officer = await house.person(Role.OFFICER)
    await _send(house, SAMPLES / "clean.xlsx")
    await house.officer.wait_for("Принято: 30, отклонено: 0")

    await house.officer.upload(SAMPLES / "clean.xlsx")
    await house.officer.wait_for("Кто уступил")
    await house.officer.press("Ромашка")
    await house.officer.wait_for("Принято: 0, отклонено: 30")

    assert await Case.all().count() == 30
    assert await RegisterImport.all().count() == 1


async def test_a_column_in_doubt_is_asked_once_and_remembered_for_the_creditor(house: House) -> None:
    house.officer = await house.person(Role.OFFICER)
    rows = [
        "Номер договора;Дата договора;Клиент банка;Дата рождения;Адрес регистрации;Основной долг;Проценты",
        "А-1;01.02.2025;Ромашкин Пётр Ильич;01.02.1980;г. Омск, ул. Мира, 1;1000,00;10,00",
    ]
    file = _written(rows)

    await _send(house, file)
    await house.officer.wait_for("ФИО")
    await house.officer.press("Указать колонку")
    await house.officer.wait_for("Какая колонка")
    await house.officer.press("Клиент банка")
    await house.officer.wait_for("Принято: 1, отклонено: 0")

    await house.officer.upload(_written([rows[0], rows[1].replace("А-1", "А-2")]))
    await house.officer.wait_for("Кто уступил")
    await house.officer.press("Ромашка")
    await house.officer.wait_for("Принято: 1, отклонено: 0")
    assert await Case.all().count() == 2


HEAD = "Номер договора;Дата договора;Имя;Дата рождения;Адрес регистрации;Основной долг;Проценты"
ROW = "А-1;01.02.2025;Ромашкин Пётр Ильич;01.02.1980;г. Омск, ул. Мира, 1;1000,00;10,00"
OLD_WORKBOOK = (SAMPLES / "old.xls").read_bytes().replace("ФИО".encode("utf-16-le"), "Имя".encode("utf-16-le"))


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("bank.csv", f"{HEAD}\n{ROW}".replace(";", "\t").encode("cp1251"), "Принято: 1, отклонено: 0"),
        ("bank.xls", OLD_WORKBOOK, "Принято: 2, отклонено: 1"),
    ],
)
async def test_a_column_in_doubt_is_asked_of_a_text_and_of_an_old_workbook(
    house: House, name: str, content: bytes, told: str
) -> None:
    house.officer = await house.person(Role.OFFICER)

    await _send(house, (name, content))
    await house.officer.wait_for("ФИО")
    await house.officer.press("Указать колонку")
    asked = await house.officer.wait_for("Какая колонка")
    await house.officer.press("Имя")
    await house.officer.wait_for(told)

    stored = await Case.all().count()
    late = await _pressed_again(house, asked, "Имя")
    await house.settle()
    assert "изменилось" in late["text"]
    assert await Case.all().count() == stored
    assert await RegisterUpload.all().count() == 1


async def test_a_part_of_the_debt_under_a_strange_heading_is_asked_and_not_lost(house: House) -> None:
    house.officer = await house.person(Role.OFFICER)
    row = "А-1;01.02.2025;Ромашкин Пётр Ильич;01.02.1980;г. Омск, ул. Мира, 1;1000,00;10,00;7,50;89131234567"
    head = "Номер договора;Дата договора;ФИО;Дата рождения;Адрес регистрации;Основной долг;Начислено %;Санкции;Сотовый"

    await _send(house, ("bank.csv", f"{head}\n{row}".encode()))
    asked = await house.officer.wait_for("«Проценты»")
    assert "«Начислено %», «Санкции»" in asked["text"]
    await house.officer.press("Указать колонку")
    await house.officer.wait_for("Какая колонка файла — «Проценты»?")
    await house.officer.press("Начислено %")
    await house.officer.wait_for("«Неустойка»")
    await house.officer.press("Указать колонку")
    await house.officer.wait_for("Какая колонка файла — «Неустойка»?")
    await house.officer.press("Санкции")
    report = await house.officer.wait_for("Принято: 1, отклонено: 0")

    assert "Не понял колонки: «Сотовый»." in report["text"]
    assert (await Case.get()).balance == Decimal("1017.50")


async def test_what_a_creditor_never_has_is_asked_once(house: House) -> None:
    house.officer = await house.person(Role.OFFICER)
    head = "Номер договора;Дата договора;ФИО;Дата рождения;Адрес регистрации;Основной долг;Проценты;Плата за СМС"
    row = "А-{};01.02.2025;Ромашкин Пётр Ильич;01.02.1980;г. Омск, ул. Мира, 1;1000,00;10,00;да"
    await _send(house, ("bank.csv", f"{head}\n{row.format(1)}".encode()))
    for title in ("Неустойка", "Комиссии"):
        await house.officer.wait_for(f"«{title}»")
        await house.officer.press("Указать колонку")
        await house.officer.wait_for(f"Какая колонка файла — «{title}»?")
        await house.officer.press("Такой колонки нет")
    await house.officer.wait_for("Принято: 1, отклонено: 0")

    await house.officer.upload(("bank.csv", f"{head}\n{row.format(2)}".encode()))
    await house.officer.wait_for("Кто уступил")
    await house.officer.press("Ромашка")
    await house.officer.wait_for("Принято: 1, отклонено: 0")


async def test_a_file_in_the_creditors_own_words_is_asked_about_column_by_column(house: House) -> None:
    house.officer = await house.person(Role.OFFICER)
    titles = ("Номер договора", "Дата договора", "ФИО", "Дата рождения", "Адрес регистрации", "Основной долг")
    head = "Номер договора;Выдан;Клиент;Дата рождения;Прописка;Тело"
    await _send(house, ("bank.csv", f"{head}\n{ROW.rpartition(';')[0]}".encode()))

    for title, own in zip(titles, head.split(";"), strict=True):
        if title != own:
            await house.officer.wait_for(f"искать «{title}»")
            await house.officer.press("Указать колонку")
            await house.officer.wait_for(f"Какая колонка файла — «{title}»?")
            await house.officer.press(own)
    await house.officer.wait_for("Принято: 1, отклонено: 0")
    assert [one for one in await house.officer.messages() if "Остановить" in str(one.get("reply_markup", ""))] == []


async def _pressed_again(house: House, screen: dict[str, Any], label: str) -> dict[str, Any]:
    """A button of a screen as it was, whatever stands there now."""
    rows = screen["reply_markup"]["inline_keyboard"]
    data = next(one["callback_data"] for row in rows for one in row if label in one["text"])
    pressed = await house.officer.press_data(data, screen["message_id"])
    return pressed | await house.officer.answer_to(pressed["query"])


async def test_of_two_registers_in_a_row_a_button_beneath_the_first_does_not_send_the_second(house: House) -> None:
    house.officer = await house.person(Role.OFFICER)
    head, row = HEAD.replace("Имя", "ФИО"), ROW
    await _send(house, ("first.csv", f"{head}\n{row}".encode()))
    await house.officer.wait_for("Принято: 1, отклонено: 0")

    await house.officer.upload(("second.csv", f"{head}\n{row.replace('А-1', 'А-2')}".encode()))
    second = await house.officer.wait_for("second.csv")
    await house.officer.upload(("third.csv", f"{head}\n{row.replace('А-1', 'А-3')}".encode()))
    third = await house.officer.wait_for("third.csv")
    late = await _pressed_again(house, second, "Ромашка")
    await _pressed_again(house, third, "Ромашка")
    await house.officer.wait_for("Принято: 1, отклонено: 0")
    await house.settle()

    assert "изменилось" in late["text"]
    assert set(await Case.all().values_list("contract_number", flat=True)) == {"А-1", "А-3"}


async def test_a_register_that_is_stopped_in_the_chat_is_gone_on_with_by_one_press(house: House) -> None:
    house.officer = await house.person(Role.OFFICER)
    row = "А-{0};01.02.2025;Ромашкин Пётр Ильич;01.02.1980;г. Омск, ул. Мира, {0};1000,00;10,00"
    rows = [HEAD.replace("Имя", "ФИО"), *(row.format(number) for number in range(1, 6_001))]

    await _send(house, ("long.csv", "\n".join(rows).encode()))
    await house.officer.wait_for("long.csv")
    await house.officer.press("Остановить")
    told = await house.officer.wait_for("загрузка остановлена")
    assert "после последней прочитанной строки" in told["text"]
    assert await Case.all().count() == 0

    await house.officer.press("Продолжить")
    await house.officer.wait_for("Принято: 6 000, отклонено: 0".replace(" 000", "\u00a0000"))
    assert await Case.all().count() == 6_000


def _written(rows: list[str]) -> Path:
    file = Path("bank.csv")
    file.write_text("\n".join(rows), encoding="utf-8")
    return file


async def test_after_the_report_comes_the_quality_with_a_picture_lists_and_a_workbook(house: House) -> None:
    house.officer = await house.person(Role.OFFICER)
    head = "Номер договора;Дата договора;ФИО;Дата рождения;Адрес регистрации;Основной долг;Дата возврата;Стадия;ИНН"
    rows = [
        head,
        "А-1;01.02.2020;Давнов Пётр Ильич;01.02.1980;г. Омск, ул. Мира, 1;1000,00;01.08.2020;;500100732259",
        "А-2;01.02.2026;Новов Олег Ильич;01.02.1981;г. Омск, ул. Мира, 2;2000,00;01.08.2026;тёмный лес;500100732250",
        "А-3;01.02.2025;Судов Лев Ильич;01.02.1982;г. Омск, ул. Мира, 3;3000,00;01.08.2025;судебный приказ;",
    ]

    await _send(house, _written(rows))
    report = await house.officer.wait_for("Принято: 3, отклонено: 0")
    assert "1 × стадия" in report.get("text", report.get("caption", ""))
    told = await house.officer.wait_for("Качество портфеля")
    workbook = await house.officer.download(await house.officer.wait_for("Книга проверки"))
    await house.settle()

    assert "photo" in told
    assert "1 000,00" in told["caption"].replace("\u00a0", " ")
    assert workbook.startswith(b"PK")
    await house.officer.press("1 · Давность истекла")
    shown = await house.officer.wait_for("Срок давности истёк")
    assert "Давнов" in str(shown)
    assert (await Case.get(contract_number="А-3")).at is Stage.C60_ORDER_ISSUED


async def test_words_for_a_stage_are_explained_once_and_known_from_then_on(house: House) -> None:
    house.officer = await house.person(Role.OFFICER)
    head = "Номер договора;Дата договора;ФИО;Дата рождения;Адрес регистрации;Основной долг;Этап"
    row = "А-1;01.02.2026;Новов Олег Ильич;01.02.1981;г. Омск, ул. Мира, 2;2000,00;тёмный лес"

    await _send(house, _written([head, row]))
    await house.officer.wait_for("Принято: 1, отклонено: 0")
    await house.officer.press("Объяснить стадии")
    await house.officer.press("«темный лес» · 1")
    await house.officer.wait_for("Выберите, о чём это")
    await house.officer.press("Досудебная работа")
    await house.officer.press("До суда")
    await house.officer.wait_for("Все слова о стадиях")

    await house.officer.upload(_written([head, row.replace("А-1", "А-2")]))
    await house.officer.wait_for("Кто уступил")
    await house.officer.press("Ромашка")
    await house.officer.wait_for("1 × стадия")
    assert (await Case.get(contract_number="А-2")).at is Stage.B10_PRETRIAL
