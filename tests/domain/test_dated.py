from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from importlib import resources
from pathlib import Path

import pytest

from backend.domain import dated
from backend.domain.calendar import DayKind, working_calendar
from backend.domain.dated import Certainty
from backend.domain.errors import Refused, Unreadable

DATA = resources.files("backend.domain") / "data"


@dataclass(frozen=True)
class Rate:
    since: date
    value: int


@pytest.fixture(autouse=True)
def _packaged_tables_again() -> Iterator[None]:
    yield
    dated.use_folder(None)


def packaged(name: str) -> str:
    return (DATA / name).read_text(encoding="utf-8")


def test_an_operators_file_stands_in_for_the_packaged_one(tmp_path: Path) -> None:
    text = packaged("calendar.toml").replace('"11-05", "12-31"', '"11-05", "12-30", "12-31"')
    (tmp_path / "calendar.toml").write_text(text, encoding="utf-8")

    dated.use_folder(tmp_path)

    assert working_calendar().day_kind(date(2027, 12, 30)) is DayKind.DAY_OFF


def test_without_a_file_in_the_folder_the_packaged_table_holds(tmp_path: Path) -> None:
    dated.use_folder(tmp_path)

    assert dated.folder_in_use() == tmp_path
    assert working_calendar().day_kind(date(2027, 12, 30)) is DayKind.WORKING


def test_a_table_is_read_once() -> None:
    assert working_calendar() is working_calendar()


@pytest.mark.parametrize("broken", ["[[year]\n", 'statutory = "none"', "[statutory]\ndays = []\n"])
def test_a_table_that_cannot_be_understood_is_named(tmp_path: Path, broken: str) -> None:
    (tmp_path / "calendar.toml").write_text(broken, encoding="utf-8")
    dated.use_folder(tmp_path)

    with pytest.raises(Unreadable) as refused:
        working_calendar()

    assert refused.value.key == "error-law-table"
    assert refused.value.details["file"] == "calendar.toml"


def test_a_row_without_its_source_is_not_accepted(tmp_path: Path) -> None:
    text = packaged("calendar.toml").replace('certainty = "sourced"', "")
    (tmp_path / "calendar.toml").write_text(text, encoding="utf-8")
    dated.use_folder(tmp_path)

    with pytest.raises(Unreadable) as refused:
        working_calendar()

    assert refused.value.details["reason"] == "no certainty"


def test_the_row_in_force_is_the_latest_that_has_begun() -> None:
    rates = [Rate(date(2024, 9, 9), 2), Rate(date(2005, 1, 1), 1)]

    assert dated.in_force(rates, date(2024, 9, 8), what="rate").value == 1
    assert dated.in_force(rates, date(2024, 9, 9), what="rate").value == 2


def test_before_the_first_row_nothing_is_invented() -> None:
    with pytest.raises(Refused) as refused:
        dated.in_force([Rate(date(2024, 9, 9), 2)], date(2024, 9, 8), what="rate")

    assert refused.value.key == "refusal-law-no-rule"


def test_two_rows_of_one_day_are_a_mistake() -> None:
    with pytest.raises(ValueError, match="one day"):
        dated.by_since([Rate(date(2024, 9, 9), 2), Rate(date(2024, 9, 9), 1)])


def test_a_result_is_as_sure_as_its_worst_row() -> None:
    assert dated.least_certain([Certainty.SOURCED, Certainty.UNSURE, Certainty.SURE]) is Certainty.UNSURE
    assert dated.least_certain([]) is Certainty.SURE
