"""What a case brings along from before it was bought: its stage, its court, its money, and what follows from them.

A case that comes in at a later stage stands as if it had been led there here: with the papers that the way there
takes, the act, the place of the original. Money follows three rules.

1. The four sums of a register are the debt on the day of the cession (ГК ст. 384). What was paid on that day or
   before is in them already: it is history, and lowers nothing again.
2. What was paid after that day lowers them, in the order of the law for its contract and day (ГК ст. 319,
   353-ФЗ ст. 5 ч. 20); paid to the old creditor before the debtor was told, it pays the debt too (ГК ст. 382 п. 3).
3. An act of after the cession makes what is owed what it granted (ГПК ст. 13 ч. 2); one of before is in the four sums
   already. The fee that a court awarded is in none of them, so it is owed on top (ГПК ст. 98); a fee paid out and not
   awarded is an own cost and owed by nobody.
"""

import heapq
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from functools import cache

from backend.domain.allocation import allocate, parts_of, regime_for
from backend.domain.calendar import WorkingCalendar
from backend.domain.ledger import Basis, Component, Entry, EntryKind, Origin, balance, grant
from backend.domain.money import ZERO
from backend.domain.stages import (
    TRANSITIONS,
    Act,
    CaseFacts,
    EvidenceKind,
    Hold,
    OriginalAt,
    Stage,
    Transition,
    after,
    taken,
)
from backend.domain.terms import presentation_term


@dataclass(frozen=True, slots=True)
class Paid:
    """Money that came before the register did; `id` once it has a row of its own."""

    on: date
    amount: Decimal
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Before:
    """What further columns of a register say of a case. Sums in roubles; `hearing` is the court's own clock."""

    stage: Stage | None = None
    stage_since: date | None = None
    court_name: str = ""
    court_case_number: str = ""
    court_uid: str = ""
    order_date: date | None = None
    judgment_date: date | None = None
    force_date: date | None = None
    enforcement_number: str = ""
    fee_paid: Decimal | None = None
    fee_paid_on: date | None = None
    granted: Mapping[Component, Decimal] = field(default_factory=dict)
    payments: tuple[Paid, ...] = ()
    paid_after: Decimal | None = None
    last_payment_date: date | None = None
    responsible: str = ""
    hearing: datetime | None = None
    tags: tuple[str, ...] = ()
    note: str = ""
    holds: frozenset[Hold] = frozenset()

    @property
    def act(self) -> Act:
        """The later of the two acts: a judgment follows a cancelled order."""
        if self.judgment_date and (not self.order_date or self.judgment_date >= self.order_date):
            return Act.JUDGMENT
        return Act.ORDER if self.order_date else Act.NONE

    @property
    def act_date(self) -> date | None:
        return self.judgment_date if self.act is Act.JUDGMENT else self.order_date


@dataclass(frozen=True, slots=True)
class Standing:
    """How a case stands at a stage that it reached elsewhere."""

    evidence: tuple[EvidenceKind, ...]
    act: Act
    original_at: OriginalAt
    was_presented: bool
    closed_from: Stage | None


_ORDINARY = tuple(row for row in TRANSITIONS if row.to is not None and row.to is not row.at)
_ACT_IN_HAND = {Act.ORDER: Stage.C80_ORDER_RECEIVED, Act.JUDGMENT: Stage.D95_WRIT_RECEIVED}


@cache
def standing_at(stage: Stage, act: Act) -> Standing:
    """What the shortest usual way there leaves; by the act's own way where the case is being enforced.

    An act that is not named is an order: most of what is bought rests on one.
    """
    facts = CaseFacts(stage=Stage.A10_IMPORTED, holds=frozenset())
    for row in _way_to(stage, act):
        papers = facts.evidence | frozenset(row.takes[:1])
        facts = replace(facts, evidence=papers)
        facts = after(facts, taken(row, facts))
    kept = tuple(kind for kind in EvidenceKind if kind in facts.evidence)
    return Standing(kept, facts.act, facts.original_at, facts.act_was_presented, facts.closed_from)


def _way_to(stage: Stage, act: Act) -> Sequence[Transition]:
    through = _ACT_IN_HAND[Act.JUDGMENT if act is Act.JUDGMENT else Act.ORDER]
    start = Stage.A10_IMPORTED
    if stage.group == "E" or stage is Stage.F40_REVERSAL:
        return (*_shortest(start, through), *_shortest(through, stage))
    return _shortest(start, stage)


def _shortest(start: Stage, end: Stage) -> Sequence[Transition]:
    """Few steps, and usual ones where there is a choice; never through an end or a special trouble."""
    ways: list[tuple[int, int, Stage, tuple[Transition, ...]]] = [(0, 0, start, ())]
    seen: set[Stage] = set()
    number = 0
    while ways:
        length, _, stage, way = heapq.heappop(ways)
        if stage is end:
            return way
        if stage in seen or stage.final or (stage.group == "F" and end.group not in "FG"):
            continue
        seen.add(stage)
        for row in _ORDINARY:
            if row.at is stage and row.to is not None:
                number += 1
                cost = length + (1 if row.usual else 3) + (10 if row.everywhere else 0)
                heapq.heappush(ways, (cost, number, row.to, (*way, row)))
    return ()


def noted_of(before: Before, stage: Stage, calendar: WorkingCalendar) -> dict[str, str]:
    """The dates and marks that the rules of stages look at, as the case would have them."""
    standing = standing_at(stage, before.act)
    noted: dict[str, str] = {"act": standing.act.value, "original_at": standing.original_at.value}
    if standing.was_presented:
        noted["act_was_presented"] = "yes"
    if standing.closed_from is not None:
        noted["closed_from"] = standing.closed_from.value
    if before.force_date and standing.act is not Act.NONE:
        noted["force_date"] = before.force_date.isoformat()
    if ends := _presentation_ends(before, standing, calendar):
        noted["presentation_ends_on"] = ends.isoformat()
    return noted


def _presentation_ends(before: Before, standing: Standing, calendar: WorkingCalendar) -> date | None:
    """229-ФЗ ст. 21, 22: from the act, or anew from a return, of which the day of the stage is the day."""
    if standing.act is Act.NONE or standing.original_at is OriginalAt.NOWHERE:
        return None
    came_back = standing.was_presented and standing.original_at is OriginalAt.OURS
    opens = before.stage_since if came_back else before.force_date or before.act_date
    term = presentation_term(opens, [], calendar) if opens else None
    return term.last_day if term else None


def evidence_of(before: Before, stage: Stage, since: date) -> dict[str, str]:
    """Papers at hand, each dated by the act where it is known, else by the stage."""
    on = (before.act_date or since).isoformat()
    return {kind.value: on for kind in standing_at(stage, before.act).evidence}


def payments_after(before: Before, signed_on: date, today: date) -> tuple[Paid, ...]:
    """What came after the cession and so is not in the four sums. Dated payments go before a bare sum of them."""
    dated = tuple(sorted((one for one in before.payments if one.on > signed_on), key=lambda one: one.on))
    if dated or not before.paid_after:
        return dated
    last = before.last_payment_date
    return (Paid(last if last and signed_on < last <= today else today, before.paid_after),)


def entries_of(
    before: Before, opening: Iterable[Entry], contract_date: date, signed_on: date, paid: Sequence[Paid]
) -> tuple[Entry, ...]:
    """Entries that follow the opening sums: fees, what a court granted since, and the payments of after the cession."""
    entries = list(opening)
    known = len(entries)
    entries += _fees(before, signed_on)
    act_on = before.act_date
    court = act_on if act_on and act_on > signed_on and before.granted.get(Component.PRINCIPAL) is not None else None
    for one in paid:
        if court and one.on > court:
            entries += _granted(before, entries, court)
            court = None
        entries += _credited(one, entries, contract_date)
    if court:
        entries += _granted(before, entries, court)
    return tuple(entries[known:])


def _fees(before: Before, signed_on: date) -> Iterable[Entry]:
    if before.fee_paid:
        on = before.fee_paid_on or signed_on
        yield Entry(Component.STATE_FEE, EntryKind.STATE_FEE_PAID, before.fee_paid, on, Basis.STATE_FEE, Origin.IMPORT)
    awarded, act_on = before.granted.get(Component.STATE_FEE), before.act_date
    if awarded and act_on and act_on <= signed_on:
        yield Entry(
            Component.STATE_FEE, EntryKind.STATE_FEE_AWARDED, awarded, signed_on, Basis.COURT_COSTS, Origin.IMPORT
        )


def _granted(before: Before, entries: Sequence[Entry], on: date) -> Iterable[Entry]:
    return (replace(entry, origin=Origin.IMPORT) for entry in grant(entries, before.granted, on))


def _credited(paid: Paid, entries: Sequence[Entry], contract_date: date) -> Iterable[Entry]:
    owed = balance(entries, paid.on)
    regime = regime_for(contract_date=contract_date, paid_on=paid.on)
    return allocate(parts_of(owed), paid.amount, regime).entries(paid.on, paid.id, Origin.IMPORT)


def owed_after(entries: Iterable[Entry], today: date) -> Decimal:
    """The balance as lists repeat it: what is owed less what we hold."""
    standing = balance(entries, today)
    return standing.total - standing.overpayment


def is_overpaid(entries: Iterable[Entry], today: date) -> bool:
    standing = balance(entries, today)
    return standing.overpayment > max(standing.total, ZERO)


_USUAL_WORDS: Mapping[Stage, str] = {
    Stage.A10_IMPORTED: "новое, новое дело, новый, загружено",
    Stage.B10_PRETRIAL: "досудебная работа, досудебное взыскание, досудебное, досудебный, "
    "претензионная работа, претензия",
    Stage.C10_ORDER_PREP: "подготовка в суд, подготовка к суду, подготовка заявления, готовится в суд",
    Stage.C40_ORDER_SENT: "направлено в суд, отправлено в суд, заявление направлено, заявление отправлено",
    Stage.C50_ORDER_AT_COURT: "подано в суд, подано заявление, заявление подано, на рассмотрении, в суде, суд",
    Stage.C60_ORDER_ISSUED: "судебный приказ, приказ, вынесен приказ, приказ вынесен, вынесен судебный приказ, "
    "судебный приказ вынесен, сп, вынесен сп, сп вынесен",
    Stage.C70_ORDER_RETURNED: "возврат заявления, заявление возвращено, возвращено судом",
    Stage.C71_ORDER_REFUSED: "отказ в приказе, отказ в принятии, отказано в принятии",
    Stage.C72_ORDER_CANCELLED: "отмена приказа, приказ отменен, судебный приказ отменен, отмена судебного приказа, "
    "сп отменен, отмена сп",
    Stage.C80_ORDER_RECEIVED: "приказ получен, получен приказ, судебный приказ получен, получен судебный приказ, "
    "сп получен, получен сп",
    Stage.D10_CLAIM_PREP: "подготовка иска, готовится иск",
    Stage.D40_CLAIM_SENT: "иск направлен, иск отправлен",
    Stage.D50_CLAIM_AT_COURT: "иск, подан иск, иск подан, иск в суде, исковое производство",
    Stage.D62_HEARING: "назначено заседание, заседание назначено, заседание",
    Stage.D70_GRANTED: "решение, решение суда, вынесено решение, решение вынесено, иск удовлетворен",
    Stage.D71_PARTIAL: "иск удовлетворен частично, частично удовлетворен",
    Stage.D72_DENIED: "отказ в иске, в иске отказано",
    Stage.D95_WRIT_RECEIVED: "исполнительный лист, ил, получен ил, ил получен, исполнительный лист получен, "
    "получен исполнительный лист",
    Stage.E20_BANK: "в банке, банк, направлено в банк, предъявлено в банк",
    Stage.E30_FSSP_SENT: "направлено в фссп, направлено приставу, направлено приставам, передано приставам, "
    "предъявлено в фссп",
    Stage.E40_FSSP_OPEN: "исполнительное производство, ип, фссп, у пристава, у приставов, "
    "возбуждено ип, ип возбуждено, возбуждено исполнительное производство, исполнительное производство возбуждено",
    Stage.E50_FSSP_END_46: "окончено ип, ип окончено, окончание ип, исполнительное производство окончено, "
    "невозможность взыскания, акт о невозможности взыскания",
    Stage.E70_EMPLOYER: "у работодателя, работодатель, направлено работодателю",
    Stage.F10_BANKRUPT: "банкрот, банкротство, в банкротстве",
    Stage.F20_DEAD: "умер, смерть, смерть должника, должник умер",
}


def folded_words(words: str) -> str:
    """Words of a stage as they are compared."""
    return " ".join(words.casefold().replace("ё", "е").replace(".", " ").replace("/", " ").split())


@cache
def usual_words() -> Mapping[str, Stage]:
    """What creditors call stages, and our own codes: `c40`, `c40_order_sent`."""
    said = {words.strip(): stage for stage, line in _USUAL_WORDS.items() for words in line.split(",")}
    codes = {stage.code.lower(): stage for stage in Stage}
    return said | codes | {stage.value.lower(): stage for stage in Stage}
