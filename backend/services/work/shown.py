"""A row that a person saw and now acts upon: held until the deed ends, kept as its next version."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from backend.domain.errors import Stale
from backend.domain.people import Actor, Permission
from backend.models import Hearing, HearingState, Task, TaskState
from backend.services.access import require

Row = TypeVar("Row", Task, Hearing)


async def held(
    kind: type[Row],
    look: Callable[[Actor, int], Awaitable[Row]],
    actor: Actor,
    row_id: int,
    version: int,
    state: TaskState | HearingState,
) -> Row:
    """What `look` finds for this person, locked. Raises Stale when it was changed since it was shown."""
    require(actor, Permission.PLAN_WORK)
    await kind.select_for_update().get_or_none(id=row_id)
    row = await look(actor, row_id)
    if row.version != version or row.state is not state:
        raise Stale
    return row


async def save(row: Task | Hearing) -> None:
    row.version += 1
    await row.save()
