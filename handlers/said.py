"""What was said, by its message: the same message delivered again is known by its name."""

from aiogram.types import Message


def source_of(message: Message) -> str:
    """Unlike any other message's."""
    return f"{message.chat.id}:{message.message_id}"
