"""The court of a case in the chat: which it is and why, one press to name it, a search for another; the directory."""

from datetime import date, datetime
from html import escape

from aiogram import Bot, F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.errors import Refused, Stale
from backend.domain.people import Actor, Permission, may
from backend.scratch import scratch_folder
from backend.services.access import case_for
from backend.services.courts import directory, naming
from backend.services.courts.naming import OF_A_PERSON, By, CourtFor
from backend.services.stages import Gap
from backend.texts import LANGUAGES, Texts, texts_for
from handlers.callbacks import FillGap, OpenCase
from handlers.filters import FOR_STAFF, WORDS
from handlers.screens import Row, Screen, button, home_row, needs, show, toast, today_of
from handlers.staff.court_callbacks import AskCourt, ChooseCourt, FindCourt, OpenCourt

router = Router(name="staff.courts")
router.message.filter(FOR_STAFF)

LARGEST_FILE = 20 * 2**20
SHOWN = 10


class ChoosingCourt(StatesGroup):
    words = State()


def is_directory(message: Message) -> bool:
    """The caption says so, in whichever language: a register of loans may be a workbook as well."""
    caption = (message.caption or "").strip().casefold()
    return caption in {texts_for(language)("courts-caption") for language in LANGUAGES}


@router.callback_query(OpenCourt.filter(), flags=needs(Permission.SEE_CASES))
async def open_court(
    query: CallbackQuery, callback_data: OpenCourt, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await state.set_state(None)
    await show(query, await court_screen(actor, callback_data.case_id, now, texts))


@router.callback_query(FindCourt.filter(), flags=needs(Permission.TAKE_STEP))
async def find(query: CallbackQuery, callback_data: FindCourt, actor: Actor, now: datetime, texts: Texts) -> None:
    case = await case_for(actor, callback_data.case_id, Permission.TAKE_STEP)
    await naming.name_courts([case.id], now, today_of(actor, now))
    await show(query, await court_screen(actor, case.id, now, texts))


@router.callback_query(ChooseCourt.filter(), flags=needs(Permission.TAKE_STEP))
async def choose(query: CallbackQuery, callback_data: ChooseCourt, actor: Actor, now: datetime, texts: Texts) -> None:
    one = callback_data
    try:
        case = await naming.choose(
            actor, one.case_id, one.court_id, now, version=one.version, by_contract=one.by_contract
        )
        await toast(query, texts("court-chosen", number=case.number))
    except Stale:
        await toast(query, texts("refusal-stale"), alert=True)
    await show(query, await court_screen(actor, one.case_id, now, texts))


@router.callback_query(AskCourt.filter(), flags=needs(Permission.TAKE_STEP))
async def ask(query: CallbackQuery, callback_data: AskCourt, actor: Actor, texts: Texts, state: FSMContext) -> None:
    case = await case_for(actor, callback_data.case_id, Permission.TAKE_STEP)
    await state.set_state(ChoosingCourt.words)
    await state.set_data(callback_data.model_dump(mode="json"))
    key = "court-ask-contract" if callback_data.by_contract else "court-ask"
    await show(query, Screen(texts(key, number=case.number), [_back(case.id, texts)]))


@router.message(ChoosingCourt.words, WORDS, flags=needs(Permission.TAKE_STEP))
async def look_for(message: Message, actor: Actor, texts: Texts, state: FSMContext) -> None:
    asked = AskCourt.model_validate(await state.get_data())
    case = await case_for(actor, asked.case_id, Permission.TAKE_STEP)
    found = await naming.courts_called(message.text or "", case.region)
    rows: list[Row] = [
        [
            button(
                court.name,
                ChooseCourt(case_id=case.id, court_id=court.id, version=case.version, by_contract=asked.by_contract),
            )
        ]
        for court in found
    ]
    await show(message, Screen(texts("court-found" if rows else "court-none-called"), [*rows, _back(case.id, texts)]))


@router.message(F.document, is_directory, flags=needs(Permission.IMPORT_REGISTER))
async def receive(message: Message, actor: Actor, bot: Bot, now: datetime, texts: Texts) -> None:
    """A directory of courts: nothing personal, so that it is read here and now."""
    document = message.document
    if document is None or (document.file_size or 0) > LARGEST_FILE:
        raise Refused("refusal-register-too-large")
    with scratch_folder() as folder:
        file = folder / "courts"
        await bot.download(document, file)
        report = await directory.take_in(actor, file, now, today_of(actor, now))
    lines = [texts("courts-taken", added=report.added, changed=report.changed, texts=report.texts, rules=report.rules)]
    lines += [texts("courts-faulty", row=str(one.row), column=one.column) for one in report.faulty[:SHOWN]]
    lines += [texts("courts-unread", code=one.code, text=escape(one.text[:200])) for one in report.unread[:SHOWN]]
    rest = max(0, len(report.faulty) - SHOWN) + max(0, len(report.unread) - SHOWN)
    lines += [texts("courts-more", count=rest)] if rest else []
    await show(message, Screen("\n".join(lines), [home_row(texts)]))


async def court_screen(actor: Actor, case_id: int, now: datetime, texts: Texts) -> Screen:
    """Which court hears the case, how that is known, and what a person may do about it."""
    case = await case_for(actor, case_id)
    answer = await naming.court_for(case, today_of(actor, now))
    lines = [texts("court-head", number=case.number, kind=answer.wanted.value)]
    lines.append(texts("court-named", name=escape(case.court_name)) if case.court_name else texts("court-not-named"))
    lines += why(answer, texts)
    if answer.court and answer.court.name != case.court_name:
        lines.append(texts("court-by-address", name=escape(answer.court.name)))
    rows: list[Row] = []
    if may(actor, Permission.TAKE_STEP) and not answer.stays:
        if answer.court and answer.by not in OF_A_PERSON and answer.court.name != case.court_name:
            rows.append([button(texts("court-take"), FindCourt(case_id=case.id))])
        rows += [
            [button(one.name, ChooseCourt(case_id=case.id, court_id=one.id, version=case.version))]
            for one in answer.candidates
        ]
        rows.append([button(texts("court-other"), AskCourt(case_id=case.id))])
        rows.append([button(texts("court-of-contract"), AskCourt(case_id=case.id, by_contract=True))])
        rows.append([button(texts("court-write"), FillGap(case_id=case.id, gap=Gap.COURT, version=case.version))])
    back = button(texts("button-back"), OpenCase(case_id=case.id))
    return Screen("\n".join(lines), [*rows, home_row(texts, back)])


def why(answer: CourtFor, texts: Texts) -> list[str]:
    """How the court is known, or why it is not."""
    if answer.stays:
        return [texts("court-stays")]
    if answer.by is By.NOTHING:
        return [texts(answer.reason.text_key)]
    if answer.by is By.RULE:
        since, number = date.fromisoformat(answer.since), answer.rule.rpartition("#")[2]
        return [texts(answer.by.text_key, since=since, number=number)]
    return [texts(answer.by.text_key)]


def _back(case_id: int, texts: Texts) -> Row:
    return home_row(texts, button(texts("button-back"), OpenCourt(case_id=case_id)))
