# ruff: noqa: E501 - a pattern reads better unbroken
"""Words too short to be known by their letters, set right by what stands before and after them on the line."""

import itertools
import re
from collections.abc import Sequence

from backend.domain.folding import TO_DIGITS
from backend.recognition.dates import MONTHS
from backend.recognition.lexicon import corrected, morphology

_DAY = r"[«\"]?\d{1,2}[»\"]?(?:[.,]\d.*)?"
# The word before, the word as it may be misread, the word after, and what was printed.
_BESIDE: tuple[tuple[str, str, str, str], ...] = (
    ("", r"[о0oО][гтt][.,]?|о7", rf"{_DAY}|№.*", "от"),
    (r".*(?:\d{4}|г\.?|года|т\.|г,)\)?,?", r"[нплиtП][оo0]", _DAY, "по"),
    ("", r"№[еeоo°]|[МM][еeё]|Л[ёе]|N[oоe9°]|№[-.,]", r"[\w/«-]*\d.*", "№"),
    (r".*(?:19|20)\d{2}", r"г[оa0]л[аa]|г0да|гоца|тода|гада", "", "года"),
    ("", r"[лцд][авa][тг][авa]|Ла[тг]а|Да[гт]а|Дв[тг]а", r"(?:рожд|выдач|прин|вын|вступ|заключ|суд|состав|акта|догов|окон).*|и|:", "дата"),
    ("исполнительн.*", r"[лд]и[осеc][тг]", "", "лист"),
    ("", r"[ДПЛд][еc][лдп][оo]:?", r"№.*|N.*", "дело"),
    ("", r"[еаикьъ]|8", r"(?:размере|сумме|пользу|отношении|законную|соответствии|порядке|составе|принятии|возбуждении)[,:]?", "в"),
    ("взыска(?:ть|нии|ние|ния)", r"[еоcб©]", r"[А-ЯЁд].*", "с"),
    ("период", r"[еоcб©]", _DAY, "с"),
    ("", r"[пн][оo0]", r"(?:догов|кредитн|соглаш|процент|неустой|штраф|пен[яи]|основн|уплат|оплат|заявл|делу).*", "по"),
    ("в", r"[осеc]уд", r"[«\"\d].*", "суд"),
    (r".*,", r"К[вн][.,]?", r"\d.*", "кв."),
    (r".*,", r"Д[.,]", r"\d.*", "д."),
    (r".*,", r"р\.[лн]\.", r"[А-ЯЁ].*", "р.п."),
    ("", r"6-р", r"[А-ЯЁ].*", "б-р"),
)  # fmt: skip
_ALL = tuple(
    (re.compile(before), re.compile(word), re.compile(after), printed) for before, word, after, printed in _BESIDE
)
_LONGEST = 5
_YEAR = re.compile(r"(?:19|20)[\dбоoз]{2}(?:г\.?)?[,.;:)]*")
# «А зата», «Донецк-на-У вале»: a capital apart from its word.
_TORN = re.compile(r"(?P<before>[«(\"]?(?:[А-ЯЁа-яё]+-)*)(?P<capital>[А-ЯЁ])\0(?P<rest>[а-яё]{3,})[»)\",.;:]*")
_WORDS_OF_ONE = frozenset("АВИКОСУЯ")


def torn(first: str, second: str) -> str | None:
    """Two tokens of which the second is no word, and together the one that was printed."""
    found = _TORN.fullmatch(f"{first}\0{second}")
    if not found:
        return None
    before, capital, rest = found["before"], found["capital"], found["rest"]
    if before.endswith("-"):
        return first + second
    if morphology().word_is_known(rest) or corrected(rest) != rest:
        return None
    return first + second if capital not in _WORDS_OF_ONE or morphology().word_is_known(capital + rest) else None


def set_right(before: str, word: str, after: str) -> str:
    """The word, or the short one that was printed between these two."""
    if before in MONTHS and _YEAR.fullmatch(word):
        return word[:4].translate(TO_DIGITS) + word[4:]
    if len(word) > _LONGEST:
        return word
    for left, misread, right, printed in _ALL:
        if misread.fullmatch(word) and _fits(left, before) and _fits(right, after):
            return printed.capitalize() if word[0].isupper() and printed.isalpha() and len(printed) > 1 else printed
    return word


def _fits(pattern: re.Pattern[str], beside: str) -> bool:
    return not pattern.pattern or pattern.fullmatch(beside) is not None


def all_set_right(before: str, texts: Sequence[str], after: str) -> list[str]:
    """The words of a line, between the last of the line before and the first of the next."""
    told = [before]
    for text, following in itertools.pairwise([*texts, after]):
        told.append(set_right(told[-1], text, following))
    return told[1:]
