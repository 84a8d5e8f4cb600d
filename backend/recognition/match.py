"""Which case a paper belongs to: facts that agree, weighed; two cases alike are shown and never guessed between."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from backend.domain.identifiers import fold_case_number, fold_contract
from backend.domain.reading import Reading
from backend.recognition.confidence import SURE

CHOSEN_FROM = 5.0
"""A single fact that names one case, or two that together do."""
LEAD = 2.5
_NEARLY = 92
_DIFFERENT = 70
_NEAR_CONTRACT_LENGTH = 6


@dataclass(frozen=True, slots=True)
class Candidate:
    """What is known of one case; `case` is whatever the asker calls it by. Sums are strings with two decimals.

    `amounts` are what was owed in all, `parts` what was claimed of principal, interest and penalty.
    """

    case: int | str
    debtor: str = ""
    debtor_birth_date: str = ""
    contract: str = ""
    court_numbers: tuple[str, ...] = ()
    uids: tuple[str, ...] = ()
    proceedings: tuple[str, ...] = ()
    tracks: tuple[str, ...] = ()
    amounts: tuple[str, ...] = ()
    parts: Mapping[str, str] = field(default_factory=dict)
    court: str = ""
    creditor_inn: str = ""
    is_open: bool = True


@dataclass(frozen=True, slots=True)
class Match:
    """`agrees` and `differs` name the facts, in the words of FACTS."""

    case: int | str
    score: float
    agrees: tuple[str, ...]
    differs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Matches:
    """The likeliest first; `chosen` only when one stands well before all others."""

    ranked: tuple[Match, ...]
    chosen: Match | None


# Weight of a fact that agrees, and of the same fact that differs. Numbers of cases recur from court to court.
FACTS: dict[str, tuple[float, float]] = {
    "uid": (6.0, -1.0),
    "case_number": (3.5, -0.5),
    "contract": (5.0, -1.5),
    "contract_nearly": (2.0, 0.0),
    "debtor": (3.0, -4.0),
    "debtor_nearly": (1.5, 0.0),
    "birth_date": (3.0, -2.0),
    "amount": (2.5, 0.0),
    "parts": (2.0, 0.0),
    "court": (1.0, -0.5),
    "creditor": (0.5, -1.5),
    "closed": (0.0, -1.5),
    "proceeding": (5.0, 0.0),
    "track": (6.0, 0.0),
}


# Odds by which a value gains when the case says the same: a misreading seldom lands on just that value.
_BORNE_OUT = 1000.0


def borne_out(confidence: float) -> float:
    """The probability of a value that the case bears out, in four decimals; the value itself is never replaced."""
    odds = _BORNE_OUT * confidence / max(1 - confidence, 1 - SURE)
    return max(confidence, round(min(SURE, odds / (1 + odds)), 4))


def match(reading: Reading, candidates: Iterable[Candidate]) -> Matches:
    """Candidates of whom at least one fact agrees, ranked."""
    found = [weighed for one in candidates if (weighed := _weighed(reading, one)).agrees and weighed.score > 0]
    ranked = sorted(found, key=lambda one: (-one.score, str(one.case)))
    alone = len(ranked) == 1 or (len(ranked) > 1 and ranked[0].score - ranked[1].score >= LEAD)
    chosen = ranked[0] if ranked and alone and ranked[0].score >= CHOSEN_FROM else None
    return Matches(tuple(ranked), chosen)


def _weighed(reading: Reading, case: Candidate) -> Match:
    told = [verdict for compare in _COMPARED for verdict in compare(reading, case)]
    agrees = tuple(fact for fact, same in told if same)
    differs = tuple(fact for fact, same in told if not same)
    score = sum(FACTS[fact][0] for fact in agrees) + sum(FACTS[fact][1] for fact in differs)
    return Match(case.case, score, agrees, differs)


Verdicts = list[tuple[str, bool]]


def _uid(reading: Reading, case: Candidate) -> Verdicts:
    read = reading.value("uid")
    return [("uid", read in case.uids)] if read and case.uids else []


def _case_number(reading: Reading, case: Candidate) -> Verdicts:
    # A bailiff's decree names the court's paper by the number of the case.
    read = {fold_case_number(reading.value(name)) for name in ("case_number", "exec_doc_number") if reading.value(name)}
    ours = {fold_case_number(number) for number in case.court_numbers}
    return [("case_number", bool(read & ours))] if read and ours else []


def _contract(reading: Reading, case: Candidate) -> Verdicts:
    read, ours = fold_contract(reading.value("contract_number")), fold_contract(case.contract)
    if not read or not ours:
        return []
    if read == ours:
        return [("contract", True)]
    near = len(ours) >= _NEAR_CONTRACT_LENGTH and Levenshtein.distance(read, ours) == 1
    return [("contract_nearly", True)] if near else [("contract", False)]


def _debtor(reading: Reading, case: Candidate) -> Verdicts:
    read = _plain(reading.value("debtor_name") or reading.value("recipient_name"))
    ours = _plain(case.debtor)
    if not read or not ours:
        return []
    if read == ours:
        return [("debtor", True)]
    if "." in read:
        return [("debtor_nearly", True)] if _initials(ours) == _initials(read) else [("debtor", False)]
    likeness = fuzz.ratio(read, ours)
    if likeness >= _NEARLY:
        return [("debtor_nearly", True)]
    return [("debtor", False)] if likeness < _DIFFERENT else []


def _plain(name: str) -> str:
    return " ".join(name.lower().replace("ё", "е").split())


def _initials(name: str) -> str:
    """«иванов и.п.» of either form."""
    surname, *rest = re.split(r"[ .]+", name.strip(" ."))
    return " ".join([surname, *(part[0] for part in rest if part)])


def _birth_date(reading: Reading, case: Candidate) -> Verdicts:
    read = reading.value("debtor_birth_date")
    return [("birth_date", read == case.debtor_birth_date)] if read and case.debtor_birth_date else []


def _amount(reading: Reading, case: Candidate) -> Verdicts:
    read = reading.value("total_amount")
    return [("amount", True)] if read and read in case.amounts else []


def _parts(reading: Reading, case: Candidate) -> Verdicts:
    """Two sums to the kopeck are nobody else's; one alone may be, so it says nothing."""
    same = sum(1 for name, sum_ in case.parts.items() if sum_ and reading.value(name) == sum_)
    return [("parts", True)] if same >= _PARTS_TOGETHER else []


_PARTS_TOGETHER = 2


def _court(reading: Reading, case: Candidate) -> Verdicts:
    """By the number of the precinct, where both name one: courts are called in too many ways to compare in words."""
    read, ours = reading.value("precinct_number"), precinct_of(case.court)
    return [("court", int(read) == int(ours))] if read.isdigit() and ours else []


def precinct_of(court: str) -> str:
    """The number by which a magistrate's precinct is called; empty for a court that has none."""
    found = _PRECINCT.search(court)
    return found[1] if found else ""


_PRECINCT = re.compile(r"участ\w*\s*(?:№|N)?\s*(\d{1,4})", re.IGNORECASE)


def _creditor(reading: Reading, case: Candidate) -> Verdicts:
    read = reading.value("creditor_inn")
    return [("creditor", read == case.creditor_inn)] if read and case.creditor_inn else []


def _closed(_reading: Reading, case: Candidate) -> Verdicts:
    return [] if case.is_open else [("closed", False)]


def _proceeding(reading: Reading, case: Candidate) -> Verdicts:
    read = reading.value("ip_number")
    return [("proceeding", True)] if read and read in case.proceedings else []


def _track(reading: Reading, case: Candidate) -> Verdicts:
    read = reading.value("track_number")
    return [("track", True)] if read and read in case.tracks else []


_COMPARED: Sequence[Callable[[Reading, Candidate], Verdicts]] = (
    _uid, _case_number, _contract, _debtor, _birth_date, _amount, _parts, _court, _creditor,
    _closed, _proceeding, _track,
)  # fmt: skip
