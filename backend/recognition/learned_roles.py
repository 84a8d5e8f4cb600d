"""What each day, each sum and each person of a paper is, by the words around it and its place among the others."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from backend.domain.reading import RULINGS, PaperKind
from backend.recognition.learned import Learned, learned, places
from backend.recognition.names import SeenName, same_person
from backend.recognition.paper import Found
from backend.recognition.surroundings import Surroundings

NONE = "none"
_OF_COURT = ("order_date", "in_force_date", "debtor_birth_date", "contract_date")
_PERIOD = ("period_from", "period_to")
DAYS: dict[PaperKind, tuple[str, ...]] = {
    **dict.fromkeys(RULINGS, _OF_COURT),
    PaperKind.COURT_ORDER: (*_OF_COURT, *_PERIOD),
    PaperKind.RULING_CANCEL: (*_OF_COURT, "cancelled_order_date", "objection_date"),
    PaperKind.WRIT: (*_OF_COURT, *_PERIOD, "issue_date"),
    PaperKind.FSSP_DECREE: ("order_date", "in_force_date", "debtor_birth_date", "exec_doc_date"),
    PaperKind.POSTAL_NOTICE: ("send_date", "delivery_date", "return_date"),
}
_OF_DEBT = ("principal", "interest", "penalty", "total_amount", "state_fee", "postal_costs", "grand_total")
SUMS: dict[PaperKind, tuple[str, ...]] = {
    **dict.fromkeys((*RULINGS, PaperKind.COURT_ORDER, PaperKind.WRIT), _OF_DEBT),
    PaperKind.FSSP_DECREE: ("total_amount",),
}
PEOPLE: dict[PaperKind, tuple[str, ...]] = {
    **dict.fromkeys((*RULINGS, PaperKind.COURT_ORDER, PaperKind.WRIT), ("debtor_name", "judge_name")),
    PaperKind.FSSP_DECREE: ("debtor_name", "bailiff_name"),
    PaperKind.POSTAL_NOTICE: ("recipient_name",),
}


@dataclass(frozen=True)
class Role:
    """A day, a sum or a person at its place, and how likely it is the value of each field, or of none.

    `value` is empty of a person.
    """

    value: str
    start: int
    end: int
    shares: Mapping[str, float]

    def is_of(self, one: Found) -> bool:
        """Of the same value, wherever it stands; of a person, whose name is declined, at the same place."""
        return self.value == one.value if self.value else self.start == one.start


def day_roles(around: Surroundings, model: Learned | None = None) -> list[Role]:
    """Of every day that is printed on a paper of this kind."""
    paper, names = around.paper, DAYS.get(around.paper.kind, ())
    model = model or learned("days")
    return [
        Role(one.iso, one.start, one.end, model.shares(places(around.of_day(one)), {NONE, *names}))
        for one in (paper.dates if names else ())
    ]


def sum_roles(around: Surroundings, model: Learned | None = None) -> list[Role]:
    """Of every sum."""
    paper, names = around.paper, SUMS.get(around.paper.kind, ())
    model = model or learned("sums")
    return [
        Role(str(one.value), one.start, one.end, model.shares(places(around.of_sum(one)), {NONE, *names}))
        for one in (paper.sums if names else ())
    ]


def person_roles(around: Surroundings, model: Learned | None = None) -> list[Role]:
    """Of every person each time that he is named, by all that is said of him anywhere; `value` is empty."""
    paper, names = around.paper, PEOPLE.get(around.paper.kind, ())
    model = model or learned("people")
    told = [
        (one, model.shares(places(around.of_person(one)), {NONE, *names})) for one in (paper.names if names else ())
    ]
    return [
        Role("", one.start, one.end, _at_most([shares for other, shares in told if _same(other, one)]))
        for one, _ in told
    ]


def _same(one: SeenName, other: SeenName) -> bool:
    return one is other or same_person(one, other)


def _at_most(several: Sequence[Mapping[str, float]]) -> Mapping[str, float]:
    return {name: max(shares[name] for shares in several) for name in several[0]}
