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

NOBODY = (Role.DEBTOR, Role.GUEST)


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


class Shifts:
    """Everybody at work, looked up once, for many cases: dealt one after another, each by what all before it made."""

    def __init__(self, people: dict[Role, list[int]], scopes: dict[int, set[int]], load: dict[int, int]) -> None:
        self._people, self._scopes, self.load = people, scopes, load
        self._found: dict[tuple[Stage, int], list[int]] = {}

    @classmethod
    async def now(cls) -> "Shifts":
        people: dict[Role, list[int]] = {}
        for person in await Person.filter(is_active=True, is_away=False).exclude(role__in=NOBODY).order_by("id"):
            people.setdefault(person.role, []).append(person.id)
        everybody = [person_id for some in people.values() for person_id in some]
        return cls(people, await _scopes(everybody), await _load(everybody))

    def is_there(self, person_id: int) -> bool:
        return person_id in self.load

    def at_work(self, stage: Stage, creditor_id: int) -> list[int]:
        """The people of the first role that is there for this stage and this creditor."""
        if (stage, creditor_id) not in self._found:
            groups = (self._bound(self._people.get(role, []), creditor_id) for role in _roles_for(stage))
            self._found[stage, creditor_id] = next(filter(None, groups), [])
        return self._found[stage, creditor_id]

    def responsible_for(self, stage: Stage, creditor_id: int, present: int | None) -> int | None:
        """As the function of this name, but for `given`, which tells of each case that was settled."""
        people = self.at_work(stage, creditor_id)
        if present in people:
            return present
        return min(people, key=lambda person_id: (self.load[person_id], person_id), default=None)

    def given(self, before: int | None, after: int | None, *, was_open: bool, is_open: bool) -> None:
        """A case has gone from one to another, or was closed: the next one is dealt by that."""
        if before in self.load and was_open:
            self.load[before] -= 1
        if after in self.load and is_open:
            self.load[after] += 1

    def _bound(self, people: list[int], creditor_id: int) -> list[int]:
        return [one for one in people if creditor_id in self._scopes.get(one, {creditor_id})]


def _roles_for(stage: Stage) -> tuple[Role, ...]:
    return STAND_INS.get(stage.owner, (stage.owner, Role.OFFICER, Role.MANAGER))


async def _at_work(role: Role, creditor_id: int) -> list[int]:
    ids = [
        person.id for person in await Person.filter(role=role, is_active=True, is_away=False).order_by("id").only("id")
    ]
    scopes = await _scopes(ids)
    return [person_id for person_id in ids if creditor_id in scopes.get(person_id, {creditor_id})]


async def _scopes(people: list[int]) -> dict[int, set[int]]:
    scopes: dict[int, set[int]] = {}
    for scope in await StaffScope.filter(person_id__in=people):
        scopes.setdefault(scope.person_id, set()).add(scope.creditor_id)
    return scopes


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
        await Case.filter(responsible_id__in=people, is_open=True)
        .group_by("responsible_id")
        .annotate(load=Count("id"))
        .values("responsible_id", "load")
    )
    return dict.fromkeys(people, 0) | {int(row["responsible_id"]): int(row["load"]) for row in rows}
