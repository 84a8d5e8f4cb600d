"""Plans: offered within the manager's limits, accepted by the debtor, closed by payments, broken by delay."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from tortoise.transactions import atomic

from backend.domain import plans
from backend.domain.errors import Refused, Stale
from backend.domain.people import SYSTEM, Actor, Permission
from backend.domain.plans import Progress, Proposal
from backend.domain.stages import Hold
from backend.models import Case, Instalment, Payment, Plan, PlanState
from backend.services import journal, policies, reminders
from backend.services.access import case_for, require
from backend.services.money import ledger
from backend.services.notices import Button, News, owe

USUAL_PAY_DAY = 10
DIGEST_SHOWN = 10
# Paying one creditor by a plan of its own is not for these: the law or a dispute stands in between.
NOT_NOW = frozenset({Hold.BANKRUPT, Hold.DEAD, Hold.SVO, Hold.DISPUTE_IDENTITY})


@dataclass(frozen=True)
class Offer:
    """A plan as it would be accepted now; `digest` names its terms, so that a button accepts no others."""

    case: Case
    asked: Proposal
    plan: plans.Plan

    @property
    def digest(self) -> str:
        return hashlib.sha256(terms_of(self.case, self.plan).encode()).hexdigest()

    @property
    def short_digest(self) -> str:
        return self.digest[:DIGEST_SHOWN]


def terms_of(case: Case, plan: plans.Plan) -> str:
    """The terms in one fixed spelling; what is accepted is known by the digest of this."""
    rows = [f"{one.number}. {one.due_on.isoformat()} {one.amount}" for one in plan.instalments]
    return "\n".join([f"{case.number} {case.contract_number} {case.contract_date.isoformat()}", *rows])


async def offers(actor: Actor, case_id: int, today: date, *, pay_day: int | None = None) -> tuple[Offer, ...]:
    """Up to three, the quickest first. Raises Refused when nothing is owed or a plan is out of the question."""
    case = await _own_case(actor, case_id)
    limits = (await policies.plan_policy()).limits
    day = min(max(pay_day or USUAL_PAY_DAY, limits.pay_day_from), limits.pay_day_to)
    found = plans.three_offers(await _owed(case, today), day, limits, today)
    return tuple(Offer(case, _asked(plan), plan) for plan in found)


async def offer(actor: Actor, case_id: int, asked: Proposal, today: date) -> Offer:
    """What is asked for, as a plan. Outside the limits Refused holds the nearest acceptable Proposal as `nearest`."""
    case = await _own_case(actor, case_id)
    return await _offer(case, asked, today)


async def plan_of(actor: Actor, case_id: int) -> Plan | None:
    """The plan that stands, with its instalments in order."""
    case = await _own_case(actor, case_id)
    return await accepted(case.id)


async def accepted(case_id: int) -> Plan | None:
    return await Plan.filter(case_id=case_id, state=PlanState.ACCEPTED).prefetch_related("instalments").first()


async def next_instalment(case_id: int) -> Instalment | None:
    """The oldest that is not paid in full."""
    open_ones = Instalment.filter(plan__case_id=case_id, plan__state=PlanState.ACCEPTED, closed_on=None)
    return await open_ones.order_by("due_on", "number").first()


@atomic()
async def accept(actor: Actor, case_id: int, asked: Proposal, digest: str, now: datetime, today: date) -> Plan:
    """The debtor's yes to terms that he saw. The same yes again is the same plan; other terms by now raise Stale."""
    case = await _own_case(actor, case_id, lock=True)
    before = await accepted(case.id)
    if before is not None and before.terms_digest.startswith(digest):
        return before
    made = await _offer(case, asked, today)
    if made.short_digest != digest:
        raise Stale
    if before is not None:
        await _end(before, PlanState.REPLACED)
    plan = await _write(made, actor, now)
    await journal.write(
        actor,
        "plan.accepted",
        now,
        case_id=case.id,
        plan=plan.id,
        total=plan.total,
        instalments=len(made.plan.instalments),
        ends_on=made.plan.ends_on,
        terms=made.digest,
        instead_of=before.id if before else None,
    )
    await _tell_responsible(case, plan, "plans-notice-accepted", now, ends_on=made.plan.ends_on)
    return plan


@atomic()
async def follow_payments(case: Case, now: datetime, *, settled: bool) -> Progress | None:
    """Lay the case's payments over its plan, within the deed that recorded or reversed one.

    `settled`: nothing is owed any more, so the plan has done its work whatever its instalments say.
    """
    plan = (
        await Plan.filter(case_id=case.id, state__in=[PlanState.ACCEPTED, PlanState.COMPLETED]).order_by("-id").first()
    )
    if plan is None:
        return None
    rows = await Instalment.filter(plan_id=plan.id).order_by("due_on", "number")
    known = await Payment.filter(case_id=case.id, id__gt=plan.payments_before, reversed_on=None)
    values = [plans.Instalment(row.number, row.due_on, row.amount) for row in rows]
    progress = plans.close_instalments(values, [(one.received_on, one.amount) for one in known])
    for row, state in zip(rows, progress.states, strict=True):
        row.paid, row.closed_on = state.paid, state.closed_on
        await row.save(update_fields=["paid", "closed_on"])
    await reminders.withdraw([row.id for row in rows if row.closed_on or settled])
    await _set_state(case, plan, done=settled or progress.completed_on is not None, now=now)
    return progress


@atomic()
async def break_plan(plan_id: int, now: datetime, today: date) -> bool:
    """End a plan whose instalment slipped past the days of grace, and tell whoever answers for the case."""
    found = await Plan.get(id=plan_id)
    case = await case_for(SYSTEM, found.case_id, lock=True)
    plan = await Plan.get(id=plan_id).prefetch_related("instalments")
    if plan.state is not PlanState.ACCEPTED or not _has_slipped(plan, (await policies.plan_policy()).grace_days, today):
        return False
    await _end(plan, PlanState.BROKEN)
    await journal.write(SYSTEM, "plan.broken", now, case_id=case.id, plan=plan.id)
    await _tell_responsible(case, plan, "plans-notice-broken", now)
    return True


async def candidates_to_break(today: date) -> Sequence[int]:
    """Ids of plans with an open instalment whose day has passed."""
    late = Instalment.filter(plan__state=PlanState.ACCEPTED, closed_on=None, due_on__lt=today)
    return sorted({instalment.plan_id for instalment in await late.only("plan_id")})


def _has_slipped(plan: Plan, grace_days: int, today: date) -> bool:
    states = [
        plans.InstalmentState(plans.Instalment(row.number, row.due_on, row.amount), row.paid, row.closed_on)
        for row in plan.instalments
    ]
    return bool(plans.slipped(states, today, grace_days))


async def _own_case(actor: Actor, case_id: int, *, lock: bool = False) -> Case:
    require(actor, Permission.AGREE_PLAN)
    return await case_for(actor, case_id, Permission.AGREE_PLAN, lock=lock)


async def _offer(case: Case, asked: Proposal, today: date) -> Offer:
    plan = plans.propose(
        await _owed(case, today),
        pay_day=asked.pay_day,
        first_on=asked.first_on,
        limits=(await policies.plan_policy()).limits,
        today=today,
        per_month=asked.per_month,
        months=asked.months,
        first_payment=asked.first_payment,
    )
    return Offer(case, asked, plan)


async def _owed(case: Case, today: date) -> Decimal:
    if case.at.final or case.at.group == "F" or NOT_NOW & {Hold(hold) for hold in case.holds}:
        raise Refused("plans-not-now")
    return (await ledger.balance_of(case.id, today)).total


def _asked(plan: plans.Plan) -> Proposal:
    return Proposal(plan.pay_day, plan.instalments[0].due_on, months=len(plan.instalments))


async def _write(made: Offer, actor: Actor, now: datetime) -> Plan:
    last = await Payment.filter(case_id=made.case.id).order_by("-id").first()
    plan = await Plan.create(
        case_id=made.case.id,
        state=PlanState.ACCEPTED,
        total=made.plan.total,
        proposed_by=actor.id,
        proposed_at=now,
        accepted_at=now,
        terms_digest=made.digest,
        payments_before=last.id if last else 0,
    )
    rows = [
        Instalment(plan_id=plan.id, number=one.number, due_on=one.due_on, amount=one.amount)
        for one in made.plan.instalments
    ]
    await Instalment.bulk_create(rows)
    return plan


async def _set_state(case: Case, plan: Plan, *, done: bool, now: datetime) -> None:
    state = PlanState.COMPLETED if done else PlanState.ACCEPTED
    if plan.state is state:
        return
    plan.state = state
    await plan.save(update_fields=["state"])
    await journal.write(SYSTEM, "plan.completed" if done else "plan.accepted", now, case_id=case.id, plan=plan.id)


async def _end(plan: Plan, state: PlanState) -> None:
    plan.state = state
    await plan.save(update_fields=["state"])
    await reminders.withdraw([row.id for row in plan.instalments])


async def _tell_responsible(case: Case, plan: Plan, text: str, now: datetime, **args: date) -> None:
    if case.responsible_id is None:
        return
    news = News(
        text,
        f"{text}:{plan.id}",
        {"number": case.number, "sum": plan.total, **args},
        ((Button("button-open-case", "case", {"case_id": case.id}),),),
        case_id=case.id,
    )
    await owe(case.responsible_id, news, now)
