"""The page in the browser."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PIL import Image
from playwright.async_api import Page, async_playwright, expect
from sandbox_kit import Api, keyboard, next_update

from bot.sandbox import Sandbox, server
from bot.sandbox.client import Line, Persona

CHROMIUM = Path("/usr/bin/chromium")
ALONE = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"]
ALONE += ["--disable-background-networking", "--disable-component-update"]
SCRIPTS = sorted(server.PAGE.glob("*.js"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_text_never_becomes_markup(script: Path) -> None:
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function", script.read_text()
    )


def test_every_word_of_the_page_is_in_three_languages() -> None:
    words = (server.PAGE / "words.js").read_text()

    entries = re.findall(r'^  (\w+): \[((?:"[^"]*"(?:, )?)+)\],$', words, re.MULTILINE)

    assert len(entries) > 60
    assert {name: len(re.findall(r'"[^"]+"', texts)) for name, texts in entries} == dict.fromkeys(dict(entries), 3)
    said = set(re.findall(r'say\(\s*"(\w+)"', "".join(script.read_text() for script in SCRIPTS)))
    assert said <= {name for name, _ in entries}


async def test_the_page_runs_only_its_own_scripts(line: Line, sandbox: Sandbox) -> None:
    async with line.http.get(sandbox.base) as response:
        assert response.headers["Content-Security-Policy"].startswith("default-src 'self'")


@pytest.fixture
async def page(sandbox: Sandbox) -> AsyncIterator[Page]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ALONE)
        made = await browser.new_page(viewport={"width": 360, "height": 740})
        troubles: list[str] = []
        made.on("pageerror", lambda error: troubles.append(str(error)))
        yield made
        await browser.close()
        assert troubles == []


@pytest.mark.skipif(not CHROMIUM.exists(), reason="There is no Chromium here to look at the page with.")
async def test_a_person_talks_with_the_bot_in_the_browser(
    page: Page,
    sandbox: Sandbox,
    api: Api,
    olga: Persona,
    tmp_path: Path,
) -> None:
    Image.new("RGB", (300, 200), "white").save(tmp_path / "приказ.png")
    await page.goto(f"{sandbox.base}/?as={olga.id}")
    await page.get_by_role("button", name="Запустить").click()
    assert (await next_update(api, "message"))["text"] == "/start"

    hostile = "Дело <img src=x onerror=alert(1)> № 5"
    sent = await api("sendMessage", chat_id=11, text=hostile, reply_markup=keyboard("Далее"))
    await expect(page.locator(".bubble", has_text="onerror=alert(1)")).to_be_visible()
    await page.get_by_role("button", name="Далее").click()
    pressed = await next_update(api, "callback_query")
    await api("answerCallbackQuery", callback_query_id=pressed["id"], text="Сделано")
    await api("editMessageText", chat_id=11, message_id=sent["result"]["message_id"], text="Дело № 6")
    await expect(page.get_by_role("status")).to_have_text("Сделано")
    await expect(page.locator(".bubble", has_text="Дело № 6")).to_contain_text("изменено")

    await page.get_by_label("Прикрепить").click()
    async with page.expect_file_chooser() as choosing:
        await page.get_by_role("menuitem", name="Фото").click()
    await (await choosing.value).set_files([tmp_path / "приказ.png"] * 2)
    await expect(page.locator(".mosaic.of-2 img")).to_have_count(2)
    assert (await next_update(api, "message"))["media_group_id"]
    assert await page.evaluate("document.documentElement.scrollWidth") == 360


@pytest.mark.skipif(not CHROMIUM.exists(), reason="There is no Chromium here to look at the page with.")
async def test_a_group_has_topics_inline_questions_and_links_into_the_private_chat(
    page: Page, sandbox: Sandbox, line: Line, api: Api, olga: Persona
) -> None:
    group = await line.group("Судебный отдел", [olga.id], forum=True, bot_is_administrator=True)
    topic = (await api("createForumTopic", chat_id=group, name="C · Приказ · 4"))["result"]["message_thread_id"]
    button = {"inline_keyboard": [[{"text": "C-000001", "url": "https://t.me/cessio_bot?start=c_1"}]]}
    await api("sendMessage", chat_id=group, text="Возврат письма", message_thread_id=topic, reply_markup=button)
    await page.goto(f"{sandbox.base}/?as={olga.id}")
    await page.locator(".switch select").select_option(label="Судебный отдел")
    await expect(page.locator(".bubble", has_text="Возврат письма")).to_have_count(0)

    await page.get_by_role("button", name="C · Приказ · 4").click()
    await page.get_by_label("Сообщение").fill("звонил в суд")
    await page.get_by_label("Отправить").click()
    assert (await next_update(api, "message"))["message_thread_id"] == topic

    await page.get_by_label("Сообщение").fill("@cessio_bot иванов")
    asked = await next_update(api, "inline_query")
    assert asked["query"] == "иванов"
    found = {"type": "article", "id": "1", "title": "C-000007", "input_message_content": {"message_text": "Дело 7"}}
    await api("answerInlineQuery", inline_query_id=asked["id"], results=[found])
    await page.get_by_role("option", name="C-000007").click()
    await expect(page.locator(".bubble", has_text="Дело 7")).to_contain_text("через @cessio_bot")
    assert await page.evaluate("document.documentElement.scrollWidth") == 360

    await page.get_by_role("button", name="C-000001").click()
    await expect(page.locator(".bubble", has_text="/start c_1")).to_be_visible()
