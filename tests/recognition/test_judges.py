"""The judge, wherever a paper names him."""

import pytest

from backend.recognition import ACCEPTED
from tests.recognition.papers import RETURNED, extracted, read_text

FORM = """
СУДЕБНЫЙ ПРИКАЗ
2-95/2025
(номер дела)
Судебный участок № 7 Речного района, Гордеева М.К.
({caption})
РЕШИЛ:
Взыскать с Лапина Антона Андреевича по договору займа № 7/К от 14.02.2023 в пользу АО «Банк Заря» задолженность
в сумме 5 000 руб. 10 коп.
Должник вправе в течение десяти дней представить возражения относительно исполнения судебного приказа.
Мировой судья (подпись)
"""


@pytest.mark.parametrize(
    "caption",
    ["судья", "наименование суда, фамилия и инициалы судьи", "суд и фамилия судьи", "судебный участок, мировой судья"],
)
def test_a_judge_is_named_over_a_caption_that_asks_for_one(caption: str) -> None:
    fields, _ = extracted(FORM.format(caption=caption))

    assert fields["judge_name"] == "Гордеева М.К."


def test_a_judge_is_named_whole_though_a_speck_stands_within_the_name() -> None:
    fields, _ = extracted(RETURNED.replace("Юдин Лев Захарович", "Юдин (Лев Захарович"))

    assert fields["judge_name"] == "Юдин Лев Захарович"


def test_initials_are_in_doubt_where_the_rest_of_the_name_stands_beside_a_surname_that_nobody_could_read() -> None:
    worn = RETURNED.replace("Юдин Лев Захарович", "ю1н» Лев Захарович")

    told, whole = (read_text(text).fields["judge_name"] for text in (worn, RETURNED))

    assert (told.value, whole.value) == ("Юдин Л.З.", "Юдин Лев Захарович")
    assert told.confidence < ACCEPTED


def test_a_caption_that_asks_for_a_clerk_names_no_judge() -> None:
    fields, _ = extracted(RETURNED.replace("Мировой судья Юдин Л.З.", "Мировой судья\nГордеева М.К.\n(секретарь)"))

    assert fields["judge_name"] == "Юдин Лев Захарович"


CANCELLED = """
дело № 2-95/2025
м.с. Гордеев М.К.
ОПРЕДЕЛЕНИЕ
об отмене судебного приказа
14 мая 2025 года
Рассмотрев в порядке ст. 129 ГПК РФ возражения Лапина Антона
Андреевича, мировой судья судебного участка № 7 Речного судебного
района г. Ключи Гордеев М.К.
установил:
02.04.2025 вынесен судебный приказ по заявлению АО «Банк Заря» о взыскании с Лапина Антона Андреевича долга.
Руководствуясь ст. 129 ГПК РФ, мировой судья
ОПРЕДЕЛИЛ:
отменить вынесенный 02.04.2025 судебный приказ о взыскании с Лапина Антона Андреевича в пользу
АО «Банк Заря» 5 000 рублей.
Мировой судья: М.К. Гордеев
"""


def test_whoever_is_named_before_the_judge_in_another_case_is_somebody_else() -> None:
    fields, _ = extracted(CANCELLED)

    assert (fields["judge_name"], fields["debtor_name"]) == ("Гордеев М.К.", "Лапин Антон Андреевич")


def test_a_republic_before_a_judge_whose_surname_is_like_a_fathers_name_is_nobody() -> None:
    placed = CANCELLED.replace("района г. Ключи Гордеев М.К.", "района\nРеспублики Приречье Рашевич М.К.")

    fields, _ = extracted(placed.replace("М.К. Гордеев", "М.К. Рашевич"))

    assert fields["judge_name"] == "Рашевич М.К."


def test_a_fathers_name_keeps_its_hyphen_over_the_end_of_a_line() -> None:
    placed = CANCELLED.replace("г. Ключи Гордеев М.К.", "г. Ключи Гордеев Мурад Керим-\nоглы")

    fields, _ = extracted(placed)

    assert fields["judge_name"] == "Гордеев Мурад Керим-оглы"
