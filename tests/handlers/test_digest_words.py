"""The words of a digest in each language."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from backend.services.digest import FLOWS, STATES
from backend.texts import LANGUAGES, texts_for

CAPTION = 1024  # what the messenger takes under a picture
FIGURES = [view.replace("-", "_") for view in (*FLOWS, *STATES)]


@pytest.mark.parametrize("period", ["today", "day", "days"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_digest_fits_under_a_picture(language: str, period: str) -> None:
    words = said(language, 987_654, period=period, compared="yes", change="\u00a0▼987654")

    assert len(words) <= CAPTION
    assert words.count("❗") == 6
    assert "987654321" in words.splitlines()[-2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_nothing_takes_no_line(language: str) -> None:
    words = said(language, 0, period="day", compared="no", change="")

    assert "✅" in words
    assert "❗" not in words
    assert "\n\n\n" not in words


@pytest.mark.parametrize(("count", "words"), [(1, "1 дело"), (2, "2 дела"), (5, "5 дел"), (21, "21 дело")])
def test_russian_counts_are_right(count: int, words: str) -> None:
    assert f"В работе {words} на" in said("ru", count, period="day", compared="no", change="")


def said(language: str, count: int, *, period: str, compared: str, change: str) -> str:
    args: dict[str, Any] = dict.fromkeys(FIGURES, count) | {f"{name}_change": change for name in FIGURES}
    args |= {
        "period": period,
        "first": date(2026, 11, 20),
        "last": date(2026, 11, 22),
        "money": Decimal("999999999.99") if count else Decimal("0.00"),
        "money_change": change,
        "owed": Decimal("99999999999.99"),
        "dead_jobs": count,
        "deviations": count * 5,
        "journal": "987654321 · 0123456789ab",
        "compared": compared,
        "daily": [0] * 36,
        "groups": {"A": count},
    }
    return texts_for(language)("digest", **args)
