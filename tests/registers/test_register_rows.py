import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

REQUIRED = ["Номер договора", "Дата договора", "ФИО", "Дата рождения", "Адрес регистрации", "Основной долг"]
DATE_CELL = dt.datetime(2024, 3, 15, 12, 30)  # noqa: DTZ001 - a cell knows no zone


def test_a_good_row_becomes_a_loan(read: Any) -> None:
    outcome = read.loans(
        read.loan(
            ID_клиента=7001.0,
            Место_рождения="г. Тверь",
            Паспорт="45 06 № 123456",
            ИНН=500100732259,
            СНИЛС="112-233-445 95",
            Фактический_адрес="г. Тверь, ул. Новая, д. 5",
            Телефоны="8 (916) 123-45-67, +7 921 765 43 21;9161234567/89031112233\n+7-921-765-43-21",
            Email="zueva@mail.example",
            Проценты=0.1 + 0.2,
            Пени="1 000,5",
            Комиссии="",
            Всего=13000.80,
            Сумма_займа="15 000",
            Ставка="292 %",
            Срок_возврата=45397,
            Просрочка_с="15.04.2024",
            Дата_последнего_платежа=dt.date(2024, 4, 1),
            УИд="3802AD45-F23D-1C2C-B4A2-F20AF3C64AF7-8",
        )
    )

    row = outcome.only
    assert outcome.warnings == {}
    assert (row.external_id, row.passport, row.inn, row.snils) == ("7001", "4506123456", "500100732259", "11223344595")
    assert row.phones == ("+79161234567", "+79217654321", "+79031112233")
    assert (row.principal, row.interest, row.penalty, row.fees) == tuple(
        map(Decimal, ("12000", "0.30", "1000.50", "0"))
    )
    assert (row.total, row.loan_amount, row.annual_rate) == tuple(map(Decimal, ("13000.80", "15000", "292")))
    assert (row.due_date, row.overdue_since) == (dt.date(2024, 4, 15), dt.date(2024, 4, 15))
    assert row.last_payment_date == dt.date(2024, 4, 1)
    assert row.deal_uid == "3802ad45-f23d-1c2c-b4a2-f20af3c64af7-8"
    assert row.extra == {}


def test_what_was_not_given_is_absent_and_sums_are_nought(read: Any) -> None:
    row = read.loans(read.loan()).only

    assert (row.interest, row.penalty, row.fees) == (Decimal("0.00"),) * 3
    assert (row.total, row.due_date, row.phones, row.inn, row.deal_uid) == (None, None, (), "", "")


@pytest.mark.parametrize("heading", REQUIRED)
@pytest.mark.parametrize("blank", ["", " ", "\u00a0\n"])
def test_a_row_without_a_required_value_is_rejected(read: Any, heading: str, blank: str) -> None:
    outcome = read.loans({**read.loan(), heading: blank})

    assert outcome.errors == {"missing_required": 1}


@pytest.mark.parametrize("heading", ["Основной долг", "Проценты", "Неустойка", "Комиссии", "Итого", "Сумма займа"])
def test_a_sum_that_cannot_be_read_rejects_its_row(read: Any, heading: str) -> None:
    outcome = read.loans({**read.loan(), heading: "сто рублей"})

    assert outcome.errors == {"bad_number": 1}
    assert outcome.report.rows == 1


@pytest.mark.parametrize("heading", ["Основной долг", "Проценты", "Неустойка", "Комиссии", "Итого", "Сумма займа"])
@pytest.mark.parametrize("value", ["-0,01", -15, "−1 000,00 руб."])
def test_a_sum_below_zero_rejects_its_row(read: Any, heading: str, value: Any) -> None:
    assert read.loans({**read.loan(), heading: value}).errors == {"negative_amount": 1}


def test_a_loan_of_nothing_is_not_below_zero(read: Any) -> None:
    assert read.loans(read.loan(Основной_долг=0)).only.principal == 0


@pytest.mark.parametrize("heading", ["Дата договора", "Дата рождения"])
@pytest.mark.parametrize("value", ["31.02.2020", "вчера", 7, True, "2020-13-01"])
def test_a_leading_date_that_cannot_be_read_rejects_its_row(read: Any, heading: str, value: Any) -> None:
    assert read.loans({**read.loan(), heading: value}).errors == {"bad_date": 1}


@pytest.mark.parametrize("heading", ["Дата договора", "Дата рождения"])
def test_a_leading_date_after_today_rejects_its_row(read: Any, heading: str) -> None:
    tomorrow = read.today + dt.timedelta(days=1)

    assert read.loans({**read.loan(), heading: tomorrow}).errors == {"future_date": 1}


def test_a_contract_of_today_is_not_of_the_future(read: Any) -> None:
    assert read.loans(read.loan(Дата_договора=read.today)).errors == {}


def test_a_due_date_may_lie_ahead(read: Any) -> None:
    outcome = read.loans(read.loan(Дата_возврата="01.03.31"))

    assert outcome.only.due_date == dt.date(2031, 3, 1)


@pytest.mark.parametrize("value", [DATE_CELL, 45366, 45366.5, "45366", "15.3.2024", "15.03.24", "15/03/2024 12:30"])
def test_a_contract_date_is_read_however_it_is_given(read: Any, value: Any) -> None:
    assert read.loans(read.loan(Дата_договора=value)).only.contract_date == dt.date(2024, 3, 15)


def test_a_rejected_row_earns_every_code_once(read: Any) -> None:
    outcome = read.loans(
        read.loan(
            ФИО="",
            Основной_долг="-1",
            Проценты="?",
            Неустойка="??",
            Дата_договора="31.02.2020",
            Дата_рождения="01.01.2090",
        )
    )

    assert (outcome.report.rows, outcome.report.rejected) == (1, 1)
    assert outcome.errors == {
        "missing_required": 1,
        "bad_number": 1,
        "negative_amount": 1,
        "bad_date": 1,
        "future_date": 1,
    }


def test_a_borrower_under_eighteen_is_warned_of(read: Any) -> None:
    outcome = read.loans(read.loan(Дата_договора="14.03.2024", Дата_рождения="15.03.2006"))

    assert outcome.only.birth_date == dt.date(2006, 3, 15)
    assert outcome.warnings == {"minor_at_contract": 1}


@pytest.mark.parametrize(
    ("total", "warned"), [("12 010,49", True), ("12 010,50", False), ("12 010,52", False), ("12 010,53", True)]
)
def test_a_total_may_differ_by_a_kopeck(read: Any, total: str, *, warned: bool) -> None:
    outcome = read.loans(read.loan(Проценты="10,51", Итого=total))

    assert outcome.warnings == ({"total_mismatch": 1} if warned else {})


@pytest.mark.parametrize(
    ("heading", "value", "code"),
    [
        ("ИНН", "500100732258", "bad_inn"),
        ("ИНН", "7707083893", "bad_inn"),
        ("ИНН", 50010073225, "bad_inn"),
        ("СНИЛС", "112-233-445 96", "bad_snils"),
        ("СНИЛС", "1122334459", "bad_snils"),
        ("Паспорт", "4506 12345", "bad_passport"),
        ("Паспорт", "утерян", "bad_passport"),
        ("УИд договора", "3802ad45-f23d-1c2c-b4a2-f20af3c64af7-9", "bad_deal_uid"),
        ("УИд договора", "3802ad45-f23d-1c2c-b4a2-f20af3c64af7", "bad_deal_uid"),
        ("Телефон", "12-34", "bad_phone"),
        ("Телефон", "+48 22 123 45 67", "bad_phone"),
        ("Дата возврата", "31.02.2024", "bad_optional_date"),
        ("Просрочка с", "давно", "bad_optional_date"),
        ("Дата последнего платежа", "не было", "bad_optional_date"),
        ("Ставка", "0,8% в день", "bad_rate"),
    ],
)
def test_a_faulty_optional_value_is_set_aside_and_the_row_goes_in(
    read: Any, heading: str, value: Any, code: str
) -> None:
    outcome = read.loans({**read.loan(), heading: value})

    assert outcome.warnings == {code: 1}
    assert outcome.only.extra == {heading: str(value)}
    assert {outcome.only.inn, outcome.only.snils, outcome.only.passport, outcome.only.deal_uid} == {""}
    assert (outcome.only.phones, outcome.only.due_date, outcome.only.annual_rate) == ((), None, None)


def test_one_wrong_phone_leaves_the_others(read: Any) -> None:
    outcome = read.loans(read.loan(Телефон="555; 8 916 123-45-67 / +1 202 555 01 23"))

    assert outcome.only.phones == ("+79161234567",)
    assert outcome.only.extra == {"Телефон": "555; +1 202 555 01 23"}
    assert outcome.warnings == {"bad_phone": 1}


def test_who_issued_the_passport_is_kept_beside_its_number(read: Any) -> None:
    text = "4506 123456, выдан ОВД г. Твери 12.03.2008, 690-001"

    row = read.loans(read.loan(Паспортные_данные=text)).only

    assert (row.passport, row.extra) == ("4506123456", {"Паспортные данные": text})


def test_a_sum_finer_than_a_kopeck_is_rounded_and_warned_of(read: Any) -> None:
    outcome = read.loans(read.loan(Проценты="10,125", Неустойка=0.004))

    assert (outcome.only.interest, outcome.only.penalty) == (Decimal("10.13"), Decimal("0.00"))
    assert outcome.warnings == {"rounded_amount": 1}


def test_warnings_of_a_rejected_row_are_told_in_the_workbook_and_not_counted(read: Any) -> None:
    outcome = read.loans(read.loan(ИНН="123", ФИО=""))

    assert (outcome.errors, outcome.warnings) == ({"missing_required": 1}, {})
    assert outcome.rejected_lines()[1][-1] == "не заполнено: ФИО; неверный ИНН: ИНН"


def test_an_unreadable_part_is_not_blamed_for_the_total_too(read: Any) -> None:
    outcome = read.loans(read.loan(Проценты="?", Итого="12 500"))

    assert outcome.rejected_lines()[1][-1] == "не читается сумма: Проценты"
