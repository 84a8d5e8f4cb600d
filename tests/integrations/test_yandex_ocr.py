"""Yandex Vision OCR against its simulator over HTTP: the same engine, the same protocol, limits and errors."""

import asyncio
import json
import pickle
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from backend.domain.errors import OutsideDown, Unreadable
from backend.domain.reading import Layout, Page, Picture
from backend.integrations.ocr import SimulatedEngine
from backend.integrations.ocr.yandex import ApiKey, ServiceAccount, VisionClient, YandexEngine
from backend.integrations.ocr.yandex.answer import page_of
from backend.integrations.ocr.yandex.client import LARGEST_FILE
from backend.integrations.ocr.yandex.simulator import Account, Scan, VisionSimulator
from backend.integrations.ocr.yandex.simulator.pages import annotation

TEXT = "СУДЕБНЫЙ ПРИКАЗ\nДело № 2-1234/2026"
SHEET = Picture(bytes([255]) * (600 * 800), 600, 800)
STRIP = Picture(bytes([255]) * (600 * 80), 600, 80)


class Desk:
    def __init__(self, simulator: VisionSimulator, url: str) -> None:
        self.simulator, self.url = simulator, url

    def client(self, **given: Any) -> VisionClient:
        access = given.pop("access", ApiKey(self.simulator.account.api_key))
        return VisionClient(**{"access": access, "url": self.url, "pauses": (0.01, 0.01), **given})

    async def read(self, picture: Picture = SHEET, layout: Layout = Layout.PAGE, **given: Any) -> Page:
        engine = YandexEngine(self.client(**given), SimulatedEngine(["здесь"], line="строка"))
        return await asyncio.to_thread(engine.read, picture, layout)


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    simulator = VisionSimulator([Scan(TEXT)])
    async with simulator.serve() as url:
        yield Desk(simulator, url)


@pytest.mark.parametrize("later", [False, True])
async def test_a_page_is_read_at_once_or_handed_in_and_asked_for(desk: Desk, later: bool) -> None:
    page = await desk.read(later=later)

    assert page.text == TEXT
    assert (page.width, page.height) == (600, 800)
    assert [word.line for word in page.words] == [0, 0, 1, 1, 1]
    assert all(word.box.x >= 0 and word.box.right <= 600 and word.box.bottom <= 800 for word in page.words)
    assert len(desk.simulator.asked) == 1


async def test_the_vendor_is_never_allowed_to_keep_what_it_read(desk: Desk) -> None:
    await desk.read(folder=desk.simulator.account.folder)

    (asked,) = desk.simulator.asked
    assert asked.model == "page"
    assert asked.headers["x-folder-id"] == desk.simulator.account.folder
    assert "x-data-logging-enabled" not in asked.headers


@pytest.mark.parametrize(("picture", "layout"), [(STRIP, Layout.PAGE), (SHEET, Layout.LINE), (SHEET, Layout.SPARSE)])
async def test_strips_and_crops_are_read_on_this_machine(desk: Desk, picture: Picture, layout: Layout) -> None:
    page = await desk.read(picture, layout)

    assert page.text in {"здесь", "строка"}
    assert desk.simulator.asked == []


@pytest.mark.parametrize("trouble", [429, 500, 503])
async def test_what_passes_is_asked_again(desk: Desk, trouble: int) -> None:
    desk.simulator.troubles = [trouble]

    assert (await desk.read()).text == TEXT


@pytest.mark.parametrize(
    ("status", "error", "retry"),
    [(401, OutsideDown, False), (403, OutsideDown, False), (500, OutsideDown, True), (400, Unreadable, None)],
)
async def test_what_does_not_pass_is_told_for_what_it_is(
    desk: Desk, status: int, error: type[Exception], retry: bool | None
) -> None:
    desk.simulator.troubles = [status] * 5

    with pytest.raises(error) as raised:
        await desk.read()

    if isinstance(raised.value, OutsideDown):
        assert (raised.value.service, raised.value.retry) == ("yandex", retry)


async def test_a_picture_handed_in_is_never_handed_in_twice_for_each_is_billed(desk: Desk) -> None:
    desk.simulator.troubles = [500]

    with pytest.raises(OutsideDown):
        await desk.read(later=True)

    assert desk.simulator.asked == []


async def test_a_result_that_is_not_ready_in_time_is_for_later(desk: Desk) -> None:
    desk.simulator.looks = 99

    with pytest.raises(OutsideDown) as raised:
        await desk.read(later=True, patience=0.2)

    assert raised.value.retry


@pytest.mark.parametrize(
    "given", [{"access": ApiKey("another")}, {"folder": "b1gother"}, {"url": "http://127.0.0.1:9"}]
)
async def test_a_wrong_key_a_wrong_folder_and_nobody_there_are_no_answers(desk: Desk, given: dict[str, Any]) -> None:
    with pytest.raises((OutsideDown, Unreadable)):
        await desk.read(**given)


async def test_one_question_a_second_is_kept_and_the_second_waits_its_turn(desk: Desk) -> None:
    engine = YandexEngine(desk.client(pauses=()), SimulatedEngine([""]))

    pages = [await asyncio.to_thread(engine.read, SHEET) for _ in range(2)]

    assert [page.text for page in pages] == [TEXT, TEXT]


def test_a_picture_too_large_is_refused_before_it_leaves() -> None:
    with pytest.raises(Unreadable):
        VisionClient(ApiKey("k"), url="http://127.0.0.1:9").recognise(bytes(LARGEST_FILE + 1), "JPEG")


def test_an_address_that_is_not_https_gets_nothing() -> None:
    with pytest.raises(OutsideDown, match="error-outside-down"):
        VisionClient(ApiKey("k"), url="http://example.test").recognise(b"x", "JPEG")


async def test_a_service_account_signs_for_a_token_and_uses_it_for_an_hour(tmp_path: Path) -> None:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()
    file = tmp_path / "key.json"
    file.write_text(
        json.dumps({"id": "ajek1", "service_account_id": "aje1", "private_key": f"PLEASE DO NOT REMOVE\n{pem}"})
    )
    account = Account(key_id="ajek1", account_id="aje1", public_key=key.public_key())
    simulator = VisionSimulator([Scan(TEXT)], account)
    async with simulator.serve() as url:
        desk = Desk(simulator, url)
        client = desk.client(access=ServiceAccount.of_file(file, f"{url}/iam/v1/tokens"), later=True)
        for _ in range(2):
            await asyncio.to_thread(client.recognise, _jpeg(), "JPEG")

    assert len(simulator.tokens) == 1


async def test_a_forged_signature_gets_no_token(tmp_path: Path) -> None:
    keys = [rsa.generate_private_key(public_exponent=65537, key_size=2048) for _ in range(2)]
    pem = keys[0].private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    simulator = VisionSimulator(account=Account(key_id="k", account_id="a", public_key=keys[1].public_key()))
    async with simulator.serve() as url:
        access = ServiceAccount("k", "a", pem.decode(), f"{url}/iam/v1/tokens")
        with pytest.raises(OutsideDown):
            await Desk(simulator, url).read(access=access)

    assert simulator.asked == []


def test_a_file_that_is_no_key_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "key.json").write_text("{}")
    with pytest.raises(OutsideDown, match="error-outside-down"):
        ServiceAccount.of_file(tmp_path / "key.json")


@pytest.mark.parametrize("wrapped", [True, False])
@pytest.mark.parametrize("snake", [True, False])
def test_answers_in_either_spelling_say_the_same(wrapped: bool, snake: bool) -> None:
    told: dict[str, Any] = {"textAnnotation": annotation(Scan(TEXT), 600, 800), "page": "0"}
    body = json.dumps({"result": told} if wrapped else told)
    if snake:
        for camel, spelled in (("textAnnotation", "text_annotation"), ("boundingBox", "bounding_box")):
            body = body.replace(camel, spelled)

    page = page_of(body.encode(), 600, 800)

    assert page.text == TEXT
    assert all(word.box.width > 0 for word in page.words)


def test_an_empty_page_and_an_answer_of_another_size() -> None:
    assert page_of(json.dumps({"result": {"textAnnotation": annotation(Scan(""), 600, 800)}}).encode(), 600, 800) == (
        Page((), 600, 800)
    )
    half = page_of(json.dumps({"result": {"textAnnotation": annotation(Scan(TEXT), 300, 400)}}).encode(), 600, 800)
    assert min(word.box.x for word in half.words) == 36


@pytest.mark.parametrize("body", [b"<html>", b"[]", b'{"result": {"textAnnotation": {"blocks": [5]}}}'])
def test_an_answer_of_another_shape_is_no_page(body: bytes) -> None:
    with pytest.raises(OutsideDown):
        page_of(body, 600, 800)


def test_segments_of_the_simulated_answer_index_into_its_full_text() -> None:
    told = annotation(Scan(TEXT, noise=1.0), 600, 800)

    words = [word for block in told["blocks"] for line in block["lines"] for word in line["words"]]
    for word in words:
        start, length = (int(word["textSegments"][0][name]) for name in ("startIndex", "length"))
        assert told["fullText"][start : start + length] == word["text"]
    assert "2-1234/2026" in told["fullText"]
    assert "№" not in told["fullText"]


def test_the_key_goes_to_the_reading_process_and_is_shown_nowhere() -> None:
    engine = YandexEngine(VisionClient(ApiKey("very-secret")), SimulatedEngine([""]))

    assert "very-secret" not in repr(engine)
    assert pickle.loads(pickle.dumps(engine)) == engine  # noqa: S301 - our own


def _jpeg() -> bytes:
    from backend.integrations.ocr.yandex.engine import _jpeg as picture  # noqa: PLC0415

    return picture(SHEET)
