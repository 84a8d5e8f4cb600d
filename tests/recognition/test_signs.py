"""Signs that blur drew out, as a photograph held askew shows them: stops like commas, colons like semicolons."""

import pytest

from tests.recognition.papers import ORDER, RETURNED, read_text, values


@pytest.mark.parametrize("sign", [";", "!", ",", "."])
def test_a_ruling_is_known_though_the_colon_after_its_verb_is_drawn_out(sign: str) -> None:
    reading = read_text(RETURNED.replace("о п р е д е л и л:", f"ОПРЕДЕЛИЛ{sign}"))

    assert reading.kind.value == "ruling_return"
    assert values(reading) == values(read_text(RETURNED))


def test_so_it_is_where_the_verb_is_set_apart() -> None:
    assert read_text(RETURNED.replace("л и л:", "л и л;")).kind.value == "ruling_return"


def test_an_order_says_the_same_with_every_stop_of_what_is_shortened_drawn_out() -> None:
    worn = ORDER.replace("г. ", "г, ").replace("пер. ", "пер, ").replace("д. ", "д, ").replace("кв. ", "кв, ")
    worn = worn.replace("руб. ", "руб, ").replace("коп.", "коп,").replace("З.И.", "З,И,")

    assert values(read_text(worn)) == values(read_text(ORDER))


def test_a_day_may_lose_its_stops() -> None:
    worn = ORDER.replace("23.09.1986", "23,09,1986").replace("16.11.2024", "16.,11.2024")

    assert values(read_text(worn)) == values(read_text(ORDER))


def test_commas_that_were_printed_stay() -> None:
    told = values(read_text(ORDER))

    assert told["debtor_address"] == "Синеборский край, г. Каменный Брод, пер. Тихий, д. 57, кв. 134"
    assert told["interest"] == "67673.54"
