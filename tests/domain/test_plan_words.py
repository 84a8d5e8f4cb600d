"""What people write when they say how they can pay."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.errors import Unreadable
from backend.domain.plan_words import Wish, read_wish


@pytest.mark.parametrize(
    ("text", "per_month", "pay_day"),
    [
        ("5000 в месяц 10 числа", "5000.00", 10),
        ("10 числа по 5000", "5000.00", 10),
        ("по 5 тыс. 15-го", "5000.00", 15),
        ("5к 20 числа", "5000.00", 20),
        ("5 000,50 руб в месяц", "5000.50", None),
        ("могу платить 3000 рублей до 5-го", "3000.00", 5),
        ("5000 10", "5000.00", 10),
        ("5000 мес", "5000.00", None),
        ("5000 a month on the 10th", "5000.00", 10),
        ("5000 miesięcznie 10 dnia", "5000.00", 10),
    ],
)
def test_a_sum_a_month_is_understood(text: str, per_month: str, pay_day: int | None) -> None:
    assert read_wish(text) == Wish(per_month=Decimal(per_month), pay_day=pay_day)


@pytest.mark.parametrize(
    ("text", "months", "pay_day"),
    [
        ("на 6 месяцев", 6, None),
        ("12 месяцев 5 числа", 12, 5),
        ("6 rat", 6, None),
        ("in 9 months", 9, None),
        ("4 платежа", 4, None),
    ],
)
def test_a_number_of_months_is_understood(text: str, months: int, pay_day: int | None) -> None:
    assert read_wish(text) == Wish(months=months, pay_day=pay_day)


@pytest.mark.parametrize("text", ["", "не могу", "0", "5000 на 6 месяцев", "10000 20000", "5000 10.12", "1" + "0" * 26])
def test_what_says_too_little_or_two_things_at_once_is_asked_again(text: str) -> None:
    with pytest.raises(Unreadable, match="unreadable-plan-wish"):
        read_wish(text)


@given(st.text(max_size=60))
def test_any_text_gives_one_wish_or_is_unreadable(text: str) -> None:
    try:
        wish = read_wish(text)
    except Unreadable:
        return
    assert (wish.per_month is None) is not (wish.months is None)
