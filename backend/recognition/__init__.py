"""Photographs of court papers, read into the fields of the output contract.

load -> straighten -> read -> classify -> extract -> check -> confidence, a module for each step.
"""

from backend.domain.reading import Box, Field, Flaw, Known, OcrEngine, PaperKind, Reading, Sheet
from backend.recognition.confidence import ACCEPTED
from backend.recognition.match import Candidate, Match, Matches, borne_out, match, precinct_of
from backend.recognition.reader import crop, read_paper, read_papers
from backend.recognition.served import Limits
from backend.recognition.wire import packed, report, unpacked
from backend.recognition.worker import Readers, read_in_process

__all__ = [
    "ACCEPTED",
    "Box",
    "Candidate",
    "Field",
    "Flaw",
    "Known",
    "Limits",
    "Match",
    "Matches",
    "OcrEngine",
    "PaperKind",
    "Readers",
    "Reading",
    "Sheet",
    "borne_out",
    "crop",
    "match",
    "packed",
    "precinct_of",
    "read_in_process",
    "read_paper",
    "read_papers",
    "report",
    "unpacked",
]
