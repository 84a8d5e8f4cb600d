"""The house bears what may befall the messenger."""

from datetime import timedelta

import pytest
from tortoise.transactions import in_transaction

from backend.domain.people import Role
from backend.models import Case, JournalEntry, Notice, PaperBatch
from backend.services.notices import News, owe, put_off
from backend.services.paperwork import batches
from bot.sandbox.client import Persona, words
from tests.e2e.conftest import House
from tests.factories import make_case


@pytest.mark.parametrize("kind", ["server_error", "truncate", "drop_after", "too_many"])
async def test_trouble_in_asking_for_updates_loses_none(house: House, kind: str) -> None:
    officer = await house.person(Role.OFFICER)
    case = await make_case()
    await house.line.fault("getUpdates", kind)

    await officer.say(case.number)

    await officer.wait_for("Проверка комплекта")


async def test_an_update_that_comes_again_does_nothing_again(house: House) -> None:
    officer = await house.person(Role.OFFICER)
    case = await make_case()
    await officer.say(case.number)
    await officer.wait_for("Проверка комплекта")
    pressed = await officer.press("Уведомить об уступке")
    await officer.wait_for("Уведомление об уступке")

    for _ in range(5):
        await house.line.repeat(pressed["update_id"])
    said = await officer.say(case.number)
    await officer.wait_for("Уведомление об уступке")

    assert said
    assert (await Case.get(id=case.id)).version == 2
    assert await JournalEntry.filter(action="case.step").count() == 1


async def test_what_is_owed_anew_at_the_hour_to_which_it_was_put_off_is_told_once(house: House) -> None:
    officer = await house.person(Role.OFFICER)
    news, later = News("notice-dead-job", "dead:1", {"name": "x", "job": 1}), house.moment + timedelta(hours=1)
    person = await house.row_of(officer)
    async with in_transaction():
        await owe(person.id, news, house.moment, not_before=later)
        await put_off((await Notice.get(key=news.key)).id, later)
    before = len(await told(officer))
    await house.line.fault("sendMessage", "delay", chat_id=officer.id)

    await house.pass_time(hours=1)

    assert len(await told(officer)) == before + 1


async def test_files_that_come_at_once_have_one_bar(house: House) -> None:
    officer = await house.person(Role.OFFICER)
    opened_by, now = (await house.row_of(officer)).id, house.moment
    batch = await PaperBatch.create(opened_by=opened_by, chat_id=officer.id, opened_at=now, last_at=now)
    before = len(await told(officer))
    await house.line.fault("sendMessage", "delay", chat_id=officer.id)

    for position in range(3):
        await batches.tell_soon(batch.id, position, now)
    await house.settle()

    assert len(await told(officer)) == before + 1


async def told(persona: Persona) -> list[str]:
    return [words(one) for one in await persona.messages() if one["sandbox"]["mine"]]
