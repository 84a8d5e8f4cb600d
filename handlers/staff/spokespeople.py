"""Who may be spoken to about a debt: representatives, an advocate, heirs, others by consent; a refusal of all talk."""

from datetime import date, datetime
from html import escape
from typing import Any

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.errors import Stale
from backend.domain.people import Actor, Permission
from backend.domain.stages import Hold
from backend.models import SpokesKind, Spokesperson
from backend.services import refusals, spokespeople, third_persons
from backend.services.access import case_for
from backend.services.spokespeople import Powers
from backend.texts import Texts
from handlers.callbacks import OpenContacts
from handlers.filters import WORDS, May
from handlers.screens import Row, Screen, button, home_row, needs, show, today_of
from handlers.staff.contact_callbacks import (
    AddSpokesperson,
    EndSpokesperson,
    EndThirdPerson,
    EnterRefusal,
    EnterThirdPerson,
    NoEnd,
    OpenSpokespeople,
    TakeRefusalBack,
)
from handlers.staff.days import written_day

router = Router(name="staff.spokespeople")
router.message.filter(May(Permission.HOLD_CASE))
HOLDS = needs(Permission.HOLD_CASE)
YEARS_AHEAD = 20


class AddingSpokesperson(StatesGroup):
    """What is asked of a paper, in this order."""

    name = State()
    phone = State()
    paper = State()
    until = State()


class EnteringWill(StatesGroup):
    """What a debtor has written to us about talk."""

    refusal = State()
    refused_on = State()
    third_person = State()


@router.callback_query(OpenSpokespeople.filter(), flags=HOLDS)
async def open_all(
    query: CallbackQuery, callback_data: OpenSpokespeople, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    await show(query, await _screen(actor, callback_data.case_id, today_of(actor, now), texts))


# Somebody who speaks for the debtor


@router.callback_query(AddSpokesperson.filter(), flags=HOLDS)
async def begin(
    query: CallbackQuery, callback_data: AddSpokesperson, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    case = await case_for(actor, callback_data.case_id, Permission.HOLD_CASE)
    await state.set_state(AddingSpokesperson.name)
    await state.set_data(callback_data.model_dump(mode="json"))
    await show(query, _ask("spokes-ask-name", case.id, texts))


@router.message(AddingSpokesperson.name, WORDS, flags=HOLDS)
async def take_name(message: Message, texts: Texts, state: FSMContext) -> None:
    known = await state.update_data(name=message.text)
    await state.set_state(AddingSpokesperson.phone)
    await show(message, _ask("spokes-ask-phone", known["case_id"], texts))


@router.message(AddingSpokesperson.phone, WORDS, flags=HOLDS)
async def take_phone(message: Message, texts: Texts, state: FSMContext) -> None:
    spokespeople.readable_phone(message.text or "")
    known = await state.update_data(phone=message.text)
    await state.set_state(AddingSpokesperson.paper)
    await show(message, _ask("spokes-ask-paper", known["case_id"], texts))


@router.message(AddingSpokesperson.paper, WORDS, flags=HOLDS)
async def take_paper(message: Message, texts: Texts, state: FSMContext) -> None:
    known = await state.update_data(paper=message.text)
    await state.set_state(AddingSpokesperson.until)
    none: Row = [button(texts("spokes-no-end"), NoEnd(case_id=known["case_id"]))]
    await show(message, _ask("spokes-ask-until", known["case_id"], texts, none))


@router.message(AddingSpokesperson.until, WORDS, flags=HOLDS)
async def take_until(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    until = written_day(message.text or "", now.year + YEARS_AHEAD, "payments-refusal-day")
    await show(message, await _add(await state.get_data(), until, actor, now, texts, state))


@router.callback_query(NoEnd.filter(), flags=HOLDS)
async def take_no_end(
    query: CallbackQuery, callback_data: NoEnd, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    known = await state.get_data()
    if await state.get_state() != AddingSpokesperson.until.state or known.get("case_id") != callback_data.case_id:
        raise Stale
    await show(query, await _add(known, None, actor, now, texts, state))


@router.callback_query(EndSpokesperson.filter(), flags=HOLDS)
async def end(query: CallbackQuery, callback_data: EndSpokesperson, actor: Actor, now: datetime, texts: Texts) -> None:
    await spokespeople.end(actor, callback_data.case_id, callback_data.spokes_id, now)
    await show(query, await _screen(actor, callback_data.case_id, today_of(actor, now), texts))


# A refusal of all talk


@router.callback_query(EnterRefusal.filter(), flags=HOLDS)
async def ask_refusal(
    query: CallbackQuery, callback_data: EnterRefusal, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    case = await case_for(actor, callback_data.case_id, Permission.HOLD_CASE)
    await state.set_state(EnteringWill.refusal)
    await state.set_data({"case_id": case.id})
    await show(query, _ask("refusals-ask-paper", case.id, texts))


@router.message(EnteringWill.refusal, WORDS, flags=HOLDS)
async def take_refusal(message: Message, texts: Texts, state: FSMContext) -> None:
    known = await state.update_data(paper=message.text)
    await state.set_state(EnteringWill.refused_on)
    await show(message, _ask("refusals-ask-day", known["case_id"], texts))


@router.message(EnteringWill.refused_on, WORDS, flags=HOLDS)
async def take_refused_on(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    known, today = await state.get_data(), today_of(actor, now)
    came_on = written_day(message.text or "", now.year, "payments-refusal-day")
    case_id = int(known["case_id"])
    await refusals.enter(actor, case_id, known["paper"], came_on, now, today)
    await state.clear()
    await show(message, await _screen(actor, case_id, today, texts))


@router.callback_query(TakeRefusalBack.filter(), flags=HOLDS)
async def take_refusal_back(
    query: CallbackQuery, callback_data: TakeRefusalBack, actor: Actor, now: datetime, texts: Texts
) -> None:
    await refusals.take_back(actor, callback_data.case_id, now)
    await show(query, await _screen(actor, callback_data.case_id, today_of(actor, now), texts))


# Others, by consent


@router.callback_query(EnterThirdPerson.filter(), flags=HOLDS)
async def ask_third_person(
    query: CallbackQuery, callback_data: EnterThirdPerson, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    case = await case_for(actor, callback_data.case_id, Permission.HOLD_CASE)
    await state.set_state(EnteringWill.third_person)
    await state.set_data({"case_id": case.id})
    await show(query, _ask("thirds-ask", case.id, texts))


@router.message(EnteringWill.third_person, WORDS, flags=HOLDS)
async def take_third_person(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    case_id = int((await state.get_data())["case_id"])
    await third_persons.allow(actor, case_id, message.text or "", now)
    await state.clear()
    await show(message, await _screen(actor, case_id, today_of(actor, now), texts))


@router.callback_query(EndThirdPerson.filter(), flags=HOLDS)
async def end_third_person(
    query: CallbackQuery, callback_data: EndThirdPerson, actor: Actor, now: datetime, texts: Texts
) -> None:
    await third_persons.end(actor, callback_data.case_id, callback_data.consent_id, now)
    await show(query, await _screen(actor, callback_data.case_id, today_of(actor, now), texts))


async def _add(
    known: dict[str, Any], until: date | None, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> Screen:
    powers = Powers(
        SpokesKind(known["kind"]),
        known["name"],
        known["phone"],
        known["paper"],
        until,
        only_through=bool(known["only"]),
    )
    today = today_of(actor, now)
    await spokespeople.add(actor, int(known["case_id"]), powers, now, today)
    await state.clear()
    return await _screen(actor, int(known["case_id"]), today, texts)


async def _screen(actor: Actor, case_id: int, today: date, texts: Texts) -> Screen:
    case = await case_for(actor, case_id, Permission.HOLD_CASE)
    speakers = await spokespeople.of_debtor(case.debtor_id, today)
    consents = await third_persons.of_case(actor, case_id)
    has_refused = Hold.REFUSED_CONTACT.value in case.holds
    lines = [texts("spokes-head", number=case.number)]
    lines += [_speaker(one, texts) for one in speakers]
    lines += [texts("thirds-line", words=escape(one.words or ""), on=one.given_at.date()) for one in consents]
    lines.append(texts("refusals-stands" if has_refused else "refusals-none", since=refusals.counts_from(case)))
    rows: list[Row] = [
        [button(texts("spokes-end", name=one.full_name), EndSpokesperson(case_id=case_id, spokes_id=one.id))]
        for one in speakers
    ]
    rows += [
        [button(texts("thirds-end", words=one.words or ""), EndThirdPerson(case_id=case_id, consent_id=one.id))]
        for one in consents
    ]
    rows += [
        [button(texts(key), AddSpokesperson(case_id=case_id, kind=kind, only=only))]
        for key, kind, only in (
            ("spokes-add-representative", SpokesKind.REPRESENTATIVE, False),
            ("spokes-add-advocate", SpokesKind.REPRESENTATIVE, True),
            ("spokes-add-heir", SpokesKind.HEIR, False),
        )
    ]
    rows.append([button(texts("thirds-add"), EnterThirdPerson(case_id=case_id))])
    turn = TakeRefusalBack(case_id=case_id) if has_refused else EnterRefusal(case_id=case_id)
    rows.append([button(texts("refusals-take-back" if has_refused else "refusals-enter"), turn)])
    back = button(texts("button-back"), OpenContacts(case_id=case_id))
    return Screen("\n\n".join(lines), [*rows, home_row(texts, back)])


def _speaker(one: Spokesperson, texts: Texts) -> str:
    kind = "advocate" if one.only_through else one.kind.value
    return texts(
        "spokes-line",
        kind=texts(f"spokes-kind-{kind}"),
        name=escape(one.full_name),
        phone=escape(one.phone or "") or "none",
        paper=escape(one.paper),
        until=one.until or "none",
        known=one.person_id is not None,
    )


def _ask(key: str, case_id: int, texts: Texts, *rows: Row) -> Screen:
    back = button(texts("button-back"), OpenSpokespeople(case_id=case_id))
    return Screen(texts(key), [*rows, home_row(texts, back)])
