"""Search in any chat, `@bot 2-1234/2026`: results for colleagues' eyes; what is posted holds nothing personal."""

from aiogram import Bot, Router
from aiogram.types import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQuery,
    InlineQueryResultArticle,
    InputTextMessageContent,
)
from aiogram.utils.deep_linking import create_start_link

from backend.domain.people import Actor, Permission, may
from backend.domain.people_names import parse_name
from backend.models import Case
from backend.services.lists.search import find
from backend.texts import Texts
from handlers.screens import needs

router = Router(name="staff.inline")

SHOWN = 20
CACHED_SECONDS = 5
CASE_LINK = "c_"


@router.inline_query(flags=needs(Permission.TALK))
async def search(query: InlineQuery, bot: Bot, actor: Actor, texts: Texts) -> None:
    """Everybody's words are looked for the same way, so that the time of an answer tells a stranger nothing."""
    page = await find(actor, query.query, size=SHOWN)
    found = page.cases if may(actor, Permission.SEE_CASES) else ()
    results = [await _result(case, bot, texts) for case in found]
    await query.answer(list(results), cache_time=CACHED_SECONDS, is_personal=True)


async def _result(case: Case, bot: Bot, texts: Texts) -> InlineQueryResultArticle:
    link = await create_start_link(bot, f"{CASE_LINK}{case.id}")
    open_it = InlineKeyboardButton(text=texts("button-open-case"), url=link)
    return InlineQueryResultArticle(
        id=str(case.id),
        title=texts("inline-title", name=parse_name(case.debtor.full_name).short, sum=case.balance),
        description=texts("inline-about", number=case.number, stage=case.at),
        input_message_content=InputTextMessageContent(
            message_text=texts("inline-said", number=case.number, stage=case.at)
        ),
        reply_markup=InlineKeyboardMarkup(inline_keyboard=[[open_it]]),
    )
