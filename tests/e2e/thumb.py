"""The chat page of a phone in a headless browser, driven exactly as by hand.

With TAPS_PICTURES set to a folder, each screen is kept there to be looked at.
"""

import os
import re
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Page, ViewportSize, async_playwright, expect

CHROMIUM = "/usr/bin/chromium"
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars"]
PHONE = ViewportSize(width=390, height=844)
WAIT = 60_000


class Thumb:
    """One hand on the page: every press and every word that is sent is counted."""

    def __init__(self, page: Page, name: str) -> None:
        self.page, self.name = page, name
        self.taps = 0

    async def find(self, label: str) -> None:
        await self.page.locator(".inline .key", has_text=label).last.wait_for(timeout=WAIT)

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
        if folder := os.environ.get("TAPS_PICTURES"):
            await self.page.wait_for_timeout(300)
            name = re.sub(r"\W+", "-", wanted).strip("-")
            await self.page.screenshot(path=Path(folder) / f"{self.name}-{self.taps}-{name}.png")


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    if shutil.which("chromium") is None:
        pytest.skip("no browser here")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        context = await browser.new_context(viewport=PHONE, device_scale_factor=2, locale="ru-RU")
        yield await context.new_page()
        await browser.close()
