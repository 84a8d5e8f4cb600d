"""What one press changes in a filter, and which sums a person may write."""

from decimal import Decimal

import pytest

from backend.domain.facets import CHANGES, FIELDS, Facet, is_set, narrowed, read_range
from backend.domain.filters import Filter, LetterIs, Sort, Whose, filter_of, spec_of
from backend.domain.stages import EvidenceKind, Hold, Stage

SAMPLES = {
    Facet.STAGE: "C40",
    Facet.CREDITOR: "7",
    Facet.WHOSE: "mine",
    Facet.REGION: "54",
    Facet.SUM: "10000-50000",
    Facet.STILL: "60",
    Facet.LETTER: LetterIs.RETURNED.value,
    Facet.LACKS: EvidenceKind.COURT_ORDER.value,
    Facet.HOLD: Hold.BANKRUPT.value,
    Facet.TAG: "срочно",
    Facet.COURT: "Центральный",
    Facet.OVERDUE: "1",
    Facet.OPEN: "",
    Facet.SORT: Sort.LARGEST.value,
}


@pytest.mark.parametrize(
    ("typed", "least", "most"),
    [
        ("10000-50000", "10000", "50000"),
        ("50 000 – 10 000", "10000", "50000"),
        ("10000,50-20000", "10000.50", "20000"),
        ("от 10000 до 50000", "10000", "50000"),
        ("от 10 000", "10000", None),
        ("from 10000", "10000", None),
        (">10000", "10000", None),
        ("до 50 000 ₽", None, "50000"),
        ("up to 50000", None, "50000"),
        ("10000", "10000", None),
        ("от 10 до 60 тыс", "10000", "60000"),
        ("10 тыс. - 1,5 млн", "10000", "1500000"),
        ("до 50 тыс руб.", None, "50000"),
    ],
)
def test_a_range_of_sums_is_read_as_people_write_it(typed: str, least: str | None, most: str | None) -> None:
    assert read_range(typed) == (least and Decimal(least), most and Decimal(most))


@pytest.mark.parametrize("typed", ["", "много", "1-2-3", "-", "от", "10000-много", "1e9", "99999999999999"])
def test_what_is_no_range_is_not_guessed(typed: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_range(typed)


@pytest.mark.parametrize("facet", SAMPLES)
def test_every_side_narrows_is_kept_and_is_taken_back(facet: Facet) -> None:
    narrow = narrowed(Filter(), facet, SAMPLES[facet])

    assert is_set(narrow, facet)
    assert filter_of(spec_of(narrow)) == narrow
    assert narrowed(narrow, facet, "1" if facet is Facet.OPEN else "") == Filter()
    assert narrowed(narrow, Facet.EVERYTHING, "") == Filter(sort=narrow.sort)


def test_every_side_can_be_changed() -> None:
    assert set(CHANGES) == set(FIELDS) == set(Facet)


def test_a_group_takes_the_place_of_its_stages_and_the_other_way_round() -> None:
    one = narrowed(narrowed(Filter(), Facet.STAGE, "C40"), Facet.STAGE, "D10")
    group = narrowed(one, Facet.STAGE, "C")
    again = narrowed(group, Facet.STAGE, "C50")

    assert group == Filter(stages=frozenset({Stage.D10_CLAIM_PREP}), stage_groups=frozenset("C"))
    assert again == Filter(stages=frozenset({Stage.D10_CLAIM_PREP, Stage.C50_ORDER_AT_COURT}))
    assert narrowed(group, Facet.STAGE, "C").stage_groups == frozenset()


def test_a_colleague_is_named_by_number_and_everybody_by_none() -> None:
    theirs = narrowed(Filter(), Facet.WHOSE, "42")

    assert (theirs.whose, theirs.responsible_id) == (Whose.SOMEBODY, 42)
    assert narrowed(theirs, Facet.WHOSE, "nobody") == Filter(whose=Whose.NOBODY)


@pytest.mark.parametrize(
    ("facet", "value"),
    [
        (Facet.STAGE, "Z99"),
        (Facet.REGION, "Омск"),
        (Facet.CREDITOR, "9" * 30),
        (Facet.CREDITOR, "²"),
        (Facet.WHOSE, "everyone"),
        (Facet.STILL, "31"),
        (Facet.LETTER, "eaten"),
        (Facet.HOLD, "H_TIRED"),
        (Facet.SORT, "random"),
        (Facet.LACKS, "money"),
    ],
)
def test_a_value_that_is_not_offered_is_refused(facet: Facet, value: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        narrowed(Filter(), facet, value)
