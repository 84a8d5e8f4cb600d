"""Letters tracked by tickets, a tenth of which fail and a tenth of whose answers are late, for twelve days.

    python -m bench.post [letters]

Prints what it took of the processor, the simulator's share included, and whether each delivery was acted on once.
"""

import asyncio
import sys
import tempfile
from pathlib import Path

from backend import store
from backend.settings import Settings
from bench._post import desk_for, is_sound, send, track

DAYS = 12
RING = "bench:" + "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="


async def measure(letters: int) -> None:
    with tempfile.TemporaryDirectory(prefix="cessio-post-") as folder:
        url = f"sqlite://{Path(folder) / 'post.sqlite3'}"
        settings = Settings(_env_file=None, database_url=url, data_dir=Path(folder), secret_keys=RING)
        await store.upgrade(settings)
        await store.open_store(settings)
        try:
            await send(letters)
            async with desk_for(settings, failing=0.1, late=0.1) as desk:
                found = await track(desk, letters, DAYS)
        finally:
            await store.close_store()
    print(f"{letters:,} letters, {DAYS} days, {found.tickets:,} tickets of at most {found.largest}")
    print(f"  finished {found.finished:,}; delivered {found.delivered:,}; cases moved {found.moved:,}")
    print(f"  processor {found.seconds:,.0f} s, {found.seconds / letters * 1000:.1f} ms a letter's whole life")
    print(f"  above the limits {len(found.breaches)}; asked when finished {found.asked_when_finished}")
    verdict = "sound" if is_sound(found) else "NOT SOUND"
    print(f"  told twice {found.told_twice}; moved twice {found.moved_twice}; {verdict}")


if __name__ == "__main__":
    asyncio.run(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 5_000))
