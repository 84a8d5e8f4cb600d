"""Lists of letters: pasted lines and tables with or without headings, each row read for what it is."""

from datetime import date
from decimal import Decimal

from backend.domain.letter_lists import read_lines, read_rows


def test_pasted_lines_are_read_by_what_stands_in_them() -> None:
    found = read_lines(
        "Список от 22.11.2026\n"
        "80092063905992 C-000123 22.11.2026 97,50\n"
        "С-12; 8009 4463 2206 51\n"
        "80094463220651 ДЗ-000777\n"
        "Итого 2 письма 195,00",
        2026,
    )

    assert [(one.row, one.barcode, one.case_id) for one in found] == [
        (2, "80092063905992", 123),
        (3, "80094463220651", 12),
        (4, "80094463220651", None),
    ]
    assert (found[0].sent_on, found[0].price) == (date(2026, 11, 22), Decimal("97.50"))
    assert found[2].said == "ДЗ-000777"


def test_a_wrong_check_digit_and_a_wrong_shape_are_told_apart() -> None:
    doubtful, odd = read_lines("80092063905993 C-5\n800920639059 C-6", 2026)

    assert (doubtful.shaped, doubtful.fits) == (True, False)
    assert (odd.shaped, odd.barcode) == (False, "800920639059")


def test_the_form_103_is_read_by_its_headings() -> None:
    found = read_rows(
        [
            ["Список № 7 внутренних почтовых отправлений", None],
            ["№ п/п", "Адресат", "ШПИ", "Плата за пересылку", "Примечание"],
            [1.0, "Берёзкина Ольга Петровна", 80092063905992.0, 97.5, "C-000123"],
            [2.0, "Судебный участок № 3", "80094463220651", "120,00", ""],
            ["Итого", None, None, 217.5, None],
        ],
        2026,
    )

    assert [(one.case_id, one.recipient, one.price) for one in found] == [
        (123, "Берёзкина Ольга Петровна", Decimal("97.5")),
        (None, "Судебный участок № 3", Decimal("120.00")),
    ]
