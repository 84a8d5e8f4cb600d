"""Photographs, documents and albums, both ways."""

import hashlib
import io
import json
from pathlib import Path

import pytest
from PIL import Image
from sandbox_kit import Api, refusal

from bot.sandbox import Sandbox
from bot.sandbox.client import Line, Persona, SandboxError
from bot.sandbox.files import DOWNLOAD_BYTES, PHOTO_BYTES


def picture(width: int, height: int, kind: str = "JPEG") -> bytes:
    written = io.BytesIO()
    Image.linear_gradient("L").resize((width, height)).convert("RGB").save(written, kind)
    return written.getvalue()


async def fetch(sandbox: Sandbox, api: Api, line: Line, file_id: str) -> bytes:
    file = (await api("getFile", file_id=file_id))["result"]
    async with line.http.get(f"{sandbox.base}/file/bot{sandbox.token}/{file['file_path']}") as response:
        content = await response.read()
    assert len(content) == file["file_size"]
    return content


async def test_a_document_keeps_its_bytes_and_its_name(
    api: Api,
    sandbox: Sandbox,
    line: Line,
    started: Persona,
) -> None:
    content = picture(2000, 1000, "PNG")

    await started.upload(("Судебный приказ.png", content), kind="document", caption="дело 5")

    message = (await api("getUpdates"))["result"][-1]["message"]
    assert (message["document"]["file_name"], message["caption"]) == ("Судебный приказ.png", "дело 5")
    assert message["document"]["mime_type"] == "image/png"
    assert await fetch(sandbox, api, line, message["document"]["file_id"]) == content


async def test_a_photograph_comes_in_sizes_and_no_bigger_than_a_messenger_leaves_it(
    api: Api,
    sandbox: Sandbox,
    line: Line,
    started: Persona,
) -> None:
    await started.upload(("снимок.png", picture(3000, 1500, "PNG")), kind="photo")

    sizes = (await api("getUpdates"))["result"][-1]["message"]["photo"]
    assert [(size["width"], size["height"]) for size in sizes] == [(90, 45), (320, 160), (800, 400), (1280, 640)]
    image = Image.open(io.BytesIO(await fetch(sandbox, api, line, sizes[-1]["file_id"])))
    assert (image.format, image.size) == ("JPEG", (1280, 640))


async def test_an_album_comes_apart_with_one_mark_and_in_another_order_if_asked(api: Api, started: Persona) -> None:
    pages = [(f"{number}.jpg", picture(100 + number, 100)) for number in range(6)]

    sent = await started.upload(*pages, kind="photo", caption="страницы", order="shuffled", seed=3)

    messages = [update["message"] for update in (await api("getUpdates"))["result"][1:]]
    assert len({message["media_group_id"] for message in messages}) == 1
    numbers = [message["message_id"] for message in messages]
    assert sorted(numbers) == sent["message_ids"]
    assert numbers != sent["message_ids"]
    assert min(messages, key=lambda one: one["message_id"])["caption"] == "страницы"


async def test_more_than_ten_files_are_two_albums(api: Api, started: Persona) -> None:
    await started.upload(*[(f"{number}.txt", b"x") for number in range(12)])

    groups = [update["message"].get("media_group_id") for update in (await api("getUpdates"))["result"][1:]]
    assert [groups.count(group) for group in dict.fromkeys(groups)] == [10, 2]


async def test_the_bot_sends_a_document_and_sends_it_again_by_its_id(api: Api, started: Persona) -> None:
    first = await api("sendDocument", chat_id=11, files={"document": ("отчёт.xlsx", b"PK...")}, caption="<i>сводка</i>")
    again = await api("sendDocument", chat_id=11, document=first["result"]["document"]["file_id"])

    assert again["result"]["document"] == first["result"]["document"]
    assert await started.download(await started.last()) == b"PK..."
    other = await api("sendPhoto", chat_id=11, photo=first["result"]["document"]["file_id"])
    assert refusal(other)[1] == "Bad Request: can't use file of type Document as Photo"
    assert refusal(await api("sendPhoto", chat_id=11, photo="AgACnone"))[0] == 400


async def test_the_bot_sends_an_album_by_attachment(api: Api, started: Persona) -> None:
    media = [{"type": "photo", "media": "attach://a", "caption": "стр. 1"}, {"type": "photo", "media": "attach://b"}]
    files = {"a": ("a.jpg", picture(50, 50)), "b": ("b.jpg", picture(60, 50))}

    sent = (await api("sendMediaGroup", files, chat_id=11, media=media))["result"]

    assert [message["photo"][-1]["width"] for message in sent] == [50, 60]
    assert sent[0]["media_group_id"] == sent[1]["media_group_id"]


@pytest.mark.parametrize(
    ("kinds", "reason"),
    [
        (["photo"], "too few messages to send as an album"),
        (["photo"] * 11, "too many messages to send as an album"),
        (["photo", "document"], "document can't be mixed with other media types"),
    ],
)
async def test_an_album_that_is_none_is_refused(api: Api, started: Persona, kinds: list[str], reason: str) -> None:
    media = [{"type": kind, "media": "attach://a"} for kind in kinds]

    body = await api("sendMediaGroup", {"a": ("a.jpg", picture(50, 50))}, chat_id=11, media=media)

    assert refusal(body) == (400, f"Bad Request: {reason}")


async def test_a_photo_that_is_none_too_big_or_too_narrow_is_refused(api: Api, started: Persona) -> None:
    async def send(content: bytes) -> str:
        return refusal(await api("sendPhoto", {"photo": ("a.jpg", content)}, chat_id=11))[1]

    assert await send(b"not a picture") == "Bad Request: IMAGE_PROCESS_FAILED"
    assert await send(picture(2100, 100)) == "Bad Request: PHOTO_INVALID_DIMENSIONS"
    assert "is too big for a photo" in await send(b"x" * (PHOTO_BYTES + 1))


async def test_what_is_over_20_megabytes_cannot_be_fetched(api: Api, started: Persona) -> None:
    await started.upload(("огромный.bin", b"x" * (DOWNLOAD_BYTES + 1)))

    document = (await api("getUpdates"))["result"][-1]["message"]["document"]

    assert refusal(await api("getFile", file_id=document["file_id"]))[1] == "Bad Request: file is too big"


async def test_a_picture_takes_anothers_place(api: Api, started: Persona) -> None:
    sent = await api("sendPhoto", {"photo": ("a.jpg", picture(50, 50))}, chat_id=11, caption="было")
    media = {"type": "photo", "media": "attach://b", "caption": "стало"}

    await api(
        "editMessageMedia",
        {"b": ("b.jpg", picture(70, 50))},
        chat_id=11,
        message_id=sent["result"]["message_id"],
        media=media,
    )

    message = await started.last()
    assert (message["caption"], message["photo"][-1]["width"]) == ("стало", 70)


async def test_ready_files_are_offered_and_sent(tmp_path: Path, api: Api, line: Line, started: Persona) -> None:
    (tmp_path / "samples" / "приказ.jpg").write_bytes(picture(200, 300))
    offered = (await line.ask("GET", "world"))["samples"]
    assert [sample["name"] for sample in offered] == ["приказ.jpg"]

    await started.upload(kind="photo", samples=json.dumps(["приказ.jpg"]))

    assert (await api("getUpdates"))["result"][-1]["message"]["photo"][-1]["height"] == 300
    with pytest.raises(SandboxError, match="no such sample"):
        await started.upload(samples=json.dumps(["../conftest.py"]))


async def test_what_is_uploaded_never_runs_in_the_page(line: Line, sandbox: Sandbox, started: Persona) -> None:
    await started.upload(("страница.html", b"<script>alert(1)</script>"))

    file_id = (await started.messages())[-1]["document"]["file_id"]
    async with line.http.get(f"{sandbox.base}/sim/files/{file_id}") as response:
        assert response.headers["Content-Type"] == "application/octet-stream"
        assert response.headers["Content-Disposition"].startswith("attachment")


async def test_the_journal_knows_files_by_their_hash_and_never_the_token(
    api: Api,
    line: Line,
    sandbox: Sandbox,
    started: Persona,
) -> None:
    await api("sendDocument", {"document": ("a.txt", b"abc")}, chat_id=11)

    lines = await line.wait_for_call("sendDocument")

    assert lines[0]["params"]["document"] == {"file": "a.txt", "size": 3, "sha256": hashlib.sha256(b"abc").hexdigest()}
    assert sandbox.token not in json.dumps(await line.calls())
