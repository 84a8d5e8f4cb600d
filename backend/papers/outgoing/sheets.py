"""Forms of the post: what each needs of a case to be filled, and its values. Their layouts are in sheets.typ."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from backend.domain.amounts_in_words import plural
from backend.papers.outgoing.catalogue import short_day
from backend.papers.outgoing.document import Sheet
from backend.papers.outgoing.facts import Facts

_INDEX = re.compile(r"(?<!\d)(\d{6})(?!\d),?\s*")
_DEFAULT = "1"


@dataclass(frozen=True)
class Recipient:
    """The facts that name an addressee and say where."""

    name: str
    address: str


RECIPIENTS: Mapping[str, Recipient] = {
    "должник": Recipient("debtor_name", "debtor_address"),
    "суд": Recipient("court_name", "court_address"),
}
_SENDER = Recipient("claimant_name", "claimant_address")


def facts_of_sheet(recipient: str) -> tuple[str, ...]:
    """Names of the facts without which no form of the post can be filled."""
    to = RECIPIENTS[recipient]
    return to.name, to.address, _SENDER.name, _SENDER.address


def lacking_in(recipient: str, facts: Facts) -> tuple[str, ...]:
    return tuple(name for name in facts_of_sheet(recipient) if not getattr(facts, name))


def sheet_of(name: str, recipient: str, lines: Sequence[str], facts: Facts) -> Sheet:
    """`lines` are the items as the template lists them: «что | сколько | ценность»."""
    return Sheet(SHEETS[name], _values(RECIPIENTS[recipient], lines, facts), _ITEMS[name](lines, facts))


@dataclass(frozen=True)
class Letter:
    """A line of a list of mail."""

    to: str
    address: str
    barcode: str = ""


def list_of(letters: Sequence[Letter], facts: Facts) -> Sheet:
    """One list ф. 103 for letters of many cases."""
    items = tuple((one.barcode, one.to, one.address, short_day(facts.day)) for one in letters)
    return Sheet(SHEETS["ф103"], _values(RECIPIENTS["должник"], (), facts), items)


def _values(to: Recipient, lines: Sequence[str], facts: Facts) -> dict[str, str]:
    index, address = _apart(getattr(facts, to.address))
    own_index, own_address = _apart(facts.claimant_address)
    count = sum(int(one[1]) for one in _listed(lines, facts) if one[1].isdigit())
    return {
        "to": getattr(facts, to.name),
        "address": address,
        "index": index,
        "sender": facts.claimant_name,
        "sender_address": own_address,
        "sender_index": own_index,
        "phone": facts.claimant_phone,
        "day": short_day(facts.day),
        "number": facts.number,
        "barcode": facts.posted[-1].barcode if facts.posted else "",
        "count": f"{count} {plural(count, 'предмет', 'предмета', 'предметов')}",
    }


def _apart(address: str) -> tuple[str, str]:
    """The postal index and the rest."""
    found = _INDEX.search(address)
    return (found[1], _INDEX.sub("", address, count=1).strip(" ,")) if found else ("", address)


def _listed(lines: Sequence[str], _facts: Facts) -> tuple[tuple[str, ...], ...]:
    rows = (tuple(cell.strip() for cell in line.split("|")) for line in lines)
    return tuple((row[0], row[1] if len(row) > 1 else _DEFAULT, row[2] if len(row) > 2 else "") for row in rows)  # noqa: PLR2004 - three columns


def _letters(_lines: Sequence[str], facts: Facts) -> tuple[tuple[str, ...], ...]:
    """Every letter of the case that has a number; none yet leaves one line to fill in."""
    posted = [(one.barcode, facts.debtor_name, facts.debtor_address, short_day(one.sent_on)) for one in facts.posted]
    return tuple(posted) or (("", facts.debtor_name, facts.debtor_address, ""),)


def _none(_lines: Sequence[str], _facts: Facts) -> tuple[tuple[str, ...], ...]:
    return ()


SHEETS: Mapping[str, str] = {"ф107": "f107", "ф103": "f103", "ф119": "f119", "конверт": "envelope"}
_ITEMS: Mapping[str, Callable[[Sequence[str], Facts], tuple[tuple[str, ...], ...]]] = {
    "ф107": _listed,
    "ф103": _letters,
    "ф119": _none,
    "конверт": _none,
}
