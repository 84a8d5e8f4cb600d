"""Many papers in one go, read by the cloud on a desk; and nothing that leaves this machine when it is switched off."""

import io
import zipfile
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import date
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from pydantic import SecretStr

from backend import queue
from backend.domain.people import Role
from backend.domain.stages import Stage
from backend.integrations.ocr.yandex.simulator import Scan, VisionSimulator
from backend.models import Paper, PaperState
from backend.settings import Settings
from bot.sandbox import Sandbox
from bot.sandbox.client import Line, labels, words
from tests.e2e.conftest import OPERATOR, House
from tests.factories import make_case, make_debtor
from tests.recognition.papers import ORDER, RETURNED

SAMPLES = Path(__file__).parents[1] / "samples" / "papers"
READING = 60.0
Opened = Callable[..., AbstractAsyncContextManager[tuple[House, VisionSimulator]]]


@pytest.fixture
def cloud(settings: Settings, tmp_path: Path) -> Opened:
    """The house beside the cloud on a desk, opened with the words that the cloud has and the settings of the house."""

    @asynccontextmanager
    async def opened(texts: list[str], **given: Any) -> AsyncIterator[tuple[House, VisionSimulator]]:
        queue.use(queue.Engine.TABLE)
        simulator, sandbox = VisionSimulator([Scan(text) for text in texts]), Sandbox(folder=tmp_path / "sandbox")
        base = await sandbox.start()
        async with simulator.serve() as url, Line(base) as line:
            told = {"telegram_api": base, "telegram_token": SecretStr(sandbox.token), "yandex_ocr_url": url}
            told |= {"yandex_ocr_key": SecretStr(simulator.account.api_key), "yandex_ocr_way": "later", **OPERATOR}
            made = House(settings.model_copy(update=told | given), sandbox, line)
            await made.open()
            yield made, simulator
            await made.shut()
        await sandbox.stop()
        queue.use(None)

    return opened


def sheet(name: str, shade: int = 255) -> tuple[str, bytes]:
    """A blank photograph: the cloud on the desk has its words beforehand, and our own eye sees no others."""
    done, data = cv2.imencode(".png", np.full((1400, 1000, 3), shade, np.uint8))
    assert done
    return f"{name}.png", bytes(data)


async def test_files_that_come_together_are_told_by_one_message_that_opens_each(cloud: Opened) -> None:
    # Of a blank page the cloud is asked twice: which way it stands, and what it says.
    async with cloud([ORDER, ORDER, RETURNED, RETURNED], ocr_engine="yandex") as (house, _):
        officer = await house.person(Role.OFFICER)
        await officer.press("Фото бумаги")
        await officer.press("Много документов")
        await officer.wait_for("Присылайте файлы")

        await officer.upload(sheet("order-1"))
        await officer.upload(sheet("return", shade=250))
        await officer.upload(sheet("order-1"))
        summary = await officer.wait_for("Разобраны 3 файла", seconds=READING)

        assert [label for label in labels(summary) if "Ждут" in label or "Уже были" in label] == [
            "🔎 Ждут проверки: 2",
            "♻️ Уже были: 1",
        ]
        told = [words(one) for one in await officer.messages() if one["sandbox"]["mine"]]
        assert "Разобраны" in told[-1]  # below the files, where one looks
        assert len([one for one in told if "Разобраны" in one or "Читаю" in one or "читаю" in one]) == 1
        assert await Paper.all().count() == 2

        await officer.press("Ждут проверки")
        await officer.press("2-3357/2024 · Ворона И. П. · Судебный приказ")
        assert "2-3357/2024" in words(await officer.wait_for("Судебный приказ"))
        await officer.press("К пачке")
        await officer.wait_for("Разобраны 3 файла")


async def test_a_batch_is_stopped_and_gone_on_with(cloud: Opened) -> None:
    async with cloud([ORDER], ocr_engine="yandex") as (house, simulator):
        simulator.looks = 10**6  # nothing gets ready
        officer = await house.person(Role.OFFICER)
        await officer.press("Фото бумаги")
        await officer.press("Много документов")
        await officer.upload(sheet("order-1"))
        await officer.upload(sheet("return", shade=250))
        await officer.wait_for("0 из 2")

        await officer.press("Остановить")
        await officer.wait_for("остановлено")
        assert {paper.state for paper in await Paper.all()} == {PaperState.DISCARDED}
        simulator.looks = 0
        await officer.press("Дочитать")
        summary = await officer.wait_for("Разобраны 2 файла", seconds=READING)

        assert "🔎 Ждут проверки: 2" in labels(summary)


async def test_switched_off_nothing_leaves_this_machine_whatever_keys_are_set(cloud: Opened) -> None:
    async with cloud([ORDER]) as (house, simulator):
        officer = await house.person(Role.OFFICER)
        await officer.upload(SAMPLES / "order-1.jpg")
        await officer.wait_for("Судебный приказ", seconds=READING)

        assert simulator.asked == []
        assert simulator.tokens == set()


async def test_the_same_file_again_opens_the_paper_that_holds_it(cloud: Opened) -> None:
    async with cloud([ORDER], ocr_engine="yandex") as (house, simulator):
        officer = await house.person(Role.OFFICER)
        await officer.upload(sheet("order-1"))
        await officer.wait_for("2-3357/2024", seconds=READING)
        asked = len(simulator.asked)

        await officer.upload(sheet("order-1"))
        await officer.wait_for("уже присылали")
        await officer.press("Открыть документ")
        await officer.wait_for("2-3357/2024")

        assert len(simulator.asked) == asked
        assert await Paper.all().count() == 1


async def test_what_was_misread_is_as_the_case_says_and_what_the_court_misspelt_is_to_be_corrected(
    cloud: Opened,
) -> None:
    async with cloud([ORDER], ocr_engine="yandex") as (house, _):
        officer = await house.person(Role.OFFICER)
        debtor = await make_debtor("Ворона Илья Петровеч", birth_date=date(1986, 9, 23))
        uid = "96MS0011-01-2024-004204-32"
        stage = Stage.C50_ORDER_AT_COURT
        await make_case(debtor=debtor, stage=stage, court_uid=uid, contract_number="379701489")
        await officer.upload(sheet("order-1"))
        assert "нашлось по: УИД" in words(await officer.wait_for("2-3357/2024", seconds=READING))

        await officer.press("Проверить")
        asked: list[str] = []
        while True:
            question = await officer.wait_for(lambda one: "Осталось" in words(one) or "📎 Файл" in labels(one))
            if "Осталось" not in words(question):
                break
            asked.append(words(question).split(":")[0])
            await officer.press("В деле: 379701489" if asked[-1] == "Договор" else "Верно")

        assert {"Договор", "Должник"} <= set(asked)
        assert "photo" in question or "Договор: 379701489" in words(question)
        assert "Ошибка суда: должник" in words(question)
        await officer.press("Заявление об исправлении")
        application = await officer.wait_for(lambda one: "document" in one)
        assert application["document"]["file_name"] == "Заявление об исправлении 2-3357_2024.pdf"
        assert (await officer.download(application)).startswith(b"%PDF")


async def test_a_zip_is_gone_through_like_files_sent_one_by_one(cloud: Opened) -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, shade in (("order-1", 255), ("return", 250)):
            archive.writestr(*sheet(name, shade))
    async with cloud([ORDER, RETURNED], ocr_engine="yandex") as (house, _):
        officer = await house.person(Role.OFFICER)
        sent = await officer.upload(("суд.zip", content.getvalue()))
        summary = await officer.wait_for("Разобраны 2 файла", seconds=READING)
        await house.line.repeat(sent["updates"][0]["update_id"])
        await house.settle()

        assert "🔎 Ждут проверки: 2" in labels(summary)
        assert await Paper.all().count() == 2
