"""One factory a noun: state only what the test is about."""

from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import count
from typing import Any

from backend.domain.folding import fold_contract
from backend.domain.ledger import Basis, Component, Entry, EntryKind, Origin
from backend.domain.money import ZERO
from backend.domain.outside_checks import OutsideCheck
from backend.domain.people import SYSTEM, Role
from backend.domain.people_names import fold_name
from backend.domain.portfolio import contract_key
from backend.domain.stages import Stage
from backend.models import Case, Cession, Creditor, Debtor, DebtorKey, LedgerEntry, Person
from backend.services import debtors, outside_answers
from backend.services.money import ledger

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
TODAY = date(2026, 11, 23)
_numbers = count(1)


async def make_person(role: Role = Role.OFFICER, **given: Any) -> Person:
    number = next(_numbers)
    return await Person.create(
        **{"telegram_id": 7_000_000 + number, "name": f"Сотрудник {number}", "role": role, **given}
    )


async def make_creditor(name: str = "ООО МКК «Тестовый заём»") -> Creditor:
    creditor, _ = await Creditor.get_or_create(name=name)
    return creditor


async def make_debtor(full_name: str = "Берёзкина Ольга Петровна", **given: Any) -> Debtor:
    phones = given.pop("phones", ("+79161234567",))
    values = {
        "birth_date": date(1985, 3, 14),
        "registration_address": "630099, г. Новосибирск, ул. Ленина, д. 1, кв. 2",
        "region": "54",
        **given,
    }
    debtor = await Debtor.create(
        full_name=full_name, search_name=fold_name(full_name), phones={"phones": list(phones)}, **values
    )
    await DebtorKey.bulk_create(list(debtors.keys_of(debtor)))
    return debtor


async def make_case(
    *,
    debtor: Debtor | None = None,
    creditor: Creditor | None = None,
    stage: Stage = Stage.A20_INTAKE_CHECK,
    contract_number: str | None = None,
    principal: str = "30000.00",
    interest: str = "12000.00",
    penalty: str = "1500.00",
    **given: Any,
) -> Case:
    """A case with its debtor, cession and opening entries."""
    debtor = debtor or await make_debtor()
    creditor = creditor or await make_creditor()
    cession, _ = await Cession.get_or_create(creditor_id=creditor.id, number="Ц-1", signed_on=date(2026, 10, 1))
    number = contract_number or f"ДЗ-{next(_numbers):06d}"
    sums = {Component.PRINCIPAL: principal, Component.INTEREST: interest, Component.PENALTY: penalty}
    opening = [
        Entry(component, EntryKind.OPENING, Decimal(amount), cession.signed_on, Basis.CESSION, Origin.IMPORT)
        for component, amount in sums.items()
        if Decimal(amount)
    ]
    values = {
        "contract_date": date(2025, 5, 10),
        "stage_since": TODAY,
        "is_open": not stage.final,
        "region": debtor.region,
        "created_at": NOW,
        "court_name": "Судебный участок № 3 Центрального района",
        **given,
    }
    case = await Case.create(
        debtor=debtor,
        creditor=creditor,
        cession=cession,
        contract_number=number,
        contract_key=contract_key(number),
        contract_fold=fold_contract(number),
        stage=stage.value,
        balance=sum((entry.amount for entry in opening), ZERO),
        **values,
    )
    await LedgerEntry.bulk_create([ledger.row_of(case.id, entry, SYSTEM, NOW) for entry in opening])
    return case


async def clear_outside(*cases: Case) -> None:
    """Registers outside were asked today and know of nobody."""
    await outside_answers.record_clear(cases, list(OutsideCheck), NOW, TODAY)
