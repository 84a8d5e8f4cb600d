"""Talks that fell silent are ended by the clock: with one sentence to the debtor, where the law allows one."""

from datetime import datetime, timedelta

from tortoise.transactions import atomic

from backend.domain.people import SYSTEM
from backend.domain.tasks import TaskState
from backend.models import Case, Talk, TalkLine, TalkSide, Task
from backend.services import contacts, talks
from backend.services.notices import News, owe
from backend.settings import Settings

THANKED = timedelta(days=14)
"""So long his own last word stands after our answer: it may be a thank-you, and it may be a question overlooked."""


async def fallen_silent(settings: Settings, now: datetime) -> list[int]:
    """Ids of the talks in which nothing has been said for the days of the settings. One that waits for us is not."""
    if not settings.talk_silent_days:
        return []
    patience = timedelta(days=settings.talk_silent_days)
    quiet = await Talk.filter(closed_at=None, heard_at__lte=now - patience).order_by("id")
    return [talk.id for talk in quiet if await _is_silent(talk, patience, now)]


@atomic()
async def end_silent(settings: Settings, talk_id: int, now: datetime) -> bool:
    """End it as the clock, unless a word has come meanwhile. The debtor is told by a contact: the gate is asked."""
    talk = await Talk.filter(id=talk_id, closed_at=None).select_for_update().get_or_none()
    if talk is None or not await _is_silent(talk, timedelta(days=settings.talk_silent_days), now):
        return False
    await talks.end(SYSTEM, talk, now)
    case = await Case.get(id=talk.case_id).select_related("creditor")
    # A message to a debtor must name a phone (230-ФЗ ст. 7): without one it is better not sent.
    if settings.operator_phone:
        news = News("talks-silent", f"talk:{talk.id}:silent", contacts.names_of(settings, case), case_id=case.id)
        await owe(talk.person_id, news, now, is_contact=True)
    return True


async def _is_silent(talk: Talk, patience: timedelta, now: datetime) -> bool:
    last = await TalkLine.filter(talk_id=talk.id).order_by("-at", "-id").first()
    if last is None:
        return now - talk.opened_at >= patience
    if last.side is TalkSide.OFFICE:
        return now - last.at >= patience
    waits = await Task.exists(key=talks.task_key(talk), state=TaskState.OPEN)
    return not waits and now - last.at >= max(patience, THANKED)
