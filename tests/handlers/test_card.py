"""The card and the steps of a case, at every stage, for every colleague, in every language."""

import re
from datetime import date
from html import unescape

import pytest

from backend.domain.people import STAFF, Role
from backend.domain.stages import EvidenceKind, Hold, Stage
from backend.models import Case
from backend.services.cases import card_of
from backend.settings import Settings
from backend.texts import LANGUAGES, texts_for
from handlers.screens import Screen
from handlers.staff.card import card_screen, steps_screen
from handlers.staff.details import ledger_screen
from tests.factories import TODAY, make_case, make_person

LONGEST_TEXT = 4_096


def check(screen: Screen) -> None:
    """As the messenger would: length after the marks are gone, whole tags, labels that were not cut off."""
    plain = unescape(re.sub("</?(b|i|code)>", "", screen.text))
    assert 0 < len(plain) <= LONGEST_TEXT
    assert "<" not in plain
    for row in screen.rows:
        for button in row:
            assert 0 < len(button.text) <= 64
            assert (button.callback_data or button.copy_text) is not None


@pytest.mark.parametrize("stage", Stage)
async def test_a_case_at_any_stage_opens_for_every_colleague_in_every_language(opened: Settings, stage: Stage) -> None:
    case = await make_case(stage=stage)
    for role in sorted(STAFF):
        actor = (await make_person(role)).actor()
        card = await card_of(actor, case.id, TODAY)
        for language in LANGUAGES:
            check(card_screen(card, actor, texts_for(language), TODAY))
            check(steps_screen(card, texts_for(language)))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_case_with_every_hold_and_paper_opens(opened: Settings, language: str) -> None:
    manager = (await make_person(Role.MANAGER)).actor()
    case = await make_case(stage=Stage.C20_ORDER_FEE)
    await Case.filter(id=case.id).update(
        holds=[hold.value for hold in Hold], evidence={kind.value: TODAY.isoformat() for kind in EvidenceKind}
    )

    card = await card_of(manager, case.id, TODAY)

    check(card_screen(card, manager, texts_for(language), TODAY))
    check(steps_screen(card, texts_for(language)))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_card_and_the_ledger_come_to_one_sum(opened: Settings, language: str) -> None:
    """What was earned since and not yet written down is in both, and named in both."""
    manager = (await make_person(Role.MANAGER)).actor()
    case = await make_case(stage=Stage.B10_PRETRIAL, annual_rate="292", loan_due_on=date(2026, 6, 1))
    texts = texts_for(language)

    card = await card_of(manager, case.id, TODAY)
    shown = card_screen(card, manager, texts, TODAY).text
    ledger = (await ledger_screen(manager, case.id, TODAY, texts)).text

    earned = card.owed.total - card.owed.standing.total
    assert earned > 0
    assert texts("card-earned", sum=earned) in shown
    assert texts("card-total", sum=card.owed.total, on=TODAY) in shown
    assert texts("accrual-total", sum=card.owed.total, on=TODAY) in ledger
