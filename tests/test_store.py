"""The store keeps what it is given, refuses what it must, and upgrades whole or not at all."""

import asyncio
import sqlite3
from contextlib import closing

import pytest
from tortoise.connection import get_connection
from tortoise.exceptions import IntegrityError, OperationalError
from tortoise.transactions import in_transaction

from backend import store
from backend.models import Debtor, JournalEntry
from backend.settings import Settings
from tests.conftest import POSTGRES
from tests.factories import make_debtor


async def test_personal_data_lie_sealed_and_come_back_whole(opened: Settings) -> None:
    debtor = await Debtor.create(
        full_name="Берёзкина Ольга Петровна",
        search_name="березкина ольга петровна",
        birth_date="1985-03-14",
        passport="4508123456",
        phones={"phones": ["+79161234567"]},
    )

    row = (await get_connection("default").execute_query_dict("SELECT passport, phones FROM debtor"))[0]
    again = await Debtor.get(id=debtor.id)

    assert "4508123456" not in row["passport"]
    assert "9161234567" not in row["phones"]
    assert again.passport == "4508123456"
    assert again.phone_numbers == ("+79161234567",)


async def test_the_store_itself_refuses_to_change_the_journal(opened: Settings) -> None:
    await JournalEntry.create(
        seq=1,
        at="2026-11-21T10:00:00+00:00",
        actor_id=0,
        actor_role="system",
        action="x",
        details={},
        previous="",
        digest="d",
    )

    with pytest.raises((OperationalError, IntegrityError)):
        await JournalEntry.filter(seq=1).update(action="y")
    with pytest.raises((OperationalError, IntegrityError)):
        await JournalEntry.filter(seq=1).delete()


async def test_upgrading_twice_changes_nothing(settings: Settings) -> None:
    await store.upgrade(settings)
    await store.upgrade(settings)

    await store.open_store(settings)
    assert await Debtor.all().count() == 0
    await store.close_store()


async def test_who_only_looks_waits_for_no_deed_and_sees_none_of_it_before_its_end(opened: Settings) -> None:
    written, may_end = asyncio.Event(), asyncio.Event()

    async def slow_deed() -> None:
        async with in_transaction():
            await make_debtor("Титов Олег Петрович")
            written.set()
            await may_end.wait()

    deed = asyncio.create_task(slow_deed())
    await written.wait()
    async with asyncio.timeout(5):
        assert await Debtor.all().count() == 0
    may_end.set()
    await deed

    assert await Debtor.all().count() == 1


@pytest.mark.skipif(bool(POSTGRES), reason="PostgreSQL locks rows, not the store")
async def test_a_deed_cut_short_gives_the_store_back(opened: Settings) -> None:
    path = opened.database_url.get_secret_value().removeprefix("sqlite://")
    await Debtor.all().count()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        waiting = asyncio.create_task(_empty_deed())
        await asyncio.sleep(0.1)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        other.execute("COMMIT")

    await asyncio.wait_for(_empty_deed(), 5)


async def test_deeds_cut_short_at_any_moment_give_the_store_back(opened: Settings) -> None:
    for number in range(40):
        waiting = asyncio.create_task(_empty_deed())
        await asyncio.sleep(number * 0.0005)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        await asyncio.wait_for(_empty_deed(), 5)


async def _empty_deed() -> None:
    async with in_transaction():
        await Debtor.all().count()
        await asyncio.sleep(0.005)
        await Debtor.all().count()
