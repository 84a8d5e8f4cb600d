"""The simulated providers over HTTP: their questions, their notices, a page on which a payment is paid by a press."""

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any

import aiohttp
from aiohttp import web

from backend.domain.pay_links import Provider
from backend.integrations.payments import Became
from backend.integrations.payments.sbp import SIGNATURE, SIGNED, signature
from backend.integrations.payments.simulator.world import OutsidePayment, World

MERCHANT, SHOP, SECRET = "MA000001", "100500", "demo-secret"
HOST = "127.0.0.1"
_STATUS = {Became.OPEN: "NO_INFO", Became.PAID: "SUCCESS", Became.ENDED: "DECLINED"}
_STATE = {Became.OPEN: "pending", Became.PAID: "succeeded", Became.ENDED: "canceled"}
_PAGE = """<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<body style="font:18px system-ui;display:grid;place-items:center;min-height:90vh;text-align:center">
<form method="post"><p>{purpose}</p><h1>{amount} ₽</h1>{what}</form></body>"""


@dataclass
class Faults:
    """What goes wrong next, each as often as it is set to."""

    drop_after: int = 0
    still_at_it: int = 0
    bad_gateway: int = 0
    journal: list[tuple[str, str]] = field(default_factory=list)


class PaySimulator:
    """`notify` is where notices go, «{provider}» in it; without it none are sent, and nobody learns but by looking."""

    def __init__(self, now: Callable[[], datetime], notify: str = "") -> None:
        self.world = World(now)
        self.faults = Faults()
        self.notify = notify
        self.base = ""

    @asynccontextmanager
    async def running(self, port: int = 0) -> AsyncIterator[str]:
        runner = web.AppRunner(self._app(), access_log=None)
        await runner.setup()
        try:
            site = web.TCPSite(runner, HOST, port)
            await site.start()
            self.base = f"http://{HOST}:{runner.addresses[0][1]}"
            yield self.base
        finally:
            await runner.cleanup()

    def _app(self) -> web.Application:
        app = web.Application(middlewares=[self._faulty])
        app.router.add_post("/api/sbp/v1/qr/register", self._sbp_open)
        app.router.add_get("/api/sbp/v1/qr/{id}/payment-info", self._sbp_look)
        app.router.add_post("/api/sbp/v1/refund", self._sbp_refund)
        app.router.add_post("/v3/payments", self._yookassa_open)
        app.router.add_get("/v3/payments/{id}", self._yookassa_look)
        app.router.add_post("/v3/refunds", self._yookassa_refund)
        app.router.add_get("/pay/{id}", self._page)
        app.router.add_post("/pay/{id}", self._pressed)
        return app

    @web.middleware
    async def _faulty(self, request: web.Request, handler: Any) -> web.StreamResponse:
        self.faults.journal.append((request.method, request.path))
        if self.faults.bad_gateway:
            self.faults.bad_gateway -= 1
            return web.Response(status=502, text="<html>502</html>", content_type="text/html")
        answer: web.StreamResponse = await handler(request)
        if self.faults.still_at_it and request.method == "POST":
            self.faults.still_at_it -= 1
            return web.json_response({"type": "processing"}, status=202)
        if self.faults.drop_after and request.method == "POST":
            self.faults.drop_after -= 1
            if request.transport is not None:
                request.transport.close()
        return answer

    # СБП

    async def _sbp_open(self, request: web.Request) -> web.Response:
        if request.headers.get("Authorization") != f"Bearer {SECRET}":
            return web.json_response({"code": "ERROR.UNAUTHORIZED"}, status=401)
        told = await request.json()
        ends_at = datetime.fromisoformat(told["qrExpirationDate"])
        made = self.world.open(Provider.SBP, told["order"], Decimal(told["amount"]), told["paymentDetails"], ends_at)
        if made is None or told["sbpMerchantId"] != MERCHANT:
            return web.json_response({"code": "ERROR.DUPLICATE_ORDER"}, status=400)
        return web.json_response({"code": "SUCCESS", "qrId": made.id, "payload": f"{self.base}/pay/{made.id}"})

    async def _sbp_look(self, request: web.Request) -> web.Response:
        payment = self._known(request.match_info["id"])
        return web.json_response(_sbp_told(payment) | {"refundedAmount": str(payment.refunded)})

    async def _sbp_refund(self, request: web.Request) -> web.Response:
        told = await request.json()
        if not self.world.refund(told["qrId"], Decimal(told["amount"]), told["refundId"]):
            return web.json_response({"code": "ERROR.AMOUNT"}, status=400)
        return web.json_response({"code": "SUCCESS", "refundId": told["refundId"], "refundStatus": "COMPLETED"})

    # YooKassa

    async def _yookassa_open(self, request: web.Request) -> web.Response:
        key, told = request.headers.get("Idempotence-Key", ""), await request.json()
        if not key:
            return web.json_response({"type": "error", "code": "invalid_request"}, status=400)
        amount = Decimal(told["amount"]["value"])
        made = self.world.open(Provider.YOOKASSA, key, amount, told["description"])
        if made is None:
            return web.json_response({"type": "error", "code": "invalid_request"}, status=400)
        return web.json_response(self._yookassa_told(made))

    async def _yookassa_look(self, request: web.Request) -> web.Response:
        return web.json_response(self._yookassa_told(self._known(request.match_info["id"])))

    async def _yookassa_refund(self, request: web.Request) -> web.Response:
        key, told = request.headers.get("Idempotence-Key", ""), await request.json()
        if not self.world.refund(told["payment_id"], Decimal(told["amount"]["value"]), key):
            return web.json_response({"type": "error", "code": "invalid_request"}, status=400)
        return web.json_response({"id": f"refund-{key}", "status": "succeeded", **told})

    def _yookassa_told(self, payment: OutsidePayment) -> dict[str, Any]:
        paid = payment.became is Became.PAID
        return {
            "id": payment.id,
            "status": _STATE[payment.became],
            "paid": paid,
            "amount": {"value": str(payment.paid if paid else payment.amount), "currency": "RUB"},
            "refunded_amount": {"value": str(payment.refunded), "currency": "RUB"},
            "captured_at": payment.paid_at.isoformat() if payment.paid_at else None,
            "confirmation": {"type": "redirect", "confirmation_url": f"{self.base}/pay/{payment.id}"},
        }

    # A page to pay on, and notices

    async def _page(self, request: web.Request) -> web.Response:
        payment = self._known(request.match_info["id"])
        button = '<button style="font:inherit;padding:.6em 2em">Оплатить</button>'
        what = button if payment.became is Became.OPEN else "<p>✓</p>"
        text = _PAGE.format(purpose=payment.purpose, amount=payment.amount, what=what)
        return web.Response(text=text, content_type="text/html")

    async def _pressed(self, request: web.Request) -> web.Response:
        payment = self.world.pay(self._known(request.match_info["id"]).id)
        await self.tell(payment)
        return web.Response(status=303, headers={"Location": request.path})

    def _known(self, payment_id: str) -> OutsidePayment:
        if payment_id not in self.world.payments:
            raise web.HTTPNotFound
        return self.world.payments[payment_id]

    async def tell(self, payment: OutsidePayment, *, secret: str = SECRET, changed: bool = False) -> int:
        """Send the notice of a payment, with a wrong signature or a changed body if asked; give the answer's status."""
        if not self.notify:
            return 0
        body, headers = self._notice(payment, secret)
        if changed:
            body = body.replace(str(payment.paid).encode(), b"1.00")
        url = self.notify.format(provider=payment.provider.value)
        async with aiohttp.ClientSession() as http, http.post(url, data=body, headers=headers) as answer:
            return answer.status

    def _notice(self, payment: OutsidePayment, secret: str) -> tuple[bytes, dict[str, str]]:
        if payment.provider is Provider.SBP:
            told = _sbp_told(payment)
            return json.dumps(told).encode(), {SIGNATURE: signature(secret, told)}
        event = "payment.succeeded" if payment.became is Became.PAID else "payment.canceled"
        told = {"type": "notification", "event": event, "object": self._yookassa_told(payment)}
        return json.dumps(told).encode(), {}


def _sbp_told(payment: OutsidePayment) -> dict[str, Any]:
    at = payment.paid_at.isoformat() if payment.paid_at else ""
    amount = payment.paid if payment.became is Became.PAID else payment.amount
    told = {"amount": str(amount), "sbpMerchantId": MERCHANT, "order": payment.key}
    told |= {"paymentStatus": _STATUS[payment.became], "transactionDate": at, "qrId": payment.id, "currency": "RUB"}
    assert set(SIGNED) <= set(told)  # noqa: S101 - what is signed is told
    return told
