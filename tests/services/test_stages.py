"""Moving a case along its stages."""

import asyncio

import pytest

from backend.domain.errors import NotAllowed, NotFound, Refused, Stale
from backend.domain.people import Role
from backend.domain.stages import EvidenceKind, Stage, Step
from backend.models import Case, JournalEntry, Notice, StaffScope
from backend.services import journal, stages
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_case, make_creditor, make_person


async def test_one_press_moves_the_case_hands_it_over_and_is_written_down(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)
    clerk = await make_person(Role.MAIL_CLERK)
    case = await make_case(stage=Stage.A20_INTAKE_CHECK, responsible_id=officer.id)

    await stages.take_step(officer.actor(), case.id, Step.SEND_NOTICE, NOW, TODAY, version=1)

    moved = await Case.get(id=case.id)
    assert (moved.at, moved.responsible_id, moved.version) == (Stage.A30_NOTICE, clerk.id, 2)
    entry = await JournalEntry.get(action="case.step", case_id=case.id)
    assert entry.details["before"] == "A20_INTAKE_CHECK"
    assert await Notice.filter(person_id=clerk.id, text="notice-case-yours").count() == 1
    assert await journal.verify() is None


async def test_a_refusal_says_what_is_missing_and_changes_nothing(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)
    case = await make_case(stage=Stage.C20_ORDER_FEE)

    with pytest.raises(Refused) as refusal:
        await stages.take_step(officer.actor(), case.id, Step.ORDER_COPY, NOW, TODAY)
    assert refusal.value.key == "refusal-stage-no-fee-paid"

    await stages.file_evidence(officer.actor(), case.id, EvidenceKind.FEE_PAID, NOW, on=TODAY, version=1)
    moved = await stages.take_step(officer.actor(), case.id, Step.ORDER_COPY, NOW, TODAY, version=2)
    assert moved.at is Stage.C30_ORDER_COPY


async def test_of_two_who_press_at_once_one_moves_the_case_and_the_other_is_told(opened: Settings) -> None:
    officers = [await make_person(Role.OFFICER) for _ in range(5)]
    case = await make_case(stage=Stage.A20_INTAKE_CHECK)

    presses = [
        stages.take_step(officer.actor(), case.id, Step.SEND_NOTICE, NOW, TODAY, version=1) for officer in officers
    ]
    ended = await asyncio.gather(*presses, return_exceptions=True)

    assert sum(isinstance(end, Case) for end in ended) == 1
    assert sum(isinstance(end, Stale) for end in ended) == len(officers) - 1
    assert await JournalEntry.filter(action="case.step", case_id=case.id).count() == 1


async def test_strangers_debtors_and_colleagues_of_other_creditors_get_one_and_the_same_answer(
    opened: Settings,
) -> None:
    case = await make_case()
    other_case = await make_case(creditor=await make_creditor("АО «Другой кредитор»"))
    stranger = await make_person(Role.GUEST)
    debtor = await make_person(Role.DEBTOR, debtor_id=other_case.debtor_id)
    colleague = await make_person(Role.OFFICER)
    await StaffScope.create(person_id=colleague.id, creditor_id=other_case.creditor_id)

    for person in (stranger, debtor, colleague):
        with pytest.raises(NotFound):
            await stages.take_step(person.actor(), case.id, Step.SEND_NOTICE, NOW, TODAY)
    own = await make_person(Role.DEBTOR, debtor_id=case.debtor_id)
    with pytest.raises(NotAllowed):
        await stages.take_step(own.actor(), case.id, Step.SEND_NOTICE, NOW, TODAY)
    assert (await Case.get(id=case.id)).at is Stage.A20_INTAKE_CHECK
