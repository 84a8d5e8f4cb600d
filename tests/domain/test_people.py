"""The table of roles and the page that is made from it."""

from pathlib import Path

import pytest

from backend.domain.people import EVERYONE, GRANTS, STAFF, SYSTEM, Actor, Permission, Role, grants_as_markdown, may

PAGE = Path(__file__).parents[2] / "docs" / "roles.md"


def test_the_page_in_docs_is_the_table() -> None:
    assert PAGE.read_text(encoding="utf-8") == grants_as_markdown() + "\n"


def test_every_permission_has_its_row_and_somebody_to_use_it() -> None:
    assert set(GRANTS) == set(Permission)
    assert all(granted and granted <= EVERYONE for granted in GRANTS.values())


def test_staff_and_debtors_share_no_door_but_talk() -> None:
    shared = {permission for permission, granted in GRANTS.items() if granted & STAFF and Role.DEBTOR in granted}

    assert shared == {Permission.TALK}


def test_a_guest_may_talk_and_say_who_they_are_and_no_more() -> None:
    assert {permission for permission, granted in GRANTS.items() if Role.GUEST in granted} == {
        Permission.TALK,
        Permission.IDENTIFY,
    }


@pytest.mark.parametrize("permission", Permission)
def test_the_clock_may_what_its_deeds_ask(permission: Permission) -> None:
    assert may(SYSTEM, permission)


@pytest.mark.parametrize("role", sorted(EVERYONE))
def test_the_check_follows_the_table(role: Role) -> None:
    actor = Actor(id=1, role=role)

    assert {one for one in Permission if may(actor, one)} == {one for one, granted in GRANTS.items() if role in granted}
