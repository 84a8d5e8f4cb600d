"""Names of people in the cases of Russian grammar, forward: from «Пётр Кравец» to «Петру Кравцу».

By the school grammar and the handbooks' exceptions. What the grammar leaves to the stress or to the family is
decided as official papers usually do, and a person of unknown sex keeps the nominative: a wrong ending is worse.
"""

from enum import StrEnum

from backend.domain.people_names import PersonName


class Form(StrEnum):
    """The cases, as dictionaries mark them."""

    NOM = "nomn"
    GEN = "gent"
    DAT = "datv"
    ACC = "accs"
    INS = "ablt"
    PREP = "loct"


class Sex(StrEnum):
    MALE = "male"
    FEMALE = "female"


_Endings = dict[Form, str]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _endings(gen: str, dat: str, acc: str, ins: str, prep: str) -> _Endings:
    return {Form.GEN: gen, Form.DAT: dat, Form.ACC: acc, Form.INS: ins, Form.PREP: prep}


_HARD = _endings("а", "у", "а", "ом", "е")
_HISSING = _endings("а", "у", "а", "ем", "е")
_SOFT = _endings("я", "ю", "я", "ем", "е")
_POSSESSIVE = _endings("а", "у", "а", "ым", "е")
_POSSESSIVE_OF_HER = _endings("ой", "ой", "у", "ой", "ой")
_ADJECTIVE = _endings("ого", "ому", "ого", "ым", "ом")
_ADJECTIVE_KY = _endings("ого", "ому", "ого", "им", "ом")
_ADJECTIVE_SOFT = _endings("его", "ему", "его", "им", "ем")
_ADJECTIVE_OF_HER = _endings("ой", "ой", "ую", "ой", "ой")
_ADJECTIVE_SOFT_OF_HER = _endings("ей", "ей", "юю", "ей", "ей")
_ADJECTIVE_HISSING_OF_HER = _endings("ей", "ей", "ую", "ей", "ей")
_THIRD = _endings("и", "и", "ь", "ью", "и")

_VOWELS = "аеёиоуыэюя"
_UNCHANGED = ("о", "е", "ё", "э", "и", "ы", "у", "ю", "ых", "аго", "яго")
_GERMAN = ("рих", "них", "мих", "лих")
STAYS_BEFORE_HYPHEN = frozenset({"тер", "бонч", "ван", "сен", "дер", "аль", "эль", "мак", "бен", "ибн", "нур", "кара"})
_STAYS = frozenset({"дюма", "люка", "петипа", "золя", "гойя", "моруа"})
_NOUNS_IN_INA = frozenset({"калина", "малина", "смородина", "былина", "машина", "рябина", "осина", "перина", "глина"})
_FOREIGN_IN_IN = frozenset({"грин", "дарвин", "чаплин", "кронин", "франклин", "бенин", "мартин", "цейтлин"})
_FLEETING = {
    "соловей": "соловь", "воробей": "воробь", "муравей": "муравь", "ручей": "ручь", "репей": "репь",
    "корень": "корн", "гребень": "гребн", "ремень": "ремн", "пень": "пн", "орёл": "орл", "орел": "орл",
    "козёл": "козл", "козел": "козл", "котёл": "котл", "котел": "котл", "щегол": "щегл", "осёл": "осл",
    "посол": "посл", "костёр": "костр", "костер": "костр", "ковёр": "ковр", "ковер": "ковр", "заяц": "зайц",
    "лев": "льв", "лоб": "лб",
}  # fmt: skip
_KEEPS_OK = frozenset({"урок", "порок", "пророк", "игрок", "зарок", "сорок", "восток", "знаток", "едок", "исток"})
_STRESSED_INSTRUMENTAL = ("ач", "яч", "ец", "ощ", "ащ", "ыч")
_UNSTRESSED = frozenset({"немец", "перец", "палец"})

_STEMS = {"пётр": "Петр", "павел": "Павл", "лев": "Льв"}
_THIRD_DECLENSION = _words("любовь нинель адель эсфирь юдифь рахиль руфь агарь суламифь ассоль")
_IN_O = frozenset({"данило", "михайло", "гаврило", "кирилло"})
_MEN_IN_A = _words(
    "абдулла алёша аникита боря вова гаврила гена гоша гриша данила дима добрыня емеля женя закария зосима "
    "игнатя илья ильяса иона иса иуда кирилла коля кузьма лука лёва лёша мина мирза михайла миша муса "
    "мустафа насрулла никита паша петя рома савва саша сева слава толя фока фома хамза юра яхья "
)
_WOMEN_NOT_IN_A = _words(
    "агарь адель айгуль айгюль айнур айсель анжель асель ассоль гузель гулноз гульнур гюзель гюльнар дилноз "
    "динар жасмин зулхумор изольд кармен катрин лейсан любовь мадлен марлен махинур мишель мухаббат нигар "
    "николь нилуфар нинель нургуль рахиль рашель руфь сарвиноз сибель суламифь фаруз элен эллен эстер эсфирь "
    "юдифь ясмин "
)
_STRESSED_PATRONYMICS = frozenset({"ильич", "лукич", "кузьмич", "фомич"})
TURKIC_OF_HIM = ("оглы", "оглу", "углы", "угли", "улы", "уулу")
TURKIC_OF_HER = ("кызы", "гызы", "кизи")
_SHORT_NOUN = 4


def sex_of(name: PersonName) -> Sex | None:
    """By the patronymic, else the surname, else the given name; None where none of them tells."""
    by_surname = _by_surname(name.surname.lower())
    return _by_patronymic(name.patronymic.lower()) or by_surname or _by_given(name.given.lower())


def declined(name: PersonName, form: Form, sex: Sex | None = None) -> PersonName:
    """Every part in the case; as it stands where the sex is not told and cannot be seen."""
    sex = sex or sex_of(name)
    if sex is None or form is Form.NOM:
        return name
    return PersonName(
        surname_in(name.surname, form, sex), given_in(name.given, form, sex), patronymic_in(name.patronymic, form)
    )


def surname_in(name: str, form: Form, sex: Sex) -> str:
    """A double surname by its parts, but for first parts that never change («Тер-Оганяна»)."""
    if form is Form.NOM or not name:
        return name
    if "-" in name:
        first, _, rest = name.partition("-")
        stays = first.lower() in STAYS_BEFORE_HYPHEN
        return f"{first if stays else surname_in(first, form, sex)}-{surname_in(rest, form, sex)}"
    small = name.lower()
    if _never_changes(small):
        return name
    return _hers(name, small, form) if sex is Sex.FEMALE else _his(name, small, form)


def given_in(name: str, form: Form, sex: Sex) -> str:
    """An initial stays as it is; of «Жан-Клод» only the last part changes, of «Анна-Мария» both."""
    small = name.lower()
    if form is Form.NOM or name.endswith(".") or not name or small.endswith((*TURKIC_OF_HIM, *TURKIC_OF_HER)):
        return name
    if "-" in name:
        first, _, last = name.rpartition("-")
        first = given_in(first, form, sex) if sex is Sex.FEMALE else first
        return f"{first}-{given_in(last, form, sex)}"
    if small.endswith("а") and small[-2:-1] in tuple(_VOWELS):  # «Бенуа», «Андреа»
        return name
    return _given_of_her(name, form) if sex is Sex.FEMALE else _given_of_him(name, form)


def _given_of_her(name: str, form: Form) -> str:
    if name.lower().endswith(("а", "я")):
        return _first_declension(name, form)
    return _third(name, form) if name.lower() in _THIRD_DECLENSION else name


def _given_of_him(name: str, form: Form) -> str:
    small = name.lower()
    if small.endswith(("а", "я")) or small in _IN_O:
        return _first_declension(f"{name[:-1]}{'а' if small in _IN_O else name[-1]}", form)
    if small in _STEMS:
        return _STEMS[small] + _HARD[form]
    if small[-1] in _VOWELS:
        return name
    return name[:-1] + _soft(small, form) if small.endswith(("ь", "й")) else name + _consonant(small, form)


def patronymic_in(name: str, form: Form) -> str:
    small = name.lower()
    if form is Form.NOM or name.endswith(".") or small.endswith((*TURKIC_OF_HIM, *TURKIC_OF_HER)):
        return name
    if small.endswith("на"):
        return _first_declension(name, form)
    if small in _STRESSED_PATRONYMICS:
        return name + _HARD[form]
    return name + _HISSING[form] if small.endswith("ич") else name


def _by_patronymic(small: str) -> Sex | None:
    if small.endswith(("ич", *TURKIC_OF_HIM)):
        return Sex.MALE
    return Sex.FEMALE if small.endswith(("вна", "чна", "шна", *TURKIC_OF_HER)) else None


def _by_given(small: str) -> Sex | None:
    if not small or small.endswith("."):
        return None
    if small in _WOMEN_NOT_IN_A:
        return Sex.FEMALE
    if small in _MEN_IN_A or small in _IN_O:
        return Sex.MALE
    if small.endswith(("а", "я")):
        return Sex.FEMALE
    return None if small.endswith(tuple("оеёиуыэю")) else Sex.MALE


def _by_surname(small: str) -> Sex | None:
    if small.endswith(("ова", "ева", "ёва", "ина", "ына", "ская", "цкая")):
        return Sex.FEMALE
    return Sex.MALE if small.endswith(("ов", "ев", "ёв", "ин", "ын", "ский", "цкий")) else None


def _never_changes(small: str) -> bool:
    if small in _STAYS or small.endswith(_UNCHANGED):
        return True
    if small.endswith("их") and not small.endswith(_GERMAN):
        return True
    return small.endswith("а") and small[-2:-1] in tuple("уоиеэ")  # «Гулиа», «Моравиа»


def _hers(name: str, small: str, form: Form) -> str:
    if small.endswith("яя"):
        return name[:-2] + _ADJECTIVE_SOFT_OF_HER[form]
    if small.endswith("ая"):
        hissing = small[-3:-2] in tuple("жчшщ")
        return name[:-2] + (_ADJECTIVE_HISSING_OF_HER if hissing else _ADJECTIVE_OF_HER)[form]
    if small.endswith(("ова", "ева", "ёва", "ина", "ына")) and small not in _NOUNS_IN_INA:
        return name[:-1] + _POSSESSIVE_OF_HER[form]
    return _first_declension(name, form) if small.endswith(("а", "я")) else name


def _his(name: str, small: str, form: Form) -> str:
    if small.endswith(("а", "я")):
        return _first_declension(name, form)
    adjective = _adjective_of_him(small)
    if adjective is not None:
        return name[:-2] + adjective[form]
    if small.endswith(("ов", "ев", "ёв", "ин", "ын")) and small not in _FOREIGN_IN_IN and len(small) >= _SHORT_NOUN:
        return name + _POSSESSIVE[form]
    return _second_declension(name, small, form)


def _adjective_of_him(small: str) -> _Endings | None:
    """None of a noun: «Цой», «Палий», «Юрий»."""
    if small.endswith("ой"):
        return _ADJECTIVE_KY if small[-3:-2] in tuple("гкх") and len(small) > _SHORT_NOUN else _oy(small)
    if small.endswith("ый"):
        return _ADJECTIVE
    if not small.endswith("ий") or len(small) <= _SHORT_NOUN:
        return None
    if small[-3] in "гкх":
        return _ADJECTIVE_KY
    return _ADJECTIVE_SOFT if small[-3] in "нжчшщ" else None


def _oy(small: str) -> _Endings | None:
    if len(small) <= _SHORT_NOUN:
        return None
    return _ADJECTIVE_KY if small[-3] in "жшчщ" else _ADJECTIVE


def _second_declension(name: str, small: str, form: Form) -> str:
    stem, soft = _stem(name, small)
    return stem + (_soft(small, form) if soft else _consonant(small, form))


def _soft(small: str, form: Form) -> str:
    return "и" if small.endswith("ий") and form is Form.PREP else _SOFT[form]


def _consonant(small: str, form: Form) -> str:
    if small[-1] not in "жчшщц":
        return _HARD[form]
    stressed = small.endswith(_STRESSED_INSTRUMENTAL) and small not in _UNSTRESSED
    return (_HARD if stressed else _HISSING)[form]


def _stem(name: str, small: str) -> tuple[str, bool]:
    """What endings are put to, and whether they are the soft ones."""
    soft = small.endswith(("ь", "й"))
    if small in _FLEETING:
        return _like(name, _FLEETING[small]), soft
    if soft:
        return name[:-1], True
    if small.endswith(("ец", "ок", "ёк")) and sum(letter in _VOWELS for letter in small) > 1:
        return _without_vowel(name, small), False
    return name, False


def _without_vowel(name: str, small: str) -> str:
    """«Кравец» gives «Кравц-», «Стрелец» «Стрельц-»; after two consonants the vowel stays: «Кузнец-»."""
    before = small[-3]
    if before in _VOWELS:
        return f"{name[:-2]}й{name[-1]}" if small.endswith("ец") else name
    if small in _KEEPS_OK or (small.endswith("ец") and small[-4] not in _VOWELS):
        return name
    softened = "ь" if small.endswith("ёк") or (before == "л" and small.endswith("ец")) else ""
    return f"{name[:-2]}{softened}{name[-1]}"


def _first_declension(name: str, form: Form) -> str:
    small, stem = name.lower(), name[:-1]
    if small.endswith("ия"):
        return stem + _endings("и", "и", "ю", "ей", "и")[form]
    soft, before = small.endswith("я"), small[-2:-1]
    genitive = "и" if soft or before in tuple("гкхжчшщ") else "ы"
    instrumental = "ей" if soft or before in tuple("жчшщц") else "ой"
    return stem + _endings(genitive, "е", "ю" if soft else "у", instrumental, "е")[form]


def _third(name: str, form: Form) -> str:
    return name[:-1] + _THIRD[form]


def _like(name: str, small: str) -> str:
    return small.capitalize() if name[:1].isupper() else small
