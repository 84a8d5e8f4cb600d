"""Phrases filled with the facts of a case, remembering which facts got printed: what is not printed is no truth.

{@name}      a phrase of that name, drawn anew        {$name}   the same one all over the paper
{m:ого|ой}   by the debtor's sex                      {j:|а}    by the judge's
{total}      a fact; {debtor.gen} in a case; {court.gen.cap} with a capital letter
[[ ... ]]    printed in half of the papers
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from random import Random

from scripts.sample_papers import spelling
from scripts.sample_papers.case import Case
from scripts.sample_papers.contract import FIELDS
from scripts.sample_papers.stock import Part

_HOLE = re.compile(r"\{([^{}]+)\}")
_MAYBE = re.compile(r"\[\[((?:(?!\[\[).)*?)\]\]", re.DOTALL)
_LOOKALIKES = str.maketrans({"M": "М", "S": "Ѕ"})
_LOOKALIKE_M = str.maketrans({"M": "М"})


@dataclass
class Told:
    """Values of one field as they were printed: value, and each printed form of it."""

    forms: dict[str, list[str]] = field(default_factory=dict)

    def add(self, value: str, printed: str) -> None:
        self.forms.setdefault(value, []).append(printed)


class Teller:
    """Fills phrases for one paper: `leaves` print facts, `codes` tell which reason or status their phrases are drawn for."""

    def __init__(
        self, case: Case, part: Part, kind: str, rng: Random, codes: dict[str, str], leaves: Mapping[str, "Leaf"]
    ) -> None:
        self.case, self.part, self.kind, self.rng, self.codes, self.leaves = case, part, kind, rng, codes, leaves
        self.told: dict[str, Told] = {}
        self.day_shape = rng.choice(part.days)
        self.sum_shape = rng.choice(part.sums)
        self.article_shape = rng.choice(part.articles)
        self.careless_uid = rng.choice((None, None, None, _LOOKALIKE_M, _LOOKALIKES))
        self.tight_number = rng.random() < 0.15
        self._sticky: dict[str, str] = {}

    def tell(self, phrase: str) -> str:
        while _MAYBE.search(phrase):
            phrase = _MAYBE.sub(lambda m: m[1] if self.rng.random() < 0.5 else "", phrase)
        while _HOLE.search(phrase):
            phrase = _HOLE.sub(lambda m: self._filled(m[1]), phrase)
        return phrase

    def _filled(self, hole: str) -> str:
        if hole[0] == "@":
            return self.tell(self.rng.choice(self.part.phrases[hole[1:]]))
        if hole[0] == "$":
            if hole not in self._sticky:
                self._sticky[hole] = self.tell(self.rng.choice(self.part.phrases[hole[1:]]))
            return self._sticky[hole]
        if hole[:2] in {"m:", "j:", "s:", "b:"}:
            who = {"m": self.case.debtor, "j": self.case.judge, "s": self.case.second, "b": self.case.bailiff}[hole[0]]
            return hole[2:].split("|")[who.female]
        name, *ways = hole.split(".")
        capital = "cap" in ways
        upper = "upper" in ways
        text = self.leaves[name](self, [way for way in ways if way not in {"cap", "upper"}])
        return text[0].upper() + text[1:] if capital else text.upper() if upper else text

    def note(self, name: str, value: str, printed: str) -> str:
        if name in FIELDS[self.kind]:
            self.told.setdefault(name, Told()).add(value, printed)
        return printed

    def fields(self) -> dict[str, str]:
        """The value of each printed field: the fullest form of a person, the shortest of a company."""
        return {name: self._best(name, told)[0] for name, told in self.told.items()}

    def also_right(self) -> dict[str, list[str]]:
        return {name: rest for name, told in self.told.items() if (rest := self._best(name, told)[1:])}

    def printed_forms(self) -> dict[str, list[str]]:
        return {name: told.forms[self._best(name, told)[0]] for name, told in self.told.items()}

    def _best(self, name: str, told: Told) -> list[str]:
        values = list(told.forms)
        if name in {"debtor_name", "judge_name", "bailiff_name", "recipient_name"}:
            full = [value for value in values if "." not in value]
            return full or values
        if name in {"creditor_name", "sender_name"}:
            return sorted(values, key=len)
        return values

    def day(self, value: date, ways: list[str]) -> str:
        shape = next((way for way in ways if way in spelling.DAYS), "bare" if "bare" in ways else self.day_shape)
        if shape == "bare":
            shape = "digits" if "digits" in self.day_shape or "bare_digits" in ways else "bare_words"
        return spelling.DAYS[shape](value)

    def sum(self, value: Decimal, ways: list[str]) -> str:
        shape = next((way for way in ways if way in spelling.SUMS), self.sum_shape)
        if shape == self.sum_shape and "word" in shape and "long" not in ways:
            # Courts spell the total and print its parts plainly as a rule.
            shape = "rub_kop" if "rub_kop" in self.part.sums else "roubles_kop"
        return spelling.SUMS[shape](value)


Leaf = Callable[[Teller, list[str]], str]
"""Prints one fact in the ways asked for (a case, a shape), and notes it."""
