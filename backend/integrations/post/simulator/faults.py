"""What goes wrong on purpose: faults laid down for a route, to strike once, several times, or by chance."""

from collections import defaultdict, deque
from dataclasses import dataclass
from enum import StrEnum
from random import Random


class Fault(StrEnum):
    """A way to fail. Those of the first group strike before the question is worked on, the others after."""

    SILENT = "silent"  # no answer at all until the caller gives up
    RESET = "reset"  # the connection is torn before anything happened
    HTML_502 = "html_502"
    HTML_500 = "html_500"
    TOO_MANY = "too_many"  # 429 with Retry-After
    TOO_MANY_NO_WAIT = "too_many_no_wait"  # 429 without
    NO_SUCH_PAGE = "no_such_page"
    BAD_CREDENTIALS = "bad_credentials"
    LIMIT = "limit"
    INTERNAL = "internal"  # the Post's own «internal error»

    DROPPED = "dropped"  # worked on, then the connection is torn: the caller cannot know
    SLOW = "slow"  # answered half a second later
    TRUNCATED = "truncated"  # the XML ends in the middle, the HTTP answer is whole
    BROKEN_OFF = "broken_off"  # the HTTP answer itself ends in the middle
    WRONG_TYPE = "wrong_type"  # right XML as text/html
    WRONG_CHARSET = "wrong_charset"  # says UTF-8, is windows-1251
    EMPTY = "empty"  # 200 and not a byte
    NOT_SOAP = "not_soap"
    BOMB = "bomb"  # a DTD with nested entities
    EXTRA_FIELDS = "extra_fields"  # a newer schema
    BARE = "bare"  # all that is optional is left out


BEFORE = frozenset(list(Fault)[: list(Fault).index(Fault.DROPPED)])

HISTORY, TICKET, ANSWER = "history", "ticket", "answer"
ROUTES = (HISTORY, TICKET, ANSWER)


@dataclass(frozen=True, slots=True)
class Chance:
    fault: Fault
    share: float


class FaultPlan:
    def __init__(self, seed: int = 0) -> None:
        self._next: dict[str, deque[Fault]] = defaultdict(deque)
        self._chances: dict[str, list[Chance]] = defaultdict(list)
        self._random = Random(seed)

    def once(self, route: str, fault: Fault, times: int = 1) -> None:
        self._next[_known(route)].extend([fault] * times)

    def often(self, route: str, fault: Fault, share: float) -> None:
        """Strike by chance, `share` of all questions (0 to 1)."""
        self._chances[_known(route)].append(Chance(fault, share))

    def clear(self) -> None:
        self._next.clear()
        self._chances.clear()

    def take(self, route: str) -> Fault | None:
        if self._next[route]:
            return self._next[route].popleft()
        struck = (chance.fault for chance in self._chances[route] if self._random.random() < chance.share)
        return next(struck, None)


def _known(route: str) -> str:
    if route not in ROUTES:
        raise ValueError(f"no such route: {route}")
    return route
