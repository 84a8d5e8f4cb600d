"""A register with data of before: stages, courts, payments, hearings, to the kopeck."""

import csv
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from backend.domain.ledger import EntryKind
from backend.domain.people import SYSTEM, Role
from backend.domain.stages import Hold, Stage
from backend.models import Case, CaseNote, CaseTag, Hearing, JournalEntry, LedgerEntry, Payment, StageAnswer
from backend.registers.report import RegisterReport
from backend.registers.words import finding_words
from backend.services import journal, stages
from backend.services.money import ledger
from backend.services.portfolio import registers
from backend.services.portfolio.registers import CessionTerms
from backend.settings import Settings
from backend.texts import texts_for
from tests.factories import NOW, TODAY, make_person

SIGNED = date(2026, 10, 1)
TERMS = CessionTerms("ООО МКК «Ромашка»", "Ц-7/2026", SIGNED)
LOAN = {
    "Дата договора": "15.03.2024",
    "Дата рождения": "02.09.1988",
    "Адрес регистрации": "630099, г. Новосибирск, ул. Ленина, д. 1",
    "Основной долг": "10000,00",
    "Проценты": "4000,50",
    "Пени": "1000,25",
}
OWED = Decimal("15000.75")
MIXED: dict[str, dict[str, str]] = {
    "П-1": {},
    "П-2": {"Стадия": "Судебный приказ", "Дата приказа": "05.08.2026", "Номер дела": "2-1234/2026", "Суд": "СУ № 3"},
    "П-3": {"Стадия": "C80", "Дата приказа": "05.05.2026", "Дата вступления в силу": "10.06.2026"},
    "П-4": {"Стадия": "у пристава", "Номер ИП": "12345/26/54001-ИП", "Дата приказа": "12.01.2026"},
    "П-5": {"Стадия": "кошмар", "Метка": "важно, VIP", "Примечание": "звонить вечером"},
    "П-6": {"Платёж 1 дата": "30.09.2026", "Платёж 1 сумма": "500,00",
            "Платёж 2 дата": "05.10.2026", "Платёж 2 сумма": "1000,10"},
    "П-7": {"Оплачено": "3000,00", "Оплачено после уступки": "20000,00"},
    "П-8": {"Стадия": "назначено заседание", "Дата заседания": "15.12.2026 10:30", "Ответственный": "Юристова Анна"},
    "П-9": {"Статус должника": "банкрот"},
    "П-10": {"Стадия": "D70", "Дата решения": "20.10.2026", "Присуждено основного долга": "10000,00",
             "Присуждено процентов": "3500,00", "Присуждено неустойки": "500,00", "Присуждено госпошлины": "2000,00",
             "Госпошлина уплачена": "2000,00", "Платёж 1 дата": "10.10.2026", "Платёж 1 сумма": "100,00"},
}  # fmt: skip


def write(file: Path, rows: Mapping[str, Mapping[str, str]]) -> Path:
    table = [
        {"Номер договора": number, "ФИО": f"Должников Иван {number}", **LOAN, **more} for number, more in rows.items()
    ]
    headings = list(dict.fromkeys(heading for row in table for heading in row))
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, headings, delimiter=";", restval="")
        writer.writeheader()
        writer.writerows(table)
    return file


async def take_in(folder: Path, rows: Mapping[str, Mapping[str, str]]) -> RegisterReport:
    file = write(folder / "register.csv", rows)
    return await registers.take_in(SYSTEM, file, TERMS, NOW, TODAY, words=finding_words(texts_for("ru")))


async def case_of(number: str) -> Case:
    return await Case.get(contract_number=number)


async def kinds_of(case: Case) -> dict[str, Decimal]:
    sums: dict[str, Decimal] = {}
    for entry in await LedgerEntry.filter(case_id=case.id):
        sums[entry.kind] = sums.get(entry.kind, Decimal(0)) + entry.amount
    return sums


@pytest.fixture
async def brought(opened: Settings, tmp_path: Path) -> RegisterReport:
    await make_person(Role.OFFICER)
    await make_person(Role.LAWYER, name="Юристова Анна")
    return await take_in(tmp_path, MIXED)


async def test_the_figures_of_the_report_are_those_of_the_opening_sums(brought: RegisterReport) -> None:
    report = brought.as_json()

    assert (report["rows"], report["accepted"], report["rejected"]) == (10, 10, 0)
    assert report["totals"] == {"principal": "100000.00", "interest": "40005.00", "penalty": "10002.50", "fees": "0.00"}
    assert report["warnings"] == {"bad_stage": 1}
    assert report["unknown_stages"] == {"кошмар": 1}
    assert report["brought"]["stage"] == 5
    assert report["brought"]["payments"] == 2
    assert report["unknown_columns"] == ["Примечание"]


async def test_every_balance_is_the_sum_of_its_entries_and_the_journal_holds(brought: RegisterReport) -> None:
    for case in await Case.all():
        owed = await ledger.balance_of(case.id, TODAY)
        assert case.balance == owed.total - owed.overpayment, case.contract_number
    assert await journal.verify() is None


async def test_a_case_without_data_of_before_is_a_new_case_as_ever(brought: RegisterReport) -> None:
    case = await case_of("П-1")

    assert (case.at, case.balance, case.evidence, case.noted) == (Stage.A10_IMPORTED, OWED, {}, {})


async def test_cases_stand_where_they_were_and_the_checks_move_only_the_new_ones(brought: RegisterReport) -> None:
    await registers.start_checks(NOW, TODAY, (await case_of("П-1")).cession_id)

    stood = {case.contract_number: case.at.code for case in await Case.all()}
    assert stood == {
        "П-1": "A20",
        "П-2": "C60",
        "П-3": "C80",
        "П-4": "E40",
        "П-5": "A20",
        "П-6": "A20",
        "П-7": "A20",
        "П-8": "D62",
        "П-9": "A20",
        "П-10": "D70",
    }
    case = await case_of("П-4")
    entry = await JournalEntry.get(case_id=case.id, action="case.imported")
    assert entry.details == {"stage": Stage.E40_FSSP_OPEN.value}


async def test_the_next_steps_are_open_as_if_the_case_had_been_led_here(brought: RegisterReport) -> None:
    manager = (await make_person(Role.MANAGER)).actor()

    issued, received = await case_of("П-2"), await case_of("П-3")
    menu = await stages.menu_of(issued, manager, TODAY)
    assert {one.stage for one in menu.open} >= {Stage.C80_ORDER_RECEIVED}
    menu = await stages.menu_of(received, manager, TODAY)
    assert {one.stage for one in menu.open} >= {Stage.E10_ROUTE}
    assert received.noted["presentation_ends_on"] == "2029-06-11"  # the 10th is a Sunday
    assert (issued.court_name, issued.court_case_number, issued.court_case_key) == (
        "СУ № 3",
        "2-1234/2026",
        "2-1234/2026",
    )
    assert (await case_of("П-4")).enforcement_number == "12345/26/54001-ИП"


async def test_words_that_mean_no_stage_are_kept_with_tags_and_note(brought: RegisterReport) -> None:
    case = await case_of("П-5")

    assert case.at is Stage.A10_IMPORTED
    assert case.extra["Стадия"] == "кошмар"
    assert {row.tag for row in await CaseTag.filter(case_id=case.id)} == {"важно", "VIP"}
    assert [row.words for row in await CaseNote.filter(case_id=case.id)] == ["звонить вечером"]


async def test_only_what_was_paid_after_the_cession_lowers_the_debt(brought: RegisterReport) -> None:
    case = await case_of("П-6")

    payment = await Payment.get(case_id=case.id)
    assert (payment.amount, payment.received_on) == (Decimal("1000.10"), date(2026, 10, 5))
    assert case.balance == OWED - Decimal("1000.10")
    assert case.last_payment_on == date(2026, 10, 5)
    owed = await ledger.balance_of(case.id, TODAY)
    assert owed.parts["interest"] == Decimal("3000.40")  # 353-ФЗ ст. 5 ч. 20: interest first
    assert case.extra["Платёж 1 сумма"] == "500,00"


async def test_what_is_paid_too_much_is_held_for_the_debtor_and_stops_the_work(brought: RegisterReport) -> None:
    case = await case_of("П-7")

    owed = await ledger.balance_of(case.id, TODAY)
    assert (owed.total, owed.overpayment) == (Decimal("0.00"), Decimal("4999.25"))
    assert case.balance == Decimal("-4999.25")
    assert case.holds == [Hold.OVERPAID.value]


async def test_a_hearing_is_appointed_by_the_clock_of_the_court(
    brought: RegisterReport,
) -> None:
    hearing = await Hearing.get().select_related("person", "case")

    assert hearing.at == datetime(2026, 12, 15, 3, 30, tzinfo=UTC)  # Novosibirsk is seven hours ahead
    assert (hearing.person.name if hearing.person else "", hearing.case.contract_number) == ("Юристова Анна", "П-8")
    assert hearing.case.responsible_id == hearing.person_id


async def test_a_bankrupt_comes_in_with_a_hold(brought: RegisterReport) -> None:
    assert (await case_of("П-9")).holds == [Hold.BANKRUPT.value]


async def test_an_act_of_after_the_cession_makes_the_debt_what_it_granted(brought: RegisterReport) -> None:
    case = await case_of("П-10")

    owed = await ledger.balance_of(case.id, TODAY)
    assert {part.value: amount for part, amount in owed.parts.items() if amount} == {
        "principal": Decimal("10000.00"),
        "interest": Decimal("3500.00"),
        "penalty": Decimal("500.00"),
        "state_fee": Decimal("2000.00"),
    }
    assert (await kinds_of(case))[EntryKind.STATE_FEE_PAID] == Decimal("2000.00")
    assert case.noted["act"] == "judgment"


async def test_words_once_explained_are_known_in_the_next_register(opened: Settings, tmp_path: Path) -> None:
    await take_in(tmp_path, {"П-1": {}})
    case = await case_of("П-1")
    await StageAnswer.create(creditor_id=case.creditor_id, words="кошмар", stage=Stage.B10_PRETRIAL.value)

    report = await take_in(tmp_path, {"П-2": {"Стадия": "Кошмар"}})

    assert "bad_stage" not in report.as_json()["warnings"]
    assert (await case_of("П-2")).at is Stage.B10_PRETRIAL
