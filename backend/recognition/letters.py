"""Letter-like blobs: the one measure by which pages are found, turned and scaled."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]
Numbers = npt.NDArray[np.float64]

# All of these were found by measuring on photographs brought to LOOK pixels on the longer side.
LOOK = 1400
_BACKGROUND_LOOK = 900
_DARKER = 0.70
_DEEPER = 32  # levels of grey: on a dark table the camera's noise is dark by a large share, yet by few levels
_CRISPNESS = 1.2
_LONGEST_WORD, _SLENDER, _THICK, _COMPACT = 200, 4.0, 6, 1.7
_SMALLEST, _LARGEST = 4, 60
_NEIGHBOURS = 5
# Width and height, of one area: among lines, and along a line that stands alone or runs up the picture.
_NEIGHBOURHOODS = ((61, 61), (121, 31), (31, 121))


@dataclass(frozen=True)
class Letters:
    """Middles of the blobs as (x, y) rows, heights of single letters, and a mask in which only letters are set.

    `contrasts` tell how much darker than its paper each blob is, 0 to 1: the grain of a table is pale.
    """

    middles: Numbers
    heights: Numbers
    mask: Pixels
    contrasts: Numbers

    @property
    def count(self) -> int:
        return len(self.middles)


def scaled_to(picture: Pixels, longer_side: int) -> tuple[Pixels, float]:
    """The picture no larger than that, and the scale."""
    scale = min(1.0, longer_side / max(picture.shape[:2]))
    if scale == 1.0:
        return picture, 1.0
    return np.asarray(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8), scale


def background(grey: Pixels) -> Pixels:
    """The sheet without its letters: how bright the paper is at each place."""
    small, _ = scaled_to(grey, _BACKGROUND_LOOK)
    lifted = cv2.dilate(small, np.ones((9, 9), np.uint8))
    smooth = cv2.medianBlur(lifted, 31)
    return np.asarray(cv2.resize(smooth, grey.shape[1::-1], interpolation=cv2.INTER_LINEAR), np.uint8)


def even(grey: Pixels) -> Pixels:
    """The light made even: paper is white everywhere, under a shadow too."""
    return np.asarray(cv2.divide(grey, np.maximum(background(grey), 1), scale=255), np.uint8)


def letters(grey: Pixels) -> Letters:
    """Expects a picture of about LOOK pixels on its longer side."""
    # Blurred letters are pale and run together; against their surroundings they are still dark.
    crisp = cv2.addWeighted(grey, 1 + _CRISPNESS, cv2.GaussianBlur(grey, (0, 0), 2.5), -_CRISPNESS, 0)
    paper = background(grey)
    limit = np.minimum(_DARKER * paper, paper.astype(np.float32) - _DEEPER)
    dark = (crisp < limit).astype(np.uint8)
    _, labels, stats, middles = cv2.connectedComponentsWithStats(dark, connectivity=8)
    width, height = stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT]
    shorter, longer = np.minimum(width, height), np.maximum(width, height)
    # The grain of a table is long and thin; a word whose letters run together is long too, but not thin.
    fits = (longer >= _SMALLEST) & (shorter >= _SMALLEST - 1) & (shorter <= _LARGEST) & (longer <= _LONGEST_WORD)
    fits &= (longer <= _SLENDER * shorter) | (shorter >= _THICK)
    fits[0] = False  # the paper itself
    fits &= _in_company(middles, fits, dark.shape)
    mask = fits[labels].astype(np.uint8) * 255
    single = fits & (longer <= _COMPACT * shorter)
    x, y = middles[fits].astype(int).T
    darkest = cv2.erode(cv2.divide(grey, np.maximum(paper, 1), scale=255), np.ones((9, 9), np.uint8))
    contrasts = 1 - darkest[y, x].astype(np.float64) / 255
    return Letters(middles[fits], height[single].astype(np.float64), mask, contrasts)


def _in_company(middles: Numbers, fits: npt.NDArray[np.bool_], shape: tuple[int, ...]) -> npt.NDArray[np.bool_]:
    """Grain of a table makes lonely specks; letters stand beside letters."""
    seeds = np.zeros(shape[:2], np.float32)
    places = np.nan_to_num(middles).astype(int)
    places = np.stack([places[:, 0].clip(0, shape[1] - 1), places[:, 1].clip(0, shape[0] - 1)], 1)
    np.add.at(seeds, (places[fits, 1], places[fits, 0]), 1)
    crowds = [
        cv2.boxFilter(seeds, -1, around, normalize=False, borderType=cv2.BORDER_CONSTANT)[places[:, 1], places[:, 0]]
        for around in _NEIGHBOURHOODS
    ]
    return np.asarray(np.max(crowds, axis=0) > _NEIGHBOURS)
