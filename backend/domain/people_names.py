"""Names of people: parts and initials, a folded form to search by, a masked form to show."""

import re
from dataclasses import dataclass

from backend.domain.folding import TO_CYRILLIC, even_marks, typed_in_other_layout

_PATRONYMIC = re.compile(r"\w+(?:ич|вна|чна)$|(?:оглы|кызы|углы|гызы|оглу|угли|уулу|улы)$", re.IGNORECASE)
_TURKIC_ENDING = frozenset(("оглы", "кызы", "углы", "гызы", "оглу", "угли", "уулу", "улы", "кизи"))
_INITIAL = re.compile(r"[А-ЯЁA-Z]\.?", re.IGNORECASE)
_INITIALS_TOGETHER = re.compile(r"(?<![^\W\d_])([А-ЯЁA-Z])\.\s*(?=[А-ЯЁA-Z])", re.IGNORECASE)
_JOINED_INITIALS = re.compile(r"[А-ЯЁ]{2}")
_IN_BRACKETS = re.compile(r"[(\[][^)\]]*[)\]]")
_HYPHEN = re.compile(r"\s*-\s*")
_NOT_OF_NAME = re.compile(r"[^\w\s'-]|[\d_]")
_LATIN_LETTER = re.compile(r"[a-z]", re.IGNORECASE)
_CYRILLIC_LETTER = re.compile(r"[а-яё]", re.IGNORECASE)
_FOLDED = re.compile(r"[а-я]+(?: [а-я]+)*")
_NOT_FOLDED = re.compile(r"[^а-яa-z' -]+")
_APOSTROPHES = str.maketrans("’ʼ`´‘", "'''''")

_PARTS = 3


@dataclass(frozen=True, slots=True)
class PersonName:
    """Surname, given name, patronymic; the last two may be initials with a point, or empty."""

    surname: str
    given: str = ""
    patronymic: str = ""

    @property
    def full(self) -> str:
        return " ".join(filter(None, (self.surname, self.given, self.patronymic)))

    @property
    def initials(self) -> str:
        """«И. И.», or nothing."""
        return " ".join(f"{part[0]}." for part in (self.given, self.patronymic) if part)

    @property
    def short(self) -> str:
        """«Иванов И. И.», as papers print it."""
        return f"{self.surname} {self.initials}".strip()

    @property
    def masked(self) -> str:
        """«И…в И. И.»: enough to know oneself by, too little to be known by."""
        return f"{_masked(self.surname)} {self.initials}".strip()

    @property
    def has_initials_only(self) -> bool:
        return len(self.given) <= 2  # noqa: PLR2004 - a letter and its point


def _masked(word: str) -> str:
    # Of a surname of one or two letters the last would be all that is left to guess.
    return f"{word[0]}…{word[-1]}" if len(word) > 2 else f"{word[0]}…"  # noqa: PLR2004


def parse_name(text: str) -> PersonName:
    """ФИО in either order, with initials, in capitals, with a former surname in brackets. Raises ValueError."""
    words = _words(text)
    if not words:
        raise ValueError("no name in the text")
    if len(words) == 2 and _JOINED_INITIALS.fullmatch(words[1]) and not words[0].isupper():  # noqa: PLR2004
        words = [words[0], *words[1]]
    surname, *rest = _surname_first(words)
    given, patronymic = (rest[0] if rest else ""), " ".join(rest[1:])
    return PersonName(_capital(surname), _capital(given), _capital(patronymic))


def _words(text: str) -> list[str]:
    plain = _IN_BRACKETS.sub(" ", even_marks(text).translate(_APOSTROPHES))
    apart = _HYPHEN.sub("-", _INITIALS_TOGETHER.sub(r"\1. ", plain))
    words = (_in_one_alphabet(_NOT_OF_NAME.sub("", word)).strip("-'") for word in apart.split())
    return [word for word in words if word]


def _surname_first(words: list[str]) -> list[str]:
    """Registers write the surname first; «И. И. Иванов» and «Иван Иванович Иванов» are told by their middle."""
    surname_is_last = (
        len(words) == _PARTS
        and words[-1].lower() not in _TURKIC_ENDING
        and _is_patronymic(words[1])
        and not _is_patronymic(words[2])
    )
    starts_with_initial = len(words) > 1 and len(words[0]) == 1 < len(words[-1])
    return [words[-1], *words[:-1]] if surname_is_last or starts_with_initial else words


def _is_patronymic(word: str) -> bool:
    return _PATRONYMIC.search(word) is not None


def _capital(part: str) -> str:
    words = (_capital_word(word) for word in part.split(" "))
    return " ".join(words)


def _capital_word(word: str) -> str:
    if len(word) == 1:
        return f"{word.upper()}."
    if word.lower() in _TURKIC_ENDING:
        return word.lower()
    # A word of mixed case («МакДауэлл», «Тер-Оганян», «фон») was written so on purpose.
    if not word.isupper() and not word.islower():
        return word
    return "-".join("'".join(piece.capitalize() for piece in half.split("'")) for half in word.split("-"))


def _in_one_alphabet(word: str) -> str:
    """A word that is Cyrillic but for letters of the same look becomes wholly Cyrillic; a Latin word stays."""
    if not _LATIN_LETTER.search(word):
        return word
    cyrillic = word.translate(TO_CYRILLIC)
    return word if _LATIN_LETTER.search(cyrillic) and not _CYRILLIC_LETTER.search(word) else cyrillic


def fold_name(text: str) -> str:
    """To compare and search by: small letters, ё as е, one space, one alphabet in a word, no points.

    Initials stand apart: «Иванов И.И.» gives «иванов и и». Folding twice changes nothing.
    """
    small = even_marks(text).translate(_APOSTROPHES).lower().replace("ё", "е")
    if _FOLDED.fullmatch(small):
        return small
    if _LATIN_LETTER.search(small):
        small = " ".join(map(_in_one_alphabet, small.replace(".", ". ").split()))
    words = (word.strip("-'") for word in _HYPHEN.sub("-", _NOT_FOLDED.sub(" ", small)).split())
    return " ".join(filter(None, words))


def name_search_forms(text: str) -> tuple[str, ...]:
    """Folded forms to look for, the likeliest first: as typed, and as the same keys give in the other layout."""
    as_typed = fold_name(text)
    if _CYRILLIC_LETTER.search(text):
        return (as_typed,)
    other = fold_name(typed_in_other_layout(text))
    return tuple(dict.fromkeys(filter(None, (other, as_typed))))


def may_be_one_person(one: PersonName, other: PersonName) -> bool:
    """Claims that nothing in the two names speaks against it: an initial or an absent part fits any that begins so."""
    if fold_name(one.surname) != fold_name(other.surname):
        return False
    return _fits(one.given, other.given) and _fits(one.patronymic, other.patronymic)


def _fits(one: str, other: str) -> bool:
    first, second = fold_name(one), fold_name(other)
    if len(first) <= 1 or len(second) <= 1:
        return first[:1] == second[:1] or not first or not second
    return first == second
