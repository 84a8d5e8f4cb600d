"""Moving a case along the stages: the only place that assigns `stage`."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from tortoise.transactions import atomic

from backend.domain import stages
from backend.domain.calendar import working_calendar
from backend.domain.errors import Refused, Stale
from backend.domain.people import Actor, Permission, Role
from backend.domain.stages import Decision, Event, EvidenceKind, Hold, Stage, Step
from backend.domain.terms import presentation_term
from backend.models import Case
from backend.services import journal, stop_checks
from backend.services.access import case_for, require
from backend.services.case_rows import AnyCase, CaseRow, spelled
from backend.services.facts import facts_of
from backend.services.notices import Button, News, owe
from backend.services.raw_sql import tell_many
from backend.services.work import tasks
from backend.services.work.staffing import responsible_for

COURT_NAME_LENGTH = 300


class Gap(StrEnum):
    """What a step may lack that a person can simply say: a date, or who somebody is."""

    COURT = "court"
    FORCE_DATE = "force-date"
    PRESENTATION_DATE = "presentation-date"
    BANK = "bank"
    EMPLOYER = "employer"

    @property
    def lack_key(self) -> str:
        """The refusal that asks for it."""
        return f"refusal-stage-no-{self.value}"

    @property
    def is_a_date(self) -> bool:
        return self in {Gap.FORCE_DATE, Gap.PRESENTATION_DATE}


@dataclass(frozen=True)
class Menu:
    """What a person may do with a case now: the one press, the other steps, and what the usual ones lack."""

    main: stages.OpenStep | stages.RefusedStep | None
    open: tuple[stages.OpenStep, ...]
    refused: tuple[stages.RefusedStep, ...]


async def menu_of(case: Case, actor: Actor, today: date) -> Menu:
    facts = await facts_of(case, today)
    return Menu(
        main=stages.main_step(facts, actor.role, today),
        open=stages.steps_open_to(facts, actor.role, today),
        refused=stages.steps_refused(facts, actor.role, today),
    )


@atomic()
async def take_step(
    actor: Actor, case_id: int, step: Step, now: datetime, today: date, *, version: int | None = None, reason: str = ""
) -> Case:
    """Move a case one step. A button drawn for an older version changes nothing and raises Stale."""
    case = await case_for(actor, case_id, Permission.TAKE_STEP, lock=True)
    if version is not None and version != case.version:
        raise Stale
    decision = stages.decide(await facts_of(case, today), step, actor.role, today, reason=reason)
    await stop_checks.gate(case, step, today)
    await _apply(case, decision, actor, now, today)
    return case


@atomic()
async def follow_paper(
    case: Case, kind: str, now: datetime, today: date, *, reason: str = "", decree_type: str = "", actor: Actor
) -> tuple[Decision, ...]:
    """Lead a locked case along the steps that a confirmed paper causes; none when it does not fit where it stands.

    The paper decides, not the rank of whoever photographed it: the steps are taken with a manager's rights.
    """
    evidence = stages.evidence_of_paper(kind, reason, decree_type)
    if evidence is None:
        return ()
    case.evidence = {**case.evidence, evidence.value: today.isoformat()}
    facts = await facts_of(case, today)
    path = stages.path_for_paper(facts, kind, today, reason=reason, decree_type=decree_type)
    decisions = stages.follow(facts, path, Role.MANAGER, today)
    for decision in decisions:
        await _apply(case, decision, actor, now, today)
    if not decisions:
        await _save(case)
    return decisions


@atomic()
async def follow_event(
    case: Case, event: Event, actor: Actor, now: datetime, today: date, *, tell: bool = True
) -> Decision | None:
    """Take the step that an event of post or money causes on a locked case, if there is one where it stands.

    `tell` is False for many cases at once: whoever moves them tells each colleague in one notice.
    """
    facts = await facts_of(case, today)
    step = stages.step_for_event(facts, event, today)
    if step is None:
        return None
    evidence = stages.evidence_of_event(event)
    if evidence is not None:
        case.evidence = {**case.evidence, evidence.value: today.isoformat()}
        facts = await facts_of(case, today)
    decision = stages.decide(facts, step, Role.SYSTEM, today)
    await _apply(case, decision, actor, now, today, tell=tell)
    return decision


@atomic()
async def file_evidence(
    actor: Actor, case_id: int, kind: EvidenceKind, now: datetime, *, on: date, version: int
) -> Case:
    """A person says that a paper is at hand, such as a payment order with the bank's stamp, and from which day."""
    case = await case_for(actor, case_id, Permission.TAKE_STEP, lock=True)
    if version != case.version:
        raise Stale
    case.evidence = {**case.evidence, kind.value: on.isoformat()}
    await _save(case)
    await journal.write(actor, "case.evidence", now, case_id=case.id, evidence=kind.value, on=on)
    return case


@atomic()
async def note(actor: Actor, case_id: int, now: datetime, **noted: date | str) -> Case:
    """Write down dates and marks that the rules look at, such as the day when the debtor received the order."""
    case = await case_for(actor, case_id, Permission.TAKE_STEP, lock=True)
    set_noted(case, noted)
    await _save(case)
    await journal.write(actor, "case.noted", now, case_id=case.id, names=sorted(noted))
    return case


@atomic()
async def fill_gap(actor: Actor, case_id: int, gap: Gap, said: date | str, now: datetime, *, version: int) -> Case:
    """Write down what a person says. A document's term of presentation runs from the day said (229-ФЗ ст. 21)."""
    case = await case_for(actor, case_id, Permission.TAKE_STEP, lock=True)
    if version != case.version:
        raise Stale
    match gap, said:
        case Gap.COURT, str():
            case.court_name, case.court_id, case.court_found = said[:COURT_NAME_LENGTH], None, None
        case Gap.FORCE_DATE, date():
            set_noted(case, {"force_date": said})
        case Gap.PRESENTATION_DATE, date():
            term = presentation_term(said, [], working_calendar())
            set_noted(case, {"presentation_ends_on": term.last_day} if term else {})
        case Gap.BANK | Gap.EMPLOYER, str():
            set_noted(case, {gap.value: said})
        case _:
            raise Refused
    await _save(case)
    await journal.write(actor, "case.gap_filled", now, case_id=case.id, gap=gap.value)
    return case


def set_noted(case: AnyCase, noted: Mapping[str, date | str]) -> None:
    case.noted = {**case.noted, **{name: str(value) for name, value in noted.items()}}


@atomic()
async def set_holds(
    actor: Actor, case_id: int, holds: Iterable[Hold], now: datetime, *, version: int | None = None, reason: str = ""
) -> Case:
    case = await case_for(actor, case_id, Permission.HOLD_CASE, lock=True)
    if version is not None and version != case.version:
        raise Stale
    before, case.holds = case.holds, sorted(hold.value for hold in holds)
    await _save(case)
    await journal.write(actor, HOLDS, now, case_id=case.id, before=before, after=case.holds, reason=reason)
    return case


@atomic()
async def assign(actor: Actor, case_id: int, person_id: int, now: datetime) -> Case:
    require(actor, Permission.ASSIGN_CASE)
    case = await case_for(actor, case_id, Permission.ASSIGN_CASE, lock=True)
    before, case.responsible_id = case.responsible_id, person_id
    await _save(case)
    await journal.write(actor, ASSIGNED, now, case_id=case.id, before=before, after=person_id)
    await tasks.follow([case.id], before, person_id)
    await _tell_responsible(case, actor, now)
    return case


async def _apply(
    case: Case, decision: Decision, actor: Actor, now: datetime, today: date, *, tell: bool = True
) -> None:
    """Write one decision down: the row, its journal entry, and the news to whoever answers for the case now."""
    before = case.responsible_id
    settle(case, decision, today, term_of(decision.stage, today))
    case.responsible_id = await responsible_for(decision.stage, case.creditor_id, before)
    await _save(case)
    entry = await journal.write(actor, STEP, now, case_id=case.id, **told_of(case, decision, before))
    await tasks.after_steps([tasks.Step(case, before, decision.duties, entry.seq)], now, today)
    if tell and case.responsible_id != before:
        await _tell_responsible(case, actor, now)


def term_of(stage: Stage, today: date) -> date | None:
    return stages.due_on(stage, today, working_calendar().add_working_days)


def settle(case: AnyCase, decision: Decision, today: date, due_on: date | None) -> None:
    """What a decision makes of a row, but for who answers for it; one case and many go by it alike."""
    case.stage, case.stage_since, case.is_open = decision.stage.value, today, not decision.stage.final
    case.due_on = due_on
    spent = {kind.value for kind in decision.spends}
    case.evidence = {kind: day for kind, day in case.evidence.items() if kind not in spent}
    if decision.new_round:
        case.noted = {name: value for name, value in case.noted.items() if name not in stages.OF_ONE_ROUND}
    marks: dict[str, date | str] = {"act": decision.act.value, "original_at": decision.original_at.value}
    if decision.original_at.presented:
        marks["act_was_presented"] = "yes"
    if decision.stage.final:
        marks["closed_from"] = decision.was.value
    if decision.step in FILING_STEPS:
        marks["filed_on"] = today
    set_noted(case, marks)


def told_of(case: AnyCase, decision: Decision, responsible_before: int | None) -> dict[str, Any]:
    """What the journal says of a step that was settled."""
    return {
        "step": decision.step.value,
        "before": decision.was.value,
        "after": decision.stage.value,
        "evidence": [kind.value for kind in decision.evidence],
        "responsible": [responsible_before, case.responsible_id],
        "basis": decision.basis,
        "reason": decision.reason,
        "bureau_event": decision.bureau_event,
        "duties": [duty.value for duty in decision.duties],
    }


def as_it_is(case: AnyCase) -> dict[str, Any]:
    """What a deed on a case may change, in plain JSON; `put_back` makes the row the same again."""
    days = {name: day.isoformat() if (day := getattr(case, name)) else None for name in DAYS}
    return days | {name: getattr(case, name) for name in KEPT}


def put_back(case: AnyCase, before: Mapping[str, Any]) -> None:
    """The row as it was, but for its version."""
    for name in KEPT:
        setattr(case, name, before[name])
    for name in DAYS:
        setattr(case, name, date.fromisoformat(before[name]) if before[name] else None)


async def _tell_responsible(case: Case, actor: Actor, now: datetime) -> None:
    """A colleague learns that a case is theirs now; whoever pressed sees it on the screen already."""
    if case.responsible_id is None or case.responsible_id == actor.id:
        return
    news = News(
        "notice-case-yours",
        f"yours:{case.id}:{case.version}",
        {"number": case.number, "stage": case.at, "due": case.due_on or "—"},
        ((Button("button-open-case", "case", {"case_id": case.id}),),),
        case_id=case.id,
        is_light=True,
    )
    await owe(case.responsible_id, news, now)


async def save_many(cases: Sequence[CaseRow]) -> None:
    """Rows that the caller has locked, each from the version that it was read at to the next."""
    await tell_many(SAVE, [_written(case) for case in cases])
    for case in cases:
        case.version += 1


def _written(case: CaseRow) -> tuple[Any, ...]:
    """The values of WRITTEN, then what the row is found by."""
    papers = (spelled(case.holds), spelled(case.evidence), spelled(case.noted))
    days = (case.stage_since, case.due_on)
    return (case.stage, case.is_open, *papers, case.responsible_id, *days, case.version, case.id)


async def _save(case: Case) -> None:
    case.version += 1
    await case.save()


STEP, HOLDS, ASSIGNED = "case.step", "case.holds", "case.assigned"
FILING_STEPS = frozenset({Step.SEND_ORDER, Step.SEND_CLAIM})
KEPT = ("stage", "is_open", "holds", "evidence", "noted", "responsible_id")
DAYS = ("stage_since", "due_on")
WRITTEN = (*KEPT, *DAYS)
SAVE = (
    f"UPDATE debt_case SET {', '.join(f'{name} = ${number}' for number, name in enumerate(WRITTEN, 1))},"  # noqa: S608 - our own words
    f" version = ${len(WRITTEN) + 1} + 1 WHERE id = ${len(WRITTEN) + 2} AND version = ${len(WRITTEN) + 1}"
)
