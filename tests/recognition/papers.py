"""Papers as text, laid out as a page by the simulated engine; state only what a test is about."""

import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from backend.domain.errors import OutsideDown
from backend.domain.reading import Known, Layout, Page, PaperKind, Picture, Reading, Turn
from backend.integrations.ocr import SimulatedEngine
from backend.integrations.ocr.simulator import page_of
from backend.recognition import read_paper
from backend.recognition.classify import classify
from backend.recognition.extract import extract
from backend.recognition.flow import Flow
from backend.recognition.paper import Paper
from backend.recognition.sections import sections

ORDER = """
УИД 96MS0011-01-2024-004204-32
Дело № 2-3357/2024
СУДЕБНЫЙ ПРИКАЗ
16.11.2024 г. Каменный Брод
Мировой судья судебного участка № 11 Речного судебного района Синеборского края
Степной Захар Ильич, рассмотрев заявление ООО «ПКО «Тихая гавань» о вынесении
судебного приказа о взыскании с Вороны Ильи Петровича задолженности,
ПРИКАЗЫВАЮ:
взыскать с Вороны Ильи Петровича, 23.09.1986 года рождения, родившегося в г. Лесогорье
Верхнереченской области, зарегистрированного по адресу: Синеборский край, г. Каменный
Брод, пер. Тихий, д. 57, кв. 134, в пользу ООО «ПКО «Тихая гавань» (ИНН 9657815655)
задолженность по договору займа № 379701488 от 22.05.2023 за период с 21.06.2023 по
16.04.2024 в размере 139 328 (сто тридцать девять тысяч триста двадцать восемь) рублей
31 копейка, в том числе: 65 070,71 руб. – основной долг, 67 673,54 руб. – проценты,
6 584,06 руб. – пени, расходы по оплате госпошлины в сумме 2 590 руб. 00 коп.
Мировой судья Степной З.И.
"""

RULING = """
Дело № 2-95/188/2025
УИД 96MS0188-01-2025-005501-65
О П Р Е Д Е Л Е Н И Е
01 мая 2025 года г. Верхнереченск
Мировой судья судебного участка № 188 Лесного судебного района Лесогорской области
Юдин Лев Захарович, рассмотрев заявление ООО «ПКО «Тихая гавань» о вынесении судебного
приказа о взыскании с Черных Марии Петровны задолженности,
у с т а н о в и л:
{narrative}
о п р е д е л и л:
{operative}
Мировой судья Юдин Л.З.
"""

RETURNED = RULING.format(
    narrative="К заявлению не приложены документы, подтверждающие требования. Руководствуясь п. 1 ч. 1 ст. 125 ГПК РФ,",
    operative="Возвратить ООО «ПКО «Тихая гавань» заявление о вынесении судебного приказа.",
)


def photograph() -> bytes:
    """A blank picture: the simulated engine has the words beforehand."""
    done, data = cv2.imencode(".png", np.full((1400, 1000, 3), 255, np.uint8))
    assert done
    return bytes(data)


def read_text(*texts: str, known: Known | None = None, again: str = "") -> Reading:
    """The reading of pages with these texts; `again` is what a second look at any crop reads."""
    engine = SimulatedEngine(list(texts), line=again)
    return read_paper([photograph() for _ in texts], engine, known=known)


def extracted(text: str) -> tuple[dict[str, str], list[str]]:
    """Fields and remarks of the bare text, without a picture: quick enough to be asked a hundred times."""
    flow = Flow([page_of(text)])
    parts = sections(flow)
    verdict = classify(flow, parts, 1.0)
    found, remarks = extract(Paper(flow, parts, verdict.kind, verdict.decree))
    return {name: one.value for name, one in found.items()}, remarks


def kind_of(text: str) -> PaperKind:
    flow = Flow([page_of(text)])
    return classify(flow, sections(flow), 1.0).kind


def values(reading: Reading) -> dict[str, str]:
    return {name: found.value for name, found in reading.fields.items()}


@dataclass
class Mischief:
    """An engine that breaks the process in which it was to read."""

    what: str

    def __reduce__(self) -> tuple[Callable[[str], "Mischief"], tuple[str]]:
        return _arrived, (self.what,)

    def read(self, picture: Picture, layout: Layout = Layout.PAGE) -> Page:  # noqa: ARG002 - it does not look
        if self.what == "dies":
            os.kill(os.getpid(), signal.SIGKILL)
        if self.what == "hangs":
            time.sleep(30)
        if self.what == "devours":
            bytearray(8 * 1024**3)
        if self.what == "missing":
            raise OutsideDown("tesseract", retry=False, reason="not installed")
        return page_of(ORDER)

    def turn(self, picture: Picture) -> Turn | None:  # noqa: ARG002 - it does not look
        return None


def _arrived(what: str) -> Mischief:
    """As it comes out of its pickle in the other process."""
    if what == "arrives-late":
        time.sleep(4)
    return Mischief(what)
