"""Batch access (пакетный доступ): a ticket for many items, the answer later, over SOAP 1.1, at …/fc."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import aiohttp

from backend.domain.errors import OutsideDown
from backend.domain.post_codes import MOSCOW, Operation, code, zone_of
from backend.integrations.post import (
    SERVICE,
    AnswerGone,
    BatchAnswer,
    ItemAnswer,
    NotReady,
    RequestRejected,
    TicketAnswer,
)
from backend.integrations.post.soap import SOAP_11, Channel, Envelope, add, bare_barcode, refused_credentials

SERVER = "http://fclient.russianpost.org/postserver"
CLIENT = "http://fclient.russianpost.org"

CONTENT_TYPE = "text/xml; charset=utf-8"
_HEADERS = {"Content-Type": CONTENT_TYPE, "SOAPAction": '""', "Accept": "text/xml"}
_NAMES = {"s": SOAP_11, "p": SERVER, "f": CLIENT}
_WRITTEN = "%d.%m.%Y %H:%M:%S"

NOT_AUTHORISED = 3
NOT_READY = 6
NOT_FOUND = 12
BROKEN = 16
GONE = 17


class BatchAccess:
    """A PostBatch. `url` is the whole address; answers of thousands of items take the Post up to two minutes."""

    def __init__(
        self, session: aiohttp.ClientSession, url: str, login: str, password: str, timeout: float = 120
    ) -> None:
        self._channel = Channel(session, url, _HEADERS, timeout)
        self._login = login
        self._password = password

    async def ticket(self, barcodes: Sequence[str]) -> str:
        envelope, question = _envelope("ticketRequest")
        request = add(question, "request")
        for barcode in barcodes:
            add(request, f"{{{CLIENT}}}Item", None, Barcode=bare_barcode(barcode))
        add(question, "login", self._login)
        add(question, "password", self._password)
        add(question, "language", "RUS")
        response = await self._ask(envelope, "ticketResponse")
        error = response.find("error")
        if error is not None:
            raise _failure(error)
        ticket: str = (response.findtext("value") or "").strip()
        if not ticket:
            raise OutsideDown(SERVICE, reason="no ticket and no error")
        return ticket

    async def answer(self, ticket: str) -> TicketAnswer:
        envelope, question = _envelope("answerByTicketRequest")
        add(question, "ticket", ticket)
        add(question, "login", self._login)
        add(question, "password", self._password)
        response = await self._ask(envelope, "answerByTicketResponse")
        error, value = response.find("error"), response.find("value")
        if error is not None and _number(error) == GONE:
            return AnswerGone(ticket)
        if error is not None and _number(error) != NOT_READY:
            raise _failure(error)
        if error is not None or value is None:
            # A ticket that the Post does not know is answered by an empty body.
            return NotReady(ticket)
        return BatchAnswer(ticket, _prepared(value), tuple(map(_item, value.iterfind("f:Item", _NAMES))))

    async def _ask(self, envelope: Envelope, name: str) -> Any:
        status, root = await self._channel.ask(envelope)
        fault = root.find("s:Body/s:Fault", _NAMES)
        if fault is not None:
            raise OutsideDown(SERVICE, reason=(fault.findtext("faultstring") or "a fault").strip())
        response = root.find(f"s:Body/p:{name}", _NAMES)
        if response is None:
            raise OutsideDown(SERVICE, reason=f"HTTP {status} without {name}")
        return response


def _envelope(name: str) -> tuple[Envelope, Any]:
    envelope = Envelope(SOAP_11, {"pos": SERVER, "fcl": CLIENT})
    return envelope, add(envelope.body, f"{{{SERVER}}}{name}")


def _number(error: Any) -> int:
    written = (error.get("ErrorTypeID") or "").strip()
    # An error without a number is still an error; the Post's own word for that is «internal error».
    return int(written) if written.isdigit() and int(written) else BROKEN


def _failure(error: Any) -> OutsideDown:
    number, words = _number(error), _words(error)
    if number == NOT_AUTHORISED:
        return refused_credentials(words)
    if number == BROKEN:
        return OutsideDown(SERVICE, reason=words)
    return RequestRejected(words, number=number)


def _words(error: Any) -> str:
    return error.get("ErrorName") or f"error {_number(error)}"


def _prepared(value: Any) -> datetime | None:
    try:
        return datetime.strptime(value.get("DatePreparation") or "", _WRITTEN).replace(tzinfo=MOSCOW)
    except ValueError:
        return None


def _item(item: Any) -> ItemAnswer:
    """One unreadable item must not cost the other hundreds of its ticket."""
    barcode = (item.get("Barcode") or "").strip()
    error = item.find("f:Error", _NAMES)
    if error is not None:
        if _number(error) == NOT_FOUND:
            return ItemAnswer(barcode, not_found=True)
        return ItemAnswer(barcode, error=_words(error))
    try:
        operations = tuple(_operation(each, barcode) for each in item.iterfind("f:Operation", _NAMES))
    except (KeyError, ValueError) as failure:
        return ItemAnswer(barcode, error=f"unreadable: {failure}")
    return ItemAnswer(barcode, operations)


def _operation(told: Any, barcode: str) -> Operation:
    index = (told.get("IndexOper") or "").strip()
    type_, attr = int(told.attrib["OperTypeID"]), int(told.get("OperCtgID") or 0)
    at_text = told.attrib["DateOper"].strip()
    line = code(type_, attr)
    return Operation(
        type=type_,
        attr=attr,
        type_name=told.get("OperName") or line.type_name,
        attr_name=line.attr_name,
        at=datetime.strptime(at_text, _WRITTEN).replace(tzinfo=zone_of(index)),
        index=index,
        barcode=barcode,
        zone_assumed=True,
        at_text=at_text,
        raw=dict(told.attrib),
    )
