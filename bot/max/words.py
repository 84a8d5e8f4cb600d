"""A long text as several that MAX takes: cut between lines, so that no sentence and no mark is torn."""

import re

from backend.integrations.max.limits import TEXT

_TAG = re.compile(r"</?[a-z][^>]*>")


def pieces(text: str, most: int = TEXT) -> list[str]:
    """In order, none longer than `most` with its marks. A line that is too long alone loses its marks and is cut."""
    made = [""]
    for line in text.split("\n"):
        joined = f"{made[-1]}\n{line}" if made[-1] else line
        if len(joined) <= most:
            made[-1] = joined
        else:
            made += _cut(line, most)
    return [piece for piece in made if piece.strip()] or [text[:most]]


def _cut(line: str, most: int) -> list[str]:
    if len(line) <= most:
        return [line]
    bare = _TAG.sub("", line)
    return [bare[at : at + most] for at in range(0, len(bare), most)]
