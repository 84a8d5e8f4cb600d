"""Screens behind the card: the ledger line by line on any day, the debtor's contacts."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from html import escape

from backend.domain.accrual import Projection
from backend.domain.ledger import Line, basis_key
from backend.domain.people import Actor, Permission, may
from backend.services.access import case_for
from backend.services.money import calculations
from backend.services.money.calculations import Purpose, Told
from backend.texts import Texts
from handlers.accrual_words import earned_words
from handlers.callbacks import OpenCase
from handlers.screens import Row, Screen, button, copy_button, home_row
from handlers.staff.contacts import contact_rows
from handlers.staff.money_callbacks import AskLedgerDay, FreezeSum, PostAccrual

MOST_LINES = 40
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


async def ledger_screen(
    actor: Actor, case_id: int, today: date, texts: Texts, *, on: date | None = None, told: str = ""
) -> Screen:
    """Each component with the entries that made it; what was earned beyond them; and what each line rests on."""
    debt = await calculations.on_day(actor, case_id, on or today, today)
    lines = [texts("card-ledger-head", number=debt.case.number, on=debt.projection.on)]
    grounds = _grounds(debt.lines)
    for line in debt.lines:
        lines += _entries(line, grounds, texts)
    lines += _earned(debt, texts)
    lines += [
        texts("calculation-line", id=one.id, on=one.on, sum=one.total, purpose=texts(Purpose(one.purpose).key))
        if calculations.is_intact(one)
        else texts("calculation-changed", id=one.id)
        for one in await calculations.frozen_of(actor, case_id)
    ]
    if len(lines) > MOST_LINES:
        lines = [*lines[: MOST_LINES - 1], "…", _total(debt.projection, texts)]
    lines += _footnotes(grounds, texts)
    rows = _rows(debt, actor, today, texts)
    back = button(texts("button-back"), OpenCase(case_id=case_id))
    return Screen("\n".join([*lines, *(["", told] if told else [])]), [*rows, home_row(texts, back)])


def _entries(line: Line, grounds: Sequence[str], texts: Texts) -> Iterator[str]:
    yield ""
    yield texts("card-ledger-line", name=texts(line.component.key), sum=line.amount)
    for entry in line.entries:
        mark = _mark(grounds, entry.basis) if entry.basis in grounds else ""
        yield texts("card-ledger-entry", on=entry.on, what=texts(entry.kind.key), sum=entry.amount, mark=mark)


def _grounds(lines: Iterable[Line]) -> Sequence[str]:
    """What the entries rest on, each once, as they come."""
    return tuple(dict.fromkeys(entry.basis for line in lines for entry in line.entries if entry.basis))


def _footnotes(grounds: Sequence[str], texts: Texts) -> Iterator[str]:
    if grounds:
        yield ""
    for basis in grounds:
        yield texts("card-ledger-why", mark=_mark(grounds, basis), why=texts(basis_key(basis)))


def _mark(grounds: Sequence[str], basis: str) -> str:
    return str(grounds.index(basis) + 1).translate(RAISED)


def _earned(debt: Told, texts: Texts) -> Iterator[str]:
    found = debt.projection
    if found.earned or found.silences or not debt.has_rate:
        yield ""
        yield texts("accrual-head")
    if not debt.has_rate:
        yield texts("accrual-no-rate")
    for line in found.earned:
        yield earned_words(line, texts)
    for one in found.silences:
        what, why = texts(one.charge.key), texts(one.key)
        yield texts("accrual-silence", what=what, first=one.first, last=one.last, why=why, article=one.article)
    yield from _totals(found, texts)


def _totals(found: Projection, texts: Texts) -> Iterator[str]:
    yield ""
    yield _total(found, texts)
    if found.standing.overpayment:
        yield texts("card-overpaid", sum=found.standing.overpayment)
    if found.apart:
        yield texts("accrual-apart", sum=found.apart)


def _total(found: Projection, texts: Texts) -> str:
    return texts("accrual-total", sum=found.total, on=found.on)


def _rows(debt: Told, actor: Actor, today: date, texts: Texts) -> list[Row]:
    case_id, on = debt.case.id, debt.projection.on
    rows: list[Row] = [[button(texts("accrual-other-day"), AskLedgerDay(case_id=case_id))]]
    if not may(actor, Permission.TAKE_STEP):
        return rows
    keep = FreezeSum(case_id=case_id, purpose=Purpose.at(debt.case.at), on=on.isoformat())
    rows.append([button(texts("calculation-freeze", on=on), keep)])
    if on == today and any(not line.charge.is_apart for line in debt.projection.earned):
        rows.append([button(texts("accrual-post"), PostAccrual(case_id=case_id))])
    return rows


async def contacts_screen(actor: Actor, case_id: int, texts: Texts) -> Screen:
    case = await case_for(actor, case_id, Permission.SEE_CONTACTS)
    debtor = case.debtor
    lines = [
        texts("contacts-head", name=escape(debtor.full_name)),
        *(texts("contacts-phone", phone=phone) for phone in debtor.phone_numbers),
        texts("contacts-address", address=escape(debtor.registration_address or "—")),
    ]
    if debtor.residence_address:
        lines.append(texts("contacts-lives", address=escape(debtor.residence_address)))
    copies = [[copy_button(phone, phone)] for phone in debtor.phone_numbers[:3]]
    back = button(texts("button-back"), OpenCase(case_id=case_id))
    return Screen("\n".join(lines), [*copies, *contact_rows(actor, case_id, texts), home_row(texts, back)])
