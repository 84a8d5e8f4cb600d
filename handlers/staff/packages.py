"""The package of a case in the chat: what goes to whom, what lacks, files put in, the whole printed by one press."""

from datetime import datetime

from aiogram import Bot, F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.errors import Refused, Stale
from backend.domain.packages import Attached, Package, Part
from backend.domain.people import Actor, Permission
from backend.services.access import case_for
from backend.services.paperwork import attachments, packages
from backend.services.paperwork.outgoing_facts import FactNames
from backend.services.paperwork.packages import Readiness
from backend.settings import Settings
from backend.texts import Texts
from handlers.screens import Row, Screen, button, home_row, needs, show, show_file, toast, today_of
from handlers.staff.court_callbacks import OpenStopChecks
from handlers.staff.outgoing_callbacks import OpenOutgoing
from handlers.staff.package_callbacks import OpenAttachment, OpenPackage, PrintPackage, PutAway
from handlers.staff.papers.words import file_name

router = Router(name="staff.packages")


class Attaching(StatesGroup):
    """The question for files of one kind; it stands until another screen is opened."""

    files = State()


@router.callback_query(OpenPackage.filter(), flags=needs(Permission.FILE_PAPER))
async def open_package(
    query: CallbackQuery,
    callback_data: OpenPackage,
    actor: Actor,
    settings: Settings,
    now: datetime,
    texts: Texts,
    state: FSMContext,
) -> None:
    await state.clear()
    await show(query, await package_screen(settings, actor, callback_data.case_id, now, texts))


@router.callback_query(PrintPackage.filter(), flags=needs(Permission.FILE_PAPER))
async def print_package(
    query: CallbackQuery, callback_data: PrintPackage, actor: Actor, settings: Settings, now: datetime, texts: Texts
) -> None:
    """The file comes at once; what bars or lacks is told as a refusal."""
    case_id = callback_data.case_id
    try:
        printed = await packages.put_together(settings, actor, case_id, now, today_of(actor, now))
    except Stale:
        await toast(query, texts("refusal-stale"), alert=True)
    else:
        number = printed.case.number
        name = file_name(f"{texts('package-file-name', number=number)}.pdf")
        told = Screen(texts("package-file", number=number, pages=printed.pages))
        await show_file(query, printed.content, name, told)
    await show(query, await package_screen(settings, actor, case_id, now, texts))


@router.callback_query(OpenAttachment.filter(), flags=needs(Permission.FILE_PAPER))
async def open_attachment(
    query: CallbackQuery, callback_data: OpenAttachment, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    case_id, kind = callback_data.case_id, callback_data.kind
    case = await case_for(actor, case_id, Permission.FILE_PAPER)
    there = (await attachments.attached_to([case]))[case.id].get(kind)
    await state.set_state(Attaching.files)
    await state.set_data({"case_id": case.id, "kind": kind.value})
    lines = [texts("package-attach", kind=kind, owner=kind.owner.value)]
    rows: list[Row] = []
    if there:
        lines.append(texts("package-attached-count", count=len(there.files)))
        rows.append([button(texts("package-put-away"), PutAway(case_id=case.id, kind=kind))])
    await show(query, Screen("\n\n".join(lines), [*rows, _back(case.id, texts)]))


@router.callback_query(PutAway.filter(), flags=needs(Permission.FILE_PAPER))
async def put_away(
    query: CallbackQuery,
    callback_data: PutAway,
    actor: Actor,
    settings: Settings,
    now: datetime,
    texts: Texts,
    state: FSMContext,
) -> None:
    await state.clear()
    count = await attachments.put_away(actor, callback_data.case_id, callback_data.kind, now)
    await toast(query, texts("package-put-away-toast", count=count))
    await show(query, await package_screen(settings, actor, callback_data.case_id, now, texts))


@router.message(Attaching.files, F.photo | F.document, flags=needs(Permission.FILE_PAPER))
async def hear_file(
    message: Message, bot: Bot, actor: Actor, settings: Settings, now: datetime, texts: Texts, state: FSMContext
) -> None:
    """The question stands, so that further pages follow by themselves."""
    data = await state.get_data()
    case_id, kind = int(data["case_id"]), Attached(data["kind"])
    sent = message.photo[-1] if message.photo else message.document
    if sent is None or (sent.file_size or 0) > attachments.LARGEST:
        raise Refused("refusal-attachment-large")
    stream = await bot.download(sent)
    content = stream.read() if stream else b""
    name = (message.document.file_name or "") if message.document else ""
    made = await attachments.attach(settings, actor, case_id, kind, content, name, now, today_of(actor, now))
    told = texts("package-attached", kind=kind, pages=made.pages)
    await show(message, Screen(told, [_back(case_id, texts)]))


async def package_screen(settings: Settings, actor: Actor, case_id: int, now: datetime, texts: Texts) -> Screen:
    ready = await packages.look(settings, actor, case_id, today_of(actor, now))
    lines = [texts("package-head", number=ready.case.number, stage=ready.case.at)]
    lines += ["\n".join(_told(package, ready, texts)) for package in ready.packages] or [texts("package-none")]
    bars = ready.checked.bars if ready.checked else ()
    lines += [texts("package-bar", what=texts(one.key, **one.details)) for one in bars]
    if ready.packages and not ready.refusal:
        lines.append(texts("package-complete"))
    return Screen("\n\n".join(lines), _rows(ready, texts))


def _told(package: Package, ready: Readiness, texts: Texts) -> list[str]:
    lines = [texts("package-to", to=package.to)]
    return lines + [_line(part, ready, texts) for part in (*package.parts, *package.gathered)]


def _line(part: Part, ready: Readiness, texts: Texts) -> str:
    lack = next((one for one in ready.lacks if one.part is part), None)
    if lack:
        why = texts("package-part-facts", what=FactNames(lack.facts)) if lack.facts else texts("package-part-no-file")
        return texts("package-part-lacks", part=part, why=why)
    if isinstance(part, Attached):
        there = part in ready.attached
        return texts("package-part-there" if there else "package-part-may-lack", part=part)
    return texts("package-part-there" if part in ready.papers else "package-part-ready", part=part)


def _rows(ready: Readiness, texts: Texts) -> list[Row]:
    case_id = ready.case.id
    rows: list[Row] = []
    if ready.packages and not ready.refusal:
        rows.append([button(texts("package-print"), PrintPackage(case_id=case_id))])
    if ready.checked:
        rows.append([button(texts("package-checks"), OpenStopChecks(case_id=case_id))])
    kinds = dict.fromkeys(kind for package in ready.packages for kind in package.attached)
    rows += [
        [button(texts("package-file-kind", kind=kind), OpenAttachment(case_id=case_id, kind=kind))] for kind in kinds
    ]
    return [*rows, home_row(texts, button(texts("outgoing-back"), OpenOutgoing(case_id=case_id)))]


def _back(case_id: int, texts: Texts) -> Row:
    return home_row(texts, button(texts("package-back"), OpenPackage(case_id=case_id)))
