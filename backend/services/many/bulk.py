"""One deed over many cases: asked for, tried out, confirmed, approved by a second person, stopped, gone on, undone."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import Any

from tortoise.functions import Count
from tortoise.transactions import atomic

from backend import queue
from backend.domain import bulk as rules
from backend.domain.calendar import day_in
from backend.domain.errors import NotFound, Refused, Stale
from backend.domain.people import GRANTS, Actor, Permission, may
from backend.domain.stages import Hold, Step
from backend.models import Bulk, BulkItem, BulkKind, BulkOutcome, BulkState, Case, Person, StaffScope
from backend.services import journal
from backend.services.access import require
from backend.services.lists.views import Day, cases_in
from backend.services.many.bulk_kinds import KINDS
from backend.services.notices import Button, Lines, Named, News, owe, vivid
from backend.services.policies import bulk_limits

TRY, RUN, UNDO, SHOW = "bulk.try", "bulk.run", "bulk.undo", "bulk.show"
CAN_STOP = (BulkState.RUNNING,)
SHOWN_REASONS = 6
LONGEST_WHY = 300


@dataclass(frozen=True)
class Lack:
    """A reason for which cases are refused: how many, and the sentence of the first of them."""

    key: str
    details: Mapping[str, Any]
    count: int


@dataclass(frozen=True)
class Picture:
    """All that a screen says of a deed."""

    bulk: Bulk
    lacks: tuple[Lack, ...]
    names: tuple[str, ...]
    undone: int
    stays: str
    """By which article some of it is not undone; empty when all of it may be."""

    @property
    def will_do(self) -> int:
        return self.bulk.count - self.bulk.refused


@atomic()
async def begin(
    actor: Actor,
    kind: BulkKind,
    view: str,
    day: str,
    now: datetime,
    *,
    chat_id: int | None = None,
    message_id: int | None = None,
    **params: Any,
) -> Bulk:
    """Ask for a dry run. Nothing else happens before it is confirmed."""
    for permission in KINDS[kind].permissions:
        require(actor, permission)
    if params.get("tag") is not None:
        params["tag"] = rules.tag_of(params["tag"])
    if person_id := params.get("person_id"):
        params["name"] = await _name_of_colleague(person_id)
    on = Day.named(day or day_in(actor.timezone, now).isoformat(), actor.timezone)
    if not await (await cases_in(actor, view, on)).exists():
        raise Refused("bulk-menu-empty")
    bulk = await Bulk.create(
        kind=kind,
        view=view,
        day=on.name,
        params=params,
        asked_by=actor.id,
        chat_id=chat_id,
        message_id=message_id,
        created_at=now,
    )
    await queue.enqueue(TRY, {"bulk_id": bulk.id}, run_at=now, key=f"{TRY}:{bulk.id}")
    return bulk


@atomic()
async def confirm(actor: Actor, bulk_id: int, version: int, now: datetime) -> Bulk:
    """Set it going, or ask a second person above the set size. A second tap finds another version: Stale."""
    bulk = await _locked(bulk_id, version, BulkState.TRIED, asked_by=actor.id)
    limits, count = await bulk_limits(), bulk.count - bulk.refused
    if rules.is_outdated(bulk.created_at, now):
        raise Refused("bulk-refusal-outdated")
    if not count:
        raise Refused("bulk-refusal-nothing-to-do")
    if not rules.asks_second(count, limits):
        return await _start(bulk, actor, now)
    seconds = await _seconds(actor)
    if not seconds:
        raise Refused("bulk-refusal-nobody-to-approve", count=limits.second_person_from)
    bulk.state = BulkState.ASKING_SECOND
    await _save(bulk)
    for person_id in seconds:
        await owe(person_id, _question(bulk, actor), now)
    await journal.write(actor, "bulk.asked", now, bulk=bulk.id, count=count)
    return bulk


@atomic()
async def approve(actor: Actor, bulk_id: int, version: int, now: datetime) -> Bulk:
    bulk = await _for_second(actor, bulk_id, version)
    if rules.is_outdated(bulk.created_at, now):
        raise Refused("bulk-refusal-outdated")
    bulk.approved_by = actor.id
    await journal.write(actor, "bulk.approved", now, bulk=bulk.id)
    await _tell_asker(bulk, "bulk-notice-approved", actor, now)
    return await _start(bulk, actor, now)


@atomic()
async def decline(actor: Actor, bulk_id: int, version: int, words: str, now: datetime) -> Bulk:
    """Nothing of it is done; whoever asked is told why, and their own message says so too."""
    bulk = await _for_second(actor, bulk_id, version)
    why = " ".join(words.split())[:LONGEST_WHY]
    bulk.state = BulkState.DROPPED
    bulk.params |= {"declined_by": actor.name, "why": why}
    await _save(bulk)
    await journal.write(actor, "bulk.declined", now, bulk=bulk.id)
    await _tell_asker(bulk, "bulk-notice-declined", actor, now, why=escape(why) or "none")
    await queue.enqueue(SHOW, {"bulk_id": bulk.id}, run_at=now, key=f"{SHOW}:{bulk.id}:{bulk.version}")
    return bulk


@atomic()
async def drop(actor: Actor, bulk_id: int, version: int) -> Bulk:
    """Not to be done after all; nothing has happened yet."""
    waiting = (BulkState.TRYING, BulkState.TRIED, BulkState.ASKING_SECOND)
    bulk = await _locked(bulk_id, version, *waiting, asked_by=actor.id)
    bulk.state = BulkState.DROPPED
    return await _save(bulk)


@atomic()
async def stop(actor: Actor, bulk_id: int, now: datetime) -> Bulk:
    """What is done stays done, the rest waits. The one who approved may stop it too."""
    bulk = await _mine_or_approved(actor, bulk_id)
    if bulk.state not in CAN_STOP:
        raise Stale
    bulk.state = BulkState.STOPPED
    await _save(bulk)
    await journal.write(actor, "bulk.stopped", now, bulk=bulk.id, done=bulk.done)
    return bulk


@atomic()
async def go_on(actor: Actor, bulk_id: int, version: int, now: datetime) -> Bulk:
    """With what waits, while the dry run still speaks of it."""
    bulk = await _locked(bulk_id, version, BulkState.STOPPED, asked_by=actor.id)
    if rules.is_outdated(bulk.created_at, now):
        raise Refused("bulk-refusal-outdated")
    return await _start(bulk, actor, now)


@atomic()
async def undo(actor: Actor, bulk_id: int, version: int, now: datetime) -> Bulk:
    bulk = await _locked(bulk_id, version, BulkState.DONE, BulkState.STOPPED, asked_by=actor.id)
    if bulk.undo_until is None or now > bulk.undo_until:
        raise Refused("bulk-refusal-undo-late")
    bulk.state = BulkState.UNDOING
    await _save(bulk)
    await queue.enqueue(UNDO, {"bulk_id": bulk.id}, run_at=now, key=f"{UNDO}:{bulk.id}")
    await journal.write(actor, "bulk.undoing", now, bulk=bulk.id)
    return bulk


async def told_in(bulk_id: int, chat_id: int, message_id: int) -> None:
    """Where its progress is shown from now on."""
    await Bulk.filter(id=bulk_id).update(chat_id=chat_id, message_id=message_id)


async def picture_for(actor: Actor, bulk_id: int) -> Picture:
    """For whoever asked, and for those who may be the second person."""
    bulk = await Bulk.get_or_none(id=bulk_id)
    if bulk is None or not (bulk.asked_by == actor.id or await _may_be_second(actor, bulk)):
        raise NotFound
    return await picture_of(bulk)


async def picture_of(bulk: Bulk) -> Picture:
    items = BulkItem.filter(bulk_id=bulk.id)
    first = await items.exclude(outcome=BulkOutcome.REFUSED).order_by("id").limit(10).values_list("case_id", flat=True)
    cases = await Case.filter(id__in=list(first)).select_related("debtor").order_by("id")
    names = rules.first_names(case.debtor.full_name for case in cases)
    undone = await items.filter(outcome=BulkOutcome.UNDONE).count()
    return Picture(bulk, await _lacks(bulk), names, undone, _stays(bulk))


async def _lacks(bulk: Bulk) -> tuple[Lack, ...]:
    refused = BulkItem.filter(bulk_id=bulk.id).exclude(refusal="")
    rows = await refused.annotate(many=Count("id")).group_by("refusal").values("refusal", "many")
    most = sorted(rows, key=lambda row: (-int(row["many"]), row["refusal"]))[:SHOWN_REASONS]
    found = []
    for row in most:
        example = await refused.filter(refusal=row["refusal"]).order_by("id").first()
        lack = vivid(example.details.get("lack", {})) if example else {}
        found.append(Lack(row["refusal"], lack, int(row["many"])))
    return tuple(found)


def _stays(bulk: Bulk) -> str:
    """The articles of the steps in it that are not undone."""
    steps = [Step(step) for step in bulk.params.get("steps", [])]
    return "; ".join(dict.fromkeys(filter(None, map(rules.why_it_stays, steps))))


async def _start(bulk: Bulk, actor: Actor, now: datetime) -> Bulk:
    bulk.state, bulk.started_at, bulk.finished_at, bulk.undo_until = BulkState.RUNNING, now, None, None
    bulk.runs += 1
    await _save(bulk)
    key = f"{RUN}:{bulk.id}:{bulk.runs}"
    await queue.enqueue(RUN, {"bulk_id": bulk.id, "runs": bulk.runs}, run_at=now, key=key)
    await journal.write(actor, "bulk.started", now, bulk=bulk.id, kind=bulk.kind.value, run=bulk.runs)
    return bulk


async def _locked(bulk_id: int, version: int, *states: BulkState, asked_by: int) -> Bulk:
    bulk = await Bulk.select_for_update().get_or_none(id=bulk_id)
    if bulk is None or bulk.asked_by != asked_by:
        raise NotFound
    if bulk.version != version or bulk.state not in states:
        raise Stale
    return bulk


async def _for_second(actor: Actor, bulk_id: int, version: int) -> Bulk:
    bulk = await Bulk.select_for_update().get_or_none(id=bulk_id)
    if bulk is None or not await _may_be_second(actor, bulk):
        raise NotFound
    if bulk.version != version or bulk.state is not BulkState.ASKING_SECOND:
        raise Stale
    return bulk


async def _mine_or_approved(actor: Actor, bulk_id: int) -> Bulk:
    bulk = await Bulk.select_for_update().get_or_none(id=bulk_id)
    if bulk is None or actor.id not in {bulk.asked_by, bulk.approved_by}:
        raise NotFound
    return bulk


async def _may_be_second(actor: Actor, bulk: Bulk) -> bool:
    """Somebody bound to some creditors would approve what they may not see."""
    return rules.may_be_second(actor, bulk.asked_by) and not await StaffScope.exists(person_id=actor.id)


async def _seconds(actor: Actor) -> list[int]:
    roles = list(GRANTS[Permission.APPROVE_BULK])
    people = await Person.filter(role__in=roles, is_active=True, is_away=False).exclude(id=actor.id).order_by("id")
    bound = await StaffScope.filter(person_id__in=[person.id for person in people]).values_list("person_id", flat=True)
    return [person.id for person in people if person.id not in bound]


async def _name_of_colleague(person_id: int) -> str:
    person = await Person.get_or_none(id=person_id)
    if person is None or not may(person.actor(), Permission.TAKE_STEP):
        raise NotFound
    if person.is_away:
        raise Refused("bulk-refusal-away")
    return person.name


def what_of(bulk: Bulk) -> tuple[str, Mapping[str, Any]]:
    """What is to be done, as a sentence and what fills it."""
    asked, way = bulk.params, "put" if bulk.params.get("put") else "lift"
    if bulk.kind is BulkKind.ADVANCE:
        return _what_step(asked.get("step", ""))
    if bulk.kind is BulkKind.ASSIGN:
        return _what_colleague(asked.get("name", ""))
    if bulk.kind is BulkKind.HOLD:
        return f"bulk-what-hold-{way}", {"hold": Named(Hold(asked["hold"]).text_key)}
    if bulk.kind is BulkKind.TAG:
        return f"bulk-what-tag-{way}", {"tag": escape(asked["tag"])}
    return f"bulk-what-{bulk.kind.value}", {}


def _what_step(step: str) -> tuple[str, Mapping[str, Any]]:
    return ("bulk-what-step", {"step": Named(Step(step).text_key)}) if step else ("bulk-what-usual", {})


def _what_colleague(name: str) -> tuple[str, Mapping[str, Any]]:
    return ("bulk-what-assign", {"name": escape(name)}) if name else ("bulk-what-level", {})


def _question(bulk: Bulk, actor: Actor) -> News:
    to = {"bulk_id": bulk.id, "version": bulk.version}
    buttons = ((Button("bulk-approve", "bulk-approve", to), Button("bulk-decline", "bulk-decline", to)),)
    args = {
        "name": escape(actor.name),
        "what": Lines((what_of(bulk),)),
        "count": bulk.count - bulk.refused,
        "sum": bulk.amount,
        "refused": bulk.refused,
        "stays": _stays(bulk) or "none",
    }
    return News("bulk-notice-question", f"bulk-ask:{bulk.id}:{bulk.version}", args, buttons, file_id=bulk.workbook_id)


async def _tell_asker(bulk: Bulk, text: str, actor: Actor, now: datetime, **further: str) -> None:
    args = {"name": escape(actor.name), "count": bulk.count - bulk.refused, **further}
    await owe(bulk.asked_by, News(text, f"{text}:{bulk.id}", args), now)


async def _save(bulk: Bulk) -> Bulk:
    bulk.version += 1
    await bulk.save()
    return bulk
