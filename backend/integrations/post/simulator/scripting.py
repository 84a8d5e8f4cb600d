"""Levers for a test or a demonstration page, over HTTP with JSON: move letters, pass time, lay down faults."""

import json
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web

from backend.domain.post_codes import MOSCOW, code
from backend.integrations.post.simulator.desk import Desk
from backend.integrations.post.simulator.faults import Fault, FaultPlan
from backend.integrations.post.simulator.journal import Journal
from backend.integrations.post.simulator.journeys import Fate
from backend.integrations.post.simulator.world import NOTICE_OF_DELIVERY, Event, Item, World

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_OTHERS_MAY = {"Access-Control-Allow-Methods": "GET, POST", "Access-Control-Allow-Headers": "Content-Type"}
_ENTRIES_SHOWN = 200


def add_scripting(app: web.Application, world: World, faults: FaultPlan, journal: Journal, desk: Desk) -> None:
    levers = Levers(world, faults, journal, desk)
    app.middlewares.append(_for_pages_on_this_machine)
    app.add_routes(
        [
            web.get("/sim/letters", levers.letters),
            web.post("/sim/letters", levers.send),
            web.get("/sim/letters/{barcode}", levers.letter),
            web.post("/sim/letters/{barcode}/move", levers.move),
            web.post("/sim/letters/{barcode}/play", levers.play),
            web.post("/sim/clock", levers.pass_time),
            web.post("/sim/faults", levers.lay_fault),
            web.delete("/sim/faults", levers.clear_faults),
            web.get("/sim/journal", levers.requests),
            web.get("/sim/state", levers.state),
        ]
    )


class Levers:
    def __init__(self, world: World, faults: FaultPlan, journal: Journal, desk: Desk) -> None:
        self._world = world
        self._faults = faults
        self._journal = journal
        self._desk = desk

    async def letters(self, _: web.Request) -> web.Response:
        return _json([self._shown(item) for item in self._world.items()])

    async def letter(self, request: web.Request) -> web.Response:
        item = self._world.find(request.match_info["barcode"])
        if item is None:
            raise web.HTTPNotFound
        return _json(self._shown(item))

    async def send(self, request: web.Request) -> web.Response:
        """{"barcode", "fate"?, "sent_at"?, "destination"?}: it travels; with "still": true it is only made known."""
        asked = await _asked(request)
        if asked.get("still"):
            return _json(self._shown(self._world.add(asked["barcode"], asked.get("destination", ""))))
        fate = Fate(asked["fate"]) if asked.get("fate") else None
        item = self._world.send(asked["barcode"], fate, _moment(asked.get("sent_at")), asked.get("destination", ""))
        return _json(self._shown(item))

    async def move(self, request: web.Request) -> web.Response:
        """{"op": "2/1", "at"?, "index"?, "notice"?}."""
        asked = await _asked(request)
        barcode, at = request.match_info["barcode"], _moment(asked.get("at"))
        index, notice = asked.get("index", ""), bool(asked.get("notice"))
        event = self._world.move(barcode, asked["op"], at, index, notice=notice)
        return _json(_event(event))

    async def play(self, request: web.Request) -> web.Response:
        """{"fate", "start"?, "destination"?}: a whole life at once."""
        asked = await _asked(request)
        barcode, fate = request.match_info["barcode"], Fate(asked["fate"])
        return _json(
            self._shown(self._world.play(barcode, fate, _moment(asked.get("start")), asked.get("destination", "")))
        )

    async def pass_time(self, request: web.Request) -> web.Response:
        """{"hours": 24} moves the clock of the simulated Post."""
        self._world.pass_time(timedelta(hours=float((await _asked(request))["hours"])))
        return await self.state(request)

    async def lay_fault(self, request: web.Request) -> web.Response:
        """{"route", "fault", "times"?} or {"route", "fault", "share"}."""
        asked = await _asked(request)
        fault = Fault(asked["fault"])
        if "share" in asked:
            self._faults.often(asked["route"], fault, float(asked["share"]))
        else:
            self._faults.once(asked["route"], fault, int(asked.get("times", 1)))
        return await self.state(request)

    async def clear_faults(self, request: web.Request) -> web.Response:
        self._faults.clear()
        return await self.state(request)

    async def requests(self, request: web.Request) -> web.Response:
        entries = self._journal.entries(request.query.get("route", ""))[-_ENTRIES_SHOWN:]
        told = [
            {"at": each.at.isoformat(), "path": each.path, "route": each.route, "fault": each.fault}
            | {"headers": dict(each.headers), "body": each.body.decode(errors="replace")}
            for each in entries
        ]
        return _json(told)

    async def state(self, _: web.Request) -> web.Response:
        tickets = len(self._desk.tickets)
        now = self._world.now().isoformat()
        return _json(
            {"now": now, "letters": len(list(self._world.items())), "tickets": tickets, "breaches": self._desk.breaches}
        )

    def _shown(self, item: Item) -> dict[str, Any]:
        now = self._world.now()
        shown = {"barcode": item.barcode, "origin": item.origin, "destination": item.destination}
        return shown | {
            "operations": [_event(each) for each in item.told(now)],
            "notice": [_event(each) for each in item.told(now, NOTICE_OF_DELIVERY)],
        }


def _event(event: Event) -> dict[str, Any]:
    line = code(event.type, event.attr)
    at = event.at.isoformat(timespec="seconds")
    return {"op": event.code, "name": line.type_name, "attr": line.attr_name, "at": at, "index": event.index}


async def _asked(request: web.Request) -> Mapping[str, Any]:
    asked = await request.json()
    if not isinstance(asked, dict):
        raise web.HTTPBadRequest(text="a JSON object is wanted")
    return asked


def _moment(written: str | None) -> datetime | None:
    """A moment without a zone is Moscow's."""
    if not written:
        return None
    at = datetime.fromisoformat(written)
    return at if at.tzinfo else at.replace(tzinfo=MOSCOW)


def _json(told: Any) -> web.Response:
    return web.Response(text=json.dumps(told, ensure_ascii=False), content_type="application/json")


@web.middleware
async def _for_pages_on_this_machine(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """A demonstration page from another port of this machine may use the levers; a page from elsewhere may not."""
    if not request.path.startswith("/sim/"):
        return await handler(request)
    origin = request.headers.get("Origin", "")
    if origin and urlsplit(origin).hostname not in _LOOPBACK:
        raise web.HTTPForbidden
    if request.method == "OPTIONS":
        return web.Response(headers={"Access-Control-Allow-Origin": origin} | _OTHERS_MAY)
    try:
        response = await handler(request)
    except (KeyError, ValueError) as error:
        response = web.Response(status=HTTPStatus.BAD_REQUEST, text=f"cannot do that: {error}")
    if origin:
        response.headers["Access-Control-Allow-Origin"] = origin
    return response
