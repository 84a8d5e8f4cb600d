"""The yes to a plan: signed by a code that goes to one account for one text (63-ФЗ ст. 5, 6, 9), then printed."""

import secrets
from dataclasses import dataclass
from datetime import date, datetime

from tortoise.transactions import atomic

from backend import crypto, queue
from backend.domain.errors import NotFound, Refused, Stale
from backend.domain.outgoing import OutKind
from backend.domain.people import SYSTEM, Actor
from backend.domain.plans import Proposal
from backend.domain.signing import CODE_DIGITS, CodeTrouble, digits_in, trouble_with, version_of, version_shown
from backend.models import Case, Instalment, OutgoingPaper, Payment, Plan, PlanSignature, PlanState, StoredFile
from backend.services import contacts, journal, policies, reminders
from backend.services.access import case_for
from backend.services.money import plans
from backend.services.money.plans import Offer
from backend.services.notices import Button, News, owe
from backend.services.paperwork import outgoing
from backend.settings import Settings

PRINT = "plans.print"
_CODE = "plan_code"


@dataclass(frozen=True)
class Prepared:
    """A plan that waits for its code, which is shown this once."""

    plan: Plan
    offer: Offer
    code: str


@atomic()
async def prepare(
    actor: Actor, case_id: int, asked: Proposal, digest: str, words: str, now: datetime, today: date
) -> Prepared:
    """Terms within the limits, that the debtor saw in `words`, and a code for them. Other terms by now raise Stale."""
    case = await plans.own_case(actor, case_id, lock=True)
    made = await plans.offer_for(case, asked, await policies.plan_policy(), today)
    if made.short_digest != digest:
        raise Stale
    plan = await Plan.filter(case_id=case.id, state=PlanState.OFFERED).first() or Plan(
        case_id=case.id, state=PlanState.OFFERED
    )
    return await _prepared(plan, made, actor, words, now)


@atomic()
async def prepare_allowed(actor: Actor, plan_id: int, digest: str, words: str, now: datetime, today: date) -> Prepared:
    """The same for terms that a manager allowed or made."""
    plan, case = await _plan_and_case(actor, plan_id)
    if plan.state is not PlanState.COUNTERED:
        raise Stale
    made = await plans.allowed_offer(case, plan, today)
    if made.short_digest != digest:
        raise Stale
    return await _prepared(plan, made, actor, words, now)


async def _prepared(plan: Plan, made: Offer, actor: Actor, words: str, now: datetime) -> Prepared:
    plan.asked, plan.terms_digest = plans.kept(made.asked), made.digest
    plan.total, plan.forgiven = made.plan.total, made.forgiven or None
    plan.proposed_by, plan.proposed_at = actor.id, now
    await plan.save()
    code = f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}}"
    signature = await PlanSignature.create(
        plan_id=plan.id,
        person_id=actor.id,
        debtor_id=made.case.debtor_id,
        language=actor.language,
        words=words,
        words_digest=version_of(words),
        code_digest=crypto.ring().blind(code, _CODE),
        code_made_at=now,
    )
    await journal.write(
        actor, "plan.code_made", now, case_id=made.case.id, plan=plan.id, terms=made.digest, text=signature.words_digest
    )
    return Prepared(plan, made, code)


async def sign(actor: Actor, plan_id: int, said: str, now: datetime, today: date) -> Plan:
    """The code that was shown makes the plan an agreement. The same code again is the same plan.

    Raises Refused for a wrong, late or spent one, Stale where the sum has changed meanwhile. A wrong try has to be
    remembered, so the refusal is raised only after the transaction that wrote it.
    """
    done = await _sign(actor, plan_id, said, now, today)
    if isinstance(done, CodeTrouble):
        raise Refused(done.key)
    return done


@atomic()
async def _sign(actor: Actor, plan_id: int, said: str, now: datetime, today: date) -> Plan | CodeTrouble:
    plan, case = await _plan_and_case(actor, plan_id)
    signature = await PlanSignature.filter(plan_id=plan.id, person_id=actor.id).order_by("-id").first()
    if signature is None:
        raise NotFound
    is_right = signature.code_digest in crypto.ring().blinds(digits_in(said), _CODE)
    if plan.state is PlanState.ACCEPTED and is_right:
        return plan
    if plan.state not in {PlanState.OFFERED, PlanState.COUNTERED}:
        raise Stale
    trouble = trouble_with(is_right=is_right, made_at=signature.code_made_at, tries=signature.tries, now=now)
    if trouble is not None:
        signature.tries += 1
        await signature.save(update_fields=["tries"])
        return trouble
    await _accept(plan, case, signature, actor, now, today)
    return plan


async def _accept(plan: Plan, case: Case, signature: PlanSignature, actor: Actor, now: datetime, today: date) -> None:
    made = await _same_terms(plan, case, today)
    before = await plans.accepted(case.id)
    if before is not None:
        await _replace(before, today)
    last = await Payment.filter(case_id=case.id).order_by("-id").first()
    plan.state, plan.accepted_at = PlanState.ACCEPTED, now
    plan.payments_before, plan.replaces_id = last.id if last else 0, before.id if before else None
    await plan.save()
    await Instalment.bulk_create(
        [
            Instalment(plan_id=plan.id, number=one.number, due_on=one.due_on, amount=one.amount)
            for one in made.plan.instalments
        ]
    )
    signature.signed_at = now
    await signature.save(update_fields=["signed_at"])
    await journal.write(
        actor,
        "plan.accepted",
        now,
        case_id=case.id,
        plan=plan.id,
        total=plan.total,
        forgiven=plan.forgiven,
        instalments=len(made.plan.instalments),
        ends_on=made.plan.ends_on,
        terms=made.digest,
        text=signature.words_digest,
        instead_of=before.id if before else None,
    )
    await tell_responsible(case, plan, "plans-notice-accepted", now, ends_on=made.plan.ends_on)
    await queue.enqueue(PRINT, {"plan_id": plan.id}, run_at=now, key=f"plan-print:{plan.id}")


async def _same_terms(plan: Plan, case: Case, today: date) -> Offer:
    """Raises Stale when what is owed has changed since the code was made."""
    if plan.state is PlanState.COUNTERED:
        made = await plans.allowed_offer(case, plan, today)
    else:
        made = await plans.offer_for(case, plans.asked_in(plan.asked or {}), await policies.plan_policy(), today)
    if made.digest != plan.terms_digest:
        raise Stale
    return made


async def _replace(before: Plan, today: date) -> None:
    before.state, before.ended_on = PlanState.REPLACED, today
    await before.save(update_fields=["state", "ended_on"])
    await reminders.withdraw([row.id for row in before.instalments])


async def _plan_and_case(actor: Actor, plan_id: int) -> tuple[Plan, Case]:
    """The case is locked, then the plan is read. Raises NotFound for anybody else's."""
    known = await Plan.get_or_none(id=plan_id)
    if known is None:
        raise NotFound
    case = await plans.own_case(actor, known.case_id, lock=True)
    return await Plan.get(id=plan_id), case


async def print_agreement(settings: Settings, plan_id: int, now: datetime, today: date) -> OutgoingPaper | None:
    """The agreement as a paper, once, and the debtor's copy into his chat. Raises Refused with the facts that lack."""
    signature = await PlanSignature.filter(plan_id=plan_id, signed_at__not_isnull=True).order_by("-id").first()
    plan = await Plan.get(id=plan_id)
    if signature is None or plan.state is not PlanState.ACCEPTED:
        return None
    if signature.paper_id is None:
        (paper,) = await outgoing.make(settings, SYSTEM, plan.case_id, [OutKind.PLAN_AGREEMENT], now, today)
        signature.paper_id = paper.id
        await signature.save(update_fields=["paper_id"])
    return await _tell_of_paper(plan, signature, now)


@atomic()
async def _tell_of_paper(plan: Plan, signature: PlanSignature, now: datetime) -> OutgoingPaper:
    paper = await OutgoingPaper.get(id=signature.paper_id)
    case = await case_for(SYSTEM, plan.case_id)
    person_id = await contacts.account_of(case.debtor_id)
    if person_id is None:
        return paper
    news = News(
        "plans-agreement-copy",
        f"plan-paper:{plan.id}",
        {"contract": case.contract_number},
        ((Button("plans-reminder-see", "plan", {"case_id": case.id}),),),
        file_id=paper.file_id,
        case_id=case.id,
    )
    await owe(person_id, news, now)
    return paper


@dataclass(frozen=True)
class Signed:
    """The signature beneath the plan that stands, and its paper once it is printed."""

    at: datetime
    version: str
    file: StoredFile | None


async def agreement_of(actor: Actor, case_id: int) -> Signed:
    """Raises NotFound where no plan stands."""
    plan = await plans.plan_of(actor, case_id)
    signature = await PlanSignature.filter(plan_id=plan.id, signed_at__not_isnull=True).first() if plan else None
    if signature is None or signature.signed_at is None:
        raise NotFound
    paper = await OutgoingPaper.get_or_none(id=signature.paper_id or 0).select_related("file")
    return Signed(signature.signed_at, version_shown(signature.words_digest), paper.file if paper else None)


async def tell_responsible(case: Case, plan: Plan, text: str, now: datetime, **args: date) -> None:
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
