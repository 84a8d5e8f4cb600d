"""In the group itself: link it, unlink it, be quiet for a day. Only colleagues are answered, and only here."""

from datetime import datetime

from aiogram import Bot, F, Router
from aiogram.enums import ChatMemberStatus, ChatType
from aiogram.filters import Command
from aiogram.types import CallbackQuery, ChatMemberAdministrator, ChatMemberUpdated, InlineKeyboardMarkup, Message

from backend.domain.errors import NotFound
from backend.domain.people import Actor, Permission, may
from backend.models import TeamSort
from backend.services import teams
from backend.texts import Texts
from handlers.screens import Row, Screen, button, home_row, needs, show, toast
from handlers.team.callbacks import HushTopic, LinkTeam, UnlinkTeam
from handlers.team.words import hush_button, quoted

router = Router(name="team.group")
GROUP = F.chat.type.in_({ChatType.GROUP, ChatType.SUPERGROUP})
GONE = {ChatMemberStatus.KICKED, ChatMemberStatus.LEFT}


def in_group(permission: Permission) -> dict[str, object]:
    """The flag of what may be heard in a group; whatever lacks it is silent there."""
    return {**needs(permission), "in_groups": True}


@router.my_chat_member(GROUP, F.new_chat_member.status.in_(GONE), flags=in_group(Permission.TALK))
async def thrown_out(event: ChatMemberUpdated, actor: Actor, now: datetime) -> None:
    await teams.was_lost(event.chat.id, actor, now)


@router.my_chat_member(GROUP, flags=in_group(Permission.TALK))
async def taken_in(event: ChatMemberUpdated, actor: Actor, bot: Bot, texts: Texts) -> None:
    """Added or made an administrator by a manager: say what is needed. From anybody else, nothing."""
    if may(actor, Permission.MANAGE_TEAMS) and await teams.team_of(event.chat.id) is None:
        screen = await _door(bot, event.chat.id, texts)
        await event.answer(screen.text, reply_markup=screen.markup)


@router.message(F.migrate_to_chat_id, flags=in_group(Permission.TALK))
async def migrated(message: Message) -> None:
    await teams.has_moved(message.chat.id, message.migrate_to_chat_id or 0)


@router.message(GROUP, Command("team"), flags=in_group(Permission.MANAGE_TEAMS))
async def door(message: Message, bot: Bot, texts: Texts) -> None:
    await show(message, await _door(bot, message.chat.id, texts))


@router.callback_query(LinkTeam.filter(), flags=in_group(Permission.MANAGE_TEAMS))
async def link(
    query: CallbackQuery, callback_data: LinkTeam, actor: Actor, bot: Bot, now: datetime, texts: Texts
) -> None:
    if query.message is None or not in_a_group(query):
        raise NotFound
    chat = query.message.chat
    await teams.link(actor, chat.id, chat.title or "", callback_data.sort, now)
    await show(query, await _door(bot, chat.id, texts))


@router.callback_query(UnlinkTeam.filter(), flags=in_group(Permission.MANAGE_TEAMS))
async def unlink(query: CallbackQuery, callback_data: UnlinkTeam, actor: Actor, now: datetime, texts: Texts) -> None:
    team = next((one for one in await teams.teams_of(actor) if one.id == callback_data.team_id), None)
    if team is None:
        raise NotFound
    await teams.unlink(actor, team.chat_id, now)
    rows = [] if in_a_group(query) else [home_row(texts)]
    await show(query, Screen(texts("team-unlinked", title=quoted(team.title)), rows))


@router.callback_query(HushTopic.filter(), flags=in_group(Permission.SEE_CASES))
async def hush(query: CallbackQuery, callback_data: HushTopic, actor: Actor, now: datetime, texts: Texts) -> None:
    if not isinstance(query.message, Message):
        raise NotFound
    quiet = callback_data.quiet
    topic = await teams.hush(actor, query.message.chat.id, callback_data.topic_id, now, quiet=quiet)
    rows = query.message.reply_markup.inline_keyboard[:-1] if query.message.reply_markup else []
    changed = [*rows, [hush_button(topic.id, texts, quiet=not quiet)]]
    await query.message.edit_reply_markup(reply_markup=InlineKeyboardMarkup(inline_keyboard=changed))
    await toast(query, texts("team-hushed", until=topic.hushed_until) if topic.hushed_until else texts("team-is-loud"))


def in_a_group(query: CallbackQuery) -> bool:
    return query.message is not None and query.message.chat.type != ChatType.PRIVATE


async def _door(bot: Bot, chat_id: int, texts: Texts) -> Screen:
    """What the group needs, what it is now, and the two ways to sort it."""
    team = await teams.team_of(chat_id)
    chat = await bot.get_chat(chat_id)
    me = await bot.get_chat_member(chat_id, bot.id)
    may_name = isinstance(me, ChatMemberAdministrator) and bool(me.can_manage_topics)
    lines = [
        texts("team-linked", sort=team.sort.value) if team else texts("team-door", title=quoted(chat.title or "")),
        texts("team-needs-forum", done=bool(chat.is_forum)),
        texts("team-needs-rights", done=may_name),
        *([] if chat.is_forum and may_name else [texts("team-plain")]),
    ]
    rows: list[Row] = [[button(texts(f"team-sort-{sort.value}"), LinkTeam(sort=sort)) for sort in TeamSort]]
    if team:
        rows.append([button(texts("team-unlink"), UnlinkTeam(team_id=team.id))])
    return Screen("\n".join(lines), rows)
