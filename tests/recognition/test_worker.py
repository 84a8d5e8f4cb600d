"""The process that reads: its answers are whole, its end is nobody else's."""

import pytest

from backend.domain.errors import OutsideDown, Unreadable
from backend.integrations.ocr import SimulatedEngine
from backend.recognition import Limits, Readers, read_in_process
from tests.recognition.papers import ORDER, Mischief, photograph


async def test_a_reading_comes_whole_from_another_process() -> None:
    reading = await read_in_process([photograph()], SimulatedEngine([ORDER]))

    assert reading.value("case_number") == "2-3357/2024"
    assert reading.fields["case_number"].box is not None
    assert reading.sheets[0].jpeg.startswith(b"\xff\xd8")


@pytest.mark.parametrize(
    ("mischief", "key"),
    [("dies", "paper-breaks-the-reader"), ("hangs", "paper-too-slow"), ("devours", "paper-too-much-memory")],
)
async def test_a_process_that_fails_costs_its_own_file_only(mischief: str, key: str) -> None:
    limits = Limits(seconds=1.5) if mischief == "hangs" else Limits()

    with pytest.raises(Unreadable) as refused:
        await read_in_process([photograph()], Mischief(mischief), limits=limits)

    assert refused.value.key == key


async def test_an_engine_that_is_not_installed_is_told_apart_from_a_bad_file() -> None:
    with pytest.raises(OutsideDown) as down:
        await read_in_process([photograph()], Mischief("missing"))

    assert (down.value.service, down.value.retry) == ("tesseract", False)


async def test_how_long_the_process_took_to_start_is_not_the_papers_fault() -> None:
    reading = await read_in_process([photograph()], Mischief("arrives-late"), limits=Limits(seconds=1.2))

    assert reading.value("case_number") == "2-3357/2024"


async def test_after_a_bad_file_the_same_readers_read_the_next() -> None:
    readers = Readers(SimulatedEngine([ORDER]))
    with pytest.raises(Unreadable):
        await readers.read([b"no picture"])

    reading = await readers.read([photograph()])
    await readers.close()

    assert reading.value("debtor_name") == "Ворона Илья Петрович"
