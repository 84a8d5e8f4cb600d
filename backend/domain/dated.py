"""Rules of law as dated data: tables in TOML files that an operator can replace without a release.

The tables lie beside this module in `data/`. A folder named at start (`use_folder`) goes before them: a file
with the same name in it stands in for the whole packaged file. What is read is frozen and kept in memory.
Each row carries `since`, its `article`, its `source` and how certain it is, so that a figure can always be traced.
"""

import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from importlib import resources
from pathlib import Path
from types import MappingProxyType
from typing import Any, Protocol, TypeVar

from backend.domain.errors import Refused, Unreadable

Row = Mapping[str, Any]
T = TypeVar("T")


class Certainty(StrEnum):
    """How sure a row is; the worst of the rows used is the certainty of a result."""

    SOURCED = "sourced"
    COMPUTED = "computed"
    SURE = "sure"
    FAIRLY_SURE = "fairly sure"
    UNSURE = "unsure"


@dataclass(frozen=True)
class Basis:
    """Where a rule comes from: the article of law, where its text or figure was read, how sure that is."""

    article: str
    source: str
    certainty: Certainty


class Dated(Protocol):
    @property
    def since(self) -> date: ...


D = TypeVar("D", bound=Dated)


class _Place:
    folder: Path | None = None


_TABLES: list[tuple[str, Callable[[], object]]] = []


def use_folder(folder: Path | None) -> None:
    """Put an operator's folder before the packaged tables for the whole process; None takes it away.

    Called once at start. Values handed out before stay as they were.
    """
    _Place.folder = folder


def folder_in_use() -> Path | None:
    return _Place.folder


def declared() -> tuple[tuple[str, Callable[[], object]], ...]:
    """Names of files and what reads them, of all modules that are loaded."""
    return tuple(_TABLES)


def read_all() -> None:
    """Read every table that a module has declared, so that a bad file is told at start and not in the middle of a day.

    Raises Unreadable of the first that cannot be understood, and of a file in the folder that is no table's: a
    misspelt name would otherwise leave the packaged rule in force without a word.
    """
    folder = _Place.folder
    names = {name for name, _ in _TABLES}
    if folder is not None and not folder.is_dir():
        raise Unreadable("error-law-folder", folder=str(folder))
    for file in sorted(folder.glob("*.toml")) if folder else ():
        if file.stem not in names:
            raise Unreadable("error-law-unknown-table", file=file.name, known=", ".join(sorted(names)))
    for _, value in _TABLES:
        value()


def table(name: str) -> Callable[[Callable[[Row], T]], Callable[[], T]]:
    """Turn a parser of `<name>.toml` into a function that reads the file once for each folder and keeps the value.

    The function raises Unreadable("error-law-table") when the file cannot be understood.
    """

    def decorate(parse: Callable[[Row], T]) -> Callable[[], T]:
        kept: dict[Path | None, T] = {}

        def value() -> T:
            folder = _Place.folder
            if folder not in kept:
                kept[folder] = _parsed(name, folder, parse)
            return kept[folder]

        value.__doc__ = parse.__doc__
        _TABLES.append((name, value))
        return value

    return decorate


def _parsed(name: str, folder: Path | None, parse: Callable[[Row], T]) -> T:
    try:
        return parse(_read(name, folder))
    except KeyError as error:
        raise Unreadable("error-law-table", file=f"{name}.toml", reason=f"no {error.args[0]}") from error
    except (ArithmeticError, AttributeError, IndexError, OSError, TypeError, ValueError) as error:
        raise Unreadable("error-law-table", file=f"{name}.toml", reason=str(error)) from error


def _read(name: str, folder: Path | None) -> Row:
    file_name = f"{name}.toml"
    own = folder / file_name if folder else None
    if own is not None and own.is_file():
        text = own.read_text(encoding="utf-8")
    else:
        text = (resources.files("backend.domain") / "data" / file_name).read_text(encoding="utf-8")
    frozen: Row = _frozen(tomllib.loads(text, parse_float=Decimal))
    return frozen


def _frozen(value: Any) -> Any:
    if isinstance(value, dict):
        return MappingProxyType({key: _frozen(inner) for key, inner in value.items()})
    if isinstance(value, list):
        return tuple(_frozen(inner) for inner in value)
    return value


def basis(row: Row, default: Row | None = None) -> Basis:
    """Take article, source and certainty of a row, or of the file's own [basis] where the row is silent."""
    known = {**(default or {}), **row}
    return Basis(known["article"], known["source"], Certainty(known["certainty"]))


def in_force(rows: Iterable[D], day: date, *, what: str) -> D:
    """Pick the row in force on a day: the latest `since` not after it.

    Raises Refused("refusal-law-no-rule") when the table begins later, so that no figure is ever invented.
    """
    held = [row for row in rows if row.since <= day]
    if not held:
        raise Refused("refusal-law-no-rule", what=what, day=day)
    return max(held, key=lambda row: row.since)


def by_since(rows: Iterable[D]) -> tuple[D, ...]:
    """Sort by date; two rows of one date would make the answer depend on their order, hence ValueError."""
    ordered = tuple(sorted(rows, key=lambda row: row.since))
    days = [row.since for row in ordered]
    if len(set(days)) != len(days):
        raise ValueError("two rows begin on one day")
    return ordered


def least_certain(found: Sequence[Certainty]) -> Certainty:
    ranks = list(Certainty)
    return max(found, key=ranks.index, default=Certainty.SURE)
