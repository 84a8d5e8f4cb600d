"""Costs of sending papers, however they are told."""

import pytest

from tests.recognition.papers import ORDER, extracted

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
