"""How well the learned opinion knows papers of a part that it was not taught, and what it says of what the rules tell.

    python -m bench.learned [--parts practice verdict] [--count 800] [--seed 77]

Each part in turn is left out: a model learns of all others and is asked about this one, true texts and texts with a
reader's slips. The rules are today's: of parts by which they were mended they know all wordings, the model knows none.
Some three minutes of one core a part.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from random import Random

from backend.domain.reading import PaperKind
from backend.recognition.choose import chosen
from backend.recognition.classify import Verdict, classify
from backend.recognition.fields import FINDERS
from backend.recognition.learned import Learned
from backend.recognition.learned_codes import CODES, code_roles
from backend.recognition.learned_kind import kind_shares
from backend.recognition.learned_roles import DAYS, PEOPLE, SUMS, Role, day_roles, person_roles, sum_roles
from backend.recognition.paper import Found, Paper
from backend.recognition.second_opinion import marks, sure_days, verdict_of_both
from backend.recognition.surroundings import Surroundings
from scripts.learned.examples import paper_of, part_of, role_of
from scripts.learned.papers import Text, texts, worn
from scripts.learned.train import COUNT, SEED, taught
from scripts.sample_papers.parts import OPEN

_UNKNOWN = PaperKind.UNKNOWN


@dataclass
class Tally:
    """Counts by what was asked and what was answered."""

    told: Counter[str] = field(default_factory=Counter)

    def share(self, name: str, of: str) -> str:
        whole = self.told[of]
        return f"{self.told[name]}/{whole} ({self.told[name] / whole:.2%})" if whole else "–"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    known = [part.name for part in OPEN]
    parser.add_argument("--parts", nargs="+", choices=known, default=known)
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("--seed", type=int, default=SEED)
    chosen_ = parser.parse_args()
    tallies = {}
    for part in chosen_.parts:
        others = (one for name in known if name != part for one in texts(name, chosen_.count, chosen_.seed))
        tallies[part] = judged(taught(others), texts(part, chosen_.count, chosen_.seed), Random(part))
        print(f"{part}: done", flush=True)
    print("\n\n".join(_table(tallies, one) for one in _TABLES))


def judged(models: dict[str, Learned], papers: Iterable[Text], rng: Random) -> Tally:
    tally = Tally()
    for paper in papers:
        for text in (paper, worn(paper, rng)):
            tally.told.update(_of_kind(models["kind"], text))
            if text.kind != _UNKNOWN:
                tally.told.update(_of_roles(models, text))
    return tally


def _of_kind(model: Learned, text: Text) -> Iterator[str]:
    paper = paper_of(text)
    shares = kind_shares(paper, model)
    rules = classify(paper.flow, paper.parts, 1.0)
    whose = "strangers" if text.kind == _UNKNOWN else "ours"
    yield whose
    answers = {
        "rules": rules, "model": Verdict(max(shares, key=lambda one: shares[one])[0], 1.0),
        "both": verdict_of_both(rules, shares),
    }  # fmt: skip
    for name, verdict in answers.items():
        if (verdict.kind == text.kind) if whose == "ours" else (verdict.kind != _UNKNOWN):
            yield f"{whose} {name}"
        if whose == "ours" and verdict.kind not in {text.kind, _UNKNOWN}:
            yield f"misnamed {name}"
    if rules.kind != _UNKNOWN:
        doubted = answers["both"].confidence < rules.confidence
        yield from _of(f"rules {'right' if rules.kind == text.kind else 'wrong'}", "doubted" if doubted else "")


def _of_roles(models: dict[str, Learned], text: Text) -> Iterator[str]:
    paper = paper_of(text)
    around = Surroundings(paper)
    days, sums = day_roles(around, models["days"]), sum_roles(around, models["sums"])
    people = person_roles(around, models["people"])
    found = chosen(one for find in FINDERS[paper.kind] for one in find(paper))
    codes = code_roles(paper, models["codes"])
    yield from _coded(codes, text)
    yield from _marked("codes", codes, text, [found[name] for name in CODES if name in found])
    for what, roles, names in (("days", days, DAYS), ("sums", sums, SUMS), ("people", people, PEOPLE)):
        fields = names.get(paper.kind, ())
        yield from _named(what, roles, [_truly(role, text, paper, fields) for role in roles], fields)
        yield from _marked(what, roles, text, [found[name] for name in fields if name in found])
    for one in sure_days(days):
        if one.name not in found:
            yield from _of("found alone", "right" if one.value in text.values.get(one.name, ()) else "")
    yield from ("days lacking" for name in DAYS[paper.kind] if name in text.values and name not in found)


def _truly(role: Role, text: Text, paper: Paper, names: tuple[str, ...]) -> str:
    if role.value:
        return role_of(text, role.value, names)
    return part_of(text, next(one for one in paper.names if one.start == role.start), names)


def _named(what: str, roles: Sequence[Role], truly: Sequence[str], names: tuple[str, ...]) -> Iterator[str]:
    """Whether each is called by its right name, and how often it is sure of another."""
    for role, name in zip(roles, truly, strict=True):
        if not name:
            continue
        best = max(role.shares, key=lambda one: role.shares[one])
        yield from _of(what, "right" if best == name else "")
        for other in (one for one in names if one != name):
            one = Found(other, role.value, role.start, role.end)
            yield from _of(f"{what} of another thing", *marks(one, [role], "role"))


def _coded(codes: Sequence[Role], text: Text) -> Iterator[str]:
    """Whether the likeliest code of each field is the paper's."""
    for name in CODES:
        if name in text.values:
            best = max(codes, key=lambda one: one.shares[name])
            yield from _of("codes", "right" if best.value in text.values[name] else "")


def _marked(what: str, roles: Sequence[Role], text: Text, found: Iterable[Found]) -> Iterator[str]:
    for one in found:
        right = "right" if one.value in text.values.get(one.name, ()) else "wrong"
        yield from _of(f"{what} by rules {right}", *marks(one, roles, "role"))


def _of(whole: str, *told: str) -> Iterator[str]:
    yield whole
    yield from (f"{whole}: {one}" for one in told if one)


Column = tuple[str, str, str]
"""Its title, what is counted, and of what."""


def _table(tallies: dict[str, Tally], columns: Sequence[Column]) -> str:
    whole = Tally(sum((one.told for one in tallies.values()), Counter()))
    return "\n".join(
        [
            f"| part | {' | '.join(title for title, _, _ in columns)} |",
            "|---" * (len(columns) + 1) + "|",
            *(
                f"| {part} | {' | '.join(tally.share(name, of) for _, name, of in columns)} |"
                for part, tally in (*tallies.items(), ("all", whole))
            ),
        ]
    )


def _of_marks(what: str) -> Sequence[Column]:
    return [
        (f"{title}: {mark}", f"{what} {title}: role_{mark}", f"{what} {title}")
        for title in ("by rules right", "by rules wrong", "of another thing")
        for mark in ("agrees", "differs")
    ]


_WHO = ("rules", "model", "both")
_TABLES: Sequence[Sequence[Column]] = (
    [(f"kind, {who}", f"ours {who}", "ours") for who in _WHO],
    [(f"misnamed, {who}", f"misnamed {who}", "ours") for who in _WHO],
    [(f"strangers taken, {who}", f"strangers {who}", "strangers") for who in _WHO],
    [(f"doubted where rules are {how}", f"rules {how}: doubted", f"rules {how}") for how in ("right", "wrong")],
    [("days named rightly", "days: right", "days"), *_of_marks("days")],
    [("sums named rightly", "sums: right", "sums"), *_of_marks("sums")],
    [("people named rightly", "people: right", "people"), *_of_marks("people")],
    [("codes named rightly", "codes: right", "codes"), *_of_marks("codes")[:4]],
    [
        ("days found alone: right", "found alone: right", "found alone"),
        ("of those that the rules lack", "found alone: right", "days lacking"),
    ],
)


if __name__ == "__main__":
    main()
