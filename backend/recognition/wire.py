"""A Reading as JSON: between the process that reads and the one that asked, and for whoever calls the command."""

from collections.abc import Mapping, Sequence
from typing import Any

from backend.domain.reading import Box, Field, Flaw, PaperKind, Reading, Sheet


def report(file: str, reading: Reading) -> dict[str, Any]:
    """The output contract, one object for a paper; `page` counts the pages of the file.

    Boxes lie on the page as it came, upright by its own tag.
    """
    return {
        "file": file,
        "kind": reading.kind.value,
        "kind_confidence": reading.kind_confidence,
        "pages": reading.pages,
        "file_pages": list(reading.file_pages),
        "seconds": reading.seconds,
        "text": reading.text,
        "fields": {
            name: {
                "value": one.value,
                "confidence": one.confidence,
                "page": _in_file(reading, one.page),
                "box": _numbers(one.on_photo),
                "derived": one.derived,
            }
            for name, one in reading.fields.items()
        },
        "warnings": list(reading.warnings),
        "remarks": list(reading.remarks),
        "codes": list(reading.codes),
        "flaws": [
            {
                "key": flaw.key,
                "page": _in_file(reading, flaw.page),
                "box": _numbers(flaw.on_photo),
                "file_helps": flaw.file_helps,
            }
            for flaw in reading.flaws
        ],
    }


def _in_file(reading: Reading, page: int) -> int:
    return reading.file_pages[page] if page < len(reading.file_pages) else page


def packed(reading: Reading) -> dict[str, Any]:
    """All but the pictures of the sheets, of which only the sizes."""
    whole = report("", reading)
    for name, one in reading.fields.items():
        whole["fields"][name] |= {"page": one.page, "sheet_box": _numbers(one.box)}
    for told, flaw in zip(whole["flaws"], reading.flaws, strict=True):
        told |= {"page": flaw.page, "sheet_box": _numbers(flaw.box)}
    whole["sheets"] = [(sheet.width, sheet.height) for sheet in reading.sheets]
    return whole


def unpacked(whole: Mapping[str, Any], jpegs: Sequence[bytes]) -> Reading:
    """Raises KeyError, TypeError or ValueError when it is no packed Reading."""
    return Reading(
        kind=PaperKind(whole["kind"]),
        kind_confidence=float(whole["kind_confidence"]),
        fields={str(name): _field(one) for name, one in whole["fields"].items()},
        text=str(whole["text"]),
        pages=int(whole["pages"]),
        seconds=float(whole["seconds"]),
        sheets=tuple(
            Sheet(jpeg, int(width), int(height)) for jpeg, (width, height) in zip(jpegs, whole["sheets"], strict=True)
        ),
        warnings=tuple(map(str, whole["warnings"])),
        remarks=tuple(map(str, whole["remarks"])),
        # Readings kept before these were told lack them.
        flaws=tuple(_flaw(one) for one in whole.get("flaws", ())),
        file_pages=tuple(map(int, whole.get("file_pages", ()))),
        codes=tuple(map(str, whole.get("codes", ()))),
    )


def _flaw(one: Mapping[str, Any]) -> Flaw:
    boxes = _box(one["sheet_box"]), _box(one["box"])
    return Flaw(str(one["key"]), int(one["page"]), *boxes, file_helps=bool(one["file_helps"]))


def _field(one: Mapping[str, Any]) -> Field:
    return Field(
        str(one["value"]),
        float(one["confidence"]),
        int(one["page"]),
        _box(one["sheet_box"]),
        _box(one["box"]),
        bool(one["derived"]),
    )


def _numbers(box: Box | None) -> list[int] | None:
    return [box.x, box.y, box.width, box.height] if box else None


def _box(numbers: Sequence[int] | None) -> Box | None:
    return Box(*map(int, numbers)) if numbers else None
