"""A plan while it runs: closed by payments, asked about the morning after a missed day, broken late, ended kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from tortoise.transactions import atomic

from backend.domain import ledger as rules
from backend.domain import plans
from backend.domain.forgiving import BASIS, forgiving_entries
from backend.domain.ledger import EntryKind
from backend.domain.people import SYSTEM
from backend.domain.plan_pauses import Pause
from backend.domain.plan_standing import PlanStanding, missed_promises, standing_on
from backend.domain.plans import InstalmentState, Progress
from backend.domain.tasks import TaskKind, Wanted
from backend.models import (
    Case,
    Instalment,
    LedgerEntry,
    PauseState,
    Payment,
    Plan,
    PlanPause,
    PlanState,
    Task,
    TaskState,
)
from backend.services import journal, policies, reminders
from backend.services.access import case_for
from backend.services.money import ledger
from backend.services.money.plan_signing import tell_responsible
from backend.services.work import tasks

ASK_WHY = Wanted(TaskKind.CALL, "task-title-promise", 0)
DECIDE = Wanted(TaskKind.DUTY, "task-title-plan-broken", 2)
AGREEMENT = Wanted(TaskKind.PAPER, "task-title-agreement", 2)
COUNTED = timedelta(days=90)


@dataclass(frozen=True)
class Completion:
    """How the plans that ended within a while did: kept to the end, or broken. Those replaced by others go on."""

    kept: int
    broken: int

    @property
    def percent(self) -> int | None:
        return round(100 * self.kept / (self.kept + self.broken)) if self.kept + self.broken else None


@atomic()
async def follow_payments(case: Case, now: datetime, today: date, *, settled: bool) -> Progress | None:
    """Lay the case's payments over its plan, within the deed that recorded or reversed one.

    `settled`: nothing is owed any more, so the plan has done its work whatever its instalments say.
    """
    states = (PlanState.ACCEPTED, PlanState.COMPLETED)
    plan = await Plan.filter(case_id=case.id, state__in=states).order_by("-id").first()
    if plan is None:
        return None
    rows = await Instalment.filter(plan_id=plan.id).order_by("due_on", "number")
    known = await Payment.filter(case_id=case.id, id__gt=plan.payments_before, reversed_on=None)
    values = [plans.Instalment(row.number, row.due_on, row.amount) for row in rows]
    progress = plans.close_instalments(values, [(one.received_on, one.amount) for one in known])
    for row, state in zip(rows, progress.states, strict=True):
        row.paid, row.closed_on = state.paid, state.closed_on
        await row.save(update_fields=["paid", "closed_on"])
    over = [row.id for row in rows if row.closed_on or settled]
    await reminders.withdraw(over)
    await tasks.drop_wanted([_promise(one) for one in over], SYSTEM, now)
    await _set_state(case, plan, done=settled or progress.completed_on is not None, now=now, today=today)
    return progress


async def _set_state(case: Case, plan: Plan, *, done: bool, now: datetime, today: date) -> None:
    state = PlanState.COMPLETED if done else PlanState.ACCEPTED
    if plan.state is state:
        return
    plan.state, plan.ended_on = state, today if done else None
    await plan.save(update_fields=["state", "ended_on"])
    forgiven = await (_forgive(case, plan, now, today) if done else _take_back(case, now, today))
    action = "plan.completed" if done else "plan.reopened"
    await journal.write(SYSTEM, action, now, case_id=case.id, plan=plan.id, forgiven=forgiven or None)


async def _forgive(case: Case, plan: Plan, now: datetime, today: date) -> Decimal:
    """What the plan promised to whoever keeps it (ГК ст. 415)."""
    entries = forgiving_entries(await ledger.entries_of(case.id), plan.forgiven or Decimal(0), today)
    if entries:
        await ledger.add(case, entries, SYSTEM, now, today)
    return -sum((one.amount for one in entries), Decimal(0))


async def _take_back(case: Case, now: datetime, today: date) -> Decimal:
    """A payment that was undone opens the plan again, so its promise is not earned yet."""
    rows = await LedgerEntry.filter(case_id=case.id).order_by("id")
    undone = {row.reverses_id for row in rows}
    given = [row for row in rows if (row.kind, row.basis) == (EntryKind.WRITE_OFF, BASIS) and row.id not in undone]
    entries = rules.reverse([row.as_entry() for row in given], today)
    if entries:
        await ledger.add(case, entries, SYSTEM, now, today)
    return -sum((one.amount for one in entries), Decimal(0))


# The clock


async def candidates(today: date) -> Sequence[int]:
    """Ids of plans with an open instalment whose day has passed."""
    late = Instalment.filter(plan__state=PlanState.ACCEPTED, closed_on=None, due_on__lt=today)
    return sorted({instalment.plan_id for instalment in await late.only("plan_id")})


@atomic()
async def look_at(plan_id: int, now: datetime, today: date) -> PlanStanding | None:
    """The morning after a missed day: work for whoever answers; a first slip is marked; a plan past help is ended."""
    found = await Plan.get(id=plan_id)
    case = await case_for(SYSTEM, found.case_id, lock=True)
    plan = await Plan.get(id=plan_id).prefetch_related("instalments")
    if plan.state is not PlanState.ACCEPTED:
        return None
    states = states_of(plan)
    pauses = await pauses_of(plan.id)
    standing = standing_on(states, today, (await policies.plan_policy()).grace_days, pauses)
    if standing is PlanStanding.BROKEN:
        await _break(plan, case, now, today)
        return standing
    if missed := missed_promises(states, today, pauses):
        await _ask_why(plan, case, missed[-1].instalment.number, now, today)
    if standing is PlanStanding.SLIPPED and plan.slipped_on is None:
        plan.slipped_on = today
        await plan.save(update_fields=["slipped_on"])
        await journal.write(SYSTEM, "plan.slipped", now, case_id=case.id, plan=plan.id)
    return standing


async def _ask_why(plan: Plan, case: Case, number: int, now: datetime, today: date) -> None:
    """One call asks about all that is missed; nobody is asked to make another while that one waits."""
    ids = {row.number: row.id for row in plan.instalments}
    keys = [_promise(one) for one in ids.values()]
    if not await Task.filter(key__in=keys, state=TaskState.OPEN).exists():
        await tasks.add_keyed(case, _promise(ids[number]), ASK_WHY, now, today)


async def _break(plan: Plan, case: Case, now: datetime, today: date) -> None:
    plan.state, plan.ended_on = PlanState.BROKEN, today
    await plan.save(update_fields=["state", "ended_on"])
    ids = [row.id for row in plan.instalments]
    await reminders.withdraw(ids)
    await tasks.drop_wanted([_promise(one) for one in ids], SYSTEM, now)
    await tasks.add_keyed(case, f"plan-broken:{plan.id}", DECIDE, now, today)
    await journal.write(SYSTEM, "plan.broken", now, case_id=case.id, plan=plan.id)
    await tell_responsible(case, plan, "plans-notice-broken", now)


@atomic()
async def ask_for_agreement(plan_id: int, now: datetime, today: date) -> None:
    """The agreement cannot be printed yet: whoever answers for the case puts right what lacks."""
    plan = await Plan.get(id=plan_id)
    case = await case_for(SYSTEM, plan.case_id)
    await tasks.add_keyed(case, f"plan-paper:{plan.id}", AGREEMENT, now, today)


# Measured


async def completion(today: date) -> Completion:
    """Of the plans that ended within ninety days."""
    ended = Plan.filter(ended_on__gt=today - COUNTED, ended_on__lte=today)
    return Completion(
        await ended.filter(state=PlanState.COMPLETED).count(), await ended.filter(state=PlanState.BROKEN).count()
    )


def states_of(plan: Plan) -> list[InstalmentState]:
    """In the order in which they fall due; `plan` comes with its instalments."""
    rows = sorted(plan.instalments, key=lambda row: (row.due_on, row.number))
    return [
        InstalmentState(plans.Instalment(row.number, row.due_on, row.amount), row.paid, row.closed_on) for row in rows
    ]


async def pauses_of(plan_id: int) -> list[Pause]:
    """Those that were granted, in order."""
    rows = await PlanPause.filter(plan_id=plan_id, state=PauseState.GRANTED).order_by("since")
    return [Pause(row.since, row.until) for row in rows]


def _promise(instalment_id: int) -> str:
    return f"promise:{instalment_id}"
