"""What goes wrong with files of banks on their way: each fault makes of a good file one that has to be refused."""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum


class Fault(StrEnum):
    NO_END = "no_end"
    CUT_SHORT = "cut_short"
    CUT_INSIDE_A_DOCUMENT = "cut_inside_a_document"
    TOTALS = "totals"
    BALANCE = "balance"
    LOST_DOCUMENT = "lost_document"
    NO_SUM = "no_sum"
    NO_DAY = "no_day"
    EMPTY = "empty"
    OTHER_FILE = "other_file"


_END = re.compile(r"КонецФайла\s*$")
_DOCUMENT = re.compile(r"СекцияДокумент=.*?КонецДокумента\r?\n", re.DOTALL)


def spoilt(good: bytes, fault: Fault, encoding: str = "cp1251") -> bytes:
    """A good file of 1CClientBankExchange with one fault."""
    return _SPOIL[fault](good.decode(encoding)).encode(encoding)


def _cut_inside(text: str) -> str:
    place = text.rindex("НазначениеПлатежа=")
    return text[: place + len("НазначениеПлатежа=") + 3]


def _changed(key: str) -> Callable[[str], str]:
    def change(text: str) -> str:
        return re.sub(rf"({key}=)(\d+)", lambda found: f"{found[1]}{int(found[2]) + 1}", text, count=1)

    return change


def _emptied(key: str) -> Callable[[str], str]:
    def change(text: str) -> str:
        begin = text.index("СекцияДокумент")
        return text[:begin] + re.sub(rf"^{key}=.*?(\r?)$", rf"{key}=\1", text[begin:], count=1, flags=re.MULTILINE)

    return change


_SPOIL: Mapping[Fault, Callable[[str], str]] = {
    Fault.NO_END: lambda text: _END.sub("", text),
    Fault.CUT_SHORT: lambda text: text[: len(text) * 2 // 3],
    Fault.CUT_INSIDE_A_DOCUMENT: _cut_inside,
    Fault.TOTALS: _changed("ВсегоПоступило"),
    Fault.BALANCE: _changed("КонечныйОстаток"),
    Fault.LOST_DOCUMENT: lambda text: _DOCUMENT.sub("", text, count=1),
    Fault.NO_SUM: _emptied("Сумма"),
    Fault.NO_DAY: lambda text: re.sub(r"Дата(?:Поступило|Списано)?=.*", "Дата=", text),
    Fault.EMPTY: lambda _: "",
    Fault.OTHER_FILE: lambda _: "Уважаемый клиент! Выписка во вложении.\r\n",
}
