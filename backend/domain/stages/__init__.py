"""The stages of a case: the table, the conditions and the decision, for a lawyer to read and a program to ask.

`stage`, `steps`, `holds`, `evidence` name things; `table_court` and `table_after` are the transitions; `conditions` are
the claims in them; `decide` answers one question; `arrivals` turns papers and events into steps; `page` writes
docs/stages.md.
"""

from backend.domain.stages.arrivals import (
    Event,
    after,
    evidence_of_event,
    evidence_of_paper,
    follow,
    path_for_paper,
    stage_after,
    step_for_event,
    step_for_paper,
)
from backend.domain.stages.conditions import Refusal
from backend.domain.stages.decide import (
    Decision,
    Duty,
    OpenStep,
    RefusedStep,
    decide,
    main_step,
    steps_open_to,
    steps_refused,
    taken,
)
from backend.domain.stages.due import due_on
from backend.domain.stages.evidence import EvidenceKind
from backend.domain.stages.facts import OF_ONE_ROUND, Act, CaseFacts, OriginalAt
from backend.domain.stages.holds import HOLDS, Area, Hold, contact_is_stopped
from backend.domain.stages.page import as_markdown
from backend.domain.stages.rows import Transition
from backend.domain.stages.stage import OPEN_STAGES, STAGES, Sla, Stage, Unit
from backend.domain.stages.steps import Step
from backend.domain.stages.table import ORDINARY, TRANSITIONS

__all__ = [
    "HOLDS",
    "OF_ONE_ROUND",
    "OPEN_STAGES",
    "ORDINARY",
    "STAGES",
    "TRANSITIONS",
    "Act",
    "Area",
    "CaseFacts",
    "Decision",
    "Duty",
    "Event",
    "EvidenceKind",
    "Hold",
    "OpenStep",
    "OriginalAt",
    "Refusal",
    "RefusedStep",
    "Sla",
    "Stage",
    "Step",
    "Transition",
    "Unit",
    "after",
    "as_markdown",
    "contact_is_stopped",
    "decide",
    "due_on",
    "evidence_of_event",
    "evidence_of_paper",
    "follow",
    "main_step",
    "path_for_paper",
    "stage_after",
    "step_for_event",
    "step_for_paper",
    "steps_open_to",
    "steps_refused",
    "taken",
]
