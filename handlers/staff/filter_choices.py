"""What one side of a filter may be narrowed to, as buttons."""

from collections.abc import Awaitable, Callable, Mapping

from aiogram.types import InlineKeyboardButton

from backend.domain.errors import NotFound
from backend.domain.facets import GROUPS, NO_COURT, STILL_DAYS, Facet, is_set
from backend.domain.filters import Filter, LetterIs, Sort, Whose
from backend.domain.people import Actor
from backend.domain.stages import Hold, Stage
from backend.domain.stages.table import ROWS_AT
from backend.services.lists import facets
from backend.services.lists.facets import Choice, Choices
from backend.services.lists.views import KEPT
from backend.texts import Texts
from handlers.screens import Row, Screen, button, home_row
from handlers.staff.list_callbacks import AskFacet, OpenFacet, OpenFilter, SetFacet

PRESET_SUMS = (("-50000", None, 50_000), ("50000-500000", 50_000, 500_000), ("500000", 500_000, None))
_USUAL = [row for rows in ROWS_AT.values() for row in rows if row.usual and not row.paper_optional]
AWAITED = tuple(dict.fromkeys(kind for row in _USUAL for kind in row.takes))
"""Papers that a usual step waits for: only these can be missing."""


async def choices_screen(actor: Actor, chosen: Filter, place: OpenFacet, texts: Texts) -> Screen:
    """Set values carry a mark. «Any» takes the narrowing back, where there is one."""
    if place.facet not in CHOICES:
        raise NotFound
    rows = await CHOICES[place.facet](actor, chosen, place, texts)
    if is_set(chosen, place.facet) and place.facet is not Facet.SORT:
        rows.append([button(texts("filter-any"), SetFacet(filter_id=place.filter_id, facet=place.facet))])
    back: OpenFilter | OpenFacet = OpenFilter(view=f"{KEPT}{place.filter_id}")
    if place.facet is Facet.STAGE and place.part:
        back = OpenFacet(filter_id=place.filter_id, facet=Facet.STAGE)
    head = texts("filter-choose" if rows else "filter-nothing-to-choose", what=place.facet)
    return Screen(head, [*rows, home_row(texts, button(texts("button-back"), back))])


async def _stages(_: Actor, chosen: Filter, place: OpenFacet, texts: Texts) -> list[Row]:
    if place.part in GROUPS:
        stages = [stage for stage in Stage if stage.group == place.part]
        whole = _mark(place, place.part, texts("filter-whole-group"), texts, is_on=place.part in chosen.stage_groups)
        return [[whole], *([_stage(stage, chosen, place, texts)] for stage in stages)]
    counts = {group: sum(stage.group == group for stage in chosen.stages) for group in GROUPS}
    return [
        [
            button(
                texts(
                    "filter-group",
                    name=texts(f"stage-group-{group.lower()}"),
                    set="whole" if group in chosen.stage_groups else "some" if counts[group] else "none",
                ),
                OpenFacet(filter_id=place.filter_id, facet=Facet.STAGE, part=group),
            )
        ]
        for group in GROUPS
    ]


def _stage(stage: Stage, chosen: Filter, place: OpenFacet, texts: Texts) -> InlineKeyboardButton:
    return _mark(place, stage.code, texts(f"{stage.text_key}.short"), texts, is_on=stage in chosen.stages)


async def _creditors(actor: Actor, chosen: Filter, place: OpenFacet, texts: Texts) -> list[Row]:
    return _paged(await facets.creditors_for(actor, place.page), {str(chosen.creditor_id)}, place, texts)


async def _whose(_: Actor, chosen: Filter, place: OpenFacet, texts: Texts) -> list[Row]:
    first = [
        _mark(place, one.value, texts(f"whose-{one.value}"), texts, is_on=chosen.whose is one)
        for one in (Whose.MINE, Whose.NOBODY)
    ]
    return [first, *_paged(await facets.colleagues(place.page), {str(chosen.responsible_id)}, place, texts)]


async def _regions(_: Actor, chosen: Filter, place: OpenFacet, texts: Texts) -> list[Row]:
    return _paged(facets.all_regions(place.page), chosen.regions, place, texts)


async def _sums(_: Actor, chosen: Filter, place: OpenFacet, texts: Texts) -> list[Row]:
    rows: list[Row] = [
        [
            _mark(
                place,
                value,
                texts("filter-preset", least=least or 0, most=most or 0, form=_form(least, most)),
                texts,
                is_on=(chosen.sum_from, chosen.sum_to) == (least, most),
            )
        ]
        for value, least, most in PRESET_SUMS
    ]
    return [*rows, [button(texts("filter-write"), AskFacet(filter_id=place.filter_id, facet=Facet.SUM))]]


def _form(least: int | None, most: int | None) -> str:
    return "to" if least is None else "from" if most is None else "between"


async def _still(_: Actor, chosen: Filter, place: OpenFacet, texts: Texts) -> list[Row]:
    return [
        [_mark(place, str(days), texts("filter-still", days=days), texts, is_on=chosen.still_days == days)]
        for days in STILL_DAYS
    ]


async def _letters(_: Actor, chosen: Filter, place: OpenFacet, texts: Texts) -> list[Row]:
    return [
        [_mark(place, one.value, texts(f"letter-is-{one.value.replace('_', '-')}"), texts, is_on=chosen.letter is one)]
        for one in LetterIs
    ]


async def _lacking(_: Actor, chosen: Filter, place: OpenFacet, texts: Texts) -> list[Row]:
    papers = [Choice(kind.value, texts(kind.text_key)) for kind in AWAITED]
    return _paged(
        facets.part_of(papers, place.page), {chosen.lacks.value} if chosen.lacks else frozenset(), place, texts
    )


async def _holds(_: Actor, chosen: Filter, place: OpenFacet, texts: Texts) -> list[Row]:
    return [[_mark(place, hold.value, texts(hold.text_key), texts, is_on=chosen.hold == hold.value)] for hold in Hold]


async def _tags(_: Actor, chosen: Filter, place: OpenFacet, texts: Texts) -> list[Row]:
    found = await facets.tags(place.page)
    here = {choice.value for choice in found.shown if choice.name == chosen.tag}
    return _paged(found, here, place, texts)


async def _court(_: Actor, chosen: Filter, place: OpenFacet, texts: Texts) -> list[Row]:
    unknown = _mark(place, NO_COURT, texts("filter-no-court"), texts, is_on=chosen.no_court)
    return [[unknown], [button(texts("filter-write"), AskFacet(filter_id=place.filter_id, facet=Facet.COURT))]]


async def _sorts(_: Actor, chosen: Filter, place: OpenFacet, texts: Texts) -> list[Row]:
    return [
        [_mark(place, one.value, texts(f"sort-{one.value.replace('_', '-')}"), texts, is_on=chosen.sort is one)]
        for one in Sort
    ]


def _mark(place: OpenFacet, value: str, name: str, texts: Texts, *, is_on: bool) -> InlineKeyboardButton:
    """A press on what is set takes it back, where only one can be."""
    several = place.facet in (Facet.STAGE, Facet.REGION, Facet.SORT)
    given = "" if is_on and not several else value
    label = texts("filter-set", value=name) if is_on else name
    return button(label, SetFacet(filter_id=place.filter_id, facet=place.facet, value=given))


def _paged(found: Choices, chosen: frozenset[str] | set[str], place: OpenFacet, texts: Texts) -> list[Row]:
    rows: list[Row] = [[_mark(place, one.value, one.name, texts, is_on=one.value in chosen)] for one in found.shown]
    if found.pages > 1:
        rows.append(_turns(found, place, texts))
    return rows


def _turns(found: Choices, place: OpenFacet, texts: Texts) -> list[InlineKeyboardButton]:
    def to(label: str, page: int) -> InlineKeyboardButton:
        return button(label, OpenFacet(filter_id=place.filter_id, facet=place.facet, page=page % found.pages))

    number = texts("list-page", number=str(found.page + 1), pages=str(found.pages))
    return [to("‹", found.page - 1), to(number, found.page), to("›", found.page + 1)]


CHOICES: Mapping[Facet, Callable[[Actor, Filter, OpenFacet, Texts], Awaitable[list[Row]]]] = {
    Facet.STAGE: _stages,
    Facet.CREDITOR: _creditors,
    Facet.WHOSE: _whose,
    Facet.REGION: _regions,
    Facet.SUM: _sums,
    Facet.STILL: _still,
    Facet.LETTER: _letters,
    Facet.LACKS: _lacking,
    Facet.HOLD: _holds,
    Facet.TAG: _tags,
    Facet.COURT: _court,
    Facet.SORT: _sorts,
}
