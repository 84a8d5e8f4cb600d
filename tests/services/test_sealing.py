"""Sealing everything anew: nothing is lost, the old key opens nothing more, search goes on."""

from pathlib import Path

import pytest
from tortoise.connection import get_connection

from backend import crypto
from backend.crypto import KeyMissing, KeyRing, new_ring
from backend.domain.people import Role
from backend.models import Debtor, Dialog, JournalEntry, Notice, StoredFile
from backend.services import files, journal
from backend.services.debtors import debtors_with
from backend.services.notices import News, owe
from backend.services.sealing import seal_anew
from backend.settings import Settings
from tests.factories import NOW, make_debtor, make_person

PHONE = "+79161234567"


@pytest.fixture
async def filled(opened: Settings) -> StoredFile:
    """One of each kind of thing that lies sealed."""
    await make_debtor(passport="4508123456", inn="500100732259", snils="11223344595", email="olga@example.ru")
    person = await make_person(Role.OFFICER)
    await owe(person.id, News("notice-dead-job", "k", {"name": "тайна", "job": 1}), NOW)
    await Dialog.create(key="d:1", state="x", data={"phone": PHONE})
    return await files.keep(opened, b"scan", "паспорт.jpg", "image/jpeg", NOW)


async def _raw(table: str, column: str) -> list[str]:
    rows = await get_connection("default").execute_query_dict(f"SELECT {column} AS value FROM {table}")  # noqa: S608 - ours
    return [str(row["value"]) for row in rows]


async def _everything_opens(settings: Settings, file: StoredFile) -> None:
    debtor = await Debtor.get()
    assert (debtor.passport, debtor.phone_numbers) == ("4508123456", (PHONE,))
    assert (await Notice.get()).args["name"] == "тайна"
    assert (await Dialog.get()).data == {"phone": PHONE}
    again = await StoredFile.get(id=file.id)
    assert (again.name, await files.content_of(settings, again)) == ("паспорт.jpg", b"scan")


async def test_everything_opens_with_the_new_key_alone(opened: Settings, filled: StoredFile) -> None:
    ring = crypto.ring().with_new_key()
    crypto.use_ring(ring)

    sealed = await seal_anew(opened, NOW)
    crypto.use_ring(ring.current_only())

    assert sealed >= 4
    await _everything_opens(opened, filled)
    assert await debtors_with("phone", PHONE) == [(await Debtor.get()).id]
    assert await debtors_with("email", "olga@example.ru")


async def test_the_old_key_opens_nothing_more(opened: Settings, filled: StoredFile) -> None:
    old = crypto.ring()
    crypto.use_ring(old.with_new_key())
    await seal_anew(opened, NOW)
    crypto.use_ring(old)

    for look in (Debtor.get(), Notice.get(), Dialog.get(), StoredFile.get(id=filled.id)):
        with pytest.raises(KeyMissing):
            await look
    with pytest.raises(KeyMissing):
        await files.content_of(opened, filled)
    assert await debtors_with("phone", PHONE) == []


async def test_it_may_be_broken_off_and_run_again(opened: Settings, filled: StoredFile) -> None:
    ring = crypto.ring().with_new_key()
    crypto.use_ring(ring)
    sealed_path = opened.data_dir / "files" / filled.path
    sealed = sealed_path.read_bytes()
    sealed_path.unlink()
    with pytest.raises(FileNotFoundError):
        await seal_anew(opened, NOW)  # rows are sealed anew by now, files are not
    sealed_path.write_bytes(sealed)
    await _everything_opens(opened, filled)

    await seal_anew(opened, NOW)
    crypto.use_ring(ring.current_only())

    await _everything_opens(opened, filled)


async def test_it_is_written_in_the_journal(opened: Settings, filled: StoredFile) -> None:
    await seal_anew(opened, NOW)

    assert await JournalEntry.filter(action="keys.rotated").count() == 1
    assert await journal.verify() is None


async def test_nothing_sealed_can_be_read_in_the_store(opened: Settings, filled: StoredFile) -> None:
    raw = [
        *await _raw("debtor", "passport"),
        *await _raw("debtor", "phones"),
        *await _raw("notice", "args"),
        *await _raw("dialog", "data"),
        *await _raw("stored_file", "name"),
        *await _raw("debtor_key", "digest"),
    ]

    for secret in ("4508123456", "9161234567", "тайна", "паспорт", "olga"):
        assert not any(secret in value for value in raw)


async def test_the_same_value_lies_differently_each_time_and_in_each_place(opened: Settings) -> None:
    ring = new_ring()

    assert ring.seal(b"4508123456", "a") != ring.seal(b"4508123456", "a")
    with pytest.raises(KeyMissing):
        ring.open(ring.seal(b"4508123456", "debtor.passport"), "debtor.inn")


async def test_equal_values_meet_under_one_key_and_kind_only(opened: Settings) -> None:
    ring, other = new_ring(), new_ring()

    assert ring.blind("500100732259", "inn") == ring.blind("500100732259", "inn")
    assert len({ring.blind("1", "inn"), ring.blind("1", "snils"), other.blind("1", "inn")}) == 3


@pytest.mark.parametrize("text", ["", "a:", "a:MTIz", "a:%%%", "no key at all"])
def test_a_ring_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"key|base64|padding|alphabet|digit"):
        KeyRing.parse(text)


def test_a_ring_is_made_at_the_first_start_and_readable_by_its_owner_only(tmp_path: Path) -> None:
    ring = crypto.ring_from("", tmp_path / "keys")

    assert crypto.ring_from("", tmp_path / "keys") == ring
    assert (tmp_path / "keys" / "ring").stat().st_mode & 0o077 == 0
