"""The tone of what debtors read: no threat, no shouting, one idea, words that are easily read; in three languages.

A text is judged as it will be read. What is found is told to whoever writes texts; a text with a finding is not ready.
Reading ease is Flesch's for English (Flesch, 1948), Oborneva's coefficients for Russian (2006); Polish has no such
formula of its own in common use, so its sentences and long words are counted as by Jasnopis and the FOG index.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

LONGEST_SENTENCE = 32
MOST_WORDS = 90
MOST_EXCLAMATIONS = 1
SHOUTED = 5
"""So many capital letters in a row are shouted, unless they stand for an abbreviation that is known."""
ABBREVIATIONS = frozenset({"ЕФРСБ", "СНИЛС", "ОГРНИП", "ФССП"})
LEAST_EASE = {"ru": 25.0, "en": 45.0, "pl": 30.0}
_VOWELS = {"ru": "аеёиоуыэюя", "en": "aeiouy", "pl": "aąeęioóuy"}

_THREATS: Mapping[str, tuple[str, ...]] = {
    "ru": (
        r"угро[зж]\w*",
        r"последн\w+ предупрежден\w*",
        r"пожале\w*",
        r"придется ответить",
        r"немедленно",
        r"в противном случае",
        r"иначе (?:мы|вам|будет|придется)",
        r"уголовн\w*",
        r"полици\w*",
        r"тюрьм\w*|тюрем\w*",
        r"коллектор\w*",
        r"мошенни\w*",
        r"злостн\w*|неплательщик\w*|уклоня\w*",
        r"стыдно|позор\w*|совест\w*",
        r"родственник\w* узна\w*|сообщим (?:на работу|соседям|родственникам)",
        r"имуществ\w+ (?:будет|могут) (?:изъят|арестован|отобран)\w*",
        r"осталось \w+ (?:час|дн)\w*",
    ),
    "en": (
        r"threat\w*",
        r"(?:last|final) (?:warning|notice|chance)",
        r"regret (?:it|this)",
        r"immediately",
        r"or else|otherwise we|failure to",
        r"criminal\w*",
        r"police",
        r"prison|jail",
        r"debt collector\w*",
        r"fraud\w*",
        r"shame\w*|ashamed|disgrace\w*",
        r"your (?:family|neighbours|employer) will (?:know|learn|be told)",
        r"(?:seize|take away) your",
        r"only \w+ (?:hours|days) left",
    ),
    "pl": (
        r"groz\w*|grozb\w*",
        r"ostatni\w* (?:ostrzezeni|wezwani|szans)\w*",
        r"pozaluj\w*",
        r"natychmiast\w*",
        r"w przeciwnym razie",
        r"kryminaln\w*|karn(?:a|e|ej) odpowiedzial\w*",
        r"policj\w*",
        r"wiezieni\w*",
        r"windykator\w*",
        r"oszust\w*",
        r"wstyd\w*|hanb\w*",
        r"rodzina sie dowie|powiadomimy (?:pracodawce|sasiadow|rodzine)",
        r"zajmiemy|zabierzemy (?:majatek|mieszkanie)",
        r"zostalo tylko \w+ (?:godzin|dni)",
    ),
}
_READ = {language: [re.compile(rf"\b(?:{one})\b") for one in patterns] for language, patterns in _THREATS.items()}
_FOLDED = str.maketrans("ёąćęłńóśźż", "еacelnoszz")


class Fault(StrEnum):
    """What is wrong with the tone of a text."""

    THREAT = "threat"
    SHOUTING = "shouting"
    EXCLAMATIONS = "exclamations"
    LONG_SENTENCE = "long-sentence"
    MANY_IDEAS = "many-ideas"
    HARD = "hard"

    @property
    def text_key(self) -> str:
        return f"tone-{self.value}"


@dataclass(frozen=True)
class Finding:
    """A fault with the words in which it was found."""

    fault: Fault
    words: str


def faults_in(text: str, language: str, *, is_message: bool = True) -> tuple[Finding, ...]:
    """What is wrong with a text. `is_message` is False for a paper, which may be long and say several things."""
    plain = _bare(text)
    found = [*_threats(plain, language), *_shouting(plain)]
    if is_message:
        found += [*_length(plain), *_ease(plain, language)]
    return tuple(found)


def reading_ease(text: str, language: str) -> float:
    """0 to 100 and beyond: the larger, the easier."""
    sentences, words = _sentences(text), _words(text)
    if not words:
        return 100.0
    length = len(words) / max(len(sentences), 1)
    syllables = sum(_syllables(word, language) for word in words) / len(words)
    if language == "ru":
        return 206.835 - 1.52 * length - 65.14 * syllables
    if language == "en":
        return 206.835 - 1.015 * length - 84.6 * syllables
    long = sum(_syllables(word, language) >= 4 for word in words) / len(words)  # noqa: PLR2004 - FOG's for Polish
    return 100.0 - length - 100 * long


def _threats(plain: str, language: str) -> Iterator[Finding]:
    folded = plain.casefold().translate(_FOLDED)
    for pattern in _READ.get(language, ()):
        if found := pattern.search(folded):
            yield Finding(Fault.THREAT, found[0])


def _shouting(plain: str) -> Iterator[Finding]:
    for word in re.findall(rf"\b[A-ZА-ЯЁĄĆĘŁŃÓŚŹŻ]{{{SHOUTED},}}\b", plain):
        if word not in ABBREVIATIONS:
            yield Finding(Fault.SHOUTING, word)
    if plain.count("!") > MOST_EXCLAMATIONS:
        yield Finding(Fault.EXCLAMATIONS, "!")


def _length(plain: str) -> Iterator[Finding]:
    for sentence in _sentences(plain):
        if len(_words(sentence)) > LONGEST_SENTENCE:
            yield Finding(Fault.LONG_SENTENCE, sentence[:60])
    if len(_words(plain)) > MOST_WORDS:
        yield Finding(Fault.MANY_IDEAS, plain[:60])


def _ease(plain: str, language: str) -> Iterator[Finding]:
    """A few words have no ease to speak of."""
    few = 12
    if len(_words(plain)) >= few and reading_ease(plain, language) < LEAST_EASE[language]:
        yield Finding(Fault.HARD, f"{reading_ease(plain, language):.0f}")


def _bare(text: str) -> str:
    return re.sub(r"<[^>]*>|\{[^}]*\}|\[\[|\]\]", " ", text)


def _sentences(text: str) -> list[str]:
    return [one for one in re.split(r"[.!?…:;]+(?:\s|$)|\n+", text) if _words(one)]


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text)


def _syllables(word: str, language: str) -> int:
    """In Russian each vowel is one. Elsewhere vowels that stand together are."""
    together = "" if language == "ru" else "+"
    return max(len(re.findall(f"[{_VOWELS.get(language, _VOWELS['en'])}]{together}", word.casefold())), 1)
