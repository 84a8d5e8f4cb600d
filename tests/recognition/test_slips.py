"""Words that the engine misread, ran together or broke, set right without a picture between."""

import pytest

from backend.integrations.ocr.simulator import page_of
from backend.recognition.dates import seen_dates
from backend.recognition.flow import Flow
from backend.recognition.lexicon import corrected
from tests.recognition.papers import ORDER, extracted, kind_of


def read(text: str) -> str:
    return Flow([page_of(text)]).text.strip()


@pytest.mark.parametrize(
    ("misread", "printed"),
    [
        ("взыскагь", "взыскать"),
        ("зад0лженность", "задолженность"),
        ("судсбного", "судебного"),
        ("Болышой", "Большой"),
        ("Кедровото", "Кедрового"),
        ("Октябръского", "Октябрьского"),
        ("Опредсдил:", "Определил:"),
    ],
)
def test_a_word_a_slip_off_is_the_word_of_the_trade(misread: str, printed: str) -> None:
    assert corrected(misread) == printed


@pytest.mark.parametrize(
    "name", ["Подлесное", "Медведчук", "Ясногорье", "Жигаловой", "Займограф", "Должиков", "Судаков"]
)
def test_a_name_is_left_as_it_is(name: str) -> None:
    assert corrected(name) == name


@pytest.mark.parametrize(
    ("line", "printed"),
    [
        ("СУДЕБНЫЙПРИКАЗ", "СУДЕБНЫЙ ПРИКАЗ"),
        ("исчисленнуюс 27.01.2023", "исчисленную с 27.01.2023"),
        ("запериодс 19.07.2021", "за период с 19.07.2021"),
        ("задол женность", "задолженность"),
        ("законную05.04.2024", "законную 05.04.2024"),
        ("О П | Р Е Д Е Л И Л:", "ОПРЕДЕЛИЛ:"),
        ("Республики Заозе-\n- рье", "Республики Заозерье"),
        ("|Кедровый край", "Кедровый край"),
        ("договору №е 1234 ог 12.03.2024", "договору № 1234 от 12.03.2024"),
        ("с 27.01.2023 но 17.07.2023", "с 27.01.2023 по 17.07.2023"),
        ("г, Подлесное, ул, Чехова", "г. Подлесное, ул. Чехова"),
    ],
)
def test_a_line_reads_as_it_was_printed(line: str, printed: str) -> None:
    assert read(line) == printed


@pytest.mark.parametrize(
    ("read_as", "day"),
    [
        ("13.03.2025$ г.", "2023-03-13"),
        ("235 сентября 1969", "1969-09-23"),
        ("9 августа 26022 года", "2022-08-09"),
        ("(п июня 1968 года", "1968-06-11"),
        ("от п.01.2024,", "2024-01-11"),
    ],
)
def test_a_figure_read_as_two_is_one_and_told_repaired(read_as: str, day: str) -> None:
    (seen,) = seen_dates(f" {read_as} ")

    assert (seen.iso, seen.repaired) == (day, True)


@pytest.mark.parametrize("row", ["7 марта 2023 года-12 августа 2023 года", "7.03.2023 г.-12.08.2023 г."])
def test_a_day_follows_the_word_of_the_year_before_it(row: str) -> None:
    assert [seen.iso for seen in seen_dates(f"за период {row} ")] == ["2023-03-07", "2023-08-12"]


@pytest.mark.parametrize("day", ["`15` ноября 2021 г.", "'15° ноября 2021 года"])
def test_worn_quotes_hide_no_day(day: str) -> None:
    assert [seen.iso for seen in seen_dates(f"от {day} ")] == ["2021-11-15"]


def test_an_order_with_slips_in_its_words_gives_what_a_clean_one_does() -> None:
    clean, _ = extracted(ORDER)
    worn = ORDER
    for printed, misread in (
        ("взыскать", "взыскагь"), ("судебного участка", "сулебного участкз"), ("ПРИКАЗЫВАЮ:", "ПРИКАЗВАЮ :"),
        ("задолженность по договору", "задолжевностьпо договору"), ("№ 379701488", "№е 379701488"), (" по\n", " но\n"),
        ("зарегистрированного", "зарегистрнрованного"), ("в размере", "е размере"), ("основной долг", "осповной долг"),
    ):  # fmt: skip
        worn = worn.replace(printed, misread)

    fields, _ = extracted(worn)

    assert kind_of(worn) == kind_of(ORDER)
    assert fields == clean


def test_the_name_of_a_court_ends_where_a_title_or_another_word_begins() -> None:
    heads = ("ИСПОЛНИТЕЛЬНЫЙ ЛИСТ\n", "г. Подлесное, 12.03.2024\n", "при решении вопроса о принятии заявления\n")
    for head in heads:
        text = f"Судебный участок № 12 Лесного района Приозёрной области\n{head}{ORDER}".replace("№ 11", "№ 12")
        text = text.replace("Речного судебного района Синеборского края", "Лесного района Приозёрной области")

        fields, _ = extracted(text)

        assert fields["court_name"] == "Судебный участок № 12 Лесного района Приозёрной области"


def test_a_judge_may_be_named_before_the_office() -> None:
    text = ORDER.replace(
        "Мировой судья судебного участка № 11 Речного судебного района Синеборского края\nСтепной Захар Ильич, ",
        "Степной Захар Ильич, мировой судья судебного участка № 11 Речного судебного района\nСинеборского края, ",
    ).replace("Мировой судья Степной З.И.\n", "")

    fields, _ = extracted(text)

    assert fields["judge_name"] == "Степной Захар Ильич"


def test_initials_beside_a_declined_surname_do_not_make_it_the_nominative() -> None:
    text = ORDER.replace("Вороны Ильи Петровича", "Рязанцевой Марины Павловны").replace(
        "Мировой судья Степной З.И.", "Возражения Рязанцевой М.П. не поступили.\nМировой судья Степной З.И."
    )

    fields, _ = extracted(text)

    assert fields["debtor_name"] == "Рязанцева Марина Павловна"
