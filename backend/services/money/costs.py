"""What a case cost us: the state fee planned, paid, offset, got back; and the post. Nobody owes it until awarded."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from tortoise.transactions import atomic

from backend.domain import ledger as rules
from backend.domain.errors import NotFound, Refused
from backend.domain.fees import Fee, FeeKind, claim_fee, order_fee, refund_may_be_asked_until, top_up
from backend.domain.ledger import Basis, Component, Entry, EntryKind, Origin
from backend.domain.money import ZERO
from backend.domain.people import Actor, Permission
from backend.models import Case, JournalEntry, LedgerEntry
from backend.services import journal
from backend.services.access import case_for
from backend.services.money import ledger

LONGEST_NUMBER = 60
ENTERED = "cost.entered"
ASKED_BACK = "cost.return_asked"


class Cost(StrEnum):
    """What a person enters of our own costs."""

    FEE_PAID = "fee_paid"
    FEE_OFFSET = "fee_offset"
    FEE_RETURNED = "fee_returned"
    POSTAGE = "postage"

    @property
    def key(self) -> str:
        return f"costs-kind-{self.replace('_', '-')}"


_ENTRY: Mapping[Cost, tuple[Component, EntryKind, str]] = {
    Cost.FEE_PAID: (Component.STATE_FEE, EntryKind.STATE_FEE_PAID, Basis.STATE_FEE),
    Cost.FEE_OFFSET: (Component.STATE_FEE, EntryKind.STATE_FEE_OFFSET, Basis.FEE_OFFSET),
    Cost.FEE_RETURNED: (Component.STATE_FEE, EntryKind.STATE_FEE_RETURNED, Basis.FEE_RETURN),
    Cost.POSTAGE: (Component.POSTAGE, EntryKind.POSTAGE_PAID, Basis.COURT_COSTS),
}


_RECEIPTS: Mapping[Cost, str] = {Cost.FEE_PAID: Basis.FEE_RECEIPT, Cost.POSTAGE: Basis.POST_RECEIPT}


@dataclass(frozen=True)
class Costs:
    """Sums by kind. `awarded` is what courts laid on the debtor; `ask_back_until` is of the newest fee paid."""

    case: Case
    own: Mapping[EntryKind, Decimal]
    awarded: Mapping[Component, Decimal]
    asked_back_on: date | None
    ask_back_until: date | None
    last_entry: int | None

    @property
    def left_to_pay(self) -> Decimal:
        return max(self.own[EntryKind.STATE_FEE_PLANNED] - self.own[EntryKind.STATE_FEE_PAID], ZERO)

    @property
    def returnable(self) -> Decimal:
        """What was paid and neither offset nor got back."""
        return _free(self.own)


@dataclass(frozen=True)
class Planned:
    """A fee counted by the price of the claim, and what of it is left when a fee paid before is offset."""

    fee: Fee
    left: Decimal


async def costs_of(actor: Actor, case_id: int, today: date) -> Costs:
    case = await case_for(actor, case_id, Permission.SEE_CASES)
    entries = await ledger.entries_of(case.id)
    undone = {entry.reverses_id for entry in entries}
    standing = [e for e in entries if e.kind.is_own_cost and e.id not in undone and e.reverses_id is None]
    entered = [entry for entry in standing if entry.kind is not EntryKind.STATE_FEE_PLANNED]
    paid = [entry.on for entry in entered if entry.kind is EntryKind.STATE_FEE_PAID]
    asked = await JournalEntry.filter(case_id=case.id, action=ASKED_BACK).order_by("-seq").first()
    return Costs(
        case=case,
        own=rules.own_costs(entries, today),
        awarded=_awarded(entries, today),
        asked_back_on=date.fromisoformat(asked.details["on"]) if asked else None,
        ask_back_until=refund_may_be_asked_until(max(paid)) if paid else None,
        last_entry=max((entry.id or 0 for entry in entered), default=None),
    )


@atomic()
async def plan_fee(actor: Actor, case_id: int, kind: FeeKind, sent: date, now: datetime, today: date) -> Planned:
    """Count the fee of an order or a claim sent on a day; it takes the place of a fee planned before.

    Raises Refused when nothing is claimed, or an order is not given for so much.
    """
    case = await case_for(actor, case_id, Permission.TAKE_STEP, lock=True)
    entries = await ledger.entries_of(case.id)
    owed = rules.balance(entries, today)
    price = sum((owed.parts[part] for part in ledger.parts_claimed(owed)), ZERO)
    if price <= ZERO:
        raise Refused("refusal-costs-no-price")
    fee = order_fee(price, sent) if kind is FeeKind.ORDER else claim_fee(price, sent)
    undone = {entry.reverses_id for entry in entries}
    before = [
        e for e in entries if e.kind is EntryKind.STATE_FEE_PLANNED and e.id not in undone and e.reverses_id is None
    ]
    planned = Entry(Component.STATE_FEE, EntryKind.STATE_FEE_PLANNED, fee.amount, today, Basis.STATE_FEE, Origin.SYSTEM)
    await ledger.add(case, (*rules.reverse(before, today), planned), actor, now, today)
    await _follow(case, today)
    await journal.write(
        actor, "cost.planned", now, case_id=case.id, kind=kind.value, price=price, fee=fee.amount, sent=sent
    )
    return Planned(fee, top_up(fee, rules.own_costs(entries, today)[EntryKind.STATE_FEE_PAID]))


@atomic()
async def enter(
    actor: Actor,
    case_id: int,
    cost: Cost,
    amount: Decimal,
    on: date,
    now: datetime,
    today: date,
    *,
    number: str = "",
    receipt: int | None = None,
) -> Costs:
    """Write down what was paid, offset or got back. A payment order with the same number is one payment.

    `receipt` is the paper that proves it.

    Raises Refused for a sum of nothing, a day to come, a number known already, and for more got back than was paid.
    """
    case = await case_for(actor, case_id, Permission.TAKE_STEP, lock=True)
    said = " ".join(number.split())
    await _check(case, cost, amount, on, said, today)
    component, kind, basis = _ENTRY[cost]
    origin, rests_on = (Origin.PAPER, _RECEIPTS.get(cost, basis)) if receipt else (Origin.PERSON, basis)
    entry = Entry(component, kind, amount, on, rests_on, origin, paper_id=receipt)
    await ledger.add(case, [entry], actor, now, today)
    await _follow(case, today)
    await journal.write(actor, ENTERED, now, case_id=case.id, cost=cost.value, amount=amount, on=on, number=said)
    return await costs_of(actor, case.id, today)


@atomic()
async def take_back(actor: Actor, case_id: int, entry_id: int, now: datetime, today: date) -> Costs:
    """Undo a cost entered by mistake. Again, it changes nothing."""
    case = await case_for(actor, case_id, Permission.TAKE_STEP, lock=True)
    entries = await ledger.entries_of(case.id)
    found = next((entry for entry in entries if entry.id == entry_id and entry.kind.is_own_cost), None)
    if found is None:
        raise NotFound
    if not await LedgerEntry.exists(reverses_id=entry_id):
        await ledger.add(case, rules.reverse([found], today), actor, now, today)
        await _follow(case, today)
        await journal.write(actor, "cost.taken_back", now, case_id=case.id, entry=entry_id, amount=found.amount)
    return await costs_of(actor, case.id, today)


@atomic()
async def ask_fee_back(actor: Actor, case_id: int, on: date, now: datetime, today: date) -> Costs:
    """Write down that the tax service was asked for the fee, within three years of its payment (НК ст. 333.40)."""
    await case_for(actor, case_id, Permission.TAKE_STEP, lock=True)
    costs = await costs_of(actor, case_id, today)
    if costs.returnable <= ZERO or costs.ask_back_until is None:
        raise Refused("refusal-costs-nothing-to-return")
    if on > costs.ask_back_until:
        raise Refused("refusal-costs-too-late", until=costs.ask_back_until)
    await journal.write(actor, ASKED_BACK, now, case_id=case_id, on=on, amount=costs.returnable)
    return await costs_of(actor, case_id, today)


async def _check(case: Case, cost: Cost, amount: Decimal, on: date, number: str, today: date) -> None:
    if amount <= ZERO or amount != amount.quantize(ZERO):
        raise Refused("payments-refusal-sum")
    if on > today:
        raise Refused("payments-refusal-future", today=today)
    if len(number) > LONGEST_NUMBER:
        raise Refused("payments-refusal-number", longest=LONGEST_NUMBER)
    if number and await _is_known(case, cost, number):
        raise Refused("refusal-costs-known", number=number)
    free = _free(rules.own_costs(await ledger.entries_of(case.id), today))
    if cost in (Cost.FEE_OFFSET, Cost.FEE_RETURNED) and amount > free:
        raise Refused("refusal-costs-more-than-paid", most=free)


async def _is_known(case: Case, cost: Cost, number: str) -> bool:
    rows = await JournalEntry.filter(case_id=case.id, action=ENTERED)
    return any((row.details["cost"], row.details["number"]) == (cost.value, number) for row in rows)


async def _follow(case: Case, today: date) -> None:
    """The rules of stages wait while a fee is planned and not entered as paid: it may be on its way at the bank."""
    own = rules.own_costs(await ledger.entries_of(case.id), today)
    noted = {name: value for name, value in case.noted.items() if name != "costs_unposted"}
    waits = own[EntryKind.STATE_FEE_PLANNED] > own[EntryKind.STATE_FEE_PAID]
    case.noted = noted | ({"costs_unposted": "yes"} if waits else {})
    case.version += 1
    await case.save(update_fields=["noted", "version"])


def _free(own: Mapping[EntryKind, Decimal]) -> Decimal:
    return own[EntryKind.STATE_FEE_PAID] - own[EntryKind.STATE_FEE_OFFSET] - own[EntryKind.STATE_FEE_RETURNED]


def _awarded(entries: tuple[Entry, ...], today: date) -> dict[Component, Decimal]:
    """What acts laid on the debtor and did not fall away, paid since or not."""
    undone = {entry.reverses_id for entry in entries}
    kinds = (EntryKind.STATE_FEE_AWARDED, EntryKind.POSTAGE_AWARDED)
    sums: dict[Component, Decimal] = {}
    for entry in entries:
        if entry.kind in kinds and entry.on <= today and entry.id not in undone:
            sums[entry.component] = sums.get(entry.component, ZERO) + entry.amount
    return sums
