"""The papers of a case that leave: what its stage needs, what lacks, made by a press, given as PDF and Word."""

from collections.abc import Sequence
from datetime import datetime

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from backend.domain.errors import Stale
from backend.domain.outgoing import OutKind
from backend.domain.people import Actor, Permission, may
from backend.models import Case, OutgoingPaper
from backend.services.access import case_for
from backend.services.paperwork import outgoing
from backend.services.paperwork.outgoing import Given, Standing
from backend.services.paperwork.outgoing_facts import FactNames
from backend.settings import Settings
from backend.texts import Texts
from handlers.callbacks import OpenCase
from handlers.screens import Row, Screen, button, home_row, needs, show, show_file, toast, today_of
from handlers.staff.outgoing_callbacks import (
    GivePdf,
    GiveWord,
    ListOutgoingKinds,
    MakeAllOutgoing,
    MakeOutgoing,
    OpenOutgoing,
    OpenOutgoingKind,
    OpenTemplates,
)
from handlers.staff.package_callbacks import OpenPackage
from handlers.staff.papers.words import file_name

router = Router(name="staff.outgoing")


@router.callback_query(OpenOutgoing.filter(), flags=needs(Permission.FILE_PAPER))
async def open_outgoing(
    query: CallbackQuery,
    callback_data: OpenOutgoing,
    actor: Actor,
    settings: Settings,
    now: datetime,
    texts: Texts,
    state: FSMContext,
) -> None:
    await state.clear()
    await show(query, await outgoing_screen(settings, actor, callback_data.case_id, now, texts))


@router.callback_query(ListOutgoingKinds.filter(), flags=needs(Permission.FILE_PAPER))
async def list_kinds(query: CallbackQuery, callback_data: ListOutgoingKinds, actor: Actor, texts: Texts) -> None:
    case = await case_for(actor, callback_data.case_id, Permission.FILE_PAPER)
    rows: list[Row] = [[button(texts(kind.text_key), OpenOutgoingKind(case_id=case.id, kind=kind))] for kind in OutKind]
    back = button(texts("outgoing-back"), OpenOutgoing(case_id=case.id))
    await show(query, Screen(texts("outgoing-others-head", number=case.number), [*rows, home_row(texts, back)]))


@router.callback_query(OpenOutgoingKind.filter(), flags=needs(Permission.FILE_PAPER))
async def open_kind(
    query: CallbackQuery, callback_data: OpenOutgoingKind, actor: Actor, settings: Settings, now: datetime, texts: Texts
) -> None:
    await show(query, await _kind_screen(settings, actor, callback_data.case_id, callback_data.kind, now, texts))


@router.callback_query(MakeOutgoing.filter(), flags=needs(Permission.FILE_PAPER))
async def make(
    query: CallbackQuery, callback_data: MakeOutgoing, actor: Actor, settings: Settings, now: datetime, texts: Texts
) -> None:
    """The screen says that it is there; the paper itself comes at once, unless something bars its filing."""
    case_id, kind, today = callback_data.case_id, callback_data.kind, today_of(actor, now)
    made: Sequence[OutgoingPaper] = ()
    try:
        made = await outgoing.make(settings, actor, case_id, [kind], now, today)
    except Stale:
        await toast(query, texts("refusal-stale"), alert=True)
    await show(query, await _kind_screen(settings, actor, case_id, kind, now, texts))
    for paper in made:
        await _send(query, await outgoing.give(settings, actor, paper.id, today), "pdf", texts)


@router.callback_query(MakeAllOutgoing.filter(), flags=needs(Permission.FILE_PAPER))
async def make_all(
    query: CallbackQuery, callback_data: MakeAllOutgoing, actor: Actor, settings: Settings, now: datetime, texts: Texts
) -> None:
    try:
        made = await outgoing.make_what_can_be(settings, actor, callback_data.case_id, now, today_of(actor, now))
        await toast(query, texts("outgoing-made-toast", count=len(made)))
    except Stale:
        await toast(query, texts("refusal-stale"), alert=True)
    await show(query, await outgoing_screen(settings, actor, callback_data.case_id, now, texts))


@router.callback_query(GivePdf.filter(), flags=needs(Permission.FILE_PAPER))
async def give_pdf(
    query: CallbackQuery, callback_data: GivePdf, actor: Actor, settings: Settings, now: datetime, texts: Texts
) -> None:
    given = await outgoing.give(settings, actor, callback_data.paper_id, today_of(actor, now))
    await _send(query, given, "pdf", texts)


@router.callback_query(GiveWord.filter(), flags=needs(Permission.FILE_PAPER))
async def give_word(
    query: CallbackQuery, callback_data: GiveWord, actor: Actor, settings: Settings, now: datetime, texts: Texts
) -> None:
    given = await outgoing.give_word(settings, actor, callback_data.paper_id, today_of(actor, now))
    await _send(query, given, "docx", texts)


async def outgoing_screen(settings: Settings, actor: Actor, case_id: int, now: datetime, texts: Texts) -> Screen:
    case, standings = await outgoing.standings_of(settings, actor, case_id, today_of(actor, now))
    lines = [_line(one, texts) for one in standings] or [texts("outgoing-none")]
    head = texts("outgoing-head", number=case.number, stage=case.at)
    return Screen("\n".join([head, "", *lines]), _rows(case, standings, actor, texts))


def _line(one: Standing, texts: Texts) -> str:
    if one.paper is not None:
        return texts("outgoing-line-stale" if one.is_stale else "outgoing-line-fresh", kind=one.kind, on=one.paper.day)
    if one.can_be_made:
        return texts("outgoing-line-ready", kind=one.kind)
    return texts("outgoing-line-lacks", kind=one.kind, count=len(one.lacking))


def _rows(case: Case, standings: Sequence[Standing], actor: Actor, texts: Texts) -> list[Row]:
    rows: list[Row] = [
        [button(texts(one.kind.text_key), OpenOutgoingKind(case_id=case.id, kind=one.kind))] for one in standings
    ]
    count = sum(one.can_be_made and not one.is_fresh for one in standings)
    if count:
        rows.append([button(texts("outgoing-make-all", count=count), MakeAllOutgoing(case_id=case.id))])
    rows.append([button(texts("package-open"), OpenPackage(case_id=case.id))])
    rows.append([button(texts("outgoing-others"), ListOutgoingKinds(case_id=case.id))])
    if may(actor, Permission.EDIT_TEMPLATES):
        rows.append([button(texts("outgoing-templates"), OpenTemplates(case_id=case.id))])
    return [*rows, home_row(texts, button(texts("button-back"), OpenCase(case_id=case.id)))]


async def _kind_screen(
    settings: Settings, actor: Actor, case_id: int, kind: OutKind, now: datetime, texts: Texts
) -> Screen:
    case = await case_for(actor, case_id, Permission.FILE_PAPER)
    one = await outgoing.standing_of(settings, actor, case_id, kind, today_of(actor, now))
    lines = [texts("outgoing-paper-head", kind=kind, number=case.number), "", *_told(one, texts)]
    if one.lacking:
        lines.append(texts("outgoing-paper-lacks", what=FactNames(one.lacking)))
    back = button(texts("outgoing-back"), OpenOutgoing(case_id=case.id))
    return Screen("\n".join(lines), [*_presses(case, one, texts), home_row(texts, back)])


def _told(one: Standing, texts: Texts) -> list[str]:
    if one.paper is None:
        return []
    lines = [texts("outgoing-paper-made", on=one.paper.day, pages=one.paper.pages)]
    if one.paper.calculation_id is not None:
        lines.append(texts("outgoing-paper-sum", sum=one.sum))
    if one.changed:
        lines.append(texts("outgoing-paper-stale", what=FactNames(one.changed)))
    return lines


def _presses(case: Case, one: Standing, texts: Texts) -> list[Row]:
    rows: list[Row] = []
    if one.paper is not None and one.is_fresh:
        files = [button(texts("outgoing-pdf"), GivePdf(paper_id=one.paper.id))]
        if one.has_word:
            files.append(button(texts("outgoing-word"), GiveWord(paper_id=one.paper.id)))
        rows.append(files)
    if one.can_be_made:
        key = "outgoing-make-anew" if one.paper is not None else "outgoing-make"
        rows.append([button(texts(key), MakeOutgoing(case_id=case.id, kind=one.kind))])
    return rows


async def _send(query: CallbackQuery, given: Given, suffix: str, texts: Texts) -> None:
    kind, number = given.paper.kind, given.case.number
    name = file_name(f"{texts('outgoing-file-name', number=number, kind=kind)}.{suffix}")
    await show_file(query, given.content, name, Screen(texts("outgoing-file", kind=kind, number=number)))
