"""A talk in which nothing is said ends by itself, with one sentence where the law allows one."""

from datetime import timedelta

from backend.domain.people import Role
from backend.domain.stages import Hold
from backend.jobs import talks as by_clock
from backend.models import Case, ConsentKind, Contact, JournalEntry, Notice, NoticeState, Talk
from backend.services import consents, talks
from bot.app import dispatcher
from bot.sandbox.client import Persona, words
from tests.e2e.conftest import House
from tests.e2e.test_debtor import answer, known_debtor, screen
from tests.e2e.test_debtor_side import officers_case
from tests.e2e.test_teams import linked_group


async def days_later(house: House, days: int) -> None:
    await house.settle()
    house.moment += timedelta(days=days)
    await by_clock.end_silent(dispatcher().workflow_data["outside"], house.moment)
    await house.settle()


async def answered_talk(house: House) -> tuple[Persona, Persona, Case]:
    """A debtor asked, an officer answered, and nobody has said anything since."""
    officer, case = await officers_case(house)
    debtor = await known_debtor(house, case)
    await consents.give((await house.row_of(debtor)).actor(), ConsentKind.CHANNEL, "да", house.moment)
    await officer.notice()
    await answer(debtor, "позовите человека", "Сотрудник видит ваше дело")
    await officer.wait_for("должник просит человека")
    await screen(officer, "Открыть разговор", case.number)
    await screen(officer, "Ответить", "слово в слово")
    await answer(officer, "Здравствуйте, слушаю вас", "слушаю вас")
    await debtor.wait_for("слушаю вас")
    return officer, debtor, case


async def test_a_talk_left_for_three_days_ends_with_one_sentence_that_the_gate_lets_through(house: House) -> None:
    _, debtor, case = await answered_talk(house)
    await days_later(house, 2)
    assert (await Talk.get()).closed_at is None

    await debtor.notice()
    await days_later(house, 1)
    told = await debtor.wait_for("закончили разговор")

    talk = await Talk.get()
    assert (talk.closed_at, talk.closed_by) == (house.moment, 0)
    assert "+7 495 000-00-00" in told["text"]
    contact = await Contact.get(template="talks-silent")
    assert contact.certificate["allowed"]
    await days_later(house, 1)
    assert await Notice.filter(text="talks-silent").count() == 1
    assert await JournalEntry.filter(action="talk.closed", case_id=case.id).count() == 1


async def test_where_the_law_forbids_the_sentence_the_talk_ends_without_it(house: House) -> None:
    _, debtor, case = await answered_talk(house)
    await Case.filter(id=case.id).update(holds=[Hold.BANKRUPT.value])

    await days_later(house, 3)

    assert (await Talk.get()).closed_at == house.moment
    assert (await Notice.get(text="talks-silent")).state is NoticeState.REFUSED
    assert "закончили разговор" not in str(await debtor.messages())


async def test_what_nobody_has_answered_waits_for_us_however_long(house: House) -> None:
    _, case = await officers_case(house)
    debtor = await known_debtor(house, case)
    await screen(debtor, "Позвать человека", "Сотрудник видит ваше дело")
    await answer(debtor, "Мне дважды списали один платёж", "Передали")

    await days_later(house, 30)

    assert (await Talk.get()).closed_at is None


async def test_a_thank_you_after_our_answer_keeps_it_open_for_two_weeks(house: House) -> None:
    _, debtor, _ = await answered_talk(house)
    await answer(debtor, "Спасибо", "Передали")

    await days_later(house, 13)
    assert (await Talk.get()).closed_at is None
    await days_later(house, 1)
    assert (await Talk.get()).closed_at == house.moment


async def test_the_topic_is_closed_with_the_talk_and_says_so_in_its_title(house: House) -> None:
    manager = await house.person(Role.MANAGER, "Мария")
    officer, case = await officers_case(house)
    group = await linked_group(house, manager, officer)
    debtor = await known_debtor(house, case)
    await screen(debtor, "Позвать человека", "Сотрудник видит ваше дело")
    await answer(debtor, "Когда суд?", "Передали")
    await house.settle()
    talk = await Talk.get()
    row = await house.row_of(officer)
    await talks.answer(house.settings, row.actor(), talk.id, "Суда не будет", "1:1", house.moment)

    await days_later(house, 3)

    topics = (await manager.inside(group).history())["topics"]
    (topic,) = (one for one in topics.values() if case.number in one["name"])
    assert (topic["name"], topic["is_closed"]) == (f"✅ {case.number}", True)


async def in_a_group(house: House) -> tuple[Persona, Persona, Case]:
    """A debtor who has not asked yet, and the team's group as its manager sees it."""
    manager = await house.person(Role.MANAGER, "Мария")
    officer, case = await officers_case(house)
    group = await linked_group(house, manager, officer)
    return await known_debtor(house, case), manager.inside(group), case


async def test_a_talk_whose_topic_is_slow_to_open_has_one_topic_all_the_same(house: House) -> None:
    debtor, group, case = await in_a_group(house)
    await house.line.fault("createForumTopic", "delay", seconds=2)

    await screen(debtor, "Позвать человека", "Сотрудник видит ваше дело")
    await answer(debtor, "Когда суд?", "Передали")
    await answer(debtor, "И где?", "Передали")
    await talks.close((await house.row_of(debtor)).actor(), (await Talk.get()).id, house.moment)
    await house.settle()

    topics = (await group.history())["topics"].values()
    assert [topic["name"] for topic in topics if case.number in topic["name"]] == [f"✅ {case.number}"]
    said = [words(one) for one in await group.messages() if one["sandbox"]["mine"]]
    assert len([one for one in said if "Когда суд?" in one or "И где?" in one]) == 2


async def test_a_line_whose_place_is_slow_to_come_is_told_once_and_in_its_order(house: House) -> None:
    debtor, group, _ = await in_a_group(house)
    await screen(debtor, "Позвать человека", "Сотрудник видит ваше дело")
    await house.settle()
    await house.line.fault("sendMessage", "delay", seconds=2, chat_id=group.chat_id)

    await answer(debtor, "Когда суд?", "Передали")
    await answer(debtor, "И где?", "Передали")
    await house.settle()

    said = [words(one) for one in await group.messages() if one["sandbox"]["mine"]]
    lines = ("Когда суд?", "И где?")
    assert [line for one in said for line in lines if line in one] == [*lines]
