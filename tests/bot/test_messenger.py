"""Notices on their way: whatever befalls the connection, what is told is told once."""

import random
from collections.abc import AsyncIterator
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pydantic import SecretStr

from backend.domain.channels import DebtorChannel
from backend.domain.errors import OutsideDown
from backend.domain.people import Role
from backend.models import Notice, NoticeState
from backend.services import files
from backend.services.notices import Button, News, owe
from backend.settings import Settings
from bot.app import bot_for
from bot.messenger import Messenger
from bot.sandbox import Sandbox
from bot.sandbox.client import Line, Persona, labels, words
from tests.factories import NOW, make_person

TOLD = "не удалась много раз"
NEWS = News("notice-dead-job", "dead:1", {"name": "registers.take_in", "job": 1})


class Chat:
    """One colleague at the other end, and the messenger that owes them something."""

    def __init__(self, messenger: Messenger, line: Line, olga: Persona, person_id: int) -> None:
        self.messenger = messenger
        self.line = line
        self.olga = olga
        self.person_id = person_id

    async def owe(self, news: News = NEWS, **given: Any) -> Notice:
        await owe(self.person_id, news, NOW, **given)
        return await Notice.get(person_id=self.person_id, key=news.key)

    async def send(self, notice: Notice, after: timedelta = timedelta()) -> Notice:
        """One try, as the job makes it."""
        await self.messenger.send(NOW + after, notice.id)
        await notice.refresh_from_db()
        return notice

    async def send_until_settled(self, notice: Notice) -> int:
        """Tries until the notice is settled, as the queue makes them."""
        for tries in range(1, 50):
            try:
                await self.send(notice)
            except OutsideDown:
                continue
            return tries
        raise AssertionError("it never settles")

    async def told(self, text: str) -> int:
        """How often the chat shows this."""
        return sum(text in words(message) for message in await self.olga.messages() if message["sandbox"]["mine"])


@pytest.fixture
async def chat(opened: Settings, tmp_path: Path) -> AsyncIterator[Chat]:
    sandbox = Sandbox(folder=tmp_path / "sandbox")
    base = await sandbox.start()
    settings = opened.model_copy(update={"telegram_api": base, "telegram_token": SecretStr(sandbox.token)})
    bot = bot_for(settings)
    person = await make_person(Role.MANAGER)
    async with Line(base) as line:
        olga = await line.persona(person.telegram_id or 0, "Ольга")
        await olga.start()
        yield Chat(Messenger(bot, settings, {"square": _square}), line, olga, person.id)
    await bot.session.close()
    await sandbox.stop()


async def _square(_: object, __: object) -> bytes:
    drawn = BytesIO()
    Image.new("RGB", (8, 8), "white").save(drawn, "PNG")
    return drawn.getvalue()


async def test_a_notice_is_a_stub_that_becomes_the_words(chat: Chat) -> None:
    notice = await chat.send(await chat.owe())

    message = await chat.olga.last()
    assert TOLD in words(message)
    assert message["sandbox"]["edits"] == 1
    assert (notice.state, notice.message_id) == (NoticeState.SENT, message["message_id"])


async def test_what_was_sent_is_not_sent_again(chat: Chat) -> None:
    notice = await chat.send(await chat.owe())
    calls = len(await chat.line.calls())

    await chat.send(notice)

    assert len(await chat.line.calls()) == calls


async def test_a_connection_cut_after_the_stub_was_taken_leaves_at_most_a_stub_without_a_word(chat: Chat) -> None:
    notice = await chat.owe()
    await chat.line.fault("sendMessage", "drop_after")

    with pytest.raises(OutsideDown):
        await chat.send(notice)
    assert await chat.told(TOLD) == 0
    await chat.send(notice)

    assert await chat.told(TOLD) == 1
    assert len(await chat.olga.messages()) == 3  # /start, the stray stub, the notice


async def test_a_connection_cut_after_the_words_were_taken_tells_nothing_twice(chat: Chat) -> None:
    notice = await chat.owe()
    await chat.line.fault("editMessageText", "drop_after")

    with pytest.raises(OutsideDown):
        await chat.send(notice)
    assert await chat.told(TOLD) == 1
    await chat.send(notice)

    assert (notice.state, await chat.told(TOLD)) == (NoticeState.SENT, 1)
    assert len(await chat.line.calls("sendMessage")) == 1


async def test_the_messengers_wish_to_wait_is_passed_on_to_the_queue(chat: Chat) -> None:
    notice = await chat.owe()
    await chat.line.fault("sendMessage", "too_many", retry_after=17)

    with pytest.raises(OutsideDown) as trouble:
        await chat.send(notice)

    assert (trouble.value.wait, trouble.value.retry) == (timedelta(seconds=17), True)
    assert (await chat.send(notice)).state is NoticeState.SENT


@pytest.mark.parametrize("method", ["sendMessage", "editMessageText"])
@pytest.mark.parametrize("kind", ["server_error", "drop_before", "drop_after", "too_many", "truncate"])
async def test_no_single_trouble_loses_or_doubles_a_notice(chat: Chat, method: str, kind: str) -> None:
    notice = await chat.owe()
    await chat.line.fault(method, kind)

    await chat.send_until_settled(notice)

    assert (notice.state, await chat.told(TOLD)) == (NoticeState.SENT, 1)


async def test_no_row_of_troubles_shows_a_notice_twice(chat: Chat) -> None:
    dice = random.Random(7)
    for number in range(60):
        notice = await chat.owe(News("notice-dead-job", f"dead:{number}", {"name": f"job-{number}-", "job": number}))
        for _ in range(dice.randrange(6)):
            method = dice.choice(["sendMessage", "editMessageText", "*"])
            kind = dice.choice(["drop_after", "drop_before", "server_error", "too_many", "truncate"])
            await chat.line.fault(method, kind, skip=dice.randrange(3))

        await chat.send_until_settled(notice)
        await chat.line.no_faults()

        assert notice.state is NoticeState.SENT
        assert await chat.told(f"job-{number}-") == 1


@pytest.mark.parametrize("kind", ["drop_after", "drop_before", "server_error"])
@pytest.mark.parametrize("what", ["picture", "file"])
async def test_what_goes_with_the_words_is_shown_once_too(chat: Chat, kind: str, what: str) -> None:
    kept = await files.keep(chat.messenger.settings, b"PK workbook", "rejected.xlsx", "application/zip", NOW)
    beside: dict[str, Any] = {"picture": "square"} if what == "picture" else {"file_id": kept.id}
    notice = await chat.owe(News("notice-dead-job", "dead:1", {"name": "x", "job": 1}, **beside))
    await chat.line.fault("editMessageMedia", kind)

    await chat.send_until_settled(notice)

    shown = [message for message in await chat.olga.messages() if {"photo", "document"} & set(message)]
    assert [TOLD in words(message) for message in shown] == [True]


async def test_whoever_blocked_the_bot_is_not_written_to_any_more(chat: Chat) -> None:
    notice, other = await chat.owe(), await chat.owe(News("notice-dead-job", "dead:2", {"name": "x", "job": 2}))
    await chat.olga.block()

    await chat.send(notice)
    calls = len(await chat.line.calls("sendMessage"))
    await chat.send(other)

    assert [(one.state, one.reason) for one in (notice, other)] == [(NoticeState.REFUSED, "unreachable")] * 2
    assert len(await chat.line.calls("sendMessage")) == calls


async def test_whoever_blocks_the_bot_between_the_stub_and_the_words_is_not_tried_for_ever(chat: Chat) -> None:
    notice = await chat.owe()
    await chat.line.fault("editMessageText", "server_error")
    with pytest.raises(OutsideDown):
        await chat.send(notice)
    await chat.olga.block()

    await chat.send(notice)

    assert (notice.state, notice.reason) == (NoticeState.REFUSED, "unreachable")


async def test_what_is_too_late_is_not_told(chat: Chat) -> None:
    notice = await chat.owe(not_after=NOW + timedelta(hours=1))

    await chat.send(notice, after=timedelta(hours=1, seconds=1))

    assert notice.state is NoticeState.EXPIRED
    assert await chat.line.calls("sendMessage") == []


async def test_at_the_last_moment_it_is_still_told(chat: Chat) -> None:
    notice = await chat.owe(not_after=NOW + timedelta(hours=1))

    assert (await chat.send(notice, after=timedelta(hours=1))).state is NoticeState.SENT


async def test_buttons_of_a_notice_come_in_the_language_of_whoever_reads_them(chat: Chat) -> None:
    buttons = ((Button("button-open-case", "case", {"case_id": 5}),),)

    await chat.send(await chat.owe(News("notice-dead-job", "k", {"name": "x", "job": 1}, buttons)))

    assert labels(await chat.olga.last()) == ["Открыть дело"]


async def test_a_message_that_its_reader_deleted_is_nobodys_loss(chat: Chat) -> None:
    notice = await chat.owe()
    await chat.line.fault("editMessageText", "drop_before")
    with pytest.raises(OutsideDown):
        await chat.send(notice)
    stub = await chat.olga.last()
    await chat.messenger.bots[DebtorChannel.TELEGRAM].delete_message(chat.olga.id, stub["message_id"])

    await chat.send(notice)

    assert notice.state is NoticeState.SENT
