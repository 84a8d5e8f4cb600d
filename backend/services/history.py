"""What happened to a case, read from the journal."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from backend.domain.people import Actor, Permission
from backend.models import Case, JournalEntry
from backend.services.access import case_for
from backend.services.notes import names_of

A_PAGE = 8


@dataclass(frozen=True)
class Happened:
    """One deed. `author` is empty for the clock and the outside; `names` are those of the people it speaks of."""

    at: datetime
    author: str
    action: str
    details: Mapping[str, Any]
    names: Mapping[int, str]


@dataclass(frozen=True)
class HistoryPage:
    """Newest first. `after` continues with what was before."""

    case: Case
    happened: Sequence[Happened]
    count: int
    after: int | None


async def history_of(actor: Actor, case_id: int, *, after: int | None = None) -> HistoryPage:
    case = await case_for(actor, case_id, Permission.SEE_CASES)
    entries = JournalEntry.filter(case_id=case_id)
    older = entries.filter(seq__lt=after) if after else entries
    rows = await older.order_by("-seq").limit(A_PAGE + 1)
    shown = rows[:A_PAGE]
    names = await names_of({person for row in shown for person in _people_in(row)})
    happened = [Happened(row.at, names.get(row.actor_id, ""), row.action, row.details, names) for row in shown]
    return HistoryPage(case, happened, await entries.count(), shown[-1].seq if len(rows) > A_PAGE else None)


def _people_in(row: JournalEntry) -> set[int]:
    """Who did it, and from whom to whom a case went."""
    told = (row.details.get("before"), row.details.get("after")) if row.action == "case.assigned" else ()
    return {row.actor_id, *(one for one in told if isinstance(one, int))}
