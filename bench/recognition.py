"""How well papers are read: fields exactly right by condition and by kind, trust and its price, seconds.

    python -m bench.recognition [FOLDER] [--count 80] [--seed 1] [--misses]

FOLDER holds NAME.jpg beside NAME.json as scripts/make_sample_papers.py makes them; without it papers are made anew.
One process, one core. «ё» and «е» are one letter here, as courts print both.
"""

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from backend.domain.reading import Reading
from backend.integrations.ocr import TesseractEngine
from backend.recognition import ACCEPTED, read_paper

KEY_FIELDS = ("case_number", "debtor_name", "order_date", "total_amount")


@dataclass
class Tally:
    papers: int = 0
    kinds: int = 0
    wanted: int = 0
    right: int = 0
    given: int = 0
    given_right: int = 0
    accepted: int = 0
    accepted_wrong: int = 0
    keys_wanted: int = 0
    keys_right: int = 0
    seconds: list[float] = field(default_factory=list)

    def row(self, name: str) -> str:
        def share(part: int, whole: int) -> str:
            return f"{100 * part / whole:6.1f}" if whole else "     -"

        return (
            f"{name:16}{self.papers:6}{share(self.kinds, self.papers)}{share(self.right, self.wanted)}"
            f"{share(self.given_right, self.given)}{share(self.keys_right, self.keys_wanted)}"
            f"{share(self.accepted, self.given)}{self.accepted_wrong:8}{statistics.median(self.seconds):8.2f}"
        )


def same(one: str, other: str) -> bool:
    return one.replace("ё", "е") == other.replace("ё", "е")


def count(tally: Tally, truth: dict[str, str], kind: str, reading: Reading) -> None:
    tally.papers += 1
    tally.kinds += reading.kind.value == kind
    tally.seconds.append(reading.seconds)
    tally.wanted += len(truth)
    tally.right += sum(same(reading.value(name), value) for name, value in truth.items())
    for name, found in reading.fields.items():
        right = same(found.value, truth.get(name, ""))
        tally.given += 1
        tally.given_right += right
        if found.confidence >= ACCEPTED:
            tally.accepted += 1
            tally.accepted_wrong += not right
    if keys := [name for name in KEY_FIELDS if name in truth]:
        tally.keys_wanted += 1
        tally.keys_right += all(same(reading.value(name), truth[name]) for name in keys)


def misses(truth: dict[str, str], reading: Reading) -> Iterator[str]:
    for name in sorted(set(truth) | set(reading.fields)):
        if not same(reading.value(name), truth.get(name, "")):
            confidence = reading.fields[name].confidence if name in reading.fields else 0
            yield f"    {name}: {truth.get(name, '—')!r} read as {reading.value(name)!r} ({confidence})"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--count", type=int, default=80)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--misses", action="store_true", help="every field that is not right")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = arguments.folder or Path(made)
        if not arguments.folder:
            script = [sys.executable, "-m", "scripts.make_sample_papers", made]
            command = [*script, "--count", str(arguments.count), "--seed", str(arguments.seed)]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - our own script
        measure(folder, show_misses=arguments.misses)


def measure(folder: Path, *, show_misses: bool) -> None:
    engine = TesseractEngine()
    tallies: dict[str, Tally] = {}
    unread: Counter[str] = Counter()
    for picture in sorted(folder.glob("*.jpg")):
        told = json.loads(picture.with_suffix(".json").read_text(encoding="utf-8"))
        reading = read_paper([picture], engine)
        for name in ("all", told["condition"], told["kind"]):
            count(tallies.setdefault(name, Tally()), told["fields"], told["kind"], reading)
        wrong = list(misses(told["fields"], reading))
        unread.update(line.split(":")[0].strip() for line in wrong)
        if show_misses and (wrong or reading.kind.value != told["kind"]):
            print(picture.name, reading.kind.value, *wrong, sep="\n")
    print(f"{'':16}papers  kind right exact   keys trust   wrong  median s")
    for name, tally in sorted(tallies.items(), key=lambda one: one[0] != "all"):
        print(tally.row(name))
    seconds = sorted(tallies["all"].seconds)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"p95 {seconds[int(len(seconds) * 0.95)]:.2f} s, peak {peak} MB")
    print("most missed:", ", ".join(f"{name} {times}" for name, times in unread.most_common(8)))


if __name__ == "__main__":
    main()
