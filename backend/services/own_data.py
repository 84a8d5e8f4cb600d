"""What is known of somebody who asks, as far as they have proved who they are; and what goes when they want it gone.

152-ФЗ ст. 14 (what is known), ст. 21 (a consent taken back). What the law orders to keep stays, and is named.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from tortoise.transactions import atomic

from backend.domain.people import Actor, Permission, Role
from backend.domain.terms import add_months
from backend.models import (
    Case,
    Consent,
    ConsentKind,
    ConsentWay,
    Contact,
    Debtor,
    IdentityTry,
    Notice,
    NoticeState,
    Person,
    Spokesperson,
)
from backend.papers.workbooks import Cell, CellKind, Column, Sheet, write_workbook
from backend.services import consents, journal, spokespeople
from backend.services.access import require
from backend.texts import Texts

KEPT_CONTACTS_MONTHS = 36
"""Texts and times of messages: three years from the contact (230-ФЗ ст. 17)."""


@dataclass(frozen=True)
class Known:
    """All that is kept of one person. Without a debtor: only what a guest leaves behind."""

    person: Person
    debtor: Debtor | None
    cases: tuple[Case, ...]
    consents: tuple[Consent, ...]
    contacts: tuple[Contact, ...]
    speaks: Spokesperson | None
    tries: int


@dataclass(frozen=True)
class Forgotten:
    """What went, and until when the messages stay."""

    tries: int
    consents: int
    notices: int
    is_debtor: bool
    kept_until: date | None


async def known_of(actor: Actor) -> Known:
    require(actor, Permission.IDENTIFY)
    debtor = await Debtor.get_or_none(id=actor.debtor_id) if actor.debtor_id is not None else None
    return Known(
        person=await Person.get(id=actor.id),
        debtor=debtor,
        cases=tuple(await Case.filter(debtor_id=debtor.id).select_related("creditor").order_by("id") if debtor else ()),
        consents=tuple(await consents.of_person(actor.id)),
        contacts=tuple(await Contact.filter(debtor_id=debtor.id).order_by("at", "id") if debtor else ()),
        speaks=await spokespeople.behind(actor.id),
        tries=await IdentityTry.filter(person_id=actor.id).count(),
    )


@atomic()
async def export(actor: Actor, path: Path, now: datetime, texts: Texts) -> None:
    """All of it as a workbook at `path`. Whoever speaks for a debtor gets what they may see: the debts, no passport."""
    known = await known_of(actor)
    write_workbook(path, [_about(known, texts), _debts(known, texts), _consents(known, texts), _messages(known, texts)])
    await journal.write(actor, "own_data.exported", now, debtor=actor.debtor_id)


@atomic()
async def forget(actor: Actor, now: datetime) -> Forgotten:
    """Everything that rests on a consent alone goes at once; the account is a stranger's from now on. Twice is once."""
    require(actor, Permission.IDENTIFY)
    person = await Person.select_for_update().get(id=actor.id)
    given = await Consent.filter(person_id=actor.id, revoked_at=None).count()
    for kind in ConsentKind:
        await consents.revoke(actor, kind, now, ConsentWay.BUTTON)
    owed = Notice.filter(person_id=actor.id, state=NoticeState.OWED, message_id=None)
    withdrawn = await owed.update(state=NoticeState.EXPIRED, reason="forgotten")
    tries = await IdentityTry.filter(person_id=actor.id, succeeded=True).delete()
    last = await Contact.filter(debtor_id=actor.debtor_id or 0).order_by("-at").first()
    await Spokesperson.filter(person_id=actor.id).update(person_id=None)
    person.role, person.debtor_id, person.name = Role.GUEST, None, ""
    await person.save(update_fields=["role", "debtor_id", "name"])
    await journal.write(actor, "own_data.forgotten", now, debtor=actor.debtor_id, consents=given, tries=tries)
    return Forgotten(
        tries=tries,
        consents=given,
        notices=withdrawn,
        is_debtor=actor.debtor_id is not None,
        kept_until=add_months(last.at.date(), KEPT_CONTACTS_MONTHS) if last else None,
    )


def _about(known: Known, texts: Texts) -> Sheet:
    """Papers are the debtor's own: a representative does not get them."""
    person, debtor = known.person, known.debtor
    rows: list[tuple[str, Cell]] = [
        ("account", str(person.account or "")),
        ("name", person.name),
        ("language", person.language),
        ("zone", person.timezone),
        ("tries", known.tries),
    ]
    if debtor is not None:
        rows.append(("debtor", debtor.full_name))
    if debtor is not None and known.speaks is None:
        rows += [
            ("born", texts.show(debtor.birth_date)),
            ("birth-place", debtor.birth_place),
            ("passport", debtor.passport),
            ("inn", debtor.inn),
            ("snils", debtor.snils),
            ("registration", debtor.registration_address),
            ("residence", debtor.residence_address),
            ("phones", ", ".join(debtor.phone_numbers)),
            ("email", debtor.email),
        ]
    columns = [Column(texts("own-column-what"), width=32), Column(texts("own-column-value"), width=60)]
    return Sheet(
        texts("own-sheet-about"), columns, [(texts(f"own-field-{key}"), str(value)) for key, value in rows if value]
    )


def _debts(known: Known, texts: Texts) -> Sheet:
    columns = [
        Column(texts("own-column-contract"), width=24),
        Column(texts("own-column-signed"), CellKind.DAY),
        Column(texts("own-column-creditor"), width=40),
        Column(texts("own-column-balance"), CellKind.SUM),
    ]
    rows = [(case.contract_number, case.contract_date, case.creditor.name, case.balance) for case in known.cases]
    return Sheet(texts("own-sheet-debts"), columns, rows)


def _consents(known: Known, texts: Texts) -> Sheet:
    names = ("kind", "given", "way", "revoked", "words")
    columns = [Column(texts(f"own-column-{name}"), width=60 if name == "words" else 20) for name in names]
    return Sheet(texts("own-sheet-consents"), columns, [tuple(_consent(one, texts)) for one in known.consents])


def _consent(one: Consent, texts: Texts) -> Iterable[Cell]:
    yield texts(f"own-consent-{one.kind.value.replace('_', '-')}")
    yield texts.show(one.given_at)
    yield texts(f"own-way-{one.way.value}")
    yield texts.show(one.revoked_at) if one.revoked_at else ""
    yield one.words or one.text_digest


def _messages(known: Known, texts: Texts) -> Sheet:
    names = ("at", "channel", "started", "state", "words")
    columns = [Column(texts(f"own-column-{name}"), width=60 if name == "words" else 20) for name in names]
    return Sheet(texts("own-sheet-messages"), columns, [tuple(_message(one, texts)) for one in known.contacts])


def _message(one: Contact, texts: Texts) -> Iterable[Cell]:
    yield texts.show(one.at)
    yield texts(f"contact-channel-{one.channel}")
    yield texts("own-started-creditor" if one.by_creditor else "own-started-you")
    yield texts(f"contact-state-{one.state.value}")
    yield one.words or ""
