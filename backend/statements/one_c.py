"""1CClientBankExchange: what banks give for accounting programs, line by line, with the faults that occur."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from html import unescape

from backend.domain.errors import Unreadable
from backend.domain.money import ZERO
from backend.domain.statements import Document, Format, Party, Statement
from backend.statements.text import decoded, read_account, read_day, read_inn, read_sum

SIGNATURE = "1CClientBankExchange"
_BYTES = SIGNATURE.encode("ascii")
_BOM = b"\xef\xbb\xbf"
_SECTION, _ACCOUNT_SECTION = "Секция", "СекцияРасчСчет"
_END, _END_OF_DOCUMENT, _END_OF_ACCOUNT = "КонецФайла", "КонецДокумента", "КонецРасчСчет"
# A purpose may hold a raw line break, so a line is a field only where its key looks like one.
_KEY = re.compile(r"[А-ЯЁ][А-Яа-яЁё]+\d{0,2}")
_END_OF_DOS = "\x1a"
_INN_BEFORE_NAME = re.compile(r"^\s*ИНН\s*(\d{10}|\d{12})?\s*", re.IGNORECASE)

Fields = Mapping[str, str]


def is_one_c(content: bytes) -> bool:
    return content.removeprefix(_BOM).lstrip().startswith(_BYTES)


def read(content: bytes) -> Statement:
    """Raises Unreadable where the file breaks off, a document cannot be understood, or totals do not agree."""
    file = _File.of(decoded(content, _SECTION.casefold()))
    own = frozenset(file.accounts)
    documents = tuple(_document(number, fields, own) for number, fields in enumerate(file.documents, 1))
    statement = Statement(Format.ONE_C, file.accounts, documents)
    _check_totals(file, documents)
    return statement


@dataclass
class _File:
    """Sections as they stand, each a set of fields."""

    header: dict[str, list[str]] = field(default_factory=dict)
    account_sections: list[dict[str, str]] = field(default_factory=list)
    documents: list[dict[str, str]] = field(default_factory=list)

    @classmethod
    def of(cls, text: str) -> "_File":
        lines = text.replace("\r\n", "\n").replace("\r", "\n").replace(_END_OF_DOS, "").strip().split("\n")
        if lines[-1].strip() != _END:
            raise Unreadable("statement-breaks-off")
        file = cls()
        file._take(lines[1:-1])
        return file

    @property
    def accounts(self) -> tuple[str, ...]:
        named = [*self.header.get("РасчСчет", ()), *(one.get("РасчСчет", "") for one in self.account_sections)]
        return tuple(dict.fromkeys(read_account(account) for account in named if account.strip()))

    def _take(self, lines: Iterable[str]) -> None:
        section: dict[str, str] | None = None
        last = ""
        for line in lines:
            bare = line.strip()
            if bare in {_END_OF_DOCUMENT, _END_OF_ACCOUNT}:
                section, last = None, ""
            elif bare == _END:
                raise Unreadable("statement-breaks-off")
            elif bare.startswith(_SECTION) and (bare == _ACCOUNT_SECTION or "=" in bare or section is None):
                if section is not None:
                    raise Unreadable("statement-breaks-off")
                section, last = self._begun(bare), ""
            else:
                last = self._put(section, line, last)
        if section is not None:
            raise Unreadable("statement-breaks-off")

    def _begun(self, line: str) -> dict[str, str]:
        section: dict[str, str] = {}
        (self.account_sections if line == _ACCOUNT_SECTION else self.documents).append(section)
        return section

    def _put(self, section: dict[str, str] | None, line: str, last: str) -> str:
        """Give the key that a line without one of its own would go on."""
        key, equals, value = line.partition("=")
        key = key.strip()
        if not equals or not _KEY.fullmatch(key):
            if section is not None and last:
                section[last] = f"{section[last]} {unescape(line).strip()}".strip()
            return last
        value = unescape(value).strip()
        if section is None:
            self.header.setdefault(key, []).append(value)
        elif not section.get(key):
            section[key] = value
        return key


def _document(number: int, fields: Fields, own: frozenset[str]) -> Document:
    on = _day(fields, number, "Дата", "ДатаПоступило", "ДатаСписано")
    return Document(
        number=fields.get("Номер", ""),
        on=on,
        came_on=_day(fields, number, "ДатаПоступило", "ДатаСписано", "Дата"),
        amount=_amount(fields, number),
        payer=_party(fields, "Плательщик", own),
        payee=_party(fields, "Получатель", own),
        purpose=_purpose(fields),
    )


def _day(fields: Fields, number: int, *keys: str) -> date:
    text = next((fields[key] for key in keys if fields.get(key)), "")
    try:
        return read_day(text)
    except ValueError as error:
        raise Unreadable("statement-document", number=number, field=keys[0]) from error


def _amount(fields: Fields, number: int) -> Decimal:
    try:
        amount = read_sum(fields.get("Сумма", ""))
    except ValueError as error:
        raise Unreadable("statement-document", number=number, field="Сумма") from error
    if amount <= ZERO:
        raise Unreadable("statement-document", number=number, field="Сумма")
    return amount


def _party(fields: Fields, side: str, own: frozenset[str]) -> Party:
    """Of its two accounts the one that the file is about, else the first that is given."""
    written = fields.get(side) or fields.get(f"{side}1", "")
    found = _INN_BEFORE_NAME.match(written)
    given = [read_account(fields[f"{side}{end}"]) for end in ("Счет", "РасчСчет") if fields.get(f"{side}{end}")]
    account = next((one for one in given if one in own), given[0] if given else "")
    return Party(
        name=_INN_BEFORE_NAME.sub("", written),
        inn=read_inn(fields.get(f"{side}ИНН", "")) or (found[1] or "" if found else ""),
        account=account,
    )


def _purpose(fields: Fields) -> str:
    """In one line or in several; where both stand, the fuller is the purpose."""
    lines = [fields.get(f"НазначениеПлатежа{number}", "") for number in range(1, 7)]
    several, one = " ".join(filter(None, lines)), fields.get("НазначениеПлатежа", "")
    return " ".join((one if len(one) >= len(several) else several).split())


def _check_totals(file: _File, documents: Sequence[Document]) -> None:
    by_account: dict[str, list[dict[str, str]]] = {}
    for section in file.account_sections:
        by_account.setdefault(read_account(section.get("РасчСчет", "")), []).append(section)
        _check_balance(section)
    for account, sections in by_account.items():
        for key, moved in (("ВсегоПоступило", _came_to(account, file)), ("ВсегоСписано", _went_from(account, file))):
            told = _told(sections, key)
            if told and not told & set(_sums(moved, documents, set(file.accounts))):
                raise Unreadable("statement-totals", account=account)


def _check_balance(section: Fields) -> None:
    keys = ("НачальныйОстаток", "ВсегоПоступило", "ВсегоСписано", "КонечныйОстаток")
    if all(section.get(key) for key in keys):
        first, came, went, last = (_total(section, key) for key in keys)
        if first + came - went != last:
            raise Unreadable("statement-totals", account=read_account(section.get("РасчСчет", "")))


def _told(sections: Sequence[Fields], key: str) -> set[Decimal]:
    """What the sections of an account say in all. One for the whole time may stand beside those of its days."""
    given = [section for section in sections if section.get(key)]
    if not given:
        return set()
    distinct = {tuple(sorted(section.items())): section for section in given}.values()
    whole = [one for one in distinct if all(_covers(one, other) for other in distinct)]
    return {sum((_total(one, key) for one in distinct), ZERO), *(_total(one, key) for one in whole)}


def _covers(one: Fields, other: Fields) -> bool:
    try:
        first, last = (read_day(one[key]) for key in ("ДатаНачала", "ДатаКонца"))
        return first <= read_day(other["ДатаНачала"]) and read_day(other["ДатаКонца"]) <= last
    except (KeyError, ValueError):
        return False


def _total(section: Fields, key: str) -> Decimal:
    try:
        return read_sum(section[key])
    except ValueError as error:
        raise Unreadable("statement-totals", account=read_account(section.get("РасчСчет", ""))) from error


@dataclass(frozen=True)
class _Moved:
    """Numbers of the documents that moved money on one side of an account."""

    numbers: Sequence[int]
    told_by_bank: frozenset[int]


def _came_to(account: str, file: _File) -> _Moved:
    return _moved(account, file, "Получатель", "ДатаПоступило")


def _went_from(account: str, file: _File) -> _Moved:
    return _moved(account, file, "Плательщик", "ДатаСписано")


def _moved(account: str, file: _File, side: str, day: str) -> _Moved:
    found = [
        number
        for number, fields in enumerate(file.documents)
        if account in {read_account(fields.get(f"{side}{end}", "")) for end in ("Счет", "РасчСчет")}
    ]
    return _Moved(found, frozenset(number for number in found if file.documents[number].get(day)))


def _sums(moved: _Moved, documents: Sequence[Document], own: set[str]) -> Iterator[Decimal]:
    """A transfer between two accounts of one file stands there once, or once for each: with the day of its side."""
    between = {
        number
        for number in moved.numbers
        if documents[number].payer.account in own and documents[number].payee.account in own
    }
    yield sum((documents[number].amount for number in moved.numbers), ZERO)
    told = [number for number in moved.numbers if number not in between or number in moved.told_by_bank]
    yield sum((documents[number].amount for number in told), ZERO)
