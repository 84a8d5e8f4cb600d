"""Somebody at the other end of a dialog: starts, says, presses, sends, and waits for what comes."""

import asyncio
import hmac
import json
from base64 import b64encode
from collections.abc import Callable
from typing import Any

from backend.integrations.max.simulator.world import Account, Json, Shown, World

SECONDS = 10.0
Wanted = str | Callable[[Shown], bool]


class Human:
    """`wait_for` looks only at what came or changed since the last deed."""

    def __init__(self, world: World, account: Account, base: str, token: str) -> None:
        self.world = world
        self.account = account
        self.base = base
        self.token = token
        self.mark = 0

    # Deeds

    async def start(self, payload: str | None = None) -> Json:
        """The button «Start», by a link with a payload or without."""
        self._notice()
        self.account.has_started = True
        given = {"chat_id": self.account.chat_id, "user": self.account.told(), "payload": payload}
        return await self.world.tell("bot_started", self.account, **given)

    async def stop(self) -> Json:
        """The bot may not write any more."""
        self._notice()
        self.account.has_started = False
        return await self.world.tell(
            "bot_stopped", self.account, chat_id=self.account.chat_id, user=self.account.told()
        )

    async def say(self, text: str, **given: Any) -> Json:
        self._notice()
        shown = await self.world.add(self.account, by_bot=False, text=text, **given)
        return await self.world.tell("message_created", self.account, message=shown.told())

    async def correct(self, shown: Shown, text: str) -> Json:
        self._notice()
        shown.text = text
        return await self.world.tell("message_edited", self.account, message=shown.told())

    async def press(self, label: str) -> Json:
        """The newest button with this text, or else one that has it inside."""
        shown, button = self._button(label)
        self._notice()
        match button["type"]:
            case "request_contact":
                return await self.share(self.account)
            case "message":
                return await self.say(button["text"])
            case "callback":
                return await self.press_data(button["payload"], shown)
        raise AssertionError(f"«{label}» is pressed without the bot: {button}")

    async def press_data(self, payload: str, shown: Shown | None) -> Json:
        """Any data, whether a screen offers it or not; without a message, as when it was deleted meanwhile."""
        self._notice()
        callback_id = b64encode(f"{self.account.user_id}-{self.world.step()}".encode()).decode()
        self.world.presses[callback_id] = self.account
        pressed: Json = {"callback_id": callback_id, "payload": payload, "user": self.account.told()}
        pressed["timestamp"] = self.world.moment()
        message = shown.told() if shown and not shown.is_deleted else None
        return await self.world.tell("message_callback", self.account, callback=pressed, message=message)

    async def share(self, owner: Account, *, is_vouched_for: bool = True, forwarded: bool = False) -> Json:
        """A contact: one's own by the button, or somebody's out of the address book."""
        card = (
            f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{owner.first_name}\r\nTEL;TYPE=cell:{owner.phone.lstrip('+')}\r\n"
            "END:VCARD\r\n"
        )
        payload: Json = {"vcf_info": card, "max_info": owner.told()}
        if is_vouched_for:
            payload["hash"] = hmac.digest(self.token.encode(), card.encode(), "sha256").hex()
        link = {"type": "forward", "sender": owner.told(), "message": {"mid": "mid.0", "seq": 0}} if forwarded else None
        return await self.say(text="", attachments=[{"type": "contact", "payload": payload}], link=link)

    async def send_files(self, *files: tuple[str, bytes], text: str = "", kind: str = "image") -> Json:
        return await self.say(text, attachments=[self._attached(kind, name, content) for name, content in files])

    def _attached(self, kind: str, name: str, content: bytes) -> Json:
        token = self.world.keep(name, content)
        payload = {"url": f"{self.base}/files/{token}", "token": token}
        if kind == "image":
            return {"type": "image", "payload": payload | {"photo_id": len(self.world.files)}}
        return {"type": kind, "payload": payload, "filename": name, "size": len(content)}

    # Looking

    def messages(self) -> list[Shown]:
        return self.world.dialog(self.account)

    def last(self) -> Shown:
        """The newest message of the bot."""
        own = [one for one in self.messages() if one.by_bot]
        if not own:
            raise AssertionError("the bot has said nothing yet")
        return own[-1]

    def content(self, shown: Shown, kind: str = "image") -> bytes:
        """What is attached, as it was sent."""
        (token,) = (one["payload"]["token"] for one in shown.attachments if one["type"] == kind)
        return self.world.files[token][1]

    def seen(self) -> str:
        """All that stands in the dialog, buttons too."""
        return json.dumps([one.told() for one in self.messages()], ensure_ascii=False)

    async def wait_for(self, wanted: Wanted, seconds: float = SECONDS) -> Shown:
        """The bot's message that has the text inside, or satisfies."""
        try:
            async with asyncio.timeout(seconds), self.world.changed:
                while True:
                    for shown in reversed(self.messages()):
                        if shown.by_bot and shown.moved > self.mark and _meets(shown, wanted):
                            return shown
                    await self.world.changed.wait()
        except TimeoutError:
            drawn = "\n---\n".join(f"{one.text}\n{one.labels}" for one in self.messages()[-5:])
            raise AssertionError(f"{wanted!r} did not come; the dialog shows:\n{drawn}") from None

    def _notice(self) -> None:
        self.mark = self.world.steps

    def _button(self, label: str) -> tuple[Shown, Json]:
        offered = [(one, button) for one in reversed(self.messages()) for button in one.buttons]
        exact = [pair for pair in offered if pair[1]["text"] == label]
        found = exact or [pair for pair in offered if label in pair[1]["text"]]
        if not found:
            raise AssertionError(f"no button has {label!r}; there are {[button['text'] for _, button in offered]}")
        return found[0]


def _meets(shown: Shown, wanted: Wanted) -> bool:
    return wanted in shown.text if isinstance(wanted, str) else wanted(shown)
