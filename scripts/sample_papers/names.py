# ruff: noqa: E501, PLR2004 - a sentence of a paper reads better unbroken, and its chances are what they are
"""Invented people, declined by the rules of the school grammar (apart from the reader's own morphology)."""

from dataclasses import dataclass
from random import Random

CASES = ("nom", "gen", "dat", "acc", "ins")

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
_MOTHERS = {"Ильич": "Ильинична", "Кузьмич": "Кузьминична"}


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


def person(rng: Random) -> Person:
    female = rng.random() < 0.5
    surname = _surname(rng.choice(_SURNAMES), female)
    if female:
        name, forms = rng.choice(list(_FEMALE.items()))
        names = (name, *forms.split())
        father = rng.choice(_FATHERS)
        mother = _MOTHERS.get(father, father[:-2] + "на")
        fathers = tuple(mother[:-1] + ending for ending in ("а", "ы", "е", "у", "ой"))
    else:
        name, forms = rng.choice(list(_MALE.items()))
        gen, dat, ins = forms.split()
        names = (name, gen, dat, gen, ins)
        father = rng.choice(_FATHERS)
        stressed = father in ("Ильич", "Кузьмич")
        fathers = tuple(father + ending for ending in ("", "а", "у", "а", "ом" if stressed else "ем"))
    whole = [" ".join(parts) for parts in zip(surname, names, fathers, strict=True)]
    return Person(*whole, female=female)


def _surname(stem: str, female: bool) -> tuple[str, ...]:
    if stem.endswith(("ых", "ко")):
        return (stem,) * 5
    if stem.endswith("а"):
        return tuple(stem[:-1] + ending for ending in ("а", "ы" if stem[-2] not in "кгх" else "и", "е", "у", "ой"))
    if stem.endswith(("ий", "ой")):
        adjective = (
            ("ая", "ой", "ой", "ую", "ой")
            if female
            else (stem[-2:], "ого", "ому", "ого", "им" if stem[-2] == "и" else "ым")
        )
        return tuple(stem[:-2] + ending for ending in adjective)
    if stem.endswith(("ов", "ев", "ёв", "ин", "ын")):
        return tuple(stem + e for e in (("а", "ой", "ой", "у", "ой") if female else ("", "а", "у", "а", "ым")))
    if female:
        return (stem,) * 5
    soft = stem.endswith("ь")
    base = ("корн" if stem == "Корень" else stem[:-1]).capitalize() if soft else stem
    return tuple([stem] + [base + e for e in (("я", "ю", "я", "ем") if soft else ("а", "у", "а", "ом"))])
