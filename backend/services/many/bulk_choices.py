"""What may be chosen for all cases of a view: only what occurs among them, with counts."""

from dataclasses import dataclass

from tortoise.functions import Count

from backend.domain import bulk as rules
from backend.domain.people import GRANTS, Actor, Permission
from backend.domain.stages import Hold, Stage, Step
from backend.models import Case, CaseTag, Person
from backend.services.access import require
from backend.services.lists.views import Day, cases_in, ids_in
from backend.services.many.bulk_kinds import AT_ONCE, portions

MOST_TAGS = 20


@dataclass(frozen=True)
class Colleague:
    """Somebody at work, with the open cases that are theirs now."""

    id: int
    name: str
    cases: int


async def steps_in(actor: Actor, view: str, day: Day) -> tuple[tuple[Step, int], ...]:
    """The steps of this role at the stages that occur, each with the number of cases that stand before it."""
    require(actor, Permission.TAKE_STEP)
    rows = (await cases_in(actor, view, day)).annotate(many=Count("id")).group_by("stage").values("stage", "many")
    return rules.steps_offered({Stage(row["stage"]): int(row["many"]) for row in await rows}, actor.role)


async def holds_in(actor: Actor, view: str, day: Day) -> dict[Hold, int]:
    """Every hold, and on how many of the cases it is set."""
    require(actor, Permission.HOLD_CASE)
    found = dict.fromkeys(Hold, 0)
    held = (await cases_in(actor, view, day)).exclude(holds=[]).only("id", "holds")
    for case in await held:
        for hold in case.holds:
            found[Hold(hold)] += 1
    return found


async def tags_in(actor: Actor, view: str, day: Day) -> tuple[str, ...]:
    """The tags of the cases, those of most cases first."""
    require(actor, Permission.TAG_CASE)
    counts: dict[str, int] = {}
    for some in portions(await ids_in(actor, view, day), AT_ONCE):
        rows = CaseTag.filter(case_id__in=list(some)).annotate(many=Count("id")).group_by("tag")
        for row in await rows.values("tag", "many"):
            counts[row["tag"]] = counts.get(row["tag"], 0) + int(row["many"])
    return tuple(sorted(counts, key=lambda tag: (-counts[tag], tag))[:MOST_TAGS])


async def colleagues(actor: Actor) -> tuple[Colleague, ...]:
    """Who is at work and does this work, those with least first."""
    require(actor, Permission.ASSIGN_CASE)
    at_work = Person.filter(role__in=list(GRANTS[Permission.TAKE_STEP]), is_active=True, is_away=False)
    people = await at_work.order_by("name", "id")
    mine = Case.filter(responsible_id__in=[person.id for person in people], is_open=True)
    rows = await mine.annotate(many=Count("id")).group_by("responsible_id").values("responsible_id", "many")
    load = {int(row["responsible_id"]): int(row["many"]) for row in rows}
    found = [Colleague(person.id, person.name, load.get(person.id, 0)) for person in people]
    return tuple(sorted(found, key=lambda one: one.cases))
