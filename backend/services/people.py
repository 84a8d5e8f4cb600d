"""People: meeting them, inviting colleagues by a one-time link, changing and ending their roles."""

import hashlib
from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from functools import cache
from html import escape
from typing import Any
from zoneinfo import available_timezones

from tortoise.transactions import atomic

from backend import crypto
from backend.domain.channels import DebtorChannel
from backend.domain.errors import NotFound, Refused
from backend.domain.people import STAFF, Actor, Permission, Role
from backend.models import Invitation, Person
from backend.models.people import ACCOUNT_FIELDS
from backend.services import journal
from backend.services.access import require
from backend.services.notices import Button, Named, News, owe
from backend.services.work.absences import came_back
from backend.services.work.handover import hand_over, let_go
from backend.settings import Settings

INVITATION_LIVES = timedelta(days=3)
LANGUAGES = ("ru", "en", "pl")
DIGEST_HOURS = range(6, 13)


async def met(
    settings: Settings,
    number: int,
    name: str,
    language_code: str,
    now: datetime,
    messenger: DebtorChannel = DebtorChannel.TELEGRAM,
) -> Person:
    """Who stands behind the account of this number in this messenger, written down at the first word."""
    account: dict[str, Any] = {ACCOUNT_FIELDS[messenger]: number}
    person = await Person.get_or_none(**account)
    if person is None:
        await Person.bulk_create(
            [
                Person(
                    **account,
                    name=name[:200],
                    language=_language(language_code, settings.language),
                    timezone=settings.timezone,
                )
            ],
            ignore_conflicts=True,
        )
        person = await Person.get(**account)
    if person.telegram_id in settings.admin_ids and person.role is Role.GUEST:
        person = await _make_administrator(person.id, now)
    if not person.is_reachable:
        await Person.filter(id=person.id).update(is_reachable=True)
    return person


@atomic()
async def _make_administrator(person_id: int, now: datetime) -> Person:
    person = await Person.select_for_update().get(id=person_id)
    person.role, person.is_active = Role.ADMINISTRATOR, True
    await person.save(update_fields=["role", "is_active"])
    await journal.write(person.actor(), "person.administrator_by_setting", now, person=person_id)
    return person


@atomic()
async def invite(actor: Actor, role: Role, name: str, now: datetime, *, source: str) -> str:
    """A code for a one-time link that gives `role`; only its digest is kept. It lives three days.

    `source` is the message that asked for it: asked by it again, the same code is given.
    """
    require(actor, Permission.MANAGE_STAFF)
    if role not in STAFF:
        raise Refused("refusal-role-not-invited")
    code = crypto.ring().blind(source, "invitation")
    if await Invitation.exists(code_digest=_digest(code)):
        return code
    await Invitation.create(
        code_digest=_digest(code),
        role=role,
        name=name[:200],
        created_by_id=actor.id or None,
        created_at=now,
        expires_at=now + INVITATION_LIVES,
    )
    await journal.write(actor, "person.invited", now, role=role.value)
    return code


async def invitations(actor: Actor, now: datetime) -> list[Invitation]:
    """Those that nobody has followed yet, the oldest first."""
    require(actor, Permission.MANAGE_STAFF)
    return await Invitation.filter(used_at=None, expires_at__gt=now).order_by("id")


@atomic()
async def withdraw_invitation(actor: Actor, invitation_id: int, now: datetime) -> None:
    """Its link ends now. One that was followed already gives NotFound: the colleague is removed instead."""
    require(actor, Permission.MANAGE_STAFF)
    invitation = await Invitation.select_for_update().get_or_none(id=invitation_id, used_at=None)
    if invitation is None:
        raise NotFound
    if invitation.expires_at > now:
        invitation.expires_at = now
        await invitation.save(update_fields=["expires_at"])
        await journal.write(actor, "person.invitation_withdrawn", now, role=invitation.role.value)


@atomic()
async def accept_invitation(person_id: int, code: str, now: datetime) -> Person:
    """Give the invited role, and tell whoever invited. Forged, used and expired codes get one and the same answer."""
    invitation = await Invitation.select_for_update().get_or_none(code_digest=_digest(code))
    person = await Person.select_for_update().get(id=person_id)
    if person.messenger is DebtorChannel.MAX:
        raise Refused("refusal-not-in-max")
    if invitation is not None and invitation.used_by_id == person.id and person.actor().role is invitation.role:
        return person
    if invitation is None or invitation.used_at is not None or invitation.expires_at <= now:
        raise NotFound("refusal-invitation")
    before = person.role
    if before is Role.ADMINISTRATOR:  # a press on one's own link must not cost the office its last administrator
        raise Refused("refusal-invitation-administrator")
    person.role, person.is_active, person.debtor_id = invitation.role, True, None
    person.name = invitation.name or person.name
    await person.save(update_fields=["role", "is_active", "debtor_id", "name"])
    invitation.used_at, invitation.used_by_id = now, person.id
    await invitation.save(update_fields=["used_at", "used_by_id"])
    await journal.write(person.actor(), "person.joined", now, before=before.value, after=person.role.value)
    if invitation.created_by_id is not None:
        await owe(invitation.created_by_id, _joined(person, invitation), now)
    return person


def _joined(person: Person, invitation: Invitation) -> News:
    args = {"name": escape(person.name), "role": Named(f"role-{person.role.value.replace('_', '-')}")}
    return News(
        "staff-notice-joined", f"joined:{invitation.id}", args, ((Button("menu-staff", "go", {"screen": "staff"}),),)
    )


@atomic()
async def add(actor: Actor, telegram_id: int, role: Role, name: str, now: datetime) -> Person:
    """Write a colleague down directly, as the command line does."""
    require(actor, Permission.MANAGE_STAFF)
    person, _ = await Person.get_or_create(telegram_id=telegram_id, defaults={"name": name})
    person.role, person.is_active, person.name = role, True, name or person.name
    await person.save(update_fields=["role", "is_active", "name"])
    await journal.write(actor, "person.added", now, person=person.id, role=role.value)
    return person


@atomic()
async def remove(actor: Actor, person_id: int, now: datetime, *, by_setting: Collection[int] = frozenset()) -> Person:
    """End a colleague's role and share their cases out; the rows that name them stay.

    `by_setting` are the messenger ids of the administrators whom the settings name: they would be back at their next
    word. Nobody removes themselves, so that an administrator is always left.
    """
    person = await _colleague(actor, person_id)
    if person.id == actor.id:
        raise Refused("refusal-remove-self")
    if person.telegram_id in by_setting:
        raise Refused("refusal-remove-by-setting")
    before = person.role
    person.is_active, person.is_away, person.role = False, False, Role.GUEST
    await person.save(update_fields=["is_active", "is_away", "role"])
    await hand_over(actor, person.id, now)
    await let_go(actor, person.id, now)
    await journal.write(actor, "person.removed", now, person=person.id, role=before.value)
    return person


@atomic()
async def set_away(actor: Actor, person_id: int, is_away: bool, now: datetime) -> Person:
    """Whoever is away gets no new cases and no digest."""
    person = await _colleague(actor, person_id)
    if person.is_away != is_away:
        person.is_away = is_away
        await person.save(update_fields=["is_away"])
        if not is_away:
            await came_back(person.id, now)
        await journal.write(actor, "person.away" if is_away else "person.back", now, person=person.id)
    return person


async def colleague(actor: Actor, person_id: int) -> Person:
    """Somebody with a role here; NotFound for anybody else."""
    require(actor, Permission.MANAGE_STAFF)
    person = await Person.get_or_none(id=person_id, is_active=True, role__in=[role.value for role in STAFF])
    if person is None:
        raise NotFound
    return person


async def _colleague(actor: Actor, person_id: int) -> Person:
    """The same, with the row held until the deed ends."""
    await Person.select_for_update().get_or_none(id=person_id)
    return await colleague(actor, person_id)


async def staff() -> list[Person]:
    """Everybody with a role, by role and name."""
    return await Person.filter(role__in=[role.value for role in STAFF]).order_by("role", "name")


async def set_language(person_id: int, language: str) -> None:
    if language not in LANGUAGES:
        raise Refused
    await Person.filter(id=person_id).update(language=language)


async def set_timezone(person_id: int, name: str) -> str:
    """A zone by its IANA name in any case; gives the name as it is spelt there."""
    zone = _zones().get(name.strip().casefold().replace(" ", "_"))
    if zone is None:
        raise Refused("refusal-zone")
    await Person.filter(id=person_id).update(timezone=zone)
    return zone


async def set_digest_hour(actor: Actor, hour: int) -> None:
    """When the digest and the list of the day come, by the person's own clock."""
    require(actor, Permission.SEE_CASES)
    if hour not in DIGEST_HOURS:
        raise Refused
    await Person.filter(id=actor.id).update(digest_hour=hour)


async def mark_unreachable(person_id: int) -> None:
    """The messenger says that the bot is blocked or the account is gone."""
    await Person.filter(id=person_id).update(is_reachable=False)


async def mark_account_unreachable(messenger: DebtorChannel, number: int) -> None:
    """The same of an account."""
    await Person.filter(**{ACCOUNT_FIELDS[messenger]: number}).update(is_reachable=False)


@cache
def _zones() -> Mapping[str, str]:
    return {zone.casefold(): zone for zone in available_timezones()}


def _digest(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()


def _language(code: str, default: str) -> str:
    short = code.partition("-")[0].lower()
    return short if short in LANGUAGES else default
