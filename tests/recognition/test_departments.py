"""Departments of bailiffs: of districts, of towns, of what they enforce; a name that may go on leaves a doubt."""

import pytest

from backend.domain.reading import PaperKind
from backend.integrations.ocr.simulator import page_of
from backend.recognition.fields.decrees import find
from backend.recognition.flow import Flow
from backend.recognition.paper import Found, Paper
from backend.recognition.sections import sections

_BESIDE_THE_OFFICER = """
ПОСТАНОВЛЕНИЕ
об окончании исполнительного производства
16.09.2024
Судебный пристав-исполнитель {} Степной Захар Ильич, рассмотрев материалы производства,
ПОСТАНОВИЛ:
Исполнительное производство окончить.
"""
_AT_THE_HEAD = """
ФССП России
{}
556546, Синеборский край, г. Каменный Брод, ул. Тихая, д. 6
ПОСТАНОВЛЕНИЕ
об окончании исполнительного производства
16.09.2024
Судебный пристав-исполнитель Степной Захар Ильич, рассмотрев материалы производства,
ПОСТАНОВИЛ:
Исполнительное производство окончить.
"""


def departments(text: str) -> list[Found]:
    flow = Flow([page_of(text, 1)])
    paper = Paper(flow, sections(flow), PaperKind.FSSP_DECREE, "end")
    return [one for one in find(paper) if one.name == "fssp_department"]


def department(text: str) -> Found:
    return departments(text)[0]


@pytest.mark.parametrize(
    "name",
    [
        "СОСП по взысканию задолженности с физических лиц г. Лесогорье",
        "МОСП по исполнению ИД о взыскании налогов г. Лесогорье",
        "МОСП по взысканию алиментных платежей № 2 г. Лесогорье",
        "МОСП по ВАШ по г. Лесогорье",
        "МО по ИОИП",
        "Межрайонное специализированное отделение судебных приставов по взысканию таможенных и налоговых платежей",
        "МОСП г. Лесогорье по взысканию задолженности с физических лиц",
        "ОСП по Центральному АО № 1",
        "ОСП по ЦАО № 2 г. Лесогорье",
        "ОСП № 1 по г. Лесогорье, Тихому и Речному районам",
        "ОСП по Лесному, Тихому и Речному районам",
        "ОСП по Лесному городскому округу № 2",
        "Отделение № 3 судебных приставов по г. Лесогорье",
        "Усть-Лесное районное отделение судебных приставов г. Лесогорье",
    ],
)
@pytest.mark.parametrize("paper", [_BESIDE_THE_OFFICER, _AT_THE_HEAD])
def test_a_department_is_named_whole(paper: str, name: str) -> None:
    told = department(paper.format(name))

    assert told.value == name
    assert "contested" not in told.evidence


def test_a_department_in_capitals_keeps_those_of_what_it_enforces() -> None:
    assert department(_AT_THE_HEAD.format("МОСП ПО ИОИП Г. ЛЕСОГОРЬЕ")).value == "МОСП по ИОИП г. Лесогорье"


def test_the_number_of_a_department_may_stand_on_its_next_line() -> None:
    told = department(_BESIDE_THE_OFFICER.format("Отдел судебных приставов\n№ 3 по городу Лесогорье"))

    assert told.value == "Отдел судебных приставов № 3 по городу Лесогорье"


def test_the_stop_after_the_letter_for_a_town_is_the_first_to_be_worn_off() -> None:
    assert department(_BESIDE_THE_OFFICER.format("ОСП по г Лесогорье")).value == "ОСП по г. Лесогорье"


def test_the_body_above_a_department_on_a_line_of_its_own_is_no_part_of_it() -> None:
    told = department(_AT_THE_HEAD.format("ОСП по г. Лесогорье\nУФССП России по Синеборскому краю"))

    assert (told.value, "contested" in told.evidence) == ("ОСП по г. Лесогорье", False)


def test_the_department_of_others_is_none_of_the_officers() -> None:
    others = "Должник живёт там, где действуют приставы иного отдела судебных приставов."

    told = departments(f"{_BESIDE_THE_OFFICER.format('ОСП по г. Лесогорье')}{others}")

    assert [one.value for one in told] == ["ОСП по г. Лесогорье"]


@pytest.mark.parametrize(
    "name",
    ["ОСП по г. Лесогорье УФССП России по Синеборскому краю", "ОСП по г. Лесогорье по работе с кредиторами"],
)
def test_a_department_that_may_go_on_leaves_a_doubt(name: str) -> None:
    assert "contested" in department(_BESIDE_THE_OFFICER.format(name)).evidence
