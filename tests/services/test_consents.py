"""What debtors agree to is kept by its words, and taken back at once."""

import hashlib
from datetime import timedelta

from backend.domain.contact import Channel
from backend.domain.people import Role
from backend.models import Consent, ConsentKind, JournalEntry
from backend.services import consents, contacts, identity
from backend.settings import Settings
from tests.factories import NOW, make_debtor, make_person
from tests.services.test_identity import BORN, PHONE

LATER = NOW + timedelta(minutes=5)


async def test_without_an_agreement_the_messenger_is_closed_and_with_it_open(opened: Settings) -> None:
    debtor = await make_debtor()
    person = await make_person(Role.DEBTOR, debtor_id=debtor.id)

    before = await contacts.verdict_on(debtor.id, Channel.MESSENGER, NOW)
    await consents.give(person.actor(), ConsentKind.CHANNEL, "Да, пишите", NOW)
    agreed = await contacts.verdict_on(debtor.id, Channel.MESSENGER, NOW)
    await consents.revoke(person.actor(), ConsentKind.CHANNEL, LATER)
    left = await contacts.verdict_on(debtor.id, Channel.MESSENGER, LATER)

    assert before.refusal is not None
    assert before.refusal.key == "contact-refused-no-agreement"
    assert agreed.allowed
    assert left.refusal is not None
    assert (left.refusal.key, left.earliest) == ("contact-refused-channel-revoked", None)
    assert (await contacts.verdict_on(debtor.id, Channel.SMS, LATER)).allowed


async def test_the_words_agreed_to_are_known_by_their_digest_and_again_they_are_one_consent(opened: Settings) -> None:
    person = await make_person(Role.GUEST)

    for _ in range(2):
        await consents.give(person.actor(), ConsentKind.PERSONAL_DATA, "Согласие, текст первый", NOW)
    await consents.give(person.actor(), ConsentKind.PERSONAL_DATA, "Согласие, текст второй", LATER)

    digests = [one.text_digest for one in await Consent.all().order_by("id")]
    assert digests == [hashlib.sha256(f"Согласие, текст {word}".encode()).hexdigest() for word in ("первый", "второй")]
    assert await JournalEntry.filter(action="consent.given").count() == 2


async def test_what_a_guest_agreed_to_is_the_debtors_once_he_is_known(opened: Settings) -> None:
    debtor = await make_debtor()
    guest = await make_person(Role.GUEST)
    await consents.give(guest.actor(), ConsentKind.PERSONAL_DATA, "Согласие", NOW)

    await identity.by_phone(guest.id, PHONE, BORN, NOW)

    assert (await Consent.get()).debtor_id == debtor.id


async def test_an_agreement_given_at_another_account_does_not_open_this_one(opened: Settings) -> None:
    debtor = await make_debtor()
    old, new = await make_person(Role.GUEST), await make_person(Role.GUEST)
    known = await identity.by_phone(old.id, PHONE, BORN, NOW)
    await consents.give(known.actor(), ConsentKind.CHANNEL, "Да", NOW)

    await identity.by_phone(new.id, PHONE, BORN, LATER)

    assert not (await contacts.verdict_on(debtor.id, Channel.MESSENGER, LATER)).allowed


async def test_leaving_twice_is_leaving_once(opened: Settings) -> None:
    person = await make_person(Role.DEBTOR, debtor_id=(await make_debtor()).id)
    await consents.give(person.actor(), ConsentKind.CHANNEL, "Да", NOW)

    await consents.revoke(person.actor(), ConsentKind.CHANNEL, LATER)
    await consents.revoke(person.actor(), ConsentKind.CHANNEL, LATER + timedelta(days=1))

    assert (await Consent.get()).revoked_at == LATER
    assert await JournalEntry.filter(action="consent.revoked").count() == 1
