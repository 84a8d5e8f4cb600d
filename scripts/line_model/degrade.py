"""What print, seals, cameras and messengers do to a line, and what the reader does before it cuts; all cheap."""

import math
from random import Random

import cv2
import numpy as np

from scripts.line_model.drawn import Drawn, Grey

_GRAIN = np.random.default_rng(1).standard_normal(2_000_000).astype(np.float32)
# A line on the reader's sheet is about so many pixels tall.
_SHEET = 48
_ON_SEALS = ("MOCKBA", "COOH", "HAPOB", "BEPHO", "AMT")


def crop(one: Drawn, rng: Random) -> Grey:
    """The line as the reader would cut it from its sheet, at any size."""
    left, top, right, bottom = one.box
    air_above, air_below = (one.x_height * max(0.02, rng.gauss(0.35, 0.2)) for _ in range(2))
    air = [one.x_height * rng.uniform(-0.04, 0.75) for _ in range(2)]
    inside = (left - air[0], top - air_above, right + air[1], bottom + air_below)
    grey = _sealed(one.grey, rng, one.box) if rng.random() < 0.16 else one.grey
    worst = rng.random()
    shown = rng.uniform(6.5, 11) if worst < 0.3 else rng.uniform(10, 16) if worst < 0.65 else rng.uniform(14, 22)
    small = _taken(grey, inside, shown / one.x_height, rng)
    small = _blurred(small, shown, rng)
    return _evened(_stored(_noisy(small, rng), rng), rng)


def _taken(grey: Grey, inside: tuple[float, float, float, float], scale: float, rng: Random) -> Grey:
    """The part inside, scaled, a little turned, slanting, narrowed and bent."""
    left, top, right, bottom = inside
    stretch = scale * rng.choice((1, 1, rng.uniform(0.8, 1.2)))
    wide, tall = max(6, round((right - left) * stretch)), max(6, round((bottom - top) * scale))
    turn = math.tan(math.radians(rng.gauss(0, 0.45))) if wide < 12 * tall else math.tan(math.radians(rng.gauss(0, 0.2)))
    slant = rng.choice((0, 0, rng.gauss(0, 0.06)))
    cx, cy = wide / 2, tall / 2
    # From a pixel of the crop to one of the sheet.
    way = np.array(
        [
            [1 / stretch, slant / scale, left - slant * cy / scale],
            [turn / scale, 1 / scale, top - turn * cx / scale],
        ]
    )  # fmt: skip
    if scale < 0.75:
        grey = cv2.GaussianBlur(grey, (0, 0), 0.35 / scale)
    if rng.random() < 0.25:
        xs, ys = np.meshgrid(np.arange(wide, dtype=np.float32), np.arange(tall, dtype=np.float32))
        waves = rng.uniform(0.5, 3) * math.pi / max(wide, 60)
        bend = tall * rng.gauss(0, 0.05) * np.sin(xs * waves + rng.uniform(0, 6))
        there_x = (way[0, 0] * xs + way[0, 1] * ys + way[0, 2]).astype(np.float32)
        there_y = (way[1, 0] * xs + way[1, 1] * (ys + bend) + way[1, 2]).astype(np.float32)
        return cv2.remap(grey, there_x, there_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return cv2.warpAffine(
        grey, way, (wide, tall), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REPLICATE
    )


def _blurred(grey: Grey, x_height: float, rng: Random) -> Grey:
    """Out of focus or shaken, at most so much that a person would still read most of it."""
    chance = rng.random()
    if chance < 0.3:
        return cv2.GaussianBlur(grey, (0, 0), x_height * rng.uniform(0.015, 0.05) + 0.05)
    if chance < 0.6:
        return cv2.GaussianBlur(grey, (0, 0), x_height * rng.uniform(0.05, 0.13))
    if chance < 0.75:
        return cv2.filter2D(grey, -1, _shake(x_height * rng.uniform(0.1, 0.42), rng))
    return grey


def _shake(length: float, rng: Random) -> np.ndarray:
    side = 2 * math.ceil(length / 2) + 3
    kernel = np.zeros((side, side), np.float32)
    angle, middle = rng.uniform(0, math.pi), side // 2
    reach = (length * math.cos(angle) / 2, length * math.sin(angle) / 2)
    ends = [(round((middle - sign * reach[0]) * 16), round((middle - sign * reach[1]) * 16)) for sign in (1, -1)]
    cv2.line(kernel, ends[0], ends[1], 1.0, 1, cv2.LINE_AA, 4)
    kernel[middle, middle] = max(kernel[middle, middle], 0.5)
    return kernel / kernel.sum()


def _noisy(grey: Grey, rng: Random) -> Grey:
    """Light that falls off along the line, ink that is grey, grain of the sensor."""
    height, width = grey.shape
    start = rng.randrange(len(_GRAIN) - height * width) if height * width < len(_GRAIN) else 0
    grain = _GRAIN[start : start + height * width].reshape(height, width)
    paper = rng.uniform(150, 250)
    ink = rng.choice((0, rng.uniform(0, 0.45)))
    sigma = rng.choice((rng.uniform(0, 3), rng.uniform(2, 9), rng.uniform(6, 16) if rng.random() < 0.4 else 2))
    light = np.linspace(1, 1 - rng.choice((0, rng.uniform(0, 0.35))), width, dtype=np.float32)
    shot = (grey.astype(np.float32) * ((1 - ink) / 255) + ink) * (paper * light) + sigma * grain
    return np.clip(shot, 0, 255).astype(np.uint8)


def _stored(grey: Grey, rng: Random) -> Grey:
    if rng.random() < 0.5:
        return grey
    quality = rng.randint(30, 90)
    _, data = cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return cv2.imdecode(data, cv2.IMREAD_GRAYSCALE)


def _evened(grey: Grey, rng: Random) -> Grey:
    """As the reader makes the paper white: all that is brighter than it is white too. Then to the size of its sheet."""
    paper = np.percentile(grey[:, :: max(1, grey.shape[1] // 200)], rng.uniform(80, 97))
    if rng.random() < 0.9:
        grey = cv2.convertScaleAbs(grey, alpha=255 / max(paper, 60))
    if grey.shape[0] < 30:
        way = rng.choice((cv2.INTER_LINEAR, cv2.INTER_LINEAR, cv2.INTER_CUBIC))
        grey = cv2.resize(grey, None, fx=_SHEET / grey.shape[0], fy=_SHEET / grey.shape[0], interpolation=way)
    return grey


def _sealed(grey: Grey, rng: Random, box: tuple[float, float, float, float]) -> Grey:
    """A seal taken away, of which letters are paler or gaps remain, or one that is still there."""
    marks = np.zeros(grey.shape, np.uint8)
    left, top, right, bottom = box
    middle = (round(rng.uniform(left, right)), round(rng.uniform(top - 100, bottom + 100)))
    for _ in range(rng.randint(1, 3)):
        cv2.circle(marks, middle, rng.randint(30, 190), 255, rng.randint(2, 7), cv2.LINE_AA)
    if rng.random() < 0.6:
        at = (round(rng.uniform(left, right)), round(rng.uniform(top, bottom)))
        said, size, thick = rng.choice(_ON_SEALS), rng.uniform(0.6, 1.6), rng.randint(2, 4)
        cv2.putText(marks, said, at, cv2.FONT_HERSHEY_SIMPLEX, size, 255, thick, cv2.LINE_AA)
    strength = rng.uniform(0.15, 0.75)
    if rng.random() < 0.6:
        pale = cv2.scaleAdd(cv2.bitwise_not(grey), strength, np.zeros_like(grey))
        return np.where(marks > 100, cv2.add(grey, pale), grey)
    if rng.random() < 0.5:
        return cv2.subtract(grey, cv2.convertScaleAbs(marks, alpha=strength * 0.8))
    return np.where(marks > 140, np.maximum(grey, np.uint8(255 * strength)), grey)
