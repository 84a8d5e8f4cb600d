"""One suite over both of the Post's services: what a letter lived through arrives, and whatever fails is told apart."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

import aiohttp
import pytest

from backend.domain.errors import OutsideDown, Refused
from backend.domain.letters import mail_state
from backend.domain.post_codes import MOSCOW, Operation, all_codes
from backend.integrations.post import (
    AnswerGone,
    BadCredentials,
    BatchAnswer,
    LimitReached,
    NotReady,
    RequestRejected,
    next_poll,
)
from backend.integrations.post.batch import BatchAccess
from backend.integrations.post.simulator import ANSWER, HISTORY, TICKET, Account, Fate, Fault, PostSimulator, Travel
from backend.integrations.post.single import SingleAccess

BARCODE = "80092063905992"
OTHER = "80094463220651"
NOW = datetime(2026, 3, 16, 12, 0, 30, 250_000, tzinfo=MOSCOW)
QUARTER = timedelta(minutes=15)


@dataclass
class Post:
    """The simulator with both clients to it, and the shortest way through each."""

    simulator: PostSimulator
    single: SingleAccess
    batch: BatchAccess
    url: str
    session: aiohttp.ClientSession

    async def ask(self, way: str, barcode: str = BARCODE) -> tuple[Operation, ...]:
        if way == "single":
            return await self.single.history(barcode)
        ticket = await self.batch.ticket([barcode])
        self.simulator.world.pass_time(QUARTER)
        answer = await self.batch.answer(ticket)
        assert isinstance(answer, BatchAnswer)
        assert [item.error for item in answer.items] == [""]
        return answer.items[0].operations

    def strike(self, way: str, fault: Fault) -> None:
        self.simulator.faults.once({"single": HISTORY, "batch": ANSWER, "ticket": TICKET}[way], fault)


@pytest.fixture
async def post() -> AsyncIterator[Post]:
    simulator = PostSimulator(lambda: NOW, Account("cessio", "secret"), Account("poor", "poor", batch=False))
    async with simulator.running() as url, aiohttp.ClientSession() as session:
        single = SingleAccess(session, f"{url}/rtm34", "cessio", "secret", timeout=5)
        batch = BatchAccess(session, f"{url}/fc", "cessio", "secret", timeout=5)
        yield Post(simulator, single, batch, url, session)


Way = Literal["single", "batch"]
both_ways = pytest.mark.parametrize("way", ["single", "batch"])


@both_ways
@pytest.mark.parametrize("fate", Fate)
async def test_every_life_arrives_whole(post: Post, way: Way, fate: Fate) -> None:
    lived = post.simulator.world.play(BARCODE, fate).events

    told = await post.ask(way)

    assert [each.code for each in told] == [each.code for each in lived]
    assert [each.index for each in told] == [each.index for each in lived]
    assert [each.at.replace(microsecond=0) for each in told] == [each.at.replace(microsecond=0) for each in lived]
    assert all(each.at.tzinfo and each.zone_assumed is (way == "batch") for each in told)


@both_ways
async def test_every_code_of_the_dictionary_arrives_with_its_name(post: Post, way: Way) -> None:
    for number, line in enumerate(all_codes()):
        post.simulator.move(BARCODE, f"{line.type}/{line.attr}", NOW - timedelta(hours=1000 - number), "690001")

    told = await post.ask(way)

    assert {(each.type, each.attr, each.type_name, each.attr_name) for each in told} == {
        (line.type, line.attr, line.type_name, line.attr_name) for line in all_codes()
    }


@both_ways
@pytest.mark.parametrize("fault", [Fault.EXTRA_FIELDS, Fault.BARE, Fault.SLOW])
async def test_a_schema_that_drifts_costs_nothing_that_matters(post: Post, way: Way, fault: Fault) -> None:
    post.simulator.world.play(BARCODE, Fate.REFUSED)
    expected = mail_state(await post.ask(way))
    post.strike(way, fault)

    assert mail_state(await post.ask(way)).status == expected.status


@both_ways
async def test_a_number_without_operations_is_an_empty_history(post: Post, way: Way) -> None:
    post.simulator.world.add(BARCODE)

    assert await post.ask(way) == ()
    assert await post.ask(way, OTHER) == ()


FAILURES: list[tuple[Fault, type[OutsideDown], bool]] = [
    (Fault.RESET, OutsideDown, True),
    (Fault.DROPPED, OutsideDown, True),
    (Fault.HTML_502, OutsideDown, True),
    (Fault.HTML_500, OutsideDown, True),
    (Fault.TOO_MANY, OutsideDown, True),
    (Fault.TOO_MANY_NO_WAIT, OutsideDown, True),
    (Fault.NO_SUCH_PAGE, OutsideDown, False),
    (Fault.TRUNCATED, OutsideDown, True),
    (Fault.BROKEN_OFF, OutsideDown, True),
    (Fault.WRONG_TYPE, OutsideDown, True),
    (Fault.WRONG_CHARSET, OutsideDown, True),
    (Fault.EMPTY, OutsideDown, True),
    (Fault.NOT_SOAP, OutsideDown, True),
    (Fault.INTERNAL, OutsideDown, True),
    (Fault.BOMB, OutsideDown, False),
    (Fault.LIMIT, LimitReached, True),
    (Fault.BAD_CREDENTIALS, BadCredentials, False),
]


# The answer with a ticket has no letters beyond ASCII, so no charset spoils it.
EVERYWHERE = [
    (way, *failure)
    for way in ("single", "batch", "ticket")
    for failure in FAILURES
    if (way, failure[0]) != ("ticket", Fault.WRONG_CHARSET)
]


@pytest.mark.parametrize(
    ("way", "fault", "kind", "retry"), EVERYWHERE, ids=[f"{each[0]}-{each[1]}" for each in EVERYWHERE]
)
async def test_whatever_fails_is_told_apart_and_heals(
    post: Post, way: str, fault: Fault, kind: type[OutsideDown], retry: bool
) -> None:
    post.simulator.world.play(BARCODE, Fate.DELIVERED)
    post.strike(way, fault)
    calling: Literal["single", "batch"] = "single" if way == "single" else "batch"

    with pytest.raises(OutsideDown) as caught:
        await post.ask(calling)

    assert (type(caught.value), caught.value.service, caught.value.retry) == (kind, "post", retry)
    assert mail_state(await post.ask(calling)).status == "delivered"


@pytest.mark.parametrize("client", ["single", "batch"])
async def test_an_answer_that_does_not_come_is_given_up(post: Post, client: str) -> None:
    post.simulator.faults.once(HISTORY, Fault.SILENT)
    post.simulator.faults.once(TICKET, Fault.SILENT)
    impatient: dict[str, Callable[[], Any]] = {
        "single": lambda: SingleAccess(post.session, f"{post.url}/rtm34", "cessio", "secret", 0.1).history(BARCODE),
        "batch": lambda: BatchAccess(post.session, f"{post.url}/fc", "cessio", "secret", 0.1).ticket([BARCODE]),
    }

    with pytest.raises(OutsideDown, match="error-outside-down") as caught:
        await impatient[client]()

    assert (caught.value.retry, caught.value.reason) == (True, "timeout")


async def test_nobody_at_the_address_is_an_outage(post: Post) -> None:
    nowhere = SingleAccess(post.session, "http://127.0.0.1:9/rtm34", "cessio", "secret", timeout=2)

    with pytest.raises(OutsideDown) as caught:
        await nowhere.history(BARCODE)

    assert caught.value.retry


async def test_a_wrong_password_and_a_used_up_day_are_two_things(post: Post) -> None:
    stranger = SingleAccess(post.session, f"{post.url}/rtm34", "cessio", "wrong")
    with pytest.raises(BadCredentials):
        await stranger.history(BARCODE)

    for _ in range(100):
        await post.single.history(BARCODE)
    with pytest.raises(LimitReached):
        await post.single.history(BARCODE)

    post.simulator.world.pass_time(timedelta(days=1))
    assert await post.single.history(BARCODE) == ()


async def test_a_login_without_a_contract_gets_no_tickets(post: Post) -> None:
    poor = BatchAccess(post.session, f"{post.url}/fc", "poor", "poor")

    with pytest.raises(BadCredentials):
        await poor.ticket([BARCODE])


@pytest.mark.parametrize("barcode", ["", "8009206390599", "RA64400001RU", "<b>", "80092063905992; DROP"])
async def test_a_number_of_another_shape_costs_no_question(post: Post, barcode: str) -> None:
    with pytest.raises(Refused):
        await post.single.history(barcode)
    with pytest.raises(Refused):
        await post.batch.ticket([barcode])

    assert post.simulator.journal.entries() == []


async def test_a_wrong_check_digit_is_asked_of_all_the_same(post: Post) -> None:
    assert await post.single.history("RA644000001RU") == ()


async def test_the_notice_has_a_history_of_its_own(post: Post) -> None:
    post.simulator.world.play(BARCODE, Fate.DELIVERED, start=NOW - timedelta(days=30))

    item, notice = await post.single.history(BARCODE), await post.single.history(BARCODE, message_type=1)

    assert mail_state(item).status == "delivered"
    assert [each.code for each in notice] == ["1/1", "8/4", "8/2", "2/1"]
    assert notice[0].at > item[-1].at


async def test_a_changed_number_is_told_by_the_operations_and_found_under_both(post: Post) -> None:
    post.simulator.world.play(BARCODE, Fate.NEW_NUMBER)

    state = mail_state(await post.single.history(BARCODE))

    assert state.numbers[0] == BARCODE
    assert len(state.numbers) == 2
    assert mail_state(await post.single.history(state.numbers[1])).status == "delivered"


async def test_the_raw_record_is_kept_without_peoples_names(post: Post) -> None:
    post.simulator.move(BARCODE, "28/0", NOW - timedelta(days=1))

    (told,) = await post.single.history(BARCODE)

    assert told.raw["OperationParameters"]["OperAttr"] == {"Id": "0"}
    assert told.raw["UserParameters"] == {"SendCtg": {"Id": "5", "Name": "Корпоративный клиент"}}
    assert told.at_text.endswith("+03:00")


async def test_batch_times_are_the_offices_own_and_marked_as_assumed(post: Post) -> None:
    at = datetime(2026, 3, 10, 20, 30, 15, tzinfo=MOSCOW)
    post.simulator.move(BARCODE, "2/1", at, "690001")

    (told,) = await post.ask("batch")

    assert told.at_text == "11.03.2026 03:30:15"
    assert (told.at, told.zone_assumed) == (at, True)
    assert told.day.isoformat() == "2026-03-11"


async def test_a_ticket_ripens_is_kept_and_is_deleted(post: Post) -> None:
    ticket = await post.batch.ticket([BARCODE])
    assert ticket == "20260316120030250CESSIO"
    assert await post.batch.answer(ticket) == NotReady(ticket)

    post.simulator.world.pass_time(QUARTER)
    answer = await post.batch.answer(ticket)
    assert isinstance(answer, BatchAnswer)
    assert answer.prepared_at == (NOW + QUARTER).replace(microsecond=0)

    post.simulator.world.pass_time(timedelta(hours=32))
    assert await post.batch.answer(ticket) == AnswerGone(ticket)


async def test_a_ticket_that_was_never_given_looks_unready(post: Post) -> None:
    assert await post.batch.answer("20200101000000000CESSIO") == NotReady("20200101000000000CESSIO")


async def test_an_item_that_the_post_does_not_know_does_not_hide_the_others(post: Post) -> None:
    post.simulator.world.play(BARCODE, Fate.DELIVERED)
    ticket = await post.batch.ticket([OTHER, BARCODE])
    post.simulator.world.pass_time(QUARTER)

    answer = await post.batch.answer(ticket)

    assert isinstance(answer, BatchAnswer)
    unknown, known = answer.items
    assert (unknown.barcode, unknown.not_found, unknown.operations) == (OTHER, True, ())
    assert mail_state(known.operations).status == "delivered"


async def test_more_than_three_thousand_items_are_refused(post: Post) -> None:
    barcodes = [f"{number:014d}" for number in range(3001)]

    assert await post.batch.ticket(barcodes[:3000])
    with pytest.raises(RequestRejected) as caught:
        await post.batch.ticket(barcodes)

    assert caught.value.number == 18


async def test_a_full_ticket_of_finished_letters_is_read(post: Post) -> None:
    barcodes = [f"{number:014d}" for number in range(1, 501)]
    for barcode in barcodes:
        post.simulator.world.play(barcode, Fate.EXPIRED)
    ticket = await post.batch.ticket(barcodes)
    post.simulator.world.pass_time(QUARTER)

    answer = await post.batch.answer(ticket)

    assert isinstance(answer, BatchAnswer)
    assert [item.barcode for item in answer.items] == barcodes
    assert {mail_state(item.operations).status.value for item in answer.items} == {"returned"}


async def test_a_dropped_ticket_was_taken_and_asking_again_harms_nothing(post: Post) -> None:
    post.strike("ticket", Fault.DROPPED)
    with pytest.raises(OutsideDown):
        await post.batch.ticket([BARCODE])

    ticket = await post.batch.ticket([BARCODE])

    assert len(post.simulator.desk.tickets) == 2
    assert ticket in post.simulator.desk.tickets


async def test_the_clients_ask_as_the_protocol_says(post: Post) -> None:
    await post.single.history(BARCODE)
    await post.batch.ticket([BARCODE])

    single, batch = post.simulator.journal.entries()

    assert single.headers["Content-Type"] == "application/soap+xml; charset=utf-8"
    assert batch.headers["Content-Type"] == "text/xml; charset=utf-8"
    assert batch.headers["SOAPAction"] == '""'
    assert b'soapenv:mustUnderstand="1"' in single.body
    assert all(b"secret" not in entry.body and b"***" in entry.body for entry in (single, batch))


async def test_polling_by_the_rule_breaks_no_rule(post: Post) -> None:
    ticket = await post.batch.ticket([BARCODE])
    await post.batch.answer(ticket)
    assert len(post.simulator.desk.breaches) == 1

    taken = post.simulator.world.now()
    polite = await post.batch.ticket([OTHER])
    polled = None
    while (due := next_poll(taken, polled)) is not None:
        post.simulator.world.pass_time(due - post.simulator.world.now())
        await post.batch.answer(polite)
        polled = post.simulator.world.now()

    assert len(post.simulator.desk.breaches) == 1


async def test_letters_travel_by_themselves_once_they_are_asked_of() -> None:
    clock = [NOW]
    simulator = PostSimulator(
        lambda: clock[0],
        Account("cessio", "secret", single_limit=None),
        travel=Travel(timedelta(seconds=10), {BARCODE: Fate.DELIVERED}),
    )
    seen: list[str] = []

    async with simulator.running() as url, aiohttp.ClientSession() as session:
        post = SingleAccess(session, f"{url}/rtm34", "cessio", "secret")
        for _ in range(60):
            status = mail_state(await post.history(BARCODE)).status.value
            seen += [status] if status not in seen else []
            clock[0] += timedelta(seconds=1)

    assert seen == ["registered", "accepted", "in_transit", "at_office", "out_for_delivery", "delivered"]


async def test_the_same_seed_gives_the_same_letters() -> None:
    def lives(seed: int) -> list[list[str]]:
        world = PostSimulator(lambda: NOW, seed=seed, travel=Travel()).world
        return [[str(each) for each in world.send(f"{number:014d}").events] for number in range(20)]

    assert lives(1) == lives(1)
    assert lives(1) != lives(2)


async def test_a_letter_sent_in_the_past_is_already_on_its_way() -> None:
    simulator = PostSimulator(lambda: NOW, travel=Travel(timedelta(seconds=10)))

    item = simulator.world.send(BARCODE, Fate.DELIVERED, sent_at=NOW - timedelta(days=2), destination="630099")

    told = item.told(NOW)
    assert NOW - timedelta(days=2) == told[0].at
    assert len(told) > 3
    assert item.events[-1].at < NOW + timedelta(minutes=2)


async def test_ten_questions_at_once_are_ten_answers(post: Post) -> None:
    post.simulator.world.play(BARCODE, Fate.LOST)

    answers = await asyncio.gather(*(post.single.history(BARCODE) for _ in range(10)))

    assert {mail_state(each).status.value for each in answers} == {"lost"}
