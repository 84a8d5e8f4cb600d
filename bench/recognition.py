"""How well papers are read: fields exactly right by condition and by kind, trust and its price, seconds, memory.

    python -m bench.recognition [--count 60] [--part tribune] [--seed 1] [-j 1] [--misses] [--plain 60] [--docs]

Papers are made by scripts/make_sample_papers.py and kept in the temporary folder; plain Tesseract with simple patterns
reads the first of the same files in the same run. Every reading goes to results.jsonl beside the papers. One process
is one core.
--docs writes docs/recognition.md and its pictures. --again tells of the readings that lie there, reading nothing.
"""

import argparse
import json
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from backend.recognition import ACCEPTED
from bench import _papers, _tables
from bench._reading import bare, records
from bench._score import Record, misses, tallies
from scripts.sample_papers.parts import MEASURING

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGE = ROOT / "bench" / "_recognition.md"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--part", default=MEASURING.name)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("-j", "--processes", type=int, default=1)
    parser.add_argument("--misses", action="store_true", help="every field that is not right")
    parser.add_argument("--plain", type=int, default=60, help="how many files plain Tesseract reads too")
    parser.add_argument("--again", action="store_true", help="tell of the last run's readings")
    parser.add_argument("--docs", action="store_true", help="write docs/recognition.md and its pictures")
    chosen = parser.parse_args()
    folder = _papers.folder_of(chosen.part, chosen.seed)
    if not chosen.again:
        names = _papers.make(folder, chosen.part, chosen.count, chosen.seed, chosen.processes)
        _keep(folder, _read_all(folder, names, chosen.processes, chosen.plain))
    told = [json.loads(line) for line in (folder / "results.jsonl").read_text(encoding="utf-8").splitlines()]
    if chosen.misses:
        _print_misses(told)
    print("\n\n".join(_report(told)))
    print(f"\nReadings: {folder / 'results.jsonl'}")
    if chosen.docs:
        command = f"python -m bench.recognition --count {chosen.count} --part {chosen.part} --seed {chosen.seed}"
        _write_docs(told, command, chosen.part)


def _read_all(folder: Path, names: Sequence[str], processes: int, plain: int) -> Iterator[Record]:
    """Each reader has processes of its own, so that the memory of one is not counted as the other's."""
    began = time.monotonic()
    spawned = get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=spawned) as pool:
        plainly = list(pool.map(partial(bare, folder), names[:plain]))
    with ProcessPoolExecutor(processes, mp_context=spawned) as pool:
        told = pool.map(partial(records, folder), names, [*plainly, *[None] * (len(names) - len(plainly))])
        for number, found in enumerate(told, 1):
            if number % 20 == 0:
                print(f"{number} of {len(names)}, {time.monotonic() - began:.0f} s", flush=True)
            yield from found


def _keep(folder: Path, found: Iterator[Record]) -> None:
    part = folder / "results.jsonl.part"
    with part.open("w", encoding="utf-8") as out:
        for record in found:
            out.write(json.dumps(record, ensure_ascii=False) + "\n")
            out.flush()
    part.rename(folder / "results.jsonl")


def _report(told: Sequence[Record]) -> Iterator[str]:
    yield _tables.terminal(_tables.ours(tallies(told, "ours", ACCEPTED)))
    yield _tables.terminal(_tables.by_field(told, ACCEPTED))
    if told[0]["plain"]:
        yield "Plain Tesseract and simple patterns:\n" + _tables.terminal(_tables.plain(tallies(told, "plain", None)))
    yield f"Accepted from {ACCEPTED}; memory peak of a reading process {max(record['megabytes'] for record in told)} MB"


def _print_misses(told: Sequence[Record]) -> None:
    for record in told:
        if wrong := list(misses(record)):
            print(record["name"], *wrong, sep="\n    ")


def _write_docs(told: Sequence[Record], command: str, part: str) -> None:
    from bench import _curves  # noqa: PLC0415 - takes a second that other runs need not wait for

    fields = _curves.judged(told)
    printed = sum(len(record["fields"]) for record in told)
    _curves.risk_coverage(fields, printed, ACCEPTED, DOCS / "pictures" / "recognition-risk.png")
    _curves.reliability(fields, DOCS / "pictures" / "recognition-reliability.png")
    own, bare = tallies(told, "ours", ACCEPTED), tallies(told, "plain", None)
    page = PAGE.read_text(encoding="utf-8")
    figures = {
        "command": command,
        "part": part,
        "machine": _tables.machine(),
        "day": f"{datetime.now(UTC):%Y-%m-%d}",
        "papers": str(len({record["name"] for record in told})),
        "printed": str(printed),
        "threshold": str(ACCEPTED),
        "megabytes": str(max(record["megabytes"] for record in told)),
        "ours": _tables.markdown(_tables.ours(own)),
        "plain": _tables.markdown(_tables.plain(bare)),
        "fields": _tables.markdown(_tables.by_field(told, ACCEPTED)),
    }
    for name, value in figures.items():
        page = page.replace("{{" + name + "}}", value)
    (DOCS / "recognition.md").write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
