"""People named on a paper: every occurrence in whatever case, gathered into persons."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from backend.recognition.declension import (
    ACC,
    DAT,
    GEN,
    INS,
    NOM,
    PREP,
    case_of_surname,
    given_name,
    is_function_word,
    is_known_father,
    is_regular,
    is_turkic,
    patronymic,
    rivals,
    surname_candidates,
)
from backend.recognition.evidence import by_times

_TURKIC = r"(?:[Оо]глы|[Уу]глы|[Оо]глу|[Уу]улу|[Кк]ызы|[Гг]ызы|[Кк]изи)"
_PART = r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁ]?[а-яё]+)?"
# A town before the name is capitalised too: every place is tried, and the patronymic decides.
_FULL = re.compile(rf"(?<![\w-])(?=({_PART})\s+\(?({_PART})\s+({_PART}(?:[\s-]+{_TURKIC})?)(?![\w-]))")
_CAPITALS = re.compile(
    r"(?<![\w-])(?=([А-ЯЁ]{2,}(?:-[А-ЯЁ]+)?)\s+([А-ЯЁ]{2,})\s+([А-ЯЁ]{3,}(?:ИЧ|ВИН|ИЧА|ИЧУ|НА|НЫ|НЕ|НУ|НОЙ))(?!\w))"
)
_GIVEN_AND_FATHER = re.compile(rf"(?<![\w-])(?=({_PART})\s+({_PART})(?![\w-]))")
_SHORT = re.compile(
    rf"(?<![\w-])({_PART})\s+(?!РФ|ГК|УК|ИП|Ф\.\s?И\.\s?О\b)([А-ЯЁ3])(?:\s?[.,]\s?([А-ЯЁЗ3])\s?[.,]?|([А-ЯЁ])\s?\.)"
    r"(?!\w)"
)
# «ГЕ. Рябов» and «Г.Е Рябов» are how a worn stop of initials reads.
_SHORT_BEFORE = re.compile(
    rf"(?<![\w.-])(?!РФ|ГК|УК|ИП|ИД)([А-ЯЁ])(?:\s?\.\s?|(?=[А-ЯЁ]\.))([А-ЯЁ3])(?:\s?[.,]\s?|(?:(?<=\.[А-ЯЁ])|(?<=\.\s[А-ЯЁ]))\s)({_PART})(?!\w)"
)
_TOWN_BEFORE = re.compile(r"(?:\bг\.|\bгород\w?|[Рр]еспублики|области|края|\bпос\.|\bс\.)\s*(?:[А-ЯЁ][а-яё-]+\s+)?$")
_NO_SURNAME = ("ение", "ание", "ество", "ность", "лено", "чено", "жено", "щено", "вано", "сано")
_SAME = 85
_STEM, _ENDING = 5, 2
_NOT_SURNAMES = frozenset(
    (
        "мировой", "судья", "взыскатель", "должник", "ответчик", "истец", "заявитель", "представитель", "пристав",
        "исполнитель", "гражданин", "гражданина", "гражданка", "получатель", "отправитель", "российской",
        "федерации", "судебный",
    )
)  # fmt: skip
# «Ключевского района Заречной области» is nobody, nor is «Республики Приречье Рашевич».
_OF_PLACES = frozenset("района районе области края крае города городе округа округе республики участка".split())  # noqa: SIM905


@dataclass(frozen=True)
class SeenName:
    """One occurrence; a short one has initials for `given` and `father`. `cases` is what the patronymic allows."""

    surname: str
    given: str
    father: str
    start: int
    end: int
    female: bool | None = None
    cases: frozenset[str] = frozenset()
    known: bool = True

    @property
    def short(self) -> bool:
        return len(self.given) == 1


@dataclass(frozen=True)
class Person:
    """The nominative and what speaks for it."""

    name: str
    evidence: tuple[str, ...]
    occurrences: tuple[SeenName, ...]


def seen_names(text: str) -> list[SeenName]:
    found = [seen for match in _FULL.finditer(text) if (seen := _full(match))]
    found += [seen for match in _CAPITALS.finditer(text) if (seen := _full(match))]
    found += [_short(match) for match in _SHORT.finditer(text) if _may_be_surname(match[1])]
    before = [
        SeenName(match[3], match[1], _initial(match[2]), match.start(), match.end())
        for match in _SHORT_BEFORE.finditer(text)
        if _may_be_surname(match[3])
        and not any(seen.start <= match.start() < seen.end and not seen.short for seen in found)
    ]
    # «г. Лесогорье А.Р. Рябов»: initials between a town and a surname belong to whichever is a name elsewhere.
    surnames = {seen.surname for seen in found}
    for seen in before:
        rival = next((other for other in found if other.short and other.start <= seen.start < other.end), None)
        if rival is None:
            found.append(seen)
        elif _TOWN_BEFORE.search(text[max(0, rival.start - 40) : rival.start]) or seen.surname in surnames - {
            rival.surname
        }:
            found.remove(rival)
            found.append(seen)
    return sorted(found, key=lambda seen: seen.start)


def is_named_whole(text: str, names: Sequence[SeenName], short: str) -> bool:
    """Whether a given name and a patronymic that fit these initials («Рябов А.Р.») stand there beside no surname."""
    initials = "".join(filter(str.isalpha, short.partition(" ")[2]))
    return any(
        match[1][0] + match[2][0] == initials
        and patronymic(match[2]) is not None
        and not any(seen.start <= match.start() < seen.end for seen in names)
        for match in _GIVEN_AND_FATHER.finditer(text)
    )


def _may_be_surname(word: str) -> bool:
    """«По», «Заявление» and «Направлено» begin a line after initials, and name nobody."""
    small = word.lower()
    return small not in _NOT_SURNAMES and not small.endswith(_NO_SURNAME) and not is_function_word(small)


def _short(match: re.Match[str]) -> SeenName:
    return SeenName(match[1], _initial(match[2]), _initial(match[3] or match[4]), match.start(), match.end())


def _initial(letter: str) -> str:
    return "З" if letter == "3" else letter


def _full(match: re.Match[str]) -> SeenName | None:
    surname, given, father = (_titled(part) for part in match.groups())
    told = patronymic(father)
    if told is None or surname.lower() in _NOT_SURNAMES or {surname.lower(), given.lower()} & _OF_PLACES:
        return None
    # Where the patronymic is the same in every case, the surname tells which it is.
    cases = case_of_surname(surname, female=told.female) if is_turkic(told.nominative) else told.cases
    nominative, known = given_name(given, female=told.female, cases=cases)
    known = known and is_known_father(told.nominative)
    return SeenName(surname, nominative, told.nominative, match.start(), match.end(3), told.female, cases, known)


def _titled(part: str) -> str:
    return "-".join(piece.capitalize() for piece in part.split("-"))


def same_person(one: SeenName, other: SeenName) -> bool:
    """By given name and patronymic, a slip allowed for; otherwise by initials and the stem of the surname."""
    if one.short or other.short:
        stems = one.surname[: max(3, min(len(one.surname), len(other.surname)) - 2)]
        return (
            one.given[0] == other.given[0] and one.father[0] == other.father[0] and other.surname.startswith(stems[:-1])
        )
    return (
        one.female == other.female
        and fuzz.ratio(f"{one.given} {one.father}", f"{other.given} {other.father}") >= _SAME
        and one.surname[:2] == other.surname[:2]
    )


def person_of(first: SeenName, names: Sequence[SeenName], told_in: str = NOM) -> Person:
    """The person of this occurrence, named by the candidate that explains most of the forms seen.

    Initials do not tell their case, so whoever knows the words before them says which one they ask for: `told_in`.
    """
    group = [name for name in names if same_person(first, name)]
    full = [name for name in group if not name.short]
    if not full:
        return _by_initials(first, group, told_in)
    votes: Counter[str] = Counter()
    seen = {name.surname for name in full if NOM in name.cases}
    for name in full:
        candidates = _likely(name, seen)
        for rank, candidate in enumerate(candidates):
            # A nominative is seen, the others are worked out, the likeliest first.
            votes[candidate] += 12 if NOM in name.cases else 6 - min(rank, 4)
    # Initials beside a declined surname tell nothing of its nominative.
    declined = {name.surname for name in full if NOM not in name.cases}
    for name in group:
        if name.short and name.surname in votes and name.surname not in declined:
            votes[name.surname] += 5
    surname, _ = votes.most_common(1)[0] if votes else (full[0].surname, 0)
    # A form that may be of two names tells less than one of which the dictionary is sure.
    sure = [name for name in full if name.known] or full
    given = Counter(name.given for name in sure).most_common(1)[0][0]
    father = Counter(name.father for name in full).most_common(1)[0][0]
    return Person(f"{surname} {given} {father}", _evidence(surname, full, group), tuple(group))


def _likely(name: SeenName, seen: set[str]) -> list[str]:
    """Nominatives of this form; one that the paper itself prints comes first, however oddly it was declined."""
    candidates = surname_candidates(name.surname, female=bool(name.female), cases=name.cases)
    printed = [one for one in sorted(seen) if len(one) >= _STEM and name.surname.startswith(one[:-_ENDING])]
    return list(dict.fromkeys([*printed, *candidates]))


def _evidence(surname: str, full: Sequence[SeenName], group: Sequence[SeenName]) -> tuple[str, ...]:
    told = []
    seen_so = any(NOM in name.cases and name.surname == surname for name in full) or any(
        n.short and n.surname == surname for n in group
    )
    sure = any(is_regular(n.surname, female=bool(n.female), cases=n.cases) for n in full)
    told.append("nominative_seen" if seen_so else "regular" if sure else "declined")
    if told[-1] == "declined" and all(
        any(rivals(surname, n.surname, female=bool(n.female), cases=n.cases)) for n in full if NOM not in n.cases
    ):
        told.append("ambiguous")
    explained = sum(1 for n in full if surname in surname_candidates(n.surname, female=bool(n.female), cases=n.cases))
    told += by_times(explained)
    known = [name for name in full if name.known]
    if explained < len(full) or len({(n.given, n.father) for n in known or full}) > 1:
        told.append("forms_differ")
    if not all(name.known for name in full):
        told.append("rare_name")
    return tuple(told)


def _by_initials(first: SeenName, group: Sequence[SeenName], told_in: str) -> Person:
    """The form that the others are declined from; alone, what the case asked for allows."""
    forms = {name.surname for name in group}
    declined = [form for form in forms if any(form in _nominatives(other) for other in forms - {form})]
    if len(forms) > 1 and declined:
        surname, told = declined[0], "nominative_seen"
    elif told_in != NOM:
        surname, told = next(iter(_nominatives(first.surname, told_in)), first.surname), "declined"
    else:
        surname, told = first.surname, "initials"
    repeated = by_times(sum(1 for name in group if name.surname == first.surname))
    evidence = tuple(dict.fromkeys(("initials", told, *repeated)))
    return Person(f"{surname} {first.given}.{first.father}.", evidence, tuple(group))


def _nominatives(surname: str, case: str = "") -> list[str]:
    """Of a woman first where the form is hers for sure: «Берёзкиной», «Зелинской»."""
    cases = {case} if case else {GEN, DAT, ACC, INS, PREP}
    hers = surname_candidates(surname, female=True, cases=cases)
    his = surname_candidates(surname, female=False, cases=cases)
    both = [*hers, *his] if surname.endswith(("ой", "ую")) else [*his, *hers]
    return [name for name in dict.fromkeys(both) if name != surname] or both
