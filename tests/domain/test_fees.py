from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.dated import Certainty
from backend.domain.errors import Refused
from backend.domain.fees import (
    FixedFee,
    Instance,
    Payer,
    awarded_part,
    claim_fee,
    fee_rules,
    fixed_fee,
    order_fee,
    overpaid,
    price_of_claim,
    refund_may_be_asked_until,
    settlement_refund,
    top_up,
)

LAST_OLD = date(2024, 9, 8)
FIRST_NEW = date(2024, 9, 9)
PRICES = st.integers(1, 20_000_000_000).map(lambda kopecks: Decimal(kopecks) / 100)
ORDER_PRICES = st.integers(1, 50_000_000).map(lambda kopecks: Decimal(kopecks) / 100)
SENT = st.sampled_from([LAST_OLD, FIRST_NEW])
KOPECK = Decimal("0.01")


@pytest.mark.parametrize(
    ("price", "new_claim", "new_order", "old_claim", "old_order"),
    [
        ("8500.00", 4000, 2000, 400, 200),
        ("15000.00", 4000, 2000, 600, 300),
        ("23450.55", 4000, 2000, 904, 452),
        ("47823.16", 4000, 2000, 1635, 818),
        ("100000.00", 4000, 2000, 3200, 1600),
        ("100000.50", 4000, 2000, 3200, 1600),
        ("128470.33", 4854, 2427, 3769, 1885),
        ("250000.00", 8500, 4250, 5700, 2850),
        ("300000.01", 10000, 5000, 6200, 3100),
        ("367912.47", 11698, 5849, 6879, 3440),
        ("499999.99", 15000, 7500, 8200, 4100),
        ("500000.00", 15000, 7500, 8200, 4100),
    ],
)
def test_fees_agree_with_the_worked_examples(
    price: str, new_claim: int, new_order: int, old_claim: int, old_order: int
) -> None:
    amount = Decimal(price)

    assert claim_fee(amount, FIRST_NEW).amount == new_claim
    assert order_fee(amount, FIRST_NEW).amount == new_order
    assert claim_fee(amount, LAST_OLD).amount == old_claim
    assert order_fee(amount, LAST_OLD).amount == old_order


@pytest.mark.parametrize(("price", "new", "old"), [("742318.90", 19846, 10623), ("1250000.00", 27500, 14450)])
def test_over_half_a_million_there_is_a_claim_and_no_order(price: str, new: int, old: int) -> None:
    amount = Decimal(price)

    assert claim_fee(amount, FIRST_NEW).amount == new
    assert claim_fee(amount, LAST_OLD).amount == old
    with pytest.raises(Refused) as refused:
        order_fee(amount, FIRST_NEW)
    assert refused.value.key == "refusal-order-ceiling"
    assert refused.value.details["most"] == 500_000


def test_one_kopeck_over_the_ceiling_is_too_much() -> None:
    with pytest.raises(Refused):
        order_fee(Decimal("500000.01"), FIRST_NEW)


@pytest.mark.parametrize(
    ("border", "at", "over"),
    [
        (100_000, "4000", "4000.0003"),
        (300_000, "10000", "10000.00025"),
        (500_000, "15000", "15000.0002"),
        (1_000_000, "25000", "25000.0001"),
        (3_000_000, "45000", "45000.00007"),
        (8_000_000, "80000", "80000.000035"),
        (24_000_000, "136000", "136000.00003"),
        (50_000_000, "214000", "214000.00002"),
        (100_000_000, "314000", "314000.000015"),
    ],
)
def test_a_bracket_ends_with_its_border_and_the_next_begins_a_kopeck_later(border: int, at: str, over: str) -> None:
    price = Decimal(border)

    assert claim_fee(price, FIRST_NEW).exact == Decimal(at)
    assert claim_fee(price + KOPECK, FIRST_NEW).exact == Decimal(over)
    assert claim_fee(price, FIRST_NEW).bracket != claim_fee(price + KOPECK, FIRST_NEW).bracket


@pytest.mark.parametrize(("border", "fee"), [(20_000, 800), (100_000, 3200), (200_000, 5200), (1_000_000, 13_200)])
def test_the_old_brackets_join_too(border: int, fee: int) -> None:
    assert claim_fee(Decimal(border), LAST_OLD).exact == fee
    assert claim_fee(Decimal(border) + KOPECK, LAST_OLD).amount == fee


def test_a_fee_has_its_least_and_its_most() -> None:
    assert claim_fee(KOPECK, FIRST_NEW).amount == 4000
    assert claim_fee(KOPECK, LAST_OLD).amount == 400
    assert claim_fee(Decimal(10**12), FIRST_NEW).amount == 900_000
    assert claim_fee(Decimal(10**12), LAST_OLD).amount == 60_000


def test_the_day_of_sending_chooses_the_law() -> None:
    assert claim_fee(Decimal(50_000), LAST_OLD).basis != claim_fee(Decimal(50_000), FIRST_NEW).basis


def test_a_claim_without_a_price_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="price"):
        claim_fee(Decimal(0), FIRST_NEW)


def test_the_price_of_a_claim_leaves_fee_and_postage_out() -> None:
    assert price_of_claim(Decimal("10000.00"), Decimal("13000.00"), Decimal("450.55")) == Decimal("23450.55")


def test_the_fee_of_a_cancelled_order_counts_towards_the_claim() -> None:
    price = Decimal("128470.33")
    claim, order = claim_fee(price, FIRST_NEW), order_fee(price, FIRST_NEW)

    assert top_up(claim, order.amount) == 2427
    assert top_up(claim, Decimal(5000)) == 0
    assert overpaid(claim, Decimal(5000)) == 146
    assert overpaid(claim, order.amount) == 0


def test_the_debtor_bears_the_fee_in_the_part_that_was_granted() -> None:
    assert awarded_part(Decimal(4000), Decimal(60_000), Decimal(45_000)) == Decimal("3000.00")
    with pytest.raises(ValueError, match="granted"):
        awarded_part(Decimal(4000), Decimal(60_000), Decimal(60_001))


def test_a_settlement_brings_a_part_of_the_fee_back() -> None:
    assert settlement_refund(Decimal(4854), Instance.FIRST, FIRST_NEW) == Decimal("3397.80")
    assert settlement_refund(Decimal(4854), Instance.CASSATION, FIRST_NEW) == Decimal("1456.20")
    assert refund_may_be_asked_until(date(2024, 2, 29)) == date(2027, 2, 28)


def test_fixed_fees_differ_for_persons_and_organisations() -> None:
    assert fixed_fee(FixedFee.APPEAL, Payer.ORGANISATION, FIRST_NEW)[0] == 15_000
    assert fixed_fee(FixedFee.APPEAL, Payer.PERSON, FIRST_NEW)[0] == 3000
    assert fixed_fee(FixedFee.SUCCESSION, Payer.ORGANISATION, FIRST_NEW)[1].certainty is Certainty.UNSURE


def test_every_fixed_fee_is_in_the_table() -> None:
    assert set(fee_rules().fixed) == set(FixedFee)


@given(PRICES, st.integers(0, 10_000_000), SENT)
def test_a_dearer_claim_never_costs_less(price: Decimal, more: int, sent: date) -> None:
    assert claim_fee(price, sent).amount <= claim_fee(price + Decimal(more) / 100, sent).amount


@given(PRICES, SENT)
def test_a_fee_is_whole_roubles_within_half_a_rouble_of_the_exact_one(price: Decimal, sent: date) -> None:
    fee = claim_fee(price, sent)

    assert fee.amount == fee.amount.to_integral_value()
    assert abs(fee.amount - fee.exact) <= Decimal("0.5")


@given(ORDER_PRICES, SENT)
def test_an_order_costs_half_of_a_claim_and_never_a_rouble_too_little(price: Decimal, sent: date) -> None:
    order, claim = order_fee(price, sent), claim_fee(price, sent)

    assert 0 <= order.amount * 2 - claim.amount <= 1
    assert order.amount >= order.exact - Decimal("0.5")


@given(ORDER_PRICES, SENT)
def test_offset_and_top_up_make_the_claims_fee(price: Decimal, sent: date) -> None:
    claim, order = claim_fee(price, sent), order_fee(price, sent)

    assert top_up(claim, order.amount) + order.amount - overpaid(claim, order.amount) == claim.amount


@given(st.dates(date(2005, 1, 1), date(2035, 1, 1)), PRICES)
def test_the_law_changes_on_one_day_only(sent: date, price: Decimal) -> None:
    changed = claim_fee(price, sent).basis != claim_fee(price, sent + timedelta(days=1)).basis

    assert changed == (sent == LAST_OLD)


@given(st.integers(1, 10_000_000), st.data())
def test_parts_granted_and_refused_make_the_whole_fee(claimed: int, data: st.DataObject) -> None:
    granted = data.draw(st.integers(0, claimed))
    won, lost = (awarded_part(Decimal(4854), Decimal(claimed), Decimal(part)) for part in (granted, claimed - granted))

    assert abs(won + lost - 4854) <= KOPECK
