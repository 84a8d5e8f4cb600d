"""Makes a portfolio register of any size, clean or with every fault in known numbers, and says what is true of it.

python scripts/make_register.py --rows 2000 --faults --seed 1 -o register.xlsx --truth truth.json
"""

import argparse
import csv
import datetime as dt
import json
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.cell_range import CellRange

from bot.demo.people import InventedLoan, invent_loans

KOPECK = Decimal("0.01")
PARTS = ("principal", "interest", "penalty", "fees")
MONEY = (*PARTS, "total", "loan_amount")
DATES = ("contract_date", "birth_date", "due_date", "overdue_since", "last_payment_date")
REQUIRED = ("contract_number", "contract_date", "full_name", "birth_date", "registration_address", "principal")

PLAIN_HEADINGS = {
    "external_id": "ID заемщика",
    "contract_number": "Номер договора",
    "contract_date": "Дата договора",
    "full_name": "ФИО",
    "birth_date": "Дата рождения",
    "birth_place": "Место рождения",
    "passport": "Паспорт",
    "inn": "ИНН",
    "snils": "СНИЛС",
    "registration_address": "Адрес регистрации",
    "residence_address": "Адрес проживания",
    "phones": "Телефон",
    "email": "E-mail",
    "principal": "Основной долг",
    "interest": "Проценты",
    "penalty": "Неустойка",
    "fees": "Комиссии",
    "total": "Итого",
    "loan_amount": "Сумма займа",
    "annual_rate": "Процентная ставка",
    "due_date": "Дата возврата",
    "overdue_since": "Дата выхода на просрочку",
    "last_payment_date": "Дата последнего платежа",
    "deal_uid": "УИд договора",
}
ODD_HEADINGS = {
    **PLAIN_HEADINGS,
    "external_id": "Внутренний  ID",
    "contract_number": "Договор №",
    "contract_date": "ДАТА ЗАКЛЮЧЕНИЯ\nДОГОВОРА",
    "full_name": "Ф.И.О. заёмщика",
    "birth_date": "Д. р.",
    "passport": "Серия и номер паспорта",
    "registration_address": "Адрес (прописки)",
    "residence_address": "Адрес фактического проживания",
    "phones": "Мобильный телефон",
    "email": "Эл. почта",
    "principal": "Сумма основного долга",
    "penalty": "Пени и штрафы",
    "total": "Сумма  задолженности",
    "annual_rate": "Ставка (% годовых)",
}
UNKNOWN_HEADINGS = ("Филиал", "Комментарий")

Record = dict[str, Any]
Line = list[Any]


@dataclass
class Truth:
    """Kept by hand as rows are made, so that nothing of the reader's own thinking is in it."""

    accepted: int = 0
    rejected: int = 0
    summary_rows: int = 0
    errors: Counter[str] = field(default_factory=Counter)
    warnings: Counter[str] = field(default_factory=Counter)
    totals: dict[str, Decimal] = field(default_factory=lambda: dict.fromkeys(PARTS, Decimal("0.00")))
    rejected_rows: dict[str, list[str]] = field(default_factory=dict)

    def accept(self, loan: Record, warnings: tuple[str, ...]) -> None:
        self.accepted += 1
        self.warnings.update(warnings)
        for part in PARTS:
            self.totals[part] += loan[part]

    def reject(self, row: int, errors: tuple[str, ...]) -> None:
        self.rejected += 1
        self.errors.update(errors)
        self.rejected_rows[str(row)] = sorted(errors)

    def as_json(self, unknown: tuple[str, ...]) -> dict[str, Any]:
        return {
            "rows": self.accepted + self.rejected,
            "accepted": self.accepted,
            "rejected": self.rejected,
            "summary_rows": self.summary_rows,
            "errors": dict(sorted(self.errors.items())),
            "warnings": dict(sorted(self.warnings.items())),
            "unknown_columns": list(unknown),
            "totals": {part: str(amount) for part, amount in self.totals.items()},
            "rejected_rows": self.rejected_rows,
        }


@dataclass(frozen=True)
class Spoiling:
    """`spoil` changes the cells of a row (or the loan before it is written) and the codes are what that earns."""

    codes: tuple[str, ...]
    spoil: Callable[[Record, random.Random], None]


def _emptied(*keys: str) -> Callable[[Record, random.Random], None]:
    def spoil(cells: Record, dice: random.Random) -> None:
        for key in keys:
            cells[key] = dice.choice(("", " ", "\u00a0")) if len(keys) > 1 else ""

    return spoil


def _put(**values: Any) -> Callable[[Record, random.Random], None]:
    def spoil(cells: Record, dice: random.Random) -> None:
        cells.update({key: dice.choice(value) if isinstance(value, list) else value for key, value in values.items()})

    return spoil


def _total_off(cells: Record, dice: random.Random) -> None:
    cells["total"] = _true(cells, "total") + dice.choice((Decimal("0.02"), Decimal(-100), Decimal("12345.67")))


def _total_off_by_a_kopeck(cells: Record, dice: random.Random) -> None:
    cells["total"] = _true(cells, "total") + dice.choice((KOPECK, -KOPECK))


def _minor(cells: Record, dice: random.Random) -> None:  # noqa: ARG001  # all spoilings are called alike
    lent = _true(cells, "contract_date")
    cells["birth_date"] = dt.date(lent.year - 18, lent.month, min(lent.day, 28)) + dt.timedelta(days=4)


def _inn_off(cells: Record, dice: random.Random) -> None:
    inn = _true(cells, "inn")
    cells["inn"] = dice.choice((inn[:11] + str((int(inn[11]) + 1) % 10), inn[:10], inn + "1", "нет"))


def _snils_off(cells: Record, dice: random.Random) -> None:
    snils = _true(cells, "snils")
    cells["snils"] = dice.choice((snils[:10] + str((int(snils[10]) + 1) % 10), snils[:9], snils + "0"))


def _uid_off(cells: Record, dice: random.Random) -> None:
    uid = _true(cells, "deal_uid")
    cells["deal_uid"] = dice.choice((uid[:37] + format((int(uid[37], 16) + 1) % 16, "x"), uid[:36], "без УИд"))


def _phone_off(cells: Record, dice: random.Random) -> None:
    good = ", ".join(_true(cells, "phones"))
    cells["phones"] = dice.choice(("123-45", "+48 22 123 45 67", f"{good}; 555", f"+1 202 555 01 23 / {good}"))


def _finer(cells: Record, dice: random.Random) -> None:
    true: Record = cells["true"]
    part = dice.choice(PARTS[:3])
    if dice.random() < 0.5:  # noqa: PLR2004  # half of them go up to the true sum, half down
        cells[part] = f"{true[part] - KOPECK + Decimal('0.005')}".replace(".", ",")
    else:
        cells[part] = f"{true[part] + Decimal('0.004')}"


def _true(cells: Record, key: str) -> Any:
    return cells["true"][key]


REJECTING: tuple[Spoiling, ...] = (
    *(Spoiling(("missing_required",), _emptied(key)) for key in REQUIRED),
    Spoiling(("missing_required",), _emptied("full_name", "principal", "registration_address")),
    Spoiling(("bad_number",), _put(principal=["сто рублей", "12 34,56,78", "н/д", "1e5x", "--5"])),
    Spoiling(("bad_number",), _put(fees=["уточняется", "-"], total="")),
    Spoiling(("bad_number",), _put(loan_amount="??")),
    Spoiling(("negative_amount",), _put(penalty=["-0,01", Decimal("-15.5"), "-1 000,00 руб."], total="")),
    Spoiling(("negative_amount",), _put(interest="-0.001", total="")),
    Spoiling(("bad_date",), _put(contract_date=["31.02.2020", "2020-02-30", "вчера", "32.01.2021", "01.13.2020"])),
    Spoiling(("bad_date",), _put(birth_date=["29.02.1985", "00.00.0000", "12 мая"])),
    Spoiling(("future_date",), _put(contract_date=["01.01.2190", dt.date(2101, 5, 5)])),
    Spoiling(("future_date",), _put(contract_date="01.06.2190", birth_date="01.01.2150")),
    Spoiling(
        ("missing_required", "bad_number", "bad_date"), _put(full_name="", principal="мало", birth_date="31.11.1990")
    ),
    Spoiling(("missing_required",), _put(full_name="=1+1", email="@SUM(A1)", external_id="+7-9", principal="")),
    Spoiling(("bad_number", "negative_amount"), _put(interest="?", penalty="-1")),
)
WARNING: tuple[Spoiling, ...] = (
    Spoiling(("minor_at_contract",), _minor),
    Spoiling(("total_mismatch",), _total_off),
    Spoiling((), _total_off_by_a_kopeck),
    Spoiling(("bad_inn",), _inn_off),
    Spoiling(("bad_snils",), _snils_off),
    Spoiling(("bad_passport",), _put(passport=["4506 12345", "45061234567", "утерян", "II-АК 123456"])),
    Spoiling(("bad_deal_uid",), _uid_off),
    Spoiling(("bad_phone",), _phone_off),
    Spoiling(("bad_optional_date",), _put(due_date=["31.04.2022", "скоро"])),
    Spoiling(("bad_optional_date",), _put(overdue_since="30.02.2023", last_payment_date="не было")),
    Spoiling(("rounded_amount",), _finer),
    Spoiling(("bad_inn", "bad_snils", "bad_phone"), _put(inn="123", snils="456", phones="нет")),
    Spoiling((), _put(inn="", snils="", passport="", phones="", email="", deal_uid="", total="", due_date="")),
    Spoiling((), _put(email='=HYPERLINK("http://example.invalid")', birth_place="@SUM(1+1)", residence_address="-2+3")),
)

REPEATED = Spoiling(("duplicate_in_file",), _put())
REPEATED_AND_BAD = Spoiling(("duplicate_in_file", "bad_number"), _put(interest="плохо"))

EVERY_NTH_IS_SPOILED = 4


class RegisterMaker:
    """Lines of a register, top to bottom, and the truth about those that went by."""

    def __init__(self, rows: int, *, seed: int, faults: bool, today: dt.date, typed: bool) -> None:
        self.truth = Truth()
        self.rows = rows
        self.faults = faults
        self.typed = typed
        self.dice = random.Random(seed + 1)
        self.loans = invent_loans(rows, seed=seed, today=today)
        self.headings = ODD_HEADINGS if faults else PLAIN_HEADINGS
        self.unknown = UNKNOWN_HEADINGS if faults else ()
        self.title_rows = 4 if faults else 0
        self.line = 0
        self.sample: list[Record] = []
        self.spoilings = 0
        self.turns: list[Spoiling] = [*REJECTING, *WARNING, REPEATED, REPEATED, REPEATED_AND_BAD]
        self.dice.shuffle(self.turns)

    def lines(self) -> Iterator[Line]:
        for line in self._all_lines():
            self.line += 1
            yield line

    def _all_lines(self) -> Iterator[Line]:
        if self.faults:
            yield ["РЕЕСТР УСТУПАЕМЫХ ПРАВ ТРЕБОВАНИЯ"]
            yield ["Приложение № 1 к договору уступки прав (требований)"]
            yield []
            yield ["", "", "Должник, договор и контакты", *[""] * 9, "Задолженность, руб."]
        yield [*self.headings.values(), *self.unknown]
        for made in range(1, self.rows + 1):
            yield self._row(made)
            if self.faults and made % 500 == 0:
                yield from self._between(made)
        if self.faults:
            yield self._summary("ИТОГО:")

    def _between(self, made: int) -> Iterator[Line]:
        yield []
        yield self._summary("Итого по листу" if made % 1000 else "Всего по разделу")
        yield ["", "  ", "\u00a0"]

    def _summary(self, words: str) -> Line:
        self.truth.summary_rows += 1
        return ["", words, *[""] * 11, f"{self.truth.totals['principal']}"]

    def _row(self, made: int) -> Line:
        loan = _record(next(self.loans))
        if self.faults:
            loan["contract_number"] = f"Мз-{loan['contract_number']}Ф"
        cells = {key: self._written(key, value) for key, value in loan.items()} | {"true": loan}
        # The line is counted when it is given, so the row stands one below the last.
        row = self.line + 1
        if self.faults and made % EVERY_NTH_IS_SPOILED == 0:
            self._spoil(cells, loan, row)
        else:
            self._take(loan, ())
        extra = [f"Филиал {made % 7}", "перезвонить" if made % 11 == 0 else ""] if self.faults else []
        return [*(self._cell(cells[key]) for key in self.headings), *extra]

    def _spoil(self, cells: Record, loan: Record, row: int) -> None:
        spoiling = self.turns[self.spoilings % len(self.turns)]
        self.spoilings += 1
        if "duplicate_in_file" in spoiling.codes:
            self._repeat(cells)
        spoiling.spoil(cells, self.dice)
        if spoiling in WARNING:
            self._take(loan, spoiling.codes)
        else:
            self.truth.reject(row, spoiling.codes)

    def _repeat(self, cells: Record) -> None:
        """The contract and the birth date of an earlier good row, its blanks and case changed."""
        earlier = self.dice.choice(self.sample)
        number: str = earlier["contract_number"]
        changed = (number, f" {number.upper()} ", f"{number[:3]} {number[3:].lower()}")
        cells["contract_number"] = self.dice.choice(changed)
        for key in ("birth_date", "contract_date"):
            cells[key] = self._written(key, earlier[key])

    def _take(self, loan: Record, warnings: tuple[str, ...]) -> None:
        self.truth.accept(loan, warnings)
        if not warnings and len(self.sample) < 200:  # noqa: PLR2004  # enough to draw duplicates from
            self.sample.append(loan)

    def _written(self, key: str, value: Any) -> Any:
        if key in MONEY:
            return self._money(value)
        if key in DATES:
            return self._date(value)
        if key == "phones":
            return self._phones(value)
        if key == "annual_rate":
            return self.dice.choice((value, f"{value} %".replace(".", ","))) if self.faults else value
        return self._identifier(key, str(value))

    def _identifier(self, key: str, value: str) -> Any:
        if not self.faults:
            return value
        if key == "passport":
            series, number = value[:4], value[4:]
            return self.dice.choice((value, f"{series} {number}", f"{series[:2]} {series[2:]} № {number}"))
        if key == "snils":
            return self.dice.choice((value, f"{value[:3]}-{value[3:6]}-{value[6:9]} {value[9:]}"))
        if key == "inn" and not value.startswith("0") and self.typed:
            return self.dice.choice((value, int(value)))
        if key == "full_name":
            return self.dice.choice((value, value.upper(), value.replace(" ", "  ") + "\u00a0"))
        return value

    def _phones(self, phones: tuple[str, ...]) -> Any:
        if not self.faults:
            return ", ".join(phones)
        first, *others = phones
        digits = first[2:]
        spoken = self.dice.choice(
            (first, f"8{digits}", digits, f"8 ({digits[:3]}) {digits[3:6]}-{digits[6:8]}-{digits[8:]}", f"7{digits}")
        )
        return self.dice.choice((", ", ";", " / ", "\n")).join((spoken, *others))

    def _money(self, amount: Decimal | None) -> Any:
        if amount is None:
            return ""
        if not self.faults:
            return amount
        whole, kopecks = f"{amount:,.2f}".split(".")
        comma = f"{amount:.2f}".replace(".", ",")
        texts = [comma, f"{amount}", f"{comma} руб.", f"{whole.replace(',', '.')},{kopecks}"]
        texts += [f"{whole.replace(',', space)},{kopecks}" for space in (" ", "\u00a0", "\u2009", "'")]
        texts.append(f"{whole.replace(',', ' ')}.{kopecks}")
        if kopecks == "00":
            texts.append(str(int(amount)))
        return self.dice.choice([*texts, amount, amount, amount] if self.typed else texts)

    def _date(self, day: dt.date | None) -> Any:
        if day is None:
            return ""
        if not self.faults:
            return day
        texts: list[Any] = [
            f"{day:%d.%m.%Y}",
            f"{day.day}.{day.month}.{day.year}",
            f"{day:%d.%m.%y}",
            f"{day:%Y-%m-%d}",
            f"{day:%d/%m/%Y}",
            f"{day:%d.%m.%Y} 00:00:00",
            f"{day:%Y-%m-%d}T12:30:00",
        ]
        serial = (day - dt.date(1899, 12, 30)).days
        moment = dt.datetime(day.year, day.month, day.day, 10, 30)  # noqa: DTZ001  # a cell knows no zone
        return self.dice.choice([*texts, day, day, moment, serial] if self.typed else [*texts, str(serial)])

    def _cell(self, value: Any) -> Any:
        if self.typed:
            # A workbook keeps sums as floating numbers; that is what has to be read back to the kopeck.
            return float(value) if isinstance(value, Decimal) else value
        if isinstance(value, Decimal):
            return f"{value:.2f}".replace(".", ",")
        return f"{value:%d.%m.%Y}" if isinstance(value, dt.date) else value


def _record(loan: InventedLoan) -> Record:
    return {key: getattr(loan, key) for key in PLAIN_HEADINGS}


def make_register(
    file: Path, rows: int, *, seed: int, faults: bool, today: dt.date, encoding: str = "cp1251"
) -> dict[str, Any]:
    """Write the register by the ending of its name (.xlsx or .csv) and return what is true of it."""
    maker = RegisterMaker(rows, seed=seed, faults=faults, today=today, typed=file.suffix == ".xlsx")
    if maker.typed:
        _write_workbook(file, maker)
    else:
        with file.open("w", encoding=encoding, newline="") as stream:
            # Windows-1251 has no thin space.
            lines = ([str(value).replace("\u2009", "\u00a0") for value in line] for line in maker.lines())
            csv.writer(stream, delimiter=";").writerows(lines)
    return maker.truth.as_json(maker.unknown)


def _write_workbook(file: Path, maker: RegisterMaker) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Реестр")
    for column in range(1, len(maker.headings) + len(maker.unknown) + 1):
        sheet.column_dimensions[get_column_letter(column)].width = 20
    for line in maker.lines():
        sheet.append([_shown(sheet, value) for value in line])
    if maker.title_rows:
        sheet.merged_cells.ranges = {CellRange("A1:X1"), CellRange("A2:X2"), CellRange("C4:L4"), CellRange("M4:R4")}
    book.save(file)


def _shown(sheet: Any, value: Any) -> Any:
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        cell = WriteOnlyCell(sheet, value=dt.datetime.combine(value, dt.time()))
        cell.number_format = "DD.MM.YYYY"
        return cell
    if isinstance(value, str) and value.startswith("="):
        # The library takes any text that begins so for a formula.
        cell = WriteOnlyCell(sheet, value=value)
        cell.data_type = "s"
        return cell
    return value


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=2000)
    parser.add_argument("--faults", action="store_true", help="every fault of a register, in known numbers")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--today", type=dt.date.fromisoformat, default=dt.date(2026, 11, 2))
    parser.add_argument("--encoding", default="cp1251", help="of a .csv")
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument("--truth", type=Path, help="where to write what is true of the register, as JSON")
    given = parser.parse_args(arguments)
    truth = make_register(
        given.output, given.rows, seed=given.seed, faults=given.faults, today=given.today, encoding=given.encoding
    )
    if given.truth:
        given.truth.write_text(json.dumps(truth, ensure_ascii=False, indent=1), encoding="utf-8")
    print(f"{given.output}: {truth['rows']} rows, {truth['accepted']} good, {truth['rejected']} to be rejected")


if __name__ == "__main__":
    main(sys.argv[1:])
