"""The parts of the papers, and which papers a set of them holds.

A part measures until what it lost is looked at and mended; then it joins those that are mended by, and a new one measures.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from scripts.sample_papers.appeal import APPEAL
from scripts.sample_papers.assembly import ASSEMBLY
from scripts.sample_papers.assize import ASSIZE
from scripts.sample_papers.chancery import CHANCERY
from scripts.sample_papers.circuit import CIRCUIT
from scripts.sample_papers.curia import CURIA
from scripts.sample_papers.docket import DOCKET
from scripts.sample_papers.fitting import FITTING
from scripts.sample_papers.forum import FORUM
from scripts.sample_papers.heldout import HELDOUT
from scripts.sample_papers.moot import MOOT
from scripts.sample_papers.plenum import PLENUM
from scripts.sample_papers.practice import PRACTICE
from scripts.sample_papers.presidium import PRESIDIUM
from scripts.sample_papers.quorum import QUORUM
from scripts.sample_papers.rehearsal import REHEARSAL
from scripts.sample_papers.senate import SENATE
from scripts.sample_papers.stock import Part
from scripts.sample_papers.trial import TRIAL
from scripts.sample_papers.tribunal import TRIBUNAL
from scripts.sample_papers.tribune import TRIBUNE
from scripts.sample_papers.verdict import VERDICT

OPEN = (
    FITTING, REHEARSAL, TRIAL, HELDOUT, PRACTICE, VERDICT, APPEAL, ASSIZE, CIRCUIT, CHANCERY, DOCKET, TRIBUNAL, FORUM, MOOT,
    PLENUM, ASSEMBLY, PRESIDIUM, CURIA, QUORUM, SENATE,
)  # fmt: skip
"""Whoever improves the reader may look at these, and models are taught on them."""

MEASURING = TRIBUNE
PARTS: dict[str, Part] = {part.name: part for part in (*OPEN, MEASURING)}
# Every tenth paper: orders twice as the most frequent, strange papers twice as the costliest to mistake.
_ROUND = (
    "court_order", "ruling_return", "unknown", "ruling_refusal", "writ",
    "court_order", "ruling_cancel", "fssp_decree", "unknown", "postal_notice",
)  # fmt: skip
_A_SEED = 1_000_000


# One file in so many is a PDF of two papers scanned in one go.
_BUNDLE = 50


@dataclass(frozen=True)
class Wanted:
    """`second` is the kind of the other paper of a bundle, and empty for all others."""

    name: str
    kind: str
    condition: str
    seed: int
    second: str = ""


def wanted(count: int, seed: int, conditions: tuple[str, ...]) -> Iterator[Wanted]:
    """Every kind meets every condition; the same for the same seed, whatever the count."""
    for number in range(count):
        kind = _ROUND[number % len(_ROUND)]
        if len(conditions) > 1 and number % _BUNDLE == _BUNDLE - 1:
            second = _ROUND[(number + 3) % len(_ROUND)]
            yield Wanted(f"{number:04}-{kind}-bundle", kind, "bundle", seed * _A_SEED + number, second)
            continue
        condition = conditions[(number + number // len(_ROUND)) % len(conditions)]
        yield Wanted(f"{number:04}-{kind}-{condition}", kind, condition, seed * _A_SEED + number)
