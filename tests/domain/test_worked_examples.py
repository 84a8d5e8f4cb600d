"""The trade's worked examples, each under the number of its paragraph, to the kopeck and the day."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from backend.domain.accrual import projected
from backend.domain.accrual_terms import Terms
from backend.domain.allocation import CostsPosition, Part, Regime, allocate, regime_for
from backend.domain.calendar import working_calendar
from backend.domain.court_numbers import court_uid_is_right, normalise_court_uid, read_case_number
from backend.domain.errors import Refused
from backend.domain.fees import awarded_part, claim_fee, order_fee, top_up
from backend.domain.interest import Per, Rate, interest, key_rate_interest, late_penalty
from backend.domain.ledger import Component, Entry, EntryKind
from backend.domain.limitation import Event, EventKind, limitation
from backend.domain.state_numbers import read_company_inn, read_ogrn, read_person_inn, read_snils, read_track
from backend.domain.terms import objection_window, term
from tests.domain.numbers import REAL_COURT_UIDS

CALENDAR = working_calendar()
OLD, NEW = date(2024, 9, 8), date(2024, 9, 9)
FEES = (
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
    ("742318.90", 19846, None, 10623, None),
    ("1250000.00", 27500, None, 14450, None),
)
OWED = {
    Part.OVERDUE_INTEREST: Decimal(3000),
    Part.OVERDUE_PRINCIPAL: Decimal(5000),
    Part.PENALTY: Decimal(2000),
    Part.CURRENT_INTEREST: Decimal(1200),
    Part.CURRENT_PRINCIPAL: Decimal(4000),
}
GRANTED = {
    Part.OVERDUE_PRINCIPAL: Decimal(10000),
    Part.OVERDUE_INTEREST: Decimal(13000),
    Part.STATE_FEE: Decimal(2000),
    Part.POSTAGE: Decimal("263.04"),
}


def test_1_3_the_clock_stands_in_court_and_six_months_are_left_at_least() -> None:
    due = date(2023, 3, 10)
    events = [Event(EventKind.FILED, date(2026, 2, 2)), Event(EventKind.CANCELLED, date(2026, 6, 1))]

    assert limitation(due, [], CALENDAR).last_day == date(2026, 3, 10)
    assert limitation(due, events, CALENDAR).last_day == date(2026, 12, 1)
    assert limitation(due, [events[0], Event(EventKind.RETURNED, date(2026, 2, 9))], CALENDAR).last_day == date(
        2026, 3, 10
    )


@pytest.mark.parametrize(("price", "claim", "order", "old_claim", "old_order"), FEES)
def test_2_state_fee_of_claims_and_orders(
    price: str, claim: int, order: int | None, old_claim: int, old_order: int | None
) -> None:
    amount = Decimal(price)

    assert (int(claim_fee(amount, NEW).amount), int(claim_fee(amount, OLD).amount)) == (claim, old_claim)
    for sent, fee in ((NEW, order), (OLD, old_order)):
        if fee is not None:
            assert order_fee(amount, sent).amount == fee
            continue
        with pytest.raises(Refused):
            order_fee(amount, sent)


@pytest.mark.parametrize(
    ("price", "exact"),
    [("23450.55", "903.52"), ("47823.16", "1634.69"), ("128470.33", "3769.41"), ("367912.47", "6879.12")],
)
def test_2_old_fees_before_rounding(price: str, exact: str) -> None:
    assert claim_fee(Decimal(price), OLD).exact.quantize(Decimal("0.01")) == Decimal(exact)


def test_2_the_fee_of_an_order_is_offset_and_the_rest_topped_up() -> None:
    price = Decimal("128470.33")

    assert top_up(claim_fee(price, NEW), order_fee(price, NEW).amount) == 2427


def test_2_of_a_part_granted_a_part_of_the_fee_is_awarded() -> None:
    assert awarded_part(Decimal(4000), Decimal(60_000), Decimal(45_000)) == 3000


@pytest.mark.parametrize(
    "track",
    [
        "29014562148754",
        "10944022440321",
        "10944022490302",
        "11172522364055",
        "80082240994512",
        "80083740712514",
        "80084740397510",
        "80093053624992",
        "80214523462306",
        "RR473124829GB",
        "RA123456785RU",
    ],
)
def test_3_2_track_numbers_hold(track: str) -> None:
    assert read_track(track) == track


@pytest.mark.parametrize("track", ["60038274044598", "RA644000001RU"])
def test_3_2_invented_tracks_do_not(track: str) -> None:
    with pytest.raises(ValueError, match="check digit"):
        read_track(track)


def _credited(contract: date) -> dict[Part, Decimal]:
    return dict(allocate(OWED, Decimal(10_500), _regime(contract)).credited)


def _regime(contract: date, costs: CostsPosition | None = None) -> Regime:
    return regime_for(contract_date=contract, paid_on=date(2026, 3, 2), costs=costs)


def test_4_example_1_the_order_of_crediting_before_and_since_july_2024() -> None:
    before, since = _credited(date(2024, 6, 30)), _credited(date(2024, 7, 1))

    assert (before[Part.PENALTY], before[Part.CURRENT_INTEREST]) == (Decimal(2000), Decimal(500))
    assert OWED[Part.CURRENT_INTEREST] - before[Part.CURRENT_INTEREST] == 700
    assert Part.CURRENT_PRINCIPAL not in before
    assert (since[Part.CURRENT_INTEREST], since[Part.CURRENT_PRINCIPAL]) == (Decimal(1200), Decimal(1300))
    assert Part.PENALTY not in since


def test_4_example_2_costs_first_or_last() -> None:
    first = allocate(GRANTED, Decimal(2500), _regime(NEW, CostsPosition.FIRST)).credited
    last = allocate(GRANTED, Decimal(2500), _regime(NEW, CostsPosition.LAST)).credited

    assert sum(GRANTED.values()) == Decimal("25263.04")
    assert first == {
        Part.STATE_FEE: Decimal(2000),
        Part.POSTAGE: Decimal("263.04"),
        Part.OVERDUE_INTEREST: Decimal("236.96"),
    }
    assert last == {Part.OVERDUE_INTEREST: Decimal(2500)}


@pytest.mark.parametrize(
    ("contract", "percent", "most", "day", "on_that_day"),
    [
        (date(2025, 5, 10), "0.8", 13_000, 163, 40),
        (date(2026, 5, 10), "0.8", 10_000, 125, 80),
        (date(2019, 9, 10), "1", 20_000, 200, 100),
    ],
)
def test_4_example_3_charges_end_with_the_cap(
    contract: date, percent: str, most: int, day: int, on_that_day: int
) -> None:
    entries = [Entry(Component.PRINCIPAL, EntryKind.OPENING, Decimal(10_000), contract)]
    terms = Terms(contract, Rate(Decimal(percent), Per.DAY), loan_amount=Decimal(10_000))

    def earned(days: int) -> Decimal:
        return projected(entries, terms, contract + timedelta(days=days)).parts[Component.INTEREST]

    assert earned(day) - earned(day - 1) == on_that_day
    assert earned(day) == earned(day + 300) == most
    (line,) = projected(entries, terms, contract + timedelta(days=day + 300)).earned
    assert line.cap_reached_on == contract + timedelta(days=day)


def test_4_example_4_a_leap_year_counts_its_366_days_and_a_rate_a_day_does_not() -> None:
    base, first, last = Decimal(30_000), date(2023, 12, 21), date(2024, 1, 20)

    assert interest(base, Rate(Decimal(292)), first, last).total == Decimal("7426.89")
    assert interest(base, Rate(Decimal("0.8"), Per.DAY), first, last).total == Decimal("7440.00")


def test_4_example_5_interest_of_article_395() -> None:
    found = key_rate_interest(Decimal(40_000), date(2025, 9, 1), date(2026, 2, 28))

    told = [(line.days, str(line.rate.percent), str(line.amount)) for line in found.segments]
    assert told == [
        (14, "18", "276.16"),
        (42, "17", "782.47"),
        (56, "16.5", "1012.60"),
        (56, "16", "981.92"),
        (13, "15.5", "220.82"),
    ]
    assert found.total == Decimal("3273.97")


@pytest.mark.parametrize(("goes_on", "total"), [(True, "3287.67"), (False, "6000.00")])
def test_4_example_6_penalty_of_a_consumer_loan(goes_on: bool, total: str) -> None:
    found = late_penalty(Decimal(50_000), date(2025, 12, 1), date(2026, 3, 30), interest_goes_on=goes_on)

    assert (found.days, found.total) == (120, Decimal(total))


@pytest.mark.parametrize("uid", REAL_COURT_UIDS)
def test_7_court_uids_hold(uid: str) -> None:
    assert court_uid_is_right(normalise_court_uid(uid))


def test_7_state_numbers_hold() -> None:
    assert read_person_inn("500100732259")
    assert read_company_inn("7707083893")
    assert read_ogrn("1027700132195")
    assert read_ogrn("304500116000157")
    assert read_snils("112-233-445 95")
    assert read_snils("087-654-303 00")


@pytest.mark.parametrize("number", ["2-1234/12/2026", "02-0848/2/2026", "2-2983/2026-98", "13-0247/1/2024"])
def test_7_case_numbers_of_magistrates_are_read(number: str) -> None:
    assert read_case_number(number).precinct is not None


@pytest.mark.parametrize(
    ("name", "event", "last"),
    [
        ("order_issue", date(2026, 11, 2), date(2026, 11, 17)),
        ("order_objections", date(2026, 10, 26), date(2026, 11, 10)),
        ("order_objections", date(2026, 4, 27), date(2026, 5, 13)),
        ("motivated_decision", date(2026, 4, 30), date(2026, 5, 18)),
        ("order_return", date(2026, 2, 20), date(2026, 2, 26)),
        ("claim_acceptance", date(2026, 11, 21), date(2026, 11, 27)),
        ("appeal", date(2026, 1, 31), date(2026, 3, 2)),
        ("order_objections", date(2026, 12, 24), date(2027, 1, 18)),
    ],
)
def test_10_terms_end_on_their_day(name: str, event: date, last: date) -> None:
    assert term(name, event, CALENDAR).last_day == last


def test_10_the_year_2026_has_247_working_days() -> None:
    months = [15, 19, 21, 22, 19, 21, 23, 21, 22, 22, 20, 22]
    days = [date(2026, 1, 1) + timedelta(days=n) for n in range(365)]

    assert [sum(day.month == month and CALENDAR.is_working(day) for day in days) for month in range(1, 13)] == months


def test_10_the_window_of_an_order_nobody_collected() -> None:
    window = objection_window(CALENDAR, arrived=date(2026, 10, 30))

    assert (window.opened_by, window.term.last_day, window.safe_from) == (
        date(2026, 11, 7),
        date(2026, 11, 20),
        date(2026, 11, 25),
    )


def test_10_regional_holidays_are_days_off_there() -> None:
    for day in (date(2026, 3, 20), date(2026, 5, 27), date(2026, 10, 12)):
        assert CALENDAR.is_working(day)
        assert not CALENDAR.is_working(day, "02")
