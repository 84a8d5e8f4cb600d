"""Workbooks as Excel reads them: types, order, and nothing that a spreadsheet would work out."""

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from backend.papers.workbooks import LONGEST_TEXT, CellKind, Column, Sheet, Workbook, write_workbook


def read(path: Path, sheet: int = 0) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in load_workbook(path).worksheets[sheet].iter_rows()]


def test_sums_and_days_are_numbers_and_days_with_a_form_of_their_own(tmp_path: Path) -> None:
    columns = [
        Column("Должник"),
        Column("Долг", CellKind.SUM),
        Column("Срок", CellKind.DAY),
        Column("Дней", CellKind.WHOLE),
    ]
    row = ("Берёзкина", Decimal("43500.10"), date(2026, 11, 23), 0)

    write_workbook(tmp_path / "x.xlsx", [Sheet("Дела", columns, [row, (None, None, None, None)])])

    page = load_workbook(tmp_path / "x.xlsx").active
    assert page is not None
    assert [cell.value for cell in page[2]] == ["Берёзкина", 43500.1, datetime(2026, 11, 23), 0]  # noqa: DTZ001 - as openpyxl reads days
    assert [cell.number_format for cell in page[2]] == ["@", "#,##0.00", "dd.mm.yyyy", "0"]
    assert (page.freeze_panes, page.auto_filter.ref) == ("A2", "A1:D3")


@pytest.mark.parametrize("text", ["=1+1", "+7 916", "-5", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1", "0079", "_x0041_"])
def test_no_text_is_taken_for_a_formula_or_a_number(tmp_path: Path, text: str) -> None:
    write_workbook(tmp_path / "x.xlsx", [Sheet("1", [Column(text)], [(text,)])])

    page = load_workbook(tmp_path / "x.xlsx").active
    assert page is not None
    cell = page["A2"]
    assert (cell.data_type, cell.number_format) == ("s", "@")
    assert page["A1"].data_type == "s"
    assert str(cell.value).replace("_x005F_", "_") == text


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(min_size=1, max_size=40), max_size=5))
def test_whatever_stands_in_a_cell_excel_can_open_the_book(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    path = tmp_path_factory.mktemp("book") / "x.xlsx"

    write_workbook(path, [Sheet("[:]*?/\\", [Column("a"), Column("b", CellKind.WHOLE)], [(text, 1) for text in texts])])

    assert load_workbook(path).worksheets[0].max_row == max(1, len(texts) + 1)


def test_a_text_that_is_too_long_is_cut_and_not_refused(tmp_path: Path) -> None:
    write_workbook(tmp_path / "x.xlsx", [Sheet("1", [Column("a")], [("x" * (LONGEST_TEXT + 5),)])])

    assert len(read(tmp_path / "x.xlsx")[1][0]) == LONGEST_TEXT


def test_a_book_grows_bit_by_bit_sheet_after_sheet(tmp_path: Path) -> None:
    sheets = [Sheet("Дела", [Column("a", CellKind.WHOLE)]), Sheet("Пусто", [Column("b")]), Sheet("Ещё", [Column("c")])]

    with Workbook(tmp_path / "x.xlsx", sheets) as book:
        book.add([(number,) for number in range(700)])
        book.add([(number,) for number in range(700, 1200)])
        book.add([("конец",)], sheet=2)
        with pytest.raises(ValueError, match="ended"):
            book.add([(1,)], sheet=0)

    assert [row[0] for row in read(tmp_path / "x.xlsx")] == ["a", *range(1200)]
    assert read(tmp_path / "x.xlsx", 1) == [["b"]]
    assert read(tmp_path / "x.xlsx", 2) == [["c"], ["конец"]]
