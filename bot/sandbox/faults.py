"""Trouble on order: a plan of faults per method, and Telegram's rates where they are asked for."""

import math
from collections import defaultdict
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Self

from bot.sandbox.wire import Json, bad_request, too_many

GROUP_MESSAGES = 20
GROUP_SECONDS = 60


class Trouble(StrEnum):
    DELAY = "delay"
    TOO_MANY = "too_many"
    SERVER_ERROR = "server_error"  # 500 with a page of HTML
    DROP_BEFORE = "drop_before"  # the call is not done
    DROP_AFTER = "drop_after"  # the call is done, nobody hears of it
    TRUNCATE = "truncate"  # the call is done, half of the answer comes


@dataclass
class Fault:
    """Happens to the method's calls `times` times, after `skip` calls went well. `method` may be `*`."""

    method: str
    kind: Trouble
    times: int = 1
    skip: int = 0
    seconds: float = 1.0
    retry_after: int = 1
    chat_id: int | None = None

    @classmethod
    def read(cls, given: Json) -> Self:
        known = {one.name for one in fields(cls)}
        try:
            fault = cls(**{name: value for name, value in given.items() if name in known})
            fault.kind = Trouble(fault.kind)
        except (TypeError, ValueError) as error:
            raise bad_request(f"a fault is a method and one of {', '.join(Trouble)}") from error
        return fault

    def meets(self, method: str, chat_id: object) -> bool:
        return self.method in {"*", method} and (self.chat_id is None or str(self.chat_id) == str(chat_id))


@dataclass
class Faults:
    plan: list[Fault] = field(default_factory=list)

    def add(self, fault: Fault) -> None:
        self.plan.append(fault)

    def take(self, method: str, chat_id: object) -> Fault | None:
        """The first fault that strikes this call, used up by one."""
        for fault in self.plan:
            if not fault.meets(method, chat_id):
                continue
            if fault.skip:
                fault.skip -= 1
                continue
            fault.times -= 1
            self.plan = [one for one in self.plan if one.times > 0]
            return fault
        return None

    def clear(self) -> None:
        self.plan.clear()


@dataclass
class Rates:
    """Messages a second, over all chats and to one chat; 0 is no limit. A group takes twenty a minute besides."""

    everywhere: float = 0
    one_chat: float = 0
    _spent: dict[object, list[float]] = field(default_factory=lambda: defaultdict(list))

    def spend(self, chat_id: int, now: float) -> None:
        """Refused with the whole seconds to wait when a limit is reached."""
        rooms = [("all", self.everywhere, 1.0), (chat_id, self.one_chat, 1.0)]
        if self.one_chat and chat_id < 0:
            rooms.append((f"minute {chat_id}", GROUP_MESSAGES, GROUP_SECONDS))
        for room, most, seconds in rooms:
            if most:
                self._check(room, most, seconds, now)
        for room, _, _ in rooms:
            self._spent[room].append(now)

    def _check(self, room: object, most: float, seconds: float, now: float) -> None:
        window = max(seconds, seconds / most)
        self._spent[room] = [moment for moment in self._spent[room] if moment > now - window]
        if len(self._spent[room]) >= max(most, 1):
            raise too_many(max(1, math.ceil(self._spent[room][0] + window - now)))
