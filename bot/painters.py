"""Pictures that notices carry, by name, drawn at the moment of sending."""

from bot.messenger import Painter

PAINTERS: dict[str, Painter] = {}
