"""Fit the weights of evidence by which a field is trusted, and the threshold from which it is taken unasked.

    python -m scripts.fit_confidence /tmp/papers --keep /tmp/rows.jsonl [-j 2]
    python -m scripts.fit_confidence --rows rows.jsonl [--only digits_agree digits_differ]

The first reads made papers of the part `fitting` by the real reader and keeps, for each field that it gave, the
evidence and whether it was right; the second fits again from what was kept. Both write the table of the reader,
backend/recognition/confidence.toml.

A logistic model with a start for each group of fields. Weights stay near the stated ones where the papers say little:
the prior is normal around them. Folds are whole papers; what the other folds say of a paper corrects the scale, and
chooses the threshold: none of the accepted may be wrong, with a margin, and the upper bound of the error is told.
--only fits marks that a reader has learnt to give since, and leaves all else of the table as it was fitted.
"""

import argparse
import hashlib
import json
import math
import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import numpy.typing as npt

from backend.integrations.ocr import TesseractEngine
from backend.recognition.confidence import TABLE
from backend.recognition.load import load
from backend.recognition.read import read
from backend.recognition.understand import understand

_STATED = Path(__file__).with_name("stated_confidence.toml")
_FOLDS = 8
_PRIOR = 1.0  # variance of a weight around the stated one
_HELD = 1e-6  # variance of a weight that stays as it is
_STEPS = 60
_MARGIN = 0.4  # log-odds above the surest field that was wrong
_LEAST_EXPECTED = 0.0006  # share of wrong values that the model itself expects among the accepted
_SURE = 0.95

Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Row:
    paper: str
    name: str
    evidence: tuple[str, ...]
    right: bool


def rows_of(truth: Path) -> list[Row]:
    """Of one made paper; a paper of a kind misread tells nothing of fields."""
    told = json.loads(truth.read_text(encoding="utf-8"))
    if "papers" in told or told["kind"] == "unknown":
        return []
    files = told.get("files") or [p.name for p in truth.parent.glob(f"{truth.stem}.*") if p.suffix != ".json"]
    engine = TesseractEngine()
    pages = [read(page, engine) for page in load([truth.parent / name for name in files])]
    paper = understand(pages, engine)
    if paper.verdict.kind.value != told["kind"]:
        return []
    found = [*paper.found.values(), *([paper.stamped[0]] if paper.stamped else [])]
    return [Row(truth.stem, one.name, tuple(sorted(one.evidence)), _right(told, one.name, one.value)) for one in found]


def _right(told: dict[str, dict[str, object]], name: str, value: str) -> bool:
    """«ё» and «е» are one letter, as courts print both."""
    wanted = [told["fields"].get(name), *told.get("also_right", {}).get(name, [])]  # type: ignore[misc]
    return value.replace("ё", "е") in {str(one).replace("ё", "е") for one in wanted if one is not None}


class Model:
    """Starts of the groups first, then the weights of the marks; `stated` is where they are without papers."""

    def __init__(self, table: dict[str, dict[str, object]]) -> None:
        self.group_of = {name: group for group, names in table["groups"].items() for name in names}  # type: ignore[attr-defined]
        self.starts = list(table["starts"])
        self.marks = list(table["weights"])
        self.stated = np.array([*map(float, table["starts"].values()), *map(float, table["weights"].values())])  # type: ignore[arg-type]

    def design(self, rows: Sequence[Row]) -> Numbers:
        seen = np.zeros((len(rows), len(self.stated)))
        for number, row in enumerate(rows):
            seen[number, self.starts.index(self.group_of.get(row.name, "other"))] = 1
            for mark in row.evidence:
                seen[number, len(self.starts) + self.marks.index(mark)] = 1
        return seen

    def fitted(self, seen: Numbers, right: Numbers, variance: Numbers | float = _PRIOR, shift: float = 0.0) -> Numbers:
        """Newton's steps to the likeliest weights under the prior."""
        weights = self.stated.copy()
        stiff = np.ones(len(weights)) / variance
        for _ in range(_STEPS):
            told = 1 / (1 + np.exp(-seen @ weights - shift))
            slope = seen.T @ (right - told) - (weights - self.stated) * stiff
            curve = (seen * (told * (1 - told))[:, None]).T @ seen + np.diag(stiff)
            step = np.linalg.solve(curve, slope)
            weights += step
            if float(np.abs(step).max()) < 1e-6:  # noqa: PLR2004 - there
                break
        return weights


def out_of_fold(model: Model, rows: Sequence[Row]) -> Numbers:
    """Log-odds of each row by weights fitted without its paper."""
    fold = np.array([int(hashlib.sha256(row.paper.encode()).hexdigest(), 16) % _FOLDS for row in rows])
    seen, right = model.design(rows), np.array([row.right for row in rows], float)
    odds = np.zeros(len(rows))
    for number in range(_FOLDS):
        apart = fold == number
        odds[apart] = seen[apart] @ model.fitted(seen[~apart], right[~apart])
    return odds


def corrected(odds: Numbers, right: Numbers) -> tuple[float, float]:
    """Scale and shift (Platt) by which the odds are what came true; never surer than the model itself."""
    terms = np.stack([odds, np.ones_like(odds)], 1)
    weights = stated = np.array([1.0, 0.0])
    for _ in range(_STEPS):
        told = 1 / (1 + np.exp(-terms @ weights))
        slope = terms.T @ (right - told) - (weights - stated)
        curve = (terms * (told * (1 - told))[:, None]).T @ terms + np.eye(2)
        weights = weights + np.linalg.solve(curve, slope)
    return min(1.0, float(weights[0])), float(weights[1])


def threshold(odds: Numbers, right: Numbers) -> float:
    """The least log-odds above which none was wrong, by a margin, and the model expects next to none."""
    wrong = odds[right == 0]
    floor = float(wrong.max()) + _MARGIN if len(wrong) else float(odds.min())
    for least in np.sort(odds[odds >= floor]):
        taken = odds[odds >= least]
        if float((1 / (1 + np.exp(taken))).mean()) <= _LEAST_EXPECTED:
            return float(least)
    return max(floor, float(odds.max()))


def bound(wrong: int, taken: int) -> float:
    """Upper bound of the share of wrong values (Wilson, one-sided), for the report."""
    if not taken:
        return 1.0
    z = 1.645
    share = wrong / taken
    middle = share + z * z / (2 * taken)
    reach = z * math.sqrt(share * (1 - share) / taken + z * z / (4 * taken * taken))
    return (middle + reach) / (1 + z * z / taken)


def written(
    model: Model, weights: Numbers, accepted: float, correction: tuple[float, float], head: Iterable[str]
) -> str:
    starts = dict(zip(model.starts, weights, strict=False))
    marks = dict(zip(model.marks, weights[len(model.starts) :], strict=True))
    groups: dict[str, list[str]] = {group: [] for group in model.starts}
    for name, group in model.group_of.items():
        groups[group].append(name)
    lines = [
        "# Written by scripts/fit_confidence.py from scripts/stated_confidence.toml; not edited by hand.",
        f"accepted = {accepted:.4f}",
        "\n[fitted]", *head,
        "\n[correction]", f"scale = {correction[0]:.4f}", f"shift = {correction[1]:.4f}",
        "\n[starts]", *(f"{name} = {value:.3f}" for name, value in starts.items()),
        "\n[groups]", *(f"{name} = {json.dumps(names)}" for name, names in groups.items()),
        "\n[weights]", *(f"{name} = {value:.3f}" for name, value in marks.items()),
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def fit(rows: Sequence[Row]) -> str:
    model = Model(tomllib.loads(_STATED.read_text(encoding="utf-8")))
    right = np.array([row.right for row in rows], float)
    raw = out_of_fold(model, rows)
    correction = corrected(raw, right)
    odds = correction[0] * raw + correction[1]
    least = threshold(odds, right)
    taken = odds >= least
    wrong = int((right[taken] == 0).sum())
    accepted = min(0.9994, 1 / (1 + math.exp(-least)))
    digest = hashlib.sha256(repr(sorted((r.paper, r.name, r.evidence, r.right) for r in rows)).encode()).hexdigest()
    papers = len({row.paper for row in rows})
    head = [
        f"on = {datetime.now(UTC):%Y-%m-%d}", f'rows_sha256 = "{digest}"', f"papers = {papers}",
        f"fields = {len(rows)}", f"wrong = {int((right == 0).sum())}", f"accepted_out_of_fold = {int(taken.sum())}",
        f"accepted_wrong_out_of_fold = {wrong}", f"upper_bound_of_error = {bound(wrong, int(taken.sum())):.5f}",
    ]  # fmt: skip
    print(*head, f"coverage = {taken.mean():.3f}", f"accepted = {accepted:.4f}", sep="\n")
    return written(model, model.fitted(model.design(rows), right), accepted, correction, head)


def fit_only(rows: Sequence[Row], marks: Sequence[str]) -> str:
    """The table as it is, but for these marks, and with a line that tells on what they were fitted."""
    text = TABLE.read_text(encoding="utf-8")
    table = tomllib.loads(text)
    model = Model(table)
    variance = np.full(len(model.stated), _HELD)
    stated = tomllib.loads(_STATED.read_text(encoding="utf-8"))["weights"]
    for mark in marks:
        place = len(model.starts) + model.marks.index(mark)
        model.stated[place], variance[place] = stated[mark], _PRIOR
    right = np.array([row.right for row in rows], float)
    scale, shift = table["correction"]["scale"], table["correction"]["shift"]
    weights = model.fitted(scale * model.design(rows), right, variance, shift)
    for mark in marks:
        value = weights[len(model.starts) + model.marks.index(mark)]
        text = re.sub(rf"(?m)^{mark} = .*$", f"{mark} = {value:.3f}", text)
    papers = len({row.paper for row in rows})
    told = f"later = {json.dumps(list(marks))}\nlater_papers = {papers}\nlater_fields = {len(rows)}"
    text = re.sub(r"\nlater = .*\nlater_papers = .*\nlater_fields = .*", "", text)
    return text.replace("\n\n[correction]", f"\n{told}\n\n[correction]", 1)


def kept(path: Path) -> Iterator[Row]:
    for line in path.read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        yield Row(told["paper"], told["name"], tuple(told["evidence"]), told["right"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="*", help="made papers with their truth beside them")
    parser.add_argument("--rows", type=Path, help="fit from these rows, reading nothing")
    parser.add_argument("--only", nargs="+", default=[], help="fit these marks alone")
    parser.add_argument("--keep", type=Path, help="where to keep the rows")
    parser.add_argument("-j", type=int, default=1, help="processes to read with")
    arguments = parser.parse_args()
    rows = list(kept(arguments.rows)) if arguments.rows else []
    if arguments.folder:
        papers = sorted(path for folder in arguments.folder for path in folder.glob("*.json"))
        with ProcessPoolExecutor(arguments.j) as pool:
            rows += [row for read_rows in pool.map(rows_of, papers) for row in read_rows]
    if arguments.keep:
        told = (json.dumps(vars(row), ensure_ascii=False) for row in rows)
        arguments.keep.write_text("\n".join(told) + "\n", encoding="utf-8")
    TABLE.write_text(fit_only(rows, arguments.only) if arguments.only else fit(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
