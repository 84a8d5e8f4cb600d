"""Names in every case: what grammar and handbooks say, and silence where the sex is not known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.declension import Form, Sex, declined, given_in, sex_of, surname_in
from backend.domain.people_names import parse_name

HIS = {
    "Кравец Пётр Ильич": ("Кравца Петра Ильича", "Кравцу Петру Ильичу", "Кравцом Петром Ильичом"),
    "Кузнец Лев Павлович": ("Кузнеца Льва Павловича", "Кузнецу Льву Павловичу", "Кузнецом Львом Павловичем"),
    "Тер-Оганян Рубен Ашотович": (
        "Тер-Оганяна Рубена Ашотовича",
        "Тер-Оганяну Рубену Ашотовичу",
        "Тер-Оганяном Рубеном Ашотовичем",
    ),
    "Толстой Никита Фомич": ("Толстого Никиты Фомича", "Толстому Никите Фомичу", "Толстым Никитой Фомичом"),
    "Верхний Юрий Лукич": ("Верхнего Юрия Лукича", "Верхнему Юрию Лукичу", "Верхним Юрием Лукичом"),
    "Цой Виктор Робертович": ("Цоя Виктора Робертовича", "Цою Виктору Робертовичу", "Цоем Виктором Робертовичем"),
    "Палий Игорь Олегович": ("Палия Игоря Олеговича", "Палию Игорю Олеговичу", "Палием Игорем Олеговичем"),
    "Стрелец Данило Ильич": ("Стрельца Данилы Ильича", "Стрельцу Даниле Ильичу", "Стрельцом Данилой Ильичом"),
    "Толстых Илья Петрович": ("Толстых Ильи Петровича", "Толстых Илье Петровичу", "Толстых Ильей Петровичем"),
    "Живаго Юрий Андреевич": ("Живаго Юрия Андреевича", "Живаго Юрию Андреевичу", "Живаго Юрием Андреевичем"),
    "Рерих Николай Петрович": ("Рериха Николая Петровича", "Рериху Николаю Петровичу", "Рерихом Николаем Петровичем"),
    "Мамедов Али Гасан оглы": ("Мамедова Али Гасан оглы", "Мамедову Али Гасан оглы", "Мамедовым Али Гасан оглы"),
    "Соловей А. П.": ("Соловья А. П.", "Соловью А. П.", "Соловьем А. П."),
}
HERS = {
    "Берёзкина Ольга Петровна": (
        "Берёзкиной Ольги Петровны",
        "Берёзкиной Ольге Петровне",
        "Берёзкиной Ольгой Петровной",
    ),
    "Шевчук Мария Юрьевна": ("Шевчук Марии Юрьевны", "Шевчук Марии Юрьевне", "Шевчук Марией Юрьевной"),
    "Черных Любовь Ивановна": ("Черных Любови Ивановны", "Черных Любови Ивановне", "Черных Любовью Ивановной"),
    "Гоголь Анна Ильинична": ("Гоголь Анны Ильиничны", "Гоголь Анне Ильиничне", "Гоголь Анной Ильиничной"),
    "Калина Вера Львовна": ("Калины Веры Львовны", "Калине Вере Львовне", "Калиной Верой Львовной"),
    "Хорошая Нина Ильинична": ("Хорошей Нины Ильиничны", "Хорошей Нине Ильиничне", "Хорошей Ниной Ильиничной"),
    "Петрова-Бой Айгуль Ренатовна": (
        "Петровой-Бой Айгуль Ренатовны",
        "Петровой-Бой Айгуль Ренатовне",
        "Петровой-Бой Айгуль Ренатовной",
    ),
}


@pytest.mark.parametrize(("nominative", "others"), [*HIS.items(), *HERS.items()])
def test_names_are_declined_as_the_handbooks_say(nominative: str, others: tuple[str, str, str]) -> None:
    name = parse_name(nominative)
    sex = None if sex_of(name) is not None else Sex.MALE

    assert tuple(declined(name, form, sex).full for form in (Form.GEN, Form.DAT, Form.INS)) == others


@pytest.mark.parametrize("name", HERS)
def test_her_accusative_is_not_her_genitive(name: str) -> None:
    parts = parse_name(name)

    assert sex_of(parts) is Sex.FEMALE
    assert declined(parts, Form.ACC).patronymic.endswith("ну")


def test_of_a_person_whose_sex_nothing_tells_the_name_stays_as_it_is() -> None:
    name = parse_name("Цой Али")

    assert sex_of(name) is None
    assert declined(name, Form.GEN) == name


def test_a_surname_tells_the_sex_of_initials() -> None:
    assert declined(parse_name("Иванова А. С."), Form.DAT).full == "Ивановой А. С."


@given(st.text("абвгдежзиклмнопрстуфхцчшщьыэюя-", min_size=1, max_size=14), st.sampled_from(Form), st.sampled_from(Sex))
def test_no_surname_breaks_it_and_the_nominative_is_itself(name: str, form: Form, sex: Sex) -> None:
    assert surname_in(name.capitalize(), Form.NOM, sex) == name.capitalize()
    assert surname_in(name.capitalize(), form, sex)
    assert given_in(name.capitalize(), form, sex)
