"""How well papers are understood once they are read: kinds and fields right on the true text, no picture between.

    python -m bench.wordings [--count 600] [--part tribune] [--seed 5]

What is lost here no better eye would give back; bench/recognition.py measures the two together. A minute of one core.
"""

import argparse
from collections.abc import Iterator
from typing import Any

from backend.integrations.ocr.simulator import page_of
from backend.recognition import ACCEPTED
from backend.recognition.confidence import probability
from backend.recognition.extract import extract
from backend.recognition.flow import Flow
from backend.recognition.paper import Paper
from backend.recognition.second_opinion import verdict_on
from backend.recognition.sections import sections
from bench import _tables
from bench._score import Record, tallies
from scripts.sample_papers.papers import Printed, printed
from scripts.sample_papers.parts import MEASURING, PARTS, wanted


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=600)
    parser.add_argument("--part", default=MEASURING.name)
    parser.add_argument("--seed", type=int, default=5)
    chosen = parser.parse_args()
    told = list(_records(chosen.part, chosen.count, chosen.seed))
    print(_tables.terminal(_tables.ours(tallies(told, "ours", ACCEPTED))))
    print()
    print(_tables.terminal(_tables.by_field(told, ACCEPTED)))


def _records(part: str, count: int, seed: int) -> Iterator[Record]:
    for one in wanted(count, seed, ("text",)):
        paper = printed(PARTS[part], one.kind, one.seed)
        yield {"name": one.name, "condition": "text", "also_right": {}, **paper.truth, "ours": _understood(paper)}


def _understood(paper: Printed) -> dict[str, Any]:
    flow = Flow([page_of(text) for text in paper.text])
    parts = sections(flow)
    verdict = verdict_on(flow, parts, 1.0)
    found, _ = extract(Paper(flow, parts, verdict.kind, verdict.decree))
    fields = {name: {"value": one.value, "confidence": probability(name, one.evidence)} for name, one in found.items()}
    return {"kind": verdict.kind.value, "seconds": 0.0, "fields": fields}


if __name__ == "__main__":
    main()
