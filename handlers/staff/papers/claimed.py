"""An order for one sum: its parts are as claimed, by one press."""

from collections.abc import Iterable

from backend.models import Paper
from backend.services.paperwork.paper_filing import Filing
from backend.texts import Texts
from handlers.screens import Row, button
from handlers.staff.papers.presses import TakeClaimed
from handlers.staff.papers.words import field_name


def claimed_lines(filing: Filing, texts: Texts) -> Iterable[str]:
    parts = {name: sum_ for name, sum_ in filing.parts_as_claimed.items() if sum_}
    told = [texts("paper-part-claimed", name=field_name(name, texts), sum=sum_) for name, sum_ in parts.items()]
    return [texts("paper-parts-claimed", parts=", ".join(told))] if told else []


def claimed_rows(paper: Paper, filing: Filing, texts: Texts) -> list[Row]:
    if not filing.parts_as_claimed:
        return []
    return [[button(texts("paper-take-claimed"), TakeClaimed(paper_id=paper.id, version=paper.version))]]
