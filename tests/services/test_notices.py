"""What is owed to be told: a row of the deed's own transaction, once for each key."""

import asyncio
from datetime import date, timedelta
from decimal import Decimal

import pytest
from tortoise.connection import get_connection
from tortoise.transactions import atomic

from backend.domain.people import Role
from backend.domain.stages import Stage
from backend.models import Notice, NoticeState
from backend.queue import Engine, chosen
from backend.services.notices import Lines, Named, News, owe, owe_to_roles, plain, vivid
from backend.settings import Settings
from backend.texts import texts_for
from tests.factories import NOW, TODAY, make_person

NEWS = News("notice-case-yours", "yours:1:2", {"number": "C-000001", "stage": Stage.A30_NOTICE, "due": TODAY})


async def _jobs() -> int:
    table = "job" if chosen() is Engine.TABLE else "procrastinate_jobs"
    return int((await get_connection("default").execute_query_dict(f"SELECT count(*) AS n FROM {table}"))[0]["n"])  # noqa: S608 - ours


async def test_the_same_key_again_adds_nothing(opened: Settings) -> None:
    person = await make_person()

    for _ in range(5):
        await owe(person.id, NEWS, NOW)

    assert (await Notice.all().count(), await _jobs()) == (1, 1)


async def test_the_same_key_at_once_adds_nothing(opened: Settings) -> None:
    person = await make_person()

    await asyncio.gather(*(owe(person.id, NEWS, NOW) for _ in range(10)))

    assert (await Notice.all().count(), await _jobs()) == (1, 1)


async def test_the_same_key_for_another_person_is_another_notice(opened: Settings) -> None:
    for person in (await make_person(), await make_person()):
        await owe(person.id, NEWS, NOW)

    assert await Notice.all().count() == 2


async def test_what_was_told_is_not_owed_again(opened: Settings) -> None:
    person = await make_person()
    await owe(person.id, NEWS, NOW)
    await Notice.all().update(state=NoticeState.SENT)
    before = await _jobs()

    await owe(person.id, NEWS, NOW + timedelta(days=1))

    assert (await Notice.all().count(), await _jobs()) == (1, before)


async def test_a_deed_that_fails_owes_nothing(opened: Settings) -> None:
    person = await make_person()

    @atomic()
    async def deed() -> None:
        await owe(person.id, NEWS, NOW)
        raise LookupError

    with pytest.raises(LookupError):
        await deed()

    assert (await Notice.all().count(), await _jobs()) == (0, 0)


async def test_roles_are_told_one_by_one_and_only_those_who_work_here(opened: Settings) -> None:
    managers = [await make_person(Role.MANAGER), await make_person(Role.MANAGER)]
    await make_person(Role.MANAGER, is_active=False)
    await make_person(Role.OFFICER)
    await make_person(Role.DEBTOR)

    await owe_to_roles(frozenset({Role.MANAGER.value, Role.DEBTOR.value}), NEWS, NOW)

    assert sorted(notice.person_id for notice in await Notice.all()) == sorted(person.id for person in managers)


async def test_sums_days_and_stages_read_the_same_after_they_lay_in_the_store(opened: Settings) -> None:
    person = await make_person()
    told = {
        "sum": Decimal("12345.60"),
        "day": date(2026, 11, 3),
        "moment": NOW,
        "stage": Stage.A30_NOTICE,
        "lines": Lines((("button-yes", {}), ("button-no", {}))),
        "none": "—",
        "count": 3,
    }
    await owe(person.id, News("x", "x", told), NOW)

    kept = vivid((await Notice.get()).args)

    texts = texts_for("pl")
    assert {name: texts.show(value) for name, value in kept.items()} == {
        name: texts.show(value) for name, value in told.items()
    }


def test_what_names_itself_by_a_text_is_kept_by_its_key() -> None:
    assert plain({"stage": Stage.A30_NOTICE}) == {"stage": {"text": "stage-a30-notice"}}
    assert vivid({"stage": {"text": "stage-a30-notice"}}) == {"stage": Named("stage-a30-notice")}
