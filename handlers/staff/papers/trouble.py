"""What is wrong with the picture: said on the screen, shown as a crop, with the remedy where there is one."""

from aiogram.types import CallbackQuery

from backend.domain.people import Actor, Permission
from backend.domain.reading import PaperKind
from backend.models import Paper
from backend.services.paperwork.paper_trouble import file_would_help, flaw_of, picture_of
from backend.services.paperwork.paper_view import PaperView, paper_for
from backend.settings import Settings
from backend.texts import Texts
from handlers.screens import Row, Screen, button, needs, show_picture
from handlers.staff.papers.door import router
from handlers.staff.papers.presses import ShowTrouble

PICTURE = "trouble.png"


@router.callback_query(ShowTrouble.filter(), flags=needs(Permission.FILE_PAPER))
async def show_trouble(
    query: CallbackQuery, callback_data: ShowTrouble, actor: Actor, settings: Settings, texts: Texts
) -> None:
    paper = await paper_for(actor, callback_data.paper_id, Permission.FILE_PAPER)
    if flaw := flaw_of(paper):
        caption = Screen(trouble_caption(flaw.key, texts))
        await show_picture(query, await picture_of(settings, paper, flaw), PICTURE, caption)


def trouble_caption(key: str, texts: Texts) -> str:
    return texts("paper-trouble-here", what=texts(key))


async def trouble_lines(view: PaperView, texts: Texts) -> list[str]:
    """Of the picture, of the paper itself, and whether a file instead of a photograph would help."""
    lines = [texts("paper-warning", what=texts(key)) for key in (*view.warnings, *view.remarks) if texts.has(key)]
    if view.kind is PaperKind.UNKNOWN and not view.paper.typed.get("kind"):
        lines.append(texts("paper-wrong-page"))
    return [*lines, *await file_advice(view.paper, texts)]


async def file_advice(paper: Paper, texts: Texts) -> list[str]:
    return [texts("paper-send-as-file")] if await file_would_help(paper) else []


def trouble_rows(paper: Paper, texts: Texts) -> list[Row]:
    return [[button(texts("paper-show-trouble"), ShowTrouble(paper_id=paper.id))]] if flaw_of(paper) else []
