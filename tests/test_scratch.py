"""Scratch folders: what a killed process left in the clear goes with the next start; the living keep theirs."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from backend import scratch

BUSY = """
import sys, time
from pathlib import Path
from backend import scratch
scratch.use_folder(Path(sys.argv[1]))
with scratch.scratch_folder() as own:
    (own / "names").write_text("Иванов")
    print(own, flush=True)
    time.sleep(60)
"""


def test_what_a_killed_process_left_goes_and_a_living_one_keeps_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scratch._Holder, "folder", None)
    with subprocess.Popen([sys.executable, "-c", BUSY, str(tmp_path)], stdout=subprocess.PIPE, text=True) as busy:  # noqa: S603 - our own
        assert busy.stdout is not None
        others = Path(busy.stdout.readline().strip())

        scratch.use_folder(tmp_path)
        assert (others / "names").exists()
        assert others.stat().st_mode & 0o077 == 0

        os.kill(busy.pid, signal.SIGKILL)

    with scratch.scratch_folder() as own:
        scratch.use_folder(tmp_path)
        assert own.exists()
    assert list(tmp_path.iterdir()) == []
