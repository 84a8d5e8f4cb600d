"""Sittings of courts: appointed, held, put off to another day, called off; nobody forgets one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from html import escape
from typing import Any
from zoneinfo import ZoneInfo

from tortoise.expressions import Q
from tortoise.queryset import QuerySet
from tortoise.transactions import atomic

from backend.domain.errors import NotFound, Refused
from backend.domain.hearings import ENDED, MOSCOW, Appointed, Reminder, reminder_due, zone_of_court
from backend.domain.people import Actor, Permission, may
from backend.domain.people_names import parse_name
from backend.domain.work import Section
from backend.models import Case, Hearing, HearingState, Notice, Person
from backend.services import journal
from backend.services.access import case_for, creditors_of
from backend.services.lists.views import Day
from backend.services.notices import Button, News, owe
from backend.services.work.shown import held, save

SIZE = 8
WORDS_LENGTH = 1_000
AHEAD = timedelta(days=2)
ASKED_FOR = timedelta(days=5)


@dataclass(frozen=True)
class HearingPage:
    """`after`: the last one shown, where there are more."""

    hearings: Sequence[Hearing]
    count: int
    after: int | None


async def hearings_of(actor: Actor) -> QuerySet[Hearing]:
    """The hearings in the cases that this person may see."""
    if not may(actor, Permission.SEE_CASES):
        return Hearing.filter(id=None)
    creditors = await creditors_of(actor)
    return Hearing.all() if creditors is None else Hearing.filter(case__creditor_id__in=creditors)


async def hearing_for(actor: Actor, hearing_id: int) -> Hearing:
    found = (await hearings_of(actor)).filter(id=hearing_id)
    hearing = await found.select_related("case__debtor", "case__creditor", "person").get_or_none()
    if hearing is None:
        raise NotFound
    return hearing


def zone_for(case: Case) -> str:
    return zone_of_court(case.court_uid, case.region)


@atomic()
async def appoint(actor: Actor, case_id: int, appointed: Appointed, now: datetime) -> Hearing:
    """Enter a hearing; the same hour in the same case is the same hearing."""
    case = await case_for(actor, case_id, Permission.PLAN_WORK, lock=True)
    if not case.is_open:
        raise Refused("refusal-hearing-closed")
    known = await Hearing.get_or_none(case_id=case.id, at=appointed.at.astimezone(UTC), state=HearingState.PLANNED)
    hearing = known or await _appointed(actor, case, appointed, case.responsible_id or actor.id, now)
    return await hearing_for(actor, hearing.id)


@atomic()
async def hold(actor: Actor, hearing_id: int, version: int, result: str, now: datetime) -> Hearing:
    """It took place; what was decided is kept with it alone."""
    hearing = await _planned(actor, hearing_id, version)
    if now < hearing.at:
        raise Refused("refusal-hearing-early")
    hearing.state, hearing.result = HearingState.HELD, result.strip()[:WORDS_LENGTH]
    await save(hearing)
    await journal.write(actor, "hearing.held", now, case_id=hearing.case_id, hearing=hearing.id)
    return hearing


@atomic()
async def put_off(actor: Actor, hearing_id: int, version: int, appointed: Appointed, now: datetime) -> Hearing:
    """Another day came instead: the new hearing, at which the old one points."""
    hearing = await _planned(actor, hearing_id, version)
    following = await _appointed(actor, hearing.case, appointed, hearing.person_id, now)
    hearing.state, hearing.next_id = HearingState.POSTPONED, following.id
    await save(hearing)
    await journal.write(
        actor, "hearing.put_off", now, case_id=hearing.case_id, hearing=hearing.id, following=following.id
    )
    return await hearing_for(actor, following.id)


@atomic()
async def call_off(actor: Actor, hearing_id: int, version: int, now: datetime) -> Hearing:
    hearing = await _planned(actor, hearing_id, version)
    hearing.state = HearingState.CANCELLED
    await save(hearing)
    await journal.write(actor, "hearing.called_off", now, case_id=hearing.case_id, hearing=hearing.id)
    return hearing


# Lists


LISTS: Mapping[str, Callable[[Actor, Day], Q]] = {
    "mine": lambda actor, day: Q(person_id=actor.id, at__gte=day.start, at__lt=day.end),
    "everybody": lambda _, day: Q(at__gte=day.start, at__lt=day.end),
    Section.HEARINGS: lambda actor, day: Q(
        person_id=actor.id, state=HearingState.PLANNED, at__gte=day.start, at__lt=day.end
    ),
    Section.WITHOUT_OUTCOME: lambda actor, day: Q(person_id=actor.id, state=HearingState.PLANNED, at__lt=day.start),
}


async def count_of(actor: Actor, name: str, day: Day) -> int:
    return await (await hearings_of(actor)).filter(_condition(actor, name, day)).count()


async def open_list(actor: Actor, name: str, day: Day, *, after: int | None = None) -> HearingPage:
    """By the hour. «mine» and «everybody» are a calendar, with what was held and put off in it."""
    all_of_them = (await hearings_of(actor)).filter(_condition(actor, name, day))
    rest = all_of_them
    if after is not None and (last := await Hearing.get_or_none(id=after)):
        rest = all_of_them.filter(Q(at__gt=last.at) | Q(at=last.at, id__gt=last.id))
    found = await rest.order_by("at", "id").limit(SIZE + 1).select_related("case__debtor", "person")
    return HearingPage(found[:SIZE], await all_of_them.count(), found[SIZE - 1].id if len(found) > SIZE else None)


async def hearings_on(actor: Actor, case_id: int) -> Sequence[Hearing]:
    """The latest first."""
    found = (await hearings_of(actor)).filter(case_id=case_id)
    return await found.order_by("-at", "-id").limit(SIZE).select_related("case__debtor", "person")


async def next_on(case_id: int) -> Hearing | None:
    return await Hearing.filter(case_id=case_id, state=HearingState.PLANNED).order_by("at").first()


def _condition(actor: Actor, name: str, day: Day) -> Q:
    if name not in LISTS:
        raise NotFound
    return LISTS[name](actor, day)


# Reminders


async def owe_reminders(now: datetime) -> int:
    """Owe each reminder that has come due, once to each person; gives how many were looked at."""
    near = Hearing.filter(state=HearingState.PLANNED, at__gt=now - ASKED_FOR, at__lt=now + AHEAD)
    found = await near.order_by("at").select_related("case__debtor", "person")
    for hearing in found:
        await _remind(hearing, now)
    return len(found)


async def _remind(hearing: Hearing, now: datetime) -> None:
    person: Person | None = hearing.person
    if person is None or not person.is_active or person.is_away:
        return
    due = reminder_due(hearing.at, now, person.timezone, person.digest_hour)
    key = f"hearing:{hearing.id}:{due}"
    if due is None or await Notice.exists(person_id=person.id, key=key):
        return
    too_late = hearing.at + ENDED + ASKED_FOR if due is Reminder.OUTCOME else hearing.at
    await owe(person.id, _news(hearing, due, key), now, not_after=too_late)


def _news(hearing: Hearing, due: Reminder, key: str) -> News:
    return News(
        f"hearing-notice-{due.value}",
        key,
        told(hearing),
        (
            (Button("hearing-open", "hearing", {"hearing_id": hearing.id}),),
            (Button("button-open-case", "case", {"case_id": hearing.case_id}),),
        ),
        case_id=hearing.case_id,
        is_light=due is Reminder.OUTCOME,
    )


def told(hearing: Hearing) -> dict[str, Any]:
    """What fills every text about a hearing, for HTML; «none» is left out. `shift`: the court's clock from Moscow's."""
    return {name: escape(value) if isinstance(value, str) else value for name, value in plainly_told(hearing).items()}


def plainly_told(hearing: Hearing) -> dict[str, Any]:
    """The same for labels of buttons."""
    on, clock = hour_of(hearing)
    return {
        "number": hearing.case.number,
        "name": parse_name(hearing.case.debtor.full_name).short,
        "on": on,
        "clock": clock,
        "shift": shift_of(hearing.timezone, hearing.at),
        "court": hearing.court_name or "none",
        "room": hearing.room or "none",
    }


def hour_of(hearing: Hearing) -> tuple[date, str]:
    """The day and the hour by the court's clock."""
    local = hearing.at.astimezone(ZoneInfo(hearing.timezone))
    return local.date(), f"{local:%H:%M}"


def shift_of(timezone: str, moment: datetime) -> str:
    """«+4» to Moscow's hour, or «none»."""
    here, moscow = (moment.astimezone(ZoneInfo(zone)).utcoffset() or timedelta() for zone in (timezone, MOSCOW))
    hours = round((here - moscow) / timedelta(hours=1))
    return f"{hours:+d}" if hours else "none"


async def _appointed(actor: Actor, case: Case, appointed: Appointed, person_id: int | None, now: datetime) -> Hearing:
    zone = zone_for(case)
    hearing = await Hearing.create(
        case_id=case.id,
        person_id=person_id,
        at=appointed.at.astimezone(UTC),
        timezone=zone,
        court_name=case.court_name,
        room=appointed.room,
        created_by=actor.id,
        created_at=now,
    )
    await journal.write(
        actor, "hearing.appointed", now, case_id=case.id, hearing=hearing.id, at=appointed.at, person=person_id
    )
    return hearing


async def _planned(actor: Actor, hearing_id: int, version: int) -> Hearing:
    return await held(Hearing, hearing_for, actor, hearing_id, version, HearingState.PLANNED)
