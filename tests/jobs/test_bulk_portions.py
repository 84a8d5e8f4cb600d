"""How a deed over many cases shares the thread with whoever taps meanwhile."""

import asyncio
from time import perf_counter

from hypothesis import given
from hypothesis import strategies as st

from backend.jobs.bulk import OF_MANY_WRITERS, OF_ONE_WRITER, Portions, _Breath

TENTH = 0.1


def _busy(seconds: float) -> None:
    began = perf_counter()
    while perf_counter() - began < seconds:
        pass


def test_a_portion_that_took_too_long_is_followed_by_a_smaller_one() -> None:
    portions = Portions(most=100, least=10, seconds=TENTH)

    assert portions.next(100, 2 * TENTH) == 50
    assert portions.next(50, TENTH / 2) == 100


@given(
    st.sampled_from((OF_ONE_WRITER, OF_MANY_WRITERS)),
    st.integers(1, 1_000),
    st.floats(0.0001, 60, allow_nan=False),
)
def test_no_portion_is_larger_or_smaller_than_it_may_be(portions: Portions, size: int, took: float) -> None:
    assert portions.least <= portions.next(size, took) <= portions.most


async def test_whoever_taps_has_the_thread_as_long_as_the_portion_had_it() -> None:
    given_way: list[float] = []

    async def give_way(seconds: float) -> None:
        given_way.append(seconds)

    breath = _Breath(give_way)
    _busy(TENTH / 2)

    took = await breath()

    (worked,) = given_way
    assert took >= TENTH / 2
    assert 0 < worked <= took


async def test_waiting_for_the_store_is_no_work_that_chats_must_be_given_back() -> None:
    given_way: list[float] = []

    async def give_way(seconds: float) -> None:
        given_way.append(seconds)
        await asyncio.sleep(TENTH)

    breath = _Breath(give_way)
    await asyncio.sleep(TENTH)

    assert await breath() >= TENTH
    assert given_way[0] < TENTH / 2

    assert await breath() < TENTH  # what the chats took is not counted as the next portion's
