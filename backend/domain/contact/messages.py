"""The library of approved texts, and what the words of a message name, read from the very words that are to leave."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from html import unescape
from types import MappingProxyType

from backend.domain import dated
from backend.domain.channels import DebtorChannel
from backend.domain.contact.gate import Content
from backend.domain.contact.rules import Item
from backend.domain.dated import Basis, Row

SHORT = "-short"
"""Ends the key of the short form of a text, for services that bear few words."""


@dataclass(frozen=True)
class ApprovedText:
    """A text with which we may begin: on these services, `spared` of naming some things that it is not about."""

    key: str
    since: date
    services: frozenset[DebtorChannel]
    spared: frozenset[Item]
    basis: Basis


@dataclass(frozen=True)
class Library:
    texts: Mapping[str, ApprovedText]
    overdue: tuple[str, ...]


@dataclass(frozen=True)
class Named:
    """What a message to this debtor has to be seen to name: as it is written elsewhere, such as on the contract."""

    creditor: str
    phone: str
    contract: str = ""


def approved(key: str, day: date) -> ApprovedText | None:
    """The text of this key, if it was approved by that day. The short form of a text is approved with it."""
    found = library().texts.get(key.removesuffix(SHORT))
    return found if found is not None and found.since <= day else None


def content_of(key: str, words: str, named: Named, day: date) -> Content:
    """What is to be said, as the gate judges it. `words` as they will be read, markup and all."""
    text = approved(key, day)
    return Content(key, text is not None, _names(words, named) | (text.spared if text else frozenset()))


def bare(words: str) -> str:
    """The words without the messenger's markup."""
    return unescape(re.sub(r"<[^>]*>", "", words))


def _names(words: str, named: Named) -> frozenset[Item]:
    read = _plain(bare(words))
    found = set()
    if named.creditor and _plain(named.creditor) in read:
        found.add(Item.CREDITOR)
    if named.contract and _plain(named.contract) in read:
        found.add(Item.CONTRACT)
    if (digits := re.sub(r"\D", "", named.phone)) and digits in re.sub(r"[\s()-]", "", read):
        found.add(Item.PHONE)
    if any(mark in read for mark in library().overdue):
        found.add(Item.OVERDUE)
    return frozenset(found)


def _plain(words: str) -> str:
    return " ".join(words.casefold().replace("ё", "е").split())


@dated.table("messages")
def library(data: Row) -> Library:
    """Give the texts that are approved, and the words by which a debt is called overdue."""
    texts = {row["key"]: _text(row) for row in data["text"]}
    if len(texts) != len(data["text"]):
        raise ValueError("a text stands twice")
    return Library(MappingProxyType(texts), tuple(_plain(mark) for mark in data["marks"]["overdue"]))


def _text(row: Row) -> ApprovedText:
    return ApprovedText(
        key=row["key"],
        since=row["since"],
        services=frozenset(map(DebtorChannel, row["services"])),
        spared=frozenset(map(Item, row.get("spared", ()))),
        basis=dated.basis(row),
    )
