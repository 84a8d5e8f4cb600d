"""Creditor and debtor, told from each other and from everyone else on the paper."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from backend.domain.check_digits import inn_is_right
from backend.domain.folding import TO_DIGITS
from backend.recognition.fields.addresses import address_end, as_printed_on_one_line, unannounced
from backend.recognition.fields.days import day
from backend.recognition.names import SeenName, person_of, same_person
from backend.recognition.paper import Found, Paper, found

_SOMEONE = r"(?:должник\w*\s*|ответчик\w*\s*|гр\.\s*|граждан\w+\s*|\(тип\s+должника[^)]*\)\s*|солидарно\s*|:\s*|,\s*)*"
# What stands before a debtor's name, and how surely it tells a debtor.
_BEFORE_DEBTOR: tuple[tuple[re.Pattern[str], int], ...] = (
    (re.compile(rf"\wзыска(?:ть|нии|ния|ние)\s+(?:с|со)\s+{_SOMEONE}$"), 6),
    (re.compile(r"взыскать\s+в\s+пользу\s+[^.¤]{5,160}\b(?:с|со)\s+(?:должника\s+)?$"), 6),
    (re.compile(r"\b(?:с|со)\s+должника\s*[:–]?\s*$"), 5),
    (re.compile(r"должник\w*\s*(?:\(тип[^)]*\)\s*)?[:,–(-]?\s*(?:ф\.?\s?и\.?\s?о\.?:?\s*|гр\w*\.?\s+)?$"), 5),
    (re.compile(rf"в\s+отношении\s*:?\s*{_SOMEONE}$"), 4),
    (
        re.compile(
            r"(?:долга|задолженности|денежных\s+(?:средств|сумм)|суммы?|займа|кредита)\s+(?:с|со)\s+(?:\w+\s+)?$"
        ),
        4,
    ),
    (re.compile(r"(?:взыска|¤)[^;]{0,220}\b(?:с|со)\s+(?:должника\s+|гражданина\s+|гражданки\s+|ответчика\s+)?$"), 3),
    (re.compile(r"возражени\w+\s+(?:должника\s+)?$"), 3),
    (re.compile(r"ответчик\w*\s*[:–]?\s*$"), 3),
    (re.compile(r"\bк\s+(?:должнику\s+|ответчику\s+)?$"), 2),
    (re.compile(r"\b(?:от|между[^.]{0,80}\bи)\s+(?:должника\s+)?$"), 1),
)
_FORM = (
    r"(?:ООО|АО|ПАО|ОАО|ЗАО|НАО|НКО|КПК|СКПК|МУП|ГУП|ФГУП|000|ОО0|0ОО|О0О|00О|0О0"
    r"|[Оо]бществ\w+\s+с\s+ограниченной\s+ответственностью|ОБЩЕСТВ\w+\s+С\s+ОГРАНИЧЕННОЙ\s+ОТВЕТСТВЕННОСТЬЮ"
    r"|(?:[Пп]убличн\w+\s+|[Нн]епубличн\w+\s+)?[Аа]кционерн\w+\s+обществ\w+"
    r"|(?:ПУБЛИЧН\w+\s+|НЕПУБЛИЧН\w+\s+)?АКЦИОНЕРН\w+\s+ОБЩЕСТВ\w+|[Кк]редитн\w+\s+потребительск\w+\s+кооператив\w*)"
)
_COMPANY = re.compile(
    rf"(?<![\wА-Яа-я])({_FORM})((?:\s+[А-ЯЁа-яё-]+){{0,4}}?)\s*[«\"]([^»\"\n]*(?:\n[^»\"\n]*)?)[»\"]([»\"])?"
)
_SHORT_FORM = re.compile(r"[А-ЯЁ]{2,5}\b")
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
    (re.compile(r"в\s+пользу\s*:?\s*(?:взыскателя\s*:?\s*)?$"), 6),
    (re.compile(r"взыскател\w*\s*[:,–(-]?\s*$"), 5),
    (re.compile(r"(?:возвратить|отказать|вернуть)\s+(?:взыскателю\s+|заявителю\s+)?$"), 4),
    (re.compile(r"(?:заявлени[еюя]|заявлением|ходатайство|материал\w*)\s+(?:взыскателя\s+)?$"), 3),
    (
        re.compile(
            r"заявител\w*\s*[:,–(-]?\s*$|поступивш\w+\s+(?:\S+\s+){0,3}от\s+$|\bпо\s+иску\s+$|\bистц\w+\s*:?\s*$|\bистец\s*:?\s*$"
        ),
        3,
    ),
)
_AFTER_CREDITOR = re.compile(r"\s*(?:\([^)]{0,160}\)\s*)?,?\s*обратил")
_NOT_CREDITOR = re.compile(
    r"(?:между|цедент\w*|первоначальн\w+\s+кредитор\w*|заимодав\w*|займодав\w*|заключенн\w+\s+с|представител\w+)\s*[:–]?\s*$"
)
_INN = re.compile(
    r"\bинн\s*(?:/\s*кпп)?(?:\s+(?:взыскателя|организации|юридического\s+лица|истца|заявителя))?\s*:?\s*№?\s*((?:[\dозб]\s?){9,11}[\dозб])(?!\d)|(?<!\d)(\d{10})(?!\d)[^\d(]{0,8}\(\s*инн"
)
_BIRTH_DATE = (
    re.compile(r"(¤+)\s*\n\s*\(?дата(?:\s+и\s+место)?\s+рождения"),
    re.compile(r"(¤+)\s*,?\s*\(?(?:г\.?\s?р\b|г\.?\s*рождения|г\.\s*рожд|рожд|год\w*\s+рожд)"),
    re.compile(
        r"(?:дата(?:(?:\s+и|,|\s*/)\s*место)?\s+рождения(?:\s+должника|\s+ответчика)?|\bд\.?\s?р\.?|родивш\w+|родил\w+|\bрод\.|урожен\w+[^¤]{0,60}?)\s*[:–-]?\s*(¤+)"
    ),
    re.compile(r"^\s*(?:\([^)¤]{0,60}\)\s*)?(¤+)[^¤]{0,120}\(\s*дата[^)]{0,20}рождения"),
    re.compile(r"^\s*(?:\([^)¤]{0,60}\)\s*)?(¤+)\s*,\s*(?:г\.|гор|пос|с\.|дер)"),
    re.compile(r"^\s*[,(;]\s*(¤+)\s*[,);]"),
)
_PLACE_END = (
    # An address that no word announces follows after a comma.
    r"(?=(?<=[а-я]{3})\s*\n\s*\d{1,2}[.)]?\s+[а-я]|,\s*(?:\d{6},|(?:[^,;]{3,40},\s*){1,3}(?:ул|пр-кт|пр-т|пер|б-р|наб|мкр|д|дом)\b)|\s*(?:,|;|\.)?\s*(?:сумм|зарегистр|прожива|адрес|паспорт|\bинн\b|снилс|мест\w+\s+(?:жит|рег|нах)|фактич|гражданств|в\s+пользу|дата\s+рожд|¤|взыска"
    r"|состоит|имеющ|живущ|работ|задолж|руковод|телефон|водител|документ|идентиф|судья|приказ|\bв\s+размере|\bв\s+отношении|код\s+подразд|\bдолжник|\bустанов)|;|\)|\(|\n\n|(?<=[а-я]{4})\.\s)"
)
_BIRTH_PLACE = (
    # A form whose captions stand under the values.
    re.compile(
        r"(?:^|\n)((?:г|гор|город|пос|п|пгт|рп|с|село|дер|деревня|ст|станица)\b\.?\s[^\n¤]{2,80})\n\s*\(?\s*место\s+рождения\)?\s*(?=\n)"
    ),
    re.compile(r"^\s*(?:\([^)¤]{0,60}\)\s*)?¤+\s*,\s*([^(¤]{3,90}?)\s*\(\s*дата\s+и\s+место\s+рождения"),
    re.compile(
        r"(?:дата(?:\s+и|,|\s*/)?\s*место\s+рождения\s*[:–-]?\s*¤+\s*,?\s*|родивш\w+ся\s+(?:¤+\s*)?(?:года?\s+)?в\s+|(?:родил\w+|род\.)\s+(?:¤+\s*)?(?:года?\s+)?в\s+|урожен\w+\s*:?\s*|\bур\.\s*|мест\w+\s+рождения(?:\s+должника|\s+ответчика)?\s*[:–-]?\s*|\bм\.\s?р\.?\s*:?\s*)"
        rf"(?!\s*[).;,])(.+?){_PLACE_END}",
        re.DOTALL,
    ),
    # Unannounced, after the day: «22.08.1980, пос. Лесной Синеборского края», unless a street follows.
    re.compile(
        r"^\s*[,(;]?\s*(?:[а-я. ]{0,20}\s)?¤+\s*(?:г\.?\s?р\.?|рожд\w*\.?)?\s*[,;(]?\s*(?:(?:в|место)\s+)?"
        r"((?:г|гор|город|пос|п|пгт|рп|с|село|дер|деревня|д|ст|станица|х|аул|поселок)\b\.?\s(?!рожд)[^,;()¤]{2,70}?)"
        r"\s*(?=[);]|,(?!\s*(?:ул|пр|пер|д\.|дом|наб|б-р|ш\.|мкр|пл\.))|\s(?:зарегистр|прожива|адрес|паспорт))"
    ),
)
# A place begins with its kind or a capital: «один из» and «неизвестно» are no places.
_PLACE = re.compile(
    r"(?:г|гор|город|пос|п|пгт|рп|р|с|село|дер|деревня|д|ст|ст-ца|станица|х|хутор|аул|посёлок|поселок|мест)\b|[А-ЯЁ]"
)
_ADDRESS = re.compile(
    r"\b(?:зарегистрир\w+|прожива\w+|регистраци\w+|мест\w+\s+(?:жительства|регистрации|нахождения|проживания)|местожительств\w*|адрес\w*)"
    r"(?:\s+(?:и\s+)?(?:прожива\w+|зарегистрир\w+|должника|регистрации|проживания|места|месту|жительства|по|адресу|фактического|постоянной|месте|на))*"
    r"\s*[:–-]?\s*(?=\S)"
)
_CAPTION_ADDRESS = re.compile(
    r"(?<=\n)([^\n(]{12,200}(?:\n[^\n(:)]{3,120})?)\s*\(\s*место\s+(?:жительства|регистрации|проживания)"
)
_REACH = 230
_DETAILS_REACH = 420
_COMPANY_DIGITS = 10
_ALIKE = 88


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
    brand: str
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
    everywhere = [name for name in paper.names if any(same_person(name, one) for one in debtor)]
    for name in everywhere:
        start, end = name.end, min(len(paper.masked), name.end + _DETAILS_REACH)
        other = [paper.masked.find("в пользу", start, end), paper.masked.find("взыскател", start, end)]
        end = min([end, *(place for place in other if place > 0)])
        following = next((n.start for n in paper.names if start < n.start and not same_person(n, name)), end)
        end = min(end, following)
        yield from _born(paper, start, end)
        yield from _lives(paper, start, end)


def _born(paper: Paper, start: int, end: int) -> Iterator[Found]:
    here = paper.masked[start : end + 30]
    for pattern in _BIRTH_DATE:
        match = pattern.search(here)
        if match and (date := paper.date_at(start + match.start(1))):
            yield day("debtor_birth_date", date, "label")
            break
    # What ends a place may stand beyond the reach, so the end is looked for in all of the text.
    for pattern in _BIRTH_PLACE:
        match = pattern.search(paper.masked[start : end + 60])
        if match and start + match.start(1) < end:
            value = as_printed_on_one_line(paper.flow.text[start + match.start(1) : start + match.end(1)])
            if _PLACE.match(value):
                yield found(
                    "debtor_birth_place", value, (start + match.start(1), start + match.end(1)), "label", "free_text"
                )
            break


def _lives(paper: Paper, start: int, end: int) -> Iterator[Found]:
    for label in _ADDRESS.finditer(paper.masked, start, end):
        stop = address_end(paper.flow.text, paper.masked, label.end())
        if stop > label.end():
            value = as_printed_on_one_line(paper.flow.text[label.end() : stop])
            yield found("debtor_address", value, (label.end(), stop), "label", "free_text")
            return
    if caption := _CAPTION_ADDRESS.search(paper.masked, start, end):
        stop = address_end(paper.flow.text, paper.masked, caption.start(1))
        if stop > caption.start(1):
            value = as_printed_on_one_line(paper.flow.text[caption.start(1) : stop])
            yield found("debtor_address", value, (caption.start(1), stop), "label", "free_text")
            return
    if place := unannounced(paper.flow.text, paper.masked, start, end):
        yield found(
            "debtor_address", as_printed_on_one_line(paper.flow.text[slice(*place)]), place, "guess", "free_text"
        )


def _creditor(paper: Paper) -> Iterator[Found]:
    companies_on = [_company(paper, match) for match in _COMPANY.finditer(paper.flow.text)]
    companies = [company for company in companies_on if company.weight]
    if not companies:
        return
    totals = {one.brand: sum(o.weight for o in companies if _same_brand(one.brand, o.brand)) for one in companies}
    best = max(totals, key=lambda brand: totals[brand])
    same = [company for company in companies if _same_brand(best, company.brand)]
    short = [company for company in same if _SHORT_FORM.match(company.name)] or same
    # A letter misread once is outvoted by the other mentions.
    spelling, times = Counter(company.name for company in short).most_common(1)[0]
    brands = Counter(company.brand for company in same)
    told = ["label", "company", *(["forms_differ"] if times < len(short) or len(brands) > 1 else [])]
    for company in short:
        if company.name == spelling:
            yield found("creditor_name", spelling, (company.start, company.end), *told)
    every = [one for one in companies_on if _same_brand(best, one.brand)]
    yield from _inn(paper, every, [one.start for one in companies_on])


def _same_brand(one: str, other: str) -> bool:
    return fuzz.ratio(one, other) >= _ALIKE


def _company(paper: Paper, match: re.Match[str]) -> _Company:
    form, between, name, closing = match.groups()
    form = "ООО" if re.fullmatch(r"[0О]{3}", form) else form
    whole = " ".join(f"{form}{between} «{name}»{closing or ''}".split()).replace("« ", "«").replace(' "', " «")
    for pattern, nominative in _NOMINATIVE:
        whole = pattern.sub(nominative, whole)
    # «ПКО «Берег» is closed once as a rule; a second mark is kept where it was printed and was opened.
    if whole.count("»") > whole.count("«"):
        whole = whole[:-1]
    brand = re.split('[«"]', " ".join(name.split()))[-1].lower().replace("ё", "е")
    weight = _weight(paper, match.start(), _BEFORE_CREDITOR)
    if not weight and _AFTER_CREDITOR.match(paper.masked, match.end()):
        weight = 4
    if _NOT_CREDITOR.search(paper.masked[max(0, match.start() - 60) : match.start()]):
        weight = 0
    return _Company(whole, brand, match.start(), match.end(), weight)


def _inn(paper: Paper, creditor: list[_Company], companies: list[int]) -> Iterator[Found]:
    """Of the creditor is the ИНН that follows its name with no other company between."""
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
