"""Who works here: the list, inviting by a one-time link, marking away, removing."""

from datetime import datetime
from html import escape

from aiogram import Bot, F, Router
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message
from aiogram.utils.deep_linking import create_start_link

from backend.domain.people import STAFF, Actor, Permission, Role
from backend.models import Person
from backend.services import people
from backend.services.work import handover
from backend.settings import Settings
from backend.texts import Texts
from handlers.callbacks import Go
from handlers.common.home import INVITATION
from handlers.filters import WORDS
from handlers.said import source_of
from handlers.screens import Row, Screen, button, copy_button, home_row, needs, show, toast

router = Router(name="admin.staff")
PAGE = 8
ADMINISTERS = needs(Permission.MANAGE_STAFF)


class StaffPage(CallbackData, prefix="sf"):
    page: int


class OpenPerson(CallbackData, prefix="sp"):
    person_id: int


class Invite(CallbackData, prefix="si"):
    role: Role


class Withdraw(CallbackData, prefix="sw"):
    invitation_id: int


class SetAway(CallbackData, prefix="sa"):
    person_id: int
    is_away: bool


class HandOver(CallbackData, prefix="sh"):
    person_id: int


class AskRemove(CallbackData, prefix="sr"):
    person_id: int


class Remove(CallbackData, prefix="sx"):
    person_id: int


class Inviting(StatesGroup):
    name = State()


@router.callback_query(Go.filter(F.screen == "staff"), flags=ADMINISTERS)
async def open_staff(query: CallbackQuery, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    await state.clear()
    await show(query, await _list(actor, 0, now, texts))


@router.callback_query(StaffPage.filter(), flags=ADMINISTERS)
async def open_page(query: CallbackQuery, callback_data: StaffPage, actor: Actor, now: datetime, texts: Texts) -> None:
    await show(query, await _list(actor, callback_data.page, now, texts))


@router.callback_query(Go.filter(F.screen == "invite"), flags=ADMINISTERS)
async def choose_role(query: CallbackQuery, texts: Texts) -> None:
    rows: list[Row] = [[button(_role(role, texts), Invite(role=role))] for role in Role if role in STAFF]
    await show(query, Screen(texts("staff-choose-role"), [*rows, home_row(texts, _back(texts))]))


@router.callback_query(Invite.filter(), flags=ADMINISTERS)
async def ask_name(query: CallbackQuery, callback_data: Invite, texts: Texts, state: FSMContext) -> None:
    await state.set_state(Inviting.name)
    await state.set_data({"role": callback_data.role.value})
    asked = texts("staff-ask-name", role=_role(callback_data.role, texts))
    await show(query, Screen(asked, [home_row(texts, _back(texts))]))


@router.message(Inviting.name, WORDS, flags=ADMINISTERS)
async def invite(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext, bot: Bot) -> None:
    """The question is closed last: the same message again gives the same link, and no second invitation."""
    role = Role((await state.get_data())["role"])
    name = (message.text or "").strip()
    source = source_of(message)
    code = await people.invite(actor, role, name, now, source=source)
    link = await create_start_link(bot, INVITATION + code)
    until = now + people.INVITATION_LIVES
    words = texts("staff-link", name=escape(name), role=_role(role, texts), link=link, until=until)
    copy = [copy_button(texts("staff-copy-link"), link)]
    await show(message, Screen(words, [copy, home_row(texts, _back(texts))]))
    await state.clear()


@router.callback_query(Go.filter(F.screen == "invitations"), flags=ADMINISTERS)
async def open_invitations(query: CallbackQuery, actor: Actor, now: datetime, texts: Texts) -> None:
    await show(query, await _invitations(actor, now, texts))


@router.callback_query(Withdraw.filter(), flags=ADMINISTERS)
async def withdraw(query: CallbackQuery, callback_data: Withdraw, actor: Actor, now: datetime, texts: Texts) -> None:
    await people.withdraw_invitation(actor, callback_data.invitation_id, now)
    await toast(query, texts("staff-withdrawn"))
    await show(query, await _invitations(actor, now, texts))


@router.callback_query(OpenPerson.filter(), flags=ADMINISTERS)
async def open_person(query: CallbackQuery, callback_data: OpenPerson, actor: Actor, texts: Texts) -> None:
    await show(query, await _person(actor, callback_data.person_id, texts))


@router.callback_query(SetAway.filter(), flags=ADMINISTERS)
async def set_away(query: CallbackQuery, callback_data: SetAway, actor: Actor, now: datetime, texts: Texts) -> None:
    await people.set_away(actor, callback_data.person_id, callback_data.is_away, now)
    await show(query, await _person(actor, callback_data.person_id, texts))


@router.callback_query(HandOver.filter(), flags=ADMINISTERS)
async def hand_over(query: CallbackQuery, callback_data: HandOver, actor: Actor, now: datetime, texts: Texts) -> None:
    person = await people.colleague(actor, callback_data.person_id)
    if person.is_away:  # an old button: whoever is back would only get their own cases again
        given = await handover.hand_over(actor, person.id, now)
        await toast(query, texts("staff-handed", count=given), alert=True)
    await show(query, await _person(actor, person.id, texts))


@router.callback_query(AskRemove.filter(), flags=ADMINISTERS)
async def ask_remove(query: CallbackQuery, callback_data: AskRemove, actor: Actor, texts: Texts) -> None:
    person = await people.colleague(actor, callback_data.person_id)
    cases = await handover.count_of_cases(person.id)
    asked = texts("staff-ask-remove", name=escape(person.name), role=_role(person.role, texts), cases=cases)
    yes = button(texts("staff-remove-yes"), Remove(person_id=person.id))
    no = button(texts("button-no"), OpenPerson(person_id=person.id))
    await show(query, Screen(asked, [[yes, no], home_row(texts)]))


@router.callback_query(Remove.filter(), flags=ADMINISTERS)
async def remove(
    query: CallbackQuery, callback_data: Remove, actor: Actor, now: datetime, texts: Texts, settings: Settings
) -> None:
    person = await people.remove(actor, callback_data.person_id, now, by_setting=settings.admin_ids)
    await toast(query, texts("staff-removed", name=person.name))
    await show(query, await _list(actor, 0, now, texts))


async def _list(actor: Actor, page: int, now: datetime, texts: Texts) -> Screen:
    everyone = await people.staff()
    invited = await people.invitations(actor, now)
    away = sum(person.is_away for person in everyone)
    start = max(page, 0) * PAGE
    rows: list[Row] = [
        [button(_line(person, texts), OpenPerson(person_id=person.id))] for person in everyone[start : start + PAGE]
    ]
    turns = [(texts("staff-before"), page - 1, page > 0), (texts("list-more"), page + 1, len(everyone) > start + PAGE)]
    rows.append([button(label, StaffPage(page=to)) for label, to, there in turns if there])
    rows.append([button(texts("staff-invite"), Go(screen="invite"))])
    if invited:
        rows.append([button(texts("staff-invited", count=len(invited)), Go(screen="invitations"))])
    return Screen(texts("staff-head", count=len(everyone), away=away), [*rows, home_row(texts)])


async def _invitations(actor: Actor, now: datetime, texts: Texts) -> Screen:
    invited = await people.invitations(actor, now)
    lines = [
        texts("staff-invitation", name=escape(one.name), role=_role(one.role, texts), until=one.expires_at)
        for one in invited
    ]
    rows: list[Row] = [
        [button(texts("staff-withdraw", name=one.name), Withdraw(invitation_id=one.id))] for one in invited[:PAGE]
    ]
    words = "\n".join([texts("staff-invitations", count=len(invited)), "", *lines[:PAGE]])
    return Screen(words, [*rows, home_row(texts, _back(texts))])


async def _person(actor: Actor, person_id: int, texts: Texts) -> Screen:
    person = await people.colleague(actor, person_id)
    cases = await handover.count_of_cases(person.id)
    words = [
        texts("staff-person", name=escape(person.name), role=_role(person.role, texts)),
        texts("staff-person-cases", cases=cases),
        texts("staff-person-zone", zone=person.timezone),
    ]
    if person.is_away:
        words.append(texts("staff-person-away"))
    if not person.is_reachable:
        words.append(texts("staff-person-unreachable"))
    label = texts("staff-back-at-work" if person.is_away else "staff-away")
    rows: list[Row] = [[button(label, SetAway(person_id=person.id, is_away=not person.is_away))]]
    if person.is_away and cases:
        rows.append([button(texts("staff-hand-over", cases=cases), HandOver(person_id=person.id))])
    if person.id != actor.id:
        rows.append([button(texts("staff-remove"), AskRemove(person_id=person.id))])
    return Screen("\n".join(words), [*rows, home_row(texts, _back(texts))])


def _line(person: Person, texts: Texts) -> str:
    line = texts("staff-line", name=person.name, role=_role(person.role, texts))
    return texts("staff-line-away", line=line) if person.is_away else line


def _role(role: Role, texts: Texts) -> str:
    return texts(f"role-{role.value.replace('_', '-')}")


def _back(texts: Texts) -> InlineKeyboardButton:
    return button(texts("button-back"), Go(screen="staff"))
