"""What a register will add to the store, laid ready in a file of its own: sealed, folded, numbered from one.

The store then takes it in one short transaction. Numbers become ids there, so that nothing is reserved beforehand.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
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
SHORTEST_WORD = 3
"""Of a name, to be kept for what is misspelt (backend/guards.sql: name_part)."""
RESPONSIBLE = ("responsible", ("n", "person_id"))
"""Who answers for each case: dealt last, when it is known who is at work."""


@dataclass(slots=True)
class Sheaf:
    """Records of some rows, by table; the first value of a debtor and of a case is its number."""

    records: dict[str, list[Record]] = field(default_factory=lambda: {table: [] for table in COLUMNS})
    words: set[str] = field(default_factory=set)
    """That stand in the names of its debtors."""


class Staging:
    """The file being written. Nothing in it outlives the import, so nothing is written twice for safety."""

    def __init__(self, file: Path) -> None:
        self._connection = sqlite3.connect(file)
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -8192"):
            self._connection.execute(f"PRAGMA {pragma}")
        for table, names in COLUMNS.items():
            number = "n INTEGER PRIMARY KEY, " if table in NUMBERED else ""
            self._connection.execute(f"CREATE TABLE {table} ({number}{', '.join(names)})")
        self._connection.execute("CREATE TABLE responsible (n INTEGER PRIMARY KEY, person_id)")
        self._connection.execute("CREATE TABLE name_word (part)")
        self._words: set[str] = set()

    def add(self, sheaf: Sheaf) -> None:
        self._words |= sheaf.words
        for table, records in sheaf.records.items():
            width = len(COLUMNS[table]) + (table in NUMBERED)
            marks = ", ".join("?" * width)
            self._connection.executemany(f"INSERT INTO {table} VALUES ({marks})", records)  # noqa: S608 - names of ours

    def close(self) -> None:
        """Blind indexes are put in the order of the store's index: added so, they cost a fraction."""
        self._connection.execute("CREATE TABLE sorted AS SELECT * FROM debtor_key ORDER BY kind, digest")
        self._connection.execute("DROP TABLE debtor_key")
        self._connection.execute("ALTER TABLE sorted RENAME TO debtor_key")
        words = [(word,) for word in self._words if len(word) >= SHORTEST_WORD]
        self._connection.executemany("INSERT INTO name_word VALUES (?)", words)
        self._connection.commit()
        self._connection.close()


def share_out(file: Path, people: Iterable[int | None]) -> None:
    """Write down who answers for each case, in the order of the cases."""
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.executemany("INSERT INTO responsible VALUES (?, ?)", enumerate(people, start=1))


def records_of(file: Path, sql: str, size: int = 2_000) -> Iterator[list[Record]]:
    """Some records at a time; each step may be taken in another thread."""
    with closing(sqlite3.connect(file, check_same_thread=False)) as connection:
        cursor = connection.execute(sql)
        while found := cursor.fetchmany(size):
            yield found
