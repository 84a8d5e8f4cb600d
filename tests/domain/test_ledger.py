"""What is owed on a day, why, and what a court's paper changes in it."""

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.ledger import (
    OWED_COMPONENTS,
    OWN_COSTS,
    Basis,
    Component,
    Entry,
    EntryKind,
    Origin,
    balance,
    explain,
    grant,
    own_costs,
    reverse,
)
from backend.domain.money import ZERO

DAY = date(2026, 3, 2)
LOCALES = Path(__file__).parents[2] / "locales"

sums = st.integers(-5_000_000, 5_000_000).map(lambda whole: Decimal(whole) / 100)
granted_sums = st.integers(0, 5_000_000).map(lambda whole: Decimal(whole) / 100)
kinds = st.sampled_from([kind for kind in EntryKind if kind not in OWN_COSTS])
entries_of_a_debt = st.lists(
    st.builds(
        Entry,
        component=st.sampled_from(Component),
        kind=kinds | st.sampled_from(sorted(OWN_COSTS)),
        amount=sums,
        on=st.dates(DAY - timedelta(days=30), DAY + timedelta(days=30)),
        payment_id=st.none() | st.integers(1, 5),
    ),
    max_size=12,
)
whole_grants = st.fixed_dictionaries(dict.fromkeys(OWED_COMPONENTS, granted_sums))


def entry(
    component: Component,
    kind: EntryKind,
    amount: str,
    on: date = DAY,
    *,
    id: int | None = None,  # noqa: A002 - the row's own name
    payment_id: int | None = None,
) -> Entry:
    return Entry(component, kind, Decimal(amount), on, id=id, payment_id=payment_id)


def opened(principal: str = "10000.00", interest: str = "15000.00") -> list[Entry]:
    return [
        entry(Component.PRINCIPAL, EntryKind.OPENING, principal),
        entry(Component.INTEREST, EntryKind.OPENING, interest),
    ]


def test_a_balance_counts_entries_of_its_day_and_none_of_the_next() -> None:
    entries = [*opened(), entry(Component.INTEREST, EntryKind.ACCRUAL, "80.00", DAY + timedelta(days=1))]

    assert balance(entries, DAY).total == Decimal("25000.00")
    assert balance(entries, DAY + timedelta(days=1)).total == Decimal("25080.00")
    assert balance(entries, DAY - timedelta(days=1)).nothing_is_owed


def test_a_fee_is_owed_only_when_a_court_has_awarded_it() -> None:
    entries = [
        *opened(),
        entry(Component.STATE_FEE, EntryKind.STATE_FEE_PLANNED, "2000.00"),
        entry(Component.STATE_FEE, EntryKind.STATE_FEE_PAID, "2000.00"),
        entry(Component.POSTAGE, EntryKind.POSTAGE_PAID, "263.04"),
    ]
    assert balance(entries, DAY).total == Decimal("25000.00")
    assert own_costs(entries, DAY)[EntryKind.STATE_FEE_PAID] == Decimal("2000.00")

    entries.append(entry(Component.STATE_FEE, EntryKind.STATE_FEE_AWARDED, "2000.00"))
    assert balance(entries, DAY).parts[Component.STATE_FEE] == Decimal("2000.00")


def test_an_overpayment_stands_apart_and_a_refund_takes_it_away() -> None:
    entries = [
        *opened("100.00", "0.00"),
        entry(Component.PRINCIPAL, EntryKind.PAYMENT, "-100.00"),
        entry(Component.OVERPAYMENT, EntryKind.OVERPAYMENT, "-50.00"),
    ]
    standing = balance(entries, DAY)
    assert standing.nothing_is_owed
    assert standing.overpayment == Decimal("50.00")

    entries.append(entry(Component.OVERPAYMENT, EntryKind.REFUND, "50.00"))
    assert balance(entries, DAY).overpayment == ZERO


def test_an_entry_finer_than_a_kopeck_is_refused() -> None:
    with pytest.raises(ValueError, match="kopeck"):
        entry(Component.PRINCIPAL, EntryKind.OPENING, "0.001")


def test_an_explanation_shows_each_component_with_its_entries_by_date() -> None:
    later = entry(Component.INTEREST, EntryKind.ACCRUAL, "80.00", DAY + timedelta(days=1))
    paid = entry(Component.INTEREST, EntryKind.PAYMENT, "-500.00", DAY + timedelta(days=2))
    principal, interest = opened()

    lines = explain([paid, later, principal, interest], DAY + timedelta(days=2))

    assert [line.component for line in lines] == [Component.PRINCIPAL, Component.INTEREST]
    assert lines[1].entries == (interest, later, paid)
    assert lines[1].amount == Decimal("14580.00")


@given(entries_of_a_debt)
def test_an_explanation_sums_to_the_balance(entries: list[Entry]) -> None:
    standing = balance(entries, DAY)
    lines = explain(entries, DAY)
    assert sum((line.amount for line in lines), ZERO) == standing.total - standing.overpayment
    assert all(line.amount == sum((told.amount for told in line.entries), ZERO) for line in lines)


def test_an_order_grants_less_interest_and_awards_fee_and_postage() -> None:
    entries = opened()
    granted = {
        Component.PRINCIPAL: Decimal("10000.00"),
        Component.INTEREST: Decimal("13000.00"),
        Component.STATE_FEE: Decimal("2000.00"),
        Component.POSTAGE: Decimal("263.04"),
    }

    added = grant(entries, granted, DAY, paper_id=7)

    assert [(one.component, one.kind, one.amount) for one in added] == [
        (Component.INTEREST, EntryKind.COURT_GRANTED, Decimal("-2000.00")),
        (Component.STATE_FEE, EntryKind.STATE_FEE_AWARDED, Decimal("2000.00")),
        (Component.POSTAGE, EntryKind.POSTAGE_AWARDED, Decimal("263.04")),
    ]
    assert {(one.basis, one.origin, one.paper_id) for one in added} == {(Basis.COURT, Origin.PAPER, 7)}
    assert balance([*entries, *added], DAY).total == Decimal("25263.04")


@given(entries_of_a_debt, whole_grants)
def test_after_a_grant_the_balance_is_what_the_court_granted(
    entries: list[Entry], granted: dict[Component, Decimal]
) -> None:
    after = [*entries, *grant(entries, granted, DAY)]
    assert balance(after, DAY).parts == granted
    assert balance(after, DAY).overpayment == balance(entries, DAY).overpayment
    assert grant(after, granted, DAY) == ()


def test_money_that_came_after_the_claim_was_counted_still_lowers_what_was_granted() -> None:
    entries = [
        *opened(),
        entry(Component.INTEREST, EntryKind.PAYMENT, "-1000.00", DAY + timedelta(days=5), payment_id=1),
    ]
    ordered_on = DAY + timedelta(days=20)
    granted = {Component.PRINCIPAL: Decimal("10000.00"), Component.INTEREST: Decimal("15000.00")}

    after = [*entries, *grant(entries, granted, ordered_on, counted_on=DAY)]

    assert balance(after, ordered_on).parts[Component.INTEREST] == Decimal("14000.00")


@given(entries_of_a_debt)
def test_reversed_entries_leave_what_was_before(entries: list[Entry]) -> None:
    undone = reverse(entries, DAY + timedelta(days=30))
    after = balance([*entries, *undone], DAY + timedelta(days=30))
    assert after.total == after.overpayment == ZERO
    assert not any(own_costs([*entries, *undone], DAY + timedelta(days=30)).values())


def test_a_reversal_names_what_it_undoes() -> None:
    paid = entry(Component.INTEREST, EntryKind.PAYMENT, "-500.00", id=12, payment_id=3)

    (undone,) = reverse([paid], DAY + timedelta(days=1))

    assert (undone.kind, undone.amount, undone.reverses_id, undone.payment_id) == (
        EntryKind.REVERSAL,
        Decimal("500.00"),
        12,
        3,
    )


@pytest.mark.parametrize("language", ["ru", "en", "pl"])
def test_every_component_kind_basis_and_origin_has_its_words(language: str) -> None:
    text = (LOCALES / language / "ledger.ftl").read_text(encoding="utf-8")
    keys = {line.split(" =")[0] for line in text.splitlines() if " =" in line and not line.startswith((" ", "#"))}
    needed = {one.key for group in (Component, EntryKind, Basis, Origin) for one in group}
    assert needed <= keys
