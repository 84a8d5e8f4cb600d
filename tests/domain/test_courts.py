"""Which court hears a claim, and what a bailiff takes for the state (domain 1.1, 1.2, 1.4)."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from backend.domain import dated
from backend.domain.courts import (
    Court,
    bailiff_fee,
    court_of_claim,
    is_simplified,
    most_of_wage,
    order_comes_first,
)
from backend.domain.postage import PostKind, tariff

DAY = date(2026, 3, 2)
KOPECK = Decimal("0.01")


@pytest.fixture(autouse=True)
def _packaged_tables_again() -> Iterator[None]:
    yield
    dated.use_folder(None)


def test_up_to_half_a_million_an_order_comes_first() -> None:
    assert order_comes_first(Decimal(500_000), DAY)
    assert not order_comes_first(Decimal(500_000) + KOPECK, DAY)


def test_a_magistrate_hears_claims_up_to_fifty_thousand() -> None:
    assert court_of_claim(Decimal(50_000), DAY)[0] is Court.MAGISTRATE
    assert court_of_claim(Decimal(50_000) + KOPECK, DAY)[0] is Court.DISTRICT
    assert court_of_claim(Decimal(100_000), DAY, by_consumer=True)[0] is Court.MAGISTRATE


def test_the_simplified_order_has_gone_up_to_a_quarter_of_a_million_since_september_2024() -> None:
    assert not is_simplified(Decimal(100_001), date(2024, 8, 31))
    assert is_simplified(Decimal(250_000), date(2024, 9, 1))
    assert not is_simplified(Decimal(250_000) + KOPECK, date(2024, 9, 1))
    assert is_simplified(Decimal(400_000), DAY, documents_show_it=True)


def test_a_bailiff_takes_seven_hundredths_and_a_thousand_at_least() -> None:
    assert bailiff_fee(Decimal("25263.04"), DAY) == Decimal("1768.41")
    assert bailiff_fee(Decimal(5000), DAY) == 1000


def test_half_of_a_wage_may_be_kept_back() -> None:
    assert most_of_wage(Decimal("43210.55"), DAY) == Decimal("21605.28")


def test_the_cost_of_a_letter_is_not_invented() -> None:
    assert tariff(PostKind.REGISTERED, 20, DAY) is None


def test_an_operators_tariff_holds_from_its_day_up_to_its_weight(tmp_path: Path) -> None:
    row = '[[tariff]]\nkind = "registered"\nup_to_grams = {}\nsince = {}\nprice = {}\n'
    law = 'article = "tariffs"\nsource = "a receipt"\ncertainty = "sure"\n'
    rows = ((20, "2026-01-01", 90), (100, "2026-01-01", "120.50"), (20, "2026-07-01", 95))
    text = "\n".join(row.format(*one) + law for one in rows)
    (tmp_path / "postage.toml").write_text(text, encoding="utf-8")
    dated.use_folder(tmp_path)

    found = [tariff(PostKind.REGISTERED, grams, on) for grams, on in ((20, DAY), (21, DAY), (20, date(2026, 7, 1)))]

    assert [one and one.price for one in found] == [90, Decimal("120.50"), 95]
    assert tariff(PostKind.REGISTERED, 101, DAY) is None
