"""Pages of a list by keyset: they stay put while cases come and go, and a button names one in a few letters."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import ceil

from tortoise.expressions import RawSQL
from tortoise.queryset import QuerySet

from backend.domain.errors import NotFound
from backend.domain.filters import Sort
from backend.domain.money import kopecks
from backend.models import Case
from backend.services.lists.where import DUE, Where, counted, ids_of

PAGE = 7
COUNTED_TO = 5_000
JUMP = 10
FAR = date.max
LARGEST = 10**18
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True)
class Page:
    """One page of a list. `count` is of the whole list; where `is_more`, it holds more cases than that.

    `after`, `before`, `ahead` and `back` (ten pages on), and `last` are places for a button; None leads nowhere.
    The first page has no place: open without one. `number` and `pages` are None where nobody counted so far.
    `by_typo`: nobody is named exactly so, these are called alike.
    """

    cases: Sequence[Case]
    count: int
    after: str | None = None
    before: str | None = None
    ahead: str | None = None
    back: str | None = None
    last: str | None = None
    number: int | None = 1
    pages: int | None = 1
    is_more: bool = False
    by_typo: bool = False


@dataclass(frozen=True)
class Order:
    """By `column` and then newest first. `key` gives a case's place in it as a whole number, `written` as SQL."""

    column: str
    descending: bool
    key: Callable[[Case], int]
    written: Callable[[int], str]


def _day(day: date | None) -> int:
    return (day or FAR).toordinal()


def _written_day(number: int) -> str:
    try:
        return f"'{date.fromordinal(number).isoformat()}'"
    except (ValueError, OverflowError) as error:
        raise NotFound from error


# What has no day stands last, on both databases; guards.sql holds an index of each.
ORDERS: Mapping[Sort, Order] = {
    Sort.NEWEST: Order('"debt_case"."id"', True, lambda case: case.id, str),
    Sort.LARGEST: Order('"debt_case"."balance"', True, lambda case: kopecks(case.balance), str),
    Sort.SMALLEST: Order('"debt_case"."balance"', False, lambda case: kopecks(case.balance), str),
    Sort.STILLEST: Order('"debt_case"."stage_since"', False, lambda case: _day(case.stage_since), _written_day),
    Sort.DUE: Order(DUE, False, lambda case: _day(case.due_on), _written_day),
    Sort.OLDEST_DEBT: Order(
        f'COALESCE("debt_case"."overdue_since", \'{FAR}\')',
        False,
        lambda case: _day(case.overdue_since),
        _written_day,
    ),
}


@dataclass(frozen=True)
class Place:
    """Where a page lies: so many rows past the case with this key, towards the end or `backwards`; `number` is its own.

    No key: it is reckoned from the end of the list, `backwards`, or from its beginning.
    """

    number: int | None = 1
    backwards: bool = False
    skip_pages: int = 0
    key: tuple[int, int] | None = None

    def __str__(self) -> str:
        if self.key is None:
            return "l"
        move = {(False, 0): "n", (True, 0): "b", (False, JUMP - 1): "j", (True, JUMP - 1): "k"}
        numbers = map(_short, dict.fromkeys(self.key))  # newest first, a case's place is its id: once is enough
        return ".".join((move[self.backwards, self.skip_pages] + _short(self.number or 0), *numbers))


LAST = Place(None, backwards=True)
_PLACE = re.compile(r"([nbjk])([0-9a-z]{1,6})((?:\.-?[0-9a-z]{1,13}){1,2})")


def place_of(token: str | int | None) -> Place:
    """What a button says; a plain number, as old buttons carry, is the id after which to go on. Raises NotFound."""
    text = str(token or "")
    if not text:
        return Place()
    if text == "l":
        return Place(None, backwards=True)
    if text.isascii() and text.isdigit():
        return Place(None, key=(_ours(int(text)), _ours(int(text))))
    if not (found := _PLACE.fullmatch(text)):
        raise NotFound
    numbers = [_ours(int(part, 36)) for part in found[3].split(".")[1:]]
    skipped = JUMP - 1 if found[1] in "jk" else 0
    return Place(int(found[2], 36) or None, found[1] in "bk", skipped, (numbers[0], numbers[-1]))


def _ours(number: int) -> int:
    if abs(number) > LARGEST:
        raise NotFound
    return number


def _short(number: int) -> str:
    sign, number, letters = "-" if number < 0 else "", abs(number), ""
    while number or not letters:
        number, digit = divmod(number, 36)
        letters = DIGITS[digit] + letters
    return sign + letters


async def page_of(
    matching: QuerySet[Case],
    after: str | int | None = None,
    *,
    size: int = PAGE,
    sort: Sort = Sort.NEWEST,
) -> Page:
    """The page that a button names; past either end, the one that is there."""
    count = await count_up_to(matching, COUNTED_TO + 1)
    pages = max(1, ceil(count / size)) if count <= COUNTED_TO else None
    if not count:
        return Page((), 0)
    place = place_of(after)
    rows, more = await _rows(matching, place, sort, size if place != LAST else _left_over(count, size, pages))
    if place.backwards and place.key and len(rows) < size:
        place = Place()
        rows, more = await _rows(matching, place, sort, size)
    elif place.key and not rows:
        place = LAST
        rows, more = await _rows(matching, place, sort, _left_over(count, size, pages))
    page = Page(rows, min(count, COUNTED_TO), pages=pages, is_more=pages is None)
    return _with_places(page, place, sort, more=more) if rows else page


def _left_over(count: int, size: int, pages: int | None) -> int:
    """How many stand on the last page, so that it is the same one that is reached page by page."""
    return count - (pages - 1) * size or size if pages else size


async def _rows(matching: QuerySet[Case], place: Place, sort: Sort, size: int) -> tuple[list[Case], bool]:
    """The cases of a page in the order of the list, and whether more stand beyond them."""
    order = ORDERS[sort]
    if place.key:
        matching = matching.filter(_beyond(order, place.key, backwards=place.backwards))
    ordered = in_order(matching, sort, backwards=place.backwards)
    found = await ids_of(ordered.offset(place.skip_pages * size).limit(size + 1))
    rows = await _with_people(found[:size])
    return rows[::-1] if place.backwards else rows, len(found) > size


async def _with_people(ids: Sequence[int]) -> list[Case]:
    """In the order of the ids. Asked for at once with the order, thousands of wide rows would be read to show seven."""
    found = await Case.filter(id__in=ids).select_related("debtor", "creditor") if ids else []
    cases = {case.id: case for case in found}
    return [cases[case_id] for case_id in ids if case_id in cases]


def in_order(matching: QuerySet[Case], sort: Sort, *, backwards: bool = False) -> QuerySet[Case]:
    newest = "id" if backwards else "-id"
    if sort is Sort.NEWEST:
        return matching.order_by(newest)
    down = ORDERS[sort].descending != backwards
    return matching.annotate(place=RawSQL(ORDERS[sort].column)).order_by("-place" if down else "place", newest)


def _beyond(order: Order, key: tuple[int, int], *, backwards: bool) -> Where:
    # The first comparison says no more than the second, and lets both databases begin at the key.
    value, case_id = order.written(key[0]), key[1]
    sign = "<" if order.descending != backwards else ">"
    newer = ">" if backwards else "<"
    alike = f'{order.column} = {value} AND "debt_case"."id" {newer} {case_id}'
    return Where(f"{order.column} {sign}= {value} AND ({order.column} {sign} {value} OR {alike})")


def _with_places(page: Page, place: Place, sort: Sort, *, more: bool) -> Page:
    order, cases = ORDERS[sort], page.cases
    more_before, more_after = (more, place.key is not None) if place.backwards else (place.key is not None, more)
    number = _number(place, page.pages, more_before=more_before, more_after=more_after)
    first, last = ((order.key(case), case.id) for case in (cases[0], cases[-1]))
    to_come = None if page.pages is None or number is None else page.pages - number
    ahead = more_after and (to_come is None or to_come >= JUMP)
    return replace(
        page,
        number=number,
        after=str(Place(number and number + 1, key=last)) if more_after else None,
        before=str(Place(number and number - 1, backwards=True, key=first)) if more_before else None,
        ahead=str(Place(number and number + JUMP, skip_pages=JUMP - 1, key=last)) if ahead else None,
        back=str(Place(number - JUMP, True, JUMP - 1, first)) if number and number > JUMP else None,
        last=str(LAST) if more_after else None,
    )


def _number(place: Place, pages: int | None, *, more_before: bool, more_after: bool) -> int | None:
    """As the button said, unless the page turns out to be the first or the last."""
    if not more_before:
        return 1
    return pages if not more_after and pages else place.number


async def count_up_to(matching: QuerySet[Case], most: int) -> int:
    """How many there are, if fewer than `most`: counting a million takes longer than showing a page of it."""
    return await counted(matching.limit(most))
