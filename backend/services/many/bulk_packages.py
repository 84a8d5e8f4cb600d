"""A deed over many cases that prints: papers made portion by portion in processes beside, then bound into volumes."""

import asyncio
from collections.abc import Sequence
from datetime import date, datetime

from backend.domain.progress import ProgressTeller, tell_nobody
from backend.models import Bulk, BulkItem, BulkOutcome, BulkState, Person, StoredFile
from backend.scratch import scratch_folder
from backend.services import files
from backend.services.many.bulk_items import items_after
from backend.services.many.bulk_kinds import Office
from backend.services.notices import News, owe
from backend.services.paperwork.outgoing_making import PDF, Setter
from backend.services.paperwork.package_book import bind, make_packages
from backend.settings import Settings
from backend.texts import texts_for

AT_ONCE = 50
"""Cases whose papers are made before they are marked as done: so many wait for a stop at most."""
LARGEST = 40 * 2**20
"""Bytes of a volume, which the last package may exceed; the messenger takes no file over 50 MB."""


async def make_some(settings: Settings, bulk_id: int, office: Office, now: datetime, setter: Setter) -> int:
    """Make the packages of the next cases that wait; gives how many were looked at. Again, it makes nothing."""
    items = await items_after(bulk_id, BulkOutcome.WAITING, 0, AT_ONCE)
    if items:
        case_ids = [item.case_id for item in items]
        await make_packages(settings, office.actor, case_ids, now, office.today, setter=setter)
    return len(items)


async def bound_files(
    settings: Settings, bulk_id: int, office: Office, now: datetime, *, tell: ProgressTeller = tell_nobody
) -> list[StoredFile]:
    """What was done, in one file, or in volumes that the messenger bears; none where somebody stopped it."""

    async def going() -> bool:
        return (await Bulk.get(id=bulk_id).only("id", "state")).state is BulkState.RUNNING

    left, volumes = await _done(bulk_id), list[StoredFile]()
    while left and await going():
        with scratch_folder() as folder:
            target = folder / "packages.pdf"
            day = office.today
            book = await bind(settings, office.actor, left, target, now, day, tell=tell, going=going, most=LARGEST)
            if book is None:
                return []
            left = book.rest
            if book.cases:
                name = await _name_of(bulk_id, len(volumes) + 1, day)
                volumes.append(await files.keep(settings, await asyncio.to_thread(target.read_bytes), name, PDF, now))
    return volumes


async def tell_of_volumes(bulk_id: int, volumes: Sequence[StoredFile], now: datetime) -> None:
    """The first one hangs on the message of the deed; the others come as news, once each."""
    asker = (await Bulk.get(id=bulk_id)).asked_by
    for number, file in enumerate(volumes[1:], 2):
        args = {"number": number, "count": len(volumes)}
        news = News("bulk-packages-volume", f"packages:{bulk_id}:{file.id}", args, file_id=file.id)
        await owe(asker, news, now)


async def _name_of(bulk_id: int, volume: int, day: date) -> str:
    asker = await Person.get(id=(await Bulk.get(id=bulk_id)).asked_by)
    texts = texts_for(asker.language, asker.timezone)
    return f"{texts('bulk-packages-file', number=bulk_id, on=day, volume=volume)}.pdf"


async def _done(bulk_id: int) -> Sequence[int]:
    done = BulkItem.filter(bulk_id=bulk_id, outcome=BulkOutcome.DONE).order_by("id")
    return [int(str(case_id)) for case_id in await done.values_list("case_id", flat=True)]
