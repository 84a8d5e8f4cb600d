"""Two engines of the ledger live through the same random histories and must agree to the kopeck on every day asked.

What is independent of what stands at the head of `second_engine.py`. The histories hold openings, payments of both
ways, payments taken back, own costs, grants, cancelled grants, postings of what was earned and postings undone.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import count

from hypothesis import example, given
from hypothesis import strategies as st

from backend.domain.accrual import Projection, projected
from backend.domain.accrual_rules import Charge, StopKind
from backend.domain.accrual_terms import Stop, Terms
from backend.domain.allocation import Channel, Regime, allocate, parts_of, regime_for, set_off
from backend.domain.interest import Rate
from backend.domain.ledger import Basis, Component, Entry, EntryKind, balance, grant, own_costs, reverse
from backend.domain.money import ZERO, kopecks, roubles
from tests.chance import tried
from tests.domain.second_engine import (
    Cancel,
    Grant,
    Happening,
    Loan,
    Open,
    OwnCost,
    Pay,
    Post,
    Second,
    TakeBack,
    Unpost,
)

LENGTH = 400
STARTS = (date(2021, 11, 20), date(2024, 11, 10), date(2025, 1, 1))
CONTRACTS = (
    date(2013, 5, 5),
    date(2016, 6, 1),
    date(2018, 3, 1),
    date(2019, 2, 1),
    date(2019, 9, 10),
    date(2021, 6, 1),
    date(2024, 6, 30),
    date(2024, 7, 1),
)
sums = st.integers(0, 3_000_000)
costs = st.sampled_from([kind.value for kind in EntryKind if kind.is_own_cost])


@dataclass
class First:
    """The engine of `backend.domain`, driven as the services drive it."""

    loan: Loan
    history: Sequence[Happening]
    entries: list[Entry] = field(default_factory=list)
    ids: "count[int]" = field(default_factory=lambda: count(1))

    def live(self) -> "First":
        for one in sorted(self.history, key=lambda one: one.on):
            self.happen(one)
        return self

    def add(self, entries: Iterable[Entry]) -> None:
        self.entries += [replace(entry, id=next(self.ids)) for entry in entries]

    def happen(self, one: Happening) -> None:
        match one:
            case Open():
                self.add(Entry(Component(n), EntryKind.OPENING, roubles(k), one.on) for n, k in one.sums if k)
            case Pay():
                regime = self.regime(one)
                self.add(set_off(balance(self.entries, one.on), regime, one.on))
                owed = balance(self.entries, one.on)
                self.add(allocate(parts_of(owed), roubles(one.amount), regime).entries(one.on, one.number))
            case TakeBack():
                self.take_back(one)
            case OwnCost():
                self.add([Entry(Component.STATE_FEE, EntryKind(one.kind), roubles(one.amount), one.on)])
            case Grant():
                granted = {Component(name): roubles(whole) for name, whole in one.sums}
                self.add(grant(self.entries, granted, one.on, 7, one.counted_on))
            case Cancel():
                newest = max((e.on for e in self.standing_grants()), default=None)
                self.add(reverse([e for e in self.standing_grants() if e.on == newest], one.on, Basis.CANCELLED))
            case Post():
                self.post(one.on)
            case Unpost():
                accruals = [e for e in self.entries if e.kind is EntryKind.ACCRUAL and not self.is_undone(e)]
                newest = max((entry.on for entry in accruals), default=None)
                self.add(reverse([entry for entry in accruals if entry.on == newest], one.on))

    def standing_grants(self) -> list[Entry]:
        return [e for e in self.entries if e.basis == Basis.COURT and not self.is_undone(e)]

    def is_undone(self, entry: Entry) -> bool:
        return any(one.reverses_id == entry.id for one in self.entries)

    def regime(self, pay: Pay) -> Regime:
        channel = Channel.BAILIFF if pay.from_bailiff else Channel.VOLUNTARY
        return regime_for(contract_date=self.loan.contract, paid_on=pay.on, channel=channel)

    def take_back(self, one: TakeBack) -> None:
        own = [e for e in self.entries if e.payment_id == one.number and e.reverses_id is None]
        if not own or self.is_undone(own[0]):
            return
        first = own[0].id or 0
        later = [
            e for e in self.entries if e.kind is EntryKind.SET_OFF and (e.id or 0) > first and not self.is_undone(e)
        ]
        self.add(reverse([*own, *later], one.on))
        pay = next(p for p in self.history if isinstance(p, Pay) and p.number == one.number)
        self.add(set_off(balance(self.entries, one.on), self.regime(pay), one.on))

    def post(self, on: date) -> None:
        found = projected(self.entries, self.terms(), on)
        sums = {charge: self.earned(found, charge) for charge in Charge if not charge.is_apart}
        self.add(Entry(charge.component, EntryKind.ACCRUAL, sum_, on) for charge, sum_ in sums.items() if sum_)

    def earned(self, found: Projection, charge: Charge) -> Decimal:
        return sum((line.amount for line in found.earned if line.charge is charge), ZERO)

    def terms(self) -> Terms:
        loan = self.loan
        penalty = loan.penalty_percent_a_year
        return Terms(
            contract_date=loan.contract,
            interest=Rate(Decimal(loan.percent_a_year) / 100),
            penalty=None if penalty is None else Rate(Decimal(penalty) / 100),
            loan_amount=roubles(loan.given),
            due_on=loan.due,
            judged_on=loan.judged,
            stops=(Stop(StopKind.BANKRUPTCY, *loan.stopped),) if loan.stopped else (),
        )


@st.composite
def lives(draw: st.DrawFn) -> tuple[Loan, list[Happening]]:
    start = draw(st.sampled_from(STARTS))
    day = st.integers(0, LENGTH).map(lambda n: start + timedelta(days=n))
    contract = draw(st.sampled_from([one for one in CONTRACTS if one < start]))
    stopped = draw(st.none() | st.tuples(day, day).map(lambda two: (min(two), max(two))))
    judged = draw(st.none() | day) if start.year > 2022 else None
    principal = draw(st.integers(0, 3_000_000))
    loan = Loan(
        contract=contract,
        due=contract + timedelta(days=draw(st.sampled_from((30, 180, 365, 367, 1000)))),
        given=principal + draw(sums),
        percent_a_year=draw(st.sampled_from((0, 1_725, 29_200, 36_500, 73_000))),
        penalty_percent_a_year=draw(st.sampled_from((None, 1_000, 2_000, 36_500))),
        stopped=stopped,
        judged=judged,
    )
    opened = Open(
        start,
        (
            ("principal", principal),
            ("interest", draw(sums)),
            ("penalty", draw(sums)),
            ("fees", draw(st.just(0) | sums)),
        ),
    )
    return loan, [opened, *_in_order(draw(st.lists(_happenings(day), max_size=9)))]


def _happenings(day: st.SearchStrategy[date]) -> st.SearchStrategy[Happening]:
    named = st.lists(st.tuples(st.sampled_from([c.value for c in Component][:-1]), sums), max_size=5, unique_by=_name)
    return st.one_of(
        st.builds(Pay, day, st.just(0), st.integers(1, 2_000_000), st.booleans()),
        st.builds(TakeBack, day, st.integers(1, 4)),
        st.builds(OwnCost, day, costs, sums),
        st.builds(lambda one, two, given: Grant(max(one, two), min(one, two), tuple(given)), day, day, named),
        st.builds(Cancel, day),
        st.builds(Post, day),
        st.builds(Unpost, day),
    )


def _name(named: tuple[str, int]) -> str:
    return named[0]


def _in_order(happened: list[Happening]) -> list[Happening]:
    """By day, payments numbered; of one kind one a day, where the services would ask a person which is meant."""
    numbers = count(1)
    told = sorted(happened, key=lambda one: one.on)
    kept = {(one.on, type(one), next(numbers) if isinstance(one, Pay) else 0): one for one in told}
    again = count(1)
    return [replace(one, number=next(again)) if isinstance(one, Pay) else one for one in kept.values()]


def in_kopecks(found: Projection) -> dict[str, int]:
    told = {component.value: kopecks(amount) for component, amount in found.standing.parts.items()}
    return told | {"held": kopecks(found.standing.overpayment)}


# A loan of 2018: interest stops at twice the unpaid principal, goes on after a payment, stops again.
TWICE_THE_PRINCIPAL = (
    Loan(date(2018, 3, 1), date(2018, 8, 28), 3_000_000, 29_200, None),
    [
        Open(date(2025, 1, 1), (("principal", 1_000_000), ("interest", 1_500_000), ("penalty", 0), ("fees", 0))),
        Pay(date(2025, 4, 1), 1, 300_000),
    ],
)


@tried(150)
@example(TWICE_THE_PRINCIPAL, [50, 80, 95, 300])
@given(lives(), st.lists(st.integers(0, LENGTH + 60), min_size=1, max_size=3))
def test_both_engines_agree_on_every_day(life: tuple[Loan, list[Happening]], asked: list[int]) -> None:
    loan, history = life
    first = First(loan, history).live()
    for on in sorted({history[0].on + timedelta(days=n) for n in asked}):
        second = Second(loan, [one for one in history if one.on <= on], on).live()

        found = projected(first.entries, first.terms(), on)

        assert in_kopecks(found) == second.owed | {"held": second.held}
        earned = {charge: kopecks(first.earned(found, charge)) for charge in Charge}
        assert list(earned.values()) == [second.earned[name] for name in ("interest", "penalty", "late")]
        assert {k.value: kopecks(v) for k, v in own_costs(first.entries, on).items() if v} == {
            kind: whole for kind, whole in second.costs.items() if whole
        }


@tried(60)
@given(lives())
def test_no_kopeck_is_made_or_lost(life: tuple[Loan, list[Happening]]) -> None:
    """Opened + earned + granted over it − paid = owed − held, on the last day and at every entry's."""
    loan, history = life
    entries = First(loan, history).live().entries
    for on in sorted({entry.on for entry in entries}):
        owed = balance(entries, on)
        moved = [entry for entry in entries if entry.on <= on and not entry.kind.is_own_cost]
        paid = -sum((entry.amount for entry in moved if entry.payment_id is not None), ZERO)
        others = sum((e.amount for e in moved if e.payment_id is None and e.kind is not EntryKind.SET_OFF), ZERO)
        undone_set_offs = sum((e.amount for e in moved if e.kind is EntryKind.SET_OFF), ZERO)
        assert owed.total - owed.overpayment == others - paid + undone_set_offs
        assert undone_set_offs == ZERO
        assert sum(owed.parts.values(), ZERO) == owed.total


@tried(60)
@given(lives(), st.lists(st.integers(1, 2_000_000), min_size=2, max_size=4), st.randoms())
def test_payments_of_a_day_come_in_any_sequence(
    life: tuple[Loan, list[Happening]], amounts: list[int], chance: object
) -> None:
    loan, history = life
    last = max(one.on for one in history) + timedelta(days=1)
    pays: list[Happening] = [Pay(last, 100 + n, amount) for n, amount in enumerate(amounts)]
    turned = list(reversed(pays))

    one = projected(First(loan, [*history, *pays]).live().entries, First(loan, []).terms(), last)
    other = projected(First(loan, [*history, *turned]).live().entries, First(loan, []).terms(), last)

    assert in_kopecks(one) == in_kopecks(other)
    assert one.parts == other.parts


@tried(60)
@given(lives(), st.integers(1, 3_000_000))
def test_a_payment_taken_back_leaves_no_trace_in_the_sums(life: tuple[Loan, list[Happening]], amount: int) -> None:
    loan, history = life
    history = [one for one in history if not isinstance(one, Grant | TakeBack)]
    last = max(one.on for one in history) + timedelta(days=1)
    before = balance(First(loan, history).live().entries, last)

    after = balance(First(loan, [*history, Pay(last, 99, amount), TakeBack(last, 99)]).live().entries, last)

    assert (after.total - after.overpayment) == (before.total - before.overpayment)
    if not before.overpayment and min(before.parts.values()) >= 0:  # what was held or paid too much is set off for good
        assert after.parts == before.parts


@tried(60)
@given(lives())
def test_a_payment_never_brings_a_part_below_zero(life: tuple[Loan, list[Happening]]) -> None:
    loan, history = life
    first = First(loan, [])
    for one in history:
        before = balance(first.entries, one.on).parts
        first.history = [*first.history, one]
        first.happen(one)
        after = balance(first.entries, one.on).parts
        if isinstance(one, Pay):
            assert all(after[part] >= 0 for part in after)
            assert all(after[part] <= max(before[part], ZERO) for part in after)
