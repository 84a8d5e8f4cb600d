"""The house bears what may befall the messenger."""

import pytest

from backend.domain.people import Role
from backend.models import Case, JournalEntry
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
