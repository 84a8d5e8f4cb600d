import io
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from sandbox_kit import Api, Clock, written

from bot.sandbox import Sandbox
from bot.sandbox.client import Line, Persona


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def sandbox(tmp_path: Path, clock: Clock) -> AsyncIterator[Sandbox]:
    (tmp_path / "samples").mkdir()
    made = Sandbox(folder=tmp_path / "files", samples=tmp_path / "samples", clock=clock, webhook_pause=0.01)
    await made.start()
    yield made
    await made.stop()


@pytest.fixture
async def line(sandbox: Sandbox) -> AsyncIterator[Line]:
    async with Line(sandbox.base) as made:
        yield made


@pytest.fixture
async def olga(line: Line) -> Persona:
    """Somebody who has not pressed Start yet."""
    return await line.persona(11, "Ольга", phone="+79990000011")


@pytest.fixture
async def started(olga: Persona) -> Persona:
    await olga.start()
    return olga


@pytest.fixture
def api(sandbox: Sandbox, line: Line) -> Api:
    """A call of a method by form; the whole answer of the server."""

    async def call(method: str, files: dict[str, tuple[str, bytes]] | None = None, **params: Any) -> Any:
        form = aiohttp.FormData({name: written(value) for name, value in params.items()}, quote_fields=False)
        for name, (file, content) in (files or {}).items():
            form.add_field(name, io.BytesIO(content), filename=file)
        async with line.http.post(f"{sandbox.base}/bot{sandbox.token}/{method}", data=form) as response:
            body = await response.json()
            assert response.status == (200 if body["ok"] else body["error_code"])
            return body

    return call
