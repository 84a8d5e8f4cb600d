"""`/payments/<provider>`: notices of providers. What they say is not believed: the payment is asked about."""

from collections.abc import Mapping
from datetime import UTC, datetime

import structlog
from aiohttp import web

from backend.domain.pay_links import Provider
from backend.integrations.payments import Forged, Notice, PayProvider
from backend.services.money import pay_links

log = structlog.get_logger("cessio.web.payments")


def add_payments(app: web.Application, providers: Mapping[Provider, PayProvider], *, behind_proxy: bool) -> None:
    """200 once it is written down that the payment is to be looked at; until then the provider repeats its notice."""

    async def hear(request: web.Request) -> web.Response:
        provider = next((one for name, one in providers.items() if name.value == request.match_info["provider"]), None)
        if provider is None:
            return web.Response(status=404)
        notice = Notice(await request.read(), request.headers, _remote(request, behind_proxy=behind_proxy))
        try:
            await pay_links.hear(provider, notice, datetime.now(UTC))
        except Forged:
            log.warning("forged notice", provider=provider.name.value)
            return web.Response(status=403)
        return web.Response(text="OK")

    app.router.add_post("/payments/{provider}", hear)


def _remote(request: web.Request, *, behind_proxy: bool) -> str:
    """Who called. A header says so only where our own proxy, and nobody before it, has written its last part."""
    forwarded = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    return forwarded if behind_proxy and forwarded else request.remote or ""
