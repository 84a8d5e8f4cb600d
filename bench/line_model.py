"""What the line model adds to Tesseract on values of court papers: what each reads right, and whom to believe.

    python -m bench.line_model [--count 24] [--part rehearsal] [--seed 71] [--again]

Values are dates, sums, numbers and names that stand on one line. "Agreed" are those that Tesseract reads alike with the
page around them and from the crop alone. The model contradicts a reading that it holds for less likely than its own by
more than so many nats. --again tells of the crops that the last run kept.
"""

import argparse
import pickle
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2

from backend.integrations.ocr import TesseractEngine
from backend.recognition.line_letters import folded
from backend.recognition.line_model import LineModel
from bench import _papers
from bench._crops import KINDS, Crop, crops
from scripts.sample_papers.degrade import CONDITIONS
from scripts.sample_papers.parts import wanted

_GAPS, _SURE = (1.0, 2.0, 4.0, 8.0), (0.0, 0.5, 0.8, 0.9, 0.97)


@dataclass(frozen=True)
class Judged:
    """A crop with the model's own reading, its doubt of what Tesseract reads on the page, and seconds of a core."""

    crop: Crop
    own: str
    least: float
    doubt: float
    seconds: float

    @property
    def is_right(self) -> bool:
        return same(self.crop.page, self.crop.truth)

    @property
    def agreed(self) -> bool:
        return same(self.crop.page, self.crop.again)


def same(one: str, other: str) -> bool:
    """Letters that no eye tells apart are one, and so are «е» and «ё»; points at the ends are nothing."""
    return _bare(one) == _bare(other)


def _bare(text: str) -> str:
    return folded(text).replace("ё", "е").replace("Ё", "Е").strip(' ,.;:()«»"„“')


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=24)
    parser.add_argument("--part", default="rehearsal")
    parser.add_argument("--seed", type=int, default=71)
    parser.add_argument("--again", action="store_true", help="the crops of the last run")
    parser.add_argument("--misses", action="store_true", help="every value that the model reads wrong")
    chosen = parser.parse_args()
    cv2.setNumThreads(1)
    folder = _papers.folder_of(chosen.part, chosen.seed)
    kept = folder / "crops.pickle"
    if not chosen.again:
        kept.write_bytes(pickle.dumps(_crops(folder, chosen.part, chosen.count, chosen.seed)))
    model = LineModel.load()
    judged = [_judge(model, crop) for crop in pickle.loads(kept.read_bytes())]  # noqa: S301 - written by this very bench
    print("\n\n".join((_reading(judged), _sureness(judged), _believing(judged))))
    print(f"\nA crop: {1000 * sum(one.seconds for one in judged) / max(1, len(judged)):.1f} ms of one core.")
    if chosen.misses:
        for one in judged:
            if not same(one.own, one.crop.truth):
                print(f"{one.crop.condition:12} {one.crop.truth} | {one.own} | {one.crop.page} | {one.doubt:.1f}")


def _crops(folder: Path, part: str, count: int, seed: int) -> list[Crop]:
    _papers.make(folder, part, count, seed, 1)
    engine = TesseractEngine()
    papers = [one for one in wanted(count, seed, tuple(CONDITIONS)) if not one.second]
    return [crop for one in papers for crop in crops(folder, one, part, engine)]


def _judge(model: LineModel, crop: Crop) -> Judged:
    began = time.process_time()
    seen = model.look(crop.grey)
    doubt = seen.doubt(crop.page, anywhere=True)
    return Judged(crop, seen.told.text, seen.told.least, doubt, time.process_time() - began)


def _reading(judged: Sequence[Judged]) -> str:
    """Exactly right, by condition and by kind."""
    rows = [
        "| | values | Tesseract, page | Tesseract, crop | line model | one of the three |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    for title, some in _groups(judged):
        told = [[same(text, one.crop.truth) for text in (one.crop.page, one.crop.again, one.own)] for one in some]
        shares = [f"{sum(one[n] for one in told) / len(told):.1%}" for n in range(3)]
        rows.append(f"| {title} | {len(some)} | {' | '.join(shares)} | {sum(map(any, told)) / len(told):.1%} |")
    return "\n".join(rows)


def _groups(judged: Sequence[Judged]) -> list[tuple[str, list[Judged]]]:
    groups = [(name, [one for one in judged if one.crop.condition == name]) for name in CONDITIONS]
    groups += [(name, [one for one in judged if one.crop.kind == name]) for name in KINDS]
    return [(name, some) for name, some in [*groups, ("all", list(judged))] if some]


def _sureness(judged: Sequence[Judged]) -> str:
    """How often the model is right where its worst letter is so sure."""
    rows = ["| worst letter at least | values | line model right |", "|---:|---:|---:|"]
    for sure in _SURE:
        some = [same(one.own, one.crop.truth) for one in judged if one.least >= sure]
        rows.append(f"| {sure:g} | {len(some)} | {sum(some) / max(1, len(some)):.1%} |")
    return "\n".join(rows)


def _believing(judged: Sequence[Judged]) -> str:
    """Of what Tesseract reads wrong, how much is contradicted; of what it reads right, how much is borne out."""
    rows = [
        "| nats | wrong, agreed: contradicted | wrong: contradicted | right, agreed: borne out | right: borne out |",
        "|---:|---:|---:|---:|---:|",
    ]
    sets = [
        ([one for one in judged if one.is_right is right and (one.agreed or not only_agreed)], right)
        for right, only_agreed in ((False, True), (False, False), (True, True), (True, False))
    ]  # fmt: skip
    for gap in _GAPS:
        told = []
        for some, right in sets:
            hits = sum((one.doubt <= gap) is right for one in some)
            told.append(f"{hits} of {len(some)} ({hits / max(1, len(some)):.1%})")
        rows.append(f"| {gap:g} | {' | '.join(told)} |")
    return "\n".join(rows)


if __name__ == "__main__":
    main()
