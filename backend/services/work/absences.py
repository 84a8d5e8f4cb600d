"""Who is away from when to when: entered ahead, begun and ended by the clock, work that cannot wait handed over."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from html import escape

from tortoise.transactions import atomic

from backend.domain.calendar import day_in
from backend.domain.errors import NotFound, Refused
from backend.domain.filters import Filter, Whose
from backend.domain.people import GRANTS, STAFF, SYSTEM, Actor, Permission, may
from backend.models import Absence, Person
from backend.services import journal
from backend.services.access import require
from backend.services.lists.filters import keep
from backend.services.notices import Button, Lines, News, owe, owe_to_roles
from backend.services.work.handover import count_of_cases, hand_over_terms, news_of_handing

LONGEST = timedelta(days=365)
MANAGERS = frozenset(role.value for role in GRANTS[Permission.ASSIGN_CASE])


@dataclass(frozen=True)
class Away:
    """A colleague and their absences that are not over, the nearest first."""

    person: Person
    absences: Sequence[Absence]


async def away_of(actor: Actor, person_id: int) -> Away:
    """One's own, or a colleague's for those who manage staff or work. Raises NotFound otherwise."""
    person = await _person(actor, person_id)
    return Away(person, await Absence.filter(person_id=person.id, ended_on=None).order_by("first_day"))


@atomic()
async def plan(actor: Actor, person_id: int, first_day: date, last_day: date, now: datetime, today: date) -> Absence:
    """From the first day to the last, both included. One that overlaps another is refused."""
    person = await _person(actor, person_id)
    await Person.select_for_update().get(id=person.id)
    if first_day < today or last_day < first_day or last_day - first_day > LONGEST:
        raise Refused("refusal-absence-days")
    known = await _overlapping(person.id, first_day, last_day)
    if known is not None:
        raise Refused("refusal-absence-overlaps", first=known.first_day, last=known.last_day)
    absence = await Absence.create(
        person_id=person.id, first_day=first_day, last_day=last_day, created_by=actor.id, created_at=now
    )
    await journal.write(
        actor, "absence.planned", now, absence=absence.id, person=person.id, first=first_day, last=last_day
    )
    return absence


@atomic()
async def name_stand_in(actor: Actor, absence_id: int, person_id: int | None, now: datetime) -> Absence:
    """Who gets the work with terms meanwhile; nobody named, and it is shared out by load."""
    absence = await _absence(actor, absence_id)
    if person_id is not None and person_id not in {one.id for one in await stand_ins_for(absence.person_id)}:
        raise Refused("refusal-absence-stand-in")
    absence.stand_in_id = person_id
    await absence.save(update_fields=["stand_in_id"])
    await journal.write(actor, "absence.stand_in", now, absence=absence.id, stand_in=person_id)
    return absence


async def absence_for(actor: Actor, absence_id: int) -> Absence:
    """One that is not over. Raises NotFound for others and for whom it does not concern."""
    absence = await Absence.get_or_none(id=absence_id, ended_on=None)
    if absence is None:
        raise NotFound
    await _person(actor, absence.person_id)
    return absence


async def names_of_stand_ins(known: Sequence[Absence]) -> Mapping[int, str]:
    people = await Person.filter(id__in=[one.stand_in_id for one in known if one.stand_in_id])
    return {person.id: person.name for person in people}


async def stand_ins_for(person_id: int) -> list[Person]:
    roles = [role.value for role in GRANTS[Permission.PLAN_WORK]]
    at_work = Person.filter(role__in=roles, is_active=True, is_away=False).exclude(id=person_id)
    return await at_work.order_by("name", "id")


@atomic()
async def end_early(actor: Actor, absence_id: int, now: datetime, today: date) -> Absence:
    """Back at work before the last day, or called off before the first."""
    absence = await _absence(actor, absence_id)
    if absence.began_at is None:
        absence.ended_on = today
        await absence.save(update_fields=["ended_on"])
        await journal.write(actor, "absence.called_off", now, absence=absence.id, person=absence.person_id)
        return absence
    await _end(absence, actor, now, today)
    return absence


async def came_back(person_id: int, now: datetime) -> None:
    """An administrator says that somebody is at work again: what had begun is over. In the caller's deed."""
    person = await Person.get(id=person_id)
    begun = Absence.filter(person_id=person_id, ended_on=None).exclude(began_at=None)
    await begun.update(ended_on=day_in(person.timezone, now))


async def turn(now: datetime) -> None:
    """What the clock does: ends what is over, begins what has come."""
    for absence in await Absence.filter(ended_on=None).order_by("id").select_related("person"):
        today = day_in(absence.person.timezone, now)
        if today > absence.last_day or not absence.person.is_active:
            await _over(absence.id, now, today)
        elif absence.first_day <= today and absence.began_at is None:
            await _begin(absence, now)


@atomic()
async def _over(absence_id: int, now: datetime, today: date) -> None:
    absence = await _locked(absence_id)
    if absence is not None:
        await _end(absence, SYSTEM, now, today)


async def _begin(absence: Absence, now: datetime) -> None:
    """Off the work first, so that nothing comes back; `began_at` last: broken off in between, it is begun again."""
    await _take_off(absence, now)
    given = await hand_over_terms(absence.person_id, absence.last_day, absence.stand_in_id, now)
    await _begun(absence.id, given, now)


@atomic()
async def _take_off(absence: Absence, now: datetime) -> None:
    person = await Person.select_for_update().get(id=absence.person_id)
    if not person.is_away:
        person.is_away = True
        await person.save(update_fields=["is_away"])
        await journal.write(SYSTEM, "person.away", now, person=person.id, absence=absence.id)


@atomic()
async def _begun(absence_id: int, given: Mapping[int, int], now: datetime) -> None:
    absence = await _locked(absence_id)
    if absence is None or absence.began_at is not None:
        return
    absence.began_at = now
    await absence.save(update_fields=["began_at"])
    for receiver, count in given.items():
        await owe(receiver, news_of_handing(absence.person_id, count, now), now)
    await owe_to_roles(MANAGERS, await _news_of_beginning(absence, given, now), now)


async def _news_of_beginning(absence: Absence, given: Mapping[int, int], now: datetime) -> News:
    """What went where, and the list of what stays."""
    people = {person.id: person.name for person in await Person.filter(id__in=[*given, absence.person_id])}
    stays = await count_of_cases(absence.person_id)
    kept = await keep(Filter(whose=Whose.SOMEBODY, responsible_id=absence.person_id), now)
    lines = [("absence-given", {"name": escape(people[one]), "count": count}) for one, count in given.items()]
    args = {
        "name": escape(people[absence.person_id]),
        "first": absence.first_day,
        "last": absence.last_day,
        "count": sum(given.values()),
        "stays": stays,
        "given": Lines(tuple(lines)),
    }
    rows = [(Button("absence-see-stays", "list", {"view": f"f{kept}"}, {"count": stays}),)] if stays else []
    return News(
        "absence-notice-began",
        f"absence:{absence.id}:began",
        args,
        (*rows, (Button("menu-load", "go", {"screen": "load"}),)),
        is_light=True,
    )


async def _end(absence: Absence, actor: Actor, now: datetime, today: date) -> None:
    absence.ended_on = today
    await absence.save(update_fields=["ended_on"])
    if absence.began_at is None or await _overlapping(absence.person_id, today, today) is not None:
        return
    person = await Person.select_for_update().get(id=absence.person_id)
    if person.is_away:
        person.is_away = False
        await person.save(update_fields=["is_away"])
        await journal.write(actor, "person.back", now, person=person.id, absence=absence.id)
        cases = await count_of_cases(person.id)
        rows = (
            (Button("menu-today", "go", {"screen": "today"}),),
            (Button("menu-my-cases", "list", {"view": "mine"}),),
        )
        news = News("absence-notice-back", f"absence:{absence.id}:back", {"cases": cases}, rows, is_light=True)
        await owe(person.id, news, now)


async def _overlapping(person_id: int, first_day: date, last_day: date) -> Absence | None:
    found = Absence.filter(person_id=person_id, ended_on=None, first_day__lte=last_day, last_day__gte=first_day)
    return await found.order_by("first_day").first()


async def _locked(absence_id: int) -> Absence | None:
    return await Absence.select_for_update().get_or_none(id=absence_id, ended_on=None)


async def _absence(actor: Actor, absence_id: int) -> Absence:
    """One that is not over, held until the deed ends."""
    await _locked(absence_id)
    return await absence_for(actor, absence_id)


async def _person(actor: Actor, person_id: int) -> Person:
    require(actor, Permission.SEE_CASES)
    others = may(actor, Permission.ASSIGN_CASE) or may(actor, Permission.MANAGE_STAFF)
    roles = [role.value for role in STAFF]
    person = await Person.get_or_none(id=person_id, is_active=True, role__in=roles)
    if person is None or (person.id != actor.id and not others):
        raise NotFound
    return person
