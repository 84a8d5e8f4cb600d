"""Letters from their receipt to what their fate means to the case."""

import asyncio
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from backend.domain.errors import NotAllowed, NotFound, Refused
from backend.domain.letters import LetterKind
from backend.domain.people import Role
from backend.domain.post_codes import Operation
from backend.domain.stages import Stage, Step
from backend.models import Case, Creditor, JournalEntry, Letter, LetterOperation, Notice, Person, StaffScope
from backend.services import journal, stages
from backend.services.post import letters, tracking
from backend.settings import Settings
from tests.factories import NOW, TODAY, clear_outside, make_case, make_creditor, make_person

BARCODE = "80092063905992"
OTHER_BARCODE = "80094463220651"
SENT = TODAY - timedelta(days=6)
COURT_OFFICE = "630099"


def told(code: str, on: date, index: str = COURT_OFFICE, hour: int = 12, **given: Any) -> Operation:
    type_, attr = (int(part) for part in code.split("/"))
    at = datetime(on.year, on.month, on.day, hour - 7, tzinfo=UTC)
    return Operation(type_, attr, "", "", at, index, BARCODE, at_text=at.isoformat(), **given)


ACCEPTED = told("1/2", SENT)
ARRIVED = told("8/2", SENT + timedelta(days=3))
DELIVERED = told("2/1", TODAY - timedelta(days=1))


async def make_letter(case: Case, kind: LetterKind, by: Person, barcode: str = BARCODE) -> Letter:
    return (await letters.register(by.actor(), case.id, barcode, kind, SENT, NOW, TODAY)).letter


async def heard(letter: Letter, *operations: Operation, later: timedelta = timedelta()) -> Letter:
    return await tracking.record(letter.id, operations, NOW + later, (NOW + later).date())


async def notices_of(person: Person) -> list[Notice]:
    return await Notice.filter(person_id=person.id).exclude(text="notice-case-yours").order_by("id")


def buttons_of(notice: Notice) -> list[tuple[str, dict[str, Any]]]:
    return [(button["target"], button["to"]) for row in notice.buttons for button in row]


# --- registering ----------------------------------------------------------------------------------------------------


async def test_the_receipt_of_the_copy_to_the_debtor_opens_the_way_to_the_court(opened: Settings) -> None:
    clerk = await make_person(Role.MAIL_CLERK)
    case = await make_case(stage=Stage.C30_ORDER_COPY)
    with pytest.raises(Refused):
        await stages.take_step(clerk.actor(), case.id, Step.SEND_ORDER, NOW, TODAY)

    await make_letter(case, LetterKind.ORDER_COPY, clerk)
    await clear_outside(case)

    assert (await Case.get(id=case.id)).evidence == {"copy_post_receipt": SENT.isoformat()}
    sent = await stages.take_step(clerk.actor(), case.id, Step.SEND_ORDER, NOW, TODAY)
    assert sent.at is Stage.C40_ORDER_SENT
    entry = await JournalEntry.get(action="letter.registered")
    assert entry.details["kind"] == "order_copy"
    assert await journal.verify() is None


async def test_the_receipt_of_an_orders_copy_proves_nothing_for_a_claim(opened: Settings) -> None:
    clerk = await make_person(Role.MAIL_CLERK)
    case = await make_case(stage=Stage.D30_CLAIM_COPY)

    await make_letter(case, LetterKind.ORDER_COPY, clerk)

    assert (await Case.get(id=case.id)).evidence == {}


async def test_the_same_number_again_is_told_and_not_written_twice(opened: Settings) -> None:
    clerk = await make_person(Role.MAIL_CLERK)
    case, other = await make_case(stage=Stage.C40_ORDER_SENT), await make_case(stage=Stage.C40_ORDER_SENT)

    first = await letters.register(clerk.actor(), case.id, BARCODE, LetterKind.ORDER_PACK, SENT, NOW, TODAY)
    again = await letters.register(clerk.actor(), case.id, "8009 2063 9059 92", LetterKind.ORDER_PACK, SENT, NOW, TODAY)
    with pytest.raises(Refused) as refusal:
        await letters.register(clerk.actor(), other.id, BARCODE, LetterKind.ORDER_PACK, SENT, NOW, TODAY)

    assert (first.is_new, again.is_new) == (True, False)
    assert (refusal.value.key, refusal.value.details) == ("refusal-letters-other-case", {"number": case.number})
    assert await Letter.all().count() == 1
    assert await JournalEntry.filter(action="letter.registered").count() == 1


async def test_two_who_register_one_number_at_once_make_one_letter(opened: Settings) -> None:
    clerk = await make_person(Role.MAIL_CLERK)
    cases = [await make_case(stage=Stage.C40_ORDER_SENT) for _ in range(4)]

    deeds = [
        letters.register(clerk.actor(), case.id, BARCODE, LetterKind.ORDER_PACK, SENT, NOW, TODAY) for case in cases
    ]
    ended = await asyncio.gather(*deeds, return_exceptions=True)

    assert sum(isinstance(end, letters.Registered) for end in ended) == 1
    assert sum(isinstance(end, Refused) for end in ended) == 3
    assert await Letter.all().count() == 1


def test_a_wrong_check_digit_is_shown_to_a_person_and_a_wrong_shape_refused() -> None:
    assert letters.number_of(" 8009 2063 9059 92 ") == letters.Number(BARCODE, fits=True)
    assert letters.number_of("80092063905993") == letters.Number("80092063905993", fits=False)
    assert letters.number_of("RA644000001RU").fits is False
    with pytest.raises(Refused, match="refusal-post-barcode"):
        letters.number_of("1234")


async def test_a_number_with_a_wrong_check_digit_may_be_registered_and_is_marked_in_the_journal(
    opened: Settings,
) -> None:
    clerk = await make_person(Role.MAIL_CLERK)
    case = await make_case(stage=Stage.C40_ORDER_SENT)

    await make_letter(case, LetterKind.ORDER_PACK, clerk, barcode="80092063905993")

    assert (await JournalEntry.get(action="letter.registered")).details["check_digit"] == "wrong"


@pytest.mark.parametrize("sent_on", [TODAY + timedelta(days=1), TODAY - letters.LONGEST_AGO - timedelta(days=1)])
async def test_a_letter_is_sent_neither_tomorrow_nor_long_ago(opened: Settings, sent_on: date) -> None:
    clerk = await make_person(Role.MAIL_CLERK)
    case = await make_case()

    with pytest.raises(Refused) as refusal:
        await letters.register(clerk.actor(), case.id, BARCODE, LetterKind.OTHER, sent_on, NOW, TODAY)

    assert refusal.value.key == "refusal-letters-day"


@pytest.mark.parametrize(
    ("stage", "evidence", "likeliest"),
    [
        (Stage.A30_NOTICE, {}, LetterKind.ASSIGNMENT_NOTICE),
        (Stage.C30_ORDER_COPY, {}, LetterKind.ORDER_COPY),
        (Stage.C30_ORDER_COPY, {"copy_post_receipt": "2026-11-20"}, LetterKind.ORDER_PACK),
        (Stage.C40_ORDER_SENT, {}, LetterKind.ORDER_PACK),
        (Stage.D30_CLAIM_COPY, {}, LetterKind.CLAIM_COPY),
        (Stage.D40_CLAIM_SENT, {}, LetterKind.CLAIM_PACK),
        (Stage.E20_BANK, {}, LetterKind.BANK_PACK),
        (Stage.E30_FSSP_SENT, {}, LetterKind.BAILIFF_PACK),
        (Stage.G10_PAID, {}, LetterKind.OTHER),
    ],
)
def test_the_likeliest_letter_of_a_stage_is_offered_first(
    stage: Stage, evidence: dict[str, str], likeliest: LetterKind
) -> None:
    kinds = letters.kinds_at(Case(stage=stage.value, evidence=evidence))

    assert kinds[0] is likeliest
    assert len(set(kinds)) == len(kinds)
    assert LetterKind.OTHER in kinds


async def test_letters_of_others_are_neither_seen_nor_registered(opened: Settings) -> None:
    clerk = await make_person(Role.MAIL_CLERK)
    case = await make_case(stage=Stage.C40_ORDER_SENT)
    await make_letter(case, LetterKind.ORDER_PACK, clerk)
    theirs = await make_case(creditor=await make_creditor("АО «Другой кредитор»"))
    scoped = await make_person(Role.OFFICER)
    await StaffScope.create(person_id=scoped.id, creditor_id=theirs.creditor_id)
    accountant = await make_person(Role.ACCOUNTANT)

    with pytest.raises(NotFound):
        await letters.letters_of(scoped.actor(), case.id)
    with pytest.raises(NotFound):
        await letters.ask_now(scoped.actor(), case.id, NOW)
    with pytest.raises(Refused) as refusal:
        await letters.register(scoped.actor(), theirs.id, BARCODE, LetterKind.OTHER, SENT, NOW, TODAY)
    assert (refusal.value.key, refusal.value.details) == ("refusal-letters-taken", {})
    with pytest.raises(NotAllowed):
        await letters.register(accountant.actor(), case.id, OTHER_BARCODE, LetterKind.OTHER, SENT, NOW, TODAY)
    assert await Creditor.all().count() == 2


# --- delivery -------------------------------------------------------------------------------------------------------


async def test_a_pack_delivered_to_the_court_moves_the_case_and_is_told_once(opened: Settings) -> None:
    lawyer = await make_person(Role.LAWYER)
    case = await make_case(stage=Stage.C40_ORDER_SENT, responsible_id=lawyer.id)
    letter = await make_letter(case, LetterKind.ORDER_PACK, lawyer)

    await heard(letter, ACCEPTED, ARRIVED)
    assert (await Case.get(id=case.id)).at is Stage.C40_ORDER_SENT
    letter = await heard(letter, ACCEPTED, ARRIVED, DELIVERED)

    moved = await Case.get(id=case.id)
    assert moved.at is Stage.C50_ORDER_AT_COURT
    assert moved.evidence["court_delivery"] == DELIVERED.day.isoformat()
    assert moved.noted["order_pack_delivered_on"] == DELIVERED.day.isoformat()
    assert (letter.status, letter.is_finished) == ("delivered", True)
    (notice,) = await notices_of(lawyer)
    assert notice.text == "letters-notice-moved"
    assert ("case", {"case_id": case.id}) in buttons_of(notice)
    assert ("go", {"screen": "paper"}) in buttons_of(notice)
    assert await journal.verify() is None


async def test_an_answer_recorded_twice_is_as_good_as_once(opened: Settings) -> None:
    lawyer = await make_person(Role.LAWYER)
    case = await make_case(stage=Stage.C40_ORDER_SENT, responsible_id=lawyer.id)
    letter = await make_letter(case, LetterKind.ORDER_PACK, lawyer)

    await heard(letter, ACCEPTED, DELIVERED)
    version, entries = (await Case.get(id=case.id)).version, await JournalEntry.all().count()
    await asyncio.gather(*(heard(letter, ACCEPTED, DELIVERED, later=timedelta(minutes=1)) for _ in range(3)))

    assert (await Case.get(id=case.id)).version == version
    assert await JournalEntry.all().count() == entries
    assert await LetterOperation.all().count() == 2
    assert len(await notices_of(lawyer)) == 1


async def test_one_event_told_by_both_services_is_kept_as_each_wrote_it_and_counts_once(opened: Settings) -> None:
    lawyer = await make_person(Role.LAWYER)
    case = await make_case(stage=Stage.C40_ORDER_SENT, responsible_id=lawyer.id)
    letter = await make_letter(case, LetterKind.ORDER_PACK, lawyer)
    by_ticket = Operation(
        2, 1, "", "", DELIVERED.at, COURT_OFFICE, BARCODE, zone_assumed=True, at_text="22.11.2026 12:00:00"
    )

    for answer in (by_ticket, DELIVERED, by_ticket, DELIVERED):
        await heard(letter, answer)

    assert await LetterOperation.filter(letter_id=letter.id).count() == 2
    assert len(await notices_of(lawyer)) == 1


async def test_a_copy_delivered_to_the_debtor_is_noted_and_offers_the_next_step(opened: Settings) -> None:
    clerk = await make_person(Role.MAIL_CLERK)
    case = await make_case(stage=Stage.A30_NOTICE, responsible_id=clerk.id)
    letter = await make_letter(case, LetterKind.ASSIGNMENT_NOTICE, clerk)

    await heard(letter, ACCEPTED, DELIVERED)

    served = await Case.get(id=case.id)
    assert served.at is Stage.A30_NOTICE
    assert served.noted["assignment_notice_delivered_on"] == DELIVERED.day.isoformat()
    (notice,) = await notices_of(clerk)
    assert ("step", {"case_id": case.id, "step": "run-checks", "version": served.version}) in buttons_of(notice)
    moved = await stages.take_step(clerk.actor(), case.id, Step.RUN_CHECKS, NOW, TODAY, version=served.version)
    assert moved.at is Stage.A40_STOP_CHECK


async def test_a_pack_delivered_before_the_clerk_pressed_sent_counts_from_its_day(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)
    case = await make_case(stage=Stage.C30_ORDER_COPY, responsible_id=officer.id)
    await clear_outside(case)
    await make_letter(case, LetterKind.ORDER_COPY, officer, barcode=OTHER_BARCODE)
    letter = await make_letter(case, LetterKind.ORDER_PACK, officer)

    await heard(letter, ACCEPTED, DELIVERED)
    assert (await Case.get(id=case.id)).at is Stage.C30_ORDER_COPY
    await stages.take_step(officer.actor(), case.id, Step.SEND_ORDER, NOW, TODAY)
    moved = await stages.take_step(officer.actor(), case.id, Step.ORDER_AT_COURT, NOW, TODAY)

    assert moved.evidence["court_delivery"] == DELIVERED.day.isoformat()


@pytest.mark.parametrize(
    ("stage", "kind"),
    [
        (Stage.D40_CLAIM_SENT, LetterKind.ORDER_PACK),
        (Stage.C40_ORDER_SENT, LetterKind.CLAIM_PACK),
        (Stage.C40_ORDER_SENT, LetterKind.ORDER_COPY),
        (Stage.C40_ORDER_SENT, LetterKind.OTHER),
        (Stage.E40_FSSP_OPEN, LetterKind.ORDER_PACK),
    ],
)
async def test_only_the_pack_that_the_case_waits_for_moves_it(opened: Settings, stage: Stage, kind: LetterKind) -> None:
    officer = await make_person(Role.OFFICER)
    case = await make_case(stage=stage, responsible_id=officer.id)
    letter = await make_letter(case, kind, officer)

    await heard(letter, ACCEPTED, DELIVERED)

    assert (await Case.get(id=case.id)).at is stage
    assert [notice.text for notice in await notices_of(officer)] == ["letters-notice-delivered"]


async def test_a_pack_of_an_earlier_application_does_not_move_the_new_one(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)
    case = await make_case(stage=Stage.C70_ORDER_RETURNED, responsible_id=officer.id)
    letter = await make_letter(case, LetterKind.ORDER_PACK, officer)
    later = NOW + timedelta(days=1)
    await stages.take_step(officer.actor(), case.id, Step.DRAFT_ORDER, later, TODAY)
    await Case.filter(id=case.id).update(stage=Stage.C40_ORDER_SENT.value)

    await heard(letter, ACCEPTED, DELIVERED, later=timedelta(days=2))

    assert (await Case.get(id=case.id)).at is Stage.C40_ORDER_SENT


# --- what is not a delivery -----------------------------------------------------------------------------------------

TURNED = told("3/1", TODAY - timedelta(days=1))
BACK_HOME = told("2/2", TODAY)


@pytest.mark.parametrize(
    ("operations", "alarm"),
    [
        ((ACCEPTED, TURNED), "returning"),
        ((ACCEPTED, TURNED, BACK_HOME), "returned"),
        ((ACCEPTED, told("5/1", TODAY)), "lost"),
        ((ACCEPTED, told("2/99", TODAY)), "check"),
        ((ACCEPTED, told("999/1", TODAY)), "check"),
        ((told("1/2", SENT - timedelta(days=20)), DELIVERED), "another_item"),
        ((ACCEPTED, TURNED, DELIVERED), "check"),
    ],
)
async def test_what_is_not_a_delivery_raises_an_alarm_and_moves_nothing(
    opened: Settings, operations: tuple[Operation, ...], alarm: str
) -> None:
    officer = await make_person(Role.OFFICER)
    case = await make_case(stage=Stage.C40_ORDER_SENT, responsible_id=officer.id)
    letter = await make_letter(case, LetterKind.ORDER_PACK, officer)

    letter = await heard(letter, *operations)
    await heard(letter, *operations)

    stood = await Case.get(id=case.id)
    assert stood.at is Stage.C40_ORDER_SENT
    assert "court_delivery" not in stood.evidence
    assert letter.alarm == alarm
    assert letter.status != "delivered"
    (notice,) = await notices_of(officer)
    assert notice.text == "letters-notice-alarm"
    assert notice.args["means"] == {"text": "letters-means-court-has-nothing"}


async def test_a_pack_that_came_back_may_be_sent_again_by_one_press(opened: Settings) -> None:
    clerk = await make_person(Role.MAIL_CLERK)
    case = await make_case(
        stage=Stage.C40_ORDER_SENT, responsible_id=clerk.id, evidence={"copy_post_receipt": SENT.isoformat()}
    )
    letter = await make_letter(case, LetterKind.ORDER_PACK, clerk)

    await heard(letter, ACCEPTED, TURNED, BACK_HOME)

    (notice,) = await notices_of(clerk)
    version = (await Case.get(id=case.id)).version
    assert ("step", {"case_id": case.id, "step": "resend-order", "version": version}) in buttons_of(notice)


async def test_a_copy_returned_for_storage_is_deemed_served_by_a_lawyer_only(opened: Settings) -> None:
    lawyer = await make_person(Role.LAWYER)
    case = await make_case(stage=Stage.C30_ORDER_COPY, responsible_id=lawyer.id)
    letter = await make_letter(case, LetterKind.ORDER_COPY, lawyer)

    await heard(letter, ACCEPTED, TURNED)

    assert "order_copy_delivered_on" not in (await Case.get(id=case.id)).noted
    (notice,) = await notices_of(lawyer)
    assert notice.args["means"] == {"text": "mail-event-debtor-deemed-served"}


async def test_silence_is_an_alarm_on_the_tenth_day_and_each_silence_is_told_once(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)
    case = await make_case(stage=Stage.C40_ORDER_SENT, responsible_id=officer.id)
    letter = await make_letter(case, LetterKind.ORDER_PACK, officer)

    async def alarm_after(days: int, *operations: Operation) -> str:
        on = SENT + timedelta(days=days)
        moment = datetime(on.year, on.month, on.day, 12, tzinfo=UTC)
        return (await tracking.record(letter.id, operations, moment, on)).alarm

    assert await alarm_after(9, ACCEPTED) == ""
    assert await alarm_after(10, ACCEPTED) == "silence"
    assert await alarm_after(11, ACCEPTED) == "silence"
    sorted_ = told("8/4", SENT + timedelta(days=12))
    assert await alarm_after(12, ACCEPTED, sorted_) == ""
    assert await alarm_after(22, ACCEPTED, sorted_) == "silence"

    assert [notice.text for notice in await notices_of(officer)] == ["letters-notice-alarm"] * 2


async def test_a_delivery_taken_back_is_an_alarm_told_once_until_it_is_delivered_after_all(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)
    case = await make_case(stage=Stage.C40_ORDER_SENT, responsible_id=officer.id)
    letter = await make_letter(case, LetterKind.ORDER_PACK, officer)
    history = [ACCEPTED, ARRIVED, DELIVERED]
    await heard(letter, *history)

    for code in ("26/2", "8/4", "8/2"):
        history.append(told(code, TODAY, hour=12 + len(history)))
        assert (await heard(letter, *history)).alarm == "delivery_taken_back"
    history.append(told("2/6", TODAY, hour=20))
    letter = await heard(letter, *history)

    assert (letter.status, letter.alarm) == ("delivered", "")
    assert [notice.text for notice in await notices_of(officer)] == [
        "letters-notice-moved",
        "letters-notice-alarm",
        "letters-notice-delivered",
    ]


async def test_where_nobody_answers_for_the_case_the_managers_who_see_it_are_told(opened: Settings) -> None:
    clerk, manager = await make_person(Role.MAIL_CLERK), await make_person(Role.MANAGER)
    elsewhere = await make_person(Role.MANAGER)
    theirs = await make_creditor("АО «Другой кредитор»")
    await StaffScope.create(person_id=elsewhere.id, creditor_id=theirs.id)
    case = await make_case(stage=Stage.C40_ORDER_SENT)
    letter = await make_letter(case, LetterKind.ORDER_PACK, clerk)

    await heard(letter, ACCEPTED, TURNED)

    assert len(await notices_of(manager)) == 1
    assert await notices_of(elsewhere) == []


# --- asking out of turn ---------------------------------------------------------------------------------------------


async def test_a_letter_is_asked_about_out_of_turn_a_quarter_of_an_hour_apart(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)
    case = await make_case(stage=Stage.C40_ORDER_SENT, responsible_id=officer.id)
    with pytest.raises(Refused, match="refusal-letters-none-open"):
        await letters.ask_now(officer.actor(), case.id, NOW)
    letter = await make_letter(case, LetterKind.ORDER_PACK, officer)
    await heard(letter, ACCEPTED)

    with pytest.raises(Refused, match="refusal-letters-asked-lately"):
        await letters.ask_now(officer.actor(), case.id, NOW + timedelta(minutes=14))
    assert await letters.ask_now(officer.actor(), case.id, NOW + timedelta(minutes=15)) == 1

    assert (await Letter.get(id=letter.id)).ask_next_at == NOW + timedelta(minutes=15)
