"""Debtors prove who they are; everything that is wrong gets one and the same answer."""

import asyncio
from collections.abc import Coroutine
from datetime import date, timedelta
from statistics import median
from time import process_time
from typing import Any

import pytest
from tortoise.models import Model
from tortoise.queryset import QuerySet

from backend.domain.errors import NotAllowed, NotFound, Refused
from backend.domain.people import Role
from backend.models import AccessCode, Case, IdentityTry, JournalEntry, Person
from backend.services import identity, letter_codes
from backend.services.access import cases_of
from backend.settings import Settings
from tests.factories import NOW, make_case, make_debtor, make_person

BORN = date(1985, 3, 14)
PHONE = "+79161234567"
MINUTE = timedelta(minutes=1)
TOKEN = "ABCDEFGHIJKLMN27"
FORGED = "ABCDEFGHIJKLMN22"


async def code_for(case: Case) -> str:
    clerk = await make_person(Role.MAIL_CLERK)
    return await identity.new_code(clerk.actor(), case.id, NOW)


async def wrong(person: Person, at: int = 0) -> None:
    with pytest.raises(Refused, match=identity.NOT_KNOWN):
        await identity.by_code(person.id, "ДЗ-НЕТ", BORN, "00000-00000", NOW + at * MINUTE)


async def test_own_phone_and_birth_date_open_ones_own_debts_and_no_others(opened: Settings) -> None:
    case = await make_case(debtor=await make_debtor(region="41"))
    await make_case(debtor=await make_debtor("Чужой Пётр", phones=("+79990000000",)))
    guest = await make_person(Role.GUEST)

    person = await identity.by_phone(guest.id, PHONE, BORN, NOW)

    assert (person.role, person.debtor_id, person.timezone) == (Role.DEBTOR, case.debtor_id, "Asia/Kamchatka")
    assert [one.id for one in await (await cases_of(person.actor()))] == [case.id]
    entry = await JournalEntry.get(action="debtor.identified")
    assert (entry.details["way"], entry.details["debtor"]) == ("phone", case.debtor_id)
    assert PHONE not in str(entry.details)


async def test_a_number_that_two_debtors_share_opens_neither(opened: Settings) -> None:
    await make_debtor()
    await make_debtor("Берёзкин Иван")
    guest = await make_person(Role.GUEST)

    with pytest.raises(Refused, match=identity.NOT_KNOWN):
        await identity.by_phone(guest.id, PHONE, BORN, NOW)


async def test_contract_birth_date_and_the_code_from_the_letter_open_the_debt(opened: Settings) -> None:
    case = await make_case(contract_number="ДЗ-77/2025")
    code = await code_for(case)
    guest = await make_person(Role.GUEST)

    person = await identity.by_code(guest.id, "дз 77/2025", BORN, code.replace("-", " "), NOW)

    assert person.debtor_id == case.debtor_id
    row = await AccessCode.get(case_id=case.id)
    assert (row.used_at, row.used_by) == (NOW, person.id)
    assert code.replace("-", "") not in row.code_digest


async def test_a_code_opens_once_and_the_same_message_again_is_answered_the_same(opened: Settings) -> None:
    case = await make_case()
    code = await code_for(case)
    owner, thief = await make_person(Role.GUEST), await make_person(Role.GUEST)
    await identity.by_code(owner.id, case.contract_number, BORN, code, NOW)

    again = await identity.by_code(owner.id, case.contract_number, BORN, code, NOW + MINUTE)
    with pytest.raises(Refused, match=identity.NOT_KNOWN):
        await identity.by_code(thief.id, case.contract_number, BORN, code, NOW + MINUTE)

    assert again.debtor_id == case.debtor_id
    assert await JournalEntry.filter(action="debtor.identified").count() == 1


async def test_of_two_who_send_one_code_at_once_one_is_let_in(opened: Settings) -> None:
    case = await make_case()
    code = await code_for(case)
    people = [await make_person(Role.GUEST) for _ in range(4)]

    tries = [identity.by_code(one.id, case.contract_number, BORN, code, NOW) for one in people]
    ended = await asyncio.gather(*tries, return_exceptions=True)

    assert sum(isinstance(end, Person) for end in ended) == 1
    assert sum(isinstance(end, Refused) for end in ended) == 3


async def test_a_code_lives_sixty_days(opened: Settings) -> None:
    case = await make_case()
    code = await code_for(case)
    guest = await make_person(Role.GUEST)

    with pytest.raises(Refused, match=identity.NOT_KNOWN):
        await identity.by_code(guest.id, case.contract_number, BORN, code, NOW + timedelta(days=60))
    person = await identity.by_code(guest.id, case.contract_number, BORN, code, NOW + timedelta(days=60) - MINUTE)

    assert person.role is Role.DEBTOR


async def test_whatever_is_wrong_the_answer_is_the_same_and_nobody_is_let_in(opened: Settings) -> None:
    case, other = await make_case(), await make_case(debtor=await make_debtor("Иной Лев", phones=()))
    code, other_code = await code_for(case), await code_for(other)
    guesses = [
        ("ДЗ-НЕТ-ТАКОГО", BORN, code),
        (case.contract_number, date(1985, 3, 15), code),
        (case.contract_number, BORN, "00000-00000"),
        (case.contract_number, BORN, ""),
        (case.contract_number, BORN, other_code),
    ]
    answers = set()
    for contract, born, given in guesses:
        guest = await make_person(Role.GUEST)
        with pytest.raises(Refused) as refusal:
            await identity.by_code(guest.id, contract, born, given, NOW)
        answers.add((refusal.value.key, tuple(refusal.value.details)))
    for phone, born in [("+79990000000", BORN), (PHONE, date(1990, 1, 1))]:
        guest = await make_person(Role.GUEST)
        with pytest.raises(Refused) as refusal:
            await identity.by_phone(guest.id, phone, born, NOW)
        answers.add((refusal.value.key, tuple(refusal.value.details)))

    assert answers == {(identity.NOT_KNOWN, ())}
    assert not await Person.filter(role=Role.DEBTOR).exists()


async def test_no_such_debt_and_a_wrong_code_ask_the_store_the_same_questions(
    opened: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = await make_case()
    await code_for(case)
    asked: list[list[str]] = []
    for contract in ("ДЗ-НЕТ-ТАКОГО", case.contract_number):
        guest = await make_person(Role.GUEST)
        attempt = identity.by_code(guest.id, contract, BORN, "00000-00000", NOW)
        asked.append(await _tables_asked(attempt, monkeypatch))

    assert asked[0] == asked[1]
    assert len(asked[0]) > 3


async def _tables_asked(attempt: Coroutine[Any, Any, Person], monkeypatch: pytest.MonkeyPatch) -> list[str]:
    seen: list[str] = []
    execute = QuerySet._execute

    async def counting(self: QuerySet[Person]) -> Any:
        seen.append(self.model.__name__)
        return await execute(self)

    with monkeypatch.context() as patched:
        patched.setattr(QuerySet, "_execute", counting)
        with pytest.raises(Refused):
            await attempt
    return seen


# By the link of a letter


async def test_the_code_of_a_letter_opens_the_debt_once_and_to_the_same_person_again(opened: Settings) -> None:
    case = await make_case()
    await letter_codes.expect([(case.id, TOKEN)], NOW)
    owner, thief = await make_person(Role.GUEST), await make_person(Role.GUEST)

    person = await identity.by_letter(owner.id, TOKEN, BORN, NOW + MINUTE)
    again = await identity.by_letter(owner.id, TOKEN, BORN, NOW + 2 * MINUTE)
    with pytest.raises(Refused, match=identity.NOT_KNOWN):
        await identity.by_letter(thief.id, TOKEN, BORN, NOW + 3 * MINUTE)

    assert person.debtor_id == again.debtor_id == case.debtor_id
    row = await AccessCode.get()
    assert (row.used_at, row.used_by) == (NOW + MINUTE, owner.id)
    assert TOKEN not in row.code_digest
    assert (await JournalEntry.get(action="debtor.identified")).details["way"] == "letter"


async def test_a_letter_made_anew_the_same_day_does_not_give_its_code_a_second_life(opened: Settings) -> None:
    case = await make_case()
    owner, thief = await make_person(Role.GUEST), await make_person(Role.GUEST)
    await letter_codes.expect([(case.id, TOKEN)], NOW)
    await identity.by_letter(owner.id, TOKEN, BORN, NOW)

    await letter_codes.expect([(case.id, TOKEN)], NOW + MINUTE)

    with pytest.raises(Refused, match=identity.NOT_KNOWN):
        await identity.by_letter(thief.id, TOKEN, BORN, NOW + 2 * MINUTE)


async def test_the_code_of_a_letter_is_none_to_be_typed_nor_the_other_way_round(opened: Settings) -> None:
    case = await make_case()
    code = await code_for(case)
    await letter_codes.expect([(case.id, TOKEN)], NOW)
    guest = await make_person(Role.GUEST)

    for attempt in (
        identity.by_code(guest.id, case.contract_number, BORN, TOKEN, NOW),
        identity.by_letter(guest.id, code, BORN, NOW),
        identity.by_letter(guest.id, "", BORN, NOW),
    ):
        with pytest.raises(Refused, match=identity.NOT_KNOWN):
            await attempt


async def test_a_forged_code_and_a_wrong_birth_date_ask_the_store_the_same_questions(
    opened: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = await make_case()
    await letter_codes.expect([(case.id, TOKEN)], NOW)
    asked: list[list[str]] = []
    for token, born in ((FORGED, BORN), (TOKEN, date(1985, 3, 15))):
        guest = await make_person(Role.GUEST)
        asked.append(await _tables_asked(identity.by_letter(guest.id, token, born, NOW), monkeypatch))

    assert asked[0] == asked[1]
    assert len(asked[0]) > 3


async def test_whoever_tries_ten_wrong_birth_dates_the_letter_opens_no_more(opened: Settings) -> None:
    case, later = await make_case(), await make_case()
    await letter_codes.expect([(case.id, TOKEN), (later.id, FORGED)], NOW)
    for day, token in [(day, TOKEN) for day in range(1, 11)] + [(day, FORGED) for day in range(1, 10)]:
        stranger = await make_person(Role.GUEST)
        with pytest.raises(Refused, match=identity.NOT_KNOWN):
            await identity.by_letter(stranger.id, token, date(1990, 1, day), NOW)
    owner = await make_person(Role.GUEST)

    with pytest.raises(Refused, match=identity.NOT_KNOWN):
        await identity.by_letter(owner.id, TOKEN, BORN, NOW)

    assert (await identity.by_letter(owner.id, FORGED, BORN, NOW)).debtor_id == later.debtor_id


async def test_five_wrong_tries_within_an_hour_shut_the_door_for_a_day_with_the_same_words(opened: Settings) -> None:
    case = await make_case()
    code = await code_for(case)
    guest = await make_person(Role.GUEST)
    for minute in range(5):
        await wrong(guest, minute)

    for locked_at in (NOW + 5 * MINUTE, NOW + timedelta(days=1) + 4 * MINUTE):
        with pytest.raises(Refused, match=identity.NOT_KNOWN):
            await identity.by_code(guest.id, case.contract_number, BORN, code, locked_at)
    assert (await AccessCode.get(case_id=case.id)).used_at is None

    person = await identity.by_code(guest.id, case.contract_number, BORN, code, NOW + timedelta(days=1) + 5 * MINUTE)
    assert person.role is Role.DEBTOR


async def test_four_wrong_tries_and_slow_ones_leave_the_door_open(opened: Settings) -> None:
    await make_case()
    guest = await make_person(Role.GUEST)
    for minute in (0, 1, 2, 3, 60, 90):
        await wrong(guest, minute)

    person = await identity.by_phone(guest.id, PHONE, BORN, NOW + 91 * MINUTE)

    assert person.role is Role.DEBTOR
    assert await IdentityTry.filter(person_id=guest.id, succeeded=False).count() == 6


async def test_the_lock_is_of_one_account_not_of_the_debt(opened: Settings) -> None:
    await make_case()
    stranger, owner = await make_person(Role.GUEST), await make_person(Role.GUEST)
    for minute in range(5):
        await wrong(stranger, minute)

    assert (await identity.by_phone(owner.id, PHONE, BORN, NOW + 6 * MINUTE)).role is Role.DEBTOR


async def test_a_debtor_talks_to_us_from_one_account_the_last_one(opened: Settings) -> None:
    case = await make_case()
    old, new = await make_person(Role.GUEST), await make_person(Role.GUEST)
    await identity.by_phone(old.id, PHONE, BORN, NOW)

    await identity.by_phone(new.id, PHONE, BORN, NOW + MINUTE)

    left = await Person.get(id=old.id)
    assert (left.role, left.debtor_id) == (Role.GUEST, None)
    assert (await Person.get(id=new.id)).debtor_id == case.debtor_id


async def test_colleagues_are_not_let_in_as_debtors(opened: Settings) -> None:
    await make_case()
    officer = await make_person(Role.OFFICER)

    with pytest.raises(NotAllowed):
        await identity.by_phone(officer.id, PHONE, BORN, NOW)


async def test_codes_are_made_by_those_who_send_letters_and_written_down_without_the_code(opened: Settings) -> None:
    case = await make_case()
    accountant, guest = await make_person(Role.ACCOUNTANT), await make_person(Role.GUEST)

    with pytest.raises(NotAllowed):
        await identity.new_code(accountant.actor(), case.id, NOW)
    with pytest.raises(NotFound):
        await identity.new_code(guest.actor(), case.id, NOW)
    code = await code_for(case)

    entry = await JournalEntry.get(action="debtor.code_made")
    assert entry.case_id == case.id
    assert code not in str(entry.details)


async def test_every_wrong_way_in_costs_the_store_the_same_whether_the_door_is_shut_or_not(
    opened: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = await make_case()
    code = await code_for(case)
    asked: dict[str, list[str]] = {}
    for name, contract, born, given in (
        ("no such contract", "ДЗ-нет", BORN, code),
        ("another birth date", case.contract_number, BORN + timedelta(days=1), code),
        ("another code", case.contract_number, BORN, "00000-00000"),
        ("all is wrong", "ДЗ-нет", BORN + timedelta(days=1), "00000-00000"),
    ):
        guest = await make_person(Role.GUEST)
        asked[name] = await _statements(guest, contract, born, given, monkeypatch)
    locked = await make_person(Role.GUEST)
    for minute in range(-5, 0):
        await wrong(locked, minute)
    asked["locked, all is right"] = await _statements(locked, case.contract_number, BORN, code, monkeypatch)
    asked["locked, all is wrong"] = await _statements(locked, "ДЗ-нет", BORN, "00000-00000", monkeypatch)

    assert len({tuple(one) for one in asked.values()}) == 1, asked


async def _statements(
    guest: Person, contract: str, born: date, code: str, monkeypatch: pytest.MonkeyPatch
) -> list[str]:
    """Which tables are read and written on the way to the refusal."""
    seen: list[str] = []
    execute, save = QuerySet._execute, Model.save

    async def reading(self: QuerySet[Person]) -> Any:
        seen.append(f"read {self.model.__name__}")
        return await execute(self)

    async def writing(self: Model, *args: Any, **given: Any) -> None:
        seen.append(f"write {type(self).__name__}")
        await save(self, *args, **given)

    with monkeypatch.context() as patched:
        patched.setattr(QuerySet, "_execute", reading)
        patched.setattr(Model, "save", writing)
        with pytest.raises(Refused, match=identity.NOT_KNOWN):
            await identity.by_code(guest.id, contract, born, code, NOW)
    return seen


@pytest.mark.slow
async def test_the_time_of_a_refusal_tells_nothing(opened: Settings) -> None:
    """Medians of processor time over many tries, each kind in turn so that the machine's mood falls on all alike."""
    case = await make_case()
    code = await code_for(case)
    for _ in range(30):
        await make_case()
    kinds = {
        "no such contract": ("ДЗ-нет", BORN, "00000-00000"),
        "another birth date": (case.contract_number, date(1990, 1, 1), code),
        "another code": (case.contract_number, BORN, "00000-00000"),
    }
    took: dict[str, list[float]] = {name: [] for name in kinds}
    for _ in range(150):
        for name, (contract, born, given) in kinds.items():
            guest = await make_person(Role.GUEST)
            began = process_time()
            with pytest.raises(Refused, match=identity.NOT_KNOWN):
                await identity.by_code(guest.id, contract, born, given, NOW)
            took[name].append(process_time() - began)

    medians = {name: median(times) for name, times in took.items()}
    assert max(medians.values()) < 1.25 * min(medians.values()), medians


async def test_ten_thousand_guesses_are_as_good_as_five_a_day(opened: Settings) -> None:
    """Enumeration: whoever guesses on has the door shut, and even the right guess opens nothing."""
    case = await make_case()
    code = await code_for(case)
    guest = await make_person(Role.GUEST)
    let_in = 0
    for number in range(60):
        guess = code if number > 5 else f"{number:010}"
        try:
            await identity.by_code(guest.id, case.contract_number, BORN, guess, NOW + number * timedelta(seconds=20))
        except Refused:
            continue
        let_in += 1

    assert let_in == 0


async def test_the_same_code_from_another_account_or_after_its_day_is_refused(opened: Settings) -> None:
    case = await make_case()
    code, late = await code_for(case), await code_for(case)
    first, thief = await make_person(Role.GUEST), await make_person(Role.GUEST)
    await identity.by_code(first.id, case.contract_number, BORN, code, NOW)

    for given, moment in ((code, NOW + MINUTE), (late, NOW + identity.CODE_LIVES)):
        with pytest.raises(Refused, match=identity.NOT_KNOWN):
            await identity.by_code(thief.id, case.contract_number, BORN, given, moment)


async def test_several_debts_of_one_person_are_all_seen_after_one_proof(opened: Settings) -> None:
    case = await make_case()
    other = await make_case(debtor=await case.debtor)
    strange = await make_case(debtor=await make_debtor("Ильин Пётр Олегович", phones=("+79160000001",)))
    guest = await make_person(Role.GUEST)
    person = await identity.by_code(guest.id, case.contract_number, BORN, await code_for(case), NOW)

    seen = {one.id for one in await (await cases_of(person.actor()))}

    assert seen == {case.id, other.id}
    assert strange.id not in seen
