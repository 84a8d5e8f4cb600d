"""A printed sheet as a telephone sees it: seal and signature, table, perspective, uneven light, blur, noise, compression."""

import math
from collections.abc import Sequence
from random import Random

import cv2
import numpy as np
import numpy.typing as npt
import typst
from PIL import Image, ImageDraw, ImageFont

from scripts.sample_papers.wording import Paper

Picture = npt.NDArray[np.uint8]
CONDITIONS = ("clean", "scan", "photo_good", "messenger", "photo_hard")
_SEAL_FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf"
_INK = (140, 60, 40)  # blue of a seal, BGR


def sheet(paper: Paper, rng: Random, ppi: int = 200) -> Picture:
    """The first page, stamped and signed."""
    png = typst.compile(paper.markup.encode(), format="png", ppi=ppi)
    first = png[0] if isinstance(png, list) else png
    page = cv2.imdecode(np.frombuffer(first, np.uint8), cv2.IMREAD_COLOR)
    if paper.kind in {"unknown", "postal_notice"} and rng.random() < 0.5:
        return page
    last = _last_line(page)
    _sign(page, rng, last)
    _press_seal(page, rng, last)
    if paper.stamped_force:
        _press_force(page, paper.stamped_force, rng, last)
    return page


def _last_line(page: Picture) -> int:
    rows = np.flatnonzero((page.min(axis=2) < 128).any(axis=1))
    return int(rows[-1])


def _blend(page: Picture, mask: npt.NDArray[np.float32], top: int, left: int, strength: float) -> None:
    top, left = max(top, 0), max(left, 0)
    height, width = min(mask.shape[0], page.shape[0] - top), min(mask.shape[1], page.shape[1] - left)
    part = page[top : top + height, left : left + width].astype(np.float32)
    alpha = (mask[:height, :width] * strength)[..., None]
    # Ink multiplies: black letters under a seal stay black.
    page[top : top + height, left : left + width] = (
        part * (1 - alpha) + part * np.array(_INK, np.float32) / 255 * alpha
    ).astype(np.uint8)


def _press_seal(page: Picture, rng: Random, last: int) -> None:
    size = page.shape[1] // 5
    image = Image.new("L", (size, size), 0)
    draw = ImageDraw.Draw(image)
    for inset, width in ((2, 5), (size // 5, 2)):
        draw.ellipse((inset, inset, size - inset, size - inset), outline=255, width=width)
    font = ImageFont.truetype(_SEAL_FONT, size // 14)
    text = "СУДЕБНЫЙ УЧАСТОК * МИРОВОЙ СУДЬЯ * "
    for i, letter in enumerate(text):
        glyph = Image.new("L", (size, size), 0)
        ImageDraw.Draw(glyph).text((size / 2, size * 0.115), letter, font=font, fill=255, anchor="mm")
        image.paste(255, (0, 0), glyph.rotate(-360 * i / len(text), resample=Image.Resampling.BICUBIC))
    draw.text((size / 2, size / 2), "ДЛЯ\nДОКУМЕНТОВ", font=font, fill=255, anchor="mm", align="center")
    image = image.rotate(rng.uniform(-25, 25), resample=Image.Resampling.BICUBIC)
    mask = np.asarray(image, np.float32) / 255 * _worn(size, size, rng)
    _blend(page, mask, last - size // 3, int(page.shape[1] * rng.uniform(0.36, 0.5)), 0.75)


def _worn(height: int, width: int, rng: Random) -> npt.NDArray[np.float32]:
    noise = np.random.default_rng(rng.randrange(2**32)).random((height // 8 + 2, width // 8 + 2)).astype(np.float32)
    return cv2.resize(0.45 + 0.55 * noise, (width, height), interpolation=cv2.INTER_CUBIC).clip(0.2, 1)


def _sign(page: Picture, rng: Random, last: int) -> None:
    width, height = page.shape[1] // 6, page.shape[1] // 14
    mask = np.zeros((height, width), np.uint8)
    t = np.linspace(0, 1, 160)
    a, b, c = rng.uniform(5, 8), rng.uniform(8, 13), rng.uniform(0, 3)
    x = width * (0.08 + 0.8 * t + 0.06 * np.sin(a * math.pi * t + c))
    y = height * (0.5 + 0.36 * np.sin(b * math.pi * t) * (1 - 0.8 * t) + 0.08 * np.cos(c + 4 * t))
    cv2.polylines(mask, [np.stack([x, y], 1).astype(np.int32)], False, 255, 3, cv2.LINE_AA)
    _blend(page, mask.astype(np.float32) / 255, last - height, int(page.shape[1] * 0.52), 0.95)


def _press_force(page: Picture, day: str, rng: Random, last: int) -> None:
    width, height = int(page.shape[1] * 0.36), int(page.shape[1] * 0.1)
    image = Image.new("L", (width, height), 0)
    draw = ImageDraw.Draw(image)
    draw.rectangle((2, 2, width - 3, height - 3), outline=255, width=3)
    font = ImageFont.truetype(_SEAL_FONT, height // 5)
    draw.multiline_text(
        (width / 2, height / 2), f"ВСТУПИЛ В ЗАКОННУЮ СИЛУ\n{day}", font=font, fill=255, anchor="mm", align="center"
    )
    image = image.rotate(rng.uniform(-2.5, 2.5), expand=True, resample=Image.Resampling.BICUBIC)
    mask = np.asarray(image, np.float32) / 255 * _worn(image.height, image.width, rng)
    _blend(page, mask, min(last + height // 3, page.shape[0] - image.height - 5), int(page.shape[1] * 0.14), 0.85)


def photograph(page: Picture, condition: str, rng: Random) -> Picture:
    """The sheet under one of CONDITIONS, as BGR pixels."""
    if condition == "clean":
        return page
    if condition == "scan":
        return _noise(_turn(page, rng.uniform(-1.5, 1.5)), 4, rng)
    hard = condition == "photo_hard"
    shot = _lay_on_table(page, rng, 0.075 if hard else 0.03)
    shot = _light(shot, rng, 0.6 if hard else 0.3)
    shot = cv2.GaussianBlur(shot, (0, 0), rng.uniform(1.3, 1.9) if hard else rng.uniform(0.5, 0.9))
    long_side = {"messenger": 1280}.get(condition, 2300)
    scale = long_side / max(shot.shape[:2])
    shot = cv2.resize(shot, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    shot = _noise(shot, 9 if hard else 4, rng)
    return np.rot90(shot, rng.randrange(4)).copy() if hard else shot


def no_larger(shot: Picture, side: int) -> Picture:
    scale = side / max(shot.shape[:2])
    return cv2.resize(shot, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else shot


def jpeg(picture: Picture, quality: int) -> bytes:
    done, data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])
    assert done  # noqa: S101 - an encoder that ships with the library
    return bytes(data)


def quality_of(condition: str) -> int:
    return {"clean": 92, "scan": 75, "photo_good": 80, "messenger": 62, "photo_hard": 65}[condition]


def _turn(page: Picture, degrees: float) -> Picture:
    height, width = page.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1)
    return cv2.warpAffine(page, matrix, (width, height), borderValue=(255, 255, 255))


def _table(height: int, width: int, rng: Random) -> Picture:
    noise = np.random.default_rng(rng.randrange(2**32))
    grain = cv2.resize(noise.random((height, 24)).astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
    grain = cv2.GaussianBlur(grain, (0, 0), 3)
    colour = np.array(rng.choice(((52, 84, 128), (92, 118, 150), (60, 62, 66), (150, 170, 186))), np.float32)
    return (colour * (0.75 + 0.5 * grain[..., None])).clip(0, 255).astype(np.uint8)


def _lay_on_table(page: Picture, rng: Random, slant: float) -> Picture:
    height, width = page.shape[:2]
    out_h, out_w = int(height * 1.14), int(width * 1.16)
    table = _table(out_h, out_w, rng)
    corners = np.array(((0.08, 0.07), (0.92, 0.07), (0.92, 0.93), (0.08, 0.93))) + np.array(
        [[rng.uniform(-slant, slant), rng.uniform(-slant, slant)] for _ in range(4)]
    )
    matrix = _perspective(((0, 0), (width, 0), (width, height), (0, height)), corners * (out_w, out_h))
    mask = cv2.warpPerspective(np.full((height, width), 255, np.uint8), matrix, (out_w, out_h))
    shadow = cv2.GaussianBlur(np.roll(mask, (14, 10), (0, 1)), (0, 0), 16).astype(np.float32)[..., None] / 255
    table = (table * (1 - 0.45 * shadow)).astype(np.uint8)
    paper = cv2.warpPerspective((page * 0.96).astype(np.uint8), matrix, (out_w, out_h))
    return np.where(mask[..., None] > 127, paper, table)


def _perspective(source: Sequence[Sequence[float]], target: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.asarray(cv2.getPerspectiveTransform(np.array(source, np.float32), target.astype(np.float32)))


def _light(shot: Picture, rng: Random, depth: float) -> Picture:
    height, width = shot.shape[:2]
    y, x = np.mgrid[0 : 1 : complex(0, height), 0 : 1 : complex(0, width)].astype(np.float32)
    angle = rng.uniform(0, 2 * math.pi)
    slope = (x - 0.5) * math.cos(angle) + (y - 0.5) * math.sin(angle)
    edge = 1 / (1 + np.exp(-(slope - rng.uniform(-0.25, 0.2)) * rng.uniform(6, 18)))
    shade = (1.02 - depth * edge - 0.12 * ((x - 0.5) ** 2 + (y - 0.5) ** 2))[..., None]
    warmth = np.array((rng.uniform(0.86, 0.97), 0.97, 1.0), np.float32)
    return (shot * shade * warmth).clip(0, 255).astype(np.uint8)


def _noise(shot: Picture, sigma: float, rng: Random) -> Picture:
    grain = np.random.default_rng(rng.randrange(2**32)).normal(0, sigma, shot.shape).astype(np.float32)
    return (shot + grain).clip(0, 255).astype(np.uint8)
