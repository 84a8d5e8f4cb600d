"""The dry run is the effect: on departments that nobody thought of, what it says of each case is what happens."""

import random
from typing import Any

from hypothesis import given
from hypothesis import settings as profile
from hypothesis import strategies as st

from backend.domain.people import Role
from backend.domain.stages import EvidenceKind, Hold, Stage, Step
from backend.models import Bulk, BulkItem, BulkKind, BulkOutcome, Case
from backend.services import stages
from backend.services.many import bulk, bulk_running, bulk_trying
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_case, make_creditor, make_debtor, make_person

CASES = st.fixed_dictionaries(
    {
        "stage": st.sampled_from(Stage),
        "evidence": st.lists(st.sampled_from(EvidenceKind), max_size=4, unique=True),
        "holds": st.lists(st.sampled_from(Hold), max_size=1),
        "noted": st.sampled_from(
            (
                {},
                {"act": "order", "original_at": "ours", "presentation_ends_on": "2029-11-02"},
                {"act": "judgment", "original_at": "bailiff", "force_date": "2026-10-01"},
                {"closed_from": "C10_ORDER_PREP"},
            )
        ),
        "principal": st.sampled_from(("0", "30000.00", "700000.00")),
    }
)
ROLES = (Role.OFFICER, Role.LAWYER, Role.MAIL_CLERK, Role.ENFORCEMENT, Role.MANAGER, Role.ACCOUNTANT)
DEPARTMENTS = st.tuples(
    st.lists(CASES, min_size=4, max_size=10),
    st.sampled_from(ROLES),
    st.sampled_from(("", *Step)),
    st.integers(0, 2**16),
)


def _examples() -> list[tuple[list[dict[str, Any]], Role, str, int]]:
    made: list[tuple[list[dict[str, Any]], Role, str, int]] = []

    @profile(max_examples=12, database=None)
    @given(DEPARTMENTS)
    def gather(department: tuple[list[dict[str, Any]], Role, str, int]) -> None:
        made.append(department)

    gather()
    return made


async def test_what_the_dry_run_says_of_each_case_is_what_happens_unless_it_changed_in_between(
    opened: Settings,
) -> None:
    debtor, seen = await make_debtor(), set()
    people = {role: [await make_person(role) for _ in range(2)] for role in ROLES}
    for number, (cases, role, step, seed) in enumerate(_examples()):
        dice, creditor = random.Random(seed), await make_creditor(f"АО «Пример {number}»")
        made = [
            await make_case(
                debtor=debtor,
                creditor=creditor,
                responsible_id=dice.choice([None, *(one.id for some in people.values() for one in some)]),
                **{**given, "evidence": dict.fromkeys(given["evidence"], "2026-11-01")},
            )
            for given in cases
        ]
        actor = people[role][0].actor()
        asked = await bulk.begin(actor, BulkKind.ADVANCE, "open", "", NOW, step=step, reason="Проверка")
        await bulk_trying.try_out(opened, asked.id, NOW)
        touched = {case.id for case in made if dice.random() < 0.2}
        for case_id in touched:
            await stages.set_holds(people[Role.MANAGER][0].actor(), case_id, [], NOW)
        before = {case.id: case.version for case in await Case.all()}
        tried = await Bulk.get(id=asked.id)
        if tried.count == tried.refused:
            seen |= {item.outcome for item in await BulkItem.filter(bulk_id=tried.id)}
            continue
        await bulk.confirm(actor, tried.id, tried.version, NOW)
        office = await bulk_running.begin_run(tried.id, 1, NOW)
        assert office is not None
        while await bulk_running.run_some(tried.id, 1, office, NOW):
            pass

        for item in await BulkItem.filter(bulk_id=tried.id):
            case = await Case.get(id=item.case_id)
            seen.add(item.outcome)
            if item.refusal and item.outcome is BulkOutcome.REFUSED:
                assert case.version == before[case.id]
            elif item.case_id in touched:
                assert (item.outcome, case.version) == (BulkOutcome.MOVED_ON, before[case.id])
            else:
                assert item.outcome is BulkOutcome.DONE
                assert (case.stage, case.responsible_id) == (item.details["to"], item.details["owner"])
                assert (case.version, case.stage_since) == (before[case.id] + 1, TODAY)

    assert {BulkOutcome.DONE, BulkOutcome.REFUSED} <= seen
