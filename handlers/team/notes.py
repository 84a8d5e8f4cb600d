"""Notes from a team's chat: «C-123 …», or a reply to what the bot told of one case."""

import re
from datetime import datetime
from typing import Any

from aiogram import Bot, F, Router
from aiogram.filters import Filter
from aiogram.types import InlineKeyboardMarkup, Message

from backend.domain.errors import TradeError
from backend.domain.identifiers import number_of
from backend.domain.people import Actor, Permission
from backend.models import TeamChat
from backend.services import notes, team_alerts, teams
from backend.services.access import case_for
from backend.texts import Texts
from handlers.team.group import GROUP, in_group
from handlers.team.words import CASE, link

router = Router(name="team.notes")
NUMBER = re.compile(r"[CС][-–—\s]?0*(\d{1,12})\b[\s:,.–—-]*(.*)", re.IGNORECASE | re.DOTALL)


class InTeam(Filter):
    """Lets through what is written in a linked group."""

    async def __call__(self, message: Message) -> dict[str, Any] | bool:
        team = await teams.team_of(message.chat.id)
        return {"team": team} if team else False


router.message.filter(GROUP, InTeam())


@router.message(F.text.regexp(NUMBER).as_("found"), flags=in_group(Permission.NOTE_CASE))
async def by_number(
    message: Message, found: re.Match[str], actor: Actor, bot: Bot, now: datetime, texts: Texts
) -> None:
    """With words it is a note; without, how the case stands, without a name."""
    await _answer(message, int(found[1]), found[2], actor, bot, now, texts)


@router.message(F.text, F.reply_to_message.from_user.is_bot, flags=in_group(Permission.NOTE_CASE))
async def by_reply(message: Message, team: TeamChat, actor: Actor, bot: Bot, now: datetime, texts: Texts) -> None:
    replied = message.reply_to_message
    if replied is None or replied.from_user is None or replied.from_user.id != bot.id:
        return
    case_id = await team_alerts.case_of_message(team, replied.message_id)
    if case_id is None:
        await message.reply(texts("team-note-which"))
        return
    await _answer(message, case_id, message.text or "", actor, bot, now, texts)


async def _answer(
    message: Message, case_id: int, words: str, actor: Actor, bot: Bot, now: datetime, texts: Texts
) -> None:
    try:
        if words.strip():
            await notes.write(actor, case_id, words, now)
            said = texts("team-noted", number=number_of(case_id))
        else:
            case = await case_for(actor, case_id, Permission.NOTE_CASE)
            said = texts("team-line", number=case.number, sum=case.balance, what=texts(case.at.text_key))
    except TradeError as error:
        await message.reply(texts(error.key, **error.details))
        return
    opens = link(number_of(case_id), (await bot.me()).username or "", f"{CASE}{case_id}")
    await message.reply(said, reply_markup=InlineKeyboardMarkup(inline_keyboard=[[opens]]))
