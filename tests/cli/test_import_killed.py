"""`cessio import` killed in the middle: nothing of it is there, and the next one brings everything."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from tests.conftest import RING
from tests.factories import TODAY

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "scripts"))
from make_register import make_register  # noqa: E402 - found there only now

ROWS = 600
TABLES = ("debtor", "debt_case", "debtor_key", "ledger_entry", "journal_entry", "cession", "register_import")
TERMS = ("--creditor", "ООО «Ромашка»", "--cession-number", "1", "--cession-date", "2026-11-01")


class Office:
    """A store of its own, and the command as a process that may be killed."""

    def __init__(self, folder: Path) -> None:
        self.register = folder / "register.xlsx"
        self.store = folder / "store.sqlite3"
        settings = {"DATABASE_URL": f"sqlite://{self.store}", "DATA_DIR": str(folder), "SECRET_KEYS": RING}
        self.environment = {**os.environ, **{f"CESSIO_{name}": value for name, value in settings.items()}}

    def start(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "bot", "import", str(self.register), *TERMS]
        return subprocess.Popen(  # noqa: S603 - our own command
            command, cwd=ROOT, env=self.environment, stderr=subprocess.PIPE, start_new_session=True
        )

    def killed_when(self, is_time: Callable[[subprocess.Popen[bytes]], bool]) -> dict[str, int]:
        process = self.start()
        while process.poll() is None and not is_time(process):
            time.sleep(0.001)
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return self.counts()

    def counts(self) -> dict[str, int]:
        return {table: self.asked(f"SELECT count(*) FROM {table}") for table in TABLES}  # noqa: S608 - names from above

    def asked(self, sql: str) -> int:
        with closing(sqlite3.connect(self.store)) as connection:
            return int(connection.execute(sql).fetchone()[0])

    def is_storing(self, _: subprocess.Popen[bytes]) -> bool:
        """The new rows are on their way into the store's log."""
        log = self.store.with_name(self.store.name + "-wal")
        with suppress(FileNotFoundError):  # whoever closes the store last removes it
            return log.stat().st_size > ROWS * 500
        return False


def test_an_import_that_is_killed_leaves_nothing_and_the_next_brings_everything(tmp_path: Path) -> None:
    office = Office(tmp_path)
    truth = make_register(office.register, ROWS, seed=9, faults=True, today=TODAY)

    while_reading = office.killed_when(lambda process: bool(process.stderr and process.stderr.readline()))
    assert set(while_reading.values()) == {0}

    while_storing = office.killed_when(office.is_storing)
    assert while_storing["debt_case"] in {0, truth["accepted"]}
    assert len({bool(count) for count in while_storing.values()}) == 1, "a part of it is there"

    with office.start() as whole:
        _, said = whole.communicate()
    assert whole.returncode == 0, said
    assert office.asked("SELECT count(*) FROM debt_case") == truth["accepted"]
    assert office.asked("SELECT count(*) FROM register_import") == 1
    owed = sum(round(float(amount) * 100) for amount in truth["totals"].values())
    assert (
        office.asked("SELECT sum(amount) FROM ledger_entry")
        == office.asked("SELECT sum(balance) FROM debt_case")
        == owed
    )
