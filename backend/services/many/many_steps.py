"""Many cases taken along by one event, such as a register that came in, by the same rules as one."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from tortoise.transactions import atomic

from backend.domain import stages
from backend.domain.people import Actor, Role
from backend.domain.stages import CaseFacts, Decision, Event
from backend.services import journal
from backend.services import stages as moving
from backend.services.case_rows import CaseRow, case_rows
from backend.services.facts import facts_of_many
from backend.services.work import tasks
from backend.services.work.staffing import Shifts


@atomic()
async def follow_event_with_many(
    case_ids: Sequence[int], event: Event, actor: Actor, now: datetime, today: date, shifts: Shifts
) -> int:
    """Lock the cases and take each one's step, if the event causes one where it stands. Gives how many moved.

    Nobody is told: whoever calls tells each colleague in one notice. `shifts` go on from portion to portion.
    """
    cases = await case_rows(case_ids, lock=True)
    facts = await facts_of_many(cases, today)
    due = {case.id: decision for case in cases if (decision := _decided(case, facts[case.id], event, today))}
    moved = [case for case in cases if case.id in due]
    before = {case.id: case.responsible_id for case in moved}
    for case in moved:
        _settle(case, due[case.id], shifts, today)
    await moving.save_many(moved)
    told = [(case.id, moving.told_of(case, due[case.id], before[case.id])) for case in moved]
    numbers = await journal.write_many(actor, moving.STEP, now, list(told)) if told else []
    left = [
        tasks.Step(case, before[case.id], due[case.id].duties, seq) for case, seq in zip(moved, numbers, strict=True)
    ]
    await tasks.after_steps(left, now, today)
    return len(moved)


def _decided(case: CaseRow, facts: CaseFacts, event: Event, today: date) -> Decision | None:
    step = stages.step_for_event(facts, event, today)
    if step is None:
        return None
    evidence = stages.evidence_of_event(event)
    if evidence is not None:
        case.evidence = {**case.evidence, evidence.value: today.isoformat()}
        facts = replace(facts, evidence=facts.evidence | {evidence})
    return stages.decide(facts, step, Role.SYSTEM, today)


def _settle(case: CaseRow, decision: Decision, shifts: Shifts, today: date) -> None:
    before = case.responsible_id
    moving.settle(case, decision, today, moving.term_of(decision.stage, today))
    case.responsible_id = shifts.responsible_for(decision.stage, case.creditor_id, before)
    shifts.given(before, case.responsible_id, was_open=not decision.was.final, is_open=case.is_open)
