"""An officer's day with cases, by hand in the chat."""

from backend.domain.people import Role
from backend.domain.stages import Stage
from backend.models import Case, JournalEntry
from tests.e2e.conftest import House
from tests.factories import make_case


async def test_an_officer_finds_a_case_by_part_of_a_name_and_moves_it_by_one_press(house: House) -> None:
    officer = await house.person(Role.OFFICER)
    case = await make_case(stage=Stage.A20_INTAKE_CHECK)

    await officer.say("берёзк")
    card = await officer.wait_for("Проверка комплекта")
    assert "43" in card["text"]
    await officer.press("Уведомить об уступке")
    await officer.wait_for("Уведомление об уступке")

    assert (await Case.get(id=case.id)).at is Stage.A30_NOTICE
    assert await JournalEntry.filter(action="case.step").count() == 1


async def test_an_old_button_changes_nothing_and_shows_how_things_stand(house: House) -> None:
    officer, colleague = await house.person(Role.OFFICER), await house.person(Role.OFFICER)
    case = await make_case(stage=Stage.A20_INTAKE_CHECK)
    for persona in (officer, colleague):
        await persona.say(case.number)
        await persona.wait_for("Проверка комплекта")

    await officer.press("Уведомить об уступке")
    answer = await colleague.press("Уведомить об уступке")

    assert "изменилось" in answer["text"]
    await colleague.wait_for("Уведомление об уступке")
    assert await JournalEntry.filter(action="case.step").count() == 1


async def test_a_stranger_sees_the_debtors_door_and_nothing_else(house: House) -> None:
    case = await make_case()
    stranger = await house.person(Role.GUEST)

    await stranger.say(case.number)
    said = await stranger.messages()
    assert not any("Берёзкина" in str(message) for message in said)


async def test_a_date_that_the_next_step_waits_for_is_asked_and_the_step_opens(house: House) -> None:
    officer = await house.person(Role.OFFICER)
    case = await make_case(
        stage=Stage.C80_ORDER_RECEIVED,
        evidence={"court_order": "2026-11-02"},
        noted={"act": "order", "original_at": "ours"},
    )

    await officer.say(case.number)
    await officer.wait_for("Не известен срок предъявления")
    await officer.press("Указать дату выдачи")
    await officer.wait_for("когда выдан приказ")
    await officer.say("вчера")
    await officer.wait_for("Не похоже на дату")
    await officer.say("02.11.2026")
    await officer.wait_for(case.number)

    noted = (await Case.get(id=case.id)).noted
    assert noted["presentation_ends_on"] == "2029-11-02"
    assert "Указать дату" not in await officer.screen()
