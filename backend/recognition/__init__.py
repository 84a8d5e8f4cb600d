"""Photographs of court papers, read into the fields of the output contract.

load -> straighten -> read -> classify -> extract -> check -> confidence, a module for each step.
"""

from backend.domain.reading import Box, Field, Known, OcrEngine, PaperKind, Reading, Sheet
from backend.recognition.confidence import ACCEPTED
from backend.recognition.reader import crop, read_paper

__all__ = [
    "ACCEPTED",
    "Box",
    "Field",
    "Known",
    "OcrEngine",
    "PaperKind",
    "Reading",
    "Sheet",
    "crop",
    "read_paper",
]
