"""What may be chosen for a whole list."""

from backend.domain.bulk import steps_offered
from backend.domain.people import Role
from backend.domain.stages import Stage, Step


def test_a_step_is_offered_once_with_every_case_that_has_it() -> None:
    at = {Stage.F22_ESTATE_CLAIM: 2, Stage.C50_ORDER_AT_COURT: 3, Stage.B10_PRETRIAL: 1}

    offered = steps_offered(at, Role.OFFICER)

    steps = [step for step, _ in offered]
    assert len(steps) == len(set(steps))
    assert dict(offered)[Step.DEBTOR_DIED] == 4
    assert dict(offered)[Step.ORDER_ISSUED] == 3
    assert steps.index(Step.ORDER_ISSUED) < steps.index(Step.DEBTOR_DIED)
