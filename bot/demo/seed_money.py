"""The money of the demonstration: fees, sums that courts granted, payments, plans kept and plans broken."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import partial

from tortoise.transactions import atomic

from backend.domain import fees
from backend.domain import ledger as rules
from backend.domain.ledger import Basis, Component, Entry, EntryKind, Origin
from backend.domain.money import rounded
from backend.domain.payments import PaymentChannel
from backend.domain.people import SYSTEM, Actor, Role
from backend.domain.stages import Stage, Step
from backend.models import Case
from backend.services.money import ledger, payments, plan_signing, plans
from bot.demo.seed_history import History
from bot.demo.seed_ways import Move, working_day

GRANTED = frozenset({Step.ORDER_ISSUED, Step.GRANTED, Step.SETTLED})
FEE_STEPS: Mapping[Step, fees.FeeKind] = {
    Step.ORDER_COPY: fees.FeeKind.ORDER,
    Step.CLAIM_COPY: fees.FeeKind.CLAIM,
}
# Where money comes in by itself, and through whom.
COLLECTED: Mapping[Stage, PaymentChannel] = {
    Stage.B10_PRETRIAL: PaymentChannel.BANK,
    Stage.E20_BANK: PaymentChannel.BANK,
    Stage.E40_FSSP_OPEN: PaymentChannel.BAILIFF,
    Stage.E70_EMPLOYER: PaymentChannel.BANK,
}
LATELY = 34
PAID_OF_DEBT = (Decimal("0.03"), Decimal("0.05"), Decimal("0.08"), Decimal("0.12"))
DEBTORS_SHARE = Decimal("0.07")
PLAN_IN = 3  # one debtor of three before the court has a plan
KEPT = 0.7


def follow(history: History, case: Case, moves: Sequence[Move], *, pays_off: bool = False) -> None:
    """What a case's way costs and brings in, on the days of its steps and after them."""
    for move in moves:
        if move.step in FEE_STEPS:
            history.add(case.id, move.on, partial(_pay_fee, case.id, FEE_STEPS[move.step]))
        if move.step in GRANTED:
            history.add(case.id, move.on, partial(_grant, case.id))
        if move.step is Step.ORDER_CANCELLED:
            history.add(case.id, move.on, partial(_take_back, case.id))
    last = moves[-1] if moves else None
    if last and pays_off:
        on = working_day(max(last.on, history.today - timedelta(days=history.dice.randrange(1, LATELY))))
        history.add(case.id, on, partial(_pay, history, case.id, Decimal(1), PaymentChannel.BANK))
    elif last and last.stage in COLLECTED:
        _come_in(history, case, last)


def pay_a_little(history: History, case: Case, since: date) -> None:
    for on in (since + timedelta(days=2), since + timedelta(days=9)):
        history.add(case.id, working_day(on), partial(_pay, history, case.id, DEBTORS_SHARE, PaymentChannel.CARD))


def _come_in(history: History, case: Case, last: Move) -> None:
    if last.stage is Stage.B10_PRETRIAL and history.dice.randrange(PLAN_IN) == 0:
        _agree(history, case, last.on)
        return
    yesterday = history.today - timedelta(days=1)
    room = min((yesterday - last.on).days, LATELY)
    for ago in sorted((history.dice.randrange(room) for _ in range(min(room, 3))), reverse=True):
        on = max(working_day(yesterday - timedelta(days=ago)), last.on)
        history.add(
            case.id, on, partial(_pay, history, case.id, history.dice.choice(PAID_OF_DEBT), COLLECTED[last.stage])
        )


def _agree(history: History, case: Case, on: date) -> None:
    """A plan, and the first instalments of those who keep it."""
    history.add(case.id, on, partial(_accept, case.id))
    if history.dice.random() > KEPT:
        return
    for days in range(12, (history.today - on).days, 30):
        paid_on = working_day(on + timedelta(days=days))
        history.add(case.id, paid_on, partial(_pay_instalment, history, case.id))


@atomic()
async def _pay_fee(case_id: int, kind: fees.FeeKind, now: datetime, today: date) -> None:
    """Our own cost until a court awards it."""
    case = await Case.select_for_update().get(id=case_id)
    owed = await ledger.balance_of(case.id, today)
    price = sum((owed.parts[part] for part in ledger.parts_claimed(owed)), Decimal(0))
    fee = (fees.order_fee if kind is fees.FeeKind.ORDER else fees.claim_fee)(price, today)
    entry = Entry(Component.STATE_FEE, EntryKind.STATE_FEE_PAID, fee.amount, today, Basis.STATE_FEE, Origin.PERSON)
    await ledger.add(case, [entry], SYSTEM, now, today)


@atomic()
async def _grant(case_id: int, now: datetime, today: date) -> None:
    """As the court granted: all that was claimed, and the fee that was paid."""
    case = await Case.select_for_update().get(id=case_id)
    entries = await ledger.entries_of(case.id)
    owed = rules.balance(entries, today)
    paid = rules.own_costs(entries, today)[EntryKind.STATE_FEE_PAID]
    granted = {**owed.parts, Component.STATE_FEE: paid}
    await ledger.add(case, rules.grant(entries, granted, today), SYSTEM, now, today)


@atomic()
async def _take_back(case_id: int, now: datetime, today: date) -> None:
    """A cancelled order grants nothing (ГПК ст. 129)."""
    case = await Case.select_for_update().get(id=case_id)
    granted = [entry for entry in await ledger.entries_of(case.id) if entry.basis == Basis.COURT]
    entries = rules.reverse(granted, today, Basis.CANCELLED, Origin.PAPER)
    await ledger.add(case, entries, SYSTEM, now, today)


async def _pay(
    history: History, case_id: int, share: Decimal, channel: PaymentChannel, now: datetime, today: date
) -> None:
    case = await Case.get(id=case_id)
    amount = rounded(case.balance * share)
    await _record(history, case, amount, channel, now, today)


async def _pay_instalment(history: History, case_id: int, now: datetime, today: date) -> None:
    instalment = await plans.next_instalment(case_id)
    if instalment is not None:
        case = await Case.get(id=case_id)
        await _record(history, case, instalment.amount - instalment.paid, PaymentChannel.CARD, now, today)


async def _record(
    history: History, case: Case, amount: Decimal, channel: PaymentChannel, now: datetime, today: date
) -> None:
    number = f"{today:%y%m%d}-{case.id:06d}-{now:%H%M}"
    await payments.record(history.office.officer, case.id, amount, today, channel, number, now, today)


async def _accept(case_id: int, now: datetime, today: date) -> None:
    """The debtor chooses the slowest of what is offered."""
    case = await Case.get(id=case_id)
    debtor = Actor(id=SYSTEM.id, role=Role.DEBTOR, debtor_id=case.debtor_id)
    chosen = (await plans.offers(debtor, case.id, today))[-1]
    words = "\n".join(f"{one.number}. {one.due_on} {one.amount}" for one in chosen.plan.instalments)
    made = await plan_signing.prepare(debtor, case.id, chosen.asked, chosen.short_digest, words, now, today)
    await plan_signing.sign(debtor, made.plan.id, made.code, now, today)
