"""From pages that were read to the kind of paper and its fields with what speaks for and against each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from backend.domain.reading import Known, OcrEngine, PaperKind
from backend.recognition.classify import Verdict, classify
from backend.recognition.extract import extract
from backend.recognition.fields.days import force_stamped
from backend.recognition.flow import Flow
from backend.recognition.paper import Found, Paper
from backend.recognition.read import ReadPage
from backend.recognition.second_look import look_again
from backend.recognition.sections import sections
from backend.recognition.stamps import read_ink

_STAMPED_KINDS = frozenset({PaperKind.COURT_ORDER, PaperKind.WRIT})
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
    parts = sections(flow)
    verdict = classify(flow, parts, max(page.verdict for page in pages))
    paper = Paper(flow, parts, verdict.kind, verdict.decree)
    found, remarks = extract(paper, known, lambda one: look_again(one, flow, pages, engine))
    if verdict.confidence < _SURE_OF_KIND:
        found = {name: one.also("kind_unsure") for name, one in found.items()}
    stamped = None
    if verdict.kind in _STAMPED_KINDS and "in_force_date" not in found:
        stamped = _stamped(pages, engine, verdict.kind)
    return Understood(flow, verdict, found, remarks, stamped)


def _stamped(pages: Sequence[ReadPage], engine: OcrEngine, kind: PaperKind) -> tuple[Found, int, Flow] | None:
    """The entry into force, which courts stamp on what is already printed."""
    for number, page in enumerate(pages):
        flow = Flow([read_ink(page, engine)])
        if one := force_stamped(Paper(flow, sections(flow), kind)):
            return one, number, flow
    return None
