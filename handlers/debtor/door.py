"""The door that the law may close: debtors are not spoken to here, and are told where to call."""

from datetime import datetime

from aiogram import F, Router
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message, TelegramObject

from backend.domain.people import Actor, Permission, Role
from backend.models import Person
from backend.services import contacts
from backend.settings import Settings
from backend.texts import Texts
from handlers.callbacks import Go, SetLanguage
from handlers.common.home import INVITATION
from handlers.screens import Screen, needs, show

router = Router(name="debtor.door")


class Closed(Filter):
    """Lets through what guests and debtors say while this messenger is closed to them."""

    async def __call__(
        self, _: TelegramObject, actor: Actor, person: Person, settings: Settings, now: datetime
    ) -> bool:
        if actor.role not in {Role.GUEST, Role.DEBTOR}:
            return False
        return person.messenger not in contacts.messengers_of(settings, now)


# A colleague comes in by a link; the rights of a person over his data are open to everybody.
OPEN_WORDS = (f"/start {INVITATION}", "/privacy", "/settings")
router.message.filter(Closed())
router.callback_query.filter(Closed())


@router.message(~F.text.startswith(OPEN_WORDS), flags=needs(Permission.TALK))
async def closed(message: Message, settings: Settings, texts: Texts) -> None:
    await show(message, _closed(settings, texts))


@router.callback_query(~SetLanguage.filter(), ~Go.filter(F.screen == "settings"), flags=needs(Permission.TALK))
async def closed_press(query: CallbackQuery, settings: Settings, texts: Texts) -> None:
    await show(query, _closed(settings, texts))


def _closed(settings: Settings, texts: Texts) -> Screen:
    return Screen(texts("identify-closed", phone=phone_of(settings)))


def phone_of(settings: Settings) -> str:
    """For texts that choose their words by whether there is a phone."""
    return settings.operator_phone or "none"
