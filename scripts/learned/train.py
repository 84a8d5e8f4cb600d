"""Train the second opinion on kinds, codes, days, sums and people, and write backend/recognition/learned.npz.

    python -m scripts.learned.train [--count 800] [--seed 77] [--parts fitting trial]

Wants nothing that the program itself has not; some twenty minutes of one core, half of them for the papers. It
learns of the true texts of all parts and once more of the same with a reader's slips. bench/learned.py tells by the
same code how well it knows a part that it has not seen. To be run again when a part is added or what the features rest
on changes.
Weights of its evidence are fitted (scripts/fit_confidence.py) on a part that --parts left out, or they flatter it.
"""

import argparse
from collections.abc import Iterable
from dataclasses import fields
from random import Random

import numpy as np

from backend.recognition.learned import FILE, Learned
from scripts.learned.examples import Examples
from scripts.learned.net import fit
from scripts.learned.papers import Text, texts, worn
from scripts.sample_papers.parts import OPEN

COUNT, SEED = 800, 77


def taught(papers: Iterable[Text], seed: int = SEED) -> dict[str, Learned]:
    """A model for each of `kind`, `codes`, `days`, `sums` and `people`."""
    examples, rng = Examples(), Random(seed)
    for paper in papers:
        examples.add(paper)
        examples.add(worn(paper, rng))
    return {name: fit(some) for name, some in vars(examples).items()}


def write(models: dict[str, Learned]) -> None:
    told = {
        f"{name}_{one.name}": np.asarray(getattr(model, one.name))
        for name, model in models.items()
        for one in fields(model)
    }
    np.savez_compressed(FILE, allow_pickle=False, **told)  # type: ignore[arg-type]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=COUNT, help="papers of each part")
    parser.add_argument("--seed", type=int, default=SEED)
    known = [part.name for part in OPEN]
    parser.add_argument("--parts", nargs="+", choices=known, default=known)
    chosen = parser.parse_args()
    write(taught(one for part in chosen.parts for one in texts(part, chosen.count, chosen.seed)))
    print(f"{FILE}: {FILE.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
