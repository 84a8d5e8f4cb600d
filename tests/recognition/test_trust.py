"""What decides between readings of one figure, and what trust is made of."""

import tomllib
from pathlib import Path

import pytest

from backend.domain.reading import PaperKind
from backend.integrations.ocr.simulator import page_of
from backend.recognition.check import checked
from backend.recognition.confidence import ACCEPTED, TABLE, probability, table
from backend.recognition.flow import Flow
from backend.recognition.paper import Found, Paper
from backend.recognition.rereading import value_in
from backend.recognition.sections import sections
from scripts import fit_confidence
from tests.recognition.papers import ORDER, read_text

STATED = Path(fit_confidence.__file__).with_name("stated_confidence.toml")


def order() -> Paper:
    flow = Flow([page_of(ORDER)])
    return Paper(flow, sections(flow), PaperKind.COURT_ORDER)


def read(name: str, value: str, *others: str, evidence: tuple[str, ...] = ()) -> Found:
    return Found(name, value, 0, 1, frozenset(evidence), others)


def test_the_reading_with_which_the_paper_adds_up_is_taken() -> None:
    found = {
        "principal": read("principal", "500.00"),
        "interest": read("interest", "320.00", "820.00"),
        "total_amount": read("total_amount", "1320.00"),
    }

    fields, remarks = checked(found, order(), None)

    assert fields["interest"].value == "820.00"
    assert "repaired" in fields["interest"].evidence
    assert remarks == []


def test_where_one_part_may_be_another_none_of_them_is_accepted() -> None:
    found = {
        "principal": read("principal", "500.10"),
        "interest": read("interest", "320.20", evidence=("sum_role_differs",)),
        "total_amount": read("total_amount", "820.30"),
    }

    fields, _ = checked(found, order(), None)

    assert fields["principal"].evidence & table().doubts
    assert not fields["total_amount"].evidence & table().doubts


def test_words_outweigh_figures_that_were_misread_alike() -> None:
    # Three figures show a worn 3 as a 5, and add up so; the words of the total do not.
    found = {
        "principal": read("principal", "39000.00"),
        "interest": read("interest", "518.45", "318.45"),
        "total_amount": read("total_amount", "39518.45", "39318.45", evidence=("words_differ",)),
    }

    fields, _ = checked(found, order(), None)

    assert (fields["interest"].value, fields["total_amount"].value) == ("318.45", "39318.45")


@pytest.mark.parametrize("doubt", sorted(table().doubts))
@pytest.mark.parametrize("name", ["case_number", "order_date", "judge_name", "total_amount"])
def test_in_doubt_no_value_is_accepted_whatever_else_speaks_for_it(name: str, doubt: str) -> None:
    everything = {mark for mark, weight in table().weights.items() if weight > 0}

    assert probability(name, everything) > ACCEPTED > probability(name, {*everything, doubt})


@pytest.mark.parametrize(
    ("again", "told"),
    [("2 000 руб. 00 коп.", "2000.00"), ("000 руб. 00 коп.", ""), ("2 000", ""), ("12 000 руб.", "12000.00")],
)
def test_a_crop_that_begins_after_the_first_figures_or_ends_before_the_last_says_nothing(again: str, told: str) -> None:
    whole = read("state_fee", "2000.00") if again != "2 000" else read("state_fee", "2000.50")

    assert value_in(whole, again) == told


def test_the_sign_of_a_number_is_no_letter_of_it() -> None:
    assert value_in(read("case_number", "9-239-4006/2022"), "N9-239-4006/2022") == "9-239-4006/2022"
    assert value_in(read("case_number", "М-4089/2023"), "M-4089/2023") == "М-4089/2023"


@pytest.mark.parametrize("again", ["серия ФС № 052100263", "BC Ne 052100263", "ФС 05210026З"])
def test_the_figures_of_a_writ_are_read_again_and_its_series_stays(again: str) -> None:
    assert value_in(read("writ_number", "ФС 052100263"), again) == "ФС 052100263"
    assert value_in(read("exec_doc_number", "ФС 052100203"), again) == "ФС 052100263"


def test_a_code_one_figure_off_the_number_of_the_precinct_is_a_doubt() -> None:
    def evidence(number: str) -> frozenset[str]:
        found = {
            "uid": read("uid", "85MS0111-01-2023-006990-19"),
            "precinct_number": read("precinct_number", number),
            "court_name": read("court_name", f"Судебный участок № {number} Речного района Лесогорской области"),
        }
        fields, _ = checked(found, order(), None)
        return fields["precinct_number"].evidence & fields["court_name"].evidence

    assert "court_code_agrees" in evidence("111")
    assert "court_code_nearly" in evidence("11")
    assert not evidence("7") & {"court_code_agrees", "court_code_nearly"}


def test_a_precinct_one_figure_off_that_in_the_number_of_the_case_is_a_doubt() -> None:
    def marks(number: str) -> frozenset[str]:
        found = {
            "precinct_number": read("precinct_number", number),
            "case_number": read("case_number", "2-31/115/2026"),
        }
        return checked(found, order(), None)[0]["precinct_number"].evidence

    assert "court_code_nearly" in marks("15")
    assert not marks("115") & {"court_code_agrees", "court_code_nearly"}
    assert "court_code_nearly" not in marks("7")


def test_a_court_that_is_read_clearly_up_to_its_region_is_whole() -> None:
    def evidence(name: str, *marks: str) -> frozenset[str]:
        court = read("court_name", name, evidence=marks)
        return checked({"court_name": court}, order(), None)[0]["court_name"].evidence

    assert "whole" in evidence("Судебный участок № 111 Речного района Лесогорской области", "clear")
    assert "whole" not in evidence("Судебный участок № 111 Речного района Лесогорской области")
    assert "whole" not in evidence("Судебный участок № 111 Речного района", "clear")


def test_of_two_readings_of_the_fee_the_one_on_the_scale_is_taken() -> None:
    found = {
        "total_amount": read("total_amount", "139328.31"),
        "state_fee": read("state_fee", "12590.00", "2590.00", evidence=("outvoted",)),
        "order_date": read("order_date", "2025-06-02"),
    }

    fields, _ = checked(found, order(), None)

    assert fields["state_fee"].value == "2590.00"
    assert {"repaired", "fee_on_scale"} <= fields["state_fee"].evidence


def test_a_fee_that_is_on_its_scale_bears_out_the_sum() -> None:
    found = {
        "total_amount": read("total_amount", "139328.31"),
        "state_fee": read("state_fee", "2590.00"),
        "order_date": read("order_date", "2024-11-16"),
    }

    fields, _ = checked(found, order(), None)

    assert "fee_on_scale" in fields["total_amount"].evidence


def test_a_fee_off_its_scale_is_remarked_only_where_the_sums_are_proven() -> None:
    proven = read_text(ORDER.replace("2 590 руб. 00 коп.", "2 690 (две тысячи шестьсот девяносто) рублей 00 копеек"))
    doubtful = read_text(ORDER.replace("2 590", "2 690"))

    assert "paper-fee-off-scale" in proven.remarks
    assert "paper-fee-off-scale" not in doubtful.remarks


@pytest.mark.parametrize("section", ["starts", "weights", "groups"])
def test_every_evidence_has_a_stated_and_a_fitted_weight(section: str) -> None:
    stated = tomllib.loads(STATED.read_text(encoding="utf-8"))
    fitted = tomllib.loads(TABLE.read_text(encoding="utf-8"))

    assert stated[section].keys() == fitted[section].keys()


def test_what_the_weights_were_fitted_on_is_told() -> None:
    fitted = tomllib.loads(TABLE.read_text(encoding="utf-8"))["fitted"]

    assert fitted["papers"] > 100
    assert fitted["accepted_wrong_out_of_fold"] <= fitted["accepted_out_of_fold"] / 1000
    assert len(fitted["rows_sha256"]) == 64


@pytest.mark.parametrize("doubt", ["checksum_fails", "words_differ", "adds_up_not", "looked_again_differs"])
def test_no_figure_that_is_contradicted_is_taken_unasked(doubt: str) -> None:
    support = {"label", "clear", "repeated", "page_proven"}

    for name in table().groups:
        assert probability(name, support | {doubt}) < ACCEPTED
