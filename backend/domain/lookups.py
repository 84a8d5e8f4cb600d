"""What people are looked up by besides whole identifiers: the end of a telephone, a street with its house."""

from collections.abc import Iterable, Iterator

from backend.domain.addresses import address_keys

TAIL = "phone-tail"
ADDRESS = "address"
LOOKUPS = frozenset((TAIL, ADDRESS))
TAIL_LENGTH = 4


def tail_of(phone: str) -> str:
    """The digits that people remember. They are too few to tell one person: whoever has them is looked through."""
    return phone[-TAIL_LENGTH:]


def lookups(phones: Iterable[str], addresses: Iterable[str]) -> Iterator[tuple[str, str]]:
    """(kind, value) of each, once."""
    tails = [(TAIL, tail_of(phone)) for phone in phones]
    places = [(ADDRESS, key) for address in dict.fromkeys(addresses) for key in address_keys(address)]
    yield from dict.fromkeys((*tails, *places))
