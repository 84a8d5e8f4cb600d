"""The packages of many cases in one file in print order: court by court, with sheets between, lists and page counts."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from pathlib import Path

from backend.domain.errors import Refused
from backend.domain.outgoing import OutKind
from backend.domain.packages import packages_for
from backend.domain.people import Actor
from backend.domain.progress import Progress, ProgressTeller, tell_nobody
from backend.models import Case
from backend.papers.binding import Binding
from backend.papers.outgoing.document import Document
from backend.papers.outgoing.facts import Facts
from backend.papers.outgoing.sheets import Letter
from backend.papers.outgoing.typesetting import set_together
from backend.papers.package_sheets import InPackage, Listed, case_sheet, court_sheet, letters_sheet
from backend.services import journal
from backend.services.paperwork.outgoing_making import Setter, make_many, open_cases, set_here
from backend.services.paperwork.packages import PRINTED, Parts, Readiness, bind_parts, look_many, parts_of
from backend.settings import Settings

AT_ONCE = 25
"""Cases looked at together: their papers are in memory as long."""
Going = Callable[[], Awaitable[bool]]
"""Whether to go on: somebody may have stopped it."""


async def always() -> bool:
    return True


@dataclass(frozen=True)
class Book:
    """What was bound. `left_out`: cases whose package is not in it, and why; `rest`: those for which it was full."""

    pages: int
    cases: int
    left_out: dict[int, Refused]
    rest: tuple[int, ...] = ()


@dataclass
class _Letters:
    """What is handed over at the counter, from the first case to the last."""

    listed: list[Letter]
    facts: Facts | None = None


async def make_packages(
    settings: Settings,
    actor: Actor,
    case_ids: Sequence[int],
    now: datetime,
    today: date,
    *,
    setter: Setter = set_here,
) -> dict[int, Refused]:
    """Make what is not fresh in the packages of these cases; gives those that cannot be printed, and why."""
    cases = await open_cases(actor, case_ids)
    ready = await look_many(settings, cases, today, gathered=False)
    refused = {case_id: refusal for case_id, one in ready.items() if (refusal := one.refusal)}
    wanted = {case_id: one.to_make for case_id, one in ready.items() if one.to_make and case_id not in refused}
    made = await make_many(settings, actor, wanted, now, today, setter=setter) if wanted else {}
    return refused | {case_id: one for case_id, one in made.items() if isinstance(one, Refused)}


async def bind(
    settings: Settings,
    actor: Actor,
    case_ids: Sequence[int],
    target: Path,
    now: datetime,
    today: date,
    *,
    tell: ProgressTeller = tell_nobody,
    going: Going = always,
    most: int | None = None,
) -> Book | None:
    """Bind what was made, a court after the other; None where somebody stopped it. Memory does not grow with the cases.

    What became stale since it was made is left out, and named. Beyond `most` bytes the other cases are left over.
    """
    left_out: dict[int, Refused] = {}
    letters, bound, rest = _Letters([]), 0, list[int]()
    with Binding(target) as book:
        for _, court in groupby(await _in_order(case_ids), key=_court_key):
            theirs = [case.id for case in court]
            if most and book.size > most:
                rest += theirs
                continue
            lines, portions = list[_Line](), list[Sequence[int]]()
            for some in _portions(theirs, AT_ONCE):
                whole = await _whole(settings, actor, some, today, left_out)
                lines += map(_line, whole.values())
                portions.append(list(whole))
            if not lines:
                continue
            await _add_court(book, lines, today)
            for some in portions:
                if not await going():
                    return None
                if most and book.size > most:
                    rest += some
                    continue
                if len(portions) > 1:  # a large court is not held in memory: what is bound is read again
                    whole = await _whole(settings, actor, some, today, left_out)
                bound += await _add_cases(actor, book, whole, letters, now, today)
                await tell(Progress(bound + len(left_out), len(case_ids)))
        if letters.facts is not None:
            await _add_sheet(book, letters_sheet(letters.listed, letters.facts), 0)
    return Book(book.pages, bound, left_out, tuple(rest))


@dataclass(frozen=True)
class _Whole:
    """A package with nothing to be made, and its pages."""

    ready: Readiness
    parts: Parts


@dataclass(frozen=True)
class _Line:
    """A case in the list of its court."""

    listed: Listed
    court: str
    address: str
    author: str


def _court_key(case: Case) -> tuple[str, int]:
    return case.court_name, case.court_id or 0


async def _in_order(case_ids: Sequence[int]) -> list[Case]:
    """By court, then by number: only what the order needs is read of each."""
    found: list[Case] = []
    for some in _portions(list(case_ids), 500):
        found += await Case.filter(id__in=list(some)).only("id", "court_name", "court_id")
    return sorted(found, key=lambda case: (_court_key(case), case.id))


async def _whole(
    settings: Settings, actor: Actor, case_ids: Sequence[int], today: date, left_out: dict[int, Refused]
) -> dict[int, _Whole]:
    """What can be printed as it is; what cannot goes to `left_out`."""
    ready = await look_many(settings, await open_cases(actor, case_ids), today, gathered=False)
    refused = {
        case_id: one.refusal or Refused("refusal-package-stale")
        for case_id, one in ready.items()
        if one.refusal or one.to_make
    }
    left_out |= refused
    return {
        case_id: _Whole(one, await parts_of(settings, one)) for case_id, one in ready.items() if case_id not in refused
    }


def _line(whole: _Whole) -> _Line:
    facts = whole.ready.facts
    pages = sum(part.pages for _, bound in whole.parts for part in bound)
    listed = Listed(whole.ready.case.number, facts.debtor_name, facts.contract_number, facts.price, pages)
    return _Line(listed, facts.court_name, facts.court_address, facts.claimant_name)


async def _add_court(book: Binding, lines: Sequence[_Line], today: date) -> None:
    first = lines[0]
    listed = [line.listed for line in lines]
    await _add_sheet(book, court_sheet(first.court, first.address, listed, first.author, today), 0)


async def _add_sheet(book: Binding, document: Document, level: int) -> None:
    book.mark(document.title, level)
    made = await asyncio.to_thread(set_together, [document], document.title)
    book.add(made.pdf)
    book.pad()


async def _add_cases(
    actor: Actor, book: Binding, whole: Mapping[int, _Whole], letters: _Letters, now: datetime, today: date
) -> int:
    await asyncio.to_thread(_bind_cases, book, list(whole.values()), today)
    for one in whole.values():
        _post(one.ready, letters)
    told = [(case_id, {"papers": one.ready.paper_ids}) for case_id, one in whole.items()]
    await journal.write_many(actor, PRINTED, now, told)
    return len(whole)


def _bind_cases(book: Binding, whole: Sequence[_Whole], today: date) -> None:
    """In a thread: each case behind its own sheet; the sheets of a portion are set at once."""
    sheets = [
        case_sheet(
            one.ready.case.number, one.ready.facts.debtor_name, one.ready.facts.court_name, _listed(one.parts), today
        )
        for one in whole
    ]
    if not sheets:
        return
    made = set_together(sheets, "")
    first = 0
    for one, pages in zip(whole, made.pages, strict=True):
        book.mark(f"{one.ready.case.number} {one.ready.facts.debtor_name}", 1)
        book.add(made.pdf, first, pages)
        book.pad()
        first += pages
        for _, some in one.parts:
            bind_parts(book, some, 2)
    book.release()


def _listed(parts: Parts) -> list[tuple[str, list[InPackage]]]:
    return [(to, [InPackage(part.title, part.pages) for part in some]) for to, some in parts]


def _post(one: Readiness, letters: _Letters) -> None:
    """The letter to the debtor stands on the one list of all where the stage gathers them."""
    if any(OutKind.LIST_103 in package.gathered for package in packages_for(one.case.at)):
        letters.facts = letters.facts or one.facts
        letters.listed.append(Letter(one.facts.debtor_name, one.facts.debtor_address))


def _portions(some: Sequence[int], size: int) -> list[Sequence[int]]:
    return [some[first : first + size] for first in range(0, len(some), size)]
