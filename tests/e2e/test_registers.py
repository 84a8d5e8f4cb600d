"""A register sent in the chat."""

from pathlib import Path

from backend.domain.people import Role
from backend.domain.stages import Stage
from backend.models import Case, JournalEntry, RegisterImport
from tests.e2e.conftest import House

SAMPLES = Path(__file__).parents[1] / "samples" / "registers"


async def _send(house: House, file: Path) -> None:
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


def _written(rows: list[str]) -> Path:
    file = Path("bank.csv")
    file.write_text("\n".join(rows), encoding="utf-8")
    return file
