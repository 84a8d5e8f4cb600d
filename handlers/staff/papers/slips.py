"""The court's own mistakes: named on the screen, with the application to correct them one press away."""

from datetime import datetime

from aiogram.types import CallbackQuery

from backend.domain.people import Actor, Permission
from backend.domain.slips import Slip
from backend.models import Paper
from backend.services.paperwork import paper_slips
from backend.settings import Settings
from backend.texts import Texts
from handlers.screens import Row, Screen, button, needs, show_file, today_of
from handlers.staff.papers.door import router
from handlers.staff.papers.presses import AskCorrection
from handlers.staff.papers.words import field_name, file_name, value_shown


@router.callback_query(AskCorrection.filter(), flags=needs(Permission.FILE_PAPER))
async def ask_correction(
    query: CallbackQuery, callback_data: AskCorrection, actor: Actor, settings: Settings, now: datetime, texts: Texts
) -> None:
    """The application as a file to read, sign and send."""
    prepared = await paper_slips.prepare_correction(settings, actor, callback_data.paper_id, today_of(actor, now))
    name = texts("paper-correction-name", number=prepared.view.values.get("case_number", ""))
    await show_file(query, prepared.pdf, file_name(f"{name}.pdf"), Screen(texts("paper-correction")))


def slip_lines(slips: tuple[Slip, ...], texts: Texts) -> list[str]:
    return [_line(slip, texts) for slip in slips]


def slip_rows(paper: Paper, slips: tuple[Slip, ...], texts: Texts) -> list[Row]:
    return [[button(texts("paper-ask-correction"), AskCorrection(paper_id=paper.id))]] if slips else []


def _line(slip: Slip, texts: Texts) -> str:
    shown = {"name": field_name(slip.name, texts), "printed": value_shown(slip.name, slip.printed, texts)}
    key = f"paper-slip-{slip.kind.value}"
    return texts(key, right=value_shown(slip.name, slip.right, texts), **shown)
