"""The check of a portfolio's quality on request, and its picture."""

import asyncio
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from backend.domain.people import Actor, Permission
from backend.domain.quality import Finding
from backend.papers.charts import unit_for
from backend.papers.quality_chart import FindingBar, MeltingMonths, quality_png
from backend.services.portfolio import quality
from backend.texts import Texts
from handlers.callbacks import Go
from handlers.screens import Row, Screen, button, home_row, needs, show

router = Router(name="manager.quality")
PAGE = 8
MONTHS = {
    1: "quality-chart-months",
    1_000: "quality-chart-months-thousands",
    1_000_000: "quality-chart-months-millions",
}
GRAVE = frozenset(tuple(Finding)[: tuple(Finding).index(Finding.TERM_UNKNOWN)])


class ChooseQuality(CallbackData, prefix="qlc"):
    """The list of creditors from this one on."""

    start: int


class CheckQuality(CallbackData, prefix="ql"):
    """Check a creditor's cases; 0 is everybody's."""

    creditor_id: int


@router.message(Command("quality"), flags=needs(Permission.SEE_DIGEST))
async def ask_by_command(message: Message, actor: Actor, texts: Texts) -> None:
    await show(message, await _choice(actor, 0, texts))


@router.callback_query(Go.filter(F.screen == "quality"), flags=needs(Permission.SEE_DIGEST))
async def ask_whose(query: CallbackQuery, actor: Actor, texts: Texts) -> None:
    await show(query, await _choice(actor, 0, texts))


@router.callback_query(ChooseQuality.filter(), flags=needs(Permission.SEE_DIGEST))
async def ask_further(query: CallbackQuery, callback_data: ChooseQuality, actor: Actor, texts: Texts) -> None:
    await show(query, await _choice(actor, callback_data.start, texts))


@router.callback_query(CheckQuality.filter(), flags=needs(Permission.SEE_DIGEST))
async def check(query: CallbackQuery, callback_data: CheckQuality, actor: Actor, now: datetime, texts: Texts) -> None:
    await quality.ask(actor, callback_data.creditor_id or None, now)
    await show(query, Screen(texts("quality-asked"), [home_row(texts)]))


async def draw_quality(args: Mapping[str, Any], texts: Texts) -> bytes:
    """The picture of a report in the person's language, drawn beside the loop."""
    bars = [
        FindingBar(
            texts(Finding(name).text_key),
            count,
            texts("quality-chart-told", count=count, sum=_short(Decimal(amount), texts)),
            Finding(name) in GRAVE,
        )
        for name, (count, amount) in args["findings"].items()
    ]
    amounts = [Decimal(amount) for amount in args["months"].values()]
    unit = unit_for(amounts)
    names = [_month(name, first=number == 0) for number, name in enumerate(args["months"])]
    melting = MeltingMonths(texts(MONTHS[unit]), names, amounts, unit)
    title = texts("quality-chart-findings" if bars else "quality-chart-nothing")
    return await asyncio.to_thread(quality_png, title, bars, melting)


async def _choice(actor: Actor, start: int, texts: Texts) -> Screen:
    creditors = await quality.creditors_to_check(actor)
    shown = creditors[start : start + PAGE]
    rows: list[Row] = [[button(texts("quality-choose-all"), CheckQuality(creditor_id=0))]]
    rows += [[button(one.name, CheckQuality(creditor_id=one.id))] for one in shown]
    if start + PAGE < len(creditors):
        rows.append([button(texts("list-more"), ChooseQuality(start=start + PAGE))])
    return Screen(texts("quality-choose"), [*rows, home_row(texts)])


def _month(name: str, *, first: bool) -> str:
    """«11», with its year below at the beginning and at each new year."""
    year, _, month = name.partition("-")
    return f"{month}\n{year}" if first or month == "01" else month


def _short(amount: Decimal, texts: Texts) -> str:
    """To three or four digits, as a picture bears."""
    if amount < 10_000:  # noqa: PLR2004 - as on the axis of the digest
        return texts.sum(amount)
    unit, key = (1_000, "quality-thousands") if amount < 10_000_000 else (1_000_000, "quality-millions")  # noqa: PLR2004
    number = f"{round(amount / unit):,}".replace(",", "\u00a0")
    return texts(key, number=number)
