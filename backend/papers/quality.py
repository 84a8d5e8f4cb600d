"""The workbook of a check of quality: a summary first, then a sheet for each finding with the cases in it."""

import json
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import IO, Any

from backend.domain.quality import Finding, Hit, Survey
from backend.papers.workbooks import Cell, CellKind, Column, Sheet, Workbook
from backend.texts import Texts

MOST_CASES = 100_000
"""On a sheet: more than that nobody reads, and the messenger takes no file over 50 MB."""


@dataclass(frozen=True, slots=True)
class Line:
    """A loan as a sheet names it. `number` is the case's, or the row of a register that is not stored."""

    number: str
    contract: str
    name: str
    born: date
    creditor: str
    owed: Decimal


class Spool:
    """Lines of all findings while they come mixed, on the disk: a workbook takes its sheets one after another."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[Finding, IO[str]] = {}
        self._open = ExitStack()

    def add(self, line: Line, hits: Sequence[Hit]) -> None:
        head = [line.number, line.contract, line.name, line.born.isoformat(), line.creditor, str(line.owed)]
        for hit in hits:
            told = [*head, str(hit.amount), hit.on.isoformat() if hit.on else ""]
            self._file(hit.finding).write(json.dumps(told, ensure_ascii=False) + "\n")

    def close(self) -> None:
        self._open.close()

    def rows(self, finding: Finding) -> Iterator[Sequence[Cell]]:
        with self._path(finding).open(encoding="utf-8") as lines:
            for _, line in zip(range(MOST_CASES), lines, strict=False):
                yield _cells(json.loads(line))

    def _file(self, finding: Finding) -> IO[str]:
        if finding not in self._files:
            file = self._path(finding).open("w", encoding="utf-8")
            self._files[finding] = self._open.enter_context(file)
        return self._files[finding]

    def _path(self, finding: Finding) -> Path:
        return self._folder / f"{finding}.lines"


def _cells(told: Sequence[Any]) -> Sequence[Cell]:
    number, contract, name, born, creditor, owed, amount, on = told
    return (
        number,
        contract,
        name,
        date.fromisoformat(born),
        creditor,
        Decimal(owed),
        Decimal(amount),
        date.fromisoformat(on) if on else None,
    )


def write_quality(path: Path, survey: Survey, spool: Spool, texts: Texts) -> None:
    """Write the workbook; the spool is closed first."""
    spool.close()
    found = [finding for finding in Finding if survey.counts[finding]]
    sheets = [Sheet(texts("quality-sheet-summary"), _summary_columns(texts))]
    sheets += [Sheet(texts(f"{finding.text_key}.sheet"), _case_columns(texts)) for finding in found]
    sheets.append(Sheet(texts("quality-sheet-months"), _month_columns(texts)))
    with Workbook(path, sheets) as book:
        book.add(_summary(survey, found, texts), 0)
        for number, finding in enumerate(found, start=1):
            book.add(spool.rows(finding), number)
        book.add(_months(survey), len(sheets) - 1)


def _summary_columns(texts: Texts) -> Sequence[Column]:
    return (
        Column(texts("quality-column-finding"), width=52),
        Column(texts("quality-column-count"), CellKind.WHOLE, 12),
        Column(texts("quality-column-share"), CellKind.TEXT, 12),
        Column(texts("quality-column-amount"), CellKind.SUM, 18),
        Column(texts("quality-column-basis"), width=34),
    )


def _case_columns(texts: Texts) -> Sequence[Column]:
    return (
        Column(texts("quality-column-number"), width=12),
        Column(texts("quality-column-contract"), width=20),
        Column(texts("quality-column-name"), width=34),
        Column(texts("quality-column-born"), CellKind.DAY, 13),
        Column(texts("quality-column-creditor"), width=30),
        Column(texts("quality-column-owed"), CellKind.SUM, 16),
        Column(texts("quality-column-amount"), CellKind.SUM, 16),
        Column(texts("quality-column-on"), CellKind.DAY, 13),
    )


def _month_columns(texts: Texts) -> Sequence[Column]:
    return Column(texts("quality-column-month"), width=14), Column(texts("quality-column-amount"), CellKind.SUM, 18)


def _summary(survey: Survey, found: Sequence[Finding], texts: Texts) -> Iterator[Sequence[Cell]]:
    yield texts("quality-all"), survey.loans, _share(survey.loans, survey), survey.owed, ""
    yield texts("quality-clean"), survey.clean, _share(survey.clean, survey), None, ""
    for finding in found:
        count = survey.counts[finding]
        cut = texts("quality-first-only", most=MOST_CASES) if count > MOST_CASES else ""
        yield f"{texts(finding.text_key)}{cut}", count, _share(count, survey), survey.sums[finding], finding.basis
    yield texts("quality-expired"), None, "", survey.gone, Finding.TIME_BARRED.basis


def _share(count: int, survey: Survey) -> str:
    return f"{Decimal(100) * count / survey.loans:.1f}\u00a0%" if survey.loans else ""


def _months(survey: Survey) -> Iterator[Sequence[Cell]]:
    for month, amount in survey.months_ahead():
        year, _, number = month.partition("-")
        yield f"{number}.{year}", amount
