"""Many letters from one list in the chat: pasted lines or a file, looked over, registered by one press."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from html import escape
from typing import Any

from aiogram import Bot, F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.errors import Refused, Stale
from backend.domain.letter_lists import ListedLetter, read_lines
from backend.domain.letters import LetterKind
from backend.domain.money import ZERO
from backend.domain.people import Actor, Permission
from backend.registers.letters import read_letters
from backend.scratch import scratch_folder
from backend.services.post import letter_lists
from backend.services.post.letter_lists import Row as Listed
from backend.services.post.letter_lists import Verdict
from backend.texts import Texts
from handlers.filters import WORDS, May
from handlers.screens import Row, Screen, button, home_row, needs, show, toast, today_of
from handlers.staff.letter_callbacks import ListLetters, RegisterListed

router = Router(name="staff.letter_lists")
router.message.filter(May(Permission.REGISTER_LETTER))

LARGEST_FILE = 5 * 2**20
TOLD_ROWS = 8


class Listing(StatesGroup):
    """The list itself, and the press that registers what was understood of it."""

    rows = State()
    press = State()


@router.callback_query(ListLetters.filter(), flags=needs(Permission.REGISTER_LETTER))
async def begin(query: CallbackQuery, texts: Texts, state: FSMContext) -> None:
    await state.set_state(Listing.rows)
    await show(query, Screen(texts("letters-list-how"), [home_row(texts)]))


@router.message(Listing.rows, WORDS, flags=needs(Permission.REGISTER_LETTER))
async def take_lines(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    await _look_over(message, read_lines(message.text or "", now.year), actor, now, texts, state)


@router.message(Listing.rows, F.document, flags=needs(Permission.REGISTER_LETTER))
async def take_file(message: Message, bot: Bot, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    """A workbook, a text with separators, or the form 103 that the Post gave back as one."""
    document = message.document
    if document is None or (document.file_size or 0) > LARGEST_FILE:
        raise Refused("refusal-letters-list-long", most=letter_lists.MOST_ROWS)
    with scratch_folder() as folder:
        file = folder / "letters"
        await bot.download(document, file)
        listed = read_letters(file, now.year)
    await _look_over(message, listed, actor, now, texts, state)


@router.callback_query(Listing.press, RegisterListed.filter(), flags=needs(Permission.REGISTER_LETTER))
async def register(
    query: CallbackQuery, callback_data: RegisterListed, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    """Pressed twice, or after a crash, nothing is registered twice."""
    kept = await state.get_data()
    rows = [_row(one) for one in kept.get("rows", ())]
    wanted = {Verdict.READY} | ({Verdict.DOUBTFUL} if callback_data.doubtful else set())
    if not rows:
        raise Stale
    await toast(query, texts("letters-list-begun"))
    done = await letter_lists.register_all(
        actor, [row for row in rows if row.verdict in wanted], now, today_of(actor, now)
    )
    await state.clear()
    lines = [texts("letters-list-done", count=done.done, before=done.before)]
    lines += [
        texts("letters-list-refused", barcode=row.listed.barcode, why=texts(error.key, **error.details))
        for row, error in done.refused[:TOLD_ROWS]
    ]
    await show(query, Screen("\n\n".join(lines), [_another(texts), home_row(texts)]))


async def _look_over(
    message: Message, listed: Sequence[ListedLetter], actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    rows = await letter_lists.prepare(actor, listed, today_of(actor, now))
    await state.set_state(Listing.press)
    await state.set_data({"rows": [_kept(row) for row in rows]})
    await show(message, _screen(rows, texts))


def _screen(rows: Sequence[Listed], texts: Texts) -> Screen:
    ready = [row for row in rows if row.verdict is Verdict.READY]
    doubtful = [row for row in rows if row.verdict is Verdict.DOUBTFUL]
    odd = [row for row in rows if row.verdict is not Verdict.READY]
    postage = sum((row.listed.price or ZERO for row in ready), ZERO)
    lines = [texts("letters-list-head", count=len(rows), ready=len(ready))]
    lines += [texts("letters-list-postage", sum=postage)] if postage else []
    lines += [_odd(row, texts) for row in odd[:TOLD_ROWS]]
    lines += [texts("letters-list-more", count=len(odd) - TOLD_ROWS)] if len(odd) > TOLD_ROWS else []
    buttons: list[Row] = []
    if ready:
        buttons.append([button(texts("letters-list-register", count=len(ready)), RegisterListed())])
    if doubtful:
        both = len(ready) + len(doubtful)
        buttons.append([button(texts("letters-list-register-doubtful", count=both), RegisterListed(doubtful=True))])
    return Screen("\n".join(lines), [*buttons, _another(texts), home_row(texts)])


def _odd(row: Listed, texts: Texts) -> str:
    said = row.listed.said or row.listed.recipient
    shown = {"row": row.listed.row, "barcode": escape(row.listed.barcode), "said": escape(said[:60]) or "—"}
    return texts("letters-list-odd", what=texts(row.verdict.text_key), **shown)


def _another(texts: Texts) -> Row:
    return [button(texts("letters-list-another"), ListLetters())]


def _kept(row: Listed) -> list[Any]:
    """As plain JSON for the dialog."""
    price = str(row.listed.price) if row.listed.price else None
    return [
        row.listed.row,
        row.listed.barcode,
        row.verdict.value,
        row.case_id,
        row.kind.value,
        row.sent_on.isoformat(),
        price,
    ]


def _row(kept: Sequence[Any]) -> Listed:
    number, barcode, verdict, case_id, kind, sent_on, price = kept
    listed = ListedLetter(number, barcode, price=Decimal(price) if price else None)
    return Listed(listed, Verdict(verdict), case_id, LetterKind(kind), date.fromisoformat(sent_on))
