"""Values read again from their places by other eyes: what they say is weighed, and what check digits prove is taken."""

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from backend.domain.check_digits import inn_is_right, track_is_right
from backend.domain.folding import TO_DIGITS, TO_LATIN
from backend.domain.identifiers import court_uid_is_right
from backend.domain.reading import Box, Layout, OcrEngine
from backend.recognition.flow import Flow
from backend.recognition.line_model import LineModel, Seen, line_of
from backend.recognition.paper import Found
from backend.recognition.read import ReadPage, read_again
from backend.recognition.rereading import FIGURES, value_in, value_in_foreign

_CHECKED: Mapping[str, Callable[[str], bool]] = {
    "creditor_inn": inn_is_right, "track_number": track_is_right, "uid": court_uid_is_right,
}  # fmt: skip
_MOST_MIXED = 64
# What the reading of an eye counts for. The engine read the page too, and tends to err again in the same way.
_PAGE, _ENGINE, _FOREIGN, _OWN = 1.0, 0.5, 0.6, 1.5
# Sizes of the crop. A model without Russian learnt its digits elsewhere: it does not take a flat-topped 3 for a 5.
_ENGINE_SIZES, _FOREIGN_SIZES = (1.5, 1.0), (1.0, 2.0)
_SAID = {
    "own": ("eye_agrees", "eye_differs"),
    "engine": ("looked_again", "looked_again_differs"),
    "foreign": ("digits_agree", "digits_differ"),
}
# Nats by which our own eye would rather read something else.
_BELIEVED, _DISBELIEVED = 2.0, 8.0


@dataclass(frozen=True)
class Piece:
    """The part of a value that stands on one printed line."""

    page: ReadPage
    box: Box

    def seen(self) -> Seen:
        return LineModel.load().look(line_of(self.page.sheet.grey, self.box))


@dataclass(frozen=True)
class Telling:
    """What one eye says that the value is, empty where it sees none of its shape."""

    eye: str
    value: str
    weight: float

    @property
    def spelling(self) -> str:
        """Letters that look alike in both alphabets are no difference."""
        return self.value.replace(" ", "").upper().translate(TO_LATIN)

    @property
    def key(self) -> str:
        """Nor are those that look like figures."""
        return self.spelling.translate(TO_DIGITS)


def look_again(one: Found, flow: Flow, pages: Sequence[ReadPage], engine: OcrEngine) -> Found:
    """The same field with what other readings of its place say; another value where they outweigh it or are proven."""
    if one.end <= one.start or "derived" in one.evidence:
        return one
    pieces = [Piece(pages[number], box) for number, box in flow.lines_between(one.start, one.end)]
    if any(piece.page.from_layer for piece in pieces):
        return one.also("declared")
    if one.name not in FIGURES:
        return _believed(one, flow, pieces)
    told = [Telling("page", one.value, _PAGE)]
    for telling in _tellings(one, pieces, engine):
        told.append(telling)
        if _is_settled(told):
            break
    return _weighed(one, told)


def _believed(one: Found, flow: Flow, pieces: Sequence[Piece]) -> Found:
    """Names and words stay as they were read; our own eye says how far it would have read the same."""
    printed = flow.printed_lines(one.start, one.end)
    doubt = sum(piece.seen().doubt(text, anywhere=True) for piece, text in zip(pieces, printed, strict=True))
    return one.also("eye_agrees") if doubt < _BELIEVED else one.also("eye_differs") if doubt > _DISBELIEVED else one


def _tellings(one: Found, pieces: Sequence[Piece], engine: OcrEngine) -> Iterator[Telling]:
    own = " ".join(piece.seen().told.text for piece in pieces)
    yield Telling("own", value_in(one, own), _OWN)
    for foreign, again in zip(_FOREIGN_SIZES, _ENGINE_SIZES, strict=True):
        yield Telling("foreign", value_in_foreign(one, _again(pieces, engine, Layout.NUMBER, foreign)), _FOREIGN)
        yield Telling("engine", value_in(one, _again(pieces, engine, Layout.LINE, again)), _ENGINE)


def _is_settled(told: Sequence[Telling]) -> bool:
    """Two more eyes see what the page says, and none sees anything else."""
    seen = {telling.eye: telling.key for telling in told if telling.value}
    return len(seen) > 2 and len(set(seen.values())) == 1  # noqa: PLR2004 - the page and two more


def _again(pieces: Sequence[Piece], engine: OcrEngine, layout: Layout, size: float) -> str:
    return " ".join(read_again(piece.page, piece.box, engine, layout, size) for piece in pieces)


def _weighed(one: Found, told: Sequence[Telling]) -> Found:
    heard = [telling for telling in told if telling.value]
    votes: dict[str, float] = {}
    for telling in heard:
        votes[telling.key] = votes.get(telling.key, 0.0) + telling.weight
    best = max(votes, key=lambda key: votes[key])  # the page's own comes first, and wins a tie
    spelt = _spelt(telling for telling in heard if telling.key == best)
    value = max(spelt, key=lambda same: sum(telling.weight for telling in same))[0].value
    values = list(dict.fromkeys([*(telling.value for telling in heard), *one.others]))
    proven = _proven(one, [telling.value for telling in heard])
    taken = proven or value
    seen = replace(one, value=taken, others=tuple(other for other in values if other != taken))
    if proven:
        seen = seen.without("checksum_fails", "contested").also("checksum")
    seen = seen.also("letter_or_figure") if len(spelt) > 1 else seen
    changed = taken.translate(TO_LATIN) != one.value.translate(TO_LATIN)
    return seen.also(*_marks(heard, seen.value), *(["repaired" if proven else "outvoted"] if changed else []))


def _spelt(alike: Iterable[Telling]) -> list[list[Telling]]:
    """Readings that differ in what no eye can tell, a letter or a figure, apart."""
    spelt: dict[str, list[Telling]] = {}
    for telling in alike:
        spelt.setdefault(telling.spelling, []).append(telling)
    return list(spelt.values())


def _marks(heard: Sequence[Telling], value: str) -> Iterator[str]:
    taken = Telling("", value, 0.0).key
    for eye, (agrees, differs) in _SAID.items():
        if keys := {telling.key for telling in heard if telling.eye == eye}:
            yield agrees if taken in keys else differs


def _proven(one: Found, values: Sequence[str]) -> str:
    """The one reading, or mixture of readings character by character, whose check digits hold."""
    is_right = _CHECKED.get(one.name)
    if is_right is None or "checksum" in one.evidence:
        return ""
    alike = [value for value in values if len(value) == len(one.value)]
    choices = [tuple(dict.fromkeys(letters)) for letters in zip(*alike, strict=True)]
    tried = ("".join(letters) for letters in itertools.islice(itertools.product(*choices), _MOST_MIXED))
    right = {value for value in tried if is_right(value)}
    return right.pop() if len(right) == 1 else ""
