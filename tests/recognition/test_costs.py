"""Costs and the debt told apart by the words around them."""

import pytest

from backend.recognition.sums import seen_sums
from tests.recognition.papers import ORDER, RULING, extracted

FEE = "расходы по оплате госпошлины в сумме 2 590 руб. 00 коп."


@pytest.mark.parametrize(
    "said",
    [
        "судебные издержки, понесённые на пересылку заявления должнику, в сумме 148 руб. 20 коп.",
        "судебные расходы, связанные с вручением копии заявления; в размере 148 руб. 20 коп.",
        "издержки на направление должнику копии заявления 148,20 руб.",
        "расходы на заказное письмо в размере 148,20 руб.",
        "расходы на отправление корреспонденции – 148,20 руб.",
        "почтовых расходов 148 руб. 20 коп.",
    ],
)
def test_what_was_spent_on_sending_is_told_apart_from_the_fee(said: str) -> None:
    fields, _ = extracted(ORDER.replace(FEE, f"{said} и государственную пошлину в размере 2 590 руб. 00 коп."))

    assert (fields["postal_costs"], fields["state_fee"]) == ("148.20", "2590.00")
    assert fields["total_amount"] == "139328.31"


def test_costs_that_are_said_to_be_the_fee_are_the_fee() -> None:
    said = "судебные расходы, состоящие из государственной пошлины, в сумме 2 590 руб. 00 коп."

    fields, _ = extracted(ORDER.replace(FEE, f"{said}, а всего 141 918 руб. 31 коп."))

    assert (fields["state_fee"], fields["total_amount"]) == ("2590.00", "139328.31")
    assert fields["grand_total"] == "141918.31"


@pytest.mark.parametrize("said", ["с учётом процентов", "(включая пени)", "вместе с неустойкой"])
def test_a_part_that_is_within_the_sum_does_not_name_it(said: str) -> None:
    told = ORDER.partition("в размере 139 328")[0]

    fields, _ = extracted(f"{told}в размере 55 300 руб. 10 коп. {said}, а также {FEE}.")

    assert fields["total_amount"] == "55300.10"
    assert not {"interest", "penalty"} & set(fields)


def test_what_the_debtor_paid_is_no_debt() -> None:
    narrative = "Ранее должником выплачено 20 000 руб. К заявлению не приложены документы (п. 1 ч. 1 ст. 125 ГПК РФ)."

    fields, _ = extracted(RULING.format(narrative=narrative, operative="Возвратить заявление."))

    assert "total_amount" not in fields


def test_what_another_document_asked_for_before_is_no_debt() -> None:
    decree = """ПОСТАНОВЛЕНИЕ об отказе в возбуждении исполнительного производства
г. Ключи 6 декабря 2024 г.
Судебный пристав-исполнитель Скиба Б.Д., рассмотрев судебный приказ от 16.07.2024 № 2-3987/2024, предмет исполнения:
54 854 руб. 07 коп., в отношении должника: Лапин Антон Андреевич,
УСТАНОВИЛ: По тому же должнику ранее предъявлялся документ на сумму 21 782 руб. 55 коп.
ПОСТАНОВИЛ: Отказать в возбуждении исполнительного производства о взыскании 54 854 руб. 07 коп."""

    assert extracted(decree)[0]["total_amount"] == "54854.07"


def test_interest_that_fines_is_a_penalty() -> None:
    fined = ORDER.replace("6 584,06 руб. – пени", "штрафные проценты – 6 584,06 руб.")

    assert extracted(fined)[0]["penalty"] == extracted(ORDER)[0]["penalty"]


def test_a_bailiff_who_exacts_one_sum_may_call_it_the_principal() -> None:
    decree = """ПОСТАНОВЛЕНИЕ о возбуждении исполнительного производства
г. Ключи 6 декабря 2024 г.
Судебный пристав-исполнитель Скиба Б.Д., рассмотрев судебный приказ от 16.07.2024 № 2-3987/2024 о взыскании с должника
Лапина Антона Андреевича в пользу АО «Аргус»: основной долг 9 876,20 руб.,
УСТАНОВИЛ: документ соответствует требованиям.
ПОСТАНОВИЛ: Возбудить исполнительное производство."""

    assert extracted(decree)[0]["total_amount"] == "9876.20"


@pytest.mark.parametrize(
    "told",
    [
        "Сумма, взысканная с должника по исполнительному производству: 9 876,20 руб.",
        "За время исполнения с должника было взыскано 9 876,20 руб.",
    ],
)
def test_what_a_bailiff_exacted_by_then_is_no_debt(told: str) -> None:
    decree = f"""ПОСТАНОВЛЕНИЕ об окончании исполнительного производства
г. Ключи 6 декабря 2024 г.
Судебный пристав-исполнитель Скиба Б.Д., рассмотрев материалы исполнительного производства № 3311/24/71001-ИП,
УСТАНОВИЛ: {told} Имущество должника не найдено (п. 4 ч. 1 ст. 46 Закона № 229-ФЗ).
ПОСТАНОВИЛ: Исполнительное производство окончить."""

    assert "total_amount" not in extracted(decree)[0]


def test_the_post_of_the_sentence_before_is_no_cost() -> None:
    told = ORDER.replace("взыскать с Вороны", "Копия вручена с учётом времени доставки почты.\nвзыскать с Вороны", 1)

    assert extracted(told)[0]["total_amount"] == extracted(ORDER)[0]["total_amount"]


def test_a_sum_that_a_word_runs_into_is_not_cut() -> None:
    assert [str(one.value) for one in seen_sums("всумме50 385 руб. 72 коп.")] == ["50385.72"]
    assert all(one.torn for one in seen_sums("долг50 385 руб. 72 коп."))
    assert not any(one.torn for one in seen_sums("с него 385 руб. 72 коп."))


def test_a_flat_before_a_day_is_no_sum() -> None:
    assert [str(one.value) for one in seen_sums("квартира № 150, 11 августа 2025 г. поступило")] == []


def test_who_brought_the_application_says_nothing_of_the_sum() -> None:
    narrative = (
        "Заявление представителя ООО «Аргус» о взыскании 55 300 руб. 10 коп., что подтверждено расчётом, "
        "не подписано (п. 4 ч. 1 ст. 135 ГПК РФ)."
    )

    fields, _ = extracted(RULING.format(narrative=narrative, operative="Возвратить заявление."))

    assert fields["total_amount"] == "55300.10"


def test_what_the_next_sentence_exacts_is_no_name_of_the_sum_before_it() -> None:
    told = ORDER.partition("в размере 139 328")[0]
    costs = "Взыскать с должника Вороны Ильи Петровича в пользу взыскателя почтовые расходы"
    costs += " 419 рублей 93 копейки и расходы по уплате госпошлины 430 рублей 50 копеек."

    fields, _ = extracted(f"{told}55 300 рублей 10 копеек (основной долг), всего 55 300 рублей 10 копеек. {costs}")

    assert (fields["postal_costs"], fields["state_fee"]) == ("419.93", "430.50")


@pytest.mark.parametrize(
    "told",
    [
        "долга по договору о предоставлении лимита № 7/К от 14.02.2023 за время с 01.03.2024 в сумме 55 300,10 руб.",
        "долга по договору займа № 7/К (заключён 14.02.2023) в размере 55 300 руб. 10 коп.",
        "долга по договору о выдаче займа № 7/К, расчёт на сумму 55 300,10 руб.",
        "55 300 руб. 10 коп.\n14.03.2025 по почте поступила доверенность.",
        "55 300 рублей 10 копеек. 14.03.2025 по почте поступила доверенность.",
    ],
)
def test_what_a_contract_is_called_and_when_it_was_made_do_not_name_the_debt(told: str) -> None:
    narrative = f"ООО «Аргус» просит приказ о взыскании с Лапина Антона Андреевича {told} Подпись не поставлена."

    fields, _ = extracted(RULING.format(narrative=narrative, operative="Возвратить заявление."))

    assert fields["total_amount"] == "55300.10"


@pytest.mark.parametrize("said", ["2,590 руб. 00 коп.", "2,590 (две тысячи пятьсот девяносто) руб. 00 коп."])
def test_a_comma_before_three_figures_parts_thousands(said: str) -> None:
    fields, _ = extracted(ORDER.replace("2 590 руб. 00 коп.", said))

    assert fields["state_fee"] == "2590.00"


def test_sums_before_their_names_need_no_comma_between_them() -> None:
    told = ORDER.replace("– основной долг, 67", "– основной долг 67")

    fields, _ = extracted(told)

    assert (fields["principal"], fields["interest"], fields["penalty"]) == ("65070.71", "67673.54", "6584.06")
