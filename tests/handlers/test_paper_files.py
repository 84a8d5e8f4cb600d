"""Which files are taken for papers: by their kind, or by their name where the messenger does not tell the kind."""

import pytest
from aiogram.types import Document

from handlers.staff.papers.sending import IS_PAPER, IS_TAKEN_ELSEWHERE
from handlers.staff.papers.zips import IS_ZIP


class Sent:
    def __init__(self, name: str, mime: str) -> None:
        self.document = Document(file_id="1", file_unique_id="1", file_name=name, mime_type=mime)


@pytest.mark.parametrize(
    ("name", "mime", "is_paper"),
    [
        ("IMG_0001.HEIC", "application/octet-stream", True),
        ("скан", "image/jpeg", True),
        ("приказ.pdf", "application/pdf", True),
        ("письмо.docx", "application/msword", False),
        ("реестр.xlsx", "application/octet-stream", False),
    ],
)
def test_a_picture_is_known_by_its_kind_or_its_name(name: str, mime: str, is_paper: bool) -> None:
    assert bool(IS_PAPER.resolve(Sent(name, mime))) is is_paper


@pytest.mark.parametrize("name", ["реестр.XLSX", "архив.zip"])
def test_registers_and_archives_are_taken_elsewhere(name: str) -> None:
    assert IS_TAKEN_ELSEWHERE.resolve(Sent(name, "application/octet-stream"))
    assert bool(IS_ZIP.resolve(Sent(name, ""))) is name.endswith("zip")
