"""Several papers in one file: where each begins and which pages are its own."""

from backend.domain.reading import Page
from backend.integrations.ocr import SimulatedEngine
from backend.integrations.ocr.simulator import page_of
from backend.recognition import read_paper, read_papers, report
from backend.recognition.split import papers_of, seen_on
from tests.recognition.papers import ORDER, RETURNED, photograph

LETTER = """
ИСКОВОЕ ЗАЯВЛЕНИЕ
о взыскании задолженности по договору займа с Вороны Ильи Петровича,
проживающего в городе Каменный Брод, пер. Тихий, д. 57,
в пользу общества с ограниченной ответственностью «Тихая гавань».
"""
FURTHER = """
2
задолженность, образовавшуюся за указанный период, и расходы по оплате
государственной пошлины. Приказ может быть отменён по возражениям должника,
поданным в течение десяти дней со дня получения копии приказа.
Мировой судья Степной З.И.
"""
BEGUN = ORDER[: ORDER.index("задолженность по договору")]


def parted(*texts: str) -> list[list[int]]:
    return papers_of([page_of(text) for text in texts])


def test_papers_one_after_another_are_told_apart_by_their_heads() -> None:
    assert parted(ORDER, RETURNED, LETTER, ORDER.replace("2-3357", "2-4100")) == [[0], [1], [2], [3]]


def test_a_second_page_goes_with_the_first() -> None:
    assert parted(BEGUN, FURTHER, RETURNED) == [[0, 1], [2]]


def test_a_page_that_goes_on_in_the_middle_of_a_sentence_begins_nothing() -> None:
    unnumbered = FURTHER.replace("\n2\n", "\n")

    assert parted(BEGUN, unnumbered) == [[0, 1]]


def test_the_empty_back_of_a_sheet_stays_with_it() -> None:
    back = Page((), 1000, 1400)

    assert papers_of([page_of(ORDER), back, page_of(RETURNED)]) == [[0, 1], [2]]


def test_the_number_of_the_case_in_the_corner_is_no_middle_of_a_sentence() -> None:
    numbered = page_of("дело № 2-118/2024\n" + RETURNED)

    assert not seen_on(numbered).runs_on


def test_an_order_that_nobody_signed_lacks_its_end_though_its_back_is_blank() -> None:
    engine = SimulatedEngine([BEGUN, ""])

    reading = read_paper([photograph()] * 2, engine)

    assert "paper-last-page-missing" in reading.warnings


def test_copies_of_the_same_order_are_two_papers() -> None:
    assert parted(ORDER, ORDER) == [[0], [1]]


def test_each_paper_of_a_file_is_read_by_itself_and_tells_its_pages() -> None:
    # Each page is read twice: a band, to see whether it stands upright, and the whole.
    engine = SimulatedEngine([BEGUN, FURTHER, RETURNED])

    order, ruling = read_papers([photograph()] * 3, engine)

    assert (order.kind.value, order.pages, order.file_pages) == ("court_order", 2, (0, 1))
    assert (ruling.kind.value, ruling.pages, ruling.file_pages) == ("ruling_return", 1, (2,))
    assert report("five.pdf", ruling)["fields"]["uid"]["page"] == 2
    assert ruling.fields["uid"].page == 0
