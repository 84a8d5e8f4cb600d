"""Money that came: recorded once, credited in the order of the law, undone by new entries."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from tortoise.transactions import atomic

from backend import queue
from backend.domain import ledger as rules
from backend.domain import stages as stage_rules
from backend.domain.allocation import Regime, regime_for, set_off
from backend.domain.crediting import credited
from backend.domain.errors import NotFound, Refused
from backend.domain.ledger import Balance, EntryKind
from backend.domain.money import ZERO
from backend.domain.payments import PaymentChannel
from backend.domain.people import SYSTEM, Actor, Permission, Role
from backend.domain.stages import Event, Hold, Refusal, Step
from backend.domain.tasks import TaskKind, Wanted
from backend.models import Case, LedgerEntry, Payment
from backend.services import contacts, journal, stages
from backend.services.access import case_for, require
from backend.services.facts import facts_of
from backend.services.money import ledger, plan_keeping
from backend.services.notices import Button, Named, News, owe, owe_to_roles
from backend.services.work import tasks
from backend.settings import Settings

TELL_DEBTOR = "payments.tell_debtor"
LONGEST_NUMBER = 120
GIVE_BACK = Wanted(TaskKind.PAPER, "task-title-overpayment", 3)


@dataclass(frozen=True)
class Recorded:
    """`is_new` is False for a payment known before: nothing was done. `lack` says why a paid-off case stays open."""

    payment: Payment
    case: Case
    owed: Balance
    is_new: bool
    closed: bool = False
    lack: Refusal | None = None


@atomic()
async def record(
    actor: Actor,
    case_id: int,
    amount: Decimal,
    received_on: date,
    channel: PaymentChannel,
    external_id: str,
    now: datetime,
    today: date,
    *,
    document_id: int | None = None,
) -> Recorded:
    """Credit a payment to a case, close its instalments, and the case when nothing is owed.

    (channel, external_id) is the payment: again, it adds nothing; with another sum or case it is Refused.
    `document_id`: the document of a bank that it is, or is a share of.
    """
    require(actor, Permission.RECORD_PAYMENT)
    case = await case_for(actor, case_id, Permission.RECORD_PAYMENT, lock=True)
    number = " ".join(external_id.split())
    _check(amount, received_on, number, today)
    told = Payment(
        case_id=case.id,
        amount=amount,
        received_on=received_on,
        channel=channel.value,
        external_id=number,
        document_id=document_id,
        recorded_by=actor.id,
        recorded_at=now,
    )
    payment, is_new = await _known_or_new(told)
    if not is_new:
        return Recorded(payment, case, await ledger.balance_of(case.id, today), is_new=False)
    owed = await _credit(case, payment, actor, now, today)
    await _journal(actor, "payment.recorded", case, payment, owed, now)
    done = await _settle(case, payment, owed, actor, now, today)
    await _tell_responsible(done, actor, now)
    await queue.enqueue(TELL_DEBTOR, {"payment_id": payment.id}, run_at=now, key=f"payment:{payment.id}")
    return done


@atomic()
async def reverse(actor: Actor, payment_id: int, now: datetime, today: date) -> Balance:
    """Undo a payment recorded by mistake or taken back by the payer's bank. Again, it changes nothing.

    A case that it had closed is not opened by itself: that is a manager's decision, and managers are told.
    """
    require(actor, Permission.RECORD_PAYMENT)
    known = await Payment.get_or_none(id=payment_id)
    if known is None:
        raise NotFound
    case = await case_for(actor, known.case_id, Permission.RECORD_PAYMENT, lock=True)
    payment = await Payment.get(id=payment_id)
    if payment.reversed_on is not None:
        return await ledger.balance_of(case.id, today)
    payment.reversed_on = today
    await payment.save(update_fields=["reversed_on"])
    await ledger.add(case, await _undoing(case, payment, today), actor, now, today)
    owed = await _set_off(case, _regime(case, payment), today, now, today)
    await _mark_overpaid(case, owed, now, today)
    await plan_keeping.follow_payments(case, now, today, settled=owed.nothing_is_owed)
    owed = await ledger.balance_of(case.id, today)
    await _journal(actor, "payment.reversed", case, payment, owed, now)
    await _tell_of_reversal(case, payment, now)
    return owed


@atomic()
async def give_back(
    actor: Actor, case_id: int, amount: Decimal, now: datetime, today: date, *, on: date | None = None
) -> Balance:
    """What we held of the debtor's over his debt has gone back to him (ГК ст. 1102). Refused for more than we hold.

    `on` is the day on which it left, else today. A case that only this kept from its end has come to it.
    """
    require(actor, Permission.RECORD_PAYMENT)
    case = await case_for(actor, case_id, Permission.RECORD_PAYMENT, lock=True)
    held = max((await ledger.balance_of(case.id, today)).overpayment, ZERO)
    if not ZERO < amount <= held or amount != amount.quantize(ZERO):
        raise Refused("payments-refusal-refund", most=held)
    back = rules.Entry(
        rules.Component.OVERPAYMENT,
        EntryKind.REFUND,
        amount,
        on or today,
        rules.Basis.UNJUST_ENRICHMENT,
        rules.Origin.PERSON,
    )
    owed = await ledger.add(case, [back], actor, now, today)
    await _mark_overpaid(case, owed, now, today)
    await journal.write(actor, "payment.given_back", now, case_id=case.id, amount=amount, overpayment=owed.overpayment)
    if owed.nothing_is_owed and not owed.overpayment and not case.at.final:
        await stages.follow_event(case, Event.BALANCE_ZERO, actor, now, today)
    return owed


@atomic()
async def tell_debtor(settings: Settings, payment_id: int, now: datetime) -> None:
    """Thank for a payment: sums are behind the button, not in the words. The sender asks the rules of contact first."""
    payment = await Payment.get(id=payment_id).select_related("case__creditor")
    case = payment.case
    person_id = await contacts.account_of(case.debtor_id)
    # A message to a debtor must name a phone (230-ФЗ ст. 7): without one it is better not sent.
    if person_id is None or payment.reversed_on is not None or not settings.operator_phone:
        return
    news = News(
        "payments-all-paid" if case.balance <= 0 else "payments-thanks",
        f"payment:{payment.id}:thanks",
        contacts.names_of(settings, case) | {"on": payment.received_on},
        ((Button("payments-see-debt", "debt", {"case_id": case.id}),),),
        case_id=case.id,
    )
    await owe(person_id, news, now, is_contact=True)


@atomic()
async def settle(payment: Payment, actor: Actor, now: datetime, today: date) -> Recorded:
    """What follows from a payment that was posted among many, where a plan, a hold or the end of the case hangs on it.

    Whoever answers for the case is told apart from the others only of its end.
    """
    case = await case_for(SYSTEM, payment.case_id, lock=True)
    owed = await ledger.balance_of(case.id, today)
    done = await _settle(case, payment, owed, actor, now, today)
    if done.closed or done.lack is not None:
        await _tell_responsible(done, actor, now)
    return done


def _check(amount: Decimal, received_on: date, number: str, today: date) -> None:
    if amount <= 0 or amount != amount.quantize(ZERO):
        raise Refused("payments-refusal-sum")
    if received_on > today:
        raise Refused("payments-refusal-future", today=today)
    if not 0 < len(number) <= LONGEST_NUMBER:
        raise Refused("payments-refusal-number", longest=LONGEST_NUMBER)


async def _known_or_new(told: Payment) -> tuple[Payment, bool]:
    """The row of this payment. Cases are locked one by one, so the same number on two of them meets at the index."""
    known = await Payment.get_or_none(channel=told.channel, external_id=told.external_id)
    if known is None:
        await Payment.bulk_create([told], ignore_conflicts=True)
    payment = await Payment.get(channel=told.channel, external_id=told.external_id)
    if (payment.case_id, payment.amount, payment.received_on) != (told.case_id, told.amount, told.received_on):
        raise Refused("payments-refusal-other", number=told.external_id)
    return payment, known is None


async def _credit(case: Case, payment: Payment, actor: Actor, now: datetime, today: date) -> Balance:
    """First what already stands to the debtor's credit, then the money that came, in the order of the law."""
    channel = PaymentChannel(payment.channel)
    entries = await ledger.entries_of(case.id)
    new = credited(
        entries, payment.amount, channel, case.contract_date, payment.received_on, today, payment_id=payment.id
    )
    return await ledger.add(case, new, actor, now, today)


def _regime(case: Case, payment: Payment) -> Regime:
    channel = PaymentChannel(payment.channel).credited_as
    return regime_for(contract_date=case.contract_date, paid_on=payment.received_on, channel=channel)


async def _set_off(case: Case, regime: Regime, on: date, now: datetime, today: date) -> Balance:
    owed = await ledger.balance_of(case.id, today)
    entries = set_off(owed, regime, on)
    return await ledger.add(case, entries, SYSTEM, now, today) if entries else owed


async def _undoing(case: Case, payment: Payment, today: date) -> tuple[rules.Entry, ...]:
    """The payment's own entries, and the set-offs after it: they may have used money that is not there any more."""
    rows = await LedgerEntry.filter(case_id=case.id).order_by("id")
    undone = {row.reverses_id for row in rows}
    own = [row for row in rows if row.payment_id == payment.id and row.reverses_id is None]
    later = [row for row in rows if row.kind == EntryKind.SET_OFF and row.id > own[0].id and row.id not in undone]
    return rules.reverse([row.as_entry() for row in (*own, *later)], today)


async def _settle(case: Case, payment: Payment, owed: Balance, actor: Actor, now: datetime, today: date) -> Recorded:
    """What follows from the new balance: instalments, an overpayment's hold, the end of the case."""
    await plan_keeping.follow_payments(case, now, today, settled=owed.nothing_is_owed)
    owed = await ledger.balance_of(case.id, today)  # a plan kept to its end has forgiven its part
    await _mark_overpaid(case, owed, now, today)
    if not owed.nothing_is_owed or case.at.final:
        return Recorded(payment, case, owed, is_new=True)
    decision = await stages.follow_event(case, Event.BALANCE_ZERO, actor, now, today)
    lack = None if decision else _lack(await facts_of(case, today), today)
    return Recorded(payment, case, owed, is_new=True, closed=decision is not None, lack=lack)


def _lack(facts: stage_rules.CaseFacts, today: date) -> Refusal | None:
    """What still stands between a paid-off case and its end, such as a fee that is not posted."""
    try:
        stage_rules.decide(facts, Step.PAID, Role.SYSTEM, today)
    except Refused as refused:
        return Refusal(refused.key, refused.details)
    return None


async def _mark_overpaid(case: Case, owed: Balance, now: datetime, today: date) -> None:
    """While we hold the debtor's money over the debt, nothing is demanded of him, and somebody has to give it back.

    ГК ст. 408, 1102.
    """
    held = {Hold(hold) for hold in case.holds}
    wanted = held | {Hold.OVERPAID} if owed.overpayment > owed.total else held - {Hold.OVERPAID}
    if Hold.OVERPAID in wanted:
        key = f"overpaid:{case.id}:{owed.overpayment}:{today}"
        await tasks.add_wanted(case, key, (GIVE_BACK,), now, today)
    if wanted != held:
        await stages.set_holds(SYSTEM, case.id, wanted, now)
        await case.refresh_from_db(fields=["holds", "version"])


async def _journal(actor: Actor, action: str, case: Case, payment: Payment, owed: Balance, now: datetime) -> None:
    await journal.write(
        actor,
        action,
        now,
        case_id=case.id,
        payment=payment.id,
        amount=payment.amount,
        channel=payment.channel,
        received_on=payment.received_on,
        left=owed.total,
        overpayment=owed.overpayment,
    )


async def _tell_responsible(done: Recorded, actor: Actor, now: datetime) -> None:
    case = done.case
    if case.responsible_id is None or case.responsible_id == actor.id:
        return
    text = "payments-notice-closed" if done.closed else "payments-notice-came"
    args: dict[str, Any] = {"number": case.number, "sum": done.payment.amount, "left": done.owed.total}
    if done.lack is not None:
        text, args = "payments-notice-not-closed", args | {"why": Named(done.lack.key)}
    await owe(case.responsible_id, _news(text, f"payment:{done.payment.id}", args, case), now)


async def _tell_of_reversal(case: Case, payment: Payment, now: datetime) -> None:
    args = {"number": case.number, "sum": payment.amount, "left": case.balance}
    news = _news("payments-notice-reversed", f"payment:{payment.id}:reversed", args, case)
    if case.responsible_id is not None:
        await owe(case.responsible_id, news, now)
    if case.at.final:
        await owe_to_roles(frozenset({Role.MANAGER.value}), news, now)


def _news(text: str, key: str, args: Mapping[str, Any], case: Case) -> News:
    return News(text, key, args, ((Button("button-open-case", "case", {"case_id": case.id}),),), case_id=case.id)
