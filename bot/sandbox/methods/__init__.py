"""The methods of the Bot API, each as a function of the world and the call."""

from bot.sandbox.methods import answers, chats, editing, forwarding, media, profile, receiving, sending
from bot.sandbox.methods.registry import METHODS, perform

__all__ = [
    "METHODS",
    "answers",
    "chats",
    "editing",
    "forwarding",
    "media",
    "perform",
    "profile",
    "receiving",
    "sending",
]
