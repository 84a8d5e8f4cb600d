# ruff: noqa: E501 - a pattern reads better unbroken
"""A paper in parts: what stands at the head, what the court found, what it ordered, who signed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from backend.recognition.flow import Flow

_FOUND = re.compile(
    r"установил(?:а|о)?\b|рассмотр(?:ев|ел[аи]?\b)|изучив|получив|провер(?:ив|яя)|исследовав|ознакомившись|разреш(?:ая|ив)|решая\s+вопрос"
)
# The deciding verb stands alone, or with a colon; inside a sentence it tells of another paper.
_ORDERED = re.compile(
    r"(?<=[\s.,])(?:приказываю|приказыва(?:ет|ем)|приказал[аи]?|определил[аи]?|постановил[аи]?|решил[аи]?)"
    r"(?:[ °|'*.,;_–-]*(?::|\n)|(?=\s(?:взыскать|возвратить|вернуть|отказать|отменить|возбудить|окончить)\s*:))|\bприказываю\b"
    r"|(?<=[\s.,])(?:определя|постановля)(?:ет|ю)[ °|'*.,;_–-]*:"
    r"|(?<=[\s.,])(?:вынес(?:ла|ло)?|выносит|выношу|выдал|выдаю)\s+(?:настоящий\s+)?(?:судебный\s+)?приказ\w*[ °|'*.,;_–-]*(?::|\n)"
)
# «О П Р ЕДЕЛ ИЛ»: letters set apart that the reader put together as it pleased.
_TORN_FROM = re.compile(r"(?<=\n)|(?<=,\s)")
_TORN_TO = re.compile(r"\s*[:;=]|\s*\n|\s*\Z")
_LONGEST_TORN, _LIKE = 26, 84
_VERBS = ("определил", "определила", "постановил", "постановила", "приказываю", "приказал", "приказала")
_SIGNED = re.compile(r"\n\s*(?:и\.?\s?о\.?\s+)?(?:мировой\s+судья|судья|судебный\s+пристав|пристав)\b")
_IN_FORCE = re.compile(r"(?:судебный\s+приказ|определение|судебный\s+акт|приказ)?\s*вступил[оа]?\s+в\s+законную")


@dataclass(frozen=True)
class Part:
    start: int
    end: int

    def holds(self, at: int) -> bool:
        return self.start <= at < self.end


@dataclass(frozen=True)
class Sections:
    head: Part
    narrative: Part
    operative: Part
    tail: Part


def sections(flow: Flow) -> Sections:
    """Parts that follow each other; one that is not found is empty."""
    text = flow.folded
    ordered = _last_before_signature(text) or _torn(text)
    end = len(text)
    found = _FOUND.search(text)
    if ordered is None:
        head_end = found.start() if found else end
        return Sections(Part(0, head_end), Part(head_end, end), Part(end, end), Part(end, end))
    head_end = found.start() if found and found.start() < ordered.start else ordered.start
    signed = _SIGNED.search(text, ordered.end + 20)
    tail = signed.start() if signed else end
    in_force = _IN_FORCE.search(text, ordered.end)
    tail = min(tail, in_force.start()) if in_force else tail
    return Sections(Part(0, head_end), Part(head_end, ordered.start), Part(ordered.end, tail), Part(tail, end))


def _last_before_signature(text: str) -> Part | None:
    """A narrative tells what others decided; the paper's own verb is the last that stands apart."""
    found = list(_ORDERED.finditer(text))
    return Part(*found[-1].span()) if found else None


def _torn(text: str) -> Part | None:
    """The last stretch of a line that is the deciding verb in pieces."""
    return max(_torn_verbs(text), key=lambda part: part.start, default=None)


def _torn_verbs(text: str) -> Iterator[Part]:
    for begins in _TORN_FROM.finditer(text):
        for ends in _TORN_TO.finditer(text, begins.end(), begins.end() + _LONGEST_TORN):
            told = text[begins.end() : ends.start()]
            letters = "".join(filter(str.isalpha, told))
            if " " in told.strip() and any(fuzz.ratio(letters, verb) >= _LIKE for verb in _VERBS):
                yield Part(begins.end(), ends.end())
