"""Letters to debtors stand in the register of contacts, in no count, and bound by what closes letters alone."""

from datetime import timedelta
from pathlib import Path

import pytest

from backend.domain.contact import Channel
from backend.domain.letters import LetterKind
from backend.domain.people import Role
from backend.domain.stages import Stage
from backend.models import Case, Contact, ContactState
from backend.services import contacts
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_case, make_person
from tests.services.test_contact_register import rows_of
from tests.services.test_letters import BARCODE, OTHER_BARCODE, SENT, heard, make_letter, told

NOTICE, COPY = LetterKind.ASSIGNMENT_NOTICE, LetterKind.ORDER_COPY


async def sent(case: Case, kind: LetterKind, barcode: str = BARCODE) -> Contact:
    await make_letter(case, kind, await make_person(Role.MAIL_CLERK), barcode)
    return await Contact.get(outside_id=barcode)


async def test_a_notice_by_post_stands_in_the_register_with_its_number_and_its_day(
    opened: Settings, tmp_path: Path
) -> None:
    case = await make_case(stage=Stage.A30_NOTICE)

    contact = await sent(case, NOTICE)

    assert (contact.debtor_id, contact.case_id, contact.by_creditor) == (case.debtor_id, case.id, True)
    (row,) = await rows_of(tmp_path / "r.xlsx")
    assert (row["channel"], row["started"], row["verdict"], row["state"]) == ("почта", "мы", "законно", "принято")
    assert row["address"] == case.debtor.registration_address
    assert f"{SENT:%d.%m.%Y}" in str(row["at"])


async def test_letters_are_in_no_count_of_messages_or_calls(opened: Settings) -> None:
    case = await make_case(stage=Stage.A30_NOTICE)
    clerk = await make_person(Role.MAIL_CLERK)
    before = await contacts.verdict_on(case.debtor_id, Channel.EMAIL, NOW)

    for barcode in (BARCODE, OTHER_BARCODE):
        await make_letter(case, NOTICE, clerk, barcode)

    after = await contacts.verdict_on(case.debtor_id, Channel.EMAIL, NOW)
    assert [one.made for one in after.counters] == [one.made for one in before.counters] == [0, 0, 0, 0, 0]
    assert await Contact.filter(kind="letter").count() == 2


@pytest.mark.parametrize("hold", ["H_REFUSED_CONTACT", "H_BANKRUPT", "H_HOSPITAL_OR_INCAPABLE"])
async def test_who_may_not_be_called_may_still_be_written_to_by_post(opened: Settings, hold: str) -> None:
    case = await make_case(stage=Stage.A30_NOTICE, holds={hold: TODAY.isoformat()})

    contact = await sent(case, NOTICE)

    assert contact.certificate["allowed"] is True
    assert not (await contacts.verdict_on(case.debtor_id, Channel.CALL, NOW)).allowed


async def test_a_letter_to_the_dead_is_unlawful_and_a_copy_that_a_court_wants_is_told_apart(
    opened: Settings, tmp_path: Path
) -> None:
    case = await make_case(stage=Stage.C30_ORDER_COPY, holds={"H_DEAD": TODAY.isoformat()})

    notice, copy = await sent(case, NOTICE), await sent(case, COPY, OTHER_BARCODE)

    assert notice.certificate["allowed"] is False
    assert [one.certificate["question"]["purpose"] for one in (notice, copy)] == ["collection", "procedural"]
    assert "незаконно" in {row["verdict"] for row in await rows_of(tmp_path / "r.xlsx")}


async def test_a_pack_for_the_court_is_no_contact_and_the_same_letter_is_one(opened: Settings) -> None:
    case = await make_case(stage=Stage.C30_ORDER_COPY)
    clerk = await make_person(Role.MAIL_CLERK)

    await make_letter(case, LetterKind.ORDER_PACK, clerk)
    for _ in range(2):
        await make_letter(case, COPY, clerk, OTHER_BARCODE)

    assert [one.outside_id for one in await Contact.all()] == [OTHER_BARCODE]


@pytest.mark.parametrize(
    ("codes", "state", "reason"),
    [(["2/1"], ContactState.DELIVERED, ""), (["3/1", "2/2"], ContactState.FAILED, "returned")],
)
async def test_what_the_post_tells_of_it_is_told_by_the_register(
    opened: Settings, codes: list[str], state: ContactState, reason: str
) -> None:
    case = await make_case(stage=Stage.A30_NOTICE)
    letter = await make_letter(case, NOTICE, await make_person(Role.MAIL_CLERK))
    await heard(letter, told("1/2", SENT), told("8/2", SENT + timedelta(days=3)))
    on_the_way = await Contact.get()

    for day, code in enumerate(codes):
        await heard(letter, told(code, TODAY - timedelta(days=2 - day)))

    ended = await Contact.get()
    assert (on_the_way.state, on_the_way.settled_at) == (ContactState.ACCEPTED, None)
    assert (ended.state, ended.reason, ended.settled_at is None) == (state, reason, False)
