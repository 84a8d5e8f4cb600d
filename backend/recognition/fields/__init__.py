"""Fields of the output contract, a module for each group; every `find` takes a Paper and gives what it found there."""

from collections.abc import Callable, Iterable

from backend.domain.reading import PaperKind
from backend.recognition.fields import (
    cancellations,
    contracts,
    courts,
    days,
    decrees,
    money,
    numbers,
    parties,
    postal,
    reasons,
)
from backend.recognition.paper import Found, Paper

Finder = Callable[[Paper], Iterable[Found]]

_JUDICIAL: tuple[Finder, ...] = (numbers.find, contracts.find, courts.find, days.find, parties.find, money.find)
_RULING: tuple[Finder, ...] = (*_JUDICIAL, reasons.find)

FINDERS: dict[PaperKind, tuple[Finder, ...]] = {
    PaperKind.COURT_ORDER: _JUDICIAL,
    PaperKind.WRIT: _JUDICIAL,
    PaperKind.RULING_RETURN: _RULING,
    PaperKind.RULING_REFUSAL: _RULING,
    PaperKind.RULING_CANCEL: (*_RULING, cancellations.find),
    PaperKind.FSSP_DECREE: (decrees.find, courts.find_enforced, parties.find, money.find, reasons.find),
    PaperKind.POSTAL_NOTICE: (postal.find,),
    PaperKind.UNKNOWN: (),
}

__all__ = ["FINDERS", "Finder"]
