"""Lists under names: the shelf, a new name for a filter, sharing, forgetting."""

from datetime import datetime
from html import escape

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.people import Actor, Permission
from backend.models import SavedView
from backend.services.lists import filters, saved_views
from backend.services.lists.saved_views import view_name
from backend.services.lists.views import KEPT
from backend.texts import Texts
from handlers.callbacks import Go, OpenList
from handlers.filters import FOR_STAFF, WORDS
from handlers.screens import Row, Screen, button, home_row, needs, show
from handlers.staff.filter_words import chips_of
from handlers.staff.list_callbacks import ForgetSaved, OpenFilter, OpenSaved, RenameSaved, SaveFilter, ShareSaved

router = Router(name="staff.saved_views")
router.message.filter(FOR_STAFF)

STANDING = ("open", "mine", "overdue", "nobody", "still", "alarms", "silent")
IN_A_ROW = 2


class Naming(StatesGroup):
    """A name is written for a filter, or for a list that has one."""

    filter = State()
    view = State()


@router.callback_query(Go.filter(F.screen == "lists"), flags=needs(Permission.SEE_CASES))
async def open_shelf(query: CallbackQuery, actor: Actor, texts: Texts, state: FSMContext) -> None:
    await state.set_state(None)
    await show(query, await shelf_screen(actor, texts))


@router.callback_query(SaveFilter.filter(), flags=needs(Permission.SEE_CASES))
async def ask_name(
    query: CallbackQuery, callback_data: SaveFilter, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    chosen = await filters.filter_named(callback_data.filter_id)
    await state.set_state(Naming.filter)
    await state.update_data(filter_id=callback_data.filter_id)
    chips = escape(" · ".join(await chips_of(actor, chosen, texts))) or texts("filter-none")
    back = button(texts("button-back"), OpenFilter(view=f"{KEPT}{callback_data.filter_id}"))
    await show(query, Screen(texts("saved-ask-name", chips=chips), [home_row(texts, back)]))


@router.message(Naming.filter, WORDS, flags=needs(Permission.SEE_CASES))
async def give_name(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    data = await state.get_data()
    view = await saved_views.save(actor, int(data["filter_id"]), message.text or "", now)
    await state.set_state(None)
    await show(message, await saved_screen(actor, view, texts))


@router.callback_query(OpenSaved.filter(), flags=needs(Permission.SEE_CASES))
async def open_saved(
    query: CallbackQuery, callback_data: OpenSaved, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    await state.set_state(None)
    await show(query, await saved_screen(actor, await saved_views.view_for(actor, callback_data.view_id), texts))


@router.callback_query(ShareSaved.filter(), flags=needs(Permission.SEE_CASES))
async def share(query: CallbackQuery, callback_data: ShareSaved, actor: Actor, now: datetime, texts: Texts) -> None:
    view = await saved_views.share(actor, callback_data.view_id, now, with_all=callback_data.with_all)
    await show(query, await saved_screen(actor, view, texts))


@router.callback_query(RenameSaved.filter(), flags=needs(Permission.SEE_CASES))
async def ask_new_name(
    query: CallbackQuery, callback_data: RenameSaved, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    view = await saved_views.view_for(actor, callback_data.view_id)
    await state.set_state(Naming.view)
    await state.update_data(view_id=view.id)
    back = button(texts("button-back"), OpenSaved(view_id=view.id))
    await show(query, Screen(texts("saved-ask-new-name", name=escape(view.name)), [home_row(texts, back)]))


@router.message(Naming.view, WORDS, flags=needs(Permission.SEE_CASES))
async def give_new_name(message: Message, actor: Actor, texts: Texts, state: FSMContext) -> None:
    data = await state.get_data()
    view = await saved_views.rename(actor, int(data["view_id"]), message.text or "")
    await state.set_state(None)
    await show(message, await saved_screen(actor, view, texts))


@router.callback_query(ForgetSaved.filter(), flags=needs(Permission.SEE_CASES))
async def forget(query: CallbackQuery, callback_data: ForgetSaved, actor: Actor, now: datetime, texts: Texts) -> None:
    """Asked once more first: a name cannot be undone, and others may rely on a shared list."""
    if callback_data.sure:
        await saved_views.forget(actor, callback_data.view_id, now)
        await show(query, await shelf_screen(actor, texts))
        return
    view = await saved_views.view_for(actor, callback_data.view_id)
    sure = button(texts("saved-forget"), ForgetSaved(view_id=view.id, sure=True))
    back = button(texts("button-back"), OpenSaved(view_id=view.id))
    await show(query, Screen(texts("saved-sure", name=escape(view.name)), [[sure], home_row(texts, back)]))


async def shelf_screen(actor: Actor, texts: Texts) -> Screen:
    shelf = await saved_views.shelf_of(actor)
    standing = [button(texts(f"view-{view}"), OpenList(view=view)) for view in STANDING]
    rows: list[Row] = [standing[first : first + IN_A_ROW] for first in range(0, len(standing), IN_A_ROW)]
    rows += [[button(texts("saved-own", name=view.name), OpenList(view=view_name(view)))] for view in shelf.own]
    rows += [
        [button(texts("saved-shared", name=view.name, owner=owner), OpenList(view=view_name(view)))]
        for view, owner in shelf.shared
    ]
    new = [button(texts("filter-new"), Go(screen="filter"))]
    head = texts("saved-shelf" if shelf.own or shelf.shared else "saved-shelf-empty")
    return Screen(head, [*rows, new, home_row(texts)])


async def saved_screen(actor: Actor, view: SavedView, texts: Texts) -> Screen:
    """What a kept list is; its owner may change it."""
    chosen = await filters.filter_named(view.chosen_id)
    chips = [f"• {escape(chip)}" for chip in await chips_of(actor, chosen, texts)]
    known = texts("saved-is-shared" if view.is_shared else "saved-is-own")
    rows: list[Row] = [[button(texts("saved-open"), OpenList(view=view_name(view)))]]
    if view.person_id == actor.id:
        label = texts("saved-withdraw" if view.is_shared else "saved-share")
        rename = button(texts("saved-rename"), RenameSaved(view_id=view.id))
        rows.append([button(label, ShareSaved(view_id=view.id, with_all=not view.is_shared))])
        rows.append([rename, button(texts("saved-forget"), ForgetSaved(view_id=view.id))])
    back = button(texts("menu-lists"), Go(screen="lists"))
    lines = [texts("saved-head", name=escape(view.name)), *chips, known]
    return Screen("\n".join(lines), [*rows, home_row(texts, back)])
