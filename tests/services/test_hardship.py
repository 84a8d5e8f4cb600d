"""What befell a debtor: stopped at once in all his cases, looked at by somebody, borne out or lifted."""

import pytest

from backend.domain.contact import Channel
from backend.domain.errors import NotFound, Stale
from backend.domain.hardship import FLOWS, HardshipKind, HardshipState
from backend.domain.people import Role
from backend.domain.stages import Hold
from backend.models import Case, Hardship, Notice, Task, TaskState
from backend.services import contacts, hardship
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_case, make_debtor, make_person
from tests.services.test_plans import debtor_of

STOPPING = [kind for kind in HardshipKind if FLOWS[kind].hold]


@pytest.mark.parametrize("kind", STOPPING)
async def test_what_the_law_stops_is_stopped_at_once_for_all_debts(opened: Settings, kind: HardshipKind) -> None:
    officer = await make_person(Role.OFFICER)
    one = await make_case(responsible_id=officer.id)
    two = await make_case(debtor=await one.debtor)
    other = await make_case(debtor=await make_debtor("Чужой Пётр", phones=()))
    actor = await debtor_of(one)

    told = [await hardship.report(actor, one.id, kind, NOW, TODAY) for _ in range(2)]

    assert told[0].id == told[1].id
    hold = FLOWS[kind].hold
    assert hold is not None
    assert [(await Case.get(id=case.id)).holds for case in (one, two, other)] == [[hold.value], [hold.value], []]
    assert not (await contacts.verdict_on(one.debtor_id, Channel.MESSENGER, NOW)).allowed
    assert await Task.filter(title_key=f"task-title-hardship-{kind.value}").count() == 2
    assert await Notice.filter(person_id=officer.id, text="hardship-notice").count() == 1


async def test_less_income_stops_nothing_and_is_somebodys_work(opened: Settings) -> None:
    case = await make_case()

    await hardship.report(await debtor_of(case), case.id, HardshipKind.INCOME, NOW, TODAY)

    assert (await Case.get(id=case.id)).holds == []
    assert (await Task.get()).title_key == "task-title-hardship-income"


async def test_a_report_that_was_not_borne_out_lifts_only_what_it_had_stopped(opened: Settings) -> None:
    case, officer = await make_case(holds=[Hold.NO_ORIGINAL_DOC.value]), await make_person(Role.OFFICER)
    actor = await debtor_of(case)
    told = await hardship.report(actor, case.id, HardshipKind.ILLNESS, NOW, TODAY)
    told = await hardship.add(actor, told.id, NOW, words="Лежу в больнице")

    await hardship.lift(officer.actor(), told.id, told.version, NOW)

    assert (await Case.get(id=case.id)).holds == [Hold.NO_ORIGINAL_DOC.value]
    assert (await Task.get()).state is TaskState.DONE
    with pytest.raises(Stale):
        await hardship.confirm(officer.actor(), told.id, told.version, NOW)


async def test_a_report_that_is_borne_out_keeps_its_stop(opened: Settings) -> None:
    case, officer = await make_case(), await make_person(Role.OFFICER)
    told = await hardship.report(await debtor_of(case), case.id, HardshipKind.DEATH, NOW, TODAY)

    await hardship.confirm(officer.actor(), told.id, told.version, NOW)

    assert (await Hardship.get()).state is HardshipState.CONFIRMED
    assert (await Case.get(id=case.id)).holds == [Hold.DEAD.value]


async def test_nobody_tells_of_anothers_hardship(opened: Settings) -> None:
    case, other = await make_case(), await make_case(debtor=await make_debtor("Чужой Пётр", phones=()))
    told = await hardship.report(await debtor_of(case), case.id, HardshipKind.DEATH, NOW, TODAY)

    with pytest.raises(NotFound):
        await hardship.report(await debtor_of(other), case.id, HardshipKind.DEATH, NOW, TODAY)
    with pytest.raises(NotFound):
        await hardship.add(await debtor_of(other), told.id, NOW, words="не моё")
