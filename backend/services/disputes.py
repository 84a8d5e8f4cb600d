"""A line of a debt that its debtor says is wrong: filed with its pause in one deed, answered through the ledger."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from html import escape

from tortoise.transactions import atomic

from backend.domain import ledger as rules
from backend.domain.allocation import regime_for, set_off
from backend.domain.calendar import working_calendar
from backend.domain.disputes import DisputeReason, DisputeState, answer_term, corrected
from backend.domain.errors import NotFound, Refused, Stale
from backend.domain.ledger import Component
from backend.domain.people import SYSTEM, Actor, Permission
from backend.domain.stages import Event, Hold
from backend.domain.tasks import TaskKind, TaskState, Wanted, due_before
from backend.models import Case, Dispute, LedgerEntry
from backend.services import contacts, journal, stages
from backend.services.access import case_for, require
from backend.services.money import ledger, plan_keeping
from backend.services.notices import Button, News, owe
from backend.services.work import tasks

LONGEST, SHORTEST_ANSWER = 1_500, 20
MOST_FILES = 10
ANSWER = Wanted(TaskKind.ANSWER, "task-title-dispute", 0)


@dataclass(frozen=True)
class Disputed:
    """A dispute with the line that it is about, as it stands in the ledger; `amount` is the line's or the part's."""

    dispute: Dispute
    case: Case
    entry: rules.Entry | None
    amount: Decimal


@atomic()
async def file(
    actor: Actor,
    case_id: int,
    component: Component,
    entry_id: int | None,
    reason: DisputeReason,
    now: datetime,
    today: date,
) -> Dispute:
    """Say that a line is wrong: what the law stops is stopped in the same deed. The same line again is the same.

    A line that was answered once is looked at again, but stops nothing a second time.
    """
    require(actor, Permission.SEE_OWN_DEBT)
    case = await case_for(actor, case_id, Permission.SEE_OWN_DEBT, lock=True)
    if entry_id and not await LedgerEntry.exists(id=entry_id, case_id=case.id, component=component.value):
        raise NotFound
    same = Dispute.filter(case_id=case.id, component=component, entry_id=entry_id or None)
    if standing := await same.filter(state=DisputeState.OPEN).first():
        return standing
    stops = [] if await same.exists() else [reason.stops]
    term = answer_term(today, working_calendar())
    dispute = await Dispute.create(
        case_id=case.id,
        component=component,
        entry_id=entry_id or None,
        reason=reason,
        holds=[hold.value for hold in stops],
        filed_by=actor.id,
        filed_at=now,
        due_on=term.last_day,
    )
    if stops:
        await _hold(case, {*stops}, now, f"dispute:{dispute.id}")
    due_on = due_before(term.last_day, today, working_calendar())
    await tasks.add_keyed(case, _task(dispute), ANSWER, now, today, due_on=due_on)
    await journal.write(
        actor,
        "dispute.filed",
        now,
        case_id=case.id,
        dispute=dispute.id,
        component=component.value,
        entry=entry_id or None,
        reason=reason.value,
        stops=dispute.holds,
        due_on=term.last_day,
    )
    await _tell_responsible(dispute, case, now)
    return dispute


@atomic()
async def add(actor: Actor, dispute_id: int, now: datetime, *, words: str = "", file_id: int | None = None) -> Dispute:
    """What the debtor adds in words or pictures while nobody has answered."""
    dispute, case = await _own(actor, dispute_id)
    if dispute.state is not DisputeState.OPEN:
        raise Stale
    said = "\n".join(one for one in (dispute.words or "", words.strip()) if one)
    if len(said) > LONGEST or len(dispute.files) >= MOST_FILES:
        raise Refused("disputes-refusal-long", most=LONGEST, files=MOST_FILES)
    dispute.words = said
    dispute.files = [*dispute.files, file_id] if file_id else dispute.files
    await _save(dispute)
    await journal.write(
        actor, "dispute.added", now, case_id=case.id, dispute=dispute.id, file=file_id, words=bool(words) or None
    )
    return dispute


@atomic()
async def withdraw(actor: Actor, dispute_id: int, version: int, now: datetime) -> Dispute:
    """The debtor sees that the line is right after all."""
    dispute, case = await _own(actor, dispute_id)
    return await _settle(dispute, case, version, DisputeState.WITHDRAWN, "", actor, now)


async def own(actor: Actor, case_id: int) -> Sequence[Dispute]:
    """The newest first."""
    case = await case_for(actor, case_id, Permission.SEE_OWN_DEBT)
    return await Dispute.filter(case_id=case.id).order_by("-id")


async def own_one(actor: Actor, dispute_id: int, today: date) -> Disputed:
    dispute, case = await _own(actor, dispute_id)
    return await _with_line(dispute, case, today)


# The office


async def of_case(actor: Actor, case_id: int) -> Sequence[Dispute]:
    """Open ones first, the newest of each before the others."""
    case = await case_for(actor, case_id, Permission.ANSWER_DEBTOR)
    found = await Dispute.filter(case_id=case.id).order_by("-id")
    return sorted(found, key=lambda one: one.state is not DisputeState.OPEN)


async def disputed(actor: Actor, dispute_id: int, today: date) -> Disputed:
    dispute, case = await _theirs(actor, dispute_id)
    return await _with_line(dispute, case, today)


@atomic()
async def agree(
    actor: Actor, dispute_id: int, version: int, right: Decimal, words: str, now: datetime, today: date
) -> Dispute:
    """The debtor is right: the line becomes `right` by entries of the ledger, and he is told. Nothing is erased."""
    dispute, case = await _theirs(actor, dispute_id, lock=True)
    if right < 0:
        raise Refused("payments-refusal-sum")
    _check_open(dispute, version)
    entries = await ledger.entries_of(case.id)
    line = next((one for one in entries if one.id == dispute.entry_id), None) if dispute.entry_id else None
    correcting = corrected(entries, dispute.component, line, right, today)
    if correcting:
        await _correct(case, correcting, actor, now, today)
    done = await _settle(dispute, case, version, DisputeState.AGREED, words.strip(), actor, now)
    await _tell_debtor(done, case, now, left=max(case.balance, Decimal(0)))
    return done


@atomic()
async def disagree(actor: Actor, dispute_id: int, version: int, words: str, now: datetime) -> Dispute:
    """The line is right, and here is why: the debtor reads the reasons word for word."""
    said = words.strip()
    if not SHORTEST_ANSWER <= len(said) <= LONGEST:
        raise Refused("disputes-refusal-answer", least=SHORTEST_ANSWER, most=LONGEST)
    dispute, case = await _theirs(actor, dispute_id, lock=True)
    done = await _settle(dispute, case, version, DisputeState.DISAGREED, said, actor, now)
    await _tell_debtor(done, case, now)
    return done


async def _correct(case: Case, correcting: Sequence[rules.Entry], actor: Actor, now: datetime, today: date) -> None:
    """With what follows: money that paid a part too much goes to the others, a plan and a case may be over."""
    owed = await ledger.add(case, correcting, actor, now, today)
    regime = regime_for(contract_date=case.contract_date, paid_on=today)
    if any(amount < 0 for amount in owed.parts.values()):
        owed = await ledger.add(case, set_off(owed, regime, today), SYSTEM, now, today)
    await plan_keeping.follow_payments(case, now, today, settled=owed.nothing_is_owed)
    if owed.nothing_is_owed and not case.at.final:
        await stages.follow_event(case, Event.BALANCE_ZERO, actor, now, today)


async def _settle(
    dispute: Dispute, case: Case, version: int, state: DisputeState, words: str, actor: Actor, now: datetime
) -> Dispute:
    """What it had stopped goes on, unless another one stops it still."""
    _check_open(dispute, version)
    dispute.state, dispute.answer = state, words
    dispute.answered_by, dispute.answered_at = actor.id, now
    await _save(dispute)
    others = await Dispute.filter(case_id=case.id, state=DisputeState.OPEN)
    still = {hold for one in others for hold in one.holds}
    if over := {hold for hold in dispute.holds if hold not in still}:
        fresh = await Case.get(id=case.id)
        left = {Hold(hold) for hold in fresh.holds if hold not in over}
        await stages.set_holds(SYSTEM, case.id, left, now, reason=f"dispute:{dispute.id}")
    await tasks.drop_wanted([_task(dispute)], actor, now, TaskState.DONE)
    await journal.write(actor, f"dispute.{state.value}", now, case_id=case.id, dispute=dispute.id)
    return dispute


def _check_open(dispute: Dispute, version: int) -> None:
    if dispute.state is not DisputeState.OPEN or dispute.version != version:
        raise Stale


async def _hold(case: Case, stops: set[Hold], now: datetime, reason: str) -> None:
    wanted = {Hold(hold) for hold in case.holds} | stops
    await stages.set_holds(SYSTEM, case.id, wanted, now, reason=reason)


async def _with_line(dispute: Dispute, case: Case, today: date) -> Disputed:
    entries = await ledger.entries_of(case.id)
    entry = next((one for one in entries if one.id == dispute.entry_id), None) if dispute.entry_id else None
    part = rules.balance(entries, today).parts.get(dispute.component, Decimal(0))
    return Disputed(dispute, case, entry, entry.amount if entry else part)


async def _own(actor: Actor, dispute_id: int) -> tuple[Dispute, Case]:
    """Raises NotFound for anybody else's."""
    require(actor, Permission.SEE_OWN_DEBT)
    dispute = await Dispute.get_or_none(id=dispute_id)
    if dispute is None:
        raise NotFound
    case = await case_for(actor, dispute.case_id, Permission.SEE_OWN_DEBT)
    return dispute, case


async def _theirs(actor: Actor, dispute_id: int, *, lock: bool = False) -> tuple[Dispute, Case]:
    require(actor, Permission.ANSWER_DEBTOR)
    known = await Dispute.get_or_none(id=dispute_id)
    if known is None:
        raise NotFound
    case = await case_for(actor, known.case_id, Permission.ANSWER_DEBTOR, lock=lock)
    return await Dispute.get(id=dispute_id), case


async def _save(dispute: Dispute) -> None:
    dispute.version += 1
    await dispute.save()


async def _tell_responsible(dispute: Dispute, case: Case, now: datetime) -> None:
    if case.responsible_id is None:
        return
    news = News(
        "disputes-notice-filed",
        f"dispute:{dispute.id}",
        {"number": case.number, "reason": dispute.reason, "on": dispute.due_on},
        ((Button("disputes-open", "disputed", {"dispute_id": dispute.id}),),),
        case_id=case.id,
        is_light=True,
    )
    await owe(case.responsible_id, news, now)


async def _tell_debtor(dispute: Dispute, case: Case, now: datetime, left: Decimal | None = None) -> None:
    """The answer to a request, which the law wants given (230-ФЗ ст. 10): no contact of our own beginning."""
    person_id = await contacts.account_of(case.debtor_id)
    if person_id is None:
        return
    args = {"contract": escape(case.contract_number), "words": escape(dispute.answer or "") or "none"}
    news = News(
        f"disputes-told-{dispute.state.value}",
        f"dispute-answer:{dispute.id}",
        args if left is None else args | {"left": left},
        ((Button("disputes-see", "dispute", {"dispute_id": dispute.id}),),),
        case_id=case.id,
    )
    await owe(person_id, news, now)


def _task(dispute: Dispute) -> str:
    return f"dispute:{dispute.id}"
