"""Taking a portfolio register in."""

import asyncio
import sys
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from tortoise.exceptions import IntegrityError

from backend.domain.errors import NotAllowed, Unreadable
from backend.domain.people import SYSTEM, Role
from backend.models import Case, Creditor, Debtor, DebtorKey, LedgerEntry, RegisterImport
from backend.registers.words import finding_words
from backend.services import journal
from backend.services.money import ledger
from backend.services.portfolio import registers
from backend.services.portfolio.registers import CessionTerms
from backend.settings import Settings
from backend.texts import texts_for
from tests.factories import NOW, TODAY, make_debtor, make_person

sys.path.append(str(Path(__file__).parents[2] / "scripts"))
from make_register import make_register

TERMS = CessionTerms("ООО МКК «Ромашка»", "Ц-7/2026", TODAY)
WORDS = finding_words(texts_for("ru"))


async def test_the_figures_of_two_thousand_rows_with_every_fault_are_right_and_a_second_time_adds_nothing(
    opened: Settings, tmp_path: Path
) -> None:
    file = tmp_path / "register.xlsx"
    truth = make_register(file, 2000, seed=7, faults=True, today=TODAY)

    report = await registers.take_in(SYSTEM, file, TERMS, NOW, TODAY, words=WORDS, rejected_to=tmp_path / "no.xlsx")

    told = report.as_json()
    told.pop("rejected_file")
    assert told == {name: truth[name] for name in told}
    assert await Case.all().count() == report.accepted
    owed = Decimal(0)
    for entry in await LedgerEntry.all():
        owed += entry.amount
    assert owed == sum(report.totals.values())
    assert await journal.verify() is None

    again = await registers.take_in(SYSTEM, file, TERMS, NOW, TODAY, words=WORDS)
    assert again.accepted == 0
    assert await Case.all().count() == report.accepted
    assert await RegisterImport.all().count() == 1


async def test_a_register_that_comes_in_twice_at_once_under_two_contracts_is_taken_once(
    opened: Settings, tmp_path: Path
) -> None:
    file = tmp_path / "register.xlsx"
    make_register(file, 700, seed=4, faults=False, today=TODAY)
    await Creditor.create(name=TERMS.creditor)
    both = (TERMS, replace(TERMS, number="Ц-8/2026"))
    coming = (registers.take_in(SYSTEM, file, terms, NOW, TODAY, words=WORDS) for terms in both)

    reports = await asyncio.gather(*coming)

    assert sorted(report.accepted for report in reports) == [0, 700]
    assert await Case.all().count() == 700
    assert await journal.verify() is None


async def test_each_balance_is_the_sum_of_its_entries(opened: Settings, tmp_path: Path) -> None:
    file = tmp_path / "register.xlsx"
    make_register(file, 60, seed=3, faults=False, today=TODAY)
    await registers.take_in(SYSTEM, file, TERMS, NOW, TODAY, words=WORDS)

    for case in await Case.all():
        owed = await ledger.balance_of(case.id, TODAY)
        assert case.balance == owed.total - owed.overpayment


async def test_a_dry_run_reports_and_stores_nothing(opened: Settings, tmp_path: Path) -> None:
    file = tmp_path / "register.xlsx"
    make_register(file, 50, seed=1, faults=False, today=TODAY)

    report = await registers.take_in(SYSTEM, file, TERMS, NOW, TODAY, words=WORDS, dry_run=True)

    assert report.accepted == 50
    assert await Case.all().count() + await Debtor.all().count() == 0


async def test_a_file_that_is_no_register_changes_nothing(opened: Settings, tmp_path: Path) -> None:
    file = tmp_path / "cat.csv"
    file.write_text("мяу;мур\n1;2\n", encoding="utf-8")

    with pytest.raises(Unreadable):
        await registers.take_in(SYSTEM, file, TERMS, NOW, TODAY, words=WORDS)
    assert await Case.all().count() == 0


async def test_the_store_refuses_a_key_whose_debtor_is_not_there(opened: Settings) -> None:
    with pytest.raises(IntegrityError):
        await DebtorKey.create(debtor_id=404, kind="phone", digest="0" * 32)


async def test_the_keys_of_a_debtor_go_with_him(opened: Settings) -> None:
    debtor = await make_debtor()
    assert await DebtorKey.filter(debtor_id=debtor.id).exists()

    await debtor.delete()

    assert not await DebtorKey.all().exists()


async def test_a_lawyer_does_not_import(opened: Settings, tmp_path: Path) -> None:
    lawyer = await make_person(Role.LAWYER)

    with pytest.raises(NotAllowed):
        await registers.take_in(lawyer.actor(), tmp_path / "no.csv", TERMS, NOW, TODAY, words=WORDS)
