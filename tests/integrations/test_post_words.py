"""Everything that a letter can come to has words in the three languages."""

from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from backend.domain.errors import OutsideDown
from backend.domain.letters import Alarm, Event, LetterKind
from backend.domain.post_codes import MailStatus, Reason, Weight, all_codes
from backend.integrations.post import BadCredentials, LimitReached, RequestRejected

LOCALES = Path(__file__).parents[2] / "locales"
LANGUAGES = ("ru", "en", "pl")


def keys(language: str) -> set[str]:
    text = (LOCALES / language / "letters_states.ftl").read_text(encoding="utf-8")
    entries = FluentParser().parse(text).body
    assert not [entry for entry in entries if isinstance(entry, ast.Junk)]
    return {entry.id.name for entry in entries if isinstance(entry, ast.Message)}


def key(*words: str) -> str:
    return "-".join(words).replace("_", "-")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_reason_event_and_alarm_has_words(language: str) -> None:
    wanted = {
        *(key("mail-status", each) for each in MailStatus),
        *(key("mail-reason", each) for each in Reason),
        *(key("mail-event", each) for each in Event),
        *(key("mail-alarm", each) for each in Alarm),
        *(key("mail-next", each) for each in Alarm),
        *(key("letter-kind", each) for each in LetterKind),
    }

    assert wanted <= keys(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_operation_that_moves_a_letter_has_a_name(language: str) -> None:
    wanted = {key("post-operation", str(line.type)) for line in all_codes() if line.weight is not Weight.NOTE}

    assert wanted <= keys(language)


@pytest.mark.parametrize("error", [LimitReached, BadCredentials, RequestRejected])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_failure_has_a_sentence(language: str, error: type[OutsideDown]) -> None:
    assert error.default_key in keys(language)


def test_the_languages_say_the_same_things() -> None:
    assert keys("ru") == keys("en") == keys("pl")
