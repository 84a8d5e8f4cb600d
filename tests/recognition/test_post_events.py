"""What became of a letter and when, as lists, cards and forms of the Post tell it."""

import itertools

import pytest

from tests.recognition.papers import extracted, kind_of

LIST = """
Почта России
80095512345675
{happened}
12 мая 2025, 10:00
Принято в отделении связи
3 мая 2025
Отправитель ООО «Аргус»
Получатель Лапин А.А.
"""
CARD = """
Карточка отправления
ШПИ 80095512345675
Отправитель: ООО «Аргус»
Адресат: Лапин А.А.
Дата приёма: 03.05.2025
Статус: {happened}
Дата: 12.05.2025
"""
FORM = """
УВЕДОМЛЕНИЕ О ВРУЧЕНИИ
Заказное письмо 80095512345675
От кого: ООО «Аргус»
Кому: Лапин А.А.
Подано 03.05.2025
{happened} 12.05.2025
"""
TOLD = {
    "delivered": (
        "Вручено адресату", "Получено адресатом", "Вручение адресату почтальоном", "Вручение: Вручено лично",
        "Доставлено получателю", "Выдано получателю под подпись", "Письмо вручено", "Вручено по доверенности",
    ),
    "returned_expired": (
        "Возврат: Истёк срок хранения", "Возвращено отправителю по истечении срока хранения",
        "Возврат за невостребованностью",
    ),
    "refused": ("Отказ адресата", "Адресат отказался от письма"),
    "returned_absent": ("Возврат: адресат выбыл", "Возвращено: неверный адрес", "Адресат не проживает"),
}  # fmt: skip
SAID = [(status, happened) for status, ways in TOLD.items() for happened in ways]


@pytest.mark.parametrize(("paper", "said"), list(itertools.product((LIST, CARD, FORM), SAID)))
def test_what_happened_is_told_with_its_day(paper: str, said: tuple[str, str]) -> None:
    status, happened = said
    text = paper.format(happened=happened)

    fields, _ = extracted(text)

    assert kind_of(text).value == "postal_notice"
    assert fields["status"] == status
    assert fields["send_date"] == "2025-05-03"
    assert fields["delivery_date" if status == "delivered" else "return_date"] == "2025-05-12"
