"""Addresses meet however they are written."""

import pytest

from backend.domain.addresses import address_keys, address_words, read_address
from backend.domain.identifiers import IdentifierKind as Kind
from backend.domain.identifiers import guess_identifier

STORED = "630099, г. Новосибирск, ул. Ленина, д. 12А, кв. 2"


@pytest.mark.parametrize(
    "typed", ["Ленина 12а", "ленина 12А-2", "ул.Ленина д.12а кв.2", "новосибирск, ленина 12а", "ktybyf 12f"]
)
def test_a_street_with_its_house_meets_what_is_stored(typed: str) -> None:
    sought = read_address(typed)

    assert set(address_keys(sought)) <= set(address_keys(STORED))
    assert set(address_words(sought)) <= set(address_words(STORED))


@pytest.mark.parametrize("typed", ["Ленина 12", "Мира 12а", "Ленина 12а кв 3", "Омск Ленина 12а"])
def test_another_house_flat_or_town_does_not(typed: str) -> None:
    assert not set(address_words(read_address(typed))) <= set(address_words(STORED))


@pytest.mark.parametrize("typed", ["Ленина", "12", "", "кв. 2"])
def test_what_names_no_house_is_no_address(typed: str) -> None:
    with pytest.raises(ValueError, match="a street and a house"):
        read_address(typed)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2-1234", (Kind.COURT_NUMBER, "2-1234")),
        ("дело № 02-1234", (Kind.COURT_NUMBER, "2-1234")),
        ("123-45-67", (Kind.TAIL, "1234567")),
        ("тел. 45-67", (Kind.TAIL, "4567")),
        ("4567", (Kind.TAIL, "4567")),
        ("Иванов 14.03.1985 г.р.", (Kind.BORN, "1985-03-14 иванов")),
        ("bdfyjd (1985-03-14)", (Kind.BORN, "1985-03-14 иванов")),
        ("Olga@Example.ru", (Kind.EMAIL, "olga@example.ru")),
        ("от 10000 до 20 000", (Kind.SUMS, "10000.00..20000.00")),
        ("10000-20000", (Kind.SUMS, "10000.00..20000.00")),
        ("до 500", (Kind.SUMS, "..500.00")),
        ("Ленина, 1", (Kind.ADDRESS, "ленина 1")),
    ],
)
def test_a_text_may_mean(typed: str, meant: tuple[Kind, str]) -> None:
    assert meant in [(guess.kind, guess.value) for guess in guess_identifier(typed)]
