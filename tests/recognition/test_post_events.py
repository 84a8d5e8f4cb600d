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


OFFICES = {
    "a certificate": """
ООО «Аргус»
СПРАВКА
о невручении
Почтовое отправление 80095512345675, сданное 3 мая 2025 года, адресованное Лапину Антону
Андреевичу (г. Ключи, ул. Новая, д. 7), вернулось 12
мая 2025 года. Причина возврата: отказ в получении.
Оператор Осина М.П.
""",
    "an act": """
ООО «Аргус»
АКТ
о вернувшейся корреспонденции
Письмо 80095512345675, отправленное 03.05.2025 по адресу: г. Ключи, ул. Новая, д. 7, на имя
Лапина Антона Андреевича, возвращено
12.05.2025. На ярлыке помета: адресат от вручения уклонился.
Секретарь Осина М.П.
""",
    "a list of what came back": """
Список возвращённых отправлений
ООО «Аргус»
Список ф. 103 от 03.05.2025
ШПИ Получатель Причина и дата возврата
80095512345675 Лапин А.А. Отказ адресата, 12.05.2025
""",
    "captions under": """
Извещение о возврате
80095512345675
идентификатор
Лапин Антон Андреевич
получатель
ООО «Аргус»
отправитель
сдано 03.05.2025 возвращено 12.05.2025, отказ адресата
""",
    "captions in a row": """
Почта России
Кто отправил Номер
ООО «Аргус» 80095512345675
Кому: Лапин А.А.
Сдано Номер Возвращено
03.05.2025 80095512345675 12.05.2025
Отказ адресата
""",
    "a message to the sender": """
От кого: Почта России
Кому: ООО «Аргус»
Тема: письмо 80095512345675
Письмо, принятое 03.05.2025, посланное Лапину Антону Андреевичу, возвращено 12.05.2025: отказ адресата.
Отправитель ООО «Аргус»
""",
}  # fmt: skip


@pytest.mark.parametrize("text", OFFICES.values(), ids=OFFICES)
def test_offices_and_senders_tell_of_a_return_in_papers_of_their_own(text: str) -> None:
    fields, _ = extracted(text)

    assert kind_of(text).value == "postal_notice"
    assert fields["status"] == "refused"
    assert fields["sender_name"] == "ООО «Аргус»"
    assert fields["recipient_name"] in {"Лапин Антон Андреевич", "Лапин А.А."}
    assert (fields["send_date"], fields["return_date"]) == ("2025-05-03", "2025-05-12")


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Подано 03.05.2025\nВручено лично\nподпись почтальона\n12.05.2025", "2025-05-12"),
        ("03.05.2025\nВручено адресату\n(отметка)\n12.05.2025\n(дата вручения)", "2025-05-12"),
        ("Принято 03.05.2025; прибыло 08.05.2025; вручено адресату 12.05.2025", "2025-05-12"),
        ("Принято от Вас 03.05.2025; запись от 12.05.2025 гласит: «вручено адресату»", "2025-05-12"),
        ("Подано 03.05.2025\nПопытка вручения 08.05.2025\nВручено лично\nподпись\n12.05.2025", "2025-05-12"),
    ],
)
def test_the_day_of_delivery_is_that_of_which_nothing_else_is_told(said: str, day: str) -> None:
    fields, _ = extracted(f"Уведомление о вручении\n80095512345675\nОт кого: ООО «Аргус»\nКому: Лапин А.А.\n{said}")

    assert fields["send_date"] == "2025-05-03"
    assert fields["delivery_date"] == day


@pytest.mark.parametrize(
    ("reason", "status"),
    [
        ("неявка адресата, срок хранения истёк", "returned_expired"),
        ("временное отсутствие адресата", "returned_absent"),
        ("такой жилец не известен", "returned_absent"),
        ("адресат заявил отказ", "refused"),
    ],
)
def test_why_a_letter_went_back_is_told_in_many_words(reason: str, status: str) -> None:
    text = CARD.format(happened=f"возвращено отправителю. Причина: {reason}")

    assert extracted(text)[0]["status"] == status


@pytest.mark.parametrize(
    "said",
    [
        "Вторичное извещение\nХранение 7 дней, по истечении будет возвращено",
        "Бланк\nВручено:\nВернуть: г. Ключи, ул. Новая, д. 9",
        "Список ф. 103 № 12\nОбщее количество РПО 1",
        "Неудачная попытка вручения 04.05.2025\nПричина: временное отсутствие адресата",
    ],
)
def test_a_letter_under_way_is_no_notice(said: str) -> None:
    text = f"Почта России\n80095512345675\nОт кого: ООО «Аргус»\nКому: Лапин А.А.\nПринято 03.05.2025\n{said}"

    assert kind_of(text).value == "unknown"
