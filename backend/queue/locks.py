"""Two deeds on PostgreSQL that ask for the same at once: the second looks only after the first is kept or undone."""

from tortoise.connection import get_connection

LOCK = "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))"


async def wait_for_deeds(key: str | None = None, turn: str | None = None) -> None:
    """Hold the turn, else the key, until the caller's deed ends: the same key always goes with the same turn.

    Jobs of one turn get their numbers in the order in which their deeds end: none slips in before one that runs.
    """
    name = key if turn is None else f"turn {turn}"
    if name is not None:
        await get_connection("default").execute_query_dict(LOCK, [name])
