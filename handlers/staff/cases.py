"""Cases in the chat: find, list, open, take a step."""

from datetime import datetime

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.errors import Refused, Stale
from backend.domain.people import Actor, Permission
from backend.domain.people_names import parse_name
from backend.domain.stages import Step
from backend.services import stages
from backend.services.cases import card_of
from backend.services.search import Page, find
from backend.services.views import Day, open_view
from backend.texts import Texts
from handlers.callbacks import (
    FileEvidence,
    FoundPage,
    Go,
    OpenCase,
    OpenContacts,
    OpenLedger,
    OpenList,
    OpenSteps,
    TakeStep,
)
from handlers.filters import FOR_STAFF
from handlers.screens import Row, Screen, button, home_row, needs, show, toast, today_of
from handlers.staff.card import card_screen, steps_screen
from handlers.staff.details import contacts_screen, ledger_screen

router = Router(name="staff.cases")
search_router = Router(name="staff.search")
search_router.message.filter(FOR_STAFF)


class Asking(StatesGroup):
    """Questions that a step asks."""

    reason = State()


@router.callback_query(Go.filter(F.screen == "find"), flags=needs(Permission.SEE_CASES))
async def how_to_find(query: CallbackQuery, texts: Texts) -> None:
    await show(query, Screen(texts("find-how"), [home_row(texts)]))


@router.callback_query(OpenCase.filter(), flags=needs(Permission.SEE_CASES))
async def open_case(query: CallbackQuery, callback_data: OpenCase, actor: Actor, now: datetime, texts: Texts) -> None:
    await show(query, await card(actor, callback_data.case_id, now, texts))


@router.callback_query(OpenSteps.filter(), flags=needs(Permission.TAKE_STEP))
async def open_steps(query: CallbackQuery, callback_data: OpenSteps, actor: Actor, now: datetime, texts: Texts) -> None:
    await show(query, steps_screen(await card_of(actor, callback_data.case_id, today_of(actor, now)), texts))


@router.callback_query(TakeStep.filter(), flags=needs(Permission.TAKE_STEP))
async def take_step(
    query: CallbackQuery, callback_data: TakeStep, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    """One press; an old button, or one of two pressed at once, changes nothing and shows how things stand."""
    case_id, today = callback_data.case_id, today_of(actor, now)
    try:
        case = await stages.take_step(actor, case_id, callback_data.step, now, today, version=callback_data.version)
        await toast(query, texts("case-moved", number=case.number, stage=case.at))
    except Stale:
        await toast(query, texts("refusal-stale"), alert=True)
    except Refused as refusal:
        if refusal.key != "refusal-stage-no-reason":
            raise
        await state.set_state(Asking.reason)
        await state.set_data(callback_data.model_dump())
        await show(query, Screen(texts("case-ask-reason", step=callback_data.step), [home_row(texts)]))
        return
    await show(query, await card(actor, case_id, now, texts))


@router.message(Asking.reason, F.text, ~F.text.startswith("/"), flags=needs(Permission.TAKE_STEP))
async def give_reason(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    data = await state.get_data()
    await state.clear()
    case = await stages.take_step(
        actor,
        int(data["case_id"]),
        Step(data["step"]),
        now,
        today_of(actor, now),
        version=int(data["version"]),
        reason=message.text or "",
    )
    await show(message, await card(actor, case.id, now, texts))


@router.callback_query(FileEvidence.filter(), flags=needs(Permission.TAKE_STEP))
async def file_evidence(
    query: CallbackQuery, callback_data: FileEvidence, actor: Actor, now: datetime, texts: Texts
) -> None:
    """«It is here»: the paper is dated today; the next press takes the step."""
    kind, today = callback_data.kind, today_of(actor, now)
    try:
        await stages.file_evidence(actor, callback_data.case_id, kind, now, on=today, version=callback_data.version)
        await toast(query, texts("case-evidence-filed", evidence=kind))
    except Stale:
        await toast(query, texts("refusal-stale"), alert=True)
    await show(query, await card(actor, callback_data.case_id, now, texts))


@router.callback_query(OpenLedger.filter(), flags=needs(Permission.SEE_CASES))
async def open_ledger(
    query: CallbackQuery, callback_data: OpenLedger, actor: Actor, now: datetime, texts: Texts
) -> None:
    await show(query, await ledger_screen(actor, callback_data.case_id, today_of(actor, now), texts))


@router.callback_query(OpenContacts.filter(), flags=needs(Permission.SEE_CONTACTS))
async def open_contacts(query: CallbackQuery, callback_data: OpenContacts, actor: Actor, texts: Texts) -> None:
    await show(query, await contacts_screen(actor, callback_data.case_id, texts))


@router.callback_query(OpenList.filter(), flags=needs(Permission.SEE_CASES))
async def open_list(query: CallbackQuery, callback_data: OpenList, actor: Actor, now: datetime, texts: Texts) -> None:
    day = Day.named(callback_data.day or today_of(actor, now).isoformat(), actor.timezone)
    page = await open_view(actor, callback_data.view, day, after=callback_data.after)
    more = OpenList(view=callback_data.view, day=callback_data.day, after=page.after) if page.after else None
    title = texts(
        f"view-{callback_data.view.lower()}" if "stage-" not in callback_data.view else "view-stage",
        on=days(day, texts),
    )
    await show(query, list_screen(title, page, more, texts))


@search_router.message(F.text, ~F.text.startswith("/"), flags=needs(Permission.SEE_CASES))
async def search(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    """Whatever a colleague writes without a command is looked for."""
    typed = message.text or ""
    page = await find(actor, typed)
    if page.count == 1:
        await show(message, await card(actor, page.cases[0].id, now, texts))
        return
    await state.update_data(sought=typed)
    await show(message, _found(page, texts))


@router.callback_query(FoundPage.filter(), flags=needs(Permission.SEE_CASES))
async def found_page(
    query: CallbackQuery, callback_data: FoundPage, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    sought = str((await state.get_data()).get("sought", ""))
    await show(query, _found(await find(actor, sought, after=callback_data.after), texts))


async def card(actor: Actor, case_id: int, now: datetime, texts: Texts) -> Screen:
    today = today_of(actor, now)
    return card_screen(await card_of(actor, case_id, today), actor, texts, today)


def days(day: Day, texts: Texts) -> str:
    """«23.11.2026», or «20.11.2026 – 22.11.2026»."""
    return " – ".join(texts.show(one) for one in dict.fromkeys((day.first, day.on)))


def list_screen(title: str, page: Page, more: OpenList | FoundPage | None, texts: Texts) -> Screen:
    rows: list[Row] = [
        [
            button(
                texts(
                    "case-line",
                    name=parse_name(case.debtor.full_name).short,
                    sum=case.balance,
                    stage=texts(f"{case.at.text_key}.short"),
                ),
                OpenCase(case_id=case.id),
            )
        ]
        for case in page.cases
    ]
    if more:
        rows.append([button(texts("list-more"), more)])
    return Screen(texts("list-head", title=title, count=page.count), [*rows, home_row(texts)])


def _found(page: Page, texts: Texts) -> Screen:
    if not page.count:
        return Screen(texts("find-nothing"), [home_row(texts)])
    return list_screen(texts("find-found"), page, FoundPage(after=page.after) if page.after else None, texts)
