"""A line as it stands on a sheet: black on white, with what stands around it and cuts into the crop."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw
from PIL.ImageFont import FreeTypeFont

from scripts.line_model.fonts import Face, Fonts, sized, small_letter

Grey = npt.NDArray[np.uint8]
_AROUND = 70


@dataclass(frozen=True)
class Drawn:
    """The picture holds more than the line; `box` is where its letters stand (left, top, right, bottom)."""

    grey: Grey
    box: tuple[float, float, float, float]
    x_height: float


def drawn(text: str, fonts: Fonts, rng: Random, running: Callable[[], str]) -> Drawn:
    """`running` gives what the neighbours say."""
    face = fonts.face(rng, text)
    tall = rng.uniform(15, 23)
    font = sized(face.file, round(tall / small_letter(face.file)))
    pieces = _pieces(text, font, rng)
    wide = pieces[-1][1] if text else rng.uniform(20, 200)
    left = _AROUND * 1.0
    picture = Image.new("L", (int(wide + 2 * _AROUND), int(tall * 7)), 255)
    pen = ImageDraw.Draw(picture)
    black, middle = rng.choice((0, 0, rng.randrange(70))), tall * 4
    for piece, at in pieces[:-1]:
        pen.text((left + at, middle), piece, font=font, fill=black, anchor="ls")
    top, bottom = _ends_of(text, font, tall)
    if text:
        _neighbours(pen, face, font, (left, left + wide, middle, tall), black, rng, running)
    _rules(pen, (left, middle + top, left + wide, middle + bottom), tall, black, rng)
    return Drawn(_weighed(np.asarray(picture), rng), (left, middle + top, left + wide, middle + bottom), tall)


def _pieces(text: str, font: FreeTypeFont, rng: Random) -> list[tuple[str, float]]:
    """Words with their places; the last one is empty and tells where the line ends."""
    at = 0.0
    out: list[tuple[str, float]] = []
    gap = font.getlength(" ") * rng.choice((1, 1, 1, rng.uniform(0.75, 2.4)))
    apart = rng.choice((0, 0, 0, 0, 0, 0, rng.uniform(-0.6, 3.5)))
    for word in text.split(" "):
        for piece in word if apart else [word]:
            out.append((piece, at))
            at += font.getlength(piece) + apart
        at += gap
    return [*out, ("", at - gap)]


def _ends_of(text: str, font: FreeTypeFont, tall: float) -> tuple[float, float]:
    """Above and below the base line, as the box of a word has them."""
    if not text:
        return -tall * 1.4, 0.0
    _, top, _, bottom = font.getbbox(text, anchor="ls")
    return min(top, -tall), max(bottom, 0)


def _neighbours(
    pen: ImageDraw.ImageDraw,
    face: Face,
    font: FreeTypeFont,
    place: tuple[float, float, float, float],
    black: int,
    rng: Random,
    running: Callable[[], str],
) -> None:
    left, right, base, tall = place
    leading = tall * rng.uniform(2.1, 3.3)
    for way in (-1, 1):
        if rng.random() < 0.4 and face.has(other := running()):
            pen.text((left + rng.uniform(-60, 60), base + way * leading), other, font=font, fill=black, anchor="ls")
    gap = font.getlength(" ") * rng.uniform(0.9, 1.6)
    if rng.random() < 0.4 and face.has(other := running()):
        pen.text((left - gap, base), other, font=font, fill=black, anchor="rs")
    if rng.random() < 0.4 and face.has(other := running()):
        pen.text((right + gap, base), other, font=font, fill=black, anchor="ls")


def _rules(
    pen: ImageDraw.ImageDraw, box: tuple[float, float, float, float], tall: float, black: int, rng: Random
) -> None:
    left, _, right, bottom = box
    thick = rng.choice((1, 1, 2, 3))
    if rng.random() < 0.1:
        level = bottom + rng.uniform(-0.15, 0.5) * tall
        pen.line((left - rng.uniform(-20, 60), level, right + rng.uniform(-20, 60), level), fill=black, width=thick)
    if rng.random() < 0.04:
        level = box[1] - rng.uniform(0.1, 0.6) * tall
        pen.line((left - 60, level, right + 60, level), fill=black, width=thick)
    for at in (left - rng.uniform(3, 14), right + rng.uniform(3, 14)):
        if rng.random() < 0.05:
            pen.line((at, 0, at, 400), fill=black, width=thick)


def _weighed(grey: Grey, rng: Random) -> Grey:
    """Letters thinner or thicker than the font has them, wider or narrower, upright or slanting."""
    chance = rng.random()
    if chance < 0.2:
        share = rng.uniform(0.2, 0.9)
        other = cv2.erode(grey, np.ones((2, 2) if chance < 0.1 else (3, 3), np.uint8))
        grey = cv2.addWeighted(grey, 1 - share, other, share, 0)
    elif chance < 0.32:
        share = rng.uniform(0.2, 0.65)
        grey = cv2.addWeighted(grey, 1 - share, cv2.dilate(grey, np.ones((2, 2), np.uint8)), share, 0)
    return grey
