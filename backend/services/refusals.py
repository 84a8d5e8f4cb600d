"""A debtor's refusal to be spoken to (230-ФЗ ст. 8): by a paper, from a day, over all his debts; and its end."""

from datetime import date, datetime

from tortoise.transactions import atomic

from backend.domain.contact import refusal_may_be_declared_from
from backend.domain.errors import Refused
from backend.domain.people import Actor, Permission
from backend.domain.stages import Hold
from backend.models import Case
from backend.services import journal, stages
from backend.services.access import case_for, cases_of

LONGEST = 200


@atomic()
async def enter(actor: Actor, case_id: int, paper: str, came_on: date, now: datetime, today: date) -> list[Case]:
    """From now on only letters go to him. Again, it changes nothing.

    Refused where it came before the law lets it count: four months after the debt fell due (ст. 8 ч. 5). Of several
    debts it holds for those that are old enough.
    """
    case = await case_for(actor, case_id, Permission.HOLD_CASE)
    said = " ".join(paper.split())
    if not said or len(said) > LONGEST:
        raise Refused("refusals-paper", longest=LONGEST)
    if came_on > today:
        raise Refused("refusals-future", today=today)
    open_cases = await (await cases_of(actor)).filter(debtor_id=case.debtor_id, is_open=True).order_by("id")
    old_enough = [one for one in open_cases if came_on >= counts_from(one)]
    if not old_enough:
        raise Refused("refusals-early", since=min(map(counts_from, open_cases or [case])))
    for one in old_enough:
        await _hold(actor, one, {Hold(hold) for hold in one.holds} | {Hold.REFUSED_CONTACT}, said, now)
    await journal.write(actor, "contact.refused", now, case_id=case.id, came_on=came_on, cases=len(old_enough))
    return old_enough


@atomic()
async def take_back(actor: Actor, case_id: int, now: datetime) -> None:
    """He may be spoken to again: he said so, or it was none."""
    case = await case_for(actor, case_id, Permission.HOLD_CASE)
    for one in await (await cases_of(actor)).filter(debtor_id=case.debtor_id).order_by("id"):
        await _hold(actor, one, {Hold(hold) for hold in one.holds} - {Hold.REFUSED_CONTACT}, "", now)


def counts_from(case: Case) -> date:
    """The first day on which a refusal counts for this debt."""
    return refusal_may_be_declared_from(case.overdue_since or case.contract_date)


async def _hold(actor: Actor, case: Case, holds: set[Hold], reason: str, now: datetime) -> None:
    if {hold.value for hold in holds} != set(case.holds):
        await stages.set_holds(actor, case.id, holds, now, reason=reason)
