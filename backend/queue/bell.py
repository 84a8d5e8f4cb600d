"""Wakes the workers of this process when something was enqueued in it."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

_listening: set[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = set()


def ring() -> None:
    for loop, event in tuple(_listening):
        loop.call_soon_threadsafe(event.set)


@contextmanager
def listening() -> Iterator[asyncio.Event]:
    """An event that is set by each `ring`."""
    event = asyncio.Event()
    entry = (asyncio.get_running_loop(), event)
    _listening.add(entry)
    try:
        yield event
    finally:
        _listening.discard(entry)


async def any_of(*events: asyncio.Event, within: float) -> None:
    """Return when one of the events is set, or after so many seconds."""
    waits = [asyncio.ensure_future(event.wait()) for event in events]
    try:
        await asyncio.wait(waits, timeout=within, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()
