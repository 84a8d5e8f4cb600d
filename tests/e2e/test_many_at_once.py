"""A whole list at once, by hand in the chat: look first, confirm, ask a second person, stop, go on, undo."""

from io import BytesIO

import openpyxl
import pytest

from backend.domain.bulk import BulkLimits
from backend.domain.people import Role
from backend.domain.stages import Stage
from backend.jobs import bulk as jobs
from backend.models import Bulk, BulkState, Case, CaseTag, JournalEntry
from backend.services import policies
from bot.sandbox.client import Persona, words
from handlers.callbacks import OpenBulk
from tests.e2e.conftest import House
from tests.factories import NOW, make_case, make_debtor, make_person

NAMES = ("Соколова Нина Ильинична", "Титов Олег Петрович", "Гусев Илья Павлович")


async def three_cases() -> None:
    for name in NAMES:
        await make_case(debtor=await make_debtor(name), stage=Stage.A20_INTAKE_CHECK)
    await make_case(stage=Stage.C20_ORDER_FEE)


async def opens_the_list(person: Persona) -> None:
    """As the button under a list does."""
    home = await person.last()
    await person.press_data(OpenBulk(view="open", day="").pack(), home["message_id"])
    await person.wait_for("Весь список")


async def tries_the_usual_step(person: Persona) -> dict[str, object]:
    await opens_the_list(person)
    await person.press("➡️ Продвинуть")
    await person.wait_for("Какой шаг")
    await person.press("У каждого — его обычный шаг")
    return await person.wait_for("Пробный прогон")


async def test_an_officer_looks_first_advances_a_list_and_takes_it_back(house: House) -> None:
    officer = await house.person(Role.OFFICER)
    clerk = await house.person(Role.MAIL_CLERK)
    await three_cases()

    tried = await tries_the_usual_step(officer)

    said = words(tried).replace("\u00a0", " ")
    assert "3 дела" in said
    assert "130 500,00 ₽" in said
    assert "Соколова" in said
    assert "Не подойдут: 1 дело" in said
    assert await Case.filter(stage=Stage.A20_INTAKE_CHECK.value).count() == 3
    sheet = openpyxl.load_workbook(BytesIO(await officer.download(tried))).active
    assert sheet is not None
    assert [[row[0].value, row[7].value] for row in sheet.iter_rows(min_row=2)][-1][1] == "Не подойдёт"

    await officer.press("✅ Выполнить для 3 дел")
    await officer.wait_for("Выполнено")
    assert await Case.filter(stage=Stage.A30_NOTICE.value).count() == 3
    await clerk.wait_for("3 дела перешли к вам")

    await officer.press("↩️ Отменить")
    await officer.wait_for("в прежний вид")
    assert await Case.filter(stage=Stage.A20_INTAKE_CHECK.value).count() == 3
    await clerk.wait_for("вернулись от вас")
    assert len([one for one in await officer.messages() if "Пробный" in words(one)]) == 0


async def test_above_the_set_size_a_manager_sees_the_same_and_decides(house: House) -> None:
    officer, manager = await house.person(Role.OFFICER), await house.person(Role.MANAGER)
    head = await house.row_of(manager)
    await policies.set_bulk_limits(head.actor(), BulkLimits(second_person_from=2), NOW, version=0)
    await three_cases()

    await tries_the_usual_step(officer)
    await officer.press("✅ Выполнить для 3 дел")
    await officer.wait_for("Ждёт второго человека")
    asked = await manager.wait_for("просит согласия")
    assert asked["document"]
    await manager.press("✅ Разрешаю")
    await manager.wait_for("Вы разрешили")

    await officer.wait_for("Выполнено")
    assert (await Bulk.get()).approved_by == head.id
    assert await JournalEntry.filter(action="case.step").count() == 3


async def test_a_second_person_who_says_no_says_why_and_whoever_asked_sees_it(house: House) -> None:
    officer, manager = await house.person(Role.OFFICER), await house.person(Role.MANAGER)
    head = await house.row_of(manager)
    await policies.set_bulk_limits(head.actor(), BulkLimits(second_person_from=2), NOW, version=0)
    await three_cases()
    await tries_the_usual_step(officer)
    await officer.press("✅ Выполнить для 3 дел")

    await manager.wait_for("просит согласия")
    await manager.press("✖️ Отклонить")
    await manager.wait_for("Почему вы отклоняете?")
    await manager.say("Сначала <сверим> реестр")
    await manager.wait_for("Вы отклонили")

    told = await officer.wait_for("Причина: Сначала")
    asked = await officer.wait_for("отклоняет: Сначала <сверим> реестр")
    assert (await Bulk.get()).state is BulkState.DROPPED
    assert told["message_id"] != asked["message_id"], "their own message says so too, and waits for nobody any more"
    assert not await JournalEntry.filter(action="case.step").exists()


async def test_stopped_it_waits_and_goes_on(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    for store in ("OF_ONE_WRITER", "OF_MANY_WRITERS"):
        monkeypatch.setattr(jobs, store, jobs.Portions(most=1, least=1, seconds=1))
    officer = await house.person(Role.OFFICER)
    await make_person(Role.MAIL_CLERK)
    for _ in range(40):
        await make_case(stage=Stage.A20_INTAKE_CHECK)

    await tries_the_usual_step(officer)
    await officer.press("✅ Выполнить для 40 дел")
    await officer.wait_for("Выполняю")
    await officer.press("⏸ Остановить")
    await officer.wait_for("Остановлено")
    left = await Case.filter(stage=Stage.A20_INTAKE_CHECK.value).count()
    assert left > 0
    await officer.press("▶️ Продолжить")
    await officer.wait_for("Выполнено")

    assert (await Bulk.get()).state is BulkState.DONE
    assert await JournalEntry.filter(action="case.step").count() == 40
    assert await Case.filter(version=2).count() == 40


async def test_a_tag_is_said_in_words_and_stands_on_every_case(house: House) -> None:
    officer = await house.person(Role.OFFICER)
    await three_cases()

    await opens_the_list(officer)
    await officer.press("🏷 Метка")
    await officer.wait_for("Поставить метку")
    await officer.press("🏷 Поставить")
    await officer.wait_for("Напишите метку")
    await officer.say("Ипотека  2026")
    await officer.wait_for("Пробный прогон")
    await officer.press("✅ Выполнить для 4 дел")
    await officer.wait_for("Выполнено")

    assert await CaseTag.filter(tag="ипотека 2026").count() == 4


async def test_a_hold_and_a_tag_of_one_case_are_set_behind_its_card(house: House) -> None:
    officer = await house.person(Role.OFFICER)
    case = await make_case()

    await officer.say(case.number)
    await officer.wait_for("Проверка комплекта")
    await officer.press("Ещё")
    await officer.wait_for(case.number)
    await officer.press("⛔ Приостановки")
    await officer.wait_for("Нажмите, чтобы поставить")
    await officer.press("○ ")
    await officer.wait_for("почему")
    await officer.say("Определение от 20.11.2026")
    await officer.wait_for("Нажмите, чтобы поставить")
    await officer.press("● ")
    await officer.wait_for("Нажмите, чтобы поставить")

    entries = await JournalEntry.filter(action="case.holds").order_by("seq")
    assert [(len(one.details["after"]), one.details["reason"]) for one in entries] == [
        (1, "Определение от 20.11.2026"),
        (0, ""),
    ]
