"""What the data of a bought loan leave in doubt: pure rules over one loan and today, each with its article."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from backend.domain.calendar import ONE_DAY, WorkingCalendar
from backend.domain.caps import CapCovers, cap_of
from backend.domain.limitation import Instalment, limitation
from backend.domain.money import ZERO, kopecks, roubles
from backend.domain.portfolio import ADULT_AGE, was_minor
from backend.domain.stages import Hold, Stage
from backend.domain.terms import add_months

NEARLY = timedelta(days=90)
MONTHS_AHEAD = 12


class Finding(StrEnum):
    """What is found, the weightiest first; each is a list of cases that opens from the report."""

    DEAD = "dead"
    BANKRUPT = "bankrupt"
    SERVING = "serving"
    TIME_BARRED = "time-barred"
    PARTLY_BARRED = "partly-barred"
    NEARLY_BARRED = "nearly-barred"
    TERM_UNKNOWN = "term-unknown"
    MINOR_AT_CONTRACT = "minor-at-contract"
    MINOR_NOW = "minor-now"
    OVER_CAP = "over-cap"
    SAME_LOAN = "same-loan"
    SAME_PERSON = "same-person"
    NAMESAKE = "namesake"
    NO_DOCUMENT = "no-document"
    BAD_INN = "bad-inn"
    BAD_SNILS = "bad-snils"
    BAD_PASSPORT = "bad-passport"
    NO_INN = "no-inn"
    NO_SNILS = "no-snils"
    NO_PASSPORT = "no-passport"
    NO_REGION = "no-region"
    NO_PHONE = "no-phone"

    @property
    def text_key(self) -> str:
        return f"quality-{self}"

    @property
    def basis(self) -> str:
        return BASIS[self]


_ONE_OF_THREE = "ГПК ст. 124 ч. 2 п. 3, ст. 131 ч. 2 п. 3"
_SAME_CLAIM = "ГК ст. 390 п. 2, 4"
BASIS: Mapping[Finding, str] = {
    Finding.DEAD: "ГК ст. 1112, 1175",
    Finding.BANKRUPT: "127-ФЗ ст. 213.11, 223.4",
    Finding.SERVING: "377-ФЗ; 391-ФЗ",
    Finding.TIME_BARRED: "ГК ст. 196, 199, 200",
    Finding.PARTLY_BARRED: "ГК ст. 196, 200 п. 2",
    Finding.NEARLY_BARRED: "ГК ст. 196, 200 п. 2",
    Finding.TERM_UNKNOWN: "ГК ст. 200 п. 2",
    Finding.MINOR_AT_CONTRACT: "ГК ст. 26, 175",
    Finding.MINOR_NOW: "ГПК ст. 37; ГК ст. 26",
    Finding.OVER_CAP: "353-ФЗ ст. 5 ч. 24",
    Finding.SAME_LOAN: _SAME_CLAIM,
    Finding.SAME_PERSON: "ГПК ст. 151 ч. 1",
    Finding.NAMESAKE: "ГПК ст. 151 ч. 1",
    Finding.NO_DOCUMENT: _ONE_OF_THREE,
    Finding.BAD_INN: _ONE_OF_THREE,
    Finding.BAD_SNILS: _ONE_OF_THREE,
    Finding.BAD_PASSPORT: _ONE_OF_THREE,
    Finding.NO_INN: _ONE_OF_THREE,
    Finding.NO_SNILS: _ONE_OF_THREE,
    Finding.NO_PASSPORT: _ONE_OF_THREE,
    Finding.NO_REGION: "ГПК ст. 28",
    Finding.NO_PHONE: "230-ФЗ ст. 4",
}
_DOCUMENTS = {
    "inn": (Finding.BAD_INN, Finding.NO_INN),
    "snils": (Finding.BAD_SNILS, Finding.NO_SNILS),
    "passport": (Finding.BAD_PASSPORT, Finding.NO_PASSPORT),
}
_BY_HOLD = {Hold.DEAD: Finding.DEAD, Hold.BANKRUPT: Finding.BANKRUPT, Hold.SVO: Finding.SERVING}

# At these stages nothing is before a court and nothing was awarded: the clock of limitation runs (ГК ст. 204).
CLOCK_RUNS = frozenset(
    stage
    for stage in Stage
    if stage.group in {"A", "B"} or stage.code in {"C10", "C20", "C30", "C70", "C71", "D10", "D20", "D30", "D56", "D57"}
)


@dataclass(frozen=True, slots=True)
class Loan:
    """What the rules look at. `owed` today; interest, penalty and fees as bought. Sums in roubles.

    `documents` names those of passport, inn and snils that are there and right, `doubtful` those that came and failed
    their check. `crossed` is what was found by looking at other loans.
    """

    birth_date: date
    contract_date: date
    owed: Decimal
    principal: Decimal
    interest: Decimal = ZERO
    penalty: Decimal = ZERO
    fees: Decimal = ZERO
    loan_amount: Decimal | None = None
    due_date: date | None = None
    overdue_since: date | None = None
    last_payment_date: date | None = None
    documents: frozenset[str] = frozenset(_DOCUMENTS)
    doubtful: frozenset[str] = frozenset()
    has_phone: bool = True
    has_region: bool = True
    stage: Stage = Stage.A10_IMPORTED
    holds: frozenset[Hold] = frozenset()
    crossed: frozenset[Finding] = frozenset()


@dataclass(frozen=True, slots=True)
class Hit:
    """`amount` is the money that the finding is about; `on` the day that it turns on, where there is one."""

    finding: Finding
    amount: Decimal
    on: date | None = None


class Clock:
    """The last day of limitation by the day on which a sum was due; days of one portfolio repeat."""

    def __init__(self, calendar: WorkingCalendar) -> None:
        self._calendar = calendar
        self._known: dict[date, date] = {}

    def last_day(self, due: date) -> date:
        known = self._known.get(due)
        if known is None:
            counted = limitation(due, (), self._calendar).last_day
            assert counted is not None  # noqa: S101 - without events no clock stands
            known = self._known[due] = counted
        return known


def instalments_of(loan: Loan) -> tuple[Instalment, ...]:
    """When which part of the debt fell due (ГК ст. 200 п. 2; an accessory goes with its principal, ст. 207).

    A register has no schedule. Where the first missed day lies before the day of return, the debt is spread evenly by
    months between them; else it was due at once: on the day of return, the eve of the delay, or, by default, on the
    day of the last payment. None when no day is known.
    """
    missed = loan.overdue_since - ONE_DAY if loan.overdue_since else None
    if missed and loan.due_date and loan.due_date > missed and missed >= loan.contract_date:
        return _spread(loan.owed, tuple(_monthly(missed, loan.due_date)))
    day = loan.due_date or missed or loan.last_payment_date
    return (Instalment(day, loan.owed),) if day else ()


def _monthly(first: date, last: date) -> Iterator[date]:
    number, day = 0, first
    while day < last:
        yield day
        number += 1
        day = add_months(first, number)
    yield last


def _spread(amount: Decimal, days: tuple[date, ...]) -> tuple[Instalment, ...]:
    """Even to the kopeck; the first ones bear the rest."""
    each, rest = divmod(kopecks(amount), len(days))
    return tuple(Instalment(day, roubles(each + (at < rest))) for at, day in enumerate(days))


def melting_of(loan: Loan, clock: Clock) -> tuple[tuple[date, Decimal], ...]:
    """Sum by last day what will expire; nothing once a court has been asked, or nothing is owed."""
    if loan.stage not in CLOCK_RUNS or loan.owed <= 0:
        return ()
    return tuple((clock.last_day(one.due), one.amount) for one in instalments_of(loan))


def findings_of(
    loan: Loan, today: date, clock: Clock, melting: tuple[tuple[date, Decimal], ...] | None = None
) -> Iterator[Hit]:
    """All that is found, in no order."""
    owed = max(loan.owed, ZERO)
    yield from (Hit(_BY_HOLD[hold], owed) for hold in loan.holds if hold in _BY_HOLD)
    yield from _limitation(loan, today, melting_of(loan, clock) if melting is None else melting)
    yield from _age(loan, today, owed)
    yield from _cap(loan)
    yield from (Hit(finding, owed) for finding in loan.crossed)
    yield from _documents(loan, owed)
    if not loan.has_region:
        yield Hit(Finding.NO_REGION, owed)
    if not loan.has_phone:
        yield Hit(Finding.NO_PHONE, owed)


def _limitation(loan: Loan, today: date, melting: tuple[tuple[date, Decimal], ...]) -> Iterator[Hit]:
    if not melting:
        if loan.stage in CLOCK_RUNS and loan.owed > 0:
            yield Hit(Finding.TERM_UNKNOWN, loan.owed)
        return
    gone = [(day, amount) for day, amount in melting if day < today]
    near = [(day, amount) for day, amount in melting if today <= day <= today + NEARLY]
    if gone:
        whole = len(gone) == len(melting)
        finding = Finding.TIME_BARRED if whole else Finding.PARTLY_BARRED
        yield Hit(finding, _sum(gone), max(day for day, _ in gone))
    if near:
        yield Hit(Finding.NEARLY_BARRED, _sum(near), min(day for day, _ in near))


def _age(loan: Loan, today: date, owed: Decimal) -> Iterator[Hit]:
    of_age = add_months(loan.birth_date, 12 * ADULT_AGE)
    if was_minor(loan.birth_date, loan.contract_date):
        yield Hit(Finding.MINOR_AT_CONTRACT, owed, of_age)
    if was_minor(loan.birth_date, today):
        yield Hit(Finding.MINOR_NOW, owed, of_age)


def _cap(loan: Loan) -> Iterator[Hit]:
    """What was charged over the cap of a loan of up to a year. Without the sum given out, what is left of it counts."""
    given = loan.loan_amount or loan.principal
    term = (loan.due_date - loan.contract_date).days if loan.due_date else None
    cap = cap_of(given, loan.contract_date, term_days=term) if given > 0 else None
    if cap is None:
        return
    covered = (loan.interest,) if cap.rule.covers is CapCovers.INTEREST else (loan.interest, loan.penalty, loan.fees)
    charged = sum(covered, ZERO)
    if cap.is_broken_by(charged):
        yield Hit(Finding.OVER_CAP, charged - cap.most)


def _documents(loan: Loan, owed: Decimal) -> Iterator[Hit]:
    if not loan.documents:
        yield Hit(Finding.NO_DOCUMENT, owed)
    for document, (bad, absent) in _DOCUMENTS.items():
        if document in loan.doubtful and document not in loan.documents:
            yield Hit(bad, owed)
        elif document not in loan.documents:
            yield Hit(absent, owed)


def _sum(parts: Iterable[tuple[date, Decimal]]) -> Decimal:
    return sum((amount for _, amount in parts), ZERO)


@dataclass
class Survey:
    """The figures of a portfolio while its loans go by; its size does not grow with theirs."""

    today: date
    clock: Clock
    loans: int = 0
    owed: Decimal = ZERO
    clean: int = 0
    counts: Counter[Finding] = field(default_factory=Counter)
    sums: dict[Finding, Decimal] = field(default_factory=dict)
    gone: Decimal = ZERO
    by_month: dict[str, Decimal] = field(default_factory=dict)

    def take(self, loan: Loan) -> tuple[Hit, ...]:
        """Count one loan, and tell what was found."""
        self.loans += 1
        self.owed += max(loan.owed, ZERO)
        melting = melting_of(loan, self.clock)
        self._melt(melting)
        hits = tuple(findings_of(loan, self.today, self.clock, melting))
        self.clean += not hits
        for hit in hits:
            self.counts[hit.finding] += 1
            self.sums[hit.finding] = self.sums.get(hit.finding, ZERO) + hit.amount
        return hits

    def _melt(self, melting: tuple[tuple[date, Decimal], ...]) -> None:
        for day, amount in melting:
            if day < self.today:
                self.gone += amount
            else:
                month = f"{day:%Y-%m}"
                self.by_month[month] = self.by_month.get(month, ZERO) + amount

    def months_ahead(self) -> tuple[tuple[str, Decimal], ...]:
        """The money that expires in each of the next twelve months, this one first; empty months too."""
        first = self.today.replace(day=1)
        names = [f"{add_months(first, number):%Y-%m}" for number in range(MONTHS_AHEAD)]
        return tuple((name, self.by_month.get(name, ZERO)) for name in names)

    def as_json(self) -> dict[str, object]:
        """Shares are of the loans, in percent; sums in roubles as text; findings with no case are left out."""
        return {
            "loans": self.loans,
            "owed": f"{self.owed:.2f}",
            "clean": self.clean,
            "findings": {
                str(finding): {
                    "count": self.counts[finding],
                    "sum": f"{self.sums[finding]:.2f}",
                    "share": f"{Decimal(100) * self.counts[finding] / self.loans:.1f}",
                }
                for finding in Finding
                if self.counts[finding]
            },
            "expired": f"{self.gone:.2f}",
            "expires_by_month": {month: f"{amount:.2f}" for month, amount in self.months_ahead()},
        }


_WORDS_OF_HOLD: tuple[tuple[Hold, tuple[str, ...]], ...] = (
    (Hold.DEAD, ("умер", "смерт", "скончал", "наследств", "deceased", "dead")),
    (Hold.BANKRUPT, ("банкрот", "несостоятел", "bankrupt", "реструктуризация долгов", "реализация имущества")),
    (Hold.SVO, ("сво", "мобилизован", "участник специальной", "военная служба по контракту")),
)
_DENIALS = ("не ", "нет", "отсутств", "not ", "no ")


def holds_of_words(words: str) -> frozenset[Hold]:
    """Holds that a creditor's remark speaks of: «умер», «банкрот», «СВО»; «не банкрот» and «банкротства нет» do not.

    A hold too many is lifted by one press; a letter to the dead cannot be taken back.
    """
    text = " ".join(words.casefold().replace("ё", "е").split())
    return frozenset(_spoken_of(text)) if text else frozenset()


def _spoken_of(text: str) -> Iterator[Hold]:
    for clause in _clauses(text):
        denied = any(f" {clause}".find(f" {denial}") >= 0 for denial in _DENIALS)
        if not denied:
            yield from (hold for hold, stems in _WORDS_OF_HOLD if any(_says(clause, stem) for stem in stems))


def _clauses(text: str) -> Iterable[str]:
    return (clause for part in text.split(";") for piece in part.split(",") for clause in piece.split(". "))


def _says(clause: str, stem: str) -> bool:
    """A short stem is a word of its own: «сво» is not in «свой»."""
    matches: Callable[[str], bool] = stem.__eq__ if stem == "сво" else lambda word: word.startswith(stem)
    if " " in stem:
        return stem in clause
    return any(matches(word.strip("«»\"'():.!?-")) for word in clause.split())
