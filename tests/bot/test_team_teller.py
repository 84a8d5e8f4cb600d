"""Alerts on their way into a team's topics: whatever befalls the connection, nothing is lost or told twice."""

import random
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr

from backend.domain.errors import OutsideDown
from backend.domain.people import SYSTEM, Role
from backend.domain.stages import Stage
from backend.models import TeamAlert, TeamChat, TeamSort
from backend.services import journal, team_alerts, teams
from backend.settings import Settings
from bot.app import bot_for
from bot.sandbox import Sandbox
from bot.sandbox.client import Line, Persona, words
from bot.teams import CALLS, TeamTeller
from tests.factories import NOW, make_case, make_person

TROUBLES = ("too_many", "server_error", "drop_before", "drop_after", "truncate")


class Desk:
    """A linked group, and the teller that is called as the queue calls it."""

    def __init__(self, teller: TeamTeller, line: Line, olga: Persona, team: TeamChat) -> None:
        self.teller = teller
        self.line = line
        self.olga = olga
        self.team = team

    async def happen(self, *stages: Stage) -> None:
        cases = [await make_case(stage=stage) for stage in stages]
        await journal.write_many(SYSTEM, "payment.recorded", NOW, [(case.id, {"amount": "1500.00"}) for case in cases])
        await team_alerts.gather(NOW)

    async def tend(self, now: datetime = NOW) -> OutsideDown | None:
        try:
            await self.teller.tend(now, self.team.id)
        except OutsideDown as error:
            return error
        return None

    async def tend_until_told(self) -> None:
        for minute in range(60):
            error = await self.tend(NOW + minute * timedelta(minutes=1))
            if error is None and not await TeamAlert.exists(told_at=None):
                return
        raise AssertionError("something is never told")

    async def news(self) -> list[str]:
        said = [words(message) for message in await self.olga.messages() if message["sandbox"]["mine"]]
        return [text for text in said if "Платёж" in text]


@pytest.fixture
async def desk(opened: Settings, tmp_path: Path) -> AsyncIterator[Desk]:
    sandbox = Sandbox(folder=tmp_path / "sandbox")
    base = await sandbox.start()
    settings = opened.model_copy(update={"telegram_api": base, "telegram_token": SecretStr(sandbox.token)})
    bot = bot_for(settings)
    manager = await make_person(Role.MANAGER)
    async with Line(base) as line:
        olga = await line.persona(manager.telegram_id or 0, "Ольга")
        group = await line.group("Отдел", [olga.id], forum=True, bot_is_administrator=True)
        team = await teams.link(manager.actor(), group, "Отдел", TeamSort.STAGE, NOW)
        yield Desk(TeamTeller(bot), line, olga.inside(group), team)
    await bot.session.close()
    await sandbox.stop()


@pytest.mark.parametrize("seed", range(6))
async def test_through_any_trouble_each_topic_says_it_once(desk: Desk, seed: int) -> None:
    dice = random.Random(seed)
    await desk.happen(Stage.A20_INTAKE_CHECK, Stage.C50_ORDER_AT_COURT, Stage.C60_ORDER_ISSUED)
    for method in ("sendMessage", "editMessageText", "createForumTopic"):
        await desk.line.fault(method, dice.choice(TROUBLES), times=dice.randrange(1, 4), skip=dice.randrange(2))

    await desk.tend_until_told()

    assert sorted(text.count("Платёж") for text in await desk.news()) == [1, 2]


async def test_a_wait_that_the_messenger_asks_for_is_handed_to_the_queue(desk: Desk) -> None:
    await desk.happen(Stage.C50_ORDER_AT_COURT)
    await desk.tend(NOW - timedelta(minutes=2))
    await desk.happen(Stage.C50_ORDER_AT_COURT)
    await desk.line.fault("*", "too_many", retry_after=40)

    error = await desk.tend(NOW)

    assert error is not None
    assert error.wait == timedelta(seconds=40)


async def test_a_minute_has_fewer_calls_than_telegram_allows(desk: Desk) -> None:
    await desk.happen(*(stage for stage in Stage if stage.code[1:] in {"10", "20"}))

    await desk.tend()
    await desk.tend()

    assert len(await desk.line.calls()) - 1 <= CALLS  # and one to learn the bot's own name
    assert await TeamAlert.exists(told_at=None)
    await desk.tend_until_told()


async def test_a_topic_that_somebody_deleted_is_made_anew(desk: Desk) -> None:
    await desk.happen(Stage.C50_ORDER_AT_COURT)
    await desk.tend_until_told()
    for thread in (await desk.olga.history())["topics"]:
        await desk.teller.bot.delete_forum_topic(desk.team.chat_id, int(thread))

    await desk.happen(Stage.C50_ORDER_AT_COURT)
    await desk.tend_until_told()

    assert [text.count("Платёж") for text in await desk.news()] == [1]


async def test_a_group_without_topics_gets_plain_messages(desk: Desk) -> None:
    group = await desk.line.group("Просто чат", [desk.olga.id])
    manager = await make_person(Role.MANAGER)
    team = await teams.link(manager.actor(), group, "Просто чат", TeamSort.COURT, NOW)
    plain = Desk(desk.teller, desk.line, desk.olga.inside(group), team)

    await plain.happen(*[Stage.C50_ORDER_AT_COURT] * 6)
    await plain.teller.tend(NOW, team.id)

    assert [text.count("Платёж") for text in await plain.news()] == [6]
