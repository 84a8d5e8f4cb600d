"""Plans as they may be agreed on: offered within the manager's limits or beyond them by his word, and what stands."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from tortoise.transactions import atomic

from backend.domain import plans
from backend.domain.errors import Refused
from backend.domain.ledger import Component
from backend.domain.money import KOPECK, ZERO
from backend.domain.people import Actor, Permission
from backend.domain.plans import PlanLimits, Proposal
from backend.domain.stages import Hold
from backend.models import Case, Instalment, PayMeans, Plan, PlanState
from backend.services import journal, policies
from backend.services.access import case_for, require
from backend.services.money import ledger
from backend.services.policies import PlanPolicy

USUAL_PAY_DAY = 10
DIGEST_SHOWN = 10
# Paying one creditor by a plan of its own is not for these: the law or a dispute stands in between.
NOT_NOW = frozenset({Hold.BANKRUPT, Hold.DEAD, Hold.SVO, Hold.DISPUTE_IDENTITY})
# What a manager may allow: any plan that is one at all.
WIDEST = PlanLimits(max_months=60, min_instalment=KOPECK, max_first_delay_days=366)
STANDING = (PlanState.ASKED, PlanState.COUNTERED)


@dataclass(frozen=True)
class Offer:
    """A plan as it would be accepted now; `digest` names its terms, so that a button accepts no others.

    `forgiven` is let go of the penalty when the plan is kept to its end, and is no part of its sum.
    """

    case: Case
    asked: Proposal
    plan: plans.Plan
    forgiven: Decimal = ZERO

    @property
    def digest(self) -> str:
        return hashlib.sha256(terms_of(self).encode()).hexdigest()

    @property
    def short_digest(self) -> str:
        return self.digest[:DIGEST_SHOWN]


def terms_of(offer: Offer) -> str:
    """The terms in one fixed spelling; what is accepted is known by the digest of this."""
    case = offer.case
    rows = [f"{one.number}. {one.due_on.isoformat()} {one.amount}" for one in offer.plan.instalments]
    head = f"{case.number} {case.contract_number} {case.contract_date.isoformat()}"
    return "\n".join([head, *rows, *([f"- {offer.forgiven}"] if offer.forgiven else [])])


async def offers(
    actor: Actor, case_id: int, today: date, *, pay_day: int | None = None, second_day: int | None = None
) -> tuple[Offer, ...]:
    """Up to three, the quickest first, by the debtor's own days and means where he told them.

    Raises Refused when nothing is owed or a plan is out of the question.
    """
    case = await own_case(actor, case_id)
    policy, means = await policies.plan_policy(), await means_of(case.debtor_id)
    limits, owed = policy.limits, await _owed(case, today)
    wished = pay_day or (means.pay_day if means else None) or USUAL_PAY_DAY
    day = min(max(wished, limits.pay_day_from), limits.pay_day_to)
    second = second_day if pay_day else means.second_day if means else None
    if means is not None and means.per_month:
        found = plans.offers_by_means(owed, day, means.per_month, limits, today, second)
        proposals = [_by_sum(plan, day) for plan in found]
    else:
        proposals = [_by_months(plan) for plan in plans.three_offers(owed, day, limits, today, second)]
    made = [await offer_for(case, asked, policy, today) for asked in proposals]
    return tuple({one.digest: one for one in made}.values())


async def offer(actor: Actor, case_id: int, asked: Proposal, today: date) -> Offer:
    """What is asked for, as a plan. Outside the limits Refused holds the nearest acceptable Proposal as `nearest`."""
    case = await own_case(actor, case_id)
    return await offer_for(case, asked, await policies.plan_policy(), today)


async def offer_for(
    case: Case, asked: Proposal, policy: PlanPolicy, today: date, limits: PlanLimits | None = None
) -> Offer:
    """A part of the penalty is left out where the plan is short enough to be worth it."""
    owed, limits = await _owed(case, today), limits or policy.limits
    forgiven = policy.forgiveness.of((await ledger.balance_of(case.id, today)).parts[Component.PENALTY])
    if ZERO < forgiven < owed:
        shorter = _proposed(owed - forgiven, asked, limits, today)
        if shorter.months <= policy.forgiveness.within_months:
            return Offer(case, asked, shorter, forgiven)
    return Offer(case, asked, _proposed(owed, asked, limits, today))


async def plan_of(actor: Actor, case_id: int) -> Plan | None:
    """The plan that stands, with its instalments in order."""
    case = await own_case(actor, case_id)
    return await accepted(case.id)


async def accepted(case_id: int) -> Plan | None:
    return await Plan.filter(case_id=case_id, state=PlanState.ACCEPTED).prefetch_related("instalments").first()


async def asked_of(case_id: int) -> Plan | None:
    """The proposal that waits for a manager, or his terms that wait for the debtor."""
    return await Plan.filter(case_id=case_id, state__in=STANDING).order_by("-id").first()


async def next_instalment(case_id: int) -> Instalment | None:
    """The oldest that is not paid in full."""
    open_ones = Instalment.filter(plan__case_id=case_id, plan__state=PlanState.ACCEPTED, closed_on=None)
    return await open_ones.order_by("due_on", "number").first()


# What a debtor tells of himself


async def means_of(debtor_id: int) -> PayMeans | None:
    return await PayMeans.get_or_none(debtor_id=debtor_id)


@atomic()
async def tell_means(
    actor: Actor,
    case_id: int,
    now: datetime,
    *,
    pay_day: int | None = None,
    second_day: int | None = None,
    per_month: Decimal | None = None,
) -> PayMeans:
    """Remember the days on which the debtor can pay, and how much; what is not told stays as it was.

    With a day told anew and no second one he is paid once a month.
    """
    case = await own_case(actor, case_id)
    await PayMeans.bulk_create([PayMeans(debtor_id=case.debtor_id, changed_at=now)], ignore_conflicts=True)
    means = await PayMeans.filter(debtor_id=case.debtor_id).select_for_update().get()
    days = (pay_day, second_day) if pay_day else (means.pay_day, means.second_day)
    told = (*days, per_month or means.per_month)
    if told != (means.pay_day, means.second_day, means.per_month):
        means.pay_day, means.second_day, means.per_month = told
        means.changed_at = now
        await means.save()
        await journal.write(actor, "plan.means_told", now, case_id=case.id, pay_day=told[0], second_day=told[1])
    return means


async def own_case(actor: Actor, case_id: int, *, lock: bool = False) -> Case:
    """Raises NotFound for anybody else's."""
    require(actor, Permission.AGREE_PLAN)
    return await case_for(actor, case_id, Permission.AGREE_PLAN, lock=lock)


# Proposals as they lie in the store


def kept(asked: Proposal) -> dict[str, str | int | None]:
    return {
        "pay_day": asked.pay_day,
        "first_on": asked.first_on.isoformat(),
        "per_month": str(asked.per_month) if asked.per_month is not None else None,
        "months": asked.months,
        "second_day": asked.second_day,
    }


def asked_in(row: Mapping[str, Any]) -> Proposal:
    per_month = Decimal(row["per_month"]) if row["per_month"] else None
    # What was asked for before there were two pay-days names no second one.
    second = row.get("second_day")
    return Proposal(
        int(row["pay_day"]), date.fromisoformat(row["first_on"]), per_month, row["months"], second_day=second
    )


async def allowed_offer(case: Case, plan: Plan, today: date) -> Offer:
    """The terms that a manager has allowed or made, on what is owed today. A first day that has passed is today."""
    asked = asked_in(plan.asked or {})
    if asked.first_on < today:
        asked = plans.nearest_proposal(await _owed(case, today), asked, WIDEST, today)
    return await offer_for(case, asked, await policies.plan_policy(), today, WIDEST)


def _proposed(owed: Decimal, asked: Proposal, limits: PlanLimits, today: date) -> plans.Plan:
    return plans.propose(
        owed,
        pay_day=asked.pay_day,
        first_on=asked.first_on,
        limits=limits,
        today=today,
        per_month=asked.per_month,
        months=asked.months,
        first_payment=asked.first_payment,
        second_day=asked.second_day,
    )


async def _owed(case: Case, today: date) -> Decimal:
    if case.at.final or case.at.group == "F" or NOT_NOW & {Hold(hold) for hold in case.holds}:
        raise Refused("plans-not-now")
    return (await ledger.balance_of(case.id, today)).total


def _by_months(plan: plans.Plan) -> Proposal:
    return Proposal(plan.pay_day, plan.instalments[0].due_on, months=plan.months, second_day=plan.second_day)


def _by_sum(plan: plans.Plan, pay_day: int) -> Proposal:
    return Proposal(pay_day, plan.instalments[0].due_on, per_month=plan.per_month, second_day=plan.second_day)
