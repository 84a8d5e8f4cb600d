"""СБП through the interface of Raiffeisenbank: a dynamic code is one payment, its notices are signed (HMAC-SHA256)."""

import hmac
import json
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

import aiohttp

from backend.domain.pay_links import Provider
from backend.integrations.payments import Asked, Became, Forged, Notice, Opened, Standing
from backend.integrations.payments.wire import Wire, amount_in

SERVICE = "sbp"
URL = "https://pay.raif.ru"
SIGNATURE = "x-api-signature-sha256"
SIGNED = ("amount", "sbpMerchantId", "order", "paymentStatus", "transactionDate")
_BECAME = {"SUCCESS": Became.PAID, "DECLINED": Became.ENDED, "EXPIRED": Became.ENDED}


class Sbp:
    """`secret` goes with every question, and signs every notice."""

    name = Provider.SBP

    def __init__(self, http: aiohttp.ClientSession, url: str, merchant: str, secret: str) -> None:
        self._merchant = merchant
        self._secret = secret
        self._wire = Wire(http, url, SERVICE, {"Authorization": f"Bearer {secret}"})

    async def open(self, asked: Asked) -> Opened:
        """The order number makes it one payment: registered again, the bank gives the code that it gave before."""
        answer = await self._wire.ask(
            "POST",
            "/api/sbp/v1/qr/register",
            {
                "qrType": "QRDynamic",
                "sbpMerchantId": self._merchant,
                "order": asked.key,
                "amount": str(asked.amount),
                "currency": "RUB",
                "paymentDetails": asked.purpose,
                "qrExpirationDate": asked.ends_at.isoformat(timespec="seconds"),
            },
        )
        return Opened(str(answer.get("qrId", "")), str(answer.get("payload", "")))

    async def look(self, outside_id: str) -> Standing:
        answer = await self._wire.ask("GET", f"/api/sbp/v1/qr/{outside_id}/payment-info")
        became = _BECAME.get(str(answer.get("paymentStatus")), Became.OPEN)
        refunded = amount_in(answer.get("refundedAmount", 0), SERVICE)
        paid_at = _moment(answer.get("transactionDate")) if became is Became.PAID else None
        return Standing(became, amount_in(answer.get("amount", 0), SERVICE), refunded, paid_at)

    async def refund(self, outside_id: str, amount: Decimal, key: str) -> str:
        body = {"qrId": outside_id, "refundId": key, "amount": str(amount)}
        answer = await self._wire.ask("POST", "/api/sbp/v1/refund", body)
        return str(answer.get("refundId", key))

    def payment_in(self, notice: Notice) -> str:
        try:
            told = json.loads(notice.body, parse_float=str, parse_int=str)
            given = {name.lower(): value for name, value in notice.headers.items()}[SIGNATURE]
            right = signature(self._secret, told)
            outside_id = str(told["qrId"])
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise Forged from error
        if not hmac.compare_digest(given.encode(), right.encode()):
            raise Forged
        return outside_id


def signature(secret: str, told: Mapping[str, Any]) -> str:
    """Numbers are signed as they are written in the body."""
    line = "|".join(str(told[name]) for name in SIGNED)
    return hmac.digest(secret.encode(), line.encode(), "sha256").hex()


def _moment(text: Any) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return moment if moment.tzinfo else None
