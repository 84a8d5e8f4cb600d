"""A lawyer and the court of a case: a directory by one file, the court by the address, a doubt settled by a press."""

from pathlib import Path

from backend.domain.people import Role
from backend.domain.stages import Stage
from backend.models import Case, Court, Task
from bot.sandbox.client import labels, words
from tests.e2e.conftest import House
from tests.factories import make_case, make_debtor

SAMPLE = Path(__file__).parents[1] / "samples" / "courts" / "ozersky_krai.csv"


async def case_at(house: House, address: str) -> Case:
    debtor = await make_debtor(registration_address=address, region="59")
    return await make_case(debtor=debtor, court_name="", stage=Stage.C10_ORDER_PREP)


async def test_a_directory_is_sent_and_cases_get_their_courts(house: House) -> None:
    manager = await house.person(Role.MANAGER)
    sure = await case_at(house, "г. Приозёрск, ул. Мира, д. 8, кв. 1")
    doubtful = await case_at(house, "г. Приозёрск, ул. Ботаническая, д. 31")

    await manager.upload(SAMPLE, caption="Суды")
    told = words(await manager.wait_for("Справочник судов принят"))
    await house.settle()

    assert "граница участка проходит по оси реки" in told
    await sure.refresh_from_db()
    assert sure.court_name.startswith("Судебный участок № 1")
    assert (await Task.get(case_id=doubtful.id)).title_key == "task-title-court"


async def test_a_doubt_is_settled_by_one_press_and_told_on_the_card(house: House) -> None:
    manager = await house.person(Role.MANAGER)
    lawyer = await house.person(Role.LAWYER)
    await manager.upload(SAMPLE, caption="суды")
    await manager.wait_for("Справочник судов принят")
    case = await case_at(house, "г. Приозёрск, ул. Ботаническая, д. 31")

    await lawyer.say(case.number)
    await lawyer.wait_for("Берёзкина")
    await lawyer.press("Ещё")
    await lawyer.wait_for("Что сделать?")
    await lawyer.press("🛑 Проверки")
    assert "Не выбран суд" in words(await lawyer.wait_for("Проверка перед подачей"))
    await lawyer.press("Суд")
    assert "не отнесён ни к одному участку" in words(await lawyer.wait_for("Суд дела"))
    await lawyer.press("Другой суд")
    await lawyer.wait_for("какой суд?")
    await lawyer.say("участок 2 озёрского")
    await lawyer.wait_for("Какой из них?")
    await lawyer.press("Судебный участок № 2")
    named = words(await lawyer.wait_for("Суд выбрал сотрудник"))
    await lawyer.press("Назад")
    card = words(await lawyer.wait_for("Берёзкина"))

    assert "Судебный участок № 2" in named
    assert "выбран вручную" in card
    await case.refresh_from_db()
    assert case.court_id == (await Court.get(code="59MS0902")).id


async def test_cases_without_a_court_are_a_list(house: House) -> None:
    officer = await house.person(Role.OFFICER)
    await case_at(house, "г. Приозёрск, ул. Мира, д. 8")

    await officer.press("Списки")
    await officer.wait_for("Списки")
    await officer.press("Новый отбор")
    await officer.wait_for("Какие дела показать")
    await officer.press("Суд")
    await officer.wait_for("Суд")
    await officer.press("Суд не назван")

    shown = await officer.wait_for("Суд не назван")
    assert any("1" in label for label in labels(shown))
