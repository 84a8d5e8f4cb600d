"""What a list may be narrowed to, by name: creditors, colleagues, regions, tags; and the filter that a view means."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from tortoise.functions import Min
from tortoise.queryset import QuerySet

from backend.domain.errors import NotFound
from backend.domain.filters import Filter, LetterIs, Sort, Whose
from backend.domain.people import GRANTS, Actor, Permission
from backend.domain.regions import region_of_code, regions
from backend.domain.stages import Stage
from backend.models import CaseTag, Creditor, Person
from backend.services.access import creditors_of
from backend.services.lists.views import filter_of_view

PAGE = 8
MOST_TAGS = 96
NAMED: Mapping[str, Filter] = {
    "open": Filter(),
    "mine": Filter(whose=Whose.MINE),
    "my-overdue": Filter(whose=Whose.MINE, overdue=True, sort=Sort.DUE),
    "overdue": Filter(overdue=True, sort=Sort.DUE),
    "long-overdue": Filter(overdue=True, sort=Sort.DUE),
    "still": Filter(still_days=60, sort=Sort.STILLEST),
    "alarms": Filter(letter=LetterIs.IN_TROUBLE),
    "nobody": Filter(whose=Whose.NOBODY),
}


@dataclass(frozen=True)
class Choice:
    """`value` goes into a button, `name` onto it."""

    value: str
    name: str


@dataclass(frozen=True)
class Choices:
    """One page of choices, counted from zero."""

    shown: Sequence[Choice]
    page: int = 0
    pages: int = 1


async def filter_like(view: str) -> Filter | None:
    """Where narrowing this view begins; None for views of a day, which no filter says. Raises NotFound."""
    if (code := view.removeprefix("stage-")) != view:
        return Filter(stages=frozenset(stage for stage in Stage if stage.code == code), only_open=False)
    if view in NAMED:
        return NAMED[view]
    try:
        return await filter_of_view(view)
    except NotFound:
        return None


async def creditors_for(actor: Actor, page: int) -> Choices:
    return await _page(_creditors(await creditors_of(actor)).order_by("name", "id"), page)


async def colleagues(page: int) -> Choices:
    """Those who can be responsible for a case."""
    return await _page(
        Person.filter(role__in=GRANTS[Permission.TAKE_STEP], is_active=True).order_by("name", "id"), page
    )


def all_regions(page: int) -> Choices:
    return part_of(_regions_by_name(), page)


def page_of_region(code: str) -> int:
    """Where a region stands among all."""
    codes = [choice.value for choice in _regions_by_name()]
    return codes.index(code) // PAGE if code in codes else 0


def _regions_by_name() -> list[Choice]:
    known = {region.code: region.name for region in regions().by_code.values()}
    return sorted((Choice(code, name) for code, name in known.items()), key=lambda one: one.name)


async def tags(page: int) -> Choices:
    """A tag is named by the id of its oldest row: the word itself may be too long for a button."""
    rows = (
        await CaseTag.annotate(first=Min("id")).group_by("tag").order_by("tag").limit(MOST_TAGS).values("first", "tag")
    )
    return part_of([Choice(str(row["first"]), row["tag"]) for row in rows], page)


async def tag_of(value: str) -> str:
    """The word behind a button. Raises NotFound once nothing carries it."""
    row = (
        await CaseTag.get_or_none(id=int(value))
        if value.isascii() and value.isdigit() and len(value) < PAGE * 2
        else None
    )
    if row is None:
        raise NotFound
    return row.tag


async def creditor_name(actor: Actor, creditor_id: int) -> str:
    """Empty for one with whom this person's work has nothing to do."""
    creditor = await _creditors(await creditors_of(actor)).get_or_none(id=creditor_id)
    return creditor.name if creditor else ""


async def colleague_name(person_id: int) -> str:
    person = await Person.get_or_none(id=person_id)
    return person.name if person else ""


def region_name(code: str) -> str:
    region = region_of_code(code)
    return region.name if region else code


def _creditors(bound: frozenset[int] | None) -> QuerySet[Creditor]:
    return Creditor.all() if bound is None else Creditor.filter(id__in=bound)


async def _page(query: QuerySet[Creditor] | QuerySet[Person], page: int) -> Choices:
    pages = max(1, ceil(await query.count() / PAGE))
    page = min(max(page, 0), pages - 1)
    rows = await query.offset(page * PAGE).limit(PAGE)
    return Choices([Choice(str(row.id), row.name) for row in rows], page, pages)


def part_of(choices: Sequence[Choice], page: int) -> Choices:
    """One page of what is known whole."""
    pages = max(1, ceil(len(choices) / PAGE))
    page = min(max(page, 0), pages - 1)
    return Choices(choices[page * PAGE : (page + 1) * PAGE], page, pages)
