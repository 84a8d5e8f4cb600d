"""How many taps lie between a question and its answer, in the chat page of a phone, in three languages.

A word that is typed and sent counts as one tap too.
"""

import re
from dataclasses import dataclass

import pytest
from playwright.async_api import Page

from backend.domain.people import Role
from backend.domain.stages import Stage
from backend.models import Dispute, Person, Plan, PlanState
from tests.e2e.conftest import House
from tests.e2e.thumb import Thumb, page
from tests.factories import make_case

__all__ = ["page"]

pytestmark = pytest.mark.slow


@dataclass(frozen=True)
class Words:
    """The labels that are pressed, by what they lead to."""

    debt: str
    why: str
    part: str
    wrong: str
    reason: str
    filed: str
    plan: str
    offer: str
    sign: str
    law: str
    agreed: str
    balance: str


WORDS = {
    "ru": Words(
        "Мой долг",
        "Почему столько",
        "Проценты",
        "неверна",
        "Сумма посчитана неверно",
        "Возражение принято",
        "По частям",
        "6 платежей",
        "Подписать",
        "63-ФЗ",
        "Договорились",
        "43",
    ),
    "en": Words(
        "My debt",
        "Why so much",
        "Interest",
        "is wrong",
        "counted wrongly",
        "objection is in",
        "In parts",
        "6 payments",
        "Sign",
        "63-FZ",
        "Agreed",
        "43",
    ),
    "pl": Words(
        "Mój dług",
        "Dlaczego tyle",
        "Odsetki",
        "jest błędna",
        "źle policzona",
        "Sprzeciw przyjęty",
        "Na raty",
        "6 rat",
        "Podpisz",
        "63-FZ",
        "Umówione",
        "43",
    ),
}


@pytest.mark.timeout(900)
@pytest.mark.parametrize("language", WORDS)
async def test_four_taps_to_a_dispute_three_to_the_balance_six_to_a_plan(
    house: House, page: Page, language: str
) -> None:
    words, case = WORDS[language], await make_case(stage=Stage.B10_PRETRIAL)
    debtor = await house.person(Role.DEBTOR, "Ольга", debtor_id=case.debtor_id)
    await Person.filter(telegram_id=debtor.id).update(language=language)
    thumb = Thumb(page, language)
    await page.goto(f"{house.line.base}/?as={debtor.id}")
    await debtor.start()
    await thumb.find(words.debt)

    # To the balance.
    await thumb.press(words.debt, words.balance)
    assert thumb.taps <= 3
    to_the_debt = thumb.taps

    # To a plan that is signed.
    await thumb.press(words.plan, "43")
    await thumb.press(words.offer, "1. ")
    shown = await thumb.press(words.sign, words.law)
    code = re.search(r": (\d{4})\b", shown)
    assert code
    await thumb.say(code[1], words.agreed)
    assert thumb.taps <= 6
    assert await Plan.filter(state=PlanState.ACCEPTED).count() == 1

    # From «why so much» to an objection that is filed.
    await debtor.start()
    await thumb.find(words.debt)
    await thumb.press(words.debt, case.contract_number)
    before = thumb.taps
    await thumb.press(words.why, "43")
    await thumb.press(words.part, "1.")
    await thumb.press(words.wrong, "?")
    await thumb.press(words.reason, words.filed)
    assert thumb.taps - before <= 4
    assert await Dispute.all().count() == 1
    assert to_the_debt == 1
