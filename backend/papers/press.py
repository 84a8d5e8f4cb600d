"""Papers of many cases are set in processes of their own, one a core: threads would set no faster than one."""

import asyncio
import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from types import TracebackType
from typing import Self

from backend.papers.outgoing.together import Made, Order, made_from


class Press:
    """Called with orders it gives what was set, in their order. Leave it when done: the processes end with it."""

    def __init__(self, processes: int | None = None) -> None:
        self._processes = processes or os.cpu_count() or 1

    def __enter__(self) -> Self:
        self._pool = ProcessPoolExecutor(self._processes, mp_context=get_context("spawn"))
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._pool.shutdown(wait=kind is None, cancel_futures=True)

    async def __call__(self, orders: Sequence[Order]) -> Sequence[Made]:
        loop = asyncio.get_running_loop()
        return await asyncio.gather(*(loop.run_in_executor(self._pool, made_from, order) for order in orders))
