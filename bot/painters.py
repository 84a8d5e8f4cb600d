"""Pictures that notices carry, by name, drawn at the moment of sending."""

from backend.services import digest
from bot.messenger import Painter
from handlers.manager.digest import draw_digest

PAINTERS: dict[str, Painter] = {digest.PICTURE: draw_digest}
