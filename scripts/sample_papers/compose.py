"""From a part, a kind and a seed to the blocks of one paper with its truth."""

from dataclasses import dataclass, replace
from random import Random

from scripts.sample_papers.case import Case, case_number, district_court, draw
from scripts.sample_papers.facts import uid
from scripts.sample_papers.leaves import LEAVES
from scripts.sample_papers.phrases import Teller
from scripts.sample_papers.reasons import REASONS, STATUSES
from scripts.sample_papers.stock import Part

_DISTRICT_COURTS = 0.3


@dataclass(frozen=True)
class Composed:
    """`blocks` are the paper in the markup of sheet.py; `printed` tells how each value stands on the paper."""

    kind: str
    blocks: str
    fields: dict[str, str]
    also_right: dict[str, list[str]]
    printed: dict[str, list[str]]


def compose(part: Part, kind: str, rng: Random) -> Composed:
    case = draw(rng, part)
    if kind in part.of_district_courts and rng.random() < _DISTRICT_COURTS:
        case = _of_district_court(case, part, rng)
    if shapes := part.case_numbers.get(kind) or part.case_numbers.get(""):
        case = replace(case, case_number=case_number(rng, shapes, case.court, case.order_date.year))
    if part.writ_series:
        case = replace(case, writ=f"{rng.choice(part.writ_series)} {case.writ.split()[1]}")
    start, codes = _start(kind, rng)
    teller = Teller(case, part, kind, rng, codes, LEAVES)
    blocks = tidy(teller.tell(rng.choice(part.phrases[start])))
    return Composed(kind, blocks, teller.fields(), teller.also_right(), teller.printed_forms())


def tidy(text: str) -> str:
    """One full stop where a shortened word ends a sentence."""
    for old, new in (("..", "."), (".,.", "."), (" ,", ","), (",,", ","), ("  ", " ")):
        while old in text:
            text = text.replace(old, new)
    return text


def _of_district_court(case: Case, part: Part, rng: Random) -> Case:
    court = district_court(rng, part.places, case.region, case.town)
    number = f"2-{rng.randrange(30, 5000)}/{case.order_date.year}"
    serial = int(case.uid.split("-")[3])
    its_uid = uid(part.region_code, court.code, case.order_date.year, serial, "RS")
    return replace(case, court=court, case_number=number, uid=its_uid)


def _start(kind: str, rng: Random) -> tuple[str, dict[str, str]]:
    """The phrase to begin with, and the codes that the phrases below it ask for."""
    if kind in REASONS:
        return kind, {"family": kind, **_reason(kind, rng)}
    if kind == "fssp_decree":
        decree = rng.choice(("initiation", "end", "refusal"))
        family = f"decree_{decree}"
        return f"fssp_decree.{decree}", {"decree": decree, "family": family, **_reason(family, rng)}
    if kind == "postal_notice":
        status = rng.choice(STATUSES)
        came = "delivered" if status == "delivered" else "returned"
        return f"postal_notice.{came}", {"status": status}
    return kind, {}


def _reason(family: str, rng: Random) -> dict[str, str]:
    if family not in REASONS:
        return {}
    code, articles = rng.choice(list(REASONS[family].items()))
    return {"reason": code, "article": rng.choice(articles)}
