"""Whether we may write first: asked apart from everything else, given by a button, taken back by another."""

from datetime import datetime
from html import escape

from aiogram import F, Router
from aiogram.types import CallbackQuery, InlineKeyboardButton

from backend.domain.people import Actor, Permission
from backend.models import ConsentKind
from backend.services import consents
from backend.settings import Settings
from backend.texts import Texts
from handlers.callbacks import Go
from handlers.debtor.callbacks import GiveConsent
from handlers.filters import FOR_DEBTORS
from handlers.screens import Screen, button, home_row, needs, show

router = Router(name="debtor.consents")
router.message.filter(FOR_DEBTORS)


@router.callback_query(Go.filter(F.screen == "stop"), flags=needs(Permission.SEE_OWN_DEBT))
async def stop(query: CallbackQuery, actor: Actor, now: datetime, texts: Texts) -> None:
    await consents.revoke(actor, ConsentKind.CHANNEL, now)
    await show(query, stopped_screen(texts))


@router.callback_query(Go.filter(F.screen == "agree"), flags=needs(Permission.SEE_OWN_DEBT))
async def ask_again(query: CallbackQuery, settings: Settings, texts: Texts) -> None:
    await show(query, ask_channel(settings, texts))


@router.callback_query(GiveConsent.filter(F.kind == ConsentKind.CHANNEL), flags=needs(Permission.SEE_OWN_DEBT))
async def agree(query: CallbackQuery, actor: Actor, settings: Settings, now: datetime, texts: Texts) -> None:
    await consents.give(actor, ConsentKind.CHANNEL, _words(settings, texts), now)
    await show(query, Screen(texts("identify-channel-agreed"), [[_debts(texts)], home_row(texts)]))


def ask_channel(settings: Settings, texts: Texts, greeting: str = "") -> Screen:
    """The agreement of its own that the law asks for (230-ФЗ ст. 4 ч. 2); nothing depends on the answer."""
    words = _words(settings, texts)
    yes = button(texts("identify-channel-yes"), GiveConsent(kind=ConsentKind.CHANNEL))
    no = button(texts("identify-channel-no"), Go(screen="debts"))
    return Screen(f"{texts(greeting)}\n\n{words}" if greeting else words, [[yes], [no]])


def _words(settings: Settings, texts: Texts) -> str:
    return texts("identify-channel", operator=escape(settings.operator_name or "Cessio"))


def stopped_screen(texts: Texts) -> Screen:
    return Screen(texts("identify-channel-stopped"), [[_debts(texts)], home_row(texts)])


def _debts(texts: Texts) -> InlineKeyboardButton:
    return button(texts("menu-debts"), Go(screen="debts"))
