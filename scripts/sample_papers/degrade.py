"""What a scanner, a camera and a messenger do to a printed page. Pixels are BGR; every draw comes from the generator given."""

import math
from collections.abc import Callable
from random import Random

import cv2
import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]
_TABLES = ((52, 84, 128), (92, 118, 150), (60, 62, 66), (150, 170, 186), (200, 205, 210), (110, 90, 70), (40, 60, 40))


def clean(page: Pixels, rng: Random) -> Pixels:
    return page


def scan(page: Pixels, rng: Random) -> Pixels:
    turned = _turned(page, rng.uniform(-1.8, 1.8))
    if rng.random() < 0.6:
        turned = _grey(turned)
    shaded = (turned.astype(np.float32) * rng.uniform(0.9, 1.0)).astype(np.uint8)
    return _noise(cv2.GaussianBlur(shaded, (0, 0), rng.uniform(0.3, 0.8)), rng.uniform(2, 7), rng)


def lowres_scan(page: Pixels, rng: Random) -> Pixels:
    """Of 96 to 120 dots an inch, as old multifunction machines send by default."""
    turned = _grey(_turned(page, rng.uniform(-1.2, 1.2)))
    scale = rng.uniform(96, 120) / 200
    small = cv2.resize(turned, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return _noise(small, rng.uniform(2, 6), rng)


def photo_good(page: Pixels, rng: Random) -> Pixels:
    shot = _on_table(_curled(page, rng, 4) if rng.random() < 0.5 else page, rng, 0.025)
    shot = _lit(shot, rng, rng.uniform(0.1, 0.35))
    shot = cv2.GaussianBlur(shot, (0, 0), rng.uniform(0.5, 1.0))
    return _noise(_long_side(shot, rng.randrange(2300, 3400)), rng.uniform(2, 5), rng)


def photo_hard(page: Pixels, rng: Random) -> Pixels:
    shot = _on_table(_curled(page, rng, rng.uniform(6, 22)), rng, 0.07)
    shot = _shadowed(_lit(shot, rng, rng.uniform(0.35, 0.65)), rng)
    shot = _shaken(shot, rng) if rng.random() < 0.5 else cv2.GaussianBlur(shot, (0, 0), rng.uniform(1.2, 1.9))
    return _noise(_long_side(shot, rng.randrange(2000, 2900)), rng.uniform(5, 10), rng)


def messenger(page: Pixels, rng: Random) -> Pixels:
    """A photograph of middling quality, sent as a picture: 1280 pixels at most, see files.py for the rest."""
    shot = _on_table(_curled(page, rng, 5) if rng.random() < 0.5 else page, rng, 0.03)
    shot = cv2.GaussianBlur(_lit(shot, rng, rng.uniform(0.15, 0.4)), (0, 0), rng.uniform(0.5, 1.0))
    return _long_side(_noise(shot, rng.uniform(2, 5), rng), 1280)


def screenshot(page: Pixels, rng: Random) -> Pixels:
    """A viewer on a telephone or on a desktop: grey ground, a bar above, the sheet at the width of the screen."""
    width = rng.choice((1080, 1170, 1280, 1440))
    sheet = cv2.resize(
        page, (width - 40, int(page.shape[0] * (width - 40) / page.shape[1])), interpolation=cv2.INTER_AREA
    )
    bar = rng.randrange(70, 150)
    out = np.full((sheet.shape[0] + bar + rng.randrange(30, 200), width, 3), rng.choice((60, 90, 230)), np.uint8)
    out[:bar] = rng.choice(((245, 245, 245), (40, 40, 40), (160, 90, 30)))
    cv2.putText(
        out,
        rng.choice(("12:47", "9:05", "18:32")),
        (30, bar // 2 + 14),
        cv2.FONT_HERSHEY_SIMPLEX,
        1.1,
        (128, 128, 128),
        2,
        cv2.LINE_AA,
    )
    out[bar : bar + sheet.shape[0], 20 : 20 + sheet.shape[1]] = sheet
    return out


CONDITIONS: dict[str, Callable[[Pixels, Random], Pixels]] = {
    "clean": clean, "scan": scan, "lowres_scan": lowres_scan, "photo_good": photo_good, "messenger": messenger,
    "photo_hard": photo_hard, "screenshot": screenshot,
}  # fmt: skip
PHOTOGRAPHED = frozenset({"photo_good", "photo_hard", "messenger"})


def _grey(page: Pixels) -> Pixels:
    return np.asarray(cv2.cvtColor(cv2.cvtColor(page, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR), np.uint8)


def _long_side(shot: Pixels, side: int) -> Pixels:
    scale = side / max(shot.shape[:2])
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(shot, None, fx=scale, fy=scale, interpolation=way), np.uint8)


def _turned(page: Pixels, degrees: float) -> Pixels:
    height, width = page.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1)
    return np.asarray(cv2.warpAffine(page, matrix, (width, height), borderValue=(255, 255, 255)), np.uint8)


def _curled(page: Pixels, rng: Random, depth: float) -> Pixels:
    """Lines bent by so many pixels, as on a sheet that was folded or lies in a book."""
    height, width = page.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    wave, start = rng.uniform(0.6, 1.4) * math.pi / width, rng.uniform(0, math.pi)
    bent = y + depth * np.sin(x * wave + start) * (0.6 + 0.4 * np.sin(y * math.pi / height))
    return np.asarray(
        cv2.remap(page, x, bent.astype(np.float32), cv2.INTER_LINEAR, borderValue=(255, 255, 255)), np.uint8
    )


def _table(height: int, width: int, rng: Random) -> Pixels:
    noise = np.random.default_rng(rng.randrange(2**32))
    grain = cv2.resize(
        noise.random((height // 4, rng.choice((8, 24, 80)))).astype(np.float32),
        (width, height),
        interpolation=cv2.INTER_LINEAR,
    )
    colour = np.array(rng.choice(_TABLES), np.float32)
    return np.asarray((colour * (0.78 + 0.44 * grain[..., None])).clip(0, 255), np.uint8)


def _on_table(page: Pixels, rng: Random, slant: float) -> Pixels:
    height, width = page.shape[:2]
    out_h, out_w = int(height * 1.14), int(width * 1.16)
    edge = 0.06 if rng.random() < 0.8 else 0.015
    corners = np.array(((edge, edge), (1 - edge, edge), (1 - edge, 1 - edge), (edge, 1 - edge))) + np.array(
        [
            [rng.uniform(-slant, slant) if edge > 0.05 else rng.uniform(0, slant) - slant / 2 for _ in range(2)]
            for _ in range(4)
        ]
    )
    source = np.array(((0, 0), (width, 0), (width, height), (0, height)), np.float32)
    matrix = cv2.getPerspectiveTransform(source, (corners * (out_w, out_h)).astype(np.float32))
    mask = cv2.warpPerspective(np.full((height, width), 255, np.uint8), matrix, (out_w, out_h))
    shadow = cv2.GaussianBlur(cv2.resize(np.roll(mask, (14, 10), (0, 1)), None, fx=0.25, fy=0.25), (0, 0), 4)
    shade = 1 - 0.45 * cv2.resize(shadow, (out_w, out_h)).astype(np.float32)[..., None] / 255
    paper = cv2.warpPerspective(
        (page * rng.uniform(0.9, 0.98)).astype(np.uint8), matrix, (out_w, out_h), flags=cv2.INTER_CUBIC
    )
    return np.where(mask[..., None] > 127, paper, (_table(out_h, out_w, rng) * shade).astype(np.uint8))


def _lit(shot: Pixels, rng: Random, depth: float) -> Pixels:
    height, width = shot.shape[:2]
    y, x = np.mgrid[0:1:60j, 0:1:60j].astype(np.float32)
    angle = rng.uniform(0, 2 * math.pi)
    slope = (x - 0.5) * math.cos(angle) + (y - 0.5) * math.sin(angle)
    edge = 1 / (1 + np.exp(-(slope - rng.uniform(-0.25, 0.2)) * rng.uniform(4, 16)))
    shade = cv2.resize(
        (1.02 - depth * edge - 0.12 * ((x - 0.5) ** 2 + (y - 0.5) ** 2)).astype(np.float32), (width, height)
    )
    warmth = np.array((rng.uniform(0.84, 1.0), rng.uniform(0.95, 1.0), 1.0), np.float32)
    return np.asarray((shot * shade[..., None] * warmth).clip(0, 255), np.uint8)


def _shadowed(shot: Pixels, rng: Random) -> Pixels:
    """The hand that holds the telephone."""
    height, width = shot.shape[:2]
    small = np.zeros((120, 120), np.float32)
    centre = (rng.randrange(0, 120), rng.randrange(60, 140))
    cv2.ellipse(small, centre, (rng.randrange(25, 60), rng.randrange(30, 80)), rng.uniform(-40, 40), 0, 360, 1.0, -1)
    soft = cv2.resize(cv2.GaussianBlur(small, (0, 0), rng.uniform(2, 7)), (width, height))
    return np.asarray((shot * (1 - rng.uniform(0.2, 0.5) * soft[..., None])).clip(0, 255), np.uint8)


def _shaken(shot: Pixels, rng: Random) -> Pixels:
    length, angle = rng.randrange(4, 8), rng.uniform(0, math.pi)
    kernel = np.zeros((length * 2 + 1, length * 2 + 1), np.float32)
    reach = (length * math.cos(angle) / 2, length * math.sin(angle) / 2)
    cv2.line(
        kernel,
        (int(length - reach[0]), int(length - reach[1])),
        (int(length + reach[0]), int(length + reach[1])),
        1.0,
        1,
        cv2.LINE_AA,
    )
    return np.asarray(cv2.filter2D(shot, -1, kernel / kernel.sum()), np.uint8)


def _noise(shot: Pixels, sigma: float, rng: Random) -> Pixels:
    grain = np.random.default_rng(rng.randrange(2**32)).standard_normal(shot.shape, np.float32)
    return np.asarray((shot + sigma * grain).clip(0, 255), np.uint8)
