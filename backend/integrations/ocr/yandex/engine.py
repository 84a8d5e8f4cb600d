"""An OcrEngine that has whole pages read in the cloud; strips, lines and the way up are looked at on this machine.

So a page costs one question, and the numbers on it are seen by two engines that share no errors.
"""

import io
import math
from dataclasses import dataclass

from PIL import Image

from backend.domain.reading import Layout, OcrEngine, Page, Picture, Turn
from backend.integrations.ocr.yandex.answer import page_of
from backend.integrations.ocr.yandex.client import MOST_PIXELS, VisionClient

MIME = "JPEG"
_QUALITY = 92
# A sheet is taller than this share of its width; a strip of it is only looked at to see whether it stands upright.
_STRIP = 0.6


@dataclass
class YandexEngine:
    client: VisionClient
    local: OcrEngine

    def read(self, picture: Picture, layout: Layout = Layout.PAGE) -> Page:
        if layout is Layout.LINES:
            return Page((), picture.width, picture.height)
        if layout is not Layout.PAGE or picture.height < _STRIP * picture.width:
            return self.local.read(picture, layout)
        body = self.client.recognise(_jpeg(picture), MIME)
        return page_of(body, picture.width, picture.height)

    def turn(self, picture: Picture) -> Turn | None:
        return self.local.turn(picture)


def _jpeg(picture: Picture) -> bytes:
    """Grey, with no tags: what the service would turn by a tag would have its boxes elsewhere."""
    image = Image.frombytes("L", (picture.width, picture.height), picture.grey)
    if picture.width * picture.height > MOST_PIXELS:
        shrink = math.sqrt(MOST_PIXELS / (picture.width * picture.height))
        image = image.resize((int(picture.width * shrink), int(picture.height * shrink)))
    content = io.BytesIO()
    image.save(content, "JPEG", quality=_QUALITY)
    return content.getvalue()
