"""The Post's own words: an operation, its code, and what that code says of a letter.

The dictionary is dated data (`data/post_codes.toml`), so that a person who knows the Post can check it line by line.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from backend.domain import dated
from backend.domain.dated import Row

MOSCOW = ZoneInfo("Europe/Moscow")


class MailStatus(StrEnum):
    """Where a letter is. The values are kept in the store."""

    REGISTERED = "registered"  # the number exists, nothing was handed over yet (or the Post knows nothing of it)
    ACCEPTED = "accepted"
    NOT_ACCEPTED = "not_accepted"  # the Post refused to take it
    IN_TRANSIT = "in_transit"
    AT_OFFICE = "at_office"
    OUT_FOR_DELIVERY = "out_for_delivery"
    ATTEMPT_FAILED = "attempt_failed"
    PLACED = "placed"  # in the letter box or the electronic box: it lies there, nobody has signed for it
    DELIVERED = "delivered"  # handed to the addressee
    RETURNING = "returning"
    RETURNED = "returned"  # handed back to the sender
    UNCLAIMED = "unclaimed"
    LOSS_SUSPECTED = "loss_suspected"
    LOST = "lost"
    SEIZED = "seized"  # seized or destroyed
    CANCELLED = "cancelled"
    CHECK = "check"  # the operations do not tell; a person has to look


class Reason(StrEnum):
    """Why a letter was not handed over or was turned round."""

    EXPIRED = "expired"
    REFUSAL = "refusal"
    ABSENT = "absent"
    MOVED = "moved"
    DEATH = "death"
    WRONG_ADDRESS = "wrong_address"
    NO_ACCESS = "no_access"
    BY_SENDER = "by_sender"
    DAMAGED = "damaged"


class Weight(StrEnum):
    """What an operation does to the state that stood before it."""

    STATE = "state"
    NOTE = "note"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation with a letter, as the Post told it.

    `at` is always aware; where the Post gave no zone, the office's own was assumed and `zone_assumed` is set.
    `at_text` is the moment as the Post wrote it. `barcode` is the number at the time of the operation: it may change
    on the way. `raw` is the Post's own record, ready for JSON, without the names of people.
    """

    type: int
    attr: int
    type_name: str
    attr_name: str
    at: datetime
    index: str
    barcode: str
    zone_assumed: bool = False
    at_text: str = ""
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @property
    def code(self) -> str:
        return f"{self.type}/{self.attr}"

    @property
    def day(self) -> date:
        """The date on the office's own calendar: a term counted by another zone would end a day early or late."""
        return self.at.astimezone(zone_of(self.index)).date()


@dataclass(frozen=True, slots=True)
class Code:
    """A line of the dictionary. `status` is None where the operation is a note or cancels another."""

    type: int
    attr: int
    type_name: str
    attr_name: str
    status: MailStatus | None
    weight: Weight
    reason: Reason | None
    terminal: bool
    known: bool


@dataclass(frozen=True, slots=True)
class PostDictionary:
    """The whole dictionary in its order: types as they stand in the file, codes that it spells out, terms, zones."""

    types: Mapping[str, Row]
    codes: Mapping[tuple[int, int], Code]
    terms: Mapping[str, timedelta]
    zones: Mapping[str, ZoneInfo]


def code(type_: int, attr: int) -> Code:
    """The dictionary's line for an operation; one that it does not hold is for a person to look at, never a guess."""
    known = post_dictionary()
    if (type_, attr) in known.codes:
        return known.codes[type_, attr]
    kind = known.types.get(str(type_))
    if kind is None:
        return Code(type_, attr, "", "", MailStatus.CHECK, Weight.STATE, None, terminal=False, known=False)
    return _code(kind, type_, attr, None)


def all_codes() -> tuple[Code, ...]:
    """Every line of the dictionary, in its order."""
    return tuple(post_dictionary().codes.values())


def zone_of(index: str) -> ZoneInfo:
    """The local time of a post office by its six-figure index; Moscow where it is not known."""
    return post_dictionary().zones.get(index[:3], MOSCOW)


def term(name: str) -> timedelta:
    """A term of the trade in calendar days: `silence_days`, `storage_days`."""
    return post_dictionary().terms[name]


def _code(kind: Row, type_: int, attr: int, line: Row | None) -> Code:
    own: Row = line or {}
    word: str = own.get("status", kind["status"])
    weight = Weight(word) if word in {Weight.NOTE, Weight.VOID} else Weight.STATE
    return Code(
        type=type_,
        attr=attr,
        type_name=kind["name"],
        attr_name=own.get("name", ""),
        status=MailStatus(word) if weight is Weight.STATE else None,
        weight=weight,
        reason=Reason(own["reason"]) if "reason" in own else None,
        terminal=own.get("terminal", kind.get("terminal", False)),
        known=line is not None or (attr == 0 and "attrs" not in kind),
    )


@dated.table("post_codes")
def post_dictionary(data: Row) -> PostDictionary:
    """Give the Post's dictionary in use."""
    dated.basis(data["basis"])
    codes = {
        (int(type_), int(attr)): _code(kind, int(type_), int(attr), line)
        for type_, kind in data["types"].items()
        for attr, line in (kind.get("attrs") or {"0": None}).items()
    }
    return PostDictionary(
        types=data["types"],
        codes=MappingProxyType(codes),
        terms=MappingProxyType({name: timedelta(days=days) for name, days in data["terms"].items()}),
        zones=MappingProxyType(
            {prefix: ZoneInfo(zone) for zone, prefixes in data["zones"].items() for prefix in prefixes.split()}
        ),
    )
