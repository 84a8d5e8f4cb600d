"""What MAX tells and takes, turned into what conversations hear and say: numbers, albums, limits, pushes."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import timedelta
from itertools import product
from typing import Any

import aiohttp
import pytest
from aiogram import Dispatcher, Router
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramRetryAfter
from aiogram.methods import CreateForumTopic
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
    Update,
    WebAppInfo,
)
from aiohttp import web
from pydantic import SecretStr

from backend.domain.channels import DebtorChannel
from backend.domain.contact import is_borne_out
from backend.domain.errors import OutsideDown, Refused
from backend.domain.people import Role
from backend.integrations.max import MaxClient
from backend.integrations.max.limits import IN_A_ROW, ROWS, TEXT
from backend.integrations.max.simulator import Fault, Human, MaxSimulator, Trouble
from backend.models import ConsentKind, Contact, ContactState, MaxMessage, Notice, NoticeState
from backend.models import Update as Row
from backend.services import consents, contacts
from backend.services.notices import News, owe
from backend.settings import Settings
from backend.web import create_app
from bot.app import bot_for, max_bot_for
from bot.intake import Intake
from bot.max.keyboards import attachment_of, fitting
from bot.max.receiving import MaxReceiver
from bot.max.session import messenger_of
from bot.max.updates import updates_of
from bot.max.words import pieces
from bot.messenger import Messenger
from tests.factories import NOW, TODAY, make_case, make_debtor, make_person

SECRET = "a-secret-of-ours"


class Desk:
    """A bot over MAX, conversations that write down what they hear, and somebody at the other end."""

    def __init__(self, settings: Settings, simulator: MaxSimulator, http: aiohttp.ClientSession) -> None:
        self.settings = settings
        self.simulator = simulator
        self.client = MaxClient(http, simulator.token, simulator.url)
        self.bot = max_bot_for(self.client)
        self.heard: list[str] = []
        router = Router()
        router.message.register(self._hear)
        router.callback_query.register(self._press)
        dispatcher = Dispatcher()
        dispatcher.include_router(router)
        self.intake = Intake(bot_for(settings), dispatcher, lambda: NOW, self.bot)
        self.receiver = MaxReceiver(self.client, self.intake, "ru")
        self.olga: Human = simulator.human("Ольга", phone="+79161234567")

    async def take(self, *told: Any) -> None:
        await self.receiver.take(*told)
        await self.intake.finish()

    async def _hear(self, message: Message) -> None:
        self.heard.append(message.text or message.caption or "")

    async def _press(self, query: CallbackQuery) -> None:
        self.heard.append(query.data or "")


@pytest.fixture
async def desk(opened: Settings) -> AsyncIterator[Desk]:
    async with MaxSimulator(lambda: NOW, hurry=0.001) as simulator, aiohttp.ClientSession() as http:
        settings = opened.model_copy(update={"telegram_token": SecretStr("42:telegram")})
        made = Desk(settings, simulator, http)
        await made.olga.start()
        yield made
        await made.intake.finish()  # what was heard is still being written down


async def numbers(*told: Any) -> list[int]:
    return [update.update_id for raw in told for update in await updates_of(raw, "token")]


async def test_numbers_are_below_zero_the_same_again_and_in_the_order_of_time(desk: Desk) -> None:
    said = [await desk.olga.say(text) for text in ("раз", "два", "три")]

    first, again = await numbers(*said), await numbers(*said)

    assert first == again == sorted(first)
    assert len(set(first)) == 3
    assert all(-(2**63) <= number < 0 for number in first)


async def test_the_same_update_again_is_heard_once_and_chats_lie_apart_from_those_of_telegram(desk: Desk) -> None:
    said = await desk.olga.say("раз")
    ours = (await updates_of(said, "token"))[0].message
    alien = Update(update_id=1, message=Message.model_validate({**_plain(ours), "message_id": 1}))

    await desk.take(said, said)
    await desk.take(said)
    await desk.intake.receive([alien])
    await desk.intake.finish()

    rows = await Row.all().order_by("id")
    assert desk.heard == ["раз", "раз"]  # ours once, and Telegram's
    assert [row.chat_key for row in rows] == [f"max:{desk.olga.account.user_id}", str(desk.olga.account.user_id)]


def _plain(message: Message | None) -> dict[str, Any]:
    assert message is not None
    return json.loads(message.model_dump_json(exclude_unset=True, by_alias=True))  # type: ignore[no-any-return]


async def test_a_message_keeps_its_number_after_a_restart(desk: Desk) -> None:
    sent = await desk.bot.send_message(desk.olga.account.user_id, "раз")

    other = max_bot_for(desk.client)
    await other.edit_message_text("два", chat_id=sent.chat.id, message_id=sent.message_id)

    assert desk.olga.last().versions == ["раз", "два"]
    assert (sent.message_id, messenger_of(other)) == (-(await MaxMessage.get(mid=desk.olga.last().mid)).id, "max")


async def test_several_pictures_are_an_album_with_the_words_under_the_first(desk: Desk) -> None:
    told = await desk.olga.send_files(("1.jpg", b"1"), ("2.jpg", b"2"), text="вот")

    messages = [update.message for update in await updates_of(told, "token") if update.message]

    assert [message.caption for message in messages] == ["вот", None]
    assert len({message.media_group_id for message in messages}) == 1
    assert len({message.message_id for message in messages}) == 2
    stream = await desk.bot.download((messages[1].photo or [])[-1])
    assert stream is not None
    assert stream.read() == b"2"


async def test_what_is_no_talk_with_a_person_is_not_heard(desk: Desk) -> None:
    said = await desk.olga.say("в группе")
    said["message"]["recipient"]["chat_type"] = "chat"
    empty = await desk.olga.say("пусто") | {"message": {"recipient": {"chat_type": "dialog"}, "body": None}}

    await desk.take(said, empty, {"update_type": "dialog_muted", "timestamp": 1}, {"update_type": "message_created"})

    assert desk.heard == []


@pytest.mark.parametrize("length", [1, TEXT, TEXT + 1, 3 * TEXT])
def test_a_text_of_any_length_is_cut_between_lines(length: int) -> None:
    line = "<b>Проценты</b> по договору займа\n"
    text = (line * (length // len(line) + 1))[:length].rsplit("\n", 1)[0] or "x"

    cut = pieces(text)

    assert all(len(piece) <= TEXT for piece in cut)
    assert "\n".join(cut) == text
    assert all(piece.count("<b>") == piece.count("</b>") for piece in cut)


def test_a_line_that_is_too_long_alone_loses_its_marks_and_no_letter() -> None:
    assert "".join(pieces(f"<b>{'я' * 9000}</b>")) == "я" * 9000


async def test_a_long_screen_goes_on_in_further_messages_with_the_buttons_under_the_last(desk: Desk) -> None:
    account, lines = desk.olga.account.user_id, "\n".join(f"{number} строка долга" for number in range(600))
    markup = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Назад", callback_data="b")]])
    sent = await desk.bot.send_message(account, "коротко", reply_markup=markup)

    await desk.bot.edit_message_text(lines, chat_id=account, message_id=sent.message_id, reply_markup=markup)

    shown = [one for one in desk.olga.messages() if one.by_bot]
    assert "\n".join(one.text for one in shown) == lines
    assert [one.labels for one in shown] == [*[[]] * (len(shown) - 1), ["Назад"]]


@pytest.mark.parametrize(("rows", "wide"), [(1, 8), (100, 1), (31, 2), (40, 5)])
def test_any_keyboard_is_drawn_within_the_limits_with_no_button_lost(rows: int, wide: int) -> None:
    buttons = [
        [{"type": "callback", "text": f"{row}.{place}", "payload": "x"} for place in range(wide)] for row in range(rows)
    ]

    drawn = fitting(buttons)

    assert len(drawn) <= ROWS
    assert max(map(len, drawn)) <= IN_A_ROW
    assert [one for row in drawn for one in row] == [one for row in buttons for one in row]


def test_keys_of_a_lower_keyboard_become_buttons_and_what_max_lacks_is_refused() -> None:
    row = [KeyboardButton(text="Номер", request_contact=True), KeyboardButton(text="Да")]
    app = InlineKeyboardButton(text="App", web_app=WebAppInfo(url="https://example.org"))

    (drawn,) = attachment_of(ReplyKeyboardMarkup(keyboard=[row]))

    assert [one["type"] for one in drawn["payload"]["buttons"][0]] == ["request_contact", "message"]
    with pytest.raises(Refused):
        attachment_of(InlineKeyboardMarkup(inline_keyboard=[[app]]))


async def test_refusals_are_those_that_conversations_know(desk: Desk) -> None:
    account = desk.olga.account.user_id
    sent = await desk.bot.send_message(account, "раз")
    await desk.bot.delete_message(account, sent.message_id)

    with pytest.raises(TelegramBadRequest, match="not found"):
        await desk.bot.edit_message_text("два", chat_id=account, message_id=sent.message_id)
    with pytest.raises(TelegramBadRequest, match="not found"):
        await desk.bot.edit_message_text("два", chat_id=account, message_id=-999)
    with pytest.raises(Refused, match="refusal-not-in-max"):
        await desk.bot(CreateForumTopic(chat_id=account, name="Тема"))
    desk.simulator.faults.plan = [Fault("POST messages", Trouble.TOO_MANY, wait=9)]
    with pytest.raises(TelegramRetryAfter):
        await desk.bot.send_message(account, "раз")
    await desk.olga.stop()
    with pytest.raises(TelegramForbiddenError):
        await desk.bot.send_photo(account, BufferedInputFile(b"1", "1.png"))


async def test_an_alert_is_said_as_a_message_and_a_word_above_the_chat_as_a_notification(desk: Desk) -> None:
    markup = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Да", callback_data="yes")]])
    await desk.bot.send_message(desk.olga.account.user_id, "вопрос", reply_markup=markup)
    told = await desk.olga.press("Да")
    (update,) = await updates_of(told, "token")
    query = update.callback_query
    assert query is not None

    await desk.bot.answer_callback_query(query.id)
    await desk.bot.answer_callback_query(query.id, "Готово")
    await desk.bot.answer_callback_query(query.id, "Нельзя: <не>", show_alert=True)

    assert desk.simulator.calls["POST answers"] == 1
    assert desk.olga.last().text == "Нельзя: <не>"


async def test_a_push_is_taken_with_our_secret_alone_and_repeated_until_it_is(desk: Desk, opened: Settings) -> None:
    settings = opened.model_copy(update={"max_webhook_secret": SecretStr(SECRET)})
    app = create_app(settings, desk.receiver.take_webhook, {}, desk.receiver.take_webhook)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/max/here"
    said, headers = await desk.olga.say("чужое"), {"X-Max-Bot-Api-Secret": SECRET}
    async with aiohttp.ClientSession() as http:
        for given in ({}, {"X-Max-Bot-Api-Secret": "wrong"}, {"X-Telegram-Bot-Api-Secret-Token": SECRET}):
            async with http.post(url, json=said, headers=given) as answer:
                assert answer.status == 404
        for body in (b"{", b"[]", b"{}"):
            async with http.post(url, data=body, headers=headers) as answer:
                assert answer.status == 400
    assert desk.heard == []

    await desk.client.subscribe(url, SECRET, ["message_created"])
    await desk.olga.say("наше")
    for _ in range(500):
        if desk.heard:
            break
        await desk.simulator.world.awake()
        await desk.intake.finish()
        await asyncio.sleep(0.01)
    await runner.cleanup()

    assert desk.heard == ["наше"]


async def test_polling_goes_on_where_it_was_after_a_restart_and_troubles(desk: Desk) -> None:
    stop = asyncio.Event()
    troubles = (Trouble.BAD_GATEWAY, Trouble.DROP_AFTER, Trouble.TOO_MANY)
    desk.simulator.faults.plan = [Fault("GET updates", kind, wait=0) for kind in troubles]

    async def pause(_: float) -> None:
        await asyncio.sleep(0)

    async def poll_until(heard: int) -> None:
        stop.clear()
        polling = asyncio.create_task(desk.receiver.poll(stop, pause))
        for _ in range(500):
            await asyncio.sleep(0.01)
            if len(desk.heard) >= heard:
                break
        stop.set()
        await polling
        await desk.intake.finish()

    await poll_until(1)
    for text in ("раз", "два", "три"):
        await desk.olga.say(text)
    await poll_until(4)

    assert desk.heard == ["/start", "раз", "два", "три"]
    assert messenger_of(desk.bot) is DebtorChannel.MAX


OFFICE = {"operator_name": "ООО «ПКО Пример»", "operator_phone": "+7 495 000-00-00"}
APART = timedelta(days=9)


async def test_no_trouble_of_the_line_loses_or_doubles_a_notice(desk: Desk) -> None:
    settings = desk.settings.model_copy(update={**OFFICE, "max_token": SecretStr(desk.client.token)})
    case = await make_case(debtor=await make_debtor(phones=()))
    person = await make_person(
        Role.DEBTOR, telegram_id=None, max_id=desk.olga.account.user_id, debtor_id=case.debtor_id
    )
    await consents.give(person.actor(), ConsentKind.CHANNEL, "Да, пишите", NOW)
    messenger, troubles = Messenger(bot_for(settings), settings, {}, max_bot=desk.bot), list(Trouble)
    troubles.remove(Trouble.LATE)
    for number, (call, kind) in enumerate(product(("POST messages", "PUT messages"), troubles)):
        now, words = NOW + APART * number, f"{case.contract_number} n-{number}-"
        args = contacts.names_of(settings, case) | {"due": TODAY, "contract": words}
        await owe(person.id, News("plans-reminder-today", words, args, case_id=case.id), now, is_contact=True)
        notice = await Notice.get(key=words)
        desk.simulator.faults.plan = [Fault(call, kind, wait=9)]

        while notice.state is NoticeState.OWED:
            with suppress(OutsideDown):
                await messenger.send(now, notice.id)
            await notice.refresh_from_db()

        told = [one for one in desk.olga.messages() if any(words in text for text in one.versions)]
        assert (notice.state, len(told), words in told[0].versions[0]) == (NoticeState.SENT, 1, False), (call, kind)

    certified = await Contact.filter(service="max", state=ContactState.DELIVERED)
    strays = await Contact.filter(service="max", state=ContactState.UNCERTAIN)
    assert len(certified) == number + 1
    assert all(is_borne_out(one.certificate) for one in certified)
    assert len([one for one in desk.olga.messages() if one.by_bot and len(one.versions) == 1]) <= len(strays)


async def test_what_max_told_is_answered_nowhere_else_once_it_is_switched_off(desk: Desk) -> None:
    desk.intake.max_bot = None

    await desk.take(await desk.olga.say("раз"))

    assert desk.heard == []
    assert (await Row.get()).done_at is not None
