"""Names back to the nominative, from whatever cases a paper prints."""

import pytest

from backend.recognition.declension import GEN, surname_candidates
from backend.recognition.names import person_of, seen_names


@pytest.mark.parametrize(
    ("printed", "nominative"),
    [
        ("Калашниковой Татьяны Павловны", "Калашникова Татьяна Павловна"),
        ("Гончарука Льва Львовича", "Гончарук Лев Львович"),
        ("Жука Ильи Петровича", "Жук Илья Петрович"),
        ("Сороке Дмитрию Романовичу", "Сорока Дмитрий Романович"),
        ("Черных Раисы Павловны", "Черных Раиса Павловна"),
        ("Мельниченко Романа Игоревича", "Мельниченко Роман Игоревич"),
        ("Ковалевским Игорем Львовичем", "Ковалевский Игорь Львович"),
        ("Зеленской Веры Игоревны", "Зеленская Вера Игоревна"),
        ("Берёзкину Ольгу Петровну", "Берёзкина Ольга Петровна"),
        ("Ткач Любови Ивановны", "Ткач Любовь Ивановна"),
        ("ИВАНЦОВА ПЕТРА СЕМЁНОВИЧА", "Иванцов Пётр Семёнович"),
        ("Петровой-Водкиной Анны Ильиничны", "Петрова-Водкина Анна Ильинична"),
        ("Алиева Руслана Маратовича", "Алиев Руслан Маратович"),
        ("Малине Раисе Павловне", "Малина Раиса Павловна"),
        ("Скребцу Игорю Львовичу", "Скребец Игорь Львович"),
        ("Рябовой Гузели Маратовны", "Рябова Гузель Маратовна"),
        ("Рябовой Айгулью Маратовной", "Рябова Айгуль Маратовна"),
        ("Лапиной Эсфири Львовне", "Лапина Эсфирь Львовна"),
        ("Лапиной Рахили Львовны", "Лапина Рахиль Львовна"),
        ("Лапину Нинель Львовну", "Лапина Нинель Львовна"),
        ("Рябовой Фирдании Маратовны", "Рябова Фирдания Маратовна"),
        ("Рябовой Фирдание Маратовне", "Рябова Фирдания Маратовна"),
        ("Рябовой Анфисе Маратовне", "Рябова Анфиса Маратовна"),
        ("Рябова Антона Эльчин-оглы", "Рябов Антон Эльчин-оглы"),
        ("Рябова Антона Эльчин оглы", "Рябов Антон Эльчин оглы"),
        ("Лапиной Танзили Маратовны", "Лапина Танзиля Маратовна"),
        ("Лапиной Нелли Маратовны", "Лапина Нелли Маратовна"),
        ("Шульца Петра Ильича", "Шульц Пётр Ильич"),
        ("Осадчой Анне Петровне", "Осадчая Анна Петровна"),
        ("Осадчей Анне Петровне", "Осадчая Анна Петровна"),
        ("Рябовой Элле Маратовне", "Рябова Элла Маратовна"),
        ("Рябова Наиля Маратовича", "Рябов Наиль Маратович"),
        ("Рябовского Эльмана Эльчин-оглы", "Рябовский Эльман Эльчин-оглы"),
        ("Рябовской Лалы Эльчин-кызы", "Рябовская Лала Эльчин-кызы"),
        ("Кара-Рябова Антона Петровича", "Кара-Рябов Антон Петрович"),
        ("Рябовым Айдаем Маратовичем", "Рябов Айдай Маратович"),
    ],
)
def test_a_declined_name_comes_back(printed: str, nominative: str) -> None:
    names = seen_names(f"взыскать с {printed}, 1980 года рождения")

    assert person_of(names[0], names).name.replace("ё", "е") == nominative.replace("ё", "е")


def test_a_nominative_seen_elsewhere_settles_what_one_form_leaves_open() -> None:
    # «Степного» may be of Степной, Степный or Степний; the second line prints the nominative.
    names = seen_names("взыскать с Степного Ильи Петровича\nДолжник: Степной Илья Петрович")

    person = person_of(names[0], names)

    assert person.name == "Степной Илья Петрович"
    assert "nominative_seen" in person.evidence


@pytest.mark.parametrize("surname", ["Гольца", "Штольца", "Мальца"])
def test_a_family_that_may_have_a_fleeting_vowel_is_in_doubt(surname: str) -> None:
    names = seen_names(f"взыскать с {surname} Петра Ильича долг")

    assert "ambiguous" in person_of(names[0], names).evidence


def test_a_town_before_a_name_is_no_part_of_it() -> None:
    names = seen_names("отделения по г. Синеборск Кротов Пётр Павлович")

    assert [person_of(name, names).name for name in names] == ["Кротов Пётр Павлович"]


def test_initials_stay_initials() -> None:
    names = seen_names("Мировой судья Берёзкина О. П.")

    assert person_of(names[0], names).name == "Берёзкина О.П."


@pytest.mark.parametrize("initials", ["ГЕ.", "Г.Е", "Г. Е"])
def test_a_worn_stop_between_initials_hides_nobody(initials: str) -> None:
    (seen,) = seen_names(f"Мировой судья {initials} Рябов")

    assert (seen.surname, seen.given, seen.father) == ("Рябов", "Г", "Е")
    assert not seen_names("статья 809 ГК. Рябов должен")


@pytest.mark.parametrize("word", ["По требованию", "Направлено", "Вручено"])
def test_a_word_that_begins_the_line_after_initials_names_nobody(word: str) -> None:
    names = seen_names(f"судья Ольховской области Кротов З.Л.\n{word} З.Л.")

    assert [person_of(name, names).name for name in names] == ["Кротов З.Л."]


def test_a_womans_surname_of_one_syllable_is_not_declined() -> None:
    assert surname_candidates("Цой", female=True, cases={GEN}) == ["Цой"]
    assert "Толстая" in surname_candidates("Толстой", female=True, cases={GEN})


def test_a_form_that_may_be_of_two_given_names_leaves_a_doubt() -> None:
    (dative,), (genitive,) = seen_names("Лапиной Алесе Ильиничне"), seen_names("Лапиной Алеси Ильиничны")

    assert (dative.given, dative.known) == ("Алеся", False)
    assert (genitive.given, genitive.known) == ("Алеся", True)
    assert [one.given for one in seen_names("Лапиной Галине Ильиничне")] == ["Галина"]


def test_a_caption_of_a_name_under_a_town_names_nobody() -> None:
    assert not seen_names("г. Лесогорье\nФ.И.О. должника, дата и место рождения")
