"""A debtor asks for a person: every word of both sides is a row first, then told in the team's topic or in the chat."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from html import escape

from tortoise.transactions import atomic

from backend import queue
from backend.domain.disputes import DisputeState
from backend.domain.errors import NotFound, Refused, Stale
from backend.domain.hardship import HardshipState
from backend.domain.people import Actor, Permission, Role
from backend.domain.tasks import TaskKind, TaskState, Wanted
from backend.models import Case, Dispute, Hardship, Person, Talk, TalkLine, TalkSide, TeamChat
from backend.services import contacts, journal
from backend.services.access import case_for, cases_of, require
from backend.services.money import plans
from backend.services.notices import Button, News, owe, owe_to_roles
from backend.services.work import tasks
from backend.settings import Settings

RELAY = "talks.relay"
HIS_TURN = timedelta(days=1)
"""So long after his last word an answer is an answer; later it is we who begin again, and the law counts it."""
LONGEST = 3_000
SHOWN = 12
ANSWER = Wanted(TaskKind.ANSWER, "task-title-talk", 0)


@dataclass(frozen=True)
class Facts:
    """What whoever answers should know at once: no name, for a topic is read by a whole team."""

    case: Case
    has_plan: bool
    disputes: int
    hardships: Sequence[Hardship]


@dataclass(frozen=True)
class TalkPage:
    talk: Talk
    case: Case
    lines: Sequence[TalkLine]
    names: dict[int, str]


# The debtor


@atomic()
async def call(actor: Actor, case_id: int, now: datetime, today: date) -> Talk:
    """Open a talk, or give the one that is open. Without a case, about the debtor's only or newest one."""
    require(actor, Permission.SEE_OWN_DEBT)
    if (standing := await open_of(actor.id)) is not None:
        return standing
    case = await case_for(actor, case_id, lock=True) if case_id else await _newest(actor)
    team = await TeamChat.filter(is_active=True).order_by("id").first()
    talk = await Talk.create(
        case_id=case.id, person_id=actor.id, team_id=team.id if team else None, opened_at=now, heard_at=now
    )
    await tasks.add_keyed(case, task_key(talk), ANSWER, now, today)
    await journal.write(actor, "talk.opened", now, case_id=case.id, talk=talk.id)
    await _ring(talk, case, now, "opened")
    return talk


@atomic()
async def say(
    actor: Actor, talk_id: int, words: str, source: str, now: datetime, *, file_id: int | None = None
) -> TalkLine:
    """One message of the debtor. The same `source` again is the same line."""
    talk = await Talk.filter(id=talk_id, person_id=actor.id).select_for_update().get_or_none()
    if talk is None:
        raise NotFound
    if talk.closed_at is not None:
        raise Stale
    line, is_new = await _line(talk, TalkSide.DEBTOR, actor, words, source, file_id, now)
    if is_new:
        talk.heard_at = now
        await talk.save(update_fields=["heard_at"])
        case = await Case.get(id=talk.case_id)
        await journal.write(actor, "talk.said", now, case_id=case.id, talk=talk.id, line=line.id)
        await _ring(talk, case, now, str(line.id))
    return line


async def open_of(person_id: int) -> Talk | None:
    return await Talk.filter(person_id=person_id, closed_at=None).order_by("-id").first()


# The office


async def in_topic(chat_id: int, thread_id: int | None) -> Talk | None:
    """The talk whose topic this is, also when it is over."""
    team = await TeamChat.get_or_none(chat_id=chat_id, is_active=True) if thread_id else None
    return await Talk.filter(team_id=team.id, thread_id=thread_id).order_by("-id").first() if team else None


@atomic()
async def answer(settings: Settings, actor: Actor, talk_id: int, words: str, source: str, now: datetime) -> TalkLine:
    """A colleague's words go to the debtor through the bot. The same `source` again tells nothing anew.

    After a day without a word of his, we begin a contact: it names what the law wants, and the gate is asked.
    """
    talk, case = await _theirs(actor, talk_id, lock=True)
    if talk.closed_at is not None:
        raise Stale
    line, is_new = await _line(talk, TalkSide.OFFICE, actor, words, source, None, now)
    if not is_new:
        return line
    is_late = now - talk.heard_at > HIS_TURN
    said = {"words": escape(line.words or "")}
    news = News(
        "talks-answer-late" if is_late else "talks-answer",
        f"talk:{talk.id}:{line.id}",
        said | contacts.names_of(settings, case) if is_late else said,
        ((Button("talks-go-on", "go", {"screen": "talk"}),),),
        case_id=case.id,
    )
    await owe(talk.person_id, news, now, is_contact=is_late)
    line.told_at = now
    await line.save(update_fields=["told_at"])
    await tasks.drop_wanted([task_key(talk)], actor, now, TaskState.DONE)
    await journal.write(actor, "talk.answered", now, case_id=case.id, talk=talk.id, line=line.id)
    return line


@atomic()
async def close(actor: Actor, talk_id: int, now: datetime) -> Talk:
    """Either side may end it. Again, it changes nothing."""
    talk = await Talk.filter(id=talk_id).select_for_update().get_or_none()
    if talk is None or (actor.role is Role.DEBTOR and talk.person_id != actor.id):
        raise NotFound
    if actor.role is not Role.DEBTOR:
        await _theirs(actor, talk_id)
    if talk.closed_at is None:
        await end(actor, talk, now)
        if actor.role is not Role.DEBTOR:
            await owe(talk.person_id, News("talks-closed", f"talk:{talk.id}:closed", case_id=talk.case_id), now)
    return talk


async def end(actor: Actor, talk: Talk, now: datetime) -> None:
    """Within the caller's deed, which holds the row; a job closes its topic."""
    talk.closed_at, talk.closed_by = now, actor.id
    await talk.save(update_fields=["closed_at", "closed_by"])
    await tasks.drop_wanted([task_key(talk)], actor, now, TaskState.DONE)
    await journal.write(actor, "talk.closed", now, case_id=talk.case_id, talk=talk.id)
    if talk.team_id is not None:
        await _relay(talk, now, "close")


async def page_of(actor: Actor, talk_id: int) -> TalkPage:
    talk, case = await _theirs(actor, talk_id)
    lines = list(reversed(await TalkLine.filter(talk_id=talk.id).order_by("-id").limit(SHOWN)))
    people = await Person.filter(id__in={line.person_id for line in lines}).only("id", "name")
    return TalkPage(talk, case, lines, {one.id: one.name for one in people})


async def of_case(actor: Actor, case_id: int) -> Sequence[Talk]:
    case = await case_for(actor, case_id, Permission.ANSWER_DEBTOR)
    return await Talk.filter(case_id=case.id).order_by("-id").limit(SHOWN)


# What the messenger asks


async def facts_of(talk: Talk) -> Facts:
    case = await Case.get(id=talk.case_id)
    return Facts(
        case,
        await plans.accepted(case.id) is not None,
        await Dispute.filter(case_id=case.id, state=DisputeState.OPEN).count(),
        await Hardship.filter(debtor_id=case.debtor_id, state=HardshipState.REPORTED).order_by("id"),
    )


async def untold(talk: Talk) -> Sequence[TalkLine]:
    """What the debtor said and the topic has not heard, in order."""
    return await TalkLine.filter(talk_id=talk.id, side=TalkSide.DEBTOR, told_at=None).order_by("id")


async def without_topic(talk: Talk, now: datetime) -> None:
    """The team has no topics: a colleague answers in the chat with the bot instead."""
    talk.team_id = None
    await talk.save(update_fields=["team_id"])
    if talk.closed_at is None:
        await _ring(talk, await Case.get(id=talk.case_id), now, "no-topic")


async def _newest(actor: Actor) -> Case:
    case = await (await cases_of(actor)).order_by("-is_open", "-id").first()
    if case is None:
        raise NotFound
    return case


async def _line(
    talk: Talk, side: TalkSide, actor: Actor, words: str, source: str, file_id: int | None, now: datetime
) -> tuple[TalkLine, bool]:
    said = words.strip()
    if not said and not file_id:
        raise Refused("talks-refusal-empty")
    if len(said) > LONGEST:
        raise Refused("talks-refusal-long", most=LONGEST)
    known = await TalkLine.get_or_none(talk_id=talk.id, source=source)
    if known is not None:
        return known, False
    line = await TalkLine.create(
        talk_id=talk.id, side=side, person_id=actor.id, words=said, file_id=file_id, source=source, at=now
    )
    return line, True


async def _ring(talk: Talk, case: Case, now: datetime, what: str) -> None:
    """Into the team's topic; without a team, to whoever answers for the case, else to the managers."""
    if talk.team_id is not None:
        await _relay(talk, now, what)
        return
    news = News(
        "talks-notice",
        f"talk:{talk.id}:{what}",
        {"number": case.number},
        ((Button("talks-open", "talk", {"talk_id": talk.id}),),),
        case_id=case.id,
    )
    if case.responsible_id is not None:
        await owe(case.responsible_id, news, now)
    else:
        await owe_to_roles(frozenset({Role.MANAGER.value}), news, now)


async def _relay(talk: Talk, now: datetime, what: str) -> None:
    """In turn: two relays at once would each open a topic, and say the same line twice."""
    args: queue.Args = {"talk_id": talk.id}
    await queue.enqueue(RELAY, args, run_at=now, key=f"talk:{talk.id}:{what}", turn=f"talk:{talk.id}")


async def _theirs(actor: Actor, talk_id: int, *, lock: bool = False) -> tuple[Talk, Case]:
    require(actor, Permission.ANSWER_DEBTOR)
    query = Talk.filter(id=talk_id)
    talk = await (query.select_for_update() if lock else query).get_or_none()
    if talk is None:
        raise NotFound
    return talk, await case_for(actor, talk.case_id, Permission.ANSWER_DEBTOR)


def task_key(talk: Talk) -> str:
    return f"talk:{talk.id}"
