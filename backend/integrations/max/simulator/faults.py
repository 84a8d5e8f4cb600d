"""What goes wrong on the way, when asked: by method and path, so many times, after so many that go well."""

from dataclasses import dataclass, field
from enum import StrEnum


class Trouble(StrEnum):
    TOO_MANY = "too_many"
    SERVER_ERROR = "server_error"
    BAD_GATEWAY = "bad_gateway"
    DROP_BEFORE = "drop_before"
    DROP_AFTER = "drop_after"
    """The line is cut once it was done."""
    LATE = "late"
    """It is done, and answered after `seconds`."""
    NOT_READY = "not_ready"
    """The file of the message is still being worked on."""
    NO_BODY = "no_body"

    @property
    def strikes_before(self) -> bool:
        """Nothing is done."""
        return self not in (Trouble.DROP_AFTER, Trouble.LATE, Trouble.NO_BODY)


@dataclass
class Fault:
    """`call` such as «POST messages»."""

    call: str
    kind: Trouble
    times: int = 1
    skip: int = 0
    seconds: float = 0
    wait: int = 1


@dataclass
class Faults:
    plan: list[Fault] = field(default_factory=list)

    def take(self, call: str) -> Fault | None:
        """The first that strikes this call, used up by one."""
        for fault in self.plan:
            if fault.call != call or not fault.times:
                continue
            if fault.skip:
                fault.skip -= 1
                continue
            fault.times -= 1
            return fault
        return None
