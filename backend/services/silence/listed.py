"""The silent cases, those first with which most money may be lost."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from tortoise.expressions import Q, RawSQL, Subquery
from tortoise.queryset import QuerySet

from backend.domain.errors import NotFound
from backend.domain.money import ZERO, roubles
from backend.domain.people import Actor
from backend.domain.silence import STAGE_OF, Custom
from backend.models import AnswerWait, Case
from backend.services.access import case_for, cases_of
from backend.services.silence.customs import custom_for

A_PAGE = 8


@dataclass(frozen=True)
class Silent:
    """A case that waits beyond what is usual. `custom` is of its place; `days` is how long it has waited."""

    wait: AnswerWait
    case: Case
    days: int
    custom: Custom | None

    @property
    def chance_of_loss(self) -> float:
        return self.custom.curve.chance_of_loss(self.days) if self.custom else 1.0


@dataclass(frozen=True)
class SilentPage:
    rows: Sequence[Silent]
    count: int
    at_risk: Decimal
    after: int | None


async def silent_cases(actor: Actor, today: date, *, after: int = 0) -> SilentPage:
    """`after` is how many were shown before: the order stands until it is learned anew."""
    theirs = await _silent(actor)
    found = await theirs.order_by("-at_risk", "id").offset(after).limit(A_PAGE + 1).select_related("case__debtor")
    count = await theirs.count()
    total = await theirs.annotate(total=RawSQL("CAST(COALESCE(SUM(at_risk), 0) AS BIGINT)")).values("total")
    rows = [await _as_silent(wait, wait.case, today) for wait in found[:A_PAGE]]
    following = after + A_PAGE if len(found) > A_PAGE else None
    return SilentPage(rows, count, roubles(total[0]["total"]) if count else ZERO, following)


async def silent_case(actor: Actor, wait_id: int, today: date) -> Silent:
    """Raises NotFound where there is no such wait for this person, or it is over."""
    wait = await AnswerWait.get_or_none(id=wait_id, ended_on=None)
    if wait is None:
        raise NotFound
    return await _as_silent(wait, await case_for(actor, wait.case_id), today)


async def _silent(actor: Actor) -> QuerySet[AnswerWait]:
    seen = Subquery((await cases_of(actor)).values("id"))
    stands = [Q(awaited=awaited, case__stage=stage.value) for awaited, stage in STAGE_OF.items()]
    return AnswerWait.filter(Q(*stands, join_type=Q.OR), ended_on=None, case_id__in=seen).exclude(at_risk=None)


async def _as_silent(wait: AnswerWait, case: Case, today: date) -> Silent:
    return Silent(wait, case, (today - wait.since).days, await custom_for(wait))
