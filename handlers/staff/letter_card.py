"""One letter in the chat: all that the Post told of it, and what a person may put right."""

from datetime import datetime
from html import escape

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.letters import CardState
from backend.domain.people import Actor, Permission, may
from backend.models import Letter, LetterOperation
from backend.services.post import corrections, letters
from backend.settings import Settings
from backend.texts import Texts
from handlers.callbacks import OpenLetters, OpenPaper
from handlers.filters import WORDS, May
from handlers.screens import Row, Screen, button, home_row, needs, show, toast, today_of
from handlers.staff.letter_callbacks import CorrectLetter, CorrectTo, OpenLetter, WithdrawLetter
from handlers.staff.letter_words import called, letter_lines, operation_name
from handlers.staff.letters import letters_screen

router = Router(name="staff.letter_card")
router.message.filter(May(Permission.REGISTER_LETTER))

SHOWN = 12


class Correcting(StatesGroup):
    """The right number of a letter."""

    number = State()


@router.callback_query(OpenLetter.filter(), flags=needs(Permission.SEE_CASES))
async def open_letter(
    query: CallbackQuery, callback_data: OpenLetter, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    await state.set_state(None)
    await show(query, await letter_screen(actor, callback_data.letter_id, texts))


@router.callback_query(CorrectLetter.filter(), flags=needs(Permission.REGISTER_LETTER))
async def ask_number(
    query: CallbackQuery, callback_data: CorrectLetter, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    _, letter = await corrections.letter_for(actor, callback_data.letter_id)
    await state.set_state(Correcting.number)
    await state.set_data({"letter_id": letter.id})
    await show(query, Screen(texts("letter-ask-number", barcode=letter.barcode), [_back(letter, texts)]))


@router.message(Correcting.number, WORDS, flags=needs(Permission.REGISTER_LETTER))
async def take_number(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    """As when it is registered: a wrong shape is refused, a check digit that does not hold is asked about."""
    letter_id = int((await state.get_data())["letter_id"])
    number = letters.number_of(message.text or "")
    if not number.fits:
        _, letter = await corrections.letter_for(actor, letter_id)
        right = button(texts("letters-number-is-right"), CorrectTo(letter_id=letter_id, barcode=number.barcode))
        rows: list[Row] = [[right], _back(letter, texts)]
        await show(message, Screen(texts("letters-doubtful-number", barcode=number.barcode), rows))
        return
    await corrections.correct_number(actor, letter_id, number.barcode, now)
    await state.clear()
    await show(message, await letter_screen(actor, letter_id, texts, texts("letter-corrected")))


@router.callback_query(CorrectTo.filter(), flags=needs(Permission.REGISTER_LETTER))
async def correct(
    query: CallbackQuery, callback_data: CorrectTo, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await corrections.correct_number(actor, callback_data.letter_id, callback_data.barcode, now)
    await state.clear()
    await show(query, await letter_screen(actor, callback_data.letter_id, texts, texts("letter-corrected")))


@router.callback_query(WithdrawLetter.filter(), flags=needs(Permission.REGISTER_LETTER))
async def withdraw(
    query: CallbackQuery,
    callback_data: WithdrawLetter,
    actor: Actor,
    now: datetime,
    texts: Texts,
    settings: Settings,
) -> None:
    _, letter = await corrections.letter_for(actor, callback_data.letter_id)
    if not callback_data.is_sure:
        sure = button(texts("letter-withdraw-sure"), WithdrawLetter(letter_id=letter.id, is_sure=True))
        await show(query, Screen(texts("letter-withdraw-ask", barcode=letter.barcode), [[sure], _back(letter, texts)]))
        return
    case = await corrections.withdraw(actor, letter.id, now, today_of(actor, now))
    await toast(query, texts("letter-withdrawn"))
    await show(query, await letters_screen(actor, case.id, texts, settings))


async def letter_screen(actor: Actor, letter_id: int, texts: Texts, told: str = "") -> Screen:
    case, letter = await corrections.letter_for(actor, letter_id)
    operations = await LetterOperation.filter(letter_id=letter.id).order_by("-at", "-id").limit(SHOWN)
    lines = [texts("letter-head", case=escape(called(case))), *letter_lines(letter, None, texts)]
    if letter.card is not CardState.NONE:
        lines.append(texts(letter.card.text_key))
    lines += [
        texts(
            "letter-operation-of-card" if one.of_card else "letter-operation",
            at=one.at,
            what=operation_name(one, texts),
            index=one.index or "—",
        )
        for one in operations
    ]
    rows: list[Row] = []
    if may(actor, Permission.REGISTER_LETTER):
        rows.append(
            [
                button(texts("letter-correct"), CorrectLetter(letter_id=letter.id)),
                button(texts("letter-withdraw"), WithdrawLetter(letter_id=letter.id)),
            ]
        )
    if letter.receipt_id:
        rows.append([button(texts("letter-receipt"), OpenPaper(paper_id=letter.receipt_id))])
    back = button(texts("button-back"), OpenLetters(case_id=case.id))
    return Screen("\n".join([*lines, *(["", told] if told else [])]), [*rows, home_row(texts, back)])


def _back(letter: Letter, texts: Texts) -> Row:
    return home_row(texts, button(texts("button-back"), OpenLetter(letter_id=letter.id)))
