"""The interface of MAX over HTTP: polling or a webhook, messages, answers, uploads; strict and, when asked, hostile.

async with MaxSimulator(clock) as simulator:
    olga = simulator.human("Ольга", phone="+79161234567")     # and CESSIO_MAX_URL = simulator.url
"""

import asyncio
import json
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import datetime
from itertools import count
from typing import Any, Self

import aiohttp
from aiohttp import web

from backend.integrations.max import limits
from backend.integrations.max.simulator.checks import Refusal, check_body, wrong
from backend.integrations.max.simulator.faults import Faults, Trouble
from backend.integrations.max.simulator.markup import read
from backend.integrations.max.simulator.people import Human
from backend.integrations.max.simulator.world import BOT, Account, Json, Shown, World

ADDRESS = "127.0.0.1"
RETRIES, FIRST_PAUSE, GROWTH, GIVES_UP = 10, 60, 2.5, 8 * 3600
"""Of a push that failed: how often it is repeated, after how many seconds, and when the subscription ends."""
ANSWER_SECONDS = 30
EDITED_FOR_MS = 7 * 24 * 3600 * 1000
LARGEST = 64 * 1024 * 1024
Page = Callable[[web.Request], Awaitable[web.StreamResponse]]


class MaxSimulator:
    """`calls` counts what the bot asked. `hurry` shortens the pauses between pushes; 1 is as it is."""

    def __init__(self, clock: Callable[[], datetime], *, hurry: float = 1) -> None:
        self.token = "max-token"  # noqa: S105 - of nothing real
        self.hurry = hurry
        self.world = World(clock)
        self.faults = Faults()
        self.calls: Counter[str] = Counter()
        self.subscriptions: dict[str, Json] = {}
        self.commands: list[Json] = []
        self.port = 0
        self._ids = count(123456789)
        self._runner: web.AppRunner | None = None
        self._pushing: set[asyncio.Task[None]] = set()
        self._http: aiohttp.ClientSession | None = None

    @property
    def url(self) -> str:
        return f"http://{ADDRESS}:{self.port}"

    def human(self, first_name: str, *, user_id: int | None = None, phone: str = "", locale: str = "ru") -> Human:
        """Somebody who has not met the bot yet."""
        account = Account(user_id or next(self._ids), first_name, phone, locale)
        self.world.accounts[account.user_id] = account
        return Human(self.world, account, self.url, self.token)

    async def repeat(self, update: Json) -> None:
        """The same update once more, as MAX does when it did not hear that it arrived."""
        self.world.updates.append(update)
        await self.world.awake()

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=LARGEST, middlewares=[self._guard])
        app.router.add_get("/me", self._me)
        app.router.add_patch("/me", self._change_me)
        app.router.add_post("/messages", self._send)
        app.router.add_put("/messages", self._edit)
        app.router.add_delete("/messages", self._delete)
        app.router.add_post("/answers", self._answer)
        app.router.add_post("/uploads", self._upload_url)
        app.router.add_post("/upload/{kind}", self._upload)
        app.router.add_get("/files/{token}", self._file)
        app.router.add_get("/updates", self._updates)
        app.router.add_get("/subscriptions", self._subscriptions)
        app.router.add_post("/subscriptions", self._subscribe)
        app.router.add_delete("/subscriptions", self._unsubscribe)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        await web.TCPSite(self._runner, ADDRESS, self.port).start()
        self.port = self._runner.addresses[0][1]
        self._http = aiohttp.ClientSession()
        return self

    async def __aexit__(self, *_: object) -> None:
        for task in self._pushing:
            task.cancel()
        if self._http is not None:
            await self._http.close()
        if self._runner is not None:
            await self._runner.cleanup()

    # Every call

    @web.middleware
    async def _guard(self, request: web.Request, handler: Page) -> web.StreamResponse:
        call = f"{request.method} {request.path.split('/')[1]}"
        self.calls[call] += 1
        fault = self.faults.take(call)
        if fault is not None and fault.kind.strikes_before:
            return _struck(request, fault.kind, fault.wait)
        answer = await self._answered(request, handler)
        if fault is not None and fault.kind is Trouble.LATE:
            await asyncio.sleep(fault.seconds)
        if fault is not None and fault.kind is Trouble.DROP_AFTER and request.transport is not None:
            request.transport.close()
        return web.Response(text="") if fault is not None and fault.kind is Trouble.NO_BODY else answer

    async def _answered(self, request: web.Request, page: Page) -> web.StreamResponse:
        try:
            self._check_token(request)
            return await page(request)
        except Refusal as refusal:
            return web.json_response({"code": refusal.code, "message": refusal.message}, status=refusal.status)
        except web.HTTPNotFound:
            return web.json_response({"code": "not.found", "message": "Unknown path"}, status=404)

    def _check_token(self, request: web.Request) -> None:
        is_open = request.path.startswith(("/files/", "/upload/"))
        if not is_open and request.headers.get("Authorization") != self.token:
            raise Refusal(401, "verify.token", "Invalid access_token")

    # Messages

    async def _me(self, _: web.Request) -> web.Response:
        return web.json_response(BOT | {"description": None, "commands": self.commands})

    async def _change_me(self, request: web.Request) -> web.Response:
        """Of what a bot may change of itself only the commands are played here."""
        commands = (await _body(request)).get("commands")
        if not isinstance(commands, list) or len(commands) > limits.COMMANDS:
            raise wrong(f"commands: up to {limits.COMMANDS}")
        if any(not 0 < len(one["name"]) <= limits.COMMAND_NAME for one in commands):
            raise wrong("commands.name: size")
        self.commands = commands
        return await self._me(request)

    async def _send(self, request: web.Request) -> web.Response:
        body = await _body(request)
        account = self._addressee(request)
        check_body(self.world, body)
        if not body.get("text") and not body.get("attachments"):
            raise wrong("text or attachments are needed")
        shown = await self.world.add(account, by_bot=True, **self._written(body))
        return web.json_response({"message": shown.told()})

    def _addressee(self, request: web.Request) -> Account:
        wanted = request.query
        if not {"user_id", "chat_id"} & set(wanted):
            raise wrong("user_id or chat_id is needed")
        for account in self.world.accounts.values():
            if wanted.get("user_id") == str(account.user_id) or wanted.get("chat_id") == str(account.chat_id):
                if not account.has_started:
                    raise Refusal(403, "chat.denied", f"Key: error.dialog.suspended, args: [{account.chat_id},].")
                return account
        raise Refusal(404, "chat.not.found", "Chat not found")

    async def _edit(self, request: web.Request) -> web.Response:
        body = await _body(request)
        shown = self._own(request)
        check_body(self.world, body)
        if not shown.buttons and self.world.moment() - shown.sent_at > EDITED_FOR_MS:
            return web.json_response({"success": False, "message": "The message is too old to be edited"})
        if not shown.account.has_started:
            raise Refusal(403, "chat.denied", f"Key: error.dialog.suspended, args: [{shown.account.chat_id},].")
        for name, value in self._written(body, shown).items():
            setattr(shown, name, value)
        shown.versions.append(shown.text)
        shown.moved = self.world.step()
        await self.world.awake()
        return _done()

    async def _delete(self, request: web.Request) -> web.Response:
        self._there(request).is_deleted = True
        await self.world.awake()
        return _done()

    def _there(self, request: web.Request) -> Shown:
        shown = self.world.messages.get(request.query.get("message_id", ""))
        if shown is None or shown.is_deleted:
            raise Refusal(404, "not.found", "Message not found")
        return shown

    def _own(self, request: web.Request) -> Shown:
        shown = self._there(request)
        if not shown.by_bot:
            raise Refusal(403, "access.denied", "Not the bot's message")
        return shown

    def _written(self, body: Json, before: Shown | None = None) -> Json:
        """What a body makes of a message. Null leaves what was there."""
        text = body.get("text") or ""
        words, marks = read(text) if body.get("format") == "html" else (text, [])
        given = body.get("attachments")
        kept = before.attachments if before and given is None else [self._attached(one) for one in given or []]
        if before and body.get("text") is None:
            words, marks = before.text, before.marks
        return {"text": words, "marks": marks, "attachments": kept, "notify": body.get("notify", True)}

    def _attached(self, one: Json) -> Json:
        if one["type"] not in ("image", "file"):
            return one
        payload = one["payload"]
        token = next((part["token"] for part in payload.get("photos", {}).values()), payload.get("token"))
        told = {"url": f"{self.url}/files/{token}", "token": token}
        name, content = self.world.files[token]
        if one["type"] == "image":
            return {"type": "image", "payload": told | {"photo_id": len(self.world.files)}}
        return {"type": "file", "payload": told, "filename": name, "size": len(content)}

    async def _answer(self, request: web.Request) -> web.Response:
        body = await _body(request)
        if request.query.get("callback_id") not in self.world.presses:
            raise Refusal(404, "not.found", "Callback not found")
        if not body.get("notification") and not body.get("message"):
            raise wrong("message or notification is needed")
        return _done()

    # Files

    async def _upload_url(self, request: web.Request) -> web.Response:
        kind = request.query.get("type")
        if kind not in ("image", "file"):
            raise wrong("type: image and file are played here")
        return web.json_response({"url": f"{self.url}/upload/{kind}"})

    async def _upload(self, request: web.Request) -> web.Response:
        form = await request.post()
        sent = form.get("data")
        if not isinstance(sent, web.FileField):
            raise wrong("data is needed")
        token = self.world.keep(sent.filename, sent.file.read())
        if request.match_info["kind"] == "image":
            return web.json_response({"photos": {str(len(self.world.files)): {"token": token}}})
        return web.json_response({"fileId": len(self.world.files), "token": token})

    async def _file(self, request: web.Request) -> web.Response:
        token = request.match_info["token"]
        if token not in self.world.files:
            raise web.HTTPNotFound
        return web.Response(body=self.world.files[token][1])

    # Updates

    async def _updates(self, request: web.Request) -> web.Response:
        if self.subscriptions:
            raise Refusal(405, "method.not.allowed", "The bot is subscribed to a webhook")
        query = request.query
        limit, wait = int(query.get("limit", 100)), int(query.get("timeout", 30))
        if not 1 <= limit <= limits.UPDATES or not 0 <= wait <= limits.LONGEST_POLL:
            raise wrong("limit or timeout")
        updates = self.world.updates
        start = int(query["marker"]) if "marker" in query else max(len(updates) - 1, 0)
        if start >= len(updates):
            await self._wait_for_more(start, wait)
        found = updates[start : start + limit]
        types = set(query["types"].split(",")) if query.get("types") else {one["update_type"] for one in found}
        told = [one for one in found if one["update_type"] in types]
        return web.json_response({"updates": told, "marker": start + len(found)})

    async def _wait_for_more(self, start: int, seconds: int) -> None:
        try:
            async with asyncio.timeout(seconds), self.world.changed:
                while start >= len(self.world.updates):
                    await self.world.changed.wait()
        except TimeoutError:
            return

    async def _subscriptions(self, _: web.Request) -> web.Response:
        known = [{"url": url, "time": 0, "update_types": one["types"]} for url, one in self.subscriptions.items()]
        return web.json_response({"subscriptions": known})

    async def _subscribe(self, request: web.Request) -> web.Response:
        """MAX itself takes only https on port 443; the machine in which this one runs is believed."""
        body = await _body(request)
        url, secret = body.get("url", ""), body.get("secret")
        if not url.startswith(("https://", f"http://{ADDRESS}:")):
            raise wrong("url: https is needed")
        if secret is not None and not (5 <= len(secret) <= 256 and secret.replace("-", "").replace("_", "").isalnum()):  # noqa: PLR2004 - of the schema
            raise wrong("secret: 5 to 256 letters")
        if url not in self.subscriptions:
            self._start_pushing(url)
        self.subscriptions[url] = {"secret": secret, "types": body.get("update_types") or []}
        return _done()

    async def _unsubscribe(self, request: web.Request) -> web.Response:
        self.subscriptions.pop(request.query.get("url", ""), None)
        return _done()

    def _start_pushing(self, url: str) -> None:
        task = asyncio.create_task(self._push(url, len(self.world.updates)))
        self._pushing.add(task)
        task.add_done_callback(self._pushing.discard)

    async def _push(self, url: str, start: int) -> None:
        """One update after another, each until it is taken or given up."""
        for number in count(start):
            await self._wait_for_more(number, 3600)
            if url not in self.subscriptions:
                return
            types, update = self.subscriptions[url]["types"], self.world.updates[number]
            if types and update["update_type"] not in types:
                continue
            silent = 0.0
            for retry in range(RETRIES + 1):
                if await self._was_taken(url, update):
                    break
                pause = FIRST_PAUSE * GROWTH**retry
                silent += pause
                if silent > GIVES_UP:
                    self.subscriptions.pop(url, None)
                    return
                await asyncio.sleep(pause * self.hurry)

    async def _was_taken(self, url: str, update: Json) -> bool:
        secret = self.subscriptions[url]["secret"] if url in self.subscriptions else None
        headers = {"X-Max-Bot-Api-Secret": secret} if secret else {}
        timeout = aiohttp.ClientTimeout(total=ANSWER_SECONDS)
        if self._http is None:
            return False
        try:
            async with self._http.post(url, json=update, headers=headers, timeout=timeout) as answer:
                return answer.status == 200  # noqa: PLR2004 - the only status that counts
        except (aiohttp.ClientError, TimeoutError):
            return False


async def _body(request: web.Request) -> Json:
    try:
        told: Any = await request.json()
    except json.JSONDecodeError as error:
        raise wrong("body: JSON expected") from error
    if not isinstance(told, dict):
        raise wrong("body: object expected")
    return told


def _done() -> web.Response:
    return web.json_response({"success": True})


def _struck(request: web.Request, kind: Trouble, wait: int) -> web.Response:
    match kind:
        case Trouble.TOO_MANY:
            told = {"code": "too.many.requests", "message": "Too many requests"}
            return web.json_response(told, status=429, headers={"Retry-After": str(wait)})
        case Trouble.SERVER_ERROR:
            return web.json_response({"code": "service.unavailable", "message": "Service unavailable"}, status=503)
        case Trouble.NOT_READY:
            return web.json_response({"code": "attachment.not.ready", "message": ""}, status=400)
        case Trouble.DROP_BEFORE if request.transport is not None:
            request.transport.close()
    return web.Response(status=502, text="<html>Bad Gateway</html>", content_type="text/html")
