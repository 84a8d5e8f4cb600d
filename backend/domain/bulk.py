"""Many cases at one press: what may be undone and for how long, when a second person is asked, how work is levelled."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from heapq import heapify, heapreplace

from backend.domain.errors import Refused
from backend.domain.people import Actor, Permission, Role, may
from backend.domain.stages import TRANSITIONS, CaseFacts, RefusedStep, Stage, Step, main_step

# A report to the bureaus is due by the end of the second working day (218-ФЗ ст. 5 ч. 5): none has gone before this.
LONGEST_UNDO = timedelta(hours=24)
LONGEST_TAG = 40
TRIED_FOR = timedelta(hours=24)
"""A dry run speaks of the facts and rules of its day."""

_POSTED = "ГПК ст. 108 ч. 3; ГК ст. 204 п. 1"
_PRESENTED = "229-ФЗ ст. 22 ч. 1"

# What has left the house or has ended the debt: taking our own record back would not call it back.
STAYS: Mapping[Step, str] = {
    Step.SEND_ORDER: _POSTED,
    Step.RESEND_ORDER: _POSTED,
    Step.SEND_CLAIM: _POSTED,
    Step.COMPLAIN: "ГПК ст. 332",
    Step.APPEAL: "ГПК ст. 321",
    Step.CASSATION: "ГПК ст. 376.1",
    Step.TO_BANK: _PRESENTED,
    Step.TO_BAILIFF: _PRESENTED,
    Step.TO_EMPLOYER: _PRESENTED,
    Step.PAID: "ГК ст. 408",
    Step.WRITE_OFF: "решение руководителя",
    Step.BUY_BACK: "ГК ст. 390",
    Step.DISCHARGED: "127-ФЗ ст. 213.28",
    Step.FORGIVE: "ГК ст. 415 п. 2",
    Step.SELL_ON: "ГК ст. 382, 388",
}


@dataclass(frozen=True)
class BulkLimits:
    """The office's own habit: from how many cases a second person is asked, for how many minutes a deed is undone."""

    second_person_from: int = 1000
    undo_minutes: int = 15

    def __post_init__(self) -> None:
        longest = int(LONGEST_UNDO.total_seconds() // 60)
        if self.second_person_from < 1 or not 0 <= self.undo_minutes <= longest:
            raise ValueError("limits of a bulk deed make no sense")


def tag_of(typed: str) -> str:
    """A tag as it is kept: in small letters, its words apart by one space. Raises Refused when there is none."""
    tag = " ".join(typed.lower().split())
    if not 0 < len(tag) <= LONGEST_TAG:
        raise Refused("bulk-refusal-tag", longest=LONGEST_TAG)
    return tag


def why_it_stays(step: Step) -> str:
    """The article by which a step is not undone; empty when it may be."""
    return STAYS.get(step, "")


def undo_until(done_at: datetime, limits: BulkLimits) -> datetime:
    return done_at + min(timedelta(minutes=limits.undo_minutes), LONGEST_UNDO)


def is_outdated(tried_at: datetime, now: datetime) -> bool:
    return now - tried_at > TRIED_FOR


def asks_second(count: int, limits: BulkLimits) -> bool:
    return count >= limits.second_person_from


def may_be_second(actor: Actor, asked_by: int) -> bool:
    """Another person than who asked, and one whose part it is."""
    return actor.id != asked_by and may(actor, Permission.APPROVE_BULK)


def asks_reason(step: Step) -> bool:
    return any(row.asks_reason for row in TRANSITIONS if row.step is step)


def steps_offered(cases_at: Mapping[Stage, int], role: Role) -> tuple[tuple[Step, int], ...]:
    """The steps that this role may take at these stages, each once, with the number of cases at them.

    Those come first that belong to the stages of most cases; what is possible from everywhere alone stands last.
    """
    counts: Counter[Step] = Counter()
    own: Counter[Step] = Counter()
    for row in TRANSITIONS:
        if role in row.may_take and cases_at.get(row.at):
            counts[row.step] += cases_at[row.at]
            own[row.step] += 0 if row.everywhere else cases_at[row.at]
    return tuple((step, counts[step]) for step in sorted(counts, key=lambda step: (-own[step], -counts[step])))


def usual_step(facts: CaseFacts, role: Role, today: date) -> Step:
    """The one press of the card. Raises Refused with what it lacks, or when this role has no usual step here."""
    main = main_step(facts, role, today)
    if main is None:
        raise Refused("bulk-refusal-no-usual-step")
    if isinstance(main, RefusedStep):
        raise Refused(main.key, **main.details)
    return main.step


def levelled(cases: Sequence[tuple[int, int | None]], load: Mapping[int, int]) -> dict[int, int]:
    """For each (case, whose it is) who takes it, so that all have alike and as few as may be change hands.

    `load` is what each has besides these cases. Empty when nobody is at work.
    """
    if not load:
        return {}
    shares = _shares(len(cases), load)
    taken: dict[int, int] = {}
    for case_id, present in cases:
        if present is not None and shares[present] > 0:
            taken[case_id] = present
            shares[present] -= 1
    free = [person_id for person_id in sorted(shares) for _ in range(shares[person_id])]
    rest = (case_id for case_id, _ in cases if case_id not in taken)
    return taken | dict(zip(rest, free, strict=True))


def _shares(count: int, load: Mapping[int, int]) -> Counter[int]:
    """How many of so many go to each, if each goes to who has least by then."""
    shares: Counter[int] = Counter(dict.fromkeys(load, 0))
    queue = [(cases, person_id) for person_id, cases in load.items()]
    heapify(queue)
    for _ in range(count):
        cases, least = queue[0]
        heapreplace(queue, (cases + 1, least))
        shares[least] += 1
    return shares


def first_names(names: Iterable[str], shown: int = 3) -> tuple[str, ...]:
    """As many as a person can take in at a glance, each once."""
    return tuple(dict.fromkeys(names))[:shown]
