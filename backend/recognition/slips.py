# ruff: noqa: E501 - a pattern reads better unbroken
"""Words too short to be known by their letters, set right by what stands before and after them on the line."""

import itertools
import re
from collections.abc import Sequence

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
)  # fmt: skip
_ALL = tuple(
    (re.compile(before), re.compile(word), re.compile(after), printed) for before, word, after, printed in _BESIDE
)
_LONGEST = 5


def set_right(before: str, word: str, after: str) -> str:
    """The word, or the short one that was printed between these two."""
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
