"""What speaks for a value wherever it comes from; the names of all evidence are the rows of confidence.toml."""

_REPEATED, _OFTEN = 2, 3


def by_times(count: int) -> tuple[str, ...]:
    """It was read the same in so many places."""
    return tuple(mark for mark, least in (("repeated", _REPEATED), ("often", _OFTEN)) if count >= least)
