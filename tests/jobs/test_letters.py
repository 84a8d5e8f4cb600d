"""Asking the Post: each due letter once, within the day's questions, whatever goes wrong on the way."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import pytest
from pydantic import SecretStr

from backend.domain.letters import LetterKind
from backend.domain.people import Role
from backend.domain.post_codes import MOSCOW, Operation
from backend.domain.stages import Stage
from backend.integrations.post import ANSWER_KEPT
from backend.integrations.post.simulator import ANSWER, HISTORY, TICKET, Account, Fate, Fault, PostSimulator
from backend.jobs import letters as jobs
from backend.models import Case, Letter, LetterOperation, Notice, Person, PostTicket
from backend.services.post import letters, post_questions, tracking
from backend.settings import Settings
from backend.wiring import Outside, outside, shut
from tests.factories import NOW, TODAY, make_case, make_person

QUARTER = timedelta(minutes=15)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
SENT = TODAY - timedelta(days=3)


def barcode(number: int) -> str:
    """The number-th of this office, its check digit right."""
    bare = f"63009911{number:05d}"
    total = 3 * sum(map(int, bare[0::2])) + sum(map(int, bare[1::2]))
    return f"{bare}{-total % 10}"


@dataclass
class Desk:
    """The Post, what stands before it, and the clock of both."""

    simulator: PostSimulator
    things: Outside
    moment: datetime = NOW

    async def ask(self) -> None:
        await jobs.ask_due(self.things, self.moment, self.moment.isoformat())

    async def open(self) -> None:
        await jobs.open_tickets(self.things, self.moment, self.moment.isoformat())

    async def collect(self) -> None:
        await jobs.collect_tickets(self.things, self.moment, self.moment.isoformat())

    def pass_time(self, time: timedelta) -> None:
        self.moment += time

    def asked(self, route: str = HISTORY) -> int:
        return len(self.simulator.journal.entries(route))


@asynccontextmanager
async def desk_for(settings: Settings, mode: str, *, limit: int = 100, known: bool = True) -> AsyncIterator[Desk]:
    clock: list[Desk] = []
    simulator = PostSimulator(lambda: clock[0].moment if clock else NOW, Account("cessio", "secret"))
    async with simulator.running() as url:
        given = {
            "post_mode": mode,
            "post_single_url": f"{url}/rtm34",
            "post_batch_url": f"{url}/fc",
            "post_login": "cessio",
            "post_password": SecretStr("secret" if known else "forgotten"),
            "post_daily_limit": limit,
        }
        things = await outside(settings.model_copy(update=given))
        clock.append(Desk(simulator, things))
        yield clock[0]
        await shut(things)


@pytest.fixture
async def single(opened: Settings) -> AsyncIterator[Desk]:
    async with desk_for(opened, "single") as desk:
        yield desk


@pytest.fixture
async def batch(opened: Settings) -> AsyncIterator[Desk]:
    async with desk_for(opened, "batch") as desk:
        yield desk


async def send(count: int = 1, *, stage: Stage = Stage.C40_ORDER_SENT) -> list[Letter]:
    officer = await Person.filter(role=Role.OFFICER).first() or await make_person(Role.OFFICER)
    made = []
    for number in range(count):
        case = await make_case(stage=stage, responsible_id=officer.id)
        done = await letters.register(
            officer.actor(), case.id, barcode(number), LetterKind.ORDER_PACK, SENT, NOW, TODAY
        )
        made.append(done.letter)
    return made


def deliver(desk: Desk, letter: Letter) -> None:
    desk.simulator.world.play(letter.barcode, Fate.DELIVERED)


async def stage_of(letter: Letter) -> Stage:
    return (await Case.get(id=letter.case_id)).at


# --- one by one -----------------------------------------------------------------------------------------------------


async def test_a_letter_that_arrived_moves_its_case_and_is_never_asked_about_again(single: Desk) -> None:
    here, on_its_way = await send(2)
    deliver(single, here)
    single.simulator.move(on_its_way.barcode, "1/2", at=NOW - DAY)

    await single.ask()
    await single.ask()
    assert (await stage_of(here), await stage_of(on_its_way)) == (Stage.C50_ORDER_AT_COURT, Stage.C40_ORDER_SENT)
    assert single.asked() == 2

    single.pass_time(2 * DAY)
    await single.ask()
    assert single.asked() == 3
    assert (await Letter.get(id=here.id)).is_finished
    lived = single.simulator.world.asked(here.barcode) or []
    assert await LetterOperation.filter(letter_id=here.id).count() == len(lived) > 0


async def test_a_new_letter_is_asked_about_at_once_and_only_once(single: Desk) -> None:
    (letter,) = await send()

    await asyncio.gather(
        jobs.ask_one(single.things, single.moment, letter.id), jobs.ask_one(single.things, single.moment, letter.id)
    )
    await single.ask()

    assert single.asked() == 1


async def test_two_runs_side_by_side_ask_about_each_letter_once(single: Desk) -> None:
    await send(6)

    await asyncio.gather(single.ask(), single.ask(), single.ask())

    assert single.asked() == 6


async def test_no_more_questions_a_moscow_day_than_allowed(opened: Settings) -> None:
    async with desk_for(opened, "single", limit=3) as desk:
        await send(5)
        await desk.ask()
        desk.pass_time(QUARTER)
        await desk.ask()
        assert desk.asked() == 3

        desk.moment = datetime.combine(TODAY + DAY, datetime.min.time(), MOSCOW) - timedelta(minutes=1)
        await desk.ask()
        assert desk.asked() == 3
        desk.pass_time(timedelta(minutes=2))
        await desk.ask()
        assert desk.asked() == 5


async def test_with_a_contract_there_is_no_limit(opened: Settings) -> None:
    async with desk_for(opened, "single", limit=0) as desk:
        await send(7)

        await desk.ask()

        assert desk.asked() == 7


async def test_a_day_that_the_post_calls_used_up_rests_until_the_next_one(single: Desk) -> None:
    (letter,) = await send()
    single.simulator.faults.once(HISTORY, Fault.LIMIT)

    await single.ask()
    single.pass_time(4 * HOUR)
    await single.ask()
    assert single.asked() == 1
    single.moment = datetime.combine(TODAY + DAY, datetime.min.time(), MOSCOW)
    await single.ask()

    assert single.asked() == 2
    assert (await Letter.get(id=letter.id)).last_trouble == ""


async def test_a_wrong_password_is_told_to_the_heads_once_a_day(opened: Settings) -> None:
    manager, officer = await make_person(Role.MANAGER), await make_person(Role.OFFICER)
    async with desk_for(opened, "single", known=False) as desk:
        await send(3)
        for _hour in range(5):
            await desk.ask()
            desk.pass_time(HOUR)
        assert desk.asked() == 5
        desk.pass_time(DAY)
        await desk.ask()

    notices = await Notice.filter(text="letters-notice-credentials")
    assert [notice.person_id for notice in notices] == [manager.id, manager.id]
    assert not await Notice.filter(person_id=officer.id, text="letters-notice-credentials").exists()


@pytest.mark.parametrize(
    "fault", [Fault.RESET, Fault.HTML_502, Fault.TOO_MANY, Fault.INTERNAL, Fault.TRUNCATED, Fault.DROPPED, Fault.EMPTY]
)
async def test_a_post_that_is_down_is_asked_again_later(single: Desk, fault: Fault) -> None:
    first, _ = await send(2)
    deliver(single, first)
    single.simulator.faults.once(HISTORY, fault)

    await single.ask()
    assert single.asked() == 1
    assert await Letter.exclude(last_trouble="").count() == 1
    single.pass_time(QUARTER)
    await single.ask()

    assert single.asked() == 3
    assert await stage_of(first) is Stage.C50_ORDER_AT_COURT


async def test_one_answer_that_cannot_be_read_does_not_hold_up_the_others(single: Desk) -> None:
    poisoned, good = await send(2)
    deliver(single, good)
    single.simulator.faults.once(HISTORY, Fault.BOMB)

    await single.ask()
    single.pass_time(QUARTER)
    await single.ask()

    assert await stage_of(good) is Stage.C50_ORDER_AT_COURT
    assert (await Letter.get(id=poisoned.id)).ask_next_at == NOW + DAY


async def test_a_process_that_died_over_a_question_lets_go_of_the_letter_in_an_hour(single: Desk) -> None:
    (letter,) = await send()
    deliver(single, letter)
    assert await post_questions.take_next(100, single.moment) is not None

    await single.ask()
    assert single.asked() == 0
    single.pass_time(HOUR)
    await single.ask()

    assert await stage_of(letter) is Stage.C50_ORDER_AT_COURT


async def test_with_the_post_switched_off_nothing_is_asked(opened: Settings) -> None:
    async with desk_for(opened, "off") as desk:
        (letter,) = await send()

        await desk.ask()
        await desk.open()
        await desk.collect()
        await jobs.ask_one(desk.things, desk.moment, letter.id)

        assert desk.asked() == 0
        assert jobs.schedule_for(desk.things) == ()


# --- by tickets -----------------------------------------------------------------------------------------------------


async def test_due_letters_go_into_one_ticket_and_its_answer_moves_their_cases(batch: Desk) -> None:
    here, on_its_way, unknown = await send(3)
    deliver(batch, here)
    batch.simulator.move(on_its_way.barcode, "1/2", at=NOW - DAY)

    await batch.open()
    await batch.open()
    assert (batch.asked(TICKET), await PostTicket.all().count()) == (1, 1)
    await batch.collect()
    assert batch.asked(ANSWER) == 0
    batch.pass_time(QUARTER)
    await batch.collect()
    await batch.collect()

    assert (batch.asked(ANSWER), batch.simulator.desk.breaches) == (1, [])
    assert [await stage_of(one) for one in (here, on_its_way, unknown)] == [
        Stage.C50_ORDER_AT_COURT,
        Stage.C40_ORDER_SENT,
        Stage.C40_ORDER_SENT,
    ]
    assert (await PostTicket.get()).closed_at == batch.moment
    assert (await Letter.get(id=unknown.id)).status == "registered"


async def test_a_letter_in_an_open_ticket_is_not_asked_about_again(batch: Desk) -> None:
    await send(2)
    batch.simulator.batch.late_share = 1.0

    await batch.open()
    for _quarter in range(8):
        batch.pass_time(QUARTER)
        await batch.open()
        await batch.collect()
    assert batch.asked(TICKET) == 1
    batch.pass_time(4 * HOUR)
    await batch.collect()

    assert (await PostTicket.get()).closed_at is not None
    assert batch.simulator.desk.breaches == []
    assert await Letter.filter(asked_at=batch.moment).count() == 2


async def test_tickets_hold_five_hundred_letters_at_most(batch: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(post_questions, "TICKET_BY_PRACTICE", 2)
    await send(5)

    await batch.open()

    assert sorted(len(ticket.barcodes) for ticket in await PostTicket.all()) == [1, 2, 2]


async def test_an_answer_that_the_post_has_deleted_is_asked_for_anew(batch: Desk) -> None:
    (letter,) = await send()
    await batch.open()
    batch.pass_time(ANSWER_KEPT + HOUR)
    deliver(batch, letter)

    await batch.collect()
    assert (await PostTicket.get()).closed_at == batch.moment
    await batch.open()
    batch.pass_time(QUARTER)
    await batch.collect()

    assert await PostTicket.all().count() == 2
    assert await stage_of(letter) is Stage.C50_ORDER_AT_COURT


@pytest.mark.parametrize("fault", [Fault.RESET, Fault.HTML_502, Fault.INTERNAL, Fault.TRUNCATED])
@pytest.mark.parametrize("route", [TICKET, ANSWER])
async def test_trouble_on_the_way_to_or_from_a_ticket_is_tried_again(batch: Desk, route: str, fault: Fault) -> None:
    (letter,) = await send()
    deliver(batch, letter)
    batch.simulator.faults.once(route, fault)

    for _quarter in range(4):
        await batch.open()
        await batch.collect()
        batch.pass_time(QUARTER)

    assert await stage_of(letter) is Stage.C50_ORDER_AT_COURT
    assert await Notice.filter(text="letters-notice-moved").count() == 1


async def test_a_crash_between_the_items_of_a_ticket_loses_and_repeats_nothing(
    batch: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = await send(3)
    for letter in made:
        deliver(batch, letter)
    await batch.open()
    batch.pass_time(QUARTER)
    recorded: list[int] = []
    record = tracking.record

    async def record_two(letter_id: int, operations: Iterable[Operation], now: datetime, today: date) -> Letter:
        if len(recorded) == 2:
            recorded.append(0)
            raise ConnectionAbortedError
        recorded.append(letter_id)
        return await record(letter_id, operations, now, today)

    monkeypatch.setattr(tracking, "record", record_two)
    with pytest.raises(ConnectionAbortedError):
        await batch.collect()
    assert [await stage_of(one) for one in made].count(Stage.C50_ORDER_AT_COURT) == 2
    batch.pass_time(QUARTER)
    await batch.collect()

    assert {await stage_of(one) for one in made} == {Stage.C50_ORDER_AT_COURT}
    assert await Notice.filter(text="letters-notice-moved").count() == 3


def test_each_way_has_its_own_schedule(single: Desk) -> None:
    assert [one.name for one in jobs.schedule_for(single.things)] == ["letters.ask-due", "letters.ask-cards"]
