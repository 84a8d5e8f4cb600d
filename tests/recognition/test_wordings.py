"""Papers as courts, bailiffs and the Post word them all over the country: every field of each, and nothing else."""

from pathlib import Path

import pytest

from tests.recognition.papers import extracted, kind_of

WORDINGS = Path(__file__).parent / "wordings"
PAPERS = sorted(path for path in WORDINGS.glob("*.txt") if path.name != "unknown.txt")
NONE_OF_OURS = [text.strip() for text in (WORDINGS / "unknown.txt").read_text(encoding="utf-8").split("\n---\n")]


def told(path: Path) -> tuple[dict[str, str], str]:
    head, text = path.read_text(encoding="utf-8").split("\n---\n", 1)
    return dict(line.split(": ", 1) for line in head.splitlines()), text


@pytest.mark.parametrize("path", PAPERS, ids=lambda path: path.stem)
def test_a_paper_gives_every_field_that_it_prints_and_no_other(path: Path) -> None:
    wanted, text = told(path)

    fields, _ = extracted(text)

    assert {"kind": kind_of(text).value, **fields} == wanted


@pytest.mark.parametrize("text", NONE_OF_OURS, ids=lambda text: " ".join(text.split()[:5]))
def test_another_paper_is_unknown(text: str) -> None:
    assert kind_of(text).value == "unknown"
