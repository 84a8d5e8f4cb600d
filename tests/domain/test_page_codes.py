"""What a code on a page says, and that nobody but us can write one."""

from hypothesis import given
from hypothesis import strategies as st

from backend.domain.page_codes import PageCode, missing_pages, opened, written
from tests.chance import tried

codes = st.builds(
    lambda paper, page, more: PageCode(paper, page, page + more),
    st.binary(min_size=8, max_size=8),
    st.integers(1, 100),
    st.integers(0, 100),
)
OURS, BEFORE, STRANGE = b"ours", b"the key before", b"a stranger's"


@tried(200)
@given(codes)
def test_a_code_says_again_what_was_written(code: PageCode) -> None:
    assert opened(written(code, OURS), [OURS]) == code


@given(codes)
def test_a_code_fits_the_smallest_symbol(code: PageCode) -> None:
    assert len(written(code, OURS)) == 28


@given(codes)
def test_a_code_of_an_earlier_key_still_opens(code: PageCode) -> None:
    assert opened(written(code, BEFORE), [OURS, BEFORE]) == code


@given(codes)
def test_a_strangers_code_does_not_open(code: PageCode) -> None:
    assert opened(written(code, STRANGE), [OURS, BEFORE]) is None


@tried(200)
@given(codes, st.integers(2, 27), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
def test_a_code_with_one_letter_changed_does_not_open(code: PageCode, place: int, letter: str) -> None:
    one = written(code, OURS)
    forged = one[:place] + letter + one[place + 1 :]

    assert (opened(forged, [OURS]) is None) == (forged != one)


@given(st.text())
def test_whatever_else_is_printed_is_no_code(text: str) -> None:
    assert opened(text, [OURS]) is None
    assert opened("C1" + text, [OURS]) is None


def test_pages_that_are_not_there_are_named() -> None:
    seen = [PageCode(b"p" * 8, page, 5) for page in (2, 4, 2)]

    assert missing_pages(seen) == (1, 3, 5)
    assert missing_pages([]) == ()
