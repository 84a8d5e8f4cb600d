"""The transitions of a case: at a stage, a step, leads there, by these people, with this paper, if."""

from collections import defaultdict

from backend.domain.stages.rows import Transition
from backend.domain.stages.stage import Stage
from backend.domain.stages.table_after import ENFORCEMENT, REOPENED, SPECIAL, WRITTEN_OFF, everywhere
from backend.domain.stages.table_court import CLAIM, INTAKE, ORDER

# The rows of the ordinary ways, and those that are possible from everywhere, made from a table of their own.
ORDINARY: tuple[Transition, ...] = (*INTAKE, *ORDER, *CLAIM, *ENFORCEMENT, *SPECIAL, *WRITTEN_OFF)
TRANSITIONS: tuple[Transition, ...] = (*ORDINARY, *everywhere(ORDINARY), *REOPENED)


def _by_stage() -> dict[Stage, tuple[Transition, ...]]:
    rows: defaultdict[Stage, list[Transition]] = defaultdict(list)
    for row in TRANSITIONS:
        rows[row.at].append(row)
    return {stage: tuple(rows[stage]) for stage in Stage}


ROWS_AT: dict[Stage, tuple[Transition, ...]] = _by_stage()
