"""Overpayments on their way back: asked for, let go by one or two people, paid by an order that a statement shows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from tortoise.transactions import atomic

from backend.domain.errors import NotFound, Refused, Stale
from backend.domain.money import ZERO
from backend.domain.people import Actor, Permission, Role
from backend.domain.refunds import OPEN, RefundState, Requisites, is_paid_by, may_let_go, number_of
from backend.domain.statements import Document, outgoing_of
from backend.domain.tasks import TaskKind, TaskState, Wanted
from backend.models import Case, Refund, Task
from backend.services import contacts, journal, policies
from backend.services.access import case_for, cases_of, require
from backend.services.money import payments
from backend.services.notices import Button, News, owe, owe_to_roles
from backend.services.work import tasks

SHOWN = 8
LONGEST_WORDS, LONGEST_NUMBER = 500, 120
MANAGERS, PAYERS = frozenset({Role.MANAGER.value}), frozenset({Role.ACCOUNTANT.value})
PAID_TOO_MUCH = Wanted(TaskKind.DUTY, "task-title-refund-over", 1)


@dataclass(frozen=True)
class Overpaid:
    """Cases on which we hold somebody's money, the most first; `standing` is the application of each that has one."""

    count: int
    total: Decimal
    shown: Sequence[Case]
    standing: Mapping[int, Refund]


@dataclass(frozen=True)
class Standing:
    """What we hold on one case, and its latest application. `lets_go`: this person's word is enough."""

    case: Case
    held: Decimal
    refund: Refund | None
    lets_go: bool

    @property
    def is_open(self) -> bool:
        return self.refund is not None and self.refund.state in OPEN


async def overpaid(actor: Actor) -> Overpaid:
    require(actor, Permission.RECORD_PAYMENT)
    cases = (await cases_of(actor)).filter(balance__lt=0)
    found = await cases.order_by("balance", "id").limit(SHOWN)
    sums = [-Decimal(str(one)) for one in await cases.values_list("balance", flat=True)]
    rows = await Refund.filter(case_id__in=[case.id for case in found], state__in=list(OPEN))
    return Overpaid(len(sums), sum(sums, ZERO), found, {row.case_id: row for row in rows})


async def standing_of(actor: Actor, case_id: int) -> Standing:
    """For a colleague, or for the debtor himself. Raises NotFound for anybody else's case."""
    case = await case_for(actor, case_id, _permission(actor))
    refund = await Refund.filter(case_id=case.id).order_by("-id").first()
    lets_go = refund is not None and await _lets_go(actor, refund)
    return Standing(case, _held(case), refund, lets_go)


async def of_id(actor: Actor, refund_id: int) -> Refund:
    """Raises NotFound where there is none for this person."""
    refund = await Refund.get_or_none(id=refund_id)
    if refund is None:
        raise NotFound
    await case_for(actor, refund.case_id, Permission.RECORD_PAYMENT)
    return refund


@atomic()
async def ask(actor: Actor, case_id: int, to: Requisites, application: str, now: datetime) -> Refund:
    """All that we hold is asked for; what was asked and not decided is asked anew, to where it is wanted now.

    A debtor asks in his own chat; a colleague writes down what came on paper, and what the paper is.
    """
    case = await case_for(actor, case_id, _permission(actor), lock=True)
    held, said = _held(case), " ".join(application.split())
    if held <= 0:
        raise Refused("refunds-refusal-nothing")
    if len(said) > LONGEST_WORDS:
        raise Refused("refunds-refusal-long", most=LONGEST_WORDS)
    known = await Refund.get_or_none(case_id=case.id, state=RefundState.APPROVED)
    if known is not None:
        raise Refused("refunds-refusal-approved")
    refund = await Refund.get_or_none(case_id=case.id, state=RefundState.ASKED) or Refund(case_id=case.id)
    refund.amount, refund.state = held, RefundState.ASKED
    refund.payee, refund.account, refund.bic, refund.application = to.payee, to.account, to.bic, said
    refund.by_debtor, refund.asked_by, refund.asked_at = actor.role is Role.DEBTOR, actor.id, now
    refund.version = refund.version + 1 if refund.id else 1
    await refund.save()
    await journal.write(actor, "refund.asked", now, case_id=case.id, refund=refund.id, amount=held)
    await _tell_who_decides(refund, case, now)
    return refund


@atomic()
async def approve(actor: Actor, refund_id: int, version: int, now: datetime) -> Refund:
    """The money may leave. Above the limit it takes a manager who did not write the application down."""
    refund, case = await _undecided(actor, refund_id, version, RefundState.ASKED)
    if refund.amount > _held(case):
        raise Refused("payments-refusal-refund", most=_held(case))
    if not await _lets_go(actor, refund):
        raise Refused("refunds-refusal-second", limit=(await policies.refund_policy()).limits.alone_up_to)
    return await _decide(actor, refund, RefundState.APPROVED, "", now)


@atomic()
async def decline(actor: Actor, refund_id: int, version: int, reason: str, now: datetime) -> Refund:
    """Not without a reason, which the debtor reads. What was let go and not paid yet may be declined too."""
    said = reason.strip()
    if not said or len(said) > LONGEST_WORDS:
        raise Refused("refunds-refusal-reason", most=LONGEST_WORDS)
    refund, case = await _undecided(actor, refund_id, version, *OPEN)
    await _decide(actor, refund, RefundState.DECLINED, said, now)
    await _tell_debtor(refund, case, now)
    return refund


@atomic()
async def mark_returned(
    actor: Actor, refund_id: int, version: int, number: str, paid_on: date, now: datetime, today: date
) -> Refund:
    """A person says by which order it was paid, and when; a statement that shows it later adds nothing."""
    refund, case = await _undecided(actor, refund_id, version, RefundState.APPROVED)
    said = " ".join(number.split())
    if not 0 < len(said) <= LONGEST_NUMBER:
        raise Refused("payments-refusal-number", longest=LONGEST_NUMBER)
    if paid_on > today:
        raise Refused("payments-refusal-future", today=today)
    await _pay(actor, refund, case, said, paid_on, now, today)
    return refund


async def follow(actor: Actor, debits: Sequence[Document], own: frozenset[str], now: datetime, today: date) -> int:
    """Within the deed that takes a statement in: what left our accounts and is a refund let go. How many.

    A debit that was seen before, or that a person had entered by its order, pays nothing twice.
    """
    if not debits:
        return 0
    waiting = await Refund.filter(state=RefundState.APPROVED).order_by("id")
    seen = {refund.debit_key for refund in await Refund.filter(debit_key__not_isnull=True).only("id", "debit_key")}
    done = 0
    for debit in outgoing_of(debits, own):
        paid = next((one for one in waiting if _is_of(debit.document, one)), None)
        if debit.key in seen or await _was_entered(debit.document, debit.key):
            continue
        if paid is None:
            continue
        waiting.remove(paid)
        case = await case_for(actor, paid.case_id, Permission.RECORD_PAYMENT, lock=True)
        if paid.amount > _held(case):
            await tasks.add_keyed(case, f"refund-over:{paid.id}", PAID_TOO_MUCH, now, today)
            continue
        paid.debit_key = debit.key
        on = min(debit.document.came_on, today)
        await _pay(actor, paid, case, debit.document.number[:LONGEST_NUMBER], on, now, today)
        done += 1
    return done


async def _was_entered(debit: Document, key: str) -> bool:
    """A person was quicker than the bank's file: the document is remembered, so that it is not another refund's."""
    entered = Refund.filter(state=RefundState.RETURNED, debit_key=None, order_number=debit.number)
    for one in await entered.filter(amount=debit.amount).order_by("id"):
        if _is_of(debit, one):
            await Refund.filter(id=one.id).update(debit_key=key)
            return True
    return False


def _is_of(debit: Document, refund: Refund) -> bool:
    return is_paid_by(debit, refund.amount, refund.account, number_of(refund.id))


async def _pay(
    actor: Actor, refund: Refund, case: Case, number: str, paid_on: date, now: datetime, today: date
) -> None:
    await payments.give_back(actor, case.id, refund.amount, now, today, on=paid_on)
    refund.state, refund.returned_on, refund.order_number = RefundState.RETURNED, paid_on, number
    await _save(refund)
    await journal.write(actor, "refund.returned", now, case_id=case.id, refund=refund.id, amount=refund.amount)
    open_tasks = Task.filter(case_id=case.id, title_key=payments.GIVE_BACK.title_key, state=TaskState.OPEN)
    keys = [str(key) for key in await open_tasks.values_list("key", flat=True)]
    await tasks.drop_wanted(keys, actor, now, TaskState.DONE)
    await _tell_debtor(refund, case, now)


async def _undecided(actor: Actor, refund_id: int, version: int, *states: RefundState) -> tuple[Refund, Case]:
    """With its case locked. Raises Stale where it stands otherwise by now."""
    require(actor, Permission.RECORD_PAYMENT)
    known = await of_id(actor, refund_id)
    case = await case_for(actor, known.case_id, Permission.RECORD_PAYMENT, lock=True)
    refund = await Refund.filter(id=refund_id).select_for_update().get()
    if refund.version != version or refund.state not in states:
        raise Stale
    return refund, case


async def _decide(actor: Actor, refund: Refund, state: RefundState, reason: str, now: datetime) -> Refund:
    refund.state, refund.reason, refund.decided_by, refund.decided_at = state, reason, actor.id, now
    await _save(refund)
    action = "refund.approved" if state is RefundState.APPROVED else "refund.declined"
    await journal.write(actor, action, now, case_id=refund.case_id, refund=refund.id, amount=refund.amount)
    return refund


async def _save(refund: Refund) -> None:
    refund.version += 1
    await refund.save()


async def _lets_go(actor: Actor, refund: Refund) -> bool:
    return may_let_go(actor, refund.asked_by, refund.amount, (await policies.refund_policy()).limits)


async def _tell_who_decides(refund: Refund, case: Case, now: datetime) -> None:
    """Above the limit the managers. Below it, when the debtor asked himself, whoever answers for the case, or pays."""
    news = News(
        "refunds-notice-asked",
        f"refund:{refund.id}:{refund.version}",
        {"number": case.number, "sum": refund.amount},
        ((Button("refunds-open", "refund", {"case_id": case.id}),),),
        case_id=case.id,
        is_light=True,
    )
    if refund.amount > (await policies.refund_policy()).limits.alone_up_to:
        await owe_to_roles(MANAGERS, news, now)
    elif refund.by_debtor and case.responsible_id is not None:
        await owe(case.responsible_id, news, now)
    elif refund.by_debtor:
        await owe_to_roles(PAYERS, news, now)


async def _tell_debtor(refund: Refund, case: Case, now: datetime) -> None:
    """The answer to what he has asked in his chat. Who wrote a letter sees it there when he looks."""
    person_id = await contacts.account_of(case.debtor_id) if refund.by_debtor else None
    if person_id is None:
        return
    state = refund.state.value
    news = News(
        f"refunds-answer-{state}",
        f"refund:{refund.id}:{state}",
        {"contract": case.contract_number},
        ((Button("refunds-see", "own-refund", {"case_id": case.id}),),),
        case_id=case.id,
    )
    await owe(person_id, news, now)


def _held(case: Case) -> Decimal:
    return max(-case.balance, ZERO)


def _permission(actor: Actor) -> Permission:
    return Permission.SEE_OWN_DEBT if actor.role is Role.DEBTOR else Permission.RECORD_PAYMENT
