"""People: meeting them, and links that open a role once."""

import asyncio
from datetime import timedelta

import pytest

from backend.domain.errors import NotFound
from backend.domain.people import Role
from backend.models import Invitation, Person
from backend.services import people
from backend.services.people import INVITATION_LIVES
from backend.settings import Settings
from tests.factories import NOW, make_debtor, make_person


async def _link(role: Role = Role.LAWYER) -> str:
    administrator = await make_person(Role.ADMINISTRATOR)
    return await people.invite(administrator.actor(), role, "Юрист Пример", NOW, source="42:1")


async def test_a_link_gives_its_role_once(opened: Settings) -> None:
    code, guest = await _link(), await make_person(Role.GUEST)

    joined = await people.accept_invitation(guest.id, code, NOW)

    assert (joined.role, joined.name) == (Role.LAWYER, "Юрист Пример")
    assert (await Invitation.get()).used_by_id == guest.id


async def test_forged_used_and_late_links_get_one_and_the_same_answer(opened: Settings) -> None:
    code, guest, other = await _link(), await make_person(Role.GUEST), await make_person(Role.GUEST)

    answers = []
    for case, moment in ((code[:-1] + "#", NOW), (code, NOW + INVITATION_LIVES), ("", NOW), ("x" * 64, NOW)):
        with pytest.raises(NotFound) as refusal:
            await people.accept_invitation(other.id, case, moment)
        answers.append((type(refusal.value), refusal.value.key, dict(refusal.value.details)))
    await people.accept_invitation(guest.id, code, NOW)
    with pytest.raises(NotFound) as used:
        await people.accept_invitation(other.id, code, NOW)
    answers.append((type(used.value), used.value.key, dict(used.value.details)))

    assert len(set(map(str, answers))) == 1
    assert (await Person.get(id=other.id)).role is Role.GUEST


async def test_the_same_link_pressed_by_ten_at_once_lets_one_in(opened: Settings) -> None:
    code, guests = await _link(), [await make_person(Role.GUEST) for _ in range(10)]

    ended = await asyncio.gather(
        *(people.accept_invitation(guest.id, code, NOW) for guest in guests), return_exceptions=True
    )

    assert sum(isinstance(end, Person) for end in ended) == 1
    assert await Person.filter(role=Role.LAWYER).count() == 1


async def test_a_debtor_who_becomes_a_colleague_sees_his_debt_as_a_debtor_no_more(opened: Settings) -> None:
    debtor = await make_debtor()
    person = await make_person(Role.DEBTOR, debtor_id=debtor.id)

    joined = await people.accept_invitation(person.id, await _link(), NOW)

    assert joined.actor().debtor_id is None


async def test_a_right_that_was_taken_away_is_gone_at_once(opened: Settings) -> None:
    administrator, lawyer = await make_person(Role.ADMINISTRATOR), await make_person(Role.LAWYER)

    await people.remove(administrator.actor(), lawyer.id, NOW)

    assert (await Person.get(id=lawyer.id)).actor().role is Role.GUEST


async def test_whoever_writes_twice_at_once_is_one_person(opened: Settings) -> None:
    met = await asyncio.gather(*(people.met(opened, 77, "Ольга", "pl-PL", NOW) for _ in range(5)))

    assert len({person.id for person in met}) == 1
    assert (met[0].language, met[0].role) == ("pl", Role.GUEST)


async def test_whoever_comes_back_can_be_reached_again(opened: Settings) -> None:
    person = await make_person(Role.DEBTOR, is_reachable=False)

    await people.met(opened, person.telegram_id or 0, person.name, "ru", NOW + timedelta(days=1))

    assert (await Person.get(id=person.id)).is_reachable
