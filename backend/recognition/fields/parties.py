"""Creditor and debtor, told from each other and from everyone else on the paper."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from backend.domain.check_digits import inn_is_right
from backend.domain.folding import TO_DIGITS
from backend.recognition.fields.days import day
from backend.recognition.names import SeenName, person_of, same_person
from backend.recognition.paper import Found, Paper, found

# What stands before a debtor's name, and how surely it tells a debtor.
_BEFORE_DEBTOR: tuple[tuple[re.Pattern[str], int], ...] = (
    (re.compile(r"взыскать\s+(?:солидарно\s+)?(?:с|со)\s+(?:должника\s+)?$"), 6),
    (re.compile(r"взыскании\s+(?:с|со)\s+(?:должника\s+)?$"), 5),
    (re.compile(r"\b(?:с|со)\s+должника\s*[:–]?\s*$"), 5),
    (re.compile(r"должник\w*\s*[:,–(]?\s*(?:ф\.?\s?и\.?\s?о\.?:?\s*)?$"), 5),
    (re.compile(r"в\s+отношении\s+(?:должника\s*:?\s*|гражданина\s+|гражданки\s+)?$"), 4),
    (re.compile(r"возражения\s+(?:должника\s+)?$"), 3),
    (re.compile(r"\bк\s+$"), 1),
    (re.compile(r"\bот\s+(?:должника\s+)?$"), 1),
)
_FORM = (
    r"(?:ООО|АО|ПАО|ОАО|ЗАО|НАО|000|ОО0|0ОО"
    r"|[Оо]бществ\w+\s+с\s+ограниченной\s+ответственностью|ОБЩЕСТВ\w+\s+С\s+ОГРАНИЧЕННОЙ\s+ОТВЕТСТВЕННОСТЬЮ"
    r"|(?:[Пп]убличн\w+\s+|[Нн]епубличн\w+\s+)?[Аа]кционерн\w+\s+обществ\w+)"
)
_COMPANY = re.compile(
    rf"(?<![\wА-Яа-я])({_FORM})((?:\s+[А-ЯЁа-яё-]+){{0,4}}?)\s*[«\"]([^»\"\n]*(?:\n[^»\"\n]*)?)[»\"]([»\"])?"
)
_NOMINATIVE = (
    (re.compile(r"^[Оо]бществ\w+|^ОБЩЕСТВ\w+"), "Общество"),
    (re.compile(r"^[Аа]кционерн\w+\s+обществ\w+"), "Акционерное общество"),
    (re.compile(r"^[Пп]убличн\w+\s+акционерн\w+\s+обществ\w+"), "Публичное акционерное общество"),
    (re.compile(r"^[Нн]епубличн\w+\s+акционерн\w+\s+обществ\w+"), "Непубличное акционерное общество"),
    (re.compile(r"\b[Мм]икрокредитн\w+\s+компани\w+"), "Микрокредитная компания"),
    (re.compile(r"\b[Мм]икрофинансов\w+\s+компани\w+"), "Микрофинансовая компания"),
    (
        re.compile(r"\b[Пп]рофессиональн\w+\s+коллекторск\w+\s+организаци\w+"),
        "Профессиональная коллекторская организация",
    ),
)
_BEFORE_CREDITOR: tuple[tuple[re.Pattern[str], int], ...] = (
    (re.compile(r"в\s+пользу\s+(?:взыскателя\s*:?\s*)?$"), 6),
    (re.compile(r"взыскател\w*\s*[:,–(]?\s*$"), 5),
    (re.compile(r"(?:возвратить|отказать|вернуть)\s+(?:взыскателю\s+|заявителю\s+)?$"), 4),
    (re.compile(r"(?:заявление|заявлению|заявления)\s+(?:взыскателя\s+)?$"), 3),
    (re.compile(r"заявител\w*\s*[:,–(]?\s*$"), 3),
)
_AFTER_CREDITOR = re.compile(r"\s*(?:\([^)]{0,120}\)\s*)?обратил")
_INN = re.compile(r"\bинн\s*:?\s*№?\s*((?:[\dозб]\s?){9,11}[\dозб])(?!\d)")
_BIRTH_DATE = (
    re.compile(r"(¤+)\s*,?\s*(?:г\.?\s?р\b|рожд|год\w*\s+рожд)"),
    re.compile(r"(?:дата\s+рождения|родивш\w+|родил\w+|урожен\w+[^¤]{0,60}?)\s*[:–]?\s*(¤+)"),
)
_BIRTH_PLACE = re.compile(
    r"(?:родивш\w+ся\s+(?:¤+\s*)?в\s+|урожен\w+\s*:?\s*|мест\w+\s+рождения\s*[:–]?\s*)(.+?)"
    r"(?=\s*(?:,|;|\.)?\s*(?:зарегистр|прожива|адрес|паспорт|\bинн\b|снилс|мест\w+\s+(?:жит|регист)|фактич|гражданств|в\s+пользу|дата\s+рожд|¤)|;|\)|\n\n)",
    re.DOTALL,
)
_ADDRESS = re.compile(
    r"(?:(?:зарегистрир\w+|прожива\w+|регистрац\w+|место\s+жительства|местожительства|адрес(?:\s+должника)?)(?:[^:¤]{0,70}?по\s+адресу)?\s*[:–]?\s*)(.+?)"
    r"(?=\s*[,;.]?\s*(?:\bв\s+пользу|паспорт|\bинн\b|снилс|мест\w+\s+рожд|дата\s+рожд|задолженн|взыска|фактическ|\bпрожива|идентификат|код\s+подразд)|;|\)|(?:(?<=\d)|(?<=[а-я]{5}))\.\s*\n|\n\n)",
    re.DOTALL,
)
# The faintest mark of a page is the full stop.
_ABBREVIATED = re.compile(r"\b(г|ул|д|кв|обл|пер|пос),? (?=[А-ЯЁ0-9])")
_JOINED = re.compile(r"(?<=[а-яё])\. (?=(?:д|кв|ул|г|корп|стр)\. )")
_REACH = 60
_DETAILS_REACH = 420
_LIKE_ADDRESS = re.compile(r"\bг\.|\bул\b|\bобл|\bкрай\b|\bресп|\bд\.\s?\d|\bпос|\bс\.\s|\bкв\.")
_LONGEST_ADDRESS = 220
_COMPANY_DIGITS = 10
_ALIKE = 92


def find(paper: Paper) -> Iterator[Found]:
    yield from _creditor(paper)
    debtor = _debtor_group(paper)
    if not debtor:
        return
    person = person_of(debtor[0], paper.names)
    for name in debtor:
        yield found("debtor_name", person.name, (name.start, name.end), "label", *person.evidence)
    yield from _details(paper, debtor)


@dataclass(frozen=True)
class _Company:
    name: str
    start: int
    end: int
    weight: int


def _debtor_group(paper: Paper) -> list[SeenName]:
    """Occurrences of the person who is most surely told a debtor, the best told first."""
    told = [(_weight(paper, name.start, _BEFORE_DEBTOR), name) for name in paper.names]
    told = [(weight, name) for weight, name in told if weight]
    if not told:
        return []
    totals: dict[int, int] = defaultdict(int)
    for i, (_, name) in enumerate(told):
        totals[i] = sum(weight for weight, other in told if same_person(name, other))
    best = told[max(totals, key=lambda i: (totals[i], not told[i][1].short))][1]
    return sorted((name for _, name in told if same_person(best, name)), key=lambda n: (n.short, n.start))


def _weight(paper: Paper, start: int, patterns: tuple[tuple[re.Pattern[str], int], ...]) -> int:
    before = paper.masked[max(0, start - _REACH) : start]
    return next((weight for pattern, weight in patterns if pattern.search(before)), 0)


def _details(paper: Paper, debtor: list[SeenName]) -> Iterator[Found]:
    """What follows the debtor's name somewhere: birth, address."""
    for name in debtor:
        start, end = name.end, min(len(paper.masked), name.end + _DETAILS_REACH)
        creditor = paper.masked.find("в пользу", start, end)
        end = creditor if creditor > 0 else end
        for pattern in _BIRTH_DATE:
            match = pattern.search(paper.masked, start, end)
            if match and (date := paper.date_at(match.start(1))):
                yield day("debtor_birth_date", date, "label")
                break
        for field, pattern in (("debtor_birth_place", _BIRTH_PLACE), ("debtor_address", _ADDRESS)):
            if (match := pattern.search(paper.masked, start, len(paper.masked))) and match.start(1) < end:
                yield from _free(paper, field, match)


def _free(paper: Paper, field: str, match: re.Match[str]) -> Iterator[Found]:
    value = " ".join(paper.flow.text[match.start(1) : match.end(1)].split()).strip(" ,.;–")
    value = _JOINED.sub(", ", _ABBREVIATED.sub(r"\1. ", value))
    if field == "debtor_birth_place" or (_LIKE_ADDRESS.search(value.lower()) and len(value) <= _LONGEST_ADDRESS):
        yield found(field, value, match.span(1), "label", "free_text")


def _creditor(paper: Paper) -> Iterator[Found]:
    companies = [company for match in _COMPANY.finditer(paper.flow.text) if (company := _company(paper, match)).weight]
    if not companies:
        return
    totals = {one.name: sum(o.weight for o in companies if _same_company(one.name, o.name)) for one in companies}
    best = max(totals, key=lambda name: (totals[name], -len(name)))
    same = [company for company in companies if _same_company(best, company.name)]
    # A letter misread once is outvoted by the other mentions.
    spelling, times = Counter(company.name for company in same).most_common(1)[0]
    told = ["label", "company", *(["forms_differ"] if times < len(same) else [])]
    for company in same:
        if company.name == spelling:
            yield found("creditor_name", spelling, (company.start, company.end), *told)
    yield from _inn(paper, [company.end for company in companies])


def _same_company(one: str, other: str) -> bool:
    return fuzz.ratio(one, other) >= _ALIKE


def _company(paper: Paper, match: re.Match[str]) -> _Company:
    form, between, name, closing = match.groups()
    form = "ООО" if re.fullmatch(r"[0О]{3}", form) else form
    whole = " ".join(f"{form}{between} «{name}»{closing or ''}".split())
    for pattern, nominative in _NOMINATIVE:
        whole = pattern.sub(nominative, whole)
    # «ПКО «Берег» is closed once as a rule; a second mark is kept where it was printed and was opened.
    if whole.count("»") > whole.count("«"):
        whole = whole[:-1]
    weight = _weight(paper, match.start(), _BEFORE_CREDITOR)
    if not weight and _AFTER_CREDITOR.match(paper.masked, match.end()):
        weight = 4
    return _Company(whole, match.start(), match.end(), weight)


def _inn(paper: Paper, creditor_ends: list[int]) -> Iterator[Found]:
    for match in _INN.finditer(paper.flow.folded):
        digits = re.sub(r"\s", "", match[1]).translate(TO_DIGITS)
        if len(digits) != _COMPANY_DIGITS or not any(
            0 <= match.start() - end < _DETAILS_REACH for end in creditor_ends
        ):
            continue
        evidence = "checksum" if inn_is_right(digits) else "checksum_fails"
        yield found("creditor_inn", digits, match.span(1), "label", evidence)
