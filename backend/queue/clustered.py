"""The same queue over procrastinate: any number of workers, on any number of machines, on one PostgreSQL.

A job's name is its procrastinate queue, so that a worker takes only what it has handlers for; the task is one for all.
Its turn is the library's lock, which keeps to the numbers of jobs: what is put back or taken from the lost is first.
The library lets a worker that was paused finish what another has taken meanwhile, and goes on without heartbeat once
its heartbeat has failed: both are closed here.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast

import structlog
from procrastinate import App, PsycopgConnector
from procrastinate.job_context import JobContext
from procrastinate.jobs import Job, Status
from procrastinate.manager import JobManager
from procrastinate.retry import BaseRetryStrategy, RetryDecision
from procrastinate.worker import Worker
from psycopg.conninfo import make_conninfo
from tortoise.backends.base_postgres.client import BasePostgresClient
from tortoise.connection import get_connection

from backend.queue import bell
from backend.queue.locks import wait_for_deeds
from backend.queue.terms import ABANDONED, Args, DeadJob, Handler, Terms

__all__ = ["add", "dead", "revive", "work"]

TASK = "cessio"
A_DAY = 86_400.0
log = structlog.get_logger(__name__)

ADD = """
SELECT procrastinate_defer_jobs_v1(ARRAY[
    ROW($1::varchar, $2::varchar, 0, $6::text, $3::text, $4::jsonb, $5::timestamptz)::procrastinate_job_to_defer_v1
])
WHERE NOT EXISTS (SELECT 1 FROM procrastinate_jobs WHERE status = 'todo' AND queueing_lock = $3)
AND NOT EXISTS (SELECT 1 FROM procrastinate_jobs WHERE status = 'doing' AND queueing_lock = $3)
"""

DEAD = """
SELECT id, queue_name, attempts, coalesce(args ->> 'error', '') AS error FROM procrastinate_jobs
WHERE status = 'failed' AND task_name = $1 ORDER BY id
"""

REVIVE = """
UPDATE procrastinate_jobs AS job SET status = 'todo', attempts = 0, scheduled_at = $2
WHERE id = $1 AND status = 'failed' AND NOT EXISTS (
    SELECT 1 FROM procrastinate_jobs AS other
    WHERE other.queueing_lock = job.queueing_lock AND other.status IN ('todo', 'doing')
) RETURNING id
"""

MINE = """WITH mine AS MATERIALIZED (
    SELECT id FROM procrastinate_jobs
    WHERE id = %(job_id)s AND status = 'doing' AND attempts = %(attempts)s
    AND worker_id IS NOT DISTINCT FROM %(worker_id)s
    FOR UPDATE
)"""
FINISH = f"{MINE} SELECT procrastinate_finish_job_v1(id, %(status)s, %(delete_job)s), id FROM mine"  # noqa: S608 - our own words
RETRY = f"{MINE} SELECT procrastinate_retry_job_v2(id, %(retry_at)s, NULL, NULL, NULL), id FROM mine"  # noqa: S608 - as above
NOTE_ERROR = f"""{MINE}
UPDATE procrastinate_jobs AS job SET args = args || jsonb_build_object('error', %(error)s::text)
FROM mine WHERE job.id = mine.id RETURNING job.id
"""  # noqa: S608 - as above
BEAT = "UPDATE procrastinate_workers SET last_heartbeat = now() WHERE id = %(worker_id)s RETURNING id"


class WorkerForgotten(Exception):
    """Others took this worker for dead and struck it off: it has to begin anew."""


async def add(name: str, args: Args, run_at: datetime, key: str | None, turn: str | None) -> None:
    await wait_for_deeds(key, turn)
    told = json.dumps({"args": dict(args)})
    await get_connection("default").execute_query_dict(ADD, [name, TASK, key, told, run_at, turn])


async def work(handlers: Mapping[str, Handler], stop: asyncio.Event, terms: Terms) -> None:
    while not stop.is_set():
        try:
            await ClusterWorker(handlers, terms).work(stop)
        except Exception as error:
            log.warning("the worker begins anew", exc_info=error)
            await bell.any_of(stop, within=terms.poll)


async def dead() -> list[DeadJob]:
    rows = await get_connection("default").execute_query_dict(DEAD, [TASK])
    return [DeadJob(row["id"], row["queue_name"], row["attempts"], row["error"]) for row in rows]


async def revive(job_id: int, now: datetime) -> bool:
    return bool(await get_connection("default").execute_query_dict(REVIVE, [job_id, now]))


class Patience(BaseRetryStrategy):  # type: ignore[misc] # the library is not followed
    def __init__(self, terms: Terms) -> None:
        self.terms = terms

    def get_retry_decision(self, *, exception: BaseException, job: Job) -> RetryDecision | None:
        now = self.terms.clock()
        if not isinstance(exception, Exception):  # cut short by the end of the process
            return RetryDecision(retry_at=now)
        tries = job.attempts + 1
        if tries >= self.terms.retries.tries:
            return None
        return RetryDecision(retry_at=now + self.terms.retries.wait_after(tries, exception))


class FencedManager(JobManager):  # type: ignore[misc] # as above
    """Writes an end down only for who still holds the job."""

    def __init__(self, connector: PsycopgConnector, terms: Terms) -> None:
        super().__init__(connector)
        self.terms = terms
        self.errors: dict[int, str] = {}

    async def finish_job(self, job: Job, status: Status, delete_job: bool) -> None:
        error = self.errors.pop(cast("int", job.id), "")
        if status is Status.FAILED:
            await self._bury(job, error)
        elif not await self._as_holder(FINISH, job, status=status.value, delete_job=delete_job):
            log.warning("a job was finished too late", job=job.queue, id=job.id)

    async def retry_job(self, job: Job, retry_at: datetime | None = None, *_: Any, **__: Any) -> None:
        self.errors.pop(cast("int", job.id), None)
        await self._as_holder(RETRY, job, retry_at=retry_at or self.terms.clock())

    async def take_from_the_lost(self) -> None:
        """Give back what workers held that have gone silent; what went down with each of its workers is given up."""
        for job in await self.get_stalled_jobs(seconds_since_heartbeat=self.terms.lease.total_seconds()):
            if job.attempts + 1 >= self.terms.retries.tries:
                await self._bury(job, ABANDONED)
            else:
                await self.retry_job(job)

    async def beat(self, worker_id: int) -> None:
        if not await self.connector.execute_query_all_async(BEAT, worker_id=worker_id):
            raise WorkerForgotten

    async def _bury(self, job: Job, error: str) -> None:
        if not await self._as_holder(NOTE_ERROR, job, error=error):
            return
        # Told first: told and not buried comes again, buried and not told would never be known.
        if self.terms.on_dead:
            await self.terms.on_dead(job.queue, cast("int", job.id))
        await self._as_holder(FINISH, job, status=Status.FAILED.value, delete_job=False)

    async def _as_holder(self, query: str, job: Job, **values: Any) -> bool:
        fence = {"job_id": job.id, "attempts": job.attempts, "worker_id": job.worker_id}
        return bool(await self.connector.execute_query_all_async(query, **fence, **values))


@dataclass
class ClusterWorker:
    handlers: Mapping[str, Handler]
    terms: Terms
    app: App = field(init=False)
    manager: FencedManager = field(init=False)

    def __post_init__(self) -> None:
        connector = PsycopgConnector(conninfo=_conninfo(), min_size=1, max_size=4)
        self.app = App(connector=connector)
        self.app.job_manager = self.manager = FencedManager(connector, self.terms)
        self.app.task(name=TASK, pass_context=True, retry=Patience(self.terms))(self._run)

    async def work(self, stop: asyncio.Event) -> None:
        async with self.app.open_async(), self._tasks() as tasks:
            halt = asyncio.create_task(stop.wait())
            try:
                await asyncio.wait({*tasks, halt}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                halt.cancel()

    @asynccontextmanager
    async def _tasks(self) -> AsyncIterator[list[asyncio.Task[None]]]:
        """The library's worker with our watch over it; what failed is raised at the end."""
        worker = self._worker()
        tasks = [asyncio.create_task(worker.run()), asyncio.create_task(self._watch(worker))]
        try:
            yield tasks
        finally:
            tasks[0].cancel()  # lets what runs end, for as long as the grace
            ended: list[Any] = [*await asyncio.gather(tasks[0], return_exceptions=True)]
            tasks[1].cancel()
            ended += await asyncio.gather(tasks[1], return_exceptions=True)
        for outcome in ended:
            if isinstance(outcome, Exception):
                raise outcome

    def _worker(self) -> Worker:
        return Worker(
            self.app,
            queues=sorted(self.handlers),
            concurrency=self.terms.concurrency,
            fetch_job_polling_interval=self.terms.poll,
            shutdown_graceful_timeout=self.terms.grace,
            delete_jobs="successful",
            install_signal_handlers=False,
            update_heartbeat_interval=A_DAY,  # our watch does it, and notices when it cannot
            stalled_worker_timeout=self.terms.lease.total_seconds(),
        )

    async def _watch(self, worker: Worker) -> None:
        while True:
            await asyncio.sleep(self.terms.lease.total_seconds() / 3)
            if worker.worker_id is not None:
                await self.manager.beat(worker.worker_id)
            await self.manager.take_from_the_lost()

    async def _run(self, context: JobContext, *, args: dict[str, Any], **_: Any) -> None:
        job = context.job
        try:
            await self.handlers[job.queue](self.terms.clock(), **args)
        except Exception as error:
            log.warning("a job failed", job=job.queue, id=job.id, tries=job.attempts + 1, exc_info=error)
            self.manager.errors[cast("int", job.id)] = type(error).__name__
            raise


def _conninfo() -> str:
    """The store's own connection, told in psycopg's words."""
    store = cast("BasePostgresClient", get_connection("default"))
    password = cast("str | None", store.password) or None
    return make_conninfo(host=store.host, port=store.port, dbname=store.database, user=store.user, password=password)
