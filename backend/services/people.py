"""People: meeting them, inviting colleagues by a one-time link, changing and ending their roles."""

import hashlib
import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import cache
from zoneinfo import available_timezones

from tortoise.transactions import atomic

from backend.domain.errors import NotFound, Refused
from backend.domain.people import STAFF, Actor, Permission, Role
from backend.models import Invitation, Person
from backend.services import journal
from backend.services.access import require
from backend.settings import Settings

INVITATION_LIVES = timedelta(days=3)
LANGUAGES = ("ru", "en", "pl")
DIGEST_HOURS = range(6, 13)


async def met(settings: Settings, telegram_id: int, name: str, language_code: str, now: datetime) -> Person:
    """Who stands behind a messenger account, written down at the first word."""
    person = await Person.get_or_none(telegram_id=telegram_id)
    if person is None:
        await Person.bulk_create(
            [
                Person(
                    telegram_id=telegram_id,
                    name=name[:200],
                    language=_language(language_code, settings.language),
                    timezone=settings.timezone,
                )
            ],
            ignore_conflicts=True,
        )
        person = await Person.get(telegram_id=telegram_id)
    if telegram_id in settings.admin_ids and person.role is Role.GUEST:
        person = await _make_administrator(person.id, now)
    if not person.is_reachable:
        await Person.filter(id=person.id).update(is_reachable=True)
    return person


@atomic()
async def _make_administrator(person_id: int, now: datetime) -> Person:
    person = await Person.select_for_update().get(id=person_id)
    person.role = Role.ADMINISTRATOR
    await person.save(update_fields=["role"])
    await journal.write(person.actor(), "person.administrator_by_setting", now, person=person_id)
    return person


@atomic()
async def invite(actor: Actor, role: Role, name: str, now: datetime) -> str:
    """A code for a one-time link that gives `role`; only its digest is kept. It lives three days."""
    require(actor, Permission.MANAGE_STAFF)
    if role not in STAFF:
        raise Refused("refusal-role-not-invited")
    code = secrets.token_urlsafe(18)
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


@atomic()
async def accept_invitation(person_id: int, code: str, now: datetime) -> Person:
    """Give the invited role. Forged, used and expired codes get one and the same answer."""
    invitation = await Invitation.select_for_update().get_or_none(code_digest=_digest(code))
    if invitation is not None and invitation.used_by_id == person_id:
        return await Person.get(id=person_id)
    if invitation is None or invitation.used_at is not None or invitation.expires_at <= now:
        raise NotFound("refusal-invitation")
    person = await Person.select_for_update().get(id=person_id)
    before = person.role
    person.role, person.is_active, person.debtor_id = invitation.role, True, None
    person.name = invitation.name or person.name
    await person.save(update_fields=["role", "is_active", "debtor_id", "name"])
    invitation.used_at, invitation.used_by_id = now, person.id
    await invitation.save(update_fields=["used_at", "used_by_id"])
    await journal.write(person.actor(), "person.joined", now, before=before.value, after=person.role.value)
    return person


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
async def remove(actor: Actor, person_id: int, now: datetime) -> Person:
    """End a colleague's role; the rows that name them stay."""
    require(actor, Permission.MANAGE_STAFF)
    person = await Person.select_for_update().get_or_none(id=person_id)
    if person is None:
        raise NotFound
    before = person.role
    person.is_active, person.role = False, Role.GUEST
    await person.save(update_fields=["is_active", "role"])
    await journal.write(actor, "person.removed", now, person=person.id, role=before.value)
    return person


async def staff() -> list[Person]:
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
    require(actor, Permission.SEE_DIGEST)
    if hour not in DIGEST_HOURS:
        raise Refused
    await Person.filter(id=actor.id).update(digest_hour=hour)


async def mark_unreachable(person_id: int) -> None:
    """The messenger says that the bot is blocked or the account is gone."""
    await Person.filter(id=person_id).update(is_reachable=False)


@cache
def _zones() -> Mapping[str, str]:
    return {zone.casefold(): zone for zone in available_timezones()}


def _digest(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()


def _language(code: str, default: str) -> str:
    short = code.partition("-")[0].lower()
    return short if short in LANGUAGES else default
