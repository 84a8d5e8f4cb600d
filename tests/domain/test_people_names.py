"""Names as registers, papers and people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.people_names import PersonName, fold_name, may_be_one_person, name_search_forms, parse_name


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Иванов Иван Иванович", PersonName("Иванов", "Иван", "Иванович")),
        ("  ИВАНОВ   ИВАН\u00a0ИВАНОВИЧ ", PersonName("Иванов", "Иван", "Иванович")),
        ("Иван Иванович Иванов", PersonName("Иванов", "Иван", "Иванович")),
        ("Ольга Кузьминична Бойко", PersonName("Бойко", "Ольга", "Кузьминична")),
        ("Мицкевич Адам Фомич", PersonName("Мицкевич", "Адам", "Фомич")),
        ("Берёзкина О.П.", PersonName("Берёзкина", "О.", "П.")),
        ("и. и. иванов", PersonName("Иванов", "И.", "И.")),
        ("Иванов ИИ", PersonName("Иванов", "И.", "И.")),
        ("ИВАНОВ ЯН", PersonName("Иванов", "Ян")),
        ("салтыков - щедрин михаил", PersonName("Салтыков-Щедрин", "Михаил")),
        ("АЛИЕВ МАМЕД ГАСАН ОГЛЫ", PersonName("Алиев", "Мамед", "Гасан оглы")),
        ("Алиева Лейла Гасан-кызы", PersonName("Алиева", "Лейла", "Гасан-кызы")),
        ("Петрова (Сидорова) Анна Ильинична", PersonName("Петрова", "Анна", "Ильинична")),
        ("Cидopoвa Mария", PersonName("Сидорова", "Мария")),
        ("О’КОННОР ДЖОН", PersonName("О'Коннор", "Джон")),
        ("Ли Вэй", PersonName("Ли", "Вэй")),
        ("Сукарно", PersonName("Сукарно")),
    ],
)
def test_a_name_is_told_into_its_parts(typed: str, name: PersonName) -> None:
    assert parse_name(typed) == name


@pytest.mark.parametrize("typed", ["", "  ", "123", "—"])
def test_what_holds_no_name_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="no name"):
        parse_name(typed)


@pytest.mark.parametrize(
    ("typed", "short", "masked"),
    [
        ("Иванов Иван Иванович", "Иванов И. И.", "И…в И. И."),
        ("Иванов И. И.", "Иванов И. И.", "И…в И. И."),
        ("Салтыков-Щедрин Михаил", "Салтыков-Щедрин М.", "С…н М."),
        ("Алиев Мамед Гасан оглы", "Алиев М. Г.", "А…в М. Г."),
        ("Ли Вэй", "Ли В.", "Л… В."),
    ],
)
def test_a_name_is_shortened_and_masked(typed: str, short: str, masked: str) -> None:
    name = parse_name(typed)
    assert name.short == short
    assert name.masked == masked


def test_initials_are_told_from_names() -> None:
    assert parse_name("Иванов И.И.").has_initials_only
    assert not parse_name("Иванов Иван").has_initials_only


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("БЕРЁЗКИНА  Ольга", "Березкина Ольга"),
        ("Иванoв Ивaн", "Иванов Иван"),
        ("CEPOB", "Серов"),
        ("Салтыков — Щедрин", "салтыков-щедрин"),
        ("Иванов И.И.", "иванов и. и."),
        ("О’Коннор", "о'коннор"),
        ("HИКИТИН", "Никитин"),
    ],
)
def test_names_meet_in_their_folded_form(typed: str, stored: str) -> None:
    assert fold_name(typed) == fold_name(stored)


def test_a_latin_name_stays_latin() -> None:
    assert fold_name("Smith John") == "smith john"


@given(st.text(alphabet="АБВЁЖабвёжABCHabch .-'’\u00a0", max_size=40))
def test_folding_a_name_twice_changes_nothing(text: str) -> None:
    once = fold_name(text)
    assert fold_name(once) == once


@pytest.mark.parametrize(
    ("typed", "looked_for"),
    [
        ("bdfyjd", "иванов"),
        ("<tkzdcrfz", "белявская"),
        ("`kxby", "елчин"),
        ("Gtnhjdf Fyyf", "петрова анна"),
        ("Иванов", "иванов"),
    ],
)
def test_a_name_typed_in_the_other_layout_is_looked_for(typed: str, looked_for: str) -> None:
    assert name_search_forms(typed)[0] == looked_for


def test_a_latin_name_is_looked_for_as_typed_too() -> None:
    assert "smith" in name_search_forms("Smith")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Иванов И.И.", "Иванов Иван Иванович", True),
        ("Берёзкина О.", "Березкина Ольга Петровна", True),
        ("Иванов", "Иванов Пётр", True),
        ("Иванов И.П.", "Иванов Иван Иванович", False),
        ("Иванов Илья", "Иванов Иван", False),
        ("Иванова И.И.", "Иванов И.И.", False),
    ],
)
def test_initials_and_absent_parts_speak_against_nobody(one: str, other: str, same: bool) -> None:
    assert may_be_one_person(parse_name(one), parse_name(other)) is same
    assert may_be_one_person(parse_name(other), parse_name(one)) is same
