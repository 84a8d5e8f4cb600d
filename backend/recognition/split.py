"""Several papers in one file: where each begins, by its head, its number, its pages and how the text runs on."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from backend.domain.page_codes import paper_named
from backend.domain.reading import Page
from backend.recognition.flow import Flow
from backend.recognition.titles import titles_of

_HEAD = 0.45
_SPEAKS = 12  # words; with fewer a page is the back of the one before, or blank
_PAGE_NUMBER = re.compile(
    r"(?:стр(?:аница|\.)?|лист|л\.)?\s*[-–]?\s*(\d{1,2})\s*[-–]?\s*(?:(?:из|/)\s*\d{1,2})?\.?", re.IGNORECASE
)
_NUMBERED = re.compile(r"(?:стр(?:аница|\.)?|лист)\s+(\d{1,2})\s+из\s+\d{1,2}", re.IGNORECASE)
_CASE = re.compile(r"(?:дело|производство|материал)\D{0,12}((?:сп|м)?\d{0,2}-\d+(?:(?:[-/]\d+)*/|-\d+-)20\d\d)")
_UID = re.compile(r"\d{2}[a-zа-я$\d]{2}\d{4}-\d{2}-20\d{2}-\d{6}-\d{2}")
_SIGNED = re.compile(
    r"(?:мировой\s+)?суд[ьв]я|(?:судебный\s+)?пристав|.{0,40}подпись|секретар|копия\s+верна|.{0,30}вступил"
)
_NAME = r"(?:(?:[А-ЯЁ]\.\s?){2}\s?[А-ЯЁ][А-ЯЁа-яё-]+|[А-ЯЁ][А-ЯЁа-яё-]+\s(?:[А-ЯЁ]\.\s?){2})"
# «И.о. мирового судьи _____ И.И. Иванов» after a full stop; initials within a sentence sign nothing.
_BY_NAME = re.compile(rf"(?:[^\s,]+\s+){{0,8}}[^А-ЯЁа-яё]*{_NAME}[^А-ЯЁа-яё]*")
_STOPPED, _SHORT_LINE, _WIDE = re.compile(r"[.:;!_»)]"), 40, 200
_OFFICE = re.compile(r"\b(?:судь[яи]|пристав)")
# What stands below a signature; on a page of its own it is the back of the one before.
_FOOT = re.compile(
    r"документ\s+подписан|в\s+законную\s+силу|(?:усиленн|электронн)\w+\s+(?:\w+\s+)?подпис|вступил|секретар|подлинник|отметк"
    r"|(?:наименование|реквизиты|сведения\s+о)\s+взыскател|копи[яи]\s+(?:\w+\s+){0,2}(?:верн|выдан|вручен|направлен)"
)
# «ОПРЕДЕЛИЛ:» with its letters set apart or not: between what a court found and what it decided no paper ends.
_DECIDES = re.compile(r"(?:определил|постановил|приказал|приказываю|решил|установил)[аи]?[:;.]*")
_POINT = re.compile(r"\d{1,2}[.)]\s[А-ЯЁ][а-яё]")
# Many small words to the width of the sheet, and none that heads a paper.
_SENTENCE = re.compile(
    r"(?!.*(?:участ|\bсудь[яи]\b|\bсуд\b|отдел|пристав|\bдело\b))(?=.{45})"
    r"[А-ЯЁ][а-яё]+(?:[ ,]+[^ ,]+)*?(?:[ ,]+[а-яё]{2,}){3}"
)
_CAPTION = re.compile(r"(?:[а-яё]+\.?\s?){1,2}(?:[:№]|от\s+\d)|уид\b", re.IGNORECASE)
_SMALL = re.compile(r"[а-яё](?![А-ЯЁ])")
_STARTS_ANEW = 2
# Words; a page of fewer is the last of its paper, or the only one.
_LONG = 70


@dataclass(frozen=True)
class Seen:
    """What one page tells of its place among others. `ended`: little stands on it."""

    titled: bool
    number: int | None
    runs_on: bool
    case: str
    closed: bool
    words: int
    ended: bool = False
    is_foot: bool = False


def papers_of(pages: Sequence[Page], codes: Sequence[Sequence[str]] = ()) -> list[list[int]]:
    """Numbers of the pages of each paper, in order. A blank page, or the back of one, stays with the page before it.

    Pages of our own are put together by their codes, in whatever order they lie.
    """
    papers: list[list[int]] = []
    before: Seen | None = None
    own: dict[str, list[int]] = {}
    for number, page in enumerate(pages):
        if number < len(codes) and codes[number]:
            name = paper_named(codes[number][0])
            if name not in own:
                own[name] = []
                papers.append(own[name])
            own[name].append(number)
            before = None
            continue
        seen = seen_on(page)
        if not papers or (seen.words >= _SPEAKS and (before is None or _begins(seen, before))):
            papers.append([number])
            before = seen
        else:
            papers[-1].append(number)
            if seen.words >= _SPEAKS:
                before = seen if seen.case or before is None else replace(seen, case=before.case)
    return papers


def _begins(page: Seen, before: Seen) -> bool:
    """Evidence for and against: a title weighs as much as a page number that goes on."""
    evidence = 2 * page.titled + 2 * (before.closed or before.ended) + (page.number == 1)
    if page.case:
        evidence += 1 if not before.case else -1 if page.case == before.case else 2
    if before.words < _SPEAKS:
        evidence += 1
    if page.number is not None and page.number > 1:
        evidence -= 3
    return evidence - 2 * page.runs_on - 2 * page.is_foot >= _STARTS_ANEW


def seen_on(page: Page) -> Seen:
    lines = [line for line in page.text.splitlines() if line.strip()]
    if not lines:
        return Seen(titled=False, number=None, runs_on=False, case="", closed=False, words=0)
    head = Flow([replace(page, words=tuple(word for word in page.words if word.box.y < _HEAD * page.height))])
    return Seen(
        titled=bool(titles_of(head)),
        number=_number(lines),
        runs_on=_runs_on(lines),
        case=_case(head.folded),
        closed=_closed(lines),
        words=len(page.words),
        ended=len(page.words) < _LONG,
        is_foot=bool(_FOOT.match(lines[0].lower().strip())),
    )


def _number(lines: Sequence[str]) -> int | None:
    """Printed alone at the head or the foot, or as «стр. 2 из 3» anywhere there."""
    for line in (lines[0], lines[-1]):
        told = _PAGE_NUMBER.fullmatch(line.strip()) or _NUMBERED.search(line)
        if told:
            return int(told[1])
    return None


def _runs_on(lines: Sequence[str]) -> bool:
    """The first line goes on with what another page began; a number in the corner may begin with a small letter."""
    first = next((line for line in lines if not _PAGE_NUMBER.fullmatch(line.strip()) and len(line) > 1), "")
    if _decides(first) or _POINT.match(first) or _SENTENCE.match(first[:_WIDE]):
        return True
    return bool(_SMALL.match(first)) and not _CAPTION.match(first)


def _decides(line: str) -> bool:
    return bool(_DECIDES.fullmatch("".join(line.lower().split())))


def _case(text: str) -> str:
    told = _CASE.search(text) or _UID.search(text)
    return re.sub(r"\W", "", told[1] if told.re is _CASE else told[0]) if told else ""


def _closed(lines: Sequence[str]) -> bool:
    """Signed at the foot: nothing of this paper need follow."""
    return not _decides(lines[-1]) and any(
        _SIGNED.match(line.lower().strip())
        or (_BY_NAME.fullmatch(line.strip()) and (_OFFICE.search(line.lower()) or _stops(above)))
        for above, line in itertools.pairwise(["", *lines][-6:])
    )


def _stops(line: str) -> bool:
    """Whether no sentence goes on from this line to the next."""
    return len(line) < _SHORT_LINE or bool(_STOPPED.search(line.strip()[-2:]))
