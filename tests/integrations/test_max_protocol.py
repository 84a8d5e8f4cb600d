"""The interface of MAX as it is published, asked without our client; and our client over a line that fails."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from backend.integrations.max import MaxClient, MaxDown, MaxRefused, MaxTooMany
from backend.integrations.max.simulator import Fault, Human, MaxSimulator, Trouble
from tests.factories import NOW

Json = dict[str, Any]
FILE = ("own.pdf", b"%PDF-1.7")


class Asked:
    """The simulator, asked by hand as the schema says."""

    def __init__(self, simulator: MaxSimulator, http: aiohttp.ClientSession) -> None:
        self.simulator = simulator
        self.http = http
        self.olga: Human = simulator.human("Ольга", phone="+79161234567")

    async def ask(self, method: str, path: str, body: Json | None = None, **query: Any) -> tuple[int, Json]:
        headers = {"Authorization": query.pop("token", self.simulator.token)}
        asked = {name: str(value) for name, value in query.items()}
        url = f"{self.simulator.url}/{path}"
        async with self.http.request(method, url, json=body, params=asked, headers=headers) as answer:
            return answer.status, await answer.json()

    async def send(self, **body: Any) -> tuple[int, Json]:
        return await self.ask("POST", "messages", body, user_id=self.olga.account.user_id)

    async def updates(self, **query: Any) -> Json:
        status, told = await self.ask("GET", "updates", timeout=0, **query)
        assert status == 200
        return told


@pytest.fixture
async def max_() -> AsyncIterator[Asked]:
    async with MaxSimulator(lambda: NOW, hurry=0.00001) as simulator, aiohttp.ClientSession() as http:
        yield Asked(simulator, http)


@pytest.fixture
def client(max_: Asked) -> MaxClient:
    return MaxClient(max_.http, max_.simulator.token, max_.simulator.url)


def keyboard(*rows: list[Json]) -> list[Json]:
    return [{"type": "inline_keyboard", "payload": {"buttons": list(rows)}}]


def press(text: str = "Да", payload: str = "yes") -> Json:
    return {"type": "callback", "text": text, "payload": payload}


async def test_a_wrong_token_is_refused_in_the_words_of_the_interface(max_: Asked) -> None:
    status, told = await max_.ask("GET", "me", token="wrong")

    assert (status, told) == (401, {"code": "verify.token", "message": "Invalid access_token"})


async def test_a_message_is_told_as_the_schema_has_it(max_: Asked) -> None:
    await max_.olga.start()

    status, told = await max_.send(text="Долг: <b>10 ₽</b> &lt;все&gt;", format="html", attachments=keyboard([press()]))

    message = told["message"]
    assert status == 200
    assert set(message) >= {"sender", "recipient", "timestamp", "body"}
    assert message["recipient"] == {
        "chat_id": max_.olga.account.chat_id,
        "chat_type": "dialog",
        "user_id": max_.olga.account.user_id,
    }
    assert message["body"]["mid"].startswith("mid.")
    assert message["body"]["seq"] > 2**53
    assert message["body"]["text"] == "Долг: 10 ₽ <все>"
    assert message["body"]["markup"] == [{"type": "strong", "from": 6, "length": 4}]


async def test_who_has_not_started_or_has_stopped_is_not_written_to(max_: Asked) -> None:
    before = await max_.send(text="x")
    await max_.olga.start()
    met = await max_.send(text="x")
    await max_.olga.stop()
    after = await max_.send(text="x")
    nobody = await max_.ask("POST", "messages", {"text": "x"}, user_id=1)

    assert [status for status, _ in (before, met, after, nobody)] == [403, 200, 403, 404]
    assert (after[1]["code"], "dialog.suspended" in after[1]["message"]) == ("chat.denied", True)


@pytest.mark.parametrize(
    "body",
    [
        {"text": "я" * 4001},
        {"text": ""},
        {"text": "x", "attachments": keyboard(*[[press()]] * 31)},
        {"text": "x", "attachments": keyboard([press()] * 8)},
        {"text": "x", "attachments": keyboard([press(), {"type": "link", "text": "a", "url": "https://a"}] * 2)},
        {"text": "x", "attachments": keyboard([press("я" * 129)])},
        {"text": "x", "attachments": keyboard([press(payload="я" * 1025)])},
        {"text": "x", "attachments": keyboard([{"type": "pay", "text": "a"}])},
        {"text": "x", "attachments": [{"type": "image", "payload": {"token": "forged"}}]},
        {"text": "x", "format": "markdownV2"},
    ],
)
async def test_what_is_beyond_the_limits_is_refused_whole(max_: Asked, body: Json) -> None:
    await max_.olga.start()

    status, told = await max_.send(**body)

    assert (status, set(told)) == (400, {"code", "message"})
    assert [one for one in max_.olga.messages() if one.by_bot] == []


async def test_the_fullest_keyboard_is_taken(max_: Asked) -> None:
    await max_.olga.start()

    status, _ = await max_.send(text="я" * 4000, attachments=keyboard(*[[press("я" * 128, "y" * 1024)] * 7] * 30))

    assert (status, len(max_.olga.last().buttons)) == (200, 210)


async def test_an_edit_with_null_leaves_attachments_and_an_empty_list_takes_them_away(max_: Asked) -> None:
    await max_.olga.start()
    mid = (await max_.send(text="x", attachments=keyboard([press()])))[1]["message"]["body"]["mid"]

    await max_.ask("PUT", "messages", {"text": "y", "attachments": None}, message_id=mid)
    kept = max_.olga.last().labels
    answered = await max_.ask("PUT", "messages", {"text": "z", "attachments": []}, message_id=mid)

    assert (kept, max_.olga.last().labels, max_.olga.last().versions) == (["Да"], [], ["x", "y", "z"])
    assert answered == (200, {"success": True})


async def test_updates_are_confirmed_by_the_mark_and_without_one_only_the_newest_is_told(max_: Asked) -> None:
    await max_.olga.start("from_letter")
    for text in ("раз", "два"):
        await max_.olga.say(text)

    newest = await max_.updates()
    whole = await max_.updates(marker=0)
    page = await max_.updates(marker=0, limit=1)
    picked = await max_.updates(marker=0, types="bot_started")

    assert [one["message"]["body"]["text"] for one in newest["updates"]] == ["два"]
    assert [one["update_type"] for one in whole["updates"]] == ["bot_started", "message_created", "message_created"]
    assert whole["updates"][0]["payload"] == "from_letter"
    assert (whole["marker"], page["marker"], picked["marker"], newest["marker"]) == (3, 1, 3, 3)
    assert len(picked["updates"]) == 1


async def test_a_press_has_to_be_answered_with_something(max_: Asked) -> None:
    await max_.olga.start()
    await max_.send(text="x", attachments=keyboard([press()]))
    pressed = (await max_.olga.press("Да"))["callback"]

    nothing = await max_.ask("POST", "answers", {}, callback_id=pressed["callback_id"])
    something = await max_.ask("POST", "answers", {"notification": "Готово"}, callback_id=pressed["callback_id"])
    forged = await max_.ask("POST", "answers", {"notification": "Готово"}, callback_id="forged")

    assert [status for status, _ in (nothing, something, forged)] == [400, 200, 404]


async def test_a_webhook_and_polling_exclude_each_other(max_: Asked) -> None:
    url = "http://127.0.0.1:1/max/x"

    await max_.ask("POST", "subscriptions", {"url": url, "secret": "a-secret"})
    told = await max_.ask("GET", "subscriptions")
    refused = await max_.ask("GET", "updates", timeout=0)
    await max_.ask("DELETE", "subscriptions", url=url)

    assert [one["url"] for one in told[1]["subscriptions"]] == [url]
    assert refused[0] == 405
    assert (await max_.updates())["updates"] == []


async def test_a_push_that_is_never_taken_ends_the_subscription_after_eight_hours(max_: Asked) -> None:
    await max_.ask("POST", "subscriptions", {"url": "http://127.0.0.1:1/max/x", "secret": "a-secret"})

    await max_.olga.start()
    async with asyncio.timeout(10):
        while max_.simulator.subscriptions:  # noqa: ASYNC110 - the simulator drops them by itself
            await asyncio.sleep(0.01)


# Our client


async def test_a_file_goes_up_and_down_again(max_: Asked, client: MaxClient) -> None:
    await max_.olga.start()
    max_.simulator.faults.plan = [Fault("POST messages", Trouble.NOT_READY)]

    for kind in ("file", "image"):
        payload = await client.upload(kind, FILE[1], FILE[0])
        await client.send(
            {"text": "вот", "attachments": [{"type": kind, "payload": payload}]}, user_id=max_.olga.account.user_id
        )

        shown = max_.olga.last()
        (attached,) = shown.attachments
        got = b"".join([chunk async for chunk in client.download(attached["payload"]["url"])])
        assert (got, max_.olga.content(shown, kind)) == (FILE[1], FILE[1])


async def test_a_short_wait_is_waited_and_a_long_one_is_passed_on(max_: Asked, client: MaxClient) -> None:
    max_.simulator.faults.plan = [Fault("GET me", Trouble.TOO_MANY, wait=0, times=2)]
    assert (await client.me())["is_bot"]
    max_.simulator.faults.plan = [Fault("GET me", Trouble.TOO_MANY, wait=17)]

    with pytest.raises(MaxTooMany) as told:
        await client.me()

    assert told.value.wait == 17


@pytest.mark.parametrize(
    "kind", [Trouble.DROP_BEFORE, Trouble.DROP_AFTER, Trouble.SERVER_ERROR, Trouble.BAD_GATEWAY, Trouble.NO_BODY]
)
async def test_after_a_cut_line_it_may_have_been_done(max_: Asked, client: MaxClient, kind: Trouble) -> None:
    await max_.olga.start()
    max_.simulator.faults.plan = [Fault("POST messages", kind)]

    with pytest.raises(MaxDown) as down:
        await client.send({"text": "x"}, user_id=max_.olga.account.user_id)

    assert down.value.reached


async def test_without_a_line_nothing_was_done(max_: Asked) -> None:
    nowhere = MaxClient(max_.http, "token", "http://127.0.0.1:1")

    with pytest.raises(MaxDown) as down:
        await nowhere.me()

    assert not down.value.reached


async def test_a_refusal_keeps_the_code(max_: Asked, client: MaxClient) -> None:
    with pytest.raises(MaxRefused) as refused:
        await client.send({"text": "x"}, user_id=max_.olga.account.user_id)

    assert (refused.value.status, refused.value.code) == (403, "chat.denied")


async def test_subscribing_leaves_no_older_place_behind(max_: Asked, client: MaxClient) -> None:
    for name in ("old", "new"):
        await client.subscribe(f"http://127.0.0.1:1/max/{name}", "a-secret", ["message_created"])
    subscribed = list(max_.simulator.subscriptions)
    await client.unsubscribe()

    assert subscribed == ["http://127.0.0.1:1/max/new"]
    assert max_.simulator.subscriptions == {}


async def test_a_late_answer_is_waited_for(max_: Asked, client: MaxClient) -> None:
    max_.simulator.faults.plan = [Fault("GET me", Trouble.LATE, seconds=0.05)]

    assert (await client.me())["username"] == "cessio_bot"
