"""Durable work: what a deed enqueues in its own transaction is done at least once after it, and never without it."""

import asyncio
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Protocol

from tortoise.backends.base.client import TransactionalDBClient
from tortoise.connection import get_connection

from backend.queue import bell, embedded
from backend.queue.engines import chosen, use
from backend.queue.terms import Args, Clock, DeadJob, Engine, Handler, NotInTransaction, OnDead, Retries, Terms
from backend.sqlite import ImmediateTransaction

__all__ = [
    "Args",
    "Clock",
    "DeadJob",
    "Engine",
    "Handler",
    "NotInTransaction",
    "OnDead",
    "Retries",
    "chosen",
    "dead_jobs",
    "enqueue",
    "revive",
    "use",
    "work",
]

LONGEST_NAME = 60
LONGEST_KEY = 160
LEASE = timedelta(seconds=30)


class _Engine(Protocol):
    """What the module of an engine offers."""

    async def add(self, name: str, args: Args, run_at: datetime, key: str | None, turn: str | None) -> None: ...
    async def work(self, handlers: Mapping[str, Handler], stop: asyncio.Event, terms: Terms) -> None: ...
    async def dead(self) -> list[DeadJob]: ...
    async def revive(self, job_id: int, now: datetime) -> bool: ...


def _engine() -> _Engine:
    if chosen() is Engine.TABLE:
        return embedded
    from backend.queue import clustered  # noqa: PLC0415 - the libraries are loaded only where PostgreSQL is

    return clustered


async def enqueue(name: str, args: Args, *, run_at: datetime, key: str | None = None, turn: str | None = None) -> None:
    """Ask, in the caller's transaction, that the handler of `name` be called with `args` not before `run_at`.

    While a job with the same key waits or runs, nothing is added: a key that names the row to look at
    (`notice:42`) is right, a key that stands for "something has changed" would miss a change made while the
    handler is at work.

    Jobs of the same `turn`, whatever their names and keys, are done one after another in the order in which they were
    asked for, and other turns meanwhile. What fails keeps its place, for what comes after may rest on it: while the
    outside is down, the turn waits for the next try of its first job, and troubles the outside with no other. A dead
    job lets the others go. What is asked for a later day holds up all that is asked for after it. The same key always
    goes with the same turn.

    Raises NotInTransaction: a job without its deed would be neither undone nor kept with it.
    """
    deed = get_connection("default")
    if not isinstance(deed, TransactionalDBClient):
        raise NotInTransaction(name)
    if run_at.tzinfo is None or len(name) > LONGEST_NAME or max(len(key or ""), len(turn or "")) > LONGEST_KEY:
        raise ValueError(
            f"a job needs an aware moment, a name up to {LONGEST_NAME}, a key and a turn up to {LONGEST_KEY}"
        )
    await _engine().add(name, args, run_at, key, turn)
    if isinstance(deed, ImmediateTransaction):
        deed.afterwards.add(bell.ring)
    else:  # early, but there the server calls too, or the table is looked at twice a second
        bell.ring()


async def work(
    handlers: Mapping[str, Handler],
    stop: asyncio.Event,
    *,
    clock: Clock,
    concurrency: int = 4,
    lease: timedelta = LEASE,
    retries: Retries | None = None,
    on_dead: OnDead | None = None,
    poll: float = 0.5,
    grace: float = 20.0,
) -> None:
    """Do what is due until `stop` is set, then finish what runs, for `grace` seconds at most.

    Only the jobs that `handlers` names are taken, so that an older worker leaves new kinds to the newer ones.
    A worker that is silent for longer than `lease` loses its jobs to others.
    """
    terms = Terms(clock, concurrency, lease, retries or Retries(), on_dead, poll, grace)
    await _engine().work(handlers, stop, terms)


async def dead_jobs() -> list[DeadJob]:
    """What was given up, for a person to look at."""
    return await _engine().dead()


async def revive(job_id: int, now: datetime) -> bool:
    """Let a dead job try again from the start. False: there is no such dead job."""
    return await _engine().revive(job_id, now)
