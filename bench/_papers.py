"""Made papers to measure on, kept in the temporary folder as long as their maker stays the same."""

import hashlib
import tempfile
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from scripts.make_sample_papers import make_picture
from scripts.sample_papers.degrade import CONDITIONS
from scripts.sample_papers.parts import Wanted, wanted

MAKER = Path(__file__).parent.parent / "scripts" / "sample_papers"


@dataclass(frozen=True)
class Made:
    """`truth` is the JSON that lies beside the files."""

    name: str
    files: tuple[Path, ...]
    truth: dict[str, Any]


def digest() -> str:
    """Of everything that makes papers."""
    told = hashlib.sha256()
    for file in (*sorted(MAKER.rglob("*.py")), MAKER.parent / "make_sample_papers.py"):
        told.update(file.read_bytes())
    return told.hexdigest()[:10]


def folder_of(part: str, seed: int) -> Path:
    folder = Path(tempfile.gettempdir()) / f"cessio-papers-{part}-{digest()}-{seed}"
    folder.mkdir(exist_ok=True)
    return folder


def make(folder: Path, part: str, count: int, seed: int, processes: int) -> list[str]:
    """Names of the papers; those that lie there already are left."""
    papers = list(wanted(count, seed, tuple(CONDITIONS)))
    missing = [one for one in papers if not (folder / f"{one.name}.json").exists()]
    if missing:
        with ProcessPoolExecutor(processes) as pool:
            for _ in pool.map(partial(_make, folder, part), missing):
                pass
    return [one.name for one in papers]


def _make(folder: Path, part: str, one: Wanted) -> None:
    make_picture(folder, part, one)
