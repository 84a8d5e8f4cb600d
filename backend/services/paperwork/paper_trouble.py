"""Where on the picture a paper cannot be read, to be shown once to whoever sent it."""

from tortoise.transactions import atomic

from backend.domain.reading import Flaw
from backend.models import Paper, PaperPage, PaperState, StoredFile
from backend.recognition import Sheet, crop
from backend.services import files
from backend.services.paperwork.paper_view import reading_of
from backend.settings import Settings


def flaw_of(paper: Paper) -> Flaw | None:
    """The gravest thing that hinders reading, if there is a picture to show it on."""
    flaws, sheets = reading_of(paper).flaws, paper.reading.get("sheets", ())
    return next((flaw for flaw in flaws if flaw.page < len(sheets)), None)


async def picture_of(settings: Settings, paper: Paper, flaw: Flaw) -> bytes:
    """The place itself, or the whole page where no place is to blame."""
    file = await StoredFile.get(id=paper.reading["sheets"][flaw.page])
    page = await files.content_of(settings, file)
    return crop(Sheet(page, 0, 0), flaw.box) if flaw.box else page


async def file_would_help(paper: Paper) -> bool:
    """Claims that the messenger made the picture smaller, and that this is what hinders."""
    flaws = reading_of(paper).flaws
    helps = any(flaw.file_helps for flaw in flaws) or (paper.state is PaperState.UNREADABLE and not flaws)
    return helps and await PaperPage.exists(paper_id=paper.id, compressed=True)


@atomic()
async def about_to_show(paper_id: int) -> bool:
    """Claims, once for each paper, that its picture is still to be sent: a crash may lose it, never send it twice."""
    return bool(await Paper.filter(id=paper_id, trouble_shown=False).update(trouble_shown=True))
