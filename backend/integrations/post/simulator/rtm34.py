"""Single access as the simulated Post serves it: getOperationHistory and PostalOrderEventsForMail over SOAP 1.2."""

import re
from random import Random
from typing import Any

from lxml import etree

from backend.domain.post_codes import code
from backend.integrations.post.simulator.desk import BAD_PASSWORD, LIMIT_EXCEEDED, Desk
from backend.integrations.post.simulator.envelopes import SOAP_12, BadRequest, Writer, question
from backend.integrations.post.simulator.faults import Fault
from backend.integrations.post.simulator.world import Event, Item, World
from backend.integrations.post.single import DATA, HISTORY

ESPP = "http://www.russianpost.org/RTM/DataExchangeESPP/Data"
SCHEMA = "rtm34-6.xsd"
BAD_FORMAT = "Формат данных запроса не соответствует установленному в регламенте обмена"
NUMBER_GIVEN = 28
BAD_LANGUAGE = "Заданный язык не поддерживается"
LANGUAGES = frozenset({"RUS", "ENG"})
MESSAGE_TYPES = frozenset({"0", "1"})

_NAMESPACES = (
    "http://russianpost.org/sms-info/data",
    DATA,
    "http://schemas.xmlsoap.org/soap/envelope/",
    "http://www.russianpost.org/custom-duty-info/data",
    ESPP,
    HISTORY,
)
_NAMES = {"d": DATA, "e": ESPP}
_BARCODE = re.compile(r"\d{14}|[A-Z]{2}\d{9}[A-Z]{2}", re.ASCII)
_LETTER = {"MailRank": (0, "Без разряда"), "PostMark": (0, "Без отметки")}
_REGISTERED = {"MailType": (2, "Письмо"), "MailCtg": (1, "Заказное")}
_RUSSIA = {
    "Id": "643",
    "Code2A": "RU",
    "Code3A": "RUS",
    "NameRU": "Российская Федерация",
    "NameEN": "Russian Federation",
}

Answer = tuple[int, bytes]


class Rtm34:
    def __init__(self, world: World, desk: Desk, random: Random) -> None:
        self._world = world
        self._desk = desk
        self._random = random

    def answer(self, body: bytes, fault: Fault | None = None) -> Answer:
        """HTTP status and envelope for a request that is known to be for this service."""
        try:
            asked = question(body, SOAP_12, SCHEMA)
        except BadRequest as error:
            if error.version_mismatch:
                return self._failure("VersionMismatch", "the envelope is not of SOAP 1.2")
            return self._fault("OperationHistoryFaultReason", BAD_FORMAT)
        refusal = self._refusal(asked, fault)
        if refusal:
            return self._fault("AuthorizationFaultReason", refusal)
        if fault is Fault.INTERNAL:
            return self._failure("Receiver", "Внутренняя ошибка")
        if etree.QName(asked).localname == "PostalOrderEventsForMail":
            return self._orders()
        return self._history(asked, fault)

    def _refusal(self, asked: Any, fault: Fault | None) -> str | None:
        if fault in {Fault.BAD_CREDENTIALS, Fault.LIMIT}:
            return BAD_PASSWORD if fault is Fault.BAD_CREDENTIALS else LIMIT_EXCEEDED
        login = asked.findtext("d:AuthorizationHeader/d:login", "", _NAMES)
        password = asked.findtext("d:AuthorizationHeader/d:password", "", _NAMES)
        return self._desk.refusal_of_single(login, password)

    def _history(self, asked: Any, fault: Fault | None) -> Answer:
        request = asked.find("d:OperationHistoryRequest", _NAMES)
        if request is None:
            return self._fault("OperationHistoryFaultReason", BAD_FORMAT)
        barcode = request.findtext("d:Barcode", "", _NAMES).strip()
        message_type = request.findtext("d:MessageType", "", _NAMES).strip()
        if request.findtext("d:Language", "RUS", _NAMES) not in LANGUAGES:
            return self._fault("LanguageFaultReason", BAD_LANGUAGE)
        if not _BARCODE.fullmatch(barcode) or message_type not in MESSAGE_TYPES:
            return self._fault("OperationHistoryFaultReason", BAD_FORMAT)
        events = self._world.asked(barcode, int(message_type)) or []
        writer = Writer(SOAP_12, _NAMESPACES, self._random)
        data = _sub(writer.answer(f"{{{HISTORY}}}getOperationHistoryResponse"), "OperationHistoryData")
        item = self._world.find(barcode)
        for event in events if item else ():
            _record(data, item, event, fault)
        return 200, bytes(writer)

    def _orders(self) -> Answer:
        writer = Writer(SOAP_12, _NAMESPACES, self._random)
        response = writer.answer(f"{{{HISTORY}}}PostalOrderEventsForMailResponse")
        etree.SubElement(response, f"{{{ESPP}}}PostalOrderEventsForMaiOutput")
        return 200, bytes(writer)

    def _fault(self, reason: str, words: str) -> Answer:
        return self._failure("Receiver", words, reason)

    def _failure(self, value: str, words: str, reason: str = "") -> Answer:
        writer = Writer(SOAP_12, _NAMESPACES, self._random)
        fault = writer.answer(f"{{{SOAP_12}}}Fault")
        prefix = next(key for key, name in writer.root.nsmap.items() if name == SOAP_12)
        code_ = etree.SubElement(fault, f"{{{SOAP_12}}}Code")
        etree.SubElement(code_, f"{{{SOAP_12}}}Value").text = f"{prefix}:{value}"
        text = etree.SubElement(etree.SubElement(fault, f"{{{SOAP_12}}}Reason"), f"{{{SOAP_12}}}Text")
        text.set("{http://www.w3.org/XML/1998/namespace}lang", "ru")
        text.text = words
        if reason:
            _sub(etree.SubElement(fault, f"{{{SOAP_12}}}Detail"), reason, words)
        return 500, bytes(writer)


def _record(data: Any, item: Item | None, event: Event, fault: Fault | None) -> None:
    record = _sub(data, "historyRecord")
    addresses = _sub(record, "AddressParameters")
    if item and fault is not Fault.BARE:
        _address(addresses, "DestinationAddress", item.destination)
    _address(addresses, "OperationAddress", event.index)
    if fault is not Fault.BARE:
        _describe(record, addresses, event)
    _parameters(record, event, with_names=fault is not Fault.BARE)
    if item and fault is not Fault.BARE:
        people = _sub(record, "UserParameters")
        _named(people, "SendCtg", 5, "Корпоративный клиент")
        _sub(people, "Sndr", "ООО «Отправитель»")
        _sub(people, "Rcpn", "Получатель")
    if fault is Fault.EXTRA_FIELDS:
        _sub(_sub(record, "FreshParameters"), "Colour", "blue")
        record.set("version", "35")


def _describe(record: Any, addresses: Any, event: Event) -> None:
    for name in ("MailDirect", "CountryOper"):
        country = _sub(addresses, name)
        for key, told in _RUSSIA.items():
            _sub(country, key, told)
    is_only_a_number = event.type == NUMBER_GIVEN
    money = _sub(record, "FinanceParameters")
    for name in ("CustomDuty",) if is_only_a_number else ("Payment", "Value", "MassRate", "CustomDuty"):
        _sub(money, name, "0")
    about = _sub(record, "ItemParameters")
    _sub(about, "Barcode", event.barcode)
    _sub(about, "ValidRuType", "true")
    _sub(about, "ValidEnType", "false")
    _sub(about, "ComplexItemName", "Письмо заказное")
    for name, (number, words) in (_LETTER | _REGISTERED).items():
        _named(about, name, number, words)
    if not is_only_a_number:
        _sub(about, "Mass", "40")


def _parameters(record: Any, event: Event, *, with_names: bool) -> None:
    line = code(event.type, event.attr)
    parameters = _sub(record, "OperationParameters")
    _named(parameters, "OperType", event.type, line.type_name if with_names else "")
    _named(parameters, "OperAttr", event.attr, line.attr_name if with_names and event.attr else "")
    _sub(parameters, "OperDate", event.at.isoformat(timespec="milliseconds"))


def _address(parent: Any, name: str, index: str) -> None:
    address = _sub(parent, name)
    _sub(address, "Index", index)
    _sub(address, "Description", f"Отделение {index}")


def _named(parent: Any, name: str, number: int, words: str) -> None:
    element = _sub(parent, name)
    _sub(element, "Id", str(number))
    if words:
        _sub(element, "Name", words)


def _sub(parent: Any, name: str, text: str | None = None) -> Any:
    element: Any = etree.SubElement(parent, f"{{{DATA}}}{name}")
    element.text = text
    return element
