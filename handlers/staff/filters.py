"""The filter of a list: every side a button with its present value; each press makes a new filter and shows it."""

from datetime import datetime
from html import escape

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from backend.domain.errors import NotFound, Refused
from backend.domain.facets import FIELDS, Facet, is_set, narrowed
from backend.domain.filters import Filter
from backend.domain.people import Actor, Permission
from backend.services.lists import facets, filters
from backend.services.lists.pages import COUNTED_TO, count_up_to
from backend.services.lists.views import KEPT, cases_in
from backend.texts import Texts
from handlers.callbacks import Go, OpenList
from handlers.filters import FOR_STAFF, WORDS
from handlers.screens import Row, Screen, button, home_row, needs, show
from handlers.staff.filter_choices import choices_screen
from handlers.staff.filter_words import chips_of, value_of
from handlers.staff.list_callbacks import AskFacet, OpenFacet, OpenFilter, SaveFilter, SetFacet, ThisPage
from handlers.staff.lists import day_of, list_of

router = Router(name="staff.filters")
router.message.filter(FOR_STAFF)

TOGGLES = (Facet.OVERDUE, Facet.OPEN)
SIDES = tuple(facet for facet in Facet if facet not in (*TOGGLES, Facet.SORT, Facet.EVERYTHING))
IN_A_ROW = 2
STAYS_OPEN = frozenset({Facet.STAGE, Facet.REGION})
"""Several may be chosen here: the choice stays on the screen."""


class Filtering(StatesGroup):
    """What is written rather than pressed."""

    value = State()


@router.callback_query(Go.filter(F.screen == "filter"), flags=needs(Permission.SEE_CASES))
async def begin(query: CallbackQuery, actor: Actor, now: datetime, texts: Texts) -> None:
    await show(query, await filter_screen(actor, Filter(), now, texts))


@router.callback_query(OpenFilter.filter(), flags=needs(Permission.SEE_CASES))
async def open_filter(
    query: CallbackQuery, callback_data: OpenFilter, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    chosen = await facets.filter_like(callback_data.view)
    if chosen is None:
        raise NotFound
    await state.set_state(None)
    await show(query, await filter_screen(actor, chosen, now, texts))


@router.callback_query(OpenFacet.filter(), flags=needs(Permission.SEE_CASES))
async def open_facet(query: CallbackQuery, callback_data: OpenFacet, actor: Actor, texts: Texts) -> None:
    chosen = await filters.filter_named(callback_data.filter_id)
    await show(query, await choices_screen(actor, chosen, callback_data, texts))


@router.callback_query(SetFacet.filter(), flags=needs(Permission.SEE_CASES))
async def set_facet(query: CallbackQuery, callback_data: SetFacet, actor: Actor, now: datetime, texts: Texts) -> None:
    """A press on the order shows the list at once; stages and regions may be several."""
    facet, value = callback_data.facet, callback_data.value
    before = await filters.filter_named(callback_data.filter_id)
    chosen = await _changed(actor, before, facet, value)
    if facet is Facet.SORT:
        kept = await filters.keep(chosen, now)
        await show(query, await list_of(actor, ThisPage(view=f"{KEPT}{kept}"), now, texts))
    elif facet in STAYS_OPEN and value:
        kept = await filters.keep(chosen, now)
        part = value[0] if facet is Facet.STAGE else ""
        page = facets.page_of_region(value) if facet is Facet.REGION else 0
        again = OpenFacet(filter_id=kept, facet=facet, page=page, part=part)
        await show(query, await choices_screen(actor, chosen, again, texts))
    else:
        await show(query, await filter_screen(actor, chosen, now, texts))


@router.callback_query(AskFacet.filter(), flags=needs(Permission.SEE_CASES))
async def ask_value(query: CallbackQuery, callback_data: AskFacet, texts: Texts, state: FSMContext) -> None:
    if callback_data.facet not in ASKED:
        raise NotFound
    await filters.filter_named(callback_data.filter_id)
    await state.set_state(Filtering.value)
    await state.update_data(filter_id=callback_data.filter_id, facet=callback_data.facet.value)
    back = button(texts("button-back"), OpenFilter(view=f"{KEPT}{callback_data.filter_id}"))
    await show(query, Screen(texts(ASKED[callback_data.facet]), [home_row(texts, back)]))


@router.message(Filtering.value, WORDS, flags=needs(Permission.SEE_CASES))
async def give_value(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    data = await state.get_data()
    before = await filters.filter_named(int(data["filter_id"]))
    try:
        chosen = narrowed(before, Facet(data.get("facet", "")), message.text or "")
    except ValueError as error:
        raise Refused("refusal-filter-sum") from error
    await state.set_state(None)
    await show(message, await filter_screen(actor, chosen, now, texts))


async def filter_screen(actor: Actor, chosen: Filter, now: datetime, texts: Texts) -> Screen:
    kept = await filters.keep(chosen, now)
    view = f"{KEPT}{kept}"
    count = await count_up_to(await cases_in(actor, view, day_of("", actor, now)), COUNTED_TO + 1)
    chips = await chips_of(actor, chosen, texts)
    lines = [texts("filter-head"), *(f"• {escape(chip)}" for chip in chips), *([] if chips else [texts("filter-none")])]
    shown = texts("filter-show-many" if count > COUNTED_TO else "filter-show", count=min(count, COUNTED_TO))
    deeds = [button(texts("filter-save"), SaveFilter(filter_id=kept))]
    if any(is_set(chosen, facet) for facet in FIELDS if facet is not Facet.SORT):
        deeds.append(button(texts("filter-clear"), SetFacet(filter_id=kept, facet=Facet.EVERYTHING)))
    rows = [
        *await _sides(actor, chosen, kept, texts),
        [button(texts(f"filter-{name}", set=is_on), data) for name, is_on, data in _toggles(chosen, kept)],
        [button(shown, OpenList(view=view))],
        deeds,
        home_row(texts, button(texts("menu-lists"), Go(screen="lists"))),
    ]
    return Screen("\n".join(lines), rows)


async def _sides(actor: Actor, chosen: Filter, kept: int, texts: Texts) -> list[Row]:
    """The sides, two in a row: what is set shows its value, the rest its name."""
    made: list[InlineKeyboardButton] = []
    for facet in (*SIDES, Facet.SORT):
        label = texts(facet.text_key)
        if is_set(chosen, facet):
            label = texts("filter-set", value=await value_of(actor, chosen, facet, texts))
        made.append(button(label, OpenFacet(filter_id=kept, facet=facet)))
    return [made[first : first + IN_A_ROW] for first in range(0, len(made), IN_A_ROW)]


def _toggles(chosen: Filter, kept: int) -> list[tuple[str, str, SetFacet]]:
    """The name of the words, whether it is on, what a press makes of it."""
    overdue = SetFacet(filter_id=kept, facet=Facet.OVERDUE, value="" if chosen.overdue else "1")
    only_open = SetFacet(filter_id=kept, facet=Facet.OPEN, value="" if chosen.only_open else "1")
    return [
        ("toggle-overdue", "yes" if chosen.overdue else "no", overdue),
        ("toggle-open", "yes" if chosen.only_open else "no", only_open),
    ]


async def _changed(actor: Actor, before: Filter, facet: Facet, value: str) -> Filter:
    """Raises NotFound for a value that was never offered, or is gone."""
    if facet is Facet.TAG and value:
        value = await facets.tag_of(value)
    try:
        chosen = narrowed(before, facet, value)
    except ValueError as error:
        raise NotFound from error
    if facet is Facet.CREDITOR and value and not await facets.creditor_name(actor, chosen.creditor_id or 0):
        raise NotFound
    return chosen


ASKED = {Facet.SUM: "filter-ask-sum", Facet.COURT: "filter-ask-court"}
