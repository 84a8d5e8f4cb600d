"""The side of the people: what the page and the tests call over HTTP to act, to look and to make trouble."""

import asyncio
import json
import mimetypes
from pathlib import Path
from typing import Any
from urllib.parse import quote

from aiohttp import web

from bot.sandbox import deeds
from bot.sandbox.calls import Upload, read_json
from bot.sandbox.faults import Fault
from bot.sandbox.methods.profile import commands_for, described
from bot.sandbox.wire import Json, Rejected
from bot.sandbox.world import Chat, Person, World

LONGEST_WAIT = 30.0
PERSON_FIELDS = ("id", "first_name", "last_name", "username", "language_code", "phone", "note", "started")
SHOWN = frozenset({"image/jpeg", "image/png"})  # anything else is only ever downloaded


class Sim:
    def __init__(self, world: World, samples: Path | None = None) -> None:
        self.world = world
        self.samples = samples

    def routes(self) -> list[web.RouteDef]:
        person = "/sim/people/{person}"
        return [
            web.get("/sim/world", self.show_world),
            web.post("/sim/people", self.add_person),
            web.post("/sim/groups", self.add_group),
            web.get(person + "/history", self.show_history),
            web.get("/sim/events", self.show_events),
            web.get("/sim/ws", self.stream_events),
            web.post(person + "/upload", self.upload),
            web.post(person + "/{deed}", self.do),
            web.get("/sim/files/{file}", self.show_file),
            web.get("/sim/samples/{name}", self.show_sample),
            web.post("/sim/faults", self.add_fault),
            web.delete("/sim/faults", self.clear_faults),
            web.post("/sim/rates", self.set_rates),
            web.get("/sim/journal", self.show_journal),
            web.delete("/sim/journal", self.clear_journal),
            web.get("/sim/updates", self.show_updates),
            web.post("/sim/updates/again", self.repeat_update),
        ]

    # Who there is

    async def show_world(self, _request: web.Request) -> web.Response:
        people = [person.view() for person in self.world.people.values()]
        groups = [chat.info | {"members": chat.members} for chat in self.world.chats.values() if not chat.private]
        here = {"bot": self.world.bot, "people": people, "groups": groups, "samples": self._samples()}
        return answer(here | {"cursor": self.world.events.last})

    async def add_person(self, request: web.Request) -> web.Response:
        given = await read_json(request)
        return answer(self.world.add_person(make_person(given)).view())

    async def add_group(self, request: web.Request) -> web.Response:
        given = await read_json(request)
        chat = self.world.add_group(
            str(given["title"]),
            given["members"],
            forum=bool(given.get("forum")),
            group_id=given.get("id"),
        )
        if given.get("bot_is_administrator"):
            chat.bot_status = "administrator"
        return answer(chat.info)

    # What they see

    async def show_history(self, request: web.Request) -> web.Response:
        person = self._person(request)
        return answer(self._history(person, self.world.chat_of(person, request.query.get("chat_id"))))

    def _history(self, person: Person, chat: Chat) -> Json:
        messages = [self.world.view(one) for one in chat.messages.values() if not one.deleted]
        return {
            "chat": chat.info,
            "messages": messages,
            "keyboard": chat.keyboard,
            "about": described(self.world, person),
            "commands": commands_for(self.world, person, chat),
            "pinned": chat.pinned,
            "topics": {str(thread): topic for thread, topic in chat.topics.items()},
            "cursor": self.world.events.last,
        }

    async def show_events(self, request: web.Request) -> web.Response:
        seconds = min(float(request.query.get("seconds", 0)), LONGEST_WAIT)
        person = request.query.get("person")
        events = await self.world.events.wait(
            int(request.query.get("after", 0)),
            int(person) if person else None,
            seconds,
        )
        return answer({"events": events, "cursor": events[-1]["n"] if events else int(request.query.get("after", 0))})

    async def stream_events(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(heartbeat=20)
        await socket.prepare(request)
        telling = asyncio.create_task(self._tell(request, socket))
        async for _ in socket:
            pass  # the page only listens; reading notices when it goes away
        telling.cancel()
        return socket

    async def _tell(self, request: web.Request, socket: web.WebSocketResponse) -> None:
        number = int(request.query.get("after", self.world.events.last))
        person = request.query.get("person")
        while not self.world.events.closed:
            events = await self.world.events.wait(number, int(person) if person else None)
            if events:
                number = events[-1]["n"]
                await socket.send_json(events, dumps=dumps)
        await socket.close()

    # What they do

    async def do(self, request: web.Request) -> web.Response:
        wanted = deeds.DEEDS.get(request.match_info["deed"])
        if wanted is None:
            raise Rejected(404, "Not Found: there is no such deed")
        person, given = self._person(request), await read_json(request)
        try:
            return answer(await wanted(self.world, person, given))
        except KeyError as error:
            raise Rejected(400, f"Bad Request: {error} is needed") from error

    async def upload(self, request: web.Request) -> web.Response:
        """Files of the request, in its order, and ready ones by `samples`, a JSON list of names."""
        given: Json = {}
        files = []
        form = await request.post()
        for name, value in form.items():
            if isinstance(value, web.FileField):
                files.append(Upload(value.filename, value.file.read(), value.content_type))
            else:
                given[name] = value
        files += [self._sample(name) for name in json.loads(str(given.get("samples") or "[]"))]
        return answer(await deeds.upload(self.world, self._person(request), files, given))

    def _person(self, request: web.Request) -> Person:
        return self.world.person(request.match_info["person"])

    # Files

    async def show_file(self, request: web.Request) -> web.StreamResponse:
        stored = self.world.files.find(request.match_info["file"])
        return file_response(self.world.files.content(stored), stored.name, stored.mime)

    async def show_sample(self, request: web.Request) -> web.StreamResponse:
        sample = self._sample_path(request.match_info["name"])
        return file_response(sample, sample.name, mimetypes.guess_type(sample.name)[0] or "")

    def _samples(self) -> list[Json]:
        if not self.samples:
            return []
        files = sorted(path for path in self.samples.rglob("*") if path.is_file())
        return [
            {
                "name": str(path.relative_to(self.samples)),
                "size": path.stat().st_size,
                "mime": mimetypes.guess_type(path.name)[0] or "",
            }
            for path in files
        ]

    def _sample_path(self, name: str) -> Path:
        if not self.samples or name not in {sample["name"] for sample in self._samples()}:
            raise Rejected(404, "Not Found: there is no such sample")
        return self.samples / name

    def _sample(self, name: str) -> Upload:
        path = self._sample_path(name)
        return Upload(path.name, path.read_bytes(), mimetypes.guess_type(path.name)[0] or "")

    # Trouble, and what was asked

    async def add_fault(self, request: web.Request) -> web.Response:
        self.world.faults.add(Fault.read(await read_json(request)))
        return answer({})

    async def clear_faults(self, _request: web.Request) -> web.Response:
        self.world.faults.clear()
        return answer({})

    async def set_rates(self, request: web.Request) -> web.Response:
        given = await read_json(request)
        self.world.rates.everywhere = float(given.get("everywhere", 0))
        self.world.rates.one_chat = float(given.get("one_chat", 0))
        return answer({})

    async def show_journal(self, request: web.Request) -> web.Response:
        after, method = int(request.query.get("after", 0)), request.query.get("method", "")
        return answer({"lines": self.world.journal.lines(after, method), "cursor": self.world.events.last})

    async def clear_journal(self, _request: web.Request) -> web.Response:
        self.world.journal.clear()
        return answer({})

    async def show_updates(self, _request: web.Request) -> web.Response:
        return answer({"pending": self.world.updates.pending, "next_id": self.world.updates.next_id})

    async def repeat_update(self, request: web.Request) -> web.Response:
        given = await read_json(request)
        if not self.world.updates.repeat(int(given["update_id"])):
            raise Rejected(404, "Not Found: there is no such update any more")
        return answer({})


def make_person(given: Json) -> Person:
    try:
        known: Json = {name: given[name] for name in PERSON_FIELDS if given.get(name) is not None}
        return Person(**known)
    except TypeError as error:
        raise Rejected(400, "Bad Request: a person has an id and a first_name") from error


def answer(result: Any) -> web.Response:
    return web.json_response(result, dumps=dumps)


def dumps(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def file_response(path: Path, name: str, mime: str) -> web.StreamResponse:
    """Pictures are shown; whatever else was uploaded never runs in the page."""
    shown = mime in SHOWN
    headers = {"Content-Type": mime if shown else "application/octet-stream", "X-Content-Type-Options": "nosniff"}
    if not shown:
        headers["Content-Disposition"] = web_disposition(name)
    return web.FileResponse(path, headers=headers)


def web_disposition(name: str) -> str:
    return f"attachment; filename*=UTF-8''{quote(name)}"
