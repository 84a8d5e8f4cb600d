"""From pages that were read to the kind of paper and its fields with what speaks for and against each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from backend.domain.reading import Known, OcrEngine, PaperKind
from backend.recognition.classify import Verdict, awaits_its_stamp
from backend.recognition.extract import extract
from backend.recognition.fields.days import force_stamped
from backend.recognition.flow import Flow
from backend.recognition.paper import Found, Paper
from backend.recognition.post_stamps import day_by_hand, with_stamps
from backend.recognition.read import ReadPage
from backend.recognition.second_look import look_again
from backend.recognition.second_opinion import verdict_on
from backend.recognition.sections import sections
from backend.recognition.stamps import read_ink
from backend.recognition.written_days import Window

_STAMPED_KINDS = frozenset(
    {
        PaperKind.COURT_ORDER, PaperKind.WRIT, PaperKind.RULING_RETURN, PaperKind.RULING_REFUSAL,
        PaperKind.RULING_CANCEL,
    }
)  # fmt: skip
_LATEST_FORCE = timedelta(days=730)
_SURE_OF_KIND = 0.985


@dataclass(frozen=True)
class Understood:
    """`stamped` are fields that were read in a flow of their own: name, page and flow of each."""

    flow: Flow
    verdict: Verdict
    found: Mapping[str, Found]
    remarks: Sequence[str]
    stamped: tuple[Found, int, Flow] | None = None


def understand(pages: Sequence[ReadPage], engine: OcrEngine, known: Known | None = None) -> Understood:
    flow = Flow([page.page for page in pages])
    if awaits_its_stamp(flow):
        pages = [with_stamps(page, engine) for page in pages]
        flow = Flow([page.page for page in pages])
    parts = sections(flow)
    verdict = verdict_on(flow, parts, max(page.verdict for page in pages))
    paper = Paper(flow, parts, verdict.kind, verdict.decree)
    found, remarks = extract(paper, known, lambda one: look_again(one, flow, pages, engine))
    if verdict.confidence < _SURE_OF_KIND:
        found = {name: one.also("kind_unsure") for name, one in found.items()}
    stamped = None
    found = _without_impossible(found)
    if verdict.kind in _STAMPED_KINDS and "in_force_date" not in found:
        stamped = _stamped(pages, engine, verdict.kind, _possible(found))
    if verdict.kind is PaperKind.POSTAL_NOTICE and "status" in found:
        stamped = _end_of_letter(pages, engine, found)
    return Understood(flow, verdict, found, remarks, stamped)


def _stamped(
    pages: Sequence[ReadPage], engine: OcrEngine, kind: PaperKind, window: Window
) -> tuple[Found, int, Flow] | None:
    """The entry into force, which courts stamp on what is already printed."""
    for number, page in enumerate(pages):
        flow = Flow([read_ink(page, engine, window)])
        if one := force_stamped(Paper(flow, sections(flow), kind), window.holds):
            return one, number, flow
    return None


def _end_of_letter(
    pages: Sequence[ReadPage], engine: OcrEngine, found: Mapping[str, Found]
) -> tuple[Found, int, Flow] | None:
    """The day that the print does not tell."""
    name = "delivery_date" if found["status"].value == "delivered" else "return_date"
    if name in found and "guess" not in found[name].evidence:
        return None
    sent = found.get("send_date")
    return day_by_hand(pages, engine, name, date.fromisoformat(sent.value) if sent else None)


def _without_impossible(found: dict[str, Found]) -> dict[str, Found]:
    """Without an entry into force before the paper's own day: a stamp or a hand read with the print, and badly."""
    force, own = found.get("in_force_date"), found.get("order_date")
    if force is None or own is None or force.value >= own.value or "clear" in force.evidence:
        return found
    return {name: one for name, one in found.items() if name != "in_force_date"}


def _possible(found: Mapping[str, Found]) -> Window:
    """Nothing enters into force before its own day, and what took two years is rarer than a misread figure."""
    if (day := found.get("order_date")) is None:
        return Window()
    first = date.fromisoformat(day.value)
    return Window(first, first + _LATEST_FORCE, told=True)
