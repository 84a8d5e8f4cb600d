"""Money that came and that no rule gave to one case: a person looks, and says whose it is, or that it is not ours."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from tortoise.queryset import QuerySet
from tortoise.transactions import atomic

from backend.domain.errors import NotFound, Refused, Stale
from backend.domain.money import ZERO
from backend.domain.payments import PaymentChannel
from backend.domain.people import Actor, Permission
from backend.domain.several_debts import OneDebt, Split, split
from backend.domain.statement_matching import Rule
from backend.domain.statements import DocumentState
from backend.models import BankDocument, Case, Payment
from backend.services import journal
from backend.services.access import case_for, cases_of, creditors_of, require
from backend.services.money import ledger, payments
from backend.services.money.payments import Recorded
from backend.services.money.statement_reversals import REVERSAL

SHOWN = 6
SET_ASIDE = frozenset({DocumentState.NOT_OURS, DocumentState.SENT_BACK})


@dataclass(frozen=True)
class Queue:
    """What waits: how much it is together, and the oldest of it."""

    count: int
    total: Decimal
    shown: Sequence[BankDocument]


@dataclass(frozen=True)
class Doubtful:
    """`candidates` are the cases that it may be for; `shares` are by the law, where they are debts of one person."""

    document: BankDocument
    candidates: Sequence[Case]
    shares: Mapping[int, Decimal]
    following: int | None

    @property
    def is_reversal(self) -> bool:
        return self.document.rule == REVERSAL


async def waiting(actor: Actor) -> Queue:
    """The oldest first. A colleague whose work is bound to creditors sees what may be for their cases."""
    require(actor, Permission.RECORD_PAYMENT)
    documents = await _waiting(actor)
    return Queue(len(documents), sum((one.amount for one in documents), ZERO), documents[:SHOWN])


async def look(actor: Actor, document_id: int, today: date) -> Doubtful:
    """Raises NotFound for what is not for this person to see."""
    document = await _document(actor, document_id)
    candidates = (
        await (await cases_of(actor)).filter(id__in=document.candidates).select_related("debtor").order_by("id")
    )
    others = [one.id for one in await _waiting(actor) if one.id != document.id]
    following = next((number for number in others if number > document.id), others[0] if others else None)
    shares = (await _split(document, candidates, today)).shares if _are_one_persons(candidates) else {}
    return Doubtful(document, candidates, shares if document.state is DocumentState.WAITING else {}, following)


@atomic()
async def assign(actor: Actor, document_id: int, case_id: int, version: int, now: datetime, today: date) -> Recorded:
    """A person says which case it is for. Raises Stale where somebody has decided meanwhile."""
    document = await _undecided(actor, document_id, version)
    case = await case_for(actor, case_id, Permission.RECORD_PAYMENT)
    done = await _record(actor, document, case.id, document.amount, now, today)
    await _decide(actor, document, DocumentState.MATCHED, now, case_id=case.id)
    return done


@atomic()
async def share_out(actor: Actor, document_id: int, version: int, now: datetime, today: date) -> Sequence[Recorded]:
    """Several debts of one person, and none was named: as ГК ст. 319.1 says, a payment of each with its share."""
    document = await _undecided(actor, document_id, version)
    candidates = await Case.filter(id__in=document.candidates).order_by("id")
    if not _are_one_persons(candidates):
        raise Refused("statements-refusal-not-one-person")
    for case in candidates:
        await case_for(actor, case.id, Permission.RECORD_PAYMENT, lock=True)
    shares = await _split(document, candidates, today)
    done = [
        await _record(actor, document, case_id, amount, now, today) for case_id, amount in sorted(shares.shares.items())
    ]
    await _decide(actor, document, DocumentState.MATCHED, now, shares=len(done))
    return done


@atomic()
async def set_aside(actor: Actor, document_id: int, state: DocumentState, version: int, now: datetime) -> BankDocument:
    """It was sent back to its payer, or is none of our money."""
    if state not in SET_ASIDE:
        raise Refused("statements-refusal-decided")
    document = await _undecided(actor, document_id, version)
    await _decide(actor, document, state, now)
    return document


@atomic()
async def take_back(actor: Actor, document_id: int, version: int, now: datetime, today: date) -> BankDocument:
    """A decision was wrong: what came of it is undone by new entries, and the money waits again."""
    document = await _document(actor, document_id, lock=True)
    if document.version != version:
        raise Stale
    if document.state not in SET_ASIDE | {DocumentState.MATCHED}:
        raise Refused("statements-refusal-decided")
    before = await Payment.filter(document_id=document.id, reversed_on=None)
    for payment in before:
        await payments.reverse(actor, payment.id, now, today)
    document = await BankDocument.get(id=document.id)
    document.candidates = sorted({*document.candidates, *(payment.case_id for payment in before)})
    await _decide(actor, document, DocumentState.WAITING, now)
    return document


async def _waiting(actor: Actor) -> list[BankDocument]:
    documents = await BankDocument.filter(state=DocumentState.WAITING).order_by("id")
    creditors = await creditors_of(actor)
    if creditors is None:
        return documents
    theirs = await _theirs(actor, documents)
    return [one for one in documents if theirs & set(one.candidates)]


async def _theirs(actor: Actor, documents: Sequence[BankDocument]) -> set[int]:
    named = {case_id for one in documents for case_id in one.candidates}
    return {case.id for case in await (await cases_of(actor)).filter(id__in=named).only("id")}


async def _document(actor: Actor, document_id: int, *, lock: bool = False) -> BankDocument:
    require(actor, Permission.RECORD_PAYMENT)
    query: QuerySet[BankDocument] = BankDocument.filter(id=document_id)
    document = await (query.select_for_update() if lock else query).get_or_none()
    if document is None:
        raise NotFound
    if await creditors_of(actor) is not None and not await _theirs(actor, [document]):
        raise NotFound
    return document


async def _undecided(actor: Actor, document_id: int, version: int) -> BankDocument:
    document = await _document(actor, document_id, lock=True)
    if document.version != version or document.state is not DocumentState.WAITING:
        raise Stale
    if document.rule == REVERSAL:
        raise Refused("statements-refusal-reversal")
    return document


async def _decide(actor: Actor, document: BankDocument, state: DocumentState, now: datetime, **told: int) -> None:
    document.state, document.version = state, document.version + 1
    document.rule = Rule.PERSON.value if state is DocumentState.MATCHED else ""
    await document.save(update_fields=["state", "version", "rule", "candidates"])
    await journal.write(actor, f"statement.{state.value}", now, document=document.id, amount=document.amount, **told)


async def _record(
    actor: Actor, document: BankDocument, case_id: int, amount: Decimal, now: datetime, today: date
) -> Recorded:
    """Its number holds the version, so that what was taken back may be posted again."""
    received_on = min(document.came_on, today)
    number = f"{document.key}:{document.version}:{case_id}"
    channel = PaymentChannel(document.channel)
    return await payments.record(
        actor, case_id, amount, received_on, channel, number, now, today, document_id=document.id
    )


def _are_one_persons(candidates: Sequence[Case]) -> bool:
    return len(candidates) > 1 and len({case.debtor_id for case in candidates}) == 1


async def _split(document: BankDocument, candidates: Sequence[Case], today: date) -> Split:
    """What no debt needs stays with the one that fell due first, as an overpayment."""
    debts = [
        OneDebt(case.id, (await ledger.balance_of(case.id, today)).total, case.overdue_since or case.contract_date)
        for case in candidates
    ]
    found = split(document.amount, debts)
    if not found.left:
        return found
    first = min(debts, key=lambda debt: (debt.due_on, debt.case_id)).case_id
    return Split({**found.shares, first: found.shares.get(first, ZERO) + found.left}, ZERO)
