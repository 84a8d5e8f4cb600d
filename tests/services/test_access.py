"""The one door to a case: whose case it is, and one and the same answer to everybody else."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from itertools import product

import pytest

from backend.domain.errors import NotAllowed, NotFound
from backend.domain.people import GRANTS, STAFF, SYSTEM, Actor, Permission, Role, may
from backend.domain.stages import EvidenceKind, Hold, Step
from backend.models import Case, JournalEntry, LedgerEntry, Person, StaffScope
from backend.services import stages
from backend.services.access import case_for, cases_of
from backend.services.cases import card_of
from backend.services.lists.search import find
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_case, make_creditor, make_person

Deed = Callable[[Actor, int], Awaitable[object]]
NOBODYS = 10**9
ROLES = [role for role in Role if role is not Role.SYSTEM]

DEEDS: dict[str, tuple[Permission, Deed]] = {
    "step": (
        Permission.TAKE_STEP,
        lambda actor, case_id: stages.take_step(actor, case_id, Step.SEND_NOTICE, NOW, TODAY, version=1),
    ),
    "evidence": (
        Permission.TAKE_STEP,
        lambda actor, case_id: stages.file_evidence(actor, case_id, EvidenceKind.FEE_PAID, NOW, on=TODAY, version=1),
    ),
    "note": (Permission.TAKE_STEP, lambda actor, case_id: stages.note(actor, case_id, NOW, filed_on=TODAY)),
    "holds": (Permission.HOLD_CASE, lambda actor, case_id: stages.set_holds(actor, case_id, [Hold.BANKRUPT], NOW)),
    "card": (Permission.SEE_CASES, lambda actor, case_id: card_of(actor, case_id, TODAY)),
}


class World:
    """Two creditors with a case each; people of every role who may see only the second one's."""

    def __init__(self, case: Case, other: Case) -> None:
        self.case = case
        self.other = other

    async def outsider(self, role: Role) -> Person:
        """Somebody of this role to whom the first case is not there."""
        person = await make_person(role, **({"debtor_id": self.other.debtor_id} if role is Role.DEBTOR else {}))
        if role in STAFF:
            await StaffScope.create(person_id=person.id, creditor_id=self.other.creditor_id)
        return person


@pytest.fixture
async def world(opened: Settings) -> World:
    case = await make_case()
    return World(case, await make_case(creditor=await make_creditor("АО «Другой кредитор»")))


async def _answer(deed: Deed, actor: Actor, case_id: int) -> tuple[str, str, str]:
    with pytest.raises((NotFound, NotAllowed)) as refusal:
        await deed(actor, case_id)
    return type(refusal.value).__name__, refusal.value.key, str(dict(refusal.value.details))


async def _rows() -> tuple[object, ...]:
    cases = await Case.all().order_by("id").values()
    return cases, await JournalEntry.all().count(), await LedgerEntry.all().count()


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("deed", DEEDS)
async def test_what_is_not_theirs_and_what_is_not_there_are_the_same_answer(
    world: World, role: Role, deed: str
) -> None:
    outsider = (await world.outsider(role)).actor()
    before = await _rows()

    answers = {await _answer(DEEDS[deed][1], outsider, case_id) for case_id in (world.case.id, NOBODYS, 0, -1)}

    assert answers == {("NotFound", "refusal-not-found", "{}")}
    assert await _rows() == before


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("deed", [name for name in DEEDS if name != "card"])
async def test_a_role_without_the_right_changes_nothing_on_a_case_that_it_sees(
    opened: Settings, role: Role, deed: str
) -> None:
    case = await make_case()
    permission, work = DEEDS[deed]
    person = await make_person(role, **({"debtor_id": case.debtor_id} if role is Role.DEBTOR else {}))
    before = await _rows()

    with suppress(NotAllowed, NotFound):
        await work(person.actor(), case.id)
    has_changed = await _rows() != before

    assert may(person.actor(), permission) or not has_changed
    assert has_changed or role is not Role.MANAGER  # who may do all of these


@pytest.mark.parametrize("role", ROLES)
async def test_lists_and_search_hold_nothing_that_is_not_theirs(world: World, role: Role) -> None:
    outsider = (await world.outsider(role)).actor()

    seen = {case.id for case in await (await cases_of(outsider))}
    found = {case.id for case in (await find(outsider, world.case.number)).cases}

    assert world.case.id not in seen | found
    assert seen <= {world.other.id}


async def test_a_debtor_sees_all_his_debts_and_no_others(opened: Settings) -> None:
    first = await make_case()
    debtor = await first.debtor
    second = await make_case(debtor=debtor, creditor=await make_creditor("АО «Второй кредитор»"))
    await make_case()
    person = await make_person(Role.DEBTOR, debtor_id=debtor.id)

    assert {case.id for case in await (await cases_of(person.actor()))} == {first.id, second.id}


async def test_a_debtor_who_has_not_identified_sees_nothing(opened: Settings) -> None:
    await make_case()
    person = await make_person(Role.DEBTOR)

    assert await (await cases_of(person.actor())).count() == 0


async def test_colleagues_without_a_scope_see_all_and_the_clock_too(world: World) -> None:
    officer = await make_person(Role.OFFICER)

    for actor in (officer.actor(), SYSTEM):
        assert await (await cases_of(actor)).count() == 2
        assert (await case_for(actor, world.case.id, lock=True)).id == world.case.id


def test_the_table_of_roles_names_every_permission_and_gives_debtors_nothing_of_the_office() -> None:
    assert set(GRANTS) == set(Permission)
    office = {Permission.TALK, Permission.IDENTIFY, Permission.SEE_OWN_DEBT, Permission.AGREE_PLAN}
    given = {(role, permission) for permission, role in product(Permission, Role) if role in GRANTS[permission]}
    assert {permission for role, permission in given if role is Role.GUEST} == {Permission.TALK, Permission.IDENTIFY}
    assert {permission for role, permission in given if role is Role.DEBTOR} == office
    assert not any(role is Role.SYSTEM for role, _ in given)
