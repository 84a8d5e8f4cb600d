"""Which precinct hears the debtor who lives in a house; in doubt nothing is said but why (ГПК ст. 28)."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from difflib import SequenceMatcher
from enum import StrEnum

from backend.domain.territories.houses import Belongs
from backend.domain.territories.lines import Rule
from backend.domain.territories.located import Located, NoHouse, NoPlace, Standing, locate
from backend.domain.territories.names import Place, Street

ALIKE = 0.9


class Reason(StrEnum):
    """How sure an answer is. Only FOUND names a court; the others tell a person what to look at."""

    FOUND = "found"
    NO_ADDRESS = "no_address"
    NO_HOUSE_NAMED = "no_house_named"
    NO_DIRECTORY = "no_directory"
    NO_SETTLEMENT = "no_settlement"
    NO_STREET = "no_street"
    STREET_ALIKE = "street_alike"
    NO_HOUSE = "no_house"
    HOUSE_IN_DOUBT = "house_in_doubt"
    SEVERAL = "several"
    NO_COURT_ABOVE = "no_court_above"

    @property
    def text_key(self) -> str:
        return f"court-reason-{self.value.replace('_', '-')}"


@dataclass(frozen=True)
class Precinct:
    """`code` as courts are numbered, 59MS0012; `since` is the day from which this text of its territory holds."""

    code: str
    region: str
    since: date
    rules: tuple[Rule, ...]


@dataclass(frozen=True)
class Entry:
    """A rule of a precinct. `id` names it for good: the court, the text's first day, the rule's number in it."""

    precinct: Precinct
    rule: Rule

    @property
    def id(self) -> str:
        return f"{self.precinct.code}@{self.precinct.since.isoformat()}#{self.rule.number}"


@dataclass(frozen=True)
class Answer:
    """`entry`: the rule by which the court was FOUND. `candidates`: codes to choose from, likely first."""

    reason: Reason
    entry: Entry | None = None
    candidates: tuple[str, ...] = ()

    @property
    def court(self) -> str:
        return self.entry.precinct.code if self.entry else ""


@dataclass
class _Settlement:
    without_street: list[Entry] = field(default_factory=list)
    streets: dict[tuple[str, ...], list[tuple[Street, Entry]]] = field(default_factory=lambda: defaultdict(list))


class Directory:
    """Rules of all precincts by settlement and street, so that a thousand addresses are looked up in no time."""

    def __init__(self, precincts: Iterable[Precinct]) -> None:
        self._settlements: dict[tuple[str, str], _Settlement] = defaultdict(_Settlement)
        self._districts: dict[tuple[str, str], list[Entry]] = defaultdict(list)
        self.regions: set[str] = set()
        for precinct in precincts:
            self.regions.add(precinct.region)
            for rule in precinct.rules:
                self._add(Entry(precinct, rule))

    def _add(self, entry: Entry) -> None:
        region, rule = entry.precinct.region, entry.rule
        if not rule.place.settlement:
            self._districts[region, rule.place.district].append(entry)
            return
        settlement = self._settlements[region, rule.place.settlement]
        if rule.street is None:
            settlement.without_street.append(entry)
            return
        for street in (rule.street, *rule.others):
            settlement.streets[street.core].append((street, entry))

    def court_of(self, address: str, region: str) -> Answer:
        """`region`: two digits of the debtor's; an address that cannot be taken apart is answered with why."""
        if region not in self.regions:
            return Answer(Reason.NO_DIRECTORY)
        try:
            return self.court_of_located(locate(address, region))
        except NoPlace:
            return Answer(Reason.NO_ADDRESS)
        except NoHouse:
            return Answer(Reason.NO_HOUSE_NAMED)

    def court_of_located(self, at: Located) -> Answer:
        settlement = self._settlements.get((at.region, at.place.settlement))
        district = self._districts.get((at.region, at.place.district), []) if at.place.district else []
        if settlement is None:
            return _judged([(entry, Belongs.YES) for entry in district], Reason.NO_SETTLEMENT)
        entries = [*settlement.without_street, *district]
        taken = [found for one in at.standings for found in _taken(one, at.place, _exact(settlement, one), entries)]
        if any(belongs is not Belongs.NO for _, belongs in taken):
            return _judged(taken, Reason.NO_HOUSE)
        if taken:
            return Answer(Reason.NO_HOUSE, candidates=_codes(taken))
        alike = [found for one in at.standings for found in _taken(one, at.place, _alike(settlement, one), ())]
        if likely := [(entry, belongs) for entry, belongs in alike if belongs is not Belongs.NO]:
            return Answer(Reason.STREET_ALIKE, candidates=_codes(likely))
        return Answer(Reason.NO_STREET)


Found = tuple[Entry, Belongs]


def _taken(one: Standing, place: Place, named: Iterable[Entry], others: Iterable[Entry]) -> Iterator[Found]:
    """What each rule of this very place says of the house."""
    for entry in (*named, *others):
        if _same_place(entry.rule.place, place):
            yield entry, entry.rule.houses.take(one.house)


def _same_place(of_rule: Place, of_address: Place) -> bool:
    """A kind or a district that one of them does not name says nothing against it."""
    pairs = ((of_rule.kind, of_address.kind), (of_rule.district, of_address.district))
    return all(mine == theirs or not mine or not theirs for mine, theirs in pairs)


def _exact(settlement: _Settlement, one: Standing) -> list[Entry]:
    if one.street is None:
        return []
    kind = one.street.kind
    return [
        entry
        for street, entry in settlement.streets.get(one.street.core, ())
        if street.kind == kind or not street.kind or not kind
    ]


def _alike(settlement: _Settlement, one: Standing) -> list[Entry]:
    """Streets spelt nearly so, or with an initial where the other has the name: for a person to look at."""
    if one.street is None:
        return []
    cores = [core for core in settlement.streets if core != one.street.core and _is_alike(core, one.street.core)]
    return [entry for core in cores for _, entry in settlement.streets[core]]


def _is_alike(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    # A number tells streets apart: «1-я Садовая» and «2-я Садовая» are alike to nobody who lives there.
    if {word for word in mine if word[0].isdigit()} != {word for word in theirs if word[0].isdigit()}:
        return False
    if set(mine) < set(theirs) or set(theirs) < set(mine) or _by_initials(mine, theirs):
        return True
    matcher = SequenceMatcher(None, " ".join(mine), " ".join(theirs), autojunk=False)
    return matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE


def _by_initials(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    only_mine, only_theirs = sorted(set(mine) - set(theirs)), sorted(set(theirs) - set(mine))
    if len(only_mine) != 1 or len(only_theirs) != 1 or len(mine) == 1:
        return False
    short, long = sorted((only_mine[0], only_theirs[0]), key=len)
    return len(short) == 1 and long.startswith(short)


def _judged(taken: Collection[Found], otherwise: Reason) -> Answer:
    """One court whose rule takes the house in, and no other that may: only then is it found."""
    sure = [entry for entry, belongs in taken if belongs is Belongs.YES]
    codes = _codes([found for found in taken if found[1] is not Belongs.NO])
    if not codes:
        return Answer(otherwise)
    if len(codes) > 1:
        return Answer(Reason.SEVERAL, candidates=codes)
    if not sure:
        return Answer(Reason.HOUSE_IN_DOUBT, candidates=codes)
    return Answer(Reason.FOUND, min(sure, key=_closeness), codes)


def _closeness(entry: Entry) -> tuple[int, int]:
    """A rule that lists houses says more than one with ranges, and that more than one of whole streets."""
    houses = entry.rule.houses
    rank = 3 if entry.rule.street is None else 2 if houses.whole else 1 if houses.spans else 0
    return rank, entry.rule.number


def _codes(taken: Iterable[Found]) -> tuple[str, ...]:
    ordered = sorted(taken, key=lambda found: -int(found[1].value))
    return tuple(dict.fromkeys(entry.precinct.code for entry, _ in ordered))
