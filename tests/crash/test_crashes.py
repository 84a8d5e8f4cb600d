"""kill -9 at every moment of every path: after the next start nothing is lost, and nothing is told twice."""

from pathlib import Path as File

import pytest

from tests.conftest import POSTGRES
from tests.crash.machine import AFTER_CALL, BEFORE_STATEMENT, KINDS, NOWHERE, Launcher, Point, running
from tests.crash.paths import (
    PATHS,
    LetterIsDelivered,
    OfficerAdvancesACase,
    Path,
    PaymentClosesTheCase,
    RegisterIsTakenIn,
)

pytestmark = pytest.mark.skipif(bool(POSTGRES), reason="the fuse is told of statements by SQLite")


class Walker:
    """Walks a path on a fresh machine that dies at a point."""

    def __init__(self, kind: type[Path], launcher: Launcher, template: File, folder: File) -> None:
        self.kind = kind
        self.launcher = launcher
        self.template = template
        self.folder = folder

    def new_folder(self, point: Point) -> File:
        made = self.folder / str(point).replace(" ", "-")
        made.mkdir()
        return made

    async def walk(self, point: Point) -> tuple[bool, dict[str, int]]:
        """Whether the process died there, and how many points of each kind the path has."""
        folder = self.new_folder(point)
        async with running(folder, self.template, self.launcher, self.kind.base) as machine:
            path = self.kind(machine)
            await path.prepare()
            await machine.clock_has_looked()
            machine.arm(point)
            try:
                await path.walk()
                await machine.settle()
                counted = machine.counted()
                machine.disarm()
                await path.check()
                await machine.check_nothing_is_lost_or_told_twice()
            except BaseException as error:
                log = (folder / "log").read_text(errors="replace")[-3000:]
                error.add_note(f"{self.kind.name}, killed {point}\n{log}")
                raise
            return machine.kills > 0, counted


@pytest.fixture
def walker(request: pytest.FixtureRequest, launcher: Launcher, sqlite_template: File, tmp_path: File) -> Walker:
    return Walker(request.param, launcher, sqlite_template, tmp_path)


def each(*paths: type[Path]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("walker", paths, indirect=True, ids=lambda path: path.name.replace(" ", "-"))


# One that a person begins, one of the jobs, one of the messenger, one of money.
QUICK = (OfficerAdvancesACase, RegisterIsTakenIn, LetterIsDelivered, PaymentClosesTheCase)
SWEEPS = [*((kind, 1) for kind in KINDS), (BEFORE_STATEMENT, 2)]


@each(*QUICK)
async def test_killed_here_and_there_it_loses_nothing_and_tells_nothing_twice(walker: Walker) -> None:
    """A sample: `make crash` tries every point."""
    died, counted = await walker.walk(NOWHERE)
    assert not died

    points = [Point(BEFORE_STATEMENT, counted[BEFORE_STATEMENT] * 2 // 3), Point(AFTER_CALL, counted[AFTER_CALL])]
    for point in points:
        died, _ = await walker.walk(point)
        assert died, point


@pytest.mark.slow
@pytest.mark.timeout(7200)
@each(*PATHS)
@pytest.mark.parametrize(("kind", "times"), SWEEPS, ids=lambda told: str(told).replace(" ", "-"))
async def test_killed_at_every_point_it_loses_nothing_and_tells_nothing_twice(
    walker: Walker, kind: str, times: int, capsys: pytest.CaptureFixture[str]
) -> None:
    tried, died = 0, True
    stride = walker.kind.stride if kind == BEFORE_STATEMENT else 1
    while died:
        died, _ = await walker.walk(Point(kind, 1 + tried * stride, times))
        tried += died

    with capsys.disabled():
        again = ", and once more after the start" if times > 1 else ""
        print(f"{walker.kind.name}: killed {kind}{again}, {tried} points")  # noqa: T201 - the sweep says what it tried
    assert tried > 0
