"""The team's group of the demonstration: linked, with topics, and with what has happened lately already in it."""

from datetime import datetime

from backend.models import JournalHead, Person, TeamChat, TeamSort
from backend.services import team_alerts, teams
from bot.demo.cast import LAWYER, MANAGER, OFFICER
from bot.sandbox import Sandbox

TITLE = "Судебный отдел"
LATELY = 400


async def gather_round(sandbox: Sandbox, now: datetime) -> None:
    """So many of the last deeds are told at once, so that nobody looks into an empty chat."""
    members = [one.id for one in (MANAGER, OFFICER, LAWYER)]
    group = sandbox.world.add_group(TITLE, members, forum=True)
    group.bot_status = "administrator"
    manager = await Person.get(telegram_id=MANAGER.id)
    head = await JournalHead.get(id=1)
    team = await teams.link(manager.actor(), group.id, TITLE, TeamSort.STAGE, now)
    await TeamChat.filter(id=team.id).update(seen_seq=max(0, head.seq - LATELY))
    await team_alerts.gather(now)
