"""The limitation of a case in the chat: which part of the debt expires when, and why."""

from collections.abc import Iterator
from datetime import date, datetime

from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery

from backend.domain.calendar import ONE_DAY
from backend.domain.people import Actor, Permission
from backend.services.limitations import Limitations, Part, limitations_of
from backend.texts import Texts
from handlers.callbacks import OpenMore
from handlers.screens import Screen, button, home_row, needs, show, today_of

router = Router(name="staff.limitation")
SOON = 90 * ONE_DAY
MOST_PARTS = 15


class OpenLimitation(CallbackData, prefix="li"):
    case_id: int


@router.callback_query(OpenLimitation.filter(), flags=needs(Permission.SEE_CASES))
async def open_limitation(
    query: CallbackQuery, callback_data: OpenLimitation, actor: Actor, now: datetime, texts: Texts
) -> None:
    found, today = await limitations_of(actor, callback_data.case_id), today_of(actor, now)
    back = button(texts("button-back"), OpenMore(case_id=found.case.id))
    words = "\n".join([texts("limitations-head", number=found.case.number), *_told(found, today, texts)])
    await show(query, Screen(words, [home_row(texts, back)]))


def _told(found: Limitations, today: date, texts: Texts) -> Iterator[str]:
    nearest = found.nearest(today)
    if nearest is None:
        yield texts("limitations-filed-sometime" if found.filing_is_unknown else "limitations-no-day")
        return
    for part in found.parts[:MOST_PARTS]:
        yield _line(part, today, texts)
    if len(found.parts) > MOST_PARTS:
        yield texts("limitations-more", count=len(found.parts) - MOST_PARTS)
    yield ""
    yield texts("limitations-how", due=nearest.instalment.due)
    for why in nearest.limitation.trace:
        yield f"• {texts(why.key, **why.arguments)}"
    yield ""
    yield texts("limitations-risk", articles="; ".join(nearest.limitation.articles))


def _line(part: Part, today: date, texts: Texts) -> str:
    last = part.limitation.last_day
    if last is None:
        state = "stands"
    elif last < today:
        state = "gone"
    else:
        state = "soon" if last <= today + SOON else "runs"
    return texts(
        "limitations-part", due=part.instalment.due, sum=part.instalment.amount, state=state, last=last or today
    )
