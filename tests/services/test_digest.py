"""The digest of a manager."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from backend.domain.calendar import working_calendar
from backend.domain.errors import NotAllowed
from backend.domain.letters import LetterKind
from backend.domain.people import SYSTEM, Actor, Role
from backend.domain.stages import Stage
from backend.models import Case, JournalEntry, Letter, Notice, Payment, Plan, PlanState, StaffScope
from backend.services import journal
from backend.services.digest import (
    Digest,
    args_of,
    buttons_of,
    digest_of_last_days,
    digest_so_far,
    last_days,
    owe_morning_digests,
)
from backend.services.lists.views import UNDELIVERED, Day, open_view
from backend.settings import Settings
from tests.factories import make_case, make_creditor, make_debtor, make_person

MONDAY_NINE = datetime(2026, 11, 23, 9, 0, tzinfo=ZoneInfo("Europe/Moscow"))
STATUSES = ["registered", "in_transit", "delivered", *UNDELIVERED]
ZONES = ["Europe/Kaliningrad", "Europe/Moscow", "Asia/Kamchatka"]


@pytest.mark.parametrize("seed", range(6))
async def test_each_number_is_the_list_behind_its_button_at_every_moment(opened: Settings, seed: int) -> None:
    dice = random.Random(seed)
    start = datetime(2026, 11, 2, dice.randrange(24), 30, tzinfo=UTC)
    creditors = [await make_creditor(), await make_creditor("АО «Иной»")]
    managers = [await make_person(Role.MANAGER, timezone=dice.choice(ZONES)) for _ in range(2)]
    await StaffScope.create(person_id=managers[1].id, creditor_id=creditors[1].id)
    debtor = await make_debtor()
    cases = [await make_case(debtor=debtor, creditor=dice.choice(creditors)) for _ in range(8)]

    for moment in (start + timedelta(hours=dice.randrange(0, 72) + 60 * number) for number in range(8)):
        for _ in range(6):
            await _something_happens(dice, dice.choice(cases), managers[0].id, moment)
        for manager in managers:
            for made in (
                await digest_of_last_days(manager.actor(), moment),
                await digest_so_far(manager.actor(), moment),
            ):
                await _agrees(made, manager.actor())


async def _something_happens(dice: random.Random, case: Case, person_id: int, moment: datetime) -> None:
    earlier = moment - timedelta(hours=dice.randrange(200))
    deed = dice.randrange(5)
    if deed == 0:
        await Payment.create(
            case_id=case.id,
            amount=Decimal(dice.randrange(1, 10**7)) / 100,
            received_on=earlier.date(),
            channel="bank",
            external_id=f"{dice.random()}",
            recorded_at=moment,
            reversed_on=dice.choice([None, None, moment.date()]),
        )
    elif deed == 4:
        await Plan.create(
            case_id=case.id,
            state=dice.choice(list(PlanState)),
            total=Decimal(1),
            proposed_at=earlier,
            ended_on=dice.choice([earlier.date(), None]),
        )
    elif deed == 1:
        await journal.write(SYSTEM, dice.choice(["case.step", "case.step", "case.noted"]), earlier, case_id=case.id)
    elif deed == 2:
        await Letter.create(
            case_id=case.id,
            barcode=f"{dice.randrange(10**13, 10**14)}",
            kind=dice.choice(list(LetterKind)),
            sent_on=earlier.date(),
            status=dice.choice(STATUSES),
            status_at=dice.choice([earlier, earlier, None]),
            is_finished=dice.random() < 0.5,
            alarm=dice.choice(["", "", "returned"]),
            registered_by=0,
            registered_at=earlier,
            ask_next_at=moment,
        )
    else:
        case.stage = dice.choice(list(Stage)).value
        case.is_open = not case.at.final
        case.stage_since = (moment - timedelta(days=dice.randrange(120))).date()
        case.due_on = dice.choice([None, (moment + timedelta(days=dice.randrange(-60, 5))).date()])
        case.responsible_id = dice.choice([None, person_id])
        await case.save()


async def _agrees(made: Digest, actor: Actor) -> None:
    """Three ways to the same number: the figure, the pages of the list behind it, and a walk over all rows."""
    rows = await _Rows.all_of(actor)
    for figure in made.figures:
        opened: list[int] = []
        after = None
        while True:
            page = await open_view(actor, figure.view, Day.named(figure.day.name, actor.timezone), after=after, size=3)
            assert page.count == figure.count
            opened += [case.id for case in page.cases]
            after = page.after
            if after is None:
                break
        assert len(opened) == len(set(opened)) == figure.count
        assert set(opened) == {case.id for case in rows.cases if rows.belongs[figure.view](case, figure.day)}, figure
    came = [one for one in rows.payments if made.day.first <= one.received_on <= made.day.on]
    assert made.money == sum((one.amount for one in came), Decimal(0))
    assert made.daily[-1] == sum((one.amount for one in rows.payments if one.received_on == made.day.on), Decimal(0))
    assert made.owed == sum((case.balance for case in rows.cases if not case.at.final), Decimal(0))
    assert sum(made.groups.values()) == next(one.count for one in made.figures if one.view == "open")
    buttons = [one for row in buttons_of(made) for one in row]
    assert [one.args["count"] for one in buttons] == [one.count for one in made.figures if one.count]


@dataclass
class _Rows:
    """What one manager may see, and each view said once more in plain Python."""

    cases: list[Case]
    payments: list[Payment]
    letters: list[Letter]
    moves: list[JournalEntry]
    plans: list[Plan]

    @classmethod
    async def all_of(cls, actor: Actor) -> "_Rows":
        scope = {row.creditor_id for row in await StaffScope.filter(person_id=actor.id)}
        cases = [case for case in await Case.all() if not scope or case.creditor_id in scope]
        ids = {case.id for case in cases}
        return cls(
            cases,
            [one for one in await Payment.filter(reversed_on=None) if one.case_id in ids],
            [one for one in await Letter.all() if one.case_id in ids],
            [one for one in await JournalEntry.filter(action="case.step") if one.case_id in ids],
            [one for one in await Plan.all() if one.case_id in ids],
        )

    @property
    def belongs(self) -> dict[str, Callable[[Case, Day], bool]]:
        def late(case: Case, day: Day, by: int) -> bool:
            is_late = case.due_on is not None and case.due_on < day.on - timedelta(days=by)
            return is_late and not case.at.final

        def has_plan(case: Case, day: Day, state: PlanState) -> bool:
            return any(
                one.case_id == case.id and one.state is state and one.ended_on and day.first <= one.ended_on <= day.on
                for one in self.plans
            )

        def has_letter(case: Case, day: Day, statuses: list[str]) -> bool:
            return any(
                one.case_id == case.id
                and one.status in statuses
                and one.status_at
                and day.start <= one.status_at < day.end
                for one in self.letters
            )

        return {
            "open": lambda case, _: not case.at.final,
            "overdue": lambda case, day: late(case, day, 0),
            "long-overdue": lambda case, day: late(case, day, 30),
            "still": lambda case, day: case.stage_since < day.on - timedelta(days=60) and not case.at.final,
            "nobody": lambda case, _: case.responsible_id is None and not case.at.final,
            "alarms": lambda case, _: (
                not case.at.final
                and any(one.case_id == case.id and one.alarm and _cries(one, case) for one in self.letters)
            ),
            "silent": lambda _, __: False,  # nothing was learned in these stores
            "paid": lambda case, day: any(
                one.case_id == case.id and day.first <= one.received_on <= day.on for one in self.payments
            ),
            "moved": lambda case, day: any(
                one.case_id == case.id and day.start <= one.at < day.end for one in self.moves
            ),
            "delivered": lambda case, day: has_letter(case, day, ["delivered"]),
            "returned": lambda case, day: has_letter(case, day, UNDELIVERED),
            "plans-kept": lambda case, day: has_plan(case, day, PlanState.COMPLETED),
            "plans-broken": lambda case, day: has_plan(case, day, PlanState.BROKEN),
        }


def _cries(letter: Letter, case: Case) -> bool:
    if letter.status_at is None:
        return not letter.is_finished
    return not letter.is_finished or letter.status_at.astimezone(UTC).date() >= case.stage_since


@pytest.mark.parametrize(
    ("morning", "first", "last"),
    [
        (date(2026, 11, 24), date(2026, 11, 23), date(2026, 11, 23)),
        (date(2026, 11, 23), date(2026, 11, 20), date(2026, 11, 22)),
        (date(2026, 11, 5), date(2026, 11, 3), date(2026, 11, 4)),
    ],
)
def test_a_morning_tells_yesterday_and_after_days_off_all_of_them(morning: date, first: date, last: date) -> None:
    assert last_days(morning, working_calendar()) == (first, last)


def test_the_digests_of_a_year_tell_each_day_once() -> None:
    calendar = working_calendar()
    year = [date(2026, 1, 12) + timedelta(days=number) for number in range(330)]
    told: list[date] = []
    for morning in (day for day in year if not calendar.is_rest(day)):
        first, last = last_days(morning, calendar)
        told += [first + timedelta(days=number) for number in range((last - first).days + 1)]

    assert told == [told[0] + timedelta(days=number) for number in range(len(told))]


async def test_arrows_compare_with_the_same_days_a_week_earlier(opened: Settings) -> None:
    manager = await make_person(Role.MANAGER)
    cases = [await make_case() for _ in range(3)]
    await _pay(cases[0], date(2026, 11, 14), "200.00")
    await _pay(cases[1], date(2026, 11, 20), "100.00")
    await _pay(cases[2], date(2026, 11, 22), "150.00")

    args = args_of(await digest_of_last_days(manager.actor(), MONDAY_NINE))

    assert (args["money"], args["money_change"]) == (Decimal("250.00"), "\u00a0▲25\u00a0%")
    assert (args["paid"], args["paid_change"]) == (2, "\u00a0▲1")
    assert args["moved_change"] == "\u00a0="
    assert args["compared"] == "no"


async def test_how_things_stand_is_compared_with_the_last_digest(opened: Settings) -> None:
    manager = await make_person(Role.MANAGER)
    late = [await make_case(due_on=date(2026, 11, 1)) for _ in range(3)]
    await owe_morning_digests(MONDAY_NINE)
    for case in late[1:]:
        await Case.filter(id=case.id).update(due_on=date(2026, 12, 31))

    await owe_morning_digests(MONDAY_NINE + timedelta(days=1))

    told = await Notice.filter(person_id=manager.id).order_by("id")
    assert [(one.args["overdue"], one.args["overdue_change"]) for one in told] == [(3, ""), (1, "\u00a0▼2")]
    assert told[1].args["compared"] == "yes"


async def test_each_manager_is_told_of_the_cases_that_this_one_sees(opened: Settings) -> None:
    ours, others = await make_creditor(), await make_creditor("АО «Иной»")
    all_, bound, also_all = [await make_person(Role.MANAGER) for _ in range(3)]
    await StaffScope.create(person_id=bound.id, creditor_id=others.id)
    for creditor in (ours, ours, others):
        await make_case(creditor=creditor, due_on=date(2026, 11, 1))

    await owe_morning_digests(MONDAY_NINE)

    told = {notice.person_id: notice.args["overdue"] for notice in await Notice.all()}
    assert told == {all_.id: 3, bound.id: 1, also_all.id: 3}


async def test_the_last_line_is_an_anchor_of_the_journal(opened: Settings) -> None:
    manager = await make_person(Role.MANAGER)
    entry = await journal.write(SYSTEM, "case.step", MONDAY_NINE)

    made = await digest_so_far(manager.actor(), MONDAY_NINE)

    assert made.journal == f"{entry.seq} · {entry.digest[:12]}"


async def test_only_those_who_lead_see_it(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)

    with pytest.raises(NotAllowed):
        await digest_so_far(officer.actor(), MONDAY_NINE)


async def _pay(case: Case, on: date, amount: str) -> None:
    await Payment.create(
        case_id=case.id,
        amount=Decimal(amount),
        received_on=on,
        channel="bank",
        external_id=f"{case.id}",
        recorded_at=MONDAY_NINE,
    )
