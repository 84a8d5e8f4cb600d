"""A register sent in the chat: stopped, gone on with, and never another creditor's."""

import sys
from pathlib import Path

import pytest

from backend.domain.errors import NotAllowed, Stale
from backend.domain.people import Role
from backend.domain.progress import Progress
from backend.models import Case, Creditor, Debtor, Notice, Person, RegisterUpload, StaffScope, UploadState
from backend.services import files
from backend.services.portfolio import uploads
from backend.services.portfolio.registers import CessionTerms
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_person

sys.path.append(str(Path(__file__).parents[2] / "scripts"))
from make_register import make_register

ROWS = 1_200
TERMS = CessionTerms("ООО МКК «Ромашка»", "Ц-7/2026", TODAY)


async def _sent(settings: Settings, person: Person, folder: Path) -> RegisterUpload:
    file = folder / "register.xlsx"
    make_register(file, ROWS, seed=5, faults=False, today=TODAY)
    kept = await files.keep(settings, file.read_bytes(), file.name, uploads.XLSX, NOW)
    return await uploads.send(person.actor(), kept.id, TERMS, NOW)


async def test_a_register_that_is_stopped_leaves_nothing_and_going_on_reads_it_from_the_start(
    opened: Settings, tmp_path: Path
) -> None:
    officer = await make_person(Role.OFFICER)
    upload = await _sent(opened, officer, tmp_path)
    told: list[Progress] = []

    async def stops_at_the_first_word(progress: Progress) -> None:
        told.append(progress)
        if len(told) == 1:
            await uploads.stop(officer.actor(), upload.id, NOW)

    await uploads.take_in(opened, upload.id, NOW, TODAY, stops_at_the_first_word)

    await upload.refresh_from_db()
    assert (upload.state, upload.stop_asked) == (UploadState.STOPPED, False)
    assert await Case.all().count() + await Debtor.all().count() == 0
    assert (await Notice.get()).text == "notice-register-stopped"

    await uploads.go_on(officer.actor(), upload.id, NOW)
    await uploads.take_in(opened, upload.id, NOW, TODAY)

    await upload.refresh_from_db()
    assert upload.state is UploadState.DONE
    assert (await Case.all().count(), upload.rows_done) == (ROWS, ROWS)
    with pytest.raises(Stale):
        await uploads.stop(officer.actor(), upload.id, NOW)


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
