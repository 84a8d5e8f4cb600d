"""A person at the other end of the chat, for tests: says, presses, sends files, and waits for what comes."""

import asyncio
import io
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

import aiohttp

from bot.sandbox.wire import Json

Wanted = str | re.Pattern[str] | Callable[[Json], bool]
SECONDS = 10.0
POLL_SECONDS = 20.0


class SandboxError(Exception):
    """The sandbox refused, in its own words."""


@dataclass
class Line:
    """The sandbox over HTTP, in this process or in another one."""

    base: str
    http: aiohttp.ClientSession = field(default_factory=aiohttp.ClientSession)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.http.close()

    async def ask(self, method: str, path: str, **given: Any) -> Any:
        async with self.http.request(method, f"{self.base}/sim/{path}", **given) as response:
            body = await response.json()
            if not response.ok:
                raise SandboxError(body.get("description", response.status))
            return body

    async def events(self, after: int, seconds: float, person: int | None = None) -> list[Json]:
        """What happened since, or as soon as something does; none when the time is up."""
        asked: dict[str, Any] = {"after": after, "seconds": min(seconds, POLL_SECONDS)}
        asked |= {"person": person} if person else {}
        found: list[Json] = (await self.ask("GET", "events", params=asked))["events"]
        return found

    # People and groups

    async def persona(self, person_id: int, first_name: str, **rest: Any) -> "Persona":
        """Makes the person, or changes the known one of this id."""
        person = await self.ask("POST", "people", json={"id": person_id, "first_name": first_name} | rest)
        return Persona(self, person)

    async def group(self, title: str, members: list[int], **rest: Any) -> int:
        chat = await self.ask("POST", "groups", json={"title": title, "members": members} | rest)
        return int(chat["id"])

    # Trouble and the journal

    async def fault(self, method: str, kind: str, **rest: Any) -> None:
        """See `bot.sandbox.faults.Fault` for `times`, `skip`, `seconds`, `retry_after`, `chat_id`."""
        await self.ask("POST", "faults", json={"method": method, "kind": kind} | rest)

    async def no_faults(self) -> None:
        await self.ask("DELETE", "faults")

    async def repeat(self, update_id: int) -> None:
        """The same update once more."""
        await self.ask("POST", "updates/again", json={"update_id": update_id})

    async def calls(self, method: str = "", after: int = 0) -> list[Json]:
        """The journal: method, params, ok, description of each call; getUpdates only where it failed."""
        return (await self._journal(method, after))[0]

    async def _journal(self, method: str, after: int) -> tuple[list[Json], int]:
        journal = await self.ask("GET", "journal", params={"method": method, "after": after})
        return journal["lines"], journal["cursor"]

    async def wait_for_call(self, method: str, *, count: int = 1, seconds: float = SECONDS) -> list[Json]:
        """The method's calls, as soon as there are so many since the start or the last clearing."""
        async with asyncio.timeout(seconds):
            while True:
                found, cursor = await self._journal(method, 0)
                if len(found) >= count:
                    return found
                await self.events(cursor, seconds)

    async def clear_journal(self) -> None:
        await self.ask("DELETE", "journal")


@dataclass
class Persona:
    """One person in one chat. `wait_for` looks only at what the bot sent or changed since the person's last deed."""

    line: Line
    person: Json
    chat_id: int = 0
    mark: int = 0

    def __post_init__(self) -> None:
        self.id: int = self.person["id"]
        self.chat_id = self.chat_id or self.id

    def inside(self, chat_id: int) -> "Persona":
        """The same person in a group."""
        return Persona(self.line, self.person, chat_id)

    # Deeds

    async def do(self, deed: str, **given: Any) -> Json:
        await self.notice()
        answer: Json = await self.line.ask("POST", f"people/{self.id}/{deed}", json={"chat_id": self.chat_id} | given)
        return answer

    async def start(self, payload: str = "") -> Json:
        return await self.do("start", payload=payload)

    async def say(self, text: str, reply_to: int | None = None, thread: int | None = None) -> Json:
        return await self.do("say", text=text, reply_to=reply_to, thread=thread)

    async def edit(self, message_id: int, text: str) -> Json:
        return await self.do("edit", message_id=message_id, text=text)

    async def delete(self, message_id: int) -> Json:
        return await self.do("delete", message_id=message_id)

    async def press(self, label: str, *, answered: bool = True, seconds: float = SECONDS) -> Json:
        """The newest button or key with this text, or else one that has it inside; returns the bot's answer.

        The answer holds `text`, `show_alert`, `url`, and `query` and `update_id` of the press.
        """
        found = await self._button(label)
        if found is None:
            return await self.do("key", text=await self._key(label))
        message_id, text = found
        pressed = await self.do("press", message_id=message_id, text=text)
        return pressed | (await self.answer_to(pressed["query"], seconds) if answered and "query" in pressed else {})

    async def press_data(self, data: str, message_id: int) -> Json:
        """Any data, whether the screen offers it or not."""
        return await self.do("press", data=data, message_id=message_id)

    async def contact(self) -> Json:
        return await self.do("contact")

    async def forward_contact(self, contact: Json | int) -> Json:
        """Somebody's: of another person of the sandbox by id, or any."""
        return await self.do("contact", **({"of": contact} if isinstance(contact, int) else {"contact": contact}))

    async def upload(self, *files: Path | tuple[str, bytes], kind: str = "document", **rest: Any) -> Json:
        """Several are an album. `kind` is photo or document; `caption`, `order="shuffled"`, `seed` may be given."""
        await self.notice()
        fields = {"as": kind, "chat_id": self.chat_id} | rest
        form = aiohttp.FormData({name: str(value) for name, value in fields.items()}, quote_fields=False)
        for file in files:
            name, content = (file.name, file.read_bytes()) if isinstance(file, Path) else file
            form.add_field("file", io.BytesIO(content), filename=name, content_type="application/octet-stream")
        answer: Json = await self.line.ask("POST", f"people/{self.id}/upload", data=form)
        return answer

    async def block(self) -> Json:
        return await self.do("block")

    async def unblock(self) -> Json:
        return await self.do("unblock")

    async def inline(self, query: str, seconds: float = SECONDS) -> list[Json]:
        """The results that the bot offers."""
        asked = await self.do("inline", query=query)
        event = await self._event(lambda one: one["kind"] == "inline" and one["query"] == asked["query"], seconds)
        return [result | {"query": asked["query"]} for result in event["results"]]

    async def choose(self, result: Json) -> Json:
        return await self.do("choose", query=result["query"], result_id=result["id"])

    # Looking

    async def history(self) -> Json:
        found: Json = await self.line.ask("GET", f"people/{self.id}/history", params={"chat_id": self.chat_id})
        return found

    async def messages(self) -> list[Json]:
        found: list[Json] = (await self.history())["messages"]
        return found

    async def last(self) -> Json:
        """The newest message of the bot."""
        mine = [message for message in await self.messages() if message["sandbox"]["mine"]]
        if not mine:
            raise AssertionError("the bot has said nothing yet")
        return mine[-1]

    async def screen(self) -> str:
        """The newest message of the bot as one reads it, its buttons below."""
        return drawn(await self.last())

    async def buttons(self) -> list[str]:
        """The labels under the newest message of the bot."""
        return labels(await self.last())

    async def keys(self) -> list[str]:
        """The labels of the reply keyboard."""
        rows = ((await self.history())["keyboard"] or {}).get("keyboard", [])
        return [one if isinstance(one, str) else one["text"] for row in rows for one in row]

    async def commands(self) -> list[str]:
        return [one["command"] for one in (await self.history())["commands"]]

    async def download(self, message: Json) -> bytes:
        """The bytes of the message's document, or its photo in the biggest size."""
        media = message.get("document") or message["photo"][-1]
        async with self.line.http.get(f"{self.line.base}/sim/files/{media['file_id']}") as response:
            return await response.read()

    # Waiting

    async def notice(self) -> None:
        """From here on `wait_for` looks only at what is new."""
        self.mark = (await self.history())["cursor"]

    async def wait_for(self, wanted: Wanted, seconds: float = SECONDS) -> Json:
        """The bot's message that has the text inside, matches, or satisfies; new or changed since the last deed."""
        after = self.mark
        try:
            async with asyncio.timeout(seconds):
                while True:
                    for message in await self.messages():
                        if self._is_news(message) and meets(message, wanted):
                            return message
                    after = await self._news(after, seconds)
        except TimeoutError:
            raise AssertionError(f"{wanted!r} did not come; the chat shows:\n{await self._drawn()}") from None

    async def wait_until_gone(self, message_id: int, seconds: float = SECONDS) -> None:
        after = self.mark
        async with asyncio.timeout(seconds):
            while any(message["message_id"] == message_id for message in await self.messages()):
                after = await self._news(after, seconds)

    async def answer_to(self, query: str, seconds: float = SECONDS) -> Json:
        try:
            event = await self._event(lambda one: one["kind"] == "answer" and one["query"] == query, seconds)
        except TimeoutError:
            raise AssertionError("the press was not answered") from None
        answer: Json = event["answer"]
        return answer

    def _is_news(self, message: Json) -> bool:
        return bool(message["sandbox"]["mine"] and message["sandbox"]["changed"] > self.mark)

    async def _event(self, meets: Callable[[Json], bool], seconds: float) -> Json:
        after = self.mark
        async with asyncio.timeout(seconds):
            while True:
                for event in await self.line.events(after, seconds, self.id):
                    after = event["n"]
                    if meets(event):
                        return event

    async def _news(self, after: int, seconds: float) -> int:
        news = await self.line.events(after, seconds, self.id)
        return int(news[-1]["n"]) if news else after

    async def _button(self, label: str) -> tuple[int, str] | None:
        shown = [(one["message_id"], text) for one in reversed(await self.messages()) for text in labels(one)]
        exact = [one for one in shown if one[1] == label]
        return next(iter(exact or [one for one in shown if label in one[1]]), None)

    async def _key(self, label: str) -> str:
        keys = await self.keys()
        found = [key for key in keys if key == label] or [key for key in keys if label in key]
        if not found:
            raise AssertionError(f"no button has {label!r}; the chat shows:\n{await self._drawn()}")
        return found[0]

    async def _drawn(self) -> str:
        return "\n---\n".join(drawn(message) for message in (await self.messages())[-5:])


def words(message: Json) -> str:
    return str(message.get("text") or message.get("caption") or "")


def labels(message: Json) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


def drawn(message: Json) -> str:
    kinds = [kind for kind in ("photo", "document", "video", "voice", "contact", "location") if kind in message]
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    lines = [f"<{kind}>" for kind in kinds] + [words(message)]
    return "\n".join(lines + [" ".join(f"[{button['text']}]" for button in row) for row in rows])


def meets(message: Json, wanted: Wanted) -> bool:
    if isinstance(wanted, str):
        return wanted in words(message)
    if isinstance(wanted, re.Pattern):
        return bool(wanted.search(words(message)))
    return wanted(message)
