"""Sums of money as courts print them, with the words in brackets that repeat the figures."""

import re
from dataclasses import dataclass
from decimal import Decimal

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from backend.domain.folding import TO_DIGITS
from backend.recognition.dates import MONTHS

_D = r"[\dоoзб]"
# A comma before three figures parts thousands where roubles follow: «2,000 руб.».
_COMMA = r",(?=\d{3}\s*(?:\([^)\d]{3,200}\)\s*)?(?:руб|р\.))"
# More than nine figures in a row are an ИНН or an account. A speck may stand before a group: «142 (094,11».
_WHOLE = rf"\d{_D}{{0,2}}(?:(?:[ .\n']|{_COMMA}| \((?=0)| '){_D}{{3}})+|\d{_D}{{0,8}}(?!{_D})"
# «в сумме50 385 руб.»: the blank was lost.
_ROUBLES = re.compile(
    rf"(?:(?<![\w./№])(?<!\w-)|(?<=сумме)|(?<=размере))(?P<whole>{_WHOLE})"
    rf"(?:\s?[.,=-]\s?(?P<cents>{_D}{{2}})(?![ \n]\d{{3}}))?"
    rf"(?!{_D})\s*(?:\((?P<words>[^)\d]{{3,200}})\)?)?"
    rf"\s*(?:(?:рубл\w*|руб\b[.,:;]?|р\.|р(?=\s\d\d\s?к\b)|₽)(?:\s*(?P<kop>{_D}{{2}}):?\s*(?:\([^)]{{3,40}}\)\s*)?(?:ко[пцлн]\w*|к\b))?\.?)"
    r"(?:\s*\((?P<after>[а-я][^)\d]{3,160}?рубл[^)]{0,60})\))?"
)
# «ст. 6, 12» is no sum, nor is «кв. 150, 11 августа».
_BARE = re.compile(
    rf"(?<![\w./№-])(?P<whole>{_WHOLE})(?:,|(?<=\d{{3}})\s?,\s?|(?<=\d{{4}})\.|(?<=\d[ .\n]\d{{3}})\.)"
    rf"(?P<cents>{_D}{{2}})(?![\w.-]|,\d|[ \n]\d{{3}}(?!\d)|\s+(?:{'|'.join(MONTHS)}))"
)
# What stands left of a sum whose first figures were torn off: «5 12 руб.», «З5 112,86», «долг50 385 руб.», «320,7 руб.»
_LEFT_GROUP = re.compile(
    r"(?:(?<![\w.,/№-])(?<![№п]\s)(?!(?:19|20)\d\d\b)[\dоoзбl|]|(?<=[а-я]{3})\d)[\dоoзбl|]{0,5}[ '’(]{1,2}\Z"
)
_LEFT_FIGURES = re.compile(r"\d[.,]\Z")
_GROUP, _A_WORD = 3, 12
_NUMBERS = {
    "ноль": 0, "один": 1, "одна": 1, "два": 2, "две": 2, "три": 3, "четыре": 4, "пять": 5, "шесть": 6, "семь": 7,
    "восемь": 8, "девять": 9, "десять": 10, "одиннадцать": 11, "двенадцать": 12, "тринадцать": 13,
    "четырнадцать": 14, "пятнадцать": 15, "шестнадцать": 16, "семнадцать": 17, "восемнадцать": 18,
    "девятнадцать": 19, "двадцать": 20, "тридцать": 30, "сорок": 40, "пятьдесят": 50, "шестьдесят": 60,
    "семьдесят": 70, "восемьдесят": 80, "девяносто": 90, "сто": 100, "двести": 200, "триста": 300, "четыреста": 400,
    "пятьсот": 500, "шестьсот": 600, "семьсот": 700, "восемьсот": 800, "девятьсот": 900,
}  # fmt: skip
_SCALES = {"тысяча": 1000, "тысячи": 1000, "тысяч": 1000, "миллион": 10**6, "миллиона": 10**6, "миллионов": 10**6}
_ALL_WORDS = [*_NUMBERS, *_SCALES]


@dataclass(frozen=True)
class SeenSum:
    """`words` is what the brackets say, in whole roubles; None where there are none or they are illegible.

    `torn`: the tail of a longer number, whose head was read amiss.
    """

    value: Decimal
    start: int
    end: int
    words: int | None
    repaired: bool = False
    torn: bool = False

    @property
    def evidence(self) -> tuple[str, ...]:
        told = () if self.words is None else ("words" if self.words == int(self.value) else "words_differ",)
        return (*told, "repaired") if self.repaired else told


def seen_sums(folded: str) -> list[SeenSum]:
    """In the order of the text; a figure without «руб.» counts only with its kopecks."""
    named = [_seen(match) for match in _ROUBLES.finditer(folded)]
    taken = [(seen.start, seen.end) for seen in named]
    bare = [
        seen for match in _BARE.finditer(folded)
        if not any(start <= match.start() < end for start, end in taken) and (seen := _seen(match))
    ]  # fmt: skip
    return sorted(named + bare, key=lambda seen: seen.start)


def _seen(match: re.Match[str]) -> SeenSum:
    parts = match.groupdict()
    whole = re.sub(r"[ ,.\n'(]", "", parts["whole"])
    cents = parts["cents"] or parts.get("kop") or "00"
    digits = f"{whole}.{cents}"
    words = parts.get("words") or parts.get("after")
    told = number_in_words(words) if words else None
    plain = digits.translate(TO_DIGITS)
    value, repaired = (
        Decimal(plain).quantize(Decimal("0.01")),
        plain != digits or bool({"(", ","} & set(parts["whole"])),
    )
    torn = _is_torn(match.string[: match.start()][-_A_WORD:], parts["whole"])
    return SeenSum(value, match.start(), match.end(), told, repaired=repaired, torn=torn)


def _is_torn(left: str, whole: str) -> bool:
    """No number begins with a nought before figures; three or fewer of them go on with a group before them."""
    if _LEFT_FIGURES.search(left) or re.match(r"0\d", whole):
        return True
    first, *others = re.split(r"[ .\n']", whole)
    is_group = len(first) == _GROUP or (not others and len(first) < _GROUP)
    return is_group and _LEFT_GROUP.search(left) is not None


def number_in_words(text: str) -> int | None:
    """Whole roubles; a word read with a slip is taken for the nearest numeral, one that is none ends the number."""
    total = group = 0
    seen = False
    for word in re.findall(r"[а-яё]+", text.lower().replace("ё", "е").replace("-\n", "").replace("\n", " ")):
        numeral = _numeral(word)
        if numeral is None:
            if word.startswith(("руб", "коп")):
                break
            return None
        seen = True
        if numeral in _SCALES:
            total += max(group, 1) * _SCALES[numeral]
            group = 0
        else:
            group += _NUMBERS[numeral]
    return total + group if seen else None


def _numeral(word: str) -> str | None:
    if word in _NUMBERS or word in _SCALES:
        return word
    allowed = 1 if len(word) < 8 else 2  # noqa: PLR2004 - short numerals differ by one letter
    nearest = process.extract(word, _ALL_WORDS, scorer=Levenshtein.distance, score_cutoff=allowed, limit=2)
    if not nearest or (len(nearest) > 1 and nearest[0][1] == nearest[1][1]):
        return None
    return str(nearest[0][0])
