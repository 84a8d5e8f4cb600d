"""Pauses of plans: days move by whole months, and lateness is counted as if the clock had stood still.

Fineract's users had delay counted wrongly after a pause again and again: #3604, #3659, #5100. Facts of the threads are
taken, not their words.
"""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.plan_pauses import Pause, moved, pause_of, paused_days
from backend.domain.plan_standing import PlanStanding, missed_promises, standing_on
from backend.domain.plans import Instalment, close_instalments

START = date(2026, 1, 5)
ORDER = list(PlanStanding)


def a_plan(*days: date) -> list[Instalment]:
    return [Instalment(number, day, Decimal(1000)) for number, day in enumerate(days, 1)]


def test_a_month_from_the_tenth_ends_on_the_ninth() -> None:
    assert pause_of(date(2026, 3, 10), 1) == Pause(date(2026, 3, 10), date(2026, 4, 9))
    assert pause_of(date(2026, 1, 31), 1).until == date(2026, 2, 27)


@pytest.mark.parametrize(
    ("due", "pay_days", "after"),
    [
        (date(2026, 3, 10), (10,), date(2026, 4, 10)),
        (date(2026, 3, 9), (9,), date(2026, 3, 9)),  # before the pause begins
        (date(2026, 4, 30), (31,), date(2026, 5, 31)),  # a short month had moved it
        (date(2026, 12, 31), (31,), date(2027, 1, 31)),
        (date(2026, 5, 20), (5, 20), date(2026, 6, 20)),
    ],
)
def test_an_instalment_keeps_its_pay_day(due: date, pay_days: tuple[int, ...], after: date) -> None:
    assert moved(due, pause_of(date(2026, 3, 10), 1), 1, pay_days) == after


def test_the_day_after_a_pause_is_as_late_as_the_day_before_it() -> None:
    """Fineract #5100: the day of delay came out wrong once the pause was over."""
    states = close_instalments(a_plan(date(2026, 3, 1)), []).states
    pause = pause_of(date(2026, 3, 8), 2)

    before = standing_on(states, date(2026, 3, 7), 7, [pause])
    within = {standing_on(states, pause.since + timedelta(days=day), 7, [pause]) for day in range(pause.days)}
    days_after = [standing_on(states, pause.until + timedelta(days=day), 7, [pause]) for day in (1, 2)]

    assert (before, within) == (PlanStanding.KEPT, {PlanStanding.KEPT})
    assert days_after == [PlanStanding.KEPT, PlanStanding.SLIPPED]


def test_what_falls_due_after_a_pause_is_late_by_its_own_days_alone() -> None:
    """Fineract #3604, #3659: a pause of the whole loan was taken off instalments that it had never touched."""
    pause = pause_of(date(2026, 3, 8), 1)
    states = close_instalments(a_plan(date(2026, 4, 10)), []).states

    assert paused_days([pause], date(2026, 4, 10), date(2026, 5, 1)) == 0
    assert standing_on(states, date(2026, 4, 20), 10, [pause]) is PlanStanding.KEPT
    assert standing_on(states, date(2026, 4, 21), 10, [pause]) is PlanStanding.SLIPPED


PAYMENTS = st.lists(st.tuples(st.integers(0, 300), st.integers(1, 4000)), max_size=6)
PAUSES = st.lists(st.tuples(st.integers(0, 200), st.integers(1, 3)), max_size=3)


def apart(told: list[tuple[int, int]]) -> list[Pause]:
    """One after another, as the service grants them."""
    found: list[Pause] = []
    for after, months in sorted(told):
        since = max(START + timedelta(days=after), found[-1].until + timedelta(days=1) if found else START)
        found.append(pause_of(since, months))
    return found


@given(PAYMENTS, PAUSES, st.integers(0, 400), st.integers(0, 30))
def test_over_chance_histories_lateness_is_what_it_is_without_the_days_of_pauses(
    payments: list[tuple[int, int]], told: list[tuple[int, int]], day: int, grace: int
) -> None:
    """A second way to the same answer: cut the days of pauses out of the calendar, and look there."""
    pauses, today = apart(told), START + timedelta(days=day)
    plan = a_plan(*(START + timedelta(days=30 * number) for number in range(1, 6)))
    states = close_instalments(plan, [(START + timedelta(days=on), Decimal(sum_)) for on, sum_ in payments]).states

    late = {
        state.instalment.number
        for state in states
        if state.closed_on is None and _days_lived(state.instalment.due_on, today, pauses) > 0
    }
    assert {one.instalment.number for one in missed_promises(states, today, pauses)} == late

    slipped = [
        state.instalment.due_on
        for state in states
        if state.closed_on is None and _days_lived(state.instalment.due_on, today, pauses) > grace
    ]
    assert (standing_on(states, today, grace, pauses) is PlanStanding.KEPT) is (not slipped)


def _days_lived(due: date, today: date, pauses: list[Pause]) -> int:
    days = (due + timedelta(days=count) for count in range(1, (today - due).days + 1))
    return sum(not any(one.since <= day <= one.until for one in pauses) for day in days)


@given(PAYMENTS, PAUSES, st.integers(0, 400))
def test_a_pause_never_harms_and_waiting_never_mends(
    payments: list[tuple[int, int]], told: list[tuple[int, int]], day: int
) -> None:
    pauses, today = apart(told), START + timedelta(days=day)
    plan = a_plan(*(START + timedelta(days=30 * number) for number in range(1, 6)))
    states = close_instalments(plan, [(START + timedelta(days=on), Decimal(sum_)) for on, sum_ in payments]).states

    gentler, harder = standing_on(states, today, 10, pauses), standing_on(states, today, 10)
    later = standing_on(states, today + timedelta(days=1), 10, pauses)

    assert ORDER.index(later) >= ORDER.index(gentler) <= ORDER.index(harder)
