"""A register sent in the chat: stopped, gone on with, and never another creditor's."""

import asyncio
import sys
from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from backend.domain.errors import NotAllowed, Stale
from backend.domain.people import Role
from backend.domain.progress import Progress
from backend.models import (
    Case,
    Creditor,
    Debtor,
    DebtorKey,
    Notice,
    Person,
    RegisterImport,
    RegisterUpload,
    StaffScope,
    StoredFile,
    UploadState,
)
from backend.services import files
from backend.services.portfolio import uploads
from backend.services.portfolio.registers import CessionTerms
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_person

sys.path.append(str(Path(__file__).parents[2] / "scripts"))
from make_register import make_register

ROWS = 1_200
TERMS = CessionTerms("ООО МКК «Ромашка»", "Ц-7/2026", TODAY)


async def _sent(settings: Settings, person: Person, folder: Path, seed: int = 5) -> RegisterUpload:
    file = folder / "register.xlsx"
    make_register(file, ROWS, seed=seed, faults=False, today=TODAY)
    return await _send(settings, person, file)


async def _sent_with_faults(
    settings: Settings, person: Person, folder: Path
) -> tuple[Mapping[str, Any], RegisterUpload]:
    """With what is true of it."""
    file = folder / "register.xlsx"
    truth = make_register(file, 2_000, seed=7, faults=True, today=TODAY)
    return truth, await _send(settings, person, file)


async def _send(settings: Settings, person: Person, file: Path) -> RegisterUpload:
    content = await asyncio.to_thread(file.read_bytes)
    kept = await files.keep(settings, content, file.name, uploads.XLSX, NOW)
    return await uploads.send(person.actor(), kept.id, TERMS, NOW)


async def _bearers_of_one_passport() -> int:
    """The most debtors born on one day with one passport."""
    keys = await DebtorKey.filter(kind="passport").select_related("debtor")
    return max(Counter((key.digest, key.debtor.birth_date) for key in keys).values())


async def _rows_in(settings: Settings, file_id: int | None) -> int:
    content = await files.content_of(settings, await StoredFile.get(id=file_id))
    return CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).height


async def _stopped(settings: Settings, officer: Person, upload: RegisterUpload, at: int) -> None:
    """By the officer, once so many rows were read."""

    async def stops(progress: Progress) -> None:
        if progress.done >= at:
            await uploads.stop(officer.actor(), upload.id, NOW)

    await uploads.take_in(settings, upload.id, NOW, TODAY, stops)
    await upload.refresh_from_db()


async def _gone_on(settings: Settings, officer: Person, upload: RegisterUpload, today: date = TODAY) -> list[int]:
    """How far it was each time that it told."""
    told: list[int] = []

    async def tells(progress: Progress) -> None:
        told.append(progress.done)

    await uploads.go_on(officer.actor(), upload.id, NOW)
    await uploads.take_in(settings, upload.id, NOW, today, tells)
    await upload.refresh_from_db()
    return told


async def test_a_register_that_is_stopped_leaves_nothing_in_the_store(opened: Settings, tmp_path: Path) -> None:
    officer = await make_person(Role.OFFICER)
    upload = await _sent(opened, officer, tmp_path)

    await _stopped(opened, officer, upload, at=1)

    assert (upload.state, upload.stop_asked) == (UploadState.STOPPED, False)
    assert await Case.all().count() + await Debtor.all().count() == 0
    assert (await Notice.get()).text == "notice-register-stopped"


async def test_going_on_begins_after_the_last_row_that_lies_ready_and_the_figures_are_as_if_nothing_had_been(
    opened: Settings, tmp_path: Path
) -> None:
    officer = await make_person(Role.OFFICER)
    truth, upload = await _sent_with_faults(opened, officer, tmp_path)

    await _stopped(opened, officer, upload, at=500)
    told = await _gone_on(opened, officer, upload)

    assert upload.state is UploadState.DONE
    assert all(done > 500 for done in told), "what lies ready is not read again"
    report = (await RegisterImport.get()).report
    assert {name: report[name] for name in truth if name in report} == {
        name: figure for name, figure in truth.items() if name in report
    }
    assert await Case.all().count() == truth["accepted"]
    assert await _bearers_of_one_passport() == 1
    workbook = await Notice.filter(text="notice-register-done").get()
    assert await _rows_in(opened, workbook.file_id) == truth["rejected"] + 1
    assert not list((opened.data_dir / "unfinished").iterdir())
    with pytest.raises(Stale):
        await uploads.stop(officer.actor(), upload.id, NOW)


async def test_on_another_day_or_after_another_register_a_stopped_one_is_judged_anew(
    opened: Settings, tmp_path: Path
) -> None:
    officer = await make_person(Role.OFFICER)
    upload = await _sent(opened, officer, tmp_path)
    await _stopped(opened, officer, upload, at=500)

    told = await _gone_on(opened, officer, upload, TODAY + timedelta(days=1))

    assert told[0] == 500
    assert await Case.all().count() == ROWS


async def test_what_nobody_went_on_with_is_gone_in_a_week(opened: Settings, tmp_path: Path) -> None:
    officer = await make_person(Role.OFFICER)
    upload = await _sent(opened, officer, tmp_path)
    await _stopped(opened, officer, upload, at=500)
    (left,) = (opened.data_dir / "unfinished").iterdir()
    await RegisterUpload.filter(id=upload.id).update(sent_at=NOW - timedelta(days=8))
    (tmp_path / "other").mkdir()

    other = await _sent(opened, officer, tmp_path / "other", seed=6)
    await uploads.take_in(opened, other.id, NOW, TODAY)

    assert not left.exists()


async def test_a_colleague_bound_to_one_creditor_does_not_send_anothers_register(
    opened: Settings, tmp_path: Path
) -> None:
    officer = await make_person(Role.OFFICER)
    own = await Creditor.create(name="ООО «Свой»")
    await StaffScope.create(person_id=officer.id, creditor_id=own.id)

    with pytest.raises(NotAllowed) as refusal:
        await _sent(opened, officer, tmp_path)

    assert refusal.value.key == "refusal-not-your-creditor"
    assert await RegisterUpload.all().count() == 0
