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
    """`name` is the file's, `ruled_on` the day of the paper, `filed_on` that on which our application reached the court."""

    kind: str
    name: str
    seed: int
    filed_on: date
    ruled_on: date
    reason: str = ""


PAPERS = (
    Wanted("court_order", "Судебный приказ", 511, date(2026, 10, 19), date(2026, 11, 2)),
    Wanted("ruling_return", "Определение о возврате", 512, date(2026, 10, 21), date(2026, 11, 5), "fee_not_paid"),
    Wanted("ruling_refusal", "Определение об отказе", 513, date(2026, 10, 14), date(2026, 10, 28), "dispute_of_law"),
    Wanted("ruling_cancel", "Отмена судебного приказа", 514, date(2026, 8, 24), date(2026, 9, 7), "debtor_objections"),
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


def drawn(wanted: Wanted) -> tuple[Facts, Paper, Random]:
    """The first draw that suits: an order just issued, a ruling for the reason wanted, a number of the contract that
    cannot be mistaken (a printed З is too like a 3).
    """
    for seed in range(wanted.seed, wanted.seed + 1000, len(PAPERS)):
        rng = Random(seed)
        case = of_the_demo(facts(rng), wanted)
        printed = paper(wanted.kind, case, rng)
        is_issued_only = "in_force_date" not in printed.truth
        if is_issued_only and printed.truth.get("reason", "") == wanted.reason and "ЗМ" not in case.contract:
            return case, printed, rng
    raise LookupError(wanted.kind)


def described(wanted: Wanted, case: Facts) -> Iterator[str]:
    """The case as cases.toml holds it."""
    yield "[[case]]"
    yield f'paper = "{wanted.kind}"'
    yield f'file = "{file_of(wanted, case)}"'
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


def file_of(wanted: Wanted, case: Facts) -> str:
    return f"{wanted.name} {case.case_number.replace('/', '_')}.jpg"


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
    for wanted in PAPERS:
        case, printed, rng = drawn(wanted)
        shot = photo.no_larger(photo.photograph(photo.sheet(printed, rng), "sample", rng), SIDE)
        picture = photo.jpeg(shot, QUALITY)
        (folder / file_of(wanted, case)).write_bytes(picture)
        lines += described(wanted, case)
        print(f"{file_of(wanted, case)}: {len(picture) // 1024} KB")
    (folder / "cases.toml").write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
