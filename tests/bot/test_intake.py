"""Updates: kept before they are confirmed, each done once, in order in its chat."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from aiogram import Bot, Dispatcher, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, InaccessibleMessage, Message, Update

from backend.models import Dialog
from backend.models import Update as Row
from backend.settings import Settings
from bot.dialogs import HeldStorage, StoreStorage
from bot.intake import KEPT, LEASE, TRIES, Intake
from tests.factories import NOW

TOKEN = "42:intake"
USER = {"id": 5, "is_bot": False, "first_name": "Ольга"}


class Office:
    """Conversations that write down what they heard; `doors` hold some of them up, `deadly` words end the process."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.queries: list[CallbackQuery] = []
        self.said: dict[str, asyncio.Event] = defaultdict(asyncio.Event)
        self.doors: dict[str, asyncio.Event] = {}
        self.deadly: set[str] = set()
        self.now: datetime = NOW
        self.bot = Bot(TOKEN)
        router = Router()
        router.message.register(self._hear)
        router.callback_query.register(self._press)
        self.dispatcher = Dispatcher(storage=HeldStorage(StoreStorage()))
        self.dispatcher.include_router(router)

    def process(self) -> Intake:
        """One process of the bot on this store."""
        return Intake(self.bot, self.dispatcher, lambda: self.now)

    async def handled(self, *updates: Update) -> None:
        intake = self.process()
        await intake.receive(list(updates))
        await intake.finish()

    async def _hear(self, message: Message, state: FSMContext) -> None:
        text = message.text or ""
        was = await state.get_state()
        await state.set_state(text)
        await state.update_data({text: was})
        if text in self.doors:
            await self.doors[text].wait()
        self.heard.append(text)
        self.said[text].set()
        if text in self.deadly:
            raise asyncio.CancelledError  # as a process that is killed: nothing after this line is done
        if text == "wrong":
            raise ValueError("the words of a person")

    async def _press(self, query: CallbackQuery) -> None:
        self.queries.append(query)


@pytest.fixture
async def office(opened: Settings) -> AsyncIterator[Office]:
    made = Office()
    yield made
    await made.bot.session.close()


def said(number: int, text: str, chat: int = 5) -> Update:
    message = {
        "message_id": number,
        "date": 1_790_000_000,
        "chat": {"id": chat, "type": "private", "first_name": "Ольга"},
        "from": USER,
        "text": text,
    }
    return Update.model_validate({"update_id": number, "message": message})


def pressed(number: int, message: dict[str, Any]) -> Update:
    query = {"id": "1", "from": USER, "chat_instance": "5", "data": "x", "message": message}
    return Update.model_validate({"update_id": number, "callback_query": query})


@pytest.mark.parametrize("times", [1, 2, 5])
async def test_the_same_update_several_times_at_once_is_done_once(office: Office, times: int) -> None:
    intake = office.process()

    await asyncio.gather(*(intake.receive([said(1, "advance")]) for _ in range(times)))
    await intake.finish()

    assert office.heard == ["advance"]


@pytest.mark.parametrize("times", [1, 2, 5])
async def test_the_same_update_an_hour_later_is_not_done_again(office: Office, times: int) -> None:
    intake = office.process()
    await intake.receive([said(1, "advance")])
    await intake.finish()

    for _ in range(times):
        office.now += timedelta(hours=1)
        await intake.receive([said(1, "advance")])
        await intake.finish()

    assert office.heard == ["advance"]


async def test_the_same_updates_at_two_processes_are_done_once_and_in_order(office: Office) -> None:
    first, second = office.process(), office.process()
    updates = [said(number, f"{number}") for number in range(20)]

    await asyncio.gather(first.receive(updates), second.receive(updates))
    await asyncio.gather(first.finish(), second.finish())

    assert office.heard == [f"{number}" for number in range(20)]


async def test_updates_of_one_chat_wait_for_each_other(office: Office) -> None:
    office.doors["first"] = asyncio.Event()
    intake = office.process()

    await intake.receive([said(1, "first")])
    await intake.receive([said(2, "second")])
    await asyncio.sleep(0.05)
    assert office.heard == []
    office.doors["first"].set()
    await intake.finish()

    assert office.heard == ["first", "second"]


async def test_one_chat_does_not_wait_for_another(office: Office) -> None:
    office.doors["slow"] = asyncio.Event()
    intake = office.process()

    await intake.receive([said(1, "slow", chat=5), said(2, "quick", chat=6)])
    await asyncio.wait_for(office.said["quick"].wait(), 5)
    office.doors["slow"].set()
    await intake.finish()

    assert office.heard == ["quick", "slow"]


async def test_an_older_update_that_comes_late_is_done_too(office: Office) -> None:
    intake = office.process()

    for number in (7, 3, 9):
        await intake.receive([said(number, f"{number}")])
        await intake.finish()

    assert office.heard == ["7", "3", "9"]


async def test_what_a_killed_process_left_is_done_by_the_next_one(office: Office) -> None:
    office.deadly.add("advance")
    killed = office.process()
    await killed.receive([said(1, "advance"), said(2, "after")])
    await killed.finish()
    office.deadly.clear()

    following = office.process()
    await following.recover(take_over=True)
    await following.finish()

    assert office.heard == ["advance", "advance", "after"]
    assert await Row.filter(done_at=None).count() == 0


async def test_an_update_handled_again_finds_the_dialog_as_it_was(office: Office) -> None:
    await office.handled(said(1, "question"))
    office.deadly.add("answer")
    await office.handled(said(2, "answer"))
    office.deadly.clear()

    following = office.process()
    await following.recover(take_over=True)
    await following.finish()

    row = await Dialog.get()
    assert (row.state, row.data) == ("answer", {"question": None, "answer": "question"})


async def test_what_was_asked_before_a_mistake_of_ours_still_stands(office: Office) -> None:
    await office.handled(said(1, "wrong"))

    assert (await Dialog.get()).state == "wrong"


async def test_among_many_processes_what_one_holds_is_left_to_it_until_its_lease_is_over(office: Office) -> None:
    office.deadly.add("advance")
    killed, other = office.process(), office.process()
    await killed.receive([said(1, "advance")])
    await killed.finish()
    office.deadly.clear()

    await other.recover(take_over=False)
    await other.finish()
    assert office.heard == ["advance"]
    office.now += LEASE + timedelta(seconds=1)
    await other.recover(take_over=False)
    await other.finish()

    assert office.heard == ["advance", "advance"]


async def test_an_update_that_kills_each_process_is_given_up_and_the_chat_goes_on(office: Office) -> None:
    office.deadly.add("poison")
    intake = office.process()
    await intake.receive([said(1, "poison"), said(2, "after")])
    await intake.finish()

    for _ in range(TRIES):
        following = office.process()
        await following.recover(take_over=True)
        await following.finish()

    assert office.heard == ["poison"] * TRIES + ["after"]
    assert await Row.filter(done_at=None).count() == 0


async def test_a_mistake_of_ours_does_not_stop_the_chat(office: Office) -> None:
    intake = office.process()

    await intake.receive([said(1, "wrong"), said(2, "after")])
    await intake.finish()

    assert office.heard == ["wrong", "after"]


async def test_what_was_said_is_forgotten_once_it_is_done(office: Office) -> None:
    intake = office.process()
    await intake.receive([said(1, "4508 123456"), said(2, "wrong")])
    await intake.finish()

    assert [row.payload for row in await Row.all()] == [{}, {}]


async def test_what_was_given_up_is_forgotten_too(office: Office) -> None:
    office.deadly.add("poison")
    await office.process().receive([said(1, "poison")])
    for _ in range(TRIES + 1):
        following = office.process()
        await following.recover(take_over=True)
        await following.finish()

    row = await Row.get(id=1)
    assert (row.done_at, row.payload) == (NOW, {})


async def test_numbers_that_begin_anew_after_a_quiet_week_are_new_updates(office: Office) -> None:
    """The messenger says that it may choose the next number at random then."""
    intake = office.process()
    await intake.receive([said(1, "last week")])
    await intake.finish()

    office.now += KEPT + timedelta(seconds=1)
    await intake.recover(take_over=False)
    await intake.receive([said(1, "this week")])
    await intake.finish()

    assert office.heard == ["last week", "this week"]


async def test_an_update_of_a_kind_that_is_not_known_yet_stops_nobody(office: Office) -> None:
    intake = office.process()
    unknown = Update.model_validate({"update_id": 1, "thought": {"id": 1}})

    await intake.receive([unknown, said(2, "after")])
    await intake.finish()

    assert office.heard == ["after"]
    assert await Row.filter(done_at=None).count() == 0


async def test_a_press_under_a_message_that_is_out_of_reach_comes_through_the_store_as_it_was(office: Office) -> None:
    intake = office.process()
    gone = {"message_id": 3, "date": 0, "chat": {"id": 5, "type": "private"}}
    there = gone | {"date": 1_790_000_000, "text": "card"}

    await intake.receive([pressed(1, gone), pressed(2, there)])
    await intake.finish()

    assert [type(query.message) for query in office.queries] == [InaccessibleMessage, Message]


async def test_long_work_gives_way_to_the_taps_of_now_and_only_for_a_while(office: Office) -> None:
    intake, loop = office.process(), asyncio.get_running_loop()
    office.doors["slow"] = asyncio.Event()
    await intake.receive([said(1, "slow")])

    began = loop.time()
    await intake.give_way(0.2)
    assert loop.time() - began >= 0.19
    assert not office.heard

    loop.call_later(0.1, office.doors["slow"].set)
    async with asyncio.timeout(5):
        await intake.give_way(60)
    assert office.heard == ["slow"]
