"""Who is owed and by which contract, however a paper says it."""

import pytest

from backend.domain.reading import PaperKind
from backend.integrations.ocr.simulator import page_of
from backend.recognition.extract import extract
from backend.recognition.fields.contracts import find
from backend.recognition.flow import Flow
from backend.recognition.paper import Paper
from backend.recognition.sections import sections
from tests.recognition.papers import ORDER, RETURNED, extracted

CREDITOR = "ООО «ПКО «Тихая гавань»"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("долг Вороны Ильи Петровича перед Обществом с ограниченной ответственностью «Заря»", "«Заря»"),
        ("должник обязан уплатить Акционерному обществу «Заря» 5 000 руб.", "«Заря»"),
        ("В чью пользу: ООО «Заря»", "«Заря»"),
        ("ООО «Заря», ИНН 9657815655 (взыскатель)", "«Заря»"),
        ("ООО «Заря» вправе предъявить иск.", "«Заря»"),
    ],
)
def test_a_creditor_is_told_by_what_is_due_to_it(said: str, name: str) -> None:
    text = RETURNED.replace(CREDITOR, "заявителя") + f"{said}\nООО «Прежний заимодавец» выдало заём.\n"

    fields, _ = extracted(text)

    assert fields["creditor_name"].endswith(name)


@pytest.mark.parametrize(
    "said",
    [
        "дог. № 379701488 от 22.05.2023",
        "заёмному обязательству № 379701488 от 22.05.2023",
        "договору банковского счёта с условием овердрафта № 379701488 от 22.05.2023",
        "договору займа от 22.05.2023, номер по реестру кредитора 379701488,",
        "договору займа (379701488, 22.05.2023)",
        "договору займа № 379701488 (ООО «Первый заём», 22.05.2023)",
        "договору займа № 379701488 с ООО «Первый заём» от 22.05.2023",
        "договору займа с номером 379701488 и датой 22.05.2023",
    ],
)
def test_a_contract_is_found_by_whatever_word_and_its_day_with_it(said: str) -> None:
    fields, _ = extracted(ORDER.replace("договору займа № 379701488 от 22.05.2023", said))

    assert (fields["contract_number"], fields["contract_date"]) == ("379701488", "2023-05-22")


def test_who_lent_may_stand_in_brackets_before_the_day_of_the_contract() -> None:
    flow = Flow([page_of(ORDER.replace("№ 379701488 от 22.05.2023", "№ 379701488 (ООО «Первый заём») от 22.05.2023"))])

    told = [one for one in find(Paper(flow, sections(flow), PaperKind.COURT_ORDER)) if one.name == "contract_date"]

    assert [(one.value, "label" in one.evidence) for one in told] == [("2023-05-22", True)]


def test_the_number_of_a_card_keeps_its_blanks() -> None:
    fields, _ = extracted(ORDER.replace("№ 379701488 от", "№ 2573 2573 2573 2573 от"))

    assert fields["contract_number"] == "2573 2573 2573 2573"


@pytest.mark.parametrize(
    ("number", "may_be_a_letter"), [("321147283", True), ("221147283", False), ("МЗ7198543", True)]
)
def test_a_three_where_a_letter_may_stand_is_never_sure(number: str, may_be_a_letter: bool) -> None:
    flow = Flow([page_of(ORDER.replace("379701488", number))])

    told = [one for one in find(Paper(flow, sections(flow), PaperKind.COURT_ORDER)) if one.name == "contract_number"]

    assert told
    assert all(("letter_or_figure" in one.evidence) == may_be_a_letter for one in told)


def test_a_creditor_and_its_number_may_stand_under_a_heading() -> None:
    text = (
        ORDER.replace("(ИНН 9657815655)\n", "")
        .replace(f"в пользу {CREDITOR}", "")
        .replace("Мировой судья Степной З.И.", "")
    )
    beside = f"{text}Взыскатель и его реквизиты {CREDITOR}\nООО «Прежний заимодавец»\n"

    fields, _ = extracted(f"{beside}Реквизиты взыскателя: ИНН 9657815655")

    assert (fields["creditor_name"], fields["creditor_inn"]) == (CREDITOR, "9657815655")


def test_the_name_of_a_creditor_may_go_on_over_three_lines() -> None:
    named = "ООО «Профессиональная\nколлекторская организация «Агентство\nбыстрых решений «Тихая гавань»"

    fields, _ = extracted(ORDER.replace(CREDITOR, named))

    assert fields["creditor_name"] == " ".join(named.split())


def test_a_creditor_may_stand_over_its_caption_with_all_that_is_told_of_it() -> None:
    text = ORDER.replace("(ИНН 9657815655)\n", "").replace(f"в пользу {CREDITOR}", "").replace(CREDITOR, "взыскателя")
    told = (
        "АО «Агентство «Аргус», ИНН 9657815655, Синеборский край,\nг. Каменный Брод, ул. Тихая, д. 8\n"
        "взыскатель, его место нахождения\nПрежний заимодавец – ООО «Старый берег»."
    )

    fields, _ = extracted(text.replace("ПРИКАЗЫВАЮ:", f"{told}\nПРИКАЗЫВАЮ:"))

    assert (fields["creditor_name"], fields["creditor_inn"]) == ("АО «Агентство «Аргус»", "9657815655")


@pytest.mark.parametrize(
    "number",
    ["АБ 29047255", "29 047 255", "АБ29047255", "2023-379701488/МК", "4276 1600 0012 3456", "379701488-2"],
)
def test_a_contract_number_is_read_with_its_blanks(number: str) -> None:
    fields, _ = extracted(ORDER.replace("№ 379701488 от", f"№ {number} от"))

    assert (fields["contract_number"], fields["contract_date"]) == (number, "2023-05-22")


def test_the_number_of_a_licence_to_drive_is_no_contract() -> None:
    licensed = ORDER.replace("договору займа № 379701488 от 22.05.2023", "займу")
    order = licensed.replace(
        "пер. Тихий, д. 57, кв. 134,", "пер. Тихий, д. 57, водительское удостоверение\n№ 2162838018 от 03.07.2015,"
    )

    assert "contract_number" not in extracted(order)[0]


def test_figures_that_follow_a_contract_number_leave_a_doubt() -> None:
    flow = Flow([page_of(ORDER.replace("№ 379701488 от", "№ Д-379/701 488 от"))])

    told = [one for one in find(Paper(flow, sections(flow), PaperKind.COURT_ORDER)) if one.name == "contract_number"]

    assert all("contested" in one.evidence for one in told)


def test_a_brand_that_was_read_without_its_capital_letter_is_never_sure() -> None:
    for brand, in_doubt in (("«Лугфинанс»", False), ("«луг финанс»", True)):
        flow = Flow([page_of(ORDER.replace("«ПКО «Тихая гавань»", brand))])
        found, _ = extract(Paper(flow, sections(flow), PaperKind.COURT_ORDER))

        assert ("contested" in found["creditor_name"].evidence) is in_doubt
