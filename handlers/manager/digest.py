"""The digest on request: the last days or today so far, and the chart."""

import asyncio
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from aiogram import F, Router
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardButton

from backend.domain.money import roubles
from backend.domain.people import Actor, Permission
from backend.papers.charts import CasesByGroup, MoneyByDay, digest_png, unit_for
from backend.services import digest
from backend.texts import Texts
from handlers.callbacks import Go, packed
from handlers.screens import Row, Screen, button, home_row, needs, show, show_picture

router = Router(name="manager.digest")
UNITS = {1: "digest-chart-money", 1_000: "digest-chart-money-thousands", 1_000_000: "digest-chart-money-millions"}


class OpenDigest(CallbackData, prefix="dg"):
    """`period` is `today` or `last`."""

    period: str


class OpenChart(CallbackData, prefix="dgc"):
    period: str


@router.callback_query(Go.filter(F.screen == "digest"), flags=needs(Permission.SEE_DIGEST))
async def open_digest(query: CallbackQuery, actor: Actor, now: datetime, texts: Texts) -> None:
    await show(query, _screen(await digest.digest_so_far(actor, now), texts))


@router.callback_query(OpenDigest.filter(), flags=needs(Permission.SEE_DIGEST))
async def open_period(
    query: CallbackQuery, callback_data: OpenDigest, actor: Actor, now: datetime, texts: Texts
) -> None:
    await show(query, _screen(await _of(callback_data.period, actor, now), texts))


@router.callback_query(OpenChart.filter(), flags=needs(Permission.SEE_DIGEST))
async def open_chart(query: CallbackQuery, callback_data: OpenChart, actor: Actor, now: datetime, texts: Texts) -> None:
    made = await _of(callback_data.period, actor, now)
    picture = await draw_digest(digest.args_of(made), texts)
    await show_picture(query, picture, "digest.png", Screen(texts("digest-chart", last=made.day.on), [home_row(texts)]))


async def draw_digest(args: Mapping[str, Any], texts: Texts) -> bytes:
    """The picture of a digest in the person's language, drawn beside the loop."""
    amounts = [roubles(amount) for amount in args["daily"]]
    unit = unit_for(amounts)
    money = MoneyByDay(
        texts(UNITS[unit]), texts("digest-chart-mean"), texts("digest-chart-weekend"), amounts, args["last"], unit
    )
    groups = [(texts(f"digest-group-{group.lower()}"), count) for group, count in args["groups"].items()]
    return await asyncio.to_thread(digest_png, money, CasesByGroup(texts("digest-chart-groups"), groups))


async def _of(period: str, actor: Actor, now: datetime) -> digest.Digest:
    return await (digest.digest_so_far if period == "today" else digest.digest_of_last_days)(actor, now)


def _screen(made: digest.Digest, texts: Texts) -> Screen:
    rows: list[Row] = [
        [
            InlineKeyboardButton(text=texts(one.label, **one.args), callback_data=packed(one.target, one.to))
            for one in row
        ]
        for row in digest.buttons_of(made)
    ]
    shown, other = ("today", "last") if made.so_far else ("last", "today")
    rows.append(
        [
            button(texts(f"digest-see-{other}"), OpenDigest(period=other)),
            button(texts("digest-see-chart"), OpenChart(period=shown)),
        ]
    )
    return Screen(texts(digest.TEXT, **digest.args_of(made)), [*rows, home_row(texts)])
