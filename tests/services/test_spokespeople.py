"""Representatives and heirs: by a paper, until a day, beside the debtor's own account."""

from datetime import timedelta

import pytest

from backend.domain.contact import Channel, Initiator, Recipient
from backend.domain.errors import NotAllowed, Refused
from backend.domain.people import Role
from backend.domain.stages import Hold
from backend.models import Case, Person, SpokesKind, Spokesperson
from backend.services import contacts, identity, spokespeople
from backend.services.contacts import Approach
from backend.services.spokespeople import Powers
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_case, make_person
from tests.services.test_identity import BORN, PHONE

LAWYER_PHONE = "+79035550011"


def powers(kind: SpokesKind = SpokesKind.REPRESENTATIVE, **given: object) -> Powers:
    values = {"full_name": "Орлов Пётр Ильич", "phone": LAWYER_PHONE, "paper": "доверенность № 7 от 01.11.2026"}
    return Powers(kind, **{**values, **given})  # type: ignore[arg-type]


async def with_lawyer(**given: object) -> tuple[Case, Spokesperson]:
    case, officer = await make_case(), await make_person()
    return case, await spokespeople.add(officer.actor(), case.id, powers(**given), NOW, TODAY)  # type: ignore[arg-type]


async def test_a_representative_comes_in_by_his_own_phone_beside_the_debtor(opened: Settings) -> None:
    case, row = await with_lawyer()
    debtor, lawyer = await make_person(Role.GUEST), await make_person(Role.GUEST)
    await identity.by_phone(debtor.id, PHONE, BORN, NOW)

    known = await identity.by_phone(lawyer.id, LAWYER_PHONE, BORN, NOW)

    assert (known.role, known.debtor_id) == (Role.DEBTOR, case.debtor_id)
    assert (await Person.get(id=debtor.id)).role is Role.DEBTOR
    assert (await Spokesperson.get(id=row.id)).person_id == lawyer.id
    assert await contacts.account_of(case.debtor_id) == debtor.id


async def test_his_right_ends_with_its_day_and_his_account_with_it(opened: Settings) -> None:
    case, row = await with_lawyer(until=TODAY + timedelta(days=3))
    lawyer = await make_person(Role.GUEST)
    await identity.by_phone(lawyer.id, LAWYER_PHONE, BORN, NOW)

    on_the_day = await spokespeople.end_those_over(NOW + timedelta(days=3), TODAY + timedelta(days=3))
    after = await spokespeople.end_those_over(NOW + timedelta(days=4), TODAY + timedelta(days=4))

    assert (on_the_day, after) == (0, 1)
    left = await Person.get(id=lawyer.id)
    assert (left.role, left.debtor_id) == (Role.GUEST, None)
    assert (await Spokesperson.get(id=row.id)).ended_at is not None
    with pytest.raises(Refused, match=identity.NOT_KNOWN):
        await identity.by_phone(lawyer.id, LAWYER_PHONE, BORN, NOW + timedelta(days=4))
    assert case.debtor_id


async def test_through_him_alone_closes_talk_with_the_debtor_and_not_with_him(opened: Settings) -> None:
    case, row = await with_lawyer(only_through=True)
    verdicts = [
        await contacts.judge(case.debtor_id, Approach(Channel.SMS, recipient=recipient), NOW)
        for recipient in (Recipient.DEBTOR, Recipient.REPRESENTATIVE)
    ]

    assert [verdict.allowed for verdict in verdicts] == [False, True]
    await spokespeople.end((await make_person()).actor(), case.id, row.id, NOW)
    assert (await contacts.verdict_on(case.debtor_id, Channel.SMS, NOW)).allowed


async def test_an_heir_is_answered_and_not_written_to_first(opened: Settings) -> None:
    case, _ = await with_lawyer(kind=SpokesKind.HEIR)
    await Case.filter(id=case.id).update(holds=[Hold.DEAD.value])

    allowed = {
        (initiator, recipient): (
            await contacts.judge(case.debtor_id, Approach(Channel.EMAIL, initiator=initiator, recipient=recipient), NOW)
        ).allowed
        for initiator in Initiator
        for recipient in (Recipient.DEBTOR, Recipient.HEIR)
    }

    assert [pair for pair, is_allowed in allowed.items() if is_allowed] == [(Initiator.DEBTOR, Recipient.HEIR)]


async def test_a_number_of_two_people_lets_nobody_in(opened: Settings) -> None:
    first, second, officer = await make_case(), await make_case(), await make_person()
    for case in (first, second):
        await spokespeople.add(officer.actor(), case.id, powers(), NOW, TODAY)

    with pytest.raises(Refused, match=identity.NOT_KNOWN):
        await identity.by_phone((await make_person(Role.GUEST)).id, LAWYER_PHONE, BORN, NOW)


@pytest.mark.parametrize(
    ("given", "key"),
    [
        ({"phone": "позвоните"}, "spokes-refusal-phone"),
        ({"paper": " "}, "spokes-refusal-words"),
        ({"full_name": ""}, "spokes-refusal-words"),
        ({"until": TODAY - timedelta(days=1)}, "spokes-refusal-over"),
    ],
)
async def test_what_lacks_on_the_paper_is_named(opened: Settings, given: dict[str, object], key: str) -> None:
    case, officer = await make_case(), await make_person()

    with pytest.raises(Refused, match=key):
        await spokespeople.add(officer.actor(), case.id, powers(**given), NOW, TODAY)
    assert not await Spokesperson.exists()


async def test_only_those_who_may_stop_a_case_write_powers_down(opened: Settings) -> None:
    case, clerk = await make_case(), await make_person(Role.MAIL_CLERK)

    with pytest.raises(NotAllowed):
        await spokespeople.add(clerk.actor(), case.id, powers(), NOW, TODAY)
