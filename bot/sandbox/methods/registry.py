"""Which function does which method."""

from collections.abc import Awaitable, Callable
from typing import Any

from bot.sandbox.calls import ANSWERS_TRUE, Call
from bot.sandbox.wire import Rejected
from bot.sandbox.world import World

Method = Callable[[World, Call], Awaitable[Any]]
METHODS: dict[str, Method] = {}


def method(*names: str) -> Callable[[Method], Method]:
    def register(function: Method) -> Method:
        METHODS.update(dict.fromkeys(names, function))
        return function

    return register


async def perform(world: World, call: Call) -> Any:
    """The result as Telegram would give it. What only ever answers true, and means nothing here, is true."""
    if call.method in METHODS:
        return await METHODS[call.method](world, call)
    if call.method in ANSWERS_TRUE:
        return True
    raise Rejected(501, f"Not Implemented: the sandbox has no {call.method}")
