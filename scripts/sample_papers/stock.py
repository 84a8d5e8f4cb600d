"""What one part of the papers is made of: people, places, firms, phrases, layouts. No two parts share a sentence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from scripts.sample_papers.names import Stock as People

Grammar = Mapping[str, Sequence[str]]


def joined(*grammars: Grammar) -> Grammar:
    """One grammar in which a phrase of several has the wordings of all of them."""
    names = dict.fromkeys(name for grammar in grammars for name in grammar)
    return {name: [wording for grammar in grammars for wording in grammar.get(name, ())] for name in names}


@dataclass(frozen=True)
class Company:
    """`form` is the legal form in full, in the nominative; `brand` carries its quotation marks."""

    short: str
    form: str
    brand: str

    def long(self, case: str) -> str:
        return f"{_FORMS[self.form][_CASES.index(case)]} {self.brand}"


_CASES = ("nom", "gen", "dat", "acc", "ins")
_SOCIETY = ("Общество", "Общества", "Обществу", "Общество", "Обществом")


def _forms(kind: str, endings: Sequence[str]) -> tuple[str, ...]:
    return tuple(f"{kind}{ending} {society.lower()}" for ending, society in zip(endings, _SOCIETY, strict=True))


_NEUTER = ("ое", "ого", "ому", "ое", "ым")
_FORMS = {
    "ООО": tuple(f"{society} с ограниченной ответственностью" for society in _SOCIETY),
    "АО": _forms("Акционерн", _NEUTER),
    "ПАО": tuple(f"Публичн{e} {form.lower()}" for e, form in zip(_NEUTER, _forms("Акционерн", _NEUTER), strict=True)),
    "НАО": tuple(f"Непубличн{e} {form.lower()}" for e, form in zip(_NEUTER, _forms("Акционерн", _NEUTER), strict=True)),
}


@dataclass(frozen=True)
class Places:
    """`regions` stand in the genitive with their nominative; `courts` are what follows «судебный участок № N»."""

    towns: Sequence[str]
    regions: Mapping[str, str]
    courts: Sequence[str]
    district_courts: Sequence[tuple[str, str]]
    streets: Sequence[str]
    addresses: Sequence[str]
    departments: Sequence[tuple[str, str]]
    birth_places: Sequence[str] = (
        "г. {town}",
        "г. {town} {region}",
        "город {town}",
        "пос. {town} {region}",
        "с. {town} {region}",
    )


@dataclass(frozen=True)
class Layout:
    """How a sheet is set. `head`: right, half (a column on the right), left, centre, or none of the court's name."""

    head: str
    size: float
    margin: str
    leading: str
    indent: str = "1.25cm"
    justify: bool = True


@dataclass(frozen=True)
class Part:
    """`days`, `sums` and `articles` name shapes of spelling.py; `hands` and `pressed` are fonts of ink.

    `case_numbers` are shapes by the kind of paper, those under "" for all other kinds; without any, the usual ones.
    `of_district_courts` are kinds of which some papers come from a district court, not from a precinct.
    `writ_series` are letters before the number of a writ; without any, ФС.
    """

    name: str
    people: People
    places: Places
    creditors: Sequence[Company]
    lenders: Sequence[str]
    contracts: Sequence[str]
    phrases: Grammar
    days: Sequence[str]
    sums: Sequence[str]
    articles: Sequence[str]
    fonts: Sequence[str]
    hands: Sequence[tuple[str, str]]
    pressed: str
    layouts: Sequence[Layout]
    region_code: int
    case_numbers: Mapping[str, Sequence[str]] = field(default_factory=dict)
    of_district_courts: Sequence[str] = ("writ",)
    writ_series: Sequence[str] = ()
