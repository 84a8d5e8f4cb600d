"""What a topic of a talk says: the facts of the case without a name, and the debtor's own words."""

from html import escape

from aiogram.types import InlineKeyboardMarkup

from backend.domain.identifiers import number_of
from backend.domain.stages import Hold
from backend.models import Talk, TalkLine
from backend.services.talks import Facts
from backend.texts import Texts
from handlers.screens import button, fitting
from handlers.team.callbacks import CloseTalk
from handlers.team.words import CASE, TOPIC_LENGTH, link


def topic_title(facts: Facts, texts: Texts) -> str:
    return texts("talks-topic", number=facts.case.number)[:TOPIC_LENGTH]


def over_title(facts: Facts, texts: Texts) -> str:
    return texts("talks-topic-over", number=facts.case.number)[:TOPIC_LENGTH]


def context_words(facts: Facts, texts: Texts) -> str:
    case = facts.case
    lines = [
        texts("talks-context", number=case.number, stage=case.at, sum=case.balance),
        *([texts("talks-context-plan")] if facts.has_plan else []),
        *([texts("talks-context-disputes", count=facts.disputes)] if facts.disputes else []),
        *(texts("talks-context-hardship", kind=one.kind, on=one.reported_at.date()) for one in facts.hardships),
        *(texts("talks-context-hold", hold=Hold(hold)) for hold in case.holds),
        texts("talks-context-how"),
    ]
    return "\n".join(lines)


def head_markup(talk: Talk, facts: Facts, username: str, texts: Texts) -> InlineKeyboardMarkup:
    opens = link(number_of(facts.case.id), username, f"{CASE}{facts.case.id}")
    close = button(texts("talks-close"), CloseTalk(talk_id=talk.id))
    return InlineKeyboardMarkup(inline_keyboard=fitting([[opens, close]]))


def line_words(line: TalkLine, texts: Texts) -> str:
    return texts("talks-line", words=escape(line.words or "") or "📎")
