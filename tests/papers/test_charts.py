"""The chart of a digest."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from backend.papers.charts import CasesByGroup, MoneyByDay, digest_png, means, unit_for

LAST = date(2026, 11, 22)
GROUPS = [("Приёмка", 3), ("Судебный приказ", 120), ("Исполнение", 4_000)]


def drawn(amounts: Sequence[Decimal], groups: Sequence[tuple[str, int]] = GROUPS) -> bytes:
    money = MoneyByDay("Поступления, ₽", "среднее за 7 дней", "выходные", amounts, LAST, unit_for(amounts))
    return digest_png(money, CasesByGroup("Дела по этапам", groups))


@pytest.mark.parametrize("amount", ["0.00", "0.01", "12345.67", "999999999.99"])
def test_any_sums_make_a_picture_for_a_phone(amount: str) -> None:
    with Image.open(BytesIO(drawn([Decimal(amount)] * 36))) as picture:
        assert (picture.format, picture.size) == ("PNG", (1080, 1200))
        assert len(picture.convert("L").getcolors() or []) > 2


def test_the_same_numbers_give_the_same_bytes() -> None:
    amounts = [Decimal(day * 100) for day in range(36)]

    assert drawn(amounts) == drawn(amounts)


def test_signs_of_formulas_in_a_title_stay_signs() -> None:
    assert drawn([Decimal(1)] * 36, [("$x_1$", 1), ("\\frac", 0)])


@given(st.lists(st.decimals(0, 10**9, places=2), min_size=7, max_size=60))
def test_each_mean_is_of_its_own_seven_days(amounts: list[Decimal]) -> None:
    made = means(amounts)

    assert len(made) == len(amounts) - 6
    assert made[0] == sum(amounts[:7]) / 7
    assert made[-1] == sum(amounts[-7:]) / 7


@pytest.mark.parametrize(
    ("most", "unit"), [("0", 1), ("9999.99", 1), ("10000", 1_000), ("9999999.99", 1_000), ("10000000", 1_000_000)]
)
def test_the_axis_keeps_to_four_digits(most: str, unit: int) -> None:
    assert unit_for([Decimal(0), Decimal(most)]) == unit
