"""ISO 20022 camt.053, any version: elements are known by their local names, entries open into their transactions."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from lxml import etree

from backend.domain.errors import Unreadable
from backend.domain.money import ZERO
from backend.domain.statements import Document, Format, Party, Statement
from backend.statements.text import read_account, read_day, read_inn, read_sum

ROUBLES = frozenset({"RUB", "RUR"})
_CREDIT, _DEBIT = "CRDT", "DBIT"
_NOT_GIVEN = frozenset({"", "NOTPROVIDED", "NONREF"})
_BOOKED = frozenset({"", "BOOK"})
_OPENING, _CLOSING = ("OPBD", "PRCD"), "CLBD"
_NUMBERS = ("Refs/EndToEndId", "Refs/InstrId", "Refs/TxId", "Refs/AcctSvcrRef")
_BANKS_OWN = ("Refs/AcctSvcrRef", "Refs/TxId")


def is_xml(content: bytes) -> bool:
    return content.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<")


def read(content: bytes) -> Statement:
    """Raises Unreadable for what is no camt.053, breaks off, carries a DTD, or does not add up."""
    root = _root(content)
    statements = list(_all(root, "BkToCstmrStmt/Stmt"))
    if not statements:
        raise Unreadable("statement-no-statement")
    read_ones = [_account_statement(one) for one in statements]
    return Statement(
        Format.CAMT,
        tuple(dict.fromkeys(one.account for one in read_ones)),
        tuple(document for one in read_ones for document in one.documents),
        unbooked=sum(one.unbooked for one in read_ones),
    )


def _root(content: bytes) -> Any:
    """No DTD, no entities, no fetching: a statement needs none of them."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root: Any = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise Unreadable("statement-breaks-off") from error
    if root.getroottree().docinfo.doctype:
        raise Unreadable("statement-no-statement")
    return root


@dataclass(frozen=True)
class _Entry:
    """`amount` is above zero; `sign` says whether it came or went."""

    documents: tuple[Document, ...]
    amount: Decimal
    is_credit: bool


@dataclass(frozen=True)
class _AccountStatement:
    account: str
    documents: tuple[Document, ...]
    unbooked: int


def _account_statement(statement: Any) -> _AccountStatement:
    account = read_account(_text(statement, "Acct/Id/Othr/Id") or _text(statement, "Acct/Id/IBAN"))
    if not account:
        raise Unreadable("statement-no-account")
    entries, unbooked = [], 0
    for number, entry in enumerate(_all(statement, "Ntry"), 1):
        status = _text(entry, "Sts/Cd") or _text(entry, "Sts")
        if status in _BOOKED:
            entries.append(_entry(entry, account, number))
        else:
            unbooked += len(list(_all(entry, "NtryDtls/TxDtls"))) or 1
    _check_totals(statement, entries, account)
    return _AccountStatement(account, tuple(one for entry in entries for one in entry.documents), unbooked)


def _entry(entry: Any, account: str, number: int) -> _Entry:
    amount, side = _amount(entry, "Amt", number), _text(entry, "CdtDbtInd")
    if side not in {_CREDIT, _DEBIT}:
        raise Unreadable("statement-document", number=number, field="CdtDbtInd")
    details = list(_all(entry, "NtryDtls/TxDtls"))
    sums = _sums(details, amount, number)
    pairs = zip(details or [None], sums, strict=True)
    documents = tuple(_document(entry, one, sum_, account, number) for one, sum_ in pairs)
    return _Entry(documents, amount, side == _CREDIT)


def _sums(details: list[Any], whole: Decimal, number: int) -> list[Decimal]:
    """Of each transaction; together they are the entry, to the kopeck."""
    paths = ("Amt", "AmtDtls/TxAmt/Amt", "AmtDtls/InstdAmt/Amt")
    given = [next((_amount(one, path, number) for path in paths if _text(one, path)), None) for one in details]
    if len(given) <= 1:
        sums = [whole if not given or given[0] is None else given[0]]
    else:
        sums = [one for one in given if one is not None]
    if len(sums) != max(len(details), 1) or sum(sums, ZERO) != whole:
        raise Unreadable("statement-entry", number=number)
    return sums


def _document(entry: Any, details: Any, amount: Decimal, account: str, number: int) -> Document:
    parts = details if details is not None else entry
    came = (_text(parts, "CdtDbtInd") or _text(entry, "CdtDbtInd")) == _CREDIT
    is_reversal = "true" in {_text(entry, "RvslInd").lower(), _text(parts, "RvslInd").lower()}
    on = _day(entry, number)
    ours, other = Party(account=account), _other(parts, account, came=came is not is_reversal)
    return Document(
        number=_given(parts, *_NUMBERS) or _given(entry, "AcctSvcrRef", "NtryRef"),
        on=on,
        came_on=on,
        amount=amount,
        payer=other if came else ours,
        payee=ours if came else other,
        purpose=_purpose(entry, parts),
        reference=_given(parts, *_BANKS_OWN) or _given(entry, "AcctSvcrRef"),
        is_reversal=is_reversal,
        on_behalf=_party(parts, "UltmtDbtr") if came else None,
    )


def _other(parts: Any, account: str, *, came: bool) -> Party:
    """The other side. In a reversal the sides keep the names that they had when the money first went."""
    found = _party(parts, "Dbtr" if came else "Cdtr") or Party()
    return found if found.account != account else Party()


def _party(parts: Any, side: str) -> Party | None:
    related = _first(parts, "RltdPties")
    person = _first(related, f"{side}/Pty") if related is not None else None
    if person is None and related is not None:
        person = _first(related, side)
    if related is None or person is None:
        return None
    identifiers = [_text(one, "Id") for path in ("Id/PrvtId/Othr", "Id/OrgId/Othr") for one in _all(person, path)]
    account = _text(related, f"{side}Acct/Id/Othr/Id") or _text(related, f"{side}Acct/Id/IBAN")
    born = _text(person, "Id/PrvtId/DtAndPlcOfBirth/BirthDt")
    return Party(
        name=_text(person, "Nm"),
        inn=next((inn for inn in map(read_inn, identifiers) if inn.isdigit() and len(inn) in {10, 12}), ""),
        account=read_account(account),
        born=read_day(born) if born else None,
    )


def _purpose(entry: Any, parts: Any) -> str:
    lines = [_said(one) for one in _all(parts, "RmtInf/Ustrd")]
    lines += [_text(one, "CdtrRefInf/Ref") for one in _all(parts, "RmtInf/Strd")]
    said = " ".join(filter(None, lines)) or _text(parts, "AddtlTxInf") or _text(entry, "AddtlNtryInf")
    return " ".join(said.split())


def _check_totals(statement: Any, entries: list[_Entry], account: str) -> None:
    came = sum((entry.amount for entry in entries if entry.is_credit), ZERO)
    went = sum((entry.amount for entry in entries if not entry.is_credit), ZERO)
    told = {
        "TxsSummry/TtlCdtNtries/Sum": came,
        "TxsSummry/TtlDbtNtries/Sum": went,
        "TxsSummry/TtlNtries/Sum": came + went,
    }
    agrees = all(_sum_at(statement, path, account) in {None, total} for path, total in told.items())
    counts = {
        "TxsSummry/TtlNtries/NbOfNtries": len(entries),
        "TxsSummry/TtlCdtNtries/NbOfNtries": sum(entry.is_credit for entry in entries),
        "TxsSummry/TtlDbtNtries/NbOfNtries": sum(not entry.is_credit for entry in entries),
    }
    counted = all(_text(statement, path) in {"", str(count)} for path, count in counts.items())
    balances = dict(_balances(statement, account))
    first = next((balances[code] for code in _OPENING if code in balances), None)
    balanced = first is None or _CLOSING not in balances or first + came - went == balances[_CLOSING]
    if not (agrees and counted and balanced):
        raise Unreadable("statement-totals", account=account)


def _balances(statement: Any, account: str) -> Iterator[tuple[str, Decimal]]:
    for balance in _all(statement, "Bal"):
        amount = _sum_at(balance, "Amt", account) or ZERO
        sign = -1 if _text(balance, "CdtDbtInd") == _DEBIT else 1
        yield _text(balance, "Tp/CdOrPrtry/Cd"), sign * amount


def _sum_at(parent: Any, path: str, account: str) -> Decimal | None:
    text = _text(parent, path)
    try:
        return read_sum(text) if text else None
    except ValueError as error:
        raise Unreadable("statement-totals", account=account) from error


def _amount(parent: Any, path: str, number: int) -> Decimal:
    found = _first(parent, path)
    try:
        amount = read_sum(_said(found))
    except ValueError as error:
        raise Unreadable("statement-document", number=number, field=path) from error
    if found.get("Ccy", "RUB").upper() not in ROUBLES:
        raise Unreadable("statement-currency", currency=found.get("Ccy"))
    return amount


def _day(entry: Any, number: int) -> date:
    paths = ("BookgDt/Dt", "BookgDt/DtTm", "ValDt/Dt", "ValDt/DtTm")
    try:
        return read_day(next(filter(None, (_text(entry, path) for path in paths)), ""))
    except ValueError as error:
        raise Unreadable("statement-document", number=number, field="BookgDt") from error


def _given(parent: Any, *paths: str) -> str:
    return next((text for text in (_text(parent, path) for path in paths) if text.upper() not in _NOT_GIVEN), "")


def _text(parent: Any, path: str) -> str:
    found = _first(parent, path)
    return _said(found) if found is not None and len(found) == 0 else ""


def _said(element: Any) -> str:
    return (element.text or "").strip() if element is not None else ""


def _first(parent: Any, path: str) -> Any:
    return next(iter(_all(parent, path)), None)


def _all(parent: Any, path: str) -> Iterator[Any]:
    """Children along a path of local names, whatever the namespace is."""
    name, _, rest = path.partition("/")
    for child in parent:
        if etree.QName(child).localname == name:
            if rest:
                yield from _all(child, rest)
            else:
                yield child
