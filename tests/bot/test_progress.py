"""The message that shows how far a long piece of work has come."""

from typing import Any

from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import EditMessageText

from backend.domain.progress import Progress
from backend.texts import texts_for
from bot.progress import LiveMessage, progress_line
from handlers.screens import Screen


class Chat:
    """Keeps what was shown; refuses once when it is told to."""

    def __init__(self) -> None:
        self.shown: list[str] = []
        self.refuse_for = 0

    async def edit_message_text(self, text: str, **_: Any) -> None:
        if self.refuse_for:
            method = EditMessageText(text=text)
            seconds, self.refuse_for = self.refuse_for, 0
            raise TelegramRetryAfter(method=method, message="slow down", retry_after=seconds)
        self.shown.append(text)


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def _live(chat: Chat, clock: Clock) -> LiveMessage:
    bot: Any = chat
    return LiveMessage(bot, 1, 2, lambda progress: Screen(f"{progress.percent} %"), clock=clock)


def test_a_bar_is_never_longer_than_the_whole() -> None:
    assert progress_line(texts_for("ru"), Progress(45, 100)) == "▓▓▓▓▓░░░░░░░ 45 %"
    assert Progress(120, 100).bar == "▓" * 12
    assert Progress(0, 0).percent == 0


async def test_a_message_is_edited_no_more_often_than_each_three_seconds() -> None:
    chat, clock = Chat(), Clock()
    tell = _live(chat, clock)

    for second in range(10):
        clock.now = float(second)
        await tell(Progress(second, 10))

    assert chat.shown == ["20 %", "50 %", "80 %"]


async def test_telegram_that_asks_for_patience_gets_it_and_the_work_goes_on() -> None:
    chat, clock = Chat(), Clock()
    tell = _live(chat, clock)
    chat.refuse_for = 30

    for second in range(0, 60, 10):
        clock.now = float(second)
        await tell(Progress(second, 60))

    assert chat.shown == ["66 %", "83 %"]
