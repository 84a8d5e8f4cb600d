"""Every conversation against every role, and every button against everybody whose button it is not."""

import random
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from itertools import chain
from typing import Any

import pytest
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.dispatcher.event.telegram import TelegramEventObserver
from aiogram.filters.callback_data import CallbackData, CallbackQueryFilter
from aiogram.fsm.state import State, StatesGroup
from aiogram.methods import AnswerCallbackQuery
from aiogram.types import CallbackQuery, Message
from structlog.testing import capture_logs
from tortoise import Tortoise
from tortoise.connection import get_connection

from backend.domain.people import STAFF, Actor, Permission, Role, may
from backend.models import Case, Cession, Paper, Person, StaffScope, StoredFile, Talk, TeamChat
from backend.settings import Settings
from backend.texts import texts_for
from backend.wiring import outside, shut
from bot.middlewares.permission import LARGEST_ID
from handlers import ROUTERS
from handlers.callbacks import TakeStep
from handlers.debtor.callbacks import CallPerson
from handlers.manager.quality import CheckQuality
from tests.factories import NOW, make_case, make_creditor, make_person
from tests.recorder import ROLES, Desk, answers, say_of
from tests.test_house import LONGEST_WORDS, callback_classes, heard

NOT_FOUND = texts_for("ru")("refusal-not-found")
ABSENT = 900_000_000
WORDS = (
    "/start in_forged",
    "/start",
    "/cancel",
    "/help",
    "/privacy",
    "/settings",
    "/quality",
    "Берёзкина",
    "01.10.2026",
    "1000",
    "стоп",
    "позовите человека",
    "80110299000016",
    "/start c_700001",
    "/start t_1_1",
    "/start LABCDEFGHIJKLMN27",
)
GROUP = {"id": -200, "type": "supergroup", "title": "Отдел"}
OURS = {"message_id": 2, "date": 1, "chat": GROUP, "from": {"id": 42, "is_bot": True, "first_name": "Cessio"}}
CONTENTS: tuple[dict[str, Any], ...] = (
    *({"text": text} for text in WORDS),
    {"contact": {"phone_number": "+79161234567", "first_name": "Ольга", "user_id": 1}},
    {"photo": [{"file_id": "p", "file_unique_id": "p", "width": 90, "height": 90, "file_size": 900}]},
    *(
        {"document": {"file_id": "d", "file_unique_id": "d", "file_name": name, "mime_type": mime, "file_size": 900}}
        for name, mime in (
            ("реестр.xlsx", "application/zip"),
            ("приказ.pdf", "application/pdf"),
            ("приказы.zip", "application/zip"),
            ("выписка.csv", "text/csv"),
            ("выписка.txt", "text/plain"),
            ("x.bin", "x/y"),
        )
    ),
    {
        "document": {"file_id": "d", "file_unique_id": "d", "file_name": "суды.csv", "file_size": 900},
        "caption": "суды",
    },
    {
        "document": {"file_id": "d", "file_unique_id": "d", "file_name": "выписка.csv", "file_size": 900},
        "caption": "выписка",
    },
    {"location": {"latitude": 55.0, "longitude": 37.0}},
    *({"chat": GROUP, "text": text} for text in ("/team", "C-700001 звонил в суд")),
    {"chat": GROUP, "text": "звонил в суд", "reply_to_message": OURS},
    {"chat": GROUP, "text": "Проверила", "message_thread_id": 77},
    {"chat": GROUP, "location": {"latitude": 55.0, "longitude": 37.0}, "message_thread_id": 77},
)
# What may change though nothing was done: who has written, where a person stands in a dialog, what they looked through.
BESIDE = frozenset({"telegram_update", "dialog", "person", "case_filter"})
# Buttons without a number that could be made up: whoever may press them has them on the screen.
HONEST = frozenset({CheckQuality(creditor_id=0).pack(), CallPerson(case_id=0).pack()})


@dataclass
class Conversation:
    """A handler, with something that reaches it from somebody who may."""

    name: str
    observer: TelegramEventObserver
    handler: HandlerObject
    needs: Permission


@dataclass
class Office:
    """A case of one creditor, and people who may see only another creditor's."""

    desk: Desk
    case: Case
    other: Case
    ids: dict[str, int]

    async def outsider(self, role: Role) -> Person:
        person = await make_person(role, **({"debtor_id": self.other.debtor_id} if role is Role.DEBTOR else {}))
        if role in STAFF:
            await StaffScope.create(person_id=person.id, creditor_id=self.other.creditor_id)
        return person


@pytest.fixture
async def office(opened: Settings) -> AsyncIterator[Office]:
    things = await outside(opened)
    # Numbers that nothing else on a screen looks like.
    case = await make_case(id=700_001)
    other = await make_case(id=700_002, creditor=await make_creditor("АО «Другой кредитор»"))
    colleague = await make_person(Role.OFFICER)
    file = await StoredFile.create(sha256="0" * 64, path="2026/11/x", size=1, stored_at=NOW)
    paper = await Paper.create(
        id=800_001, case_id=case.id, source_key="m1", uploaded_by=colleague.id, uploaded_at=NOW, kind="order"
    )
    ids = {"case_id": case.id, "paper_id": paper.id, "person_id": colleague.id, "file_id": file.id}
    team = await TeamChat.create(chat_id=GROUP["id"], linked_by=colleague.id, linked_at=NOW)
    await Talk.create(case_id=case.id, person_id=0, team_id=team.id, thread_id=77, opened_at=NOW, heard_at=NOW)
    ids["cession_id"] = (await Cession.get(creditor_id=case.creditor_id)).id
    yield Office(Desk(opened, things), case, other, ids)
    await shut(things)


def conversations() -> list[Conversation]:
    """All but those that are open to everybody: of them nothing is to be shown."""
    return [
        Conversation(f"{router.name}.{handler.callback.__name__}", observer, handler, handler.flags["permission"])
        for router in chain.from_iterable(one.chain_tail for one in ROUTERS)
        for kind, observer in router.observers.items()
        if kind != "error"
        for handler in observer.handlers
        if handler.flags["permission"] is not Permission.TALK
    ]


@contextmanager
def overheard(conversations: list[Conversation]) -> Iterator[list[str]]:
    """The names of the conversations that were let through; none of them does anything."""
    heard: list[str] = []
    kept = [one.handler.callback for one in conversations]

    def listener(name: str) -> Any:
        async def listen(*_: Any, **__: Any) -> None:
            heard.append(name)

        return listen

    for one in conversations:
        one.handler.callback = listener(one.name)
    yield heard
    for one, callback in zip(conversations, kept, strict=True):
        one.handler.callback = callback


async def rows() -> dict[str, list[dict[str, Any]]]:
    """Everything that the store holds, but for what lies beside the trade."""
    tables = sorted(model._meta.db_table for model in Tortoise.apps["models"].values())
    connection = get_connection("default")
    return {
        table: sorted(await connection.execute_query_dict(f"SELECT * FROM {table}"), key=str)  # noqa: S608 - ours
        for table in tables
        if table not in BESIDE
    }


# What reaches a conversation


def pressed_filter(conversation: Conversation) -> CallbackQueryFilter | None:
    found = [
        one.callback for one in conversation.handler.filters or [] if isinstance(one.callback, CallbackQueryFilter)
    ]
    return found[0] if found else None


def states_of(conversation: Conversation) -> list[str | None]:
    filters = chain(conversation.handler.filters or [], conversation.observer._handler.filters or [])
    found: list[str | None] = []
    for one in filters:
        if isinstance(one.callback, State):
            found.append(one.callback.state)
        elif isinstance(one.callback, type) and issubclass(one.callback, StatesGroup):
            found += one.callback.__all_states_names__
        elif states := getattr(one.callback, "states", None):
            found += [state.state if isinstance(state, State) else state for state in states]
    return [*found, None]


def sample(kind: type[CallbackData], ids: dict[str, int], changes: Mapping[str, Any] | None = None) -> CallbackData:
    """A button of this kind about these things."""
    values: dict[str, Any] = {
        name: ids.get(name) or LONGEST_WORDS.get((kind.__name__, name)) or _some(field.annotation)
        for name, field in kind.model_fields.items()
    }
    return kind.model_construct(None, **values | dict(changes or {}))


def _some(annotation: Any) -> Any:
    if _is_enum(annotation):
        return next(iter(annotation))
    return {int: 1, bool: True}.get(annotation, "x")


def variants(kind: type[CallbackData]) -> list[dict[str, Any]]:
    """What a rule beside the kind may ask for: a screen, one of a few names."""
    told: list[dict[str, Any]] = [{}]
    for name, field in kind.model_fields.items():
        annotation: Any = field.annotation
        if _is_enum(annotation):
            told += [{name: value} for value in annotation]
        elif annotation is str:
            told += [{name: value} for value in heard(name)]
    return told


def _is_enum(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, Enum)


async def buttons_for(conversation: Conversation, ids: dict[str, int]) -> str | None:
    """Data that this conversation hears; None when it hears no buttons."""
    if conversation.observer.event_name != "callback_query":
        return None
    wanted = pressed_filter(conversation)
    if wanted is None:
        return "made:up"
    for changes in variants(wanted.callback_data):
        data = sample(wanted.callback_data, ids, changes).pack()
        press = CallbackQuery.model_validate(
            {"id": "1", "from": {"id": 1, "is_bot": False, "first_name": "x"}, "chat_instance": "1", "data": data}
        )
        if await wanted(press):
            return data
    raise AssertionError(f"{conversation.name}: no button reaches it")


async def talking_debtor(office: Office) -> Person:
    """Somebody who is heard by a person of the office."""
    debtor = await make_person(Role.DEBTOR)
    await Talk.create(case_id=office.case.id, person_id=debtor.id, opened_at=NOW, heard_at=NOW)
    return debtor


async def words_for(conversation: Conversation, office: Office) -> tuple[str | None, dict[str, Any]]:
    """A state and a message that this conversation hears from somebody who may."""
    people = [*[await make_person(role) for role in ROLES], await talking_debtor(office)]
    head = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}}
    for person in people:
        if not may(person.actor(), conversation.needs):
            continue
        for state in states_of(conversation):
            for content in CONTENTS:
                message = Message.model_validate(head | content).as_(office.desk.bot)
                told = {**office.desk.dispatcher.workflow_data, "bot": office.desk.bot, "raw_state": state}
                told |= {"actor": person.actor(), "person": person, "now": NOW}
                passed, more = await conversation.observer.check_root_filters(message, **told)
                if passed and (await conversation.handler.check(message, **told | more))[0]:
                    return state, content
    raise AssertionError(f"{conversation.name}: nothing reaches it; add what does to CONTENTS")


# The matrix


@pytest.mark.timeout(300)  # every button by every role: most of a minute on a quiet machine
@pytest.mark.parametrize("kind", ["callback_query", "message"])
async def test_no_conversation_is_reached_by_a_role_to_which_the_table_does_not_grant_it(
    office: Office, kind: str
) -> None:
    known = conversations()
    people = {role: await make_person(role) for role in ROLES}
    wrong, tried = [], 0
    for one in (one for one in known if one.observer.event_name == kind):
        data = await buttons_for(one, office.ids)
        state, content = (states_of(one)[0], {}) if data else await words_for(one, office)
        for role, person in people.items():
            await office.desk.ask(person, state, **office.ids, version=1)
            with overheard(known) as listened:
                await (office.desk.press(person, data) if data else office.desk.say(person, **content))
            tried += 1
            if one.name in listened and not may(person.actor(), one.needs):
                wrong.append((one.name, role.value))
            if data and may(person.actor(), one.needs) and one.name not in listened:
                wrong.append((f"{one.name} does not hear {data}", role.value))

    assert wrong == []
    assert tried >= len(ROLES)


@pytest.mark.parametrize("role", ROLES)
async def test_a_press_that_the_role_does_not_grant_changes_nothing_and_is_answered_as_if_nothing_were_there(
    office: Office, role: Role
) -> None:
    person = await make_person(role, **({"debtor_id": office.case.debtor_id} if role is Role.DEBTOR else {}))
    before = await rows()
    wrong: list[tuple[str, Any]] = []
    for one in conversations():
        data = await buttons_for(one, office.ids)
        if data is None or may(person.actor(), one.needs):
            continue
        with capture_logs() as lines:
            said = [say_of(call) for call in await office.desk.press(person, data)]
        if said != [f"AnswerCallbackQuery: {NOT_FOUND} []"]:
            wrong.append((one.name, said))
        if [line["event"] for line in lines] != ["refused"]:
            wrong.append((one.name, lines))

    assert wrong == []
    assert await rows() == before


@pytest.mark.parametrize("role", ROLES)
async def test_somebody_elses_and_nobodys_are_the_same_answer(office: Office, role: Role) -> None:
    outsider = await office.outsider(role)
    before = await rows()
    different: list[tuple[str, str, Any]] = []
    for kind in callback_classes():
        for name in [name for name in kind.model_fields if name in office.ids and name != "person_id"]:
            told = []
            for number in (office.ids[name], ABSENT):
                await office.desk.forget()
                data = sample(kind, office.ids, {name: number}).pack()
                with capture_logs() as lines:
                    calls = await office.desk.press(outsider, data)
                said = [say_of(call).replace(f"{number}", "N") for call in calls]
                told.append((said, [(line["log_level"], line["event"]) for line in lines]))
            if told[0] != told[1] or any(level == "error" for level, _ in told[0][1]):
                different.append((kind.__name__, name, told))

    assert different == []
    assert await rows() == before


async def test_a_role_that_was_taken_away_in_the_middle_of_a_question_ends_it(office: Office) -> None:
    known = conversations()
    person = await make_person(Role.OFFICER)
    asked = [one for one in known if one.observer.event_name == "message" and states_of(one) != [None]]
    assert asked
    for one in asked:
        if may(_as_guest(person), one.needs):
            continue
        state, content = await words_for(one, office)
        await office.desk.ask(person, state, **office.ids)
        await Person.filter(id=person.id).update(is_active=False)

        with overheard(known) as listened:
            await office.desk.say(person, **content)

        assert one.name not in listened


def _as_guest(person: Person) -> Actor:
    return Person(id=person.id, role=Role.GUEST, is_active=True).actor()


@pytest.mark.parametrize("group", [-100, GROUP["id"]], ids=["not linked", "linked"])
async def test_in_a_group_nothing_is_heard_but_what_is_flagged_for_groups(office: Office, group: int) -> None:
    known = conversations()
    flagged = {one.name for one in known if one.handler.flags.get("in_groups")}
    manager = await make_person(Role.MANAGER)
    user = {"id": manager.telegram_id, "is_bot": False, "first_name": "x"}
    head = {"message_id": 1, "date": 1, "from": user, "chat": GROUP | {"id": group}}
    silent = [one for one in known if one.name not in flagged and one.observer.event_name == "callback_query"]

    with overheard(known) as listened:
        for number, content in enumerate(CONTENTS):
            update = {"update_id": number + 1, "message": head | content | {"chat": GROUP | {"id": group}}}
            assert await office.desk.feed(update) == []
        for number, one in enumerate(silent):
            press = {"id": "1", "from": user, "chat_instance": "1", "data": await buttons_for(one, office.ids)}
            update = {"update_id": 500 + number, "callback_query": press | {"message": head | {"text": "x"}}}
            assert await office.desk.feed(update) == []

    assert set(listened) <= flagged
    assert flagged


async def test_a_stranger_in_a_linked_group_is_neither_heard_nor_written_down(office: Office) -> None:
    head = {"message_id": 1, "date": 1, "chat": GROUP, "from": {"id": 99, "is_bot": False, "first_name": "x"}}
    before = await Person.all().count()

    for number, content in enumerate(CONTENTS):
        assert await office.desk.feed({"update_id": number + 1, "message": head | content}) == []

    assert await Person.all().count() == before


# Made-up buttons


BORDERS = (-(2**63) - 1, -(2**63), -1, 0, 2**31, 2**53, LARGEST_ID, LARGEST_ID + 1, 2**63 - 1, 2**63, 10**30)


def made_up(dice: random.Random, ids: dict[str, int]) -> Iterator[str]:
    """Buttons with numbers at the borders, broken ones, and noise."""
    honest = [sample(kind, ids) for kind in callback_classes()]
    for one in honest:
        for name, value in one:
            if isinstance(value, int):
                for border in BORDERS:
                    changed = one.model_copy(update={name: border})
                    yield ":".join([type(one).__prefix__, *(_told(value) for _, value in changed)])
        packed = one.pack()
        yield packed[: dice.randrange(len(packed))]
        for _ in range(3):
            place = dice.randrange(len(packed))
            yield packed[:place] + chr((ord(packed[place]) ^ (1 << dice.randrange(7))) or 1) + packed[place + 1 :]
        yield packed + ":1"
        for old, new in ((":1", ":один"), (":x", ":'; DROP TABLE debt_case; --"), (":", "::")):
            if old in packed:
                yield packed.replace(old, new)
    for _ in range(200):
        yield "".join(chr(dice.choice([*range(1, 127), 0x202E, 0x410, 0x1F600])) for _ in range(dice.randrange(1, 60)))


def _told(value: Any) -> str:
    return str(value.value if isinstance(value, Enum) else value)


@pytest.mark.parametrize("role", [Role.GUEST, Role.DEBTOR, Role.OFFICER, Role.MANAGER, Role.ADMINISTRATOR])
async def test_buttons_that_were_made_up_change_nothing_and_break_nothing(office: Office, role: Role) -> None:
    """Some of them, others for each role: `make fuzz` presses them all."""
    dice = random.Random(role.value)
    await press_made_up(office, role, dice.sample(buttons_made_up(office.ids), 500))


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("role", ROLES)
async def test_no_button_that_was_made_up_changes_or_breaks_anything(office: Office, role: Role) -> None:
    await press_made_up(office, role, buttons_made_up(office.ids))


def buttons_made_up(ids: dict[str, int]) -> list[str]:
    return sorted(set(made_up(random.Random(11), ids | {"person_id": ABSENT})) - HONEST)


async def press_made_up(office: Office, role: Role, buttons: list[str]) -> None:
    outsider = await office.outsider(role)
    before = await rows()
    broken: list[tuple[Any, ...]] = []
    for data in buttons:
        await office.desk.forget()
        with capture_logs() as lines:
            calls = await office.desk.press(outsider, data)
        if any(line["log_level"] == "error" for line in lines) or len(lines) > 1:
            broken.append((data, lines))
        if not answers(calls):
            broken.append((data, "not answered"))

    assert broken[:20] == []
    assert await rows() == before


TEXTS = (
    "C-99999999999999999999",
    "C-000001'; DROP TABLE debt_case; --",
    "%",
    "_",
    "\\",
    "' OR 1=1",
    '"',
    "*",
    "(",
    "NEAR/2",
    "9" * 400,
    "<b>",
    "a\u0000b",
    "\u202e",
    "😀" * 100,
    "/unknown",
    "/start in_" + "x" * 50,
)


@pytest.mark.parametrize("role", [Role.GUEST, Role.DEBTOR, Role.OFFICER])
async def test_whatever_is_typed_is_answered_and_breaks_nothing(office: Office, role: Role) -> None:
    outsider = await office.outsider(role)
    before = await rows()
    broken: list[tuple[Any, ...]] = []
    for text in TEXTS:
        with capture_logs() as lines:
            calls = await office.desk.say(outsider, text=text)
        if any(line["log_level"] == "error" for line in lines) or not calls:
            broken.append((text, lines, calls))

    assert broken == []
    assert await rows() == before


async def test_a_stranger_leaves_a_line_in_the_log_and_no_more(office: Office) -> None:
    stranger = await make_person(Role.GUEST)

    with capture_logs() as lines:
        calls = await office.desk.press(
            stranger, TakeStep(case_id=office.case.id, step="send-notice", version=1).pack()
        )

    assert [(line["event"], line["person"]) for line in lines] == [("refused", stranger.id)]
    assert [type(call) for call in calls] == [AnswerCallbackQuery]
