"""What the office decides for itself in the chat, such as the limits of plans that need nobody's consent."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any

from tortoise.transactions import atomic

from backend.domain.bulk import BulkLimits
from backend.domain.errors import Refused, Stale
from backend.domain.forgiving import Forgiveness
from backend.domain.people import Actor, Permission
from backend.domain.plans import PlanLimits
from backend.domain.refunds import RefundLimits
from backend.models import Policy
from backend.services import journal
from backend.services.access import require

PLANS, BULK, REFUNDS = "plans", "bulk", "refunds"
LONGEST_GRACE = 30


@dataclass(frozen=True)
class PlanPolicy:
    """Limits of plans, the days of grace of an instalment, what is forgiven; version 0 is what we begin with."""

    limits: PlanLimits
    grace_days: int
    version: int = 0
    forgiveness: Forgiveness = field(default_factory=Forgiveness)


# Our own habit, not law: a manager changes it on the first day.
USUAL = PlanPolicy(
    PlanLimits(
        max_months=12, min_instalment=Decimal("1000.00"), max_first_delay_days=31, pay_day_from=1, pay_day_to=28
    ),
    grace_days=10,
)


async def plan_policy() -> PlanPolicy:
    policy = await Policy.get_or_none(name=PLANS)
    return _read(policy.value, policy.version) if policy else USUAL


@atomic()
async def set_plan_policy(
    actor: Actor,
    limits: PlanLimits,
    grace_days: int,
    now: datetime,
    *,
    version: int,
    forgiveness: Forgiveness | None = None,
) -> PlanPolicy:
    """Change the limits for plans made from now on. A screen drawn for another version changes nothing: Stale.

    Without `forgiveness` what is forgiven stays as it was.
    """
    require(actor, Permission.SET_POLICY)
    if not 0 <= grace_days <= LONGEST_GRACE:
        raise Refused("refusal-plan-grace", longest=LONGEST_GRACE)
    before = await plan_policy()
    changed = PlanPolicy(limits, grace_days, version + 1, forgiveness or before.forgiveness)
    await _save(PLANS, _written(before), _written(changed), actor, now, version)
    return changed


@dataclass(frozen=True)
class BulkPolicy:
    limits: BulkLimits
    version: int = 0


async def bulk_limits() -> BulkLimits:
    return (await bulk_policy()).limits


async def bulk_policy() -> BulkPolicy:
    policy = await Policy.get_or_none(name=BULK)
    return BulkPolicy(BulkLimits(**policy.value), policy.version) if policy else BulkPolicy(BulkLimits())


@atomic()
async def set_bulk_limits(actor: Actor, limits: BulkLimits, now: datetime, *, version: int) -> BulkPolicy:
    """For deeds confirmed from now on. A screen drawn for another version changes nothing: Stale."""
    require(actor, Permission.SET_POLICY)
    before = await bulk_policy()
    await _save(BULK, asdict(before.limits), asdict(limits), actor, now, version)
    return BulkPolicy(limits, version + 1)


@dataclass(frozen=True)
class RefundPolicy:
    limits: RefundLimits
    version: int = 0


async def refund_policy() -> RefundPolicy:
    policy = await Policy.get_or_none(name=REFUNDS)
    if policy is None:
        return RefundPolicy(RefundLimits())
    return RefundPolicy(RefundLimits(Decimal(policy.value["alone_up_to"])), policy.version)


@atomic()
async def set_refund_limits(actor: Actor, limits: RefundLimits, now: datetime, *, version: int) -> RefundPolicy:
    """For overpayments let go from now on. A screen drawn for another version changes nothing: Stale."""
    require(actor, Permission.SET_POLICY)
    before = (await refund_policy()).limits
    written = [{"alone_up_to": str(one.alone_up_to)} for one in (before, limits)]
    await _save(REFUNDS, written[0], written[1], actor, now, version)
    return RefundPolicy(limits, version + 1)


async def _save(
    name: str, before: Mapping[str, Any], after: Mapping[str, Any], actor: Actor, now: datetime, version: int
) -> None:
    """The row is made by whoever is first; from then on it changes only from the version that was looked at."""
    first = Policy(name=name, value=dict(before), changed_by=actor.id, changed_at=now, version=0)
    await Policy.bulk_create([first], ignore_conflicts=True)
    written = await Policy.filter(name=name, version=version).update(
        value=dict(after), changed_by=actor.id, changed_at=now, version=version + 1
    )
    if not written:
        raise Stale
    await journal.write(actor, "policy.changed", now, name=name, before=before, after=after)


def _written(policy: PlanPolicy) -> dict[str, Any]:
    limits = policy.limits
    return {
        "max_months": limits.max_months,
        "min_instalment": str(limits.min_instalment),
        "max_first_delay_days": limits.max_first_delay_days,
        "min_first_share": str(limits.min_first_share),
        "pay_day_from": limits.pay_day_from,
        "pay_day_to": limits.pay_day_to,
        "grace_days": policy.grace_days,
        "forgive_share": str(policy.forgiveness.share),
        "forgive_within": policy.forgiveness.within_months,
    }


def _read(value: Mapping[str, Any], version: int) -> PlanPolicy:
    limits = PlanLimits(
        max_months=value["max_months"],
        min_instalment=Decimal(value["min_instalment"]),
        max_first_delay_days=value["max_first_delay_days"],
        min_first_share=Decimal(value["min_first_share"]),
        pay_day_from=value["pay_day_from"],
        pay_day_to=value["pay_day_to"],
    )
    # A policy kept before anything could be forgiven names no share.
    forgiveness = Forgiveness(Decimal(value.get("forgive_share", "0")), value.get("forgive_within", 6))
    return PlanPolicy(limits, value["grace_days"], version, forgiveness)
