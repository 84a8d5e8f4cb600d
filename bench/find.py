"""Finding and listing among 100,000 and 1,000,000 cases, beside the same question in bare SQL.

    python -m bench.find [--cases 100000 1000000] [--store sqlite postgres] [--times 60] [--seed 1]

Through the services as a tap does it (Tortoise, rights, count, page of seven with its people), then the same cases by
one statement of the raw driver (sqlite3, asyncpg) in the same process. Milliseconds; «x» is the ratio of medians.
PostgreSQL is measured where CESSIO_BENCH_POSTGRES or CESSIO_TEST_POSTGRES names a server.
"""

import argparse
import asyncio
import random
import resource
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import partial
from typing import Any

from backend import store
from backend.domain.filters import Filter, LetterIs, Sort, Whose
from backend.domain.folding import typed_in_other_layout
from backend.domain.people import Actor, Role
from backend.domain.stages import EvidenceKind, Hold
from backend.models import Case, Debtor, Letter
from backend.services.lists.filters import keep
from backend.services.lists.search import find
from backend.services.lists.spellings import words_now
from backend.services.lists.views import VIEWS, Day, open_view
from bench._department import department, each_apart, stores
from bench._people import passport_of
from bench._raw import LISTS, ORDERS, Raw, question_of, raw_of

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
DAY = Day.of(date(2026, 11, 23), "Europe/Moscow")
BOSS = Actor(id=1, role=Role.MANAGER, name="Начальник", debtor_id=None, language="ru", timezone="Europe/Moscow")
DEEP = 200


@dataclass(frozen=True)
class Known:
    """One case with its person: what questions are made of."""

    case: Case
    debtor: Debtor
    barcode: str


def slip(word: str, chance: random.Random) -> str:
    """One letter wrong, missing, too many, or two in turned order."""
    at = chance.randrange(1, len(word) - 1)
    ways = (
        word[:at] + chance.choice("аеиоуктн") + word[at + 1 :],
        word[:at] + word[at + 1 :],
        word[:at] + word[at] + word[at:],
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
    )
    return chance.choice(ways)


def _surname(known: Known) -> str:
    return known.debtor.search_name.split()[0]


def _tail(known: Known) -> str:
    phone = known.debtor.phone_numbers[0]
    return f"{phone[-7:-4]}-{phone[-4:-2]}-{phone[-2:]}"


QUESTIONS: dict[str, Callable[[Known, random.Random], str]] = {
    "our number": lambda one, _: one.case.number,
    "contract": lambda one, _: one.case.contract_number,
    "court case": lambda one, _: one.case.court_case_number or "2-1/2025",
    "court case, no year": lambda one, _: (one.case.court_case_number or "2-1/2025").partition("/")[0],
    "court uid": lambda one, _: one.case.court_uid or "77MS0001-01-2026-000001-11",
    "proceeding": lambda one, _: one.case.enforcement_number or "1/26/77001-ИП",
    "letter": lambda one, _: one.barcode,
    "passport": lambda one, _: passport_of(one.debtor.id),
    "phone": lambda one, _: one.debtor.phone_numbers[0],
    "end of a phone": lambda one, _: _tail(one),
    "surname": lambda one, _: _surname(one),
    "surname and name": lambda one, _: " ".join(one.debtor.full_name.split()[:2]),
    "part of a surname": lambda one, _: _surname(one)[1:6],
    "two letters": lambda one, _: _surname(one)[:2],
    "given name alone": lambda one, _: one.debtor.full_name.split()[1],
    "misspelt surname": lambda one, chance: slip(_surname(one), chance),
    "misspelt, and name": lambda one, chance: f"{one.debtor.full_name.split()[1]} {slip(_surname(one), chance)}",
    "two slips": lambda one, chance: slip(slip(_surname(one), chance), chance),
    "other layout": lambda one, _: typed_in_other_layout(_surname(one)),
    "layout and slip": lambda one, chance: typed_in_other_layout(slip(_surname(one), chance)),
    "name and birth": lambda one, _: f"{_surname(one)} {one.debtor.birth_date:%d.%m.%Y}",
    "street and house": lambda one, _: ",".join(one.debtor.registration_address.split(",")[2:4]),
    "whole address": lambda one, _: one.debtor.registration_address,
    "sum": lambda one, _: f"{one.case.balance:.2f}",
    "range of sums": lambda one, _: f"{one.case.balance:.0f}-{one.case.balance + 20:.0f}",
    "nobody": lambda _, __: "Щщукъяров",
}
FILTERS: dict[str, Filter] = {
    "stage and overdue": Filter(stage_groups=frozenset("C"), overdue=True),
    "creditor": Filter(creditor_id=3),
    "one officer": Filter(whose=Whose.SOMEBODY, responsible_id=2),
    "region and sum": Filter(regions=frozenset({"54"}), sum_from=Decimal(50000), sum_to=Decimal(60000)),
    "letter delivered": Filter(letter=LetterIs.DELIVERED),
    "letter returned": Filter(letter=LetterIs.RETURNED),
    "no letter": Filter(letter=LetterIs.NONE),
    "fee not paid": Filter(lacks=EvidenceKind.FEE_PAID),
    "on hold": Filter(hold=Hold.DEAD.value),
    "tag": Filter(tag="адвокат"),
    "court": Filter(court="участок № 7 г. Казань"),
    "without movement": Filter(still_days=60),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, nargs="+", default=[100_000, 1_000_000])
    parser.add_argument("--store", nargs="+", default=stores())
    parser.add_argument("--times", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    if len(given.cases) == len(given.store) == 1:
        asyncio.run(_one(given.store[0], given.cases[0], given.times, given.seed))
        return
    each_apart("bench.find", given.cases, given.store, "--times", str(given.times), "--seed", str(given.seed))


async def _one(name: str, cases: int, times: int, seed: int) -> None:
    async with department(name, cases, seed=seed) as settings:
        await store.open_store(settings)
        try:
            await measure(await raw_of(settings), f"{name}, {cases:,} cases", cases, times)
        finally:
            await store.close_store()


async def measure(raw: Raw, title: str, cases: int, times: int) -> None:
    chance = random.Random(cases)
    known = [await _known(chance.randint(1, cases)) for _ in range(times)]
    begun = time.perf_counter()
    words = len((await words_now()).words)
    print(f"== {title}; {words:,} words of names read in {time.perf_counter() - begun:.1f} s")
    print(f"{'':24}   p50    p95    p99 |  SQL p50    p95 |    x   found")
    found = [await _search(raw, name, ask, known, chance) for name, ask in QUESTIONS.items()]
    _line("all searches", [one for times_ in found for one in times_])
    few = max(5, times // 4)
    lists = [await _list(raw, view, view, Sort.NEWEST, few) for view in VIEWS if view not in {"mine", "my-overdue"}]
    for name, chosen in FILTERS.items():
        lists.append(await _list(raw, name, f"f{await keep(chosen, NOW)}", Sort.NEWEST, few))
    for sort in Sort:
        lists.append(await _list(raw, f"by {sort}", f"f{await keep(Filter(sort=sort), NOW)}", sort, few))
        lists.append(await _deep(f"by {sort}, {DEEP} pages on", f"f{await keep(Filter(sort=sort), NOW)}", few))
    _line("all lists", [one for times_ in lists for one in times_])
    await raw.close()
    print(f"memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB at most\n", flush=True)


async def _known(case_id: int) -> Known:
    case = await Case.get(id=case_id).select_related("debtor")
    letter = await Letter.filter(case_id=case_id).first()
    return Known(case, case.debtor, letter.barcode if letter else "80000000000000")


async def _search(
    raw: Raw, name: str, ask: Callable[[Known, random.Random], str], known: Sequence[Known], chance: random.Random
) -> list[float]:
    typed = [ask(one, chance) for one in known]
    ours, pages = await _timed([partial(find, BOSS, text) for text in typed])
    questions = [question_of(name, one, is_sqlite=raw.is_sqlite) for one in known]
    theirs, _ = await _timed([partial(raw.ask, *question) for question in questions if question])
    _line(name, ours, theirs, f"{sum(page.count > 0 for page in pages)}/{len(typed)}")
    return ours


async def _list(raw: Raw, name: str, view: str, sort: Sort, times: int) -> list[float]:
    ours, pages = await _timed([partial(open_view, BOSS, view, DAY)] * times)
    where = "c.is_open" if name.startswith("by ") else LISTS.get(name)
    theirs, _ = await _timed([partial(raw.ask, where, ORDERS[sort], [])] * times if where else [])
    _line(name, ours, theirs, f"{'>' if pages[0].is_more else ''}{pages[0].count}")
    return ours


async def _deep(name: str, view: str, times: int) -> list[float]:
    page = await open_view(BOSS, view, DAY)
    for _ in range(DEEP // 10):
        page = await open_view(BOSS, view, DAY, after=page.ahead) if page.ahead else page
    ours, _ = await _timed([partial(open_view, BOSS, view, DAY, after=page.after)] * times)
    _line(name, ours)
    return ours


async def _timed(asked: Sequence[Callable[[], Awaitable[Any]]]) -> tuple[list[float], list[Any]]:
    spent, answers = [], []
    for ask in asked:
        begun = time.perf_counter()
        answers.append(await ask())
        spent.append((time.perf_counter() - begun) * 1000)
    return spent, answers


def _line(name: str, ours: Sequence[float], theirs: Sequence[float] = (), found: str = "") -> None:
    mine = sorted(ours)
    text = f"{name:24}{_at(mine, 0.5):6.1f} {_at(mine, 0.95):6.1f} {_at(mine, 0.99):6.1f} |"
    if theirs:
        bare = sorted(theirs)
        text += f"   {_at(bare, 0.5):6.1f} {_at(bare, 0.95):6.1f} | {_at(mine, 0.5) / max(_at(bare, 0.5), 0.01):4.0f}"
    print(f"{text:64}{found:>8}", flush=True)


def _at(spent: Sequence[float], share: float) -> float:
    return spent[min(len(spent) - 1, int(len(spent) * share))]


if __name__ == "__main__":
    main()
