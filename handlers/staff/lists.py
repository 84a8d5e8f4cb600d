"""Lists of cases in the chat: page by page, with count and sum, and what can be done with all of them."""

from datetime import datetime
from html import escape

from aiogram import F, Router
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from backend.domain.facets import Facet
from backend.domain.people import Actor, Permission, may
from backend.domain.people_names import parse_name
from backend.models import Case, SavedView
from backend.services.digest import FLOWS, STATES
from backend.services.lists import facets, filters, saved_views
from backend.services.lists.pages import Page
from backend.services.lists.search import find
from backend.services.lists.views import KEPT, Day, count_of, open_view, sum_of
from backend.services.portfolio import quality_views
from backend.texts import Texts
from handlers.callbacks import FoundPage, Go, OpenBulk, OpenCase, OpenList
from handlers.filters import FOR_STAFF, WORDS
from handlers.screens import Row, Screen, button, cut_to_row, home_row, needs, show, toast, today_of
from handlers.staff.back import FOUND, place_behind
from handlers.staff.cases import card
from handlers.staff.filter_words import chips_of
from handlers.staff.list_callbacks import ExportList, ListTotals, OpenFacet, OpenFilter, OpenSaved, ThisPage

router = Router(name="staff.lists")
search_router = Router(name="staff.search")
search_router.message.filter(FOR_STAFF)

OF_THE_MORNING = "my-"
MANY_PAGES = 3
IN_A_ROW = 5
OF_THE_DIGEST = frozenset({*FLOWS, *STATES})


@router.callback_query(Go.filter(F.screen == "find"), flags=needs(Permission.SEE_CASES))
async def how_to_find(query: CallbackQuery, texts: Texts) -> None:
    await show(query, Screen(texts("find-how"), [home_row(texts)]))


@router.callback_query(OpenList.filter(), flags=needs(Permission.SEE_CASES))
async def open_list(query: CallbackQuery, callback_data: OpenList, actor: Actor, now: datetime, texts: Texts) -> None:
    place = ThisPage(**callback_data.model_dump())
    await show(query, await list_of(actor, place, now, texts))


@router.callback_query(ThisPage.filter(), flags=needs(Permission.SEE_CASES))
async def this_page(
    query: CallbackQuery, callback_data: ThisPage, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    """The same page as things stand now; also the way back from a card."""
    if callback_data.view == FOUND:
        await show(query, await _found_again(query, callback_data.after, actor, texts, state))
        return
    await show(query, await list_of(actor, callback_data, now, texts))


@router.callback_query(ListTotals.filter(), flags=needs(Permission.SEE_CASES))
async def totals(query: CallbackQuery, callback_data: ListTotals, actor: Actor, now: datetime, texts: Texts) -> None:
    view, day = callback_data.view, day_of(callback_data.day, actor, now)
    count, total = await count_of(actor, view, day), await sum_of(actor, view, day)
    await toast(query, texts("list-totals", count=count, sum=total), alert=True)


@search_router.message(WORDS, flags=needs(Permission.SEE_CASES))
async def search(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    """Whatever a colleague writes without a command is looked for."""
    typed = message.text or ""
    page = await find(actor, typed)
    if page.count == 1 and not page.by_typo:
        await show(message, await card(actor, page.cases[0].id, now, texts))
        return
    await state.update_data(sought=typed)
    await show(message, _found(page, None, texts))


@router.callback_query(FoundPage.filter(), flags=needs(Permission.SEE_CASES))
async def found_page(
    query: CallbackQuery, callback_data: FoundPage, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    await show(query, await _found_again(query, callback_data.after, actor, texts, state))


async def _found_again(
    query: CallbackQuery, after: str | None, actor: Actor, texts: Texts, state: FSMContext
) -> Screen:
    place = await place_behind(query, actor)
    sought = place.sought if place and place.sought else str((await state.get_data()).get("sought", ""))
    if not sought:
        return Screen(texts("find-again"), [home_row(texts)])
    return _found(await find(actor, sought, after=after), after, texts)


def _found(page: Page, after: str | None, texts: Texts) -> Screen:
    if not page.count:
        return Screen(texts("find-nothing"), [home_row(texts)])
    place = ThisPage(view=FOUND, after=after)
    head = texts("find-alike" if page.by_typo else "find-found")
    return Screen(_counted(head, page, texts), [*_cases(page, texts), *_pages(page, place, texts), home_row(texts)])


# A list by the name of its view


async def list_of(actor: Actor, place: ThisPage, now: datetime, texts: Texts) -> Screen:
    day = day_of(place.day, actor, now)
    page = await open_view(actor, place.view, day, after=place.after)
    chosen = await facets.filter_like(place.view)
    saved = await _saved(actor, place.view)
    title = _title(place.view, saved, day, texts)
    lines = [_counted(title, page, texts)]
    if page.count and not page.is_more:
        total = await sum_of(actor, place.view, day)
        lines = [texts("list-title", title=title), texts("list-totals", count=page.count, sum=total)]
    if place.view.startswith(KEPT) and chosen is not None and (chips := await chips_of(actor, chosen, texts)):
        lines.append(escape(" · ".join(chips)))
    kept = await filters.keep(chosen, now) if chosen is not None else None
    rows = [*_cases(page, texts), *_pages(page, place, texts), *_deeds(actor, page, place, kept, texts)]
    if saved is not None and saved.person_id == actor.id:
        rows.append([button(texts("saved-settings"), OpenSaved(view_id=saved.id))])
    return Screen("\n".join(lines), [*rows, home_row(texts, _where_from(place, texts))])


def _where_from(place: ThisPage, texts: Texts) -> InlineKeyboardButton:
    """A list of the morning leads back to it, one of a digest's days to the digest, any other to the lists."""
    if place.view.startswith(OF_THE_MORNING):
        return button(texts("menu-today"), Go(screen="today"))
    if place.day and place.view in OF_THE_DIGEST:
        return button(texts("menu-digest"), Go(screen="digest"))
    return button(texts("menu-lists"), Go(screen="lists"))


def _title(view: str, saved: SavedView | None, day: Day, texts: Texts) -> str:
    if view.startswith(quality_views.PREFIX):
        return texts("quality-view", what=quality_views.finding_in(view))
    if saved is not None:
        return escape(saved.name)
    if view.removeprefix(KEPT).isdigit():
        return texts("view-narrowed")
    return texts("view-stage" if view.startswith("stage-") else f"view-{view.lower()}", on=_days(day, texts))


async def _saved(actor: Actor, view: str) -> SavedView | None:
    number = view.removeprefix(KEPT)
    return await saved_views.named(actor, int(number)) if number.isdigit() else None


def day_of(name: str, actor: Actor, now: datetime) -> Day:
    """The day that a button carries, or today."""
    return Day.named(name or today_of(actor, now).isoformat(), actor.timezone)


def _days(day: Day, texts: Texts) -> str:
    """«23.11.2026», or «20.11.2026 – 22.11.2026»."""
    return " – ".join(texts.show(one) for one in dict.fromkeys((day.first, day.on)))


def _counted(title: str, page: Page, texts: Texts) -> str:
    return texts("list-head-many" if page.is_more else "list-head", title=title, count=page.count)


def _cases(page: Page, texts: Texts) -> list[Row]:
    return [[button(case_line(case, texts), OpenCase(case_id=case.id))] for case in page.cases]


def case_line(case: Case, texts: Texts) -> str:
    stage = texts(f"{case.at.text_key}.short")
    name = parse_name(case.debtor.full_name).short
    return cut_to_row(texts("case-line", name=name, sum=texts.whole(case.balance), stage=stage))


def _pages(page: Page, place: ThisPage, texts: Texts) -> list[Row]:
    """«‹ 3/120 ›» with the jumps on both sides, or below where one row is too narrow for all.

    The number draws the page anew, and tells cards where they were opened.
    """

    def to(label: str, after: str | None) -> InlineKeyboardButton:
        return button(label, _turned(place, after))

    shown = texts("list-page", number=str(page.number or "…"), pages=str(page.pages or "…"))
    number = button(shown if _is_long(page) else texts("list-refresh"), place)
    turns = [
        *([to("‹", page.before)] if page.before else []),
        number,
        *([to("›", page.after)] if page.after else []),
    ]
    if page.pages is not None and page.pages <= MANY_PAGES:
        return [turns]
    back = [
        *([to("⏮", None)] if page.before else []),
        *([to("−10", page.back)] if page.back else []),
    ]
    ahead = [
        *([to("+10", page.ahead)] if page.ahead else []),
        *([to("⏭", page.last)] if page.last else []),
    ]
    whole = [*back, *turns, *ahead]
    return [whole] if len(whole) <= IN_A_ROW else [turns, [*back, *ahead]]


def _is_long(page: Page) -> bool:
    return page.pages is None or page.pages > 1


def _turned(place: ThisPage, after: str | None) -> CallbackData:
    """Another page, by the buttons that older messages carry too."""
    if place.view == FOUND:
        return FoundPage(after=after)
    return OpenList(view=place.view, day=place.day, after=after)


def _deeds(actor: Actor, page: Page, place: ThisPage, kept: int | None, texts: Texts) -> list[Row]:
    """`kept` is the filter by which this list is narrowed further and ordered; a list of a day has none."""
    view, day = place.view, place.day
    narrow = []
    if kept is not None:
        order = OpenFacet(filter_id=kept, facet=Facet.SORT)
        narrow = [button(texts("list-filter"), OpenFilter(view=view)), button(texts("list-sort"), order)]
    if page.is_more:
        narrow.append(button(texts("list-count"), ListTotals(view=view, day=day)))
    many = [
        (Permission.EXPORT_CASES, "list-export", ExportList(view=view, day=day)),
        (Permission.TAKE_STEP, "list-bulk", OpenBulk(view=view, day=day)),
    ]
    offered = [button(texts(key), data) for needed, key, data in many if page.count and may(actor, needed)]
    return [narrow, offered]
