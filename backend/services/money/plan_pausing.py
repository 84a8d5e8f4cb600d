"""A plan that rests for whole months: taken by the debtor himself once, beyond that by a manager's word."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from tortoise.transactions import atomic

from backend.domain.errors import NotFound, Refused, Stale
from backend.domain.people import Actor, Permission, Role
from backend.domain.plan_pauses import ALONE_MONTHS, MOST_MONTHS, Pause, moved, pause_of
from backend.domain.tasks import TaskKind, Wanted
from backend.models import Case, Instalment, PauseState, Plan, PlanPause
from backend.services import contacts, journal, reminders
from backend.services.access import case_for, require
from backend.services.money import plan_keeping, plans
from backend.services.notices import Button, News, owe, owe_to_roles
from backend.services.work import tasks

LONGEST = 500
A_PAGE = 20
MANAGERS = frozenset({Role.MANAGER.value})
ANSWER = Wanted(TaskKind.ANSWER, "task-title-pause-asked", 2)


@dataclass(frozen=True)
class Resting:
    """A plan's pause that stands or is to come, and the one that waits for a word."""

    granted: Pause | None
    asked: PlanPause | None


async def resting(plan_id: int, today: date) -> Resting:
    granted = [one for one in await plan_keeping.pauses_of(plan_id) if today <= one.until]
    asked = await PlanPause.filter(plan_id=plan_id, state=PauseState.ASKED).first()
    return Resting(granted[0] if granted else None, asked)


@atomic()
async def ask(actor: Actor, case_id: int, months: int, reason: str, now: datetime, today: date) -> PlanPause:
    """From today on. One of a month is the debtor's own doing, once in a plan; any other goes to the managers."""
    case = await plans.own_case(actor, case_id, lock=True)
    plan, said = await plans.accepted(case.id), " ".join(reason.split())
    if plan is None:
        raise NotFound
    if not 1 <= months <= MOST_MONTHS:
        raise Refused("pauses-refusal-months", most=MOST_MONTHS)
    if not 0 < len(said) <= LONGEST:
        raise Refused("pauses-refusal-reason", most=LONGEST)
    known = await PlanPause.filter(plan_id=plan.id, state=PauseState.ASKED).first()
    if known is not None:
        return known
    before = await plan_keeping.pauses_of(plan.id)
    if any(today <= one.until for one in before):
        raise Refused("pauses-refusal-twice")
    span = pause_of(today, months)
    pause = await PlanPause.create(
        plan_id=plan.id,
        since=span.since,
        until=span.until,
        months=months,
        reason=said,
        asked_by=actor.id,
        asked_at=now,
    )
    if months <= ALONE_MONTHS and not before:
        return await _grant(actor, pause, plan, case, now)
    await journal.write(actor, "plan.pause_asked", now, case_id=case.id, plan=plan.id, months=months)
    await tasks.add_keyed(case, _task(pause), ANSWER, now, today)
    await _tell_managers(pause, case, now)
    return pause


async def waiting(actor: Actor) -> Sequence[PlanPause]:
    require(actor, Permission.APPROVE_PLAN)
    asked = PlanPause.filter(state=PauseState.ASKED).order_by("id").limit(A_PAGE)
    return await asked.select_related("plan__case")


async def pause_for(actor: Actor, pause_id: int) -> tuple[PlanPause, Case]:
    """Raises NotFound where there is none for this manager."""
    require(actor, Permission.APPROVE_PLAN)
    pause = await PlanPause.get_or_none(id=pause_id).select_related("plan")
    if pause is None:
        raise NotFound
    return pause, await case_for(actor, pause.plan.case_id, Permission.APPROVE_PLAN)


@atomic()
async def answer(actor: Actor, pause_id: int, *, grants: bool, now: datetime, today: date) -> PlanPause:
    """A manager's word. What is granted begins on the day of the word, so that waiting costs the debtor nothing."""
    _, seen = await pause_for(actor, pause_id)
    case = await case_for(actor, seen.id, Permission.APPROVE_PLAN, lock=True)
    pause = await PlanPause.get(id=pause_id).select_related("plan")
    if pause.state is not PauseState.ASKED:
        raise Stale
    await tasks.drop_wanted([_task(pause)], actor, now)
    pause.decided_by, pause.decided_at = actor.id, now
    plan = await plans.accepted(case.id)
    if grants and plan is not None and plan.id == pause.plan_id:
        span = pause_of(today, pause.months)
        pause.since, pause.until = span.since, span.until
        await _grant(actor, pause, plan, case, now)
    else:
        pause.state = PauseState.DECLINED
        await pause.save()
        await journal.write(actor, "plan.pause_declined", now, case_id=case.id, plan=pause.plan_id)
    await _tell_debtor(pause, case, now)
    return pause


async def _grant(actor: Actor, pause: PlanPause, plan: Plan, case: Case, now: datetime) -> PlanPause:
    """Move what is open and falls due from today on; what was late before stays as late as it was."""
    span, asked = Pause(pause.since, pause.until), plans.asked_in(plan.asked) if plan.asked else None
    rows = await Instalment.filter(plan_id=plan.id, closed_on=None, due_on__gte=pause.since).order_by("number")
    await reminders.withdraw_for_pause([row.id for row in rows], pause.id)
    for row in rows:
        row.due_on = moved(row.due_on, span, pause.months, asked.days if asked else ())
        await row.save(update_fields=["due_on"])
    pause.state = PauseState.GRANTED
    await pause.save()
    details = {"plan": plan.id, "until": pause.until, "months": pause.months, "moved": len(rows)}
    await journal.write(actor, "plan.paused", now, case_id=case.id, **details)
    return pause


async def _tell_managers(pause: PlanPause, case: Case, now: datetime) -> None:
    news = News(
        "pauses-notice-asked",
        f"pause:{pause.id}",
        {"number": case.number, "months": pause.months},
        ((Button("pauses-open", "pause", {"pause_id": pause.id}),),),
        case_id=case.id,
        is_light=True,
    )
    await owe_to_roles(MANAGERS, news, now)


async def _tell_debtor(pause: PlanPause, case: Case, now: datetime) -> None:
    """The answer to what he has asked."""
    person_id = await contacts.account_of(case.debtor_id)
    if person_id is None:
        return
    news = News(
        f"pauses-answer-{pause.state.value}",
        f"pause:{pause.id}:{pause.state.value}",
        {"contract": case.contract_number, "until": pause.until},
        ((Button("plans-reminder-see", "plan", {"case_id": case.id}),),),
        case_id=case.id,
    )
    await owe(person_id, news, now)


def _task(pause: PlanPause) -> str:
    return f"pause:{pause.id}"
