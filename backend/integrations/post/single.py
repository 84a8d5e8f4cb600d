"""Single access (единичный доступ): one item a question, over SOAP 1.2, at …/rtm34."""

from datetime import datetime
from typing import Any

import aiohttp
from lxml import etree

from backend.domain.errors import OutsideDown
from backend.domain.post_codes import Operation, code, zone_of
from backend.integrations.post import SERVICE, RequestRejected
from backend.integrations.post.soap import SOAP_11, SOAP_12, Channel, Envelope, add, bare_barcode, refused_credentials

HISTORY = "http://russianpost.org/operationhistory"
DATA = "http://russianpost.org/operationhistory/data"

# A wrong type is the officially named first cause of errors.
CONTENT_TYPE = "application/soap+xml; charset=utf-8"
_HEADERS = {"Content-Type": CONTENT_TYPE, "Accept": "application/soap+xml, text/xml"}
_NAMES = {"s": SOAP_12, "o": HISTORY, "d": DATA}
_OK = 200

# Who wrote to whom is known to the case; the raw record lies in the store in the clear.
_PEOPLE = frozenset({"Sndr", "Rcpn"})


class SingleAccess:
    """A PostTracker. `url` is the whole address of the service, `timeout` counts seconds for one question."""

    def __init__(
        self, session: aiohttp.ClientSession, url: str, login: str, password: str, timeout: float = 30
    ) -> None:
        self._channel = Channel(session, url, _HEADERS, timeout)
        self._login = login
        self._password = password

    async def history(self, barcode: str, message_type: int = 0) -> tuple[Operation, ...]:
        barcode = bare_barcode(barcode)
        envelope = self._question(barcode, message_type)
        status, root = await self._channel.ask(envelope)
        _raise_fault(root)
        data = root.find("s:Body/o:getOperationHistoryResponse/d:OperationHistoryData", _NAMES)
        if data is None:
            if status == _OK and root.find("s:Body/o:getOperationHistoryResponse", _NAMES) is not None:
                return ()
            raise OutsideDown(SERVICE, reason=f"HTTP {status} without a history")
        return tuple(_operation(record, barcode) for record in data.iterfind("d:historyRecord", _NAMES))

    def _question(self, barcode: str, message_type: int) -> Envelope:
        envelope = Envelope(SOAP_12, {"oper": HISTORY, "data": DATA, "soapenv": SOAP_11})
        question = add(envelope.body, f"{{{HISTORY}}}getOperationHistory")
        request = add(question, f"{{{DATA}}}OperationHistoryRequest")
        add(request, f"{{{DATA}}}Barcode", barcode)
        add(request, f"{{{DATA}}}MessageType", str(message_type))
        add(request, f"{{{DATA}}}Language", "RUS")
        # The attribute is SOAP 1.1's, though the envelope is of 1.2: so the Post's schema has it.
        header = add(question, f"{{{DATA}}}AuthorizationHeader", None, **{f"{{{SOAP_11}}}mustUnderstand": "1"})
        add(header, f"{{{DATA}}}login", self._login)
        add(header, f"{{{DATA}}}password", self._password)
        return envelope


def _raise_fault(root: Any) -> None:
    fault = root.find("s:Body/s:Fault", _NAMES)
    if fault is None:
        return
    words = " ".join(fault.xpath("string(s:Reason/s:Text)", namespaces=_NAMES).split())
    detail = fault.find("s:Detail/*", _NAMES)
    if detail is None:
        # The service's own breakdown, not an answer to the question.
        raise OutsideDown(SERVICE, reason=words or "a fault without detail")
    words = " ".join("".join(detail.itertext()).split()) or words
    if _local(detail) == "AuthorizationFaultReason":
        raise refused_credentials(words)
    raise RequestRejected(words)


def _operation(record: Any, barcode: str) -> Operation:
    type_ = _number(record, "OperType")
    attr = _number(record, "OperAttr", absent=0)
    at_text = _text(record, "d:OperationParameters/d:OperDate")
    index = _text(record, "d:AddressParameters/d:OperationAddress/d:Index")
    line = code(type_, attr)
    at, assumed = _moment(at_text, index)
    return Operation(
        type=type_,
        attr=attr,
        type_name=_text(record, "d:OperationParameters/d:OperType/d:Name") or line.type_name,
        attr_name=_text(record, "d:OperationParameters/d:OperAttr/d:Name") or line.attr_name,
        at=at,
        index=index,
        barcode=_text(record, "d:ItemParameters/d:Barcode") or barcode,
        zone_assumed=assumed,
        at_text=at_text,
        raw=_plain(record),
    )


def _moment(written: str, index: str) -> tuple[datetime, bool]:
    try:
        at = datetime.fromisoformat(written)
    except ValueError as error:
        raise OutsideDown(SERVICE, retry=False, reason="an operation without a date") from error
    return (at, False) if at.tzinfo else (at.replace(tzinfo=zone_of(index)), True)


def _number(record: Any, name: str, absent: int | None = None) -> int:
    written = _text(record, f"d:OperationParameters/d:{name}/d:Id")
    if not written and absent is not None:
        return absent
    try:
        return int(written)
    except ValueError as error:
        raise OutsideDown(SERVICE, retry=False, reason=f"an operation without {name}") from error


def _text(record: Any, path: str) -> str:
    return (record.findtext(path, namespaces=_NAMES) or "").strip()


def _plain(element: Any) -> dict[str, Any]:
    told: dict[str, Any] = {}
    for child in element:
        if _local(child) not in _PEOPLE:
            told[_local(child)] = _plain(child) if len(child) else (child.text or "").strip()
    return told


def _local(element: Any) -> str:
    name: str = etree.QName(element).localname
    return name
