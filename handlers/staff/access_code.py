"""The one-time code that goes into a letter to the debtor."""

from datetime import datetime

from aiogram import Router
from aiogram.types import CallbackQuery

from backend.domain.people import Actor, Permission
from backend.services import identity
from backend.texts import Texts
from handlers.callbacks import MakeAccessCode, OpenCase
from handlers.screens import Screen, button, copy_button, home_row, needs, show

router = Router(name="staff.access_code")


@router.callback_query(MakeAccessCode.filter(), flags=needs(Permission.REGISTER_LETTER))
async def make_code(
    query: CallbackQuery, callback_data: MakeAccessCode, actor: Actor, now: datetime, texts: Texts
) -> None:
    """Shown once; whoever needs it again makes another one."""
    code = await identity.new_code(actor, callback_data.case_id, now)
    words = texts("identify-code-made", code=code, until=(now + identity.CODE_LIVES).date())
    back = button(texts("button-back"), OpenCase(case_id=callback_data.case_id))
    await show(query, Screen(words, [[copy_button(texts("identify-code-copy"), code)], home_row(texts, back)]))
