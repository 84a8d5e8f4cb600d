"""A sheet written as a row of the names of its blocks."""

from collections.abc import Sequence


def sheets(*rows: str) -> tuple[str, ...]:
    """`^title` is the phrase `title` set as a title, `a+b` are two phrases of one paragraph, `---` is a new page."""
    return tuple("\n\n".join(map(_block, row.split())) for row in rows)


def laid(rows: Sequence[str], told: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Each of `told` in two of the rows, in which <0>, <1>, ... stand for its words."""
    return tuple(
        _filled(rows[(2 * number + turn) % len(rows)], words) for number, words in enumerate(told) for turn in range(2)
    )


def _block(name: str) -> str:
    if not name.strip("-="):
        return name
    plain = name.lstrip("^>")
    mark = name[: -len(plain)]
    told = " ".join(f"{{@{one}}}" for one in plain.split("+"))
    return f"{mark} {told}" if mark else told


def _filled(row: str, words: Sequence[str]) -> str:
    for place, told in enumerate(words):
        row = row.replace(f"{{@<{place}>}}", told)
    return row
