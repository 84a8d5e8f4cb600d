"""An import's own processes: one reads and checks the file, the other seals what was accepted and lays it ready.

What lies ready holds how far the reading was, so that a preparation that was broken off is gone on with. The first is
forked before the keys come, so that a hostile file meets no secret; both keep the heavy work off the
process that serves the chats.
"""

import gc
import os
import pickle
import resource
import signal
import sys
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from contextlib import closing, suppress
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
from backend.registers.headings import HeadingRow
from backend.registers.preparing import KnownPerson, Preparer, people_in
from backend.registers.reading import Mark, open_register
from backend.registers.rejected import FindingWords, RejectedRow, RejectedWorkbook
from backend.registers.report import RegisterReport
from backend.registers.staging import Sheaf, Staging
from backend.registers.wire import packed, unpacked

ROWS_AT_ONCE = 500
WRITTEN = "written"
"""After the report: the workbook of rejected rows, if there is one, is whole."""
_CONTEXT = "register.unfinished"
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
    stamp: str = ""
    """Under which what lies in `staged` already is gone on with: whatever the rows were judged by."""
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


@dataclass(frozen=True, slots=True)
class _Portion:
    """From the reader: some rows, and how far it is with them."""

    moment: Moment
    keys: tuple[LoanKey, ...]
    rejected: tuple[RejectedRow, ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class _GoOn:
    """To the reader: where another one was broken off, and which loans it had accepted."""

    mark: Mark
    accepted: frozenset[LoanKey]


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


def _read(order: Order, told: IO[bytes], out: IO[bytes]) -> None:
    stored, wanted = _Stored(order.stored), order.shown or order.staged is not None
    apart: list[RejectedRow] = []
    with open_register(
        order.file,
        today=order.today,
        words=order.words,
        mapping=order.mapping,
        asks=order.asks,
        apart=apart,
    ) as reading:
        send(out, reading.headings)
        if left := receive(told):
            reading.go_on(left.mark, left.accepted)
        headings = {key: reading.headings.name(key) for key in reading.headings.positions}
        while batch := reading.next_batch(ROWS_AT_ONCE):
            rows = reading.settle(batch, stored)
            data = packed(rows) if wanted else b""
            moment = Moment(reading.rows_passed, reading.rows_expected, rows=data, headings=headings)
            send(out, _Portion(moment, tuple(row.key for row in rows), tuple(apart), reading.mark))
            apart.clear()
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


def _forked_reader(order: Order) -> tuple[int, IO[bytes], IO[bytes]]:
    incoming, outgoing = os.pipe()
    asked, told = os.pipe()
    pid = os.fork()
    if pid:
        os.close(outgoing)
        os.close(asked)
        return pid, os.fdopen(incoming, "rb", buffering=1 << 20), os.fdopen(told, "wb")
    code = 1
    try:
        os.close(incoming)
        os.close(told)
        os.close(0)
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        with os.fdopen(outgoing, "wb", buffering=1 << 20) as out, os.fdopen(asked, "rb") as questions:
            _told(lambda: _read(order, questions, out), out)
        code = 0
    finally:
        os._exit(code)


# The one that seals


class _Laying:
    """What lies ready, and the rows that do not: sealed too until their workbook is written."""

    def __init__(self, file: Path, stamp: str, ring: KeyRing) -> None:
        self._ring = ring
        self._staging = Staging(file, stamp)
        self.preparer = Preparer(ring)

    def left(self) -> _GoOn | None:
        """What to go on with; None at the beginning."""
        if self._staging.told is None:
            return None
        debtors, cases, mark = self._opened(self._staging.told)
        self.preparer.go_on(debtors, cases, people_in(self._staging))
        batches = map(self._opened, self._staging.batches())
        return _GoOn(mark, frozenset(key for keys, _ in batches for key in keys))

    def add(self, portion: _Portion, sheaf: Sheaf) -> None:
        mark = (self.preparer.debtors, self.preparer.cases, portion.mark)
        self._staging.add(sheaf, self._sealed((portion.keys, portion.rejected)), self._sealed(mark))

    def finish(self) -> None:
        self._staging.finish()

    def rejected(self) -> Iterator[RejectedRow]:
        for _, rejected in map(self._opened, self._staging.batches()):
            yield from rejected

    def close(self) -> None:
        self._staging.close()

    def _sealed(self, what: object) -> bytes:
        return self._ring.seal(pickle.dumps(what, pickle.HIGHEST_PROTOCOL), _CONTEXT)

    def _opened(self, sealed: bytes) -> Any:
        return pickle.loads(self._ring.open(sealed, _CONTEXT))  # noqa: S301 - sealed by ourselves


def _seal(order: Order, ring: KeyRing, source: IO[bytes], told: IO[bytes], parent: "_Parent") -> None:
    if order.staged is None:
        _only_look(order, source, told, parent)
        return
    with closing(_Laying(order.staged, order.stamp, ring)) as laying:
        headings: HeadingRow = _heard(source)
        send(told, laying.left())
        while portion := _heard(source):
            laying.add(portion, _prepared(portion, order, laying.preparer, parent))
        laying.finish()
        report: RegisterReport = _heard(source)
        parent.tell(report)
        # While the rows that lie ready go into the store.
        workbook = RejectedWorkbook(headings, order.words, order.scratch)
        _write(workbook, laying.rejected(), order.rejected_to)
        parent.tell(WRITTEN)


def _prepared(portion: _Portion, order: Order, preparer: Preparer, parent: "_Parent") -> Sheaf:
    moment = portion.moment
    known = [(row, preparer.papers_of(row)) for row in unpacked(moment.rows)]
    asks = {digest for _, papers in known for digests in papers.values() for digest in digests}
    asked = tuple(asks) if order.ask_people else ()
    return preparer.prepare(known, parent.ask(Moment(moment.done, moment.whole, asked, preparer.cases)))


def _only_look(order: Order, source: IO[bytes], told: IO[bytes], parent: "_Parent") -> None:
    """A dry run: the rows go to the caller."""
    workbook = RejectedWorkbook(_heard(source), order.words, order.scratch)
    send(told, None)
    while portion := _heard(source):
        parent.tell(portion.moment)
        for cells, findings in portion.rejected:
            workbook.add(cells, findings)
    report: RegisterReport = _heard(source)
    parent.tell(report)
    _write(workbook, (), order.rejected_to)
    parent.tell(WRITTEN)


def _write(workbook: RejectedWorkbook, rows: Iterable[RejectedRow], file: Path | None) -> None:
    if file is None:
        workbook.discard()
        return
    for cells, findings in rows:
        workbook.add(cells, findings)
    workbook.save(file)


def _heard(source: IO[bytes]) -> Any:
    """Headings, portions, nothing after the last row, then the report. Raises Unreadable where the reader gives up."""
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
    pid, source, told = _forked_reader(order)
    ring: KeyRing = receive(parent.incoming)
    try:
        _seal(order, ring, source, told, parent)
    except Unreadable as error:
        parent.tell((error.key, dict(error.details)))
    except (EOFError, BrokenPipeError):
        _, status = os.waitpid(pid, 0)
        # The reader's library gives up by a signal when it gets no memory.
        if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGABRT:
            parent.tell(("register-too-large", {}))
