"""Team chats end to end: linked by a manager, told together and never a name; notes, hand-over, who is looking."""

from datetime import timedelta
from typing import Any

import pytest

from backend.domain.people import SYSTEM, Role
from backend.domain.stages import Stage
from backend.models import Case, CaseNote, JournalEntry, Notice, Person, TeamAlert, TeamChat, TeamTopic
from backend.services import journal, team_alerts
from bot.sandbox.client import Persona
from tests.e2e.conftest import House
from tests.factories import make_case, make_debtor

NAME = "Крутоярова Аглая Фёдоровна"


async def group_of(house: House, *people: Persona, **given: Any) -> int:
    return await house.line.group("Судебный отдел", [one.id for one in people], **given)


async def linked_group(house: House, manager: Persona, *others: Persona, by: str = "По стадиям", **given: Any) -> int:
    given = {"forum": True, "bot_is_administrator": True, **given}
    group = await group_of(house, manager, *others, **given)
    there = manager.inside(group)
    await there.say("/team")
    await there.wait_for("Как разложить")
    await there.press(by)
    await there.wait_for("Чат подключён")
    await house.settle()
    return group


async def tell(house: House) -> None:
    """What the clock does each minute."""
    await team_alerts.gather(house.moment)
    await house.settle()


async def paid(*cases: Case, house: House) -> None:
    await journal.write_many(SYSTEM, "payment.recorded", house.moment, [(case.id, {"amount": "1"}) for case in cases])


async def said_in(house: House, group: int) -> list[dict[str, Any]]:
    """Everything that the bot ever wrote into the group, edits too."""
    calls = await house.line.calls()
    return [call for call in calls if str(call["params"].get("chat_id")) == str(group) and call["ok"]]


def texts_in(calls: list[dict[str, Any]]) -> list[str]:
    return [str(call["params"]["text"]) for call in calls if "text" in call["params"]]


async def test_a_manager_links_a_group_and_gets_a_topic_for_each_group_of_stages(house: House) -> None:
    await make_case(stage=Stage.C50_ORDER_AT_COURT)
    manager = await house.person(Role.MANAGER)

    group = await linked_group(house, manager)

    topics = (await manager.inside(group).history())["topics"]
    names = [topic["name"] for topic in topics.values()]
    assert len(names) == 7
    assert "C · Приказ · 1" in names
    assert await TeamChat.filter(chat_id=group, is_active=True).count() == 1


async def test_a_storm_is_one_message_with_counts_a_list_and_no_name(house: House) -> None:
    debtor = await make_debtor(NAME)
    cases = [await make_case(debtor=debtor, stage=Stage.C50_ORDER_AT_COURT) for _ in range(3)]
    manager, officer = await house.person(Role.MANAGER), await house.person(Role.OFFICER)
    group = await linked_group(house, manager, officer)
    for _ in range(400):
        await paid(*cases, house=house)

    await tell(house)

    calls = await said_in(house, group)
    assert texts_in(calls)[-2:] == [
        "Новости отдела…",
        "<b>1\u00a0200 новостей</b>\nПлатёж: 1\u00a0200\nВсего 3 дела",
    ]
    assert sum(call["method"] == "sendMessage" for call in calls) == 2  # the door's screen, and one of news
    assert not [call for call in calls if "рутояров" in str(call)]
    link = (await manager.inside(group).last())["reply_markup"]["inline_keyboard"][0][0]["url"]
    await officer.start(link.partition("start=")[2])
    await officer.wait_for("Дела из сообщения")
    assert sum("Крутоярова" in label for label in await officer.buttons()) == 3


async def test_what_happens_within_five_minutes_goes_into_the_same_message(house: House) -> None:
    one, other = await make_case(stage=Stage.C50_ORDER_AT_COURT), await make_case(stage=Stage.C60_ORDER_ISSUED)
    manager = await house.person(Role.MANAGER)
    group = await linked_group(house, manager)

    await paid(one, house=house)
    await tell(house)
    house.moment += timedelta(minutes=2)
    await paid(other, house=house)
    await tell(house)

    topic = await TeamTopic.get(key="C")
    assert {alert.message_id for alert in await TeamAlert.all()} == {topic.message_id}
    last = await manager.inside(group).last()
    assert one.number in last["text"]
    assert other.number in last["text"]
    house.moment += timedelta(minutes=6)
    await paid(one, house=house)
    await tell(house)
    assert (await manager.inside(group).last())["message_id"] != last["message_id"]


async def test_a_topic_that_was_asked_to_be_quiet_says_all_of_it_after_a_day(house: House) -> None:
    case = await make_case(stage=Stage.C50_ORDER_AT_COURT)
    manager = await house.person(Role.MANAGER)
    group = await linked_group(house, manager)
    there = manager.inside(group)
    await paid(case, house=house)
    await tell(house)
    await there.press("🔕 Тише на сутки")

    house.moment += timedelta(hours=2)
    await paid(case, case, house=house)
    await tell(house)
    assert await TeamAlert.filter(told_at=None).count() == 2
    house.moment += timedelta(hours=23)
    await tell(house)

    assert "2 новости" in (await there.last())["text"]


async def test_a_stranger_in_the_group_gets_nothing_and_is_not_written_down(house: House) -> None:
    case = await make_case()
    manager = await house.person(Role.MANAGER)
    stranger = await house.line.persona(77, "Чужой")
    group = await linked_group(house, manager, stranger)
    before = len(await said_in(house, group))
    assert before

    there = stranger.inside(group)
    for words in ("/team", "/start", case.number, f"{case.number} кто это?", "Берёзкина"):
        await there.say(words)
    await manager.inside(group).say("/start")
    await manager.say("/start")
    await manager.wait_for("Cessio")

    assert len(await said_in(house, group)) == before
    assert not await Person.exists(telegram_id=77)


async def test_a_note_is_written_from_the_group_by_number_and_by_reply(house: House) -> None:
    case = await make_case(debtor=await make_debtor(NAME), stage=Stage.C50_ORDER_AT_COURT)
    manager, officer = await house.person(Role.MANAGER), await house.person(Role.OFFICER)
    group = await linked_group(house, manager, officer)
    there = officer.inside(group)
    await paid(case, house=house)
    await tell(house)
    news = await there.last()

    await there.say(f"{case.number} звонил в суд")
    await there.wait_for("заметка записана")
    await there.say("Судья в отпуске", reply_to=news["message_id"])
    await there.wait_for("заметка записана")

    assert [note.words for note in await CaseNote.all().order_by("id")] == ["звонил в суд", "Судья в отпуске"]
    assert "звонил" not in str([entry.details for entry in await JournalEntry.all()])
    assert not [text for text in texts_in(await said_in(house, group)) if "рутояров" in text]


@pytest.mark.parametrize("kind", ["thrown out", "migrated"])
async def test_a_group_that_is_gone_is_left_and_one_that_moved_is_followed(house: House, kind: str) -> None:
    case = await make_case(stage=Stage.C50_ORDER_AT_COURT)
    manager = await house.person(Role.MANAGER)
    group = await linked_group(house, manager)
    await paid(case, house=house)

    if kind == "thrown out":
        await manager.inside(group).do("throw_out")
        await manager.wait_for("Бота удалили из командного чата")
        assert not await TeamChat.exists(is_active=True)
    else:
        await manager.inside(group).do("migrate", to=group - 500)
        await house.settle()
        await tell(house)
        await tell(house)  # what met the group while it moved is told again
        assert (await TeamChat.get()).chat_id == group - 500
        assert case.number in str(await said_in(house, group) + await said_in(house, group - 500))


async def test_a_card_says_which_colleague_looks_at_it_too(house: House) -> None:
    case = await make_case()
    olga = await house.person(Role.OFFICER, "Ольга Котова")
    boris = await house.person(Role.OFFICER, "Борис Лунин")
    await olga.start(f"c_{case.id}")
    await olga.wait_for(case.number)

    await boris.start(f"c_{case.id}")

    await boris.wait_for("Сейчас смотрит: Ольга К.")
    house.moment += timedelta(minutes=4)
    await boris.start(f"c_{case.id}")
    await boris.wait_for(lambda message: case.number in message.get("text", "") and "смотрит" not in message["text"])


async def test_a_case_goes_to_a_colleague_with_a_note_and_comes_back_with_another(house: House) -> None:
    giver = await house.person(Role.OFFICER, "Ольга Котова")
    receiver = await house.person(Role.OFFICER, "Борис Лунин")
    case = await make_case(responsible=await house.row_of(giver))
    await giver.start(f"c_{case.id}")
    await giver.wait_for(case.number)

    await giver.press("➕ Ещё")
    await giver.press("🤝 Передать")
    await giver.press("Борис Лунин · 0")
    await giver.say("Ждём <справку> из банка")
    await giver.wait_for("передано: Борис Лунин")
    await house.settle()
    await receiver.wait_for("Записка: Ждём <справку> из банка")
    assert (await Case.get(id=case.id)).responsible_id == (await house.row_of(receiver)).id

    await receiver.press("Открыть дело")
    await receiver.wait_for("📝 Ольга К.: Ждём <справку> из банка")
    await receiver.press("➕ Ещё")
    await receiver.press("🤝 Передать")
    await receiver.press("↩️ Вернуть: Ольга Котова")
    await receiver.press("Без записки")
    await house.settle()
    await giver.wait_for("возвращает вам дело")
    assert (await Case.get(id=case.id)).responsible_id == (await house.row_of(giver)).id
    assert await Notice.filter(text="handover-notice-back").count() == 1


async def test_the_history_of_a_case_is_read_in_words(house: House) -> None:
    officer = await house.person(Role.OFFICER, "Ольга Котова")
    row = await house.row_of(officer)
    case = await make_case(responsible=row)
    await journal.write(row.actor(), "case.assigned", house.moment, case_id=case.id, before=None, after=row.id)
    await journal.write(
        SYSTEM, "letter.state", house.moment, case_id=case.id, before=["x", ""], after=["delivered", ""]
    )

    await officer.start(f"c_{case.id}")
    await officer.wait_for(case.number)
    await officer.press("➕ Ещё")
    await officer.press("🕘 История")

    screen = await officer.wait_for("2 записи")
    assert "Ответственный: — → Ольга Котова" in screen["text"]
    assert "Письмо:" in screen["text"]
