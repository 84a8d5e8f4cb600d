"""The same questions as bench/find.py asks our services, in bare SQL through the raw drivers."""

import re
import sqlite3
from collections.abc import Callable
from typing import Any, Protocol

import asyncpg

from backend import crypto
from backend.domain.addresses import address_keys
from backend.domain.filters import Sort
from backend.domain.lookups import ADDRESS, TAIL, tail_of
from backend.domain.money import kopecks
from backend.models import Case, Debtor
from backend.services.lists.pages import COUNTED_TO
from backend.settings import Settings
from backend.store import sqlite_path

COUNT = f"SELECT count(*) FROM (SELECT 1 FROM debt_case c WHERE {{where}} LIMIT {COUNTED_TO + 1}) AS found"  # noqa: S608 - a number
PAGE = (
    "SELECT c.*, d.*, r.name FROM debt_case c JOIN debtor d ON d.id = c.debtor_id"
    " JOIN creditor r ON r.id = c.creditor_id WHERE {where} ORDER BY {order} LIMIT 8"
)
NEWEST = "c.id DESC"
LATEST = "NOT EXISTS (SELECT 1 FROM letter n WHERE n.case_id = l.case_id AND n.id > l.id)"
THEIRS, TURNED, DONE = "SELECT l.case_id FROM letter l", "'returned', 'returning', 'unclaimed'", "'delivered'"

Question = tuple[str, str, list[Any]]  # condition, order, values


class Known(Protocol):
    @property
    def case(self) -> Case: ...
    @property
    def debtor(self) -> Debtor: ...
    @property
    def barcode(self) -> str: ...


class Raw(Protocol):
    """`ask` counts to the same cap and reads the same page as our lists do."""

    is_sqlite: bool

    async def ask(self, where: str, order: str, values: list[Any]) -> None: ...
    async def close(self) -> None: ...


class RawSqlite:
    is_sqlite = True

    def __init__(self, settings: Settings) -> None:
        self._connection = sqlite3.connect(sqlite_path(settings))

    async def ask(self, where: str, order: str, values: list[Any]) -> None:
        where = re.sub(r"\$(\d+)(::\w+)?", r"?\1", where)
        for statement in (COUNT, PAGE):
            self._connection.execute(statement.format(where=where, order=order), values).fetchall()

    async def close(self) -> None:
        self._connection.close()


class RawPostgres:
    is_sqlite = False

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    async def ask(self, where: str, order: str, values: list[Any]) -> None:
        for statement in (COUNT, PAGE):
            await self._connection.fetch(statement.format(where=where, order=order), *values)

    async def close(self) -> None:
        await self._connection.close()


async def raw_of(settings: Settings) -> Raw:
    if settings.on_postgres:
        return RawPostgres(await asyncpg.connect(settings.database_url.get_secret_value()))
    return RawSqlite(settings)


def question_of(name: str, known: Known, *, is_sqlite: bool) -> Question | None:
    """What a search asks for, rightly spelt: SQL knows no slips, and is asked what the person meant."""
    ask = SEARCHES.get(name)
    if ask is None:
        return None
    where, value = ask(known, is_sqlite)
    return where, NEWEST, [value]


def _named(parts: str, is_sqlite: bool) -> tuple[str, Any]:
    words = parts.split()
    if is_sqlite:
        wanted = " AND ".join(f'"{word}"' for word in words)
        return "c.debtor_id IN (SELECT rowid FROM debtor_name WHERE debtor_name MATCH $1)", wanted
    every = "c.debtor_id IN (SELECT id FROM debtor WHERE search_name LIKE ALL($1::text[]))"
    return every, [f"%{word}%" for word in words]


def _keyed(kind: str, value: str) -> tuple[str, Any]:
    where = f"c.debtor_id IN (SELECT debtor_id FROM debtor_key WHERE kind = '{kind}' AND digest = $1)"  # noqa: S608 - kinds of ours
    return where, crypto.ring().blind(value, kind)


def _surname(known: Known) -> str:
    return known.debtor.search_name.split()[0]


def _with_given(known: Known) -> str:
    return " ".join(known.debtor.search_name.split()[:2])


def _column(name: str) -> Callable[[Known, bool], tuple[str, Any]]:
    return lambda one, _: (f"c.{name} = $1", getattr(one.case, name))


SEARCHES: dict[str, Callable[[Known, bool], tuple[str, Any]]] = {
    "our number": lambda one, _: ("c.id = $1", one.case.id),
    "contract": _column("contract_fold"),
    "court case": _column("court_case_key"),
    "court uid": _column("court_uid"),
    "proceeding": _column("enforcement_number"),
    "letter": lambda one, _: ("c.id IN (SELECT case_id FROM letter WHERE barcode = $1)", one.barcode),
    "phone": lambda one, _: _keyed("phone", one.debtor.phone_numbers[0]),
    "end of a phone": lambda one, _: _keyed(TAIL, tail_of(one.debtor.phone_numbers[0])),
    "surname": lambda one, lite: _named(_surname(one), lite),
    "surname and name": lambda one, lite: _named(_with_given(one), lite),
    "part of a surname": lambda one, lite: _named(_surname(one)[1:6], lite),
    "given name alone": lambda one, lite: _named(_with_given(one).split()[1], lite),
    "misspelt surname": lambda one, lite: _named(_surname(one), lite),
    "misspelt, and name": lambda one, lite: _named(_with_given(one), lite),
    "two slips": lambda one, lite: _named(_surname(one), lite),
    "other layout": lambda one, lite: _named(_surname(one), lite),
    "layout and slip": lambda one, lite: _named(_surname(one), lite),
    "street and house": lambda one, _: _keyed(ADDRESS, address_keys(one.debtor.registration_address)[0]),
    "whole address": lambda one, _: _keyed(ADDRESS, address_keys(one.debtor.registration_address)[0]),
    "sum": lambda one, _: ("c.balance = $1", kopecks(one.case.balance)),
    "range of sums": lambda one, _: ("c.balance BETWEEN $1 AND $1 + 2000", kopecks(one.case.balance)),
}

OVERDUE = "c.is_open AND c.due_on < '2026-11-23'"
# The same conditions as a person would write them who knows the schema.
LISTS: dict[str, str] = {
    "open": "c.is_open",
    "overdue": OVERDUE,
    "long-overdue": "c.is_open AND c.due_on < '2026-10-24'",
    "still": "c.is_open AND c.stage_since < '2026-09-24'",
    "nobody": "c.is_open AND c.responsible_id IS NULL",
    "stage and overdue": f"{OVERDUE} AND c.stage LIKE 'C%'",
    "creditor": "c.is_open AND c.creditor_id = 3",
    "one officer": "c.is_open AND c.responsible_id = 2",
    "region and sum": "c.is_open AND c.region = '54' AND c.balance BETWEEN 5000000 AND 6000000",
    "letter delivered": f"c.is_open AND EXISTS ({THEIRS} WHERE l.case_id = c.id AND l.status = {DONE} AND {LATEST})",
    "letter returned": f"c.is_open AND c.id IN ({THEIRS} WHERE l.status IN ({TURNED}) AND {LATEST})",
    "no letter": "c.is_open AND NOT EXISTS (SELECT 1 FROM letter l WHERE l.case_id = c.id)",
    "on hold": "c.is_open AND CAST(c.holds AS TEXT) <> '[]' AND CAST(c.holds AS TEXT) LIKE '%H_DEAD%'",
    "tag": "c.is_open AND c.id IN (SELECT case_id FROM case_tag WHERE tag = 'адвокат')",
    "court": "c.is_open AND c.court_name = 'Судебный участок № 7 г. Казань'",
    "without movement": "c.is_open AND c.stage_since < '2026-09-24'",
}
ORDERS: dict[Sort, str] = {
    Sort.NEWEST: NEWEST,
    Sort.LARGEST: "c.balance DESC, c.id DESC",
    Sort.SMALLEST: "c.balance, c.id DESC",
    Sort.DUE: "COALESCE(c.due_on, '9999-12-31'), c.id DESC",
    Sort.STILLEST: "c.stage_since, c.id DESC",
    Sort.OLDEST_DEBT: "COALESCE(c.overdue_since, '9999-12-31'), c.id DESC",
}
