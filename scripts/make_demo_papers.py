"""Make the court papers that the demonstration offers to photograph, and the cases that they belong to.

    python -m scripts.make_demo_papers bot/demo/samples

The pictures and cases.toml come out of the same invented facts, so that a paper finds its case in the demo.
"""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

from bot.demo.operator import OPERATOR, OPERATOR_LONG
from scripts.sample_papers import photo
from scripts.sample_papers.facts import Facts, facts, uid
from scripts.sample_papers.wording import Paper, paper

SIDE, QUALITY = 2000, 60


@dataclass(frozen=True)
class Wanted:
    """One case and its papers. `filed_on`: the day on which our application reached the court."""

    papers: tuple[tuple[str, str], ...]
    seed: int
    filed_on: date
    ruled_on: date
    reason: str = ""


ORDER = ("court_order", "Судебный приказ")
CASES = (
    Wanted((ORDER,), 511, date(2026, 10, 19), date(2026, 11, 2)),
    Wanted((("ruling_return", "Определение о возврате"),), 512, date(2026, 10, 21), date(2026, 11, 5), "fee_not_paid"),
    Wanted(
        (("ruling_refusal", "Определение об отказе"),), 513, date(2026, 10, 14), date(2026, 10, 28), "dispute_of_law"
    ),
    Wanted(
        (ORDER, ("ruling_cancel", "Отмена судебного приказа")),
        514,
        date(2026, 8, 24),
        date(2026, 9, 7),
        "debtor_objections",
    ),
)


def of_the_demo(drawn: Facts, wanted: Wanted) -> Facts:
    """The same invented case, claimed by the demo's operator, on the days wanted."""
    day = timedelta(days=1)
    number, _, _ = drawn.case_number.partition("/")
    return replace(
        drawn,
        case_number=f"{number}/{wanted.ruled_on.year}",
        uid=uid(96, drawn.precinct, wanted.ruled_on.year, int(drawn.uid[-9:-3])),
        creditor=OPERATOR["operator_name"],
        creditor_long=OPERATOR_LONG,
        creditor_inn=OPERATOR["operator_inn"],
        order_date=wanted.ruled_on,
        force_date=wanted.ruled_on + 36 * day,
        objection_date=wanted.ruled_on + 28 * day,
        cancel_date=wanted.ruled_on + 31 * day,
    )


def drawn(wanted: Wanted) -> tuple[Facts, list[Paper], Random]:
    """The first draw that suits.

    That is an order just issued, a ruling for the reason wanted, and a number of the contract that cannot be mistaken:
    a printed З is too like a 3.
    """
    for seed in range(wanted.seed, wanted.seed + 1000, len(CASES)):
        rng = Random(seed)
        case = of_the_demo(facts(rng), wanted)
        printed = [paper(kind, case, rng) for kind, _ in wanted.papers]
        if "ЗМ" not in case.contract and all(_suits(one, wanted) for one in printed):
            return case, printed, rng
    raise LookupError(wanted.papers)


def _suits(printed: Paper, wanted: Wanted) -> bool:
    return "in_force_date" not in printed.truth and printed.truth.get("reason", wanted.reason) == wanted.reason


def described(wanted: Wanted, case: Facts) -> Iterator[str]:
    """The case as cases.toml holds it."""
    yield "[[case]]"
    yield "files = [" + ", ".join(f'"{file_of(name, case)}"' for _, name in wanted.papers) + "]"
    for name in ("contract_number", "debtor", "birth_place", "address", "court", "court_case_number", "court_uid"):
        yield f'{name} = "{_text(case, name)}"'
    for name, day in (
        ("contract_date", case.contract_date),
        ("birth_date", case.born),
        ("due_date", case.period_from),
        ("filed_on", wanted.filed_on),
        ("ruled_on", wanted.ruled_on),
    ):
        yield f"{name} = {day.isoformat()}"
    for name in ("principal", "interest", "penalty", "fee"):
        yield f'{name} = "{getattr(case, name)}"'
    yield ""


def _text(case: Facts, name: str) -> str:
    return {
        "contract_number": case.contract,
        "debtor": case.debtor.nom,
        "birth_place": case.birth_place,
        "address": case.address,
        "court": f"С{case.court}",
        "court_case_number": case.case_number,
        "court_uid": case.uid,
    }[name]


def file_of(name: str, case: Facts) -> str:
    return f"{name} {case.case_number.replace('/', '_')}.jpg"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.jpg"):
        old.unlink()
    lines = [
        "# Written by scripts/make_demo_papers.py: the cases to which the photographs beside this file belong.",
        "",
    ]
    for wanted in CASES:
        case, papers, rng = drawn(wanted)
        lines += described(wanted, case)
        for printed, (_, name) in zip(papers, wanted.papers, strict=True):
            picture = photographed(printed, rng)
            (folder / file_of(name, case)).write_bytes(picture)
            print(f"{file_of(name, case)}: {len(picture) // 1024} KB")
    (folder / "cases.toml").write_text("\n".join(lines), encoding="utf-8")


def photographed(printed: Paper, rng: Random) -> bytes:
    shot = photo.photograph(photo.sheet(printed, rng), "sample", rng)
    return photo.jpeg(photo.no_larger(shot, SIDE), QUALITY)


if __name__ == "__main__":
    main()
