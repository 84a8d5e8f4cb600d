"""A Reading as JSON: between the process that reads and the one that asked, and for whoever calls the command."""

from collections.abc import Mapping, Sequence
from typing import Any

from backend.domain.reading import Box, Field, PaperKind, Reading, Sheet


def report(file: str, reading: Reading) -> dict[str, Any]:
    """The output contract, one object for a file; boxes lie on the page as it came, upright by its own tag."""
    return {
        "file": file,
        "kind": reading.kind.value,
        "kind_confidence": reading.kind_confidence,
        "pages": reading.pages,
        "seconds": reading.seconds,
        "text": reading.text,
        "fields": {
            name: {
                "value": one.value,
                "confidence": one.confidence,
                "page": one.page,
                "box": _numbers(one.on_photo),
                "derived": one.derived,
            }
            for name, one in reading.fields.items()
        },
        "warnings": list(reading.warnings),
        "remarks": list(reading.remarks),
    }


def packed(reading: Reading) -> dict[str, Any]:
    """All but the pictures of the sheets, of which only the sizes."""
    whole = report("", reading)
    for name, one in reading.fields.items():
        whole["fields"][name]["sheet_box"] = _numbers(one.box)
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
    )


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
