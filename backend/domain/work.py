"""The morning's sections: which kinds of work a day holds, and which stages are filings and which are answers."""

from collections.abc import Mapping
from enum import StrEnum

from backend.domain.stages import Stage
from backend.domain.tasks import TaskKind


class Section(StrEnum):
    """A line of the morning list, in its order; each opens the list that it counts."""

    LATE_TASKS = "late"
    CALLS = "call"
    VISITS = "visit"
    HEARINGS = "hearings"
    WITHOUT_OUTCOME = "no-outcome"
    FILING_TASKS = "filing"
    ANSWER_TASKS = "answer"
    OTHER_TASKS = "other"
    OVERDUE = "my-overdue"
    FILINGS = "my-filings"
    ANSWERS = "my-answers"
    STEPS = "my-steps"
    NEW = "my-new"

    @property
    def text_key(self) -> str:
        return f"morning-{self.value}"

    @property
    def of_cases(self) -> bool:
        """Its list is a view of cases of the same name."""
        return self.value.startswith("my-")

    @property
    def of_hearings(self) -> bool:
        return self in {Section.HEARINGS, Section.WITHOUT_OUTCOME}


TASK_SECTIONS: Mapping[TaskKind, Section] = {
    TaskKind.CALL: Section.CALLS,
    TaskKind.VISIT: Section.VISITS,
    TaskKind.FILING: Section.FILING_TASKS,
    TaskKind.ANSWER: Section.ANSWER_TASKS,
    TaskKind.PAPER: Section.OTHER_TASKS,
    TaskKind.DUTY: Section.OTHER_TASKS,
    TaskKind.OTHER: Section.OTHER_TASKS,
}

# Something leaves the house for a court, a bank, a bailiff or the debtor while a case stands here.
FILINGS = frozenset(
    {
        Stage.A30_NOTICE,
        Stage.C10_ORDER_PREP,
        Stage.C20_ORDER_FEE,
        Stage.C30_ORDER_COPY,
        Stage.C40_ORDER_SENT,
        Stage.D10_CLAIM_PREP,
        Stage.D20_CLAIM_FEE,
        Stage.D30_CLAIM_COPY,
        Stage.D40_CLAIM_SENT,
        Stage.E10_ROUTE,
        Stage.E65_DUPLICATE,
        Stage.F10_BANKRUPT,
        Stage.F22_ESTATE_CLAIM,
        Stage.F30_SUCCESSION,
    }
)
# A court or a bailiff has said something, and a term runs in which we answer.
ANSWERS = frozenset(
    {
        Stage.C70_ORDER_RETURNED,
        Stage.C71_ORDER_REFUSED,
        Stage.C72_ORDER_CANCELLED,
        Stage.C75_PRIVATE_COMPLAINT,
        Stage.D55_NO_MOTION,
        Stage.D56_CLAIM_RETURNED,
        Stage.D57_CLAIM_REFUSED,
        Stage.D71_PARTIAL,
        Stage.D72_DENIED,
        Stage.D73_LEFT,
        Stage.D74_TERMINATED,
        Stage.D85_APPEAL,
        Stage.D86_DEFAULT_SET_ASIDE,
        Stage.D87_CASSATION,
        Stage.E22_BANK_RETURN,
        Stage.E31_FSSP_REFUSED,
        Stage.E50_FSSP_END_46,
        Stage.E52_FSSP_TERMINATED,
    }
)


def section_of(stage: Stage) -> Section:
    """Under which line a case stands whose term ends."""
    if stage in FILINGS:
        return Section.FILINGS
    return Section.ANSWERS if stage in ANSWERS else Section.STEPS


def stages_of(section: Section) -> frozenset[Stage]:
    return frozenset(stage for stage in Stage if not stage.final and section_of(stage) is section)
