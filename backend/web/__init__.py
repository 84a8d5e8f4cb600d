"""HTTP: the messenger's webhook, notices of payments, health, metrics."""

import asyncio
import hmac
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from pydantic import SecretStr

from backend.domain.pay_links import Provider
from backend.integrations.payments import PayProvider
from backend.settings import Settings
from backend.web.health import readiness
from backend.web.payments import add_payments

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header, not a secret
MAX_SECRET_HEADER = "X-Max-Bot-Api-Secret"  # noqa: S105 - the same
LARGEST_UPDATE = 1_000_000

TakeUpdate = Callable[[bytes], Awaitable[None]]
Page = Callable[[web.Request], Awaitable[web.Response]]


def create_app(
    settings: Settings,
    take_update: TakeUpdate,
    pay: Mapping[Provider, PayProvider] | None = None,
    take_of_max: TakeUpdate | None = None,
) -> web.Application:
    """`take_of_max` is None where MAX is switched off."""
    app = web.Application(client_max_size=LARGEST_UPDATE)

    async def live(_: web.Request) -> web.Response:
        return web.Response(text="ok")

    async def ready(_: web.Request) -> web.Response:
        parts = await readiness(settings, datetime.now(UTC))
        return web.json_response(parts, status=200 if all(part == "ok" for part in parts.values()) else 503)

    async def metrics(_: web.Request) -> web.Response:
        return web.Response(body=generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})

    app.router.add_post("/telegram/{path}", _webhook(SECRET_HEADER, settings.webhook_secret, take_update))
    if take_of_max is not None:
        app.router.add_post("/max/{path}", _webhook(MAX_SECRET_HEADER, settings.max_webhook_secret, take_of_max))
    add_payments(app, pay or {}, behind_proxy=settings.http_behind_proxy)
    app.router.add_get("/health/live", live)
    app.router.add_get("/health/ready", ready)
    app.router.add_get("/metrics", metrics)
    return app


def _webhook(header: str, secret: SecretStr, take: TakeUpdate) -> Page:
    """200 only once the update is kept: until then the messenger repeats it. Without a secret of ours, nothing."""
    own = secret.get_secret_value().encode()

    async def webhook(request: web.Request) -> web.Response:
        if not own or not hmac.compare_digest(request.headers.get(header, "").encode(), own):
            return web.Response(status=404)
        try:
            await take(await request.read())
        except ValueError:
            return web.Response(status=400)
        return web.json_response({})

    return webhook


async def serve(settings: Settings, stop: asyncio.Event, app: web.Application) -> None:
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, settings.http_host, settings.http_port).start()
        await stop.wait()
    finally:
        await runner.cleanup()
