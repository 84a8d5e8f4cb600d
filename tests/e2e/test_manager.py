"""A manager's morning: the digest comes by itself, and every number opens its cases."""

import re
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from io import BytesIO

from PIL import Image
from tortoise.transactions import in_transaction

from backend import queue
from backend.domain.people import Role
from backend.domain.stages import Stage, Step
from backend.jobs.digest import MORNING
from backend.models import Case, Notice, NoticeState, Payment
from backend.services import stages
from bot.sandbox.client import Persona, labels, words
from tests.e2e.conftest import House
from tests.factories import make_case, make_debtor, make_person

MONDAY = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
SUNDAY = date(2026, 11, 22)


async def test_the_morning_digest_comes_once_as_a_picture_whose_numbers_open_their_cases(house: House) -> None:
    house.moment = MONDAY - timedelta(minutes=10)
    manager = await house.person(Role.MANAGER, "Орлова Вера")
    await _weekend_of_work(house)

    await _ring(house)
    house.moment = MONDAY
    await _ring(house)
    await _ring(house)

    digest = await manager.wait_for("Сводка с 20.11.2026 по 22.11.2026")
    assert digest["photo"]
    assert "1 500,00 ₽" in words(digest).replace("\u00a0", " ")
    assert len(words(digest)) <= 1024
    sent = await Notice.filter(text="digest")
    assert [notice.state for notice in sent] == [NoticeState.SENT]
    pictures = [message for message in await manager.messages() if "photo" in message]
    assert len(pictures) == 1

    for label, title, names in (
        ("💰 Платежи", "Платежи за 20.11.2026 – 22.11.2026", {"Соколова", "Титов"}),
        ("➡️ Движение", "Продвинулись 20.11.2026 – 22.11.2026", {"Титов"}),
        ("⏰ Стадии", "Стадия просрочена", {"Гусев"}),
        ("📁 В работе", "Дела в работе", {"Соколова", "Титов", "Гусев"}),
    ):
        assert await _opens(manager, label, title) == (len(names), names)


async def test_the_digest_on_request_tells_today_so_far_and_the_last_days_and_draws_the_chart(house: House) -> None:
    house.moment = MONDAY + timedelta(hours=4)
    manager = await house.person(Role.MANAGER)
    await _weekend_of_work(house)

    await manager.press("📊 Сводка")
    today = await manager.wait_for("Сводка за сегодня, 23.11.2026")
    await manager.press("Прошлые дни")
    last = await manager.wait_for("Сводка с 20.11.2026 по 22.11.2026")
    await manager.press("📈 График")
    chart = await manager.wait_for("Поступления за 30 дней до 22.11.2026")

    assert today["message_id"] == last["message_id"]
    assert "💰 Платежи · 2" in labels(last)
    with Image.open(BytesIO(await manager.download(chart))) as picture:
        assert picture.size == (1080, 1200)


async def test_the_digest_speaks_the_managers_language(house: House) -> None:
    house.moment = MONDAY
    english = await house.person(Role.MANAGER, language="en")
    polish = await house.person(Role.MANAGER, language="pl")
    await make_case()

    await _ring(house)

    await english.wait_for("Digest from 20.11.2026 to 22.11.2026")
    await polish.wait_for("Podsumowanie od 20.11.2026 do 22.11.2026")


async def test_an_officer_is_shown_no_digest(house: House) -> None:
    officer = await house.person(Role.OFFICER)
    home = await officer.last()

    await officer.press_data("go:digest", home["message_id"])
    await officer.press_data("dg:last", home["message_id"])

    said = [words(message) for message in await officer.messages()]
    assert not any("Сводка" in text for text in said)
    assert "📊 Сводка" not in await officer.buttons()


async def test_a_manager_chooses_the_hour_and_the_clock(house: House) -> None:
    manager = await house.person(Role.MANAGER)

    await manager.say("/settings")
    await manager.wait_for("Europe/Moscow")
    await manager.press("Часовой пояс")
    await manager.wait_for("Выберите")
    await manager.press("Омск")
    await manager.wait_for("Asia/Omsk")
    await manager.press("Час сводки")
    await manager.wait_for("В котором часу")
    await manager.press("07:00")
    await manager.wait_for("в 07:00")

    row = await house.row_of(manager)
    assert (row.timezone, row.digest_hour) == ("Asia/Omsk", 7)


async def test_any_zone_may_be_typed_and_nonsense_is_refused(house: House) -> None:
    manager = await house.person(Role.MANAGER)
    for typed, answer in (("../../etc/passwd", "Такого часового пояса нет"), ("europe/warsaw", "Europe/Warsaw")):
        await manager.say("/settings")
        await manager.wait_for("Europe/Moscow")
        await manager.press("Часовой пояс")
        await manager.wait_for("Выберите")
        await manager.press("Другой")
        await manager.wait_for("Europe/Warsaw")
        await manager.say(typed)
        await manager.wait_for(answer)

    assert (await house.row_of(manager)).timezone == "Europe/Warsaw"


async def _weekend_of_work(house: House) -> None:
    """Two paid, one of them moved on Friday; a third is late."""
    officer = await make_person()
    cases = {
        name: await make_case(debtor=await make_debtor(f"{name} {rest}"), responsible_id=officer.id, **given)
        for name, rest, given in (
            ("Соколова", "Нина Ильинична", {}),
            ("Титов", "Олег Петрович", {"stage": Stage.A20_INTAKE_CHECK}),
            ("Гусев", "Илья Павлович", {"due_on": SUNDAY}),
        )
    }
    friday = MONDAY - timedelta(days=3)
    await stages.take_step(officer.actor(), cases["Титов"].id, Step.SEND_NOTICE, friday, friday.date())
    for number, (name, on) in enumerate((("Соколова", SUNDAY), ("Титов", SUNDAY - timedelta(days=1)))):
        await Payment.create(
            case_id=cases[name].id,
            amount=Decimal(1000 - 500 * number),
            received_on=on,
            channel="bank",
            external_id=f"{number}",
            recorded_at=house.moment,
        )
    assert await Case.all().count() == len(cases)


async def _ring(house: House) -> None:
    """The clock strikes: what it would enqueue is enqueued, and done."""
    async with in_transaction():
        await queue.enqueue(MORNING, {"planned_at": house.moment.isoformat()}, run_at=house.moment)
    await house.settle()


async def _opens(manager: Persona, label: str, title: str) -> tuple[int, set[str]]:
    """The number on the button, and whose cases are in the list that it opens."""
    message = next(one for one in await manager.messages() if "photo" in one)
    found = next(
        one for row in message["reply_markup"]["inline_keyboard"] for one in row if one["text"].startswith(label)
    )
    await manager.press_data(found["callback_data"], message["message_id"])
    page = await manager.wait_for(title)
    names = {row[0]["text"].split()[0] for row in page["reply_markup"]["inline_keyboard"] if "·" in row[0]["text"]}
    return int(re.sub(r"\D", "", found["text"].split("·")[-1])), names
