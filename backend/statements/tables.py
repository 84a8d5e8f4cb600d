"""Tables of banks and of registry payments: which column is which is told by profiles kept as data."""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from backend.domain import dated
from backend.domain.dated import Row
from backend.domain.errors import Unreadable
from backend.domain.folding import fold_words
from backend.domain.money import ZERO
from backend.domain.statements import UNNAMED, Document, Format, Party, Registry, Statement
from backend.statements.text import read_account, read_day, read_inn, read_sum

MOST_ROWS_BEFORE_HEADINGS = 40
_MARKS = re.compile(r"[^a-zа-я0-9]+")
_ACCOUNT = re.compile(r"(?<!\d)\d{20}(?!\d)", re.ASCII)
_DELIMITERS = ";\t,|"
_ALPHABETS = ("utf-8-sig", "cp1251", "cp866")
_REGISTRY = "registry"
Cells = Sequence[str]


@dataclass(frozen=True)
class Profile:
    """What the columns of one kind of table are called, and which of them it cannot do without."""

    name: str
    kind: str
    needs: tuple[tuple[str, ...], ...]
    columns: Mapping[str, tuple[str, ...]]

    def fits(self, headings: Cells) -> dict[str, int] | None:
        """Where each column stands; each stands in one place, and the likelier name of it wins."""
        found: dict[str, int] = {}
        for column, names in self.columns.items():
            place = next((headings.index(name) for name in names if name in headings), None)
            if place is not None:
                found[column] = place
        fit = all(any(column in found for column in choice) for choice in self.needs)
        return found if fit else None


@dataclass(frozen=True)
class Profiles:
    all: tuple[Profile, ...]
    credit: frozenset[str]
    debit: frozenset[str]
    totals: tuple[str, ...]
    balances: tuple[str, ...]


@dated.table("statement_csv")
def profiles(data: Row) -> Profiles:
    """Give the tables that are known."""
    return Profiles(
        tuple(
            Profile(
                row["name"],
                row["kind"],
                tuple(map(tuple, row["needs"])),
                {column: tuple(map(_heading, names)) for column, names in row["columns"].items()},
            )
            for row in data["profile"]
        ),
        frozenset(data["directions"]["credit"]),
        frozenset(data["directions"]["debit"]),
        tuple(data["footers"]["words"]),
        tuple(data["footers"]["balances"]),
    )


def read(content: bytes, own: Sequence[str] = ()) -> Statement | Registry:
    """`own` is the account of a table that names none. Raises Unreadable where no profile fits or a row is faulty."""
    table = _Table.of(content)
    if table.profile.kind == _REGISTRY:
        return Registry(tuple(table.registry_rows()))
    account = table.account or next(iter(own), UNNAMED)
    documents = tuple(table.documents(account))
    accounts = tuple(dict.fromkeys(table.accounts or [account]))
    return Statement(Format.CSV, accounts, documents)


@dataclass(frozen=True)
class _Table:
    """`account` stands above the headings, where it does. Rows carry their numbers in the file."""

    profile: Profile
    places: Mapping[str, int]
    rows: Sequence[tuple[int, Cells]]
    account: str

    @classmethod
    def of(cls, content: bytes) -> "_Table":
        for lines in _tables(content):
            for number, cells in enumerate(lines[:MOST_ROWS_BEFORE_HEADINGS]):
                headings = [_heading(cell) for cell in cells]
                for profile in profiles().all:
                    if places := profile.fits(headings):
                        above = _ACCOUNT.findall(" ".join(cell for row in lines[:number] for cell in row))
                        rows = [(at, row) for at, row in enumerate(lines[number + 1 :], number + 2) if any(row)]
                        return cls(profile, places, rows, above[0] if above else "")
        raise Unreadable("statement-no-statement")

    @property
    def accounts(self) -> Sequence[str]:
        if "account" not in self.places:
            return ()
        named = (self._cell(cells, "account") for _, cells in self.rows if not self._is_footer(cells))
        return [read_account(account) for account in named if account]

    def documents(self, account: str) -> Iterator[Document]:
        came = went = ZERO
        for number, cells in self.rows:
            if self._is_footer(cells):
                self._check_footer(cells, came, went, account)
                continue
            self._check_width(number, cells)
            amount = self._signed(number, cells)
            came, went = (came + amount, went) if amount > 0 else (came, went - amount)
            yield self._document(number, cells, amount, account)

    def registry_rows(self) -> Iterator[Document]:
        total = ZERO
        for number, cells in self.rows:
            if self._is_footer(cells):
                told = self._footer_sum(cells, "amount")
                if told is not None and told != total:
                    raise Unreadable("statement-totals", account="0")
                continue
            self._check_width(number, cells)
            amount = self._sum(number, cells, "amount")
            total += amount
            yield self._registry_row(number, cells, amount)

    def _document(self, number: int, cells: Cells, amount: Decimal, account: str) -> Document:
        ours = Party(account=read_account(self._cell(cells, "account")) or account)
        payer, payee = self._party(cells, "payer"), self._party(cells, "payee")
        # A table with one column for the other side calls it the payer, whichever way the money went.
        other = payer if amount > 0 or not payee.name else payee
        on = self._day(number, cells, "date")
        came_on = self._day(number, cells, "came_on") if self._cell(cells, "came_on") else on
        return Document(
            number=self._cell(cells, "number"),
            on=on,
            came_on=came_on,
            amount=abs(amount),
            payer=other if amount > 0 else ours,
            payee=ours if amount > 0 else other,
            purpose=" ".join(self._cell(cells, "purpose").split()),
        )

    def _registry_row(self, number: int, cells: Cells, amount: Decimal) -> Document:
        contract, purpose = self._cell(cells, "contract"), self._cell(cells, "purpose")
        on = self._day(number, cells, "date") if self._cell(cells, "date") else date.min
        said = f"договор {contract}" if contract else ""
        return Document(
            number=self._cell(cells, "number") or str(number),
            on=on,
            came_on=on,
            amount=amount,
            payer=self._party(cells, "payer"),
            payee=Party(),
            purpose=" ".join(filter(None, (said, purpose))),
        )

    def _signed(self, number: int, cells: Cells) -> Decimal:
        """Above zero: it came."""
        if "credit" in self.places:
            credit = self._sum(number, cells, "credit", empty=ZERO)
            debit = self._sum(number, cells, "debit", empty=ZERO) if "debit" in self.places else ZERO
            if (credit == ZERO) is (debit == ZERO):
                raise Unreadable("statement-document", number=number, field="credit")
            return abs(credit) if credit else -abs(debit)
        amount = self._sum(number, cells, "amount")
        told = fold_words(self._cell(cells, "direction"))
        if told in profiles().debit:
            return -abs(amount)
        if "direction" in self.places and told not in profiles().credit:
            raise Unreadable("statement-document", number=number, field="direction")
        if amount == ZERO:
            raise Unreadable("statement-document", number=number, field="amount")
        return amount

    def _party(self, cells: Cells, side: str) -> Party:
        born = self._cell(cells, "birth_date") if side == "payer" else ""
        return Party(
            name=" ".join(self._cell(cells, side).split()),
            inn=read_inn(self._cell(cells, f"{side}_inn")),
            account=read_account(self._cell(cells, f"{side}_account")),
            born=_day_or_none(born),
        )

    def _is_footer(self, cells: Cells) -> bool:
        """A line of totals or balances: it opens with such a word, and no day stands in it."""
        first = next((fold_words(cell) for cell in cells if cell.strip()), "")
        return first.startswith((*profiles().totals, *profiles().balances)) and not self._has_day(cells)

    def _has_day(self, cells: Cells) -> bool:
        return _day_or_none(self._cell(cells, "date")) is not None

    def _check_footer(self, cells: Cells, came: Decimal, went: Decimal, account: str) -> None:
        first = next((fold_words(cell) for cell in cells if cell.strip()), "")
        if not first.startswith(profiles().totals):
            return
        for column, moved in (("credit", came), ("debit", went)):
            told = self._footer_sum(cells, column)
            if told is not None and told != moved:
                raise Unreadable("statement-totals", account=account)

    def _footer_sum(self, cells: Cells, column: str) -> Decimal | None:
        text = self._cell(cells, column)
        try:
            return read_sum(text) if text else None
        except ValueError:
            return None

    def _check_width(self, number: int, cells: Cells) -> None:
        """A row that ends before a column that the table cannot do without breaks off."""
        needed = [self.places[name] for choice in self.profile.needs for name in choice if name in self.places]
        if len(cells) <= min(needed) or (len(cells) <= max(self.places.values()) and len(cells) < max(needed)):
            raise Unreadable("statement-document", number=number, field="row")

    def _cell(self, cells: Cells, column: str) -> str:
        place = self.places.get(column)
        return cells[place].strip() if place is not None and place < len(cells) else ""

    def _day(self, number: int, cells: Cells, column: str) -> date:
        try:
            return read_day(self._cell(cells, column))
        except ValueError as error:
            raise Unreadable("statement-document", number=number, field=column) from error

    def _sum(self, number: int, cells: Cells, column: str, *, empty: Decimal | None = None) -> Decimal:
        text = self._cell(cells, column)
        if not text and empty is not None:
            return empty
        try:
            return read_sum(text)
        except ValueError as error:
            raise Unreadable("statement-document", number=number, field=column) from error


def _day_or_none(text: str) -> date | None:
    try:
        return read_day(text)
    except ValueError:
        return None


def _heading(text: str) -> str:
    return _MARKS.sub(" ", fold_words(text).replace("№", " n ")).strip()


def _tables(content: bytes) -> Iterator[list[list[str]]]:
    """The file in each alphabet and with each mark between cells, the likeliest first."""
    for alphabet in _ALPHABETS:
        try:
            text = content.decode(alphabet)
        except UnicodeDecodeError:
            continue
        if "\x00" in text:
            return
        for delimiter in sorted(_DELIMITERS, key=lambda mark: -text[:5000].count(mark)):
            yield list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
