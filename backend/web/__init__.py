"""HTTP: the messenger's webhook, notices of payments, health, metrics."""

import asyncio
import hmac
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from backend.domain.pay_links import Provider
from backend.integrations.payments import PayProvider
from backend.settings import Settings
from backend.web.health import readiness
from backend.web.payments import add_payments

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header, not a secret
LARGEST_UPDATE = 1_000_000

TakeUpdate = Callable[[bytes], Awaitable[None]]


def create_app(
    settings: Settings, take_update: TakeUpdate, pay: Mapping[Provider, PayProvider] | None = None
) -> web.Application:
    app = web.Application(client_max_size=LARGEST_UPDATE)

    async def webhook(request: web.Request) -> web.Response:
        """200 only once the update is kept: until then the messenger repeats it."""
        given = request.headers.get(SECRET_HEADER, "")
        secret = settings.webhook_secret.get_secret_value()
        if not secret or not hmac.compare_digest(given.encode(), secret.encode()):
            return web.Response(status=404)
        try:
            await take_update(await request.read())
        except ValueError:
            return web.Response(status=400)
        return web.json_response({})

    async def live(_: web.Request) -> web.Response:
        return web.Response(text="ok")

    async def ready(_: web.Request) -> web.Response:
        parts = await readiness(settings, datetime.now(UTC))
        return web.json_response(parts, status=200 if all(part == "ok" for part in parts.values()) else 503)

    async def metrics(_: web.Request) -> web.Response:
        return web.Response(body=generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})

    app.router.add_post("/telegram/{path}", webhook)
    add_payments(app, pay or {}, behind_proxy=settings.http_behind_proxy)
    app.router.add_get("/health/live", live)
    app.router.add_get("/health/ready", ready)
    app.router.add_get("/metrics", metrics)
    return app


async def serve(
    settings: Settings, stop: asyncio.Event, take_update: TakeUpdate, pay: Mapping[Provider, PayProvider]
) -> None:
    runner = web.AppRunner(create_app(settings, take_update, pay), access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, settings.http_host, settings.http_port).start()
        await stop.wait()
    finally:
        await runner.cleanup()
