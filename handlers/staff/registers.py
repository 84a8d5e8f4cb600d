"""A register in the chat: the file, whose it is, by which contract; the report comes when it is in."""

from datetime import datetime
from html import escape

from aiogram import Bot, F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Document, Message

from backend.domain.errors import Refused, Stale
from backend.domain.people import Actor, Permission
from backend.models import RegisterUpload, StoredFile
from backend.services import files
from backend.services.portfolio import uploads
from backend.services.portfolio.registers import CessionTerms
from backend.settings import Settings
from backend.texts import Texts
from handlers.callbacks import ChooseColumn, Go, GoOnRegister, OpenColumn, StopRegister, UseCession
from handlers.filters import WORDS, May
from handlers.screens import Row, Screen, button, home_row, needs, show, show_and_keep, today_of
from handlers.staff.days import written_day

router = Router(name="staff.registers")
router.message.filter(May(Permission.IMPORT_REGISTER))

LARGEST_FILE = 20 * 2**20
RECENT = 4
IS_REGISTER = F.document.file_name.regexp(r"(?i).*\.(xlsx|xls|csv)$")


class Register(StatesGroup):
    """What is asked of a register that was sent."""

    creditor = State()
    number = State()
    date = State()


@router.callback_query(Go.filter(F.screen == "register"), flags=needs(Permission.IMPORT_REGISTER))
async def how(query: CallbackQuery, texts: Texts) -> None:
    await show(query, Screen(texts("register-how"), [home_row(texts)]))


@router.message(IS_REGISTER, flags=needs(Permission.IMPORT_REGISTER))
async def receive(
    message: Message, actor: Actor, bot: Bot, settings: Settings, now: datetime, texts: Texts, state: FSMContext
) -> None:
    """Kept before anything is asked."""
    document = message.document
    if document is None or (document.file_size or 0) > LARGEST_FILE:
        raise Refused("refusal-register-too-large")
    file = await files.keep(
        settings, await _download(bot, document), document.file_name or "", document.mime_type or "", now
    )
    await state.set_state(Register.creditor)
    await state.set_data({"file_id": file.id, "name": document.file_name or ""})
    await show(message, await _ask_creditor(actor, texts, file))


@router.callback_query(UseCession.filter(), flags=needs(Permission.IMPORT_REGISTER))
async def use_cession(
    query: CallbackQuery, callback_data: UseCession, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    """A contract under which registers came before, by one press."""
    terms, data = await uploads.terms_of(actor, callback_data.cession_id), await state.get_data()
    if data.get("file_id", callback_data.file_id) != callback_data.file_id:
        raise Stale
    await _send(query, actor, data, terms, now, texts)
    await state.clear()


@router.message(Register.creditor, WORDS, flags=needs(Permission.IMPORT_REGISTER))
async def name_creditor(message: Message, texts: Texts, state: FSMContext) -> None:
    await state.update_data(creditor=(message.text or "").strip()[:300])
    await state.set_state(Register.number)
    await show(message, Screen(texts("register-ask-number"), [home_row(texts)]))


@router.message(Register.number, WORDS, flags=needs(Permission.IMPORT_REGISTER))
async def name_number(message: Message, texts: Texts, state: FSMContext) -> None:
    await state.update_data(number=(message.text or "").strip()[:120])
    await state.set_state(Register.date)
    await show(message, Screen(texts("register-ask-date"), [home_row(texts)]))


@router.message(Register.date, WORDS, flags=needs(Permission.IMPORT_REGISTER))
async def name_date(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    signed_on = written_day(message.text or "", now.year, "refusal-register-date")
    if signed_on > today_of(actor, now):
        raise Refused("refusal-register-date")
    data = await state.get_data()
    terms = CessionTerms(str(data["creditor"]), str(data["number"]), signed_on)
    await _send(message, actor, data, terms, now, texts)
    await state.clear()


@router.callback_query(OpenColumn.filter(), flags=needs(Permission.IMPORT_REGISTER))
async def open_column(query: CallbackQuery, callback_data: OpenColumn, actor: Actor, texts: Texts) -> None:
    upload = await uploads.asking(actor, callback_data.upload_id)
    rows: list[Row] = [
        [button(choice or texts("register-no-such-column"), ChooseColumn(upload_id=upload.id, choice=number))]
        for number, choice in enumerate(upload.choices)
    ]
    words = texts("register-which-column", title=uploads.title_of(upload)) if rows else texts("refusal-stale")
    await show(query, Screen(words, [*rows, home_row(texts)]))


@router.callback_query(ChooseColumn.filter(), flags=needs(Permission.IMPORT_REGISTER))
async def choose_column(
    query: CallbackQuery, callback_data: ChooseColumn, actor: Actor, now: datetime, texts: Texts
) -> None:
    upload = await uploads.settle_column(actor, callback_data.upload_id, callback_data.choice, now)
    await _show_on_its_way(query, upload, texts("register-on-its-way-again"), texts)


@router.callback_query(StopRegister.filter(), flags=needs(Permission.IMPORT_REGISTER))
async def stop(query: CallbackQuery, callback_data: StopRegister, actor: Actor, now: datetime, texts: Texts) -> None:
    await uploads.stop(actor, callback_data.upload_id, now)
    await show(query, Screen(texts("register-stopping"), [home_row(texts)]))


@router.callback_query(GoOnRegister.filter(), flags=needs(Permission.IMPORT_REGISTER))
async def go_on(query: CallbackQuery, callback_data: GoOnRegister, actor: Actor, now: datetime, texts: Texts) -> None:
    upload = await uploads.go_on(actor, callback_data.upload_id, now)
    await _show_on_its_way(query, upload, texts("register-again-from-the-start"), texts)


def stop_row(upload_id: int, texts: Texts) -> Row:
    return [button(texts("button-register-stop"), StopRegister(upload_id=upload_id))]


async def _show_on_its_way(event: Message | CallbackQuery, upload: RegisterUpload, words: str, texts: Texts) -> None:
    """The message that the progress will be told in."""
    message = await show_and_keep(event, Screen(words, [stop_row(upload.id, texts), home_row(texts)]))
    if message is not None:
        await uploads.shown_in(upload.id, message.chat.id, message.message_id)


async def _send(
    event: Message | CallbackQuery,
    actor: Actor,
    data: dict[str, object],
    terms: CessionTerms,
    now: datetime,
    texts: Texts,
) -> None:
    if "file_id" not in data:
        raise Refused("refusal-register-no-file")
    upload = await uploads.send(actor, int(str(data["file_id"])), terms, now)
    words = texts("register-on-its-way", file=escape(str(data["name"])), creditor=escape(terms.creditor))
    await _show_on_its_way(event, upload, words, texts)


async def _ask_creditor(actor: Actor, texts: Texts, file: StoredFile) -> Screen:
    recent = await (await uploads.contracts_of(actor)).limit(RECENT)
    rows: list[Row] = [
        [
            button(
                texts("register-same-contract", creditor=one.creditor.name, number=one.number),
                UseCession(cession_id=one.id, file_id=file.id),
            )
        ]
        for one in recent
    ]
    return Screen(texts("register-ask-creditor", file=escape(file.name)), [*rows, home_row(texts)])


async def _download(bot: Bot, document: Document) -> bytes:
    stream = await bot.download(document)
    return stream.read() if stream else b""
