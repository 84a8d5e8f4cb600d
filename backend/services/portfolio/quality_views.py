"""Views of a check of quality: «q-», the report's number and the finding name a list of cases."""

from tortoise.expressions import Q, Subquery

from backend.domain.errors import NotFound
from backend.domain.quality import Finding
from backend.models import QualityCase

PREFIX = "q-"


def view_of(report_id: int, finding: Finding) -> str:
    return f"{PREFIX}{report_id}-{finding}"


def finding_in(view: str) -> Finding:
    """Raises NotFound when the view names none."""
    return _parts(view)[1]


def of_finding(view: str) -> Q:
    """The cases of such a view. Raises NotFound when it names none."""
    report_id, finding = _parts(view)
    return Q(id__in=Subquery(QualityCase.filter(report_id=report_id, finding=finding.value).values("case_id")))


def _parts(view: str) -> tuple[int, Finding]:
    report, _, finding = view.removeprefix(PREFIX).partition("-")
    if not (report.isascii() and report.isdecimal()) or finding not in set(Finding):
        raise NotFound
    return int(report), Finding(finding)
