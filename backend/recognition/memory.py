"""What a page was read with goes back to the system: else a process that reads many pages holds ever more."""

import ctypes
from collections.abc import Callable
from functools import cache


def give_back() -> None:
    """Some milliseconds; nothing where the C library cannot."""
    if trim := _trim():
        trim(0)


@cache
def _trim() -> Callable[[int], int] | None:
    try:
        return ctypes.CDLL(None).malloc_trim
    except (AttributeError, OSError, TypeError):
        return None
