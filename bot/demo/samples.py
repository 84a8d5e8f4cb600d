"""What lies in the tray of the demonstration: photographs of court papers, and a register with some faulty rows."""

import shutil
import tomllib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from bot.demo.people import InventedLoan, invent_loans

FOLDER = Path(__file__).with_name("samples")
REGISTER = "Реестр ООО МКК «Добрый займ».xlsx"
REGISTER_ROWS, REGISTER_SEED = 40, 77
LOAN_DAYS, YEARLY_RATE = 30, Decimal("292.00")

Cell = str | date | Decimal | None
COLUMNS: Sequence[tuple[str, Callable[[InventedLoan], Cell]]] = (
    ("ID заёмщика", lambda loan: loan.external_id),
    ("Номер договора", lambda loan: loan.contract_number),
    ("Дата договора", lambda loan: loan.contract_date),
    ("ФИО", lambda loan: loan.full_name),
    ("Дата рождения", lambda loan: loan.birth_date),
    ("Место рождения", lambda loan: loan.birth_place),
    ("Паспорт", lambda loan: loan.passport),
    ("ИНН", lambda loan: loan.inn),
    ("СНИЛС", lambda loan: loan.snils),
    ("Адрес регистрации", lambda loan: loan.registration_address),
    ("Адрес проживания", lambda loan: loan.residence_address),
    ("Телефон", lambda loan: ", ".join(loan.phones)),
    ("E-mail", lambda loan: loan.email),
    ("Основной долг", lambda loan: loan.principal),
    ("Проценты", lambda loan: loan.interest),
    ("Неустойка", lambda loan: loan.penalty),
    ("Комиссии", lambda loan: loan.fees),
    ("Итого", lambda loan: loan.total),
    ("Сумма займа", lambda loan: loan.loan_amount),
    ("Процентная ставка", lambda loan: loan.annual_rate),
    ("Дата возврата", lambda loan: loan.due_date),
    ("Дата выхода на просрочку", lambda loan: loan.overdue_since),
    ("Дата последнего платежа", lambda loan: loan.last_payment_date),
    ("УИд договора", lambda loan: loan.deal_uid),
)
# Row of the sample register, column, and what stands there instead.
FAULTS: Sequence[tuple[int, str, Cell]] = (
    (7, "ФИО", None),
    (12, "Основной долг", "уточняется"),
    (19, "Дата рождения", "31.02.1987"),
    (26, "Дата договора", date(2099, 1, 15)),
    (30, "ИНН", "770123456789"),
    (33, "Итого", Decimal("1.00")),
    (38, "Телефон", "нет"),
)


@dataclass(frozen=True)
class PaperCase:
    """A case of the demo whose court papers lie in the tray; `ruled_on` is the day of the first of them."""

    files: tuple[str, ...]
    loan: InventedLoan
    fee: Decimal
    court: str
    court_case_number: str
    court_uid: str
    filed_on: date
    ruled_on: date


def lay_out(folder: Path, today: date) -> None:
    """The tray, as files in one folder."""
    folder.mkdir(parents=True)
    for picture in sorted(FOLDER.glob("*.jpg")):
        shutil.copyfile(picture, folder / picture.name)
    loans = list(invent_loans(REGISTER_ROWS, seed=REGISTER_SEED, today=today - timedelta(days=30)))
    loans[22] = replace(loans[2], external_id=loans[22].external_id)  # the same loan twice
    write_register(folder / REGISTER, loans, FAULTS)


def write_register(file: Path, loans: Iterable[InventedLoan], faults: Sequence[tuple[int, str, Cell]] = ()) -> None:
    """A workbook as a seller of debts sends it; `faults` take the place of what stands in their cells."""
    book = Workbook()
    sheet: Any = book.active
    sheet.title = "Реестр"
    titles = [title for title, _ in COLUMNS]
    sheet.append(titles)
    for loan in loans:
        sheet.append([_written(value(loan)) for _, value in COLUMNS])
    for row, title, cell in faults:
        sheet.cell(row=row, column=titles.index(title) + 1).value = _written(cell)
    for number, title in enumerate(titles, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = max(14, len(title) + 2)
    sheet.freeze_panes = "A2"
    book.save(file)


def _written(cell: Cell) -> Any:
    return float(cell) if isinstance(cell, Decimal) else cell


def paper_cases() -> tuple[PaperCase, ...]:
    """The cases that the photographs belong to; passports and phones are nobody's, and so left out."""
    rows = tomllib.loads((FOLDER / "cases.toml").read_text(encoding="utf-8"))["case"]
    return tuple(_paper_case(row, number) for number, row in enumerate(rows, start=1))


def _paper_case(row: dict[str, Any], number: int) -> PaperCase:
    principal = Decimal(row["principal"])
    loan = own_loan(
        number,
        contract_number=row["contract_number"],
        contract_date=row["contract_date"],
        full_name=row["debtor"],
        birth_date=row["birth_date"],
        birth_place=row["birth_place"],
        registration_address=row["address"],
        principal=principal,
        interest=Decimal(row["interest"]),
        penalty=Decimal(row["penalty"]),
        due_date=row["due_date"],
    )
    return PaperCase(
        files=tuple(row["files"]),
        loan=loan,
        fee=Decimal(row["fee"]),
        court=row["court"],
        court_case_number=row["court_case_number"],
        court_uid=row["court_uid"],
        filed_on=row["filed_on"],
        ruled_on=row["ruled_on"],
    )


def own_loan(number: int, **given: Any) -> InventedLoan:
    """A loan of which only what is told in the demonstration is known."""
    blank: dict[str, Any] = {
        "external_id": f"{900_000 + number}",
        "birth_place": "",
        "passport": "",
        "inn": "",
        "snils": "",
        "residence_address": given["registration_address"],
        "phones": (),
        "email": "",
        "fees": Decimal("0.00"),
        "loan_amount": given["principal"],
        "annual_rate": YEARLY_RATE,
        "due_date": given["contract_date"] + timedelta(days=LOAN_DAYS),
        "last_payment_date": None,
        "deal_uid": "",
        "region": "",
    }
    known = {**blank, **given}
    return InventedLoan(overdue_since=known["due_date"] + timedelta(days=1), **known)
