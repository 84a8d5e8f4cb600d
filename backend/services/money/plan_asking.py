"""A plan beyond the limits: the debtor asks, a manager allows it, makes terms of his own, or declines with a reason."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from tortoise.transactions import atomic

from backend.domain.errors import NotFound, Refused, Stale
from backend.domain.people import Actor, Permission, Role, may
from backend.domain.plans import Proposal
from backend.domain.tasks import TaskKind, Wanted
from backend.models import Case, Plan, PlanState
from backend.services import contacts, journal, policies
from backend.services.access import case_for, require
from backend.services.money import plans
from backend.services.money.plans import WIDEST, Offer
from backend.services.notices import Button, News, owe, owe_to_roles
from backend.services.work import tasks

LONGEST_ANSWER = 800
A_PAGE = 20
MANAGERS = frozenset({Role.MANAGER.value})
ANSWER = Wanted(TaskKind.ANSWER, "task-title-plan-asked", 2)


@dataclass(frozen=True)
class Asked:
    """What waits for a manager: the plan as it would be, and the nearest that the limits allow."""

    plan: Plan
    case: Case
    offer: Offer


@atomic()
async def ask(actor: Actor, case_id: int, asked: Proposal, now: datetime, today: date) -> Plan:
    """A proposal outside the limits goes to the managers; another one takes its place. Again, it is the same."""
    case = await plans.own_case(actor, case_id, lock=True)
    made = await plans.offer_for(case, asked, await policies.plan_policy(), today, WIDEST)
    plan = await Plan.filter(case_id=case.id, state=PlanState.ASKED).first() or Plan(
        case_id=case.id, state=PlanState.ASKED
    )
    if plan.id and plan.terms_digest == made.digest:
        return plan
    plan.asked, plan.terms_digest, plan.total = plans.kept(asked), made.digest, made.plan.total
    plan.proposed_by, plan.proposed_at = actor.id, now
    await plan.save()
    await journal.write(actor, "plan.asked", now, case_id=case.id, plan=plan.id, terms=made.digest)
    await tasks.add_keyed(case, _task(plan), ANSWER, now, today)
    await owe_to_roles(
        MANAGERS,
        News(
            "plans-notice-asked",
            f"plan-asked:{plan.id}:{made.short_digest}",
            {"number": case.number, "sum": made.plan.ordinary, "count": len(made.plan.instalments)},
            ((Button("plans-open-asked", "plan-asked", {"plan_id": plan.id}),),),
            case_id=case.id,
            is_light=True,
        ),
        now,
    )
    return plan


async def asked_for(actor: Actor, plan_id: int, today: date) -> Asked:
    """Raises NotFound where there is none for this manager."""
    require(actor, Permission.APPROVE_PLAN)
    plan, case = await _plan_and_case(actor, plan_id, lock=False)
    if plan.state is not PlanState.ASKED:
        raise Stale
    return Asked(plan, case, await plans.allowed_offer(case, plan, today))


async def waiting(actor: Actor) -> Sequence[Plan]:
    """Those that wait for a manager's word, the longest first."""
    require(actor, Permission.APPROVE_PLAN)
    return await Plan.filter(state=PlanState.ASKED).order_by("proposed_at").limit(A_PAGE).select_related("case")


@atomic()
async def allow(actor: Actor, plan_id: int, now: datetime, today: date) -> Plan:
    """These very terms, whatever the limits say; the debtor still has to sign them."""
    return await _answer(actor, plan_id, PlanState.COUNTERED, None, "", now, today)


@atomic()
async def counter(actor: Actor, plan_id: int, asked: Proposal, now: datetime, today: date) -> Plan:
    """Terms of the manager's own instead."""
    return await _answer(actor, plan_id, PlanState.COUNTERED, asked, "", now, today)


@atomic()
async def decline(actor: Actor, plan_id: int, words: str, now: datetime, today: date) -> Plan:
    """Not without a reason, which the debtor reads."""
    said = words.strip()
    if not said or len(said) > LONGEST_ANSWER:
        raise Refused("plans-refusal-reason", most=LONGEST_ANSWER)
    return await _answer(actor, plan_id, PlanState.DECLINED, None, said, now, today)


@atomic()
async def propose(actor: Actor, case_id: int, asked: Proposal, now: datetime, today: date) -> Plan:
    """Terms of our own for a debtor whom nobody has heard, or in place of a plan that has grown too heavy.

    Within the limits they are any colleague's, beyond them a manager's. They stand on his screen until he signs them;
    the plan before holds until then.
    """
    require(actor, Permission.ANSWER_DEBTOR)
    case = await case_for(actor, case_id, Permission.ANSWER_DEBTOR, lock=True)
    limits = WIDEST if may(actor, Permission.APPROVE_PLAN) else None
    made = await plans.offer_for(case, asked, await policies.plan_policy(), today, limits)
    plan = await Plan.filter(case_id=case.id, state__in=plans.STANDING).order_by("-id").first()
    plan = plan or Plan(case_id=case.id, proposed_by=actor.id, proposed_at=now)
    was_asked = plan.id is not None and plan.state is PlanState.ASKED
    plan.asked, plan.terms_digest, plan.total = plans.kept(asked), made.digest, made.plan.total
    plan.state, plan.answered_by, plan.answered_at = PlanState.COUNTERED, actor.id, now
    await plan.save()
    await journal.write(actor, "plan.countered", now, case_id=case.id, plan=plan.id, terms=made.digest)
    if was_asked:
        await tasks.drop_wanted([_task(plan)], actor, now)
        await _tell_debtor(plan, case, "countered", "", now)
    return plan


async def _answer(
    actor: Actor, plan_id: int, state: PlanState, asked: Proposal | None, words: str, now: datetime, today: date
) -> Plan:
    require(actor, Permission.APPROVE_PLAN)
    plan, case = await _plan_and_case(actor, plan_id, lock=True)
    if plan.state is not PlanState.ASKED:
        raise Stale
    if asked is not None:
        made = await plans.offer_for(case, asked, await policies.plan_policy(), today, WIDEST)
        plan.asked, plan.terms_digest, plan.total = plans.kept(asked), made.digest, made.plan.total
    plan.state, plan.answered_by, plan.answered_at, plan.answer = state, actor.id, now, words
    await plan.save()
    how = "declined" if state is PlanState.DECLINED else "countered" if asked else "allowed"
    await journal.write(actor, f"plan.{how}", now, case_id=case.id, plan=plan.id, terms=plan.terms_digest)
    await tasks.drop_wanted([_task(plan)], actor, now)
    await _tell_debtor(plan, case, how, words, now)
    return plan


async def _tell_debtor(plan: Plan, case: Case, how: str, words: str, now: datetime) -> None:
    """The answer to what he has asked."""
    person_id = await contacts.account_of(case.debtor_id)
    if person_id is None:
        return
    args = {"contract": case.contract_number} | ({"words": words} if how == "declined" else {})
    news = News(
        f"plans-answer-{how}",
        f"plan-answer:{plan.id}:{how}",
        args,
        ((Button("plans-reminder-see", "plan", {"case_id": case.id}),),),
        case_id=case.id,
    )
    await owe(person_id, news, now)


async def _plan_and_case(actor: Actor, plan_id: int, *, lock: bool) -> tuple[Plan, Case]:
    known = await Plan.get_or_none(id=plan_id)
    if known is None:
        raise NotFound
    case = await case_for(actor, known.case_id, Permission.APPROVE_PLAN, lock=lock)
    return await Plan.get(id=plan_id), case


def _task(plan: Plan) -> str:
    return f"plan-asked:{plan.id}"
