"""A store on each engine of the queue, with a place for effects, and workers as processes of their own."""

import asyncio
import json
import os
import sys
from asyncio.subprocess import PIPE, STDOUT, Process
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from queue_process import Start, said
from tortoise.connection import get_connection

from backend import queue
from backend.settings import Settings

SCRIPT = Path(__file__).with_name("queue_process.py")
ENGINES = [queue.Engine.TABLE, *([queue.Engine.PROCRASTINATE] if os.environ.get("CESSIO_TEST_POSTGRES") else [])]


@pytest.fixture(params=ENGINES)
async def engine(request: pytest.FixtureRequest, opened: Settings) -> AsyncIterator[queue.Engine]:
    """The store is open, and its queue goes by this engine."""
    connection = get_connection("default")
    await connection.execute_script("CREATE TABLE effect (name VARCHAR(40) PRIMARY KEY)")
    await connection.execute_script("CREATE TABLE run (effect VARCHAR(40), worker VARCHAR(40))")
    queue.use(request.param)
    yield request.param
    queue.use(None)


@pytest.fixture
async def start(engine: queue.Engine, opened: Settings) -> AsyncIterator[Start]:
    """Starts a part of queue_process.py and waits until it has the store open."""
    started: list[Process] = []

    async def start(part: str, **told: Any) -> Process:
        store = {
            "database": opened.database_url.get_secret_value(),
            "folder": str(opened.data_dir),
            "ring": opened.secret_keys.get_secret_value(),
        }
        usual = {"name": part, "seconds": 0, "concurrency": 5, "lease": 1, "engine": engine}
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            str(SCRIPT),
            json.dumps({**usual, **told, **store, "part": part}),
            env={**os.environ, "PYTHONPATH": str(SCRIPT.parents[2])},
            stdout=PIPE,
            stderr=STDOUT,
        )
        started.append(process)
        await said(process, "ready")
        return process

    yield start
    for process in started:
        if process.returncode is None:
            process.kill()
        await process.wait()
