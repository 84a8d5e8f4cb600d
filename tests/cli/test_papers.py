"""`cessio papers`: one kind for each case in one file; what lacks is named, and the status says so."""

import json
from pathlib import Path

import pikepdf

from tests.cli.test_commands import IMPORT, SAMPLES, Call, cessio, office, plain

__all__ = ["cessio", "office"]
OFFICE = {"OPERATOR_NAME": "ООО «ПКО Пример»", "OPERATOR_ADDRESS": "101000, г. Москва, ул. Примерная, д. 1"}


def test_papers_of_cases_come_in_one_file_with_a_bookmark_each(cessio: Call, tmp_path: Path) -> None:
    plain(cessio("import", SAMPLES / "clean.xlsx", *IMPORT))
    target = tmp_path / "out.pdf"

    plain(cessio("papers", "C-000001", "2", "--kind", "calculation", "-o", target, **OFFICE))

    with pikepdf.open(target) as pdf, pdf.open_outline() as outline:
        assert [str(item.title) for item in outline.root] == ["C-000001", "C-000002"]


def test_a_package_that_lacks_something_is_left_out_and_named(cessio: Call, tmp_path: Path) -> None:
    plain(cessio("import", SAMPLES / "clean.xlsx", *IMPORT))
    target = tmp_path / "out.pdf"

    result = cessio("papers", "1", "--kind", "package", "-o", target, "--json", **OFFICE)

    assert result.exit_code == 1
    told = json.loads(result.stdout)
    assert (told["pages"], list(told["left_out"])) == (0, ["C-000001"])
    assert not target.exists()


def test_what_is_no_case_is_a_wrong_call(cessio: Call, tmp_path: Path) -> None:
    result = cessio("papers", "дело", "--kind", "claim", "-o", tmp_path / "out.pdf")

    assert result.exit_code == 2
    assert "C-000001" in result.stderr
