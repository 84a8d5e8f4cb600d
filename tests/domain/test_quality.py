"""What the data of a loan leave in doubt."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.calendar import working_calendar
from backend.domain.limitation import limitation
from backend.domain.quality import (
    NEARLY,
    Clock,
    Finding,
    Loan,
    Survey,
    findings_of,
    holds_of_words,
    instalments_of,
)
from backend.domain.stages import Hold, Stage

TODAY = date(2026, 11, 23)
CLOCK = Clock(working_calendar())


def loan(**given: object) -> Loan:
    """A loan with nothing to find: due last spring."""
    values = {
        "birth_date": date(1985, 3, 14),
        "contract_date": date(2025, 11, 1),
        "owed": Decimal("20000.00"),
        "principal": Decimal("15000.00"),
        "interest": Decimal("5000.00"),
        "loan_amount": Decimal("15000.00"),
        "due_date": date(2026, 5, 4),
        **given,
    }
    return Loan(**values)  # type: ignore[arg-type]


def found(**given: object) -> dict[Finding, Decimal]:
    return {hit.finding: hit.amount for hit in findings_of(loan(**given), TODAY, CLOCK)}


def test_an_ordinary_loan_leaves_nothing_in_doubt() -> None:
    assert found() == {}


def test_on_its_last_day_a_debt_is_nearly_gone_and_on_the_next_it_is() -> None:
    due = date(2023, 11, 23)  # three years on it is a Monday, so no day off moves it

    assert CLOCK.last_day(due) == TODAY
    assert found(due_date=due, contract_date=date(2023, 1, 9)) == {Finding.NEARLY_BARRED: Decimal("20000.00")}
    earlier = loan(due_date=due, contract_date=date(2023, 1, 9))
    after = {hit.finding for hit in findings_of(earlier, TODAY + timedelta(days=1), CLOCK)}
    assert after == {Finding.TIME_BARRED}


def test_nearly_is_ninety_days_and_not_ninety_one() -> None:
    edge = next(day for day in (TODAY + NEARLY - timedelta(days=back) for back in range(7)) if _ends_on(day))
    beyond = next(day for day in (TODAY + NEARLY + timedelta(days=on) for on in range(1, 8)) if _ends_on(day))

    assert Finding.NEARLY_BARRED in found(due_date=_due_of(edge), contract_date=date(2023, 1, 9))
    assert Finding.NEARLY_BARRED not in found(due_date=_due_of(beyond), contract_date=date(2023, 1, 9))


def _due_of(last: date) -> date:
    return last.replace(year=last.year - 3)


def _ends_on(last: date) -> bool:
    return CLOCK.last_day(_due_of(last)) == last


def test_of_an_instalment_loan_only_the_instalments_that_were_due_three_years_ago_are_gone() -> None:
    given = {
        "contract_date": date(2022, 10, 1),
        "overdue_since": date(2023, 9, 2),  # the instalment of 1 September was missed
        "due_date": date(2024, 8, 1),
        "owed": Decimal("12000.00"),
        "interest": Decimal("0.00"),
    }

    hits = found(**given)

    # Twelve of a thousand each: September to November 2023 are gone, December to February follow within 90 days.
    assert hits[Finding.PARTLY_BARRED] == Decimal("3000.00")
    assert hits[Finding.NEARLY_BARRED] == Decimal("3000.00")


@given(
    st.decimals(Decimal("0.01"), Decimal(10) ** 9, places=2),
    st.dates(date(2010, 1, 1), date(2026, 1, 1)),
    st.integers(0, 3_650),
)
def test_instalments_are_the_whole_debt_to_the_kopeck(owed: Decimal, missed: date, days: int) -> None:
    parts = instalments_of(
        loan(owed=owed, contract_date=date(2009, 1, 1), overdue_since=missed, due_date=missed + timedelta(days=days))
    )

    assert sum(one.amount for one in parts) == owed
    assert max(one.amount for one in parts) - min(one.amount for one in parts) <= Decimal("0.01")
    assert [one.due for one in parts] == sorted({one.due for one in parts})


@given(st.dates(date(2015, 1, 1), date(2030, 1, 1)))
def test_the_quick_clock_is_the_clock_of_the_law(due: date) -> None:
    assert CLOCK.last_day(due) == limitation(due, (), working_calendar()).last_day


def test_nothing_melts_once_a_court_was_asked_or_nothing_is_owed() -> None:
    old = {"due_date": date(2020, 1, 9), "contract_date": date(2019, 12, 9)}

    assert Finding.TIME_BARRED in found(**old)
    assert found(**old, stage=Stage.C50_ORDER_AT_COURT) == {}
    assert found(**old, owed=Decimal(0)) == {}


def test_without_any_day_limitation_is_unknown() -> None:
    assert found(due_date=None) == {Finding.TERM_UNKNOWN: Decimal("20000.00")}
    assert found(due_date=None, last_payment_date=date(2026, 1, 12)) == {}


def test_eighteen_on_the_day_of_the_contract_is_of_age() -> None:
    assert found(birth_date=date(2007, 11, 1)) == {}
    assert Finding.MINOR_AT_CONTRACT in found(birth_date=date(2007, 11, 2))
    assert Finding.MINOR_NOW in found(birth_date=date(2008, 11, 24))
    assert Finding.MINOR_NOW not in found(birth_date=date(2008, 11, 23))


def test_charges_over_the_cap_of_the_contracts_day_are_told_by_how_much() -> None:
    """From 1 July 2023 all charges together stay within 130 percent of the sum given (353-ФЗ ст. 5 ч. 24)."""
    assert found(interest=Decimal("19500.00")) == {}
    assert found(interest=Decimal("19500.00"), penalty=Decimal("0.01")) == {Finding.OVER_CAP: Decimal("0.01")}


@pytest.mark.parametrize(
    ("given_", "finding"),
    [
        ({"documents": frozenset({"passport", "inn"})}, Finding.NO_SNILS),
        ({"documents": frozenset({"passport", "snils"}), "doubtful": frozenset({"inn"})}, Finding.BAD_INN),
        ({"has_phone": False}, Finding.NO_PHONE),
        ({"has_region": False}, Finding.NO_REGION),
        ({"holds": frozenset({Hold.DEAD})}, Finding.DEAD),
        ({"holds": frozenset({Hold.BANKRUPT})}, Finding.BANKRUPT),
        ({"crossed": frozenset({Finding.SAME_LOAN})}, Finding.SAME_LOAN),
    ],
)
def test_one_flaw_is_one_finding(given_: dict[str, object], finding: Finding) -> None:
    assert found(**given_) == {finding: Decimal("20000.00")}


def test_no_document_at_all_bars_an_application() -> None:
    assert Finding.NO_DOCUMENT in found(documents=frozenset(), doubtful=frozenset({"passport"}))
    assert Finding.BAD_PASSPORT in found(documents=frozenset(), doubtful=frozenset({"passport"}))


@pytest.mark.parametrize(
    ("words", "holds"),
    [
        ("Умер 12.03.2024", {Hold.DEAD}),
        ("должник умерший; наследники не установлены", {Hold.DEAD}),
        ("БАНКРОТ, реализация имущества", {Hold.BANKRUPT}),
        ("участник СВО", {Hold.SVO}),
        ("не банкрот", set()),
        ("банкротство: нет", set()),
        ("свой дом", set()),
        ("deceased", {Hold.DEAD}),
        ("", set()),
    ],
)
def test_a_remark_sets_the_hold_that_it_speaks_of(words: str, holds: set[Hold]) -> None:
    assert holds_of_words(words) == holds


@given(st.lists(st.tuples(st.integers(0, 10**9), st.dates(date(2018, 1, 1), date(2026, 11, 1))), max_size=30))
def test_what_is_gone_and_what_melts_is_what_is_owed(many: list[tuple[int, date]]) -> None:
    survey = Survey(TODAY, CLOCK)
    for kopecks, due in many:
        survey.take(loan(owed=Decimal(kopecks) / 100, due_date=due, contract_date=date(2017, 1, 9)))

    assert survey.gone + sum(survey.by_month.values()) == survey.owed
    assert survey.loans == len(many)
    assert all(survey.counts[finding] <= survey.loans for finding in Finding)
