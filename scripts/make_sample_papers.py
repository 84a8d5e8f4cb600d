"""Make photographs of court papers of invented people, with what a reader has to find in them.

    python -m scripts.make_sample_papers tests/samples/papers --samples
    python -m scripts.make_sample_papers /tmp/papers --count 40 --seed 7

Each picture NAME.jpg lies beside NAME.json: {"kind": ..., "fields": {...}}, fields as `cessio recognise` names them.
Wants the fonts Liberation, PT and DejaVu; what is not installed is replaced by what is.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from random import Random

from scripts.sample_papers import photo
from scripts.sample_papers.facts import facts
from scripts.sample_papers.wording import paper

KINDS = (
    "court_order", "ruling_return", "ruling_refusal", "ruling_cancel",
    "writ", "fssp_decree", "postal_notice", "unknown",
)  # fmt: skip
# Kind, name and seed of the pictures that tests and the demonstration use: clear photographs, small files.
SAMPLES = (
    ("court_order", "order-1", 101), ("court_order", "order-2", 102), ("ruling_return", "return", 103),
    ("ruling_refusal", "refusal", 104), ("ruling_cancel", "cancel", 105), ("writ", "writ", 106),
    ("fssp_decree", "decree", 107), ("unknown", "no-motion", 108),
)  # fmt: skip
SAMPLE_SIDE, SAMPLE_QUALITY = 2000, 60
ONLY_UNIT = 100


def make(kind: str, condition: str, seed: int) -> tuple[bytes, dict[str, object]]:
    """One picture and its truth, always the same for the same seed."""
    rng = Random(seed)
    printed = paper(kind, facts(rng), rng)
    shot = photo.photograph(photo.sheet(printed, rng), condition, rng)
    if condition == "sample":
        shot = photo.no_larger(shot, SAMPLE_SIDE)
    truth = {"kind": printed.kind, "condition": condition, "fields": printed.truth}
    return photo.jpeg(shot, SAMPLE_QUALITY if condition == "sample" else photo.quality_of(condition)), truth


def wanted(arguments: argparse.Namespace) -> Iterator[tuple[str, str, str, int]]:
    """(kind, condition, name, seed); every kind meets every condition."""
    if arguments.samples:
        yield from ((kind, "sample", name, seed) for kind, name, seed in SAMPLES)
        return
    for number in range(arguments.count):
        kind = KINDS[number % len(KINDS)]
        condition = photo.CONDITIONS[(number + number // len(KINDS)) % len(photo.CONDITIONS)]
        yield kind, condition, f"{number:04}-{kind}-{condition}", arguments.seed * ONLY_UNIT * ONLY_UNIT + number


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--samples", action="store_true", help="the few pictures that lie in the repository")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    for kind, condition, name, seed in wanted(arguments):
        picture, truth = make(kind, condition, seed)
        (arguments.folder / f"{name}.jpg").write_bytes(picture)
        text = json.dumps(truth, ensure_ascii=False, indent=1)
        (arguments.folder / f"{name}.json").write_text(text + "\n", encoding="utf-8")
        print(f"{name}: {len(picture) // 1024} KB")


if __name__ == "__main__":
    main()
