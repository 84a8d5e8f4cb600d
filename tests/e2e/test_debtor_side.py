"""A debtor who understands, is heard and is left in peace: by hand in the chat, both sides of it."""

import io
import re
from datetime import timedelta

from PIL import Image

from backend.domain.people import Role
from backend.domain.stages import Hold, Stage
from backend.models import (
    Case,
    Consent,
    ConsentKind,
    ConsentWay,
    Dispute,
    Hardship,
    Instalment,
    Notice,
    Person,
    Plan,
    PlanSignature,
    PlanState,
    Talk,
    TalkLine,
)
from bot.sandbox.client import Persona
from tests.e2e.conftest import House
from tests.e2e.test_debtor import answer, known_debtor, screen, sign
from tests.e2e.test_teams import linked_group
from tests.factories import make_case


def a_photo() -> bytes:
    picture = io.BytesIO()
    Image.new("RGB", (90, 60), "white").save(picture, "JPEG")
    return picture.getvalue()


async def officers_case(house: House, **given: object) -> tuple[Persona, Case]:
    officer = await house.person(Role.OFFICER, "Иван")
    row = await house.row_of(officer)
    return officer, await make_case(stage=Stage.B10_PRETRIAL, responsible_id=row.id, **given)  # type: ignore[arg-type]


async def test_a_line_called_wrong_reaches_an_officer_as_that_line_and_his_correction_comes_back(house: House) -> None:
    officer, case = await officers_case(house)
    debtor = await known_debtor(house, case)

    await screen(debtor, "Почему столько", "Почему 43")
    await screen(debtor, "Проценты", "ст. 384 ГК РФ")
    await screen(debtor, "Эта строка неверна", "Что здесь не так")
    await officer.notice()
    filed = await screen(debtor, "Сумма посчитана неверно", "Возражение принято")
    assert "до 23.12.2026" in filed
    assert (await Case.get(id=case.id)).holds == [Hold.DISPUTED_SUM.value]
    await screen(debtor, "Добавить слова или фото", "пришлите фото")
    await answer(debtor, "Проценты считали с 1 мая, а заём взят 10 мая", "Добавлено")
    await debtor.upload(("чек.jpg", a_photo()), kind="photo")
    await debtor.wait_for("Добавлено")

    await officer.wait_for("должник говорит, что строка неверна")
    line = await screen(officer, "Открыть строку", "Проценты")
    assert "12\u00a0000,00\u00a0₽" in line
    assert "Сумма посчитана неверно" in line
    assert "взят 10 мая" in line
    assert "1 файл" in line
    await debtor.notice()
    await screen(officer, "Верна другая сумма", "Какая сумма верна")
    await answer(officer, "много", "не сумма")
    await answer(officer, "10000", "Вы были правы")
    told = await debtor.wait_for("вы были правы")

    assert "41\u00a0500,00\u00a0₽" in told["text"]
    assert (await Case.get(id=case.id)).holds == []
    assert "Ответ" not in await screen(debtor, "Открыть ответ", "мы исправили")
    assert (await Dispute.get()).files


async def test_a_sum_is_moved_by_presses_in_one_message_and_signed_by_its_code(house: House) -> None:
    _, case = await officers_case(house, principal="30000.00", interest="0.00", penalty="0.00")
    debtor = await known_debtor(house, case)
    await screen(debtor, "По частям", "Как разделить")
    message = (await debtor.last())["message_id"]

    await screen(debtor, "Подобрать сумму", "в месяц")
    await screen(debtor, "+1000", "6\u00a0000,00")
    await screen(debtor, "позже", "каждое 11-е")
    assert (await debtor.last())["message_id"] == message
    await screen(debtor, "Показать график", "График по договору")
    await screen(debtor, "Подписать", "Ваш код")
    await answer(debtor, "не помню", "Код другой")
    again = re.search(r"Ваш код: (\d{4})", "\n".join(str(one.get("text")) for one in await debtor.messages()))
    assert again
    shown = await answer(debtor, again[1], "Договорились")

    assert "11.12.2026" in shown
    signature = await PlanSignature.get()
    assert (signature.language, signature.signed_at) == ("ru", house.moment)
    assert "График по договору" in (signature.words or "")
    assert await Instalment.filter(plan__state=PlanState.ACCEPTED).count() == 5


async def test_beyond_the_limits_a_manager_is_asked_and_his_terms_are_signed(house: House) -> None:
    manager = await house.person(Role.MANAGER, "Мария")
    _, case = await officers_case(house)
    debtor = await known_debtor(house, case)
    await screen(debtor, "По частям", "Как разделить")
    await screen(debtor, "Предложить своё", "одной фразой")
    await answer(debtor, "900 после 10 числа", "слишком")
    await manager.notice()
    await screen(debtor, "Спросить руководителя", "вариант у руководителя")

    await manager.wait_for("просят график за пределами")
    await screen(manager, "Посмотреть", "Просьба от")
    await debtor.notice()
    await screen(manager, "Предложить другое", "одной фразой")
    await answer(manager, "2500 в месяц 12 числа", "Никто не просит")
    await debtor.wait_for("руководитель предлагает другой график")
    await screen(debtor, "Открыть график", "Мы предлагаем такой график")
    await sign(debtor)

    plan = await Plan.get(state=PlanState.ACCEPTED)
    assert (plan.answered_by, await Instalment.filter(plan_id=plan.id).count()) == (
        (await house.row_of(manager)).id,
        18,
    )


async def test_a_death_is_told_in_three_presses_and_everything_stops(house: House) -> None:
    officer, case = await officers_case(house)
    debtor = await known_debtor(house, case)

    await officer.notice()
    await screen(debtor, "Мне трудно платить", "Что случилось")
    await screen(debtor, "Человек умер", "соболезнования")
    await screen(debtor, "Да, всё так", "Взыскание остановлено")

    assert (await Case.get(id=case.id)).holds == [Hold.DEAD.value]
    await officer.wait_for("должник сообщил о трудности")
    await screen(officer, "Открыть", "наследственных дел")
    await screen(officer, "Бумаги подтверждают", "подтверждено")
    assert (await Hardship.get()).settled_by == (await house.row_of(officer)).id


async def test_free_words_end_our_messages_whatever_question_is_open(house: House) -> None:
    _, case = await officers_case(house)
    debtor = await known_debtor(house, case)
    await screen(debtor, "Присылать сообщения", "писать вам сюда")
    await screen(debtor, "Да, пишите", "Договорились")
    await screen(debtor, "Мой долг", case.contract_number)
    await screen(debtor, "По частям", "Как разделить")
    await screen(debtor, "Предложить своё", "одной фразой")

    await answer(debtor, "Отстаньте от меня, не пишите больше", "Больше не пишем первыми")

    consent = await Consent.get(kind=ConsentKind.CHANNEL)
    assert (consent.revoked_at, consent.revoked_way) == (house.moment, ConsentWay.WORD.value)
    await answer(debtor, "почему так много?", "из чего сложилась сумма")
    await screen(debtor, "Почему столько", "Почему 43")


async def test_a_person_is_called_into_a_topic_of_the_team_and_both_directions_are_kept(house: House) -> None:
    manager = await house.person(Role.MANAGER, "Мария")
    officer, case = await officers_case(house)
    group = await linked_group(house, manager, officer)
    debtor = await known_debtor(house, case)

    await screen(debtor, "Позвать человека", "Сотрудник видит ваше дело")
    await answer(debtor, "Мне дважды списали один платёж", "Передали")
    await house.settle()

    talk = await Talk.get()
    topics = (await manager.inside(group).history())["topics"]
    assert f"💬 {case.number}" in [topic["name"] for topic in topics.values()]
    there = officer.inside(group)
    messages = [one for one in await there.messages() if one.get("message_thread_id") == talk.thread_id]
    told = "\n".join(str(one.get("text")) for one in messages)
    assert case.number in told
    assert "43\u00a0500,00\u00a0₽" in told
    assert "дважды списали" in told
    assert "Берёзкин" not in told

    await debtor.notice()
    await there.say("Проверила: второй платёж вернули 20 ноября.", thread=talk.thread_id)
    await there.wait_for("Передано")
    await debtor.wait_for("второй платёж вернули")
    await answer(debtor, "Спасибо!", "Передали")
    await screen(debtor, "Вопрос решён", "Позвать человека снова")
    await there.say("Ещё вопрос", thread=talk.thread_id)
    await there.wait_for("Разговор закончен")
    await house.settle()

    lines = await TalkLine.filter(talk_id=talk.id).order_by("id")
    assert [(line.side.value, line.words) for line in lines] == [
        ("debtor", "Мне дважды списали один платёж"),
        ("office", "Проверила: второй платёж вернули 20 ноября."),
        ("debtor", "Спасибо!"),
    ]
    assert all(line.told_at for line in lines)


async def test_without_a_team_the_responsible_colleague_answers_in_his_own_chat(house: House) -> None:
    officer, case = await officers_case(house)
    debtor = await known_debtor(house, case)

    await officer.notice()
    await answer(debtor, "позовите человека", "Сотрудник видит ваше дело")
    await officer.wait_for("должник просит человека")
    await screen(officer, "Открыть разговор", case.number)
    await debtor.notice()
    await screen(officer, "Ответить", "слово в слово")
    await answer(officer, "Здравствуйте, слушаю вас", "слушаю вас")

    await debtor.wait_for("слушаю вас")
    house.moment += timedelta(days=2)
    await officer.notice()
    await screen(officer, "Ответить", "слово в слово")
    await answer(officer, "Вы ещё здесь?", "Вы ещё здесь?")
    person = await Person.get(debtor_id=case.debtor_id)
    kinds = [(one.text, one.is_contact) for one in await Notice.filter(person_id=person.id).order_by("id")]
    assert kinds == [("talks-answer", False), ("talks-answer-late", True)]
