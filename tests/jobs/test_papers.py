"""Reading a paper by a job: recorded once, whatever comes of it, and somebody is told meanwhile."""

from collections.abc import AsyncIterator, Callable

import aiohttp
import pytest

from backend.domain.reading import OcrEngine, PaperKind
from backend.integrations.ocr import SimulatedEngine
from backend.jobs import papers as job
from backend.models import Paper, PaperState, Person, StoredFile
from backend.recognition import Readers
from backend.services.paperwork import papers
from backend.services.paperwork.paper_view import crop_of, view_of
from backend.services.paperwork.papers import Sent
from backend.settings import Settings
from backend.wiring import Outside
from tests.factories import NOW, TODAY, make_case, make_debtor, make_person
from tests.recognition.papers import ORDER, Mischief, photograph

With = Callable[[OcrEngine], Outside]


@pytest.fixture
async def things_with(opened: Settings) -> AsyncIterator[With]:
    """Everything outside, with the given engine."""
    made: list[Outside] = []

    def things(engine: OcrEngine) -> Outside:
        made.append(Outside(settings=opened, http=http, readers=Readers(engine)))
        return made[-1]

    async with aiohttp.ClientSession() as http:
        yield things
        for one in made:
            await one.readers.close()


async def paper_of(settings: Settings, officer: Person, content: bytes) -> Paper:
    sent = Sent("5:m1", 1, content, "page.jpg", "image/jpeg")
    return (await papers.receive(settings, officer.actor(), sent, NOW)).paper


async def test_a_paper_is_read_matched_and_its_crops_can_be_shown(opened: Settings, things_with: With) -> None:
    officer = await make_person()
    case = await make_case(debtor=await make_debtor("Ворона Илья Петрович"), contract_number="379701488")
    paper = await paper_of(opened, officer, photograph())

    await job.read(things_with(SimulatedEngine([ORDER])), NOW, paper.id, paper.version)

    view = await view_of(officer.actor(), paper.id, TODAY)
    assert (view.paper.state, view.kind) == (PaperState.READ, PaperKind.COURT_ORDER)
    assert view.case is not None
    assert (view.case.id, view.values["case_number"]) == (case.id, "2-3357/2024")
    crop = await crop_of(opened, view.paper, view.field("case_number"))
    assert crop is not None
    assert crop.startswith(b"\x89PNG")


async def test_done_again_it_reads_nothing_again(opened: Settings, things_with: With) -> None:
    paper = await paper_of(opened, await make_person(), photograph())
    things = things_with(SimulatedEngine([ORDER]))

    await job.read(things, NOW, paper.id, paper.version)
    version, kept = (await Paper.get()).version, await StoredFile.all().count()
    await job.read(things, NOW, paper.id, paper.version)

    assert ((await Paper.get()).version, await StoredFile.all().count()) == (version, kept)


@pytest.mark.parametrize(
    ("content", "engine", "trouble"),
    [
        (b"no picture", SimulatedEngine([ORDER]), "paper-not-a-picture"),
        (photograph(), Mischief("dies"), "paper-breaks-the-reader"),
        (photograph(), Mischief("missing"), "error-tesseract-missing"),
    ],
)
async def test_what_cannot_be_read_is_recorded_with_its_sentence(
    opened: Settings, things_with: With, content: bytes, engine: OcrEngine, trouble: str
) -> None:
    paper = await paper_of(opened, await make_person(), content)

    await job.read(things_with(engine), NOW, paper.id, paper.version)

    read = await Paper.get()
    assert (read.state, read.trouble) == (PaperState.UNREADABLE, trouble)


async def test_somebody_is_told_all_the_while(
    opened: Settings, things_with: With, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(job, "TICK_SECONDS", 0.05)
    paper = await paper_of(opened, await make_person(), photograph())
    told: list[int] = []

    async def tell(paper_id: int, ticks: int) -> None:
        assert paper_id == paper.id
        told.append(ticks)

    await job.read(things_with(SimulatedEngine([ORDER])), NOW, paper.id, paper.version, tell)

    assert told == list(range(1, len(told) + 1))
    assert len(told) > 2
