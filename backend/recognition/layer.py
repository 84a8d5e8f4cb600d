"""A grey layer of a sheet, as pixels or packed: twenty sheets as pixels would take all the memory that there is."""

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np

from backend.recognition.letters import Pixels


@dataclass(frozen=True)
class Layer:
    """Dark on white; `held` packed takes a half to a tenth of the memory, and loses nothing."""

    held: Pixels | bytes

    @property
    def pixels(self) -> Pixels:
        return _drawn(self.held) if isinstance(self.held, bytes) else self.held

    def packed(self) -> "Layer":
        if isinstance(self.held, bytes):
            return self
        _, png = cv2.imencode(".png", self.held, [cv2.IMWRITE_PNG_COMPRESSION, 1])
        return Layer(png.tobytes())


# Fields that stand on one page are looked at one after another.
@lru_cache(maxsize=1)
def _drawn(png: bytes) -> Pixels:
    return np.asarray(cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_GRAYSCALE), np.uint8)
