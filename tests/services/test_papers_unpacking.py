"""Papers sent in one ZIP."""

import io
import zipfile

import pytest

from backend.domain.errors import Refused
from backend.services.paperwork.batches import MOST_FILES
from backend.services.paperwork.unpacking import LARGEST, papers_in


def archive(**members: bytes) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return content.getvalue()


def spoilt(sent: bytes) -> bytes:
    """With what no packer writes in place of the first packed bytes."""
    begins = 30 + len("a.png")
    return sent[:begins] + b"\xff" * 10 + sent[begins + 10 :]


def test_pictures_and_pdf_are_taken_out_from_any_folder_and_nothing_else() -> None:
    sent = archive(
        **{
            "Папка/приказ.JPG": b"1",
            "b.pdf": b"2",
            "readme.txt": b"no",
            "__MACOSX/._приказ.JPG": b"no",
            "../../evil.png": b"3",
        }
    )

    assert dict(papers_in(sent)) == {"приказ.JPG": b"1", "b.pdf": b"2"}


def test_a_bomb_is_unpacked_no_further_than_a_file_may_be_large() -> None:
    sent = archive(**{"bomb.png": bytes(LARGEST + 1), "good.png": b"1"})

    assert len(sent) < LARGEST // 100
    assert dict(papers_in(sent)) == {"good.png": b"1"}


@pytest.mark.parametrize(
    ("sent", "key"),
    [
        (b"PK", "refusal-paper-zip"),
        (archive(**{"readme.txt": b""}), "refusal-paper-zip-empty"),
        (archive(**{f"{n}.png": b"1" for n in range(MOST_FILES + 1)}), "refusal-paper-zip-many"),
        (archive(**{f"{n}.png": bytes(LARGEST) for n in range(6)}), "refusal-paper-zip"),
        (archive(**{"a.png": bytes(range(256)) * 9})[:-60], "refusal-paper-zip"),
        (spoilt(archive(**{"a.png": bytes(range(256)) * 9})), "refusal-paper-zip"),
        (archive(**{f"{n}": b"" for n in range(30_000)}), "refusal-paper-zip-many"),
    ],
)
def test_what_cannot_be_unpacked_is_refused_in_words(sent: bytes, key: str) -> None:
    with pytest.raises(Refused, match=key):
        list(papers_in(sent))
