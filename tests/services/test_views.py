"""Lists behind numbers."""

from datetime import timedelta

from backend.domain.stages import Stage, Step
from backend.services import stages
from backend.services.views import Day, count_of, open_view
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_case, make_person

DAY = Day.of(TODAY, "Europe/Moscow")


async def test_cases_that_moved_on_a_day_stay_in_its_list_though_they_move_again(opened: Settings) -> None:
    officer = await make_person()
    case = await make_case(stage=Stage.A20_INTAKE_CHECK)
    await make_case()
    await stages.take_step(officer.actor(), case.id, Step.SEND_NOTICE, NOW, TODAY)

    page = await open_view(officer.actor(), "moved", DAY)

    assert [one.id for one in page.cases] == [case.id]
    assert await count_of(officer.actor(), "moved", Day.of(TODAY + timedelta(days=1), "Europe/Moscow")) == 0


async def test_overdue_begins_the_day_after_the_last_day_of_a_stage(opened: Settings) -> None:
    officer = await make_person()
    await make_case(due_on=TODAY)
    late = await make_case(due_on=TODAY - timedelta(days=1))
    await make_case(due_on=TODAY - timedelta(days=1), stage=Stage.G10_PAID)

    page = await open_view(officer.actor(), "overdue", DAY)

    assert [one.id for one in page.cases] == [late.id]
