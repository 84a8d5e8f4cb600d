"""The report of an import: how many rows, what was wrong with the others, and what money came in."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from backend.domain.money import ZERO
from backend.domain.portfolio import Fault
from backend.registers.check import PARTS
from backend.registers.further import STAGE_WORDS
from backend.registers.headings import FURTHER
from backend.registers.rows import RegisterRow

BROUGHT = (*(column.key for column in FURTHER), "payments")
MOST_WORDS, MOST_KEPT = 12, 500
"""Words of stages in a report, and in memory: a column of free text must not fill it."""


@dataclass(frozen=True, slots=True)
class RegisterReport:
    """`errors` count the codes of rejected rows, a row under each that it earned; `warnings` those of accepted rows."""

    rows: int
    accepted: int
    rejected: int
    summary_rows: int
    errors: Mapping[Fault, int]
    warnings: Mapping[Fault, int]
    unknown_columns: tuple[str, ...]
    totals: Mapping[str, Decimal]
    rejected_file: Path | None
    brought: Mapping[str, int] = field(default_factory=dict)
    """How many accepted rows carried each of the data of before."""
    unknown_stages: Mapping[str, int] = field(default_factory=dict)
    """Words in the column of stages that mean none of ours, the commonest first."""

    def as_json(self) -> dict[str, Any]:
        further = {"brought": dict(self.brought), "unknown_stages": dict(self.unknown_stages)}
        return {
            **{name: counts for name, counts in further.items() if counts},
            "rows": self.rows,
            "accepted": self.accepted,
            "rejected": self.rejected,
            "summary_rows": self.summary_rows,
            "errors": {str(code): count for code, count in self.errors.items()},
            "warnings": {str(code): count for code, count in self.warnings.items()},
            "unknown_columns": list(self.unknown_columns),
            "totals": {part: f"{amount:.2f}" for part, amount in self.totals.items()},
            "rejected_file": str(self.rejected_file) if self.rejected_file else None,
        }


@dataclass(slots=True)
class Tally:
    """The counts while rows go by."""

    accepted: int = 0
    rejected: int = 0
    errors: Counter[Fault] = field(default_factory=Counter)
    warnings: Counter[Fault] = field(default_factory=Counter)
    totals: dict[str, Decimal] = field(default_factory=lambda: dict.fromkeys(PARTS, ZERO))
    brought: Counter[str] = field(default_factory=Counter)
    unknown_stages: Counter[str] = field(default_factory=Counter)

    def accept(self, row: RegisterRow) -> None:
        self.accepted += 1
        self.brought.update(row.before.keys())
        words = row.before.get(STAGE_WORDS)
        if words and (words in self.unknown_stages or len(self.unknown_stages) < MOST_KEPT):
            self.unknown_stages[words] += 1
        self.warnings.update(row.warnings)
        for part in PARTS:
            self.totals[part] += getattr(row, part)

    def reject(self, faults: Iterable[Fault]) -> None:
        self.rejected += 1
        self.errors.update(fault for fault in faults if fault.rejects)

    def report(
        self, *, summary_rows: int, unknown_columns: tuple[str, ...], rejected_file: Path | None
    ) -> RegisterReport:
        return RegisterReport(
            rows=self.accepted + self.rejected,
            accepted=self.accepted,
            rejected=self.rejected,
            summary_rows=summary_rows,
            errors={fault: self.errors[fault] for fault in Fault if self.errors[fault]},
            warnings={fault: self.warnings[fault] for fault in Fault if self.warnings[fault]},
            unknown_columns=unknown_columns,
            totals=dict(self.totals),
            rejected_file=rejected_file,
            brought={key: self.brought[key] for key in BROUGHT if self.brought[key]},
            unknown_stages=dict(self.unknown_stages.most_common(MOST_WORDS)),
        )
