from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.regions import Region, region_of_address, region_of_code, regions, zone_of, zones_of

REGIONS = list(dict.fromkeys(regions().by_code.values()))
NOVEMBER = datetime(2026, 11, 21, 12, tzinfo=UTC)


def hours_from_utc(zone: str) -> float:
    shift = NOVEMBER.astimezone(ZoneInfo(zone)).utcoffset()
    assert shift is not None
    return shift.total_seconds() / 3600


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("г. Новосибирск", "54"),
        ("630000, Новосибирская обл., г. Новосибирск, ул. Московская, д. 5", "54"),
        ("обл Омская, г Омск", "55"),
        ("Камчатский край", "41"),
        ("Камчатский кр., Елизово", "41"),
        ("Московская обл. г.Химки", "50"),
        ("Москва", "77"),
        ("г Москва, ул Ленинградская, 7", "77"),
        ("Респ. Татарстан, г. Казань", "16"),
        ("Казань г, Татарстан Респ", "16"),
        ("Чувашская Республика - Чувашия, Чебоксары", "21"),
        ("респ Алтай, с Майма", "04"),
        ("Алтайский край, Барнаул", "22"),
        ("Тюменская обл, Ханты-Мансийский автономный округ - Югра АО, г Сургут", "86"),
        ("ЯНАО, Ноябрьск", "89"),
        ("Ямало-Ненецкий АО", "89"),
        ("Архангельская область, Ненецкий АО", "83"),
        ("Респ Саха /Якутия/, г Якутск", "14"),
        ("Северная Осетия — Алания", "15"),
        ("Еврейская Аобл, Биробиджан", "79"),
        ("Кемеровская область — Кузбасс, Новокузнецк", "42"),
        ("Санкт-Петербург, Московский пр-т, 5", "78"),
        ("СПб", "78"),
        ("ул. Ленина 5, г. Орёл", "57"),
        ("Республика Коми", "11"),
        ("Донецкая Народная Республика", "93"),
        ("г. Нижний Новгород", "52"),
        ("Город Севастополь", "92"),
        ("Удмуртия", "18"),
        ("Свердловская обл Тюменская ул", "66"),
        ("пос. Московский, Тюменская область", "72"),
        ("Приморский край,г Артём", "25"),
        ("Хабаровский край, г. Комсомольск-на-Амуре", "27"),
        ("РЕСП МАРИЙ ЭЛ, ЙОШКАР-ОЛА", "12"),
    ],
)
def test_an_address_names_its_region(address: str, code: str) -> None:
    found = region_of_address(address)

    assert found is not None
    assert found.code == code


@pytest.mark.parametrize(
    "address",
    [
        "",
        "деревня Озёрная, дом 3",
        "ул. Татарстан, 7",
        "ул. Московская, 12",
        "Московский р-н",
        "Московская область, Республика Татарстан",
        "г. Благовещенск",
    ],
)
def test_an_address_that_names_none_or_two_gives_none(address: str) -> None:
    assert region_of_address(address) is None


@pytest.mark.parametrize(
    ("code", "name"), [("77", "Москва"), ("54MS0012-01", "Новосибирская область"), ("81", "Пермский край")]
)
def test_a_code_leads_to_its_region(code: str, name: str) -> None:
    found = region_of_code(code)

    assert found is not None
    assert found.name == name


def test_an_unknown_code_leads_nowhere() -> None:
    assert region_of_code("00") is None
    assert region_of_code("") is None


@pytest.mark.parametrize(
    ("code", "hours"),
    [
        ("39", 2),
        ("77", 3),
        ("34", 3),
        ("43", 3),
        ("91", 3),
        ("63", 4),
        ("64", 4),
        ("18", 4),
        ("30", 4),
        ("66", 5),
        ("56", 5),
        ("55", 6),
        ("54", 7),
        ("22", 7),
        ("04", 7),
        ("17", 7),
        ("42", 7),
        ("03", 8),
        ("38", 8),
        ("75", 9),
        ("28", 9),
        ("25", 10),
        ("79", 10),
        ("65", 11),
        ("49", 11),
        ("41", 12),
        ("87", 12),
    ],
)
def test_clocks_stand_as_the_law_on_hour_zones_says(code: str, hours: int) -> None:
    region = region_of_code(code)

    assert region is not None
    assert hours_from_utc(zone_of(region)) == hours


def test_yakutia_lives_by_three_clocks() -> None:
    region = region_of_code("14")

    assert region is not None
    assert [hours_from_utc(zone) for zone in zones_of(region)] == [9, 10, 11]


def test_without_a_region_every_clock_of_the_country_may_be_the_debtors() -> None:
    shifts = {hours_from_utc(zone) for zone in zones_of(None)}

    assert shifts == set(range(2, 13))


def test_there_are_eighty_nine_subjects() -> None:
    assert len(REGIONS) == 89


@given(st.sampled_from(REGIONS), st.sampled_from([str.upper, str.lower, str.title, str]), st.integers(100000, 699999))
def test_each_region_is_known_by_its_own_name(region: Region, style: type[str], index: int) -> None:
    assert region_of_address(f"{index}, {style(region.name)}, ул. Московская, д. 1") == region


@given(st.sampled_from([(region, town) for region in REGIONS for town in region.towns]))
def test_each_town_lies_in_its_region(place: tuple[Region, str]) -> None:
    region, town = place

    assert region_of_address(f"г. {town}, ул. Ленина, 1") == region
    assert region_of_address(f"{town}, ул. Ленина, 1") == region


def test_no_town_stands_under_two_regions() -> None:
    towns = [town for region in REGIONS for town in region.towns]

    assert len(towns) == len(set(towns))


@given(st.text(max_size=60))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    region_of_address(text)
