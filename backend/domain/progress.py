"""How far a long piece of work has come, and whom it tells."""

from dataclasses import dataclass
from typing import Protocol

BAR = 12


@dataclass(frozen=True, slots=True)
class Progress:
    """`whole` may be an estimate, such as rows of a file with blank ones among them."""

    done: int
    whole: int

    @property
    def percent(self) -> int:
        return min(100, self.done * 100 // self.whole) if self.whole else 0

    @property
    def bar(self) -> str:
        filled = min(BAR, self.done * BAR // self.whole) if self.whole else 0
        return "▓" * filled + "░" * (BAR - filled)


class ProgressTeller(Protocol):
    """Given to a service by whoever started it. Telling never fails the work, and may leave out what comes too soon."""

    async def __call__(self, progress: Progress) -> None: ...


async def tell_nobody(progress: Progress) -> None:
    """Where no chat waits, as on the command line of another."""
    _ = progress
