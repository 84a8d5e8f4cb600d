"""Territories of courts: whatever a line says is read as it was meant, or not at all; a house has one court or none."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.territories import (
    Belongs,
    Directory,
    House,
    Houses,
    Parity,
    Precinct,
    Reason,
    Span,
    Territory,
    core_of,
    locate,
    read_house,
    read_territory,
)
from tests.domain import territories as written

SINCE = date(2026, 1, 1)


def precinct(number: int, text: str, place: str = "г. Приозёрск", region: str = "59") -> Precinct:
    return Precinct(f"{region}MS{number:04d}", region, SINCE, read_territory(text, place).rules)


def houses_of(text: str) -> Houses:
    territory = read_territory(text, "г. Приозёрск")
    assert territory.unread == ()
    assert len(territory.rules) == 1
    return territory.rules[0].houses


def asked(*precincts: Precinct, address: str) -> tuple[Reason, str]:
    answer = Directory(precincts).court_of(address, "59")
    return answer.reason, answer.court


# --- what is written is read ---


@given(written.lines())
def test_what_a_line_says_is_read_as_it_was_meant(line: tuple[str, Houses]) -> None:
    text, meant = line

    assert houses_of(text) == meant


@given(written.lines(), written.houses())
def test_a_matcher_written_anew_says_the_same_of_every_house(line: tuple[str, Houses], house: House) -> None:
    text, meant = line

    assert houses_of(text).take(house) is written.slowly(meant, house)


@given(st.data(), written.houses(most=400))
def test_a_house_is_read_back_from_its_own_words(data: st.DataObject, house: House) -> None:
    assert read_house(data.draw(written.house_words(house)).lower()) == house


@given(st.text(alphabet="улкромечётные с по до конца1234567890/-–,;:()АБ\n", max_size=80))
def test_no_text_breaks_the_reader_and_what_is_not_read_is_reported(text: str) -> None:
    territory = read_territory(text, "г. Приозёрск")

    assert isinstance(territory, Territory)
    assert territory.rules or territory.unread or not any(letter.isalnum() for letter in text)


# --- one house, one court ---


@given(written.houses())
def test_a_house_is_on_one_side_of_a_street(house: House) -> None:
    odd, even = houses_of("ул. Мира – нечётная сторона"), houses_of("ул. Мира – чётная сторона")

    assert [odd.take(house), even.take(house)].count(Belongs.YES) == 1


@given(written.houses(), st.integers(1, 60))
def test_a_house_is_before_a_cut_or_behind_it(house: House, cut: int) -> None:
    before, behind = houses_of(f"ул. Мира – до {cut}"), houses_of(f"ул. Мира – с {cut + 1} до конца")

    assert [before.take(house), behind.take(house)].count(Belongs.YES) == 1


@given(written.houses(), st.lists(written.lists(), min_size=1, max_size=4))
def test_what_one_court_excepts_and_another_lists_is_never_surely_with_both(
    house: House, listed: list[written.Written]
) -> None:
    words = ", ".join(one.text for one in listed)
    one, other = houses_of(f"ул. Мира – все дома (кроме {words})"), houses_of(f"ул. Мира – {words}")

    assert [one.take(house), other.take(house)].count(Belongs.YES) <= 1


@pytest.mark.parametrize(
    ("bound", "house", "belongs"),
    [
        ("с 12 до конца", "12а", True),
        ("с 12а до конца", "12", False),
        ("с 12а до конца", "12б", True),
        ("до 12", "12 корп. 3", True),
        ("до 12а", "12а корп. 3", True),
        ("до 12а", "12б", False),
        ("до 12/4", "12/5", False),
        ("с 2 по 10", "10/7", True),
        ("с 2 по 10", "11", False),
        ("с 98 до конца", "1204", True),
    ],
)
def test_a_bound_without_a_suffix_takes_in_every_suffix_of_its_number(bound: str, house: str, belongs: bool) -> None:
    assert (houses_of(f"ул. Мира – {bound}").take(read_house(house)) is Belongs.YES) is belongs


def test_a_building_of_a_house_that_is_listed_without_it_is_for_a_person_to_say() -> None:
    only_31 = precinct(1, "ул. Мира – 31")

    assert asked(only_31, address="г. Приозёрск, ул. Мира, д. 31") == (Reason.FOUND, "59MS0001")
    assert asked(only_31, address="г. Приозёрск, ул. Мира, д. 31 корп. 2") == (Reason.HOUSE_IN_DOUBT, "")


# --- as pages write ---


def test_the_example_of_a_courts_page_is_read() -> None:
    text = (
        "ул. Ботаническая – нечётная сторона домов (кроме дома 31), чётная сторона домов с 6 до конца; "
        "Сусоколовское ш. – все дома; ул. Полевая – чётная сторона, начиная с дома 12 А,Б,В – до конца"
    )

    botanicheskaya, shosse, polevaya = read_territory(text, "г. Москва").rules

    assert botanicheskaya.houses == Houses(
        spans=(Span(parity=Parity.ODD), Span(House(6), None, Parity.EVEN)), without=Houses(listed=(House(31),))
    )
    assert (shosse.street and shosse.street.kind, shosse.houses.whole) == ("шоссе", True)
    assert polevaya.houses.spans == (Span(House(12, letter="а"), None, Parity.EVEN),)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ул. Мира, 1, 3, 5", "1 3 5"),
        ("ул. Мира д. 1, д. 3, 5а", "1 3 5а"),
        ("ул. Мира: чётные: 2, 4 и 6", "2 4 6"),
        ("ул. Мира – 12 А, Б, В", "12а 12б 12в"),
        ("Новая улица 7 корп. 1", "7 корп. 1"),
    ],
)
def test_lists_of_houses_are_read_however_they_are_set(text: str, expected: str) -> None:
    assert " ".join(map(str, houses_of(text).listed)) == expected


def test_lists_of_settlements_and_of_streets_carry_what_heads_them() -> None:
    text = (
        "Лесной район: села Ивановка, Орехово; д. Дубки – полностью\nг. Приозёрск:\nулицы: Мира, Садовая (1-15), Новая"
    )

    rules = read_territory(text).rules

    assert [(rule.place.settlement, rule.place.district) for rule in rules[:3]] == [
        ("ивановка", "лесн"),
        ("орехово", "лесн"),
        ("дубки", "лесн"),
    ]
    assert [(rule.street and rule.street.core, rule.houses.whole) for rule in rules[3:]] == [
        (("мира",), True),
        (("садовая",), False),
        (("новая",), True),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "граница участка проходит по оси ул. Ленина до пересечения с ул. Мира",
        "ул. Ленина, ул. Мира – 1-15",
        "улицы Ленина и Мира",
        "нечётные с 1 по 15",
        "ул. Мира – нечётные с 1 по 15, 22-30",
        "ул. Мира – с 15 по 1",
        "ул. Мира – чётная сторона: 2, 5",
        "ул. Мира – все дома, 1, 3",
        "ул. Мира – дома у реки",
    ],
)
def test_a_line_that_can_be_meant_in_two_ways_is_reported_and_never_guessed(text: str) -> None:
    territory = read_territory(text, "г. Приозёрск")

    assert territory.rules == ()
    assert [one.text for one in territory.unread] == [text]


def test_streets_after_a_place_that_was_not_understood_belong_to_no_other() -> None:
    territory = read_territory("с. Ивановка, у моста через реку; ул. Мира – все дома", "г. Приозёрск")

    assert territory.rules == ()
    assert len(territory.unread) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ак. Королёва", "Академика Королева"),
        ("3-я Полевая", "Полевая 3"),
        ("Третья Полевая", "3 Полевая"),
        ("К. Маркса", "Карла Маркса"),
        ("им. Ю. Гагарина", "Гагарина"),
        ("40-летия Октября", "40 лет Октября"),
        ("Мopcкaя", "Морская"),  # the second, third, fourth and sixth letter are Latin
    ],
)
def test_spellings_of_one_street_are_one(one: str, other: str) -> None:
    assert core_of(one) == core_of(other)


# --- the court of an address ---


def test_a_court_is_named_with_its_rule_and_the_day_of_its_text() -> None:
    answer = Directory([precinct(7, "ул. Садовая – все дома\nул. Мира – чётные")]).court_of(
        "614000, Пермский край, Приозерск г, Мира ул, д. 8, кв. 3", "59"
    )

    assert (answer.court, answer.entry and answer.entry.id) == ("59MS0007", "59MS0007@2026-01-01#2")


def test_equal_streets_of_two_settlements_are_told_apart_by_the_settlement() -> None:
    village, town = precinct(1, "с. Ивановка: ул. Мира"), precinct(2, "ул. Мира")

    assert asked(village, town, address="с. Ивановка, ул. Мира, 5") == (Reason.FOUND, "59MS0001")
    assert asked(village, town, address="г. Приозёрск, ул. Мира, 5") == (Reason.FOUND, "59MS0002")


def test_settlements_of_one_name_are_told_apart_by_the_district_and_without_it_not_at_all() -> None:
    forest = precinct(1, "Лесной район: с. Ивановка")
    river = precinct(2, "Речной район: с. Ивановка")

    assert asked(forest, river, address="Речной р-н, с. Ивановка, д. 5") == (Reason.FOUND, "59MS0002")
    assert asked(forest, river, address="с. Ивановка, д. 5") == (Reason.SEVERAL, "")


def test_a_house_on_a_corner_is_looked_for_on_both_its_streets() -> None:
    mira, garden = precinct(1, "ул. Мира – чётные"), precinct(2, "ул. Садовая – нечётные")

    assert asked(mira, address="г. Приозёрск, ул. Мира, д. 12/5") == (Reason.FOUND, "59MS0001")
    assert asked(mira, garden, address="г. Приозёрск, ул. Мира / ул. Садовая, 12/5") == (Reason.SEVERAL, "")


def test_a_street_is_found_by_the_name_that_it_had_before() -> None:
    renamed = precinct(1, "ул. Новая (бывшая ул. Советская) – с 1 по 20")

    assert asked(renamed, address="г. Приозёрск, ул. Советская, д. 7") == (Reason.FOUND, "59MS0001")


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("г. Приозёрск, ул. Ботаническвя, д. 4", Reason.STREET_ALIKE),
        ("г. Приозёрск, ул. К. Воробьёва, д. 5", Reason.STREET_ALIKE),
        ("г. Приозёрск, ул. 2-я Полевая, д. 5", Reason.NO_STREET),
        ("г. Приозёрск, ул. Ботаническая, д. 5", Reason.NO_HOUSE),
        ("г. Озёрск, ул. Ботаническая, д. 4", Reason.NO_SETTLEMENT),
        ("г. Приозёрск, ул. Ботаническая", Reason.NO_HOUSE_NAMED),
        ("не известен", Reason.NO_HOUSE_NAMED),
        ("", Reason.NO_ADDRESS),
    ],
)
def test_in_doubt_no_court_is_named_and_the_reason_is(address: str, reason: Reason) -> None:
    known = precinct(1, "ул. Ботаническая – чётные; ул. Константина Воробьёва; ул. 1-я Полевая")

    assert asked(known, address=address) == (reason, "")


def test_a_region_without_a_directory_says_so() -> None:
    answer = Directory([precinct(1, "ул. Мира")]).court_of("г. Приозёрск, ул. Мира, 1", "54")

    assert answer.reason is Reason.NO_DIRECTORY


def test_flats_of_one_house_and_spellings_of_one_address_share_a_key() -> None:
    spellings = ("614000, г. Приозёрск, ул. Ак. Королёва, д. 5, кв. 3", "Приозерск г, Академика Королева ул, дом 5-12")

    assert len({locate(one, "59").key for one in spellings}) == 1


def test_a_thousand_addresses_are_looked_up_at_once() -> None:
    """Looked up by settlement and street, a directory of thousands of rules is asked only for those of one street."""
    text = "\n".join(f"ул. Строителей {number}-я – с 1 по 99" for number in range(1, 3_001))
    directory = Directory([precinct(1, text)])

    found = {
        directory.court_of(f"г. Приозёрск, ул. {number}-я Строителей, 5", "59").reason for number in range(1, 1_001)
    }

    assert found == {Reason.FOUND}
