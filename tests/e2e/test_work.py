"""Work finds people: the morning list, a task put off and left lying, a hearing, an absence over a weekend."""

from datetime import UTC, date, datetime, timedelta

from tortoise.transactions import in_transaction

from backend import queue
from backend.domain.people import Role
from backend.domain.stages import Stage
from backend.domain.tasks import TaskKind
from backend.jobs.work import ABSENCES, MORNING, REMINDERS
from backend.models import Case, Notice, Task, TaskPostponement
from bot.sandbox.client import Persona, labels, words
from tests.e2e.conftest import House
from tests.factories import make_case, make_debtor

MONDAY = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)  # 9:00 in Moscow
TODAY = date(2026, 11, 23)


async def ring(house: House, name: str) -> None:
    """The clock strikes: what it would enqueue is enqueued, and done."""
    async with in_transaction():
        await queue.enqueue(name, {"planned_at": house.moment.isoformat()}, run_at=house.moment)
    await house.settle()


async def test_a_morning_list_opens_its_lists_and_a_task_its_case_and_back(house: House) -> None:
    house.moment = MONDAY - timedelta(minutes=10)
    officer = await house.person(Role.OFFICER, "Орлова Вера")
    row = await house.row_of(officer)
    debtor = await make_debtor("Титов Олег Петрович", phones=("+79131112233",))
    case = await make_case(debtor=debtor, responsible_id=row.id, stage=Stage.C10_ORDER_PREP, due_on=TODAY)
    await Task.create(case=case, person_id=row.id, kind=TaskKind.CALL, due_on=TODAY, created_at=MONDAY)

    await ring(house, MORNING)
    assert not await Notice.exists()
    house.moment = MONDAY
    await ring(house, MORNING)
    await ring(house, MORNING)

    told = await officer.wait_for("Работа на 23.11.2026")
    assert {"📞 Звонки · 1", "📤 Подать · 1", "🆕 Новые · 1"} == set(labels(told))
    await officer.press("📤 Подать")
    assert any("Титов О. П." in label for label in labels(await officer.wait_for("Подать: срок")))
    await officer.press_data("go:today", (await officer.last())["message_id"])
    await officer.wait_for("Работа на 23.11.2026")
    await officer.press("📞 Звонки")
    await officer.wait_for("1 задача")
    await officer.press("📞 Звонок · Титов О. П.")
    assert "+79131112233" in words(await officer.wait_for("· Титов О. П.\n📅 До"))
    await officer.press("Открыть дело")
    await officer.wait_for("Титов Олег Петрович")
    await officer.press("📞 Звонок · 23.11.2026")
    await officer.wait_for("📅 До 23.11.2026")
    await officer.press("✅ Готово")
    await officer.press("Не ответили")
    await officer.wait_for("Сделано")


async def test_a_task_is_put_off_with_a_reason_and_left_lying_reaches_the_manager(house: House) -> None:
    house.moment = MONDAY
    manager, officer = await house.person(Role.MANAGER), await house.person(Role.OFFICER, "Орлова Вера")
    case = await make_case(responsible_id=(await house.row_of(officer)).id)

    await _new_task(officer, case)
    await officer.wait_for("📅 До 24.11.2026")
    await officer.press("Отложить")
    await officer.wait_for("До какого дня отложить")
    await officer.say("25.11")
    await officer.wait_for("Почему?")
    await officer.say("ждём справку")
    task = await officer.wait_for("📅 До 25.11.2026")
    assert "Откладывали 1 раз: ждём справку" in task["text"]
    assert (await TaskPostponement.get()).reason == "ждём справку"

    for days in range(4):
        house.moment = MONDAY + timedelta(days=days)
        await ring(house, MORNING)
    notice = await manager.wait_for("Залежалось")

    assert "опоздавшие на 1 рабочий день: 1" in words(notice)
    await manager.press("Задачи, 1 раб. дн. · 1")
    await manager.wait_for("Задачи опоздали на 1 рабочий день")
    await manager.press("⏰ 📞 Звонок")
    task = await manager.wait_for("позвонить должнику")
    assert "Руководитель знает" in words(task)
    assert "Откладывали 1 раз" in words(task)


async def test_a_hearing_is_reminded_of_and_its_outcome_asked_for(house: House) -> None:
    house.moment = MONDAY
    lawyer = await house.person(Role.LAWYER, "Юрьев Лев")
    row = await house.row_of(lawyer)
    debtor = await make_debtor("Титов Олег Петрович")
    case = await make_case(debtor=debtor, responsible_id=row.id, stage=Stage.D60_ACCEPTED)

    await lawyer.say(case.number)
    await lawyer.wait_for("Титов Олег Петрович")
    await lawyer.press("Ещё")
    await lawyer.wait_for("Что сделать?")
    await lawyer.press("⚖️ Заседания")
    await lawyer.wait_for("Заседаний нет")
    await lawyer.press("➕ Назначить")
    await lawyer.wait_for("Когда заседание?")
    await lawyer.say("25.11 10:30 зал 305")
    assert "МСК+4" in words(await lawyer.wait_for("зал 305"))

    for hours in range(0, 60, 2):
        house.moment = MONDAY + timedelta(hours=hours, minutes=30)
        await ring(house, REMINDERS)
    await lawyer.wait_for("Чем кончилось заседание?")

    told = [notice.text for notice in await Notice.filter(person_id=row.id, text__startswith="hearing").order_by("id")]
    assert told == ["hearing-notice-eve", "hearing-notice-soon", "hearing-notice-outcome"]
    await lawyer.press("Открыть заседание")
    await lawyer.wait_for("📅 Назначено")
    await lawyer.press("Отложено на другой день")
    await lawyer.wait_for("Когда заседание?")
    await lawyer.say("09.12 11:00")
    await lawyer.wait_for("09.12.2026 11:00")


async def test_an_absence_over_a_weekend_hands_over_what_cannot_wait(house: House) -> None:
    house.moment = MONDAY
    manager = await house.person(Role.MANAGER)
    officer, other = await house.person(Role.OFFICER, "Орлова Вера"), await house.person(Role.OFFICER, "Юрьев Лев")
    row, receiver = await house.row_of(officer), await house.row_of(other)
    due = await make_case(responsible_id=row.id, due_on=date(2026, 11, 30))
    stays = await make_case(responsible_id=row.id, due_on=date(2026, 12, 25))

    await officer.press("На сегодня")
    await officer.press("🌴 Отсутствия")
    await officer.wait_for("Отсутствий впереди нет")
    await officer.press("➕ Отсутствие")
    await officer.wait_for("с какого дня?")
    await officer.say("27.11")
    await officer.wait_for("По какой день")
    await officer.say("30.11")
    await officer.wait_for("с 27.11.2026 по 30.11.2026")

    house.moment = MONDAY + timedelta(days=4)
    await ring(house, ABSENCES)
    told = await manager.wait_for("отсутствует с 27.11.2026 по 30.11.2026")
    assert "Юрьев Лев: 1" in words(told)
    await other.wait_for("Вам передано 1 дело коллеги")
    assert (await Case.get(id=due.id)).responsible_id == receiver.id
    assert (await Case.get(id=stays.id)).responsible_id == row.id

    house.moment = MONDAY + timedelta(days=8)
    await ring(house, MORNING)
    await officer.wait_for("С возвращением! Вас ждёт 1 дело.")


async def _new_task(officer: Persona, case: Case) -> None:
    """A call, tomorrow."""
    await officer.say(case.number)
    await officer.wait_for(case.contract_number)
    await officer.press("Ещё")
    await officer.wait_for("Что сделать?")
    await officer.press("☑️ Задачи")
    await officer.wait_for("Открытых задач нет")
    await officer.press("➕ Задача")
    await officer.press("📞 Звонок")
    await officer.wait_for("К какому дню?")
    await officer.press("Завтра")
    await officer.wait_for("что именно сделать")
    await officer.say("позвонить должнику")
