"""What the sandbox takes from the bot, and what it refuses as Telegram would."""

import asyncio
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sandbox_kit import Api, Clock, keyboard, refusal

from bot.sandbox import Sandbox
from bot.sandbox.calls import REQUIRED
from bot.sandbox.client import Line, Persona
from bot.sandbox.methods import METHODS
from bot.sandbox.world import Person


async def test_a_message_comes_with_its_entities_and_buttons(api: Api, started: Persona) -> None:
    sent = await api(
        "sendMessage",
        chat_id=11,
        text="Дело <b>№ 5</b>",
        parse_mode="HTML",
        reply_markup=keyboard("Далее"),
    )

    message = await started.last()
    assert sent["result"]["message_id"] == message["message_id"]
    assert message["entities"] == [{"type": "bold", "offset": 5, "length": 3}]
    assert await started.screen() == "Дело № 5\n[Далее]"


async def test_numbers_of_messages_are_counted_in_each_chat(api: Api, line: Line, started: Persona) -> None:
    ivan = await line.persona(12, "Иван", started=True)

    first = await api("sendMessage", chat_id=11, text="второе в этом чате")
    second = await api("sendMessage", chat_id=ivan.id, text="первое в этом чате")

    assert [one["result"]["message_id"] for one in (first, second)] == [2, 1]


@pytest.mark.parametrize(
    ("params", "reason"),
    [
        ({"chat_id": 99, "text": "кому?"}, "chat not found"),
        ({"text": "кому?"}, "chat_id is empty"),
        ({"chat_id": 11}, "message text is empty"),
        ({"chat_id": 11, "text": "  "}, "message text is empty"),
        ({"chat_id": 11, "text": "я" * 4097}, "message is too long"),
        ({"chat_id": 11, "text": "😀" * 2049}, "message is too long"),
        ({"chat_id": 11, "text": "x", "parse_mode": "Latex"}, "unsupported parse_mode"),
        ({"chat_id": 11, "text": "x", "reply_parameters": {"message_id": 77}}, "message to be replied not found"),
        ({"chat_id": 11, "text": "x", "message_thread_id": 7}, "message thread not found"),
        ({"chat_id": 11, "text": "x", "reply_markup": "{"}, "can't parse reply markup JSON object"),
    ],
)
async def test_what_telegram_refuses_is_refused(
    api: Api,
    started: Persona,
    params: dict[str, object],
    reason: str,
) -> None:
    assert refusal(await api("sendMessage", **params)) == (400, f"Bad Request: {reason}")


async def test_the_limit_of_a_text_holds_after_its_markup_is_read(api: Api, started: Persona) -> None:
    assert (await api("sendMessage", chat_id=11, text=f"<b>{'я' * 4096}</b>", parse_mode="HTML"))["ok"]


@pytest.mark.parametrize(
    ("button", "reason"),
    [
        ({"text": "А", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"text": "А", "callback_data": "я" * 32 + "a"}, "BUTTON_DATA_INVALID"),
        ({"text": "А"}, "Text buttons are unallowed in the inline keyboard"),
        ({"text": "", "callback_data": "x"}, "Button text must be non-empty"),
        ({"text": "А", "copy_text": {"text": "1" * 257}}, "BUTTON_COPY_TEXT_INVALID"),
        ({"text": "А", "url": "сюда"}, "Wrong HTTP URL"),
    ],
)
async def test_a_button_that_telegram_refuses_is_refused(
    api: Api,
    started: Persona,
    button: dict[str, object],
    reason: str,
) -> None:
    code, description = refusal(
        await api("sendMessage", chat_id=11, text="x", reply_markup={"inline_keyboard": [[button]]}),
    )

    assert code == 400
    assert reason in description


async def test_64_bytes_of_data_and_100_buttons_are_let_through_and_no_more(api: Api, started: Persona) -> None:
    most = {"inline_keyboard": [[{"text": "А", "callback_data": "я" * 32}]] * 100}
    more = {"inline_keyboard": [*most["inline_keyboard"], most["inline_keyboard"][0]]}

    assert (await api("sendMessage", chat_id=11, text="x", reply_markup=most))["ok"]
    assert refusal(await api("sendMessage", chat_id=11, text="x", reply_markup=more))[0] == 400


async def test_who_never_pressed_start_cannot_be_written_to(api: Api, olga: Persona) -> None:
    assert refusal(await api("sendMessage", chat_id=11, text="x")) == (400, "Bad Request: chat not found")

    await olga.start()

    assert (await api("sendMessage", chat_id=11, text="x"))["ok"]


async def test_who_blocked_the_bot_hears_nothing_until_the_block_is_lifted(api: Api, started: Persona) -> None:
    await started.block()
    assert refusal(await api("sendMessage", chat_id=11, text="x")) == (
        403,
        "Forbidden: bot was blocked by the user",
    )

    await started.start()

    assert (await api("sendMessage", chat_id=11, text="x"))["ok"]
    members = [update["my_chat_member"] for update in (await api("getUpdates"))["result"] if "my_chat_member" in update]
    assert [one["new_chat_member"]["status"] for one in members] == ["kicked", "member"]


async def test_a_reply_keyboard_comes_and_goes(api: Api, started: Persona) -> None:
    keys = {"keyboard": [[{"text": "Поделиться", "request_contact": True}, {"text": "Помощь"}]]}
    await api("sendMessage", chat_id=11, text="x", reply_markup=keys)
    assert await started.keys() == ["Поделиться", "Помощь"]

    await started.press("Помощь")
    await started.press("Поделиться")

    updates = (await api("getUpdates"))["result"]
    assert updates[-2]["message"]["text"] == "Помощь"
    shared = updates[-1]["message"]
    assert shared["contact"] == {"phone_number": "79990000011", "first_name": "Ольга", "user_id": 11}
    assert shared["from"]["id"] == 11
    await api("sendMessage", chat_id=11, text="x", reply_markup={"remove_keyboard": True})
    assert await started.keys() == []


async def test_a_strangers_token_opens_nothing(line: Line, sandbox: Sandbox) -> None:
    for token, code, reason in (("43:other", 401, "Unauthorized"), ("nonsense", 404, "Not Found")):
        async with line.http.get(f"{sandbox.base}/bot{token}/getMe") as response:
            assert (response.status, (await response.json())["description"]) == (code, reason)


async def test_names_of_methods_are_taken_in_any_case_and_from_the_address_too(line: Line, sandbox: Sandbox) -> None:
    async with line.http.get(f"{sandbox.base}/bot{sandbox.token}/GETCHATMEMBERCOUNT?chat_id=5") as response:
        assert (await response.json())["description"] == "Bad Request: chat not found"
    async with line.http.get(f"{sandbox.base}/bot{sandbox.token}/getMoney") as response:
        assert response.status == 404


async def test_a_method_that_is_not_here_says_so(api: Api, started: Persona) -> None:
    assert refusal(await api("getGameHighScores", user_id=11))[0] == 501
    assert (await api("banChatSenderChat", chat_id=11, sender_chat_id=5))["result"] is True


async def test_the_same_rate_as_telegrams_can_be_asked_for(
    api: Api,
    line: Line,
    started: Persona,
    clock: Clock,
) -> None:
    await line.ask("POST", "rates", json={"one_chat": 1})

    assert (await api("sendMessage", chat_id=11, text="раз"))["ok"]
    refused = await api("sendMessage", chat_id=11, text="два")
    assert refusal(refused) == (429, "Too Many Requests: retry after 1")
    assert refused["parameters"] == {"retry_after": 1}

    clock.now += 1.01
    assert (await api("sendMessage", chat_id=11, text="два"))["ok"]


async def test_commands_are_shown_by_scope_and_language(api: Api, line: Line, started: Persona) -> None:
    ewa = await line.persona(12, "Ewa", language_code="pl", started=True)
    everybody = [{"command": "help", "description": "Помощь"}]
    polish = [{"command": "pomoc", "description": "Pomoc"}]
    hers = [{"command": "queue", "description": "Очередь"}]

    await api("setMyCommands", commands=everybody)
    await api("setMyCommands", commands=polish, language_code="pl")
    await api("setMyCommands", commands=hers, scope={"type": "chat", "chat_id": 11})

    assert await started.commands() == ["queue"]
    assert await ewa.commands() == ["pomoc"]
    await api("deleteMyCommands", scope={"type": "chat", "chat_id": 11})
    assert await started.commands() == ["help"]
    assert refusal(await api("setMyCommands", commands=[{"command": "Нет", "description": "x"}]))[0] == 400


async def test_a_group_hears_the_bot_and_the_bot_hears_only_what_is_meant_for_it(
    api: Api,
    line: Line,
    started: Persona,
) -> None:
    group = await line.group("Взыскание", [11], forum=True)
    inside = started.inside(group)
    topic = (await api("createForumTopic", chat_id=group, name="Суд"))["result"]["message_thread_id"]
    sent = (await api("sendMessage", chat_id=group, text="Новое", message_thread_id=topic))["result"]

    await inside.say("между собой")
    await inside.say("/queue")
    await inside.say("ясно", reply_to=sent["message_id"], thread=topic)

    heard = [update["message"] for update in (await api("getUpdates"))["result"]][1:]
    assert [message["text"] for message in heard] == ["/queue", "ясно"]
    assert heard[1]["message_thread_id"] == topic
    assert heard[1]["reply_to_message"]["text"] == "Новое"


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=5,
)
WAITING = {"getUpdates", "setWebhook"}


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_whatever_is_sent_the_answer_has_telegrams_shape(data: st.DataObject) -> None:
    method = data.draw(st.sampled_from(sorted(set(METHODS) - WAITING)))
    params = {name: data.draw(st.just(11) | ANYTHING, label=name) for name in REQUIRED[method]}

    async def call() -> dict[str, Any]:
        sandbox = Sandbox()
        sandbox.world.add_person(Person(11, "Ольга", started=True))
        try:
            return await sandbox.answer(method, params, {})
        finally:
            await sandbox.stop()

    body = asyncio.run(call())
    assert body["ok"] or (body["error_code"] >= 400 and body["description"])
