"""The worker of our own job table: takes what is due, keeps its leases alive, writes down how each try ended."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import uuid4

import structlog
from tortoise.transactions import in_transaction

from backend.queue import bell, table
from backend.queue.table import add, dead, revive
from backend.queue.terms import ABANDONED, Handler, Taken, Terms

__all__ = ["add", "dead", "revive", "work"]

log = structlog.get_logger(__name__)


async def work(handlers: Mapping[str, Handler], stop: asyncio.Event, terms: Terms) -> None:
    await TableWorker(handlers, terms).work(stop)


@dataclass
class TableWorker:
    handlers: Mapping[str, Handler]
    terms: Terms
    name: str = field(default_factory=lambda: uuid4().hex)
    running: dict[int, asyncio.Task[None]] = field(default_factory=dict)

    async def work(self, stop: asyncio.Event) -> None:
        leases = asyncio.create_task(self._keep_leases())
        try:
            with bell.listening() as wake:
                while not stop.is_set():
                    wake.clear()
                    if not await self._start_due(wake):
                        await bell.any_of(wake, stop, within=self.terms.poll)
            if self.running:
                await asyncio.wait(self.running.values(), timeout=self.terms.grace)
        finally:
            ended = [leases, *self.running.values()]
            for task in ended:
                task.cancel()
            await asyncio.wait(ended, timeout=self.terms.grace)  # what was cut short is put back for the next worker

    async def _start_due(self, wake: asyncio.Event) -> bool:
        """Start as many as there is room for. True: there may be more to take at once."""
        room = self.terms.concurrency - len(self.running)
        if room <= 0:
            return False
        now = self.terms.clock()
        try:  # the loop outlives whatever befalls the store
            jobs = await table.take(
                self.handlers, self.name, now, now + self.terms.lease, limit=room, running=self.running
            )
        except Exception as error:
            log.warning("jobs cannot be taken", exc_info=error)
            return False
        for job in jobs:
            self._start(job, wake)
        return len(jobs) == room

    def _start(self, job: Taken, wake: asyncio.Event) -> None:
        def ended(_: asyncio.Task[None]) -> None:
            del self.running[job.id]
            wake.set()

        task = asyncio.create_task(self._run(job), name=f"{job.name}#{job.id}")
        self.running[job.id] = task
        task.add_done_callback(ended)

    async def _keep_leases(self) -> None:
        while True:
            await asyncio.sleep(self.terms.lease.total_seconds() / 3)
            try:  # a lease that lapses costs a second run, not the worker
                if self.running:
                    await table.hold(self.name, self.running, self.terms.clock() + self.terms.lease)
            except Exception as error:
                log.warning("leases cannot be kept", exc_info=error)

    async def _run(self, job: Taken) -> None:
        try:  # where the store fails here, the lease lapses, and the job is taken again
            if job.tries > self.terms.retries.tries:
                await self._bury(job, ABANDONED)  # each try ended with the process: one more would end this one
            else:
                await self._try(job)
        except Exception as error:
            log.warning("a job's end cannot be written down", job=job.name, id=job.id, exc_info=error)

    async def _try(self, job: Taken) -> None:
        try:  # any failure is tried again, and told once it is hopeless
            await self.handlers[job.name](self.terms.clock(), **job.args)
        except asyncio.CancelledError:
            await table.put_back(job, self.terms.clock(), "")
            raise
        except Exception as error:
            log.warning("a job failed", job=job.name, id=job.id, tries=job.tries, exc_info=error)
            await self._failed(job, error)
            return
        if not await table.finish(job):
            log.warning("a job was finished too late", job=job.name, id=job.id)

    async def _failed(self, job: Taken, error: Exception) -> None:
        kind = type(error).__name__
        if job.tries >= self.terms.retries.tries:
            await self._bury(job, kind)
            return
        again = self.terms.clock() + self.terms.retries.wait_after(job.tries, error)
        await table.put_back(job, again, kind)

    async def _bury(self, job: Taken, error: str) -> None:
        async with in_transaction():
            if await table.bury(job, self.terms.clock(), error) and self.terms.on_dead:
                await self.terms.on_dead(job.name, job.id)
