"""The launcher is started once for all crashes of a run."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.crash.machine import Launcher

HERE = Path(__file__).parent


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The whole sweep takes an hour: only `-m slow` asks for it."""
    if "slow" in config.getoption("-m"):
        return
    slow = [item for item in items if item.path.parent == HERE and item.get_closest_marker("slow")]
    items[:] = [item for item in items if item not in slow]
    config.hook.pytest_deselected(items=slow)


@pytest.fixture(scope="session")
def launcher() -> Iterator[Launcher]:
    made = Launcher()
    yield made
    made.end()
