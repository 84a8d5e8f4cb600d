"""Pictures that notices carry, by name, drawn at the moment of sending."""

from backend.services import digest
from backend.services.portfolio import quality
from bot.messenger import Painter
from handlers.manager.digest import draw_digest
from handlers.manager.quality import draw_quality

PAINTERS: dict[str, Painter] = {digest.PICTURE: draw_digest, quality.PICTURE: draw_quality}
