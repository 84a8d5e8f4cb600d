"""What kind of paper this is by all of its words: a second opinion beside the phrases of classify.py."""

import itertools
import re
from collections.abc import Iterator, Mapping

from backend.domain.reading import PaperKind
from backend.recognition.learned import Learned, learned, places
from backend.recognition.paper import Paper
from backend.recognition.stems import Stems

_SHORT_LINE = re.compile(r"(?m)^[^\n]{1,60}$")
_MOST_TITLES, _TITLE_WORDS = 14, 6

Deed = tuple[PaperKind, str]
"""A kind and, of a bailiff's decree, its type."""


def kind_shares(paper: Paper, model: Learned | None = None) -> Mapping[Deed, float]:
    """The probability of each kind; what the paper is taken for plays no part."""
    told = (model or learned("kind")).shares(places(kind_features(paper)))
    return {(PaperKind(name.partition(" ")[0]), name.partition(" ")[2]): share for name, share in told.items()}


def kind_name(kind: PaperKind, decree: str) -> str:
    """As the model calls it."""
    return f"{kind.value} {decree}".strip()


def kind_features(paper: Paper) -> Iterator[str]:
    """Words and pairs of them, the part of the paper in which they stand, and what stands on short lines above."""
    stems = Stems(paper.masked)
    words = [one.text for one in stems.words]
    third = len(words) // 3
    yield from words
    yield from (f"pair {one}_{other}" for one, other in itertools.pairwise(words))
    yield from (f"first {one}" for one in words[:third])
    yield from (f"last {one}" for one in words[2 * third :])
    for name, part in vars(paper.parts).items():
        yield from (f"{name} {one}" for one in stems.between(part.start, part.end))
    for match in itertools.islice(_SHORT_LINE.finditer(paper.masked), _MOST_TITLES):
        line = stems.between(*match.span())
        if len(line) <= _TITLE_WORDS:
            yield f"title {'_'.join(line)}"
            yield from (f"title {one}" for one in line)
