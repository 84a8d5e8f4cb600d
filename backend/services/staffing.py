"""Who is responsible for a case at its stage: the colleague of the stage's role who has least to do."""

import heapq

from tortoise.functions import Count

from backend.domain.people import Role
from backend.domain.stages import Stage
from backend.models import Case, Person, StaffScope

# In a small department the generalist does everybody's work, and the manager what nobody else is there for.
STAND_INS: dict[Role, tuple[Role, ...]] = {
    Role.SYSTEM: (Role.OFFICER, Role.MANAGER),
    Role.MANAGER: (Role.MANAGER, Role.OFFICER),
}
FINAL = [stage.value for stage in Stage if stage.final]


async def responsible_for(stage: Stage, creditor_id: int, present: int | None = None) -> int | None:
    """The id of the person to answer for a case from now on. Whoever answers for it now goes on, if their role fits.

    None when nobody works here yet.
    """
    for role in _roles_for(stage):
        people = await _at_work(role, creditor_id)
        if present in people:
            return present
        if people:
            return Leveller(await _load(people)).next()
    return None


def _roles_for(stage: Stage) -> tuple[Role, ...]:
    return STAND_INS.get(stage.owner, (stage.owner, Role.OFFICER, Role.MANAGER))


async def _at_work(role: Role, creditor_id: int) -> list[int]:
    ids = [
        person.id for person in await Person.filter(role=role, is_active=True, is_away=False).order_by("id").only("id")
    ]
    scopes: dict[int, set[int]] = {}
    for scope in await StaffScope.filter(person_id__in=ids):
        scopes.setdefault(scope.person_id, set()).add(scope.creditor_id)
    return [person_id for person_id in ids if creditor_id in scopes.get(person_id, {creditor_id})]


class Leveller:
    """Shares out many cases of one stage at once: each goes to whoever has least by then."""

    def __init__(self, load: dict[int, int]) -> None:
        self._queue = [(cases, person_id) for person_id, cases in load.items()]
        heapq.heapify(self._queue)

    @classmethod
    async def for_stage(cls, stage: Stage, creditor_id: int) -> "Leveller":
        for role in _roles_for(stage):
            people = await _at_work(role, creditor_id)
            if people:
                return cls(await _load(people))
        return cls({})

    def next(self) -> int | None:
        if not self._queue:
            return None
        cases, person_id = self._queue[0]
        heapq.heapreplace(self._queue, (cases + 1, person_id))
        return person_id


async def _load(people: list[int]) -> dict[int, int]:
    rows = (
        await Case.filter(responsible_id__in=people)
        .exclude(stage__in=FINAL)
        .group_by("responsible_id")
        .annotate(load=Count("id"))
        .values("responsible_id", "load")
    )
    return dict.fromkeys(people, 0) | {int(row["responsible_id"]): int(row["load"]) for row in rows}
