"""A statement that was sent in the chat: kept, shown as it would come out, taken in by its sender's word."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from backend.domain.errors import NotFound
from backend.domain.people import Actor, Permission
from backend.models import StatementUpload, StoredFile
from backend.services import files
from backend.services.access import require
from backend.services.money import statements
from backend.services.money.statements import Report
from backend.settings import Settings


@dataclass(frozen=True)
class Preview:
    upload: StatementUpload
    report: Report


async def receive(actor: Actor, file: StoredFile, content: bytes, settings: Settings, now: datetime) -> Preview:
    """Raises Unreadable or Refused for what would not be taken in."""
    report = await statements.preview(actor, content, settings)
    upload = await StatementUpload.create(file_id=file.id, person_id=actor.id, sent_at=now)
    return Preview(upload, report)


async def take_in(actor: Actor, upload_id: int, settings: Settings, now: datetime, today: date) -> Mapping[str, Any]:
    """The counts of the report. A second press gives the same, and posts nothing again."""
    require(actor, Permission.RECORD_PAYMENT)
    upload = await StatementUpload.get_or_none(id=upload_id, person_id=actor.id).select_related("file")
    if upload is None:
        raise NotFound
    if upload.statement_id is not None:
        return await statements.report_of(actor, upload.statement_id)
    content = await files.content_of(settings, upload.file)
    report = await statements.take_in(actor, content, settings, now, today)
    await StatementUpload.filter(id=upload.id).update(statement_id=report.statement_id)
    return report.counts()
