"""Fit the weights of evidence by which a field is trusted, and the threshold from which it is taken unasked.

    python -m scripts.fit_confidence /tmp/papers --keep /tmp/rows.jsonl [-j 2]
    python -m scripts.fit_confidence --rows rows.jsonl [--only digits_agree digits_differ]

The first reads made papers by the real reader, of a part whose wordings the rules do not know and the learned opinion
was not taught, and keeps, for each field that it gave, the evidence and whether it was right; the second fits again
from what was kept. Both write the table of the reader, backend/recognition/confidence.toml.

A logistic model with a start for each group of fields, a distance from it for each field, a weight for each mark, and
a distance from that for each mark in a group. Weights stay near the stated ones, and distances near nought, where the
papers say little: the prior is normal around them. Folds are whole parts of the papers, for what one wording has wrong
it has wrong each time; of fewer than three parts they are papers. What the other folds say of a paper corrects the
scale, and chooses the threshold: the upper bound of the share of wrong values among the accepted is what is promised.
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
from bench._score import is_right

_STATED = Path(__file__).with_name("stated_confidence.toml")
_FOLDS = 8
_LEAST_PARTS = 3
_PRIOR = 1.0  # variance of a weight around the stated one
_NEAR = 0.25  # variance of a field's distance from the start of its group
_APART = 0.25  # variance of what a mark weighs more or less in one group
_HELD = 1e-6  # variance of a weight that stays as it is
_TOLD = 0.0005  # a lesser distance is not written
_STEPS = 90
_STRIDE = 0.5  # a longer step overshoots where nearly all is right
# Upper bound of the share of wrong values among the accepted. One in a thousand is promised; papers of shapes that
# nobody has seen are stranger than those of a part left out.
_MOST_WRONG = 0.0006
_MARGIN = 0.1  # log-odds above the least that would do

Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Row:
    """`paper` begins with the name of the folder in which bench/_papers.py keeps papers of its part."""

    paper: str
    name: str
    evidence: tuple[str, ...]
    right: bool

    @property
    def part(self) -> str:
        return "-".join(self.paper.split("/")[0].split("-")[:-2])


def rows_of(truth: Path) -> list[Row]:
    """Of one made paper; a paper of a kind misread tells nothing of fields."""
    told = {"also_right": {}, **json.loads(truth.read_text(encoding="utf-8"))}
    if "papers" in told or told["kind"] == "unknown":
        return []
    files = told.get("files") or [p.name for p in truth.parent.glob(f"{truth.stem}.*") if p.suffix != ".json"]
    engine = TesseractEngine()
    pages = [read(page, engine) for page in load([truth.parent / name for name in files])]
    understood = understand(pages, engine)
    if understood.verdict.kind.value != told["kind"]:
        return []
    found = {**understood.found, **{one.found.name: one.found for one in understood.stamped}}.values()
    paper = f"{truth.parent.name}/{truth.stem}"
    return [
        Row(paper, one.name, tuple(sorted(one.evidence)), is_right(told, one.name, one.value)) for one in found.values()
    ]


class Model:
    """Starts of the groups first, then distances of the fields, then weights of the marks, then those in each group.

    `stated` is where they are without papers, `variance` how far papers may carry them. Rows that bear one of the
    `doubts` teach nothing, and these marks keep what was stated: such a value goes to a person.
    """

    def __init__(self, table: dict[str, dict[str, object]]) -> None:
        self.group_of = {name: group for group, names in table["groups"].items() for name in names}  # type: ignore[attr-defined]
        self.starts = list(table["starts"])
        self.fields = list(self.group_of)
        self.marks = list(table["weights"])
        self.doubts = frozenset(table["doubts"])
        near = [float(table.get("fields", {}).get(name, 0.0)) for name in self.fields]  # type: ignore[arg-type]
        self.stated = np.array([*map(float, table["starts"].values()), *near, *map(float, table["weights"].values())])  # type: ignore[arg-type]
        apart: dict[str, dict[str, float]] = table.get("apart", {})  # type: ignore[assignment]
        self.stated = np.append(self.stated, [apart.get(g, {}).get(m, 0.0) for g in self.starts for m in self.marks])
        self.variance = np.full(len(self.stated), _PRIOR)
        self.variance[len(self.starts) : self.first_mark] = _NEAR
        self.variance[self.first_apart :] = _APART

    @property
    def first_mark(self) -> int:
        return len(self.starts) + len(self.fields)

    @property
    def first_apart(self) -> int:
        return self.first_mark + len(self.marks)

    def design(self, rows: Sequence[Row]) -> Numbers:
        seen = np.zeros((len(rows), len(self.stated)))
        for number, row in enumerate(rows):
            group = self.starts.index(self.group_of.get(row.name, "other"))
            seen[number, group] = 1
            if row.name in self.group_of:
                seen[number, len(self.starts) + self.fields.index(row.name)] = 1
            marks = np.array([self.marks.index(mark) for mark in row.evidence], int)
            seen[number, self.first_mark + marks] = 1
            seen[number, self.first_apart + group * len(self.marks) + marks] = 1
        return seen

    def fitted(self, seen: Numbers, right: Numbers, variance: Numbers | None = None, shift: float = 0.0) -> Numbers:
        """Newton's steps to the likeliest weights under the prior."""
        return _likeliest(seen, right, self.stated, shift, 1 / (self.variance if variance is None else variance))


def out_of_fold(model: Model, rows: Sequence[Row]) -> Numbers:
    """Log-odds of each row by weights fitted without its paper."""
    fold = np.array(_folds(rows))
    seen, right = model.design(rows), np.array([row.right for row in rows], float)
    odds = np.zeros(len(rows))
    for number in sorted(set(fold)):
        apart = fold == number
        odds[apart] = seen[apart] @ model.fitted(seen[~apart], right[~apart])
    return odds


def _folds(rows: Sequence[Row]) -> list[int]:
    parts = sorted({row.part for row in rows})
    if len(parts) < _LEAST_PARTS:
        return [int(hashlib.sha256(row.paper.encode()).hexdigest(), 16) % _FOLDS for row in rows]
    return [parts.index(row.part) for row in rows]


def corrected(odds: Numbers, right: Numbers) -> tuple[float, float]:
    """Scale and shift (Platt) by which the odds are what came true; never surer than the model itself.

    Wants rows that have a chance at all: the others bend the line where it matters.
    """
    scale, shift = _likeliest(np.stack([odds, np.ones_like(odds)], 1), right, np.array([1.0, 0.0]))
    if scale > 1:
        scale, (shift,) = 1.0, _likeliest(np.ones((len(odds), 1)), right, np.array([0.0]), odds)
    return float(scale), float(shift)


def _likeliest(
    terms: Numbers, right: Numbers, stated: Numbers, beside: Numbers | float = 0.0, stiff: Numbers | float = 1.0
) -> Numbers:
    """Newton's steps to the likeliest weights of these terms `beside` odds that stay.

    `stiff` is how firmly they are held to the `stated` ones: one over the variance of the prior.
    """
    weights = stated.copy()
    for _ in range(_STEPS):
        told = 1 / (1 + np.exp(-terms @ weights - beside))
        slope = terms.T @ (right - told) - (weights - stated) * stiff
        curve = (terms * (told * (1 - told))[:, None]).T @ terms + np.diag(np.full(len(stated), stiff))
        step = np.clip(np.linalg.solve(curve, slope), -_STRIDE, _STRIDE)
        weights += step
        if float(np.abs(step).max()) < 1e-6:  # noqa: PLR2004 - there
            break
    return weights


def threshold(odds: Numbers, right: Numbers) -> float:
    """The least log-odds above which what was wrong bears out the promise, by a margin."""
    ranked = np.argsort(-odds)
    wrong = np.cumsum(right[ranked] == 0)
    fit = [taken for taken, missed in enumerate(wrong, 1) if bound(int(missed), taken) <= _MOST_WRONG]
    return float(odds[ranked[fit[-1] - 1]]) + _MARGIN if fit else float(odds.max())


def bound(wrong: int, taken: int) -> float:
    """Upper bound of the share of wrong values, 95 per cent sure (Wilson, one-sided)."""
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
    fields = dict(zip(model.fields, weights[len(model.starts) : model.first_mark], strict=True))
    marks = dict(zip(model.marks, weights[model.first_mark : model.first_apart], strict=True))
    apart = weights[model.first_apart :].reshape(len(model.starts), len(model.marks))
    groups: dict[str, list[str]] = {group: [] for group in model.starts}
    for name, group in model.group_of.items():
        groups[group].append(name)
    lines = [
        "# Written by scripts/fit_confidence.py from scripts/stated_confidence.toml; not edited by hand.",
        f"accepted = {accepted:.4f}",
        f"doubts = {json.dumps(sorted(model.doubts))}",
        "\n[fitted]", *head,
        "\n[correction]", f"scale = {correction[0]:.4f}", f"shift = {correction[1]:.4f}",
        "\n[starts]", *(f"{name} = {value:.3f}" for name, value in starts.items()),
        "\n[fields]", *(f"{name} = {value:.3f}" for name, value in fields.items()),
        "\n[groups]", *(f"{name} = {json.dumps(names)}" for name, names in groups.items()),
        "\n[weights]", *(f"{name} = {value:.3f}" for name, value in marks.items()),
    ]  # fmt: skip
    for group, some in zip(model.starts, apart, strict=True):
        told = {mark: value for mark, value in zip(model.marks, some, strict=True) if abs(value) >= _TOLD}
        lines += [f"\n[apart.{group}]", *(f"{name} = {value:.3f}" for name, value in told.items())]
    return "\n".join(lines) + "\n"


def fit(rows: Sequence[Row]) -> str:
    model = Model(tomllib.loads(_STATED.read_text(encoding="utf-8")))
    rows = [row for row in rows if not model.doubts & set(row.evidence)]
    right = np.array([row.right for row in rows], float)
    raw = out_of_fold(model, rows)
    correction = corrected(raw[raw >= 0], right[raw >= 0])
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
        place = model.first_mark + model.marks.index(mark)
        model.stated[place], variance[place] = stated[mark], _PRIOR
    right = np.array([row.right for row in rows], float)
    scale, shift = table["correction"]["scale"], table["correction"]["shift"]
    weights = model.fitted(scale * model.design(rows), right, variance, shift)
    for mark in marks:
        value = weights[model.first_mark + model.marks.index(mark)]
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
