"""A list as workbooks: what stands in them, who sees which columns, and that a second go sends nothing twice."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from tortoise.transactions import in_transaction

from backend.domain.errors import NotAllowed, Refused
from backend.domain.filters import Filter, Sort
from backend.domain.ledger import Component, Entry, EntryKind, Origin
from backend.domain.letters import LetterKind
from backend.domain.people import Role
from backend.domain.stages import Stage
from backend.models import Job, JournalEntry, Letter, Notice
from backend.services.lists import exports
from backend.services.lists.filters import keep
from backend.services.lists.views import Day
from backend.services.money import ledger
from backend.settings import Settings
from backend.texts import texts_for
from tests.factories import NOW, TODAY, make_case, make_debtor, make_person

DAY = Day.of(TODAY, "Europe/Moscow")
TEXTS = texts_for("ru")


def table(path: Path) -> list[dict[str, Any]]:
    page = load_workbook(path).worksheets[0]
    head, *rows = page.iter_rows(values_only=True)
    return [dict(zip([str(name) for name in head], row, strict=True)) for row in rows]


async def exported(actor: Any, folder: Path, view: str = "open", **given: Any) -> list[dict[str, Any]]:
    parts = await exports.write(actor, view, DAY, folder, TEXTS, **given)
    return [row for part in parts for row in table(part.path)]


@pytest.mark.usefixtures("opened")
async def test_every_part_of_the_debt_is_what_the_ledger_says(tmp_path: Path) -> None:
    person = await make_person(Role.MANAGER)
    case = await make_case()
    async with in_transaction():
        await ledger.add(
            case,
            [
                Entry(Component.STATE_FEE, EntryKind.STATE_FEE_PAID, Decimal(400), TODAY, "", Origin.PERSON),
                Entry(Component.STATE_FEE, EntryKind.STATE_FEE_AWARDED, Decimal(350), TODAY, "", Origin.PERSON),
                Entry(Component.INTEREST, EntryKind.PAYMENT, Decimal("-10.05"), TODAY, "", Origin.PAYMENT),
                Entry(Component.OVERPAYMENT, EntryKind.OVERPAYMENT, Decimal(-7), TODAY, "", Origin.PAYMENT),
                Entry(Component.PENALTY, EntryKind.ACCRUAL, Decimal(5), date(2026, 12, 31), "", Origin.SYSTEM),
            ],
            person.actor(),
            NOW,
            TODAY,
        )

    (row,) = await exported(person.actor(), tmp_path)

    owed = await ledger.balance_of(case.id, TODAY)
    for part, amount in owed.parts.items():
        assert Decimal(str(row[TEXTS(part.key)])) == amount, part
    assert row[TEXTS(Component.OVERPAYMENT.key)] == owed.overpayment
    assert Decimal(str(row["Долг"])) == owed.total - owed.overpayment


@pytest.mark.usefixtures("opened")
async def test_the_rows_stand_in_the_order_of_the_list_and_the_letter_is_the_latest(tmp_path: Path) -> None:
    manager = (await make_person(Role.MANAGER)).actor()
    cases = [await make_case(principal=f"{number}000", stage=Stage.C10_ORDER_PREP) for number in (2, 3, 1)]
    for number, (barcode, status) in enumerate((("80110299000016", "returned"), ("80110299000023", "delivered"))):
        await Letter.create(
            case_id=cases[0].id,
            barcode=barcode,
            kind=LetterKind.ASSIGNMENT_NOTICE,
            status=status,
            sent_on=date(2026, 11, 1 + number),
            registered_by=manager.id,
            registered_at=NOW,
            ask_next_at=NOW,
        )

    rows = await exported(manager, tmp_path, f"f{await keep(Filter(sort=Sort.LARGEST), NOW)}")

    assert [row["Дело"] for row in rows] == [cases[1].number, cases[0].number, cases[2].number]
    assert [row["Письмо"] for row in rows] == [None, "уведомление об уступке: вручено адресату", None]
    assert {row["Стадия"] for row in rows} == {"Готовим приказ"}


@pytest.mark.usefixtures("opened")
@pytest.mark.parametrize("role", [Role.MANAGER, Role.ACCOUNTANT, Role.MAIL_CLERK, Role.ADMINISTRATOR])
async def test_columns_about_the_person_are_for_roles_that_may_see_them(tmp_path: Path, role: Role) -> None:
    await make_case(debtor=await make_debtor(passport="5004 123456", residence_address="г. Омск"))
    actor = (await make_person(role)).actor()

    (row,) = await exported(actor, tmp_path)

    sees_contacts = role in (Role.MANAGER, Role.MAIL_CLERK)
    assert ("Телефоны" in row, "Адрес проживания" in row) == (sees_contacts, sees_contacts)
    assert row.get("Паспорт") == ("5004 123456" if role is Role.MANAGER else None)
    assert row.get("Телефоны") == ("+79161234567" if sees_contacts else None)


@pytest.mark.usefixtures("opened")
async def test_what_is_too_much_for_one_file_goes_into_several(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exports, "AT_ONCE", 2)
    manager = (await make_person(Role.MANAGER)).actor()
    cases = [await make_case() for _ in range(5)]

    one = await exports.write(manager, "open", DAY, tmp_path, TEXTS)
    parts = await exports.write(manager, "open", DAY, tmp_path, TEXTS, largest=-1)

    assert [part.count for part in parts] == [2, 2, 1]
    assert [part.count for part in one] == [5]
    assert sum(part.total for part in one) == sum(case.balance for case in cases)
    assert [row["Дело"] for part in parts for row in table(part.path)] == [case.number for case in reversed(cases)]


async def test_an_export_is_asked_once_made_once_and_told_once(opened: Settings) -> None:
    person = await make_person(Role.MANAGER)
    await make_case()

    for _ in range(2):
        assert await exports.ask(person.actor(), "open", DAY, "press-1", NOW) == 1
    assert await Job.filter(name=exports.EXPORT).count() <= 1
    for _ in range(2):
        await exports.make(opened, person.id, "open", DAY.name, "press-1", NOW)

    assert await Notice.filter(person_id=person.id).count() == 1
    entry = await JournalEntry.get(action="cases.exported")
    assert (entry.details["count"], entry.actor_id) == (1, person.id)


async def test_a_right_that_was_taken_away_meanwhile_ends_the_export(opened: Settings) -> None:
    person = await make_person(Role.MANAGER)
    await make_case()
    await exports.ask(person.actor(), "open", DAY, "press-1", NOW)
    person.is_active = False
    await person.save()

    await exports.make(opened, person.id, "open", DAY.name, "press-1", NOW)

    assert await Notice.all().count() == 0


@pytest.mark.usefixtures("opened")
async def test_nothing_is_exported_of_an_empty_list_or_by_who_may_not() -> None:
    manager = (await make_person(Role.MANAGER)).actor()

    with pytest.raises(Refused, match="refusal-export-empty"):
        await exports.ask(manager, "open", DAY, "press-1", NOW)
    with pytest.raises(NotAllowed):
        await exports.ask(replace(manager, role=Role.ACCOUNTANT), "open", DAY, "press-1", NOW)
