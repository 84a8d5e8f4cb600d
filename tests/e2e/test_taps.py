"""How many taps lie between a question and its answer, in the chat page of a phone, in three languages.

Driven in a headless browser exactly as by hand. A word that is typed and sent counts as one tap too. With
TAPS_PICTURES set to a folder, each screen is kept there to be looked at.
"""

import os
import re
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.async_api import Page, ViewportSize, async_playwright, expect

from backend.domain.people import Role
from backend.domain.stages import Stage
from backend.models import Dispute, Person, Plan, PlanState
from tests.e2e.conftest import House
from tests.factories import make_case

pytestmark = pytest.mark.slow
CHROMIUM = "/usr/bin/chromium"
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars"]
PHONE = ViewportSize(width=390, height=844)
WAIT = 60_000


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
        "Umówione",
        "43",
    ),
}


class Thumb:
    """One hand on the page: every press and every word that is sent is counted."""

    def __init__(self, page: Page, folder: Path | None, language: str) -> None:
        self.page, self.folder, self.language = page, folder, language
        self.taps = 0

    async def press(self, label: str, wanted: str) -> str:
        await self.page.locator(".inline .key", has_text=label).last.click(timeout=WAIT)
        self.taps += 1
        return await self.see(wanted)

    async def say(self, words: str, wanted: str) -> str:
        await self.page.get_by_label("Сообщение").fill(words)
        await self.page.get_by_label("Отправить").click()
        self.taps += 1
        return await self.see(wanted)

    async def see(self, wanted: str) -> str:
        bubble = self.page.locator(".message.theirs .stack", has_text=wanted).last
        await expect(bubble).to_be_visible(timeout=WAIT)
        words = await bubble.inner_text()
        await self._keep(wanted)
        return words

    async def _keep(self, wanted: str) -> None:
        if self.folder is not None:
            await self.page.wait_for_timeout(300)
            name = re.sub(r"\W+", "-", wanted).strip("-")
            await self.page.screenshot(path=self.folder / f"{self.language}-{self.taps}-{name}.png")


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    if shutil.which("chromium") is None:
        pytest.skip("no browser here")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        context = await browser.new_context(viewport=PHONE, device_scale_factor=2, locale="ru-RU")
        yield await context.new_page()
        await browser.close()


@pytest.mark.timeout(900)
@pytest.mark.parametrize("language", WORDS)
async def test_four_taps_to_a_dispute_three_to_the_balance_six_to_a_plan(
    house: House, page: Page, language: str
) -> None:
    words, case = WORDS[language], await make_case(stage=Stage.B10_PRETRIAL)
    debtor = await house.person(Role.DEBTOR, "Ольга", debtor_id=case.debtor_id)
    await Person.filter(telegram_id=debtor.id).update(language=language)
    kept = os.environ.get("TAPS_PICTURES")
    thumb = Thumb(page, Path(kept) if kept else None, language)
    await page.goto(f"{house.line.base}/?as={debtor.id}")
    await debtor.start()
    await page.locator(".inline .key", has_text=words.debt).last.wait_for(timeout=WAIT)

    # To the balance.
    await thumb.press(words.debt, words.balance)
    assert thumb.taps <= 3
    to_the_debt = thumb.taps

    # To a plan that is signed.
    await thumb.press(words.plan, "43")
    await thumb.press(words.offer, "1. ")
    shown = await thumb.press(words.sign, "63-ФЗ")
    code = re.search(r": (\d{4})\b", shown)
    assert code
    await thumb.say(code[1], words.agreed)
    assert thumb.taps <= 6
    assert await Plan.filter(state=PlanState.ACCEPTED).count() == 1

    # From «why so much» to an objection that is filed.
    await debtor.start()
    await page.locator(".inline .key", has_text=words.debt).last.wait_for(timeout=WAIT)
    await thumb.press(words.debt, case.contract_number)
    before = thumb.taps
    await thumb.press(words.why, "43")
    await thumb.press(words.part, "1.")
    await thumb.press(words.wrong, "?")
    await thumb.press(words.reason, words.filed)
    assert thumb.taps - before <= 4
    assert await Dispute.all().count() == 1
    assert to_the_debt == 1
