"""A gateway of short messages that speaks as SMSC.ru and as MTS Exolve: strict, and hostile when asked."""

from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import count
from typing import Any, Self

from aiohttp import web

_REPEAT_GUARD = timedelta(minutes=1)
_ADDRESS = "127.0.0.1"
LONGEST_OWN_ID = 2**31 - 1


class Fault(StrEnum):
    DROP_BEFORE = "drop_before"
    DROP_AFTER = "drop_after"
    SERVER_ERROR = "server_error"
    TOO_MANY = "too_many"
    EMPTY = "empty"
    NO_MONEY = "no_money"


@dataclass
class Message:
    own_id: str
    outside_id: str
    phone: str
    text: str
    at: datetime
    status: int = 0
    settled_at: datetime | None = None


@dataclass
class SmsSimulator:
    """`messages` is what phones show. `settle` moves one as the operator would; `faults` strike in turn."""

    login: str = "cessio"
    password: str = "secret"  # noqa: S105 - of nothing real
    key: str = "token"
    now: datetime = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    messages: list[Message] = field(default_factory=list)
    faults: deque[Fault] = field(default_factory=deque)
    asked: list[str] = field(default_factory=list)
    bad_numbers: set[str] = field(default_factory=set)
    port: int = 0
    _ids: Any = field(default_factory=lambda: count(700001))
    _runner: web.AppRunner | None = None

    @property
    def url(self) -> str:
        return f"http://{_ADDRESS}:{self.port}"

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_post("/sys/send.php", self._smsc_send)
        app.router.add_post("/sys/status.php", self._smsc_status)
        app.router.add_post("/messaging/v1/SendSMS", self._exolve_send)
        app.router.add_post("/messaging/v1/GetList", self._exolve_list)
        self._runner = web.AppRunner(app)
        await self._runner.setup()
        site = web.TCPSite(self._runner, _ADDRESS, self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    def settle(self, message: Message, status: int, after: timedelta = timedelta()) -> None:
        message.status, message.settled_at = status, self.now + after

    async def _smsc_send(self, request: web.Request) -> web.StreamResponse:
        form = await request.post()
        self.asked.append("send")
        if (struck := self._before(request)) is not None:
            return struck
        refused = self._smsc_refusal(form)
        if refused is not None:
            return web.json_response(refused)
        own_id = str(form.get("id") or next(self._ids))
        made = Message(own_id, own_id, str(form["phones"]), str(form["mes"]), self.now)
        self.messages.append(made)
        return self._after(request, {"id": int(own_id), "cnt": -(-len(made.text) // 67)})

    def _smsc_refusal(self, form: Any) -> dict[str, Any] | None:
        if (form.get("login"), form.get("psw")) != (self.login, self.password):
            return {"error": "authorise error", "error_code": 2}
        if self.faults and self.faults[0] is Fault.NO_MONEY:
            self.faults.popleft()
            return {"error": "no money", "error_code": 3}
        phone = str(form.get("phones", ""))
        own = str(form.get("id", "1"))
        if form.get("charset") != "utf-8" or not own.isdigit() or not 0 < int(own) <= LONGEST_OWN_ID:
            return {"error": "parameters error", "error_code": 1}
        if not phone.isdigit() or len(phone) != len("79990000000") or phone in self.bad_numbers:
            return {"error": "invalid number", "error_code": 7}
        guard = self.now - _REPEAT_GUARD
        if any(one.phone == phone and one.text == form.get("mes") and one.at > guard for one in self.messages):
            return {"error": "duplicate request, wait a minute", "error_code": 9}
        return None

    async def _smsc_status(self, request: web.Request) -> web.StreamResponse:
        form = await request.post()
        self.asked.append("status")
        if (struck := self._before(request)) is not None:
            return struck
        if (form.get("login"), form.get("psw")) != (self.login, self.password):
            return web.json_response({"error": "authorise error", "error_code": 2})
        ids = str(form.get("id", ""))
        rows = [self._smsc_row(one) for one in ids.split(",") if one]
        return self._after(request, rows if "," in ids else {k: v for k, v in rows[0].items() if k != "id"})

    def _smsc_row(self, own_id: str) -> dict[str, Any]:
        found = [one for one in self.messages if one.own_id == own_id]
        if not found:
            return {"id": own_id, "status": -3}
        at = found[-1].settled_at or found[-1].at
        return {"id": own_id, "status": str(found[-1].status), "last_timestamp": int(at.timestamp())}

    async def _exolve_send(self, request: web.Request) -> web.StreamResponse:
        self.asked.append("SendSMS")
        if (struck := self._before(request)) is not None:
            return struck
        if (refused := self._exolve_refusal(request)) is not None:
            return refused
        body = await request.json()
        phone = str(body.get("destination", ""))
        if not phone.isdigit() or phone in self.bad_numbers:
            error = {"code": 3, "message": "value does not match regex pattern"}
            return web.json_response({"error": error}, status=400)
        outside_id = str(next(self._ids))
        self.messages.append(Message("", outside_id, phone, str(body["text"]), self.now))
        return self._after(request, {"message_id": outside_id})

    async def _exolve_list(self, request: web.Request) -> web.StreamResponse:
        self.asked.append("GetList")
        if (struck := self._before(request)) is not None:
            return struck
        if (refused := self._exolve_refusal(request)) is not None:
            return refused
        body = await request.json()
        since, until = datetime.fromisoformat(body["date_gte"]), datetime.fromisoformat(body["date_lte"])
        receiver = body.get("receiver", "")
        found = [one for one in self.messages if since <= one.at <= until and receiver in ("", one.phone)]
        return self._after(request, {"messages": [_exolve_row(one) for one in found]})

    def _exolve_refusal(self, request: web.Request) -> web.StreamResponse | None:
        if request.headers.get("Authorization") == f"Bearer {self.key}":
            return None
        return web.json_response({"error": {"code": 16, "message": "unauthenticated"}}, status=401)

    def _before(self, request: web.Request) -> web.StreamResponse | None:
        """What goes wrong before the question is worked on."""
        if not self.faults or self.faults[0] in (Fault.DROP_AFTER, Fault.EMPTY, Fault.NO_MONEY):
            return None
        fault = self.faults.popleft()
        if fault is Fault.DROP_BEFORE and request.transport is not None:
            request.transport.close()
        if fault is Fault.TOO_MANY:
            return web.Response(status=429, headers={"Retry-After": "7"})
        return web.Response(status=502, text="<html>Bad Gateway</html>", content_type="text/html")

    def _after(self, request: web.Request, told: Any) -> web.StreamResponse:
        fault = self.faults.popleft() if self.faults and self.faults[0] in (Fault.DROP_AFTER, Fault.EMPTY) else None
        if fault is Fault.DROP_AFTER and request.transport is not None:
            request.transport.close()
        return web.Response(text="") if fault is Fault.EMPTY else web.json_response(told)


def _exolve_row(message: Message) -> dict[str, Any]:
    names = {0: "SENT", 1: "DELIVERED", 2: "READ", 20: "UNDELIVERED", 3: "EXPIRED"}
    return {
        "message_id": message.outside_id,
        "receiver": message.phone,
        "text": message.text,
        "date": message.at.isoformat(),
        "delivery_status": f"DELIVERY_STATUS_{names.get(message.status, 'FAILED')}",
        "delivery_date": (message.settled_at or message.at).isoformat(),
    }
