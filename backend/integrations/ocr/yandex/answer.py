"""An answer of OCR API v1 as words with boxes.

Frames come with or without `result`, in camelCase or snake_case; whole numbers come as strings, noughts not at all.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from backend.domain.errors import OutsideDown
from backend.domain.reading import Box, Page, Word
from backend.integrations.ocr.yandex.wire import SERVICE

# The service tells no confidence of its words; evidence of other kinds decides.
CONFIDENCE = 0.9


def page_of(body: bytes, width: int, height: int) -> Page:
    """The first page of an answer, boxes in pixels of the picture sent. Raises OutsideDown for another shape."""
    try:
        frames = [json.loads(line) for line in body.splitlines() if line.strip()]
        told = _annotation(frames[0]) if frames else {}
        scale = (width / (_whole(told, "width") or width), height / (_whole(told, "height") or height))
        return Page(tuple(_words(told, scale)), width, height)
    except (ValueError, TypeError, AttributeError, KeyError) as error:
        raise OutsideDown(SERVICE, reason="an answer of another shape") from error


def _annotation(frame: Mapping[str, Any]) -> Mapping[str, Any]:
    inner = frame.get("result", frame)
    found: Mapping[str, Any] = _of(inner, "textAnnotation", {})
    return found


def _words(told: Mapping[str, Any], scale: tuple[float, float]) -> Iterator[Word]:
    lines = [line for block in _of(told, "blocks", ()) for line in _of(block, "lines", ())]
    for number, line in enumerate(lines):
        for word in _of(line, "words", ()):
            if text := _text(word):
                yield Word(text, _box(_of(word, "boundingBox", {}), scale), CONFIDENCE, number)


def _text(word: Mapping[str, Any]) -> str:
    """Older captures keep the text among alternatives."""
    alternatives: Sequence[Mapping[str, Any]] = word.get("alternatives", ())
    return str(word.get("text") or (alternatives[0].get("text", "") if alternatives else "")).strip()


def _box(told: Mapping[str, Any], scale: tuple[float, float]) -> Box:
    vertices = told.get("vertices", ())
    across = [_whole(vertex, "x") * scale[0] for vertex in vertices] or [0.0]
    down = [_whole(vertex, "y") * scale[1] for vertex in vertices] or [0.0]
    left, top = round(min(across)), round(min(down))
    return Box(left, top, round(max(across)) - left, round(max(down)) - top)


def _whole(told: Mapping[str, Any], name: str) -> int:
    return int(told.get(name) or 0)


def _of(told: Mapping[str, Any], name: str, otherwise: Any) -> Any:
    snake = "".join(f"_{sign.lower()}" if sign.isupper() else sign for sign in name)
    return told.get(name) or told.get(snake) or otherwise
