"""Team chats: which groups are linked, what their topics are, and what becomes of them."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from html import escape

from tortoise.functions import Count
from tortoise.transactions import atomic

from backend import queue
from backend.domain.errors import NotFound
from backend.domain.people import STAFF, Actor, Permission, Role
from backend.domain.stages import Stage
from backend.domain.teams import ELSEWHERE, GROUPS, court_topic
from backend.models import Case, JournalHead, Person, TeamAlert, TeamChat, TeamSort, TeamTopic
from backend.services import journal
from backend.services.access import require
from backend.services.notices import News, owe, owe_to_roles

TEND = "teams.tend"
HUSH = timedelta(days=1)
RENAMED_EACH = timedelta(minutes=10)
TITLE_LENGTH = 200


async def colleague(telegram_id: int) -> Person | None:
    """Who of the staff writes in a group. Nobody else is answered there, nor even written down."""
    return await Person.get_or_none(telegram_id=telegram_id, role__in=STAFF, is_active=True)


async def team_of(chat_id: int) -> TeamChat | None:
    return await TeamChat.get_or_none(chat_id=chat_id, is_active=True)


async def teams_of(actor: Actor) -> Sequence[TeamChat]:
    require(actor, Permission.MANAGE_TEAMS)
    return await TeamChat.all().order_by("-is_active", "title", "id")


@atomic()
async def link(actor: Actor, chat_id: int, title: str, sort: TeamSort, now: datetime) -> TeamChat:
    """Make a group a team's chat. Only what happens from now on is told there."""
    require(actor, Permission.MANAGE_TEAMS)
    head = await JournalHead.get_or_none(id=1)
    team = await TeamChat.get_or_none(chat_id=chat_id) or TeamChat(chat_id=chat_id, is_active=False)
    if not team.is_active:
        team.seen_seq = head.seq if head else 0
    team.title, team.sort, team.language = title[:TITLE_LENGTH], sort, actor.language
    team.is_active, team.linked_by, team.linked_at = True, actor.id, now
    await team.save()
    if sort is TeamSort.STAGE:
        await TeamTopic.bulk_create([TeamTopic(team_id=team.id, key=key) for key in GROUPS], ignore_conflicts=True)
    await journal.write(actor, "team.linked", now, team=team.id, sort=sort.value)
    await ask_to_tend(team.id, now)
    return team


@atomic()
async def unlink(actor: Actor, chat_id: int, now: datetime) -> None:
    require(actor, Permission.MANAGE_TEAMS)
    team = await _locked(chat_id)
    if team is None or not team.is_active:
        raise NotFound
    await _close(team)
    await journal.write(actor, "team.unlinked", now, team=team.id)


@atomic()
async def was_lost(chat_id: int, actor: Actor, now: datetime) -> None:
    """The bot was thrown out, or the group is gone: whoever linked it and the managers learn of it."""
    team = await _locked(chat_id)
    if team is None or not team.is_active:
        return
    await _close(team)
    await journal.write(actor, "team.lost", now, team=team.id)
    news = News("team-notice-lost", f"team:{team.id}:{now.isoformat()}", {"title": escape(team.title)})
    await owe(team.linked_by, news, now)
    await owe_to_roles(frozenset({Role.MANAGER.value}), news, now)


@atomic()
async def has_moved(chat_id: int, to: int) -> None:
    """A group became a supergroup: the same people under another number, without what was written before."""
    team = await _locked(chat_id)
    if team is None or await TeamChat.exists(chat_id=to):
        return
    team.chat_id = to
    await team.save(update_fields=["chat_id"])
    await TeamTopic.filter(team_id=team.id).update(thread_id=None, message_id=None, message_at=None, renamed_at=None)
    await TeamAlert.filter(team_id=team.id, told_at=None).update(message_id=None)


async def _locked(chat_id: int) -> TeamChat | None:
    return await TeamChat.filter(chat_id=chat_id).select_for_update().get_or_none()


async def _close(team: TeamChat) -> None:
    """What waited to be told there is told nowhere."""
    team.is_active = False
    await team.save(update_fields=["is_active"])
    await TeamAlert.filter(team_id=team.id, told_at=None).delete()


@atomic()
async def ask_to_tend(team_id: int, now: datetime) -> None:
    """Let the messenger make the topics, name them anew and tell what waits."""
    await queue.enqueue(TEND, {"team_id": team_id}, run_at=now, key=f"team:{team_id}")


@atomic()
async def hush(actor: Actor, chat_id: int, topic_id: int, now: datetime, *, quiet: bool) -> TeamTopic:
    """Tell nothing in a topic for a day; what happens meanwhile is told together afterwards."""
    require(actor, Permission.SEE_CASES)
    topic = await TeamTopic.get_or_none(id=topic_id, team__chat_id=chat_id, team__is_active=True)
    if topic is None:
        raise NotFound
    topic.hushed_until = now + HUSH if quiet else None
    await topic.save(update_fields=["hushed_until"])
    if not quiet:
        await ask_to_tend(topic.team_id, now)
    return topic


# Topics


async def topic_for(team: TeamChat, key: str) -> TeamTopic:
    topic, _ = await TeamTopic.get_or_create(team_id=team.id, key=key)
    return topic


async def topics_to_name(team: TeamChat, now: datetime) -> Sequence[TeamTopic]:
    """Those whose title was not looked at for a while."""
    topics = await TeamTopic.filter(team_id=team.id).exclude(key=ELSEWHERE).order_by("key")
    of_sort = [topic for topic in topics if (topic.key in GROUPS) == (team.sort is TeamSort.STAGE)]
    return [one for one in of_sort if one.renamed_at is None or now - one.renamed_at >= RENAMED_EACH]


async def was_named(topic: TeamTopic, title: str, now: datetime, *, thread_id: int | None = None) -> None:
    topic.title, topic.renamed_at = title, now
    topic.thread_id = thread_id or topic.thread_id
    await topic.save(update_fields=["title", "renamed_at", "thread_id"])


async def has_gone(topic: TeamTopic) -> None:
    """Somebody deleted the topic, or its newest message: both are made anew when there is something to tell."""
    topic.thread_id = topic.message_id = topic.message_at = topic.renamed_at = None
    await topic.save(update_fields=["thread_id", "message_id", "message_at", "renamed_at"])
    await TeamAlert.filter(team_id=topic.team_id, topic=topic.key, told_at=None).update(message_id=None)


async def open_cases_by_topic(team: TeamChat) -> Mapping[str, int]:
    """How many open cases stand behind each topic."""
    field = "stage" if team.sort is TeamSort.STAGE else "court_name"
    rows = await Case.filter(is_open=True).group_by(field).annotate(open=Count("id")).values(field, "open")
    found: dict[str, int] = {}
    for row in rows:
        key = Stage(row["stage"]).group if team.sort is TeamSort.STAGE else court_topic(row["court_name"])
        found[key] = found.get(key, 0) + int(row["open"])
    return found
