import re
from pathlib import Path
from typing import Any

import pytest

from backend.domain.errors import Unreadable
from backend.registers.headings import COLUMNS, column_letter, folded

SPEC = Path(__file__).parents[3] / "shared" / "spec" / "portfolio.md"
SYNONYMS = [(column.key, heading) for column in COLUMNS for heading in column.headings]
VALUES: dict[str, Any] = {
    "external_id": "7001",
    "contract_number": "МФ-1",
    "contract_date": "15.03.2024",
    "full_name": "Зуева Анна Петровна",
    "birth_date": "02.09.1988",
    "birth_place": "г. Тверь",
    "passport": "4506123456",
    "inn": "500100732259",
    "snils": "11223344595",
    "registration_address": "г. Тверь, ул. Садовая, д. 4",
    "residence_address": "г. Тверь, ул. Новая, д. 5",
    "phones": "+79161234567",
    "email": "zueva@mail.example",
    "principal": "100,00",
    "interest": "20,00",
    "penalty": "3,00",
    "fees": "0,50",
    "total": "123,50",
    "loan_amount": "150,00",
    "annual_rate": "292",
    "due_date": "15.04.2024",
    "overdue_since": "16.04.2024",
    "last_payment_date": "01.04.2024",
    "deal_uid": "3802ad45-f23d-1c2c-b4a2-f20af3c64af7-8",
}


@pytest.fixture
def lines_with(read: Any) -> Any:
    """A table of every column, one heading of it as given."""

    def make(key: str = "", heading: str = "") -> list[list[Any]]:
        headings = [heading if column.key == key else column.headings[0] for column in COLUMNS]
        return [headings, [VALUES[column.key] for column in COLUMNS]]

    return make


@pytest.mark.parametrize(("key", "heading"), SYNONYMS)
def test_every_heading_of_the_format_is_recognised(read: Any, lines_with: Any, key: str, heading: str) -> None:
    outcome = read.lines(*lines_with(key, heading))

    assert outcome.report.unknown_columns == ()
    assert outcome.only.extra == {}
    assert outcome.only.warnings == ()
    assert getattr(outcome.only, key)


def test_the_columns_are_those_of_the_written_format() -> None:
    if not SPEC.exists():
        pytest.skip("the written format does not lie beside this checkout")
    table = re.findall(
        r"^\| (\w+) \| (\*\*yes\*\*|no[^|]*) \| ([^|]+) \|", SPEC.read_text(encoding="utf-8"), re.MULTILINE
    )

    written = [(key, "yes" in required, tuple(map(str.strip, texts.split(",")))) for key, required, texts in table]

    assert [(column.key, column.required, column.headings) for column in COLUMNS] == written


@pytest.mark.parametrize(
    ("key", "heading"),
    [
        ("full_name", "фио ЗАЁМЩИКА"),
        ("full_name", "Ф.И.О."),
        ("full_name", "ФИО (должника)"),
        ("birth_date", "Д. р."),
        ("contract_number", "N договора"),
        ("contract_number", "Договор\n№"),
        ("contract_date", "  Дата   заключения\u00a0договора "),
        ("principal", "Основной долг, руб."),
        ("principal", "Основной долг (руб.)"),
        ("penalty", "Пени и штрафы, в рублях"),
        ("annual_rate", "Ставка (% годовых)"),
        ("email", "Эл почта"),
    ],
)
def test_case_blanks_dots_brackets_and_signs_do_not_matter(read: Any, lines_with: Any, key: str, heading: str) -> None:
    outcome = read.lines(*lines_with(key, heading))

    assert outcome.report.unknown_columns == ()
    assert getattr(outcome.only, key)


def test_titles_merged_cells_and_blank_rows_may_stand_above(read: Any, lines_with: Any) -> None:
    above = [["Реестр уступаемых прав"], [], ["", "ФИО", "", "Телефон", "Паспорт"], ["  "]]

    outcome = read.lines(*above, *lines_with())

    assert outcome.only.number == 6


def test_the_table_may_begin_in_another_column_and_on_another_sheet(read: Any, lines_with: Any, tmp_path: Path) -> None:
    from openpyxl import Workbook  # noqa: PLC0415

    book = Workbook()
    book.active.append(["Сопроводительное письмо"])  # type: ignore[union-attr]
    sheet = book.create_sheet("Реестр")
    for line in lines_with():
        sheet.append(["", "", *line, "", "помета" if line[0] == "7001" else ""])
    book.save(tmp_path / "other.xlsx")

    outcome = read.file(tmp_path / "other.xlsx")

    assert outcome.only.extra == {"AB": "помета"}
    assert outcome.report.unknown_columns == ("AB",)


def test_unknown_columns_are_kept_with_the_row_and_named(read: Any) -> None:
    outcome = read.loans(read.loan(Филиал="Тверской ", Комментарий="", Срок=30))

    assert outcome.only.extra == {"Филиал": "Тверской ", "Срок": "30"}
    assert outcome.report.unknown_columns == ("Филиал", "Комментарий", "Срок")


def test_cells_right_of_the_last_heading_are_kept_under_their_letter(read: Any, tmp_path: Path) -> None:
    lines = read.lines_of(read.loan())
    lines[1].append("приписка")

    outcome = read.file(read.table(tmp_path / "long.csv", lines))

    assert outcome.only.extra == {"G": "приписка"}
    assert outcome.report.unknown_columns == ("G",)


def test_a_heading_that_stands_twice_ends_the_reading(read: Any) -> None:
    with pytest.raises(Unreadable) as refusal:
        read.loans(read.loan(Должник="Зуева Анна Петровна"))

    assert refusal.value.key == "register-heading-twice"
    assert refusal.value.details["column"] == "full_name"
    assert refusal.value.details["choices"] == ("ФИО", "Должник")


def test_two_headings_of_one_text_are_told_apart_by_their_turn(read: Any) -> None:
    headings, row = read.lines_of(read.loan())
    lines = [[*headings, "ФИО"], [*row, "Зуев Пётр Ильич"]]

    with pytest.raises(Unreadable) as refusal:
        read.lines(*lines)
    settled = read.lines(*lines, mapping={"full_name": "ФИО (2)"})

    assert refusal.value.details["choices"] == ("ФИО", "ФИО (2)")
    assert settled.only.full_name == "Зуев Пётр Ильич"
    assert settled.only.extra == {"ФИО": "Зуева Анна Петровна"}


@pytest.mark.parametrize("column", [column for column in COLUMNS if column.required], ids=lambda column: column.key)
def test_a_required_column_that_is_missing_ends_the_reading(read: Any, lines_with: Any, column: Any) -> None:
    with pytest.raises(Unreadable) as refusal:
        read.lines(*lines_with(column.key, "Прочее"))

    assert refusal.value.key == "register-column-missing"
    assert refusal.value.details["column"] == column.key
    assert refusal.value.details["columns"] == (column.key,)
    assert refusal.value.details["title"] == column.headings[0]
    assert refusal.value.details["choices"] == ("Прочее",)


def test_what_a_person_said_of_a_column_settles_it(read: Any, lines_with: Any) -> None:
    outcome = read.lines(*lines_with("principal", "Остаток"), mapping={"principal": "остаток"})

    assert str(outcome.only.principal) == "100.00"
    assert outcome.report.unknown_columns == ()


def test_what_was_said_goes_before_what_the_headings_say(read: Any) -> None:
    outcome = read.loans(read.loan(Должник="Зуев Пётр Ильич"), mapping={"full_name": "Должник"})

    assert outcome.only.full_name == "Зуев Пётр Ильич"
    assert outcome.only.extra == {"ФИО": "Зуева Анна Петровна"}


def test_what_was_said_of_another_file_is_passed_over(read: Any) -> None:
    outcome = read.loans(read.loan(), mapping={"full_name": "Клиент", "no_such_key": "ФИО"})

    assert outcome.only.full_name == "Зуева Анна Петровна"


def test_headings_that_only_a_person_knows_make_a_heading_row_too(read: Any) -> None:
    strange = {"contract_number": "А", "contract_date": "Б", "full_name": "В", "birth_date": "Г", "principal": "Д"}
    row = ["МФ-1", "15.03.2024", "Зуева Анна", "02.09.1988", "5", "г. Тверь"]

    outcome = read.lines([*strange.values(), "Адрес прописки"], row, mapping=strange)

    assert outcome.report.accepted == 1


def test_a_file_without_a_heading_row_ends_the_reading(read: Any) -> None:
    with pytest.raises(Unreadable, match="register-no-headings"):
        read.lines(["ФИО", "Телефон", "Паспорт", "Итого"], ["Зуева", "1", "2", "3"])


def test_columns_have_the_letters_of_excel() -> None:
    assert [column_letter(index) for index in (0, 25, 26, 51, 52, 701, 702)] == [
        "A",
        "Z",
        "AA",
        "AZ",
        "BA",
        "ZZ",
        "AAA",
    ]


def test_no_two_columns_share_a_heading() -> None:
    keys_by_heading: dict[str, set[str]] = {}
    for key, heading in SYNONYMS:
        keys_by_heading.setdefault(folded(heading), set()).add(key)

    assert all(len(keys) == 1 for keys in keys_by_heading.values())
