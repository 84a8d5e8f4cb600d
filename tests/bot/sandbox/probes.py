"""What the bot needs of a Bot API server: one list, to be run against the sandbox or any other server.

`CESSIO_BOT_API=http://… python tests/bot/sandbox/probes.py` tells which of it a server that is not ours lacks;
CESSIO_BOT_TOKEN and CESSIO_BOT_CHAT name the bot and a person who has pressed Start there.
"""

import asyncio
import io
import os
import re
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    BotCommand,
    BotCommandScopeChat,
    BufferedInputFile,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    KeyboardButton,
    MediaUnion,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)
from PIL import Image

Probe = Callable[[Bot, int], Awaitable[None]]
PROBES: dict[str, Probe] = {}
BUTTONS = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Далее", callback_data="next:1")]])
OTHER_BUTTONS = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Назад", callback_data="back:1")]])


@dataclass(frozen=True)
class Outcome:
    name: str
    trouble: str = ""


def probe(function: Probe) -> Probe:
    PROBES[function.__name__.replace("_", " ")] = function
    return function


def connect(base: str, token: str) -> Bot:
    return Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(base), timeout=20))


async def run(bot: Bot, chat: int) -> list[Outcome]:
    return [await attempt(name, function, bot, chat) for name, function in PROBES.items()]


async def attempt(name: str, function: Probe, bot: Bot, chat: int) -> Outcome:
    try:
        await asyncio.wait_for(function(bot, chat), 25)
    except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001  # whatever goes wrong there is the finding
        return Outcome(name, f"{type(error).__name__}: {error}"[:160])
    return Outcome(name)


async def refused(call: Awaitable[object], reason: str) -> None:
    with pytest.raises(TelegramBadRequest, match=re.escape(reason)):
        await call


def picture(side: int = 200) -> BufferedInputFile:
    written = io.BytesIO()
    Image.linear_gradient("L").resize((side, side)).save(written, "PNG")
    return BufferedInputFile(written.getvalue(), "снимок.png")


def paper(content: bytes = "Отчёт".encode()) -> BufferedInputFile:
    return BufferedInputFile(content, "Отчёт по реестру.txt")


async def card(bot: Bot, chat: int) -> Message:
    return await bot.send_message(chat, "Дело № 5", reply_markup=BUTTONS)


# The bot itself


@probe
async def get_me(bot: Bot, _chat: int) -> None:
    me = await bot.get_me()
    assert me.is_bot
    assert me.username


@probe
async def commands_by_scope_and_language(bot: Bot, chat: int) -> None:
    commands = [BotCommand(command="help", description="Помощь")]
    scope = BotCommandScopeChat(chat_id=chat)
    assert await bot.set_my_commands(commands, scope=scope, language_code="ru")
    assert [one.command for one in await bot.get_my_commands(scope=scope, language_code="ru")] == ["help"]
    assert await bot.delete_my_commands(scope=scope, language_code="ru")


@probe
async def descriptions(bot: Bot, _chat: int) -> None:
    assert await bot.set_my_description("Долги и дела")
    assert (await bot.get_my_description()).description == "Долги и дела"
    assert await bot.set_my_short_description("Дела")


@probe
async def updates_are_polled(bot: Bot, _chat: int) -> None:
    assert isinstance(await bot.get_updates(timeout=0, limit=1), list)


@probe
async def a_poll_waits(bot: Bot, _chat: int) -> None:
    await bot.get_updates(offset=-1)
    for update in await bot.get_updates(timeout=0):
        await bot.get_updates(offset=update.update_id + 1)
    started = asyncio.get_running_loop().time()
    await bot.get_updates(offset=2**31 - 1, timeout=1)
    assert asyncio.get_running_loop().time() - started > 0.9


@probe
async def webhook_is_set_told_and_taken_away(bot: Bot, _chat: int) -> None:
    assert await bot.set_webhook("https://127.0.0.1:8443/hook", secret_token="abc")
    assert (await bot.get_webhook_info()).url == "https://127.0.0.1:8443/hook"
    assert await bot.delete_webhook()
    assert (await bot.get_webhook_info()).url == ""


# Messages


@probe
async def a_text(bot: Bot, chat: int) -> None:
    sent = await bot.send_message(chat, "Дело № 5")
    assert sent.text == "Дело № 5"
    assert sent.chat.id == chat


@probe
async def html_becomes_entities(bot: Bot, chat: int) -> None:
    sent = await bot.send_message(chat, "😀 <b>Дело</b>", parse_mode="HTML")
    assert sent.text == "😀 Дело"
    assert sent.entities
    assert (sent.entities[0].type, sent.entities[0].offset) == ("bold", 3)


@probe
async def inline_buttons(bot: Bot, chat: int) -> None:
    copy = InlineKeyboardButton(text="Номер", copy_text=CopyTextButton(text="2-1/2026"))
    link = InlineKeyboardButton(text="Суд", url="https://example.org")
    sent = await bot.send_message(chat, "x", reply_markup=InlineKeyboardMarkup(inline_keyboard=[[copy, link]]))
    assert sent.reply_markup
    number, court = sent.reply_markup.inline_keyboard[0]
    assert number.copy_text
    assert (number.copy_text.text, court.url) == ("2-1/2026", "https://example.org")


@probe
async def a_reply_keyboard(bot: Bot, chat: int) -> None:
    keys = [[KeyboardButton(text="Телефон", request_contact=True)]]
    assert await bot.send_message(chat, "x", reply_markup=ReplyKeyboardMarkup(keyboard=keys))
    assert await bot.send_message(chat, "x", reply_markup=ReplyKeyboardRemove())


@probe
async def a_reply(bot: Bot, chat: int) -> None:
    first = await card(bot, chat)
    sent = await bot.send_message(chat, "x", reply_parameters=ReplyParameters(message_id=first.message_id))
    assert sent.reply_to_message
    assert sent.reply_to_message.message_id == first.message_id


@probe
async def typing(bot: Bot, chat: int) -> None:
    assert await bot.send_chat_action(chat, "typing")


@probe
async def a_contact_and_a_place(bot: Bot, chat: int) -> None:
    assert (await bot.send_contact(chat, "+79990000000", "Пристав")).contact
    assert (await bot.send_location(chat, 55.75, 37.62)).location


@probe
async def a_text_changed_in_place(bot: Bot, chat: int) -> None:
    sent = await card(bot, chat)
    changed = await bot.edit_message_text("Дело № 6", chat_id=chat, message_id=sent.message_id)
    assert isinstance(changed, Message)
    assert changed.text == "Дело № 6"
    assert changed.reply_markup is None


@probe
async def buttons_changed_in_place(bot: Bot, chat: int) -> None:
    sent = await card(bot, chat)
    changed = await bot.edit_message_reply_markup(
        chat_id=chat,
        message_id=sent.message_id,
        reply_markup=OTHER_BUTTONS,
    )
    assert isinstance(changed, Message)
    assert changed.reply_markup
    assert changed.reply_markup.inline_keyboard[0][0].text == "Назад"


@probe
async def a_deletion(bot: Bot, chat: int) -> None:
    sent = await card(bot, chat)
    assert await bot.delete_message(chat, sent.message_id)
    await refused(bot.delete_message(chat, sent.message_id), "message to delete not found")
    assert await bot.delete_messages(chat, [(await card(bot, chat)).message_id])


@probe
async def a_copy_and_a_forward(bot: Bot, chat: int) -> None:
    sent = await card(bot, chat)
    assert (await bot.copy_message(chat, chat, sent.message_id)).message_id > sent.message_id
    assert (await bot.forward_message(chat, chat, sent.message_id)).forward_origin


@probe
async def a_pin(bot: Bot, chat: int) -> None:
    sent = await card(bot, chat)
    assert await bot.pin_chat_message(chat, sent.message_id)
    assert await bot.unpin_chat_message(chat, message_id=sent.message_id)


@probe
async def a_guarded_and_silent_message(bot: Bot, chat: int) -> None:
    sent = await bot.send_message(chat, "x", protect_content=True, disable_notification=True)
    assert sent.has_protected_content


# Files


@probe
async def a_document_and_its_bytes(bot: Bot, chat: int) -> None:
    sent = await bot.send_document(chat, paper(), caption="<i>сводка</i>", parse_mode="HTML")
    assert sent.document
    assert (sent.document.file_name, sent.caption) == ("Отчёт по реестру.txt", "сводка")
    file = await bot.get_file(sent.document.file_id)
    assert file.file_path
    content = await bot.download_file(file.file_path)
    assert content
    assert content.read() == "Отчёт".encode()


@probe
async def a_photo_in_sizes(bot: Bot, chat: int) -> None:
    sent = await bot.send_photo(chat, picture(400), caption="стр. 1", reply_markup=BUTTONS)
    assert sent.photo
    assert len(sent.photo) > 1
    assert sent.photo[-1].width == 400


@probe
async def a_file_again_by_its_id(bot: Bot, chat: int) -> None:
    sent = await bot.send_photo(chat, picture())
    assert sent.photo
    assert (await bot.send_photo(chat, sent.photo[-1].file_id)).photo


@probe
async def an_album(bot: Bot, chat: int) -> None:
    sent = await bot.send_media_group(
        chat, [InputMediaPhoto(media=picture(), caption="1"), InputMediaPhoto(media=picture())]
    )
    assert len({message.media_group_id for message in sent}) == 1
    papers: list[MediaUnion] = [InputMediaDocument(media=paper(b"1")), InputMediaDocument(media=paper(b"2"))]
    assert len(await bot.send_media_group(chat, papers)) == 2


@probe
async def a_caption_and_a_picture_changed(bot: Bot, chat: int) -> None:
    sent = await bot.send_photo(chat, picture(), caption="было")
    captioned = await bot.edit_message_caption(chat_id=chat, message_id=sent.message_id, caption="стало")
    assert isinstance(captioned, Message)
    assert captioned.caption == "стало"
    media = InputMediaPhoto(media=picture(100), caption="другое")
    changed = await bot.edit_message_media(media, chat_id=chat, message_id=sent.message_id)
    assert isinstance(changed, Message)
    assert changed.photo
    assert changed.photo[-1].width == 100


@probe
async def recordings(bot: Bot, chat: int) -> None:
    assert (await bot.send_voice(chat, BufferedInputFile(b"OggS", "a.ogg"))).voice
    assert (await bot.send_video(chat, BufferedInputFile(b"ftyp", "a.mp4"))).video


# People and chats


@probe
async def a_chat_and_its_member(bot: Bot, chat: int) -> None:
    assert (await bot.get_chat(chat)).id == chat
    assert (await bot.get_chat_member(chat, chat)).user.id == chat


@probe
async def a_person_without_pictures(bot: Bot, chat: int) -> None:
    assert (await bot.get_user_profile_photos(chat)).total_count == 0


# Refusals that the bot relies on


@probe
async def an_unknown_chat_is_refused(bot: Bot, _chat: int) -> None:
    await refused(bot.send_message(999_999_999, "x"), "chat not found")


@probe
async def an_empty_and_a_long_text_are_refused(bot: Bot, chat: int) -> None:
    await refused(bot.send_message(chat, " "), "message text is empty")
    await refused(bot.send_message(chat, "я" * 4097), "message is too long")


@probe
async def a_long_caption_is_refused(bot: Bot, chat: int) -> None:
    await refused(bot.send_document(chat, paper(), caption="я" * 1025), "caption is too long")


@probe
async def broken_html_is_refused(bot: Bot, chat: int) -> None:
    await refused(bot.send_message(chat, "<b>x", parse_mode="HTML"), "can't parse entities")


@probe
async def an_edit_that_changes_nothing_is_refused(bot: Bot, chat: int) -> None:
    sent = await card(bot, chat)
    same = bot.edit_message_text("Дело № 5", chat_id=chat, message_id=sent.message_id, reply_markup=BUTTONS)
    await refused(same, "message is not modified")


@probe
async def an_edit_of_nothing_is_refused(bot: Bot, chat: int) -> None:
    await refused(bot.edit_message_text("x", chat_id=chat, message_id=999_999), "message to edit not found")


@probe
async def an_unknown_press_is_refused(bot: Bot, _chat: int) -> None:
    await refused(bot.answer_callback_query("77"), "query is too old")


@probe
async def long_button_data_is_refused(bot: Bot, chat: int) -> None:
    button = InlineKeyboardButton(text="x", callback_data="я" * 33)
    markup = InlineKeyboardMarkup(inline_keyboard=[[button]])
    await refused(bot.send_message(chat, "x", reply_markup=markup), "BUTTON_DATA_INVALID")


@probe
async def an_unknown_file_is_refused(bot: Bot, chat: int) -> None:
    await refused(bot.get_file("AgACnone"), "file")


async def report() -> int:
    bot = connect(os.environ["CESSIO_BOT_API"], os.environ.get("CESSIO_BOT_TOKEN", "42:sandbox"))
    try:
        outcomes = await run(bot, int(os.environ.get("CESSIO_BOT_CHAT", "1")))
    finally:
        await bot.session.close()
    for outcome in outcomes:
        sys.stdout.write(f"{'lacks' if outcome.trouble else 'has  '}  {outcome.name}  {outcome.trouble}\n")
    well = sum(not outcome.trouble for outcome in outcomes)
    sys.stdout.write(f"{well} of {len(outcomes)}\n")
    return 0 if well == len(outcomes) else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(report()))
