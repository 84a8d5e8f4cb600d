"""Every sentence that the rules of law ask for can be said in each language, with what the rules give it."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from fluent.runtime import FluentBundle, FluentResource
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.calendar import working_calendar
from backend.domain.contact import Bar, Channel, ContactQuestion, PastContact, Recipient, Way, may_contact
from backend.domain.limitation import Event, EventKind, limitation
from backend.domain.terms import (
    PartPayment,
    Presentation,
    PresentationEnd,
    Why,
    objection_window,
    presentation_term,
    term,
    term_rules,
)

LOCALES = Path(__file__).resolve().parents[2] / "locales"
LANGUAGES = ["ru", "en", "pl"]
CALENDAR = working_calendar()


def law(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource((LOCALES / language / "law.ftl").read_text(encoding="utf-8")))
    return bundle


BUNDLES = {language: law(language) for language in LANGUAGES}


def said(language: str, key: str, arguments: dict[str, Any]) -> str:
    message = BUNDLES[language].get_message(key)
    assert message.value is not None
    shown = {name: f"{value:%d.%m.%Y}" if isinstance(value, date) else value for name, value in arguments.items()}
    text, problems = BUNDLES[language].format_pattern(message.value, shown)
    assert problems == [], (language, key, problems)
    return str(text)


def say_all(trace: Iterable[Why]) -> None:
    for why in trace:
        for language in LANGUAGES:
            assert said(language, why.key, why.arguments)


def test_the_languages_hold_the_same_keys() -> None:
    russian, *others = ({*bundle._messages} for bundle in BUNDLES.values())

    assert all(other == russian for other in others)


@pytest.mark.parametrize(
    ("days", "words"),
    [(1, "1 рабочий день — "), (3, "3 рабочих дня — "), (10, "10 рабочих дней — "), (21, "21 рабочий день — ")],
)
def test_russian_counts_days_as_russians_do(days: int, words: str) -> None:
    text = said("ru", "term-working-days", {"days": days, "skipped": 4, "day": date(2026, 11, 10)})

    assert text == f"{words}до 10.11.2026; нерабочих дней пропущено: 4."


@given(st.sampled_from(sorted(term_rules().terms)), st.dates(date(2019, 10, 1), date(2028, 1, 1)))
def test_every_term_can_be_explained(name: str, event: date) -> None:
    say_all(term(name, event, CALENDAR).trace)


def test_windows_and_presentations_can_be_explained() -> None:
    day = date(2024, 1, 31)
    history: list[Presentation | PartPayment] = [
        PartPayment(date(2024, 3, 3)),
        Presentation(date(2024, 4, 1), date(2024, 5, 1)),
        Presentation(date(2024, 6, 1), date(2024, 7, 1), PresentationEnd.WITHDRAWN),
    ]
    found = presentation_term(day, history, CALENDAR)

    assert found is not None
    say_all(found.trace)
    say_all(objection_window(CALENDAR, received=day).term.trace)
    say_all(objection_window(CALENDAR, arrived=day).term.trace)


@given(st.lists(st.tuples(st.sampled_from(EventKind), st.integers(-30, 1400), st.integers(0, 300)), max_size=6))
def test_every_limitation_can_be_explained(history: list[tuple[EventKind, int, int]]) -> None:
    due = date(2022, 5, 16)
    events = []
    for kind, after, lasts in history:
        on = due + timedelta(days=after)
        stayed = kind is EventKind.STAYED and lasts > 0
        events.append(Event(kind, on, on + timedelta(days=lasts) if stayed else None))

    say_all(limitation(due, events, CALENDAR).trace)


@given(
    st.sampled_from(Channel),
    st.integers(0, 23),
    st.frozensets(st.sampled_from(Bar), max_size=2),
    st.sampled_from(Recipient),
    st.booleans(),
)
def test_every_refusal_of_contact_can_be_said(
    channel: Channel, hour: int, bars: frozenset[Bar], recipient: Recipient, revoked: bool
) -> None:
    moment = datetime(2026, 11, 20, hour, tzinfo=UTC)
    past = tuple(PastContact(moment - timedelta(days=n % 20), way) for n in range(40) for way in Way)
    question = ContactQuestion(
        channel,
        moment,
        ("Europe/Moscow",),
        bars=bars,
        recipient=recipient,
        past=past,
        revoked=frozenset({channel} if revoked else ()),
    )

    for reason in may_contact(question, CALENDAR).reasons:
        for language in LANGUAGES:
            assert said(language, reason.key, dict(reason.details))
    assert said("ru", f"contact-channel-{channel}", {})
    assert said("ru", f"contact-way-{channel.way}", {})
