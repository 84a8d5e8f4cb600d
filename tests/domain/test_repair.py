"""An unread digit is found where one alone fits, and never guessed."""

from collections.abc import Callable

import pytest

from backend.domain.repair import repair_account, repair_inn, repair_ogrn, repair_snils
from backend.domain.state_numbers import read_inn, read_ogrn, read_snils

NUMBERS: tuple[tuple[str, Callable[[str], str | None], Callable[[str], str]], ...] = (
    ("500100732259", repair_inn, read_inn),
    ("7707083893", repair_inn, read_inn),
    ("1027700132195", repair_ogrn, read_ogrn),
    ("304500116000157", repair_ogrn, read_ogrn),
    ("11223344595", repair_snils, read_snils),
)


@pytest.mark.parametrize(("number", "repair", "read"), NUMBERS)
def test_each_digit_is_found_or_left_to_a_person(
    number: str, repair: Callable[[str], str | None], read: Callable[[str], str]
) -> None:
    found = [repair(number[:place] + "?" + number[place + 1 :]) for place in range(len(number))]

    assert set(found) <= {number, None}
    assert found.count(number) >= len(number) - 3
    assert read(number) == number


def test_every_digit_of_an_account_is_found_but_the_first() -> None:
    """An account that begins with 0 is the treasury's, whose key is of another rule."""
    account = "40817810700000012345"

    found = [repair_account("044525225", account[:place] + "?" + account[place + 1 :]) for place in range(1, 20)]

    assert set(found) == {account}


@pytest.mark.parametrize("typed", ["5001007322??", "500100732259", "50010073225x", "?"])
def test_two_unread_digits_or_none_are_not_guessed(typed: str) -> None:
    assert repair_inn(typed) is None
