"""The store keeps what it is given, refuses what it must, and upgrades whole or not at all."""

import pytest
from tortoise.connection import get_connection
from tortoise.exceptions import IntegrityError, OperationalError

from backend import store
from backend.models import Debtor, JournalEntry
from backend.settings import Settings


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
