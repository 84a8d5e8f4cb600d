"""What is kept: people and their dialogs with the bot, messages, updates in their order, files."""

import asyncio
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

Json = dict[str, Any]
BOT_ID, BOT_NAME = 229229229, "cessio_bot"


@dataclass
class Account:
    """Somebody in MAX. `chat_id` is of the dialog with the bot, and another number than the person's."""

    user_id: int
    first_name: str
    phone: str = ""
    locale: str = "ru"
    has_started: bool = False

    @property
    def chat_id(self) -> int:
        return 180_000_000 + self.user_id

    def told(self) -> Json:
        """As updates tell of a person."""
        name = {"first_name": self.first_name, "last_name": "", "name": self.first_name, "username": None}
        return {"user_id": self.user_id, **name, "is_bot": False, "last_activity_time": 1775025580000}


BOT: Json = {
    "user_id": BOT_ID,
    "first_name": "Cessio",
    "last_name": None,
    "name": "Cessio",
    "username": BOT_NAME,
    "is_bot": True,
    "last_activity_time": 1775025580000,
}


@dataclass
class Shown:
    """One message of a dialog. `versions` are all texts that it ever showed; `moved` is when it last changed."""

    mid: str
    seq: int
    account: Account
    by_bot: bool
    sent_at: int
    text: str = ""
    marks: list[Json] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    link: Json | None = None
    notify: bool = True
    versions: list[str] = field(default_factory=list)
    is_deleted: bool = False
    moved: int = 0

    @property
    def buttons(self) -> list[Json]:
        boards = [one["payload"]["buttons"] for one in self.attachments if one["type"] == "inline_keyboard"]
        return [button for board in boards for row in board for button in row]

    @property
    def labels(self) -> list[str]:
        return [button["text"] for button in self.buttons]

    def told(self) -> Json:
        """As the interface tells of a message: the bot's own are to the person, all others to the bot."""
        body = {"mid": self.mid, "seq": self.seq, "text": self.text, "attachments": self.attachments}
        recipient = {"chat_id": self.account.chat_id, "chat_type": "dialog"}
        return {
            "sender": BOT if self.by_bot else self.account.told(),
            "recipient": recipient | {"user_id": self.account.user_id if self.by_bot else BOT_ID},
            "timestamp": self.sent_at,
            "body": body | ({"markup": self.marks} if self.marks else {}),
            **({"link": self.link} if self.link else {}),
        }


class World:
    """`updates[n]` is the update of number n; `changed` is awoken by whatever happens."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self.clock = clock
        self.accounts: dict[int, Account] = {}
        self.messages: dict[str, Shown] = {}
        self.updates: list[Json] = []
        self.files: dict[str, tuple[str, bytes]] = {}
        self.presses: dict[str, Account] = {}
        self.changed = asyncio.Condition()
        self.steps = 0
        self._last_moment = 0

    def moment(self) -> int:
        """Milliseconds, each told once."""
        self._last_moment = max(int(self.clock().timestamp() * 1000), self._last_moment + 1)
        return self._last_moment

    def step(self) -> int:
        self.steps += 1
        return self.steps

    async def add(self, account: Account, *, by_bot: bool, **given: Any) -> Shown:
        at = self.moment()
        seq = at << 16
        mid = f"mid.{account.chat_id:016x}{seq:016x}"
        shown = Shown(mid, seq, account, by_bot, at, moved=self.step(), **given)
        shown.versions.append(shown.text)
        self.messages[mid] = shown
        await self.awake()
        return shown

    async def tell(self, kind: str, account: Account, **given: Any) -> Json:
        """An update of this kind, last in the queue."""
        update = {"update_type": kind, "timestamp": self.moment(), "user_locale": account.locale, **given}
        self.updates.append(update)
        await self.awake()
        return update

    async def awake(self) -> None:
        async with self.changed:
            self.changed.notify_all()

    def dialog(self, account: Account) -> list[Shown]:
        """What stands in the dialog, in order."""
        return [one for one in self.messages.values() if one.account is account and not one.is_deleted]

    def keep(self, name: str, content: bytes) -> str:
        """The token of a file."""
        token = secrets.token_urlsafe(24)
        self.files[token] = name, content
        return token
