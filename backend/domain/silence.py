"""How long an answer usually takes, learned from our own waits, and who has been silent for longer than that.

A wait that still lasts is no answer of that length: it says only that the answer takes longer (censoring). The share
of answers still to come after each day is the product-limit estimate (Kaplan, Meier, 1958). Few waits say little, so
the chance of an answer on each day is a court's own and its region's together, weighed by how many waits the court
has; and a region's is drawn towards all of ours alike.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate

from backend.domain.stages import Stage

S = Stage


class Awaited(StrEnum):
    """A paper that somebody owes us, by the stage at which it is waited for. The values are kept in the store."""

    ORDER = "order"
    """The order, its return or its refusal: ГПК ст. 125, 126."""
    SECOND_COPY = "second_copy"
    """The order with the mark of its force, or the ruling that cancels it: ГПК ст. 129, 130."""
    CLAIM_RULING = "claim_ruling"
    """What the court does with a claim: ГПК ст. 133."""
    JUDGMENT = "judgment"
    """In the simplified order: ГПК ст. 232.3."""
    WRIT = "writ"
    """ГПК ст. 428."""
    BAILIFF_DECREE = "bailiff_decree"
    """Whether proceedings are opened: 229-ФЗ ст. 30."""

    @property
    def text_key(self) -> str:
        return f"silence-awaited-{self.value.replace('_', '-')}"

    @property
    def of_court(self) -> bool:
        return self is not Awaited.BAILIFF_DECREE


AWAITED_AT: Mapping[Stage, Awaited] = {
    S.C50_ORDER_AT_COURT: Awaited.ORDER,
    S.C60_ORDER_ISSUED: Awaited.SECOND_COPY,
    S.D50_CLAIM_AT_COURT: Awaited.CLAIM_RULING,
    S.D61_SIMPLIFIED: Awaited.JUDGMENT,
    S.D90_WRIT_ASKED: Awaited.WRIT,
    S.E30_FSSP_SENT: Awaited.BAILIFF_DECREE,
}
STAGE_OF: Mapping[Awaited, Stage] = {awaited: stage for stage, awaited in AWAITED_AT.items()}
_D7 = frozenset({S.D70_GRANTED, S.D71_PARTIAL, S.D72_DENIED, S.D73_LEFT, S.D74_TERMINATED, S.D75_SETTLED})
_ANSWERS: Mapping[Awaited, frozenset[Stage]] = {
    Awaited.ORDER: frozenset({S.C60_ORDER_ISSUED, S.C70_ORDER_RETURNED, S.C71_ORDER_REFUSED}),
    Awaited.SECOND_COPY: frozenset({S.C80_ORDER_RECEIVED, S.C72_ORDER_CANCELLED}),
    Awaited.CLAIM_RULING: frozenset(
        {S.D55_NO_MOTION, S.D56_CLAIM_RETURNED, S.D57_CLAIM_REFUSED, S.D60_ACCEPTED, S.D61_SIMPLIFIED}
    ),
    Awaited.JUDGMENT: _D7 | {S.D60_ACCEPTED},
    Awaited.WRIT: frozenset({S.D95_WRIT_RECEIVED}),
    Awaited.BAILIFF_DECREE: frozenset({S.E31_FSSP_REFUSED, S.E40_FSSP_OPEN}),
}

# Terms of the law and a month for the way there and back: what a wait is held against before anything is learned.
_BEFORE_ANYTHING_IS_KNOWN: Mapping[Awaited, int] = {
    Awaited.ORDER: 40,  # five days to issue it (ГПК ст. 126), five to send it (ст. 128)
    Awaited.SECOND_COPY: 60,  # five days to send, ten to object, five to issue (ГПК ст. 128, 130)
    Awaited.CLAIM_RULING: 40,  # five days (ГПК ст. 133)
    Awaited.JUDGMENT: 95,  # two months (ГПК ст. 226)
    Awaited.WRIT: 40,
    Awaited.BAILIFF_DECREE: 40,  # three days to hand over, three to decide, one to send (229-ФЗ ст. 30)
}

# A court with so many waits of its own is believed by half.
STRENGTH = 12
# The custom is the day by which this share of all answers that come at all has come.
CUSTOM = 0.95
# Fewer answers than these say nothing of what is usual.
ENOUGH = 20
# Nobody waits for longer: the days beyond are not told apart.
LONGEST = 730


def is_answer(awaited: Awaited, led_to: Stage) -> bool:
    """Claims that a step from the awaiting stage to this one means that the paper came. Else the wait was cut short."""
    return led_to in _ANSWERS[awaited]


@dataclass(frozen=True, slots=True)
class Waits:
    """Waits of one length alike: `count` of them lasted `days` and were answered then, or are not answered yet."""

    days: int
    answered: bool
    count: int = 1


@dataclass(frozen=True, slots=True)
class Curve:
    """`still[day]` is the share of waits that are unanswered at the end of that day; the last holds from then on."""

    still: tuple[float, ...] = (1.0,)
    waits: int = 0
    answered: int = 0

    def at(self, day: int) -> float:
        return self.still[max(0, min(day, len(self.still) - 1))]

    @property
    def never(self) -> float:
        """The share that nobody will ever answer, as far as the waits reach."""
        return self.still[-1]

    def custom(self) -> int | None:
        """The day by which nearly all answers that come at all have come. None: too few came to tell."""
        if self.answered < ENOUGH:
            return None
        left = self.never + (1 - self.never) * (1 - CUSTOM)
        return next(day for day, share in enumerate(self.still) if share <= left + _ROUNDING)

    def chance_of_loss(self, days: int) -> float:
        """How likely it is that an answer which has not come in so many days never will."""
        return self.never / self.at(days) if self.at(days) else 1.0


_ROUNDING = 1e-9


def learned(waits: Iterable[Waits], wider: Curve | None = None, strength: float = STRENGTH) -> Curve:
    """The curve of some waits, drawn towards `wider`; beyond the longest of them it goes on as that does."""
    ended, answered = _by_day(waits)
    days = len(ended)
    at_risk = list(accumulate(reversed(ended)))[::-1]
    prior = _hazards(wider, days) if wider else ()
    own = sum(ended) / (sum(ended) + strength) if wider else 1.0
    still, share = [], 1.0
    for day in range(max(days, len(prior))):
        there = at_risk[day] if day < days else 0
        expected = prior[day] if prior else 0.0
        share *= 1 - (own * answered[day] / there + (1 - own) * expected if there else expected)
        still.append(share)
    return Curve(tuple(still) or (1.0,), sum(ended), sum(answered) + (wider.answered if wider else 0))


def _by_day(waits: Iterable[Waits]) -> tuple[list[int], list[int]]:
    """How many waits ended on each day, and how many of them by an answer."""
    ended: Counter[int] = Counter()
    answered: Counter[int] = Counter()
    for wait in waits:
        day = max(0, min(wait.days, LONGEST))
        ended[day] += wait.count
        answered[day] += wait.count if wait.answered else 0
    days = range(max(ended, default=-1) + 1)
    return [ended[day] for day in days], [answered[day] for day in days]


def _hazards(curve: Curve, days: int) -> Sequence[float]:
    before = (1.0, *curve.still[:-1])
    found = [1 - now / then if then else 0.0 for now, then in zip(curve.still, before, strict=True)]
    return found + [0.0] * (days - len(found))


@dataclass(frozen=True, slots=True)
class Custom:
    """How long a place takes over a kind of paper. `own_waits` and `own_answered` are of the place itself.

    `is_learned` is False where our own history does not tell yet and the terms of the law stand in for it.
    """

    days: int
    curve: Curve
    own_waits: int
    own_answered: int
    is_learned: bool

    def is_silent(self, days: int) -> bool:
        return days > self.days


def custom_of(awaited: Awaited, curve: Curve, own: Iterable[Waits]) -> Custom:
    known = list(own)
    days = curve.custom()
    return Custom(
        days=_BEFORE_ANYTHING_IS_KNOWN[awaited] if days is None else max(days, 1),
        curve=curve,
        own_waits=sum(one.count for one in known),
        own_answered=sum(one.count for one in known if one.answered),
        is_learned=days is not None,
    )


@dataclass(frozen=True, slots=True)
class Place:
    """Whoever answers: a court by its key, in a region by its two figures. Bailiffs have no key of their own."""

    region: str
    key: str = ""


def customs(awaited: Awaited, waits: Mapping[Place, Sequence[Waits]]) -> dict[Place, Custom]:
    """What is usual in each place: its own waits drawn towards its region's, and those towards all of ours."""
    everything = learned(wait for own in waits.values() for wait in own)
    regions: dict[str, list[Waits]] = {}
    for place, own in waits.items():
        regions.setdefault(place.region, []).extend(own)
    of_region = {region: learned(own, everything) for region, own in regions.items()}
    return {
        place: custom_of(awaited, learned(own, of_region[place.region]) if place.key else of_region[place.region], own)
        for place, own in waits.items()
    }
