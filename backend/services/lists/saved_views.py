"""Lists that somebody named: kept, shared, renamed, forgotten. Whoever opens one sees only what is theirs to see."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from tortoise.transactions import atomic

from backend.domain.errors import NotFound, Refused
from backend.domain.people import Actor, Permission
from backend.models import Person, SavedView
from backend.services import journal
from backend.services.access import require
from backend.services.lists.filters import filter_named
from backend.services.lists.views import KEPT

LONGEST_NAME = 60
MOST_VIEWS = 40
SHOWN = 20


@dataclass(frozen=True)
class Shelf:
    """A person's own lists, and those that colleagues share, each with its owner's name."""

    own: Sequence[SavedView]
    shared: Sequence[tuple[SavedView, str]]


async def shelf_of(actor: Actor) -> Shelf:
    require(actor, Permission.SEE_CASES)
    own = await SavedView.filter(person_id=actor.id).order_by("name").limit(MOST_VIEWS)
    shared = await SavedView.filter(is_shared=True).exclude(person_id=actor.id).order_by("name", "id").limit(SHOWN)
    names = {one.id: one.name for one in await Person.filter(id__in=[view.person_id for view in shared])}
    return Shelf(own, [(view, names.get(view.person_id, "")) for view in shared])


async def view_for(actor: Actor, view_id: int) -> SavedView:
    """One's own, or a shared one. Raises NotFound."""
    require(actor, Permission.SEE_CASES)
    view = await SavedView.get_or_none(id=view_id)
    if view is None or (view.person_id != actor.id and not view.is_shared):
        raise NotFound
    return view


async def named(actor: Actor, filter_id: int) -> SavedView | None:
    """This person's own list by a filter, or else one that a colleague shares; None where nobody named it."""
    views = await SavedView.filter(chosen_id=filter_id).order_by("id")
    seen = [view for view in views if view.person_id == actor.id or view.is_shared]
    return min(seen, key=lambda view: view.person_id != actor.id) if seen else None


def view_name(view: SavedView) -> str:
    """By which `services.views` opens it."""
    return f"{KEPT}{view.chosen_id}"


@atomic()
async def save(actor: Actor, filter_id: int, name: str, now: datetime) -> SavedView:
    """Keep a filter under a name. The same name again now means this filter."""
    require(actor, Permission.SEE_CASES)
    await filter_named(filter_id)
    name = _read_name(name)
    view = await SavedView.get_or_none(person_id=actor.id, name=name)
    if view is not None:
        view.chosen_id = filter_id
        await view.save()
        return view
    if await SavedView.filter(person_id=actor.id).count() >= MOST_VIEWS:
        raise Refused("refusal-views-too-many", count=MOST_VIEWS)
    return await SavedView.create(person_id=actor.id, name=name, chosen_id=filter_id, created_at=now)


@atomic()
async def rename(actor: Actor, view_id: int, name: str) -> SavedView:
    view = await _own(actor, view_id)
    name = _read_name(name)
    if await SavedView.filter(person_id=actor.id, name=name).exclude(id=view.id).exists():
        raise Refused("refusal-view-name-taken")
    view.name = name
    await view.save()
    return view


@atomic()
async def share(actor: Actor, view_id: int, now: datetime, *, with_all: bool) -> SavedView:
    """Everybody may open it, or its owner alone again. Sharing is written down: others come to rely on the list."""
    view = await _own(actor, view_id)
    if view.is_shared != with_all:
        view.is_shared = with_all
        await view.save()
        await journal.write(actor, "view.shared" if with_all else "view.withdrawn", now, view=view.id)
    return view


@atomic()
async def forget(actor: Actor, view_id: int, now: datetime) -> None:
    view = await _own(actor, view_id)
    if view.is_shared:
        await journal.write(actor, "view.withdrawn", now, view=view.id)
    await view.delete()


async def _own(actor: Actor, view_id: int) -> SavedView:
    require(actor, Permission.SEE_CASES)
    view = await SavedView.select_for_update().get_or_none(id=view_id, person_id=actor.id)
    if view is None:
        raise NotFound
    return view


def _read_name(name: str) -> str:
    name = " ".join(name.split())
    if not 0 < len(name) <= LONGEST_NAME:
        raise Refused("refusal-view-name", most=LONGEST_NAME)
    return name
