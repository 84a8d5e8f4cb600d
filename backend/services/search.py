"""Finding a case among all by whatever a person typed."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from tortoise.connection import get_connection
from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from backend.domain.court_numbers import fold_case_number
from backend.domain.folding import fold_contract
from backend.domain.identifiers import IdentifierKind as Kind
from backend.domain.identifiers import guess_identifier
from backend.domain.people import Actor
from backend.models import Case
from backend.services.access import cases_of
from backend.services.debtors import debtors_with

PAGE = 7
SHORTEST_PART = 3
MOST_NAMESAKES = 2_000


@dataclass(frozen=True)
class Page:
    """One page of a list, by keyset: `after` continues it. `count` is of the whole list."""

    cases: Sequence[Case]
    count: int
    after: int | None


async def find(actor: Actor, typed: str, *, after: int | None = None, size: int = PAGE) -> Page:
    """Cases that the typed text may mean: the first reading of it that finds any wins. Newest first."""
    for guess in guess_identifier(typed):
        condition = await _condition(guess.kind, guess.value)
        if condition is None:
            continue
        matching = (await cases_of(actor)).filter(condition)
        if count := await matching.count():
            return await page_of(matching, count, after, size)
    return Page((), 0, None)


async def page_of(matching: QuerySet[Case], count: int, after: int | None, size: int = PAGE) -> Page:
    """By keyset, so that the page stays put while cases come and go."""
    rest = matching.filter(id__lt=after) if after else matching
    rows = await rest.order_by("-id").limit(size + 1).select_related("debtor", "creditor")
    return Page(rows[:size], count, rows[size - 1].id if len(rows) > size else None)


async def _condition(kind: Kind, value: str) -> Q | None:
    """What to look for; None when this kind of text is not in the store or names nobody."""
    if kind in BY_COLUMN:
        return BY_COLUMN[kind](value)
    if kind in BY_DEBTOR:
        debtors = await BY_DEBTOR[kind](value)
        return Q(debtor_id__in=debtors) if debtors else None
    return None


async def debtors_named(folded: str) -> list[int]:
    """Ids of debtors in whose folded name every part stands. Parts shorter than three letters have no index."""
    parts = [part for part in folded.split() if len(part) >= SHORTEST_PART]
    if not parts:
        return []
    connection = get_connection("default")
    if connection.capabilities.dialect == "postgres":
        wanted = " AND ".join(f"search_name LIKE ${number}" for number in range(1, len(parts) + 1))
        sql = f"SELECT id FROM debtor WHERE {wanted} LIMIT {MOST_NAMESAKES}"  # noqa: S608 - placeholders only
        values = [f"%{_without_wildcards(part)}%" for part in parts]
    else:
        sql = f"SELECT rowid AS id FROM debtor_name WHERE debtor_name MATCH ? LIMIT {MOST_NAMESAKES}"  # noqa: S608 - a number of ours
        values = [" AND ".join('"' + part.replace('"', "") + '"' for part in parts)]
    return [int(row["id"]) for row in await connection.execute_query_dict(sql, values)]


def _without_wildcards(part: str) -> str:
    return part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _by_key(kind: str) -> Callable[[str], Awaitable[list[int]]]:
    async def look(value: str) -> list[int]:
        return await debtors_with(kind, value)

    return look


BY_COLUMN: Mapping[Kind, Callable[[str], Q]] = {
    Kind.CASE: lambda number: Q(id=int(number.removeprefix("C-"))),
    Kind.COURT_CASE: lambda number: Q(court_case_key=fold_case_number(number)),
    Kind.COURT_UID: lambda uid: Q(court_uid=uid),
    Kind.PROCEEDING: lambda number: Q(enforcement_number=number),
    Kind.DEAL_UID: lambda uid: Q(deal_uid=uid),
    Kind.CONTRACT: lambda number: Q(contract_fold=fold_contract(number)),
    Kind.TRACK: lambda barcode: Q(letters__barcode=barcode),
    Kind.AMOUNT: lambda amount: Q(balance=Decimal(amount)),
}
BY_DEBTOR: Mapping[Kind, Callable[[str], Awaitable[list[int]]]] = {
    Kind.NAME: debtors_named,
    Kind.PHONE: _by_key("phone"),
    Kind.INN: _by_key("inn"),
    Kind.SNILS: _by_key("snils"),
    Kind.PASSPORT: _by_key("passport"),
}
