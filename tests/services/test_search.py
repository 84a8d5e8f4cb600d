"""Finding a case by whatever a person types."""

from datetime import date
from importlib import import_module
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tortoise.connection import get_connection

from backend.domain.people import Role
from backend.models import Debtor, DebtorKey, StaffScope
from backend.services.lists.names import MOST_NAMESAKES
from backend.services.lists.search import find
from backend.services.lists.spellings import Words
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
        "2-1234",
        "Бирезкина",
        "берёкзина ольга",
        ",bhtprbyf",
        "ольга берескина",
        "бе",
        "Берёзкина О. П.",
        "123-45-67",
        "45-67",
        "ольга 14.03.1985",
        "бирезкина 14.03.1985 г.р.",
        "14.03.1985",
        "Ленина 1",
        "ktybyf 1-2",
        "Новосибирск, ул. Ленина, дом 1, кв 2",
        "OLGA@example.ru",
        "43 500,00",
        "от 43000 до 44 000",
        "0a4b5c60-5c2e-11ee-8c99-0242ac120002-b",
    ],
)
async def test_a_case_is_found_by(opened: Settings, typed: str) -> None:
    officer = await make_person()
    await make_case(debtor=await _somebody_else(), principal="1.00")
    case = await make_case(
        debtor=await make_debtor(email="olga@example.ru"),
        contract_number="ДЗ 77/2025",
        court_case_key="2-1234/2026",
        court_uid="77MS0123-01-2026-004567-13",
        deal_uid="0a4b5c60-5c2e-11ee-8c99-0242ac120002-b",
    )

    found = await find(officer.actor(), typed.format(id=case.id))

    assert [one.id for one in found.cases] == [case.id]


async def _somebody_else() -> Debtor:
    return await make_debtor(
        "Сидоров Пётр",
        phones=("+79990000000",),
        birth_date=date(1970, 1, 1),
        registration_address="г. Омск, ул. Мира, д. 7",
    )


@pytest.mark.parametrize("typed", ["Ленина 1 кв 3", "Омск Ленина 1", "45-68", "сидорчук", "ольга 15.03.1985", "о", "ю"])
async def test_nothing_is_found_by_what_nobody_is(opened: Settings, typed: str) -> None:
    officer = await make_person()
    await make_case()

    assert (await find(officer.actor(), typed)).count == 0


async def test_exactly_so_comes_before_a_slip_and_a_slip_is_told(opened: Settings) -> None:
    officer = await make_person()
    exact = await make_case(debtor=await make_debtor("Иванов Иван"))
    alike = await make_case(debtor=await make_debtor("Иваков Пётр"))

    right, wrong = await find(officer.actor(), "Иванов"), await find(officer.actor(), "Иваноф")

    assert ([case.id for case in right.cases], right.by_typo) == ([exact.id], False)
    assert ([case.id for case in wrong.cases], wrong.by_typo) == ([exact.id], True)
    assert [case.id for case in (await find(officer.actor(), "Иваког")).cases] == [alike.id]


@pytest.mark.parametrize("typed", ["Берёзкина", "Бирезкина"])
async def test_it_is_said_that_more_people_are_called_so_than_are_listed(opened: Settings, typed: str) -> None:
    officer, case = await make_person(), await make_case()
    namesakes = [await case.debtor] * MOST_NAMESAKES
    few = await find(officer.actor(), typed)
    await Debtor.bulk_create([one.clone() for one in namesakes])
    await make_case()

    many = await find(officer.actor(), typed)

    assert (few.count, few.is_more) == (1, False)
    assert (many.count, many.is_more) == (1, True)


async def test_a_changed_name_is_found_with_a_slip_too(opened: Settings) -> None:
    officer = await make_person()
    debtor = await make_debtor("Иванова Анна")
    case = await make_case(debtor=debtor)
    assert (await find(officer.actor(), "Кутапова")).count == 0

    await Debtor.filter(id=debtor.id).update(full_name="Кутепова Анна", search_name="кутепова анна")

    assert [one.id for one in (await find(officer.actor(), "Кутапова")).cases] == [case.id]


@given(st.text(st.sampled_from("абвгд"), min_size=6, max_size=9), st.data())
def test_a_slip_anywhere_in_a_word_is_seen_through(word: str, data: st.DataObject) -> None:
    words = Words()
    words.add([word, "совсемдругое"])
    at = data.draw(st.integers(0, len(word) - 2))
    slip = data.draw(
        st.sampled_from(
            [
                word[:at] + word[at + 1 :],
                f"{word[:at]}ю{word[at:]}",
                f"{word[:at]}ю{word[at + 1 :]}",
                word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            ]
        )
    )

    assert words.alike(slip, 1) == [word]


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


async def test_people_of_before_are_looked_up_after_an_upgrade(opened: Settings) -> None:
    officer = await make_person()
    case = await make_case()
    await DebtorKey.filter(kind__in=["address", "phone-tail"]).delete()
    assert (await find(officer.actor(), "Ленина 1")).count == 0

    fill = import_module("backend.migrations.0003_fill")
    await fill.look_people_up(None, SimpleNamespace(client=get_connection("default")))

    for typed in ("Ленина 1", "45-67"):
        assert [one.id for one in (await find(officer.actor(), typed)).cases] == [case.id]
