"""What should not stay in a chat for ever: birth dates, codes, numbers that somebody wrote to prove who they are."""

from datetime import datetime, timedelta

from tortoise.transactions import atomic

from backend import queue

REMOVE = "chats.remove"
AFTER = timedelta(minutes=5)


@atomic()
async def remove_later(chat_id: int, message_id: int, now: datetime) -> None:
    """The message goes from the chat in a while: long enough to see what one wrote, and no longer."""
    args: queue.Args = {"chat_id": chat_id, "message_id": message_id}
    await queue.enqueue(REMOVE, args, run_at=now + AFTER, key=f"{REMOVE}:{chat_id}:{message_id}")
