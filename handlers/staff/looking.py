"""Who else looks at a case now, for the card."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol


class Presence(Protocol):
    """Knows for a few minutes who opened which case; forgetting all of it at a restart harms nobody."""

    async def opened(self, case_id: int, person_id: int, name: str, now: datetime) -> Sequence[str]:
        """Mark it, and give the names of the others who look at it too."""
        ...


def short_name(name: str) -> str:
    """«Ольга К.»: enough for a colleague."""
    first, *rest = name.split() or [""]
    return f"{first} {rest[0][0]}." if rest and rest[0][0].isalpha() else name
