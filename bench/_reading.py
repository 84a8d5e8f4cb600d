"""One paper read by the product or by plain Tesseract, in a process that does nothing else: its memory is told too."""

import json
import os
import resource
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from backend.domain.errors import Unreadable
from backend.domain.reading import Reading
from backend.integrations.ocr import TesseractEngine
from backend.recognition import read_papers
from bench import _plain

os.environ["OMP_THREAD_LIMIT"] = "1"
_NOTHING: dict[str, Any] = {"kind": "unknown", "kind_confidence": 0.0, "fields": {}, "seconds": 0.0}


@cache
def _engine() -> TesseractEngine:
    return TesseractEngine()


def records(folder: Path, name: str, plain: dict[str, Any] | None) -> list[dict[str, Any]]:
    """A record for each paper of the file, see _score.Record; the time of a file is told with its first paper."""
    truth = _truth(folder, name)
    files = [folder / file for file in truth["files"]]
    began = _core_seconds()
    ours = _ours(files)
    ours[0]["seconds"] = round(_core_seconds() - began, 2)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    papers = truth.get("papers", [truth])
    return [
        {
            "name": name, "condition": truth["condition"], "kind": paper["kind"], "fields": paper["fields"],
            "also_right": paper.get("also_right", {}), "pages": max(1, truth["pages"]), "megabytes": memory,
            "ours": ours[number] if number < len(ours) else _NOTHING,
            "plain": plain if number == 0 else None if plain is None else _NOTHING,
        }
        for number, paper in enumerate(papers)
    ]  # fmt: skip


def _core_seconds() -> float:
    """Of this process and of what it ran: on a busy machine the clock on the wall measures the others."""
    own, children = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def bare(folder: Path, name: str) -> dict[str, Any]:
    """What plain Tesseract reads of the file; all of it belongs to its first paper."""
    began = _core_seconds()
    told = _plain.read([folder / file for file in _truth(folder, name)["files"]])
    return {**told, "seconds": round(_core_seconds() - began, 2)}


def _truth(folder: Path, name: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    return told


def _ours(files: list[Path]) -> list[dict[str, Any]]:
    try:
        return list(_told(read_papers(files, _engine())))
    except Unreadable as error:
        return [{**_NOTHING, "error": str(error)}]


def _told(readings: list[Reading]) -> Iterator[dict[str, Any]]:
    for reading in readings:
        yield {
            "kind": reading.kind.value,
            "kind_confidence": reading.kind_confidence,
            "seconds": 0.0,
            "text": reading.text,
            "fields": {
                name: {
                    "value": one.value, "confidence": one.confidence, "page": one.page, "derived": one.derived,
                    "evidence": sorted(getattr(one, "evidence", ())),
                }
                for name, one in reading.fields.items()
            },
        }  # fmt: skip
