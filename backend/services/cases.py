"""A case on one phone screen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from backend.domain.accrual import Projection
from backend.domain.people import Actor, Permission, may
from backend.models import Case, CaseTag, Hearing, Letter, Paper, PaperState, Plan, PlanState, Task
from backend.services import stages
from backend.services.access import case_for
from backend.services.money import calculations
from backend.services.notes import Note, last_note
from backend.services.work import hearings, tasks


@dataclass(frozen=True)
class Card:
    """All that an officer needs of a case on one phone screen."""

    case: Case
    owed: Projection
    menu: stages.Menu
    letters: Sequence[Letter]
    papers: Sequence[Paper]
    plan: Plan | None
    tasks: Sequence[Task] = ()
    hearing: Hearing | None = None
    tags: Sequence[str] = ()
    note: Note | None = None
    """The last one, for whoever may read notes."""


async def card_of(actor: Actor, case_id: int, today: date) -> Card:
    case = await case_for(actor, case_id)
    return Card(
        case=case,
        owed=await calculations.projected_on(case, today),
        menu=await stages.menu_of(case, actor, today),
        letters=await Letter.filter(case_id=case.id).order_by("-id").limit(3),
        papers=await Paper.filter(case_id=case.id, state=PaperState.CONFIRMED).order_by("-id").limit(3),
        plan=await Plan.filter(case_id=case.id, state=PlanState.ACCEPTED).order_by("-id").first(),
        tasks=await tasks.open_tasks_on(case.id, actor.id),
        hearing=await hearings.next_on(case.id),
        tags=[one.tag for one in await CaseTag.filter(case_id=case.id).order_by("tag")],
        note=await last_note(case.id) if may(actor, Permission.NOTE_CASE) else None,
    )
