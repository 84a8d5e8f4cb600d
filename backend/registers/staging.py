"""What a register will add to the store, laid ready in a file of its own: sealed, folded, numbered from one.

The store then takes it in one short transaction. Numbers become ids there, so that nothing is reserved beforehand.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

Record: TypeAlias = Sequence[Any]

COLUMNS: dict[str, tuple[str, ...]] = {
    "debtor": (
        "full_name",
        "search_name",
        "birth_date",
        "birth_place",
        "passport",
        "inn",
        "snils",
        "registration_address",
        "residence_address",
        "phones",
        "email",
        "region",
    ),
    "debt_case": (
        "debtor_n",
        "debtor_id",
        "contract_number",
        "contract_key",
        "contract_fold",
        "contract_date",
        "external_id",
        "deal_uid",
        "loan_amount",
        "annual_rate",
        "loan_due_on",
        "overdue_since",
        "last_payment_on",
        "extra",
        "balance",
        "region",
    ),
    "debtor_key": ("debtor_n", "kind", "digest"),
    "ledger_entry": ("case_n", "component", "amount"),
    "brought": ("case_n", "told", "last_payment_on"),
    "standing": (
        "case_n",
        "stage",
        "is_open",
        "stage_since",
        "due_on",
        "holds",
        "evidence",
        "noted",
        "responsible_id",
        "court_name",
        "court_case_number",
        "court_case_key",
        "court_uid",
        "enforcement_number",
        "balance",
        "last_payment_on",
    ),
    "payment": ("case_n", "amount", "received_on"),
    "earlier_entry": ("case_n", "payment_n", "component", "kind", "amount", "on_day", "basis"),
    "hearing": ("case_n", "person_id", "at", "timezone", "court_name"),
    "case_tag": ("case_n", "tag"),
    "case_note": ("case_n", "words"),
}
"""A case points at a debtor of this register by number, or at one whom the store knows by id.

`brought` holds the data of before as they came, sealed; the tables below it hold what
services/portfolio/before.py makes of them.
"""

NUMBERED = ("debtor", "debt_case", "payment")
RECORDS_AT_ONCE = 2_000
SHORTEST_WORD = 3
"""Of a name, to be kept for what is misspelt (backend/guards.sql: name_part)."""


@dataclass(slots=True)
class Sheaf:
    """Records of some rows, by table; the first value of a debtor and of a case is its number."""

    records: dict[str, list[Record]] = field(default_factory=lambda: {table: [] for table in COLUMNS})
    words: set[str] = field(default_factory=set)
    """That stand in the names of its debtors."""


class Staging:
    """The file being written. What was added lies ready at once for whoever reads along, whatever ends the writer.

    A file that was left unfinished under the same `stamp` is gone on with, any other begun anew.
    """

    def __init__(self, file: Path, stamp: str) -> None:
        self.told = _left_in(file, stamp)
        """The mark that was added last when the file was left."""
        if self.told is None:
            discard(file)
        self._connection = sqlite3.connect(file)
        for pragma in ("journal_mode = WAL", "synchronous = OFF", "cache_size = -8192", "wal_autocheckpoint = 8000"):
            self._connection.execute(f"PRAGMA {pragma}")
        if self.told is None:
            self._make(stamp)
        names = self._connection.execute("SELECT search_name FROM debtor")
        self._words = {word for (name,) in names for word in name.split(" ")}

    def _make(self, stamp: str) -> None:
        for table, names in COLUMNS.items():
            number = "n INTEGER PRIMARY KEY, " if table in NUMBERED else ""
            self._connection.execute(f"CREATE TABLE {table} ({number}{', '.join(names)})")
        self._connection.execute("CREATE TABLE name_word (part)")
        self._connection.execute("CREATE TABLE batch (told)")
        self._connection.execute("CREATE TABLE mark (stamp, told)")
        self._connection.execute("INSERT INTO mark VALUES (?, NULL)", (stamp,))
        self._connection.commit()

    def bearers(self, kinds: Sequence[str]) -> Iterator[Record]:
        """Digest, number, birth date and region of each debtor with keys of these kinds."""
        found = "SELECT k.digest, d.n, d.birth_date, d.region FROM debtor_key k JOIN debtor d ON d.n = k.debtor_n"
        of_kinds = f" WHERE k.kind IN ({', '.join('?' * len(kinds))}) ORDER BY d.n"
        yield from self._connection.execute(found + of_kinds, kinds)

    def add(self, sheaf: Sheaf, batch: bytes, mark: bytes) -> None:
        """Records, what else is to be known of their rows, and how far the reading is, together."""
        self._words |= sheaf.words
        for table, records in sheaf.records.items():
            width = len(COLUMNS[table]) + (table in NUMBERED)
            marks = ", ".join("?" * width)
            self._connection.executemany(f"INSERT INTO {table} VALUES ({marks})", records)  # noqa: S608 - names of ours
        self._connection.execute("INSERT INTO batch VALUES (?)", (batch,))
        self._connection.execute("UPDATE mark SET told = ?", (mark,))
        self._connection.commit()

    def batches(self) -> Iterator[bytes]:
        yield from (told for (told,) in self._connection.execute("SELECT told FROM batch ORDER BY rowid"))

    def finish(self) -> None:
        """Once everything is there."""
        words = [(word,) for word in self._words if len(word) >= SHORTEST_WORD]
        self._connection.execute("DELETE FROM name_word")
        self._connection.executemany("INSERT INTO name_word VALUES (?)", words)
        self._connection.commit()

    def close(self) -> None:
        self._connection.close()


def _left_in(file: Path, stamp: str) -> bytes | None:
    """The mark of an unfinished file; None where there is none under this stamp."""
    if not file.exists():
        return None
    with closing(sqlite3.connect(file)) as connection:
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'mark'").fetchone():
            return None
        found = connection.execute("SELECT told FROM mark WHERE stamp = ?", (stamp,)).fetchone()
        return found[0] if found else None


def discard(file: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        file.with_name(file.name + ending).unlink(missing_ok=True)


def take(file: Path) -> None:
    """The file is added to from now on as the store takes it: broken off, it is not gone on with."""
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE mark SET stamp = NULL")


def share_out(file: Path, people: Iterable[int | None]) -> None:
    """Write down who answers for each case, in the order of the cases."""
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("CREATE TABLE responsible (n INTEGER PRIMARY KEY, person_id)")
        connection.executemany("INSERT INTO responsible VALUES (?, ?)", enumerate(people, start=1))


def put_in_order(file: Path) -> None:
    """Blind indexes in the order of the store's index: added so, they cost a fraction."""
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("CREATE TABLE sorted AS SELECT * FROM debtor_key ORDER BY kind, digest")
        connection.execute("DROP TABLE debtor_key")
        connection.execute("ALTER TABLE sorted RENAME TO debtor_key")


def lying_ready(file: Path) -> Mapping[str, int]:
    """How many records of each table there are, at one moment: what one points at is among them."""
    counts = ", ".join(f"(SELECT coalesce(max(rowid), 0) FROM {table})" for table in COLUMNS)  # noqa: S608 - names of ours
    with closing(sqlite3.connect(file)) as connection:
        return dict(zip(COLUMNS, connection.execute(f"SELECT {counts}").fetchone(), strict=True))


def records_between(file: Path, table: str, seen: int, last: int) -> list[Record]:
    """The next of the records after so many; a number stands before what is numbered."""
    columns = ("n", *COLUMNS[table]) if table in NUMBERED else COLUMNS[table]
    until = min(last, seen + RECORDS_AT_ONCE)
    sql = f"SELECT {', '.join(columns)} FROM {table} WHERE rowid > ? AND rowid <= ? ORDER BY rowid"  # noqa: S608 - names of ours
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(sql, (seen, until)).fetchall()


def records_of(file: Path, sql: str, size: int = RECORDS_AT_ONCE) -> Iterator[list[Record]]:
    """Some records at a time; each step may be taken in another thread."""
    with closing(sqlite3.connect(file, check_same_thread=False)) as connection:
        cursor = connection.execute(sql)
        while found := cursor.fetchmany(size):
            yield found
