"""Who is writing: birth date with the own phone, a letter's link, or contract and code; silent until then."""

from datetime import date, datetime
from html import escape

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, KeyboardButton, Message, ReplyKeyboardMarkup, ReplyKeyboardRemove

from backend.domain.errors import Refused
from backend.domain.identifiers import read_phone
from backend.domain.people import Actor, Permission
from backend.domain.portfolio import read_date
from backend.models import ConsentKind, Person
from backend.services import consents, identity, scrubbing
from backend.settings import Settings
from backend.texts import Texts
from handlers.callbacks import Go
from handlers.debtor.callbacks import GiveConsent, IdentifyBy
from handlers.debtor.consents import ask_channel
from handlers.debtor.door import phone_of
from handlers.filters import WORDS, May
from handlers.screens import Screen, button, home_row, needs, show

router = Router(name="debtor.identify")
router.message.filter(May(Permission.IDENTIFY))

LONGEST_ANSWER = 120
LETTER = "letter"
"""Under which a dialog keeps the code that a letter's link brought."""


class Identify(StatesGroup):
    """Questions, one after another; only after the last of them is anything looked up."""

    letter = State()
    contact = State()
    contract = State()
    birth_date = State()
    code = State()


@router.callback_query(Go.filter(F.screen == "identify"), flags=needs(Permission.IDENTIFY))
async def begin(query: CallbackQuery, actor: Actor, settings: Settings, texts: Texts) -> None:
    given = await consents.stands(actor.id, ConsentKind.PERSONAL_DATA)
    await show(query, _ways(texts) if given else ask_consent(settings, texts))


@router.callback_query(GiveConsent.filter(F.kind == ConsentKind.PERSONAL_DATA), flags=needs(Permission.IDENTIFY))
async def consent(
    query: CallbackQuery, actor: Actor, settings: Settings, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await consents.give(actor, ConsentKind.PERSONAL_DATA, _consent_words(settings, texts), now)
    came_by_letter = await state.get_state() == Identify.letter.state
    await show(query, await ask_birth_date(texts, state) if came_by_letter else _ways(texts))


@router.callback_query(IdentifyBy.filter(F.way == "phone"), flags=needs(Permission.IDENTIFY))
async def by_phone(query: CallbackQuery, texts: Texts, state: FSMContext) -> None:
    await state.set_state(Identify.contact)
    if isinstance(query.message, Message):
        await query.message.answer(texts("identify-ask-phone"), reply_markup=_phone_keyboard(texts))


@router.callback_query(IdentifyBy.filter(F.way == "code"), flags=needs(Permission.IDENTIFY))
async def by_code(query: CallbackQuery, texts: Texts, state: FSMContext) -> None:
    await state.set_state(Identify.contract)
    await show(query, Screen(texts("identify-ask-contract"), [home_row(texts)]))


@router.message(F.contact, flags=needs(Permission.IDENTIFY))
async def take_contact(
    message: Message, actor: Actor, settings: Settings, now: datetime, texts: Texts, state: FSMContext
) -> None:
    """Only one's own number, sent by the button: anybody can forward somebody else's contact."""
    await scrubbing.remove_later(message.chat.id, message.message_id, now)
    contact, sender = message.contact, message.from_user
    if not await consents.stands(actor.id, ConsentKind.PERSONAL_DATA):
        await show(message, ask_consent(settings, texts))
        return
    if contact is None or sender is None or contact.user_id != sender.id or message.forward_origin is not None:
        await message.answer(texts("identify-not-own-phone"), reply_markup=_phone_keyboard(texts))
        return
    await state.set_state(Identify.birth_date)
    await state.set_data({"phone": _phone(contact.phone_number)})
    await message.answer(texts("identify-ask-birth-date"), reply_markup=ReplyKeyboardRemove())


@router.message(Identify.contact, WORDS, flags=needs(Permission.IDENTIFY))
async def ask_contact_again(message: Message, texts: Texts) -> None:
    """A number that is typed proves nothing."""
    await message.answer(texts("identify-not-own-phone"), reply_markup=_phone_keyboard(texts))


@router.message(Identify.contract, WORDS, flags=needs(Permission.IDENTIFY))
async def take_contract(message: Message, now: datetime, texts: Texts, state: FSMContext) -> None:
    await scrubbing.remove_later(message.chat.id, message.message_id, now)
    await state.set_data({"contract": (message.text or "")[:LONGEST_ANSWER]})
    await show(message, await ask_birth_date(texts, state))


@router.message(Identify.birth_date, WORDS, flags=needs(Permission.IDENTIFY))
async def take_birth_date(
    message: Message, person: Person, settings: Settings, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await scrubbing.remove_later(message.chat.id, message.message_id, now)
    born = _date(message.text or "", now)
    if born is None:
        await show(message, Screen(texts("identify-birth-date-unclear"), [home_row(texts)]))
        return
    known = await state.get_data()
    if "contract" in known:
        await state.set_state(Identify.code)
        await state.update_data(born=born.isoformat())
        await show(message, Screen(texts("identify-ask-code"), [home_row(texts)]))
        return
    await state.clear()
    try:
        if LETTER in known:
            await identity.by_letter(person.id, str(known[LETTER]), born, now)
        else:
            await identity.by_phone(person.id, str(known.get("phone", "")), born, now)
    except Refused as refusal:
        await show(message, _not_known(refusal, settings, texts))
    else:
        await show(message, ask_channel(settings, texts, "identify-welcome"))


@router.message(Identify.code, WORDS, flags=needs(Permission.IDENTIFY))
async def take_code(
    message: Message, person: Person, settings: Settings, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await scrubbing.remove_later(message.chat.id, message.message_id, now)
    known = await state.get_data()
    await state.clear()
    born, code = date.fromisoformat(known["born"]), (message.text or "")[:LONGEST_ANSWER]
    try:
        await identity.by_code(person.id, known["contract"], born, code, now)
    except Refused as refusal:
        await show(message, _not_known(refusal, settings, texts))
    else:
        await show(message, ask_channel(settings, texts, "identify-welcome"))


async def ask_birth_date(texts: Texts, state: FSMContext) -> Screen:
    await state.set_state(Identify.birth_date)
    return Screen(texts("identify-ask-birth-date"), [home_row(texts)])


def ask_consent(settings: Settings, texts: Texts) -> Screen:
    agree = button(texts("identify-consent-yes"), GiveConsent(kind=ConsentKind.PERSONAL_DATA))
    return Screen(_consent_words(settings, texts), [[agree], home_row(texts)])


def _consent_words(settings: Settings, texts: Texts) -> str:
    return texts("identify-consent", operator=escape(settings.operator_name or "Cessio"))


def _ways(texts: Texts) -> Screen:
    ways = [[button(texts(f"identify-by-{way}"), IdentifyBy(way=way))] for way in ("phone", "code")]
    return Screen(texts("identify-ways"), [*ways, home_row(texts)])


def _not_known(refusal: Refused, settings: Settings, texts: Texts) -> Screen:
    again = button(texts("identify-again"), Go(screen="identify"))
    return Screen(texts(refusal.key, phone=phone_of(settings)), [[again], home_row(texts)])


def _phone_keyboard(texts: Texts) -> ReplyKeyboardMarkup:
    share = KeyboardButton(text=texts("identify-share-phone"), request_contact=True)
    return ReplyKeyboardMarkup(keyboard=[[share]], resize_keyboard=True, one_time_keyboard=True)


def _phone(number: str) -> str:
    """Messengers leave the plus out. What is no number of ours is nobody's, and is asked about like any other."""
    try:
        return read_phone(number)
    except ValueError:
        return ""


def _date(text: str, now: datetime) -> date | None:
    try:
        return read_date(text, latest_year=now.year)
    except ValueError:
        return None
