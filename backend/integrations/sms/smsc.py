"""SMSC.ru: errors come with HTTP status 200; a message carries our own number, so that the same one is known again.

Source: the gateway's published `smsc_api.php` 3.8 and clients that agree with it; status numbers from knowledge.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from backend.domain.channels import DebtorChannel
from backend.domain.errors import OutsideDown
from backend.integrations.carrier import Awaited, CutOff, Fate, Parcel, Rejected, Report
from backend.integrations.sms.wire import Gateway

URL = "https://smsc.ru"
_AT_ONCE = 100
_REPEATED = 9
_NEVER = {6: "forbidden", 7: "bad number", 8: "cannot be delivered"}
_NOT_FOUND = -3
_FATES = {-1: Fate.ACCEPTED, 0: Fate.ACCEPTED, 1: Fate.DELIVERED, 2: Fate.READ, 4: Fate.READ}
_FAILURES = {
    -2: "stopped",
    3: "expired",
    20: "undeliverable",
    22: "bad number",
    23: "forbidden",
    24: "no money",
    25: "unavailable",
}


@dataclass(frozen=True)
class Smsc:
    gateway: Gateway
    login: str
    password: str
    sender: str = ""
    cost: Decimal = Decimal(5)
    service: DebtorChannel = DebtorChannel.SMS

    async def send(self, parcel: Parcel) -> str:
        told = await self._ask(
            "send.php", phones=_bare(parcel.address), mes=parcel.words, id=parcel.own_id, sender=self.sender
        )
        code = _error_of(told)
        if code is None:
            return str(told.get("id", parcel.own_id))
        if code in _NEVER:
            raise Rejected(_NEVER[code])
        if code == _REPEATED:  # the same question a moment ago: it may have been ours
            raise CutOff("repeated")
        raise OutsideDown("smsc", reason=f"error {code}")

    async def find(self, parcel: Parcel) -> str | None:
        told = await self._ask("status.php", phone=_bare(parcel.address), id=parcel.own_id)
        if _error_of(told) is not None:
            raise OutsideDown("smsc", reason=f"error {_error_of(told)}")
        return None if _status(told) == _NOT_FOUND else str(parcel.own_id)

    async def reports(self, awaited: Sequence[Awaited]) -> list[Report]:
        found: list[Report] = []
        for start in range(0, len(awaited), _AT_ONCE):
            found += await self._reports(awaited[start : start + _AT_ONCE])
        return found

    async def _reports(self, awaited: Sequence[Awaited]) -> list[Report]:
        """The comma after a single number asks for a list all the same."""
        numbers = ",".join(_bare(one.address) for one in awaited) + ","
        ids = ",".join(str(one.own_id) for one in awaited) + ","
        told = await self._ask("status.php", phone=numbers, id=ids)
        rows = told if isinstance(told, list) else []
        known = {str(one.own_id): one for one in awaited}
        read = (_report(row, known[str(row.get("id"))]) for row in rows if str(row.get("id")) in known)
        return [report for report in read if report is not None]

    async def _ask(self, path: str, **fields: Any) -> Any:
        secret = {"login": self.login, "psw": self.password, "fmt": 3, "charset": "utf-8"}
        data = {name: str(value) for name, value in {**secret, **fields}.items() if value != ""}
        return await self.gateway.ask(f"sys/{path}", data=data)


def _report(row: dict[str, Any], one: Awaited) -> Report | None:
    status = _status(row)
    if status in _FAILURES:
        return Report(one.own_id, Fate.FAILED, _moment(row, one), _FAILURES[status])
    fate = _FATES.get(status)
    return Report(one.own_id, fate, _moment(row, one)) if fate is not None else None


def _moment(row: dict[str, Any], one: Awaited) -> datetime:
    told = str(row.get("last_timestamp", ""))
    return datetime.fromtimestamp(int(told), UTC) if told.isdigit() else one.given_at


def _status(told: Any) -> int:
    """Numbers come as numbers or as text; what is neither says nothing."""
    try:
        return int(told["status"])
    except (KeyError, TypeError, ValueError):
        return min(_FATES)


def _error_of(told: Any) -> int | None:
    if not isinstance(told, dict) or "error_code" not in told:
        return None
    return int(told["error_code"]) if str(told["error_code"]).isdigit() else 0


def _bare(phone: str) -> str:
    return phone.removeprefix("+")
