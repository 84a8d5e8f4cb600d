"""What the store keeps beside its rows for lists, so that they need not look through all of them, is always true."""

import random

import pytest

from backend.domain.letters import LetterKind
from backend.models import Case, Letter
from backend.services.lists.filters import courts_called
from backend.services.lists.where import rows_of
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_case

STATES = ("registered", "in_transit", "delivered", "returned")


def _made(case: Case, number: int) -> Letter:
    return Letter(
        case_id=case.id,
        barcode=f"{number:014d}",
        kind=LetterKind.ORDER_COPY,
        sent_on=TODAY,
        registered_by=0,
        registered_at=NOW,
        ask_next_at=NOW,
    )


async def _letter(case: Case, number: int) -> Letter:
    letter = _made(case, number)
    await letter.save()
    return letter


@pytest.mark.parametrize("seed", range(3))
async def test_the_latest_letter_is_kept_whatever_becomes_of_letters(opened: Settings, seed: int) -> None:
    chance, cases = random.Random(seed), [await make_case() for _ in range(3)]

    for number in range(40):
        letters = await Letter.all()
        if len(letters) < 3 or chance.random() < 0.3:
            await _letter(chance.choice(cases), number)
        elif chance.random() < 0.3:
            await chance.choice(letters).delete()
        else:
            letter = chance.choice(letters)
            letter.status, letter.alarm = chance.choice(STATES), chance.choice(("", "storage"))
            await letter.save()

    kept = {tuple(row) for row in await rows_of("SELECT case_id, letter_id, status, alarm FROM latest_letter")}
    latest = {one.case_id: one for one in await Letter.all().order_by("id")}
    assert kept == {(one.case_id, one.id, one.status, one.alarm) for one in latest.values()}


async def test_a_letter_that_is_there_already_leaves_the_latest_as_it_is(opened: Settings) -> None:
    case = await make_case()
    await _letter(case, 1)
    latest = await _letter(case, 2)

    await Letter.bulk_create([_made(case, 1)], ignore_conflicts=True)

    kept = await rows_of("SELECT case_id, letter_id FROM latest_letter")
    assert [tuple(row) for row in kept] == [(case.id, latest.id)]


async def test_a_court_is_found_by_its_name_as_soon_as_a_case_has_it(opened: Settings) -> None:
    await make_case(court_name="Ленинский районный суд")
    assert await courts_called("районный") == ["Ленинский районный суд"]

    case = await make_case()
    case.court_name = "Центральный районный суд"
    await case.save()
    await make_case(court_name="Ленинский районный суд")

    assert sorted(await courts_called("РАЙОННЫЙ")) == ["Ленинский районный суд", "Центральный районный суд"]
