"""What the sandbox's tests share."""

import json
from collections.abc import Callable, Coroutine
from typing import Any

Api = Callable[..., Coroutine[Any, Any, Any]]


class Clock:
    def __init__(self) -> None:
        self.now = 1_790_000_000.0

    def __call__(self) -> float:
        return self.now


def written(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def refusal(body: Any) -> tuple[int, str]:
    assert body["ok"] is False
    return body["error_code"], body["description"]


def keyboard(*labels: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": label, "callback_data": f"do:{label}"}] for label in labels]}


async def next_update(api: Api, kind: str) -> Any:
    """The content of the next update of this kind; those before it are confirmed."""
    offset = 0
    while True:
        for update in (await api("getUpdates", offset=offset, timeout=5))["result"]:
            offset = update["update_id"] + 1
            if kind in update:
                await api("getUpdates", offset=offset, limit=1)
                return update[kind]
