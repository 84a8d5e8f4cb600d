"""What users of other systems had to report of dunning, schedules and pauses, as tests of ours; each names its thread.

Projects: ERPNext, Apache Fineract, Kill Bill, Lago. Facts of the threads are taken, not their words.

Here: ERPNext #35689, #36279, #49621, #49902, #58220, #58227, #9998, frappe/books #909; Fineract #2442, #2550, #2566,
#2739, #3515, #3659, #5702, openMF/web-app #1907; Kill Bill #611, #2297, #2301; Lago #2875, #2876.
tests/domain/test_plan_pauses.py: Fineract #3604, #3659, #5100.
tests/services/test_threads_of_others.py: Kill Bill #156, #472, #687; Lago #2766, #2784, #2869, #2873, #2875, #2876.
"""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from backend.domain.accrual import projected
from backend.domain.accrual_terms import Terms
from backend.domain.allocation import allocate, parts_of, regime_for
from backend.domain.disputes import corrected
from backend.domain.forgiving import Forgiveness, forgiving_entries
from backend.domain.interest import Rate
from backend.domain.ledger import Component, Entry, EntryKind, balance, explain, reverse
from backend.domain.money import ZERO
from backend.domain.plan_standing import PlanStanding, missed_promises, standing_on
from backend.domain.plans import Instalment, close_instalments

TODAY = date(2026, 11, 20)


def opened(**sums: str) -> list[Entry]:
    return [
        Entry(Component(name), EntryKind.OPENING, Decimal(amount), TODAY, id=number)
        for number, (name, amount) in enumerate(sums.items(), 1)
    ]


def instalments(*days: date) -> list[Instalment]:
    return [Instalment(number, day, Decimal(1000)) for number, day in enumerate(days, 1)]


def test_interest_that_is_left_lives_on_after_the_principal_is_paid() -> None:
    """ERPNext #58220, #58227: interest vanished from the reminder once the principal was paid."""
    entries = [*opened(principal="1000", interest="300"), _payment(Component.PRINCIPAL, "-1000")]

    owed = balance(entries, TODAY)

    assert owed.parts[Component.PRINCIPAL] == ZERO
    assert (owed.total, owed.nothing_is_owed) == (Decimal(300), False)
    assert [line.component for line in explain(entries, TODAY) if line.amount] == [Component.INTEREST]


def test_money_is_laid_over_the_parts_in_the_order_of_the_law_and_not_of_entry() -> None:
    """ERPNext #36279: users ask that money clears costs, interest and principal in the order that the law sets."""
    entries = opened(penalty="500", principal="1000", interest="300")
    regime = regime_for(contract_date=date(2025, 5, 10), paid_on=TODAY)

    paid = allocate(parts_of(balance(entries, TODAY)), Decimal(700), regime).entries(TODAY, 1)

    assert {one.component: one.amount for one in paid} == {
        Component.INTEREST: Decimal(-300),
        Component.PRINCIPAL: Decimal(-400),
    }


def test_interest_runs_from_each_payment_on_what_is_left() -> None:
    """ERPNext #49621, #49902, frappe/books #909: interest on the whole sum, whatever was paid since."""
    start = date(2025, 1, 1)
    entries = [
        Entry(Component.PRINCIPAL, EntryKind.OPENING, Decimal(1000), start),
        Entry(Component.PRINCIPAL, EntryKind.PAYMENT, Decimal(-200), date(2025, 1, 31), payment_id=1),
    ]
    terms = Terms(contract_date=start, interest=Rate(Decimal(12)), loan_amount=Decimal(1000), due_on=date(2026, 1, 1))

    earned = projected(entries, terms, date(2025, 2, 28)).earned

    told = [(one.segment.base, one.segment.last) for one in earned]
    assert told == [(Decimal(1000), date(2025, 1, 31)), (Decimal(800), date(2025, 2, 28))]


def test_a_payment_takes_a_plan_out_of_delay_at_once_and_taken_back_it_is_as_late_as_ever() -> None:
    """Fineract #2566, #2739: the class of delay changed only at night, and after a chargeback from a wrong day."""
    plan, day = instalments(date(2026, 9, 10), date(2026, 12, 10)), date(2026, 10, 5)
    paid = close_instalments(plan, [(day, Decimal(1000))]).states
    taken_back = close_instalments(plan, []).states

    assert standing_on(paid, day, 10) is PlanStanding.KEPT
    assert standing_on(taken_back, day, 10) is PlanStanding.SLIPPED


def test_paying_the_older_one_moves_the_clock_to_the_next_and_no_state_is_skipped() -> None:
    """Kill Bill #2297, #2301: the check stayed anchored where it was, and the state between was never entered."""
    plan = instalments(date(2026, 9, 10), date(2026, 10, 10), date(2026, 11, 10))
    caught_up = date(2026, 10, 15)
    states = close_instalments(plan, [(caught_up, Decimal(1000))]).states

    seen = [standing_on(states, caught_up + timedelta(days=day), 10) for day in range(60)]

    assert list(dict.fromkeys(seen)) == [PlanStanding.KEPT, PlanStanding.SLIPPED, PlanStanding.BROKEN]
    assert seen.index(PlanStanding.SLIPPED) == (date(2026, 10, 21) - caught_up).days


def test_interest_of_a_day_to_come_is_earned_without_anybody_posting_it() -> None:
    """ERPNext #9998: users ask that interest be there on the day on which they look, and not from a run by hand."""
    start = date(2025, 1, 1)
    entries = [Entry(Component.PRINCIPAL, EntryKind.OPENING, Decimal(1000), start)]
    terms = Terms(contract_date=start, interest=Rate(Decimal(12)), loan_amount=Decimal(1000), due_on=date(2026, 1, 1))

    sums = [sum((one.amount for one in projected(entries, terms, on).earned), ZERO) for on in (TODAY, TODAY)]
    earlier, later = (
        sum((one.amount for one in projected(entries, terms, start + timedelta(days=days)).earned), ZERO)
        for days in (10, 20)
    )

    assert sums[0] == sums[1]
    assert later == 2 * earlier > ZERO


def test_every_standing_is_entered_and_left_by_the_rule_that_names_it() -> None:
    """Kill Bill #611, Fineract #2442, #5702: conditions and buckets that no test had ever entered."""
    plan = instalments(date(2026, 9, 10), date(2026, 10, 10))
    unpaid = close_instalments(plan, []).states
    borders = {
        date(2026, 9, 20): PlanStanding.KEPT,  # the last day of grace
        date(2026, 9, 21): PlanStanding.SLIPPED,
        date(2026, 10, 20): PlanStanding.SLIPPED,
        date(2026, 10, 21): PlanStanding.BROKEN,
    }

    assert {day: standing_on(unpaid, day, 10) for day in borders} == borders
    assert set(borders.values()) == set(PlanStanding)


def test_all_that_is_late_is_told_together_and_counted_once() -> None:
    """ERPNext #35689: one reminder of all overdue payments of a customer, instead of one for each."""
    states = close_instalments(instalments(TODAY, TODAY + timedelta(days=31)), []).states

    missed = missed_promises(states, TODAY + timedelta(days=40))

    assert [state.instalment.number for state in missed] == [1, 2]
    assert sum(state.left for state in missed) == Decimal(2000)


def test_the_oldest_open_instalment_decides_how_late_a_plan_is_and_not_the_last_one_touched() -> None:
    """Fineract #2550: the class of delay goes by the oldest instalment that is open."""
    plan = instalments(date(2026, 9, 10), date(2026, 10, 10), date(2026, 11, 10))
    states = close_instalments(plan, [(date(2026, 10, 10), Decimal(500))]).states

    assert states[0].paid == Decimal(500)
    assert standing_on(states, date(2026, 11, 10), 10) is PlanStanding.BROKEN
    assert standing_on(states, date(2026, 9, 21), 10) is PlanStanding.SLIPPED


def test_each_instalment_has_its_own_delay() -> None:
    """Fineract #3515, #3659, openMF/web-app #1907: delay was known, and shown, of a loan and not of its instalments."""
    plan = instalments(date(2026, 9, 10), date(2026, 10, 10), date(2026, 11, 10))
    states = close_instalments(plan, [(date(2026, 9, 10), Decimal(1000))]).states

    assert [state.instalment.number for state in missed_promises(states, date(2026, 10, 20))] == [2]


@given(
    st.lists(st.tuples(st.integers(0, 200), st.integers(1, 4000)), max_size=8),
    st.integers(0, 30),
    st.integers(0, 250),
)
def test_waiting_never_mends_a_plan_and_more_days_of_grace_never_harm_it(
    payments: list[tuple[int, int]], grace: int, days: int
) -> None:
    """Fineract #3604, #5100: delay kept in tags came out wrong after a pause. Ours follows from the day alone."""
    plan = instalments(*(TODAY + timedelta(days=30 * number) for number in range(1, 6)))
    states = close_instalments(plan, [(TODAY + timedelta(days=on), Decimal(sum_)) for on, sum_ in payments]).states
    order, day = list(PlanStanding), TODAY + timedelta(days=days)

    now, later = standing_on(states, day, grace), standing_on(states, day + timedelta(days=1), grace)
    gentler = standing_on(states, day, grace + 1)

    assert order.index(later) >= order.index(now) >= order.index(gentler)


def test_what_was_missed_before_counts_no_more_once_it_is_paid() -> None:
    """Lago #2875, #2876: the counters of a dunning campaign had to be set back once what they counted was paid."""
    plan = instalments(date(2026, 9, 10), date(2026, 10, 10), date(2026, 11, 10))
    caught_up = close_instalments(plan, [(date(2026, 10, 30), Decimal(2000))]).states

    assert standing_on(caught_up, date(2026, 11, 15), 10) is PlanStanding.KEPT
    assert standing_on(caught_up, date(2026, 11, 25), 10) is PlanStanding.SLIPPED


@given(st.lists(st.sampled_from(["principal", "interest", "penalty"]), min_size=1, max_size=6), st.integers(0, 3000))
def test_a_line_mended_leaves_the_lines_summing_to_the_balance_on_every_day(parts: list[str], right: int) -> None:
    """What ERPNext's threads are about in the end: a ledger whose lines and total say the same on any day."""
    entries = [
        Entry(Component(part), EntryKind.OPENING, Decimal(1000), TODAY + timedelta(days=number), id=number + 1)
        for number, part in enumerate(parts)
    ]
    mended = [
        *entries,
        *corrected(entries, entries[0].component, entries[0], Decimal(right), TODAY + timedelta(days=9)),
    ]

    for day in range(12):
        on = TODAY + timedelta(days=day)
        owed = balance(mended, on)
        assert sum((line.amount for line in explain(mended, on)), ZERO) == owed.total - owed.overpayment
    wanted = Decimal(1000 * (len(parts) - 1) + right)
    assert balance(mended, TODAY + timedelta(days=20)).total == wanted


def test_what_is_forgiven_is_never_more_than_was_promised_nor_than_is_left() -> None:
    entries = opened(principal="100", penalty="40")

    assert [one.amount for one in forgiving_entries(entries, Decimal(100), TODAY)] == [Decimal(-40)]
    assert [one.amount for one in forgiving_entries(entries, Decimal(15), TODAY)] == [Decimal(-15)]
    undone = [*entries, *reverse([entries[1]], TODAY)]
    assert forgiving_entries(undone, Decimal(15), TODAY) == ()
    assert Forgiveness(Decimal("0.5")).of(Decimal("0.01")) == ZERO


def _payment(component: Component, amount: str) -> Entry:
    return Entry(component, EntryKind.PAYMENT, Decimal(amount), TODAY, payment_id=1)
