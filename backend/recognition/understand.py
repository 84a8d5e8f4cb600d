"""From pages that were read to the kind of paper and its fields with what speaks for and against each."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from backend.domain.reading import Known, OcrEngine, PaperKind
from backend.recognition.classify import Verdict
from backend.recognition.classify_post import awaits_its_stamp
from backend.recognition.esignatures import boxes_of_signatures, hides_owner, is_abbreviated, owner
from backend.recognition.extract import extract
from backend.recognition.fields.days import force_stamped
from backend.recognition.flow import Flow
from backend.recognition.paper import Found, Paper, Stamped
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
    """`stamped` take the place of what was found of the same name in print."""

    flow: Flow
    verdict: Verdict
    found: Mapping[str, Found]
    remarks: Sequence[str]
    stamped: Sequence[Stamped] = ()


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
    if verdict.kind in _STAMPED_KINDS:
        found = _without_impossible(found)
    stamped = list(_stamped(pages, engine, verdict.kind, found))
    if verdict.kind in _STAMPED_KINDS:
        found, signer = _signed(pages, engine, found)
        stamped += signer
    return Understood(flow, verdict, found, remarks, stamped)


def _stamped(
    pages: Sequence[ReadPage], engine: OcrEngine, kind: PaperKind, found: Mapping[str, Found]
) -> Iterator[Stamped]:
    """What stands apart from the print and tells more than it."""
    if kind is PaperKind.POSTAL_NOTICE and (one := _end_of_letter(pages, engine, found)):
        yield one
    if kind not in _STAMPED_KINDS:
        return
    if "in_force_date" not in found and (one := _force(pages, engine, kind, _possible(found))):
        yield one


def _force(pages: Sequence[ReadPage], engine: OcrEngine, kind: PaperKind, window: Window) -> Stamped | None:
    """The entry into force, which courts stamp on what is already printed."""
    for number, page in enumerate(pages):
        flow = Flow([read_ink(page, engine, window)])
        if one := force_stamped(Paper(flow, sections(flow), kind), window.holds):
            return Stamped(one, number, flow)
    return None


def _signed(
    pages: Sequence[ReadPage], engine: OcrEngine, found: dict[str, Found]
) -> tuple[dict[str, Found], list[Stamped]]:
    """The judge as the box of the electronic signature names him; in doubt where it is there and cannot be read."""
    judge = found.get("judge_name")
    if not is_abbreviated(judge.value if judge else ""):
        return found, []
    boxes = [Flow([boxes_of_signatures(page, engine)]) for page in pages]
    for number, flow in enumerate(boxes):
        if told := owner(flow.text, judge.value if judge else ""):
            value, name = told
            marks = {"stamped", *(judge.evidence - {"initials"} if judge else ())}
            marks |= set() if name.known else {"rare_name"}
            return found, [Stamped(Found("judge_name", value, name.start, name.end, frozenset(marks)), number, flow)]
    if judge and any(hides_owner(flow.text) for flow in boxes):
        return {**found, "judge_name": judge.also("contested")}, []
    return found, []


def _end_of_letter(pages: Sequence[ReadPage], engine: OcrEngine, found: Mapping[str, Found]) -> Stamped | None:
    """The day that the print does not tell."""
    if "status" not in found:
        return None
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
