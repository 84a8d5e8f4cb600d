"""The job table: who may take a job, for how long, and whose finish still counts."""

import json
import re
from collections.abc import Collection
from datetime import UTC, datetime
from typing import Any

from tortoise.connection import get_connection

from backend.dialect import on_postgres
from backend.queue.locks import wait_for_deeds
from backend.queue.terms import Args, DeadJob, Taken

# A dead job gives its key back: who asks for the same work again gets it, in the turn of now.
FORGET_DEAD = "DELETE FROM job WHERE \"key\" = $1 AND state = 'dead'"

ADD = """
INSERT INTO job (name, args, "key", turn, state, run_at, attempts, taken_by, error)
VALUES ($1, $2, $3, $4, 'waiting', $5, 0, '', '')
ON CONFLICT ("key") DO NOTHING
"""

LISTED = {
    "sqlite": "name IN (SELECT value FROM json_each($2)) AND id NOT IN (SELECT value FROM json_each($3))",
    "postgres": "name IN (SELECT jsonb_array_elements_text($2::jsonb))"
    " AND id NOT IN (SELECT jsonb_array_elements($3::jsonb)::bigint)",
}

IN_TURN = """(turn IS NULL OR (
    NOT EXISTS (SELECT 1 FROM job AS other WHERE other.turn = job.turn AND other.state = 'running')
    AND NOT EXISTS (
        SELECT 1 FROM job AS other WHERE other.turn = job.turn AND other.state = 'waiting' AND other.id < job.id
    )
))"""

# Each part goes along its index and stops when it has enough: asked in one, all that is due would be sorted each time.
# A job whose holder has fallen silent still runs: nobody of its turn overtakes it before it is taken up.
# MATERIALIZED holds the limits: as plain subqueries, a nested loop asks again and again, and takes far more.
DUE = f"""
WITH silent AS MATERIALIZED (
    SELECT id, run_at FROM job WHERE state = 'running' AND taken_until <= $1 AND {{listed}}
    ORDER BY run_at, id LIMIT {{limit}} {{lock}}
), waiting AS MATERIALIZED (
    SELECT id, run_at FROM job WHERE state = 'waiting' AND run_at <= $1 AND {IN_TURN} AND {{listed}}
    ORDER BY run_at, id LIMIT {{limit}} {{lock}}
), due AS MATERIALIZED (
    SELECT id FROM (SELECT id, run_at FROM silent UNION ALL SELECT id, run_at FROM waiting) AS either
    ORDER BY run_at, id LIMIT {{limit}}
)
"""  # noqa: S608 - our own words

LOOK = "SELECT id FROM due"

TAKE = """
UPDATE job SET state = 'running', taken_by = $4, taken_until = $5, attempts = attempts + 1
WHERE id IN (SELECT id FROM due) RETURNING id, name, args, attempts
"""

LOCK = {"sqlite": "", "postgres": "FOR UPDATE SKIP LOCKED"}

MINE = "id = $1 AND taken_by = $2 AND attempts = $3 AND state = 'running'"


async def add(name: str, args: Args, run_at: datetime, key: str | None, turn: str | None) -> None:
    if turn is not None and on_postgres():
        await wait_for_deeds(turn=turn)
    if key is not None:
        await _ask(FORGET_DEAD, key)
    await _ask(ADD, name, json.dumps(dict(args)), key, turn, run_at)


async def take(
    names: Collection[str], worker: str, now: datetime, until: datetime, *, limit: int, running: Collection[int]
) -> list[Taken]:
    """Hold up to `limit` jobs that are due, or that their holder has let go of by silence; of each turn one."""
    engine = "postgres" if on_postgres() else "sqlite"
    due = DUE.format(listed=LISTED[engine], limit=int(limit), lock=LOCK[engine])
    listed = [json.dumps(sorted(names)), json.dumps(sorted(running))]
    # Asked by reading first: an update that finds nothing would still wait for SQLite's one write lock.
    if not await _ask(due + LOOK, now, *listed):
        return []
    rows = await _ask(due + TAKE, now, *listed, worker, until)
    return [Taken(row["id"], row["name"], _loaded(row["args"]), row["attempts"], worker) for row in rows]


async def hold(worker: str, ids: Collection[int], until: datetime) -> None:
    """Lengthen the lease of what this worker runs; what another has taken meanwhile stays with it."""
    listed = (
        "IN (SELECT jsonb_array_elements($3::jsonb)::bigint)"
        if on_postgres()
        else "IN (SELECT value FROM json_each($3))"
    )
    statement = f"UPDATE job SET taken_until = $1 WHERE taken_by = $2 AND state = 'running' AND id {listed}"  # noqa: S608 - our own words
    await _ask(statement, until, worker, json.dumps(sorted(ids)))


async def finish(job: Taken) -> bool:
    """Remove a job that is done. False: another worker holds it now, and this finish counts for nothing."""
    return bool(await _ask(f"DELETE FROM job WHERE {MINE} RETURNING id", job.id, job.worker, job.tries))  # noqa: S608 - our own words


async def put_back(job: Taken, run_at: datetime, error: str) -> bool:
    return await _leave(job, "waiting", run_at, error)


async def bury(job: Taken, now: datetime, error: str) -> bool:
    return await _leave(job, "dead", now, error)


async def dead() -> list[DeadJob]:
    rows = await _ask("SELECT id, name, attempts, error FROM job WHERE state = 'dead' ORDER BY id")
    return [DeadJob(row["id"], row["name"], row["attempts"], row["error"]) for row in rows]


async def revive(job_id: int, now: datetime) -> bool:
    statement = (
        "UPDATE job SET state = 'waiting', attempts = 0, run_at = $2 WHERE id = $1 AND state = 'dead' RETURNING id"
    )
    return bool(await _ask(statement, job_id, now))


async def _leave(job: Taken, state: str, run_at: datetime, error: str) -> bool:
    statement = (
        "UPDATE job SET state = $4, run_at = $5, error = $6, taken_by = '', taken_until = NULL"  # noqa: S608 - our own words
        f" WHERE {MINE} RETURNING id"
    )
    return bool(await _ask(statement, job.id, job.worker, job.tries, state, run_at, error[:200]))


async def _ask(statement: str, *values: Any) -> list[dict[str, Any]]:
    if not on_postgres():
        statement = re.sub(r"\$(\d+)", r"?\1", statement)
    # SQLite compares moments as text, which is right only while all of them are written in one zone.
    plain = [value.astimezone(UTC) if isinstance(value, datetime) else value for value in values]
    return await get_connection("default").execute_query_dict(statement, plain)


def _loaded(args: Any) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(args) if isinstance(args, str) else args
    return loaded
