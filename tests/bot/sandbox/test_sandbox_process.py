"""The sandbox as a process of its own."""

import asyncio
import json
import sys
from pathlib import Path

import pytest

from bot.sandbox.client import Line, SandboxError


async def test_it_runs_beside_the_bot_and_stops_when_told(tmp_path: Path) -> None:
    people = {"people": [{"id": 11, "first_name": "Ольга"}], "groups": [{"title": "Отдел", "members": [11]}]}
    (tmp_path / "people.json").write_text(json.dumps(people))
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot.sandbox", "--port", "0", "--people", str(tmp_path / "people.json")),
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout
    base = (await asyncio.wait_for(process.stdout.readline(), 20)).decode().strip()

    async with Line(base) as line:
        olga = await line.persona(11, "Ольга")
        await olga.start("invite_5")
        assert [message["text"] for message in await olga.messages()] == ["/start invite_5"]
        assert (await line.ask("GET", "updates"))["pending"] == 1
        with pytest.raises(SandboxError, match="deep link"):
            await olga.start("не по правилам")

    process.terminate()
    assert await asyncio.wait_for(process.wait(), 10) == 0
