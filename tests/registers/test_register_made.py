"""Registers with every fault in known numbers: the figures of the report are the figures that were put in."""

import datetime as dt
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from openpyxl import load_workbook

from backend.domain.portfolio import Fault

SAMPLES = Path(__file__).parents[1] / "samples" / "registers"
# Found by no more than a store that holds something, and by a column that the made registers hold right.
ELSEWHERE = {"duplicate_in_store", "bad_rate", "bad_stage", "bad_court_number", "bad_payment"}


def without_rows(truth: dict[str, Any]) -> dict[str, Any]:
    return {name: figure for name, figure in truth.items() if name != "rejected_rows"}


def figures(report: Any) -> dict[str, Any]:
    return {name: figure for name, figure in report.as_json().items() if name != "rejected_file"}


@pytest.mark.parametrize("name", ["register.xlsx", "register.csv"])
def test_the_report_on_two_thousand_rows_is_exact(read: Any, maker: ModuleType, tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    truth = maker.make_register(file, 2000, seed=1, faults=True, today=read.today)

    outcome = read.file(file)

    assert figures(outcome.report) == without_rows(truth)
    assert {*truth["errors"], *truth["warnings"]} == {*map(str, Fault)} - ELSEWHERE
    assert len(outcome.rows) == truth["accepted"]


@pytest.mark.parametrize("seed", [2, 3, 4])
def test_the_report_is_exact_whatever_the_dice_say(read: Any, maker: ModuleType, tmp_path: Path, seed: int) -> None:
    truth = maker.make_register(tmp_path / "register.xlsx", 600, seed=seed, faults=True, today=read.today)

    assert figures(read.file(tmp_path / "register.xlsx").report) == without_rows(truth)


def test_rejected_are_the_rows_that_were_spoiled_and_none_is_lost(read: Any, maker: ModuleType, tmp_path: Path) -> None:
    file = tmp_path / "register.xlsx"
    truth = maker.make_register(file, 400, seed=5, faults=True, today=read.today)
    sheet = load_workbook(file).active
    assert sheet is not None

    outcome = read.file(file)

    came = [[cell.value for cell in sheet[int(number)]] for number in truth["rejected_rows"]]
    went = [line[:-1] for line in outcome.rejected_lines()[1:]]
    assert [as_seen(line) for line in went] == [as_seen(line) for line in came]
    assert not {row.number for row in outcome.rows} & set(map(int, truth["rejected_rows"]))


def as_seen(line: list[Any]) -> list[Any]:
    """A day without a time is the same day, and nothing is the same as an empty text."""
    shown = [value.date() if isinstance(value, dt.datetime) and value.time() == dt.time() else value for value in line]
    return [value or None if isinstance(value, str) else value for value in shown]


def test_the_same_register_again_adds_nothing(read: Any, maker: ModuleType, tmp_path: Path) -> None:
    file = tmp_path / "register.xlsx"
    truth = maker.make_register(file, 600, seed=6, faults=True, today=read.today)
    store = {row.key for row in read.file(file).rows}

    again = read.file(file, stored=store.intersection)

    assert (again.report.rows, again.report.accepted) == (600, 0)
    expected = {**truth["errors"], "duplicate_in_store": truth["accepted"] + truth["errors"]["duplicate_in_file"]}
    del expected["duplicate_in_file"]
    assert again.errors == expected


def test_rejected_rows_imported_unmended_are_rejected_for_the_same(
    read: Any, maker: ModuleType, tmp_path: Path
) -> None:
    file = tmp_path / "register.xlsx"
    truth = maker.make_register(file, 600, seed=7, faults=True, today=read.today)
    first = read.file(file)
    store = {row.key for row in first.rows}

    again = read.file(first.report.rejected_file, stored=store.intersection, rejected_to=tmp_path / "again.xlsx")

    twice = truth["errors"].pop("duplicate_in_file")
    assert again.errors == {**truth["errors"], "duplicate_in_store": twice}
    assert again.report.rows == truth["rejected"]
    assert again.report.summary_rows == 0


def test_the_clean_sample_goes_in_whole(read: Any) -> None:
    outcome = read.file(SAMPLES / "clean.xlsx", rejected_to=None)

    assert (outcome.report.rows, outcome.report.accepted) == (30, 30)
    assert (outcome.warnings, outcome.report.unknown_columns) == ({}, ())
    assert len({row.registration_address.split(",")[1] for row in outcome.rows}) > 10


def test_the_messy_sample_goes_in_but_for_its_faults(read: Any) -> None:
    outcome = read.file(SAMPLES / "messy.csv", rejected_to=None)

    assert outcome.report.rows == 60
    assert 0 < outcome.report.rejected < 15
    assert len(outcome.errors) > 2
    assert len(outcome.warnings) > 2
    assert outcome.report.unknown_columns == ("Филиал", "Комментарий")
    assert all("\ufffd" not in row.full_name for row in outcome.rows)
