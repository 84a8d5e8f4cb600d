"""Several papers that came as one: each becomes a paper of its own."""

from dataclasses import replace

from backend.domain.reading import PaperKind, Reading
from backend.models import Paper, PaperPage
from backend.services import files
from backend.services.paperwork import batches, papers
from backend.services.paperwork.splitting import record_readings
from backend.settings import Settings
from tests.factories import NOW, make_person
from tests.services.test_papers import ORDER, RULING, make_order_case, page, read_as, send


def part(kind: PaperKind, values: dict[str, str], *pages: int) -> Reading:
    return replace(read_as(kind, values), file_pages=pages)


ORDER_THEN_RETURN = [
    (part(PaperKind.COURT_ORDER, ORDER, 0, 1), [1]),
    (part(PaperKind.RULING_RETURN, RULING, 2), [2]),
]


async def test_two_papers_in_one_pdf_are_two_papers_under_one_message(opened: Settings) -> None:
    officer, case = await make_person(), await make_order_case()
    sent = await send(opened, officer, page(content=b"%PDF both"))

    await record_readings(sent.paper.id, sent.paper.version, ORDER_THEN_RETURN, NOW)

    first, second = await Paper.all().order_by("id")
    assert [one.kind for one in (first, second)] == ["court_order", "ruling_return"]
    assert (first.case_id, second.case_id) == (case.id, case.id)
    standing = await batches.standing_of(officer.actor(), first.batch_id or 0)
    assert (standing.batch.message_id, first.message_id, second.batch_id) == (77, None, first.batch_id)
    for paper in (first, second):
        kept = [await files.content_of(opened, file) for file in await papers.originals(paper)]
        assert kept == [b"%PDF both"]


async def test_pages_of_an_album_go_to_the_paper_that_they_are_of(opened: Settings) -> None:
    officer = await make_person()
    for number in (1, 2, 3):
        sent = await send(opened, officer, page("5:g9", number, f"page {number}".encode(), of_album=True))

    await record_readings(sent.paper.id, sent.paper.version, ORDER_THEN_RETURN, NOW)

    first, second = await Paper.all().order_by("id")
    pages = {paper.id: [one.position for one in await PaperPage.filter(paper_id=paper.id)] for paper in (first, second)}
    assert pages == {first.id: [1, 2], second.id: [3]}


async def test_a_part_that_is_read_again_takes_its_own_pages_and_makes_no_third_paper(opened: Settings) -> None:
    officer = await make_person()
    sent = await send(opened, officer, page(content=b"%PDF both"))
    await record_readings(sent.paper.id, sent.paper.version, ORDER_THEN_RETURN, NOW)

    for paper in await Paper.all().order_by("-id"):
        again = await papers.read_again(officer.actor(), paper.id, paper.version, NOW)
        await record_readings(again.id, again.version, ORDER_THEN_RETURN, NOW)

    assert [one.kind for one in await Paper.all().order_by("id")] == ["court_order", "ruling_return"]


async def test_what_was_overtaken_splits_into_nothing(opened: Settings) -> None:
    officer = await make_person()
    sent = await send(opened, officer, page(content=b"%PDF both"))

    assert await record_readings(sent.paper.id, sent.paper.version - 1, ORDER_THEN_RETURN, NOW) is None
    assert await Paper.all().count() == 1
