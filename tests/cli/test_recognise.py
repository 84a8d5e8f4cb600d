"""`cessio recognise`, as it is called."""

import json
from pathlib import Path

from click.testing import CliRunner

from backend.cli.recognise import recognise
from tests.recognition.tesseract import SAMPLES


def test_one_line_a_file_in_their_order_and_the_others_are_still_read(tmp_path: Path) -> None:
    spoiled = tmp_path / "spoiled.jpg"
    spoiled.write_bytes(b"no picture")

    done = CliRunner().invoke(recognise, ["--jsonl", str(spoiled), str(SAMPLES / "cancel.jpg")])

    refused, read = map(json.loads, done.stdout.splitlines())
    assert done.exit_code == 1
    assert refused["file"] == "spoiled.jpg"
    assert set(refused) == {"file", "error"}
    assert (read["file"], read["kind"], read["pages"]) == ("cancel.jpg", "ruling_cancel", 1)
    assert read["kind_confidence"] > 0.9
    number = read["fields"]["case_number"]
    assert set(number) == {"value", "confidence", "page", "box", "derived"}
    assert len(number["box"]) == 4


def test_a_paper_that_is_read_ends_well() -> None:
    done = CliRunner().invoke(recognise, [str(SAMPLES / "return.jpg")])

    assert done.exit_code == 0
    assert json.loads(done.stdout)["kind"] == "ruling_return"


def test_called_without_a_file_it_says_how_to_call_it() -> None:
    assert CliRunner().invoke(recognise, []).exit_code == 2
