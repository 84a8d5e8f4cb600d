"""The day of a paper that tells it at its foot or in its introduction, or whose stops the camera wore off."""

import pytest

from backend.domain.reading import PaperKind
from backend.integrations.ocr.simulator import SimulatedEngine, page_of
from backend.recognition import ACCEPTED, read_paper
from backend.recognition.extract import extract
from backend.recognition.flow import Flow
from backend.recognition.paper import Paper
from backend.recognition.sections import sections
from tests.recognition import papers
from tests.recognition.papers import extracted

RULING = """
Дело № 2-51/2025
ОПРЕДЕЛЕНИЕ
{head}Мировой судья судебного участка № 3 г. Ключи Юдина В.С., рассмотрев {examined}заявление ООО «Аргус» о вынесении
судебного приказа о взыскании с Лапина Антона Андреевича долга по договору займа № 7/К от 14.02.2023,
установила:
Приказ по такому же требованию вынесен 03.02.2025. Заявление поступило 20.02.2025.
определила:
Отказать ООО «Аргус» в принятии заявления о вынесении судебного приказа.
Копия определения направлена 11.03.2025.
{foot}
Мировой судья Юдина В.С.
"""
ORDER = """
Дело № 2-88/2025
СУДЕБНЫЙ ПРИКАЗ
Мировой судья судебного участка № 11 Ключевского района Волкова И.О., рассмотрев заявление АО «Банк Заря»,
поступившее 25.03.2025, приказываю:
взыскать с Лапина Антона Андреевича, 12.05.1985 года рождения, в пользу АО «Банк Заря» задолженность
по кредитному договору № 771/К от 14.02.2022 в сумме 55 300 руб. 10 коп.
{foot}
Мировой судья Волкова И.О.
Приказ вступил в законную силу 12.05.2025.
"""


@pytest.mark.parametrize(
    "foot",
    [
        "Вынесено 7 марта 2025 г. в г. Ключи",
        "Определение вынесено 07.03.2025",
        "Настоящее определение было постановлено в г. Ключи 07.03.2025 года.",
        "«7» марта 2025 года составлено настоящее определение",
        "Изготовлено мировым судьёй 07.03.2025",
    ],
)
def test_a_ruling_tells_its_day_at_its_foot(foot: str) -> None:
    fields, _ = extracted(RULING.format(head="", examined="", foot=foot))

    assert fields["order_date"] == "2025-03-07"
    assert "debtor_birth_place" not in fields


@pytest.mark.parametrize(
    "foot", ["Приказ вынесен 01.04.2025, г. Ключи", "Судебный приказ вынесен «1» апреля 2025 г.", "Вынесен 01.04.2025"]
)
def test_an_order_tells_its_day_at_its_foot(foot: str) -> None:
    fields, _ = extracted(ORDER.format(foot=foot))

    assert fields["order_date"] == "2025-04-01"


def test_a_town_and_a_day_above_the_signature_are_of_the_ruling() -> None:
    told = RULING.format(head="", examined="", foot="г. Ключи, 15.03.2025 года")

    assert extracted(told)[0]["order_date"] == "2025-03-15"


@pytest.mark.parametrize("examined", ["07.03.2025 ", "в открытом судебном заседании 7 марта 2025 года "])
def test_the_day_on_which_the_matter_was_examined_is_that_of_the_ruling(examined: str) -> None:
    fields, _ = extracted(RULING.format(head="", examined=examined, foot=""))

    assert fields["order_date"] == "2025-03-07"


def test_the_day_of_a_copy_is_not_that_of_the_ruling() -> None:
    fields, _ = extracted(RULING.format(head="", examined="", foot="Изготовлено копий: две, получены 09.03.2025"))

    assert fields.get("order_date") != "2025-03-09"


def test_a_caption_in_brackets_stands_under_its_day() -> None:
    writ = """
ИСПОЛНИТЕЛЬНЫЙ ЛИСТ ФС № 051261335
Выдан: Ключевской районный суд
Дело № 2-88/2025. Акт принят: 01.04.2025
Взыскать с Лапина Антона Андреевича в пользу ООО «Аргус» 55 300 руб. 10 коп.
«12» мая 2025 г.
(акт вступил в законную силу)
«20» мая 2025 г.
(лист выдан)
Должник: Лапин Антон Андреевич, 12.06.1985 г.р.
"""

    fields, _ = extracted(writ)

    assert (fields["in_force_date"], fields["issue_date"]) == ("2025-05-12", "2025-05-20")


@pytest.mark.parametrize(
    ("made", "force", "issued"),
    [
        ("судебный акт вынесен", "вступил в законную силу", "лист выдан"),
        ("дата принятия", "вступление акта в силу", "выдача листа"),
    ],
)
def test_a_caption_without_brackets_may_stand_under_its_day(made: str, force: str, issued: str) -> None:
    writ = f"""
ИСПОЛНИТЕЛЬНЫЙ ЛИСТ ФС № 051261335
Ключевской районный суд
Дело № 2-88/2025
01.04.2025
{made}
12.05.2025
{force}
Взыскать с Лапина Антона Андреевича в пользу ООО «Аргус» 55 300 руб. 10 коп.
20.05.2025
{issued}
Должник: Лапин Антон Андреевич, 12.06.1985 г.р.
27.08.2025 взыскано частично
"""

    fields, _ = extracted(writ)

    told = [fields[name] for name in ("order_date", "in_force_date", "issue_date")]
    assert told == ["2025-04-01", "2025-05-12", "2025-05-20"]


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("В законную силу определение вступило 28.03.2025", "2025-03-28"),
        ("По состоянию на 20.03.2025 определение в законную силу не вступило\nВыслано 28.03.2025", None),
    ],
)
def test_what_entered_into_force_may_stand_between_the_words(stamp: str, day: str | None) -> None:
    fields, _ = extracted(RULING.format(head="07.03.2025\n", examined="", foot=stamp))

    assert fields.get("in_force_date") == day


def test_what_stands_under_a_caption_in_brackets_is_never_taken_for_its_day_unseen() -> None:
    form = f"{papers.ORDER}02. авгу\n(решение вступило в законную силу) –\n03 сентября 2026 года\nАО «Банк Заря»\n"

    assert papers.read_text(form).fields["in_force_date"].confidence < ACCEPTED


def test_a_stamp_of_force_is_dated_under_the_judge() -> None:
    stamp = "Определение\nвступило в законную силу\nМировой судья Юдина В.С.\n28.03.2025"

    fields, _ = extracted(RULING.format(head="07.03.2025\n", examined="", foot=stamp))

    assert fields["in_force_date"] == "2025-03-28"


@pytest.mark.parametrize("printed", ["0703.2025", "07.032025", "07,032025"])
def test_a_day_that_lost_its_stop_is_read(printed: str) -> None:
    fields, _ = extracted(RULING.format(head=f"{printed} г. Ключи\n", examined="", foot=""))

    assert fields["order_date"] == "2025-03-07"


def test_the_day_under_which_a_paper_was_sent_out_is_not_its_own() -> None:
    sent = "17.03.2025 года № 23434"

    fields, _ = extracted(RULING.format(head="", examined="07.03.2025 ", foot="").replace("Дело", f"{sent}\nДело", 1))

    assert fields["order_date"] == "2025-03-07"


DECREE = """
ПОСТАНОВЛЕНИЕ
об окончании исполнительного производства
12.05.2025
Судебный пристав-исполнитель Кротов П.П., рассмотрев
исполнительный документ: судебный приказ № 2-95/2024
от 03.02.2024, вступивший в законную силу 11.03.2024,
должник Лапин Антон Андреевич; долг погашен,
ПОСТАНОВИЛ:
Исполнительное производство № 12345/25/96001-ИП окончить.
"""


def test_what_a_bailiff_enforces_was_in_force_before_his_own_day_however_it_was_read() -> None:
    told = read_paper([papers.photograph()], SimulatedEngine([DECREE], confidence=0.8))

    assert told.value("in_force_date") == "2024-03-11"


@pytest.mark.parametrize("day", ['1«13"« мая', "`13° мая", "«13»» мая", "13«« мая"])
def test_a_day_stands_between_whatever_quotes_were_read(day: str) -> None:
    fields, _ = extracted(
        RULING.format(head="07.03.2025\n", examined="", foot=f"Вступило в законную силу {day} 2025 г.")
    )

    assert fields["in_force_date"] == "2025-05-13"


WRIT = """
ИСПОЛНИТЕЛЬНЫЙ ЛИСТ
ФС № 047758821
Озёрский районный суд Лесогорской области по делу № 2-77/2025 от 3 февраля 2025 года
РЕШИЛ: взыскать с Лапина Антона Андреевича в пользу АО «Банк Заря» долг 55 300 руб. 10 коп.
{row}
Взыскатель: АО «Банк Заря», ИНН 9657815655
Должник: Лапин Антон Андреевич, 12.05.1985 года рождения
"""


@pytest.mark.parametrize(
    "row",
    [
        "Вступило в законную силу: Выдан:\n11 марта 2025 года 28 марта 2025 года",
        "Выдан: Вступило в законную силу:\n28.03.2025 года 11.03.2025 года",
        "11.03.2025 28.03.2025\n(дата вступления в законную силу) (дата выдачи)",
        "Лист выдан Вступил в силу Решение вынесено\n28.03.2025 11.03.2025 03.02.2025",
    ],
)
def test_days_in_a_row_go_with_their_captions_in_a_row(row: str) -> None:
    fields, _ = extracted(WRIT.format(row=row))

    assert (fields["in_force_date"], fields["issue_date"]) == ("2025-03-11", "2025-03-28")
    assert fields["order_date"] == "2025-02-03"


def test_which_of_two_days_side_by_side_is_meant_is_in_doubt() -> None:
    flow = Flow([page_of(WRIT.format(row="Лист выдан взыскателю\n11.03.2025 28.03.2025"))])
    found, _ = extract(Paper(flow, sections(flow), PaperKind.WRIT))

    assert "contested" in found["issue_date"].evidence


def test_a_force_that_took_years_is_in_doubt() -> None:
    for force, in_doubt in (("12.05.2025", False), ("12.05.2027", True)):
        flow = Flow([page_of(ORDER.format(foot="Вынесен 01.04.2025").replace("12.05.2025", force))])
        found, _ = extract(Paper(flow, sections(flow), PaperKind.COURT_ORDER))

        assert ("out_of_order" in found["in_force_date"].evidence) is in_doubt
