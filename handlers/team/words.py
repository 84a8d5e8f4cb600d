"""What is written in a team's chat: numbers of cases, sums and what happened; never a name."""

from collections import Counter
from html import escape

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from backend.domain.identifiers import number_of
from backend.domain.teams import GROUPS
from backend.models import TeamTopic
from backend.services.team_alerts import Message
from backend.texts import Texts
from handlers.screens import LABEL_LENGTH, Row, button
from handlers.team.callbacks import HushTopic

TOPIC_LENGTH = 128
CASES_SHOWN = 6
IN_A_ROW = 3
CASE, NEWS = "c_", "t_"
"""How the links of a group begin that open a case, or the cases behind a message, in the private chat."""


def topic_title(topic: TeamTopic, count: int, texts: Texts) -> str:
    """«C · Приказ · 128»; a court by its own name, as long as Telegram lets it be."""
    if topic.key in GROUPS:
        return texts(f"team-topic-{topic.key.lower()}", count=str(count))
    tail = f" · {count}"
    return topic.key[: TOPIC_LENGTH - len(tail)].capitalize() + tail


def alert_text(message: Message, texts: Texts) -> str:
    if message.lines:
        said = Counter(
            texts("team-line", number=number_of(line.case_id), sum=line.sum, what=texts(line.text))
            for line in message.lines
        )
        lines = [line if times == 1 else texts("team-count", what=line, count=times) for line, times in said.items()]
    else:
        lines = [texts("team-count", what=texts(text), count=count) for text, count in message.counts.items()]
        lines.append(texts("team-cases", count=message.cases))
    return "\n".join([texts("team-news", count=message.count), *lines])


def alert_markup(
    message: Message, topic: TeamTopic, message_id: int, username: str, texts: Texts
) -> InlineKeyboardMarkup:
    cases = list(dict.fromkeys(line.case_id for line in message.lines))
    if message.lines and len(cases) <= CASES_SHOWN:
        links = [link(number_of(case_id), username, f"{CASE}{case_id}") for case_id in cases]
    else:
        links = [link(texts("team-list", count=message.cases), username, f"{NEWS}{topic.id}_{message_id}")]
    rows: list[Row] = [links[first : first + IN_A_ROW] for first in range(0, len(links), IN_A_ROW)]
    return InlineKeyboardMarkup(inline_keyboard=[list(row) for row in [*rows, [hush_button(topic.id, texts)]]])


def hush_button(topic_id: int, texts: Texts, *, quiet: bool = True) -> InlineKeyboardButton:
    return button(texts("team-hush" if quiet else "team-loud"), HushTopic(topic_id=topic_id, quiet=quiet))


def link(label: str, username: str, payload: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=label[:LABEL_LENGTH], url=f"https://t.me/{username}?start={payload}")


def quoted(title: str) -> str:
    return escape(title or "—")
