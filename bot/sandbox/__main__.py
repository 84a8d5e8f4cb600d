"""`python -m bot.sandbox`: the sandbox as a process of its own; the bot can be killed and started against it."""

import argparse
import asyncio
import contextlib
import json
import signal
import sys
from pathlib import Path

from bot.sandbox.faults import Rates
from bot.sandbox.server import TOKEN, Sandbox
from bot.sandbox.sim import make_person


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bot.sandbox", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8081, help="0: any free one")
    parser.add_argument("--token", default=TOKEN, help="of the one bot that is served")
    parser.add_argument("--name", default="Cessio", help="of the bot, as people see it")
    parser.add_argument("--username", default="cessio_bot")
    parser.add_argument("--state", type=Path, help="folder for files; a temporary one without it")
    parser.add_argument("--samples", type=Path, help="folder with files that the page offers to send")
    parser.add_argument("--people", type=Path, help='JSON: {"people": [{"id": 1, "first_name": "…"}], "groups": […]}')
    parser.add_argument("--rates", action="store_true", help="hold the bot to 30 messages a second, 1 to a chat")
    return parser.parse_args()


def fill(sandbox: Sandbox, path: Path) -> None:
    given = json.loads(path.read_text())
    for person in given.get("people", []):
        sandbox.world.add_person(make_person(person))
    for group in given.get("groups", []):
        sandbox.world.add_group(group["title"], group["members"], forum=bool(group.get("forum")))


async def serve(given: argparse.Namespace) -> None:
    sandbox = Sandbox(
        given.token,
        name=given.name,
        username=given.username,
        folder=given.state,
        samples=given.samples,
    )
    if given.rates:
        sandbox.world.rates = Rates(everywhere=30, one_chat=1)
    if given.people:
        fill(sandbox, given.people)
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopped.set)
    sys.stdout.write(f"{await sandbox.start(given.host, given.port)}\n")
    sys.stdout.flush()
    await stopped.wait()
    await sandbox.stop()


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(serve(arguments()))
