"""Numbers of cases: with the precinct before the year or after it, with two figures of the year, with specks."""

import pytest

from tests.recognition.papers import RETURNED, extracted


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
        ("УИД 96MS0188-01-2025-005501-65 № 2-417/25-95", "2-417/25-95"),
    ],
)
def test_a_case_number_is_read_with_its_precinct_and_year(printed: str, number: str) -> None:
    fields, _ = extracted(RETURNED.replace("Дело № 2-95/188/2025", printed))

    assert fields["case_number"] == number
