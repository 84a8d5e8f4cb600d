"""Creditor and debtor, told from each other and from everyone else on the paper."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from rapidfuzz import fuzz

from backend.domain.check_digits import inn_is_right
from backend.domain.folding import TO_DIGITS
from backend.recognition.fields.days import day
from backend.recognition.fields.debtors import debtor_named, weight_before
from backend.recognition.fields.dwellings import of_debtor
from backend.recognition.names import SeenName, person_of, same_person
from backend.recognition.paper import Found, Paper, found

_FORM = (
    r"(?:ООО|АО|ПАО|ОАО|ЗАО|НАО|НКО|КПК|СКПК|МУП|ГУП|ФГУП|000|ОО0|0ОО|О0О|00О|0О0"
    r"|[Оо]бществ\w+\s+с\s+ограниченной\s+ответственностью|ОБЩЕСТВ\w+\s+С\s+ОГРАНИЧЕННОЙ\s+ОТВЕТСТВЕННОСТЬЮ"
    r"|(?:[Пп]убличн\w+\s+|[Нн]епубличн\w+\s+)?[Аа]кционерн\w+\s+обществ\w+"
    r"|(?:ПУБЛИЧН\w+\s+|НЕПУБЛИЧН\w+\s+)?АКЦИОНЕРН\w+\s+ОБЩЕСТВ\w+|[Кк]редитн\w+\s+потребительск\w+\s+кооператив\w*)"
)
_COMPANY = re.compile(
    rf"(?<![\wА-Яа-я])({_FORM})((?:\s+[А-ЯЁа-яё-]+){{0,4}}?)\s*[«\"]([^»\"\n]*(?:\n[^»\"\n]*){{0,2}})[»\"]([»\"])?"
)
_SHORT_FORM = re.compile(r"[А-ЯЁ]{2,5}\b")
# A brand begins with a capital letter: «финт раст» was read badly wherever it stands.
_SMALL_BRAND = re.compile(r"[«\"][а-яё]")
_NOMINATIVE = (
    (re.compile(r"^[Оо]бществ\w+"), "Общество"),
    (re.compile(r"^ОБЩЕСТВ\w+"), "ОБЩЕСТВО"),
    (re.compile(r"^[Аа]кционерн\w+\s+обществ\w+"), "Акционерное общество"),
    (re.compile(r"^АКЦИОНЕРН\w+\s+ОБЩЕСТВ\w+"), "АКЦИОНЕРНОЕ ОБЩЕСТВО"),
    (re.compile(r"^[Пп]убличн\w+\s+акционерн\w+\s+обществ\w+"), "Публичное акционерное общество"),
    (re.compile(r"^[Нн]епубличн\w+\s+акционерн\w+\s+обществ\w+"), "Непубличное акционерное общество"),
    (re.compile(r"^[Кк]редитн\w+\s+потребительск\w+\s+кооператив\w*"), "Кредитный потребительский кооператив"),
    (re.compile(r"\b[Мм]икрокредитн\w+\s+компани\w+"), "Микрокредитная компания"),
    (re.compile(r"\b[Мм]икрофинансов\w+\s+компани\w+"), "Микрофинансовая компания"),
    (
        re.compile(r"\b[Пп]рофессиональн\w+\s+коллекторск\w+\s+организаци\w+"),
        "Профессиональная коллекторская организация",
    ),
)
_BEFORE_CREDITOR: tuple[tuple[re.Pattern[str], int], ...] = (
    (re.compile(r"(?:в\s+(?:чью\s+)?пользу|в\s+доход)\s*(?:лица|кого)?\s*[:(–]?\s*(?:взыскателя\s*:?\s*)?$"), 6),
    (
        re.compile(
            r"взыскател\w*\s*(?:\([^)¤]{3,40}\)\s*|,?\s*(?:и\s+)?его\s+(?:реквизиты|данные|адрес)\s*)?[:,–(-]?\s*(?:инн\s*:?\s*\d{10}\s*,?\s*)?$"
        ),
        5,
    ),
    (re.compile(r"(?:возвратить|отказать|вернуть)\s+(?:взыскателю\s+|заявителю\s+)?$"), 4),
    (re.compile(r"(?:заявлени[еюя]|заявлением|ходатайство|материал\w*|требовани\w+)\s+(?:взыскателя\s+)?[–-]?\s*$"), 3),
    (re.compile(r"(?:задолженност\w+|долг\w*|обязательств\w+)(?:\s+[а-я-]+){0,3}\s+перед\s+(?:взыскателем\s+)?$"), 3),
    (re.compile(r"(?:\b(?:у|вы)платить|\bвыдан\w*(?:\s+¤+)?|\b(?:кому|получатель)\s*[:–-])\s*$"), 3),
    (
        re.compile(
            r"заявител\w*\s*[:,–(-]?\s*$|поступивш\w+\s+(?:\S+\s+){0,3}от\s+$|\bпо\s+иску\s+$|\bистц\w+\s*:?\s*$|\bистец\s*:?\s*$"
        ),
        3,
    ),
)
_AFTER_CREDITOR = re.compile(
    r"\s*(?:\([^)]{0,160}\)\s*)?,?\s*(?:обратил|выдан\b|вправе\s+(?:обратиться|предъявить))"
    r"|[^«»\"¤()]{0,90}\(\s*взыскатель\s*\)|[^«»\"¤()\n]{0,60}\n\s*взыскатель\s*(?:\n|$)"
    # Under all that is told of it: «взыскатель, его место нахождения».
    rf"|(?:,[^«»\"¤()\n]{{3,120}}(?:\n[^«»\"¤()\n]{{1,120}}){{0,2}})?\n\s*взыскатель\s*,?\s*(?:и\s+)?(?:его\s+)?(?:мест\w+|адрес|реквизиты|данные|инн)[^\n:]{{0,40}}(?:\n(?!\s*{_FORM.lower()}\b)|$)"
)
_NOT_CREDITOR = re.compile(
    r"(?:между|цедент\w*|первоначальн\w+\s+кредитор\w*|заимодав\w*|займодав\w*|заключенн\w+\s+с|представител\w+)\s*[:–]?\s*$|(?:уступ|переда[лн]|перешл)\w*\s+(?:\w+\s+){0,3}$"
)
_INN = re.compile(
    r"\bинн\s*(?:/\s*кпп)?(?:\s+(?:взыскателя|организации|юридического\s+лица|истца|заявителя))?\s*:?\s*№?\s*((?:(?:[\dозб]\s?){11}|(?:[\dозб]\s?){9})[\dозб])(?!\w)|(?<!\d)(\d{10})(?!\d)[^\d(]{0,8}\(\s*инн"
)
_INN_APART = re.compile(r"реквизиты\s+взыскателя\s*[:–-]?\s*инн\s*:?\s*(\d{10})(?!\d)")
_INN_BEFORE = re.compile(r"\bинн\s*:?\s*(\d{10})\s*,\s*\Z")
_INN_AFTER = re.compile(r"\s*[,(]\s*(\d{10})(?=\s*[),;(\n])")
_BIRTH_DATE = (
    re.compile(r"(¤+)\s*\n\s*\(?дата(?:\s+и\s+место)?\s+рождения"),
    re.compile(r"(¤+)\s*,?\s*\(?(?:г\.?\s?р\b|г\.?\s*рождения|г\.\s*рожд|рожд|год\w*\s+рожд)"),
    re.compile(
        r"(?:дата(?:(?:\s+и|,|\s*/)\s*мест[оае])?\s+рождения(?:\s+должника|\s+ответчика)?|\bд\s?[./]?\s?р\b\.?|родивш\w+|родил\w+|\bрод\.|урожен\w+[^¤]{0,60}?)\s*[:–-]?\s*(¤+)"
    ),
    re.compile(r"^\s*(?:\([^)¤]{0,60}\)\s*)?(¤+)[^¤]{0,120}\(\s*дата[^)]{0,20}рождения"),
    re.compile(r"^\s*(?:\([^)¤]{0,60}\)\s*)?(¤+)\s*,\s*(?:г\.|гор|пос|с\.|дер)"),
    re.compile(r"^\s*[,(;]\s*(¤+)\s*[,);]"),
)
_DETAILS_REACH = 420
# «Сведения о должнике: 5 мая 1980 г.р., место рождения: …», where his name stands elsewhere.
_DETAILS_APART = re.compile(
    r"(?:сведения|данные|информация)\s+о\s+должнике\s*:|\bдолжник\w*\s+(?=(?:зарегистрирован|прожива|живет)\w*\s+по\s+адресу)"
    # Where a letter to the debtor is carried he lives.
    r"|\b(?:направл|отправл|высл|вруч|доставл)\w*\s+(?:\w+\s+)?должнику\s+(?=по\s+адресу)"
)
_OF_CREDITOR = re.compile(r"в\s+пользу|взыскател")
_COMPANY_DIGITS = 10
_ALIKE = 88


def find(paper: Paper) -> Iterator[Found]:
    firms = [_company(paper, match) for match in _COMPANY.finditer(paper.flow.text)]
    creditor = _of_creditor(firms)
    yield from _creditor(paper, firms, creditor)
    debtor, told = debtor_named(paper)
    if not debtor:
        return
    person = person_of(debtor[0], paper.names)
    for name in debtor:
        yield found("debtor_name", person.name, (name.start, name.end), told, *person.evidence)
    yield from _details(paper, debtor, creditor)


@dataclass(frozen=True)
class _Company:
    name: str
    brand: str
    start: int
    end: int
    weight: int
    barred: bool


def _details(paper: Paper, debtor: list[SeenName], creditor: list[_Company]) -> Iterator[Found]:
    """What follows the debtor's name somewhere: birth, address."""
    everywhere = [name for name in paper.names if any(same_person(name, one) for one in debtor)]
    apart = [match.end() for match in _DETAILS_APART.finditer(paper.masked)]
    for start in (*(name.end for name in everywhere), *apart):
        end = min(len(paper.masked), start + _DETAILS_REACH)
        called = _OF_CREDITOR.search(paper.masked, start, end)
        end = called.start() if called else end
        following = [one.start for one in paper.names if start < one.start and one not in everywhere]
        following += [one.start for one in creditor if start < one.start]
        end = min([end, *following])
        yield from _born(paper, start, end)
        yield from of_debtor(paper, start, end)


def _born(paper: Paper, start: int, end: int) -> Iterator[Found]:
    here = paper.masked[start : end + 30]
    for pattern in _BIRTH_DATE:
        match = pattern.search(here)
        if match and (date := paper.date_at(start + match.start(1))):
            yield day("debtor_birth_date", date, "label")
            break


def _of_creditor(firms: list[_Company]) -> list[_Company]:
    """All mentions of the firm that is called the creditor most often; of the only firm where none is called so."""
    called = [one for one in firms if one.weight] or _only_one(firms)
    totals = {one.brand: sum(o.weight for o in called if _same_brand(one.brand, o.brand)) for one in called}
    best = max(totals, key=lambda brand: totals[brand], default="")
    return [one for one in firms if best and _same_brand(best, one.brand)]


def _creditor(paper: Paper, firms: list[_Company], creditor: list[_Company]) -> Iterator[Found]:
    if not creditor:
        return
    called = [one for one in creditor if one.weight]
    same = called or creditor
    short = [company for company in same if _SHORT_FORM.match(company.name)] or same
    # A letter misread once is outvoted by the other mentions.
    spelling, times = Counter(company.name for company in short).most_common(1)[0]
    brands = Counter(company.brand for company in same)
    told = [
        "label" if called else "guess",
        "company",
        *(["forms_differ"] if times < len(short) or len(brands) > 1 else []),
        *(["contested"] if _SMALL_BRAND.search(spelling) else []),
    ]
    for company in short:
        if company.name == spelling:
            yield found("creditor_name", spelling, (company.start, company.end), *told)
    yield from _inn(paper, creditor, [one.start for one in firms])


def _only_one(companies: list[_Company]) -> list[_Company]:
    """Where no word tells the creditor, the only firm on the paper is it."""
    able = [company for company in companies if not company.barred]
    return able if able and all(_same_brand(one.brand, able[0].brand) for one in companies) else []


def _same_brand(one: str, other: str) -> bool:
    return fuzz.ratio(one, other) >= _ALIKE


def _company(paper: Paper, match: re.Match[str]) -> _Company:
    form, between, name, closing = match.groups()
    form = "ООО" if re.fullmatch(r"[0О]{3}", form) else form
    whole = " ".join(f"{form}{between} «{name}»{closing or ''}".split()).replace("« ", "«").replace(' "', " «")
    whole = re.sub(r"(?<=[А-ЯЁ])- (?=[А-ЯЁ])", "-", re.sub("«{2,}", "«", whole))
    whole = firm_in_nominative(whole)
    # «ПКО «Берег» is closed once as a rule; a second mark is kept where it was printed and was opened.
    if whole.count("»") > whole.count("«"):
        whole = whole[:-1]
    brand = re.split('[«"]', " ".join(name.split()))[-1].lower().replace("ё", "е")
    weight = weight_before(paper, match.start(), _BEFORE_CREDITOR)
    if not weight and _AFTER_CREDITOR.match(paper.masked, match.end()):
        weight = 4
    barred = _NOT_CREDITOR.search(paper.masked[max(0, match.start() - 60) : match.start()]) is not None
    return _Company(whole, brand, match.start(), match.end(), 0 if barred else weight, barred)


def firm_in_nominative(name: str) -> str:
    """«Обществу с ограниченной ответственностью «Заря»» in the nominative."""
    for pattern, nominative in _NOMINATIVE:
        name = pattern.sub(partial(_in_nominative, nominative), name)
    return name


def _in_nominative(nominative: str, printed: re.Match[str]) -> str:
    """The first word of a name in a capital, the others as they are printed."""
    small = printed.start() > 0 and printed[0][0].islower()
    return nominative[0].lower() + nominative[1:] if small else nominative


def _inn(paper: Paper, creditor: list[_Company], companies: list[int]) -> Iterator[Found]:
    """Of the creditor is the ИНН that follows its name with no other company between, or stands right beside it."""
    if (apart := _INN_APART.search(paper.flow.folded)) and inn_is_right(apart[1]):
        yield found("creditor_inn", apart[1], apart.span(1), "label", "checksum")
    for one in creditor:
        beside = _INN_BEFORE.search(paper.flow.folded, 0, one.start) or _INN_AFTER.match(paper.flow.folded, one.end)
        if beside and inn_is_right(beside[1]):
            yield found("creditor_inn", beside[1], beside.span(1), "label", "checksum")
    for match in _INN.finditer(paper.flow.folded):
        digits = re.sub(r"\s", "", match[1] or match[2]).translate(TO_DIGITS)
        before = [start for start in companies if start < match.start()]
        if len(digits) != _COMPANY_DIGITS or not before:
            continue
        nearest = next((one for one in creditor if one.start == before[-1]), None)
        if nearest is None or match.start() - nearest.end > _DETAILS_REACH:
            continue
        evidence = "checksum" if inn_is_right(digits) else "checksum_fails"
        group = 1 if match[1] else 2
        yield found("creditor_inn", digits, match.span(group), "label", evidence)
