"""Of whom and to whom a letter went: under captions, in brackets after a name, in cells that break it."""

import pytest

from tests.recognition.papers import extracted, kind_of

CAPTIONS_UNDER = """
АО «Почта России» ф. 119
ЗАКАЗНОЕ УВЕДОМЛЕНИЕ
80095512345675
№ отправления
03.05.2025
подано
Лапину Антону Андреевичу
кому
630099, Синеборский край, г. Узловая, ул. Тихая, д. 8, кв. 9
куда
"""
HIS = "630099, Синеборский край, г. Узловая, ул. Тихая, д. 8, кв. 9"


@pytest.mark.parametrize(
    "sender",
    [
        "Кому вернуть: ООО «Аргус»\nКуда: 630100, г. Ключи, ул. Новая, д. 1",
        "ООО «Аргус», 630100, г. Ключи, ул. Новая, д. 1\nотправитель, обратный адрес",
    ],
)
def test_to_whom_a_notice_goes_back_is_the_sender(sender: str) -> None:
    fields, _ = extracted(f"{CAPTIONS_UNDER}{sender}\nВручено адресату 12.05.2025\n")

    assert (fields["sender_name"], fields["recipient_name"]) == ("ООО «Аргус»", "Лапин Антон Андреевич")
    assert fields["recipient_address"] == HIS


def test_an_address_in_brackets_is_of_the_person_before_it() -> None:
    answer = f"""
ООО «Аргус»
630100, г. Ключи, ул. Новая, д. 1
20.06.2025
В ответ на запрос: заказное письмо № 80095512345675, поданное 03.05.2025,
для Лапина Антона Андреевича ({HIS}) возвращено 12.05.2025 с отметкой «адресат выбыл».
Специалист почтамта Юдина В.С.
"""

    fields, _ = extracted(answer)

    assert fields["recipient_address"] == HIS


def test_an_address_under_a_name_is_his_wherever_the_sender_stands() -> None:
    cover = f"""
От кого: ООО «Аргус»
Обратный адрес: 630100, г. Ключи, ул. Новая, д. 1
80095512345675
Лапину Антону Андреевичу
{HIS}
Письмо заказное, подано 03.05.2025
ПОЧТА РОССИИ
Отказ адресата
возврат
12.05.2025
"""

    fields, _ = extracted(cover)

    assert fields["recipient_address"] == HIS


def test_where_a_letter_was_carried_is_his_address_though_the_sender_is_addressed() -> None:
    answer = f"""
ООО «Аргус»
630100, г. Ключи, ул. Новая, д. 1
Уважаемый отправитель! Отправление 80095512345675, принятое 03.05.2025
в ОПС 767277, доставлялось по адресу: {HIS},
адресат Лапин Антон Андреевич. Адресат выбыл. Возврат оформлен 12.05.2025.
"""

    fields, _ = extracted(answer)

    assert fields["recipient_address"] == HIS


@pytest.mark.parametrize(
    "cells",
    [
        "80095512345675 Лапин Антон 03.05.2025 Отказ 12.05.2025\nАндреевич адресата",
        "80095512345675 Лапин 03.05.2025 Отказ 12.05.2025\nАнтон Андреевич адресата",
        "80095512345675 Лапин 03.05.2025 Отказ 12.05.2025\nАнтон адресата\nАндреевич",
    ],
)
def test_a_name_that_its_cell_breaks_is_put_together(cells: str) -> None:
    fields, _ = extracted(f"Возвращённые отправления\nООО «Аргус»\nШПИ Получатель Сдано Причина Возвращено\n{cells}\n")

    assert fields["recipient_name"] == "Лапин Антон Андреевич"


@pytest.mark.parametrize("accepted", ["Приём, список ф. 103", "Принято, реестр № 5 (форма 103)"])
def test_the_list_by_which_a_letter_was_accepted_does_not_make_the_paper_one(accepted: str) -> None:
    text = f"""
История операций по отправлению 80095512345675
Отправитель ООО «Аргус»
Адресат Лапин Антон Андреевич
12.05.2025 Вручено адресату
03.05.2025 {accepted}
"""

    assert kind_of(text) == "postal_notice"
