"""Pictures of ink on clear ground: a round seal, a rectangular stamp, a signature, words in a hand, a barcode."""

import io
import math
from collections.abc import Sequence
from random import Random

import cv2
import numpy as np
import numpy.typing as npt
import segno
from PIL import Image, ImageDraw, ImageFont

from scripts.sample_papers.setting import font_file

Mask = npt.NDArray[np.float32]
Colour = tuple[int, int, int]
Hand = tuple[str, str]
"""Fonts of the figures and of the letters: few hands have Cyrillic ones."""
_SEAL_SIDE, _STAMP_WIDTH = 520, 900


def seal(rng: Random, font: str, around: str, inside: str, colour: Colour) -> bytes:
    side = _SEAL_SIDE
    image = Image.new("L", (side, side), 0)
    pen = ImageDraw.Draw(image)
    for inset, width in (
        (3, rng.choice((5, 8))),
        (side // 5, 3),
        *([(side // 5 + 14, 2)] if rng.random() < 0.5 else []),
    ):
        pen.ellipse((inset, inset, side - inset, side - inset), outline=255, width=width)
    letters = ImageFont.truetype(font_file(font), side // 15)
    ring = (around.upper() + " * ") * max(1, round(46 / (len(around) + 3)))
    for i, letter in enumerate(ring):
        glyph = Image.new("L", (side, side), 0)
        ImageDraw.Draw(glyph).text((side / 2, side * 0.115), letter, font=letters, fill=255, anchor="mm")
        image.paste(255, (0, 0), glyph.rotate(-360 * i / len(ring), resample=Image.Resampling.BICUBIC))
    pen.multiline_text((side / 2, side / 2), inside, font=letters, fill=255, anchor="mm", align="center")
    return _inked(
        image.rotate(rng.uniform(-30, 30), resample=Image.Resampling.BICUBIC), rng, colour, rng.uniform(0.45, 0.75)
    )


def stamp(rng: Random, font: str, words: Sequence[str], colour: Colour, hand: tuple[Hand, str] | None = None) -> bytes:
    """`hand` tells the day that is written into the stamp and not pressed with the rest."""
    width, line = _STAMP_WIDTH, 74
    height = line * (len(words) + (1 if hand else 0)) + 50
    image = Image.new("L", (width, height), 0)
    pen = ImageDraw.Draw(image)
    pen.rectangle((4, 4, width - 5, height - 5), outline=255, width=rng.choice((4, 6)))
    for i, told in enumerate(words):
        pen.text(
            (width / 2, 25 + line * (i + 0.5)), told, font=_fitted(font, told, width - 60, 50), fill=255, anchor="mm"
        )
    if hand:
        pen.line((width * 0.2, height - 24, width * 0.8, height - 24), fill=255, width=3)
        written = Image.open(io.BytesIO(handwriting(rng, hand[0], hand[1], colour))).getchannel("A")
        written = written.resize((int(written.width * 120 / written.height), 120))
        image.paste(255, (int(width / 2 - written.width / 2), height - 124), written)
    return _inked(image, rng, colour, rng.uniform(0.65, 0.95))


def _fitted(font: str, told: str, width: int, size: int) -> ImageFont.FreeTypeFont:
    letters = ImageFont.truetype(font_file(font), size)
    wide = letters.getlength(told)
    return letters if wide <= width else ImageFont.truetype(font_file(font), int(size * width / wide))


def handwriting(rng: Random, hand: Hand, told: str, colour: Colour) -> bytes:
    """Every letter a little off the line and turned a little."""
    size, pad = 90, 30
    figures, words = (ImageFont.truetype(font_file(font), size) for font in hand)
    wide = sum((words if letter.isalpha() else figures).getlength(letter) for letter in told)
    image = Image.new("L", (int(wide * 1.15) + 2 * pad, size + 2 * pad), 0)
    x = float(pad)
    for letter in told:
        letters = words if letter.isalpha() else figures
        glyph = Image.new("L", (size * 2, size + 2 * pad), 0)
        ImageDraw.Draw(glyph).text((size / 2, pad + rng.uniform(-5, 5)), letter, font=letters, fill=255)
        glyph = glyph.rotate(rng.uniform(-7, 7), center=(size, size / 2), resample=Image.Resampling.BICUBIC)
        image.paste(255, (int(x - size / 2), 0), glyph)
        x += letters.getlength(letter) * rng.uniform(0.95, 1.12)
    slant = rng.uniform(0.05, 0.3)
    matrix = (1, slant, -slant * image.height / 2, 0, 1, 0)
    image = image.transform(image.size, Image.Transform.AFFINE, matrix, resample=Image.Resampling.BICUBIC)
    return _inked(image, rng, colour, 0.95, worn=False)


def signature(rng: Random, colour: Colour) -> bytes:
    width, height = 460, 200
    mask = np.zeros((height, width), np.uint8)
    t = np.linspace(0, 1, 220)
    a, b, c = rng.uniform(4, 9), rng.uniform(7, 14), rng.uniform(0, 3)
    x = width * (0.08 + 0.8 * t + 0.06 * np.sin(a * math.pi * t + c))
    y = height * (0.5 + 0.36 * np.sin(b * math.pi * t) * (1 - 0.8 * t) + 0.08 * np.cos(c + 4 * t))
    cv2.polylines(mask, [np.stack([x, y], 1).astype(np.int32)], False, 255, rng.choice((3, 4, 5)), cv2.LINE_AA)
    return _inked(Image.fromarray(mask), rng, colour, 0.95, worn=False)


def barcode(rng: Random) -> bytes:
    """Bars as the state service prints them; they say nothing."""
    row = np.repeat(np.array([rng.random() < 0.5 for _ in range(150)], np.uint8), 4)
    return _encoded(Image.fromarray(np.where(np.tile(row, (90, 1)), 0, 255).astype(np.uint8)))


def square_code(told: str) -> bytes:
    out = io.BytesIO()
    segno.make(told).save(out, kind="png", scale=6, border=1)
    return out.getvalue()


def _inked(image: Image.Image, rng: Random, colour: Colour, strength: float, *, worn: bool = True) -> bytes:
    mask = np.asarray(image, np.float32) / 255 * strength
    if worn:
        mask = mask * _worn(*mask.shape, rng)
    out = np.zeros((*mask.shape, 4), np.uint8)
    out[..., :3] = colour
    out[..., 3] = (mask.clip(0, 1) * 255).astype(np.uint8)
    return _encoded(Image.fromarray(out))


def _worn(height: int, width: int, rng: Random) -> Mask:
    noise = np.random.default_rng(rng.randrange(2**32)).random((height // 12 + 2, width // 12 + 2)).astype(np.float32)
    least = rng.uniform(0.25, 0.7)
    worn = cv2.resize(least + (1 - least) * noise, (width, height), interpolation=cv2.INTER_CUBIC)
    return np.asarray(worn.clip(0.2, 1), np.float32)


def _encoded(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()
