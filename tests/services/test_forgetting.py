"""Workbooks that were sent are thrown away after their term; what people brought is not."""

from datetime import timedelta

import pytest

from backend.domain.people import Role
from backend.models import JournalEntry, Notice, NoticeState, Paper, PaperPage, QualityReport, StoredFile
from backend.services import files, forgetting
from backend.services.lists import exports
from backend.services.lists.views import Day
from backend.services.portfolio import quality
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_case, make_person

LAST_DAY, DAY_AFTER = NOW + forgetting.KEPT, NOW + forgetting.KEPT + timedelta(days=1)


def on_disk(settings: Settings) -> int:
    return sum(path.is_file() for path in (settings.data_dir / "files").rglob("*"))


async def sent_export(settings: Settings) -> Notice:
    person = await make_person(Role.MANAGER)
    await make_case()
    await exports.make(settings, person.id, "open", Day.of(TODAY, "Europe/Moscow").name, "a press", NOW)
    await Notice.filter(person_id=person.id).update(state=NoticeState.SENT)
    return await Notice.get(person_id=person.id)


async def test_an_export_is_gone_the_day_after_its_term(opened: Settings) -> None:
    notice = await sent_export(opened)

    assert await forgetting.forget_sent(opened, LAST_DAY) == 0
    assert on_disk(opened) == 1

    assert await forgetting.forget_sent(opened, DAY_AFTER) == 1
    assert on_disk(opened) == 0
    assert not await StoredFile.exists()
    await notice.refresh_from_db()
    assert notice.file_id is None
    assert await JournalEntry.filter(action="files.forgotten").count() == 1


async def test_a_quality_book_goes_and_the_report_stays(opened: Settings) -> None:
    person = await make_person(Role.MANAGER)
    await make_case()
    report = await QualityReport.create(asked_by=person.id, asked_at=NOW)
    await quality.check(opened, report.id, NOW, TODAY)
    await Notice.all().update(state=NoticeState.SENT)

    assert await forgetting.forget_sent(opened, DAY_AFTER) == 1

    await report.refresh_from_db()
    assert report.file_id is None
    assert report.found is not None
    assert on_disk(opened) == 0


async def test_what_is_still_owed_to_somebody_waits(opened: Settings) -> None:
    notice = await sent_export(opened)
    await Notice.filter(id=notice.id).update(state=NoticeState.OWED)

    assert await forgetting.forget_sent(opened, DAY_AFTER) == 0
    assert on_disk(opened) == 1


async def test_what_people_brought_stays(opened: Settings) -> None:
    kept = await files.keep(opened, b"a court order", "order.jpg", "image/jpeg", NOW)
    paper = await Paper.create(source_key="photo:1", uploaded_by=1, uploaded_at=NOW)
    await PaperPage.create(paper_id=paper.id, position=1, file_id=kept.id)

    assert await forgetting.forget_sent(opened, DAY_AFTER) == 0
    assert await files.content_of(opened, kept) == b"a court order"


@pytest.mark.parametrize("nights", [2, 3])
async def test_a_night_that_was_broken_off_is_made_up_for(opened: Settings, nights: int) -> None:
    notice = await sent_export(opened)
    file = await StoredFile.get(id=notice.file_id)
    files.remove(opened.data_dir / "files", file.path)

    told = [await forgetting.forget_sent(opened, DAY_AFTER) for _ in range(nights)]

    assert told == [1] + [0] * (nights - 1)
    assert not await StoredFile.exists()
