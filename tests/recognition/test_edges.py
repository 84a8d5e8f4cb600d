"""The sheet found on a photograph: under a shadow too, never so that it cuts the text, and its letters of one size."""

import cv2
import numpy as np

from backend.recognition.letters import Numbers, Pixels
from backend.recognition.straighten import across, flatten, straight

CORNERS = np.array([(150, 120), (900, 180), (860, 1300), (110, 1240)], np.float32)


def sheet(width: int = 800, height: int = 1130, margin: int = 80) -> Pixels:
    page = np.full((height, width, 3), 235, np.uint8)
    for y in range(100, 700, 26):
        cv2.putText(
            page, "the court has heard and ordered " * 3, (margin, y), cv2.FONT_HERSHEY_SIMPLEX, 0.5, (30,) * 3, 1
        )
    page[:, width - margin :] = 235
    return page


def on_table(page: Pixels, corners: Numbers, *, shadow: bool) -> Pixels:
    size = (1000, 1400)
    height, width = page.shape[:2]
    source = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    matrix = cv2.getPerspectiveTransform(source, corners.astype(np.float32))
    grain = np.random.default_rng(3).integers(-25, 25, (size[1], size[0], 1))
    table = (np.array((70, 95, 130)) + cv2.blur(grain.astype(np.float32), (61, 1))[..., None]).clip(0, 255)
    photo = table.astype(np.uint8)
    cv2.warpPerspective(page, matrix, size, dst=photo, borderMode=cv2.BORDER_TRANSPARENT)
    if shadow:
        shade = np.where(np.arange(size[0]) < 480, 0.4, 1.0).astype(np.float32)[None, :]
        photo = (photo * cv2.GaussianBlur(shade, (201, 1), 40)[..., None]).astype(np.uint8)
    return photo


def test_a_shadow_across_does_not_hide_the_sheet() -> None:
    for shadow in (False, True):
        way = flatten(on_table(sheet(), CORNERS, shadow=shadow))

        assert way.outline is not None
        found = way.outline
        for corner in CORNERS:
            assert np.linalg.norm(found - corner, axis=1).min() < 25


def test_a_sheet_larger_than_the_photograph_is_not_cut() -> None:
    beyond = np.array([(-60, -80), (1060, -60), (1080, 1480), (-80, 1460)], np.float32)

    way = flatten(on_table(sheet(), beyond, shadow=True))

    assert way.outline is None


def test_specks_among_the_letters_do_not_enlarge_the_sheet() -> None:
    clear = on_table(sheet(), CORNERS, shadow=False)
    noisy = clear.copy()
    for x, y in np.random.default_rng(5).integers((220, 240), (780, 900), (2500, 2)):
        noisy[y : y + 3, x : x + 4] = 20

    scales = [straight(photo, across(photo, flatten(photo))).way.scale for photo in (clear, noisy)]

    assert 0.8 < scales[1] / scales[0] < 1.25
