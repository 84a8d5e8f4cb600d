"""Dates of the paper itself, of its force, of the debt's period."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from backend.domain.reading import RULINGS, PaperKind
from backend.recognition.dates import SeenDate
from backend.recognition.fields.captioned_days import captioned_day
from backend.recognition.paper import Found, Paper, found

_BORN = re.compile(r"¤+(?:\s*,?\s*(?:г\.?\s?р\b|год[а]?\s+рожд|г\.\s*рожд|рожд)|[^\n¤]*\n\s*\([^)\n]{0,20}рождени)")
_NOT_OF_PAPER = re.compile(
    r"(?:(?<!\n)(?<!^)\bот|\bс|\bпо|\bдо|рождения:?|\bд\s?[./]\s?р\.?:?|вступил\w*[^¤]{0,40}|выдан\w*[^¤]{0,20}|договор\w*[^¤]{0,60}|силу)\s*$"
)
_NOT_OF_PAPER_ABOVE = re.compile(
    r"(?:\bот|\bс|\bпо|\bдо|рождения|силу|выдан\w*|заключ\w+|оформл\w+|подпис\w+|котор\w+)\s*:?\s*$"
)
_TOWN = re.compile(r"(?:\bг\.|\bгор\.|\bгород|\bпос|\bс\.|\bп\.|\bр\.\s?п\.|\bст\.|\bстаниц)\s*[а-я]")
# A word that captions what follows: at the start of a line, of a point or after a semicolon.
_CAPTION = r"(?:\A|\n|;)\s*(?:\w\)\s*)?"
_LABELLED: dict[str, tuple[re.Pattern[str], ...]] = {
    # Two dates in a row over two captions in a row, as a reader of columns may have them, go in pairs.
    "in_force_date": (
        re.compile(r"(¤+)\s*\n\s*¤+\s*\n\s*\(\s*дата\s+вступления[^)]*\)\s*\n\s*\("),
        re.compile(r"вступил\w*\s+в\s+законную\s+\w{2,6}\s*:?\s*(?:с\s+)?(¤+)"),
        re.compile(r"дата\s+вступления\s+(?:\w+\s+){0,3}в\s+законную\s*(?:силу)?\s*(?:\([^)¤]*\))?\s*:?\s*(¤+)"),
        re.compile(r"дата\s+вступления[^¤()]{0,40}в\s+законную\s+силу\s+либо[^¤()]{0,60}?(¤+)"),
        re.compile(r"(¤+)\s*\(\s*дата\s+вступления"),
        re.compile(r"вступивш\w+\s+в\s+законную\s+силу\s*:?\s*(?:с\s+)?(¤+)"),
        re.compile(r"\bс\s+(¤+)\s+(?:\w+\s+){0,3}вступивш\w+\s+в\s+(?:законную\s+)?силу"),
        re.compile(r"законную\s+силу\s*[:–-]?\s*(¤+)"),
        # A stamp with who set it in between.
        re.compile(
            r"вступил\w*\s+в\s+законную\s+силу\s*\n\s*(?:миров\w+\s+)?(?:секретар|судья|помощник|специалист)\w*[^\n¤]{3,40}\n\s*(¤+)\s*(?:\n|$)"
        ),
        # The cell of a form breaks the caption and not its value.
        re.compile(r"вступил\w*\s+в\s+законную(?:\s+си-?)?\s*(¤+)"),
        # On one line: on the next the day of a signature would be taken for that of a stamp that could not be read.
        re.compile(r"(¤+)[ \t]+(?:\w+[ \t]+){0,4}вступил\w*\s+в\s+законную"),
        # What stands under a caption in brackets is another's.
        re.compile(r"вступ(?:ил|ает|лен)\w*\s+в\s+(?:законную\s+)?силу(?!\)[^\n¤]{0,6}\n)[^¤;.]{0,40}?\s*[«\"]?(¤+)"),
        re.compile(r"\bприказ\w*[^¤;.]{0,12}вступивш\w+\s+в\s+законную\s+силу\s+(¤+)"),
        re.compile(r"законную\s+силу\s+(?:(?!не\b)[а-я]+\s+){0,3}?вступ\w+[^¤.;]{0,30}?[«\"]?(¤+)"),
        re.compile(r"\bв\s+(?:законной\s+)?силе\s*:?\s*(?:с\s+)?(¤+)"),
        re.compile(
            rf"{_CAPTION}(?:вступил[оа]?|(?:дата\s+)?вступлени[ея](?:\s+\w+){{0,2}}?(?:\s+в\s+(?:законную\s+)?силу)?|(?:законная\s+)?сила)\s*[:–-]?\s*(?:с\s+)?(¤+)"
        ),
    ),
    "issue_date": (
        re.compile(r"¤+\s*\n\s*(¤+)\s*\n\s*\([^)]*\)\s*\n\s*\(\s*дата\s+выдачи"),
        re.compile(r"(?:лист|приказ|дубликат|документ)\w*\s+выдан\w*[^.¤]{0,40}?(¤+)"),
        re.compile(r"дата\s+выдачи[^.¤]{0,40}?(¤+)"),
        re.compile(r"(¤+)\s*\(\s*дата\s+выдачи"),
        re.compile(r"\bвыдан\w*\s*[:–-]?\s*(?:взыскателю\s*)?[«\"]?\s*(¤+)"),
        re.compile(r"(¤+)\s+(?:\w+\s+){0,3}выдан\w*"),
        re.compile(rf"{_CAPTION}выдача\s*[:–-]?\s*(¤+)"),
    ),
}
_PERIOD = re.compile(
    r"(?:(?:за|в)?\s*период\w*|образовавш\w+)\s*(?:времени|задолженности|взыскания|просрочки|начисления)?\s*:?\s*(?:с|со)?\s*(¤+)\s*(?:г\.?\s*)?(?:\([^)]*\)\s*)?(?:по|до|[-–])\s*(¤+)"
)
_OF_ACT = (
    re.compile(r"(¤+)\s*\(\s*дата\s+(?:принятия|вынесения|судебного|решения|акта)"),
    re.compile(r"дата\s+(?:принятия|вынесения|решения|(?:судебного\s+)?акта)[^¤)]{0,60}?(¤+)"),
    re.compile(rf"{_CAPTION}(?:судебный\s+)?акт\s*[:–-]\s*(¤+)"),
    re.compile(r"(?:решил|постановил|определил)[аи]?\s*:\s*(¤+)"),
    re.compile(r"\bакт\w*\s+(?:принят|вынесен)\w*\s*:?\s*(?:судом\s+)?(¤+)"),
    re.compile(r"(?:решени|приказ|\bакт)\w*\s+(?:суда\s+|судом\s+)?(?:вынесен|принят)\w*\s*:?\s*(¤+)"),
    re.compile(r"\bпринят[оаы]?(?:\s+(?:судебн\w+\s+)?(?:акт|решени)\w*)?\s*:?\s*(¤+)"),
    re.compile(r"(?:решени\w*|приказ\w*|\bакт(?:а|у|ом|е)?\b|определени\w*)[^¤]{0,40}?\bот\s+(¤+)"),
    re.compile(r"(?:дел[оау]|производств\w*)\s*№[^¤\n]{0,70}?\bот\s+(¤+)"),
    re.compile(r"судь\w+[^¤;]{0,80}?,\s*(¤+)\s+рассмотр"),
    re.compile(r"(¤+)\s*,?\s*(?:суд\s+|судья\s+)?(?:решил|постановил|определил)[аи]?\s*:"),
    re.compile(r"(?:решил|постановил|определил)[аи]?\s+(¤+)\s*:"),
    re.compile(r"рассмотренн\w+\s+(?:судом\s+)?(¤+)"),
)
_OF_PAPER = (
    re.compile(
        r"дата\s+(?:вынесения|принятия|изготовления|составления|приказа|определения|постановления|судебного)[^¤]{0,40}?(¤+)"
    ),
    re.compile(r"(?:^|\n)\s*дата\s*:?\s*(¤+)"),
    # Under the title, or on its line after a number.
    re.compile(
        r"(?:\A|\n)\s*(?:судебный\s+приказ|определение|постановление)(?:\s*\([^)\n]*\))?(?:[\s,]*№\s*[^\s,]+)?\s*[,\n]\s*(¤+)"
    ),
    re.compile(r"¤\s+(¤+)\s+(?:мировой\s+)?судья"),
    # Under a title; what goes on from the lines of a contract is the day of that.
    re.compile(
        r"(?:\A|\n)(?:(?:(?!договор|соглашени|кредит|за[йе]м|оферт)[^\n])*\n){1,2}(?<!договору\n)(?<!номером\n)\s*от\s+(¤+)\s*(?:\n|г\.|гор|№|$)"
    ),
    re.compile(
        r"(?:^|\n)\s*(?:судебный\s+приказ|определение|постановление)(?:\s*\n\s*(?=по\s|№))?[^¤\n]{0,60}?\bот\s+(¤+)"
    ),
)
# How each kind of act is called, and the ending that its verb takes.
_ACT: dict[PaperKind, tuple[str, str]] = {
    PaperKind.COURT_ORDER: ("приказ", ""),
    **dict.fromkeys(RULINGS, ("определение", "о")),
    PaperKind.FSSP_DECREE: ("постановление", "о"),
}
_MADE = r"(?:вынесен|принят|постановлен|изготовлен|составлен|подписан|издан)"
# «мировым судьёй в г. Узловая», and nothing of copies, force or complaints.
_BY_WHOM = r"(?:\s+(?!копи|направл|вруч|получ|вступ|жалоб|обжал|отмен|возражен)(?:г\.|гор\.|пос\.|с\.|[а-я-]+)){0,5}?"
_OF_THIS = r"(?:(?:настоящ|данн)\w+\s+)?(?:судебн\w+\s+)?"
# «Приказ вынесен 5 мая», «Вынесено в г. Узловая 5 мая», «5 мая изготовлено настоящее определение».
_OWN_DEED = {
    kind: (
        re.compile(rf"(?:\A|\n|[.;])\s*{_OF_THIS}(?:{act}\s+)?(?:был{o}\s+)?{_MADE}{o}{_BY_WHOM}\s*:?\s*(¤+)"),
        re.compile(rf"(?:\A|\n|[.;])\s*(¤+)\s+{_MADE}{o}\s+{_OF_THIS}{act}\b"),
    )
    for kind, (act, o) in _ACT.items()
}
# «рассмотрев 5 мая материалы», «рассмотрев в судебном заседании 5 мая заявление»
_EXAMINED = re.compile(
    r"\b(?:рассмотре(?:в|ла?)|изучив|исследовав|проверив)\s+(?:единолично\s+)?(?:в\s+(?:\w+\s+)?(?:судебном\s+)?заседании\s+)?(¤+)\s*,?\s*(?:в\s+\w+\s+\w+\s+)?"
    r"(?:заявлени|ходатайств|возражени|материал|вопрос|гражданск|дел[оа]\b|исполнительн|требовани|представленн|документ|поступивш)"
)
_INTRODUCTION = 700
_OTHER_DAY = re.compile(
    r"рожд|родил|\bрод\.|договор|силу|период|паспорт|выдан|\bг\.?\s?р\b|урожен|\bприказ|рассмотр|поступи|возражени|адрес"
)
# «17.02.2026 № 23434»: under what number a court sent it out.
_SENT_OUT = re.compile(r"\s*(?:года|г\.)?\s*№\s*\d+\s*(?:\n|\Z)")
_OF_FORCE = re.compile(r"законн\w*\s+сил\w*[^\w\n]*\Z")
# A day with another beside it: which of them the label is of, its place does not tell.
_IN_A_ROW = re.compile(r"[ \t]{1,4}¤")
_OLDEST_LOAN = 15
_SHORT_LINE = 34
# Of a day that has its line to itself: such a one beside a labelled day leaves a doubt.
_ALONE = 2
_BESIDE_TOWN = 3
# Without the word: from one day to another, where nothing else on such papers goes from day to day.
_FROM_TO = re.compile(r"(?:\b(?:с|со)\s+(¤+)\s*(?:\([^)]*\)\s*)?(?:по|до)|(¤+)\s*[-–])\s*(¤+)")
# «Задолженность, определённая по состоянию на 5 мая»
_COUNTED_TO = re.compile(
    r"задолженност[^¤.;]{0,60}(?:¤+[^¤.;]{0,60}){0,2}?\b(?:определ|рассчит|исчисл)\w+\s+(?:по\s+состоянию\s+)?на\s+(¤+)"
)
_OF_DEBT = re.compile(r"(?:период|возник|образов|начисл|рассчит|врем|просроч)\w*[^¤.]{0,60}$")


def find(paper: Paper) -> Iterator[Found]:
    yield from _of_paper(paper)
    wanted = ("in_force_date", "issue_date") if paper.kind is PaperKind.WRIT else ("in_force_date",)
    for name in wanted:
        told = list(_captioned(paper, name)) or list(_first(paper, name, _LABELLED[name]))
        yield from told or (_last_of_writ(paper) if name == "issue_date" else ())
    if paper.kind in {PaperKind.COURT_ORDER, PaperKind.WRIT}:
        yield from _period(paper)


def force_stamped(paper: Paper, possible: Callable[[date], bool] = lambda _: True) -> Found | None:
    """The date of entry into force on what was stamped in ink; the words around it are often worn off."""
    for pattern in (*_LABELLED["in_force_date"], re.compile(r"(?:законн|силу|вступил)\w*[^¤]{0,40}?(¤+)")):
        for match in pattern.finditer(paper.masked):
            if (seen := paper.date_at(match.start(1))) and possible(seen.value):
                return day("in_force_date", seen, "stamped")
    return None


def day(name: str, date: SeenDate, *evidence: str) -> Found:
    return found(name, date.iso, (date.start, date.end), *evidence, *(["repaired"] if date.repaired else []))


def _first(
    paper: Paper, name: str, patterns: tuple[re.Pattern[str], ...], start: int = 0, end: int | None = None
) -> Iterator[Found]:
    for pattern in patterns:
        match = pattern.search(paper.masked, start, len(paper.masked) if end is None else end)
        if match and (date := paper.date_at(match.start(1))):
            yield day(name, date, "label", *(["contested"] if _IN_A_ROW.match(paper.masked, match.end(1)) else []))
            return


def _last_of_writ(paper: Paper) -> Iterator[Found]:
    """A writ is issued after all that it tells of."""
    days = sorted(
        (date for date in paper.dates if date.start > paper.parts.operative.start), key=lambda date: date.value
    )
    if days and len({date.iso for date in days}) > 1 and not _OF_FORCE.search(paper.flow.folded, 0, days[-1].start):
        yield day("issue_date", days[-1], "guess")


def _captioned(paper: Paper, name: str) -> Iterator[Found]:
    if date := captioned_day(paper, name):
        yield day(name, date, "label")


def _period(paper: Paper) -> Iterator[Found]:
    told: list[tuple[tuple[int, int], tuple[str, ...]]] = [
        ((match.start(1), match.start(2)), ("label",)) for match in _PERIOD.finditer(paper.masked)
    ]
    if not told:
        pairs = [
            ((m.start(1) if m[1] else m.start(2), m.start(3)), _near_debt(paper, m.start()))
            for m in _FROM_TO.finditer(paper.masked)
        ]
        told = [pair for pair in pairs if pair[1]] or pairs[:1]
    if not told and (match := _COUNTED_TO.search(paper.masked)) and (date := paper.date_at(match.start(1))):
        yield day("period_to", date, "guess")
    for (start, end), evidence in told:
        for name, place in (("period_from", start), ("period_to", end)):
            if date := paper.date_at(place):
                yield day(name, date, *evidence)


def _near_debt(paper: Paper, at: int) -> tuple[str, ...]:
    return ("label",) if _OF_DEBT.search(paper.masked, max(0, at - 90), at) else ()


def _of_paper(paper: Paper) -> Iterator[Found]:
    """On a writ the labelled one: of the act that it enforces."""
    if paper.kind is PaperKind.WRIT:
        labelled = list(_captioned(paper, "order_date")) or list(_first(paper, "order_date", _OF_ACT))
        if labelled:
            yield from labelled
            return
    yield from own_date(paper)


def own_date(paper: Paper) -> Iterator[Found]:
    """By its label; else beside the town at the head, or alone on a line; else where the paper is signed."""
    head = [date for date in paper.dates if date.start < paper.parts.head.end + 5 and _may_be_of_paper(paper, date)]
    labelled = list(_first(paper, "order_date", _OF_PAPER, end=paper.parts.head.end + 5)) or list(_made(paper))
    if labelled:
        yield from labelled
        yield from (day("order_date", rival, "guess") for rival in head if _standing(paper, rival) > _ALONE)
        return
    ranked = sorted(head, key=lambda date: (-_standing(paper, date), date.start))
    if ranked:
        best = ranked[0]
        sure = len(head) == 1 or _standing(paper, best) > max(map(partial(_standing, paper), ranked[1:]), default=0)
        yield day("order_date", best, "label" if sure else "contested")
        return
    signed = [date for date in paper.dates if _is_signed(paper, date) and _may_be_of_paper(paper, date)]
    yield from (day("order_date", date, "guess") for date in signed[:1])


def _is_signed(paper: Paper, date: SeenDate) -> bool:
    """Below what was decided, or on the line above the signature: «г. Узловая, 5 мая»."""
    tail = paper.parts.tail
    above = not paper.masked[_line_end(paper, date.end) : tail.start].strip() and _standing(paper, date) > _BESIDE_TOWN
    return tail.holds(date.start) or (paper.parts.operative.holds(date.start) and above)


def _made(paper: Paper) -> Iterator[Found]:
    """As told at the foot, or at the head, with the verb for making such an act; else when the matter was examined."""
    operative, head = paper.parts.operative, paper.parts.head
    foot = operative.start if operative.end > operative.start else head.end
    deeds = _OWN_DEED.get(paper.kind, ())
    yield from (
        list(_first(paper, "order_date", deeds, foot))
        or list(_first(paper, "order_date", deeds, end=head.end))
        or list(_first(paper, "order_date", (_EXAMINED,), end=head.end + _INTRODUCTION))
    )


def _standing(paper: Paper, date: SeenDate) -> int:
    """How much its line looks like the one that dates a paper."""
    start, end = paper.masked.rfind("\n", 0, date.start) + 1, _line_end(paper, date.end)
    around = (paper.masked[start : date.start] + paper.masked[date.mask_end : end]).strip(" .,–-\n")
    if _OTHER_DAY.search(around):
        return 0
    return 1 + 2 * (len(around) <= _SHORT_LINE) + (_TOWN.search(paper.masked[start:end]) is not None)


def _line_end(paper: Paper, at: int) -> int:
    end = paper.masked.find("\n", at)
    return len(paper.masked) if end < 0 else end


def _is_a_life_before(paper: Paper, date: SeenDate) -> bool:
    """Nobody is sued within so many years of his birth, and no loan is that old: such a day is of a birth."""
    return max(one.value.year for one in paper.dates) - date.value.year > _OLDEST_LOAN


def _may_be_of_paper(paper: Paper, date: SeenDate) -> bool:
    if _BORN.match(paper.masked, date.start) or _is_a_life_before(paper, date):
        return False
    if paper.kind is not PaperKind.FSSP_DECREE and _SENT_OUT.match(paper.masked, date.mask_end):
        return False
    # A title that tells of a contract stands on the line above and is no reason against a day that begins its own.
    line = paper.masked[paper.masked.rfind("\n", 0, date.start) + 1 : date.start]
    if line.strip():
        return not _NOT_OF_PAPER.search(line[-60:])
    return not _NOT_OF_PAPER_ABOVE.search(paper.masked[max(0, date.start - 30) : date.start])
