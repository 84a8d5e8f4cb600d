"""Names of people back to the nominative: candidates are declined forward and compared with what is printed.

Going backward alone guesses: «Вороны» may be of Ворона or of Ворон, «Гая» of Гай or of Гая.
"""

import itertools
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from pymorphy3.analyzer import Parse

from backend.domain.declension import STAYS_BEFORE_HYPHEN, TURKIC_OF_HER, TURKIC_OF_HIM, Form, Sex, surname_in
from backend.recognition.lexicon import morphology

NOM, GEN, DAT, ACC, INS, PREP = Form
# «Петровин» is how a worn «Петрович» reads.
_MALE = re.compile(r"(.+(?:[оеё]ви[чнщ]|ич))(а|у|ем|ом|ём|е)?$")
_FEMALE = re.compile(r"(.+(?:в|ч|ш)н)(а|ы|е|у|ой|ою)$")
_TURKIC = re.compile(rf"[а-яё]+[\s-]+(?:({'|'.join(TURKIC_OF_HIM)})|{'|'.join(TURKIC_OF_HER)})$")
_MOST_DOUBLE = 6
_EVERY_CASE = frozenset((NOM, GEN, DAT, ACC, INS, PREP))
_MALE_CASES = {"": {NOM}, "а": {GEN, ACC}, "у": {DAT}, "ем": {INS}, "ом": {INS}, "ём": {INS}, "е": {PREP}}
_FEMALE_CASES = {"а": {NOM}, "ы": {GEN}, "е": {DAT, PREP}, "у": {ACC}, "ой": {INS}, "ою": {INS}}
_POSSESSIVE = ("ов", "ев", "ёв", "ин", "ын")
# Endings of the nominative, and of the stem of the other cases: «Кравец, Кравца», «Корень, Корня», «Соловей, Соловья».
_FLEETING = (
    ("ец", "ц"), ("яц", "йц"), ("ок", "к"), ("ёк", "ьк"), ("ек", "к"), ("ень", "нь"), ("ел", "л"), ("ёл", "л"),
    ("ей", "ьь"), ("ёр", "р"),
)  # fmt: skip
_OF_TREE = {GEN: "ы", DAT: "е", ACC: "у", INS: "ой", PREP: "е"}
_KEPT = {GEN: "а", DAT: "у", ACC: "а", INS: "ом", PREP: "е"}
# Names that the dictionary lacks, the first ending that fits; «Камили» is of Камиля, «Айгули» of Айгуль.
_GIVEN_HERS = tuple(
    (re.compile(ending), nominative)
    for ending, nominative in (
        (r"(?:ии|ие|ию|ией)$", "ия"), (r"ью$", "ь"), (r"(?<=[еэую]л)и$|(?<=\wол)и$|(?<=Рахил)и$|(?<=[иу][рф])и$", "ь"),
        (r"(?<=[гкхжчшщ])(?:и|е|у|ой|ей)$", "а"), (r"(?:и|ю|ей)$", "я"), (r"(?:ы|е|у|ой)$", "а"),
    )
)  # fmt: skip
_GIVEN_HIS = tuple(
    (re.compile(ending), nominative)
    for ending, nominative in (
        (r"(?:ия|ию|ием)$", "ий"), (r"(?<=[аеёоуыэюя])(?:я|ю|ем)$", "й"), (r"(?<=[жшчщц])ем$", ""),
        (r"(?<=[бвдзлмнпрстф])(?:я|ю|ем)$", "ь"), (r"(?:а|у|ом)$", ""),
    )
)  # fmt: skip
_CONSONANTS = frozenset("бвгджзклмнпрстфхцчшщ")
# No surname ends so: a vowel stands there in the nominative.
_NEVER_ENDS = re.compile(
    r"[^аеёиоуыэюяйлрн]к$|[бвгджзйклмнпрстфхчшщ]ц$|[бвгджзклмнпрстфхчшщ](?:л|нь)$|ьк$|[аеёиоуыэюяйь]ь$|[бвгджзклмнпрстфхцчшщь]й$"
)
# «Гудзия» is of Гудзий, «Стрельца» of Стрелец.
_OF_SOFT_STEM = re.compile(r"(?P<и>[А-ЯЁ][а-яё]+и)(?:я|ю|ем)|(?P<л>[А-ЯЁ][а-яё]*л)ьц(?:а|у|ом|ем)")
# «Гудзиь», «Стрельц»: what remains when only the ending is taken off.
_IMPOSSIBLE = re.compile(r"[аеёиоуыэюя]ь$|ь[цьй]$|[гкх]ый$")
_POSSESSIVE_HERS = ("ина", "ына", "ова", "ева", "ёва")
_OF_HER_OR_FULL = ("овой", "евой", "ёвой")
_UNLIKELY = re.compile(r"[гкхжчшщ][яы]$|[иы]$|(?:ск|цк)(?:ой|ый)$|ого$")
_REGULAR = re.compile(r"(?:(?:[оеё]в|[иы]н)(?:а|у|ым|ой)|(?:ск|цк)(?:ого|ому|им|ой|ую)|енко|[ыи]х)$")


@dataclass(frozen=True)
class Patronymic:
    nominative: str
    female: bool
    cases: frozenset[str]


def patronymic(word: str) -> Patronymic | None:
    """None when the word is no patronymic."""
    small = word.lower()
    if match := _TURKIC.fullmatch(small):
        # «Эльхан-оглы» and «Эльхан оглы» are both written: as it is printed it stays.
        first, between, last = re.split(r"([\s-]+)", word)
        sign = "-" if "-" in between else " "
        return Patronymic(f"{first.capitalize()}{sign}{last.lower()}", female=not match[1], cases=_EVERY_CASE)
    if match := _FEMALE.fullmatch(small):
        return Patronymic(_like(word, match[1] + "а"), female=True, cases=frozenset(_FEMALE_CASES[match[2]]))
    if match := _MALE.fullmatch(small):
        father = re.sub(r"ви[нщ]$", "вич", match[1])
        return Patronymic(_like(word, father), female=False, cases=frozenset(_MALE_CASES[match[2] or ""]))
    return None


def is_turkic(father: str) -> bool:
    """«Мамед оглы» is the same in every case."""
    return _TURKIC.fullmatch(father.lower()) is not None


@cache
def is_known_father(nominative: str) -> bool:
    """Whether the dictionary has this patronymic: «Рудолфович» may be misread."""
    return is_turkic(nominative) or any(
        "Patr" in parse.tag and parse.is_known for parse in morphology().parse(nominative)
    )


def _like(word: str, small: str) -> str:
    return "-".join(part.capitalize() for part in small.split("-")) if word[:1].isupper() else small


@cache
def is_function_word(word: str) -> bool:
    return bool({"PREP", "CONJ", "NPRO"} & set(morphology().parse(word)[0].tag.grammemes))


@cache
def is_finite_verb(word: str) -> bool:
    """Of every reading that the dictionary has: «стали» and «урал» may be nouns."""
    parses = morphology().parse(word)
    return all("VERB" in parse.tag and parse.is_known for parse in parses)


# Far more often than with a hard ending.
_RATHER_SOFT = frozenset({"алеся", "камиля", "лиля", "люся", "неля", "оля", "ася", "леся", "юля"})


def given_name(word: str, *, female: bool, cases: Iterable[str]) -> tuple[str, bool]:
    """The nominative, and whether the dictionary knows it for sure."""
    wanted = set(cases)
    gender = "femn" if female else "masc"
    told = [
        nominative.word
        for parse in morphology().parse(word)
        if {"Name", gender} <= parse.tag.grammemes
        and not _is_foreign(parse)
        and parse.tag.case in wanted
        and parse.is_known
        and (nominative := parse.inflect({"nomn", "sing"}))
    ]
    # «Анфисе» may be of Анфиса or of Анфися.
    soft = next((name for name in told if name.endswith(("ля", "ся")) and f"{name[:-1]}а" == told[0]), None)
    if told:
        return _like(word, soft if soft in _RATHER_SOFT else told[0]), soft is None
    return word if NOM in wanted else _given_by_rule(word, female=female), False


_NEVER_CHANGES = frozenset(
    ("нелли", "натали", "эмили", "мэри", "мери", "мари", "софи", "жюли", "элли", "полли", "кэти", "сюзи", "лили")
)


def _is_foreign(parse: Parse) -> bool:
    """«Анне» is of Анна and «Танзили» of Танзиля far sooner than names that never change; «Нелли» does not change."""
    return "Fixd" in parse.tag and parse.word.endswith(("е", "и")) and parse.word not in _NEVER_CHANGES


def _given_by_rule(word: str, *, female: bool) -> str:
    """«Гузели» is of Гузель, «Айтачи» of Айтача: after which letters a soft sign ends her name, and a vowel else."""
    for ending, nominative in _GIVEN_HERS if female else _GIVEN_HIS:
        if ending.search(word):
            return ending.sub(nominative, word)
    return word


def _after_possessive(ending: str) -> tuple[str, ...]:
    return tuple(stem + ending for stem in _POSSESSIVE)


_ENDS_OF_HERS = (
    (("ской", "цкой", *_after_possessive("ой")), {GEN, DAT, INS, PREP}), (("ую", *_after_possessive("у")), {ACC}),
)  # fmt: skip
_ENDS_OF_HIS = (
    (("ого", *_after_possessive("а")), {GEN, ACC}), (("ому", *_after_possessive("у")), {DAT}),
    (("ским", "цким", *_after_possessive("ым")), {INS}), (_after_possessive("е"), {PREP}),
)  # fmt: skip


def case_of_surname(surname: str, *, female: bool) -> frozenset[str]:
    """What a surname in -ов, -ин or -ский says of its case; of others the nominative is thought."""
    for endings, cases in _ENDS_OF_HERS if female else _ENDS_OF_HIS:
        if surname.endswith(endings):
            return frozenset(cases)
    return frozenset({NOM})


# «Цой», «Ной»: a woman's is not declined, and no «Цая» is known.
_OF_ONE_SYLLABLE = re.compile(r"[^аеёиоуыэюя\W]{1,3}ой", re.IGNORECASE)


def surname_candidates(word: str, *, female: bool, cases: Iterable[str]) -> list[str]:
    """Nominatives whose declension gives this form in one of these cases, the likeliest first."""
    wanted = set(cases)
    if NOM in wanted or (female and _OF_ONE_SYLLABLE.fullmatch(word)):
        return [word]
    if "-" in word:
        parts = [
            [part]
            if part.lower() in STAYS_BEFORE_HYPHEN
            else surname_candidates(part, female=female, cases=wanted) or [part]
            for part in word.split("-")
        ]
        return ["-".join(names) for names in itertools.islice(itertools.product(*parts), _MOST_DOUBLE)]
    if not female and (stem := _OF_SOFT_STEM.fullmatch(word)):
        return [stem["и"] + "й"] if stem["и"] else _of_fleeting_or_german(stem["л"])
    if not female and (soft := _soft(word)):
        return [soft]
    by_ending = _by_ending(word, female=female)
    if not female:
        told = [*by_ending[:-1], *_with_vowel(by_ending), word]
        by_ending = sorted(told, key=lambda name: bool(_NEVER_ENDS.search(name)))
    tried = dict.fromkeys([*_by_dictionary(word, wanted, female=female), *by_ending])
    return [
        name
        for name in tried
        if any(word.lower() in {form.lower() for form in _forms(name, case, female=female)} for case in wanted)
        and not _IMPOSSIBLE.search(name)
        and not (female and name.endswith("ой"))  # Осадчой is a man, or of Осадчая
    ]


def _of_fleeting_or_german(stem: str) -> list[str]:
    """«Стрельца» is of Стрелец and «Шульца» of Шульц: which one no form tells, and the dictionary at times."""
    names = [f"{stem}ец", f"{stem}ьц"]
    return sorted(names, key=lambda name: not morphology().word_is_known(name.lower()))


def _soft(word: str) -> str:
    """«Зимного»: of Зимний, which is a word, and not of «Зимный», which is none, however it was declined."""
    stem = re.fullmatch(r"(\w{3,}н)(?:ого|ому|ым|ом)", word)
    known = morphology().word_is_known
    return f"{stem[1]}ий" if stem and known(f"{stem[1]}ий".lower()) and not known(f"{stem[1]}ый".lower()) else ""


def is_regular(word: str, *, female: bool, cases: Iterable[str]) -> bool:
    """Whether the form leaves no doubt of its nominative: «Ивановой», «Зелинского», «Черных»."""
    if female and word.endswith(_OF_HER_OR_FULL) and not _is_surname_of_hers(word):
        return False  # «Островой» is of Островая or of Острова
    expected = set(_by_ending(word, female=female)[:1])
    return _REGULAR.search(word) is not None and set(_by_dictionary(word, set(cases), female=female)) <= expected


def _is_surname_of_hers(word: str) -> bool:
    return any(
        "Surn" in parse.tag and parse.tag.gender == "femn" and parse.is_known for parse in morphology().parse(word)
    )


def rivals(surname: str, word: str, *, female: bool, cases: Iterable[str]) -> list[str]:
    """Other nominatives that the form may well be of: «Рудого» is of Рудой or of Рудый."""
    if is_regular(word, female=female, cases=cases):
        return []
    others = surname_candidates(word, female=female, cases=cases)
    return [name for name in others if name != surname and not _NEVER_ENDS.search(name) and not _UNLIKELY.search(name)]


def _with_vowel(names: Iterable[str]) -> list[str]:
    return [
        name.removesuffix(stem) + ending
        for name in names
        for ending, stem in _FLEETING
        if name.endswith(stem) and (name.removesuffix(stem)[-1:] in _CONSONANTS or ending == "яц")
    ]


def _forms(name: str, case: str, *, female: bool) -> set[str]:
    """As the grammar has it, and without the vowel, or with it, that some families drop and others keep."""
    sex, form = Sex.FEMALE if female else Sex.MALE, Form(case)
    forms = {surname_in(name, form, sex)}
    for ending, stem in _FLEETING if not female and form is not NOM else ():
        if name.endswith(ending) and len(name) > len(ending):
            forms |= {surname_in(name.removesuffix(ending) + stem, form, sex), name + _KEPT[form]}
    # «Осина» is declined as a name by some courts and as the tree by others.
    if female and name.endswith(_POSSESSIVE_HERS) and form is not NOM:
        forms |= {name[:-1] + ("у" if form is ACC else "ой"), name[:-1] + _OF_TREE[form]}
    # «Осадчей» is the rule, «Осадчой» how many write it.
    if female and name.endswith(("чая", "щая", "жая", "шая")) and form not in {NOM, ACC}:
        forms.add(name[:-2] + "ой")
    # «Кравцом» is stressed, «Кузнецем» is how some write it.
    return forms | ({re.sub("ем$", "ом", told) for told in forms} if form is INS else set())


def _by_dictionary(word: str, wanted: set[str], *, female: bool) -> list[str]:
    """Surnames that the dictionary knows, then its other words: Корень, Луговой and Ворона are surnames too."""
    gender = "femn" if female else "masc"
    parses = [parse for parse in morphology().parse(word) if parse.is_known and parse.tag.case in wanted]
    surnames = [parse for parse in parses if "Surn" in parse.tag and parse.tag.gender in {gender, None}]
    words = [
        parse
        for parse in parses
        if ("NOUN" in parse.tag or ("ADJF" in parse.tag and parse.tag.gender == gender))
        and parse.tag.number == "sing"
        and not {"Name", "Patr", "Surn", "Geox"} & set(parse.tag.grammemes)
        # «Оленевой» is of Оленева, not of «оленевая»; «Луговой» may be of Луговая.
        and not parse.normal_form.endswith(("овый", "евый", "ёвый", "иный"))
    ]
    nominatives = (parse.inflect({"nomn", "sing"}) for parse in [*surnames, *words])
    return [_like(word, nominative.word) for nominative in nominatives if nominative]


def _by_ending(word: str, *, female: bool) -> list[str]:
    if female:
        replaced = [
            ("ской", "ская"),
            ("цкой", "цкая"),
            ("ой", "а"),
            ("ой", "ая"),
            ("ей", "ая"),
            ("ую", "ая"),
            ("у", "а"),
            ("ы", "а"),
            ("и", "а"),
            ("и", "я"),
            ("е", "а"),
            ("е", "я"),
            ("ю", "я"),
            ("ей", "я"),
            ("", ""),
        ]
    else:
        replaced = [
            ("ского", "ский"),
            ("цкого", "цкий"),
            ("ного", "ный"),
            ("ному", "ный"),
            ("ого", "ый"),
            ("ого", "ой"),
            ("ого", "ий"),
            ("ому", "ый"),
            ("ому", "ой"),
            ("ому", "ий"),
            ("им", "ий"),
            ("ым", "ой"),
            ("ым", "ый"),
            ("ым", ""),
            ("а", ""),
            ("у", ""),
            ("ом", ""),
            ("ем", ""),
            ("я", "ь"),
            ("я", "й"),
            ("ю", "ь"),
            ("ю", "й"),
            ("ем", "ь"),
            ("ем", "й"),
            ("ы", "а"),
            ("и", "а"),
            ("и", "я"),
            ("ой", "а"),
            ("е", "а"),
            ("е", "я"),
            ("у", "а"),
            ("ю", "я"),
            ("ей", "я"),
            ("", ""),
        ]
    return [word.removesuffix(old) + new for old, new in replaced if word.endswith(old)]
