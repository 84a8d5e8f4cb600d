"""What the store holds of the clues of many payments, asked in a few questions."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from backend.dialect import on_postgres
from backend.domain.people_names import fold_name
from backend.domain.statement_clues import Clues
from backend.domain.statement_matching import Cases, Known, KnownPerson, Match, match, surnames_behind
from backend.models import Debtor
from backend.services.raw_sql import ask, ids, listed, listed_texts, texts

T = TypeVar("T")

AT_ONCE, AT_ONCE_AS_RECORDS = 20_000, 500
_BEGINS = {
    True: "SELECT d.id FROM unnest($1::text[]) AS w(word) JOIN debtor d"
    " ON d.search_name ~>=~ (w.word || ' ') AND d.search_name ~<~ (w.word || '!')",
    False: "SELECT d.id FROM json_each($1) AS w JOIN debtor d"
    " ON d.search_name >= (w.value || ' ') AND d.search_name < (w.value || '!')",
}


async def matched(clues: Sequence[Clues]) -> list[Match]:
    """Of each payment the case that it is for. Names are looked up only where no number told."""
    numbers = await _numbers(clues)
    found = [match(one, numbers) for one in clues]
    unsure = [place for place, one in enumerate(found) if one.case_id is None]
    people = await _with_people(numbers, [clues[place] for place in unsure])
    for place in unsure:
        found[place] = match(clues[place], people)
    return found


async def _numbers(clues: Sequence[Clues]) -> Known:
    def every(of: Callable[[Clues], Iterable[str]]) -> set[str]:
        return {value for one in clues for value in of(one)}

    return Known(
        deal_uids=await _cases_by("deal_uid", every(lambda one: one.deal_uids)),
        proceedings=await _cases_by("enforcement_number", every(lambda one: one.proceedings)),
        contracts=await _cases_by("contract_fold", every(lambda one: (clue.fold for clue in one.contracts))),
        court_numbers=await _cases_by("court_case_key", every(lambda one: one.court_numbers)),
        court_uids=await _cases_by("court_uid", every(lambda one: one.court_uids)),
    )


async def _cases_by(column: str, values: set[str]) -> Mapping[str, Cases]:
    sql = f"SELECT id, {column} AS value FROM debt_case WHERE {listed_texts(column, 1)}"  # noqa: S608 - names of ours
    found: dict[str, set[int]] = defaultdict(set)
    for some in _slices(sorted(values)):
        for row in await ask(sql, texts(some)):
            found[row["value"]].add(row["id"])
    return {value: frozenset(cases) for value, cases in found.items()}


async def _with_people(numbers: Known, clues: Sequence[Clues]) -> Known:
    """`surnames` are found by the words of the text: in which case of grammar they stand is not known yet."""
    payers = {one.payer for one in clues if one.payer}
    said = {fold_name(named.name.surname) for one in clues for named in one.named}
    behind = {word: surnames_behind(word) for word in said}
    by_name = await _people(await _named_exactly(payers))
    by_surname = await _people(await _with_surnames(set().union(*behind.values())))
    surnames: dict[str, list[KnownPerson]] = defaultdict(list)
    for person in by_surname:
        surnames[fold_name(person.name).split(" ")[0]].append(person)
    people: dict[str, list[KnownPerson]] = defaultdict(list)
    for person in by_name:
        people[fold_name(person.name)].append(person)
    return replace(
        numbers,
        people={name: tuple(ones) for name, ones in people.items()},
        surnames={
            word: tuple(one for name in names for one in surnames.get(name, ())) for word, names in behind.items()
        },
    )


async def _named_exactly(names: set[str]) -> list[int]:
    sql = f"SELECT id FROM debtor WHERE {listed_texts('search_name', 1)}"  # noqa: S608 - names of ours
    return [row["id"] for some in _slices(sorted(names)) for row in await ask(sql, texts(some))]


async def _with_surnames(words: set[str]) -> list[int]:
    """Few of the words that a surname may be are anybody's: the list of all words of names tells which."""
    known_sql = f"SELECT DISTINCT part FROM name_part WHERE {listed_texts('part', 1)}"  # noqa: S608 - names of ours
    known = {row["part"] for some in _slices(sorted(words)) for row in await ask(known_sql, texts(some))}
    found = [row["id"] for some in _slices(sorted(known)) for row in await ask(_BEGINS[on_postgres()], texts(some))]
    return sorted(set(found))


async def _people(debtor_ids: Sequence[int]) -> list[KnownPerson]:
    cases: dict[int, set[int]] = defaultdict(set)
    of_debtors = f"SELECT id, debtor_id FROM debt_case WHERE {listed('debtor_id', 1)}"  # noqa: S608 - names of ours
    for row in await ask(of_debtors, ids(debtor_ids)):
        cases[row["debtor_id"]].add(row["id"])
    people = [
        one
        for some in _slices(debtor_ids, AT_ONCE_AS_RECORDS)
        for one in await Debtor.filter(id__in=some).only("id", "full_name", "birth_date", "inn")
    ]
    return [KnownPerson(one.id, one.full_name, one.inn, one.birth_date, frozenset(cases[one.id])) for one in people]


def _slices(values: Sequence[T], size: int = AT_ONCE) -> Iterator[Sequence[T]]:
    return (values[start : start + size] for start in range(0, len(values), size))
