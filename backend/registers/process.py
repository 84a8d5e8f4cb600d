"""An import's own processes: one reads and checks the file, the other seals what was accepted and lays it ready.

The first is forked before the keys come, so that a hostile file meets no secret; both keep the heavy work off the
process that serves the chats.
"""

import gc
import os
import resource
import signal
import sys
from collections.abc import Callable, Container, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from hashlib import blake2b
from pathlib import Path
from typing import IO, Any

from backend.crypto import KeyRing
from backend.domain import dated
from backend.domain.errors import TradeError, Unreadable
from backend.domain.portfolio import LoanKey
from backend.registers.frames import receive, send
from backend.registers.preparing import KnownPerson, Preparer
from backend.registers.reading import open_register
from backend.registers.rejected import FindingWords
from backend.registers.report import RegisterReport
from backend.registers.staging import Staging
from backend.registers.wire import packed, unpacked

ROWS_AT_ONCE = 500
MOST_MEMORY = 2 << 30
"""Address space of the reader, of which a register of 100,000 rows touches a tenth."""


@dataclass(frozen=True, slots=True)
class Order:
    """What to read, and what the creditor's cases hold already.

    Without `staged` nothing is laid ready: a dry run, in which the caller may ask to be shown the accepted rows.
    """

    file: Path
    today: date
    words: FindingWords
    mapping: Mapping[str, str]
    stored: frozenset[bytes]
    """`loan_digest` of each loan of the creditor."""
    rejected_to: Path | None = None
    scratch: Path | None = None
    """For what must not outlive the reading, whatever ends it."""
    staged: Path | None = None
    shown: bool = False
    law_data: Path | None = None
    ask_people: bool = True
    """False where the store knows nobody yet."""
    asks: bool = False
    """True where a person can be asked which column is which."""


@dataclass(frozen=True, slots=True)
class Moment:
    """How far the reading is; `asks` are digests of papers whose people the store may know, `laid` cases lie ready.

    `rows` are accepted rows, packed, and `headings` the keys of known columns with their headings: in a dry run alone.
    """

    done: int
    whole: int
    asks: tuple[str, ...] = ()
    laid: int = 0
    rows: bytes = b""
    headings: Mapping[str, str] = field(default_factory=dict)


def loan_digest(key: LoanKey) -> bytes:
    """A million loans of a creditor must not fill the memory with their numbers."""
    contract, birth = key
    return blake2b(f"{birth.toordinal()}\0{contract}".encode(), digest_size=12).digest()


class _Stored(Container[LoanKey]):
    def __init__(self, digests: frozenset[bytes]) -> None:
        self._digests = digests

    def __contains__(self, key: object) -> bool:
        return bool(self._digests) and loan_digest(key) in self._digests  # type: ignore[arg-type]


# The one that reads


def _read(order: Order, out: IO[bytes]) -> None:
    stored, wanted = _Stored(order.stored), order.shown or order.staged is not None
    with open_register(
        order.file,
        today=order.today,
        words=order.words,
        mapping=order.mapping,
        scratch=order.scratch,
        asks=order.asks,
    ) as reading:
        headings = {key: reading.headings.name(key) for key in reading.headings.positions}
        while batch := reading.next_batch(ROWS_AT_ONCE):
            rows = reading.settle(batch, stored)
            data = packed(rows) if wanted else b""
            send(out, Moment(reading.rows_passed, reading.rows_expected, rows=data, headings=headings))
        send(out, None)
        send(out, reading.finish(order.rejected_to))


def _told(work: Callable[[], None], out: IO[bytes]) -> None:
    """What the trade calls an error goes to the parent; a reader out of memory has met a file too large."""
    try:
        work()
    except TradeError as error:
        send(out, (error.key, dict(error.details)))
    except MemoryError:
        send(out, ("register-too-large", {}))
    out.flush()


def _forked_reader(order: Order) -> tuple[int, IO[bytes]]:
    incoming, outgoing = os.pipe()
    pid = os.fork()
    if pid:
        os.close(outgoing)
        return pid, os.fdopen(incoming, "rb", buffering=1 << 20)
    code = 1
    try:
        os.close(incoming)
        os.close(0)
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        with os.fdopen(outgoing, "wb", buffering=1 << 20) as out:
            _told(lambda: _read(order, out), out)
        code = 0
    finally:
        os._exit(code)


# The one that seals


def _seal(order: Order, ring: KeyRing, source: IO[bytes], parent: "_Parent") -> RegisterReport:
    staging = Staging(order.staged) if order.staged else None
    preparer = Preparer(ring)
    while moment := _heard(source):
        if staging is None:
            parent.tell(moment)
            continue
        known = [(row, preparer.papers_of(row)) for row in unpacked(moment.rows)]
        asks = {digest for _, papers in known for digests in papers.values() for digest in digests}
        asked = tuple(asks) if order.ask_people else ()
        people = parent.ask(Moment(moment.done, moment.whole, asked, preparer.cases))
        staging.add(preparer.prepare(known, people))
    # While the other puts the rejected rows in their workbook.
    if staging:
        staging.close()
    report: RegisterReport = _heard(source)
    return report


def _heard(source: IO[bytes]) -> Any:
    """Moments, nothing after the last row, then the report. Raises Unreadable where the reader gives up."""
    message = receive(source)
    if isinstance(message, tuple):
        raise Unreadable(message[0], **message[1])
    return message


@dataclass(frozen=True, slots=True)
class _Parent:
    """Whoever started this process: it dies with them, for then nobody hears it."""

    incoming: IO[bytes]
    outgoing: IO[bytes]

    def tell(self, what: object) -> None:
        send(self.outgoing, what)

    def ask(self, moment: Moment) -> Mapping[str, KnownPerson]:
        self.tell(moment)
        return receive(self.incoming) if moment.asks else {}


def main() -> None:
    # What a library prints must not get between the answers.
    parent = _Parent(sys.stdin.buffer, os.fdopen(os.dup(1), "wb"))
    os.dup2(2, 1)
    # Rows come and go by their counts of references; what is looked through for rings would be the same each time.
    gc.freeze()
    gc.disable()
    order: Order = receive(parent.incoming)
    if order.law_data:
        dated.use_folder(order.law_data)
    pid, source = _forked_reader(order)
    ring: KeyRing = receive(parent.incoming)
    try:
        parent.tell(_seal(order, ring, source, parent))
    except Unreadable as error:
        parent.tell((error.key, dict(error.details)))
    except EOFError:
        _, status = os.waitpid(pid, 0)
        # The reader's library gives up by a signal when it gets no memory.
        if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGABRT:
            parent.tell(("register-too-large", {}))
