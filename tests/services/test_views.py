"""Lists behind numbers."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from backend.domain.errors import NotFound
from backend.domain.letters import LetterKind
from backend.domain.stages import Stage, Step
from backend.models import Case, Letter, Payment
from backend.services import stages
from backend.services.lists.views import Day, count_of, open_view
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


async def test_a_weekend_is_one_day_of_a_view_and_a_button_carries_it(opened: Settings) -> None:
    officer = await make_person()
    cases = [await make_case() for _ in range(3)]
    for case, on in zip(cases, (TODAY - timedelta(days=3), TODAY - timedelta(days=1), TODAY), strict=True):
        await _pay(case, on)
    weekend = Day.of(TODAY - timedelta(days=1), "Asia/Omsk", first=TODAY - timedelta(days=3))

    again = Day.named(weekend.name, "Asia/Omsk")

    assert again == weekend
    assert await count_of(officer.actor(), "paid", again) == 2


@pytest.mark.parametrize("name", ["", "yesterday", "9999-12-31", "2026-11-20_", "_2026-11-20_2026-11-22"])
def test_what_is_no_day_is_not_found(name: str) -> None:
    with pytest.raises(NotFound):
        Day.named(name, "Europe/Moscow")


async def test_money_that_was_undone_pays_nothing(opened: Settings) -> None:
    officer = await make_person()
    await _pay(await make_case(), TODAY, reversed_on=TODAY)

    assert await count_of(officer.actor(), "paid", DAY) == 0


async def _pay(case: Case, on: date, *, reversed_on: date | None = None) -> None:
    await Payment.create(
        case_id=case.id,
        amount=Decimal("100.00"),
        received_on=on,
        channel="bank",
        external_id=f"{case.id}",
        recorded_at=NOW,
        reversed_on=reversed_on,
    )


async def test_a_letter_that_came_back_cries_until_the_case_moves_on(opened: Settings) -> None:
    officer = await make_person()
    case = await make_case(stage=Stage.C40_ORDER_SENT)
    await Letter.create(
        case=case,
        barcode="80092063905992",
        kind=LetterKind.ORDER_PACK,
        sent_on=TODAY,
        status="returned",
        status_at=NOW,
        is_finished=True,
        alarm="returned",
        registered_by=officer.id,
        registered_at=NOW,
        ask_next_at=NOW,
    )

    assert await count_of(officer.actor(), "alarms", DAY) == 1

    await Case.filter(id=case.id).update(stage_since=TODAY + timedelta(days=2))
    assert await count_of(officer.actor(), "alarms", DAY) == 0


@pytest.mark.parametrize(
    ("since", "finished", "hours", "cries"),
    [
        (-5, False, None, True),  # the post has never seen it
        (0, False, -200, True),  # it has lain at the office since before the case moved
        (-5, True, -24, True),
        (0, True, -200, False),  # it came back, and the case has moved on
    ],
)
async def test_a_letter_in_trouble_cries_until_it_is_over(
    opened: Settings, since: int, finished: bool, hours: int | None, cries: bool
) -> None:
    officer = await make_person()
    case = await make_case(stage_since=TODAY + timedelta(days=since))
    await Letter.create(
        case_id=case.id,
        barcode="80085541234567",
        kind=LetterKind.ORDER_COPY,
        sent_on=TODAY,
        status="registered",
        status_at=None if hours is None else NOW + timedelta(hours=hours),
        is_finished=finished,
        alarm="returned",
        registered_by=0,
        registered_at=NOW,
        ask_next_at=NOW,
    )

    assert await count_of(officer.actor(), "alarms", DAY) == int(cries)
