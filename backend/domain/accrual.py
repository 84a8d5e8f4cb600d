"""What a debt earns by the day beyond its ledger, up to any date: within its caps, until something stops it.

Nothing here is written to the ledger until a deed posts it. Days are counted as in interest.py: a day is charged on the
principal that stood when it began, so the day of a payment still earns on what it paid off (ГК ст. 191, 809). A
segment ends where base, rate or length of year changes, and is rounded then; of a day that fills a cap only what fits
is added, to the interest before the penalty.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

from backend.domain import dated
from backend.domain.accrual_rules import Charge, charge_basis
from backend.domain.accrual_terms import Terms, cap_within, rate_on, stopped_on
from backend.domain.calendar import ONE_DAY
from backend.domain.caps import CapCovers, cap_after_default
from backend.domain.dated import Basis, Certainty
from backend.domain.interest import (
    Per,
    Rate,
    Segment,
    days_in_year,
    interest_rules,
    key_rate_on,
    segment,
)
from backend.domain.ledger import Balance, Component, Entry, EntryKind, balance
from backend.domain.money import ZERO

_CHARGED = frozenset((EntryKind.OPENING, EntryKind.ACCRUAL, EntryKind.CORRECTION))
_COVERED = {
    CapCovers.ALL: frozenset((Charge.INTEREST, Charge.PENALTY, Charge.LATE_INTEREST)),
    CapCovers.INTEREST: frozenset((Charge.INTEREST,)),
}
_COVERED_PARTS = {
    CapCovers.ALL: frozenset((Component.INTEREST, Component.PENALTY, Component.FEES)),
    CapCovers.INTEREST: frozenset((Component.INTEREST,)),
}


@dataclass(frozen=True)
class Earned:
    """One line: `segment` tells base, rate and days; `amount` is less than its arithmetic where a cap cut it."""

    charge: Charge
    segment: Segment
    amount: Decimal
    basis: Basis
    cap: Basis | None = None

    @property
    def cap_reached_on(self) -> date | None:
        return self.segment.last if self.cap else None


@dataclass(frozen=True)
class Silence:
    """Days on which a charge did not run, and the key of the reason in locales; `last` as far as was asked."""

    charge: Charge
    key: str
    first: date
    last: date
    article: str


@dataclass(frozen=True)
class Projection:
    """What is owed at the end of a day: what the ledger holds, and what was earned since without being posted."""

    on: date
    standing: Balance
    earned: tuple[Earned, ...]
    silences: tuple[Silence, ...]

    @property
    def parts(self) -> Mapping[Component, Decimal]:
        """Every component, what was earned included; interest of ст. 395 stays apart."""
        sums = dict(self.standing.parts)
        for line in self.earned:
            if not line.charge.is_apart:
                sums[line.charge.component] += line.amount
        return sums

    @property
    def total(self) -> Decimal:
        return sum(self.parts.values(), ZERO)

    @property
    def apart(self) -> Decimal:
        """Interest of ст. 395 that a claim of its own may ask for; no part of the total."""
        return sum((line.amount for line in self.earned if line.charge.is_apart), ZERO)

    @property
    def certainty(self) -> Certainty:
        return dated.least_certain([line.basis.certainty for line in self.earned])


def projected(entries: Iterable[Entry], terms: Terms, on: date) -> Projection:
    """The debt at the end of a day, past or future, with the reason of every kopeck that is not in the ledger."""
    known = [entry for entry in entries if entry.on <= on and not entry.kind.is_own_cost]
    earning = _Earning(_without_undone_accruals(known), terms, on)
    earning.run()
    return Projection(on, balance(known, on), tuple(earning.lines), tuple(_joined(earning.silences)))


def _without_undone_accruals(entries: Sequence[Entry]) -> list[Entry]:
    """An accrual that was undone was never made: the cap has its room back from the first day."""
    undone = {entry.reverses_id for entry in entries if entry.reverses_id is not None}
    void = {entry.id for entry in entries if entry.kind is EntryKind.ACCRUAL and entry.id in undone}
    return [entry for entry in entries if entry.id is None or not {entry.id, entry.reverses_id} & void]


def counted_until(entries: Iterable[Entry]) -> date | None:
    """The last day that the ledger holds charges of: the newest opening or accrual that was not undone."""
    counted = (EntryKind.OPENING, EntryKind.ACCRUAL)
    known = _without_undone_accruals(list(entries))
    return max((entry.on for entry in known if entry.kind in counted), default=None)


@dataclass
class _Run:
    """A segment that still grows."""

    charge: Charge
    base: Decimal
    rate: Rate
    first: date
    last: date

    def through(self, last: date) -> Decimal:
        return segment(self.base, self.rate, self.first, last).amount

    def goes_on(self, base: Decimal, rate: Rate, first: date) -> bool:
        same_length = self.rate.per is Per.DAY or days_in_year(self.first.year) == days_in_year(first.year)
        return self.last + ONE_DAY == first and (self.base, self.rate) == (base, rate) and same_length


@dataclass(frozen=True)
class _Limit:
    """What may still be charged from the first day of a leg on."""

    covers: frozenset[Charge]
    room: Decimal
    basis: Basis


@dataclass
class _Earning:
    """Walks the days in legs on which nothing changes. `lines` and `silences` are what it found."""

    entries: Sequence[Entry]
    terms: Terms
    on: date
    lines: list[Earned] = field(default_factory=list)
    silences: list[Silence] = field(default_factory=list)
    runs: dict[Charge, _Run] = field(default_factory=dict)

    def run(self) -> None:
        begun = counted_until(self.entries)
        if begun is None or begun >= self.on:
            return
        for first, after in pairwise(self._changes(begun + ONE_DAY)):
            self._walk(first, after - ONE_DAY)
        for charge in list(self.runs):
            self._close(charge)
        self.lines.sort(key=lambda line: (line.segment.first, list(Charge).index(line.charge)))

    def _changes(self, first: date) -> list[date]:
        """First days of legs, and the day after the last one."""
        days = [entry.on + ONE_DAY for entry in self.entries]
        for stop in self.terms.stops:
            days += [stop.first, (stop.last or self.on) + ONE_DAY]
        rules = interest_rules()
        for window in rules.moratoria:
            days += [window.first, window.last + ONE_DAY]
        days += [key.since for key in rules.key_rates] if self.terms.judged_on else []
        days += [date(year, 1, 1) for year in range(first.year, self.on.year + 1)]
        days += [day + ONE_DAY for day in (self.terms.due_on, self.terms.judged_on) if day]
        return sorted({first, self.on + ONE_DAY, *(day for day in days if first < day <= self.on)})

    def _walk(self, first: date, last: date) -> None:
        """One leg; a limit that fills on the way cuts it in two."""
        while first <= last:
            limits = self._limits(first)
            rates = self._rates(first, last, limits)
            for charge in [charge for charge in self.runs if charge not in rates]:
                self._close(charge)
            base = self._principal(first)
            for charge, rate in rates.items():
                self._open(charge, base, rate, first)
            filled = self._first_full_day(first, last, [limit for limit in limits if limit.covers & rates.keys()])
            if filled:
                self._extend(filled - ONE_DAY, [])
                self._extend(filled, self._limits(filled))
            else:
                self._extend(last, [])
            first = (filled or last) + ONE_DAY

    def _open(self, charge: Charge, base: Decimal, rate: Rate, first: date) -> None:
        known = self.runs.get(charge)
        if known is None or not known.goes_on(base, rate, first):
            self._close(charge)
            self.runs[charge] = _Run(charge, base, rate, first, first - ONE_DAY)

    def _first_full_day(self, first: date, last: date, limits: Sequence[_Limit]) -> date | None:
        days = [first + ONE_DAY * n for n in range((last - first).days + 1)]
        full = [bisect_left(days, limit.room, key=lambda day, held=limit: self._grown(held, day)) for limit in limits]  # type: ignore[misc]
        earliest = min(full, default=len(days))
        return days[earliest] if earliest < len(days) else None

    def _grown(self, limit: _Limit, day: date) -> Decimal:
        return sum((self._growth(charge, day) for charge in limit.covers & self.runs.keys()), ZERO)

    def _growth(self, charge: Charge, day: date) -> Decimal:
        run = self.runs[charge]
        return run.through(day) - self._so_far(run)

    def _so_far(self, run: _Run) -> Decimal:
        return run.through(run.last) if run.first <= run.last else ZERO

    def _extend(self, last: date, limits: Sequence[_Limit]) -> None:
        """Let all runs grow; those of a limit that the day of `last` fills end there with what fits."""
        allowed = {charge: self._growth(charge, last) for charge in self.runs}
        filled: dict[Charge, Basis] = {}
        for limit in limits:
            if self._grown(limit, last) >= limit.room:
                filled |= dict.fromkeys(limit.covers & self.runs.keys(), limit.basis)
                _share_out(limit, allowed)
        for charge, run in list(self.runs.items()):
            amount = self._so_far(run) + allowed[charge]
            run.last = last
            if charge in filled:
                self._close(charge, amount, filled[charge])

    def _close(self, charge: Charge, amount: Decimal | None = None, cap: Basis | None = None) -> None:
        run = self.runs.pop(charge, None)
        if run is None or run.first > run.last:
            return
        told = segment(run.base, run.rate, run.first, run.last)
        kept = told.amount if amount is None else amount
        if kept or cap:
            self.lines.append(Earned(charge, told, kept, self._basis(charge, run), cap))

    def _basis(self, charge: Charge, run: _Run) -> Basis:
        if charge is Charge.PENALTY:
            rule = dated.in_force(interest_rules().penalties, run.first, what="interest.toml, penalty")
            return rule.basis
        basis = charge_basis(charge, run.first)
        if charge is Charge.LATE_INTEREST:
            key = key_rate_on(run.first).basis
            known = run.last <= interest_rules().known_until
            return replace(key, article=basis.article, certainty=key.certainty if known else Certainty.UNSURE)
        return basis

    def _principal(self, first: date) -> Decimal:
        return max(self._stood(frozenset((Component.PRINCIPAL,)), first), ZERO)

    def _stood(self, components: frozenset[Component], first: date) -> Decimal:
        """What the ledger held of these when the day began."""
        return sum((e.amount for e in self.entries if e.component in components and e.on < first), ZERO)

    def _rates(self, first: date, last: date, limits: Sequence[_Limit]) -> dict[Charge, Rate]:
        """What runs on this leg; why the others do not goes to `silences`."""
        found: dict[Charge, Rate] = {}
        if not self._principal(first):
            return found
        full = frozenset().union(*(limit.covers for limit in limits if limit.room <= 0))
        for charge in Charge:
            rate = rate_on(first, charge, self.terms, goes_on=Charge.INTEREST in found)
            if rate is None:
                continue
            reason = stopped_on(first, charge, self.terms, self._has_penalty()) or self._full(charge, full, limits)
            if reason:
                self.silences.append(Silence(charge, reason[0], first, last, reason[1]))
            else:
                found[charge] = rate
        return found

    def _full(self, charge: Charge, full: frozenset[Charge], limits: Sequence[_Limit]) -> tuple[str, str] | None:
        if charge not in full:
            return None
        return "accrual-why-capped", next(one.basis.article for one in limits if charge in one.covers and one.room <= 0)

    def _limits(self, first: date) -> list[_Limit]:
        cap = cap_within(self.terms, self._given())
        if cap is None:
            return []
        covers, parts = _COVERED[cap.rule.covers], _COVERED_PARTS[cap.rule.covers]
        charged = self.terms.charged_before + self._charged(parts, first) + self._unposted(covers)
        limits = [_Limit(covers, cap.room(charged), cap.rule.basis)]
        after = cap_after_default(self._principal(first), self.terms.contract_date)
        if after is not None and (self.terms.due_on is None or first > self.terms.due_on):
            interest = frozenset((Charge.INTEREST,))
            owed = self._stood(frozenset((Component.INTEREST,)), first) + self._unposted(interest)
            limits.append(_Limit(interest, max(after - owed, ZERO), cap.rule.basis))
        return limits

    def _given(self) -> Decimal:
        """The principal that was bought, where what was given out is not known."""
        opened = (EntryKind.OPENING, EntryKind.CORRECTION)
        return sum((e.amount for e in self.entries if e.component is Component.PRINCIPAL and e.kind in opened), ZERO)

    def _has_penalty(self) -> bool:
        return any(entry.component is Component.PENALTY and entry.kind in _CHARGED for entry in self.entries)

    def _charged(self, parts: frozenset[Component], first: date) -> Decimal:
        """Charges ever made, paid or not (353-ФЗ ст. 5 ч. 24): not what is left of them."""
        made = [e for e in self.entries if e.component in parts and e.on < first and e.kind in _CHARGED]
        ids = {entry.id for entry in made if entry.id is not None}
        undone = [e for e in self.entries if e.on < first and e.reverses_id in ids and e.reverses_id is not None]
        return sum((entry.amount for entry in (*made, *undone)), ZERO)

    def _unposted(self, charges: frozenset[Charge]) -> Decimal:
        closed = sum((line.amount for line in self.lines if line.charge in charges), ZERO)
        return closed + sum((self._so_far(run) for run in self.runs.values() if run.charge in charges), ZERO)


def _share_out(limit: _Limit, allowed: dict[Charge, Decimal]) -> None:
    left = limit.room
    for charge in Charge:
        if charge in limit.covers and charge in allowed:
            allowed[charge] = min(allowed[charge], left)
            left -= allowed[charge]


def _joined(silences: Iterable[Silence]) -> Iterator[Silence]:
    """Legs of one reason, one after another, are one."""
    held: dict[tuple[Charge, str], Silence] = {}
    for one in silences:
        before = held.get((one.charge, one.key))
        if before is not None and before.last + ONE_DAY == one.first:
            held[one.charge, one.key] = replace(before, last=one.last)
            continue
        if before is not None:
            yield before
        held[one.charge, one.key] = one
    yield from held.values()
