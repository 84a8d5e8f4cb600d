"""Several papers in one file: where each begins and which pages are its own."""

import pytest

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
NOTICE = """
Почтовая карточка
Трек-код 80099912345671
Адресат: Горшков Пётр Львович
Сдано 11.02.2025, вес 20 г
Возврат: за истечением срока, 02.04.2025
"""
LETTER_OF_COURT = """
Судебный участок № 3 Речного судебного района Синеборского края
ООО «ПКО «Тихая гавань»
На обращение от 3 марта 2025 года сообщаем, что материалы по Горшкову П.Л.
на участок не поступали, а копии могут быть получены в канцелярии.
"""
OVERLEAF = """
Реквизиты взыскателя: ООО «ПКО «Тихая гавань», ИНН 9657815655, счёт
40702810000000000001 в банке «Меридиан», город Каменный Брод.
Копия приказа выдана взыскателю на руки.
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


def test_what_follows_a_notice_is_another_paper_though_neither_is_signed_nor_titled() -> None:
    assert parted(NOTICE, LETTER_OF_COURT, NOTICE) == [[0], [1], [2]]


def test_a_name_within_the_last_sentence_of_a_page_signs_nothing() -> None:
    begun = BEGUN + "Взыскать с Вороны И.П. в пользу взыскателя уплаченную\nим пошлину в размере 2 000 рублей"
    further = FURTHER.replace("\n2\nзадолженность", "\nПриказ выносится на сумму, которую составила задолженность")

    assert parted(begun, further) == [[0, 1]]


def test_an_acting_judge_and_an_office_sign_as_a_judge_does() -> None:
    for office in ("И.о. мирового судьи", "Ведущий судебный пристав-исполнитель", "Директор"):
        assert seen_on(page_of(f"{BEGUN}{office} Юдин Л.З.")).closed


def test_the_back_of_a_signed_order_goes_with_it() -> None:
    for back in (OVERLEAF, "ДОКУМЕНТ ПОДПИСАН\nЭЛЕКТРОННОЙ ПОДПИСЬЮ\n" + "Сертификат и срок его действия " * 3):
        assert parted(ORDER, back, RETURNED) == [[0, 1], [2]]


def test_a_caption_in_small_letters_and_a_worn_capital_are_no_middle_of_a_sentence() -> None:
    for head in ("копия: ООО «Ветер»", "исх. № 12", "оТЧЁТ О ПУТИ ПИСЬМА"):
        assert not seen_on(page_of(head + NOTICE)).runs_on


@pytest.mark.parametrize(
    "further",
    [
        "ПОСТАНОВИЛ:\nВзыскать с Вороны Ильи Петровича 5 000 рублей.",
        "О П Р Е Д Е Л И Л :\nОтказать в принятии заявления.",
        "1. Отказать в принятии заявления Общества.",
        "Исполнение по судебному приказу прекратить, взыскателю приказ возвратить.",
        "В законную силу приказ вступил: 23.01.2025",
    ],
)
def test_what_a_court_decides_goes_with_what_it_found_though_the_page_before_is_short_or_signed(further: str) -> None:
    short = ORDER[: ORDER.index("ПРИКАЗЫВАЮ")]
    signed = f"{short}\nМировой судья Степной З.И.\n"
    tail = f"\n{further}\nДолжник вправе подать возражения в течение десяти дней.\nМировой судья Степной З.И.\n"

    assert parted(short, tail) == parted(signed, tail) == [[0, 1]]


def test_a_page_that_ends_with_the_word_of_deciding_is_not_closed_by_the_judge_named_above_it() -> None:
    begun = ORDER.replace("Мировой судья Степной З.И.\n", "На основании статьи 135 ГПК РФ\nмировой судья\nОПРЕДЕЛИЛ:\n")

    assert parted(
        begun, "\nВозвратить заявление Вороне Илье Петровичу\nсо всеми приложениями к нему, всего на 9 листах.\n"
    ) == [[0, 1]]


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
