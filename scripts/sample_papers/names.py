"""Invented people, declined by the rules of the school grammar (apart from the reader's own morphology)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random

CASES = ("nom", "gen", "dat", "acc", "ins")
# «Илью», «Никиту»; the other men's names stand in the accusative as in the genitive.
_ACCUSATIVE: dict[str, Callable[[str], str]] = {"а": lambda name: name[:-1] + "у", "я": lambda name: name[:-1] + "ю"}

_SURNAMES = [
    "Берёзкин",
    "Журавлёв",
    "Ковалевский",
    "Мельниченко",
    "Черных",
    "Ворона",
    "Сорока",
    "Лапин",
    "Дёмин",
    "Тихомиров",
    "Гончарук",
    "Зеленский",
    "Белых",
    "Полушкин",
    "Рябов",
    "Корень",
    "Жук",
    "Савельев",
    "Оленев",
    "Тарасенко",
    "Вяземский",
    "Кротов",
    "Шубин",
    "Ежов",
    "Луговой",
    "Степной",
    "Калашников",
    "Юдин",
]
_MALE = {
    "Андрей": "Андрея Андрею Андреем", "Пётр": "Петра Петру Петром", "Илья": "Ильи Илье Ильёй", "Лев": "Льва Льву Львом",
    "Семён": "Семёна Семёну Семёном", "Игорь": "Игоря Игорю Игорем", "Павел": "Павла Павлу Павлом",
    "Дмитрий": "Дмитрия Дмитрию Дмитрием", "Роман": "Романа Роману Романом", "Захар": "Захара Захару Захаром",
}  # fmt: skip
_FEMALE = {
    "Ольга": "Ольги Ольге Ольгу Ольгой", "Мария": "Марии Марии Марию Марией", "Любовь": "Любови Любови Любовь Любовью",
    "Зинаида": "Зинаиды Зинаиде Зинаиду Зинаидой", "Вера": "Веры Вере Веру Верой", "Ксения": "Ксении Ксении Ксению Ксенией",
    "Татьяна": "Татьяны Татьяне Татьяну Татьяной", "Нина": "Нины Нине Нину Ниной", "Раиса": "Раисы Раисе Раису Раисой",
}  # fmt: skip
_FATHERS = [
    "Андреевич",
    "Петрович",
    "Ильич",
    "Львович",
    "Семёнович",
    "Игоревич",
    "Павлович",
    "Дмитриевич",
    "Романович",
    "Захарович",
    "Кузьмич",
]
_MOTHERS = {
    "Ильич": "Ильинична",
    "Никитич": "Никитична",
    "Кузьмич": "Кузьминична",
    "Лукич": "Лукинична",
    "Фомич": "Фоминична",
}


@dataclass(frozen=True)
class Person:
    nom: str
    gen: str
    dat: str
    acc: str
    ins: str
    female: bool

    @property
    def short(self) -> str:
        surname, name, father = self.nom.split()
        return f"{surname} {name[0]}.{father[0]}."

    def short_in(self, case: str) -> str:
        surname, name, father = getattr(self, case).split()
        return f"{surname} {name[0]}.{father[0]}."


@dataclass(frozen=True)
class Stock:
    """Surnames («Кравец|Кравц» tells the stem of the other cases too), first names with their cases, fathers' names."""

    surnames: Sequence[str]
    male: Mapping[str, str]
    female: Mapping[str, str]
    fathers: Sequence[str]


def person(rng: Random, stock: Stock | None = None) -> Person:
    stock = stock or _STOCK
    female = rng.random() < 0.5
    surname = _surname(rng.choice(stock.surnames), female)
    if female:
        name, forms = rng.choice(list(stock.female.items()))
        names = (name, *forms.split())
        father = rng.choice(stock.fathers)
        mother = _MOTHERS.get(father, father[:-2] + "на")
        fathers = tuple(mother[:-1] + ending for ending in ("а", "ы", "е", "у", "ой"))
    else:
        name, forms = rng.choice(list(stock.male.items()))
        gen, dat, ins = forms.split()
        names = (name, gen, dat, _ACCUSATIVE.get(name[-1], lambda _: gen)(name), ins)
        father = rng.choice(stock.fathers)
        stressed = father in _MOTHERS
        fathers = tuple(father + ending for ending in ("", "а", "у", "а", "ом" if stressed else "ем"))
    whole = [" ".join(parts) for parts in zip(surname, names, fathers, strict=True)]
    return Person(*whole, female=female)


def _surname(stem: str, female: bool) -> tuple[str, ...]:
    if "|" in stem:
        return _of_two_stems(*stem.split("|"), female)
    if stem.endswith(("ых", "их", "о", "е", "и", "у", "ю", "э")):
        return (stem,) * 5
    if stem.endswith(("а", "я")):
        return _like_a_noun(stem)
    if stem.endswith(("ий", "ой", "ый")):
        return _like_an_adjective(stem, female)
    if stem.endswith(("ов", "ев", "ёв", "ин", "ын")):
        return tuple(stem + e for e in (("а", "ой", "ой", "у", "ой") if female else ("", "а", "у", "а", "ым")))
    return (stem,) * 5 if female else _of_a_man(stem)


def _of_two_stems(nominative: str, oblique: str, female: bool) -> tuple[str, ...]:
    if nominative.endswith("й"):
        endings = ("я", "ю", "я", "ем")
    else:
        endings = ("а", "у", "а", "ем" if oblique.endswith(("ч", "ш", "щ", "ж")) else "ом")
    return (nominative,) * 5 if female else (nominative, *(oblique + ending for ending in endings))


def _like_a_noun(stem: str) -> tuple[str, ...]:
    if stem.endswith("я"):
        return tuple(stem[:-1] + ending for ending in ("я", "и", "е", "ю", "ей"))
    return tuple(stem[:-1] + ending for ending in ("а", "ы" if stem[-2] not in "кгхжшчщ" else "и", "е", "у", "ой"))


def _like_an_adjective(stem: str, female: bool) -> tuple[str, ...]:
    instrumental = "им" if stem[-2] == "и" else "ым"
    endings = ("ая", "ой", "ой", "ую", "ой") if female else (stem[-2:], "ого", "ому", "ого", instrumental)
    return tuple(stem[:-2] + ending for ending in endings)


def _of_a_man(stem: str) -> tuple[str, ...]:
    soft = stem.endswith("ь")
    base = ("корн" if stem == "Корень" else stem[:-1]).capitalize() if soft else stem
    return (stem, *(base + e for e in (("я", "ю", "я", "ем") if soft else ("а", "у", "а", "ом"))))


_STOCK = Stock(_SURNAMES, _MALE, _FEMALE, _FATHERS)
