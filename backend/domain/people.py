"""Who acts: the roles, and the one table of what each role may do.

The table is the only source: the checks, the menus and `docs/roles.md` are made from it.
"""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """A person's part in the work. `GUEST` is anyone not yet known; `SYSTEM` is the clock and the outside."""

    OFFICER = "officer"
    LAWYER = "lawyer"
    ACCOUNTANT = "accountant"
    MAIL_CLERK = "mail_clerk"
    ENFORCEMENT = "enforcement"
    MANAGER = "manager"
    ADMINISTRATOR = "administrator"
    DEBTOR = "debtor"
    GUEST = "guest"
    SYSTEM = "system"


@dataclass(frozen=True)
class Actor:
    """The person (or the clock) on whose behalf a deed is done."""

    id: int
    role: Role
    name: str = ""
    debtor_id: int | None = None
    language: str = "ru"
    timezone: str = "Europe/Moscow"


SYSTEM = Actor(id=0, role=Role.SYSTEM, name="Cessio")
