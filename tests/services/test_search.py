"""Finding a case by whatever a person types."""

import pytest

from backend.domain.people import Role
from backend.models import StaffScope
from backend.services.search import find
from backend.settings import Settings
from tests.factories import make_case, make_creditor, make_debtor, make_person


@pytest.mark.parametrize(
    "typed",
    [
        "C-{id:06d}",
        "дз-77/2025",
        "Берёзкина",
        "березкина ольга",
        ",thtprbyf",
        "зкин",
        "8 (916) 123-45-67",
        "2-1234/2026",
        "02-1234/2026",
        "77MS0123-01-2026-004567-13",
    ],
)
async def test_a_case_is_found_by(opened: Settings, typed: str) -> None:
    officer = await make_person()
    await make_case(debtor=await make_debtor("Сидоров Пётр", phones=("+79990000000",)))
    case = await make_case(
        contract_number="ДЗ 77/2025", court_case_key="2-1234/2026", court_uid="77MS0123-01-2026-004567-13"
    )

    found = await find(officer.actor(), typed.format(id=case.id))

    assert [one.id for one in found.cases] == [case.id]


async def test_long_lists_come_in_pages_that_stay_put(opened: Settings) -> None:
    officer = await make_person()
    debtor = await make_debtor()
    ids = [(await make_case(debtor=debtor)).id for _ in range(9)]

    first = await find(officer.actor(), "Берёзкина")
    await make_case(debtor=debtor)
    second = await find(officer.actor(), "Берёзкина", after=first.after)

    assert first.count == 9
    assert [case.id for case in (*first.cases, *second.cases)] == sorted(ids, reverse=True)
    assert second.after is None


async def test_guests_find_nothing_and_scoped_colleagues_only_their_creditors(opened: Settings) -> None:
    case = await make_case()
    guest = await make_person(Role.GUEST)
    colleague = await make_person()
    await StaffScope.create(person_id=colleague.id, creditor_id=(await make_creditor("АО «Иной»")).id)

    for person in (guest, colleague):
        assert (await find(person.actor(), case.number)).count == 0
