"""What guests and debtors say outside any question: they are shown what they can do here."""

from aiogram import Router
from aiogram.types import Message

from backend.domain.people import Actor, Permission, Role
from backend.texts import Texts
from handlers.common.home import home
from handlers.filters import ForRoles
from handlers.screens import needs, show

router = Router(name="debtor.rest")
router.message.filter(ForRoles(Role.GUEST, Role.DEBTOR))


@router.message(flags=needs(Permission.TALK))
async def anything(message: Message, actor: Actor, texts: Texts) -> None:
    await show(message, home(actor, texts))
