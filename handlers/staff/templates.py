"""Templates of papers in the chat: taken as a file, edited anywhere, sent back, checked, seen as PDF, put in force."""

from datetime import datetime

from aiogram import Bot, F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.errors import Refused
from backend.domain.outgoing import OutKind
from backend.domain.people import Actor, Permission
from backend.papers.outgoing.catalogue import BASES, SHAPES
from backend.papers.outgoing.markup import LONGEST_TEMPLATE
from backend.services.access import require
from backend.services.paperwork import templates
from backend.services.paperwork.templates import SHIPPED
from backend.settings import Settings
from backend.texts import Texts
from handlers.screens import Row, Screen, button, home_row, needs, show, show_file, toast, today_of
from handlers.staff.outgoing_callbacks import (
    OpenOutgoing,
    OpenTemplate,
    OpenTemplates,
    PreviewTemplate,
    SendTemplate,
    TakeFields,
    TakeTemplate,
    UseTemplate,
)
from handlers.staff.papers.words import file_name

router = Router(name="staff.templates")
LARGEST = LONGEST_TEMPLATE * 4
"""Bytes: a character of UTF-8 takes four at most."""


class Templating(StatesGroup):
    """The question for the text of a template."""

    text = State()


@router.callback_query(OpenTemplates.filter(), flags=needs(Permission.EDIT_TEMPLATES))
async def open_templates(query: CallbackQuery, callback_data: OpenTemplates, texts: Texts, state: FSMContext) -> None:
    await state.clear()
    case_id = callback_data.case_id
    rows: list[Row] = [[button(texts(kind.text_key), OpenTemplate(case_id=case_id, kind=kind))] for kind in OutKind]
    rows.append([button(texts("template-fields"), TakeFields())])
    back = button(texts("outgoing-back"), OpenOutgoing(case_id=case_id))
    await show(query, Screen(texts("template-list"), [*rows, home_row(texts, back)]))


@router.callback_query(OpenTemplate.filter(), flags=needs(Permission.EDIT_TEMPLATES))
async def open_template(
    query: CallbackQuery, callback_data: OpenTemplate, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    await show(query, await _template_screen(actor, callback_data.case_id, callback_data.kind, texts))


@router.callback_query(TakeTemplate.filter(), flags=needs(Permission.EDIT_TEMPLATES))
async def take(query: CallbackQuery, callback_data: TakeTemplate, texts: Texts) -> None:
    chosen = await templates.version_of(callback_data.kind, callback_data.version)
    name = file_name(f"{texts(chosen.kind.text_key)}.txt")
    content = chosen.text.encode("utf-8-sig")
    await show_file(query, content, name, Screen(texts("template-file", kind=chosen.kind)))


@router.callback_query(TakeFields.filter(), flags=needs(Permission.EDIT_TEMPLATES))
async def take_fields(query: CallbackQuery, texts: Texts) -> None:
    name = file_name(f"{texts('template-fields-name')}.txt")
    await show_file(query, _fields(texts).encode("utf-8-sig"), name, Screen(texts("template-fields-file")))


@router.callback_query(PreviewTemplate.filter(), flags=needs(Permission.EDIT_TEMPLATES))
async def preview(
    query: CallbackQuery, callback_data: PreviewTemplate, actor: Actor, settings: Settings, now: datetime, texts: Texts
) -> None:
    kind = callback_data.kind
    today = today_of(actor, now)
    pdf = await templates.preview(settings, actor, kind, callback_data.version, today, callback_data.case_id)
    await show_file(
        query, pdf, file_name(f"{texts(kind.text_key)}.pdf"), Screen(texts("template-preview-file", kind=kind))
    )


@router.callback_query(SendTemplate.filter(), flags=needs(Permission.EDIT_TEMPLATES))
async def ask_text(query: CallbackQuery, callback_data: SendTemplate, texts: Texts, state: FSMContext) -> None:
    await state.set_state(Templating.text)
    await state.set_data({"case_id": callback_data.case_id, "kind": callback_data.kind.value})
    back = button(texts("template-back"), OpenTemplate(**callback_data.model_dump()))
    await show(query, Screen(texts("template-send-ask"), [home_row(texts, back)]))


@router.message(Templating.text, F.document, flags=needs(Permission.EDIT_TEMPLATES))
async def hear_text(message: Message, bot: Bot, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    """A text with mistakes is refused by its lines, and the question stands."""
    require(actor, Permission.EDIT_TEMPLATES)
    if message.document is None or (message.document.file_size or 0) > LARGEST:
        raise Refused("refusal-template-file")
    stream = await bot.download(message.document)
    data = await state.get_data()
    kind, case_id = OutKind(data["kind"]), int(data["case_id"])
    made = await templates.submit(actor, kind, stream.read() if stream else b"", now)
    await state.clear()
    rows: list[Row] = [
        [button(texts("template-preview"), PreviewTemplate(case_id=case_id, kind=kind, version=made.version))],
        [button(texts("template-use"), UseTemplate(case_id=case_id, kind=kind, version=made.version))],
    ]
    back = button(texts("template-back"), OpenTemplate(case_id=case_id, kind=kind))
    told = texts("template-taken", kind=kind, version=made.version)
    await show(message, Screen(told, [*rows, home_row(texts, back)]))


@router.callback_query(UseTemplate.filter(), flags=needs(Permission.EDIT_TEMPLATES))
async def use(query: CallbackQuery, callback_data: UseTemplate, actor: Actor, now: datetime, texts: Texts) -> None:
    await templates.put_in_force(actor, callback_data.kind, callback_data.version, now)
    await toast(query, texts("template-used-toast"))
    await show(query, await _template_screen(actor, callback_data.case_id, callback_data.kind, texts))


async def _template_screen(actor: Actor, case_id: int, kind: OutKind, texts: Texts) -> Screen:
    """Every version that is not in force is one press away from being it."""
    now_used = await templates.in_force(kind)
    version = now_used.version
    in_force = texts("template-in-force", version=version) if version else texts("template-in-force-shipped")
    rows: list[Row] = [
        [button(texts("template-take"), TakeTemplate(kind=kind, version=version))],
        [button(texts("template-preview"), PreviewTemplate(case_id=case_id, kind=kind, version=version))],
        [button(texts("template-send"), SendTemplate(case_id=case_id, kind=kind))],
    ]
    for one in await templates.versions_of(actor, kind):
        if one.version != version:
            label = texts("template-version", version=one.version, on=one.made_at.date())
            rows.append([button(label, UseTemplate(case_id=case_id, kind=kind, version=one.version))])
    if version != SHIPPED:
        rows.append(
            [button(texts("template-version-shipped"), UseTemplate(case_id=case_id, kind=kind, version=SHIPPED))]
        )
    back = button(texts("template-list-back"), OpenTemplates(case_id=case_id))
    words = [texts("template-head", kind=kind), in_force, "", texts("template-how")]
    return Screen("\n".join(words), [*rows, home_row(texts, back)])


def _fields(texts: Texts) -> str:
    """The catalogue as a text to keep beside the editor."""
    lines = [texts("template-marks"), ""]
    for base in BASES:
        name, latin, meaning = f"{{{base.russian}}}", f"{{{base.latin}}}", texts(base.text_key).removeprefix("▫️ ")
        lines.append(texts("template-field-line", name=name, latin=latin, meaning=meaning, example=base.example))
        if shapes := SHAPES[base.sort]:
            forms = ", ".join(f"{{{base.russian}.{shape.russian}}}" for shape in shapes)
            lines.append(texts("template-field-forms", forms=forms))
    return "\n".join(lines)
