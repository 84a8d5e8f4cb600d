"""The one door to a case on behalf of a person: what is absent and what is not theirs give the same answer."""

from tortoise.queryset import QuerySet

from backend.domain.errors import NotAllowed, NotFound
from backend.domain.people import Actor, Permission, Role, may
from backend.models import Case, StaffScope


def require(actor: Actor, permission: Permission) -> None:
    """Raise NotAllowed unless the table of roles grants it."""
    if not may(actor, permission):
        raise NotAllowed(permission=permission.value)


async def cases_of(actor: Actor) -> QuerySet[Case]:
    """The cases that this person may see: a debtor's own, a scoped colleague's creditors', or all."""
    if actor.role is Role.SYSTEM:
        return Case.all()
    if actor.role is Role.DEBTOR and actor.debtor_id is not None:
        return Case.filter(debtor_id=actor.debtor_id)
    if not may(actor, Permission.SEE_CASES):
        return Case.filter(id=None)
    creditors = await creditors_of(actor)
    return Case.all() if creditors is None else Case.filter(creditor_id__in=creditors)


async def creditors_of(actor: Actor) -> frozenset[int] | None:
    """The creditors to whom a colleague's work is bound. None: to none, all are theirs."""
    bound = await StaffScope.filter(person_id=actor.id).values_list("creditor_id", flat=True)
    return frozenset(int(str(creditor_id)) for creditor_id in bound) or None


async def case_for(actor: Actor, case_id: int, permission: Permission | None = None, *, lock: bool = False) -> Case:
    """The case with its debtor, creditor and responsible colleague. `lock` holds the row until the deed ends.

    Raises NotFound when there is no such case for this person, NotAllowed when they see it but may not do this.
    """
    query = (await cases_of(actor)).filter(id=case_id)
    if lock and await query.select_for_update().get_or_none() is None:
        raise NotFound
    case = await query.select_related("debtor", "creditor", "cession", "responsible").get_or_none()
    if case is None:
        raise NotFound
    if permission is not None:
        require(actor, permission)
    return case
