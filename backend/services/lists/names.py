"""People by their names: parts in any order, exactly as written or with a slip of the finger."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from tortoise.connection import get_connection

from backend.dialect import on_postgres
from backend.models import Debtor
from backend.services.lists.spellings import Words, slips_allowed, words_now

SHORTEST_PART = 3
LONGEST_PARTS = 6
MOST_NAMESAKES = 500

Parts = Sequence[Sequence[str]]  # each with the ways in which it may be written


@dataclass(frozen=True, slots=True)
class Alike:
    """Ids of debtors, newest first; `is_cut`: others are called so too."""

    debtors: Sequence[int] = ()
    is_cut: bool = False


async def debtors_named(folded: str) -> list[int]:
    """Ids of debtors in whose folded name every part stands: the newest MOST_NAMESAKES of them.

    Parts shorter than three letters, such as initials, begin a word; alone, the name.
    """
    return [row["id"] for row in await _named([[part] for part in folded.split()][:LONGEST_PARTS], MOST_NAMESAKES)]


async def debtors_named_alike(folded: str) -> Alike:
    """Those whose names are the fewest slips away from this."""
    parts, words = folded.split()[:LONGEST_PARTS], await words_now()
    for slips in (1, 2):
        for ways in _misspelt(parts, words, slips):
            found = await _called(parts, ways)
            if said := [debtor_id for debtor_id, name in found if _says(name, ways)]:
                return Alike(said, is_cut=len(found) == MOST_NAMESAKES)
    return Alike()


def _misspelt(parts: Sequence[str], words: Words, slips: int) -> Iterator[Parts]:
    """First all parts that nobody bears at once, then each part alone."""
    strange = [place for place, part in enumerate(parts) if len(part) >= SHORTEST_PART and part not in words.known]
    alike = {
        place: words.alike(part, slips) if slips_allowed(part) >= slips else [] for place, part in enumerate(parts)
    }
    single = [[place] for place in range(len(parts)) if alike[place] != [parts[place]] and [place] != strange]
    for places in (*([strange] if strange else []), *single):
        if all(alike[place] for place in places):
            yield [alike[place] if place in places else [part] for place, part in enumerate(parts)]


async def _called(parts: Sequence[str], ways: Parts) -> list[tuple[int, str]]:
    """A surname is read from the index of names, which takes a tenth of what its trigrams take.

    A word by which no name begins is looked for anywhere: it is a given name, or a father's.
    """
    changed = [place for place, part in enumerate(parts) if ways[place] != [part]]
    if len(changed) != 1:
        return await _with_names([row["id"] for row in await _named(ways, MOST_NAMESAKES)])
    (place,) = changed
    first = await _beginning_with(ways[place])
    begun = {name.split()[0] for _, name in first}
    if others := [word for word in ways[place] if word not in begun]:
        elsewhere = await _named([others if at == place else way for at, way in enumerate(ways)], MOST_NAMESAKES)
        first += await _with_names([row["id"] for row in elsewhere])
    return sorted((one for one in first if _says(one[1], ways)), reverse=True)[:MOST_NAMESAKES]


async def _beginning_with(words: Sequence[str]) -> list[tuple[int, str]]:
    if on_postgres():
        rows = await _ask(BEGINNING, [list(words)])
    else:
        one = "SELECT id, search_name FROM debtor WHERE search_name >= ? AND search_name < ?"
        edges = [edge for word in words for edge in (word, f"{word}!")]
        rows = await _ask(" UNION ALL ".join([one] * len(words)), edges)
    return [(row["id"], row["search_name"]) for row in rows]


# Compared as the index of beginnings is ordered, whatever the language of the database.
BEGINNING = """
SELECT id, search_name FROM unnest($1::text[]) AS word
JOIN debtor ON search_name ~>=~ word AND search_name ~<~ (word || '!')
"""


def _says(name: str, ways: Parts) -> bool:
    """A word that was put in another's place stands there whole; the others, as ever, may be a part of one."""
    whole = set(name.split())
    return all(_stands(way[0], name) if len(way) == 1 else not whole.isdisjoint(way) for way in ways)


def _stands(part: str, name: str) -> bool:
    return part in name if len(part) >= SHORTEST_PART else f" {part}" in f" {name}"


async def born_on(day: date, folded: str) -> list[int]:
    """Ids of those born then, the ones called so, else the ones called alike; any name if none is given."""
    sql = f"SELECT id, search_name FROM debtor WHERE birth_date = {_value(1)} ORDER BY id DESC"  # noqa: S608 - a placeholder
    rows = await _ask(sql, [day if on_postgres() else day.isoformat()])
    parts = folded.split()
    exact = [row for row in rows if all(part in row["search_name"] for part in parts)]
    return [int(row["id"]) for row in exact or [row for row in rows if _is_called_alike(row["search_name"], parts)]]


def _is_called_alike(name: str, parts: Sequence[str]) -> bool:
    words = Words()
    words.add(name.split())
    return all(part in name or words.alike(part, slips_allowed(part)) for part in parts)


async def _named(ways: Parts, most: int) -> list[dict[str, Any]]:
    long = [way for way in ways if len(way[0]) >= SHORTEST_PART]
    short = [way[0] for way in ways if len(way[0]) < SHORTEST_PART]
    if not long and not any(len(part) > 1 for part in short):
        return []
    return await (_on_postgres if on_postgres() else _on_sqlite)(long, short, most)


async def _on_postgres(long: Parts, short: Sequence[str], most: int) -> list[dict[str, Any]]:
    conditions, values = _short_conditions(short, alone=not long)
    for way in long:
        values.append([f"%{_without_wildcards(word)}%" for word in way])
        conditions.append(f"search_name LIKE ANY(${len(values)}::text[])")
    where = " AND ".join(conditions)
    if not long:
        return await _ask(f"SELECT id FROM debtor WHERE {where} LIMIT {most}", values)  # noqa: S608 - placeholders only
    # PostgreSQL guesses that a hundred are called so, whoever it is: which way to take, it has to be told.
    (seen,) = await _ask(AMONG_NEWEST.format(where=where), values)
    way = NEWEST if _are_soon_met(most, seen["met"], seen["newest"]) else BY_TRIGRAMS
    return await _ask(way.format(where=where, most=most), values)


def _are_soon_met(most: int, met: int, everybody: int) -> bool:
    """Whether so many are met sooner by reading the newest people one after another than by fetching all of the name.

    `met` is how many of the newest PROBED are called so, `everybody` how many people there are, or more.
    """
    share = met / PROBED
    return share > 0 and most / share < FETCHED * share * everybody


PROBED = 1_000
FETCHED = 4
"""People read in their order in the time in which one is fetched by trigrams."""
AMONG_NEWEST = f"""
SELECT count(*) FILTER (WHERE {{where}}) AS met, coalesce(max(id), 0) AS newest
FROM (SELECT id, search_name FROM debtor ORDER BY id DESC LIMIT {PROBED}) AS debtor
"""  # noqa: S608 - a number
NEWEST = """
SELECT id FROM (SELECT id, search_name FROM debtor ORDER BY id DESC OFFSET 0) AS debtor WHERE {where} LIMIT {most}
"""
BY_TRIGRAMS = """
WITH found AS MATERIALIZED (SELECT id FROM debtor WHERE {where}) SELECT id FROM found ORDER BY id DESC LIMIT {most}
"""


async def _on_sqlite(long: Parts, short: Sequence[str], most: int) -> list[dict[str, Any]]:
    conditions, values = _short_conditions(short, alone=not long)
    table, key = "debtor", "debtor.id"
    if long:
        values.append(" AND ".join(f"({' OR '.join(map(_phrase, way))})" for way in long))
        conditions.append("debtor_name MATCH ?")
        table, key = "debtor_name", "debtor_name.rowid"
        if short:
            table += " JOIN debtor ON debtor.id = debtor_name.rowid"
    where = " AND ".join(conditions)
    sql = f"SELECT {key} AS id FROM {table} WHERE {where}{_newest(long)} LIMIT {most}"  # noqa: S608 - placeholders only
    return await _ask(sql, values)


def _newest(long: Parts) -> str:
    """Two letters begin a tenth of all names: to find the newest, all of them would have to be read."""
    return " ORDER BY id DESC" if long else ""


async def _with_names(debtors: Sequence[int]) -> list[tuple[int, str]]:
    return await Debtor.filter(id__in=debtors).order_by("-id").values_list("id", "search_name") if debtors else []


def _short_conditions(short: Sequence[str], *, alone: bool) -> tuple[list[str], list[Any]]:
    conditions: list[str] = []
    values: list[Any] = []
    for part in short:
        begins = f"{_without_wildcards(part)}%"
        values.append(begins)
        if alone and not conditions and len(part) > 1:
            conditions.append(_name_begins(len(values)))
            if not on_postgres():
                values[-1:] = [part, part[:-1] + chr(ord(part[-1]) + 1)]
            continue
        values.append(f"% {begins}")
        one, other = _value(len(values) - 1), _value(len(values))
        conditions.append(f"(debtor.search_name LIKE {one} OR debtor.search_name LIKE {other})")
    return conditions, values


def _name_begins(number: int) -> str:
    """So said that each database finds its index."""
    if on_postgres():
        return f"debtor.search_name LIKE ${number}"
    return "debtor.search_name >= ? AND debtor.search_name < ?"


def _value(number: int) -> str:
    return f"${number}" if on_postgres() else "?"


async def _ask(sql: str, values: list[Any]) -> list[dict[str, Any]]:
    return list(await get_connection("default").execute_query_dict(sql, values))


def _phrase(word: str) -> str:
    return '"' + word.replace('"', "") + '"'


def _without_wildcards(part: str) -> str:
    return part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
