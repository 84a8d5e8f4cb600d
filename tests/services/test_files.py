"""Files as they came: sealed, whole, under names of our own."""

import stat
from pathlib import Path

import pytest

from backend.crypto import KeyMissing
from backend.models import StoredFile
from backend.services import files
from backend.settings import Settings
from tests.factories import NOW

PASSPORT = "Паспорт 4508 123456".encode()
NAMES = ["../../etc/cron.d/x", "/etc/passwd", "a\x00b", "..\\..\\x.pdf", "", "приказ\u202egpj.exe", "x" * 500]


def on_disk(settings: Settings) -> list[Path]:
    return [path for path in (settings.data_dir / "files").rglob("*") if path.is_file()]


async def test_the_bytes_come_back_as_they_were(opened: Settings) -> None:
    kept = await files.keep(opened, PASSPORT, "паспорт.jpg", "image/jpeg", NOW)

    again = await StoredFile.get(id=kept.id)
    assert await files.content_of(opened, again) == PASSPORT
    assert (again.name, again.size) == ("паспорт.jpg", len(PASSPORT))


async def test_nothing_of_them_can_be_read_on_the_disk(opened: Settings) -> None:
    await files.keep(opened, PASSPORT, "паспорт.jpg", "image/jpeg", NOW)

    (path,) = on_disk(opened)
    assert PASSPORT not in path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("name", NAMES)
async def test_the_senders_name_leads_nowhere(opened: Settings, name: str) -> None:
    await files.keep(opened, b"x", name.replace("\x00", ""), "", NOW)

    (path,) = on_disk(opened)
    assert path.parent == opened.data_dir / "files" / "2026" / "11"
    assert path.name.isalnum()


async def test_altered_bytes_are_not_given_out(opened: Settings) -> None:
    kept = await files.keep(opened, PASSPORT, "x", "", NOW)
    (path,) = on_disk(opened)
    sealed = path.read_bytes()

    for place in (0, 10, len(sealed) // 2, len(sealed) - 1):
        path.write_bytes(sealed[:place] + bytes([sealed[place] ^ 1]) + sealed[place + 1 :])
        with pytest.raises(KeyMissing):
            await files.content_of(opened, kept)


async def test_a_file_put_in_the_place_of_another_is_not_given_out(opened: Settings) -> None:
    mine = await files.keep(opened, b"mine", "x", "", NOW)
    other = await files.keep(opened, b"other", "x", "", NOW)
    folder = opened.data_dir / "files"
    (folder / other.path).replace(folder / mine.path)

    with pytest.raises(KeyMissing):
        await files.content_of(opened, mine)


async def test_drafts_of_a_crash_harm_nobody(opened: Settings) -> None:
    kept = await files.keep(opened, PASSPORT, "x", "", NOW)
    folder = opened.data_dir / "files"
    (folder / kept.path).with_suffix(".0000.draft").write_bytes(b"half")

    files.put(folder, kept.path, b"sealed anew")

    assert await files.content_of(opened, kept) == b"sealed anew"
