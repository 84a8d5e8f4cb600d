"""What to do with a whole list: the kind of deed, then which step, whom, which hold or tag."""

from datetime import datetime
from html import escape
from typing import Any

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from backend.domain import bulk as rules
from backend.domain.errors import Refused, TradeError
from backend.domain.people import Actor, Permission, may
from backend.domain.stages import Step
from backend.models import BulkKind
from backend.services.lists.views import Day, count_of, sum_of
from backend.services.many import bulk, bulk_choices
from backend.services.many.bulk_kinds import KINDS
from backend.texts import Texts
from handlers.callbacks import OpenBulk, OpenList
from handlers.screens import Row, Screen, button, home_row, needs, show, today_of
from handlers.staff.bulk.callbacks import (
    HOLD_CODES,
    AskColleague,
    AskHold,
    AskStep,
    AskTag,
    SayTag,
    TryColleague,
    TryDocuments,
    TryHold,
    TryPackages,
    TryStep,
)
from handlers.staff.bulk.words import Saying, ask_words

router = Router(name="staff.bulk.choosing")
MOST = 60
MOST_STEPS = 12
KIND_BUTTONS: tuple[tuple[BulkKind, Any], ...] = (
    (BulkKind.ADVANCE, AskStep),
    (BulkKind.ASSIGN, AskColleague),
    (BulkKind.HOLD, AskHold),
    (BulkKind.TAG, AskTag),
    (BulkKind.DOCUMENTS, TryDocuments),
    (BulkKind.PACKAGES, TryPackages),
)


@router.callback_query(OpenBulk.filter(), flags=needs(Permission.TAKE_STEP))
async def open_bulk(query: CallbackQuery, callback_data: OpenBulk, actor: Actor, now: datetime, texts: Texts) -> None:
    await show(query, await _menu(actor, callback_data.view, callback_data.day, now, texts))


async def _menu(actor: Actor, view: str, day: str, now: datetime, texts: Texts) -> Screen:
    on = _day(actor, day, now)
    count = await count_of(actor, view, on)
    back = home_row(texts, button(texts("button-back"), OpenList(view=view, day=day)))
    if not count:
        return Screen(texts("bulk-menu-empty"), [back])
    rows: list[Row] = [
        [button(texts(f"bulk-kind-{kind.value}"), data(view=view, day=on.name))]
        for kind, data in KIND_BUTTONS
        if all(may(actor, permission) for permission in KINDS[kind].permissions)
    ]
    return Screen(texts("bulk-menu", count=count, sum=await sum_of(actor, view, on)), [*rows, back])


@router.callback_query(AskStep.filter(), flags=needs(Permission.TAKE_STEP))
async def ask_step(query: CallbackQuery, callback_data: AskStep, actor: Actor, now: datetime, texts: Texts) -> None:
    view, day = callback_data.view, callback_data.day
    steps = await bulk_choices.steps_in(actor, view, _day(actor, day, now))
    rows: list[Row] = [
        [button(texts("bulk-step-line", step=step, count=count), TryStep(view=view, day=day, step=step.value))]
        for step, count in steps[:MOST_STEPS]
    ]
    usual: list[Row] = [[button(texts("bulk-usual"), TryStep(view=view, day=day))]] if rows else []
    words = [texts("bulk-choose-step" if rows else "bulk-no-steps")]
    words += [texts("bulk-more-steps")] if len(steps) > MOST_STEPS else []
    await show(query, Screen("\n\n".join(words), [*usual, *rows, _back(view, day, texts)]))


@router.callback_query(TryStep.filter(), flags=needs(Permission.TAKE_STEP))
async def try_step(
    query: CallbackQuery,
    callback_data: TryStep,
    actor: Actor,
    now: datetime,
    texts: Texts,
    state: FSMContext,
) -> None:
    step = _step(callback_data.step)
    if step is not None and rules.asks_reason(step):
        given = {"kind": BulkKind.ADVANCE.value, "step": step.value}
        await ask_words(query, state, Saying.reason, texts("bulk-ask-reason", step=step), callback_data, given, texts)
        return
    await begin(query, actor, BulkKind.ADVANCE, callback_data, now, texts, step=callback_data.step)


@router.callback_query(AskColleague.filter(), flags=needs(Permission.ASSIGN_CASE))
async def ask_colleague(query: CallbackQuery, callback_data: AskColleague, actor: Actor, texts: Texts) -> None:
    view, day = callback_data.view, callback_data.day
    rows: list[Row] = [
        [
            button(
                texts("bulk-colleague-line", name=one.name, count=one.cases),
                TryColleague(view=view, day=day, person_id=one.id),
            )
        ]
        for one in (await bulk_choices.colleagues(actor))[:MOST]
    ]
    level: Row = [button(texts("bulk-level"), TryColleague(view=view, day=day))]
    await show(query, Screen(texts("bulk-choose-colleague"), [level, *rows, _back(view, day, texts)]))


@router.callback_query(TryColleague.filter(), flags=needs(Permission.ASSIGN_CASE))
async def try_colleague(
    query: CallbackQuery, callback_data: TryColleague, actor: Actor, now: datetime, texts: Texts
) -> None:
    await begin(query, actor, BulkKind.ASSIGN, callback_data, now, texts, person_id=callback_data.person_id)


@router.callback_query(AskHold.filter(), flags=needs(Permission.HOLD_CASE))
async def ask_hold(query: CallbackQuery, callback_data: AskHold, actor: Actor, now: datetime, texts: Texts) -> None:
    view, day = callback_data.view, callback_data.day
    held = await bulk_choices.holds_in(actor, view, _day(actor, day, now))
    put: list[Row] = [
        [button(texts("bulk-hold-put", hold=hold), TryHold(view=view, day=day, hold=code, put=True))]
        for code, hold in HOLD_CODES.items()
    ]
    lift: list[Row] = [
        [
            button(
                texts("bulk-hold-lift", hold=hold, count=held[hold]), TryHold(view=view, day=day, hold=code, put=False)
            )
        ]
        for code, hold in HOLD_CODES.items()
        if held[hold]
    ]
    await show(query, Screen(texts("bulk-choose-hold"), [*lift, *put, _back(view, day, texts)]))


@router.callback_query(TryHold.filter(), flags=needs(Permission.HOLD_CASE))
async def try_hold(
    query: CallbackQuery, callback_data: TryHold, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    hold = HOLD_CODES.get(callback_data.hold)
    if hold is None:
        raise Refused("refusal-stale")
    given = {"kind": BulkKind.HOLD.value, "hold": hold.value, "put": callback_data.put}
    if callback_data.put:
        await ask_words(query, state, Saying.reason, texts("bulk-ask-reason", step=hold), callback_data, given, texts)
        return
    await begin(query, actor, BulkKind.HOLD, callback_data, now, texts, hold=hold.value, put=False)


@router.callback_query(AskTag.filter(), flags=needs(Permission.TAG_CASE))
async def ask_tag(query: CallbackQuery, callback_data: AskTag, texts: Texts) -> None:
    view, day = callback_data.view, callback_data.day
    rows: list[Row] = [
        [button(texts("bulk-tag-put"), SayTag(view=view, day=day, put=True))],
        [button(texts("bulk-tag-lift"), SayTag(view=view, day=day, put=False))],
    ]
    await show(query, Screen(texts("bulk-choose-tag"), [*rows, _back(view, day, texts)]))


@router.callback_query(SayTag.filter(), flags=needs(Permission.TAG_CASE))
async def say_tag(
    query: CallbackQuery, callback_data: SayTag, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    there = await bulk_choices.tags_in(actor, callback_data.view, _day(actor, callback_data.day, now))
    words = [texts("bulk-ask-tag", longest=rules.LONGEST_TAG)]
    if there:
        words.append(texts("bulk-ask-tag-there", tags=escape(", ".join(there))))
    given = {"kind": BulkKind.TAG.value, "put": callback_data.put}
    await ask_words(query, state, Saying.tag, "\n\n".join(words), callback_data, given, texts)


@router.callback_query(TryDocuments.filter(), flags=needs(Permission.EXPORT_CASES))
async def try_documents(
    query: CallbackQuery, callback_data: TryDocuments, actor: Actor, now: datetime, texts: Texts
) -> None:
    await begin(query, actor, BulkKind.DOCUMENTS, callback_data, now, texts)


@router.callback_query(TryPackages.filter(), flags=needs(Permission.FILE_PAPER))
async def try_packages(
    query: CallbackQuery, callback_data: TryPackages, actor: Actor, now: datetime, texts: Texts
) -> None:
    await begin(query, actor, BulkKind.PACKAGES, callback_data, now, texts)


async def begin(
    query: CallbackQuery, actor: Actor, kind: BulkKind, chosen: Any, now: datetime, texts: Texts, **params: Any
) -> None:
    """The words are shown first: the job that edits the same message may be quicker than an answer of ours."""
    await show(query, Screen(texts("bulk-looking")))
    place = {"chat_id": query.message.chat.id, "message_id": query.message.message_id} if query.message else {}
    try:
        await bulk.begin(actor, kind, chosen.view, chosen.day, now, **place, **params)
    except TradeError:
        await show(query, await _menu(actor, chosen.view, chosen.day, now, texts))
        raise


def _day(actor: Actor, day: str, now: datetime) -> Day:
    return Day.named(day or today_of(actor, now).isoformat(), actor.timezone)


def _back(view: str, day: str, texts: Texts) -> Row:
    return home_row(texts, button(texts("button-back"), OpenBulk(view=view, day=day)))


def _step(code: str) -> Step | None:
    """A step that this version no longer knows is a button of old."""
    if code and code not in set(Step):
        raise Refused("refusal-stale")
    return Step(code) if code else None
