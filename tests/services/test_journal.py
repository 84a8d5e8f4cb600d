"""The journal: whoever changes, removes, slips in or swaps an entry is found, and where."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tortoise.connection import get_connection
from tortoise.transactions import atomic, in_transaction

from backend.domain.people import SYSTEM, Actor, Role
from backend.models import JournalEntry, JournalHead
from backend.services import journal
from backend.services.journal import FIRST, Broken, Chain, digest_of
from backend.settings import Settings
from tests.conftest import POSTGRES
from tests.factories import NOW

ENTRIES = 7
OFFICER = Actor(id=3, role=Role.OFFICER)
CHANGES: tuple[dict[str, Any], ...] = (
    {"at": NOW + timedelta(microseconds=1)},
    {"actor_id": 4},
    {"actor_role": "manager"},
    {"action": "case.other"},
    {"case_id": 99},
    {"case_id": None},
    {"details": {"sum": "100.01"}},
    {"previous": "0" * 63 + "1"},
    {"digest": "0" * 64},
)


class Undone(Exception):
    pass


@asynccontextmanager
async def unguarded() -> AsyncIterator[None]:
    """A thief with the store's own rights: the guards are down, and everything is undone at the end."""
    guards = (
        ["ALTER TABLE journal_entry DISABLE TRIGGER ALL"]
        if POSTGRES
        else ["DROP TRIGGER journal_entry_stays", "DROP TRIGGER journal_entry_remains"]
    )
    with suppress(Undone):
        async with in_transaction() as connection:
            for statement in guards:
                await connection.execute_query(statement)
            yield
            raise Undone


@pytest.fixture
async def entries(opened: Settings) -> list[JournalEntry]:
    for number in range(ENTRIES):
        await journal.write(OFFICER, "case.paid", NOW, case_id=number + 1, sum=f"{number}.00")
    return await JournalEntry.all().order_by("seq")


async def test_an_untouched_journal_holds(entries: list[JournalEntry]) -> None:
    assert await journal.verify() is None
    assert (await JournalHead.get(id=1)).seq == ENTRIES


async def test_an_empty_journal_holds(opened: Settings) -> None:
    assert await journal.verify() is None


@pytest.mark.parametrize("change", CHANGES, ids="-".join)
async def test_a_changed_entry_is_found_wherever_it_stands(entries: list[JournalEntry], change: dict[str, Any]) -> None:
    for entry in entries:
        async with unguarded():
            await JournalEntry.filter(seq=entry.seq).update(**change)
            assert await journal.verify() == Broken(entry.seq, "changed")

    assert await journal.verify() is None


async def test_an_entry_changed_with_its_digest_made_anew_is_found_at_the_next_link(
    entries: list[JournalEntry],
) -> None:
    for entry in entries[:-1]:
        async with unguarded():
            entry.action = "case.other"
            await JournalEntry.filter(seq=entry.seq).update(action=entry.action, digest=digest_of(entry))
            assert await journal.verify() == Broken(entry.seq + 1, "changed")


async def test_the_last_entry_made_anew_is_found_by_the_head(entries: list[JournalEntry]) -> None:
    async with unguarded():
        entries[-1].action = "case.other"
        await JournalEntry.filter(seq=ENTRIES).update(action="case.other", digest=digest_of(entries[-1]))
        assert await journal.verify() == Broken(ENTRIES, "changed")


async def test_a_removed_entry_is_found(entries: list[JournalEntry]) -> None:
    for entry in entries:
        async with unguarded():
            await JournalEntry.filter(seq=entry.seq).delete()
            assert await journal.verify() == Broken(entry.seq, "missing")


async def test_an_end_that_was_cut_off_is_found(entries: list[JournalEntry]) -> None:
    for entry in entries:
        async with unguarded():
            await JournalEntry.filter(seq__gte=entry.seq).delete()
            assert await journal.verify() == Broken(entry.seq, "missing")


async def test_an_entry_that_was_slipped_in_is_found(entries: list[JournalEntry]) -> None:
    for place in range(1, ENTRIES + 1):
        async with unguarded():
            for entry in reversed(entries[place - 1 :]):  # make room
                await _renumber(entry.seq, entry.seq + 1)
            before = entries[place - 2].digest if place > 1 else FIRST
            await _forge(place, before)
            # The forged link holds in itself, and the one after it gives it away.
            assert await journal.verify() == Broken(place + 1, "changed")


async def test_an_entry_that_was_put_at_the_end_is_found(entries: list[JournalEntry]) -> None:
    async with unguarded():
        await _forge(ENTRIES + 1, entries[-1].digest)
        assert await journal.verify() == Broken(ENTRIES + 1, "added")


async def test_swapped_entries_are_found(entries: list[JournalEntry]) -> None:
    for first in range(1, ENTRIES):
        for second in range(first + 1, ENTRIES + 1):
            async with unguarded():
                await _renumber(first, 1_000)
                await _renumber(second, first)
                await _renumber(1_000, second)
                assert await journal.verify() == Broken(first, "changed")


async def test_a_head_that_was_taken_away_or_turned_back_is_found(entries: list[JournalEntry]) -> None:
    async with unguarded():
        await JournalHead.filter(id=1).delete()
        assert await journal.verify() == Broken(1, "added")
    async with unguarded():
        await JournalHead.filter(id=1).update(seq=4, digest=entries[3].digest)
        assert await journal.verify() == Broken(5, "added")


async def test_deeds_that_go_on_meanwhile_are_no_breach(entries: list[JournalEntry]) -> None:
    async def go_on() -> None:
        for number in range(40):
            await journal.write(OFFICER, "case.paid", NOW, case_id=number)

    writing = asyncio.create_task(go_on())
    found = []
    while not writing.done():
        found.append(await journal.verify())
    await writing

    assert set(found) == {None}
    assert await journal.verify() is None


async def test_writers_at_once_stand_in_line(opened: Settings) -> None:
    await asyncio.gather(*(journal.write(SYSTEM, "case.paid", NOW, case_id=number) for number in range(25)))

    assert await journal.verify() is None
    assert await JournalEntry.all().count() == 25


async def test_a_deed_that_fails_leaves_no_entry(entries: list[JournalEntry]) -> None:
    @atomic()
    async def deed() -> None:
        await journal.write(OFFICER, "case.paid", NOW, case_id=1)
        raise Undone

    with pytest.raises(Undone):
        await deed()

    assert await JournalEntry.all().count() == ENTRIES
    assert await journal.verify() is None


async def test_the_store_refuses_while_its_guards_are_up(entries: list[JournalEntry]) -> None:
    for statement in ("UPDATE journal_entry SET action = 'x' WHERE seq = 3", "DELETE FROM journal_entry WHERE seq = 3"):
        with pytest.raises(Exception, match="append-only"):
            await get_connection("default").execute_query(statement)

    assert await journal.verify() is None


# The same on chains drawn at random, without a store

details = st.dictionaries(st.text(max_size=5), st.one_of(st.integers(), st.text(max_size=5), st.booleans(), st.none()))
drawn = st.lists(st.tuples(st.integers(0, 9), st.sampled_from(["case.step", "case.paid"]), details), min_size=1)


def chained(drawn: list[tuple[int, str, dict[str, Any]]]) -> list[JournalEntry]:
    made: list[JournalEntry] = []
    for seq, (actor, action, told) in enumerate(drawn, 1):
        entry = JournalEntry(
            seq=seq,
            at=NOW,
            actor_id=actor,
            actor_role="officer",
            action=action,
            details=told,
            previous=made[-1].digest if made else FIRST,
        )
        entry.digest = digest_of(entry)
        made.append(entry)
    return made


def walked(entries: list[JournalEntry], head: JournalHead) -> Broken | None:
    chain = Chain()
    for entry in entries:
        if broken := chain.add(entry):
            return broken
    return chain.end_at(head)


@given(drawn, st.data())
def test_any_chain_holds_and_any_entry_taken_out_of_it_is_missed(
    drawn: list[tuple[int, str, dict[str, Any]]], data: st.DataObject
) -> None:
    entries = chained(drawn)
    head = JournalHead(id=1, seq=len(entries), digest=entries[-1].digest)
    place = data.draw(st.integers(0, len(entries) - 1))

    assert walked(entries, head) is None
    assert walked(entries[:place] + entries[place + 1 :], head) == Broken(place + 1, "missing")


@given(drawn, details, st.data())
def test_details_of_any_entry_that_become_others_are_found(
    drawn: list[tuple[int, str, dict[str, Any]]], other: dict[str, Any], data: st.DataObject
) -> None:
    entries = chained(drawn)
    head = JournalHead(id=1, seq=len(entries), digest=entries[-1].digest)
    entry = data.draw(st.sampled_from(entries))
    was = digest_of(entry)
    entry.details = other

    found = walked(entries, head)

    assert found == (None if digest_of(entry) == was else Broken(entry.seq, "changed"))


async def _renumber(seq: int, as_seq: int) -> None:
    await get_connection("default").execute_query(f"UPDATE journal_entry SET seq = {as_seq} WHERE seq = {seq}")  # noqa: S608 - numbers


async def _forge(seq: int, previous: str) -> None:
    entry = JournalEntry(
        seq=seq, at=NOW, actor_id=9, actor_role="officer", action="forged", details={}, previous=previous
    )
    entry.digest = digest_of(entry)
    await entry.save(force_create=True)
