"""A paper of ours that came back: what it says otherwise than it was printed, and what only the camera spoilt."""

from hypothesis import given
from hypothesis import strategies as st

from backend.domain.alterations import Altered, altered

PRINTED = """Заявление о вынесении судебного приказа
10 мая 2025 года заключён договор займа № ДЗ-000123 на сумму 30 000 (тридцать тысяч) рублей 00 копеек.
По состоянию на 20.11.2026 задолженность составляет 45 000,35 руб.
Основной долг 30 000,00
Проценты 13 500,35
Всего 45 000,35"""


def test_the_same_text_is_not_altered_however_it_is_broken_into_lines() -> None:
    assert altered(PRINTED, PRINTED) == ()
    assert altered(PRINTED, PRINTED.replace("\n", " ").replace("13 500,35", "13\u00a0500.35")) == ()


def test_another_sum_is_told_with_what_was_printed_and_the_words_before_it() -> None:
    seen = PRINTED.replace("задолженность составляет 45 000,35", "задолженность составляет 95 000,35")

    assert altered(PRINTED, seen) == (
        Altered("состоянию на 20.11.2026 задолженность составляет", "45 000,35", "95 000,35"),
    )


def test_another_day_is_told_in_figures_and_in_words() -> None:
    seen = PRINTED.replace("20.11.2026", "26.11.2026").replace("10 мая 2025", "16 мая 2025")

    assert [(one.printed, one.seen) for one in altered(PRINTED, seen)] == [
        ("10 мая 2025", "16 мая 2025"),
        ("20.11.2026", "26.11.2026"),
    ]


def test_a_sum_that_is_no_sum_any_more_is_told_as_it_looks() -> None:
    seen = PRINTED.replace("Проценты 13 500,35", "Проценты отсутствуют")

    assert [(one.printed, one.seen) for one in altered(PRINTED, seen)] == [("13 500,35", "отсутствуют")]


def test_words_that_the_camera_spoilt_and_pages_that_lack_say_nothing() -> None:
    spoilt = PRINTED.replace("задолженность", "зад0лжен-ность").replace("судебного", "сулебнего")

    assert altered(PRINTED, spoilt) == ()
    assert altered(PRINTED, "\n".join(PRINTED.splitlines()[2:])) == ()
    assert altered(PRINTED, "") == ()


@given(st.integers(0, 5), st.integers(1, 9))
def test_whichever_figure_of_a_sum_is_changed_it_is_found(place: int, by: int) -> None:
    figures = "4500035"
    changed = figures[:place] + str((int(figures[place]) + by) % 10) + figures[place + 1 :]
    written = f"{changed[:2]} {changed[2:5]},{changed[5:]}"

    (found,) = altered(PRINTED, PRINTED.replace("составляет 45 000,35", f"составляет {written}"))

    assert (found.printed, found.seen) == ("45 000,35", written.strip())
