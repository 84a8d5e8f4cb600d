"""Letters by the hundred thousand, tracked through the simulated Post with failing and late tickets, day after day."""

import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from pydantic import SecretStr

from backend.domain.letters import LetterKind
from backend.domain.people import Role
from backend.domain.stages import Stage
from backend.integrations.post import TICKET_BY_PRACTICE
from backend.integrations.post.simulator import ANSWER, TICKET, Account, Fault, PostSimulator, Travel
from backend.jobs import letters as jobs
from backend.models import Case, Cession, Creditor, Debtor, JournalEntry, Letter, Notice, Person, PostTicket
from backend.settings import Settings
from backend.wiring import Outside, outside, shut

BEGIN = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
QUARTER = timedelta(minutes=15)
AT_ONCE = 1_000
# Of ten letters, seven are copies to debtors, which move no case, and three are packs to courts, which do.
PACKS = 3


@dataclass
class Tracked:
    """What came of it. `seconds` are of the processor, ours and the simulator's together."""

    letters: int
    days: float = 0
    seconds: float = 0
    finished: int = 0
    tickets: int = 0
    largest: int = 0
    asked_when_finished: int = 0
    breaches: list[str] = field(default_factory=list)
    delivered: int = 0
    told: int = 0
    told_twice: int = 0
    moved: int = 0
    moved_twice: int = 0
    packs_delivered: int = 0


@dataclass
class Desk:
    """The simulated Post and what stands before it, both by one clock."""

    simulator: PostSimulator
    things: Outside
    moment: datetime = BEGIN


@asynccontextmanager
async def desk_for(settings: Settings, failing: float, late: float) -> AsyncIterator[Desk]:
    clock: list[Desk] = []
    simulator = PostSimulator(lambda: clock[0].moment if clock else BEGIN, Account("cessio", "secret"), travel=Travel())
    for route in (TICKET, ANSWER):
        for fault in (Fault.HTML_502, Fault.INTERNAL, Fault.TRUNCATED, Fault.DROPPED):
            simulator.faults.often(route, fault, failing / 4)
    simulator.batch.late_share = late
    async with simulator.running() as url:
        given = {"post_mode": "batch", "post_batch_url": f"{url}/fc", "post_login": "cessio"}
        things = await outside(settings.model_copy(update=given | {"post_password": SecretStr("secret")}))
        clock.append(Desk(simulator, things))
        try:
            yield clock[0]
        finally:
            await shut(things)


def barcode(number: int) -> str:
    """The number-th, its check digit right."""
    bare = f"8{number:012d}"
    total = 3 * sum(map(int, bare[0::2])) + sum(map(int, bare[1::2]))
    return f"{bare}{-total % 10}"


async def send(count: int) -> None:
    """A case a letter, all of one debtor: what is measured is the tracking."""
    officer = await Person.create(telegram_id=1, name="Сотрудник", role=Role.OFFICER)
    creditor = await Creditor.create(name="ООО «Пример»")
    cession = await Cession.create(creditor_id=creditor.id, number="1", signed_on=date(2026, 1, 1))
    debtor = await Debtor.create(
        full_name="Берёзкина Ольга Петровна", search_name="берёзкина", birth_date=date(1985, 3, 14)
    )
    for start in range(0, count, AT_ONCE):
        numbers = range(start, min(count, start + AT_ONCE))
        await Case.bulk_create([_case(number, debtor, creditor, cession, officer) for number in numbers])
    ids = [int(str(found)) for found in await Case.all().order_by("id").values_list("id", flat=True)]
    for start in range(0, count, AT_ONCE):
        numbers = range(start, min(count, start + AT_ONCE))
        await Letter.bulk_create([_letter(number, ids[number], officer) for number in numbers])


def _is_pack(number: int) -> bool:
    return number % 10 < PACKS


def _case(number: int, debtor: Debtor, creditor: Creditor, cession: Cession, officer: Person) -> Case:
    stage = Stage.C40_ORDER_SENT if _is_pack(number) else Stage.C30_ORDER_COPY
    return Case(
        debtor_id=debtor.id,
        creditor_id=creditor.id,
        cession_id=cession.id,
        contract_number=f"Д-{number}",
        contract_key=f"Д{number}",
        contract_fold=f"Д{number}",
        contract_date=date(2025, 1, 1),
        stage=stage.value,
        stage_since=BEGIN.date(),
        court_name="Судебный участок № 3 Центрального района",
        responsible_id=officer.id,
        created_at=BEGIN,
    )


def _letter(number: int, case_id: int, officer: Person) -> Letter:
    return Letter(
        case_id=case_id,
        barcode=barcode(number),
        kind=LetterKind.ORDER_PACK if _is_pack(number) else LetterKind.ORDER_COPY,
        sent_on=BEGIN.date(),
        registered_by=officer.id,
        registered_at=BEGIN,
        ask_next_at=BEGIN,
    )


async def track(desk: Desk, count: int, days: float) -> Tracked:
    """The clock as it is declared: tickets opened and collected at every quarter that has something due."""
    found, began = Tracked(count, days), time.process_time()
    end = desk.moment + timedelta(days=days)
    while desk.moment < end:
        now = desk.moment
        await jobs.open_tickets(desk.things, now)
        await jobs.collect_tickets(desk.things, now)
        desk.moment = await _next_moment(now, end)
    found.seconds = time.process_time() - began
    return await _counted(found, desk)


async def _next_moment(now: datetime, end: datetime) -> datetime:
    """The next quarter of an hour at which a letter or a ticket is due: nothing happens in between."""
    letter = await Letter.filter(is_finished=False).order_by("ask_next_at").first()
    ticket = await PostTicket.filter(closed_at=None).order_by("ask_next_at").first()
    due = [row.ask_next_at for row in (letter, ticket) if row is not None]
    if not due:
        return end
    quarters = max(1, -(-(min(due) - now) // QUARTER))
    return now + quarters * QUARTER


async def _counted(found: Tracked, desk: Desk) -> Tracked:
    tickets = await PostTicket.all()
    found.tickets, found.largest = len(tickets), max(len(ticket.barcodes) for ticket in tickets)
    found.breaches = desk.simulator.desk.breaches
    found.finished = await Letter.filter(is_finished=True).count()
    letters = {letter.barcode: letter for letter in await Letter.all()}
    for ticket in tickets:
        over = (letters[one] for one in ticket.barcodes if letters[one].is_finished)
        found.asked_when_finished += sum(1 for one in over if one.asked_at and one.asked_at < ticket.asked_at)
    found.delivered = sum(1 for letter in letters.values() if letter.status == "delivered")
    found.packs_delivered = sum(
        1 for letter in letters.values() if letter.status == "delivered" and letter.kind is LetterKind.ORDER_PACK
    )
    keys = ["letters-notice-moved", "letters-notice-delivered"]
    told = Counter(str(key).split(":")[1] for key in await Notice.filter(text__in=keys).values_list("key", flat=True))
    found.told, found.told_twice = len(told), sum(1 for times in told.values() if times > 1)
    steps = Counter(await JournalEntry.filter(action="case.step").values_list("case_id", flat=True))
    found.moved, found.moved_twice = len(steps), sum(1 for times in steps.values() if times > 1)
    return found


def is_sound(found: Tracked) -> bool:
    """Never above the limits, nothing finished asked about, every delivery acted on once."""
    return (
        not found.breaches
        and found.largest <= TICKET_BY_PRACTICE
        and not found.asked_when_finished
        and not found.told_twice
        and not found.moved_twice
        and found.moved == found.packs_delivered
    )
