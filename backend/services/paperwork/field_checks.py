"""What was read beside what a person said, kept sealed for measuring: only where the settings consent, for a term."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from tortoise.transactions import atomic

from backend.domain.people import SYSTEM
from backend.models import FieldCheck, Paper
from backend.services import journal
from backend.services.paperwork.paper_view import kind_of, reading_of
from backend.settings import Settings

PAGE = 500


@dataclass(frozen=True)
class Measured:
    """One field as read and as it is; personal data, so whoever exports it answers for it."""

    paper: int
    kind: str
    field: str
    read: str
    said: str
    confidence: float
    page: int
    box: list[int] | None


async def keep(settings: Settings | None, paper: Paper, name: str, said: str, now: datetime) -> None:
    """Within the deed of the person's word. The last word on a field is the one that counts."""
    if settings is None or not settings.field_checks_days:
        return
    read = reading_of(paper).fields.get(name)
    box = read.box if read else None
    values = {
        "kind": kind_of(paper).value,
        "read": read.value if read else "",
        "said": said,
        "confidence": Decimal(f"{read.confidence if read else 0.0:.4f}"),
        "page": read.page if read else 0,
        "box": [box.x, box.y, box.width, box.height] if box else None,
        "checked_at": now,
        "keep_until": now.date() + timedelta(days=settings.field_checks_days),
    }
    await FieldCheck.update_or_create(defaults=values, paper_id=paper.id, field=name)


@atomic()
async def purge(settings: Settings, now: datetime, today: date) -> int:
    """Throw away what has been kept for its term, and everything once the settings no longer consent."""
    old = FieldCheck.all() if not settings.field_checks_days else FieldCheck.filter(keep_until__lt=today)
    gone = await old.delete()
    if gone:
        await journal.write(SYSTEM, "field_checks.purged", now, count=gone)
    return gone


async def measured() -> AsyncIterator[Measured]:
    """All that is kept, in the order in which it was said."""
    last = 0
    while rows := await FieldCheck.filter(id__gt=last).order_by("id").limit(PAGE):
        for row in rows:
            yield Measured(
                row.paper_id, row.kind, row.field, row.read, row.said, float(row.confidence), row.page, row.box
            )
        last = rows[-1].id
