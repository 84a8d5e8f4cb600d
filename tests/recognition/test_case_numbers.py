"""Numbers of cases: with the precinct before the year or after it, with two figures of the year, with specks."""

import pytest

from backend.domain.reading import PaperKind
from backend.integrations.ocr.simulator import page_of
from backend.recognition import ACCEPTED
from backend.recognition.fields.numbers import find
from backend.recognition.flow import Flow
from backend.recognition.paper import Paper
from backend.recognition.sections import sections
from tests.recognition.papers import RETURNED, RULING, extracted, read_text


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("Дело № 2-417/95-24", "2-417/95-24"),
        ("№ 2-417/95-24", "2-417/95-24"),
        ("Гр. дело № 2-31/2025-95-1", "2-31/2025-95-1"),
        ("Материал № М-417/2025/95", "М-417/2025/95"),
        ("Дело № 2м-417/2025", "2м-417/2025"),
        ("Дело № 2сп-417/2025", "2сп-417/2025"),
        ("Дело № 2СП-417/2025", "2СП-417/2025"),
        ("Дело № 2-417п/2025", "2-417п/2025"),
        ("Дело № СП 2-417/2025", "СП 2-417/2025"),
        ("Дело № СП2-417/2025", "СП2-417/2025"),
        ("Дело № 2.17-345/2025", "2.17-345/2025"),
        ("Номер дела, 2-417/24", "2-417/24"),
        ("Дело № 9-95-417/2.025", "9-95-417/2025"),
        ("2-417/2025\n(номер производства)", "2-417/2025"),
        ("2-417/25-95\nномер дела", "2-417/25-95"),
        ("Дело № 2-2040-35-2024", "2-2040-35-2024"),
        ("дело №2 – 2040 – 35 – 2024", "2-2040-35-2024"),
        ("№ 2-2040-35-2024", "2-2040-35-2024"),
        ("Дело № 2-2040/2024-35-СП", "2-2040/2024-35-СП"),
        ("№ 2-2040/2024-ПР", "2-2040/2024-ПР"),
        ("Дело № М-2040-2024", "М-2040-2024"),
        ("Дело № 2-2040-2024-35", "2-2040-2024-35"),
        ("УИД 96MS0188-01-2025-005501-65 № 2-417/25-95", "2-417/25-95"),
    ],
)
def test_a_case_number_is_read_with_its_precinct_and_year(printed: str, number: str) -> None:
    fields, _ = extracted(RETURNED.replace("Дело № 2-95/188/2025", printed))

    assert fields["case_number"] == number


def test_a_telephone_at_the_head_is_no_case_number() -> None:
    fields, _ = extracted(RETURNED.replace("Дело № 2-95/188/2025", "тел. 8-800-555-2035\n8-800-555-2035"))

    assert "case_number" not in fields


def test_a_number_told_by_its_dashes_alone_leaves_a_doubt() -> None:
    told, bare = (
        Paper(flow, sections(flow), PaperKind.RULING_RETURN)
        for flow in (
            Flow([page_of(RETURNED.replace("2-95/188/2025", number), 1)]) for number in ("2-95-188-2025", "2-95-2025")
        )
    )

    assert all("contested" not in one.evidence for one in find(told) if one.name == "case_number")
    assert all("contested" in one.evidence for one in find(bare) if one.name == "case_number")


def test_what_stands_between_the_sign_and_the_number_leaves_a_doubt() -> None:
    plain, doubted = (
        Paper(flow, sections(flow), PaperKind.RULING_RETURN)
        for flow in (Flow([page_of(RETURNED.replace("№ 2-", f"№ {between}2-", 1))]) for between in ("", "Ж "))
    )

    assert all("contested" not in one.evidence for one in find(plain) if one.name == "case_number")
    assert any("contested" in one.evidence for one in find(doubted) if one.name == "case_number")


def test_a_ruling_has_its_own_number_and_not_that_of_the_order_it_tells_of() -> None:
    told = "задолженность взыскана судебным приказом № 2-1816/2024 мирового судьи."
    numbered = RULING.replace("Дело № 2-95/188/2025\nУИД 96MS0188-01-2025-005501-65", "№ 9-1025/176/2023")
    ruling = numbered.format(narrative=told, operative="Отказать в принятии заявления о вынесении судебного приказа.")

    assert extracted(ruling)[0]["case_number"] == "9-1025/176/2023"
    assert read_text(ruling.replace("№ 9-1025/176/2023\n", "")).fields["case_number"].confidence < ACCEPTED
