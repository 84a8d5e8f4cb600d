"""A deed over many cases that prints: papers made portion by portion in processes beside, then bound into volumes."""

from collections.abc import Sequence
from datetime import datetime

from backend.domain.progress import ProgressTeller, tell_nobody
from backend.models import Bulk, BulkItem, BulkOutcome, BulkState, Person, StoredFile
from backend.scratch import scratch_folder
from backend.services import files
from backend.services.many.bulk_items import items_after
from backend.services.many.bulk_kinds import Office
from backend.services.paperwork.outgoing_making import PDF, Setter
from backend.services.paperwork.package_book import Book, bind, make_packages
from backend.settings import Settings
from backend.texts import texts_for

AT_ONCE = 50
"""Cases whose papers are made before they are marked as done: so many wait for a stop at most."""


async def make_some(settings: Settings, bulk_id: int, office: Office, now: datetime, setter: Setter) -> int:
    """Make the packages of the next cases that wait; gives how many were looked at. Again, it makes nothing."""
    items = await items_after(bulk_id, BulkOutcome.WAITING, 0, AT_ONCE)
    if items:
        case_ids = [item.case_id for item in items]
        await make_packages(settings, office.actor, case_ids, now, office.today, setter=setter)
    return len(items)


async def bound_file(
    settings: Settings, bulk_id: int, office: Office, now: datetime, *, tell: ProgressTeller = tell_nobody
) -> tuple[StoredFile, Book] | None:
    """What was done, in one file; None where somebody stopped it, or nothing can be printed."""

    async def going() -> bool:
        return (await Bulk.get(id=bulk_id).only("id", "state")).state is BulkState.RUNNING

    case_ids = await _done(bulk_id)
    if not case_ids or not await going():
        return None
    with scratch_folder() as folder:
        target = folder / "packages.pdf"
        book = await bind(settings, office.actor, case_ids, target, now, office.today, tell=tell, going=going)
        if book is None or not book.cases:
            return None
        asker = await Person.get(id=(await Bulk.get(id=bulk_id)).asked_by)
        name = texts_for(asker.language, asker.timezone)("bulk-packages-file", number=bulk_id, on=office.today)
        file = await files.keep(settings, target.read_bytes(), f"{name}.pdf", PDF, now)
    return file, book


async def _done(bulk_id: int) -> Sequence[int]:
    done = BulkItem.filter(bulk_id=bulk_id, outcome=BulkOutcome.DONE).order_by("id")
    return [int(str(case_id)) for case_id in await done.values_list("case_id", flat=True)]
