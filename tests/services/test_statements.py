"""Statements of banks: whole or not at all, posted once, matched by the rules in their order, or left to a person."""

import random
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from backend.domain.errors import NotAllowed, Refused, Unreadable
from backend.domain.payments import PaymentChannel
from backend.domain.people import SYSTEM, Actor, Role
from backend.domain.stages import Hold
from backend.domain.statements import Document, DocumentState, Party
from backend.integrations.bank import Fault, as_camt053, as_csv, as_one_c, registry_csv, spoilt
from backend.models import BankDocument, BankStatement, Case, JournalEntry, LedgerEntry, Notice, Payment
from backend.services import journal
from backend.services.money import ledger, payments, statements
from backend.services.money.statements import Report
from backend.settings import Settings
from tests.bank import BANK, DAY, FOREIGN, OFFICE, OWN, SECOND, TREASURY, came, went
from tests.factories import NOW, TODAY, make_case, make_creditor, make_debtor, make_person

DEAL_UID = "12345678-1234-1234-9234-123456789abc-d"


async def take(settings: Settings, content: bytes, actor: Actor = SYSTEM) -> Report:
    return await statements.take_in(actor, content, settings, NOW, TODAY)


async def take_all(settings: Settings, *documents: Document) -> Report:
    return await take(settings, as_one_c(documents, [OWN], encoding="utf-8"))


async def only(settings: Settings, document: Document) -> dict[str, Any]:
    """What is said of one document alone."""
    [item] = (await take_all(settings, document)).as_json()["items"]
    return {"state": item["state"], "case": item["case"], "rule": item["rule"]}


def on(case: Case, rule: str) -> dict[str, Any]:
    return {"state": "matched", "case": case.contract_number, "rule": rule}


WAITS = {"state": "waiting", "case": None, "rule": ""}


async def test_each_rule_finds_its_case(opened: Settings) -> None:
    person = await make_debtor("Иванов Иван Иванович", inn="500100732259", birth_date=date(1985, 3, 14))
    case = await make_case(
        debtor=person,
        contract_number="ДЗ-2024/00123",
        deal_uid=DEAL_UID,
        enforcement_number="12345/26/77001-ИП",
        court_case_key="2-1234/2026",
        court_uid="77MS0123-01-2026-004567-13",
    )
    await make_case(debtor=await make_debtor("Петров Пётр Петрович"), contract_number="ДЗ-2024/00124")
    payer = Party("ИВАНОВ ИВАН ИВАНОВИЧ//127422 МОСКВА//", "500100732259", FOREIGN)

    for purpose, rule in [
        (f"УИд {DEAL_UID.upper()}", "deal_uid"),
        ("Взыскано по ИП № 12345/26/77001-ИП", "proceeding"),
        ("Погашение по договору № ДЗ-2024/00123 от 10.05.2025. Без НДС", "contract"),
        ("погашение займа дз 2024 / 00123", "contract"),
        ("оплата дог.ДЗ-2024/00123", "contract"),
        ("по делу № 2-1234/2026", "court"),
        ("по решению УИД 77MS0123-01-2026-004567-13", "court"),
    ]:
        assert await only(opened, came(purpose)) == on(case, rule), purpose
    assert await only(opened, came("Погашение долга", payer=payer)) == on(case, "name_and_more")
    assert await only(opened, came("Долг, д.р. 14.03.1985", payer="Иванов Иван Иванович")) == on(case, "name_and_more")
    assert await only(opened, came("Погашение долга", payer="иванов  иван иванович")) == on(case, "name")


@pytest.mark.parametrize(
    "said",
    ["за Иванова И.И.", "ЗА ИВАНОВА ИВАНА ИВАНОВИЧА", "за Иванова И. И. погашение", "должник Иванов Иван Иванович"],
)
async def test_a_payment_for_someone_else_goes_to_the_one_named_never_to_the_payer(opened: Settings, said: str) -> None:
    case = await make_case(debtor=await make_debtor("Иванов Иван Иванович"))
    await make_case(debtor=await make_debtor("Сидорова Анна Петровна", inn="500100732259"))

    assert await only(opened, came(said, payer=Party("Сидорова Анна Петровна", "500100732259", FOREIGN))) == on(
        case, "name"
    )


@pytest.mark.parametrize(
    ("purpose", "payer"),
    [
        ("Погашение долга", Party("Неизвестный Пётр Петрович", "", FOREIGN)),
        ("за Иванова И.И.", Party("Сидорова Анна Петровна", "", FOREIGN)),
        ("Погашение долга", Party("Иванов Игорь Ильич", "", FOREIGN)),
        ("по договору 12345678", Party("Кто-то", "", FOREIGN)),
        ("по договору АБ-77", Party("Кто-то", "", FOREIGN)),
        ("паспорт 4508 123456", Party("Кто-то", "", FOREIGN)),
        ("тел. 123456", Party("Кто-то", "", FOREIGN)),
        ("п/п 123456", Party("Кто-то", "", FOREIGN)),
        ("123456 руб.", Party("Кто-то", "", FOREIGN)),
        ("Погашение долга", Party("Кузнецов Олег Олегович", "503234567807", FOREIGN)),
        ("Погашение долга", Party("Мы Двое Одинаковы", "", FOREIGN)),
        ("по договору 777", Party("Кто-то", "", FOREIGN)),
    ],
)
async def test_what_is_not_sure_waits(opened: Settings, purpose: str, payer: Party) -> None:
    for name in ("Иванов Иван Ильич", "Иванов Игорь Ильич", "Иванов Игорь Ильич", "Сидорова Анна Петровна"):
        await make_case(debtor=await make_debtor(name))
    await make_case(debtor=await make_debtor("Кузнецов Олег Олегович", inn="500100732259"), contract_number="77")
    twice = await make_debtor("Мы Двое Одинаковы")
    for number in ("123456", "777"):
        await make_case(debtor=twice, contract_number=number)
    await make_case(contract_number="777", creditor=await make_creditor("ООО «Другой»"))

    found = await only(opened, came(purpose, payer=payer))

    assert (found["state"], found["case"]) == ("waiting", None)
    assert not await Payment.exists()


async def test_a_later_rule_chooses_among_what_an_earlier_one_found(opened: Settings) -> None:
    first = await make_case(contract_number="777", debtor=await make_debtor("Иванов Иван Иванович"))
    second = await make_case(contract_number="777", debtor=await make_debtor("Петров Пётр Петрович"))

    assert await only(opened, came("по договору 777", payer="Петров Пётр Петрович")) == on(second, "name")
    waiting = (await take_all(opened, came("по договору 777"))).items[0]

    assert waiting.state == "waiting"
    kept = await BankDocument.get(state=DocumentState.WAITING)
    assert kept.candidates == [first.id, second.id]
    assert (kept.payer, kept.purpose) == ("Сидоров Семён Семёнович", "по договору 777")


async def test_money_is_credited_with_its_day_and_the_report_says_all(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)
    case = await make_case(
        contract_number="ДЗ-1", principal="5000.00", interest="3000.00", penalty="2000.00", responsible_id=officer.id
    )
    documents = [
        came("по договору ДЗ-1", "4000.00"),
        came("неизвестно что", "10.50"),
        came("Возврат п/п № 5: счёт получателя закрыт", "7.00"),
        came("Перечисление платежей по реестру № 5", "99.00", payer=BANK),
        went("Возврат переплаты по договору ДЗ-1", "1.00"),
        went("Перевод собственных средств", "5.00", payee=Party(OFFICE.name, OFFICE.inn, SECOND)),
        Document("9", DAY, DAY, Decimal("3.00"), Party("А", "", FOREIGN), Party("Б", "", "40702810000000000000"), ""),
    ]

    report = (await take(opened, as_one_c(documents, [OWN, SECOND]))).as_json()

    assert {key: value for key, value in report.items() if key != "items"} == {
        "format": "1c",
        "accounts": [OWN, SECOND],
        "documents": 7,
        "incoming": 4,
        "incoming_total": "4116.50",
        "posted": 2,
        "posted_total": "4010.50",
        "duplicates": 0,
        "matched": 1,
        "matched_total": "4000.00",
        "waiting": 1,
        "waiting_total": "10.50",
        "registry": 1,
        "returned": 1,
    }
    assert [item["state"] for item in report["items"]] == ["matched", "waiting", "returned", "registry"]
    owed = await ledger.balance_of(case.id, TODAY)
    assert {part.value: str(sum_) for part, sum_ in owed.parts.items() if sum_} == {
        "principal": "4000.00",
        "penalty": "2000.00",
    }
    payment = await Payment.get()
    assert (payment.received_on, payment.channel, payment.amount) == (DAY, "bank", Decimal("4000.00"))
    assert (await Case.get(id=case.id)).balance == Decimal("6000.00")
    assert (await JournalEntry.get(action="payment.recorded")).details["left"] == "6000.00"
    assert await journal.verify() is None
    assert await Notice.filter(person_id=officer.id, text="statements-notice-came").count() == 1


async def test_posting_many_is_as_posting_each(opened: Settings) -> None:
    """The quick way through memory and the deed of one payment give the same ledger."""
    draw = random.Random(7)
    sums = [f"{draw.randint(1, 2_000_000) / 100:.2f}" for _ in range(12)]
    one, other = [await make_case(contract_number=f"ДЗ-{number}") for number in (1, 2)]

    await take_all(
        opened, *(came("договор ДЗ-1", amount, came_on=DAY - timedelta(days=n)) for n, amount in enumerate(sums))
    )
    for n, amount in sorted(enumerate(sums), reverse=True):
        await payments.record(
            SYSTEM, other.id, Decimal(amount), DAY - timedelta(days=n), PaymentChannel.BANK, f"x{n}", NOW, TODAY
        )

    entries = [
        Counter((e.component, e.kind, e.amount, e.on, e.basis) for e in await LedgerEntry.filter(case_id=case.id))
        for case in (one, other)
    ]
    kept = [await Case.get(id=case.id) for case in (one, other)]
    assert entries[0] == entries[1]
    assert (kept[0].balance, kept[0].holds, kept[0].stage) == (kept[1].balance, kept[1].holds, kept[1].stage)


async def test_the_same_file_five_times_and_a_grown_one_post_each_document_once(opened: Settings) -> None:
    case = await make_case(contract_number="ДЗ-1")
    twins = [came("по договору ДЗ-1", "100.00", number="1")] * 2
    unknown = came("непонятно", "5.00")
    first = await take_all(opened, *twins, unknown)
    assert (first.many("matched"), first.many("waiting")) == (2, 1)

    for content in (
        as_one_c([*twins, unknown], [OWN]),
        as_camt053([*twins, unknown], OWN),
        as_csv([unknown, *twins], OWN),
        as_one_c([*twins, unknown], [OWN], encoding="cp866"),
    ):
        again = (await take(opened, content)).as_json()
        assert (again["posted"], again["posted_total"], again["duplicates"]) == (0, "0.00", 3)
        assert [item["case"] for item in again["items"] if item["sum"] == "100.00"] == ["ДЗ-1", "ДЗ-1"]
    grown = await take_all(opened, *twins, twins[0], unknown, came("по договору ДЗ-1", "1.00"))

    assert (grown.many("matched"), grown.many("duplicate")) == (2, 3)
    assert (await Case.get(id=case.id)).balance == Decimal("43500.00") - Decimal("301.00")
    assert await Payment.all().count() == 4


@pytest.mark.parametrize("fault", Fault)
async def test_a_faulty_file_changes_nothing(opened: Settings, fault: Fault) -> None:
    await make_case(contract_number="ДЗ-1")
    good = as_one_c([came("по договору ДЗ-1"), came("что-то")], [OWN])

    with pytest.raises(Unreadable):
        await take(opened, spoilt(good, fault))

    assert not await BankStatement.exists()
    assert not await BankDocument.exists()
    assert not await Payment.exists()


async def test_a_preview_stores_nothing(opened: Settings) -> None:
    await make_case(contract_number="ДЗ-1")

    report = await statements.preview(SYSTEM, as_one_c([came("договор ДЗ-1")], [OWN]), opened)

    assert report.many("matched") == 1
    assert not await BankStatement.exists()


async def test_a_statement_of_an_account_that_is_not_ours_is_refused(opened: Settings) -> None:
    office = opened.model_copy(update={"operator_account": SECOND})

    with pytest.raises(Refused, match="statement-not-our-account"):
        await take(office, as_one_c([came("x")], [OWN]))
    assert (await take(office.model_copy(update={"operator_accounts": OWN}), as_one_c([came("x")], [OWN]))).many(
        "waiting"
    ) == 1


async def test_only_those_who_record_payments_take_statements_in(opened: Settings) -> None:
    lawyer = await make_person(Role.LAWYER)

    with pytest.raises(NotAllowed):
        await take(opened, as_one_c([came("x")], [OWN]), lawyer.actor())


async def test_bailiffs_money_is_credited_as_collected(opened: Settings) -> None:
    case = await make_case(enforcement_number="12345/26/77001-ИП")

    found = await only(
        opened, came("Перечисление взысканных средств ИП 12345/26/77001-ИП с Иванова Ивана Ивановича", payer=TREASURY)
    )

    assert found == on(case, "proceeding")
    assert (await Payment.get()).channel == "bailiff"


async def test_what_a_person_had_written_down_is_the_same_money(opened: Settings) -> None:
    case = await make_case(contract_number="ДЗ-1")
    document = came("договор ДЗ-1", "100.00", number="55")
    await payments.record(SYSTEM, case.id, Decimal("100.00"), DAY, PaymentChannel.BANK, "55", NOW, TODAY)

    report = await take_all(opened, document)

    assert report.items[0].state == "duplicate"
    assert await Payment.all().count() == 1
    assert (await Payment.get()).document_id == (await BankDocument.get()).id


async def test_the_last_money_closes_the_case_and_more_stands_as_an_overpayment(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)
    case = await make_case(
        contract_number="ДЗ-1", principal="100.00", interest="0.00", penalty="0.00", responsible_id=officer.id
    )

    await take_all(opened, came("договор ДЗ-1", "60.00"), came("договор ДЗ-1", "90.00"))

    kept = await Case.get(id=case.id)
    assert (str(kept.balance), kept.holds, kept.at.final) == ("-50.00", [Hold.OVERPAID.value], True)
    assert await Notice.filter(person_id=officer.id, text="payments-notice-closed").count() == 1


async def test_a_registry_payment_waits_and_is_posted_as_its_rows(opened: Settings) -> None:
    cases = [await make_case(contract_number=f"ДЗ-{number}") for number in range(3)]
    rows = [("", case.contract_number, Decimal("10.10") * number) for number, case in enumerate(cases, 1)]
    rows.append(("Неизвестный Пётр Петрович", "", Decimal("0.01")))
    registry = registry_csv(rows)
    whole = came("Перечисление принятых платежей по реестру № 7", str(sum(row[2] for row in rows)), payer=BANK)
    with pytest.raises(Unreadable, match="statement-no-registry-payment"):
        await take(opened, registry)

    assert (await take_all(opened, whole)).many("registry") == 1
    report = await take(opened, registry)
    again = await take(opened, registry)

    assert (report.many("matched"), report.many("waiting"), report.documents) == (3, 1, 4)
    assert str(report.total("matched")) == "60.60"
    assert (again.many("duplicate"), again.many("matched")) == (4, 0)
    assert [str((await Case.get(id=case.id)).balance) for case in cases] == ["43489.90", "43479.80", "43469.70"]
    assert (await take_all(opened, whole)).many("duplicate") == 1


async def test_a_reversal_undoes_the_payment_by_new_entries_once(opened: Settings) -> None:
    case = await make_case(contract_number="ДЗ-1")
    paid = came("договор ДЗ-1", "100.00", number="E1", payer=Party("Иванов Иван Иванович", "", FOREIGN))
    back = replace(paid, payer=paid.payee, payee=paid.payer, is_reversal=True, on=TODAY, came_on=TODAY)
    await take(opened, as_camt053([paid], OWN, version=8))

    for _ in range(3):
        report = await take(opened, as_camt053([paid, back], OWN, version=8))
        assert (report.many("duplicate"), len(report.items), report.documents) == (1, 1, 2)

    assert (await Case.get(id=case.id)).balance == Decimal("43500.00")
    assert (await Payment.get()).reversed_on == TODAY
    assert await LedgerEntry.filter(kind="reversal").count() == 1


async def test_a_reversal_in_the_words_of_a_bank_and_one_of_nothing_known(opened: Settings) -> None:
    case = await make_case(contract_number="ДЗ-1")
    paid = came("договор ДЗ-1", "100.00", number="77")
    back = went("Сторно ошибочно зачисленных средств по п/п № 77 от 20.11.2026", "100.00", payee=paid.payer)
    unknown = went("Сторно по п/п № 999", "3.00")

    report = await take_all(opened, paid, back, unknown)

    assert (report.many("matched"), len(report.items)) == (1, 1)
    assert (await Case.get(id=case.id)).balance == Decimal("43500.00")
    assert (await BankDocument.get(number=unknown.number)).state is DocumentState.WAITING


async def test_money_of_ours_that_comes_back_is_told_from_a_debt_paid_back(opened: Settings) -> None:
    await make_case(contract_number="ДЗ-1")
    returned = [
        "Возврат п/п № 5 от 01.11.2026, неверные реквизиты",
        "Возврат средств: счёт закрыт",
        "Возврат государственной пошлины по делу 2-1/2026",
    ]
    paid = ["Возврат займа по договору ДЗ-1", "возврат долга, договор ДЗ-1", "Возврат кредита дог ДЗ-1"]

    report = await take_all(opened, *map(came, returned), *map(came, paid))

    assert [item.state for item in report.items] == ["returned"] * 3 + ["matched"] * 3


@pytest.mark.parametrize("seed", range(3))
async def test_whatever_comes_sums_to_the_kopeck_and_nothing_goes_to_a_wrong_case(opened: Settings, seed: int) -> None:
    """Payments are made with the truth beside them; whatever is not on its case waits."""
    draw = random.Random(seed)
    names = [
        ("Иванов", "Иван", "Иванович"),
        ("Иванова", "Ирина", "Ивановна"),
        ("Петров", "Пётр", "Ильич"),
        ("Кравец", "Олег", "Лукич"),
    ]
    cases = []
    for number in range(24):
        debtor = await make_debtor(" ".join(draw.choice(names)), birth_date=date(1980, 1, 1 + number))
        contract = draw.choice([f"ДЗ-{number:03d}", f"{1000 + number}", f"AB {number}/26", f"{number:06d}", "77-7"])
        cases.append(await make_case(debtor=debtor, contract_number=contract))
    documents, truth = [], {}
    for number in range(60):
        case = draw.choice(cases)
        purpose, payer = _said(draw, case)
        made = came(purpose, f"{draw.randint(1, 10_000_00) / 100:.2f}", payer=payer, number=str(number))
        documents.append(made)
        truth[str(number)] = case.id

    report = await take_all(opened, *documents)

    assert report.total() == sum(one.amount for one in documents)
    assert report.total("matched") + report.total("waiting") == report.total()
    wrong = [item for item in report.items if item.case_id not in {None, truth[item.incoming.document.number]}]
    assert not wrong
    assert report.many("matched") > 10
    balances = sum([(await Case.get(id=case.id)).balance for case in cases])
    assert balances == 43500 * len(cases) - report.total("matched")


def _said(draw: random.Random, case: Case) -> tuple[str, str]:
    contract = case.contract_number
    spelt = draw.choice(
        [
            contract,
            contract.replace("-", " "),
            contract.replace("-", " - "),
            contract.translate(str.maketrans("АВ", "AB")),
            contract[:-1],
        ]
    )
    surname, given, patronymic = case.debtor.full_name.split()
    say = draw.choice(
        [
            "договор {}",
            "по дог. № {} от 01.02.2025",
            "оплата {} 500 руб",
            "тел 8916{} долг",
            "{}",
            "за {born:%d.%m.%Y} долг",
        ]
    )
    payer = draw.choice([case.debtor.full_name, f"{surname} {given[0]}.{patronymic[0]}.", "Чужой Человек Иванович"])
    return say.format(spelt, born=case.debtor.birth_date), payer
