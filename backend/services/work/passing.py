"""Handing one case to a colleague with a note, and back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape

from tortoise.functions import Count
from tortoise.transactions import atomic

from backend.domain.errors import NotAllowed, NotFound, Refused, Stale
from backend.domain.people import GRANTS, Actor, Permission, may_hand_over
from backend.models import Case, JournalEntry, Person, StaffScope
from backend.services import journal, notes
from backend.services.access import case_for
from backend.services.notices import Button, News, owe
from backend.services.work import tasks

MOST_SHOWN = 20


@dataclass(frozen=True)
class Receiver:
    """A colleague who may get the case: `load` is how many open cases they answer for."""

    person: Person
    load: int


async def to_hand_over(actor: Actor, case_id: int) -> Case:
    """The case, if this person may hand it on. Raises NotAllowed otherwise."""
    case = await case_for(actor, case_id, Permission.TAKE_STEP)
    if not may_hand_over(actor, case.responsible_id):
        raise NotAllowed("refusal-not-your-case")
    return case


async def receivers_of(case: Case) -> Sequence[Receiver]:
    """Who may see the creditor's cases and work on them: those at work first, the least loaded first among them."""
    people = await Person.filter(role__in=GRANTS[Permission.TAKE_STEP], is_active=True).exclude(id=case.responsible_id)
    bound = await _bound_to([person.id for person in people])
    fit = [person for person in people if case.creditor_id in bound.get(person.id, {case.creditor_id})]
    load = await _load_of([person.id for person in fit])
    found = [Receiver(person, load.get(person.id, 0)) for person in fit]
    return sorted(found, key=lambda one: (one.person.is_away, one.load, one.person.id))[:MOST_SHOWN]


async def _bound_to(person_ids: Sequence[int]) -> dict[int, set[int]]:
    bound: dict[int, set[int]] = {}
    for scope in await StaffScope.filter(person_id__in=person_ids):
        bound.setdefault(scope.person_id, set()).add(scope.creditor_id)
    return bound


async def _load_of(person_ids: Sequence[int]) -> dict[int, int]:
    counted = Case.filter(responsible_id__in=person_ids, is_open=True).group_by("responsible_id")
    rows = await counted.annotate(load=Count("id")).values("responsible_id", "load")
    return {int(row["responsible_id"]): int(row["load"]) for row in rows}


@atomic()
async def pass_on(
    actor: Actor, case_id: int, person_id: int, now: datetime, *, version: int, words: str = "", is_return: bool = False
) -> Case:
    """Make a colleague answer for the case, and tell them why in the giver's own words.

    Raises Stale for a button that was drawn before the case changed, NotAllowed for somebody else's case, NotFound
    for a colleague who may not have it.
    """
    case = await case_for(actor, case_id, Permission.TAKE_STEP, lock=True)
    if case.version != version:
        raise Stale
    if not may_hand_over(actor, case.responsible_id):
        raise NotAllowed("refusal-not-your-case")
    if person_id not in {one.person.id for one in await receivers_of(case)}:
        raise NotFound
    if words.strip():
        await notes.write(actor, case_id, words, now)
    before, case.responsible_id = case.responsible_id, person_id
    case.version += 1
    await case.save(update_fields=["responsible_id", "version"])
    await journal.write(actor, "case.assigned", now, case_id=case.id, before=before, after=person_id, by_hand=True)
    await tasks.follow([case.id], before, person_id)
    await _tell(case, actor, words.strip(), now, is_return=is_return)
    return case


async def giver_of(actor: Actor, case_id: int) -> int:
    """Who handed this person the case that is theirs now. Raises Refused where nobody did."""
    case = await to_hand_over(actor, case_id)
    last = await JournalEntry.filter(case_id=case_id, action="case.assigned").order_by("-seq").first()
    details = last.details if last else {}
    giver = (details.get("before") or (last.actor_id if last else 0)) if details.get("after") == actor.id else 0
    if not giver or giver == case.responsible_id:
        raise Refused("refusal-nobody-handed")
    return int(giver)


async def _tell(case: Case, actor: Actor, words: str, now: datetime, *, is_return: bool) -> None:
    if case.responsible_id is None or case.responsible_id == actor.id:
        return
    text = "handover-notice-back" if is_return else "handover-notice"
    args = {"number": case.number, "stage": case.at, "name": escape(actor.name), "words": escape(words) or "—"}
    opens = [
        Button("button-open-case", "case", {"case_id": case.id}),
        Button("handover-give-back", "give-back", {"case_id": case.id}),
    ]
    news = News(text, f"handed:{case.id}:{case.version}", args, (opens,), case_id=case.id)
    await owe(case.responsible_id, news, now)
