"""Who speaks for a debtor: representatives and heirs, each by a paper and until a day."""

from dataclasses import dataclass
from datetime import date, datetime

from tortoise.expressions import Q
from tortoise.queryset import QuerySet
from tortoise.transactions import atomic

from backend import crypto
from backend.domain.errors import NotFound, Refused
from backend.domain.identifiers import read_phone
from backend.domain.people import SYSTEM, Actor, Permission, Role
from backend.models import Person, SpokesKind, Spokesperson
from backend.services import journal
from backend.services.access import case_for

PHONE_KIND = "spokes_phone"
LONGEST = 200


@dataclass(frozen=True)
class Powers:
    """What a colleague writes down of a paper: whose, what it is, until when, whether all talk goes through them."""

    kind: SpokesKind
    full_name: str
    phone: str
    paper: str
    until: date | None = None
    only_through: bool = False


@atomic()
async def add(actor: Actor, case_id: int, powers: Powers, now: datetime, today: date) -> Spokesperson:
    """Somebody speaks for the debtor of this case from now on. A phone is needed: by it they prove who they are."""
    case = await case_for(actor, case_id, Permission.HOLD_CASE)
    phone = readable_phone(powers.phone)
    if not powers.full_name.strip() or not powers.paper.strip():
        raise Refused("spokes-refusal-words")
    if powers.until is not None and powers.until < today:
        raise Refused("spokes-refusal-over", until=powers.until)
    made = await Spokesperson.create(
        debtor_id=case.debtor_id,
        kind=powers.kind,
        full_name=powers.full_name.strip()[:LONGEST],
        phone=phone,
        phone_digest=crypto.ring().blind(phone, PHONE_KIND),
        paper=powers.paper.strip()[:LONGEST],
        since=today,
        until=powers.until,
        only_through=powers.only_through and powers.kind is SpokesKind.REPRESENTATIVE,
        added_by=actor.id,
        added_at=now,
    )
    await journal.write(actor, "spokesperson.added", now, case_id=case.id, id=made.id, kind=powers.kind.value)
    return made


@atomic()
async def end(actor: Actor, case_id: int, spokes_id: int, now: datetime) -> None:
    """Their right is over: an account that they opened is a guest's again. Twice is once."""
    case = await case_for(actor, case_id, Permission.HOLD_CASE)
    row = await Spokesperson.select_for_update().get_or_none(id=spokes_id, debtor_id=case.debtor_id)
    if row is None:
        raise NotFound
    if row.ended_at is None:
        await _end(actor, row, now)


async def end_those_over(now: datetime, today: date) -> int:
    """Whose day has passed speaks for nobody any more; how many."""
    over = await Spokesperson.filter(ended_at=None, until__lt=today).order_by("id")
    for row in over:
        await _end_by_clock(row.id, now)
    return len(over)


@atomic()
async def _end_by_clock(spokes_id: int, now: datetime) -> None:
    row = await Spokesperson.select_for_update().get(id=spokes_id)
    if row.ended_at is None:
        await _end(SYSTEM, row, now)


async def _end(actor: Actor, row: Spokesperson, now: datetime) -> None:
    row.ended_at = now
    await row.save(update_fields=["ended_at"])
    if row.person_id is not None:
        await Person.filter(id=row.person_id, debtor_id=row.debtor_id).update(role=Role.GUEST, debtor_id=None)
    await journal.write(actor, "spokesperson.ended", now, id=row.id)


def in_force(today: date) -> QuerySet[Spokesperson]:
    """Whose right stands on this day; the last day is still theirs."""
    return Spokesperson.filter(Q(until=None) | Q(until__gte=today), ended_at=None, since__lte=today)


async def of_debtor(debtor_id: int, today: date) -> list[Spokesperson]:
    return await in_force(today).filter(debtor_id=debtor_id).order_by("id")


async def with_phone(phone: str, today: date) -> list[Spokesperson]:
    """Those who gave this number, with a right that stands."""
    digests = crypto.ring().blinds(phone, PHONE_KIND)
    return await in_force(today).filter(phone_digest__in=digests).order_by("id")


async def accounts_for(debtor_id: int) -> list[int]:
    """The accounts that are not the debtor's own, though they see his debts."""
    rows = Spokesperson.filter(debtor_id=debtor_id, ended_at=None, person_id__not_isnull=True)
    return [int(str(one)) for one in await rows.values_list("person_id", flat=True)]


async def behind(person_id: int) -> Spokesperson | None:
    """In whose place this account speaks; None for a debtor's own."""
    return await Spokesperson.filter(person_id=person_id, ended_at=None).order_by("-id").first()


async def is_the_only_way(debtor_id: int, today: date) -> bool:
    return await in_force(today).filter(debtor_id=debtor_id, only_through=True).exists()


def readable_phone(given: str) -> str:
    """As it is kept. Raises Refused for what is none."""
    try:
        return read_phone(given)
    except ValueError as error:
        raise Refused("spokes-refusal-phone") from error
