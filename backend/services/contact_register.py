"""The register of contacts: who was spoken to, when by his own clock, how, in which words, and why that was lawful.

Kept for three years (230-ФЗ ст. 17); given to the supervising body as a workbook of a period.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from tortoise.transactions import atomic

from backend.domain.contact import is_borne_out
from backend.domain.errors import Refused
from backend.domain.people import Actor, Permission
from backend.models import Contact, Debtor, Person
from backend.papers.workbooks import Cell, Column, Sheet, Workbook
from backend.services import journal
from backend.services.access import cases_of, require
from backend.texts import Texts

AT_ONCE = 500
COLUMNS = {
    "at": 20,
    "local": 32,
    "debtor": 32,
    "contracts": 24,
    "channel": 16,
    "started": 16,
    "recipient": 18,
    "address": 24,
    "state": 18,
    "settled": 20,
    "words": 60,
    "template": 28,
    "basis": 28,
    "counts": 48,
    "verdict": 16,
    "colleague": 28,
}


@atomic()
async def write(actor: Actor, first: date, last: date, path: Path, now: datetime, texts: Texts) -> int:
    """The contacts of these days, both included, with debtors whom the actor may see; how many.

    Raises Refused when there are none.
    """
    require(actor, Permission.EXPORT_CASES)
    columns = [Column(texts(f"register-contact-{name}"), width=width) for name, width in COLUMNS.items()]
    count, after = 0, 0
    with Workbook(path, [Sheet(texts("register-contact-sheet"), columns)]) as book:
        while rows := await _page(first, last, texts.zone, after):
            after = rows[-1].id
            lines = list(await _lines(actor, rows, texts))
            book.add(lines)
            count += len(lines)
    if not count:
        raise Refused("register-contact-empty")
    await journal.write(actor, "contacts.exported", now, first=first.isoformat(), last=last.isoformat(), count=count)
    return count


async def _page(first: date, last: date, zone: ZoneInfo, after: int) -> list[Contact]:
    begin, end = datetime.combine(first, time.min, zone), datetime.combine(last + timedelta(days=1), time.min, zone)
    return await Contact.filter(id__gt=after, at__gte=begin, at__lt=end).order_by("id").limit(AT_ONCE)


async def _lines(actor: Actor, rows: list[Contact], texts: Texts) -> Iterator[tuple[Cell, ...]]:
    ids = {row.debtor_id for row in rows}
    contracts: dict[int, list[str]] = {}
    for case in await (await cases_of(actor)).filter(debtor_id__in=ids).order_by("id"):
        contracts.setdefault(case.debtor_id, []).append(case.contract_number)
    debtors = {one.id: one for one in await Debtor.filter(id__in=list(contracts) or [0])}
    people = {one.id: one.name for one in await Person.filter(id__in=[row.person_id or 0 for row in rows])}
    seen = (row for row in rows if row.debtor_id in debtors)
    return (
        tuple(_cells(row, debtors[row.debtor_id], contracts[row.debtor_id], people, texts).values()) for row in seen
    )


def _cells(
    row: Contact, debtor: Debtor, contracts: list[str], people: Mapping[int, str], texts: Texts
) -> dict[str, Cell]:
    record = row.certificate
    return {
        "at": texts.show(row.at),
        "local": _local(record),
        "debtor": debtor.full_name,
        "contracts": ", ".join(contracts),
        "channel": texts(f"contact-service-{row.service}" if row.service else f"contact-channel-{row.channel}"),
        "started": texts("own-started-creditor" if row.by_creditor else "register-contact-by-debtor"),
        "recipient": texts(f"register-contact-to-{row.recipient.replace('_', '-')}"),
        "address": row.address,
        "state": texts(f"contact-state-{row.state.value}"),
        "settled": texts.show(row.settled_at) if row.settled_at else "",
        "words": row.words,
        "template": row.template,
        "basis": record.get("rules", {}).get("article", ""),
        "counts": _counts(record, texts),
        "verdict": texts(f"register-contact-verdict-{_verdict(record)}"),
        "colleague": people.get(row.person_id or 0, ""),
    }


def _local(record: Mapping[str, Any]) -> str:
    """What the debtor's clock said, by each that may have been his."""
    return ", ".join(f"{one['at'][:16].replace('T', ' ')} {one['zone']}" for one in record.get("local", ()))


def _counts(record: Mapping[str, Any], texts: Texts) -> str:
    """How many had been made before this one, of how many."""
    told = (
        texts("register-contact-count", period=one["period"], span=one["span"], made=one["made"], most=one["most"])
        for one in record.get("counters", ())
    )
    return "; ".join(told)


def _verdict(record: Mapping[str, Any]) -> str:
    if not record:
        return "none"
    if not is_borne_out(record):
        return "broken"
    return "lawful" if record["allowed"] else "unlawful"
