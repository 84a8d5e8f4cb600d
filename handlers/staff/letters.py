"""Letters in the chat: registering one by its track number, and what the Post says of those of a case."""

from datetime import date, datetime, timedelta
from html import escape
from typing import Annotated

from aiogram import F, Router
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message
from pydantic import AfterValidator

from backend.domain.errors import Refused
from backend.domain.identifiers import IdentifierKind, guess_identifier
from backend.domain.letters import LetterKind
from backend.domain.people import Actor, Permission, may
from backend.models import Case, Letter
from backend.services.access import case_for
from backend.services.lists.search import find
from backend.services.post import letters
from backend.settings import Settings
from backend.texts import Texts
from handlers.callbacks import Go, OpenCase, OpenLetters
from handlers.filters import WORDS, May
from handlers.screens import Row, Screen, button, home_row, needs, show, toast, today_of
from handlers.staff.cases import card
from handlers.staff.letter_callbacks import AskPost, ListLetters, NewLetter, OpenLetter
from handlers.staff.letter_words import called, letter_lines

router = Router(name="staff.letters")
router.message.filter(May(Permission.REGISTER_LETTER))

DAYS_OFFERED = 3


class Registering(StatesGroup):
    """Questions before a letter is registered. The day has buttons; typed, it may be any."""

    case = State()
    barcode = State()
    day = State()


def _day(text: str) -> str:
    """A button whose day is none was made up, and is not heard."""
    return date.fromisoformat(text).isoformat()


class DraftLetter(CallbackData, prefix="lw"):
    """All that is known of a letter before it is registered: nothing of it is kept elsewhere."""

    case_id: int
    barcode: str
    kind: LetterKind
    on: Annotated[str, AfterValidator(_day)]


class RegisterLetter(DraftLetter, prefix="lreg"):
    pass


@router.callback_query(Go.filter(F.screen == "letter"), flags=needs(Permission.REGISTER_LETTER))
async def begin(query: CallbackQuery, texts: Texts, state: FSMContext) -> None:
    await state.set_state(Registering.case)
    many = button(texts("letters-list"), ListLetters())
    await show(query, Screen(texts("letters-which-case"), [[many], home_row(texts)]))


@router.message(Registering.case, WORDS, flags=needs(Permission.REGISTER_LETTER))
async def choose_case(message: Message, actor: Actor, texts: Texts, state: FSMContext) -> None:
    page = await find(actor, message.text or "")
    if page.count == 1:
        await show(message, await _ask_barcode(page.cases[0], texts, state))
        return
    if not page.count:
        await show(message, Screen(texts("letters-no-case"), [home_row(texts)]))
        return
    rows: list[Row] = [[button(called(case), NewLetter(case_id=case.id))] for case in page.cases]
    await show(message, Screen(texts("letters-many-cases", count=page.count), [*rows, home_row(texts)]))


@router.callback_query(NewLetter.filter(), flags=needs(Permission.REGISTER_LETTER))
async def new_letter(
    query: CallbackQuery, callback_data: NewLetter, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    case = await case_for(actor, callback_data.case_id, Permission.REGISTER_LETTER)
    await show(query, await _ask_barcode(case, texts, state))


@router.message(Registering.barcode, WORDS, flags=needs(Permission.REGISTER_LETTER))
async def give_barcode(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    """A number of the wrong shape is refused, one whose check digit does not hold is asked about."""
    case_id = int((await state.get_data())["case_id"])
    number = letters.number_of(message.text or "")
    case = await case_for(actor, case_id, Permission.REGISTER_LETTER)
    known = await letters.watched(actor, number.barcode)
    if known is not None:
        await show(message, await _known_screen(known, actor, texts))
        return
    kind, on = letters.kinds_at(case)[0], today_of(actor, now)
    draft = DraftLetter(case_id=case.id, barcode=number.barcode, kind=kind, on=on.isoformat())
    if not number.fits:
        rows: list[Row] = [[button(texts("letters-number-is-right"), draft)], home_row(texts)]
        await show(message, Screen(texts("letters-doubtful-number", barcode=number.barcode), rows))
        return
    await _keep(draft, state)
    await show(message, _draft_screen(case, draft, on, texts))


@router.callback_query(DraftLetter.filter(), flags=needs(Permission.REGISTER_LETTER))
async def change_draft(
    query: CallbackQuery, callback_data: DraftLetter, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    case = await case_for(actor, callback_data.case_id, Permission.REGISTER_LETTER)
    await _keep(callback_data, state)
    await show(query, _draft_screen(case, callback_data, today_of(actor, now), texts))


@router.message(
    Registering.day, F.text.regexp(r"^\s*\d{1,2}\.\d{1,2}\.\d{4}\s*$"), flags=needs(Permission.REGISTER_LETTER)
)
async def give_day(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    """Any day as typed; other words are looked for, as ever."""
    guesses = guess_identifier(message.text or "")
    on = next((guess.value for guess in guesses if guess.kind is IdentifierKind.DATE), None)
    draft = DraftLetter(**await state.get_data())
    if on is not None:
        draft = draft.model_copy(update={"on": on})
        await _keep(draft, state)
    case = await case_for(actor, draft.case_id, Permission.REGISTER_LETTER)
    await show(message, _draft_screen(case, draft, today_of(actor, now), texts))


@router.callback_query(RegisterLetter.filter(), flags=needs(Permission.REGISTER_LETTER))
async def register(
    query: CallbackQuery, callback_data: RegisterLetter, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    on = date.fromisoformat(callback_data.on)
    case_id, barcode, kind = callback_data.case_id, callback_data.barcode, callback_data.kind
    done = await letters.register(actor, case_id, barcode, kind, on, now, today_of(actor, now))
    await state.clear()
    await toast(query, texts("letters-registered" if done.is_new else "letters-registered-before"))
    await show(query, await card(actor, case_id, now, texts))


@router.callback_query(OpenLetters.filter(), flags=needs(Permission.SEE_CASES))
async def open_letters(
    query: CallbackQuery, callback_data: OpenLetters, actor: Actor, texts: Texts, settings: Settings, state: FSMContext
) -> None:
    await state.set_state(None)
    await show(query, await letters_screen(actor, callback_data.case_id, texts, settings))


@router.callback_query(AskPost.filter(), flags=needs(Permission.REGISTER_LETTER))
async def ask_post(
    query: CallbackQuery, callback_data: AskPost, actor: Actor, now: datetime, texts: Texts, settings: Settings
) -> None:
    """Asked or not, the screen then shows how things stand."""
    answer = "letters-asked-by-ticket" if settings.post_mode == "batch" else "letters-asked"
    try:
        count = await letters.ask_now(actor, callback_data.case_id, now)
        await toast(query, texts(answer, count=count), alert=True)
    except Refused as refusal:
        await toast(query, texts(refusal.key, **refusal.details), alert=True)
    await show(query, await letters_screen(actor, callback_data.case_id, texts, settings))


async def _ask_barcode(case: Case, texts: Texts, state: FSMContext) -> Screen:
    await state.set_state(Registering.barcode)
    await state.set_data({"case_id": case.id})
    back = button(texts("button-back"), OpenLetters(case_id=case.id))
    return Screen(texts("letters-which-barcode", case=escape(called(case))), [home_row(texts, back)])


async def _keep(draft: DraftLetter, state: FSMContext) -> None:
    await state.set_state(Registering.day)
    await state.set_data({**draft.model_dump(), "kind": draft.kind.value})


def _draft_screen(case: Case, draft: DraftLetter, today: date, texts: Texts) -> Screen:
    """The ordinary letter is one press; another kind or day is one press more."""
    on = date.fromisoformat(draft.on)
    text = texts(
        "letters-draft",
        case=escape(called(case)),
        barcode=draft.barcode,
        kind=texts(draft.kind.text_key),
        on=on,
    )
    kinds = [
        [button(texts("letters-draft-kind", kind=texts(kind.text_key)), _with(draft, kind=kind))]
        for kind in letters.kinds_at(case)
        if kind is not draft.kind
    ]
    days = [
        button(texts(f"letters-draft-day-{ago}"), _with(draft, on=(today - timedelta(days=ago)).isoformat()))
        for ago in range(DAYS_OFFERED)
        if today - timedelta(days=ago) != on
    ]
    done = button(texts("letters-register"), RegisterLetter(**draft.model_dump()))
    return Screen(text, [[done], *kinds, days, home_row(texts)])


def _with(draft: DraftLetter, **changes: LetterKind | str) -> DraftLetter:
    return DraftLetter(**{**draft.model_dump(), **changes})


async def _known_screen(letter: Letter, actor: Actor, texts: Texts) -> Screen:
    case = await case_for(actor, letter.case_id)
    opens = [
        button(texts("card-letters"), OpenLetters(case_id=case.id)),
        button(texts("button-open-case"), OpenCase(case_id=case.id)),
    ]
    status = texts(f"mail-status-{letter.status.replace('_', '-')}")
    text = texts("letters-known", barcode=letter.barcode, case=escape(called(case)), status=status)
    return Screen(text, [opens, home_row(texts)])


async def letters_screen(actor: Actor, case_id: int, texts: Texts, settings: Settings) -> Screen:
    case, followed = await letters.letters_of(actor, case_id)
    is_off = settings.post_mode == "off"
    blocks = [
        texts("letters-head", case=escape(called(case))),
        *("\n".join(letter_lines(one.letter, one.last, texts)) for one in followed),
        *([] if followed else [texts("letters-none")]),
        *([texts("letters-off")] if is_off else []),
    ]
    rows: list[Row] = [
        [button(texts("letters-open", barcode=one.letter.barcode), OpenLetter(letter_id=one.letter.id))]
        for one in followed
    ]
    if may(actor, Permission.REGISTER_LETTER):
        rows.append([button(texts("letters-new"), NewLetter(case_id=case_id))])
        if not is_off and any(not one.letter.is_finished for one in followed):
            rows.append([button(texts("letters-ask"), AskPost(case_id=case_id))])
    back = button(texts("button-back"), OpenCase(case_id=case_id))
    return Screen("\n\n".join(blocks), [*rows, home_row(texts, back)])
