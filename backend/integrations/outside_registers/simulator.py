"""Registers that know only those of whom they were told, and can be late, silent or talk nonsense."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web

from backend.domain.outside_checks import OutsideCheck, Verdict


@dataclass
class RegistersSimulator:
    """`known`: surnames and names that are found, by check. `fails` answers 503 so many times before it answers."""

    known: dict[OutsideCheck, set[str]] = field(default_factory=dict)
    asked: list[tuple[OutsideCheck, str]] = field(default_factory=list)
    fails: int = 0
    nonsense: bool = False
    seconds: float = 0.0

    @asynccontextmanager
    async def running(self) -> AsyncIterator[str]:
        """Gives its address."""
        app = web.Application()
        app.router.add_post("/v1/checks/{check}", self._answer)
        runner = web.AppRunner(app)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        try:
            yield f"http://127.0.0.1:{runner.addresses[0][1]}"
        finally:
            await runner.cleanup()

    async def _answer(self, request: web.Request) -> web.Response:
        await asyncio.sleep(self.seconds)
        if self.fails:
            self.fails -= 1
            return web.Response(status=503)
        if self.nonsense:
            return web.json_response({"ok": True})
        check = OutsideCheck(request.match_info["check"])
        subject = (await request.json())["subject"]
        self.asked.append((check, subject["name"]))
        found = subject["name"] in self.known.get(check, set())
        verdict = Verdict.FOUND if found else Verdict.CLEAR
        return web.json_response({"verdict": verdict.value, "register": check.value, "about": subject["name"]})
