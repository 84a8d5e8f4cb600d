"""Sums as papers write them in words."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.amounts_in_words import Case, amount_in_words, amount_with_words, plural


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("0.00", "ноль рублей 00 копеек"),
        ("1.01", "один рубль 01 копейка"),
        ("2.02", "два рубля 02 копейки"),
        ("5.05", "пять рублей 05 копеек"),
        ("11.11", "одиннадцать рублей 11 копеек"),
        ("21.21", "двадцать один рубль 21 копейка"),
        ("112.14", "сто двенадцать рублей 14 копеек"),
        ("1000.00", "одна тысяча рублей 00 копеек"),
        ("2001.03", "две тысячи один рубль 03 копейки"),
        ("12345.67", "двенадцать тысяч триста сорок пять рублей 67 копеек"),
        ("1000000.00", "один миллион рублей 00 копеек"),
    ],
)
def test_a_sum_is_written_in_the_nominative(amount: str, words: str) -> None:
    assert amount_in_words(Decimal(amount)) == words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("1.01", "одного рубля 01 копейки"),
        ("2.02", "двух рублей 02 копеек"),
        ("21.21", "двадцати одного рубля 21 копейки"),
        ("2000.05", "двух тысяч рублей 05 копеек"),
        ("12345.67", "двенадцати тысяч трёхсот сорока пяти рублей 67 копеек"),
    ],
)
def test_a_sum_is_written_in_the_genitive(amount: str, words: str) -> None:
    assert amount_in_words(Decimal(amount), Case.GENITIVE) == words


def test_digits_stand_before_their_words() -> None:
    assert amount_with_words(Decimal("12345.67")) == (
        "12\u00a0345 (двенадцать тысяч триста сорок пять) рублей 67 копеек"
    )


def test_a_sum_below_zero_or_finer_than_a_kopeck_is_a_mistake() -> None:
    for amount in ("-0.01", "0.001"):
        with pytest.raises(ValueError, match=r"zero|kopeck"):
            amount_in_words(Decimal(amount))


@given(st.integers(0, 10**9))
def test_a_form_follows_the_last_digits(count: int) -> None:
    form = plural(count, "дело", "дела", "дел")
    assert form == plural(count % 100, "дело", "дела", "дел")
    assert (form == "дел") is (count % 100 in range(11, 15) or count % 10 in (0, 5, 6, 7, 8, 9))
