"""A local Bot API server: to the bot it is Telegram, to people a page in the browser."""

from bot.sandbox.server import Sandbox

__all__ = ["Sandbox"]
