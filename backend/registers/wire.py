"""Rows of a register on their way between two processes of ours: plain tuples, for pickling dates and sums is slow."""

import marshal
from collections.abc import Iterable, Iterator
from dataclasses import fields
from datetime import date
from decimal import Decimal
from operator import attrgetter
from typing import Any

from backend.domain.portfolio import Fault
from backend.registers.rows import RegisterRow

_NAMES = tuple(field.name for field in fields(RegisterRow))
_values_of = attrgetter(*_NAMES)


def _holding(word: str) -> tuple[int, ...]:
    """Where the fields of a type stand, by their annotation."""
    return tuple(at for at, field in enumerate(fields(RegisterRow)) if word in str(field.type))


_DATES, _SUMS = _holding("date"), _holding("Decimal")
_WARNINGS, _EXTRA = _NAMES.index("warnings"), _NAMES.index("extra")


def packed(rows: Iterable[RegisterRow]) -> bytes:
    return marshal.dumps(list(map(_flat, rows)))


def unpacked(data: bytes) -> Iterator[RegisterRow]:
    """From `packed` alone: what else it may be is not looked at."""
    return map(_raised, marshal.loads(data))  # noqa: S302 - our own process wrote it


def _flat(row: RegisterRow) -> list[Any]:
    values = list(_values_of(row))
    for at in _DATES:
        if values[at] is not None:
            values[at] = values[at].toordinal()
    for at in _SUMS:
        if values[at] is not None:
            values[at] = str(values[at])
    values[_EXTRA] = dict(values[_EXTRA])
    values[_WARNINGS] = tuple(map(str, values[_WARNINGS]))
    return values


def _raised(values: list[Any]) -> RegisterRow:
    for at in _DATES:
        if values[at] is not None:
            values[at] = date.fromordinal(values[at])
    for at in _SUMS:
        if values[at] is not None:
            values[at] = Decimal(values[at])
    values[_WARNINGS] = tuple(map(Fault, values[_WARNINGS]))
    return RegisterRow(*values)
