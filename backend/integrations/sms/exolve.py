"""MTS Exolve: takes no number of ours, so after a cut line a message is looked up by receiver, time and words.

Source: public clients of the gateway; the names of delivery states are from knowledge.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from backend.domain.channels import DebtorChannel
from backend.domain.errors import OutsideDown
from backend.integrations.carrier import Awaited, Fate, Parcel, Rejected, Report
from backend.integrations.sms.wire import Gateway

URL = "https://api.exolve.ru"
_MARGIN = timedelta(minutes=5)
_NEVER = ("regex", "does not exist", "invalid")
_FATES = {"SENT": Fate.ACCEPTED, "DELIVERED": Fate.DELIVERED, "READ": Fate.READ}
_FAILED = frozenset({"FAILED", "UNDELIVERED", "EXPIRED", "REJECTED"})


@dataclass(frozen=True)
class Exolve:
    gateway: Gateway
    key: str
    number: str
    cost: Decimal = Decimal(5)
    service: DebtorChannel = DebtorChannel.SMS

    async def send(self, parcel: Parcel) -> str:
        told = await self._ask(
            "SendSMS", number=_bare(self.number), destination=_bare(parcel.address), text=parcel.words
        )
        if "error" in told:
            raise _as_ours(told["error"])
        return str(told["message_id"])

    async def find(self, parcel: Parcel) -> str | None:
        rows = await self._list(parcel.given_at - _MARGIN, parcel.given_at + _MARGIN, parcel.address)
        same = (row for row in rows if row.get("text") == parcel.words)
        return next((str(row["message_id"]) for row in same if "message_id" in row), None)

    async def reports(self, awaited: Sequence[Awaited]) -> list[Report]:
        if not awaited:
            return []
        known = {one.outside_id: one for one in awaited}
        first, last = min(one.given_at for one in awaited), max(one.given_at for one in awaited)
        rows = await self._list(first - _MARGIN, last + _MARGIN)
        told = [(row, known[str(row.get("message_id"))]) for row in rows if str(row.get("message_id")) in known]
        return [report for row, one in told if (report := _report(row, one)) is not None]

    async def _list(self, since: datetime, until: datetime, receiver: str = "") -> list[dict[str, Any]]:
        asked = {"date_gte": _written(since), "date_lte": _written(until), "direction": "DIRECTION_OUTGOING"}
        if receiver:
            asked["receiver"] = _bare(receiver)
        told = await self._ask("GetList", **asked)
        if "error" in told:
            raise OutsideDown("exolve", reason=str(told["error"].get("code", "")))
        return [row for row in told.get("messages", []) if isinstance(row, dict)]

    async def _ask(self, method: str, **fields: str) -> dict[str, Any]:
        headers = {"Authorization": f"Bearer {self.key}"}
        told = await self.gateway.ask(f"messaging/v1/{method}", headers=headers, json=fields)
        return told if isinstance(told, dict) else {"error": {"code": "shape"}}


def _as_ours(error: dict[str, Any]) -> Exception:
    """What will never be taken says so in words; the rest may be taken later."""
    words = str(error.get("message", "")).casefold()
    if any(sign in words for sign in _NEVER):
        return Rejected("bad number")
    return OutsideDown("exolve", reason=str(error.get("code", "")))


def _report(row: dict[str, Any], one: Awaited) -> Report | None:
    status = str(row.get("delivery_status", "")).rpartition("_")[2].upper()
    at = _moment(str(row.get("delivery_date") or row.get("date") or ""), one)
    if status in _FAILED:
        return Report(one.own_id, Fate.FAILED, at, status.lower())
    fate = _FATES.get(status)
    return Report(one.own_id, fate, at) if fate is not None else None


def _moment(told: str, one: Awaited) -> datetime:
    try:
        moment = datetime.fromisoformat(told)
    except ValueError:
        return one.given_at
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _written(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()


def _bare(phone: str) -> str:
    return phone.removeprefix("+")
