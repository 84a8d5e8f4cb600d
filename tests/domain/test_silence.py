"""How long an answer takes: learned with censoring, drawn towards the wider circle, better than a fixed timer."""

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.silence import Awaited, Place, Waits, custom_of, customs, learned

HORIZON = 400


Lived = tuple[int, bool, bool]


def made_court(chance: random.Random, typical: int, cases: int, lost: float, watched: int) -> list[Lived]:
    """(days, answered, lost) of each case: a lost paper is never answered, the others about the typical day."""
    found = []
    for _ in range(cases):
        age = chance.randint(1, watched)
        is_lost = chance.random() < lost
        takes = HORIZON if is_lost else max(3, round(chance.gauss(typical, typical / 5)))
        found.append((min(age, takes), not is_lost and takes <= age, is_lost))
    return found


def as_waits(court: list[Lived]) -> list[Waits]:
    return [Waits(days, answered) for days, answered, _ in court]


def test_a_worked_example_gives_the_product_of_the_shares() -> None:
    # Of five, one was answered on day 2, one left on day 3, one was answered on day 4, and two wait on day 5.
    found = learned([Waits(2, True), Waits(3, False), Waits(4, True), Waits(5, False, 2)])

    assert found.at(1) == 1.0
    assert found.at(2) == found.at(3) == pytest.approx(4 / 5)
    assert found.at(4) == found.at(100) == pytest.approx(4 / 5 * 2 / 3)


def test_a_wait_that_lasts_is_no_answer_of_that_length() -> None:
    short = learned([Waits(10, True, 50), Waits(2, False, 500)])

    assert short.at(9) == 1.0
    assert short.custom() == 10


@given(st.lists(st.builds(Waits, st.integers(0, 300), st.booleans(), st.integers(1, 5)), max_size=60))
def test_the_share_never_rises_and_stays_a_share(waits: list[Waits]) -> None:
    for curve in (learned(waits), learned(waits, learned([Waits(30, True, 40), Waits(50, True, 40)]))):
        assert all(0 <= later <= sooner <= 1 for sooner, later in pairwise(curve.still))
        assert 0 <= curve.chance_of_loss(40) <= 1


def test_few_waits_are_drawn_towards_the_region_and_many_speak_for_themselves() -> None:
    region = [Waits(days, True, 10) for days in range(20, 40)]
    quick, slow = [Waits(5, True, 2)], [Waits(days, True, 20) for days in range(80, 100)]
    places = {Place("59", "big"): region, Place("59", "small"): quick, Place("59", "slow"): slow}

    found = customs(Awaited.ORDER, places)

    assert 20 <= found[Place("59", "small")].days <= 100
    assert found[Place("59", "small")].days > 5
    assert 95 <= found[Place("59", "slow")].days <= 100
    assert found[Place("59", "big")].days < 60


def test_before_anything_is_known_the_law_tells() -> None:
    found = custom_of(Awaited.ORDER, learned([Waits(3, True, 2)]), [Waits(3, True, 2)])

    assert (found.days, found.is_learned, found.own_answered) == (40, False, 2)


def test_lost_papers_are_found_sooner_than_by_a_timer_with_as_many_alarms() -> None:
    """Quick courts answer in two weeks, slow ones in four months; of a hundred papers four are lost."""
    chance = random.Random(7)
    courts = {
        Place("59", f"court{number}"): made_court(chance, typical, 300, 0.04, 200)
        for number, typical in enumerate([12, 15, 20, 30, 45, 60, 90, 120])
    }
    learned_customs = customs(Awaited.ORDER, {place: as_waits(court) for place, court in courts.items()})
    waiting = [
        (days - learned_customs[place].days, days, lost)
        for place, court in courts.items()
        for days, answered, lost in court
        if not answered
    ]
    ours = [lost for beyond, _, lost in waiting if beyond > 0]
    by_age = sorted(waiting, key=lambda one: -one[1])[: len(ours)]
    by_timer = [lost for _, _, lost in by_age]

    assert sum(ours) > sum(by_timer) * 1.3
    assert sum(ours) / len(ours) > 0.6


def test_the_chance_of_loss_is_what_comes_true() -> None:
    chance = random.Random(11)
    court = made_court(chance, 30, 4000, 0.1, 300)
    curve = learned(as_waits(court))

    for days in (35, 40, 50):
        silent = [lost for waited, _, lost in court if waited >= days and (lost or waited > days)]
        assert curve.chance_of_loss(days) == pytest.approx(sum(silent) / len(silent), abs=0.15)
