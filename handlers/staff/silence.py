"""Courts and bailiffs that are silent for longer than they use to be: the list by money at risk, a case, its curve."""

import asyncio
from datetime import datetime
from html import escape

from aiogram import Router
from aiogram.types import CallbackQuery, InlineKeyboardButton

from backend.domain.errors import Refused
from backend.domain.outgoing import OutKind
from backend.domain.people import Actor, Permission, may
from backend.domain.people_names import parse_name
from backend.papers.survival_chart import Survival, survival_png
from backend.services.silence.listed import Silent, SilentPage, silent_case, silent_cases
from backend.texts import Texts
from handlers.callbacks import OpenCase
from handlers.screens import Row, Screen, button, home_row, needs, show, show_picture, today_of
from handlers.staff.outgoing_callbacks import OpenOutgoingKind
from handlers.staff.silence_callbacks import OpenSilence, OpenSilentCase, ShowCurve

router = Router(name="staff.silence")


@router.callback_query(OpenSilence.filter(), flags=needs(Permission.SEE_CASES))
async def open_silence(
    query: CallbackQuery, callback_data: OpenSilence, actor: Actor, now: datetime, texts: Texts
) -> None:
    page = await silent_cases(actor, today_of(actor, now), after=callback_data.after)
    await show(query, list_screen(page, callback_data.after, texts))


@router.callback_query(OpenSilentCase.filter(), flags=needs(Permission.SEE_CASES))
async def open_silent_case(
    query: CallbackQuery, callback_data: OpenSilentCase, actor: Actor, now: datetime, texts: Texts
) -> None:
    one = await silent_case(actor, callback_data.wait_id, today_of(actor, now))
    await show(query, case_screen(one, actor, texts))


@router.callback_query(ShowCurve.filter(), flags=needs(Permission.SEE_CASES))
async def show_curve(query: CallbackQuery, callback_data: ShowCurve, actor: Actor, now: datetime, texts: Texts) -> None:
    one = await silent_case(actor, callback_data.wait_id, today_of(actor, now))
    if one.custom is None:
        raise Refused("silence-nothing-learned")
    drawn = Survival(
        title=texts("silence-chart-title", what=texts(one.wait.awaited.text_key)),
        axis=texts("silence-chart-axis"),
        still=one.custom.curve.still,
        custom=one.custom.days,
        custom_label=texts("silence-chart-custom", days=one.custom.days),
        waited=one.days,
        waited_label=texts("silence-chart-waited", days=one.days),
    )
    picture = await asyncio.to_thread(survival_png, drawn)
    back = button(texts("button-back"), OpenSilentCase(wait_id=one.wait.id))
    caption = texts("silence-chart-caption", number=one.case.number, waits=one.custom.own_waits)
    await show_picture(query, picture, "silence.png", Screen(caption, [home_row(texts, back)]))


def list_screen(page: SilentPage, before: int, texts: Texts) -> Screen:
    if not page.count:
        return Screen(texts("silence-none"), [home_row(texts)])
    lines = [texts("silence-head", count=page.count, sum=page.at_risk)]
    lines += [_line(one, texts) for one in page.rows]
    rows: list[Row] = [[button(_called(one), OpenSilentCase(wait_id=one.wait.id))] for one in page.rows]
    pages: list[InlineKeyboardButton] = []
    if before:
        pages.append(button(texts("button-back"), OpenSilence(after=max(0, before - len(page.rows)))))
    if page.after is not None:
        pages.append(button(texts("list-more"), OpenSilence(after=page.after)))
    return Screen("\n\n".join(lines), [*rows, *([pages] if pages else []), home_row(texts)])


def _line(one: Silent, texts: Texts) -> str:
    return texts(
        "silence-line",
        number=one.case.number,
        what=texts(one.wait.awaited.text_key),
        place=_place(one, texts),
        days=one.days,
        custom=one.custom.days if one.custom else 0,
        sum=one.wait.at_risk or one.case.balance,
    )


def case_screen(one: Silent, actor: Actor, texts: Texts) -> Screen:
    lines = [_line(one, texts)]
    if one.custom is not None:
        known = "silence-learned" if one.custom.is_learned else "silence-by-law"
        lines.append(
            texts(
                known,
                waits=one.custom.own_waits,
                answered=one.custom.own_answered,
                days=one.custom.days,
                chance=round(100 * one.chance_of_loss),
                balance=one.case.balance,
            )
        )
    rows: list[Row] = []
    if may(actor, Permission.FILE_PAPER):
        rows.append([button(texts("silence-inquiry"), OpenOutgoingKind(case_id=one.case.id, kind=OutKind.INQUIRY))])
    if one.custom is not None:
        rows.append([button(texts("silence-curve"), ShowCurve(wait_id=one.wait.id))])
    rows.append([button(texts("button-open-case"), OpenCase(case_id=one.case.id))])
    return Screen("\n\n".join(lines), [*rows, home_row(texts, button(texts("button-back"), OpenSilence()))])


def _called(one: Silent) -> str:
    return f"{one.case.number} · {parse_name(one.case.debtor.full_name).short}"


def _place(one: Silent, texts: Texts) -> str:
    named = one.case.court_name if one.wait.awaited.of_court else ""
    return escape(named) or texts("silence-bailiffs")
