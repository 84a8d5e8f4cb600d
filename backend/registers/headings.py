"""The heading row of a register: which column of the file carries which value."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from backend.domain.errors import Unreadable
from backend.domain.portfolio import CellValue, read_text

ENOUGH_HEADINGS = 5
FEW_HEADINGS = 2
"""Enough where a person can be asked which columns the others are."""
ERROR_HEADING = "Ошибка"
"""The column that we add to the workbook of rejected rows; it is left out when that workbook comes back."""


class Kind(Enum):
    TEXT = auto()
    DATE = auto()
    MONEY = auto()
    PERCENT = auto()
    PHONES = auto()
    INN = auto()
    SNILS = auto()
    PASSPORT = auto()
    DEAL_UID = auto()


@dataclass(frozen=True, slots=True)
class Column:
    key: str
    kind: Kind
    headings: tuple[str, ...]
    required: bool = False


def _column(key: str, kind: Kind, headings: str, *, required: bool = False) -> Column:
    return Column(key, kind, tuple(heading.strip() for heading in headings.split(",")), required)


COLUMNS: tuple[Column, ...] = (
    _column("external_id", Kind.TEXT, "ID заемщика, Внутренний ID, ID клиента, ИД, Client ID"),
    _column(
        "contract_number",
        Kind.TEXT,
        "Номер договора, № договора, Номер КД, Договор №, Contract number",
        required=True,
    ),
    _column(
        "contract_date",
        Kind.DATE,
        "Дата договора, Дата КД, Дата заключения договора, Contract date",
        required=True,
    ),
    _column("full_name", Kind.TEXT, "ФИО, ФИО должника, ФИО заемщика, Заемщик, Должник, Full name", required=True),
    _column("birth_date", Kind.DATE, "Дата рождения, Д.р., Date of birth", required=True),
    _column("birth_place", Kind.TEXT, "Место рождения"),
    _column("passport", Kind.PASSPORT, "Паспорт, Серия и номер паспорта, Паспортные данные"),
    _column("inn", Kind.INN, "ИНН, ИНН должника, ИНН заемщика"),
    _column("snils", Kind.SNILS, "СНИЛС"),
    _column(
        "registration_address",
        Kind.TEXT,
        "Адрес регистрации, Адрес прописки, Адрес по месту регистрации, Registration address",
        required=True,
    ),
    _column(
        "residence_address",
        Kind.TEXT,
        "Адрес проживания, Фактический адрес, Адрес фактического проживания",
    ),
    _column("phones", Kind.PHONES, "Телефон, Телефоны, Мобильный телефон, Phone"),
    _column("email", Kind.TEXT, "E-mail, Email, Эл. почта, Электронная почта"),
    _column(
        "principal",
        Kind.MONEY,
        "Основной долг, ОД, Сумма основного долга, Тело долга, Principal",
        required=True,
    ),
    _column("interest", Kind.MONEY, "Проценты, Сумма процентов, Просроченные проценты, Interest"),
    _column("penalty", Kind.MONEY, "Неустойка, Пени, Пени и штрафы, Штраф, Penalty"),
    _column("fees", Kind.MONEY, "Комиссии, Комиссия, Fees"),
    _column("total", Kind.MONEY, "Итого, Общая сумма долга, Сумма задолженности, Всего, Total"),
    _column("loan_amount", Kind.MONEY, "Сумма займа, Сумма кредита, Loan amount"),
    _column("annual_rate", Kind.PERCENT, "Процентная ставка, Ставка % годовых, Ставка"),
    _column("due_date", Kind.DATE, "Дата возврата, Срок возврата, Due date"),
    _column("overdue_since", Kind.DATE, "Дата выхода на просрочку, Просрочка с, Overdue since"),
    _column("last_payment_date", Kind.DATE, "Дата последнего платежа, Last payment date"),
    _column("deal_uid", Kind.DEAL_UID, "УИд, УИд договора, УИД сделки, UID"),
)
FURTHER: tuple[Column, ...] = (
    _column("stage", Kind.TEXT, "Стадия, Стадия дела, Стадия взыскания, Этап, Этап дела, Этап взыскания, Stage"),
    _column("stage_since", Kind.DATE, "Дата стадии, Стадия с, Дата этапа, Stage since"),
    _column("court_name", Kind.TEXT, "Суд, Наименование суда, Судебный участок, Court"),
    _column("court_case_number", Kind.TEXT, "Номер дела, № дела, Номер дела в суде, Номер судебного дела, Court case"),
    _column("court_uid", Kind.TEXT, "УИД дела, УИД судебного дела, Court UID"),
    _column("order_date", Kind.DATE, "Дата приказа, Дата судебного приказа, Дата СП, Date of order"),
    _column("judgment_date", Kind.DATE, "Дата решения, Дата решения суда, Date of judgment"),
    _column("force_date", Kind.DATE, "Дата вступления в силу, Дата вступления в законную силу, In force since"),
    _column(
        "enforcement_number",
        Kind.TEXT,
        "Номер ИП, № ИП, ИП №, Номер исполнительного производства, Enforcement number",
    ),
    _column("fee_paid", Kind.MONEY, "Госпошлина уплачена, Уплаченная госпошлина, State fee paid"),
    _column("fee_paid_on", Kind.DATE, "Дата уплаты госпошлины, State fee paid on"),
    _column("granted_principal", Kind.MONEY, "Присуждено основного долга, Присуждён основной долг, Granted principal"),
    _column("granted_interest", Kind.MONEY, "Присуждено процентов, Присуждены проценты, Granted interest"),
    _column("granted_penalty", Kind.MONEY, "Присуждено неустойки, Присуждена неустойка, Granted penalty"),
    _column("granted_fees", Kind.MONEY, "Присуждено комиссий, Присуждены комиссии, Granted fees"),
    _column("granted_fee", Kind.MONEY, "Присуждено госпошлины, Присуждена госпошлина, Granted state fee"),
    _column("paid", Kind.MONEY, "Оплачено, Оплачено всего, Сумма оплат, Paid"),
    _column("paid_after", Kind.MONEY, "Оплачено после уступки, Платежи после уступки, Paid after cession"),
    _column("responsible", Kind.TEXT, "Ответственный, Ответственный сотрудник, Responsible"),
    _column("hearing", Kind.TEXT, "Дата заседания, Дата судебного заседания, Ближайшее заседание, Next hearing"),
    _column("tag", Kind.TEXT, "Метка, Метки, Тег, Теги, Tag, Tags"),
    _column("debtor_status", Kind.TEXT, "Статус должника, Статус заемщика, Debtor status"),
    _column("note", Kind.TEXT, "Примечание, Примечания, Note"),
)
"""Data of before, all optional: they never make a heading row, and a second column of one stays an unknown one."""
STAYS_UNKNOWN = frozenset({"note"})
"""Read, and kept among the unknown columns too: such a remark is the creditor's own."""
PAYMENT_HEADING = re.compile(r"(?:платеж|оплата|payment)n?(\d{1,2})(дата|сумма|date|sum|amount)")
_PAYMENT_PARTS = {"дата": "on", "date": "on"}

NO_COLUMN = ""
"""What a person says of a column that this creditor's registers do not have."""
CHARGES = ("interest", "penalty", "fees")
_LIKE_CHARGES = re.compile(
    r"%|процент|неуст|пен[яией]|штраф|санкц|комисс|плата|начисл|interest|penalt|fee|charge", re.IGNORECASE
)

COLUMN: Mapping[str, Column] = {column.key: column for column in COLUMNS}

_FOLDED = str.maketrans({"ё": "е", "№": "n", **dict.fromkeys(".()[]{}:*", "")})
_UNIT = re.compile(r"[,(]?\s*(?:в\s+)?(?:руб(?:лях|лей|ли|\.)?|₽|rub)\s*\)?\s*$", re.IGNORECASE)


def folded(heading: str) -> str:
    """A heading without case, blanks, dots and brackets; `ё` is `е` and `№` is `N`."""
    return "".join(heading.casefold().translate(_FOLDED).split())


REMARKS = frozenset(map(folded, ("Статус", "Статус должника", "Статус заемщика", "Примечание", "Комментарий")))
"""Headings under which creditors say what became of a debtor."""

_KEYS: Mapping[str, str] = {folded(heading): column.key for column in COLUMNS for heading in column.headings}


_FURTHER_KEYS: Mapping[str, str] = {folded(heading): column.key for column in FURTHER for heading in column.headings}


@dataclass(frozen=True, slots=True)
class HeadingRow:
    """Positions are counted from the first column that the table has, from nought."""

    names: tuple[str, ...]
    """As they came, one a column; the second of two equal ones ends in « (2)», an empty one is the column's letter."""
    positions: Mapping[str, int]
    """Column key to position."""
    unknown: tuple[int, ...]
    blank: frozenset[int]
    """Columns without a heading: named only when they hold something."""
    own: frozenset[int]
    """Our own column of errors, come back with a mended workbook."""
    further: Mapping[str, int] = field(default_factory=dict)
    """Key to position of the data of before; payments are `payment_1_on` and `payment_1_sum`."""

    def name(self, key: str) -> str:
        return self.names[self.positions[key]]


def is_heading_row(cells: Sequence[CellValue], mapping: Mapping[str, str], enough: int = ENOUGH_HEADINGS) -> bool:
    if sum(1 for cell in cells if cell != "") < ENOUGH_HEADINGS:
        return False
    return len(_recognised(_names(cells, 0), mapping)) >= enough


def read_headings(
    cells: Sequence[CellValue], mapping: Mapping[str, str], first_column: int, *, asks: bool = False
) -> HeadingRow:
    """Settle which column is which; `mapping` (column key to heading) goes before what the headings say.

    Raises Unreadable `register-heading-twice` or `register-column-missing`, with `column` (its key), `title` (its usual
    heading) and `choices` (headings of the file that it may be); `register-column-perhaps` too, with NO_COLUMN among
    the choices, where somebody `asks`.
    """
    names = _names(cells, first_column)
    found = _recognised(names, mapping)
    positions: dict[str, int] = {}
    for position, key in found.items():
        if key in positions:
            raise _heading_twice(key, [names[at] for at, other in found.items() if other == key])
        positions[key] = position
    own = frozenset(at for at, name in enumerate(names) if folded(name) == folded(ERROR_HEADING))
    blank = frozenset(at for at, cell in enumerate(cells) if not read_text(cell))
    further = _further({at: name for at, name in enumerate(names) if at not in found and at not in own})
    taken = {at for key, at in further.items() if key not in STAYS_UNKNOWN}
    unknown = tuple(at for at in range(len(names)) if at not in found and at not in own and at not in taken)
    strange = [names[at] for at in unknown if at not in blank]
    _require_all(positions, strange)
    if asks:
        _ask_of_charges(positions, mapping, strange)
    return HeadingRow(tuple(names), positions, unknown, blank, own, further)


def column_letter(index: int) -> str:
    """The letters by which Excel names a column: 0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _names(cells: Sequence[CellValue], first_column: int) -> list[str]:
    seen: Counter[str] = Counter()
    names: list[str] = []
    for position, cell in enumerate(cells):
        name = read_text(cell) or column_letter(first_column + position)
        seen[name] += 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return names


def _recognised(names: Sequence[str], mapping: Mapping[str, str]) -> dict[int, str]:
    """Position to key. A column that the mapping settles is taken from there and nowhere else."""
    wanted = {folded(heading): key for key, heading in mapping.items() if key in COLUMN}
    settled = {at: wanted[folded(name)] for at, name in enumerate(names) if folded(name) in wanted}
    taken = set(settled.values())
    found = dict(settled)
    for at, name in enumerate(names):
        key = _key(name)
        if at not in settled and key is not None and key not in taken:
            found[at] = key
    return found


def _further(names: Mapping[int, str]) -> dict[str, int]:
    """The first column of each; a payment counts only where both its day and its sum are there."""
    found: dict[str, int] = {}
    for at, name in names.items():
        if key := _further_key(folded(_UNIT.sub("", name))):
            found.setdefault(key, at)
    lonely = {key for key in found if key.startswith("payment_") and _other_half(key) not in found}
    return {key: at for key, at in found.items() if key not in lonely}


def _further_key(name: str) -> str | None:
    if payment := PAYMENT_HEADING.fullmatch(name):
        return f"payment_{int(payment[1])}_{_PAYMENT_PARTS.get(payment[2], 'sum')}"
    return _FURTHER_KEYS.get(name)


def _other_half(key: str) -> str:
    return key.replace("_on", "_sum") if key.endswith("_on") else key.replace("_sum", "_on")


def _key(name: str) -> str | None:
    bare = re.sub(r" \(\d+\)$", "", name)
    return _KEYS.get(folded(bare)) or _KEYS.get(folded(_UNIT.sub("", bare)))


def _require_all(positions: Mapping[str, int], choices: Sequence[str]) -> None:
    missing = [column for column in COLUMNS if column.required and column.key not in positions]
    if not missing:
        return
    raise Unreadable(
        "register-column-missing",
        column=missing[0].key,
        title=missing[0].headings[0],
        columns=tuple(column.key for column in missing),
        titles=", ".join(f"«{column.headings[0]}»" for column in missing),
        choices=tuple(choices),
    )


def _ask_of_charges(positions: Mapping[str, int], mapping: Mapping[str, str], strange: Sequence[str]) -> None:
    """A part of the debt under a heading that nobody knows would be left out of what is owed, and not be missed."""
    choices = [name for name in strange if _LIKE_CHARGES.search(name)]
    for key in CHARGES:
        if choices and key not in positions and mapping.get(key) != NO_COLUMN:
            raise Unreadable(
                "register-column-perhaps",
                column=key,
                title=COLUMN[key].headings[0],
                found=", ".join(f"«{name}»" for name in choices),
                choices=(*choices, NO_COLUMN),
            )


def _heading_twice(key: str, choices: Sequence[str]) -> Unreadable:
    return Unreadable(
        "register-heading-twice",
        column=key,
        title=COLUMN[key].headings[0],
        found=", ".join(f"«{name}»" for name in choices),
        choices=tuple(choices),
    )
