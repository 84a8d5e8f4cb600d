"""How a keyboard is laid out for a phone."""

from decimal import Decimal

import pytest

from backend.services.team_alerts import Line, Message
from backend.texts import LANGUAGES, texts_for
from handlers.callbacks import Go
from handlers.screens import A_ROW, Screen, button, cut_to_row
from handlers.team.words import alert_text


def laid_out(*rows: tuple[str, ...]) -> list[tuple[str, ...]]:
    made = Screen("", [[button(label, Go(screen="home")) for label in row] for row in rows])
    return [tuple(one.text for one in row) for row in made.markup.inline_keyboard]


@pytest.mark.parametrize("label", ["📁 В работе · 482", "☀️ На сегодня", "☑️ Все мои задачи"])
def test_what_fits_stands_two_in_a_row(label: str) -> None:
    assert laid_out((label, "🏠 Домой")) == [(label, "🏠 Домой")]


def test_what_would_be_cut_has_a_row_of_its_own() -> None:
    assert laid_out(("Без движения больше 60 дней", "Мои дела")) == [("Без движения больше 60 дней",), ("Мои дела",)]


def test_a_sign_stays_with_its_name_and_an_empty_row_is_left_out() -> None:
    row = ("⭐ Крупные долги без движения", "⚙️")
    assert laid_out(row, ()) == [row]


def test_a_line_too_long_for_a_row_loses_its_end_and_says_so() -> None:
    whole = "Ильина Ю. Ф. · 54 893 ₽ · Правопреемство"
    cut = cut_to_row("Константинопольская-Петровская Ю. Ф. · 1 054 893 ₽ · Правопреемство")

    assert cut_to_row(whole) == whole
    assert len(cut) <= A_ROW
    assert cut.endswith("…")
    assert not cut.endswith("·…")


def test_a_house_number_is_never_cut_into_another_one() -> None:
    """What the messenger would not take is seen to be missing: «д. 27А» must not read as «д. 2»."""
    label = button("📍 185053, Республика Карелия, г. Петрозаводск, ш. Северное, д. 27А, кв. 1", Go(screen="home")).text

    assert label.endswith("…")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("way", ["button-back", "outgoing-back", "package-back", "template-back", "list-back"])
def test_every_way_back_has_one_sign(language: str, way: str) -> None:
    """«↩️» takes a deed back; a way back to another screen is «‹»."""
    assert texts_for(language)(way).startswith("‹ ")


def test_the_same_news_of_one_case_takes_one_line_in_the_teams_chat() -> None:
    late = Line(7, Decimal("29285.94"), "team-alert-escalated")

    said = alert_text(Message([late, late, late], {}, count=3, cases=1), texts_for("ru"))

    assert said.count("C-000007") == 1
    assert said.endswith(": 3")
