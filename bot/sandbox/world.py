"""The small world of the sandbox: its people, chats and messages, and everything that hangs on them."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.sandbox.events import Events
from bot.sandbox.faults import Faults, Rates
from bot.sandbox.files import FileStore
from bot.sandbox.journal import Journal
from bot.sandbox.updates import Updates
from bot.sandbox.webhook import Webhook
from bot.sandbox.wire import Json, Rejected, bad_request, forbidden, has_moved, present

GROUP_BASE = -1_001_000_000_000


@dataclass
class Person:
    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = "ru"
    phone: str = ""
    note: str = ""  # shown on the page beside the name
    started: bool = False
    blocked: bool = False

    def user(self) -> Json:
        names = present(last_name=self.last_name, username=self.username, language_code=self.language_code)
        return {"id": self.id, "is_bot": False, "first_name": self.first_name} | names

    def view(self) -> Json:
        beside = {"phone": self.phone, "note": self.note, "started": self.started, "blocked": self.blocked}
        return self.user() | beside

    def contact(self) -> Json:
        named = {"phone_number": self.phone.lstrip("+"), "first_name": self.first_name, "user_id": self.id}
        return named | present(last_name=self.last_name)


@dataclass
class Message:
    """`body` is what Telegram would show to the bot."""

    body: Json
    by: int
    deleted: bool = False
    edits: int = 0
    changed: int = 0  # the number of the last event
    keyed: bool = False  # sent with a reply keyboard: such a message can't be edited

    @property
    def id(self) -> int:
        return int(self.body["message_id"])


@dataclass
class Chat:
    id: int
    info: Json
    members: list[int]
    messages: dict[int, Message] = field(default_factory=dict)
    last_id: int = 0
    keyboard: Json | None = None
    topics: dict[int, Json] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    administrators: set[int] = field(default_factory=set)
    bot_status: str = "member"
    moved_to: int | None = None  # a supergroup that this group has become

    @property
    def private(self) -> bool:
        return self.id > 0

    def message(self, message_id: Any) -> Message | None:
        found = self.messages.get(whole(message_id))
        return None if found is None or found.deleted else found


@dataclass
class Pressed:
    """A press that waits for its answer."""

    person_id: int
    chat_id: int
    born: float
    answer: Json | None = None


def whole(value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        return 0


class World:
    def __init__(self, bot: Json, folder: Path, clock: Callable[[], float] = time.time) -> None:
        self.bot = bot
        self.clock = clock
        self.answer_seconds = 15.0
        self.files = FileStore(folder)
        self.events = Events()
        self.updates = Updates()
        self.webhook = Webhook(self.updates)
        self.journal = Journal()
        self.faults = Faults()
        self.rates = Rates()
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.pressed: dict[str, Pressed] = {}
        self.asked_inline: dict[str, Json] = {}
        self.commands: dict[tuple[str, str], list[Json]] = {}
        self.profile: dict[tuple[str, str], str] = {}

    @property
    def now(self) -> int:
        return int(self.clock())

    # People and chats

    def add_person(self, person: Person) -> Person:
        """A known id changes the person and leaves the chat as it is."""
        before = self.people.get(person.id)
        if before:
            person.started, person.blocked = person.started or before.started, before.blocked
        self.people[person.id] = person
        info = {"id": person.id, "type": "private", "first_name": person.first_name}
        info |= present(last_name=person.last_name, username=person.username)
        self.chats.setdefault(person.id, Chat(person.id, info, [person.id])).info = info
        self.events.add("person", person=person.view())
        return person

    def add_group(self, title: str, members: list[int], *, forum: bool = False, group_id: int | None = None) -> Chat:
        group_id = group_id or GROUP_BASE - sum(chat_id < 0 for chat_id in self.chats)
        for member in members:
            self.person(member)
        info = {"id": group_id, "type": "supergroup", "title": title} | present(is_forum=forum or None)
        chat = Chat(group_id, info, list(members), administrators=set(members[:1]))
        self.chats[group_id] = chat
        self.events.add("group", chat.members, chat=info)
        return chat

    def move_group(self, chat: Chat, to: int) -> Chat:
        """The same people and topics of its own under another number; what was written stays behind."""
        info = chat.info | {"id": to, "type": "supergroup"}
        other = Chat(to, info, list(chat.members), administrators=set(chat.administrators), bot_status=chat.bot_status)
        chat.moved_to, self.chats[to] = to, other
        self.events.add("group", other.members, chat=info)
        return other

    def person(self, person_id: Any) -> Person:
        found = self.people.get(whole(person_id))
        if found is None:
            raise Rejected(404, f"Not Found: nobody here has the id {person_id}")
        return found

    def chat_of(self, person: Person, chat_id: Any = None) -> Chat:
        """A chat as one of its people sees it; without an id the one with the bot."""
        chat = self.chats.get(whole(chat_id) or person.id)
        if chat is None or person.id not in chat.members:
            raise Rejected(404, f"Not Found: {person.first_name} is not in the chat {chat_id}")
        return chat

    def chat_for_bot(self, chat_id: Any) -> Chat:
        """A chat into which the bot may write, or Telegram's refusal."""
        chat = self.chats.get(whole(chat_id))
        if chat is None or (chat.private and not self.people[chat.id].started):
            raise bad_request("chat not found")
        if chat.private and self.people[chat.id].blocked:
            raise forbidden("bot was blocked by the user")
        if chat.moved_to:
            raise has_moved(chat.moved_to)
        if chat.bot_status in {"kicked", "left"}:
            raise forbidden("bot was kicked from the supergroup chat")
        return chat

    def chats_of(self, person: Person) -> list[Chat]:
        return [chat for chat in self.chats.values() if person.id in chat.members]

    def user(self, user_id: Any) -> Json | None:
        if whole(user_id) == self.bot["id"]:
            return {name: self.bot[name] for name in ("id", "is_bot", "first_name", "username")}
        person = self.people.get(whole(user_id))
        return person.user() if person else None

    # Messages

    def post(self, chat: Chat, by: int, content: Json, *, keyed: bool = False) -> Message:
        chat.last_id += 1
        head = {"message_id": chat.last_id, "from": self.user(by), "chat": chat.info, "date": self.now}
        message = Message(head | content, by, keyed=keyed)
        chat.messages[chat.last_id] = message
        self.tell("message", chat, message)
        return message

    def tell(self, kind: str, chat: Chat, message: Message) -> None:
        message.changed = self.events.last + 1
        self.events.add(kind, chat.members, chat_id=chat.id, message=self.view(message))

    def view(self, message: Message) -> Json:
        """A message as its readers see it: with its history beside it."""
        beside = {
            "mine": message.by == self.bot["id"],
            "edits": message.edits,
            "changed": message.changed,
            "deleted": message.deleted,
        }
        return message.body | {"sandbox": beside}

    def set_keyboard(self, chat: Chat, keyboard: Json | None) -> None:
        chat.keyboard = keyboard
        self.events.add("keyboard", chat.members, chat_id=chat.id, keyboard=keyboard)

    def close(self) -> None:
        self.events.close()
        self.updates.close()
