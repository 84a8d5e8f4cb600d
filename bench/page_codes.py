"""How often the code of a page is read from what a camera, a scanner and a messenger make of it, and forgeries of it.

    python -m bench.page_codes [--shots 60]

Beside OpenCV's own reader of QR codes on the same pictures in the same run. Seconds are of the processor.
"""

import argparse
import secrets
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hmac import digest
from random import Random

import cv2
import numpy as np
import pypdfium2

from backend.domain.outgoing import OutKind
from backend.domain.page_codes import PAPER_BYTES, PREFIX, PageCode, opened, written
from backend.papers.outgoing.filling import filled_from
from backend.papers.outgoing.sample import SAMPLE
from backend.papers.outgoing.typesetting import set_together
from backend.papers.page_marks import marked
from backend.recognition.page_codes import codes_on
from backend.services.paperwork.templates import read, shipped
from scripts.sample_papers.degrade import CONDITIONS, Pixels

KINDS = (OutKind.ORDER_APPLICATION, OutKind.CLAIM, OutKind.CALCULATION, OutKind.ASSIGNMENT_NOTICE)
DPI = 200
JPEG = {"messenger": 60, "photo_good": 90, "photo_hard": 88}
OURS, STRANGE = b"the key of this bench", b"the key of a forger"
FORGED = 2_000
CODE_LETTERS, LETTERS = 28, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"


def pictures(kind: OutKind) -> Sequence[Pixels]:
    paper = digest(OURS, kind.value.encode(), "sha256")[:PAPER_BYTES]
    set_ = set_together([filled_from(read(shipped(kind)), "", SAMPLE).document], "")
    codes = [written(PageCode(paper, page, set_.pages[0]), OURS) for page in range(1, set_.pages[0] + 1)]
    return [
        np.asarray(page.render(scale=DPI / 72).to_numpy()[:, :, :3], np.uint8).copy()
        for page in pypdfium2.PdfDocument(marked(set_.pdf, codes))
    ]


def tilted(page: Pixels, rng: Random) -> Pixels:
    """Held at up to 40 degrees to either side, or upside down."""
    height, width = page.shape[:2]
    angle = rng.choice((0, 90, 180, 270)) + rng.uniform(-40, 40)
    side = int(np.hypot(height, width))
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    matrix[:, 2] += (side - width) / 2, (side - height) / 2
    return np.asarray(cv2.warpAffine(page, matrix, (side, side), borderValue=(90, 90, 90)), np.uint8)


def half_shaded(page: Pixels, rng: Random) -> Pixels:
    """A hard shadow over a half of the sheet, its edge anywhere, the code's own place too."""
    height, width = page.shape[:2]
    y, x = np.mgrid[0:height, 0:width]
    a, b = rng.uniform(-1, 1), rng.uniform(-1, 1)
    across = a * (x - rng.uniform(0.2, 0.95) * width) + b * (y - rng.uniform(0.3, 0.98) * height)
    shade = np.where(across > 0, rng.uniform(0.25, 0.45), 1.0)[..., None]
    return CONDITIONS["photo_good"](np.asarray(page * shade, np.uint8), rng)


def folded(page: Pixels, rng: Random) -> Pixels:
    """A dark crease through the code, the sheet bent at it."""
    height = page.shape[0]
    at = int(height * rng.uniform(0.94, 0.975))
    shift = rng.randrange(-6, 7)
    rows = np.arange(height) + np.where(np.arange(height) > at, shift, 0)
    bent = page[rows.clip(0, height - 1)].copy()
    bent[at - 1 : at + 2] = (bent[at - 1 : at + 2] * 0.6).astype(np.uint8)
    return CONDITIONS["photo_good"](bent, rng)


def coarse(page: Pixels, _: Random) -> Pixels:
    return np.asarray(cv2.resize(page, None, fx=0.75, fy=0.75, interpolation=cv2.INTER_AREA), np.uint8)


ALL: dict[str, Callable[[Pixels, Random], Pixels]] = {
    **CONDITIONS, "150 dots an inch": coarse, "tilted to 40 degrees": tilted, "half in shade": half_shaded,
    "folded through": folded,
}  # fmt: skip


@dataclass
class Tally:
    shots: int = 0
    read: int = 0
    opencv: int = 0
    seconds: float = 0.0
    opencv_seconds: float = 0.0

    def __str__(self) -> str:
        each, theirs = self.seconds / self.shots, self.opencv_seconds / self.shots
        share = self.read / self.shots, self.opencv / self.shots
        return f"{share[0]:>7.1%} {share[1]:>7.1%} {each * 1000:>7.0f} ms {theirs * 1000:>4.0f} ms"


def sent(shot: Pixels, condition: str) -> Pixels:
    if (quality := JPEG.get(condition)) is None:
        return shot
    _, data = cv2.imencode(".jpg", shot, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)


def ours(code: str) -> bool:
    return opened(code, [OURS]) is not None


def tallied(condition: str, pages: Sequence[Pixels], shots: int) -> Tally:
    tally, detector = Tally(), cv2.QRCodeDetector()
    for number in range(shots):
        rng = Random(f"{condition}:{number}")
        shot = sent(ALL[condition](pages[number % len(pages)], rng), condition)
        began = time.process_time()
        found = codes_on(shot)
        between = time.process_time()
        text, _, _ = detector.detectAndDecode(cv2.cvtColor(shot, cv2.COLOR_BGR2GRAY))
        tally.seconds += between - began
        tally.opencv_seconds += time.process_time() - between
        tally.shots += 1
        tally.read += any(map(ours, found))
        tally.opencv += ours(text)
    return tally


def forged_taken() -> int:
    """Codes sealed with another key, and ours with one letter changed."""
    taken = 0
    for number in range(FORGED):
        one, rng = PageCode(secrets.token_bytes(PAPER_BYTES), 1, 3), Random(number)
        true, place = written(one, OURS), rng.randrange(len(PREFIX), CODE_LETTERS)
        letter = rng.choice([each for each in LETTERS if each != true[place]])
        taken += ours(written(one, STRANGE)) + ours(true[:place] + letter + true[place + 1 :])
    return taken


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--shots", type=int, default=60, help="pictures of each condition")
    shots = asked.parse_args().shots
    pages = [page for kind in KINDS for page in pictures(kind)]
    print(f"Codes of {len(pages)} pages, {shots} pictures of each condition")
    print(f"{'':>22} {'read':>7} {'OpenCV':>7} {'a picture':>10} {'OpenCV':>7}")
    for condition in ALL:
        print(f"{condition:>22} {tallied(condition, pages, shots)}")
    print(f"forged codes taken for ours: {forged_taken()} of {2 * FORGED}")


if __name__ == "__main__":
    main()
