"""The link that a letter carries: nothing is looked up or told here, whatever code it brings."""

from datetime import datetime

from aiogram import F, Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.types import Message

from backend.domain.letter_codes import MARK, read_token
from backend.domain.people import Actor, Permission
from backend.models import ConsentKind
from backend.services import consents, scrubbing
from backend.settings import Settings
from backend.texts import Texts
from handlers.debtor.identify import LETTER, Identify, ask_birth_date, ask_consent
from handlers.filters import WORDS
from handlers.screens import needs, show

router = Router(name="debtor.by_letter")


@router.message(CommandStart(deep_link=True, magic=F.args.startswith(MARK)), flags=needs(Permission.IDENTIFY))
async def start_by_letter(
    message: Message,
    command: CommandObject,
    actor: Actor,
    settings: Settings,
    now: datetime,
    texts: Texts,
    state: FSMContext,
) -> None:
    """A forged code is led the same way as a true one, as far as the birth date."""
    await scrubbing.remove_later(message.chat.id, message.message_id, now)
    await state.set_state(Identify.letter)
    await state.set_data({LETTER: read_token(command.args or "")})
    if await consents.stands(actor.id, ConsentKind.PERSONAL_DATA):
        await show(message, await ask_birth_date(texts, state))
    else:
        await show(message, ask_consent(settings, texts))


@router.message(Identify.letter, WORDS, flags=needs(Permission.IDENTIFY))
async def ask_consent_again(message: Message, settings: Settings, texts: Texts) -> None:
    """Before he has agreed nothing that he writes is taken."""
    await show(message, ask_consent(settings, texts))
