"""Files of one paper in, a Reading out."""

import re
import time
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from backend.domain.errors import Unreadable
from backend.domain.folding import TO_LATIN
from backend.domain.reading import Box, Field, Known, OcrEngine, PaperKind, Reading, Sheet
from backend.recognition.classify import Verdict, classify
from backend.recognition.confidence import probability
from backend.recognition.extract import extract
from backend.recognition.fields.days import force_stamped
from backend.recognition.flow import Flow
from backend.recognition.letters import Pixels
from backend.recognition.load import load
from backend.recognition.paper import Found, Paper
from backend.recognition.read import POOR_TEXT, SMALL_LETTERS, ReadPage, read, read_again, read_ink
from backend.recognition.sections import sections

_SHEET_QUALITY = 70
_CROP_AIR = 0.6
# Numbers are read a second time from their crop; names and free text are judged by their other occurrences.
_LOOKED_AT_AGAIN = frozenset(
    (
        "case_number", "uid", "contract_number", "principal", "interest", "penalty", "total_amount", "state_fee",
        "postal_costs", "grand_total", "order_date", "in_force_date", "contract_date", "period_from", "period_to",
        "debtor_birth_date", "creditor_inn", "cancelled_order_date", "objection_date", "issue_date", "writ_number",
        "ip_number", "exec_doc_number", "exec_doc_date", "track_number", "send_date", "delivery_date",
        "return_date",
    )
)  # fmt: skip
_STAMPED_KINDS = frozenset({PaperKind.COURT_ORDER, PaperKind.WRIT})
_SIGNS = re.compile(r"[^0-9a-zа-я]")


def read_paper(files: Sequence[bytes | Path], engine: OcrEngine, *, known: Known | None = None) -> Reading:
    """The pages of one paper, in order. Raises Unreadable when a file cannot be opened; an illegible page is no error.

    Heavy: seconds of one core and hundreds of megabytes. `read_in_process` keeps that out of the caller's process.
    """
    began = time.perf_counter()
    pages = [read(loaded, engine) for loaded in load(files)]
    flow = Flow([page.page for page in pages])
    parts = sections(flow)
    legible = max(page.verdict for page in pages)
    verdict = classify(flow, parts, legible)
    paper = Paper(flow, parts, verdict.kind, verdict.decree)
    found, remarks = extract(paper, known)
    fields = {name: _field(one, flow, pages, engine, verdict) for name, one in found.items()}
    if verdict.kind in _STAMPED_KINDS and "in_force_date" not in fields:
        fields |= _stamped(pages, engine, verdict)
    return Reading(
        kind=verdict.kind,
        kind_confidence=verdict.confidence,
        fields=fields,
        text="\f".join(page.page.text for page in pages),
        pages=len(pages),
        seconds=round(time.perf_counter() - began, 2),
        sheets=tuple(_sheet(page.sheet.grey) for page in pages),
        warnings=tuple(_warnings(pages, legible)),
        remarks=tuple(remarks),
    )


def crop(sheet: Sheet, box: Box) -> bytes:
    """PNG of the box with air around it, to be shown beside its value. Raises Unreadable when the sheet is no JPEG."""
    grey = cv2.imdecode(np.frombuffer(sheet.jpeg, np.uint8), cv2.IMREAD_GRAYSCALE)
    if grey is None:
        raise Unreadable("paper-not-a-picture")
    air = int(max(12, box.height * _CROP_AIR))
    part = grey[max(0, box.y - air) : box.bottom + air, max(0, box.x - air) : box.right + air]
    done, png = cv2.imencode(".png", part)
    if not done:
        raise Unreadable("paper-not-a-picture")
    return bytes(png)


def _field(one: Found, flow: Flow, pages: Sequence[ReadPage], engine: OcrEngine, verdict: Verdict) -> Field:
    if one.end <= one.start:
        return Field(one.value, min(probability(one.evidence), verdict.confidence))
    number, box = flow.place(one.start, one.end)
    page = pages[number]
    if page.from_layer:
        one = one.also("declared")
    elif (
        one.name in _LOOKED_AT_AGAIN
        and box is not None
        and flow.on_one_line(one.start, one.end)
        and "derived" not in one.evidence
    ):
        one = one.also(_second_look(one, flow, page, box, engine))
    confidence = min(probability(one.evidence), verdict.confidence)
    derived = "derived" in one.evidence
    place = page.sheet.on_photo(box) if box else None
    return Field(one.value, confidence, number, None if derived else box, None if derived else place, derived)


def _stamped(pages: Sequence[ReadPage], engine: OcrEngine, verdict: Verdict) -> dict[str, Field]:
    """The entry into force, which courts stamp on what is already printed."""
    for number, page in enumerate(pages):
        flow = Flow([read_ink(page, engine)])
        if one := force_stamped(Paper(flow, sections(flow), verdict.kind)):
            _, box = flow.place(one.start, one.end)
            place = page.sheet.on_photo(box) if box else None
            return {one.name: Field(one.value, probability(one.evidence), number, box, place)}
    return {}


def _second_look(one: Found, flow: Flow, page: ReadPage, box: Box, engine: OcrEngine) -> str:
    first = _bare(flow.text[one.start : one.end])
    return "looked_again" if first in _bare(read_again(page, box, engine)) else "looked_again_differs"


def _bare(text: str) -> str:
    """Letters and digits alone, look-alikes made one: the two readings may differ in blanks, points and alphabets."""
    return _SIGNS.sub("", text.lower().replace("$", "s").replace("ё", "е")).translate(TO_LATIN)


def _sheet(grey: Pixels) -> Sheet:
    _, data = cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, _SHEET_QUALITY])
    return Sheet(bytes(data), grey.shape[1], grey.shape[0])


def _warnings(pages: Sequence[ReadPage], legible: float) -> list[str]:
    """What a person can do better at once, the gravest first."""
    told = []
    if legible < POOR_TEXT:
        told.append("paper-illegible")
    if any(0 < page.sheet.letter_height < SMALL_LETTERS for page in pages):
        told.append("paper-letters-small")
    if any(page.sheet.touches_edge for page in pages):
        told.append("paper-cut-edge")
    return told
