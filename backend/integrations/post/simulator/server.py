"""The simulated Post on a port: both services with their descriptions, the faults, and the scripting interface."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from random import Random

from aiohttp import web

from backend.integrations.post import FIRST_POLL
from backend.integrations.post.batch import CONTENT_TYPE as BATCH_TYPE
from backend.integrations.post.simulator import faults
from backend.integrations.post.simulator.desk import Account, Desk
from backend.integrations.post.simulator.envelopes import wsdl
from backend.integrations.post.simulator.faults import Fault, FaultPlan
from backend.integrations.post.simulator.fc import Fc
from backend.integrations.post.simulator.journal import Journal
from backend.integrations.post.simulator.rtm34 import Rtm34
from backend.integrations.post.simulator.scripting import add_scripting
from backend.integrations.post.simulator.world import Event, Travel, World
from backend.integrations.post.single import CONTENT_TYPE as SINGLE_TYPE

LARGEST_REQUEST = 4 * 1024 * 1024
_HTML = (
    "<html><head><title>{0}</title></head><body><center><h1>{0}</h1></center><hr><center>nginx</center></body></html>"
)
_PAGES = {Fault.HTML_502: (502, "Bad Gateway"), Fault.HTML_500: (500, "Internal Server Error")}
_PAGES |= {Fault.TOO_MANY: (429, "Too Many Requests"), Fault.TOO_MANY_NO_WAIT: (429, "Too Many Requests")}
_PAGES |= {Fault.NO_SUCH_PAGE: (404, "Not Found")}
_SLOW = 0.5
_BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    b'<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/hostname">]><b>&c;&d;</b>'
)

Handler = Callable[[bytes, Fault | None], tuple[int, bytes]]


class PostSimulator:
    """Everything that a test or a demonstration takes hold of: `world`, `desk`, `faults`, `journal`, `batch`.

    `now` is the clock; `travel` makes letters travel by themselves; the same seed gives the same letters and answers.
    """

    def __init__(
        self,
        now: Callable[[], datetime],
        *accounts: Account,
        seed: int = 0,
        travel: Travel | None = None,
        ticket_delay: timedelta = FIRST_POLL,
    ) -> None:
        self.world = World(now, seed, travel)
        self.desk = Desk(self.world.now, *accounts, ticket_delay=ticket_delay)
        self.faults = FaultPlan(seed)
        self.journal = Journal()
        self.single = Rtm34(self.world, self.desk, Random(seed))
        self.batch = Fc(self.world, self.desk, Random(seed))

    def move(
        self, barcode: str, code: str, at: datetime | None = None, index: str = "", *, notice: bool = False
    ) -> Event:
        return self.world.move(barcode, code, at, index, notice=notice)

    @asynccontextmanager
    async def running(self, port: int = 0, host: str = "127.0.0.1") -> AsyncIterator[str]:
        """Serve on the loopback; gives the address, without a slash at its end."""
        runner = web.AppRunner(self.app(), access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        try:
            await web.TCPSite(runner, host, port).start()
            yield f"http://{host}:{runner.addresses[0][1]}"
        finally:
            await runner.cleanup()

    def app(self) -> web.Application:
        app = web.Application(client_max_size=LARGEST_REQUEST)
        for path in ("/rtm34", "/fc"):
            app.router.add_get(path, self._description)
            app.router.add_post(path, self._question)
        app.router.add_get("/tracking-web-static/{name}_wsdl.xml", self._description)
        add_scripting(app, self.world, self.faults, self.journal, self.desk)
        return app

    async def _description(self, request: web.Request) -> web.Response:
        service = request.match_info.get("name", request.path.strip("/"))
        part = request.query.get("xsd", "")
        address = f"{request.scheme}://{request.host}/{service}"
        try:
            return web.Response(body=wsdl(service, part, address), content_type="text/xml", charset="utf-8")
        except FileNotFoundError as error:
            raise web.HTTPNotFound from error

    async def _question(self, request: web.Request) -> web.StreamResponse:
        is_single = request.path == "/rtm34"
        content_type, handler = (SINGLE_TYPE, self.single.answer) if is_single else (BATCH_TYPE, self.batch.answer)
        body = await request.read()
        route = faults.HISTORY if is_single else faults.ANSWER if b"answerByTicketRequest" in body else faults.TICKET
        fault = self.faults.take(route)
        now = self.world.now()
        self.journal.write(now, request.method, request.path, request.headers, body, route, fault or "")
        if request.content_type != content_type.partition(";")[0]:
            return web.Response(status=415, text="Unsupported Media Type", content_type="text/html")
        return await _answered(request, content_type, handler, body, fault)


async def _answered(
    request: web.Request, content_type: str, handler: Handler, body: bytes, fault: Fault | None
) -> web.StreamResponse:
    if fault in _PAGES:
        return _page(fault)
    if fault is Fault.SILENT:
        await asyncio.sleep(3600)
    if fault is Fault.RESET:
        return _torn(request)
    status, answer = handler(body, fault)
    if fault is Fault.DROPPED:
        return _torn(request)
    if fault is Fault.SLOW:
        await asyncio.sleep(_SLOW)
    if fault is Fault.BROKEN_OFF:
        return await _broken_off(request, content_type, answer)
    return _spoilt(status, answer, content_type, fault)


def _spoilt(status: int, answer: bytes, content_type: str, fault: Fault | None) -> web.Response:
    match fault:
        case Fault.EMPTY:
            answer = b""
        case Fault.TRUNCATED:
            answer = answer[: len(answer) * 2 // 3]
        case Fault.WRONG_TYPE:
            content_type = "text/html; charset=utf-8"
        case Fault.WRONG_CHARSET:
            answer = answer.decode().encode("cp1251", errors="replace")
        case Fault.NOT_SOAP:
            answer = b"<?xml version='1.0' encoding='UTF-8'?><maintenance until='06:00'/>"
        case Fault.BOMB:
            answer = _BOMB
    return web.Response(status=status, body=answer, headers={"Content-Type": content_type})


def _page(fault: Fault) -> web.Response:
    status, title = _PAGES[fault]
    headers = {"Retry-After": "60"} if fault is Fault.TOO_MANY else {}
    return web.Response(
        status=status, text=_HTML.format(f"{status} {title}"), content_type="text/html", headers=headers
    )


def _torn(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


async def _broken_off(request: web.Request, content_type: str, answer: bytes) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": content_type, "Content-Length": str(len(answer))})
    await response.prepare(request)
    await response.write(answer[: len(answer) // 2])
    if request.transport is not None:
        request.transport.close()
    return response
