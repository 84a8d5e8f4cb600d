"""Data of before on their way into the store: worked out beside it, so that the import's one moment only copies."""

import asyncio
import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from backend import crypto
from backend.crypto import SEAL_MARK
from backend.domain import before as rules
from backend.domain.before import Before, Paid
from backend.domain.calendar import WorkingCalendar, working_calendar
from backend.domain.court_numbers import fold_case_number
from backend.domain.hearings import zone_of_court
from backend.domain.ledger import Basis, Component, Entry, EntryKind, Origin
from backend.domain.money import kopecks, roubles
from backend.domain.payments import PaymentChannel
from backend.domain.people import STAFF, Role
from backend.domain.people_names import fold_name
from backend.domain.stages import Hold, Stage, due_on
from backend.models import Person
from backend.registers.further import before_of
from backend.registers.staging import COLUMNS, NUMBERED, Record, records_of
from backend.services.work.staffing import Leveller

BROUGHT = """
SELECT b.case_n, b.told, b.last_payment_on, c.contract_date, c.region, c.balance
FROM brought b JOIN debt_case c ON c.n = b.case_n ORDER BY b.case_n"""
OPENINGS = """
SELECT e.case_n, e.component, e.amount FROM ledger_entry e WHERE e.case_n BETWEEN ? AND ? ORDER BY e.rowid"""
AT_ONCE = 500
TABLES = ("standing", "payment", "earlier_entry", "hearing", "case_tag", "case_note")
CHANNEL = PaymentChannel.CEDENT


@dataclass(frozen=True)
class Office:
    """What the rules need to know of those who work here, and of the day."""

    signed_on: date
    now: datetime
    today: date
    people: Mapping[str, int]
    levellers: Mapping[Role, Leveller]
    calendar: WorkingCalendar = field(default_factory=working_calendar)

    def responsible(self, name: str, stage: Stage) -> int | None:
        """Whom the register names; else, beyond the intake, who has least of the stage's work. None: as a new case."""
        named = self.people.get(fold_name(name)) if name else None
        if named is not None or stage is Stage.A10_IMPORTED or stage.final:
            return named
        return self.levellers[stage.owner].next()


@dataclass
class _Rows:
    """Records of some cases by table, and the number of the last payment."""

    last_payment: int = 0
    records: dict[str, list[Record]] = field(default_factory=lambda: {table: [] for table in TABLES})


async def lay_ready(staged: Path, creditor_id: int, signed_on: date, now: datetime, today: date) -> Mapping[int, str]:
    """Work out what the data of before mean, beside the register that lies ready; nothing of the store is touched.

    Gives the stage of each case that stands beyond the first, by its number in the register.
    """
    if not await asyncio.to_thread(_has_any, staged):
        return {}
    office = Office(signed_on, now, today, await _people(), await _levellers(creditor_id))
    return await asyncio.to_thread(_lay_ready, staged, office)


async def _people() -> Mapping[str, int]:
    """Colleagues by name; a name that two bear means neither."""
    rows = await Person.filter(role__in=[role.value for role in STAFF], is_active=True).only("id", "name")
    names = [fold_name(person.name) for person in rows]
    return {name: person.id for name, person in zip(names, rows, strict=True) if name and names.count(name) == 1}


async def _levellers(creditor_id: int) -> Mapping[Role, Leveller]:
    stages = {stage.owner: stage for stage in Stage}
    return {role: await Leveller.for_stage(stage, creditor_id) for role, stage in stages.items()}


def _has_any(staged: Path) -> bool:
    return next(records_of(staged, "SELECT 1 FROM brought LIMIT 1"), None) is not None


def _lay_ready(staged: Path, office: Office) -> Mapping[int, str]:
    stages: dict[int, str] = {}
    rows = _Rows()
    with closing(sqlite3.connect(staged)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        for batch in records_of(staged, BROUGHT, AT_ONCE):
            openings = _openings(connection, batch[0][0], batch[-1][0], office.signed_on)
            for case_n, told, last_paid, contract_date, region, _ in batch:
                before = _opened(told, last_paid)
                stage = _work_out(case_n, before, openings.get(case_n, ()), contract_date, region, office, rows)
                if stage is not Stage.A10_IMPORTED:
                    stages[case_n] = stage.value
            _write(connection, rows)
        connection.commit()
    return stages


def _openings(connection: sqlite3.Connection, first: int, last: int, on: date) -> Mapping[int, Sequence[Entry]]:
    found: dict[int, list[Entry]] = {}
    for case_n, component, amount in connection.execute(OPENINGS, (first, last)):
        entry = Entry(Component(component), EntryKind.OPENING, roubles(amount), on, Basis.CESSION, Origin.IMPORT)
        found.setdefault(case_n, []).append(entry)
    return found


def _opened(told: str, last_paid: str | None) -> Before:
    plain = crypto.ring().open_text(told.removeprefix(SEAL_MARK), "brought.told")
    return before_of(json.loads(plain), date.fromisoformat(last_paid) if last_paid else None)


def _work_out(
    case_n: int,
    before: Before,
    opening: Sequence[Entry],
    contract_date: str,
    region: str,
    office: Office,
    rows: _Rows,
) -> Stage:
    stage = before.stage or Stage.A10_IMPORTED
    since = min(before.stage_since or office.today, office.today)
    paid = _numbered(rules.payments_after(before, office.signed_on, office.today), rows)
    entries = rules.entries_of(before, opening, date.fromisoformat(contract_date), office.signed_on, paid)
    whole = (*opening, *entries)
    responsible = office.responsible(before.responsible, stage)
    holds = before.holds | ({Hold.OVERPAID} if rules.is_overpaid(whole, office.today) else frozenset())
    rows.records["standing"].append(
        (
            case_n,
            stage.value,
            int(not stage.final),
            since.isoformat(),
            _iso(due_on(stage, since, office.calendar.add_working_days)),
            json.dumps(sorted(hold.value for hold in holds)),
            json.dumps(rules.evidence_of(before, stage, since) if before.stage else {}),
            json.dumps(rules.noted_of(before, stage, office.calendar) if before.stage else {}),
            responsible,
            before.court_name,
            before.court_case_number,
            fold_case_number(before.court_case_number)[:60] if before.court_case_number else "",
            before.court_uid,
            before.enforcement_number,
            kopecks(rules.owed_after(whole, office.today)),
            _iso(_last_paid(before)),
        )
    )
    _add_money(case_n, paid, entries, rows)
    _add_work(case_n, before, responsible, region, office, rows)
    return stage


def _numbered(paid: Sequence[Paid], rows: _Rows) -> tuple[Paid, ...]:
    first = rows.last_payment + 1
    rows.last_payment += len(paid)
    return tuple(replace(one, id=number) for number, one in enumerate(paid, start=first))


def _add_money(case_n: int, paid: Sequence[Paid], entries: Sequence[Entry], rows: _Rows) -> None:
    rows.records["payment"] += [(one.id, case_n, kopecks(one.amount), one.on.isoformat()) for one in paid]
    rows.records["earlier_entry"] += [
        (
            case_n,
            entry.payment_id,
            entry.component.value,
            entry.kind.value,
            kopecks(entry.amount),
            entry.on.isoformat(),
            str(entry.basis),
        )
        for entry in entries
    ]


def _add_work(case_n: int, before: Before, person: int | None, region: str, office: Office, rows: _Rows) -> None:
    zone = zone_of_court(before.court_uid, region)
    at = before.hearing.replace(tzinfo=ZoneInfo(zone)) if before.hearing else None
    if at and at > office.now:
        rows.records["hearing"].append((case_n, person, at.astimezone(UTC).isoformat(" "), zone, before.court_name))
    rows.records["case_tag"] += [(case_n, tag) for tag in before.tags]
    if before.note:
        rows.records["case_note"].append((case_n, _sealed(before.note, "case_note.words")))


def _sealed(text: str, context: str) -> str:
    return SEAL_MARK + crypto.ring().seal_text(text, context)


def _last_paid(before: Before) -> date | None:
    days = [one.on for one in before.payments]
    return max([*days, *([before.last_payment_date] if before.last_payment_date else [])], default=None)


def _write(connection: sqlite3.Connection, rows: _Rows) -> None:
    for table, records in rows.records.items():
        marks = ", ".join("?" * (len(COLUMNS[table]) + (table in NUMBERED)))
        connection.executemany(f"INSERT INTO {table} VALUES ({marks})", records)  # noqa: S608 - names of ours
        records.clear()


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


# What the store runs once the cases are there


def statements(ids: "Numbers", now: datetime, actor_id: int) -> Iterator[str]:
    """SQL that copies what `lay_ready` worked out; the cases of the register are in the store by then."""
    source, at = ids.source, f"'{now.astimezone(UTC).isoformat(' ')}'"
    yield _standing_sql(ids)
    yield (
        "INSERT INTO payment (id, case_id, amount, received_on, channel, external_id, payer, recorded_by, recorded_at)"  # noqa: S608 - values of ours
        f" SELECT {ids.payment('p')}, {ids.case_id('p')}, p.amount, {ids.day('p.received_on')}, '{CHANNEL.value}',"
        f" 'register-' || CAST({ids.payment('p')} AS TEXT), '', {actor_id}, {at}"
        f" FROM {source}payment p{ids.join('p')} ORDER BY p.n"
    )
    yield (
        'INSERT INTO ledger_entry (case_id, payment_id, component, kind, amount, "on", basis, origin, created_by,'  # noqa: S608 - as above
        f" created_at) SELECT {ids.case_id('e')}, {ids.payment_of('e')}, e.component, e.kind, e.amount,"
        f" {ids.day('e.on_day')}, e.basis, '{Origin.IMPORT.value}', {actor_id}, {at}"
        f" FROM {source}earlier_entry e{ids.join('e')}{ids.join_payment('e')}"
    )
    yield (
        "INSERT INTO hearing (case_id, person_id, at, timezone, court_name, room, state, result, created_by,"  # noqa: S608 - as above
        f" created_at, version) SELECT {ids.case_id('h')}, h.person_id, {ids.moment('h.at')}, h.timezone, h.court_name,"
        f" '', 'planned', '', {actor_id}, {at}, 1 FROM {source}hearing h{ids.join('h')}"
    )
    yield (
        f"INSERT INTO case_tag (case_id, tag) SELECT {ids.case_id('t')}, t.tag FROM {source}case_tag t{ids.join('t')}"  # noqa: S608 - as above
    )
    yield (
        f"INSERT INTO case_note (case_id, person_id, words, at) SELECT {ids.case_id('w')}, {actor_id}, w.words, {at}"  # noqa: S608 - as above
        f" FROM {source}case_note w{ids.join('w')}"
    )


def _standing_sql(ids: "Numbers") -> str:
    same = ("stage", "court_name", "court_case_number", "court_case_key", "court_uid", "enforcement_number", "balance")
    sets = [f"{name} = s.{name}" for name in same]
    sets += [f"{name} = {ids.day(f's.{name}')}" for name in ("stage_since", "due_on")]
    sets += [f"{name} = {ids.json(f's.{name}')}" for name in ("holds", "evidence", "noted")]
    sets += [
        "is_open = s.is_open <> 0",
        "responsible_id = coalesce(s.responsible_id, debt_case.responsible_id)",
        f"last_payment_on = coalesce({ids.day('s.last_payment_on')}, debt_case.last_payment_on)",
    ]
    origin = f"{ids.source}standing s{ids.join('s')}"
    return f"UPDATE debt_case SET {', '.join(sets)} FROM {origin} WHERE debt_case.id = {ids.case_id('s')}"  # noqa: S608 - as above


@dataclass(frozen=True)
class Numbers:
    """How numbers of the register become ids: by adding to the last one (SQLite), or by what a sequence gave."""

    source: str
    cases: int | None = None
    payments: int | None = None

    def case_id(self, alias: str) -> str:
        return "c.id" if self.cases is None else f"({self.cases} + {alias}.case_n)"

    def join(self, alias: str) -> str:
        return f" JOIN {self.source}debt_case c ON c.n = {alias}.case_n" if self.cases is None else ""

    def payment(self, alias: str) -> str:
        return f"{alias}.id" if self.payments is None else f"({self.payments} + {alias}.n)"

    def payment_of(self, alias: str) -> str:
        return "y.id" if self.payments is None else f"({self.payments} + {alias}.payment_n)"

    def join_payment(self, alias: str) -> str:
        return f" LEFT JOIN {self.source}payment y ON y.n = {alias}.payment_n" if self.payments is None else ""

    def day(self, expression: str) -> str:
        """PostgreSQL will not take a text for a day unasked."""
        return f"CAST({expression} AS date)" if self.cases is None else expression

    def moment(self, expression: str) -> str:
        return f"CAST({expression} AS timestamptz)" if self.cases is None else expression

    def json(self, expression: str) -> str:
        return f"CAST({expression} AS jsonb)" if self.cases is None else expression
