"""What people are owed to be told: written in the deed's own transaction, sent by a job, each shown once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from tortoise.expressions import Q
from tortoise.transactions import atomic

from backend import queue
from backend.domain.people import STAFF
from backend.models import Notice, NoticeState, Person

SEND = "notices.send"
KEEP_TRYING = timedelta(days=2)
NOTHING = "nothing"
OTHER_WAY = "~"
QUIET_FROM, QUIET_UNTIL = time(22), time(8)


@dataclass(frozen=True)
class Button:
    """A button in words of the trade: which screen or deed it opens, with what; handlers/callbacks.py packs it."""

    label: str
    target: str
    to: Mapping[str, str | int] = field(default_factory=dict)
    args: Mapping[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        return {"label": self.label, "target": self.target, "to": dict(self.to), "args": plain(self.args)}


@dataclass(frozen=True)
class News:
    """What to tell: the key of the text, what fills it, rows of buttons. `key` makes the notice unique for a person.

    `is_light`: it may wait for a colleague's morning. What answers their own press, or cannot wait, is not light.
    """

    text: str
    key: str
    args: Mapping[str, Any] = field(default_factory=dict)
    buttons: Sequence[Sequence[Button]] = ()
    picture: str = ""
    file_id: int | None = None
    case_id: int | None = None
    is_light: bool = False


@atomic()
async def owe(
    person_id: int,
    news: News,
    now: datetime,
    *,
    not_before: datetime | None = None,
    not_after: datetime | None = None,
    is_contact: bool = False,
) -> None:
    """Write down that a person is to be told. The same key again adds nothing.

    `is_contact` marks creditor-started talk with a debtor: the sender asks the rules of 230-ФЗ again at the moment of
    sending. `not_before` defaults to now.
    """
    start = not_before or now
    if news.is_light:
        start = await _after_quiet_hours(person_id, start)
    await Notice.bulk_create(
        [
            Notice(
                person_id=person_id,
                key=news.key,
                text=news.text,
                args=plain(news.args),
                buttons=[[button.as_json() for button in row] for row in news.buttons],
                picture=news.picture,
                file_id=news.file_id,
                case_id=news.case_id,
                is_contact=is_contact,
                not_before=start,
                not_after=not_after or start + KEEP_TRYING,
                created_at=now,
            )
        ],
        ignore_conflicts=True,
    )
    notice = await Notice.get(person_id=person_id, key=news.key)
    if notice.state is NoticeState.OWED:
        await _ask_to_send(notice.id, notice.not_before, f"notice:{notice.id}")


async def nothing_to_tell(person_id: int, text: str, key: str, now: datetime) -> None:
    """Write down that a day's news was empty, so that nobody counts it again."""
    empty = Notice(
        person_id=person_id,
        key=key,
        text=text,
        state=NoticeState.EXPIRED,
        reason=NOTHING,
        not_before=now,
        created_at=now,
    )
    await Notice.bulk_create([empty], ignore_conflicts=True)


async def _after_quiet_hours(person_id: int, moment: datetime) -> datetime:
    """The moment itself by day, else the colleague's next morning by their own clock."""
    person = await Person.get(id=person_id)
    local = moment.astimezone(ZoneInfo(person.timezone))
    if QUIET_UNTIL <= local.time() < QUIET_FROM:
        return moment
    day = local.date() if local.time() < QUIET_UNTIL else local.date() + timedelta(days=1)
    return datetime.combine(day, QUIET_UNTIL, local.tzinfo).astimezone(UTC)


@atomic()
async def owe_instead(notice: Notice, now: datetime) -> None:
    """The same news again, to go another way: while it is true, and never twice the same way."""
    if notice.not_after is not None and now > notice.not_after:
        return
    again = Notice(
        person_id=notice.person_id,
        key=f"{notice.key}{OTHER_WAY}{notice.service}",
        text=notice.text,
        args=notice.args,
        buttons=notice.buttons,
        picture=notice.picture,
        file_id=notice.file_id,
        case_id=notice.case_id,
        is_contact=notice.is_contact,
        not_before=now,
        not_after=notice.not_after,
        created_at=now,
        instead_of=notice.id,
    )
    await Notice.bulk_create([again], ignore_conflicts=True)
    owed = await Notice.get(person_id=again.person_id, key=again.key)
    await _ask_to_send(owed.id, now, f"notice:{owed.id}")


@atomic()
async def withdraw(keys: Sequence[str]) -> None:
    """What is not true any more is not told, whichever way it was to go; what has gone has gone."""
    rows = Notice.filter(state=NoticeState.OWED, message_id=None)
    for key in keys:
        either = rows.filter(Q(key=key) | Q(key__startswith=f"{key}{OTHER_WAY}"))
        await either.update(state=NoticeState.EXPIRED, reason="withdrawn")


@atomic()
async def put_off(notice_id: int, until: datetime) -> None:
    """Send it later. The moment is part of the key: the job that asks for this still holds the key of its own."""
    await _ask_to_send(notice_id, until, f"notice:{notice_id}:{until.isoformat()}")


async def _ask_to_send(notice_id: int, run_at: datetime, key: str) -> None:
    """In turn: owed anew at the hour to which it was put off, it would go out by two jobs at once."""
    await queue.enqueue(SEND, {"notice_id": notice_id}, run_at=run_at, key=key, turn=f"notice:{notice_id}")


async def owe_to_roles(roles: frozenset[str], news: News, now: datetime) -> None:
    """Tell every active colleague of these roles, such as managers of an alarm that has no responsible officer."""
    known = roles & {role.value for role in STAFF}
    for person in await Person.filter(role__in=known, is_active=True):
        await owe(person.id, news, now)


@dataclass(frozen=True)
class Named:
    """Something that is called by a text, such as a stage, on its way through JSON."""

    text_key: str


@dataclass(frozen=True)
class Lines:
    """Several sentences, each on a line of its own; none at all reads as nothing."""

    lines: tuple[tuple[str, Mapping[str, Any]], ...]


def plain(args: Mapping[str, Any]) -> dict[str, Any]:
    """Sums, days and moments in a JSON that `vivid` reads back as what they were."""
    return {name: _plain(value) for name, value in args.items()}


def vivid(args: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _vivid(value) for name, value in args.items()}


def _plain(value: Any) -> Any:
    if key := getattr(value, "text_key", None):
        return {"text": key}
    match value:
        case Lines():
            return {"lines": [[key, plain(args)] for key, args in value.lines]}
        case Decimal():
            return {"sum": str(value)}
        case datetime():
            return {"moment": value.isoformat()}
        case date():
            return {"day": value.isoformat()}
        case _:
            return value


def _vivid(value: Any) -> Any:
    match value:
        case {"sum": str(text)}:
            return Decimal(text)
        case {"moment": str(text)}:
            return datetime.fromisoformat(text)
        case {"day": str(text)}:
            return date.fromisoformat(text)
        case {"text": str(key)}:
            return Named(key)
        case {"lines": list(lines)}:
            return Lines(tuple((key, vivid(args)) for key, args in lines))
        case _:
            return value
