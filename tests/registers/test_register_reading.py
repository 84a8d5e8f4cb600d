import asyncio
import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from backend.domain.portfolio import LoanKey
from backend.registers.reading import open_register


def test_summary_and_blank_rows_are_no_rows(read: Any) -> None:
    headings, row = read.lines_of(read.loan())

    outcome = read.lines(
        headings,
        ["Итого по листу 1", "", "", "", "", "5"],
        row,
        [],
        ["", "\u00a0", "  "],
        ["", "", " ВСЕГО:", "", "", "12 000,00"],
        ["total", 1],
    )

    assert (outcome.report.rows, outcome.report.accepted, outcome.report.summary_rows) == (1, 1, 3)


def test_a_row_that_names_a_sum_only_later_is_no_summary(read: Any) -> None:
    outcome = read.loans(read.loan(ФИО="Итоговая Анна Петровна"))

    assert outcome.report.rows == 1


def test_the_second_of_two_equal_loans_is_a_duplicate(read: Any) -> None:
    outcome = read.loans(
        read.loan(),
        read.loan(Номер_договора=" мф - 17/5 ", Дата_рождения=dt.date(1988, 9, 2), ФИО="Другая Анна"),
        read.loan(Дата_рождения="03.09.1988"),
        read.loan(Номер_договора="МФ-17/6"),
    )

    assert outcome.errors == {"duplicate_in_file": 1}
    assert [row.number for row in outcome.rows] == [2, 4, 5]


def test_only_an_accepted_row_makes_a_later_one_a_duplicate(read: Any) -> None:
    outcome = read.loans(read.loan(ФИО=""), read.loan(), read.loan(Основной_долг="?"))

    assert outcome.errors == {"missing_required": 1, "bad_number": 1, "duplicate_in_file": 1}
    assert [row.number for row in outcome.rows] == [3]


def test_what_the_store_holds_is_rejected_each_time_it_stands_in_the_file(read: Any) -> None:
    stored = {("мф-17/5", dt.date(1988, 9, 2))}

    outcome = read.loans(
        read.loan(), read.loan(), read.loan(Номер_договора="МФ-18"), read.loan(ФИО=""), stored=stored.intersection
    )

    assert outcome.errors == {"duplicate_in_store": 3, "missing_required": 1}
    assert [row.number for row in outcome.rows] == [4]


def test_a_register_imported_twice_adds_nothing(read: Any) -> None:
    rows = [read.loan(Номер_договора=f"МФ-{number}") for number in range(5)]
    first = read.loans(*rows)
    store = {row.key for row in first.rows}

    second = read.loans(*rows, stored=store.intersection)

    assert (first.report.accepted, second.report.accepted) == (5, 0)
    assert second.errors == {"duplicate_in_store": 5}


def test_the_store_is_asked_batch_by_batch_for_loans_it_may_hold(tmp_path: Path, read: Any) -> None:
    rows = [read.loan(Номер_договора=f"МФ-{number}") for number in range(5)]
    file = read.table(tmp_path / "register.xlsx", read.lines_of(*rows, read.loan(Дата_рождения="?")))

    sizes, asked = [], []
    with open_register(file, today=read.today, words=str) as reading:
        while batch := reading.next_batch(size=4):
            sizes.append(len(batch.rows))
            asked.append(len(batch.keys))
            reading.settle(batch)

    assert (sizes, asked) == ([4, 2], [4, 1])


def test_loans_stored_by_this_very_reading_are_duplicates_in_the_file(tmp_path: Path, read: Any) -> None:
    file = read.table(tmp_path / "register.xlsx", read.lines_of(read.loan(), read.loan()))
    store: set[LoanKey] = set()

    with open_register(file, today=read.today, words=str) as reading:
        while batch := reading.next_batch(size=1):
            store.update(row.key for row in reading.settle(batch, stored=store & batch.keys))
        report = reading.finish()

    assert report.as_json()["errors"] == {"duplicate_in_file": 1}


async def test_an_asynchronous_caller_may_drive_it_from_worker_threads(tmp_path: Path, read: Any) -> None:
    rows = [read.loan(Номер_договора=f"МФ-{number}") for number in range(250)]
    file = read.table(tmp_path / "register.xlsx", read.lines_of(*rows, read.loan(ФИО="")))
    progress = []

    reading = await asyncio.to_thread(open_register, file, today=read.today, words=str)
    with reading:
        while batch := await asyncio.to_thread(reading.next_batch, 100):
            await asyncio.to_thread(reading.settle, batch)
            progress.append((reading.rows_passed, reading.rows_expected))
        report = await asyncio.to_thread(reading.finish, tmp_path / "rejected.xlsx")

    assert progress == [(100, 251), (200, 251), (251, 251)]
    assert (report.accepted, report.rejected) == (250, 1)


def test_progress_is_told_while_rows_go_by(read: Any) -> None:
    told: list[tuple[int, int]] = []

    read.loans(read.loan(), read.loan(), progress=lambda passed, expected: told.append((passed, expected)))

    assert told == [(2, 2)]


def test_the_report_is_the_object_that_the_command_prints(read: Any, tmp_path: Path) -> None:
    outcome = read.loans(
        read.loan(Проценты="1 000,5", Пени="0,25", Филиал="1", ИНН="123"),
        read.loan(Номер_договора="2", Комиссии="10"),
        read.loan(Номер_договора="3", Проценты="999", Основной_долг="?"),
    )

    assert json.loads(json.dumps(outcome.report.as_json())) == {
        "rows": 3,
        "accepted": 2,
        "rejected": 1,
        "summary_rows": 0,
        "errors": {"bad_number": 1},
        "warnings": {"bad_inn": 1},
        "unknown_columns": ["Филиал"],
        "totals": {"principal": "24000.00", "interest": "1000.50", "penalty": "0.25", "fees": "10.00"},
        "rejected_file": str(tmp_path / "rejected.xlsx"),
    }


def test_a_register_without_rows_has_a_report_too(read: Any) -> None:
    outcome = read.lines(list(read.loan()))

    assert (outcome.report.rows, outcome.report.as_json()["rejected_file"]) == (0, None)


def test_nothing_is_written_where_nobody_asked_for_a_workbook(read: Any, tmp_path: Path) -> None:
    outcome = read.loans(read.loan(ФИО=""), rejected_to=None)

    assert outcome.report.rejected_file is None
    assert [file.name for file in tmp_path.iterdir()] == ["register.xlsx"]


def test_a_broken_off_reading_leaves_no_temporary_file(
    read: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))

    file = read.table(tmp_path / "register.xlsx", read.lines_of(read.loan(ФИО="")))

    with open_register(file, today=read.today, words=str) as reading:
        reading.settle(reading.next_batch())
        written = list(scratch.iterdir())

    assert written
    assert list(scratch.iterdir()) == []


def test_an_old_workbook_of_excel_97_is_read(read: Any) -> None:
    sample = Path(__file__).parents[1] / "samples" / "registers" / "old.xls"

    outcome = read.file(sample, rejected_to=None)

    assert (outcome.report.rows, outcome.report.accepted, outcome.errors) == (3, 2, {"bad_date": 1})


def test_an_error_of_a_formula_is_an_empty_cell(read: Any, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for line in read.lines_of(read.loan(Проценты="1")):
        sheet.append(line)
    broken = sheet.cell(2, 7, "#N/A")
    broken.data_type = "e"
    book.save(tmp_path / "errors.xlsx")

    assert read.file(tmp_path / "errors.xlsx").only.interest == 0
