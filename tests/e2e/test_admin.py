"""An administrator's work: who is here, who is invited, who is away, who has left."""

import re
from datetime import timedelta

from backend.domain.people import Role
from backend.domain.stages import Stage
from backend.models import Case, JournalEntry, Person
from bot.sandbox.client import Persona, words
from tests.e2e.conftest import House
from tests.factories import make_case

REFUSAL = "Эта ссылка не действует"


async def test_an_invited_colleague_comes_in_by_a_link_that_works_once(house: House) -> None:
    admin = await house.person(Role.ADMINISTRATOR)
    link = await _invite(admin, "юрист", "Ершова Анна <i>")
    assert re.fullmatch(r"https://t\.me/cessio_bot\?start=in_[0-9a-f]{32}", link)

    lawyer = await house.person(Role.GUEST)
    await lawyer.start(link.partition("start=")[2])
    await lawyer.wait_for("юрист")
    buttons = await lawyer.buttons()
    await admin.wait_for("Приглашение принято: Ершова Анна <i>, юрист")

    row = await house.row_of(lawyer)
    assert (row.role, row.name) == (Role.LAWYER, "Ершова Анна <i>")
    assert "📁 Мои дела" in buttons
    assert "👥 Сотрудники" not in buttons
    assert await JournalEntry.filter(action__in=["person.invited", "person.joined"]).count() == 2


async def test_only_those_who_see_the_digest_have_its_commands_behind_the_slash(house: House) -> None:
    admin = await house.person(Role.ADMINISTRATOR)
    manager, lawyer = await house.person(Role.GUEST), await house.person(Role.GUEST)

    for persona, role in ((manager, "руководитель"), (lawyer, "юрист")):
        link = await _invite(admin, role, "Ершова Анна")
        await persona.start(link.partition("start=")[2])
        await persona.wait_for(role)

    assert "quality" in await manager.commands()
    assert "quality" not in await lawyer.commands()


async def test_used_forged_late_and_withdrawn_links_are_refused_in_the_same_words(house: House) -> None:
    admin = await house.person(Role.ADMINISTRATOR)
    used, late, withdrawn = [await _invite(admin, "специалист", name) for name in ("Первый", "Второй", "Третий")]
    friend = await house.person(Role.GUEST)
    await friend.start(used.partition("start=")[2])
    await friend.wait_for("специалист")
    await admin.press("‹ Назад")
    await admin.wait_for("Сотрудники")
    await admin.press("✉️ Приглашения · 2")
    await admin.wait_for("2 приглашениям")
    await admin.press("Отозвать: Третий")
    await admin.wait_for("1 приглашению")

    said = set()
    for number, payload in enumerate((used, withdrawn, "start=in_" + "0" * 32, "start=in_", late)):
        if payload is late:
            house.moment += timedelta(days=3)
        stranger = await house.person(Role.GUEST, f"Чужой {number}")
        await stranger.start(payload.partition("start=")[2])
        said.add(words(await stranger.wait_for(REFUSAL)))
        assert (await house.row_of(stranger)).role is Role.GUEST

    assert len(said) == 1


async def test_whoever_is_away_hands_cases_over_and_gets_no_new_ones(house: House) -> None:
    admin = await house.person(Role.ADMINISTRATOR)
    busy = await house.person(Role.OFFICER, "Гусев Илья")
    other = await house.person(Role.OFFICER, "Титов Олег")
    first, second = await house.row_of(busy), await house.row_of(other)
    cases = [await make_case(responsible_id=first.id) for _ in range(3)]
    closed = await make_case(stage=Stage.G10_PAID, responsible_id=first.id)

    await _open(admin, "Гусев Илья")
    await admin.press("🌴 Отсутствует")
    await admin.wait_for("новые дела получают другие")
    answer = await admin.press("📁 Передать 3 дела другим")

    assert "Передано 3 дела" in answer["text"]
    await other.wait_for("Вам переданы 3 дела коллеги")
    for case in cases:
        moved = await Case.get(id=case.id)
        assert (moved.responsible_id, moved.version) == (second.id, 2)
    assert (await Case.get(id=closed.id)).responsible_id == first.id
    await admin.press("👋 Снова на месте")
    await admin.wait_for("Открытых дел нет")
    assert not (await house.row_of(busy)).is_away


async def test_removing_asks_first_and_ends_access_at_once(house: House) -> None:
    admin = await house.person(Role.ADMINISTRATOR)
    officer = await house.person(Role.OFFICER, "Гусев Илья")
    row = await house.row_of(officer)
    case = await make_case(responsible_id=row.id)

    await _open(admin, "Гусев Илья")
    await admin.press("🗑 Удалить")
    await admin.wait_for("Удалить Гусев Илья, специалист?")
    await admin.press("Нет")
    await admin.wait_for("открытое дело")
    assert (await Person.get(id=row.id)).role is Role.OFFICER
    await admin.press("🗑 Удалить")
    await admin.wait_for("1 дело перейдёт")
    question = await admin.last()
    sure = question["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await admin.press("Да, удалить")
    await admin.wait_for("1 человек")
    await admin.press_data(sure, question["message_id"])

    gone = await Person.get(id=row.id)
    assert (gone.role, gone.is_active) == (Role.GUEST, False)
    assert (await Case.get(id=case.id)).responsible_id is None
    assert await JournalEntry.filter(action="person.removed").count() == 1
    await officer.say(case.number)
    await house.settle()
    assert not any("Берёзкина" in words(message) for message in await officer.messages())


async def test_nobody_removes_themselves(house: House) -> None:
    admin = await house.person(Role.ADMINISTRATOR)
    own = await house.row_of(admin)
    await _open(admin, own.name)
    screen = await admin.last()

    refused = await admin.press_data(f"sx:{own.id}", screen["message_id"])
    answer = await admin.answer_to(refused["query"])

    assert "Себя удалить нельзя" in answer["text"]
    assert "🗑 Удалить" not in await admin.buttons()
    assert (await house.row_of(admin)).role is Role.ADMINISTRATOR


async def test_an_officer_opens_no_door_of_the_administrators(house: House) -> None:
    officer = await house.person(Role.OFFICER)
    home = await officer.last()
    row = await house.row_of(officer)

    for data in ("go:staff", "go:invite", "si:administrator", f"sx:{row.id}", f"sa:{row.id}:1", f"sp:{row.id}"):
        pressed = await officer.press_data(data, home["message_id"])
        assert "Ничего не найдено" in (await officer.answer_to(pressed["query"]))["text"]

    assert await JournalEntry.all().count() == 0


async def _invite(admin: Persona, role: str, name: str) -> str:
    """The link that the bot gives for a new colleague."""
    await admin.say("/start")
    await admin.wait_for("администратор")
    await admin.press("👥 Сотрудники")
    await admin.wait_for("👥 Сотрудники")
    await admin.press("➕ Пригласить")
    await admin.wait_for("Кого пригласить")
    await admin.press(role)
    await admin.wait_for("Напишите фамилию")
    await admin.say(name)
    ready = await admin.wait_for("Приглашение готово")
    return next(word for word in words(ready).split() if word.startswith("https://"))


async def _open(admin: Persona, name: str) -> None:
    await admin.press("👥 Сотрудники")
    await admin.wait_for("👥 Сотрудники")
    await admin.press(name)
    await admin.wait_for(name)
