"""Photographs that lie beside the tests, read by the real engine."""

import io
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import cv2
import numpy as np
import pypdfium2
import pytest
import typst
from PIL import Image, ImageDraw, ImageFont
from rapidfuzz import fuzz

from backend.domain.errors import Unreadable
from backend.domain.reading import Box, Flaw, Layout, Page, Picture, Reading, Turn, Word
from backend.integrations.ocr import TesseractEngine
from backend.recognition import ACCEPTED, crop, read_paper
from backend.recognition.load import WORKING_PIXELS, LoadedPage, load
from backend.recognition.read import read
from backend.recognition.stamps import read_ink
from scripts.sample_papers.facts import facts
from scripts.sample_papers.wording import paper
from tests.recognition.tesseract import SAMPLES, Amiss


@pytest.fixture(scope="module")
def engine() -> TesseractEngine:
    return TesseractEngine()


@pytest.fixture(scope="module")
def readings(engine: TesseractEngine) -> dict[str, Reading]:
    return {file.stem: read_paper([file], engine) for file in sorted(SAMPLES.glob("*.jpg"))}


def truths() -> Iterator[tuple[str, str, dict[str, str]]]:
    for file in sorted(SAMPLES.glob("*.json")):
        told = json.loads(file.read_text(encoding="utf-8"))
        yield file.stem, told["kind"], told["fields"]


@pytest.mark.parametrize(("name", "kind", "fields"), list(truths()))
def test_a_clear_photograph_is_read_whole(
    readings: dict[str, Reading], name: str, kind: str, fields: dict[str, str]
) -> None:
    reading = readings[name]

    assert reading.kind.value == kind
    assert {field: found.value for field, found in reading.fields.items()} == fields
    assert not reading.warnings


@pytest.mark.parametrize(("name", "kind", "fields"), list(truths()))
def test_what_is_trusted_is_right(readings: dict[str, Reading], name: str, kind: str, fields: dict[str, str]) -> None:
    trusted = {field: found.value for field, found in readings[name].fields.items() if found.confidence >= ACCEPTED}

    assert trusted.items() <= fields.items()


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_photograph_may_lie_on_any_side(engine: TesseractEngine, quarters: int) -> None:
    photo = cv2.imread(str(SAMPLES / "return.jpg"))
    assert photo is not None
    done, turned = cv2.imencode(".jpg", np.rot90(photo, quarters))
    assert done

    reading = read_paper([bytes(turned)], engine)

    assert reading.kind.value == "ruling_return"
    assert reading.value("uid") == truth("return")["uid"]


def test_a_photograph_on_its_head_is_read_once() -> None:
    photo = cv2.imread(str(SAMPLES / "return.jpg"))
    assert photo is not None
    asked: list[Layout] = []

    def seen(page: Page, layout: Layout) -> Page:
        asked.append(layout)
        return page

    page = read(LoadedPage(np.rot90(photo, 2)), Amiss(seen))

    assert asked.count(Layout.PAGE) == 1
    assert truth("return")["uid"][:8] in page.page.text


def test_the_box_shows_the_value_on_the_photograph_and_on_the_sheet(
    readings: dict[str, Reading], engine: TesseractEngine
) -> None:
    found = readings["order-1"].fields["case_number"]
    photo = cv2.imread(str(SAMPLES / "order-1.jpg"), cv2.IMREAD_GRAYSCALE)
    assert photo is not None
    assert found.on_photo is not None
    assert found.box is not None

    box = found.on_photo
    there = np.ascontiguousarray(photo[box.y - 12 : box.bottom + 12, box.x - 12 : box.right + 12])
    cut = np.asarray(Image.open(io.BytesIO(crop(readings["order-1"].sheets[0], found.box))).convert("L"))

    for picture in (cv2.resize(there, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC), cut):
        words = engine.read(Picture(picture.tobytes(), picture.shape[1], picture.shape[0]), Layout.LINE).words
        assert found.value in "".join(word.text for word in words)


def test_a_scan_inside_a_pdf_is_read_as_the_picture_is(engine: TesseractEngine) -> None:
    reading = read_paper([as_pdf(SAMPLES / "refusal.jpg")], engine)

    assert reading.kind.value == "ruling_refusal"
    assert reading.value("uid") == truth("refusal")["uid"]


def test_the_text_of_a_pdf_is_taken_as_declared_when_the_picture_says_the_same(engine: TesseractEngine) -> None:
    rng = Random(4)
    printed = paper("court_order", facts(rng), rng)

    reading = read_paper([typst.compile(printed.markup.encode(), format="pdf")], engine)

    got = {name: found.value for name, found in reading.fields.items()}
    assert got == {name: value for name, value in printed.truth.items() if name in got}
    assert set(printed.truth) - set(got) <= {"in_force_date"}  # stamped by hand, not printed
    assert "96MS" in reading.text


def test_a_layer_of_text_that_lies_is_not_believed(engine: TesseractEngine) -> None:
    hidden = '#set text(fill: white, lang: "ru")\n' + "Судебный приказ о взыскании долга отменён. " * 6
    shown = "#set text(fill: black)\n" + "Справка дана в том, что гражданин состоит на учёте в библиотеке. " * 6

    reading = read_paper([typst.compile(f"{hidden}\n\n#v(2cm)\n{shown}".encode(), format="pdf")], engine)

    assert "Судебный приказ" not in reading.text


def test_a_tag_that_turns_the_picture_is_obeyed(engine: TesseractEngine) -> None:
    with Image.open(SAMPLES / "return.jpg") as photo:
        lying, tag = photo.rotate(90, expand=True), Image.Exif()
        tag[0x0112] = 6  # turn a quarter clockwise to see it upright
        data = io.BytesIO()
        lying.save(data, "JPEG", exif=tag)

    page = next(load([data.getvalue()]))

    assert page.pixels.shape[0] > page.pixels.shape[1]


def test_both_ways_to_tesseract_read_the_same_number() -> None:
    photo = cv2.imread(str(SAMPLES / "no-motion.jpg"), cv2.IMREAD_GRAYSCALE)
    assert photo is not None
    picture = Picture(photo.tobytes(), photo.shape[1], photo.shape[0])

    told = [TesseractEngine(in_process=way).read(picture).text for way in (True, False)]

    # Two versions of one program with the same data: a sign in fifty may differ.
    assert fuzz.ratio(*told) >= 98


@dataclass
class Skipping:
    """An engine that takes the lower half of a page for a picture, until it is told to go line by line."""

    asked: list[Layout] = field(default_factory=list)

    def read(self, picture: Picture, layout: Layout = Layout.PAGE) -> Page:
        self.asked.append(layout)
        deep = picture.height if layout is Layout.LINES else picture.height // 2
        lines = enumerate(range(0, deep, 30))
        return Page(
            tuple(Word("приказ", Box(0, top, picture.width, 30), 0.9, line) for line, top in lines),
            picture.width,
            picture.height,
        )

    def turn(self, picture: Picture) -> Turn | None:  # noqa: ARG002 - it is upright
        return None


def test_a_page_of_which_much_was_left_out_is_read_again_line_by_line() -> None:
    sheet = np.full((800, 600, 3), 255, np.uint8)
    for line in range(20):
        cv2.putText(sheet, "HHHHHHHHHHHHHHHHHHHHHHH", (40, 60 + 35 * line), cv2.FONT_HERSHEY_SIMPLEX, 0.8, (0, 0, 0), 2)
    engine = Skipping()

    page = read(LoadedPage(sheet), engine)

    assert engine.asked[-2:] == [Layout.PAGE, Layout.LINES]
    assert page.page.words[-1].box.bottom > 0.9 * page.page.height


def test_a_cut_edge_is_told_with_its_place(engine: TesseractEngine) -> None:
    photo = cv2.imread(str(SAMPLES / "return.jpg"))
    assert photo is not None
    done, cut = cv2.imencode(".jpg", photo[:, int(photo.shape[1] * 0.3) :])
    assert done

    flaw = next(flaw for flaw in read_paper([bytes(cut)], engine).flaws if flaw.key == "paper-cut-edge")

    assert flaw.on_photo is not None
    assert flaw.on_photo.x <= 20
    assert flaw.box is not None
    assert not flaw.file_helps


def test_letters_that_a_messenger_made_too_small_ask_for_the_file_unless_they_read_well(
    engine: TesseractEngine,
) -> None:
    def of_size(scale: float) -> dict[str, Flaw]:
        photo = cv2.imread(str(SAMPLES / "return.jpg"))
        assert photo is not None
        done, small = cv2.imencode(".jpg", cv2.resize(photo, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA))
        assert done
        return {flaw.key: flaw for flaw in read_paper([bytes(small)], engine).flaws}

    assert of_size(0.4)["paper-letters-small"].file_helps
    assert "paper-letters-small" not in of_size(0.5)


def test_a_stamp_askew_over_the_print_is_read_apart(engine: TesseractEngine) -> None:
    with Image.open(SAMPLES / "return.jpg") as photo:
        stamp = Image.new("RGBA", (620, 150), (40, 60, 170, 0))
        pen = ImageDraw.Draw(stamp)
        pen.rectangle((4, 4, 615, 145), outline=(40, 60, 170, 255), width=4)
        font = ImageFont.truetype("DejaVuSans-Bold.ttf", 34)
        pen.text((30, 25), "ВСТУПИЛ В ЗАКОННУЮ СИЛУ", font=font, fill=(40, 60, 170, 255))
        pen.text((180, 85), "12.02.2025", font=font, fill=(40, 60, 170, 255))
        turned = stamp.rotate(9, expand=True, resample=Image.Resampling.BICUBIC)
        photo.paste(turned, (300, photo.height - 700), turned)
        data = io.BytesIO()
        photo.save(data, "JPEG", quality=80)

    page = read(next(load([data.getvalue()])), engine)

    assert "12.02.2025" in read_ink(page, engine).text
    assert "12.02.2025" not in page.page.text


@pytest.mark.parametrize(
    ("file", "key"),
    [
        (b"", "paper-empty"),
        (b"not a picture at all", "paper-not-a-picture"),
        (b"%PDF-1.7 and nothing more", "paper-pdf-broken"),
        (Path("there-is-none.jpg"), "paper-no-file"),
    ],
)
def test_what_is_no_paper_is_refused_with_a_reason(engine: TesseractEngine, file: bytes | Path, key: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_paper([file], engine)

    assert refused.value.key == key


def test_a_picture_that_claims_more_than_it_holds_is_refused_before_it_is_decoded() -> None:
    data = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(data, "PNG")

    with pytest.raises(Unreadable) as refused:
        next(load([data.getvalue()]))

    assert refused.value.key == "paper-too-many-pixels"


def test_an_honest_giant_is_made_smaller_and_read() -> None:
    data = io.BytesIO()
    Image.new("L", (9000, 12000), 255).save(data, "JPEG")

    height, width = next(load([data.getvalue()])).pixels.shape[:2]

    assert width * height <= WORKING_PIXELS


def as_pdf(picture: Path) -> bytes:
    document = pypdfium2.PdfDocument.new()
    image = pypdfium2.PdfImage.new(document)
    image.load_jpeg(str(picture))
    image.set_matrix(pypdfium2.PdfMatrix().scale(595, 827))
    page = document.new_page(595, 827)
    page.insert_obj(image)
    page.gen_content()
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def truth(name: str) -> dict[str, str]:
    fields: dict[str, str] = json.loads((SAMPLES / f"{name}.json").read_text(encoding="utf-8"))["fields"]
    return fields
