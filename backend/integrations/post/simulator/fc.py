"""Batch access as the simulated Post serves it: getTicket and getResponseByTicket over SOAP 1.1."""

from datetime import datetime, timedelta
from random import Random
from typing import Any

from lxml import etree

from backend.domain.post_codes import MOSCOW, code
from backend.integrations.post import TICKET_BY_PROTOCOL
from backend.integrations.post.batch import CLIENT, SERVER
from backend.integrations.post.simulator.desk import BAD_PASSWORD, LIMIT_EXCEEDED, Desk, Ticket
from backend.integrations.post.simulator.envelopes import SOAP_11, BadRequest, Writer, question
from backend.integrations.post.simulator.faults import Fault
from backend.integrations.post.simulator.world import World

SCHEMA = "fc-1.xsd"
LONGEST_BARCODE = 14
LANGUAGES = frozenset({"RUS", "ENG"})
ERRORS = {
    2: "Запрос не соответствует протоколу",
    6: "Ответ на запрос еще не готов",
    12: "Сообщение не найдено",
    16: "Внутренняя ошибка",
    17: "Истек срок хранения ответа",
    18: "Превышено максимальное количество отправлений",
    20: "Язык не поддерживается",
    21: "Длина идентификатора превышает допустимую",
}
_WRITTEN = "%d.%m.%Y %H:%M:%S"
_HELD_UP = timedelta(hours=5)

Answer = tuple[int, bytes]


class Fc:
    """`late_share` of all tickets are made ready five hours later than the others."""

    def __init__(self, world: World, desk: Desk, random: Random) -> None:
        self._world = world
        self._desk = desk
        self._random = random
        self.late_share = 0.0

    def answer(self, body: bytes, fault: Fault | None = None) -> Answer:
        try:
            asked = question(body, SOAP_11, SCHEMA)
        except BadRequest as error:
            if error.version_mismatch:
                return self._version_mismatch()
            return self._error("answerByTicketResponse" if b"answerByTicket" in body else "ticketResponse", 2)
        if etree.QName(asked).localname == "ticketRequest":
            return self._ticket(asked, fault)
        return self._by_ticket(asked, fault)

    def _ticket(self, asked: Any, fault: Fault | None) -> Answer:
        login, password = asked.findtext("login"), asked.findtext("password")
        refusal = _forced(fault) or self._desk.refusal_of_ticket(login, password)
        if refusal:
            return self._error("ticketResponse", 3, refusal)
        barcodes = tuple(item.get("Barcode", "").strip() for item in asked.iterfind(f"request/{{{CLIENT}}}Item"))
        number = 16 if fault is Fault.INTERNAL else _wrong(asked, barcodes)
        if number:
            return self._error("ticketResponse", number)
        late = _HELD_UP if self._random.random() < self.late_share else timedelta()
        ticket = self._desk.take_ticket(login, barcodes, late)
        for barcode in barcodes:
            self._world.asked(barcode)  # a letter that travels by itself sets out now, not when the answer is fetched
        writer, response = self._response("ticketResponse")
        etree.SubElement(response, "value").text = ticket.number
        return 200, bytes(writer)

    def _by_ticket(self, asked: Any, fault: Fault | None) -> Answer:
        login, password = asked.findtext("login"), asked.findtext("password")
        refusal = _forced(fault) or self._desk.refusal_of_answer(login, password)
        if refusal:
            return self._error("answerByTicketResponse", 3, refusal)
        if fault is Fault.INTERNAL:
            return self._error("answerByTicketResponse", 16)
        ticket = self._desk.poll((asked.findtext("ticket") or "").strip(), login)
        if ticket is None:
            return 200, bytes(self._response("answerByTicketResponse")[0])
        now = self._world.now()
        if ticket.is_gone(now):
            return self._error("answerByTicketResponse", 17)
        if now < ticket.ready_at:
            return self._error("answerByTicketResponse", 6)
        return 200, self._prepared(ticket, fault)

    def _prepared(self, ticket: Ticket, fault: Fault | None) -> bytes:
        """As things stood when the answer was promised, however late it is fetched."""
        writer, response = self._response("answerByTicketResponse")
        about = {"FileName": "", "FileTypeID": "2", "FileNumber": "1", "RecipientID": "1"}
        prepared = {"DatePreparation": _local(ticket.ready_at.astimezone(MOSCOW))}
        value = etree.SubElement(response, "value", about | prepared if fault is not Fault.BARE else {})
        for barcode in ticket.barcodes:
            self._item(value, barcode, ticket.ready_at, fault)
        return bytes(writer)

    def _item(self, value: Any, barcode: str, at: datetime, fault: Fault | None) -> None:
        item = etree.SubElement(value, f"{{{CLIENT}}}Item", Barcode=barcode)
        events = self._world.asked(barcode, at=at)
        if not events:
            _add_error(item, f"{{{CLIENT}}}Error", 12)
            return
        for event in events:
            told = {
                "OperTypeID": str(event.type),
                "OperCtgID": str(event.attr),
                "OperName": code(event.type, event.attr).type_name,
                "DateOper": _local(event.at),
                "IndexOper": event.index,
            }
            if fault is Fault.BARE:
                del told["OperName"], told["IndexOper"]
            if fault is Fault.EXTRA_FIELDS:
                told |= {"Weight": "40"}
            etree.SubElement(item, f"{{{CLIENT}}}Operation", told)
        if fault is Fault.EXTRA_FIELDS:
            etree.SubElement(item, f"{{{CLIENT}}}Forecast", Days="3")

    def _response(self, name: str) -> tuple[Writer, Any]:
        writer = Writer(SOAP_11, (SERVER, CLIENT), self._random)
        return writer, writer.answer(f"{{{SERVER}}}{name}")

    def _error(self, name: str, number: int, words: str = "") -> Answer:
        writer, response = self._response(name)
        _add_error(response, "error", number, words)
        return 200, bytes(writer)

    def _version_mismatch(self) -> Answer:
        writer = Writer(SOAP_11, (SERVER, CLIENT), self._random)
        fault = writer.answer(f"{{{SOAP_11}}}Fault")
        prefix = next(key for key, name in writer.root.nsmap.items() if name == SOAP_11)
        etree.SubElement(fault, "faultcode").text = f"{prefix}:VersionMismatch"
        etree.SubElement(fault, "faultstring").text = "the envelope is not of SOAP 1.1"
        return 500, bytes(writer)


def _forced(fault: Fault | None) -> str | None:
    return {Fault.BAD_CREDENTIALS: BAD_PASSWORD, Fault.LIMIT: LIMIT_EXCEEDED}.get(fault) if fault else None


def _wrong(asked: Any, barcodes: tuple[str, ...]) -> int:
    """The number of the error in a request for a ticket, 0 when it is right."""
    if (asked.findtext("language") or "RUS") not in LANGUAGES:
        return 20
    if len(barcodes) > TICKET_BY_PROTOCOL:
        return 18
    if any(len(barcode) > LONGEST_BARCODE for barcode in barcodes):
        return 21
    return 0 if barcodes and all(barcodes) else 2


def _add_error(parent: Any, tag: str, number: int, words: str = "") -> None:
    etree.SubElement(parent, tag, ErrorTypeID=str(number), ErrorName=words or ERRORS[number])


def _local(at: datetime) -> str:
    """By the office's own clock and without a zone, as batch answers have it."""
    return at.strftime(_WRITTEN)
