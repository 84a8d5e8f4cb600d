"""Handing a colleague's cases over to others, when they leave or are away."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from tortoise.expressions import F
from tortoise.queryset import QuerySet
from tortoise.transactions import atomic

from backend.domain.people import Actor, Permission
from backend.domain.stages import Stage
from backend.models import Case
from backend.services import journal
from backend.services.access import require
from backend.services.notices import Button, News, owe
from backend.services.staffing import FINAL, Leveller

AT_ONCE = 1_000  # a store takes only so many values in one statement


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
        await owe(receiver, _news(person_id, len(ids), now), now)
    return sum(len(ids) for ids in given.values())


@atomic()
async def let_go(actor: Actor, person_id: int, now: datetime) -> None:
    """What is left with a colleague who has gone is nobody's, which the digest of managers shows."""
    require(actor, Permission.MANAGE_STAFF)
    ids = [case.id for case in await _open_cases(person_id).order_by("id").select_for_update()]
    await _give(None, ids)
    await _write_down(actor, ids, person_id, None, now)


def _open_cases(person_id: int) -> QuerySet[Case]:
    return Case.filter(responsible_id=person_id).exclude(stage__in=FINAL)


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


async def _write_down(actor: Actor, ids: Iterable[int], before: int, after: int | None, now: datetime) -> None:
    moves: list[tuple[int | None, Mapping[str, Any]]] = [
        (case_id, {"before": before, "after": after}) for case_id in ids
    ]
    await journal.write_many(actor, "case.assigned", now, moves)


def _news(person_id: int, count: int, now: datetime) -> News:
    mine = Button("menu-my-cases", "list", {"view": "mine"})
    return News("staff-notice-handed", f"handed:{person_id}:{now.isoformat()}", {"count": count}, ((mine,),))
