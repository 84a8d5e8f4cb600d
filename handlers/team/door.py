"""From a group into the private chat: a case by its link, the cases behind a message, the list of linked groups."""

from datetime import datetime
from html import escape

from aiogram import F, Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from backend.domain.people import Actor, Permission
from backend.services import team_alerts, teams
from backend.texts import Texts
from handlers.callbacks import Go, OpenCase
from handlers.filters import FOR_STAFF
from handlers.screens import Row, Screen, button, home_row, needs, show
from handlers.staff.cases import card
from handlers.staff.lists import case_line
from handlers.staff.looking import Presence
from handlers.team.callbacks import OpenNews, UnlinkTeam

router = Router(name="team.door")
router.message.filter(FOR_STAFF)


@router.message(CommandStart(deep_link=True, magic=F.args.regexp(r"^c_\d{1,15}$")), flags=needs(Permission.SEE_CASES))
async def case_by_link(
    message: Message,
    command: CommandObject,
    actor: Actor,
    now: datetime,
    texts: Texts,
    state: FSMContext,
    presence: Presence,
) -> None:
    await state.clear()
    case_id = int((command.args or "c_0")[2:])
    await show(message, await card(actor, case_id, now, texts, presence))


@router.message(
    CommandStart(deep_link=True, magic=F.args.regexp(r"^t_\d{1,15}_\d{1,15}$")), flags=needs(Permission.SEE_CASES)
)
async def news_by_link(message: Message, command: CommandObject, actor: Actor, texts: Texts, state: FSMContext) -> None:
    await state.clear()
    topic_id, message_id = ((command.args or "t_0_0").split("_"))[1:]
    await show(message, await _news(actor, OpenNews(topic_id=int(topic_id), message_id=int(message_id)), texts))


@router.callback_query(OpenNews.filter(), flags=needs(Permission.SEE_CASES))
async def open_news(query: CallbackQuery, callback_data: OpenNews, actor: Actor, texts: Texts) -> None:
    await show(query, await _news(actor, callback_data, texts))


@router.callback_query(Go.filter(F.screen == "teams"), flags=needs(Permission.MANAGE_TEAMS))
async def open_teams(query: CallbackQuery, actor: Actor, texts: Texts) -> None:
    linked = await teams.teams_of(actor)
    lines = [
        texts("teams-line", title=escape(team.title or "—"), sort=team.sort.value, active=team.is_active)
        for team in linked
    ]
    rows: list[Row] = [
        [button(texts("teams-unlink", title=team.title or "—"), UnlinkTeam(team_id=team.id))]
        for team in linked
        if team.is_active
    ]
    await show(query, Screen("\n\n".join([texts("teams-how"), *lines]), [*rows, home_row(texts)]))


async def _news(actor: Actor, data: OpenNews, texts: Texts) -> Screen:
    cases, following = await team_alerts.cases_behind(actor, data.topic_id, data.message_id, after=data.after)
    if not cases:
        return Screen(texts("team-nothing-behind"), [home_row(texts)])
    rows: list[Row] = [[button(case_line(case, texts), OpenCase(case_id=case.id))] for case in cases]
    if following:
        rows.append([button(texts("list-more"), data.model_copy(update={"after": following}))])
    return Screen(texts("team-behind"), [*rows, home_row(texts)])
