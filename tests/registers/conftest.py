"""Registers made by hand: a row is a loan that is right in everything but what the test says."""

import csv
import datetime as dt
import importlib.util
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from fluent.runtime import FluentBundle, FluentResource
from openpyxl import Workbook, load_workbook

from backend.registers.reading import read_register
from backend.registers.report import RegisterReport
from backend.registers.rows import Finding, RegisterRow

ROOT = Path(__file__).parents[2]
TODAY = dt.date(2026, 11, 2)

GOOD: Mapping[str, Any] = {
    "Номер договора": "МФ-17/5",
    "Дата договора": "15.03.2024",
    "ФИО": "Зуева Анна Петровна",
    "Дата рождения": "02.09.1988",
    "Адрес регистрации": "170008, Тверская область, г. Тверь, ул. Садовая, д. 4",
    "Основной долг": "12 000,00",
}


def bundle(language: str) -> FluentBundle:
    texts = FluentBundle([language], use_isolating=False)
    texts.add_resource(FluentResource((ROOT / "locales" / language / "registers.ftl").read_text(encoding="utf-8")))
    return texts


_RUSSIAN = bundle("ru")


def in_words(finding: Finding) -> str:
    message = _RUSSIAN.get_message(f"register-fault-{finding.fault.replace('_', '-')}")
    assert message.value is not None
    text, problems = _RUSSIAN.format_pattern(message.value, {"columns": ", ".join(finding.columns)})
    assert not problems
    return str(text)


def loan(**changes: Any) -> dict[str, Any]:
    """Keys are headings with `_` for a space; a changed heading that is new becomes one more column."""
    return {**GOOD, **{heading.replace("_", " "): value for heading, value in changes.items()}}


def write_table(file: Path, lines: Sequence[Sequence[Any]], *, encoding: str = "utf-8", separator: str = ";") -> Path:
    if file.suffix != ".xlsx":
        with file.open("w", encoding=encoding, newline="") as stream:
            csv.writer(stream, delimiter=separator).writerows(lines)
        return file
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for at, line in enumerate(lines, start=1):
        for column, value in enumerate(line, start=1):
            cell = sheet.cell(at, column, value)
            if isinstance(value, str):
                cell.data_type = "s"
    book.save(file)
    return file


def register_lines(*rows: Mapping[str, Any]) -> list[list[Any]]:
    headings = list(dict.fromkeys(heading for row in rows for heading in row))
    return [headings, *([row.get(heading, "") for heading in headings] for row in rows)]


def write_register(file: Path, *rows: Mapping[str, Any]) -> Path:
    return write_table(file, register_lines(*rows))


class Outcome:
    """What came of reading a register."""

    def __init__(self, file: Path, **given: Any) -> None:
        self.rows: list[RegisterRow] = []
        self.report: RegisterReport = read_register(
            file,
            **{"today": TODAY, "words": in_words, "rejected_to": file.with_name("rejected.xlsx"), **given},
            take=self.rows.extend,
        )

    @property
    def only(self) -> RegisterRow:
        assert len(self.rows) == 1, self.report
        return self.rows[0]

    @property
    def errors(self) -> dict[str, int]:
        return dict(self.report.as_json()["errors"])

    @property
    def warnings(self) -> dict[str, int]:
        return dict(self.report.as_json()["warnings"])

    def rejected_lines(self) -> list[list[Any]]:
        assert self.report.rejected_file is not None
        sheet = load_workbook(self.report.rejected_file).active
        assert sheet is not None
        return [[cell.value for cell in line] for line in sheet.iter_rows()]


class Reader:
    """Reads what a test describes in one line."""

    today = TODAY
    loan = staticmethod(loan)
    table = staticmethod(write_table)
    lines_of = staticmethod(register_lines)

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def loans(self, *rows: Mapping[str, Any], **given: Any) -> Outcome:
        return self.file(write_register(self.folder / "register.xlsx", *rows), **given)

    def lines(self, *lines: Sequence[Any], **given: Any) -> Outcome:
        return self.file(write_table(self.folder / "register.xlsx", lines), **given)

    def file(self, file: Path, **given: Any) -> Outcome:
        return Outcome(file, **given)


@pytest.fixture
def read(tmp_path: Path) -> Reader:
    return Reader(tmp_path)


@pytest.fixture(params=["ru", "en", "pl"])
def texts(request: pytest.FixtureRequest) -> FluentBundle:
    return bundle(request.param)


@pytest.fixture(scope="session")
def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_register", ROOT / "scripts" / "make_register.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["make_register"] = module
    spec.loader.exec_module(module)
    return module
