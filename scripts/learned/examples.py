"""Papers as examples of which the models learn: kind and codes of each, and what its days, sums and people are."""

from dataclasses import dataclass, field

from backend.domain.reading import PaperKind
from backend.integrations.ocr.simulator import page_of
from backend.recognition.flow import Flow
from backend.recognition.learned import places
from backend.recognition.learned_codes import codes_name
from backend.recognition.learned_kind import kind_features, kind_name
from backend.recognition.learned_roles import DAYS, NONE, PEOPLE, SUMS
from backend.recognition.names import SeenName, same_person, seen_names
from backend.recognition.paper import Paper
from backend.recognition.sections import sections
from backend.recognition.surroundings import Surroundings
from scripts.learned.net import Example
from scripts.learned.papers import Text


@dataclass
class Examples:
    """Of each model."""

    kind: list[Example] = field(default_factory=list)
    codes: list[Example] = field(default_factory=list)
    days: list[Example] = field(default_factory=list)
    sums: list[Example] = field(default_factory=list)
    people: list[Example] = field(default_factory=list)

    def add(self, text: Text) -> None:
        paper = paper_of(text)
        values = {name: one[0] for name, one in text.values.items()}
        words = places(kind_features(paper))
        self.kind.append(Example(text.part, kind_name(paper.kind, values.get("decree_type", "")), words))
        if name := codes_name(text.kind, values):
            self.codes.append(Example(text.part, name, words))
        around = Surroundings(paper)
        for day in paper.dates:
            if name := role_of(text, day.iso, DAYS.get(paper.kind, ())):
                self.days.append(Example(text.part, name, places(around.of_day(day))))
        for one in paper.sums:
            if name := role_of(text, str(one.value), SUMS.get(paper.kind, ())):
                self.sums.append(Example(text.part, name, places(around.of_sum(one))))
        for person in paper.names:
            if name := part_of(text, person, PEOPLE.get(paper.kind, ())):
                self.people.append(Example(text.part, name, places(around.of_person(person))))


def paper_of(text: Text) -> Paper:
    """Of the kind that it truly is."""
    flow = Flow([page_of(page) for page in text.pages])
    return Paper(flow, sections(flow), PaperKind(text.kind))


def role_of(text: Text, value: str, names: tuple[str, ...]) -> str:
    """The field of which this is the value; empty where it is that of two, so that nobody can tell."""
    told = [name for name in names if value in text.values.get(name, ())]
    return NONE if not told else told[0] if len(told) == 1 else ""


def part_of(text: Text, person: SeenName, names: tuple[str, ...]) -> str:
    """The field that names this person, of whom truth tells the nominative or initials; empty where two do."""
    told = [name for name in names if any(_is_named(person, value) for value in text.values.get(name, ()))]
    return NONE if not told else told[0] if len(told) == 1 else ""


def _is_named(person: SeenName, value: str) -> bool:
    return any(same_person(person, one) or same_person(one, person) for one in seen_names(value))
