"""Words torn, specked or mixed with what lies beside the sheet: what was printed is still read."""

import itertools
from dataclasses import replace

import pytest

from backend.domain.reading import Box, Page, Word
from backend.integrations.ocr.simulator import page_of
from backend.recognition.classify import classify
from backend.recognition.extract import extract
from backend.recognition.flow import Flow
from backend.recognition.paper import Paper
from backend.recognition.sections import sections
from tests.recognition.papers import ORDER, extracted

_TABLE = 300


def on_a_table(text: str, specks: str, confidence: float) -> Page:
    """The text a hand's breadth from the left edge of the picture, and what the engine makes of the table beside it."""
    page = page_of(text)
    moved = tuple(replace(word, box=replace(word.box, x=word.box.x + _TABLE)) for word in page.words)
    heads = [next(words) for _, words in itertools.groupby(moved, key=lambda word: word.line)]
    beside = [
        Word(speck, Box(10, head.box.y, 12 * len(speck), 22), confidence, head.line)
        for head, speck in zip(heads, itertools.cycle(specks.split()), strict=False)
    ]
    both = sorted([*moved, *beside], key=lambda word: (word.line, word.box.x))
    return Page(tuple(both), page.width + _TABLE, page.height)


def fields_of(page: Page) -> dict[str, str]:
    flow = Flow([page])
    parts = sections(flow)
    verdict = classify(flow, parts, 1.0)
    found, _ = extract(Paper(flow, parts, verdict.kind, verdict.decree))
    return {name: one.value for name, one in found.items()}


def test_what_lies_beside_the_sheet_is_no_part_of_its_lines() -> None:
    assert fields_of(on_a_table(ORDER, "аня — ы: М", 0.2)) == extracted(ORDER)[0]


def test_a_column_that_was_surely_read_is_a_part_of_the_page() -> None:
    flow = Flow([on_a_table(ORDER, "Дело Взыскатель Должник Срок", 0.95)])

    assert flow.text.startswith("Дело УИД")


@pytest.mark.parametrize(
    ("printed", "misread"),
    [
        ("Вороны Ильи Петровича, 23", "Вороны 'Ильи 'Петровича, 23"),
        ("Вороны Ильи Петровича, 23", "Вороны И льи Петровича, 23"),
        ("23.09.1986", "23..09:.1986"),
        ("16.11.2024 г.", "16;.11.2024 г."),
        ("Верхнереченской области", ". Верхнереченской области"),
        ("67 673,54", "67 673,.54"),
        ("65 070,71", "65 (070,71"),
        ("6 584,06", "6 '584,06"),
        ("д. 57, кв.", "д. 57, Кв."),
        ("590 руб. 00 коп.", "590 руб: 00: коп;"),
    ],
)
def test_an_order_with_a_speck_says_what_it_says_without(printed: str, misread: str) -> None:
    assert printed in ORDER

    assert extracted(ORDER.replace(printed, misread))[0] == extracted(ORDER)[0]


def test_a_day_keeps_its_quotes_and_a_year_its_six() -> None:
    plain = ORDER.replace("23.09.1986 года", '"14" августа 1986 года')

    worn = plain.replace('"14" августа 1986', '"14* августа 198б')

    assert extracted(worn)[0]["debtor_birth_date"] == extracted(plain)[0]["debtor_birth_date"] == "1986-08-14"


@pytest.mark.parametrize(
    "broken", ["г. Ключи-\nна-Каменке,", "г. Ключи-\nна-К аменке,", "г. Ключи“на-Каменке,", "г. Ключи-на-Каменке,"]
)
def test_a_town_on_a_river_keeps_its_hyphens_over_the_end_of_a_line(broken: str) -> None:
    fields, _ = extracted(ORDER.replace("г. Каменный\nБрод,", broken))

    assert fields["debtor_address"] == "Синеборский край, г. Ключи-на-Каменке, пер. Тихий, д. 57, кв. 134"


def test_a_town_of_two_words_broken_in_the_first_is_put_together() -> None:
    fields, _ = extracted(ORDER.replace("г. Каменный\nБрод,", "г. Ивано-\nво-Бродское,"))

    assert fields["debtor_address"] == "Синеборский край, г. Иваново-Бродское, пер. Тихий, д. 57, кв. 134"


def test_a_street_of_a_jubilee_keeps_its_hyphen_over_the_end_of_a_line() -> None:
    fields, _ = extracted(ORDER.replace("пер. Тихий,", "ул. 60-\nлетия Победы,"))

    assert fields["debtor_address"] == "Синеборский край, г. Каменный Брод, ул. 60-летия Победы, д. 57, кв. 134"


def test_small_letters_blown_up_at_the_beginning_of_a_line_end_the_word_of_the_line_before() -> None:
    broken = ORDER.replace("«ПКО «Тихая гавань»", "«ПКО «Тихая гава-\nНЬ»")

    assert extracted(broken)[0]["creditor_name"] == extracted(ORDER)[0]["creditor_name"]


@pytest.mark.parametrize("tens", ["двадцать", "двалцать", "двадиать", "двапцать"])
def test_a_day_in_words_keeps_its_tens(tens: str) -> None:
    spelt = ORDER.replace("16.11.2024 г.", f"{tens} шестого ноября две тысячи двадцать четвёртого года\nг.", 1)

    assert extracted(spelt)[0]["order_date"] == "2024-11-26"


def test_a_house_is_numbered_with_a_six_before_a_letter() -> None:
    assert extracted(ORDER.replace("д. 57,", "д. 5ба,"))[0]["debtor_address"].endswith("д. 56а, кв. 134")


@pytest.mark.parametrize("torn", ["6 58 руб. 06 коп.", "6 584,0 руб.", "084,06 руб.", "З6 584,06 руб.", "00 руб."])
def test_the_tail_of_a_sum_is_never_given_for_it(torn: str) -> None:
    fields, _ = extracted(ORDER.replace("6 584,06 руб.", torn))

    assert "penalty" not in fields
    assert (fields["principal"], fields["interest"]) == ("65070.71", "67673.54")


def test_a_sum_that_takes_interest_in_is_not_the_interest() -> None:
    start, end = ORDER.index("139 328 ("), ORDER.index(", расходы")

    fields, _ = extracted(f"{ORDER[:start]}54 588,93 руб. с учётом процентов{ORDER[end:]}")

    assert fields["total_amount"] == "54588.93"
    assert "interest" not in fields


def test_a_representative_who_applies_is_no_cost() -> None:
    start, end = ORDER.index("задолженность по договору"), ORDER.index(", в том числе")

    fields, _ = extracted(
        f"{ORDER[:start]}по заявлению представителя взыскателя 139 328 рублей 31 копейку{ORDER[end:]}"
    )

    assert fields["total_amount"] == "139328.31"


@pytest.mark.parametrize(
    ("printed", "worn"),
    [
        ("Вороны Ильи Петровича, 23", "Вороны Ильи Пет ровича, 23"),
        ("Верхнереченской области", "Верхнеречен ской област и"),
        ("Мировой судья судебного участка", "Мировой судья судебного участ ка"),
    ],
)
def test_what_fell_apart_is_put_together(printed: str, worn: str) -> None:
    assert printed in ORDER

    assert extracted(ORDER.replace(printed, worn))[0] == extracted(ORDER)[0]


@pytest.mark.parametrize(
    "words",
    [
        "Лесная микрокредитная компания",
        "Профессиональная коллекторская",
        "Шмат о взыскании",
        "Пыжов и супруга",
        "от долга",
        "пристав Лесной района",
        "Долг- Союз",
        "рай она",
    ],
)
def test_words_that_stand_beside_each_other_are_not_torn(words: str) -> None:
    assert Flow([page_of(words)]).text.strip() == words


@pytest.mark.parametrize(
    ("worn", "printed"),
    [
        ("Су6ханкулова", "Субханкулова"),
        ("Хи3бутдинова", "Хизбутдинова"),
        ("<Парус»", "«Парус»"),
        ("«<Парус>,", "«Парус»,"),
        ("<12>", "«12»"),
        ("«Долг- Союз»", "«Долг-Союз»"),
        ("Верхнеуст инского", "Верхнеустинского"),
        ("космонавт ов", "космонавтов"),
    ],
)
def test_a_figure_or_a_gap_within_a_word_is_none_and_half_a_quote_is_one(worn: str, printed: str) -> None:
    assert Flow([page_of(worn)]).text.strip() == printed


def test_a_word_in_capitals_may_be_a_name_and_is_no_adjective_that_looks_like_it() -> None:
    assert Flow([page_of("ЗЕРМОВОГО РАЙОНА")]).text.strip() == "ЗЕРМОВОГО РАЙОНА"
    assert Flow([page_of("зермового")]).text.strip() == "зернового"


@pytest.mark.parametrize(
    ("ran_together", "apart"),
    [("пр-ктКрасный, 5", "пр-кт Красный, 5"), ("гКлючи", "г Ключи"), ("р-нЗаречный", "р-н Заречный")],
)
def test_a_kind_of_place_ends_before_a_capital(ran_together: str, apart: str) -> None:
    assert Flow([page_of(ran_together)]).text.strip() == apart


@pytest.mark.parametrize("number", ["АБ6вг12", "д. 6а", "6-го"])
def test_a_figure_that_was_printed_stays(number: str) -> None:
    assert Flow([page_of(number)]).text.strip() == number


def test_a_boulevard_begins_with_no_figure() -> None:
    worn = ORDER.replace("пер. Тихий", "6-р Тихий")

    assert extracted(worn)[0]["debtor_address"] == "Синеборский край, г. Каменный Брод, б-р Тихий, д. 57, кв. 134"


@pytest.mark.parametrize(("width", "printed"), [(8, "48 - 44"), (14, "48 – 44")])
def test_a_stroke_between_figures_is_a_dash_where_it_is_wide(width: int, printed: str) -> None:
    house, stroke, flat = page_of("48 - 44").words
    measured = replace(stroke, box=replace(stroke.box, width=width))

    assert Flow([Page((house, measured, flat), 1000, 1400)]).text.strip() == printed
