"""Filing a paper that a person has confirmed: its facts, its sums and the steps that it causes, in one deed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from tortoise.transactions import atomic

from backend.domain import ledger as rules
from backend.domain import stages
from backend.domain.calendar import working_calendar
from backend.domain.court_numbers import fold_case_number
from backend.domain.cures import work_after
from backend.domain.errors import Refused, Stale
from backend.domain.ledger import Basis, Component, Entry, EntryKind, Origin
from backend.domain.letters import TO_COURT
from backend.domain.money import ZERO
from backend.domain.outgoing import OutKind
from backend.domain.papers import Granted, dates_noted, granted_by
from backend.domain.parts_claimed import PARTS, parts_as_claimed
from backend.domain.people import Actor, Permission
from backend.domain.reading import OURS, RECEIPTS, PaperKind
from backend.domain.stages import Act, Decision, Stage, Step
from backend.domain.tasks import Wanted
from backend.models import Case, Letter, Paper, PaperState
from backend.services import journal
from backend.services import stages as moving
from backend.services.access import case_for
from backend.services.courts.naming import follow_name
from backend.services.facts import facts_of
from backend.services.money import ledger
from backend.services.notices import Button, Named, News, owe
from backend.services.paperwork import paper_receipts
from backend.services.paperwork.paper_notice import letter_named, record_notice
from backend.services.paperwork.paper_view import PaperView, look_at, paper_for
from backend.services.work import tasks

# How the facts of a paper are called on the case.
_NAMES = {"court_name": "court_name", "uid": "court_uid", "case_number": "court_case_number"}
_SUMS = ("principal", "interest", "penalty", "fees", "state_fee", "postal_costs")
_GRANTS = frozenset({EntryKind.COURT_GRANTED, EntryKind.STATE_FEE_AWARDED, EntryKind.POSTAGE_AWARDED})


@dataclass(frozen=True)
class Filing:
    """What confirming a paper will do. `lacks` are fields without which it is refused.

    `fits`: it moves the case, repeats the order that the case rests on, or tells what became of our `letter`. A paper
    that fits nowhere is only filed, and so is one that is `disputed`: its own sums contradict each other, a person has
    seen that, and the court has to correct it first.
    """

    fits: bool
    path: tuple[Step, ...]
    noted: Mapping[str, date]
    granted: Granted | None
    claimed: Mapping[Component, Decimal]
    lacks: tuple[str, ...]
    letter: Letter | None = None
    disputed: bool = False
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def differences(self) -> dict[Component, Decimal]:
        """What the court granted above (or below) what is owed by the ledger, by component."""
        if self.granted is None:
            return {}
        found = {part: sum_ - self.claimed.get(part, ZERO) for part, sum_ in self.granted.parts.items()}
        found |= {part: -sum_ for part, sum_ in self.claimed.items() if part not in found}
        return {part: difference for part, difference in found.items() if difference}

    @property
    def parts_as_claimed(self) -> Mapping[str, Decimal]:
        """By field: what may be taken from the claim, for an order that prints its total alone."""
        lacks = set(self.granted.missing) if self.granted else set()
        found = parts_as_claimed(self.values, self.claimed) if lacks & set(PARTS) else {}
        return found if lacks & set(found) else {}


@dataclass(frozen=True)
class Filed:
    """What was done, for the last screen."""

    paper: Paper
    case: Case
    decisions: tuple[Decision, ...]


async def filing_of(view: PaperView, today: date) -> Filing | None:
    """What confirming would do now; None while the case is not known."""
    if view.case is None:
        return None
    case, kind, values = view.case, view.kind, view.values
    noted = dates_noted(kind, values, working_calendar())
    facts = await _facts_with(case, noted, today)
    reason, decree = reason_of(kind, values), values.get("decree_type", "")
    path = stages.path_for_paper(facts, kind.value, today, reason=reason, decree_type=decree)
    if not await _proves_something(case, view):
        path = ()
    if Step.ORDER_ISSUED not in path[-1:]:
        noted.pop("force_expected_on", None)  # the order is in hand already, or is nobody's yet
    repeats = kind is PaperKind.COURT_ORDER and facts.act is Act.ORDER
    letter = await letter_named(case, view)
    disputed = kind is PaperKind.COURT_ORDER and _is_disputed(view)
    fits = not disputed and (bool(path) or repeats or letter is not None or kind in {*RECEIPTS, OURS})
    granted = granted_by(values, view.derived) if kind is PaperKind.COURT_ORDER and fits else None
    lacks = tuple(name for name in _needed(kind, values, fits=fits) if name not in values)
    return Filing(
        fits=fits,
        path=path if fits else (),
        noted=noted if fits else {},
        granted=granted,
        claimed=await _standing(case.id, _granted_on(values, today)) if granted else {},
        lacks=(*lacks, *(granted.missing if granted else ())),
        letter=letter,
        disputed=disputed,
        values=values,
    )


def _is_disputed(view: PaperView) -> bool:
    """Every sum is as a person saw it on the paper, and still they do not add up."""
    said = {field.name: field.said for field in view.fields if field.value}
    sums = [said[name] for name in (*_SUMS, "total_amount", "grand_total") if name in said]
    granted = granted_by(view.values, view.derived)
    return all(sums) and not granted.missing and bool(granted.excess or granted.costs_excess)


@atomic()
async def confirm(
    actor: Actor, paper_id: int, version: int, now: datetime, today: date, *, by_itself: bool = False
) -> Filed:
    """File a paper in its case and enter what it says. The second press of two raises Stale and changes nothing.

    A paper that was filed while it fitted nowhere may be entered once the case stands where it does fit.
    Raises Refused with the sentence of what is missing: the case, a sum, a total that does not add up.
    """
    paper = await paper_for(actor, paper_id, Permission.FILE_PAPER, lock=True)
    if paper.version != version or not may_be_entered(paper):
        raise Stale
    if paper.case_id is None:
        raise Refused("refusal-paper-no-case")
    case = await case_for(actor, paper.case_id, Permission.FILE_PAPER, lock=True)
    view = await look_at(actor, paper, today)
    filing = await filing_of(view, today)
    if filing is None:
        raise Refused("refusal-paper-no-case")
    _refuse_unless_complete(filing)
    court_before = case.court_name
    _enter_facts(case, view, filing)
    await follow_name(case, court_before)
    entries = await _entries(case, view, filing, today)
    await ledger.add(case, entries, actor, now, today)
    before, answered = case.at, case.responsible_id
    decisions = await _follow(case, view, filing, actor, now, today)
    await tasks.add_for_terms(case, filing.noted, now, today)
    if decisions:
        await tasks.add_wanted(case, f"cure:{paper.id}", work_left_by(view), now, today)
    _close(paper, view, filing, entries, before, decisions, actor, now)
    paper.outcome = {**paper.outcome, "by_itself": by_itself}
    await paper.save()
    await _write_down(paper, case, entries, actor, now)
    await _tell_responsible(paper, case, answered, actor, now)
    if filing.letter is not None:
        await record_notice(filing.letter, view, now, today)
        case = await case_for(actor, case.id)
    if view.kind in RECEIPTS:
        case = await paper_receipts.enter(actor, case, view, now, today)
    return Filed(paper, case, decisions)


def work_left_by(view: PaperView) -> tuple[Wanted, ...]:
    """What the paper's reason asks to be put right."""
    return work_after(view.kind, reason_of(view.kind, view.values), view.values.get("decree_type", ""))


def may_be_entered(paper: Paper) -> bool:
    filed_only = paper.state is PaperState.CONFIRMED and not paper.outcome.get("fits", True)
    return paper.state is PaperState.READ or filed_only


def reason_of(kind: PaperKind, values: Mapping[str, str]) -> str:
    """By what the rules of stages tell papers of one kind apart."""
    return values.get("status" if kind is PaperKind.POSTAL_NOTICE else "reason", "")


def _refuse_unless_complete(filing: Filing) -> None:
    if filing.lacks:
        raise Refused("refusal-paper-lacks", count=len(filing.lacks))
    granted = filing.granted
    if granted is not None and granted.excess:
        raise Refused("refusal-paper-sums", excess=granted.excess)
    if granted is not None and granted.costs_excess:
        raise Refused("refusal-paper-costs", excess=granted.costs_excess)


async def _facts_with(case: Case, noted: Mapping[str, date], today: date) -> stages.CaseFacts:
    """The facts as they will stand once the paper's dates are entered; the case itself is left as it is."""
    before = case.noted
    moving.set_noted(case, noted)
    facts = await facts_of(case, today)
    case.noted = before
    return facts


def _enter_facts(case: Case, view: PaperView, filing: Filing) -> None:
    """The numbers of the court's case and the dates; a paper that fits nowhere only fills what is empty."""
    values = view.values
    for name, column in _NAMES.items():
        if name in values and (filing.fits or not getattr(case, column)):
            setattr(case, column, values[name])
    case.court_case_key = fold_case_number(case.court_case_number) if case.court_case_number else ""
    if "ip_number" in values and filing.fits:
        case.enforcement_number = values["ip_number"]
    moving.set_noted(case, filing.noted)


async def _entries(case: Case, view: PaperView, filing: Filing, today: date) -> tuple[Entry, ...]:
    """What changes in the ledger: as an order grants, or without it again when it was cancelled (ГПК ст. 129)."""
    entries = await ledger.entries_of(case.id)
    on = _entered_on(entries, view.values, today)
    if filing.granted is not None:
        counted = _day(view.values, "period_to") or on
        return rules.grant(entries, filing.granted.parts, on, view.paper.id, min(counted, on))
    if view.kind is PaperKind.RULING_CANCEL and filing.fits:
        standing = _granted_and_not_undone(entries)
        return rules.reverse(standing, on, Basis.CANCELLED, Origin.PAPER, view.paper.id)
    return ()


def _granted_and_not_undone(entries: tuple[Entry, ...]) -> list[Entry]:
    undone = {entry.reverses_id for entry in entries}
    return [
        entry
        for entry in entries
        if entry.kind in _GRANTS and entry.basis == Basis.COURT and entry.paper_id and entry.id not in undone
    ]


def _entered_on(entries: tuple[Entry, ...], values: Mapping[str, str], today: date) -> date:
    """The day of the paper; not before the debt was opened here, for until then nothing stands to be compared with.

    A debt may be bought with an order already issued to the first creditor.
    """
    opened = [entry.on for entry in entries if entry.kind is EntryKind.OPENING or entry.kind in _GRANTS]
    return max([_granted_on(values, today), *opened])


def _granted_on(values: Mapping[str, str], today: date) -> date:
    return min(_day(values, "order_date") or today, today)


def _day(values: Mapping[str, str], name: str) -> date | None:
    return date.fromisoformat(values[name]) if name in values else None


async def _standing(case_id: int, on: date) -> Mapping[Component, Decimal]:
    """What was owed by the ledger on the day of the paper, or on the first day here."""
    entries = await ledger.entries_of(case_id)
    opened = [entry.on for entry in entries if entry.kind is EntryKind.OPENING]
    return rules.balance(entries, max([on, *opened])).parts


async def _follow(
    case: Case, view: PaperView, filing: Filing, actor: Actor, now: datetime, today: date
) -> tuple[Decision, ...]:
    kind, decree = view.kind, view.values.get("decree_type", "")
    reason = reason_of(kind, view.values)
    if filing.disputed or not await _proves_something(case, view):
        case.version += 1
        await case.save()
        return ()
    return await moving.follow_paper(case, kind.value, now, today, reason=reason, decree_type=decree, actor=actor)


def _close(
    paper: Paper,
    view: PaperView,
    filing: Filing,
    entries: tuple[Entry, ...],
    before: Stage,
    decisions: tuple[Decision, ...],
    actor: Actor,
    now: datetime,
) -> None:
    paper.state, paper.confirmed_by, paper.confirmed_at = PaperState.CONFIRMED, actor.id, now
    paper.version += 1
    granted = filing.granted.parts if filing.granted else {}
    outcome: dict[str, Any] = {
        "fits": filing.fits,
        "stages": [before.value, *(decision.stage.value for decision in decisions)],
        "duties": [duty.value for decision in decisions for duty in decision.duties],
        "granted": {part.value: str(sum_) for part, sum_ in granted.items()},
        "reversed": view.kind is PaperKind.RULING_CANCEL and bool(entries),
        "noted": {name: day.isoformat() for name, day in filing.noted.items()},
        "letter": filing.letter.barcode if filing.letter else "",
        "altered": len(view.altered),
    }
    paper.outcome = outcome


async def _write_down(paper: Paper, case: Case, entries: tuple[Entry, ...], actor: Actor, now: datetime) -> None:
    await journal.write(
        actor,
        "paper.filed",
        now,
        case_id=case.id,
        paper=paper.id,
        kind=paper.kind,
        fits=paper.outcome["fits"],
        by_itself=paper.outcome["by_itself"],
        altered=paper.outcome["altered"],
        entries=[[entry.component.value, entry.amount] for entry in entries],
    )


async def _tell_responsible(paper: Paper, case: Case, before: int | None, actor: Actor, now: datetime) -> None:
    """Whoever has answered for the case all along; a new one is told by the step that handed it over."""
    if case.responsible_id is None or case.responsible_id == actor.id or case.responsible_id != before:
        return
    news = News(
        "notice-paper-filed",
        f"paper:{paper.id}:{paper.version}",
        {"number": case.number, "kind": Named(kind_key(paper.kind)), "stage": case.at},
        (
            (Button("button-open-paper", "paper", {"paper_id": paper.id}),),
            (Button("button-open-case", "case", {"case_id": case.id}),),
        ),
        case_id=case.id,
    )
    await owe(case.responsible_id, news, now)


def kind_key(kind: str) -> str:
    """Of the name of such papers in locales."""
    return f"paper-kind-{kind.replace('_', '-')}"


_APPLICATIONS = frozenset({OutKind.ORDER_APPLICATION, OutKind.CLAIM, OutKind.CLAIM_SIMPLIFIED})


async def _proves_something(case: Case, view: PaperView) -> bool:
    """Claims that such a paper is evidence for the rules of stages.

    A postal notice is that only of our own pack to a court, a copy of ours only of an application that bears the day
    on which the court took it.
    """
    kind, values = view.kind, view.values
    if kind is OURS:
        own = view.returned
        return own is not None and own.paper.kind in _APPLICATIONS and "received_date" in values
    evidence = stages.evidence_of_paper(kind.value, reason_of(kind, values), values.get("decree_type", ""))
    if evidence is None or kind is not PaperKind.POSTAL_NOTICE:
        return evidence is not None
    return await Letter.exists(case_id=case.id, barcode=values.get("track_number", ""), kind__in=list(TO_COURT))


def _needed(kind: PaperKind, values: Mapping[str, str], *, fits: bool) -> tuple[str, ...]:
    """Fields without which nobody could say what the paper does."""
    if kind is PaperKind.COURT_ORDER and fits:
        return ("order_date", "case_number")
    if kind in RECEIPTS:
        return paper_receipts.NEEDED[kind]
    if kind is PaperKind.FSSP_DECREE:
        return ("decree_type", "reason") if values.get("decree_type") == "end" else ("decree_type",)
    if kind is PaperKind.POSTAL_NOTICE:
        return ("status", "delivery_date") if values.get("status") == "delivered" and fits else ("status",)
    return ()
