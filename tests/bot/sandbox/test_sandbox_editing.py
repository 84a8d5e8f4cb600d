"""Edits, deletions, presses and their answers."""

import asyncio

import pytest
from sandbox_kit import Api, Clock, keyboard, next_update, refusal

from bot.sandbox.client import Line, Persona, SandboxError

SAME = "Bad Request: message is not modified"


async def sent(api: Api, **rest: object) -> int:
    body = await api("sendMessage", chat_id=11, text="Дело № 5", **rest)
    return int(body["result"]["message_id"])


async def test_a_message_is_changed_in_its_place(api: Api, started: Persona) -> None:
    number = await sent(api, reply_markup=keyboard("Далее"))

    await api("editMessageText", chat_id=11, message_id=number, text="Дело № 6", reply_markup=keyboard("Назад"))

    message = await started.last()
    assert (message["message_id"], message["sandbox"]["edits"]) == (number, 1)
    assert await started.screen() == "Дело № 6\n[Назад]"


async def test_a_keyboard_that_is_not_given_again_goes_away(api: Api, started: Persona) -> None:
    number = await sent(api, reply_markup=keyboard("Далее"))

    await api("editMessageText", chat_id=11, message_id=number, text="Готово")

    assert await started.buttons() == []


async def test_an_edit_that_changes_nothing_is_refused(api: Api, started: Persona) -> None:
    number = await sent(api, reply_markup=keyboard("Далее"))

    same = await api("editMessageText", chat_id=11, message_id=number, text="Дело № 5", reply_markup=keyboard("Далее"))
    markup = await api("editMessageReplyMarkup", chat_id=11, message_id=number, reply_markup=keyboard("Далее"))

    assert [refusal(one)[1].partition(":")[0] for one in (same, markup)] == ["Bad Request"] * 2
    assert all(refusal(one)[1].startswith(SAME) for one in (same, markup))


async def test_only_what_is_there_and_the_bots_own_can_be_changed(api: Api, started: Persona) -> None:
    number = await sent(api)
    keyed = await sent(api, reply_markup={"keyboard": [["Помощь"]]})

    async def change(message_id: int) -> str:
        return refusal(await api("editMessageText", chat_id=11, message_id=message_id, text="x"))[1]

    assert await change(1) == "Bad Request: message can't be edited"
    assert await change(keyed) == "Bad Request: message can't be edited"
    await api("deleteMessage", chat_id=11, message_id=number)
    assert await change(number) == "Bad Request: message to edit not found"
    captioned = await api("editMessageCaption", chat_id=11, message_id=await sent(api), caption="x")
    assert refusal(captioned)[1] == "Bad Request: there is no caption in the message to edit"


async def test_a_message_is_deleted_once_and_within_two_days(api: Api, started: Persona, clock: Clock) -> None:
    number, old = await sent(api), await sent(api)

    assert (await api("deleteMessage", chat_id=11, message_id=number))["ok"]
    await started.wait_until_gone(number)

    again = await api("deleteMessage", chat_id=11, message_id=number)
    assert refusal(again)[1] == "Bad Request: message to delete not found"
    clock.now += 48 * 3600 + 1
    late = await api("deleteMessage", chat_id=11, message_id=old)
    assert refusal(late)[1] == "Bad Request: message can't be deleted for everyone"


async def test_a_press_is_answered_once_and_soon(api: Api, started: Persona, clock: Clock) -> None:
    await sent(api, reply_markup=keyboard("Далее"))
    pressing = asyncio.create_task(started.press("Далее"))
    pressed = await next_update(api, "callback_query")
    assert (pressed["data"], pressed["from"]["id"], pressed["message"]["text"]) == ("do:Далее", 11, "Дело № 5")

    await api("answerCallbackQuery", callback_query_id=pressed["id"], text="Сделано", show_alert=True)
    assert (await pressing)["text"] == "Сделано"
    assert (await pressing)["show_alert"] is True

    again = await api("answerCallbackQuery", callback_query_id=pressed["id"])
    unknown = await api("answerCallbackQuery", callback_query_id="77")
    late = await started.press("Далее", answered=False)
    clock.now += 16
    too_late = await api("answerCallbackQuery", callback_query_id=late["query"])
    for one in (again, unknown, too_late):
        assert "query is too old and response timeout expired" in refusal(one)[1]


async def test_anything_at_all_can_be_pressed_under_a_message_that_is_there(api: Api, started: Persona) -> None:
    number = await sent(api)

    await started.press_data("forged:1", number)

    assert (await api("getUpdates"))["result"][-1]["callback_query"]["data"] == "forged:1"
    with pytest.raises(SandboxError, match="not there"):
        await started.press_data("forged:1", 77)


async def test_a_copy_button_needs_no_bot(api: Api, started: Persona) -> None:
    copy = {"inline_keyboard": [[{"text": "Номер", "copy_text": {"text": "2-1234/2026"}}]]}
    await sent(api, reply_markup=copy)

    assert (await started.press("Номер"))["copied"] == "2-1234/2026"


async def test_a_person_changes_and_deletes_own_messages(api: Api, started: Persona) -> None:
    said = await started.say("дело 5")

    await started.edit(said["message_id"], "дело 6")
    await started.delete(said["message_id"])

    update = (await api("getUpdates"))["result"][-1]
    assert update["edited_message"]["text"] == "дело 6"
    assert update["edited_message"]["edit_date"]
    assert [message["text"] for message in await started.messages()] == ["/start"]


async def test_copies_lose_their_origin_and_forwards_keep_it(api: Api, line: Line, started: Persona) -> None:
    await line.persona(12, "Иван", started=True)
    said = (await started.say("прошу рассрочку"))["message_id"]

    copied = await api("copyMessage", chat_id=12, from_chat_id=11, message_id=said)
    forwarded = await api("forwardMessage", chat_id=12, from_chat_id=11, message_id=said)

    assert copied["result"] == {"message_id": 1}
    assert forwarded["result"]["text"] == "прошу рассрочку"
    assert forwarded["result"]["forward_origin"]["sender_user"]["id"] == 11
    number = await sent(api, protect_content=True)
    guarded = await api("forwardMessage", chat_id=12, from_chat_id=11, message_id=number)
    assert refusal(guarded)[1] == "Bad Request: message can't be forwarded"


async def test_an_inline_question_is_answered_and_a_result_chosen(api: Api, started: Persona) -> None:
    asking = asyncio.create_task(started.inline("2-1234"))
    query = await next_update(api, "inline_query")
    result = {"type": "article", "id": "5", "title": "Дело", "input_message_content": {"message_text": "Дело № 5"}}
    await api("answerInlineQuery", inline_query_id=query["id"], results=[result], is_personal=True)

    await started.choose((await asking)[0])

    message = (await api("getUpdates"))["result"][-1]["message"]
    assert (message["text"], message["via_bot"]["id"]) == ("Дело № 5", 42)
