"""A person's own settings: the language of the chat, the clock, a colleague's hour of the morning."""

from datetime import datetime
from zoneinfo import ZoneInfo

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.errors import Refused
from backend.domain.people import Actor, Permission, Role, may
from backend.models import Person
from backend.services import people
from backend.texts import LANGUAGES, Texts, texts_for
from handlers.callbacks import Go, SetLanguage
from handlers.clock import utc_offset
from handlers.filters import WORDS
from handlers.screens import Row, Screen, button, home_row, needs, show

router = Router(name="settings")

# One for each hour of Russia, by its largest city; whoever lives by another clock types its name.
ZONES = (
    "Europe/Kaliningrad",
    "Europe/Moscow",
    "Europe/Samara",
    "Asia/Yekaterinburg",
    "Asia/Omsk",
    "Asia/Krasnoyarsk",
    "Asia/Irkutsk",
    "Asia/Yakutsk",
    "Asia/Vladivostok",
    "Asia/Magadan",
    "Asia/Kamchatka",
)


class SetZone(CallbackData, prefix="tz"):
    zone: str


class SetDigestHour(CallbackData, prefix="dgh"):
    hour: int


class AskingZone(StatesGroup):
    zone = State()


@router.message(Command("settings"), flags=needs(Permission.TALK))
async def settings(message: Message, person: Person, now: datetime, texts: Texts, state: FSMContext) -> None:
    await state.clear()
    await show(message, _screen(person, now, texts))


@router.callback_query(Go.filter(F.screen == "settings"), flags=needs(Permission.TALK))
async def open_settings(query: CallbackQuery, person: Person, now: datetime, texts: Texts, state: FSMContext) -> None:
    await state.clear()
    await show(query, _screen(person, now, texts))


@router.callback_query(SetLanguage.filter(), flags=needs(Permission.TALK))
async def set_language(query: CallbackQuery, callback_data: SetLanguage, person: Person, now: datetime) -> None:
    await people.set_language(person.id, callback_data.language)
    await show(query, _screen(person, now, texts_for(callback_data.language, person.timezone)))


@router.callback_query(Go.filter(F.screen == "zone"), flags=needs(Permission.TALK))
async def choose_zone(query: CallbackQuery, now: datetime, texts: Texts) -> None:
    buttons = [
        button(texts("settings-zone", city=texts(_city(zone)), offset=_offset(zone, now)), SetZone(zone=zone))
        for zone in ZONES
    ]
    rows: list[Row] = [buttons[start : start + 2] for start in range(0, len(buttons), 2)]
    rows.append([button(texts("settings-zone-other"), Go(screen="zone-other"))])
    back = button(texts("button-back"), Go(screen="settings"))
    await show(query, Screen(texts("settings-choose-zone"), [*rows, home_row(texts, back)]))


@router.callback_query(SetZone.filter(), flags=needs(Permission.TALK))
async def set_zone(query: CallbackQuery, callback_data: SetZone, person: Person, now: datetime) -> None:
    person.timezone = await people.set_timezone(person.id, callback_data.zone)
    await show(query, _screen(person, now, texts_for(person.language, person.timezone)))


@router.callback_query(Go.filter(F.screen == "zone-other"), flags=needs(Permission.TALK))
async def ask_zone(query: CallbackQuery, texts: Texts, state: FSMContext) -> None:
    await state.set_state(AskingZone.zone)
    await show(query, Screen(texts("settings-type-zone"), [home_row(texts)]))


@router.message(AskingZone.zone, WORDS, flags=needs(Permission.TALK))
async def type_zone(message: Message, person: Person, now: datetime, texts: Texts, state: FSMContext) -> None:
    """What is no zone ends the question too: the next word is meant for something else."""
    await state.clear()
    try:
        person.timezone = await people.set_timezone(person.id, message.text or "")
    except Refused as refusal:
        again = button(texts("settings-zone-other"), Go(screen="zone-other"))
        await show(message, Screen(texts(refusal.key), [home_row(texts, again)]))
        return
    await show(message, _screen(person, now, texts_for(person.language, person.timezone)))


@router.callback_query(Go.filter(F.screen == "digest-hour"), flags=needs(Permission.SEE_CASES))
async def choose_hour(query: CallbackQuery, texts: Texts) -> None:
    hours = [button(f"{hour:02d}:00", SetDigestHour(hour=hour)) for hour in people.DIGEST_HOURS]
    back = button(texts("button-back"), Go(screen="settings"))
    await show(query, Screen(texts("settings-choose-hour"), [hours[:4], hours[4:], home_row(texts, back)]))


@router.callback_query(SetDigestHour.filter(), flags=needs(Permission.SEE_CASES))
async def set_hour(
    query: CallbackQuery, callback_data: SetDigestHour, actor: Actor, person: Person, now: datetime, texts: Texts
) -> None:
    await people.set_digest_hour(actor, callback_data.hour)
    person.digest_hour = callback_data.hour
    await show(query, _screen(person, now, texts))


def _screen(person: Person, now: datetime, texts: Texts) -> Screen:
    zone = texts("settings-clock", zone=person.timezone, offset=_offset(person.timezone, now), now=now)
    rows: list[Row] = [
        [button(texts_for(name)("language-name"), SetLanguage(language=name)) for name in LANGUAGES],
        [button(texts("settings-open-zone"), Go(screen="zone"))],
    ]
    lines = [texts("settings-language", language=texts("language-name")), zone]
    if may(person.actor(), Permission.PLAN_WORK):
        kind = "hour" if person.role is Role.MANAGER else "morning"
        lines.append(texts(f"settings-{kind}", hour=f"{person.digest_hour:02d}:00"))
        rows.append([button(texts(f"settings-open-{kind}"), Go(screen="digest-hour"))])
    return Screen("\n".join(lines), [*rows, home_row(texts)])


def _city(zone: str) -> str:
    return f"settings-city-{zone.partition('/')[2].lower()}"


def _offset(zone: str, now: datetime) -> str:
    return utc_offset(now.astimezone(ZoneInfo(zone)))
