"""Free words of debtors in three languages: the wish to be left alone is heard, and nothing else is taken for it."""

import pytest

from backend.domain.wishes import Wish, wish_in

LEFT_ALONE = (
    "Стоп",
    "стоп!!!",
    "STOP",
    "не пишите мне больше",
    "Больше мне не пишите, пожалуйста.",
    "не  пиши  мне",
    "не надо мне сюда писать",
    "Не звоните мне больше никогда",
    "перестаньте мне писать!",
    "прекратите присылать сообщения",
    "хватит писать",
    "отстаньте",
    "Отстаньте от меня уже",
    "отвяжитесь",
    "оставьте меня в покое",
    "отпишите меня",
    "Отписаться",
    "отзываю своё согласие",
    "отказываюсь от сообщений",
    "не хочу получать ваши сообщения",
    "удалите мой номер",
    "не беспокойте меня",
    "unsubscribe",
    "Stop texting me",
    "please stop writing",
    "don't write to me any more",
    "Do not contact me again",
    "leave me alone!",
    "no more messages please",
    "remove me from your list",
    "I withdraw my consent",
    "nie piszcie do mnie",
    "Proszę do mnie nie pisać",
    "proszę więcej nie dzwonić",
    "przestańcie do mnie dzwonić",
    "dajcie mi spokój",
    "Odczepcie się",
    "zostawcie mnie w spokoju",
    "Nie życzę sobie kontaktu",
    "wypiszcie mnie",
)
SOMETHING_ELSE = (
    "почему вы мне не пишете?",
    "Почему не пишите?",
    "когда вы мне напишете",
    "не пишите в суд, я заплачу",
    "напишите мне завтра",
    "позвоните мне",
    "3000 после 10 числа",
    "не могу платить",
    "я не согласен с суммой",
    "остановка автобуса",
    "why don't you write to me",
    "please write to me tomorrow",
    "stop fee charges are wrong",
    "nie mogę zapłacić",
    "proszę napisać do mnie",
    "dlaczego nie piszecie",
    "спасибо",
    "",
)
MEANT = (
    ("Позовите человека", Wish.PERSON),
    ("хочу поговорить с оператором", Wish.PERSON),
    ("оператор", Wish.PERSON),
    ("Can I talk to a human?", Wish.PERSON),
    ("chcę porozmawiać z człowiekiem", Wish.PERSON),
    ("Мой муж умер в марте", Wish.DEATH),
    ("She passed away", Wish.DEATH),
    ("mąż nie żyje", Wish.DEATH),
    ("я банкрот, дело в арбитраже", Wish.BANKRUPTCY),
    ("I filed for bankruptcy", Wish.BANKRUPTCY),
    ("ogłoszono upadłość", Wish.BANKRUPTCY),
    ("потеряла работу, нечем платить", Wish.HARDSHIP),
    ("I lost my job", Wish.HARDSHIP),
    ("straciłem pracę", Wish.HARDSHIP),
    ("Почему так много?", Wish.WHY),
    ("откуда такая сумма", Wish.WHY),
    ("why so much?", Wish.WHY),
    ("dlaczego tyle?", Wish.WHY),
    ("как оплатить?", Wish.PAY),
    ("how can I pay?", Wish.PAY),
    ("jak mogę zapłacić?", Wish.PAY),
    ("можно рассрочку?", Wish.PLAN),
    ("in installments please", Wish.PLAN),
    ("można na raty?", Wish.PLAN),
)


@pytest.mark.parametrize("said", LEFT_ALONE)
def test_whoever_wants_to_be_left_alone_is_understood(said: str) -> None:
    assert wish_in(said) is Wish.STOP


@pytest.mark.parametrize("said", SOMETHING_ELSE)
def test_nobody_is_left_alone_who_did_not_ask_for_it(said: str) -> None:
    assert wish_in(said) is not Wish.STOP


@pytest.mark.parametrize(("said", "wish"), MEANT)
def test_other_wishes_lead_to_their_screens(said: str, wish: Wish) -> None:
    assert wish_in(said) is wish


def test_a_long_letter_is_for_a_person_and_not_for_a_pattern() -> None:
    assert wish_in("не пишите мне " * 40) is None
