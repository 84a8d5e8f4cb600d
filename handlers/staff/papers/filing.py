"""The press that files a paper, and the originals given back."""

from datetime import datetime
from pathlib import Path

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from backend.domain.errors import Stale
from backend.domain.people import Actor, Permission
from backend.services import files
from backend.services.paperwork import paper_filing, papers
from backend.services.paperwork.paper_view import PaperView, view_of
from backend.settings import Settings
from backend.texts import Texts
from handlers.screens import Screen, needs, show, show_file, toast, today_of
from handlers.staff.papers.choosing import present
from handlers.staff.papers.door import router
from handlers.staff.papers.presses import ConfirmPaper, Originals
from handlers.staff.papers.words import file_name, kind_name


@router.callback_query(ConfirmPaper.filter(), flags=needs(Permission.FILE_PAPER))
async def confirm(
    query: CallbackQuery, callback_data: ConfirmPaper, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    """One press; the second of two finds it filed and shows that."""
    await state.clear()
    today = today_of(actor, now)
    try:
        filed = await paper_filing.confirm(actor, callback_data.paper_id, callback_data.version, now, today)
        await toast(query, texts("paper-filed-toast", number=filed.case.number))
    except Stale:
        await toast(query, texts("refusal-stale"), alert=True)
    await show(query, await present(actor, callback_data.paper_id, now, texts))


@router.callback_query(Originals.filter(), flags=needs(Permission.SEE_CASES))
async def give_originals(
    query: CallbackQuery, callback_data: Originals, actor: Actor, settings: Settings, now: datetime, texts: Texts
) -> None:
    """Every page as it came, under a name that a person understands."""
    view = await view_of(actor, callback_data.paper_id, today_of(actor, now))
    pages = await papers.originals(view.paper)
    for number, page in enumerate(pages, 1):
        words = texts("paper-page", number=number, count=len(pages))
        name = _name(view, number if len(pages) > 1 else 0, Path(page.name).suffix or ".jpg", texts)
        await show_file(query, await files.content_of(settings, page), name, Screen(words))


def _name(view: PaperView, number: int, suffix: str, texts: Texts) -> str:
    """Such as «Дело 2-1234_2026 Судебный приказ.jpg»."""
    case_number = view.values.get("case_number") or (view.case.number if view.case else "")
    name = texts("paper-file-name", number=case_number, kind=kind_name(view.kind, texts))
    page = f" {number}" if number else ""
    return file_name(f"{name}{page}{suffix.lower()}")
