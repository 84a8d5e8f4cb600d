"""Registers outside are asked before something is filed, by us or by a person; each answer is kept with its day."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from tortoise.transactions import atomic

from backend.domain.errors import Refused
from backend.domain.outside_checks import OutsideCheck, OutsideRegister, Said, Subject, Verdict
from backend.domain.people import SYSTEM, Actor, Permission
from backend.models import Case, OutsideAnswer
from backend.services import journal, stop_checks
from backend.services.access import case_for

PERSON = "person"
LONGEST = 500


async def ask(register: OutsideRegister | None, actor: Actor, case_id: int, now: datetime, today: date) -> int:
    """Ask whatever is in doubt before filing this case; gives how much was asked. Raises OutsideDown.

    What was answered before the register went silent is kept.
    """
    if register is None:
        raise Refused("refusal-outside-no-register")
    checked = await stop_checks.check(actor, case_id, today)
    wanted = [finding.check for finding in checked.findings if finding.check]
    for check in wanted:
        subject = subject_of(checked.case, check)
        said = await register.ask(check, subject)
        await _keep(actor, checked.case.id, check, said, register.name, subject, now, today)
    return len(wanted)


async def record(
    actor: Actor, case_id: int, check: OutsideCheck, verdict: Verdict, words: str, now: datetime, today: date
) -> None:
    """A person looked it up. Something found earlier is cleared only with a word why, such as a namesake."""
    case = await case_for(actor, case_id, Permission.TAKE_STEP)
    said = " ".join(words.split())[:LONGEST]
    before = (await stop_checks.answers_of([case])).get(case.id, {}).get(check)
    if before and before.verdict is Verdict.FOUND and verdict is Verdict.CLEAR and not said:
        raise Refused("refusal-outside-no-reason")
    subject = subject_of(case, check)
    await _keep(actor, case.id, check, Said(verdict, {"words": said}), PERSON, subject, now, today)


async def record_clear(cases: Sequence[Case], checks: Sequence[OutsideCheck], now: datetime, today: date) -> None:
    """As a register answers that knows of nobody, for many at once."""
    await OutsideAnswer.bulk_create(
        [
            _row(case, check, Said(Verdict.CLEAR, {}), "register", subject_of(case, check), SYSTEM.id, now, today)
            for case in cases
            for check in checks
        ]
    )


def subject_of(case: Case, check: OutsideCheck) -> Subject:
    debtor = case.debtor
    return Subject(debtor.full_name, debtor.birth_date, debtor.inn, case.contract_number if check.of_the_debt else "")


@atomic()
async def _keep(
    actor: Actor,
    case_id: int,
    check: OutsideCheck,
    said: Said,
    source: str,
    subject: Subject,
    now: datetime,
    today: date,
) -> None:
    case = await case_for(actor, case_id, Permission.TAKE_STEP, lock=True)
    row = _row(case, check, said, source, subject, actor.id, now, today)
    await row.save()
    verdict = said.verdict.value
    await journal.write(actor, "outside.answered", now, case_id=case.id, check=check.value, verdict=verdict, on=today)


def _row(
    case: Case,
    check: OutsideCheck,
    said: Said,
    source: str,
    subject: Subject,
    asked_by: int,
    now: datetime,
    today: date,
) -> OutsideAnswer:
    question: dict[str, Any] = {"name": subject.name, "born": subject.born.isoformat()}
    question |= {"inn": subject.inn} if subject.inn else {}
    question |= {"contract": subject.contract} if subject.contract else {}
    return OutsideAnswer(
        kind=check,
        debtor_id=case.debtor_id,
        case_id=case.id if check.of_the_debt else None,
        verdict=said.verdict,
        asked_on=today,
        asked_at=now,
        asked_by=asked_by,
        source=source,
        question=question,
        answer=dict(said.words),
    )
