"""Words of a register that mean no stage of ours: a person says which one, and the next register is understood."""

from datetime import datetime
from enum import StrEnum
from html import escape

from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery

from backend.domain.errors import Stale
from backend.domain.people import Actor, Permission
from backend.domain.stages import Stage
from backend.services.portfolio import came_along
from backend.texts import Texts
from handlers.callbacks import OpenStageWords
from handlers.screens import Row, Screen, button, home_row, needs, show, toast

router = Router(name="staff.register_stages")


class Group(StrEnum):
    """The first letter of the stages that a case at work may stand at."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


class AskStage(CallbackData, prefix="rsa"):
    """Which group of stages these words belong to."""

    import_id: int
    at: int


class AskStageOfGroup(CallbackData, prefix="rsg"):
    import_id: int
    at: int
    group: Group


class ExplainStage(CallbackData, prefix="rse"):
    import_id: int
    at: int
    stage: Stage


@router.callback_query(OpenStageWords.filter(), flags=needs(Permission.IMPORT_REGISTER))
async def open_words(query: CallbackQuery, callback_data: OpenStageWords, actor: Actor, texts: Texts) -> None:
    await show(query, await _words(actor, callback_data.import_id, texts))


@router.callback_query(AskStage.filter(), flags=needs(Permission.IMPORT_REGISTER))
async def ask_group(query: CallbackQuery, callback_data: AskStage, actor: Actor, texts: Texts) -> None:
    import_id, at = callback_data.import_id, callback_data.at
    words = {one.at: one.words for one in await came_along.unknown_words(actor, import_id)}
    if at not in words:
        await show(query, await _words(actor, import_id, texts))
        return
    rows: list[Row] = [
        [button(texts(f"digest-group-{group.lower()}"), AskStageOfGroup(import_id=import_id, at=at, group=group))]
        for group in Group
    ]
    back = button(texts("button-back"), OpenStageWords(import_id=import_id))
    await show(query, Screen(texts("register-stages-group", words=escape(words[at])), [*rows, home_row(texts, back)]))


@router.callback_query(AskStageOfGroup.filter(), flags=needs(Permission.IMPORT_REGISTER))
async def ask_stage(query: CallbackQuery, callback_data: AskStageOfGroup, actor: Actor, texts: Texts) -> None:
    import_id, at = callback_data.import_id, callback_data.at
    words = {one.at: one.words for one in await came_along.unknown_words(actor, import_id)}
    stages = [stage for stage in Stage if stage.group == callback_data.group]
    if at not in words or not stages:
        await show(query, await _words(actor, import_id, texts))
        return
    rows: list[Row] = [
        [button(texts(f"{stage.text_key}.short"), ExplainStage(import_id=import_id, at=at, stage=stage))]
        for stage in stages
    ]
    back = button(texts("button-back"), AskStage(import_id=import_id, at=at))
    await show(query, Screen(texts("register-stages-which", words=escape(words[at])), [*rows, home_row(texts, back)]))


@router.callback_query(ExplainStage.filter(), flags=needs(Permission.IMPORT_REGISTER))
async def explain(query: CallbackQuery, callback_data: ExplainStage, actor: Actor, now: datetime, texts: Texts) -> None:
    try:
        words = await came_along.explain(actor, callback_data.import_id, callback_data.at, callback_data.stage, now)
        await toast(query, texts("register-stages-known", words=words, stage=callback_data.stage))
    except Stale:
        await toast(query, texts("refusal-stale"), alert=True)
    await show(query, await _words(actor, callback_data.import_id, texts))


async def _words(actor: Actor, import_id: int, texts: Texts) -> Screen:
    unknown = await came_along.unknown_words(actor, import_id)
    rows: list[Row] = [
        [
            button(
                texts("register-stages-words", words=one.words, count=one.count),
                AskStage(import_id=import_id, at=one.at),
            )
        ]
        for one in unknown
    ]
    return Screen(texts("register-stages" if rows else "register-stages-none"), [*rows, home_row(texts)])
