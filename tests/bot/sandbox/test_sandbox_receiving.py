"""How the bot gets its updates from the sandbox."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from sandbox_kit import Api, refusal

from bot.sandbox.client import Line, Persona


async def test_an_update_is_given_again_until_it_is_confirmed(api: Api, olga: Persona) -> None:
    await olga.start()
    await olga.say("дело 2-1234/2026")

    first, again = (await api("getUpdates"))["result"], (await api("getUpdates"))["result"]
    assert [update["message"]["text"] for update in first] == ["/start", "дело 2-1234/2026"]
    assert again == first

    after = (await api("getUpdates", offset=first[0]["update_id"] + 1))["result"]
    assert after == first[1:]
    assert (await api("getUpdates", offset=-1))["result"] == first[1:]
    assert (await api("getUpdates", offset=first[1]["update_id"] + 1))["result"] == []


async def test_no_more_updates_come_than_were_asked_for(api: Api, olga: Persona) -> None:
    for text in "абв":
        await olga.say(text)

    assert len((await api("getUpdates", limit=2))["result"]) == 2


async def test_a_long_poll_waits_for_the_update(api: Api, olga: Persona) -> None:
    polling = asyncio.create_task(api("getUpdates", timeout=20))
    await asyncio.sleep(0.05)
    assert not polling.done()

    await olga.say("пришло")

    assert (await polling)["result"][0]["message"]["text"] == "пришло"


async def test_of_two_pollers_the_first_is_sent_away(api: Api, olga: Persona) -> None:
    first = asyncio.create_task(api("getUpdates", timeout=20))
    await asyncio.sleep(0.05)
    second = asyncio.create_task(api("getUpdates", timeout=20))

    code, reason = refusal(await first)
    await olga.say("второму")

    assert (code, reason.partition(";")[0]) == (409, "Conflict: terminated by other getUpdates request")
    assert (await second)["result"][0]["message"]["text"] == "второму"


async def test_only_the_kinds_that_were_asked_for_come(api: Api, started: Persona) -> None:
    await api("getUpdates", offset=-1, allowed_updates=["my_chat_member"])

    await started.say("не спрашивали")
    await started.block()

    kinds = [set(update) - {"update_id"} for update in (await api("getUpdates"))["result"]]
    assert kinds == [{"message"}, {"my_chat_member"}]


async def test_an_update_can_come_twice(api: Api, line: Line, olga: Persona) -> None:
    said = await olga.say("раз")
    await api("getUpdates", offset=said["update_id"] + 1)

    await line.repeat(said["update_id"])

    assert [update["update_id"] for update in (await api("getUpdates"))["result"]] == [said["update_id"]]
    assert (await api("getUpdates"))["result"] == []


class Listener:
    """Where the webhook points to."""

    def __init__(self) -> None:
        self.heard: list[Any] = []
        self.secrets: list[str] = []
        self.statuses: list[int] = []
        self.answer: dict[str, Any] = {}
        self.url = ""
        self.enough = asyncio.Semaphore(0)

    async def hear(self, request: web.Request) -> web.Response:
        self.heard.append(await request.json())
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token", ""))
        self.enough.release()
        return web.json_response(self.answer, status=self.statuses.pop(0) if self.statuses else 200)


@pytest.fixture
async def listener() -> AsyncIterator[Listener]:
    made = Listener()
    app = web.Application()
    app.add_routes([web.post("/hook", made.hear)])
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield made
    await runner.cleanup()


async def test_a_webhook_is_asked_again_until_it_agrees_and_in_order(
    api: Api,
    olga: Persona,
    listener: Listener,
) -> None:
    listener.statuses = [500, 404]
    await api("setWebhook", url=listener.url, secret_token="wasp-nest")

    await olga.say("первое")
    await olga.say("второе")
    for _ in range(4):
        await listener.enough.acquire()

    texts = [update["message"]["text"] for update in listener.heard]
    assert texts == ["первое", "первое", "первое", "второе"]
    assert set(listener.secrets) == {"wasp-nest"}
    info = (await api("getWebhookInfo"))["result"]
    assert info["url"] == listener.url
    assert info["last_error_message"] == "Wrong response from the webhook: 404 Not Found"


async def test_a_method_in_the_webhooks_answer_is_done(api: Api, olga: Persona, listener: Listener) -> None:
    listener.answer = {"method": "sendMessage", "chat_id": 11, "text": "ответ в ответе"}
    await api("setWebhook", url=listener.url)

    await olga.say("вопрос")

    await olga.wait_for("ответ в ответе")


async def test_webhook_and_polling_exclude_each_other(api: Api, listener: Listener) -> None:
    polling = asyncio.create_task(api("getUpdates", timeout=20))
    await asyncio.sleep(0.05)

    await api("setWebhook", url=listener.url)

    assert refusal(await polling) == (409, "Conflict: terminated by setWebhook request")
    code, reason = refusal(await api("getUpdates"))
    assert code == 409
    assert "can't use getUpdates method while webhook is active" in reason
    await api("deleteWebhook")
    assert (await api("getUpdates"))["ok"]


async def test_a_webhook_that_telegram_would_not_take_is_refused(api: Api) -> None:
    assert refusal(await api("setWebhook", url="ftp://example.org"))[0] == 400
    code, reason = refusal(await api("setWebhook", url="https://example.org", secret_token="не латиница"))
    assert (code, reason) == (400, "Bad Request: secret token contains unallowed characters")
