"""A bank statement as values: what came and went, which of it is money for us, what a document is known by."""

import hashlib
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from backend.domain.money import ZERO
from backend.domain.payments import PaymentChannel

UNNAMED = "own"
"""The account of a table that names none: it is ours, for it is our table."""


class Format(StrEnum):
    ONE_C = "1c"
    CAMT = "camt053"
    CSV = "csv"


class DocumentState(StrEnum):
    """Where a document that came stands. `SHARED_OUT`: a registry payment whose registry has come."""

    MATCHED = "matched"
    WAITING = "waiting"
    REGISTRY = "registry"
    SHARED_OUT = "shared_out"
    RETURNED = "returned"
    SENT_BACK = "sent_back"
    NOT_OURS = "not_ours"
    REVERSED = "reversed"

    @property
    def text_key(self) -> str:
        return f"statements-state-{self.value.replace('_', '-')}"


class Kind(StrEnum):
    """What a document is to us."""

    PAYMENT = "payment"
    REGISTRY = "registry"
    RETURNED = "returned"
    REVERSAL = "reversal"
    OUTGOING = "outgoing"
    INTERNAL = "internal"
    FOREIGN = "foreign"

    @property
    def is_incoming(self) -> bool:
        return self in {Kind.PAYMENT, Kind.REGISTRY, Kind.RETURNED}


@dataclass(frozen=True, slots=True)
class Party:
    name: str = ""
    inn: str = ""
    account: str = ""
    born: date | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """`on` is the document's own day, `came_on` the bank's. `on_behalf`: whose debt a bank says somebody else paid."""

    number: str
    on: date
    came_on: date
    amount: Decimal
    payer: Party
    payee: Party
    purpose: str = ""
    reference: str = ""
    is_reversal: bool = False
    on_behalf: Party | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """`accounts` are those that the file tells of; `unbooked` counts what the bank has not carried out yet."""

    format: Format
    accounts: tuple[str, ...]
    documents: tuple[Document, ...]
    unbooked: int = 0


@dataclass(frozen=True, slots=True)
class Registry:
    """Whose money a registry payment was, row by row."""

    rows: tuple[Document, ...]

    @property
    def total(self) -> Decimal:
        return sum((row.amount for row in self.rows), ZERO)


@dataclass(frozen=True, slots=True)
class Incoming:
    """A document that came to an account of ours."""

    document: Document
    kind: Kind
    account: str
    key: str = field(default="")


# «Возврат займа по договору» is how debtors call their payment, so a word on a debt speaks against a returned one.
_BACK = re.compile(r"\b(?:возврат\w*|возвращ\w+)", re.IGNORECASE)
_DEBT = re.compile(
    r"\b(?:за[её]м\w*|займ\w*|микрозайм\w*|долг\w*|задолж\w*|кредит\w*|ссуд\w*|по\s+дог\w*|договор\w*\s+займа)",
    re.IGNORECASE,
)
_BACK_OF_OURS = re.compile(
    r"п\s*/\s*п\b|\bпп\b|плат[её]жн\w+\s+(?:поруч|докум|ордер)|пл\.?\s*пор|не\s*зачисл|невыясн|неверн|ошибочн|"
    r"некоррект|реквизит|сч[её]т\w*\s+(?:закрыт|получател)|закрыт\w*\s+сч[её]т|неисполнен|перевод\w*|пошлин",
    re.IGNORECASE,
)
_STRICT_BACK = re.compile(
    r"\bвозврат\w*\s+(?:средств\s+|суммы\s+|денежных\s+средств\s+)?(?:по\s+)?"
    r"(?:п\s*/\s*п|пп|плат[её]жн\w+\s+поруч\w*|плат[её]жн\w+\s+докум\w*|гос\w*\s*пошлин\w*)",
    re.IGNORECASE,
)
_UNDONE = re.compile(r"\bсторн\w*|\bаннулир\w*|\bотмен\w+\s+(?:ошибочн\w+\s+)?зачисл\w*", re.IGNORECASE)
_UNDONE_CREDIT = re.compile(r"\b(?:возврат|списани)\w*\s+ошибочно\s+зачислен\w*", re.IGNORECASE)
_REGISTRY = re.compile(
    r"\bреестр\w*|\bсводн\w+\s+плат|\bпринят\w+\s+плат[её]ж\w*|\bплат[её]ж\w*\s+(?:физ\w*\.?\s*лиц|населени)|"
    r"\bколич?\w*[-.\s]*(?:во)?\s+(?:плат|опер)|\bэквайринг\w*|\bоперац\w+\s+(?:по\s+карт|с\s+карт|сбп)|"
    r"\bвозмещени\w+\s+по\s+(?:карт|опер|торг)",
    re.IGNORECASE,
)
_BANK = re.compile(
    r"\bбанк\w*|\w*банк\b|\bнко\b|\bюмани\b|\bплат[её]жн\w+\s+(?:агент|систем|сервис)|\bпочт\w+\s+росси", re.IGNORECASE
)
_BANK_ACCOUNT = re.compile(r"30[12]\d{17}|3023[0-3]\d{15}|40911\d{15}|474\d{17}")
_TREASURY = re.compile(r"\bуфк\b|\bказначейств|\bфссп\b|\bосп\b|\bр[оo]сп\b|\bсудебн\w+\s+пристав", re.IGNORECASE)
_TREASURY_ACCOUNT = re.compile(r"0321\d{16}|0310\d{16}|40302\d{15}|40102\d{15}")


def kind_of(document: Document, own: Collection[str]) -> Kind:
    """By whose accounts it runs between, then by what its purpose says."""
    paid, got = document.payer.account in own, document.payee.account in own
    if paid and got:
        return Kind.INTERNAL
    if paid:
        return Kind.REVERSAL if _undoes(document) else Kind.OUTGOING
    if not got:
        return Kind.FOREIGN
    if document.is_reversal or _is_returned(document.purpose):
        return Kind.RETURNED
    return Kind.REGISTRY if _is_for_many(document) else Kind.PAYMENT


def _undoes(document: Document) -> bool:
    """The bank takes back what it had booked to us."""
    said = _UNDONE.search(document.purpose) or _UNDONE_CREDIT.search(document.purpose)
    return document.is_reversal or said is not None


def _is_returned(purpose: str) -> bool:
    """Money that we had sent comes back: an order that could not be carried out, a fee from the budget."""
    if _STRICT_BACK.search(purpose):
        return True
    return bool(_BACK.search(purpose) and _BACK_OF_OURS.search(purpose) and not _DEBT.search(purpose))


def _is_for_many(document: Document) -> bool:
    return is_bank(document.payer) and _REGISTRY.search(document.purpose) is not None


def is_bank(payer: Party) -> bool:
    """Claims that a bank or an agent paid with what it had collected."""
    return _BANK.search(payer.name) is not None or _BANK_ACCOUNT.fullmatch(payer.account) is not None


def is_treasury(payer: Party) -> bool:
    """Claims that bailiffs paid: their deposit lies with the treasury (229-ФЗ ст. 70, 110)."""
    return _TREASURY.search(payer.name) is not None or _TREASURY_ACCOUNT.fullmatch(payer.account) is not None


def channel_of(document: Document) -> PaymentChannel:
    return PaymentChannel.BAILIFF if is_treasury(document.payer) else PaymentChannel.BANK


def incoming_of(documents: Iterable[Document], own: Collection[str]) -> Iterator[Incoming]:
    """What came, each with the key by which it is known in whichever file it stands.

    Equal documents of one file are told apart by their ordinal: two equal ones are two payments.
    """
    seen: Counter[str] = Counter()
    for document in documents:
        kind = kind_of(document, own)
        if kind.is_incoming:
            same = _identity(document)
            yield Incoming(document, kind, document.payee.account, _digest(f"{same}\x1f{seen[same]}"))
            seen[same] += 1


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A document by which money left an account of ours."""

    document: Document
    key: str


def outgoing_of(documents: Iterable[Document], own: Collection[str]) -> Iterator[Outgoing]:
    """What left, each with its key, made as of what came."""
    seen: Counter[str] = Counter()
    for document in documents:
        if kind_of(document, own) is Kind.OUTGOING:
            same = "\x1f".join(("debit", document.payer.account, _identity(document)))
            yield Outgoing(document, _digest(f"{same}\x1f{seen[same]}"))
            seen[same] += 1


def row_key(registry_key: str, number: int) -> str:
    """Of a row of a registry: by the payment that it is part of."""
    return _digest(f"{registry_key}\x1f{number}")


def reversal_key(key: str) -> str:
    """Of what takes a payment back: it is the same money, and another document."""
    return _digest(f"reversal\x1f{key}")


def _identity(document: Document) -> str:
    payer = document.payer
    parts = (document.payee.account, document.on.isoformat(), document.number, f"{document.amount:.2f}")
    return "\x1f".join((*parts, payer.account, payer.inn, " ".join(document.purpose.split())))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


_UNDONE_NUMBER = re.compile(
    r"(?:п\s*/\s*п|пп|плат[её]жн\w+\s+поруч\w*|пл\.?\s*пор\w*|документ\w*|поручени\w*)\s*(?:№|n)?\s*(\d{1,20})",
    re.IGNORECASE,
)


def undone_numbers(document: Document) -> tuple[str, ...]:
    """Numbers of the payment that a reversal takes back: those that its purpose names, and its own."""
    named = tuple(found[1] for found in _UNDONE_NUMBER.finditer(document.purpose))
    return (*named, document.number)
