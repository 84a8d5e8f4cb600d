import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from backend.domain.portfolio import Fault

DANGEROUS = ["=1+1", "+7 916 123-45-67", "-2+3", "@SUM(A1)", '=HYPERLINK("http://example.invalid","x")', "\t=1"]


def test_rejected_rows_come_back_as_they_came_with_the_error_beside(read: Any) -> None:
    good, bad = (
        read.loan(),
        read.loan(
            Номер_договора="0017",
            Дата_договора=dt.datetime(2024, 3, 15),  # noqa: DTZ001 - a cell knows no zone
            Основной_долг=-15.25,
            ФИО=" Зуев  Пётр ",
            Филиал="Тверь",
            Срок=30,
        ),
    )

    lines = read.loans(good, bad).rejected_lines()

    headings, row = lines
    assert headings == [*bad, "Ошибка"]
    assert row == [*bad.values(), "сумма меньше нуля: Основной долг"]


def test_the_error_says_every_fault_in_words(read: Any) -> None:
    outcome = read.loans(read.loan(ФИО="", Дата_рождения="31.02.1980", Проценты="?", Телефон="5"))

    assert outcome.rejected_lines()[1][-1] == (
        "не заполнено: ФИО; не читается сумма: Проценты; не читается или не существует дата: Дата рождения; "
        "не российский номер телефона: Телефон"
    )


@pytest.mark.parametrize("text", DANGEROUS)
def test_nothing_in_the_workbook_is_a_formula(read: Any, text: str) -> None:
    outcome = read.loans({**read.loan(ФИО="", Email=text), text: text})

    sheet = load_workbook(outcome.report.rejected_file).active
    assert sheet is not None
    cells = [cell for line in sheet.iter_rows() for cell in line if str(cell.value).strip() == text.strip()]
    assert len(cells) == 3
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr"}
    assert all(cell.quotePrefix for cell in cells)


def test_dangerous_texts_come_back_unchanged(read: Any) -> None:
    outcome = read.loans(read.loan(ФИО="", Телефон="+7 916 123-45-67", Email="=1+1"))

    again = read.file(outcome.report.rejected_file, rejected_to=outcome.report.rejected_file.with_name("2.xlsx"))

    assert again.rejected_lines() == outcome.rejected_lines()


def test_marks_that_no_workbook_can_hold_are_left_out(read: Any, tmp_path: Path) -> None:
    lines = read.lines_of(read.loan(ФИО="", Комментарий="раз\x0bдва\x1f"))

    outcome = read.file(read.table(tmp_path / "register.csv", lines))

    assert outcome.rejected_lines()[1][-2] == "раздва"


def test_a_mended_workbook_goes_in(read: Any) -> None:
    first = read.loans(
        read.loan(Номер_договора="1"),
        read.loan(Номер_договора="2", ФИО="", Филиал="Тверь"),
        read.loan(Номер_договора="3", Дата_рождения="31.02.1980"),
    )
    store = {row.key for row in first.rows}
    file = first.report.rejected_file
    book = load_workbook(file)
    sheet = book.active
    assert sheet is not None
    sheet.cell(2, 3).value = "Зуев Пётр Ильич"
    sheet.cell(3, 4).value = dt.date(1980, 2, 28)
    book.save(file)

    second = read.file(file, stored=store.intersection, rejected_to=file.with_name("2.xlsx"))

    assert (second.report.rows, second.report.accepted, second.errors) == (2, 2, {})
    assert second.report.unknown_columns == ("Филиал",)
    assert [row.extra for row in second.rows] == [{"Филиал": "Тверь"}, {}]


def test_the_column_of_errors_does_not_pile_up(read: Any) -> None:
    first = read.loans(read.loan(ФИО=""))

    second = read.file(first.report.rejected_file, rejected_to=first.report.rejected_file.with_name("2.xlsx"))

    assert second.rejected_lines() == first.rejected_lines()
    assert second.report.unknown_columns == ()


def test_a_row_of_which_only_the_old_error_is_left_is_blank(read: Any) -> None:
    first = read.loans(read.loan(ФИО=""))
    file = first.report.rejected_file
    book = load_workbook(file)
    sheet = book.active
    assert sheet is not None
    for column in range(1, 7):
        sheet.cell(2, column).value = None
    book.save(file)

    assert read.file(file, rejected_to=None).report.rows == 0


def test_cells_beyond_the_headings_are_in_the_workbook_too(read: Any, tmp_path: Path) -> None:
    lines = read.lines_of(read.loan(ФИО=""))
    lines[1].append("приписка")

    outcome = read.file(read.table(tmp_path / "long.csv", lines))

    assert outcome.rejected_lines()[1][-2:] == ["не заполнено: ФИО", "приписка"]


@pytest.mark.parametrize("fault", list(Fault))
def test_every_fault_has_its_words_in_every_language(texts: Any, fault: Fault) -> None:
    message = texts.get_message(f"register-fault-{fault.replace('_', '-')}")

    text, problems = texts.format_pattern(message.value, {"columns": "ФИО"})

    assert text
    assert problems == []


@pytest.mark.parametrize(
    "key", ["not-a-table", "locked", "too-large", "no-headings", "heading-twice", "column-missing"]
)
def test_every_refusal_of_a_file_has_its_words_in_every_language(texts: Any, key: str) -> None:
    details = {
        "title": "ФИО",
        "titles": "«ФИО»",
        "found": "«ФИО», «Должник»",
        "choices": ("А", "Б"),
        "column": "full_name",
    }

    text, problems = texts.format_pattern(texts.get_message(f"register-{key}").value, details)

    assert text
    assert problems == []
