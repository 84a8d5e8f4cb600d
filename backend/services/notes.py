"""Notes on a case: what a colleague wrote down, sealed, with author and moment."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from tortoise.transactions import atomic

from backend.domain.errors import Refused
from backend.domain.people import Actor, Permission
from backend.models import Case, CaseNote, Person
from backend.services import journal
from backend.services.access import case_for

LONGEST = 1_500
A_PAGE = 5


@dataclass(frozen=True)
class Note:
    author: str
    at: datetime
    words: str


@dataclass(frozen=True)
class NotePage:
    """Newest first. `after` continues with older ones."""

    case: Case
    notes: Sequence[Note]
    count: int
    after: int | None


@atomic()
async def write(actor: Actor, case_id: int, words: str, now: datetime) -> CaseNote:
    """The journal says that a note was written, not what it says. Raises Refused for an empty or an endless one."""
    case = await case_for(actor, case_id, Permission.NOTE_CASE)
    said = words.strip()
    if not said or len(said) > LONGEST:
        raise Refused("refusal-note-length", most=LONGEST)
    note = await CaseNote.create(case_id=case.id, person_id=actor.id, words=said, at=now)
    await journal.write(actor, "note.written", now, case_id=case.id, note=note.id)
    return note


async def notes_of(actor: Actor, case_id: int, *, after: int | None = None) -> NotePage:
    case = await case_for(actor, case_id, Permission.NOTE_CASE)
    all_notes = CaseNote.filter(case_id=case_id)
    older = all_notes.filter(id__lt=after) if after else all_notes
    rows = await older.order_by("-id").limit(A_PAGE + 1)
    shown = rows[:A_PAGE]
    names = await names_of({row.person_id for row in shown})
    notes = [Note(names.get(row.person_id, "—"), row.at, row.words or "") for row in shown]
    return NotePage(case, notes, await all_notes.count(), shown[-1].id if len(rows) > A_PAGE else None)


async def last_note(case_id: int) -> Note | None:
    """For a card that its reader may see already."""
    row = await CaseNote.filter(case_id=case_id).order_by("-id").first()
    if row is None:
        return None
    return Note((await names_of({row.person_id})).get(row.person_id, "—"), row.at, row.words or "")


async def names_of(person_ids: set[int]) -> dict[int, str]:
    """How colleagues are called, those who have left too."""
    return {person.id: person.name for person in await Person.filter(id__in=person_ids).only("id", "name")}
