"""Our own paper comes back: a photograph of a page finds its case by the code, and says which page is not there."""

import io
from datetime import timedelta
from pathlib import Path

import pypdfium2
from matplotlib import get_data_path
from PIL import Image, ImageDraw, ImageFont

from backend.domain.outgoing import OutKind
from backend.domain.page_codes import PageCode, written
from backend.domain.people import Role
from backend.domain.stages import Stage
from backend.models import Case, JournalEntry, OutgoingPaper
from backend.services import files
from backend.services.paperwork import outgoing
from backend.services.paperwork.page_codes import returned, seal
from bot.sandbox.client import Persona, words
from tests.e2e.conftest import House
from tests.e2e.test_papers import until_pages_are
from tests.factories import NOW, TODAY, make_case

READING = 60.0
LETTERS = Path(get_data_path()) / "fonts" / "ttf" / "DejaVuSerif.ttf"


async def made(house: House, lawyer: Persona, case: Case, kind: OutKind) -> OutgoingPaper:
    office = house.settings.model_copy(update={"operator_address": "101000, г. Москва, ул. Примерная, д. 1"})
    (paper,) = await outgoing.make(office, (await house.row_of(lawyer)).actor(), case.id, [kind], NOW, TODAY)
    return paper


async def photographs(house: House, paper: OutgoingPaper) -> list[bytes]:
    """Its pages as a camera gives them: a little askew on a dark table, not very large."""
    await paper.fetch_related("file")
    shots = []
    for page in pypdfium2.PdfDocument(await files.content_of(house.settings, paper.file)):
        sheet = page.render(scale=150 / 72).to_pil().convert("RGB")
        shot = io.BytesIO()
        sheet.rotate(2, expand=True, fillcolor=(70, 60, 50)).save(shot, "JPEG", quality=80)
        shots.append(shot.getvalue())
    return shots


async def test_a_page_of_ours_finds_its_case_and_asks_for_the_page_that_lacks(house: House) -> None:
    case = await make_case(stage=Stage.C10_ORDER_PREP)
    lawyer = await house.person(Role.LAWYER)
    paper = await made(house, lawyer, case, OutKind.ORDER_APPLICATION)
    _, second = await photographs(house, paper)

    await lawyer.upload(("second.jpg", second), kind="photo")
    await lawyer.wait_for("По коду на листе", seconds=READING)

    await lawyer.wait_for("Заявление о судебном приказе")
    await lawyer.wait_for("Нет листа 1")
    await lawyer.wait_for(case.number)


def with_another_sum(sheet: Image.Image, page: pypdfium2.PdfPage, printed: str, written: str) -> None:
    """As a forger does it: the sum painted over, another one set in its place."""
    text = page.get_textpage()
    place, count = text.search(printed).get_next()
    boxes = [text.get_charbox(at) for at in range(place, place + count)]
    dots = sheet.height / page.get_height()
    left, top = boxes[0][0] * dots, (page.get_height() - max(box[3] for box in boxes)) * dots
    right, bottom = boxes[-1][2] * dots, (page.get_height() - min(box[1] for box in boxes)) * dots
    draw = ImageDraw.Draw(sheet)
    draw.rectangle((left - 1, top - 2, right + 1, bottom + 2), fill="white")
    draw.text((left, bottom), written, "black", ImageFont.truetype(LETTERS, round(bottom - top) + 6), anchor="lb")


async def test_a_sum_that_somebody_changed_is_pointed_out_and_filed_only_by_a_persons_word(house: House) -> None:
    case = await make_case(stage=Stage.C10_ORDER_PREP)
    lawyer = await house.person(Role.LAWYER)
    paper = await made(house, lawyer, case, OutKind.CALCULATION)
    await paper.fetch_related("file")
    (page,) = pypdfium2.PdfDocument(await files.content_of(house.settings, paper.file))
    sheet = page.render(scale=200 / 72).to_pil().convert("RGB")
    with_another_sum(sheet, page, "12\u00a0000,00", "17 000,00")
    shot = io.BytesIO()
    sheet.save(shot, "JPEG", quality=85)

    await lawyer.upload(("altered.jpg", shot.getvalue()), kind="photo")
    shown = words(await lawyer.wait_for("не то, что мы напечатали", seconds=READING))
    await lawyer.press("✅ Сверено с оригиналом")
    await lawyer.wait_for("Наша бумага в деле")

    assert "напечатано 12\u00a0000,00, на снимке 17 000,00" in shown
    assert (await JournalEntry.get(action="paper.filed")).details["altered"] == 1


async def test_the_copy_that_the_court_stamped_moves_the_case(house: House) -> None:
    case = await make_case(stage=Stage.C10_ORDER_PREP)
    lawyer = await house.person(Role.LAWYER)
    paper = await made(house, lawyer, case, OutKind.ORDER_APPLICATION)
    await Case.filter(id=case.id).update(stage=Stage.C40_ORDER_SENT)

    await lawyer.upload(*[(f"{at}.jpg", shot) for at, shot in enumerate(await photographs(house, paper))], kind="photo")
    await lawyer.wait_for("Принято, читаю")
    await until_pages_are(2)
    house.moment += timedelta(seconds=2)
    await lawyer.wait_for("Подошью к делу, стадия не изменится", seconds=READING)
    await lawyer.press("✏️ Поля")
    await lawyer.press("Дата приёма судом")
    await lawyer.say(f"{TODAY:%d.%m.%Y}")
    await lawyer.wait_for("На рассмотрении у мирового судьи")
    await lawyer.press("✅ Записать")

    await lawyer.wait_for("Наша бумага в деле")
    assert (await Case.get(id=case.id)).at is Stage.C50_ORDER_AT_COURT


async def test_a_forged_code_finds_nothing(house: House) -> None:
    case = await make_case(stage=Stage.C10_ORDER_PREP)
    lawyer = await house.person(Role.LAWYER)
    paper = await made(house, lawyer, case, OutKind.ORDER_APPLICATION)
    actor = (await house.row_of(lawyer)).actor()
    first = PageCode(bytes.fromhex(paper.code), 1, 2)

    assert await returned(actor, [written(first, b"the key of a forger")]) == []
    assert [one.paper.id for one in await returned(actor, [written(first, seal())])] == [paper.id]
