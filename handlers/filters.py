"""Who a conversation is for: the same words mean something else from a colleague and from a debtor."""

from aiogram import F
from aiogram.filters import Filter
from aiogram.types import TelegramObject

from backend.domain.people import STAFF, Actor, Permission, Role, may


class ForRoles(Filter):
    """Lets through the updates of people with one of these roles."""

    def __init__(self, *roles: Role) -> None:
        self.roles = frozenset(roles)

    async def __call__(self, _: TelegramObject, actor: Actor) -> bool:
        return actor.role in self.roles


class May(Filter):
    """Lets through the updates of people to whom the table of roles grants this."""

    def __init__(self, permission: Permission) -> None:
        self.permission = permission

    async def __call__(self, _: TelegramObject, actor: Actor) -> bool:
        return may(actor, self.permission)


FOR_STAFF = ForRoles(*STAFF)
FOR_DEBTORS = ForRoles(Role.DEBTOR)
FOR_GUESTS = ForRoles(Role.GUEST)
WORDS = F.text & ~F.text.startswith("/")
"""What somebody says, and not a command."""
