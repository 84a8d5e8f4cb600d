"""The judge, wherever a paper names him."""

import pytest

from tests.recognition.papers import RETURNED, extracted

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


def test_a_caption_that_asks_for_a_clerk_names_no_judge() -> None:
    fields, _ = extracted(RETURNED.replace("Мировой судья Юдин Л.З.", "Мировой судья\nГордеева М.К.\n(секретарь)"))

    assert fields["judge_name"] == "Юдин Лев Захарович"
