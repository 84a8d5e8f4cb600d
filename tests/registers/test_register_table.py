import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from backend.domain.errors import Unreadable
from backend.registers import guard

SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'
)


def with_sheet(file: Path, rows: str) -> Path:
    """An ordinary workbook whose only sheet is swapped for hand-written XML."""
    plain = io.BytesIO()
    Workbook().save(plain)
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            is_sheet = name == "xl/worksheets/sheet1.xml"
            target.writestr(name, SHEET.format(rows).encode() if is_sheet else source.read(name))
    return file


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251"])
def test_a_text_file_is_read_in_each_encoding_with_each_separator(
    read: Any, tmp_path: Path, encoding: str, separator: str
) -> None:
    lines = [["Реестр прав"], [], *read.lines_of(read.loan(ФИО='Зуева "Анна"; Петровна,\nмладшая', Филиал="А,Б;В\tГ"))]

    outcome = read.file(read.table(tmp_path / "register.csv", lines, encoding=encoding, separator=separator))

    assert outcome.only.full_name == 'Зуева "Анна"; Петровна, младшая'
    assert outcome.only.extra == {"Филиал": "А,Б;В\tГ"}


def test_leading_noughts_of_a_text_file_are_kept(read: Any, tmp_path: Path) -> None:
    lines = read.lines_of(read.loan(ID_клиента="000123", Номер_договора="0017"))

    outcome = read.file(read.table(tmp_path / "register.csv", lines))

    assert (outcome.only.external_id, outcome.only.contract_number) == ("000123", "0017")


def test_a_letter_of_windows_far_down_turns_the_whole_file_to_windows(read: Any, tmp_path: Path) -> None:
    file = tmp_path / "register.csv"
    ascii_rows = "x" * (3 << 20)
    head = "Contract number;Contract date;Full name;Date of birth;Registration address;Principal;Note\n"
    row = f"A-1;01.02.2024;Zueva Anna;02.09.1988;Tver;5,00;{ascii_rows[:100_000]}\n" * 15
    file.write_bytes((head + row).encode() + "A-2;01.02.2024;Зуева Анна;02.09.1988;Тверь;5,00;\n".encode("cp1251"))

    outcome = read.file(file)

    assert outcome.rows[-1].full_name == "Зуева Анна"


def test_the_content_tells_what_a_file_is_and_not_its_name(read: Any, tmp_path: Path) -> None:
    workbook = read.table(tmp_path / "register.xlsx", read.lines_of(read.loan()))
    misnamed = workbook.rename(tmp_path / "register.csv")

    assert read.file(misnamed).report.accepted == 1


@pytest.mark.parametrize(
    "content",
    [b"", b"   \n", b"\x00\x01\x02", b"PK\x03\x04 no archive", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600],
    ids=["empty", "blank", "binary", "broken zip", "broken xls"],
)
def test_what_is_no_table_is_refused(read: Any, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "register.xlsx").write_bytes(content)

    with pytest.raises(Unreadable, match="register-not-a-table"):
        read.file(tmp_path / "register.xlsx")


def test_a_document_of_another_kind_in_a_zip_is_refused(read: Any, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "letter.docx", "w") as archive:
        archive.writestr("word/document.xml", "<document/>")

    with pytest.raises(Unreadable, match="register-not-a-table"):
        read.file(tmp_path / "letter.docx")


def test_a_quote_that_never_closes_refuses_the_file_and_not_a_row(read: Any, tmp_path: Path) -> None:
    lines = read.lines_of(*[read.loan(Номер_договора=f"А-{number}") for number in range(3000)])
    file = read.table(tmp_path / "register.csv", lines)
    file.write_text(file.read_text(encoding="utf-8").replace("А-7;", '"А-7;', 1), encoding="utf-8")

    with pytest.raises(Unreadable, match="register-not-a-table"):
        read.file(file)


def test_a_sheet_with_one_far_cell_is_refused_before_it_takes_the_memory(read: Any, tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c s="0" r="XFD1048576"><v>1</v></c></row>'

    with pytest.raises(Unreadable, match="register-too-large"):
        read.file(with_sheet(tmp_path / "far.xlsx", rows))


def test_a_far_cell_that_is_only_coloured_does_no_harm(read: Any, tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>'

    with pytest.raises(Unreadable, match="register-no-headings"):
        read.file(with_sheet(tmp_path / "coloured.xlsx", rows))


def test_a_workbook_that_unpacks_to_a_flood_is_refused(
    read: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guard, "MOST_UNPACKED", 1 << 20)

    with pytest.raises(Unreadable, match="register-too-large"):
        read.file(with_sheet(tmp_path / "flood.xlsx", " " * (2 << 20)))


@pytest.mark.parametrize("blanks", range(0, 64, 8))
def test_a_far_cell_is_seen_though_the_sheet_is_looked_over_piece_by_piece(
    read: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, blanks: int
) -> None:
    monkeypatch.setattr(guard, "_CHUNK", 64)
    far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'

    with pytest.raises(Unreadable, match="register-too-large"):
        read.file(with_sheet(tmp_path / "far.xlsx", " " * blanks + far))
