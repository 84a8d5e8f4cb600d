"""What a paper prints, what a person may write, what an order grants."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.calendar import working_calendar
from backend.domain.errors import Refused
from backend.domain.ledger import Component
from backend.domain.papers import choices_of, dates_noted, fields_of, granted_by, parse_typed
from backend.domain.reading import PaperKind

TODAY = date(2026, 11, 23)
ORDER = {
    "principal": "30000.00",
    "interest": "12000.00",
    "penalty": "1500.00",
    "total_amount": "43500.00",
    "state_fee": "2000.00",
    "postal_costs": "120.50",
}
sums = st.integers(1, 10_000_000).map(lambda kopecks: Decimal(kopecks) / 100)


@pytest.mark.parametrize(
    ("name", "typed", "kept"),
    [
        ("order_date", "5.11.2026", "2026-11-05"),
        ("debtor_birth_date", "1985-03-14", "1985-03-14"),
        ("principal", "30 000,5 руб.", "30000.50"),
        ("case_number", "№ 2-1234/2026", "2-1234/2026"),
        ("uid", "77мs0123-01-2026-004567-13", "77MS0123-01-2026-004567-13"),
        ("debtor_name", "берёзкина ольга петровна", "Берёзкина Ольга Петровна"),
        ("precinct_number", "№3", "3"),
        ("ip_number", "12345/26/77001-ип", "12345/26/77001-ИП"),
        ("writ_number", "фс №012345678", "ФС 012345678"),
        ("interest", "нет", ""),
        ("court_name", "  Судебный   участок № 3 ", "Судебный участок № 3"),
    ],
)
def test_what_a_person_writes_is_understood_by_the_fields_own_form(name: str, typed: str, kept: str) -> None:
    assert parse_typed(name, typed, TODAY) == kept


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("order_date", "31.02.2026"),
        ("principal", "много"),
        ("principal", "-5"),
        ("principal", "1,005"),
        ("uid", "77MS0123"),
        ("case_number", "дело"),
        ("creditor_inn", "7701234561"),
        ("debtor_name", "12"),
        ("judge_name", ""),
        ("court_name", "я" * 301),
    ],
)
def test_what_does_not_fit_the_field_is_refused_with_its_own_sentence(name: str, typed: str) -> None:
    with pytest.raises(Refused) as refusal:
        parse_typed(name, typed, TODAY)
    assert refusal.value.key.startswith("refusal-paper-")


def test_an_order_grants_each_component_that_it_prints() -> None:
    granted = granted_by(ORDER)

    assert granted.is_complete
    assert granted.parts[Component.INTEREST] == Decimal("12000.00")
    assert granted.total == Decimal("45620.50")


@pytest.mark.parametrize("name", ["principal", "interest", "penalty", "state_fee", "postal_costs"])
def test_a_sum_that_was_not_read_is_asked_and_never_taken_for_nothing(name: str) -> None:
    unread = {key: value for key, value in ORDER.items() if key not in {name, "total_amount"}}

    assert granted_by(unread).missing == (name,)
    assert granted_by(unread | {name: "0.00"}).missing == ()


def test_a_part_is_known_to_be_nothing_only_where_the_others_make_the_printed_total() -> None:
    without_penalty = {**ORDER, "total_amount": "42000.00"}
    del without_penalty["penalty"]

    assert granted_by(without_penalty).is_complete
    assert granted_by({**without_penalty, "total_amount": "43500.00"}).missing == ("penalty",)
    # A total that was itself added up from the parts proves nothing of them.
    assert granted_by(without_penalty, frozenset({"total_amount"})).missing == ("penalty",)


def test_the_whole_sum_proves_the_same_of_costs() -> None:
    without_postage = {**ORDER, "grand_total": "45500.00"}
    del without_postage["postal_costs"]

    assert granted_by(without_postage).is_complete
    assert granted_by({**without_postage, "grand_total": "45600.00"}).missing == ("postal_costs",)


@given(principal=sums, interest=sums, penalty=sums, error=st.integers(-1000, 1000))
def test_parts_that_do_not_make_the_total_are_never_granted(
    principal: Decimal, interest: Decimal, penalty: Decimal, error: int
) -> None:
    off = Decimal(error) / 100
    printed = {"principal": principal, "interest": interest, "penalty": penalty, "state_fee": Decimal(0)}
    total = principal + interest + penalty + off
    values = {name: str(sum_) for name, sum_ in printed.items()} | {"postal_costs": "0.00", "total_amount": str(total)}

    granted = granted_by(values)

    assert granted.is_complete == (error == 0)
    assert granted.excess == -off
    assert granted.total == principal + interest + penalty


def test_an_order_that_is_not_in_force_starts_the_clock_of_objections() -> None:
    """Five working days to send it, seven days of storage, ten working days, five by post; rolled to a work day."""
    noted = dates_noted(PaperKind.COURT_ORDER, {"order_date": "2025-11-05"}, working_calendar())

    assert noted == {"force_expected_on": date(2025, 12, 8)}


def test_an_order_in_force_may_be_presented_for_three_years() -> None:
    noted = dates_noted(PaperKind.COURT_ORDER, {"in_force_date": "2025-11-03"}, working_calendar())

    assert noted == {"force_date": date(2025, 11, 3), "presentation_ends_on": date(2028, 11, 3)}


def test_a_return_may_be_complained_of_for_fifteen_working_days() -> None:
    noted = dates_noted(PaperKind.RULING_RETURN, {"order_date": "2025-06-16"}, working_calendar())

    assert noted == {"appeal_ends_on": date(2025, 7, 7)}


def test_an_end_without_recovery_lets_the_document_be_presented_again_after_half_a_year() -> None:
    ended = {"decree_type": "end", "reason": "no_property", "order_date": "2025-04-10"}

    noted = dates_noted(PaperKind.FSSP_DECREE, ended, working_calendar())

    assert noted == {"presentable_again_on": date(2025, 10, 10), "presentation_ends_on": date(2028, 4, 10)}
    assert dates_noted(PaperKind.FSSP_DECREE, ended | {"reason": "paid"}, working_calendar()) == {}


def test_every_kind_says_which_fields_it_has_once() -> None:
    for kind in PaperKind:
        assert len(set(fields_of(kind))) == len(fields_of(kind))
    assert choices_of(PaperKind.RULING_RETURN, "reason")
    assert choices_of(PaperKind.FSSP_DECREE, "reason") == ()
    assert "paid" in choices_of(PaperKind.FSSP_DECREE, "reason", "end")
