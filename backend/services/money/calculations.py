"""What is owed on any day and why; and the sum that a paper is made with, frozen beside it."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from tortoise.transactions import atomic

from backend.domain import ledger as rules
from backend.domain.accrual import Earned, Projection, projected
from backend.domain.accrual_rules import StopKind
from backend.domain.accrual_terms import Stop, Terms
from backend.domain.calendar import day_in
from backend.domain.errors import Refused
from backend.domain.interest import Rate
from backend.domain.ledger import Basis, Component, Entry, EntryKind, Origin
from backend.domain.money import ZERO
from backend.domain.people import Actor, Permission
from backend.domain.portfolio import read_rate
from backend.domain.stages import Hold, Stage
from backend.models import Calculation, Case, JournalEntry
from backend.services import journal
from backend.services.access import case_for
from backend.services.money import ledger
from backend.services.stages import HOLDS

MOST_YEARS_AHEAD = 5
SHOWN = 5
_HELD = {Hold.BANKRUPT: StopKind.BANKRUPTCY, Hold.DEAD: StopKind.DEATH, Hold.SVO: StopKind.SERVICE}
_AT_STAGE = {
    Stage.F10_BANKRUPT: StopKind.BANKRUPTCY,
    Stage.F11_RTK: StopKind.BANKRUPTCY,
    Stage.F12_BANKRUPT_MFC: StopKind.BANKRUPTCY,
    Stage.F20_DEAD: StopKind.DEATH,
    Stage.F21_HEIRS: StopKind.DEATH,
}


class Purpose(StrEnum):
    """What a sum was frozen for."""

    REQUEST = "request"
    ORDER = "order"
    CLAIM = "claim"
    ENFORCEMENT = "enforcement"

    @property
    def key(self) -> str:
        return f"calculation-purpose-{self.value}"

    @classmethod
    def at(cls, stage: Stage) -> "Purpose":
        """What papers are made for where a case stands."""
        return {"C": cls.ORDER, "D": cls.CLAIM, "E": cls.ENFORCEMENT}.get(stage.group, cls.REQUEST)


@dataclass(frozen=True)
class Told:
    """A debt on a day, line by line: what the ledger holds, and what was earned beyond it."""

    case: Case
    lines: Sequence[rules.Line]
    projection: Projection
    has_rate: bool


async def on_day(actor: Actor, case_id: int, on: date, today: date) -> Told:
    """The debt on a past or future day. Raises Refused for a day further ahead than anybody can tell."""
    case = await case_for(actor, case_id, Permission.SEE_CASES)
    return await _told(case, on, today)


async def projected_on(case: Case, today: date) -> Projection:
    """The debt at the end of today, for a caller that has looked at who asks."""
    return (await _told(case, today, today)).projection


async def of_many(cases: Sequence[Case], on: date, today: date) -> dict[int, Told]:
    """As `on_day`, by two questions however many they are: for deeds that have looked at who asks."""
    if on.year > today.year + MOST_YEARS_AHEAD:
        raise Refused("refusal-calculation-far", years=MOST_YEARS_AHEAD)
    ids = [case.id for case in cases]
    entries, held = await ledger.entries_of_many(ids), await _holds_of_many(ids)
    return {case.id: _told_from(case, entries[case.id], held.get(case.id, ()), on) for case in cases}


async def _told(case: Case, on: date, today: date) -> Told:
    return (await of_many([case], on, today))[case.id]


def _told_from(case: Case, entries: Sequence[Entry], held: Sequence[JournalEntry], on: date) -> Told:
    terms = _terms(case, entries, held)
    return Told(case, rules.explain(entries, on), projected(entries, terms, on), terms.interest is not None)


async def terms_of(case: Case, entries: Sequence[Entry]) -> Terms:
    """What the register and the life of the case say of charges. The register gives no rate of a penalty."""
    return _terms(case, entries, (await _holds_of_many([case.id])).get(case.id, ()))


def _terms(case: Case, entries: Sequence[Entry], held: Sequence[JournalEntry]) -> Terms:
    return Terms(
        contract_date=case.contract_date,
        interest=_rate(case.annual_rate),
        loan_amount=case.loan_amount,
        due_on=case.loan_due_on,
        judged_on=_judged_on(case, entries),
        stops=tuple(_stops(case, held)),
    )


@atomic()
async def freeze(actor: Actor, case_id: int, purpose: Purpose, on: date, now: datetime, today: date) -> Calculation:
    """Keep what is owed on a day as it is told now. What the ledger says later changes nothing in it."""
    case = await case_for(actor, case_id, Permission.TAKE_STEP, lock=True)
    return (await freeze_many(actor, [(case, purpose)], on, now, today))[case.id]


@atomic()
async def freeze_many(
    actor: Actor, cases: Sequence[tuple[Case, Purpose]], on: date, now: datetime, today: date
) -> dict[int, Calculation]:
    """As `freeze`, of cases that the caller has locked."""
    told = await of_many([case for case, _ in cases], on, today)
    made = {case.id: await _keep(actor, told[case.id], purpose, on, now) for case, purpose in cases}
    frozen = [
        (case_id, {"calculation": one.id, "on": on, "total": one.total, "digest": one.digest})
        for case_id, one in made.items()
    ]
    await journal.write_many(actor, "calculation.frozen", now, frozen)
    return made


async def _keep(actor: Actor, told: Told, purpose: Purpose, on: date, now: datetime) -> Calculation:
    lines, total = as_lines(told), told.projection.total
    return await Calculation.create(
        case_id=told.case.id,
        purpose=purpose.value,
        on=on,
        total=total,
        apart=told.projection.apart,
        lines=lines,
        digest=digest_of(told.case.id, purpose.value, on, total, lines),
        made_by=actor.id,
        made_at=now,
    )


@atomic()
async def post(actor: Actor, case_id: int, now: datetime, today: date) -> Decimal:
    """Write what was earned until today to the ledger, and say how much that was. Again, it adds nothing."""
    case = await case_for(actor, case_id, Permission.TAKE_STEP, lock=True)
    told = await _told(case, today, today)
    entries = list(_accruals(told.projection, today))
    if entries:
        owed = await ledger.add(case, entries, actor, now, today)
        sums = [[entry.component.value, entry.amount] for entry in entries]
        await journal.write(actor, "accrual.posted", now, case_id=case.id, entries=sums, left=owed.total)
    return sum((entry.amount for entry in entries), ZERO)


async def frozen_of(actor: Actor, case_id: int) -> Sequence[Calculation]:
    """The newest first."""
    case = await case_for(actor, case_id, Permission.SEE_CASES)
    return await Calculation.filter(case_id=case.id).order_by("-id").limit(SHOWN)


def is_intact(made: Calculation) -> bool:
    """Claims that what was frozen is what lies there."""
    return made.digest == digest_of(made.case_id, made.purpose, made.on, made.total, made.lines)


def digest_of(case_id: int, purpose: str, on: date, total: Decimal, lines: Mapping[str, Any]) -> str:
    whole = [case_id, purpose, on.isoformat(), f"{total:.2f}", lines]
    return hashlib.sha256(json.dumps(whole, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def as_lines(told: Told) -> dict[str, Any]:
    """Every line with its reason, as plain values."""
    return {
        "parts": {part.value: f"{sum_:.2f}" for part, sum_ in told.projection.parts.items() if sum_},
        "entries": [
            {
                "part": line.component.value,
                "on": one.on.isoformat(),
                "kind": one.kind.value,
                "sum": f"{one.amount:.2f}",
                "basis": str(one.basis),
            }
            for line in told.lines
            for one in line.entries
        ],
        "earned": [_earned_line(one) for one in told.projection.earned],
        "silences": [
            {
                "charge": one.charge.value,
                "why": one.key,
                "first": one.first.isoformat(),
                "last": one.last.isoformat(),
                "article": one.article,
            }
            for one in told.projection.silences
        ],
    }


def _earned_line(one: Earned) -> dict[str, Any]:
    segment = one.segment
    return {
        "charge": one.charge.value,
        "first": segment.first.isoformat(),
        "last": segment.last.isoformat(),
        "days": segment.days,
        "base": f"{segment.base:.2f}",
        "percent": str(segment.rate.percent),
        "per": segment.rate.per.value,
        "days_in_year": segment.days_in_year,
        "sum": f"{one.amount:.2f}",
        "article": one.basis.article,
        "certainty": one.basis.certainty.value,
        "cap": one.cap.article if one.cap else "",
    }


def _accruals(found: Projection, on: date) -> Iterator[Entry]:
    sums: dict[Component, Decimal] = {}
    for line in found.earned:
        if not line.charge.is_apart:
            sums[line.charge.component] = sums.get(line.charge.component, ZERO) + line.amount
    for component, amount in sums.items():
        if amount:
            yield Entry(component, EntryKind.ACCRUAL, amount, on, Basis.CONTRACT, Origin.SYSTEM)


def _rate(text: str) -> Rate | None:
    try:
        percent = read_rate(text)
    except ValueError:
        return None
    return Rate(percent) if percent else None


def _judged_on(case: Case, entries: Sequence[Entry]) -> date | None:
    """The day of the act that the case rests on; a cancelled one left nothing behind."""
    undone = {entry.reverses_id for entry in entries}
    granted = [entry.on for entry in entries if entry.basis == Basis.COURT and entry.id not in undone]
    if granted or case.noted.get("act", "none") == "none":
        return max(granted, default=None)
    told = case.evidence.get("court_order") or case.noted.get("force_date")
    return date.fromisoformat(told) if told else case.stage_since


async def _holds_of_many(case_ids: Sequence[int]) -> dict[int, list[JournalEntry]]:
    """What the journal tells of holds, by case."""
    found: dict[int, list[JournalEntry]] = {}
    for row in await JournalEntry.filter(case_id__in=list(case_ids), action=HOLDS).order_by("seq"):
        found.setdefault(row.case_id or 0, []).append(row)
    return found


def _stops(case: Case, rows: Sequence[JournalEntry]) -> list[Stop]:
    """What stopped charges and when: holds as the journal tells of them, and the stage where the case stands."""
    since: dict[str, date] = {}
    found: list[Stop] = []
    for row in rows:
        on = day_in("Europe/Moscow", row.at)
        after = set(row.details.get("after", ()))
        for hold, kind in _HELD.items():
            if hold in after:
                since.setdefault(hold, on)
            elif hold in since:
                found.append(Stop(kind, since.pop(hold), on))
    begun = day_in("Europe/Moscow", case.created_at)
    found += [Stop(kind, since.get(hold, begun)) for hold, kind in _HELD.items() if hold in case.holds]
    if case.at in _AT_STAGE:
        found.append(Stop(_AT_STAGE[case.at], case.stage_since))
    return found
