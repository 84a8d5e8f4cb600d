"""Colleagues: how they come in, are away, and leave."""

import asyncio
from collections import Counter
from datetime import timedelta

import pytest

from backend.domain.errors import NotAllowed, NotFound, Refused
from backend.domain.people import STAFF, SYSTEM, Role
from backend.domain.stages import Stage
from backend.models import Case, Invitation, JournalEntry, Notice, Person
from backend.services import journal, people
from backend.services.work.handover import hand_over
from backend.settings import Settings
from tests.factories import NOW, make_case, make_creditor, make_person

SOON = NOW + timedelta(hours=1)


async def test_the_same_message_again_gives_the_same_link_and_no_second_invitation(opened: Settings) -> None:
    admin = await make_person(Role.ADMINISTRATOR)

    codes = [await people.invite(admin.actor(), Role.LAWYER, "Ершова", NOW, source="1:7") for _ in range(3)]
    other = await people.invite(admin.actor(), Role.LAWYER, "Ершова", NOW, source="1:8")

    assert len({*codes, other}) == 2
    assert await Invitation.all().count() == 2
    assert not await Invitation.exists(code_digest__in=codes)


async def test_of_many_who_follow_one_link_at_once_one_comes_in(opened: Settings) -> None:
    admin = await make_person(Role.ADMINISTRATOR)
    code = await people.invite(admin.actor(), Role.OFFICER, "Титов", NOW, source="1:7")
    guests = [await make_person(Role.GUEST) for _ in range(4)]

    ended = await asyncio.gather(
        *(people.accept_invitation(guest.id, code, SOON) for guest in guests), return_exceptions=True
    )

    assert sum(isinstance(end, Person) for end in ended) == 1
    assert {end.key for end in ended if isinstance(end, NotFound)} == {"refusal-invitation"}
    assert await Person.filter(role=Role.OFFICER).count() == 1
    assert await Notice.filter(person_id=admin.id, text="staff-notice-joined").count() == 1
    assert await journal.verify() is None


async def test_a_link_followed_again_by_the_same_person_changes_nothing_until_they_are_removed(
    opened: Settings,
) -> None:
    admin, guest = await make_person(Role.ADMINISTRATOR), await make_person(Role.GUEST)
    code = await people.invite(admin.actor(), Role.OFFICER, "Титов", NOW, source="1:7")

    for _ in range(2):
        assert (await people.accept_invitation(guest.id, code, SOON)).role is Role.OFFICER
    await people.remove(admin.actor(), guest.id, SOON)

    with pytest.raises(NotFound, match="refusal-invitation"):
        await people.accept_invitation(guest.id, code, SOON)


async def test_a_link_lives_until_its_last_moment_and_not_in_it(opened: Settings) -> None:
    admin = await make_person(Role.ADMINISTRATOR)
    code = await people.invite(admin.actor(), Role.OFFICER, "Титов", NOW, source="1:7")
    guest, end = await make_person(Role.GUEST), NOW + people.INVITATION_LIVES

    with pytest.raises(NotFound):
        await people.accept_invitation(guest.id, code, end)
    assert (await people.accept_invitation(guest.id, code, end - timedelta(seconds=1))).role is Role.OFFICER


async def test_an_administrator_who_presses_the_link_stays_one_and_it_stays_open(opened: Settings) -> None:
    admin, guest = await make_person(Role.ADMINISTRATOR), await make_person(Role.GUEST)
    code = await people.invite(admin.actor(), Role.OFFICER, "Титов", NOW, source="1:7")

    with pytest.raises(Refused, match="refusal-invitation-administrator"):
        await people.accept_invitation(admin.id, code, SOON)

    assert (await people.accept_invitation(guest.id, code, SOON)).role is Role.OFFICER


@pytest.mark.parametrize("role", sorted(STAFF - {Role.ADMINISTRATOR}))
async def test_only_administrators_manage_staff(opened: Settings, role: Role) -> None:
    person, other = await make_person(role), await make_person()

    for deed in (
        people.invite(person.actor(), Role.ADMINISTRATOR, "Я сам", NOW, source="1:7"),
        people.remove(person.actor(), other.id, NOW),
        people.set_away(person.actor(), other.id, is_away=True, now=NOW),
        people.withdraw_invitation(person.actor(), 1, NOW),
        people.invitations(person.actor(), NOW),
        hand_over(person.actor(), other.id, NOW),
    ):
        with pytest.raises(NotAllowed):
            await deed
    assert await JournalEntry.all().count() == 0


@pytest.mark.parametrize("role", [Role.DEBTOR, Role.GUEST, Role.SYSTEM])
async def test_nobody_is_invited_but_staff(opened: Settings, role: Role) -> None:
    with pytest.raises(Refused, match="refusal-role-not-invited"):
        await people.invite(SYSTEM, role, "", NOW, source="1:7")


async def test_nobody_removes_themselves_nor_an_administrator_of_the_settings(opened: Settings) -> None:
    admin, named = await make_person(Role.ADMINISTRATOR), await make_person(Role.ADMINISTRATOR, telegram_id=77)
    debtor = await make_person(Role.DEBTOR)

    with pytest.raises(Refused, match="refusal-remove-self"):
        await people.remove(admin.actor(), admin.id, NOW)
    with pytest.raises(Refused, match="refusal-remove-by-setting"):
        await people.remove(admin.actor(), named.id, NOW, by_setting={77})
    with pytest.raises(NotFound):
        await people.remove(admin.actor(), debtor.id, NOW)

    assert await Person.filter(role=Role.ADMINISTRATOR, is_active=True).count() == 2


async def test_the_cases_of_whoever_leaves_are_shared_out_evenly_and_each_receiver_is_told_once(
    opened: Settings,
) -> None:
    admin, leaving = await make_person(Role.ADMINISTRATOR), await make_person()
    busy, idle, away = await make_person(), await make_person(), await make_person(is_away=True)
    creditors = [await make_creditor(), await make_creditor("АО «Иной»")]
    for _ in range(2):
        await make_case(responsible_id=busy.id)
    for number in range(6):
        stage = [Stage.A20_INTAKE_CHECK, Stage.C80_ORDER_RECEIVED][number % 2]
        await make_case(responsible_id=leaving.id, stage=stage, creditor=creditors[number // 3])

    await people.remove(admin.actor(), leaving.id, NOW)

    load = Counter(case.responsible_id for case in await Case.all())
    assert load == {busy.id: 4, idle.id: 4}
    told = await Notice.filter(text="staff-notice-handed")
    assert {(one.person_id, one.args["count"]) for one in told} == {(busy.id, 2), (idle.id, 4)}
    assert await JournalEntry.filter(action="case.assigned").count() == 6
    assert not await Notice.exists(person_id=away.id)
    assert await journal.verify() is None


async def test_where_nobody_else_works_the_cases_are_nobodys_after_a_removal_but_stay_with_whoever_is_away(
    opened: Settings,
) -> None:
    admin, only = await make_person(Role.ADMINISTRATOR), await make_person()
    case = await make_case(responsible_id=only.id)
    await people.set_away(admin.actor(), only.id, is_away=True, now=NOW)

    assert await hand_over(admin.actor(), only.id, NOW) == 0
    assert (await Case.get(id=case.id)).responsible_id == only.id
    await people.remove(admin.actor(), only.id, NOW)

    left = await Case.get(id=case.id)
    assert (left.responsible_id, left.version) == (None, 2)
    assert await Notice.filter(text="staff-notice-handed").count() == 0


async def test_being_away_is_written_down_once(opened: Settings) -> None:
    admin, officer = await make_person(Role.ADMINISTRATOR), await make_person()

    for is_away in (True, True, False, False):
        await people.set_away(admin.actor(), officer.id, is_away=is_away, now=NOW)

    assert [entry.action for entry in await JournalEntry.all().order_by("seq")] == ["person.away", "person.back"]


async def test_an_administrator_of_the_settings_is_one_again_after_a_removal_by_the_command_line(
    opened: Settings,
) -> None:
    settings = opened.model_copy(update={"admins": "77"})
    person = await people.met(settings, 77, "Орлов", "ru", NOW)
    await people.remove(SYSTEM, person.id, NOW)

    back = await people.met(settings, 77, "Орлов", "ru", NOW)

    assert back.actor().role is Role.ADMINISTRATOR


@pytest.mark.parametrize(("typed", "zone"), [("europe/warsaw", "Europe/Warsaw"), (" Asia/Omsk ", "Asia/Omsk")])
async def test_a_zone_is_known_by_its_name_in_any_case(opened: Settings, typed: str, zone: str) -> None:
    person = await make_person()

    assert await people.set_timezone(person.id, typed) == zone
    assert (await Person.get(id=person.id)).timezone == zone


@pytest.mark.parametrize("typed", ["", "Omsk", "../../etc/passwd", "UTC+3", "Europe/Москва"])
async def test_what_is_no_zone_is_refused(opened: Settings, typed: str) -> None:
    person = await make_person()

    with pytest.raises(Refused, match="refusal-zone"):
        await people.set_timezone(person.id, typed)
    assert (await Person.get(id=person.id)).timezone == "Europe/Moscow"
