"""Where an address, the name of a court or of a department ends, whatever follows it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.recognition import ACCEPTED
from backend.recognition.fields.address_grammar import address_at, addresses
from backend.recognition.fields.address_repairs import as_printed_on_one_line
from backend.recognition.fields.court_grammar import end_of_court
from backend.recognition.fields.departments import end_of_department
from tests.recognition.papers import ORDER, RULING, extracted, read_text

INDEX = st.sampled_from(("", "630099, ", "РФ, 630099, ", "630099, Россия, "))
REGION = st.sampled_from(("", "Лесогорская область, ", "Республика Приозерье, ", "Усть-Лебяжский автономный округ, "))
DISTRICT = st.sampled_from(("", "Заречный р-н, ", "м.о. Нагорный, ", "Полянский муниципальный район, "))
TOWN = st.sampled_from(
    (
        "г. Лесной (Лесогорская область)",
        "г. Каменный Брод",
        "гор. Лесогорье",
        "с. Малые Горки",
        "р.п. Узловая",
        "Узловая г",
        "пгт Большая Речка",
    )
)
STREET = st.sampled_from(
    (
        *(
            "ул. Лесная",
            "Лесная ул.",
            "пр-кт Мира",
            "ул. 40 лет Октября",
            "ул. 60-летия Победы",
            "мкр. Северный",
            "ул. 1-я Парковая",
        ),
        *(
            "кв-л 12",
            "ул. Дачная 4-я",
            "Соборная площадь",
            "ул. Р. Люксембург",
            "ул. генерала Карбышева",
            "ш. Московское",
            "туп. Кирпичный",
            "линия 5-я",
        ),
    )
)
HOUSE = st.sampled_from(("д. 5", "дом № 12/3", "д.7б", "12", "строение 18", "д. 64/6-128"))
DOOR = st.sampled_from(("", ", кв. 12", ", корп. 2, кв. 7", ", офис 29", ", ком. 3"))
AFTER = st.sampled_from(
    (
        "",
        ".\nМировой судья Юдин Л.З.",
        ", в пользу ООО «Заря»",
        ", 15 730 руб. 00 коп. долга",
        "\nвзыскатель ООО «Заря»",
    )
)
BREAK = st.sampled_from((" ", "\n"))


@given(st.tuples(INDEX, REGION, DISTRICT, TOWN), st.tuples(STREET, HOUSE, DOOR), AFTER, BREAK)
def test_an_address_is_spanned_whole_and_nothing_after_it(
    place: tuple[str, ...], door: tuple[str, str, str], after: str, line: str
) -> None:
    address = f"{''.join(place)},{line}{door[0]}, {door[1]}{door[2]}"

    spanned = address_at(address + after, 0)

    assert spanned is not None
    assert (address + after)[: spanned.end].rstrip(".") == address.rstrip(".")
    assert spanned.has_door


@pytest.mark.parametrize("said", ["взыскать с Вороны Ильи Петровича", "16 ноября 2024 года", "по делу № 2-95/2025"])
def test_what_is_no_address_begins_none(said: str) -> None:
    assert not any(address.has_door or address.has_town for address in addresses(said, 0, len(said)))


def test_before_a_street_a_town_needs_no_word_of_its_kind() -> None:
    said = "Лесогорская область, Каменный Брод, ул. Лесная, д. 5, кв. 12"

    spanned = address_at(said, 0)

    assert spanned is not None
    assert (spanned.start, spanned.end) == (0, len(said))


@pytest.mark.parametrize(
    ("printed", "address"),
    [
        ("г. Узловая, ул. Лесная, 7а-31 (паспорт 19 11 № 455106)", "г. Узловая, ул. Лесная, 7а-31"),
        ("г. Узловая, ул. Лесная, 40/2, 131 (СНИЛС 001)", "г. Узловая, ул. Лесная, 40/2, 131"),
        (
            "Лесогорский край, Белая\nГора г, ул. Лесная, 5, 12, ИНН",
            "Лесогорский край, Белая Гора г, ул. Лесная, 5, 12",
        ),
        ("г. Узловая, ул. Лесная, д. 3б. кв. 14, в пользу", "г. Узловая, ул. Лесная, д. 3б, кв. 14"),
        (
            "Речной край, Лесной м.0., д. Узловая, ул. Новая, д. 5",
            "Речной край, Лесной м.о., д. Узловая, ул. Новая, д. 5",
        ),
        ("г. Узловая, тер. СНТ Родник, дом 5, кв. 2", "г. Узловая, тер. СНТ Родник, дом 5, кв. 2"),
        ("Речной край, Узловая, ул. Лесная\n137, кв.174)", "Речной край, Узловая, ул. Лесная, 137, кв.174"),
        ("г. Узловая, мкр. 10-й, д. 102, кв. 2", "г. Узловая, мкр. 10-й, д. 102, кв. 2"),
        ("г. Узловая, ул. Лесная. д. 50в. к. 133 - в пользу", "г. Узловая, ул. Лесная, д. 50в, к. 133"),
        ("630001,\nг. Узловая, ул. Лесная. 61. кв. 66) в пользу", "630001, г. Узловая, ул. Лесная, 61, кв. 66"),
        (
            "630001. РФ. Лесогорский край. г. Узловая, ул. Лесная. д. 5",
            "630001, РФ, Лесогорский край, г. Узловая, ул. Лесная, д. 5",
        ),
        ("Лесогорский край, пт Узловая, ул. Лесная, д. 5", "Лесогорский край, пгт Узловая, ул. Лесная, д. 5"),
        ("г. Узловая. мкр. 5-Й. дом 6, кв. 3", "г. Узловая, мкр. 5-й, дом 6, кв. 3"),
        ("630001\nг. Узловая, ул. Мира. дом 7, кв. 2, в пользу", "630001, г. Узловая, ул. Мира, дом 7, кв. 2"),
        (
            "630001, Лесогорская область, г Узловая, ул. Лесная, д. 5, кв. 2, ИНН",
            "630001, Лесогорская область, г Узловая, ул. Лесная, д. 5, кв. 2",
        ),
        (
            "г, Узловая, ул Лесная, д. 5, кв. 2, ИНН",
            "г. Узловая, ул. Лесная, д. 5, кв. 2",
        ),
        ("г. Узловая, пер.\nТихий, 7-31 в пользу", "г. Узловая, пер. Тихий, 7-31"),
        ("г. Узловая, мкр. Лесной Луг. 29в - 14. дата", "г. Узловая, мкр. Лесной Луг, 29в - 14"),
        ("г Узловая, ул Лесная, д\n39в, кв 2", "г Узловая, ул Лесная, д 39в, кв 2"),
        ("63000б, г. Узловая, ул. Лесная, стр. 6, комн, 20", "630006, г. Узловая, ул. Лесная, стр. 6, комн. 20"),
        ("г. Узловая, ул. Минина и Пожарского, д. 5, кв. 2", "г. Узловая, ул. Минина и Пожарского, д. 5, кв. 2"),
        (
            "630001. Россия, Заречный р-н. п. Луговой, ул. Лесная. 5, 2, ИНН",
            "630001, Россия, Заречный р-н, п. Луговой, ул. Лесная, 5, 2",
        ),
    ],
)
def test_an_address_is_read_whole_with_its_commas_worn_off(printed: str, address: str) -> None:
    spanned = address_at(printed, 0)

    assert spanned is not None
    assert as_printed_on_one_line(printed[: spanned.end]) == address


@pytest.mark.parametrize(
    "after",
    ["15 (пятнадцать тысяч) рублей", "15 730 руб.", "12.03.2025", "15 (пятнадцать) рублей", "15\nмая 1955 г.р."],
)
def test_a_sum_after_the_house_is_no_flat(after: str) -> None:
    said = f"г. Узловая, ул. Лесная, 5, {after}"

    spanned = address_at(said, 0)

    assert spanned is not None
    assert said[: spanned.end] == "г. Узловая, ул. Лесная, 5"


@pytest.mark.parametrize(
    ("said", "born"),
    [
        ("23.091986, с. Ключи Речного края, адрес: РФ, 630001,", "с. Ключи Речного края"),
        ("23.09.1986 г.р., уроженца с. Ключи Узбекской ССР, РФ, 630001,", "с. Ключи Узбекской ССР"),
    ],
)
def test_neither_a_worn_day_nor_a_second_country_is_of_a_birth_place(said: str, born: str) -> None:
    fields, _ = extracted(
        ORDER.replace(f"23.09.1986 года рождения, {BORN}", f"{said} Синеборский край, г. Каменный Брод,")
    )

    assert fields["debtor_birth_place"] == born
    assert fields["debtor_address"] == "РФ, 630001, Синеборский край, г. Каменный Брод, пер. Тихий, д. 57, кв. 134"


def test_the_number_of_a_passport_is_no_index() -> None:
    said = "паспорт 19 11 № 455106\n630001, г. Узловая, ул. Лесная, д. 5"

    (spanned,) = addresses(said, 0, len(said))

    assert said[spanned.start : spanned.end] == "630001, г. Узловая, ул. Лесная, д. 5"


def test_a_region_after_the_birth_place_begins_the_address() -> None:
    told = read_text(
        ORDER.replace(
            "родившегося в г. Лесогорье\nВерхнереченской области, зарегистрированного по адресу:",
            "место рождения: г. Лесогорье, адрес:",
        ).replace("г. Каменный\nБрод", "Каменный\nБрод")
    )

    assert told.value("debtor_birth_place") == "г. Лесогорье"
    assert told.value("debtor_address") == "Синеборский край, Каменный Брод, пер. Тихий, д. 57, кв. 134"


def test_a_birth_place_and_the_address_after_it_are_two() -> None:
    told = read_text(
        ORDER.replace(
            "родившегося в г. Лесогорье\nВерхнереченской области, зарегистрированного по адресу:", "г. Лесогорье,"
        )
    )

    assert told.value("debtor_birth_place") == "г. Лесогорье"
    assert told.value("debtor_address") == "Синеборский край, г. Каменный Брод, пер. Тихий, д. 57, кв. 134"


@pytest.mark.parametrize(
    "name",
    [
        "Заречного судебного района Лесогорской области",
        "Октябрьского района г. Малые Горки",
        "судебного района «город Лугоград» Северо-Ключевского автономного округа",
        "Заречного района Северо-Ключевского автономного округа – Лугории",
        "муниципального района «Яблоневый» Лесогорского края",
        "г. Приволье и Приреченского района Республики Приречье",
        "по городу Ясногорье",
        "в границах г. Нижний Лог",
        "Верхнереченска",
        "района Кирпичного завода г. Узловая",
        "судебного района № 2 города Сухой Лог",
        "Заречной части города Лесогорье",
        "г. Узловая (Нагорная сторона)",
        "в административных границах города Нижний Лог Лесогорского края",
        "в районе Старая Мельница города Узловая",
        "судебного района, в котором создан Заречный городской суд Лесогорской области",
        "Усть-Ясного и Малого Заречного районов Лесогорской области",
        "Заречного судебного района в городе Лесогорье",
        "Заречного района г. Лесогорье, Лесогорской области",
    ],
)
@pytest.mark.parametrize(
    "after",
    [
        " Юдин Л.З.",
        ", рассмотрев заявление",
        "\n630099, г. Приволье, ул. Лесная, д. 5",
        "\nДело № 2-95",
        "\nПо делу № 2",
    ],
)
def test_the_name_of_a_court_ends_before_judge_deed_and_address(name: str, after: str) -> None:
    text = name + after
    limit = len(name) if "Юдин" in after else len(text)  # names are known to the caller

    assert text[: end_of_court(text[:limit], 0)].rstrip() == name


@pytest.mark.parametrize(
    "name",
    [
        "по Заводскому району г. Приволье",
        "№ 4 по г. Узловая и Узловскому району",
        "по исполнению особых производств",
        "по исполнению ИД о взыскании штрафов г. Приволье",
        "",
    ],
)
@pytest.mark.parametrize(
    "after", ["\nЛесогорский край, г. Узловая, ул. Лесная, д. 5", " старший специалист", "\nПОСТАНОВЛЕНИЕ"]
)
def test_the_name_of_a_department_ends_before_its_address(name: str, after: str) -> None:
    text = f"ОСП {name}".rstrip() + after

    assert text[: end_of_department(text, len("ОСП"))[0]].rstrip() == f"ОСП {name}".rstrip()


BORN = (
    "родившегося в г. Лесогорье\nВерхнереченской области, "
    "зарегистрированного по адресу: Синеборский край, г. Каменный\nБрод,"
)


@pytest.mark.parametrize(
    ("said", "born", "lives"),
    [
        ("урож. ГОР. Лесогорье РСФСР, зарег. по адресу: г. Узловая,", "ГОР. Лесогорье РСФСР", "г. Узловая,"),
        ("родом из пос. Лесогорье, адрес: г. Узловая,", "пос. Лесогорье", "г. Узловая,"),
        ("уроженец(ка): г. Лесогорье, адрес: г. Узловая,", "г. Лесогорье", "г. Узловая,"),
        ("м.р. п. Лесогорье, адрес: г. Узловая,", "п. Лесогорье", "г. Узловая,"),
        (
            "место рождения: ж.д. ст. Лесная Речного края, адрес: г. Узловая,",
            "ж.д. ст. Лесная Речного края",
            "г. Узловая,",
        ),
        ("уроженца Лесогорье\nРеспублики Приречье, адрес: г. Узловая,", "Лесогорье Республики Приречье", "г. Узловая,"),
        (
            "дата и место рождения: 06.10.1991, Белый Яр Речного края, адрес: г. Узловая,",
            "Белый Яр Речного края",
            "г. Узловая,",
        ),
        ("м.р-н Речной, г.п. Узловая,", None, "м.р-н Речной, г.п. Узловая,"),
        ("дата и место рождения: 06.101991, с. Речное, адрес: г. Узловая,", "с. Речное", "г. Узловая,"),
        ("проживающего: г. Приозёрск- Чудской,", None, "г. Приозёрск-Чудской,"),
        ("проживающего: г. Приозёрск-\nна-Шелони,", None, "г. Приозёрск-на-Шелони,"),
    ],
)
def test_where_the_debtor_was_born_and_lives(said: str, born: str | None, lives: str) -> None:
    fields, _ = extracted(ORDER.replace(BORN, said))

    assert fields.get("debtor_birth_place") == born
    assert fields["debtor_address"] == f"{lives} пер. Тихий, д. 57, кв. 134"


@pytest.mark.parametrize(
    "address",
    [
        "ул. Лесная, д. 5, кв. 2, г. Ключи, Речной район, Лесогорская область, 630001",
        "630001, г. Ключи, ул. Лесная, 48 - 44",
        "г. Ключи, ул. Лесная, 46/6, 124",
        "г. Ключи, СНТ Мечта, 18/7-72",
    ],
)
def test_an_address_is_read_to_its_end(address: str) -> None:
    order = ORDER.replace("Синеборский край, г. Каменный\nБрод, пер. Тихий, д. 57, кв. 134,", f"{address} –")

    fields, _ = extracted(order)

    assert fields["debtor_address"] == address


@pytest.mark.parametrize("carried", ["направлена должнику", "вручалась лично должнику"])
def test_where_a_letter_to_the_debtor_is_carried_he_lives(carried: str) -> None:
    claimed = RULING.replace("Петровны задолженности", "Петровны в пользу ООО «Аргус» задолженности")

    fields, _ = extracted(
        claimed.format(
            narrative=f"Копия приказа {carried} по адресу: г. Ключи, ул. Мира, д. 3, кв. 4. Поступили возражения.",
            operative="Отменить судебный приказ.",
        )
    )

    assert fields["debtor_address"] == "г. Ключи, ул. Мира, д. 3, кв. 4"


def test_where_an_act_was_made_nobody_was_born() -> None:
    fields, _ = extracted("""Должнику: Плоских Илье Петровичу
630001, г. Ключи, ул. Мира, д. 3, кв. 4
Дело № 2-168/2024
Судебный приказ
11 октября 2024 года
город Узловая
Мировой судья Степной З.И., рассмотрев заявление ООО «ПКО «Тихая гавань»,
ПРИКАЗАЛ:
Взыскать с Плоских Ильи Петровича, 31 июля 1979 г.р., уроженца: г. Лесогорье,
зарегистрированного по месту жительства: 630001, г. Ключи, ул. Мира, д. 3, кв. 4,
в пользу ООО «ПКО «Тихая гавань» 157120 руб. 28 коп. задолженности.
""")

    assert fields["debtor_birth_place"] == "г. Лесогорье"


def test_a_garden_within_a_town_is_of_the_address_and_nobody_was_born_there() -> None:
    lives = "23.09.1986 г.р., Речной край, г. Ключи, снт Мечта, ул. Лесная, д. 5, кв. 2"
    order = ORDER.replace(f"23.09.1986 года рождения, {BORN} пер. Тихий, д. 57, кв. 134", lives)

    fields, _ = extracted(order)

    assert fields["debtor_address"] == "Речной край, г. Ключи, снт Мечта, ул. Лесная, д. 5, кв. 2"
    assert "debtor_birth_place" not in fields


@pytest.mark.parametrize("region", ["\nРеспублики|Приречье", "\nРеспублики\nПрире4ье"])
def test_a_court_whose_region_could_not_be_read_is_in_doubt(region: str) -> None:
    told = read_text(ORDER.replace(" Речного судебного района Синеборского края", f" Речного судебного района{region}"))

    assert told.fields["court_name"].confidence < ACCEPTED


def test_the_address_of_the_creditor_is_not_that_of_the_debtor() -> None:
    claimed = ORDER.partition("взыскать с Вороны Ильи Петровича")[0]
    order = f"""{claimed}взыскать с Вороны Ильи Петровича в
пользу ООО «ПКО «Тихая гавань», адрес: г. Узловая, ул. Новая, д. 1, кв. 2, 5 000 руб. 00 коп. долга.
Ворона Илья Петрович, адрес: г. Ключи, ул. Мира, д. 3, кв. 4
"""

    fields, _ = extracted(order)

    assert fields["debtor_address"] == "г. Ключи, ул. Мира, д. 3, кв. 4"


def test_where_the_debtor_lives_is_told_before_the_creditor_is_named() -> None:
    claimed = ORDER.partition("взыскать с Вороны Ильи Петровича")[0]
    order = f"""{claimed}взыскать с должника в пользу взыскателя 5 000 руб. 00 коп. долга.
Ворона Илья Петрович, паспорт 96 55 № 786592, г. Ключи, ул. Мира, д. 3, кв. 4
(сведения о должнике)
ООО «ПКО «Тихая гавань», адрес: г. Узловая, ул. Новая, д. 1, кв. 2
(сведения о взыскателе)
"""

    fields, _ = extracted(order)

    assert fields["debtor_address"] == "г. Ключи, ул. Мира, д. 3, кв. 4"


@pytest.mark.parametrize(
    "listed",
    [
        "Лапин Антон Андреевич, 630001, Россия, 03.05.2025\nг. Ключи, ул. Новая, д. 7",
        "Лапин Антон Андреевич, 630001, Россия, г. 03.05.2025\nКлючи, ул. Новая, д. 7",
        "Лапин Антон Андреевич, 630001, Россия, г. Ключи, ул. Но- 03.05.2025\nвая, д. 7",
    ],
)
def test_the_day_in_the_cell_beside_is_no_part_of_an_address(listed: str) -> None:
    fields, _ = extracted(
        f"Список возвращённых РПО\nШПИ Кому, куда Сдано\n80095512345675 {listed}\n"
        "Отправитель: ООО «Аргус»\nПричина: адресат выбыл\nВозвращено 12.05.2025"
    )

    assert fields["recipient_address"] == "630001, Россия, г. Ключи, ул. Новая, д. 7"


@pytest.mark.parametrize("town", ["п. Узловая", "пгт Узловая", "Г. Узловая РСФСР"])
def test_the_letters_for_a_birth_place_are_no_part_of_the_town_after_them(town: str) -> None:
    fields, _ = extracted(ORDER.replace(BORN, f"м.р. {town}, адрес: Синеборский край, г. Каменный\nБрод,"))

    assert fields["debtor_birth_place"] == town


@pytest.mark.parametrize("between", ["\n", ", "])
def test_a_court_ends_with_its_region_where_its_address_begins_with_another(between: str) -> None:
    court = "Судебный участок № 5 Речного района города Лесогорье\nСинеборского края"
    text = f"{court}{between}Синеборский край, г. Лесогорье, ул. Тихая, д. 8"

    assert text[: end_of_court(text, len("Судебный участок № 5"))] == court


@pytest.mark.parametrize("rank", ["областного значения", "краевого подчинения", "республиканского значения"])
def test_a_town_of_a_rank_is_of_the_name_of_its_court(rank: str) -> None:
    text = f"Судебный участок № 5 города {rank} Каменный Брод, мировой судья"

    assert text[: end_of_court(text, len("Судебный участок № 5"))].endswith(f"города {rank} Каменный Брод")


@pytest.mark.parametrize("dash", ["-", "—", "–"])
def test_a_dash_before_the_second_name_of_a_region_is_one_however_it_was_read(dash: str) -> None:
    born = f"родившегося в пос. Узловая Речного автономного округа {dash} Заречья"
    lives = f"адрес: Речной автономный округ {dash} Заречье, г. Ключи,"

    fields, _ = extracted(ORDER.replace(BORN, f"{born}, {lives}"))

    assert fields["debtor_birth_place"] == "пос. Узловая Речного автономного округа – Заречья"
    assert fields["debtor_address"].startswith("Речной автономный округ – Заречье, г. Ключи, пер. Тихий")
