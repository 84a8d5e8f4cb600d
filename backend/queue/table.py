"""The job table: who may take a job, for how long, and whose finish still counts."""

import json
import re
from collections.abc import Collection
from datetime import UTC, datetime
from typing import Any

from tortoise.connection import get_connection

from backend.dialect import on_postgres
from backend.queue.terms import Args, DeadJob, Taken

# A dead job gives its key back: who asks for the same work again gets it.
ADD = """
INSERT INTO job (name, args, "key", state, run_at, attempts, taken_by, error)
VALUES ($1, $2, $3, 'waiting', $4, 0, '', '')
ON CONFLICT ("key") DO UPDATE
SET name = excluded.name, args = excluded.args, state = 'waiting', run_at = excluded.run_at, attempts = 0, error = ''
WHERE job.state = 'dead'
"""

LISTED = {
    "sqlite": "name IN (SELECT value FROM json_each($2)) AND id NOT IN (SELECT value FROM json_each($3))",
    "postgres": "name IN (SELECT jsonb_array_elements_text($2::jsonb))"
    " AND id NOT IN (SELECT jsonb_array_elements($3::jsonb)::bigint)",
}

DUE = """
SELECT id FROM job
WHERE ((state = 'waiting' AND run_at <= $1) OR (state = 'running' AND taken_until <= $1)) AND {listed}
ORDER BY run_at, id LIMIT {limit}
"""

MARK = """
UPDATE job SET state = 'running', taken_by = $4, taken_until = $5, attempts = attempts + 1
"""

# MATERIALIZED holds the limit: as a plain subquery, a nested loop asks again and again, and takes far more.
TAKE = {
    "sqlite": MARK + "WHERE id IN ({due}) RETURNING id, name, args, attempts",
    "postgres": "WITH due AS MATERIALIZED ({due} FOR UPDATE SKIP LOCKED)"
    + MARK
    + "FROM due WHERE job.id = due.id RETURNING job.id, name, args, attempts",
}

MINE = "id = $1 AND taken_by = $2 AND attempts = $3 AND state = 'running'"


async def add(name: str, args: Args, run_at: datetime, key: str | None) -> None:
    await _ask(ADD, name, json.dumps(dict(args)), key, run_at)


async def take(
    names: Collection[str], worker: str, now: datetime, until: datetime, *, limit: int, running: Collection[int]
) -> list[Taken]:
    """Hold up to `limit` jobs that are due, or that their holder has let go of by silence."""
    engine = "postgres" if on_postgres() else "sqlite"
    due = DUE.format(listed=LISTED[engine], limit=int(limit))
    listed = [json.dumps(sorted(names)), json.dumps(sorted(running))]
    # Asked by reading first: an update that finds nothing would still wait for SQLite's one write lock.
    if not await _ask(due, now, *listed):
        return []
    rows = await _ask(TAKE[engine].format(due=due), now, *listed, worker, until)
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
