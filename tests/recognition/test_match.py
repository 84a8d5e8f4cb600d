"""Which case a paper belongs to."""

import pytest

from backend.domain.reading import Field, PaperKind, Reading
from backend.recognition import ACCEPTED, Candidate, borne_out, match


def reading_of(**fields: str) -> Reading:
    found = {name: Field(value, 0.99) for name, value in fields.items()}
    return Reading(PaperKind.COURT_ORDER, 0.99, found, "", 1, 0.0)


OURS = Candidate(
    "C-1",
    debtor="Ворона Илья Петрович",
    contract="ЗМ-1234/23",
    amounts=("139328.31",),
    uids=("96MS0011-01-2024-004204-32",),
)
NAMESAKE = Candidate("C-2", debtor="Ворона Илья Петрович", contract="ЗМ-9999/23", amounts=("5000.00",))


def test_the_contract_and_the_debtor_together_choose_the_case() -> None:
    found = match(
        reading_of(debtor_name="Ворона Илья Петрович", contract_number="3М-1234/23".replace("3", "З", 1)),
        [NAMESAKE, OURS],
    )

    assert found.chosen is not None
    assert found.chosen.case == "C-1"
    assert found.chosen.agrees == ("contract", "debtor")


def test_a_namesake_alone_is_shown_and_not_chosen() -> None:
    found = match(reading_of(debtor_name="Ворона Илья Петрович"), [OURS, NAMESAKE])

    assert found.chosen is None
    assert {one.case for one in found.ranked} == {"C-1", "C-2"}


def test_two_cases_of_one_debtor_with_one_sum_are_never_guessed_between() -> None:
    twin = Candidate("C-3", debtor=OURS.debtor, amounts=OURS.amounts)

    found = match(reading_of(debtor_name=OURS.debtor, total_amount="139328.31"), [OURS, twin])

    assert found.chosen is None
    assert [one.score for one in found.ranked] == [5.5, 5.5]


def test_another_persons_case_with_the_same_court_number_is_not_taken() -> None:
    other = Candidate("C-4", debtor="Жук Анна Львовна", court_numbers=("2-15/2025",))

    found = match(reading_of(debtor_name="Ворона Илья Петрович", case_number="2-15/2025"), [other])

    assert found.chosen is None
    assert not found.ranked


def test_the_uid_alone_is_enough() -> None:
    found = match(reading_of(uid="96MS0011-01-2024-004204-32"), [NAMESAKE, OURS])

    assert found.chosen is not None
    assert found.chosen.case == "C-1"


def test_initials_fit_a_full_name() -> None:
    found = match(reading_of(debtor_name="Ворона И.П.", contract_number="ЗМ-1234/23"), [OURS])

    assert found.chosen is not None
    assert "debtor_nearly" in found.chosen.agrees


def test_two_parts_of_the_debt_and_the_precinct_tell_namesakes_apart() -> None:
    sums = {"principal": "30000.00", "interest": "12000.00"}
    ours = Candidate("C-6", debtor=OURS.debtor, parts=sums, court="Судебный участок № 11 Речного района")
    twin = Candidate("C-7", debtor=OURS.debtor, parts={"principal": "500.00"}, court="Судебный участок № 12")

    found = match(reading_of(debtor_name=OURS.debtor, precinct_number="11", **sums), [twin, ours])

    assert found.chosen is not None
    assert (found.chosen.case, found.chosen.agrees) == ("C-6", ("debtor", "parts", "court"))
    assert found.ranked[1].differs == ("court",)


def test_one_sum_alone_that_agrees_says_nothing() -> None:
    found = match(reading_of(principal="30000.00"), [Candidate("C-8", parts={"principal": "30000.00"})])

    assert not found.ranked


def test_of_two_like_cases_the_closed_one_stands_behind_and_says_why() -> None:
    closed = Candidate("C-9", debtor=OURS.debtor, debtor_birth_date="1986-09-23", is_open=False)
    still_open = Candidate("C-10", debtor=OURS.debtor, debtor_birth_date="1986-09-23")

    found = match(reading_of(debtor_name=OURS.debtor, debtor_birth_date="1986-09-23"), [closed, still_open])

    assert [one.case for one in found.ranked] == ["C-10", "C-9"]
    assert found.ranked[1].differs == ("closed",)
    assert found.chosen is None


@pytest.mark.parametrize("before", [0.1, 0.5, 0.9, ACCEPTED, 0.9995])
def test_what_the_case_bears_out_gains_trust_and_never_loses_any(before: float) -> None:
    assert before <= borne_out(before) < 1


@pytest.mark.parametrize(("before", "accepted"), [(0.1, False), (0.7, True)])
def test_what_is_rather_right_is_accepted_once_the_case_bears_it_out(before: float, accepted: bool) -> None:
    assert (borne_out(before) >= ACCEPTED) is accepted
