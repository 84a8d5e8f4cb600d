"""Many letters at once: each row of a list finds its case, what is wrong with a row is told, the rest is registered."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from backend.domain.errors import Refused, TradeError
from backend.domain.folding import fold_contract
from backend.domain.letter_lists import ListedLetter
from backend.domain.letters import TO_DEBTOR, LetterKind
from backend.domain.people import Actor, Permission
from backend.domain.people_names import fold_name
from backend.models import Case, Letter
from backend.services.access import cases_of, require
from backend.services.post import letters
from backend.services.post.letters import LONGEST_AGO, Paid

MOST_ROWS = 1_000
_AT_ONCE = 500


class Verdict(StrEnum):
    """What is to be told of a row."""

    READY = "ready"
    DOUBTFUL = "doubtful"  # the check digit does not hold: a person compares it with the receipt
    KNOWN = "known"  # registered in this very case already
    TWICE = "twice"  # the same number stands in the list before
    ELSEWHERE = "elsewhere"  # registered in another case
    NO_CASE = "no-case"
    SEVERAL_CASES = "several-cases"
    NO_NUMBER = "no-number"
    BAD_DAY = "bad-day"

    @property
    def text_key(self) -> str:
        return f"letters-row-{self.value}"


@dataclass(frozen=True)
class Row:
    """A row with its case, and as what and from which day its letter would be registered."""

    listed: ListedLetter
    verdict: Verdict
    case_id: int = 0
    kind: LetterKind = LetterKind.OTHER
    sent_on: date = date.min


@dataclass(frozen=True)
class Registration:
    """`refused` are rows that were ready and could not be registered after all, with the sentence of each."""

    done: int
    before: int
    refused: Sequence[tuple[Row, TradeError]]


async def prepare(actor: Actor, listed: Sequence[ListedLetter], today: date) -> list[Row]:
    """Nothing is changed. A row without a day was handed over today. Raises Refused for a list too long or empty."""
    require(actor, Permission.REGISTER_LETTER)
    if not listed:
        raise Refused("letters-list-empty")
    if len(listed) > MOST_ROWS:
        raise Refused("refusal-letters-list-long", most=MOST_ROWS)
    cases = await _cases_for(actor, listed)
    known = await _known([one.barcode for one in listed])
    seen: set[str] = set()
    rows = []
    for one in listed:
        row = _row(one, cases.get(one.row, ()), known, today)
        rows.append(replace(row, verdict=Verdict.TWICE) if one.barcode in seen else row)
        seen.add(one.barcode)
    return rows


def _row(one: ListedLetter, cases: Sequence[Case], known: Mapping[str, int], today: date) -> Row:
    if not one.shaped:
        return Row(one, Verdict.NO_NUMBER)
    if len(cases) != 1:
        return Row(one, Verdict.SEVERAL_CASES if cases else Verdict.NO_CASE)
    case, sent_on = cases[0], one.sent_on or today
    row = Row(one, Verdict.READY, case.id, _kind(one, case), sent_on)
    if one.barcode in known:
        return replace(row, verdict=Verdict.KNOWN if known[one.barcode] == case.id else Verdict.ELSEWHERE)
    if not today - LONGEST_AGO <= sent_on <= today:
        return replace(row, verdict=Verdict.BAD_DAY)
    return row if one.fits else replace(row, verdict=Verdict.DOUBTFUL)


def _kind(one: ListedLetter, case: Case) -> LetterKind:
    """What is next to be sent; a letter to the debtor by name is no pack to a court."""
    likely = letters.kinds_at(case)
    if one.recipient and fold_name(one.recipient) == case.debtor.search_name:
        return next((kind for kind in likely if kind in TO_DEBTOR), likely[0])
    return likely[0]


async def _cases_for(actor: Actor, listed: Iterable[ListedLetter]) -> Mapping[int, Sequence[Case]]:
    """By the row: the case of its number; else those of its contract, else the open ones of the debtor it went to."""
    rows = [one for one in listed if one.shaped]
    by_id = await _those(actor, "id", {one.case_id for one in rows if one.case_id})
    contracts = {fold_contract(one.said) for one in rows if not one.case_id and one.said}
    by_contract = await _those(actor, "contract_fold", contracts)
    names = {fold_name(one.recipient) for one in rows if not one.case_id and one.recipient}
    by_name = await _those(actor, "debtor__search_name", names)
    found: dict[int, Sequence[Case]] = {}
    for one in rows:
        if one.case_id:
            found[one.row] = by_id.get(one.case_id, ())
            continue
        named = by_contract.get(fold_contract(one.said), ()) if one.said else ()
        found[one.row] = named or [case for case in by_name.get(fold_name(one.recipient), ()) if case.is_open]
    return found


async def _those(actor: Actor, name: str, wanted: set[int] | set[str]) -> dict[int | str, list[Case]]:
    asked = sorted(wanted)
    found: dict[int | str, list[Case]] = {}
    for start in range(0, len(asked), _AT_ONCE):
        some = (await cases_of(actor)).filter(**{f"{name}__in": asked[start : start + _AT_ONCE]})
        for case in await some.select_related("debtor"):
            key = case.debtor.search_name if name == "debtor__search_name" else getattr(case, name)
            found.setdefault(key, []).append(case)
    return found


async def _known(barcodes: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for start in range(0, len(barcodes), _AT_ONCE):
        some = Letter.filter(barcode__in=barcodes[start : start + _AT_ONCE])
        found |= {letter.barcode: letter.case_id for letter in await some.only("id", "barcode", "case_id")}
    return found


async def register_all(actor: Actor, rows: Iterable[Row], now: datetime, today: date) -> Registration:
    """Each row is a deed of its own: one that is refused stops none of the others, and again nothing is done twice."""
    done, before = 0, 0
    refused: list[tuple[Row, TradeError]] = []
    for row in rows:
        paid = Paid(row.listed.price) if row.listed.price else None
        try:
            made = await letters.register(
                actor, row.case_id, row.listed.barcode, row.kind, row.sent_on, now, today, paid=paid
            )
        except TradeError as error:
            refused.append((row, error))
            continue
        done, before = done + made.is_new, before + (not made.is_new)
    return Registration(done, before, refused)
