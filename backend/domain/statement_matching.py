"""Which case a payment is for: the first rule that gives exactly one; else a person is asked, with the candidates."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import lru_cache

from backend.domain.declension import Form, declined
from backend.domain.people_names import PersonName, fold_name, parse_name
from backend.domain.statement_clues import Clues, Named, standing

MOST_CANDIDATES = 20
Cases = frozenset[int]
NONE: Cases = frozenset()


class Rule(StrEnum):
    """By what a payment was known, in the order in which it is asked. `PERSON`: somebody looked and said so."""

    DEAL_UID = "deal_uid"
    PROCEEDING = "proceeding"
    CONTRACT = "contract"
    COURT = "court"
    NAME_AND_MORE = "name_and_more"
    NAME = "name"
    PERSON = "person"

    @property
    def text_key(self) -> str:
        return f"statements-rule-{self.value.replace('_', '-')}"


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A debtor whose name was met. `inn` is empty where it is not known."""

    id: int
    name: str
    inn: str
    born: date
    cases: Cases


@dataclass(frozen=True)
class Known:
    """What the store holds of the clues, each to the cases that it names.

    `people` by their folded names, `surnames` by the folded word of the text: those whose surname it may be.
    """

    deal_uids: Mapping[str, Cases] = field(default_factory=dict)
    proceedings: Mapping[str, Cases] = field(default_factory=dict)
    contracts: Mapping[str, Cases] = field(default_factory=dict)
    court_numbers: Mapping[str, Cases] = field(default_factory=dict)
    court_uids: Mapping[str, Cases] = field(default_factory=dict)
    people: Mapping[str, tuple[KnownPerson, ...]] = field(default_factory=dict)
    surnames: Mapping[str, tuple[KnownPerson, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Match:
    """`case_id` is None where it waits; `rule` is then the one that found too many, if any did."""

    case_id: int | None
    rule: Rule | None
    candidates: tuple[int, ...] = ()


def match(clues: Clues, known: Known) -> Match:
    """A later rule chooses among what an earlier one has found, and never goes beside it."""
    people = _people(clues, known)
    found: Cases = NONE
    first: Rule | None = None
    for rule, cases in _by_rule(clues, known, people):
        within = cases & found if found else cases
        if len(within) == 1 and (found or len(cases) == 1):
            return Match(next(iter(within)), rule)
        first = first or (rule if cases else None)
        found = within or found | cases
    candidates = found or _union(one.cases for one in people)
    return Match(None, first, tuple(sorted(candidates))[:MOST_CANDIDATES])


def _by_rule(clues: Clues, known: Known, people: Sequence[KnownPerson]) -> Iterator[tuple[Rule, Cases]]:
    yield Rule.DEAL_UID, _union(known.deal_uids.get(one, NONE) for one in clues.deal_uids)
    yield Rule.PROCEEDING, _union(known.proceedings.get(one, NONE) for one in clues.proceedings)
    contracts = standing([one for one in clues.contracts if one.fold in known.contracts])
    yield Rule.CONTRACT, _union(known.contracts[one.fold] for one in contracts)
    numbers = _union(known.court_numbers.get(one, NONE) for one in clues.court_numbers)
    uids = _union(known.court_uids.get(one, NONE) for one in clues.court_uids)
    yield Rule.COURT, numbers & uids or numbers | uids
    yield Rule.NAME_AND_MORE, _union(one.cases for one in people if _is_confirmed(one, clues))
    # A namesake whose ИНН or birthday is another is somebody else; or it is a slip, and then a person looks.
    yield (
        Rule.NAME,
        NONE if any(_is_contradicted(one, clues) for one in people) else _union(one.cases for one in people),
    )


def _union(sets: Iterable[Cases]) -> Cases:
    return NONE.union(*sets)


def _people(clues: Clues, known: Known) -> Sequence[KnownPerson]:
    """Debtors who are called as the one named is, else as the payer."""
    if not clues.named:
        return known.people.get(clues.payer, ()) if clues.payer else ()
    return [
        person
        for named in clues.named
        for person in known.surnames.get(fold_name(named.name.surname), ())
        if is_called(person.name, named)
    ]


def _is_confirmed(person: KnownPerson, clues: Clues) -> bool:
    if clues.inn and person.inn:
        return clues.inn == person.inn
    return person.born == clues.born if clues.born else person.born in clues.days


def _is_contradicted(person: KnownPerson, clues: Clues) -> bool:
    other_inn = bool(clues.inn and person.inn and clues.inn != person.inn)
    return other_inn or (clues.born is not None and clues.born != person.born)


def is_called(full_name: str, named: Named) -> bool:
    """Claims that the words are this person's name in one of the cases of grammar, or the surname with initials."""
    person = parse_name(full_name)
    if _first_letters(person.given, person.patronymic) != _first_letters(named.name.given, named.name.patronymic):
        return False
    said = tuple(fold_name(part) for part in (named.name.surname, named.name.given, named.name.patronymic))
    return any(_fits(form, said, is_full=named.is_full) for form in _forms(person))


def _first_letters(*parts: str) -> list[str]:
    """No case of grammar changes them, but for a patronymic that one of the two leaves out."""
    return [part[:1].casefold() for part in parts if part]


def _fits(form: PersonName, said: tuple[str, ...], *, is_full: bool) -> bool:
    parts = tuple(fold_name(part) for part in (form.surname, form.given, form.patronymic))
    if is_full:
        return parts == said
    initials = tuple(part[:1] for part in parts[1:] if part)
    return parts[0] == said[0] and initials == said[1 : 1 + len(initials)]


@lru_cache(maxsize=50_000)
def _forms(person: PersonName) -> frozenset[PersonName]:
    return frozenset(declined(person, form) for form in Form)


_ENDINGS = ("", "а", "я", "ь", "й", "ий", "ый", "ой", "ая", "яя", "ец", "ия", "ие")
_LONGEST_ENDING = 3


def surnames_behind(word: str) -> frozenset[str]:
    """Folded words that a surname, met in some case of grammar, may be in the first one; the store knows which are."""
    folded = fold_name(word)
    stems = {folded[: len(folded) - cut] for cut in range(_LONGEST_ENDING + 1) if len(folded) - cut > 1}
    return frozenset({folded, *(stem + ending for stem in stems for ending in _ENDINGS)})
