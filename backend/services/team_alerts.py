"""What teams are to be told: gathered from the journal after the deeds, told together in each topic, nothing twice.

The journal is the outbox. A deed writes its entry in its own transaction anyway, and the entries stand in one line,
so a team's place in that line is all that has to be remembered: the place and the alerts move on in one transaction.
A deed pays nothing for teams, be it one step or ten thousand at once, and no name can reach a group, for the journal
holds none.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from tortoise.expressions import Q
from tortoise.functions import Count
from tortoise.queryset import QuerySet
from tortoise.transactions import atomic

from backend.domain.people import Actor
from backend.domain.teams import ACTIONS, ELSEWHERE, AlertKind, alert_of, court_topic, stage_topic
from backend.models import (
    Case,
    Hearing,
    HearingState,
    JournalEntry,
    JournalHead,
    Task,
    TaskState,
    TeamAlert,
    TeamChat,
    TeamSort,
    TeamTopic,
)
from backend.services import teams
from backend.services.access import cases_of

AT_ONCE = 1_000
COURT_FROM = 5
"""A court with so many open cases gets a topic of its own."""
WINDOW = timedelta(minutes=5)
LINES = 12
A_PAGE = 8


@dataclass(frozen=True)
class Seen:
    """One thing to be told of one case; `key` makes it unique for a team. `amount` where it has a sum of its own."""

    key: str
    kind: AlertKind
    case_id: int
    at: datetime
    amount: str | None = None


@dataclass(frozen=True)
class Line:
    case_id: int
    sum: Decimal
    text: str


@dataclass(frozen=True)
class Message:
    """What one message of a topic says: every line of it, or, where they are many, how many of each kind."""

    lines: Sequence[Line]
    counts: Mapping[str, int]
    count: int
    cases: int


# Gathering


async def gather(now: datetime) -> None:
    """Write down for every team what happened since it was looked at last, and have it told."""
    for team in await TeamChat.filter(is_active=True).order_by("id"):
        while await _gather_some(team.id):
            pass
        if await _has_work(team, now):
            await teams.ask_to_tend(team.id, now)


@atomic()
async def _gather_some(team_id: int) -> bool:
    """One stretch of the journal. True while there is more of it."""
    team = await TeamChat.filter(id=team_id, is_active=True).select_for_update().get_or_none()
    head = await JournalHead.get_or_none(id=1)
    if team is None or head is None or head.seq <= team.seen_seq:
        return False
    end = min(head.seq, team.seen_seq + AT_ONCE)
    await _write_down(team, await _seen_in(team.seen_seq, end))
    team.seen_seq = end
    await team.save(update_fields=["seen_seq"])
    return bool(end < head.seq)


async def _seen_in(after: int, end: int) -> list[Seen]:
    """By the number alone first: most entries tell a team nothing."""
    listed = await JournalEntry.filter(seq__gt=after, seq__lte=end).order_by("seq").values_list("seq", "action")
    wanted = [int(str(seq)) for seq, action in listed if action in ACTIONS]
    entries = await JournalEntry.filter(seq__in=wanted).order_by("seq") if wanted else []
    kinds = ((entry, alert_of(entry.action, entry.details)) for entry in entries)
    return [
        Seen(f"j:{entry.seq}", kind, entry.case_id, entry.at, entry.details.get("amount"))
        for entry, kind in kinds
        if kind is not None and entry.case_id is not None
    ]


async def _write_down(team: TeamChat, seen: Sequence[Seen]) -> None:
    cases = {case.id: case for case in await Case.filter(id__in={one.case_id for one in seen})} if seen else {}
    topics = await _topics_of(team, cases.values())
    alerts = [
        TeamAlert(
            team_id=team.id,
            topic=topics[one.case_id],
            key=one.key,
            case_id=one.case_id,
            text=one.kind.text_key,
            args={"sum": one.amount or str(cases[one.case_id].balance)},
            created_at=one.at,
        )
        for one in seen
        if one.case_id in cases
    ]
    await TeamAlert.bulk_create(alerts, ignore_conflicts=True, batch_size=AT_ONCE)


async def _topics_of(team: TeamChat, cases: Iterable[Case]) -> dict[int, str]:
    if team.sort is TeamSort.STAGE:
        return {case.id: stage_topic(case.at) for case in cases}
    courts = {case.id: case.court_name for case in cases}
    large = await _large_courts(team, set(courts.values()))
    return {case_id: court_topic(court) if court in large else ELSEWHERE for case_id, court in courts.items()}


async def _large_courts(team: TeamChat, courts: set[str]) -> set[str]:
    """Those that have a topic already, and those that have cases enough to get one."""
    kept = {topic.key for topic in await TeamTopic.filter(team_id=team.id).only("id", "key")}
    known = {court for court in courts if court_topic(court) in kept}
    counted = Case.filter(is_open=True, court_name__in=courts - known).group_by("court_name")
    rows = await counted.annotate(open=Count("id")).values("court_name", "open") if courts - known else []
    return known | {row["court_name"] for row in rows if row["court_name"] and row["open"] >= COURT_FROM}


async def remind(now: datetime) -> None:
    """Tomorrow's hearings, and the tasks that were escalated within a day: rows tell of them, the journal does not."""
    found = [*await _hearings_of_tomorrow(now), *await _escalated(now)]
    for team in await TeamChat.filter(is_active=True):
        await _write_down_in_one(team, found)


@atomic()
async def _write_down_in_one(team: TeamChat, seen: Sequence[Seen]) -> None:
    await _write_down(team, seen)


async def _hearings_of_tomorrow(now: datetime) -> list[Seen]:
    soon = Hearing.filter(state=HearingState.PLANNED, at__gt=now, at__lt=now + timedelta(days=3))
    return [
        Seen(f"h:{one.id}:{one.at.isoformat()}", AlertKind.HEARING, one.case_id, now)
        for one in await soon.order_by("at").limit(AT_ONCE)
        if _local_day(one.at, one.timezone) == _local_day(now, one.timezone) + timedelta(days=1)
    ]


def _local_day(moment: datetime, zone: str) -> date:
    return moment.astimezone(ZoneInfo(zone)).date()


async def _escalated(now: datetime) -> list[Seen]:
    late = Task.filter(state=TaskState.OPEN, escalated_at__gt=now - timedelta(days=1))
    return [
        Seen(f"e:{one.id}:{one.escalated_at.isoformat()}", AlertKind.ESCALATED, one.case_id, now)
        for one in await late.order_by("-escalated_at").limit(AT_ONCE)
        if one.escalated_at is not None
    ]


# Telling


async def _has_work(team: TeamChat, now: datetime) -> bool:
    return bool(await topics_to_tell(team, now) or await teams.topics_to_name(team, now))


async def topics_to_tell(team: TeamChat, now: datetime) -> Sequence[str]:
    """Where something waits that nobody asked to be quiet about."""
    waiting = await _untold(team).distinct().order_by("topic").values_list("topic", flat=True)
    hushed = await TeamTopic.filter(team_id=team.id, hushed_until__gt=now).values_list("key", flat=True)
    return [str(key) for key in waiting if key not in set(hushed)]


def _untold(team: TeamChat) -> QuerySet[TeamAlert]:
    return TeamAlert.filter(team_id=team.id, told_at=None)


@atomic()
async def message_to_fill(topic: TeamTopic, now: datetime) -> int | None:
    """The message that what waits goes into: one begun and not finished, or the newest while its window is open.

    None when a new message is due. What goes into it is fixed before it is shown, so that done again it is the same.
    """
    waiting = TeamAlert.filter(team_id=topic.team_id, topic=topic.key, told_at=None)
    begun = await waiting.filter(message_id__not_isnull=True).order_by("id").first()
    if begun is not None:
        return begun.message_id
    if topic.message_id is None or topic.message_at is None or now - topic.message_at >= WINDOW:
        return None
    await waiting.update(message_id=topic.message_id)
    return topic.message_id


async def stub_was_shown(topic: TeamTopic, message_id: int, now: datetime) -> None:
    """From now on what waits goes into this message."""
    topic.message_id, topic.message_at = message_id, now
    await topic.save(update_fields=["message_id", "message_at"])


async def was_told(topic: TeamTopic, message_id: int, now: datetime) -> None:
    """All that the message was to say is in it."""
    await TeamAlert.filter(team_id=topic.team_id, topic=topic.key, message_id=message_id, told_at=None).update(
        told_at=now
    )


async def message_of(topic: TeamTopic, message_id: int) -> Message:
    within = TeamAlert.filter(team_id=topic.team_id, topic=topic.key, message_id=message_id)
    rows = await within.group_by("text").annotate(count=Count("id")).values("text", "count")
    counts = {str(row["text"]): int(row["count"]) for row in rows}
    in_order = {kind.text_key: counts[kind.text_key] for kind in AlertKind if kind.text_key in counts}
    total = sum(counts.values())
    alerts = await within.order_by("id").limit(LINES) if total <= LINES else []
    lines = [Line(one.case_id or 0, Decimal(one.args["sum"]), one.text) for one in alerts]
    counted = await within.annotate(cases=Count("case_id", distinct=True)).values("cases")
    return Message(lines, in_order, total, int(counted[0]["cases"]) if counted else 0)


# Behind a message


async def cases_behind(
    actor: Actor, topic_id: int, message_id: int, *, after: int = 0
) -> tuple[Sequence[Case], int | None]:
    """A page of the cases that a message spoke of and this person may see, and where the next page begins."""
    topic = await TeamTopic.get_or_none(id=topic_id)
    if topic is None:
        return (), None
    spoken = TeamAlert.filter(team_id=topic.team_id, topic=topic.key, message_id=message_id, case_id__gt=after)
    ids = await spoken.distinct().order_by("case_id").limit(AT_ONCE).values_list("case_id", flat=True)
    query = (await cases_of(actor)).filter(Q(id__in=list(ids))).select_related("debtor")
    cases = await query.order_by("id").limit(A_PAGE + 1)
    return cases[:A_PAGE], cases[A_PAGE - 1].id if len(cases) > A_PAGE else None


async def case_of_message(team: TeamChat, message_id: int) -> int | None:
    """The one case that a message spoke of; None where there were several or none."""
    found = (
        await TeamAlert.filter(team_id=team.id, message_id=message_id)
        .distinct()
        .limit(2)
        .values_list("case_id", flat=True)
    )
    return int(str(found[0])) if len(found) == 1 and found[0] else None
