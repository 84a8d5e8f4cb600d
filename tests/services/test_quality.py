"""The check of a portfolio's quality on a real store."""

from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest
from openpyxl import load_workbook

from backend.domain.errors import NotAllowed, NotFound
from backend.domain.people import Role
from backend.domain.quality import Finding
from backend.domain.stages import Hold, Stage
from backend.models import Notice, QualityCase, QualityReport, StaffScope, StoredFile
from backend.services import files
from backend.services.lists import views
from backend.services.lists.views import Day
from backend.services.portfolio import quality
from backend.services.portfolio.quality_views import view_of
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_case, make_creditor, make_debtor, make_person

WHOLE = {"passport": "4509123456", "inn": "500100732259", "snils": "11223344595"}
DUE = {"loan_due_on": date(2026, 3, 2)}


async def _checked(settings: Settings, report: QualityReport) -> QualityReport:
    await quality.check(settings, report.id, NOW, TODAY)
    return await QualityReport.get(id=report.id)


async def _portfolio() -> dict[str, int]:
    """Cases of two creditors by what is wrong with them."""
    other = await make_creditor("АО «Другой кредитор»")
    twin = await make_debtor("Зуева Анна Петровна", **WHOLE)
    cases = {
        "clean": await make_case(debtor=await make_debtor("Чистов Иван Ильич", **WHOLE), **DUE),
        "barred": await make_case(
            debtor=await make_debtor("Давнов Пётр Ильич", **WHOLE),
            contract_date=date(2020, 1, 9),
            loan_due_on=date(2020, 7, 9),
        ),
        "at-court": await make_case(
            debtor=await make_debtor("Судов Олег Ильич", **WHOLE),
            contract_date=date(2020, 1, 9),
            loan_due_on=date(2020, 7, 9),
            stage=Stage.C50_ORDER_AT_COURT,
        ),
        "bad-inn": await make_case(
            debtor=await make_debtor("Цифрова Ия Ильинична", passport="4509123456", snils="11223344595"),
            extra={"ИНН": "500100732250"},
            **DUE,
        ),
        "remark": await make_case(
            debtor=await make_debtor("Покойный Лев Ильич", **WHOLE), extra={"Комментарий": "умер в мае"}, **DUE
        ),
        "twin": await make_case(debtor=twin, contract_number="ОБЩ-1", **DUE),
        "twin-elsewhere": await make_case(debtor=twin, creditor=other, contract_number="общ 1", **DUE),
        "bankrupt-elsewhere": await make_case(debtor=twin, creditor=other, holds=[Hold.BANKRUPT.value], **DUE),
        "closed": await make_case(debtor=await make_debtor("Закрытов Ян Ильич"), stage=Stage.G10_PAID),
    }
    return {name: case.id for name, case in cases.items()}


async def test_a_check_of_everything_finds_each_flaw_and_opens_the_cases_behind_it(opened: Settings) -> None:
    cases = await _portfolio()
    manager = await make_person(Role.MANAGER)

    report = await _checked(opened, await quality.ask(manager.actor(), None, NOW))

    found = report.found or {}
    counts = {name: one["count"] for name, one in found["findings"].items()}
    assert (found["loans"], found["clean"]) == (8, 2)
    assert counts == {"dead": 1, "bankrupt": 3, "time-barred": 1, "same-loan": 2, "same-person": 3, "bad-inn": 1}
    assert found["expired"] == found["findings"]["time-barred"]["sum"] == "43500.00"
    page = await views.open_view(manager.actor(), view_of(report.id, Finding.SAME_LOAN), Day.of(TODAY, "Europe/Moscow"))
    assert {case.id for case in page.cases} == {cases["twin"], cases["twin-elsewhere"]}
    for name, count in counts.items():
        assert await views.count_of(manager.actor(), f"q-{report.id}-{name}", Day.of(TODAY, "Europe/Moscow")) == count


async def test_the_workbook_holds_a_summary_and_a_sheet_for_each_finding(opened: Settings) -> None:
    await _portfolio()
    manager = await make_person(Role.MANAGER)

    report = await _checked(opened, await quality.ask(manager.actor(), None, NOW))

    file = await StoredFile.get(id=report.file_id)
    book = load_workbook(BytesIO(await files.content_of(opened, file)), read_only=True)
    assert book.sheetnames[0] == "Сводка"
    assert "Давность истекла" in book.sheetnames
    rows = list(book["Договор уже есть"].iter_rows(values_only=True))
    assert {row[1] for row in rows[1:]} == {"ОБЩ-1", "общ 1"}
    summary = {row[0]: row[1] for row in book["Сводка"].iter_rows(values_only=True)}
    assert (summary["Проверено"], summary["Без замечаний"]) == (8, 2)


async def test_a_check_broken_off_and_done_again_counts_once_and_tells_once(opened: Settings) -> None:
    await _portfolio()
    manager = await make_person(Role.MANAGER)
    report = await quality.ask(manager.actor(), None, NOW)
    await QualityCase.create(report_id=report.id, finding="dead", case_id=1)  # what the first try had kept

    await _checked(opened, report)
    await _checked(opened, report)

    assert await QualityCase.filter(report_id=report.id).count() == 11
    assert await Notice.filter(person_id=manager.id).count() == 2


async def test_of_two_presses_comes_one_check(opened: Settings) -> None:
    manager = await make_person(Role.MANAGER)

    first = await quality.ask(manager.actor(), None, NOW)
    second = await quality.ask(manager.actor(), None, NOW)

    assert first.id == second.id
    assert await QualityReport.all().count() == 1


async def test_a_manager_bound_to_one_creditor_sees_no_other_ones_cases(opened: Settings) -> None:
    await _portfolio()
    mine, other = await make_creditor(), await make_creditor("АО «Другой кредитор»")
    manager = await make_person(Role.MANAGER)
    await StaffScope.create(person_id=manager.id, creditor_id=mine.id)

    with pytest.raises(NotFound):
        await quality.ask(manager.actor(), other.id, NOW)
    report = await _checked(opened, await quality.ask(manager.actor(), None, NOW))

    assert (report.found or {})["loans"] == 6
    assert Decimal((report.found or {})["owed"]) == 6 * Decimal("43500.00")


async def test_an_officer_asks_for_no_check(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)

    with pytest.raises(NotAllowed):
        await quality.ask(officer.actor(), None, NOW)
