"""Documents of banks in the store: which are known, and new ones written in bulk."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from tortoise.connection import get_connection

from backend import crypto
from backend.dialect import on_postgres
from backend.domain.money import kopecks
from backend.domain.statement_matching import Match
from backend.domain.statements import DocumentState, Incoming, channel_of
from backend.ids import next_ids
from backend.models import BankDocument
from backend.pouring import pour
from backend.services.money.posting import stored
from backend.services.raw_sql import ask, ids, listed, listed_texts, texts

COLUMNS = (
    "id", "statement_id", "key", "account", "number", "on", "came_on", "amount", "payer", "payer_inn", "payer_account",
    "purpose", "reference", "channel", "state", "rule", "candidates", "registry_id", "version",
)  # fmt: skip
SEALED = ("payer", "payer_inn", "payer_account", "purpose")
LONGEST_NUMBER = 120
ONE_AT_A_TIME = 7_006_001
KNOWN = """
SELECT d.key, d.id, d.state, d.rule, min(p.case_id) AS case_id
FROM bank_document d LEFT JOIN payment p ON p.document_id = d.id AND p.reversed_on IS NULL
WHERE {listed} GROUP BY d.key, d.id, d.state, d.rule
"""
BY_HAND = """
SELECT p.id, p.case_id, p.amount, p.received_on, p.external_id FROM payment p
WHERE {listed} AND p.document_id IS NULL AND p.reversed_on IS NULL AND p.channel IN ('bank', 'bailiff')
"""
CONTRACTS = "SELECT id, contract_number FROM debt_case WHERE {listed}"


@dataclass(frozen=True)
class New:
    """A document that is not in the store yet, as it will stand there."""

    incoming: Incoming
    state: DocumentState
    match: Match
    registry_id: int | None = None


@dataclass(frozen=True)
class Before:
    """A document that came in an earlier file, and the case that it was posted on, if it was on one."""

    id: int
    state: DocumentState
    rule: str
    case_id: int | None


async def hold_all() -> None:
    """Two who take files in at once would each find the other's documents unknown. SQLite has one writer anyway."""
    if on_postgres():
        await get_connection("default").execute_query("SELECT pg_advisory_xact_lock($1)", [ONE_AT_A_TIME])


async def known(keys: Sequence[str]) -> Mapping[str, Before]:
    rows = await ask(KNOWN.format(listed=listed_texts("d.key", 1)), texts(keys)) if keys else []
    return {row["key"]: Before(row["id"], DocumentState(row["state"]), row["rule"], row["case_id"]) for row in rows}


async def entered_by_hand(case_ids: set[int]) -> Mapping[tuple[int, int, str, str], int]:
    """Payments that a person wrote down from the same statement: by case, kopecks, day and number."""
    rows = await ask(BY_HAND.format(listed=listed("p.case_id", 1)), ids(sorted(case_ids))) if case_ids else []
    return {(row["case_id"], row["amount"], str(row["received_on"]), row["external_id"]): row["id"] for row in rows}


async def contracts_of(case_ids: set[int]) -> Mapping[int, str]:
    rows = await ask(CONTRACTS.format(listed=listed("id", 1)), ids(sorted(case_ids))) if case_ids else []
    return {row["id"]: row["contract_number"] for row in rows}


async def write(statement_id: int, new: Sequence[New]) -> list[int]:
    """Give their ids, in the same order."""
    numbers = await next_ids(BankDocument, len(new)) if new else []
    seal = {name: crypto.ring().sealer(f"bank_document.{name}") for name in SEALED}
    rows = [_row(number, statement_id, one, seal) for number, one in zip(numbers, new, strict=True)]
    await pour("bank_document", COLUMNS, rows)
    return numbers


def _row(number: int, statement_id: int, new: New, seal: Mapping[str, Any]) -> tuple[Any, ...]:
    document, payer = new.incoming.document, new.incoming.document.payer
    return (
        number,
        statement_id,
        new.incoming.key,
        new.incoming.account,
        document.number[:LONGEST_NUMBER],
        stored(document.on),
        stored(document.came_on),
        kopecks(document.amount),
        seal["payer"](payer.name),
        seal["payer_inn"](payer.inn),
        seal["payer_account"](payer.account),
        seal["purpose"](document.purpose),
        document.reference[:LONGEST_NUMBER],
        channel_of(document).value,
        new.state.value,
        new.match.rule.value if new.match.rule else "",
        json.dumps(list(new.match.candidates)),
        new.registry_id,
        1,
    )


def by_hand_keys(case_id: int, incoming: Incoming) -> Sequence[tuple[int, int, str, str]]:
    """How a person may have written the same payment down: on the document's day, or on the bank's."""
    document = incoming.document
    days = dict.fromkeys((document.came_on, document.on))
    return [(case_id, kopecks(document.amount), _iso(day), document.number) for day in days]


def _iso(day: date) -> str:
    return day.isoformat()
