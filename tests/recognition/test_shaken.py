"""Photographs taken by a hand that shook."""

import json
import math
from pathlib import Path

import cv2
import numpy as np
import pytest

from backend.integrations.ocr import TesseractEngine
from backend.recognition import read_paper
from backend.recognition.letters import Pixels
from backend.recognition.shaken import Move, undone
from tests.recognition.tesseract import SAMPLES


def smeared(picture: Pixels, turn: float, reach: int) -> Pixels:
    """Every point drawn out along one line, and the grain of a camera in the dark."""
    kernel = np.zeros((2 * reach + 1, 2 * reach + 1), np.float32)
    x, y = reach / 2 * math.cos(math.radians(turn)), reach / 2 * math.sin(math.radians(turn))
    ends = [(round(reach + sign * x), round(reach + sign * y)) for sign in (-1, 1)]
    cv2.line(kernel, ends[0], ends[1], 1.0, 1, cv2.LINE_AA)
    shaken = cv2.filter2D(picture, -1, kernel / kernel.sum()).astype(np.float32)
    grain = np.random.default_rng(5).standard_normal(shaken.shape, np.float32)
    return np.asarray((shaken + 5 * grain).clip(0, 255), np.uint8)


@pytest.mark.parametrize("turn", [50, 130])
def test_a_paper_smeared_by_a_hand_that_shook_is_read_whole(tmp_path: Path, turn: int) -> None:
    picture = np.asarray(cv2.imread(str(SAMPLES / "return.jpg")), np.uint8)
    cv2.imwrite(str(tmp_path / "shaken.png"), smeared(picture, turn, 7))
    truth = json.loads((SAMPLES / "return.json").read_text(encoding="utf-8"))["fields"]

    reading = read_paper([tmp_path / "shaken.png"], TesseractEngine())

    assert {name: one.value for name, one in reading.fields.items()} == truth


def test_a_smear_undone_gives_thin_strokes_back() -> None:
    strokes = np.full((60, 400), 255, np.uint8)
    strokes[10:50, 20:380:30] = strokes[10:50, 21:381:30] = 0
    shaken = smeared(strokes, 0, 9)

    still = undone(shaken, Move(turn=0, reach=9))

    assert still[strokes == 0].mean() < 0.7 * shaken[strokes == 0].mean()
