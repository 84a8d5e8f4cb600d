"""The court's slips: only what the paper says against itself, the scale of fees or the case."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.fees import order_fee
from backend.domain.slips import Ours, Slip, SlipKind, slips

OURS = Ours(
    "Берёзкина Ольга Петровна",
    "1985-03-14",
    "ДЗ-77/2025",
    precinct="123",
    filed_on=date(2026, 10, 20),
    price=Decimal("40500.00"),
)
ORDER = {
    "uid": "54MS0123-01-2026-004567-06",
    "precinct_number": "123",
    "debtor_name": "Берёзкина Ольга Петровна",
    "debtor_birth_date": "1985-03-14",
    "contract_number": "ДЗ-77/2025",
    "principal": "30000.00",
    "interest": "9000.00",
    "penalty": "1500.00",
    "total_amount": "40500.00",
    "state_fee": "2000.00",
    "postal_costs": "120.50",
    "grand_total": "42620.50",
}


def test_an_order_without_a_slip_has_none() -> None:
    assert slips(ORDER, OURS) == ()
    assert slips({}, OURS) == ()


@pytest.mark.parametrize(
    ("printed", "found"),
    [
        ({"interest": "9100.00"}, Slip(SlipKind.PARTS, "total_amount", "40500.00", "40600.00")),
        ({"grand_total": "42500.00"}, Slip(SlipKind.COSTS, "grand_total", "42500.00", "42620.50")),
        ({"state_fee": "200.00", "grand_total": ""}, Slip(SlipKind.FEE, "state_fee", "200.00", "2000.00")),
        ({"debtor_name": "Берёзгина Ольга Петровна"}, Slip(SlipKind.NAME, "debtor_name", "Берёзгина Ольга Петровна",
                                                           "Берёзкина Ольга Петровна")),
        ({"debtor_birth_date": "1985-04-13"}, Slip(SlipKind.BORN, "debtor_birth_date", "1985-04-13", "1985-03-14")),
        ({"contract_number": "ДЗ-71/2025"}, Slip(SlipKind.CONTRACT, "contract_number", "ДЗ-71/2025", "ДЗ-77/2025")),
        ({"precinct_number": "7"}, Slip(SlipKind.PRECINCT, "precinct_number", "7", "123")),
        ({"uid": "54MS0123-01-2026-004567-05"}, Slip(SlipKind.UID, "uid", "54MS0123-01-2026-004567-05")),
    ],
)  # fmt: skip
def test_each_slip_is_named_with_what_is_right(printed: dict[str, str], found: Slip) -> None:
    assert slips({name: value for name, value in (ORDER | printed).items() if value}, OURS) == (found,)


@pytest.mark.parametrize(
    "printed",
    [
        {"debtor_name": "Сидоров Пётр Ильич", "debtor_birth_date": "1970-01-01"},  # another's paper
        {"debtor_name": "Березкина Ольга Петровна"},  # е for ё is no slip
        {"debtor_name": "Берёзкина О.П."},
    ],
)
def test_another_persons_name_and_another_way_of_writing_are_no_slip(printed: dict[str, str]) -> None:
    assert slips(ORDER | printed, OURS) == ()


def test_a_precinct_that_differs_from_the_code_by_rights_is_no_slip() -> None:
    """77MS0466 is precinct 463: only a case that bears the code out makes it one."""
    elsewhere = Ours(OURS.debtor_name, OURS.debtor_birth_date, OURS.contract_number, precinct="7")

    assert slips(ORDER | {"precinct_number": "7"}, elsewhere) == ()


@given(kopecks=st.integers(600_000, 50_000_000), sent=st.dates(date(2024, 1, 1), date(2027, 1, 1)))
def test_the_fee_that_we_paid_by_the_scale_is_never_a_slip(kopecks: int, sent: date) -> None:
    price = Decimal(kopecks) / 100
    ours = Ours("", "", "", filed_on=sent, price=price)
    printed = {"total_amount": str(price), "state_fee": str(order_fee(price, sent).amount)}

    assert slips(printed, ours) == ()
