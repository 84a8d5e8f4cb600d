"""All fields of a paper of a known kind, with their evidence."""

from collections.abc import Callable, Iterable

from backend.domain.reading import Known
from backend.recognition.check import checked
from backend.recognition.choose import chosen
from backend.recognition.fields import FINDERS
from backend.recognition.paper import Found, Paper
from backend.recognition.second_opinion import with_roles

_FAINT, _CLEAR = 0.5, 0.85


def extract(
    paper: Paper, known: Known | None = None, look: Callable[[Found], Found] = lambda one: one
) -> tuple[dict[str, Found], list[str]]:
    """`look` reads the place of a field again; that is weighed before the fields are held against each other."""
    found = [one for find in FINDERS[paper.kind] for one in find(paper)]
    fields = {name: look(one) for name, one in chosen(_with_clarity(paper, with_roles(found, paper))).items()}
    return checked(fields, paper, known)


def _with_clarity(paper: Paper, found: Iterable[Found]) -> Iterable[Found]:
    for one in found:
        clarity = paper.flow.clarity(one.start, one.end) if one.end > one.start else (_FAINT + _CLEAR) / 2
        yield one.also("faint") if clarity < _FAINT else one.also("clear") if clarity >= _CLEAR else one
