"""YooKassa: every question that changes something carries a key, notices prove themselves by where they come from."""

import ipaddress
import json
from base64 import b64encode
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

import aiohttp

from backend.domain.pay_links import Provider
from backend.integrations.payments import Asked, Became, Forged, Notice, Opened, Standing
from backend.integrations.payments.wire import Wire, amount_in

SERVICE = "yookassa"
URL = "https://api.yookassa.ru/v3"
ORIGINS = (
    "185.71.76.0/27", "185.71.77.0/27", "77.75.153.0/25", "77.75.154.128/25", "77.75.156.11/32", "77.75.156.35/32",
    "2a02:5180::/32",
)  # fmt: skip
LONGEST_DESCRIPTION = 128
_BECAME = {"succeeded": Became.PAID, "canceled": Became.ENDED}


class YooKassa:
    """A notice is only a word to look: whoever sent it, the payment is read anew."""

    name = Provider.YOOKASSA

    def __init__(
        self,
        http: aiohttp.ClientSession,
        url: str,
        shop: str,
        secret: str,
        return_url: str,
        origins: Sequence[str] = ORIGINS,
    ) -> None:
        who = b64encode(f"{shop}:{secret}".encode()).decode()
        self._wire = Wire(http, url, SERVICE, {"Authorization": f"Basic {who}"})
        self._return_url = return_url
        self._origins = [ipaddress.ip_network(origin) for origin in origins]

    async def open(self, asked: Asked) -> Opened:
        answer = await self._wire.ask(
            "POST",
            "/payments",
            {
                "amount": {"value": str(asked.amount), "currency": "RUB"},
                "capture": True,
                "description": asked.purpose[:LONGEST_DESCRIPTION],
                "confirmation": {"type": "redirect", "return_url": self._return_url},
                "metadata": {"order": asked.key},
            },
            {"Idempotence-Key": asked.key},
        )
        confirmation = answer.get("confirmation") or {}
        return Opened(str(answer.get("id", "")), str(confirmation.get("confirmation_url", "")))

    async def look(self, outside_id: str) -> Standing:
        answer = await self._wire.ask("GET", f"/payments/{outside_id}")
        became = _BECAME.get(str(answer.get("status")), Became.OPEN)
        amount = amount_in((answer.get("amount") or {}).get("value", 0), SERVICE)
        refunded = amount_in((answer.get("refunded_amount") or {}).get("value", 0), SERVICE)
        return Standing(became, amount, refunded, _moment(answer.get("captured_at")))

    async def refund(self, outside_id: str, amount: Decimal, key: str) -> str:
        body = {"payment_id": outside_id, "amount": {"value": str(amount), "currency": "RUB"}}
        answer = await self._wire.ask("POST", "/refunds", body, {"Idempotence-Key": key})
        return str(answer.get("id", ""))

    def payment_in(self, notice: Notice) -> str:
        try:
            remote = ipaddress.ip_address(notice.remote)
            told = json.loads(notice.body)
            about = told["object"]
            outside_id = str(about["payment_id"] if str(told["event"]).startswith("refund.") else about["id"])
        except (KeyError, TypeError, ValueError) as error:
            raise Forged from error
        if not any(remote in origin for origin in self._origins):
            raise Forged
        return outside_id


def _moment(text: Any) -> datetime | None:
    try:
        return datetime.fromisoformat(str(text))
    except ValueError:
        return None
