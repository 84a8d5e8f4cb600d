"""Fields of papers whose letters are read without a slip: what the trade means by the words."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.reading import Known, PaperKind
from backend.integrations.ocr.simulator import page_of
from backend.recognition import ACCEPTED
from backend.recognition.confidence import probability
from backend.recognition.extract import extract
from backend.recognition.flow import Flow
from backend.recognition.paper import Found, Paper
from backend.recognition.sections import sections
from scripts.sample_papers.facts import MONTHS
from tests.recognition.papers import ORDER, RETURNED, RULING, extracted, read_text, values


def test_an_order_gives_its_numbers_people_sums_and_dates() -> None:
    reading = read_text(ORDER)

    assert reading.kind is PaperKind.COURT_ORDER
    assert values(reading) == {
        "case_number": "2-3357/2024",
        "uid": "96MS0011-01-2024-004204-32",
        "precinct_number": "11",
        "court_name": "Судебный участок № 11 Речного судебного района Синеборского края",
        "judge_name": "Степной Захар Ильич",
        "order_date": "2024-11-16",
        "creditor_name": "ООО «ПКО «Тихая гавань»",
        "creditor_inn": "9657815655",
        "debtor_name": "Ворона Илья Петрович",
        "debtor_birth_date": "1986-09-23",
        "debtor_birth_place": "г. Лесогорье Верхнереченской области",
        "debtor_address": "Синеборский край, г. Каменный Брод, пер. Тихий, д. 57, кв. 134",
        "contract_number": "379701488",
        "contract_date": "2023-05-22",
        "period_from": "2023-06-21",
        "period_to": "2024-04-16",
        "total_amount": "139328.31",
        "principal": "65070.71",
        "interest": "67673.54",
        "penalty": "6584.06",
        "state_fee": "2590.00",
    }


def test_a_return_tells_why() -> None:
    reading = read_text(RETURNED)

    assert reading.kind is PaperKind.RULING_RETURN
    assert reading.value("reason") == "no_documents"
    assert reading.value("reason_article") == "п. 1 ч. 1 ст. 125"
    assert reading.value("debtor_name") == "Черных Мария Петровна"
    assert reading.value("order_date") == "2025-05-01"


ON_ORDER = "заявления о вынесении судебного приказа."


@pytest.mark.parametrize(
    ("narrative", "operative", "kind", "reason"),
    [
        ("Виден спор о праве.", f"Отказать в принятии {ON_ORDER}", "ruling_refusal", "dispute_of_law"),
        ("Должник признан банкротом.", f"Отказать истцу в принятии {ON_ORDER}", "ruling_refusal", "bankruptcy"),
        ("Заявление не оплачено госпошлиной.", "Заявление возвратить взыскателю.", "ruling_return", "fee_not_paid"),
        ("Дело неподсудно мировому судье.", "Вернуть заявление взыскателю.", "ruling_return", "wrong_jurisdiction"),
        ("Поступили возражения.", "Судебный приказ № 2-95/2025 отменить.", "ruling_cancel", "debtor_objections"),
    ],
)
def test_a_ruling_is_known_by_what_it_orders(narrative: str, operative: str, kind: str, reason: str) -> None:
    reading = read_text(RULING.format(narrative=narrative, operative=operative))

    assert reading.kind.value == kind
    assert reading.value("reason") == reason


def test_a_cancellation_tells_the_order_that_fell_and_the_day_of_the_objections() -> None:
    narrative = "12.03.2025 вынесен судебный приказ. Возражения должника поступили 25.04.2025."
    operative = "Отменить судебный приказ № 2-95/188/2025 от 12 марта 2025 года о взыскании с Черных Марии Петровны."

    reading = read_text(RULING.format(narrative=narrative, operative=operative))

    assert reading.value("cancelled_order_date") == "2025-03-12"
    assert reading.value("objection_date") == "2025-04-25"
    assert reading.value("order_date") == "2025-05-01"


@pytest.mark.parametrize(
    "text",
    [
        "ЗАЯВЛЕНИЕ\nо вынесении судебного приказа\nПРОШУ:\nвынести судебный приказ о взыскании с Жука Ильи Петровича",
        "СУДЕБНАЯ ПОВЕСТКА\nДело № 2-1/2025\nМировой судья вызывает Жука Илью Петровича",
        "РЕШЕНИЕ\nИменем Российской Федерации\nустановил: приказ отменён.\nРЕШИЛ:\nВзыскать с Жука Ильи 10 руб.",
        RULING.format(
            narrative="Есть недостатки.", operative="Оставить заявление без движения, иначе возвратить заявление."
        ),
        RULING.format(
            narrative="Судебный приказ отменён.",
            operative="Отказать в удовлетворении заявления о восстановлении срока.",
        ),
        "ВОЗРАЖЕНИЯ\nотносительно исполнения судебного приказа\nПрошу отменить судебный приказ № 2-1/2025.",
        "Мировому судье\nПРОШУ:\nвынести\nСУДЕБНЫЙ ПРИКАЗ\nи взыскать с Жука Ильи Петровича долг",
        "Кот спит на диване",
        "",
    ],
)
def test_what_is_none_of_the_papers_is_unknown_and_has_no_fields(text: str) -> None:
    reading = read_text(text)

    assert reading.kind is PaperKind.UNKNOWN
    assert not reading.fields


def test_an_order_photographed_on_two_pages_is_one_paper() -> None:
    first, second = ORDER.split("ПРИКАЗЫВАЮ:")

    reading = read_text(first, "ПРИКАЗЫВАЮ:" + second)

    assert reading.pages == 2
    assert reading.value("total_amount") == "139328.31"
    assert reading.fields["total_amount"].page == 1
    assert reading.fields["uid"].page == 0


def test_letters_that_look_alike_are_put_right_by_the_check_digits() -> None:
    read = ORDER.replace("96MS0011", "96мМ5$0011")

    uid = read_text(read, again="96MS0011-01-2024-004204-32").fields["uid"]

    assert uid.value == "96MS0011-01-2024-004204-32"
    assert uid.confidence >= ACCEPTED


def test_a_number_whose_check_digits_fail_is_shown_and_not_trusted() -> None:
    uid = read_text(ORDER.replace("004204-32", "004204-33")).fields["uid"]

    assert uid.value.endswith("-33")
    assert uid.confidence < 0.5


def test_parts_that_do_not_make_the_total_are_remarked_and_left_as_read() -> None:
    reading = read_text(ORDER.replace("6 584,06", "6 594,06"))

    assert reading.value("penalty") == "6594.06"
    assert reading.value("total_amount") == "139328.31"
    assert "paper-parts-do-not-add-up" in reading.remarks
    assert reading.fields["penalty"].confidence < ACCEPTED


def test_a_total_that_is_not_printed_is_derived_from_its_parts() -> None:
    text = ORDER.replace(
        "в размере 139 328 (сто тридцать девять тысяч триста двадцать восемь) рублей\n31 копейка, ", ""
    )

    total = read_text(text).fields["total_amount"]

    assert (total.value, total.derived, total.box) == ("139328.31", True, None)


def test_words_that_contradict_the_figures_take_the_trust_away() -> None:
    sure = read_text(ORDER).fields["total_amount"].confidence
    doubtful = read_text(ORDER.replace("двадцать восемь", "двадцать девять")).fields["total_amount"].confidence

    assert doubtful < sure


def test_what_the_case_store_knows_raises_trust_and_replaces_nothing() -> None:
    def debtor(*known: str) -> Found:
        flow = Flow([page_of(ORDER)])
        return extract(Paper(flow, sections(flow), PaperKind.COURT_ORDER), Known(debtors=known))[0]["debtor_name"]

    plain, known, other = debtor(), debtor("Ворона Илья Петрович"), debtor("Воронов Илья Петрович")

    assert probability("debtor_name", known.evidence) > probability("debtor_name", plain.evidence)
    assert other == plain


def test_a_second_look_that_reads_otherwise_takes_the_trust_away() -> None:
    same = read_text(ORDER, again="379701488").fields["contract_number"].confidence
    other = read_text(ORDER, again="379701438").fields["contract_number"].confidence

    assert other < same


@pytest.mark.parametrize("sign", ["N", "N2", "NE"])
def test_the_sign_before_a_number_is_none_of_its_figures(sign: str) -> None:
    assert read_text(ORDER, again=f"{sign}379701488").value("contract_number") == "379701488"


def test_an_acting_judge_sits_in_the_precinct_of_the_absent_one() -> None:
    text = ORDER.replace(
        "Мировой судья судебного участка № 11 Речного",
        "И.о. мирового судьи судебного участка № 12 Лесного района мировой судья судебного участка № 11 Речного",
    )

    assert read_text(text).value("precinct_number") == "12"


def test_whoever_is_called_by_a_name_that_begins_like_acting_acts_for_nobody() -> None:
    text = ORDER.replace(
        "Мировой судья судебного участка № 11 Речного",
        "должник: Ворона Иосиф Ионович\nМировой судья судебного участка № 11 Лесного района,\n"
        "замещая мирового судью судебного участка № 12 Речного",
    )

    assert read_text(text).value("precinct_number") == "12"


def test_a_word_misread_by_a_letter_is_still_the_word_of_the_trade() -> None:
    spoiled = (
        ORDER.replace("основной долг", "осиовной долг")
        .replace("ПРИКАЗЫВАЮ", "ПРИКАЗЫВАЮ")
        .replace("госпошлины", "госпошлииы")
    )

    assert values(read_text(spoiled)) == values(read_text(ORDER))


def test_a_sum_bears_the_word_behind_its_dash_though_each_word_begins_with_the_debt() -> None:
    listed = (
        ORDER.replace("– основной долг, ", "– задолженность по основному долгу; ")
        .replace("– проценты,", "– задолженность по процентам;")
        .replace("– пени,", "– задолженность по пеням,")
    )

    assert listed.count("задолженность по ") == ORDER.count("задолженность по ") + 3
    assert values(read_text(listed)) == values(read_text(ORDER))


def test_every_value_lies_where_its_words_stand() -> None:
    reading = read_text(ORDER)

    boxes = {name: found.box for name, found in reading.fields.items()}

    assert all(boxes.values())
    assert boxes["uid"] is not None
    assert boxes["case_number"] is not None
    assert boxes["uid"].y < boxes["case_number"].y


_amounts = st.integers(min_value=1, max_value=49_999_999).map(lambda kopecks: Decimal(kopecks) / 100)


@given(_amounts, _amounts, _amounts)
def test_sums_are_told_apart_whatever_they_are(principal: Decimal, interest: Decimal, penalty: Decimal) -> None:
    total = principal + interest + penalty
    text = ORDER.replace(
        "139 328 (сто тридцать девять тысяч триста двадцать восемь) рублей\n31 копейка", f"{total:.2f} руб."
    )
    for old, new in (("65 070,71", principal), ("67 673,54", interest), ("6 584,06", penalty)):
        text = text.replace(old, f"{new:,.2f}".replace(",", " ").replace(".", ","))

    fields, remarks = extracted(text)

    told = [fields[name] for name in ("principal", "interest", "penalty", "total_amount")]
    assert told == [f"{value:.2f}" for value in (principal, interest, penalty, total)]
    assert not remarks


@given(st.dates(date(2010, 1, 1), date(2039, 12, 31)))
def test_any_date_is_read_in_figures_and_in_words(day: date) -> None:
    in_words = f"«{day.day:02}» {MONTHS[day.month - 1]} {day.year} г."

    for printed in (f"{day:%d.%m.%Y}", in_words):
        text = RETURNED.replace("01 мая 2025 года", printed)
        assert extracted(text)[0]["order_date"] == day.isoformat()
