"""What a case brings along from before it was bought."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.before import (
    Before,
    Paid,
    entries_of,
    folded_words,
    owed_after,
    payments_after,
    standing_at,
    usual_words,
)
from backend.domain.ledger import Basis, Component, Entry, EntryKind, Origin, balance
from backend.domain.stages import Act, OriginalAt, Stage

SIGNED, TODAY = date(2026, 10, 1), date(2026, 11, 23)
SUMS = st.decimals(Decimal("0.01"), Decimal(1_000_000), places=2)
DAYS = st.dates(date(2026, 1, 1), TODAY)
PAYMENTS = st.lists(st.builds(Paid, on=DAYS, amount=SUMS), max_size=8).map(tuple)


def opening(*amounts: Decimal) -> list[Entry]:
    parts = (Component.PRINCIPAL, Component.INTEREST, Component.PENALTY, Component.FEES)
    return [
        Entry(part, EntryKind.OPENING, amount, SIGNED, Basis.CESSION, Origin.IMPORT)
        for part, amount in zip(parts, amounts, strict=False)
    ]


@given(SUMS, SUMS, SUMS, PAYMENTS)
def test_the_debt_falls_by_what_came_after_the_cession_and_by_nothing_else(
    principal: Decimal, interest: Decimal, penalty: Decimal, payments: tuple[Paid, ...]
) -> None:
    before = Before(payments=payments)
    bought = opening(principal, interest, penalty)

    counted = payments_after(before, SIGNED, TODAY)
    entries = entries_of(before, bought, date(2024, 3, 15), SIGNED, counted)

    came = sum((one.amount for one in payments if one.on > SIGNED), Decimal(0))
    assert owed_after([*bought, *entries], TODAY) == principal + interest + penalty - came
    assert all(amount >= 0 for amount in balance([*bought, *entries], TODAY).parts.values())


@given(SUMS, SUMS, st.one_of(st.none(), DAYS))
def test_a_bare_sum_of_payments_counts_once_and_on_no_day_of_before_the_cession(
    owed: Decimal, paid: Decimal, last: date | None
) -> None:
    (one,) = payments_after(Before(paid_after=paid, last_payment_date=last), SIGNED, TODAY)

    assert one.amount == paid
    assert SIGNED < one.on <= TODAY


def test_dated_payments_go_before_a_bare_sum_of_them() -> None:
    before = Before(payments=(Paid(date(2026, 10, 5), Decimal(10)),), paid_after=Decimal(10))

    assert payments_after(before, SIGNED, TODAY) == before.payments


def test_an_act_of_before_the_cession_is_in_the_four_sums_already_and_only_its_fee_is_owed_on_top() -> None:
    granted = {Component.PRINCIPAL: Decimal(500), Component.STATE_FEE: Decimal("40.00")}
    bought = opening(Decimal("1000.00"))

    old = entries_of(Before(order_date=SIGNED, granted=granted), bought, date(2024, 3, 15), SIGNED, ())
    new = entries_of(Before(order_date=date(2026, 10, 2), granted=granted), bought, date(2024, 3, 15), SIGNED, ())

    assert owed_after([*bought, *old], TODAY) == Decimal("1040.00")
    assert owed_after([*bought, *new], TODAY) == Decimal("540.00")


@pytest.mark.parametrize("act", [Act.NONE, Act.ORDER, Act.JUDGMENT])
@pytest.mark.parametrize("stage", list(Stage))
def test_a_case_stands_at_every_stage_as_if_it_had_been_led_there(stage: Stage, act: Act) -> None:
    standing = standing_at(stage, act)

    if stage.group == "E":
        assert standing.act is (Act.JUDGMENT if act is Act.JUDGMENT else Act.ORDER)
        assert standing.original_at is not OriginalAt.NOWHERE
    if stage.final:
        assert standing.closed_from is not None
        assert not standing.closed_from.final


def test_the_original_lies_where_the_stage_says() -> None:
    places = {stage: standing_at(stage, Act.ORDER).original_at for stage in Stage}

    assert places[Stage.C80_ORDER_RECEIVED] is OriginalAt.OURS
    assert places[Stage.E20_BANK] is OriginalAt.BANK
    assert places[Stage.E40_FSSP_OPEN] is OriginalAt.BAILIFF
    assert places[Stage.E70_EMPLOYER] is OriginalAt.EMPLOYER
    assert places[Stage.C50_ORDER_AT_COURT] is OriginalAt.NOWHERE


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Подано в суд", "C50"),
        ("судебный приказ", "C60"),
        ("Исполнительное  производство", "E40"),
        ("У пристава", "E40"),
        ("В банке", "E20"),
        ("C40", "C40"),
        ("c40_order_sent", "C40"),
        ("Приказ отменён", "C72"),
    ],
)
def test_what_creditors_call_a_stage_is_understood(words: str, code: str) -> None:
    assert usual_words()[folded_words(words)].code == code
