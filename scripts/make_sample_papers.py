"""Make photographs of court papers of invented people, with what a reader has to find in them.

    python -m scripts.make_sample_papers tests/samples/papers --samples
    python -m scripts.make_sample_papers /tmp/papers --part fitting --count 40 --seed 7 [--text-only]

Beside each paper NAME.* lies NAME.json: {"kind": ..., "pages": ..., "fields": {...}}, fields as `cessio recognise`
names them; "also_right" holds other values that are right too, "files" the names (several are photographs of the pages
of one paper), "field_pages" the pages that print each field, "papers" the truth of each where a file holds several.
--text-only writes NAME.txt instead of the picture: the true text line by line, pages parted by a form feed, for work on
what is done with the words once they are read.
Who improves the reader may look at all parts but the one that measures (scripts/sample_papers/parts.py).
"""

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from random import Random

from scripts.sample_papers import photo
from scripts.sample_papers.degrade import CONDITIONS
from scripts.sample_papers.facts import facts
from scripts.sample_papers.files import files_of, pdf_of, scanned
from scripts.sample_papers.papers import Printed, printed
from scripts.sample_papers.parts import PARTS, Wanted, wanted
from scripts.sample_papers.wording import paper

# Kind, name and seed of the pictures that tests and the demonstration use: clear photographs, small files.
SAMPLES = (
    ("court_order", "order-1", 101), ("court_order", "order-2", 102), ("ruling_return", "return", 103),
    ("ruling_refusal", "refusal", 104), ("ruling_cancel", "cancel", 105), ("writ", "writ", 106),
    ("fssp_decree", "decree", 107), ("unknown", "no-motion", 108),
)  # fmt: skip
SAMPLE_SIDE, SAMPLE_QUALITY = 2000, 60


def make_samples(folder: Path) -> None:
    for kind, name, seed in SAMPLES:
        rng = Random(seed)
        sheet = paper(kind, facts(rng), rng)
        shot = photo.photograph(photo.sheet(sheet, rng), "sample", rng)
        (folder / f"{name}.jpg").write_bytes(photo.jpeg(photo.no_larger(shot, SAMPLE_SIDE), SAMPLE_QUALITY))
        write_truth(folder / f"{name}.json", {"kind": sheet.kind, "condition": "sample", "fields": sheet.truth})


def make_texts(folder: Path, part: str, count: int, seed: int) -> None:
    for one in wanted(count, seed, ("text",)):
        made = printed(PARTS[part], one.kind, one.seed)
        (folder / f"{one.name}.txt").write_text("\f".join(made.text) + "\n", encoding="utf-8")
        write_truth(folder / f"{one.name}.json", {**made.truth, "condition": "text"})


def make_pictures(folder: Path, part: str, count: int, seed: int) -> None:
    for one in wanted(count, seed, tuple(CONDITIONS)):
        make_picture(folder, part, one)


def make_picture(folder: Path, part: str, one: Wanted) -> None:
    """The files of one paper and, last of all, its truth."""
    rng = Random(f"{part} picture {one.seed}")
    made = printed(PARTS[part], one.kind, one.seed)
    truth = {**made.truth, "condition": one.condition}
    if one.second:
        files = [("pdf", bundled([made, printed(PARTS[part], one.second, one.seed)], rng, truth))]
    else:
        files = files_of(made.sheet, one.condition, rng)
    several = len(files) > 1
    names = [f"{one.name}{f'-{page}' if several else ''}.{suffix}" for page, (suffix, _) in enumerate(files, 1)]
    for name, (_, data) in zip(names, files, strict=True):
        (folder / name).write_bytes(data)
    write_truth(folder / f"{one.name}.json", {**truth, "files": names})


def bundled(papers: Sequence[Printed], rng: Random, truth: dict[str, object]) -> bytes:
    """A PDF of several papers; the truth gets "papers", each with the numbers of its pages."""
    pages, told = [], []
    for one in papers:
        scans = scanned(one.sheet, rng)
        told.append({**one.truth, "pages": list(range(len(pages), len(pages) + len(scans)))})
        pages += scans
    truth |= {"papers": told, "pages": len(pages)}
    return pdf_of(pages, 75)


def write_truth(file: Path, truth: Mapping[str, object]) -> None:
    file.write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--part", choices=sorted(PARTS), default="fitting")
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--text-only", action="store_true", help="the true text instead of the pictures")
    parser.add_argument("--samples", action="store_true", help="the few pictures that lie in the repository")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    if arguments.samples:
        make_samples(arguments.folder)
    elif arguments.text_only:
        make_texts(arguments.folder, arguments.part, arguments.count, arguments.seed)
    else:
        make_pictures(arguments.folder, arguments.part, arguments.count, arguments.seed)


if __name__ == "__main__":
    main()
