"""All fields of a paper of a known kind, with their evidence."""

from collections.abc import Iterable

from backend.domain.reading import Known
from backend.recognition.check import checked
from backend.recognition.choose import chosen
from backend.recognition.fields import FINDERS
from backend.recognition.paper import Found, Paper

_FAINT = 0.5


def extract(paper: Paper, known: Known | None = None) -> tuple[dict[str, Found], list[str]]:
    found = [one for find in FINDERS[paper.kind] for one in find(paper)]
    return checked(chosen(_with_clarity(paper, found)), known)


def _with_clarity(paper: Paper, found: Iterable[Found]) -> Iterable[Found]:
    for one in found:
        faint = one.end > one.start and paper.flow.clarity(one.start, one.end) < _FAINT
        yield one.also("faint") if faint else one
