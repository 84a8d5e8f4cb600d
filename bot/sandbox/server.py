"""The sandbox as one HTTP server: the Bot API for the bot, the simulation and the page for people."""

import asyncio
import json
import logging
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.sandbox.calls import Upload, make_call, read_request
from bot.sandbox.faults import Fault, Trouble
from bot.sandbox.files import UPLOAD_BYTES
from bot.sandbox.methods import perform
from bot.sandbox.sim import Sim, dumps
from bot.sandbox.wire import Json, Rejected, too_many
from bot.sandbox.world import World

logger = logging.getLogger(__name__)
TOKEN = "42:sandbox"  # noqa: S105  # opens nothing but this server
PAGE = Path(__file__).with_name("page")
REQUEST_BYTES = 11 * UPLOAD_BYTES  # an album of ten and a little
QUIET = frozenset({"getUpdates"})
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' blob: data:; style-src 'self'; base-uri 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}
BROKEN_PAGE = "<html><head><title>500 Internal Server Error</title></head><body>nginx</body></html>"


class Sandbox:
    """`base = await Sandbox().start()`; the bot's `TELEGRAM_API` is that base."""

    def __init__(
        self,
        token: str = TOKEN,
        *,
        name: str = "Cessio",
        username: str = "cessio_bot",
        folder: Path | None = None,
        samples: Path | None = None,
        clock: Callable[[], float] = time.time,
        webhook_pause: float = 1.0,
    ) -> None:
        self.token = token
        self._temporary = None if folder else tempfile.TemporaryDirectory(prefix="sandbox-")
        folder = folder or Path(self._temporary.name if self._temporary else "")
        self.world = World(bot_user(token, name, username), folder, clock)
        self.world.webhook.serve = self._obey
        self.world.webhook.first_pause = webhook_pause
        self.sim = Sim(self.world, samples)
        self._runner: web.AppRunner | None = None
        self.base = ""

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> str:
        self._runner = web.AppRunner(self.application(), access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        self.base = f"http://{host}:{self._runner.addresses[0][1]}"
        return self.base

    async def stop(self) -> None:
        self.world.close()
        await self.world.webhook.stop()
        if self._runner:
            await self._runner.cleanup()
        if self._temporary:
            self._temporary.cleanup()

    def application(self) -> web.Application:
        app = web.Application(middlewares=[refusals], client_max_size=REQUEST_BYTES)
        app.add_routes(
            [
                web.route("*", "/bot{token}/{method}", self._call),
                web.get("/file/bot{token}/{path:.+}", self._file),
                *self.sim.routes(),
                web.get("/", self._page),
                web.static("/page", PAGE),
            ],
        )
        return app

    # The Bot API

    async def _call(self, request: web.Request) -> web.StreamResponse:
        self._check_token(request)
        try:
            raw, uploads = await read_request(request)
        except web.HTTPRequestEntityTooLarge as error:
            raise Rejected(413, "Request Entity Too Large") from error
        method = request.match_info["method"]
        fault = self.world.faults.take(method, raw.get("chat_id"))
        if fault:
            return await self._troubled(request, fault, raw, uploads)
        return bot_answer(await self.answer(method, raw, uploads))

    async def answer(self, method: str, raw: Json, uploads: dict[str, Upload], way: str = "http") -> Json:
        """The whole answer of a method, kept in the journal."""
        started, clock = time.perf_counter(), self.world.clock()
        told: Json = raw
        try:
            call = make_call(method, raw, uploads)
            method, told = call.method, call.told()
            body: Json = {"ok": True, "result": await perform(self.world, call)}
        except Rejected as refusal:
            body = refusal.body()
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            # Parameters of shapes that nobody foresaw are the caller's mistake, as they are to Telegram.
            logger.warning("%s could not be read", method, exc_info=error)
            body = Rejected(400, f"Bad Request: can't parse parameters: {error}").body()
        self._note(method, told, body, way=way, started=clock, took=time.perf_counter() - started)
        return body

    def _note(self, method: str, told: Json, body: Json, **when: Any) -> None:
        if method in QUIET and body["ok"]:
            return
        line = self.world.journal.write(method, told, body, **when)
        self.world.events.add("call", call=line)

    async def _obey(self, asked: Json) -> None:
        """A method that came in the body of a webhook's answer."""
        raw = {name: value for name, value in asked.items() if name != "method"}
        await self.answer(str(asked["method"]), raw, {}, way="webhook")

    async def _troubled(
        self,
        request: web.Request,
        fault: Fault,
        raw: Json,
        uploads: dict[str, Upload],
    ) -> web.StreamResponse:
        method = request.match_info["method"]
        if fault.kind is Trouble.TOO_MANY:
            refusal = too_many(fault.retry_after)
            self._note(method, raw, refusal.body(), way="fault", started=self.world.clock(), took=0)
            raise refusal
        if fault.kind is Trouble.SERVER_ERROR:
            return web.Response(text=BROKEN_PAGE, status=500, content_type="text/html")
        if fault.kind is Trouble.DROP_BEFORE:
            return dropped(request)
        if fault.kind is Trouble.DELAY:
            await asyncio.sleep(fault.seconds)
        body = await self.answer(method, raw, uploads)
        if fault.kind is Trouble.DROP_AFTER:
            return dropped(request)
        text = dumps(body)
        return bot_answer(body) if fault.kind is Trouble.DELAY else web.Response(text=text[: len(text) // 2])

    async def _file(self, request: web.Request) -> web.StreamResponse:
        self._check_token(request)
        path = self.world.files.at(request.match_info["path"])
        if path is None:
            raise Rejected(404, "Not Found")
        return web.FileResponse(path, headers={"Content-Type": "application/octet-stream"})

    def _check_token(self, request: web.Request) -> None:
        given = request.match_info["token"]
        if given == self.token:
            return
        number, colon, secret = given.partition(":")
        raise Rejected(401, "Unauthorized") if number.isdigit() and colon and secret else Rejected(404, "Not Found")

    # The page

    async def _page(self, _request: web.Request) -> web.StreamResponse:
        return web.FileResponse(PAGE / "index.html", headers=HEADERS)


def bot_user(token: str, name: str, username: str) -> Json:
    abilities = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": True}
    quiet = {"can_connect_to_business": False, "has_main_web_app": False}
    me = {"id": int(token.partition(":")[0]), "is_bot": True, "first_name": name, "username": username}
    return me | abilities | quiet


def bot_answer(body: Json) -> web.Response:
    return web.json_response(body, status=200 if body["ok"] else body["error_code"], dumps=dumps)


def dropped(request: web.Request) -> web.Response:
    """The connection breaks; the caller never learns what became of the call."""
    if request.transport:
        request.transport.abort()
    return web.Response()


@web.middleware
async def refusals(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refusals in Telegram's shape; and no page of another site may speak to this server."""
    origin = request.headers.get("Origin")
    if origin and origin.partition("://")[2] != request.host:
        return web.json_response(Rejected(403, "Forbidden: another site").body(), status=403)
    try:
        return await handler(request)
    except Rejected as refusal:
        return web.json_response(refusal.body(), status=refusal.code, dumps=dumps)
    except json.JSONDecodeError as error:
        return web.json_response(Rejected(400, f"Bad Request: {error}").body(), status=400)
