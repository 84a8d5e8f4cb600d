import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.portfolio import (
    REJECTING,
    Fault,
    contract_key,
    is_empty,
    plain_text,
    read_amount,
    read_date,
    read_rate,
    read_text,
    was_minor,
)

YEAR = 2026
amounts = st.decimals(min_value=0, max_value=Decimal("999999999999.99"), places=2)
days = st.dates(min_value=dt.date(1910, 1, 1), max_value=dt.date(2099, 12, 31))


@pytest.mark.parametrize(
    "text",
    [
        "12 345,67",
        "12 345.67",
        "12\u00a0345,67",
        "12\u2009345,67",
        "12\u202f345.67",
        "12345,67",
        "12345.67",
        "12'345,67",
        "12’345,67",
        "12 345,67 руб.",
        "12 345,67руб",
        "12345,67 ₽",
        "12.345,67",
        "12,345.67",
        "  12345,67 ",
    ],
)
def test_an_amount_is_read_however_it_is_written(text: str) -> None:
    assert read_amount(text).roubles == Decimal("12345.67")


@pytest.mark.parametrize("value", [12345, 12345.0, "12345", "12345,00", "12 345 руб."])
def test_a_whole_amount_is_read_from_a_number_and_from_text(value: float | str) -> None:
    amount = read_amount(value)

    assert (amount.roubles, amount.was_finer, amount.below_zero) == (Decimal("12345.00"), False, False)


@pytest.mark.parametrize(
    "value", ["", "сто", "12 34,56,78", "н/д", "1e5", "--5", "12-34", "NaN", "inf", True, float("nan"), float("inf")]
)
def test_what_is_no_amount_is_refused(value: str | float) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_amount(value)


@pytest.mark.parametrize("value", [dt.date(2024, 1, 1), dt.datetime(2024, 1, 1, 10), dt.time(10), dt.timedelta(days=1)])  # noqa: DTZ001
def test_a_date_in_a_money_column_is_no_amount(value: dt.date | dt.time | dt.timedelta) -> None:
    with pytest.raises(ValueError, match="not a number"):
        read_amount(value)


@pytest.mark.parametrize("value", ["1000000000000", 1e12, "9" * 60, 1e300])
def test_an_amount_too_large_for_the_store_is_refused(value: str | float) -> None:
    with pytest.raises(ValueError, match="too large"):
        read_amount(value)


@pytest.mark.parametrize(
    ("value", "roubles"),
    [("0,005", "0.01"), ("0,0049", "0.00"), ("10,125", "10.13"), ("10.135", "10.14"), (1.005, "1.01"), (2.675, "2.68")],
)
def test_more_than_two_decimals_are_rounded_half_up_and_told(value: str | float, roubles: str) -> None:
    amount = read_amount(value)

    assert (amount.roubles, amount.was_finer) == (Decimal(roubles), True)


def test_a_sum_that_excel_added_up_is_not_called_finer_than_a_kopeck() -> None:
    amount = read_amount(0.1 + 0.2)

    assert (amount.roubles, amount.was_finer) == (Decimal("0.30"), False)


@pytest.mark.parametrize("value", [-0.01, "-0,01", "-1 000,00 руб.", "−5", "–5", "-0.001"])
def test_an_amount_below_zero_says_so(value: str | float) -> None:
    assert read_amount(value).below_zero


@given(amounts)
def test_every_amount_comes_back_from_every_way_to_write_it(amount: Decimal) -> None:
    grouped = f"{amount:,.2f}"
    russian = grouped.replace(",", " ").replace(".", ",")
    german = grouped.replace(",", "_").replace(".", ",").replace("_", ".")
    written = [
        russian,
        german,
        f"{russian} руб.",
        russian.replace(" ", "\u00a0"),
        russian.replace(" ", "'"),
        str(amount),
    ]

    assert {read_amount(text).roubles for text in written} == {amount}


@given(amounts.filter(lambda amount: amount < 10**10))
def test_every_amount_comes_back_from_a_number_cell(amount: Decimal) -> None:
    read = read_amount(float(amount))

    assert (read.roubles, read.was_finer) == (amount, False)


@pytest.mark.parametrize(
    "value",
    [
        dt.date(2020, 1, 31),
        dt.datetime(2020, 1, 31, 23, 59),  # noqa: DTZ001 - a cell knows no zone
        43861,
        43861.0,
        43861.75,
        "43861",
        "31.01.2020",
        "31.1.2020",
        "31.01.20",
        "2020-01-31",
        "31/01/2020",
        "31.01.2020 г.",
        "31.01.2020 10:15",
        "31.01.2020  0:00:00",
        "2020-01-31T10:15:00",
        "2020-01-31 10:15:00.000",
        "2020-01-31T10:15:00+03:00",
        "31/01/2020 23:59",
        " 31.01.2020\u00a0",
    ],
)
def test_a_date_is_read_however_it_is_written(value: str | float | dt.date) -> None:
    assert read_date(value, latest_year=YEAR) == dt.date(2020, 1, 31)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "31.02.2020",
        "29.02.2021",
        "32.01.2020",
        "01.13.2020",
        "00.00.0000",
        "2020-02-30",
        "31.01/2020",
        "31.01.1820",
        "вчера",
        "2020",
        2020,
        0,
        -5,
        1e9,
        float("nan"),
        True,
        dt.time(10),
        dt.date(1899, 12, 31),
    ],
)
def test_what_is_no_date_is_refused(value: str | float | dt.date | dt.time) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_date(value, latest_year=YEAR)


@pytest.mark.parametrize(
    ("text", "year"), [("01.01.26", 2026), ("01.01.27", 1927), ("01.01.62", 1962), ("01.01.00", 2000)]
)
def test_two_digits_of_a_year_are_the_last_such_year_that_was(text: str, year: int) -> None:
    assert read_date(text, latest_year=YEAR).year == year


@given(days)
def test_every_day_comes_back_from_every_way_to_write_it(day: dt.date) -> None:
    serial = (day - dt.date(1899, 12, 30)).days
    written: list[str | int] = [
        f"{day:%d.%m.%Y}",
        f"{day.day}.{day.month}.{day.year}",
        f"{day:%d/%m/%Y}",
        day.isoformat(),
        serial,
        str(serial),
    ]

    assert {read_date(value, latest_year=YEAR) for value in written} == {day}


@given(st.text(alphabet="0123456789./-: T", max_size=20))
def test_no_text_of_digits_breaks_the_reading_of_dates_or_sums(text: str) -> None:
    for read in (lambda: read_date(text, latest_year=YEAR), lambda: read_amount(text), lambda: read_rate(text)):
        try:
            read()
        except ValueError:
            continue


@pytest.mark.parametrize(
    ("value", "rate"), [("292", "292"), ("29,2 %", "29.2"), ("365%", "365"), (292, "292"), (0.292, "29.2"), (1, "100")]
)
def test_a_rate_is_read_in_percents(value: str | float, rate: str) -> None:
    assert read_rate(value) == Decimal(rate)


@pytest.mark.parametrize("value", ["-1", "много", "0,8% в день", "1" * 30])
def test_what_is_no_rate_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_rate(value)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("  Зуева \n Анна\u00a0 ", "Зуева Анна"),
        ("Зу\u200bева", "Зуева"),
        ("00123", "00123"),
        (12345.0, "12345"),
        (4506123456, "4506123456"),
        (1.5, "1.5"),
        (1e15, "1000000000000000"),
        (True, "да"),
        (dt.date(2024, 2, 1), "01.02.2024"),
        (dt.datetime(2024, 2, 1), "01.02.2024"),  # noqa: DTZ001 - a cell knows no zone
        (dt.datetime(2024, 2, 1, 9, 5), "01.02.2024 09:05"),  # noqa: DTZ001
        (dt.time(9, 5), "09:05:00"),
    ],
)
def test_a_text_is_folded_and_a_number_loses_its_point(value: str | float | dt.date | dt.time, text: str) -> None:
    assert read_text(value) == text


def test_an_infinite_number_is_a_text_all_the_same() -> None:
    assert plain_text(float("inf")) == "inf"


@pytest.mark.parametrize("value", ["", " ", "\u00a0\n", "\u200b", "\u200b \ufeff"])
def test_blanks_of_every_kind_are_nothing(value: str) -> None:
    assert is_empty(value)


@pytest.mark.parametrize("value", ["0", 0, 0.0, False, "\u00a0x"])
def test_a_nought_is_something(value: str | float) -> None:
    assert not is_empty(value)


def test_contract_numbers_are_the_same_but_for_blanks_and_case() -> None:
    assert contract_key(" мф - 17/5\u00a0А") == contract_key("МФ-17/5а")
    assert contract_key("МФ-17/5") != contract_key("МФ-175")


def test_the_eighteenth_birthday_ends_minority() -> None:
    born = dt.date(2004, 2, 29)

    assert was_minor(born, dt.date(2022, 2, 28))
    assert not was_minor(born, dt.date(2022, 3, 1))
    assert not was_minor(dt.date(2004, 5, 6), dt.date(2022, 5, 6))


def test_seven_faults_reject_a_row() -> None:
    assert [str(fault) for fault in Fault if fault in REJECTING] == [
        "missing_required",
        "bad_number",
        "negative_amount",
        "bad_date",
        "future_date",
        "duplicate_in_file",
        "duplicate_in_store",
    ]
