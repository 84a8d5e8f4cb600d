"""Which case a paper belongs to."""

from backend.domain.reading import Field, PaperKind, Reading
from backend.recognition import Candidate, match


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
