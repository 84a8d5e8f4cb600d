"""What the process writes to its log, at its most talkative: that something happened, and not a word of anyone's."""

import json
from pathlib import Path

import pytest

from backend.domain.people import Role
from backend.domain.stages import Stage
from bot.sandbox.client import Persona
from tests.conftest import POSTGRES, RING
from tests.crash.machine import Launcher, Machine, running
from tests.crash.paths import presses, row_of, says, sees
from tests.factories import NOW, make_case, make_debtor

pytestmark = pytest.mark.skipif(bool(POSTGRES), reason="this machine's store is SQLite")

NAME = "Канарейкин Клим Кенарович"
PHONE = "+79995550123"
CANARIES = {
    "name": "Канарейкин",
    "folded name": "канарейкин",
    "phone": "9995550123",
    "passport": "4599987654",
    "tax number": "500100732259",
    "e-mail": "canary@example.ru",
    "address": "Птичий переулок",
    "birth date": "17.07.1977",
    "contract": "КНР-4599",
    "typed by mistake": "совершенно секретно",
    "password": "hunter2",
    "keys": RING.partition(":")[2],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "machine"
    made.mkdir()
    return made


async def test_nothing_of_anyone_stands_in_the_log(folder: Path, launcher: Launcher, sqlite_template: Path) -> None:
    async with running(
        folder, sqlite_template, launcher, NOW, log_level="DEBUG", post_password="hunter2", post_login="cessio"
    ) as machine:
        officer = await machine.person(Role.OFFICER, "Иван")
        await _office_work(machine, officer)
        await _at_the_door(machine)
        await _trouble(machine, officer)
        await machine.settle()
        log = (folder / "log").read_text(encoding="utf-8")

    assert {what for what, canary in CANARIES.items() if canary in log} == set()
    assert machine.sandbox.token not in log
    lines = [json.loads(line) for line in log.splitlines()]
    assert all({"event", "level", "timestamp"} <= set(line) for line in lines)
    assert all(line["timestamp"].endswith("Z") for line in lines)
    assert {line["event"] for line in lines} >= {"started", "a job failed", "refused"}


async def _office_work(machine: Machine, officer: Persona) -> None:
    debtor = await make_debtor(
        NAME,
        birth_date="1977-07-17",
        passport="4599987654",
        inn="500100732259",
        email="canary@example.ru",
        registration_address="630099, г. Новосибирск, Птичий переулок, д. 1",
        phones=(PHONE,),
    )
    await make_case(
        debtor=debtor,
        contract_number="КНР-4599",
        stage=Stage.A20_INTAKE_CHECK,
        responsible_id=(await row_of(officer)).id,
    )
    for typed in ("Канарейкин", PHONE, "КНР-4599", "500100732259"):
        await says(officer, typed, "Проверка комплекта")
    await presses(officer, "☎️", "Птичий переулок")
    await presses(officer, "Назад", "Проверка комплекта")
    await says(officer, "совершенно секретно", "Ничего не нашлось")
    await officer.upload(("реестр Канарейкин.xlsx", "Канарейкин 4599987654".encode()))
    await sees(officer, "Кто уступил")
    await says(officer, "ООО «Канарейкин»", "Номер договора уступки")
    await says(officer, "КНР-4599", "Дата договора уступки")
    await says(officer, "01.10.2026", "не нашлась строка заголовков")


async def _at_the_door(machine: Machine) -> None:
    guest = await machine.line.persona(900, "Канарейкин", phone=PHONE)
    await guest.start()
    await sees(guest, "Cessio")
    await presses(guest, "Получить сведения", "Согласие на обработку")
    await presses(guest, "Согласен", "Как подтвердим")
    await presses(guest, "Код из письма", "номер договора")
    await says(guest, "КНР-4599", "дату рождения")
    await says(guest, "17.07.1977", "одноразовый код")
    await says(guest, "12345-67890", "Не получилось подтвердить")
    message = await guest.last()
    await guest.press_data("st:1:send-notice:1", message["message_id"])


async def _trouble(machine: Machine, officer: Persona) -> None:
    """Failures of which libraries and we ourselves like to tell everything."""
    colleague = await machine.person(Role.MAIL_CLERK, "Анна Канарейкин")
    await says(officer, "КНР-4599", "Проверка комплекта")
    for method in ("sendMessage", "editMessageText", "getUpdates", "answerCallbackQuery"):
        await machine.line.fault(method, "drop_after", times=2)
    await machine.line.fault("sendMessage", "server_error", skip=2)
    await officer.press("Уведомить об уступке", answered=False)
    await sees(colleague, "C-000001")
