"""The items of a deed over many cases, read and marked plainly, some at a time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from backend.models import BulkOutcome
from backend.services.case_rows import read_json, spelled
from backend.services.raw_sql import ask, tell_many

ADD = """
INSERT INTO bulk_item (bulk_id, case_id, version, outcome, refusal, details, before)
VALUES ($1, $2, $3, $4, $5, $6, '{}')
"""
NEXT = """
SELECT id, case_id, version, details, before, version_after FROM bulk_item
WHERE bulk_id = $1 AND outcome = $2 AND id > $3 ORDER BY id LIMIT $4
"""
ENDED = "UPDATE bulk_item SET outcome = $1, refusal = $2, details = $3, before = $4, version_after = $5 WHERE id = $6"
TURNED = "UPDATE bulk_item SET outcome = $1, refusal = $2 WHERE id = $3"


@dataclass(frozen=True, slots=True)
class Item:
    """A case of the deed with what the dry run said of it, and what was there before it was done."""

    id: int
    case_id: int
    version: int
    details: Mapping[str, Any]
    before: Mapping[str, Any]
    version_after: int | None


@dataclass(frozen=True, slots=True)
class Mark:
    """What became of an item."""

    item_id: int
    outcome: BulkOutcome
    refusal: str
    details: Mapping[str, Any]
    before: Mapping[str, Any]
    version_after: int | None


async def add_items(bulk_id: int, found: Sequence[tuple[int, int, str, Mapping[str, Any]]]) -> None:
    """Of each case: its id, its version, the refusal or nothing, what the dry run said."""
    waits, refused = BulkOutcome.WAITING.value, BulkOutcome.REFUSED.value
    rows = [
        (bulk_id, case_id, version, refused if refusal else waits, refusal, spelled(details))
        for case_id, version, refusal, details in found
    ]
    await tell_many(ADD, rows)


async def items_after(bulk_id: int, outcome: BulkOutcome, after: int, count: int) -> list[Item]:
    return [_item(row) for row in await ask(NEXT, bulk_id, outcome.value, after, count)]


async def mark_ended(marks: Sequence[Mark]) -> None:
    rows = [
        (one.outcome.value, one.refusal, spelled(one.details), spelled(one.before), one.version_after, one.item_id)
        for one in marks
    ]
    await tell_many(ENDED, rows)


async def mark_turned(marks: Sequence[tuple[BulkOutcome, str, int]]) -> None:
    """Of each item: what it is now, why it stays, its id."""
    await tell_many(TURNED, [(outcome.value, refusal, item_id) for outcome, refusal, item_id in marks])


def _item(row: Mapping[str, Any]) -> Item:
    details, before = read_json(row["details"]), read_json(row["before"])
    return Item(row["id"], row["case_id"], row["version"], details, before, row["version_after"])
