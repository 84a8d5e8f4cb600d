"""How often chance is asked: in CI always the same questions, by `make fuzz` many times as many."""

import os

import hypothesis

_TIMES = int(os.environ.get("CESSIO_TEST_CHANCE", "1"))
_ORDINARY = 100


def tried(times: int) -> hypothesis.settings:
    """For a rule that wants another number of examples than the ordinary."""
    return hypothesis.settings(max_examples=times * _TIMES)


def load() -> None:
    hypothesis.settings.register_profile(
        "cessio", deadline=None, max_examples=_ORDINARY * _TIMES, derandomize=bool(os.environ.get("CI"))
    )
    hypothesis.settings.load_profile("cessio")
