"""Handing a colleague's cases over to others, when they leave or are away."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from tortoise.expressions import F, Q, Subquery
from tortoise.queryset import QuerySet
from tortoise.transactions import atomic

from backend.domain.people import SYSTEM, Actor, Permission
from backend.domain.stages import Stage
from backend.domain.tasks import TaskState
from backend.models import Case, Hearing, HearingState, Person, StaffScope, Task
from backend.services import journal
from backend.services.access import require
from backend.services.notices import Button, News, owe
from backend.services.work import tasks
from backend.services.work.staffing import Leveller

AT_ONCE = 1_000  # a store takes only so many values in one statement
IN_ONE_DEED = 200  # more would keep those who press meanwhile waiting


async def count_of_cases(person_id: int) -> int:
    """How many open cases a colleague answers for."""
    return await _open_cases(person_id).count()


@atomic()
async def hand_over(actor: Actor, person_id: int, now: datetime) -> int:
    """Share a colleague's open cases out among those at work, each told once. Gives how many went.

    The colleague must be away or gone already, or would get them back. Where nobody else does that work, a case stays.
    """
    require(actor, Permission.MANAGE_STAFF)
    cases = await _open_cases(person_id).order_by("id").select_for_update()
    given: dict[int, list[int]] = defaultdict(list)
    for (stage, creditor_id), ids in _alike(cases).items():
        # Each share is written down before the next is dealt, so that it weighs in who has least.
        for receiver, share in (await _dealt(stage, creditor_id, ids)).items():
            await _give(receiver, share)
            given[receiver] += share
    for receiver, ids in given.items():
        await _write_down(actor, ids, person_id, receiver, now)
        await owe(receiver, news_of_handing(person_id, len(ids), now), now)
    return sum(len(ids) for ids in given.values())


async def hand_over_terms(person_id: int, last_day: date, stand_in: int | None, now: datetime) -> dict[int, int]:
    """Share out what cannot wait until after `last_day`: cases with a term, a task or a hearing until then.

    To the stand-in where one is named and at work, else levelled. Gives how many each receiver got; a few cases in
    each deed, so that it can be broken off and done again.
    """
    given: dict[int, int] = defaultdict(int)
    after = 0
    while ids := await _next_with_terms(person_id, last_day, after):
        after = ids[-1]
        for receiver, count in (await _share_out(person_id, ids, stand_in, now)).items():
            given[receiver] += count
    return dict(given)


async def _next_with_terms(person_id: int, last_day: date, after: int) -> list[int]:
    theirs = Task.filter(person_id=person_id, state=TaskState.OPEN, due_on__lte=last_day)
    # A day later than the last one anywhere on earth; a hearing on the first day back needs somebody prepared too.
    until = datetime.combine(last_day + timedelta(days=2), time.min, UTC)
    sittings = Hearing.filter(person_id=person_id, state=HearingState.PLANNED, at__lt=until)
    cannot_wait = Q(due_on__lte=last_day)
    for others in (theirs, sittings):
        cannot_wait |= Q(id__in=Subquery(others.values("case_id")))
    found = _open_cases(person_id).filter(cannot_wait, id__gt=after).order_by("id").limit(IN_ONE_DEED)
    return [case.id for case in await found.only("id")]


@atomic()
async def _share_out(person_id: int, ids: Sequence[int], stand_in: int | None, now: datetime) -> dict[int, int]:
    """One deed: these cases, as far as they are still this colleague's."""
    cases = await _open_cases(person_id).filter(id__in=ids).order_by("id").select_for_update()
    given: dict[int, list[int]] = defaultdict(list)
    for (stage, creditor_id), alike in _alike(cases).items():
        shares = {stand_in: alike} if stand_in and await _is_at_work(stand_in, creditor_id) else None
        for receiver, share in (shares or await _dealt(stage, creditor_id, alike)).items():
            if receiver != person_id:
                await _give(receiver, share)
                given[receiver] += share
    for receiver, share in given.items():
        await _write_down(SYSTEM, share, person_id, receiver, now)
    return {receiver: len(share) for receiver, share in given.items()}


async def _is_at_work(person_id: int, creditor_id: int) -> bool:
    if not await Person.exists(id=person_id, is_active=True, is_away=False):
        return False
    scope = {one.creditor_id for one in await StaffScope.filter(person_id=person_id)}
    return not scope or creditor_id in scope


@atomic()
async def let_go(actor: Actor, person_id: int, now: datetime) -> None:
    """What is left with a colleague who has gone is nobody's, which the digest of managers shows."""
    require(actor, Permission.MANAGE_STAFF)
    ids = [case.id for case in await _open_cases(person_id).order_by("id").select_for_update()]
    await _give(None, ids)
    await _write_down(actor, ids, person_id, None, now)


def _open_cases(person_id: int) -> QuerySet[Case]:
    return Case.filter(responsible_id=person_id, is_open=True)


def _alike(cases: Iterable[Case]) -> dict[tuple[Stage, int], list[int]]:
    found = defaultdict(list)
    for case in cases:
        found[case.at, case.creditor_id].append(case.id)
    return found


async def _dealt(stage: Stage, creditor_id: int, ids: Iterable[int]) -> dict[int, list[int]]:
    leveller = await Leveller.for_stage(stage, creditor_id)
    shares: dict[int, list[int]] = defaultdict(list)
    for case_id in ids:
        receiver = leveller.next()
        if receiver is not None:
            shares[receiver].append(case_id)
    return shares


async def _give(receiver: int | None, ids: Sequence[int]) -> None:
    for start in range(0, len(ids), AT_ONCE):
        some = Case.filter(id__in=ids[start : start + AT_ONCE])
        await some.update(responsible_id=receiver, version=F("version") + 1)


async def _write_down(actor: Actor, ids: Sequence[int], before: int, after: int | None, now: datetime) -> None:
    """The journal's entries; what is open on these cases goes along."""
    await tasks.follow(ids, before, after)
    moves: list[tuple[int | None, Mapping[str, Any]]] = [
        (case_id, {"before": before, "after": after}) for case_id in ids
    ]
    await journal.write_many(actor, "case.assigned", now, moves)


def news_of_handing(person_id: int, count: int, now: datetime) -> News:
    mine = Button("menu-my-cases", "list", {"view": "mine"})
    key = f"handed:{person_id}:{now.isoformat()}"
    return News("staff-notice-handed", key, {"count": count}, ((mine,),), is_light=True)
