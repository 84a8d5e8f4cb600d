"""The limits of plans, as a manager sets them."""

import asyncio
from dataclasses import replace
from decimal import Decimal

import pytest

from backend.domain.errors import NotAllowed, Refused, Stale
from backend.domain.people import Role
from backend.models import JournalEntry
from backend.services import policies
from backend.services.policies import USUAL, PlanPolicy
from backend.settings import Settings
from tests.factories import NOW, make_person

SHORTER = replace(USUAL.limits, max_months=6, min_first_share=Decimal("0.2"))


async def test_until_a_manager_decides_the_usual_limits_hold(opened: Settings) -> None:
    assert await policies.plan_policy() == USUAL


async def test_a_manager_changes_them_and_the_journal_says_from_what_to_what(opened: Settings) -> None:
    manager = await make_person(Role.MANAGER)

    await policies.set_plan_policy(manager.actor(), SHORTER, 5, NOW, version=0)

    assert await policies.plan_policy() == PlanPolicy(SHORTER, 5, version=1)
    entry = await JournalEntry.get(action="policy.changed")
    assert (entry.details["before"]["max_months"], entry.details["after"]["max_months"]) == (12, 6)


async def test_of_managers_who_change_them_at_once_one_does_and_the_others_are_told(opened: Settings) -> None:
    managers = [await make_person(Role.MANAGER) for _ in range(4)]

    changes = [policies.set_plan_policy(one.actor(), SHORTER, 5, NOW, version=0) for one in managers]
    ended = await asyncio.gather(*changes, return_exceptions=True)

    assert sum(isinstance(end, PlanPolicy) for end in ended) == 1
    assert sum(isinstance(end, Stale) for end in ended) == 3
    assert await JournalEntry.filter(action="policy.changed").count() == 1


async def test_a_screen_drawn_before_another_change_changes_nothing(opened: Settings) -> None:
    manager = await make_person(Role.MANAGER)
    await policies.set_plan_policy(manager.actor(), SHORTER, 5, NOW, version=0)

    with pytest.raises(Stale):
        await policies.set_plan_policy(manager.actor(), USUAL.limits, 10, NOW, version=0)
    changed = await policies.set_plan_policy(manager.actor(), USUAL.limits, 10, NOW, version=1)

    assert changed.version == 2


async def test_limits_that_no_plan_could_meet_and_other_peoples_hands_are_refused(opened: Settings) -> None:
    manager, officer = await make_person(Role.MANAGER), await make_person(Role.OFFICER)

    with pytest.raises(NotAllowed):
        await policies.set_plan_policy(officer.actor(), SHORTER, 5, NOW, version=0)
    with pytest.raises(Refused, match="refusal-plan-limits"):
        replace(SHORTER, max_months=0)
    with pytest.raises(Refused, match="refusal-plan-grace"):
        await policies.set_plan_policy(manager.actor(), SHORTER, 31, NOW, version=0)
    assert await policies.plan_policy() == USUAL
