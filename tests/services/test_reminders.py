"""Reminders of instalments, by the debtor's own clock and within the counts of the law."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from backend.domain.contact import Channel
from backend.domain.people import Role
from backend.domain.plans import Proposal
from backend.domain.stages import Hold
from backend.models import Case, ConsentKind, Contact, Notice, NoticeState, Person
from backend.services import consents, contacts, reminders
from backend.services.money import plans
from backend.settings import Settings
from tests.agreeing import agree
from tests.factories import NOW, TODAY, make_case, make_debtor, make_person
from tests.services.test_plans import pay

KAMCHATKA = ZoneInfo("Asia/Kamchatka")
FIRST = date(2026, 12, 10)  # a Thursday
REGION = "41"


@pytest.fixture
def office(opened: Settings) -> Settings:
    return opened.model_copy(update={"operator_name": "ООО «ПКО Пример»", "operator_phone": "+7 495 000-00-00"})


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """That hour by the debtor's clock, in Kamchatka."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=KAMCHATKA).astimezone(UTC)


def day(shift: int) -> date:
    return FIRST + timedelta(days=shift)


async def with_plan(*, agreed: bool = True, **given: Any) -> tuple[Case, Person]:
    """A debtor in Kamchatka who agreed on three instalments, the first due on 10 December."""
    case = await make_case(
        debtor=await make_debtor(region=REGION), principal="9000.00", interest="0.00", penalty="0.00", **given
    )
    person = await make_person(Role.DEBTOR, debtor_id=case.debtor_id)
    made = await plans.offer(person.actor(), case.id, Proposal(10, FIRST, months=3), TODAY)
    await agree(person.actor(), made)
    if agreed:
        await consents.give(person.actor(), ConsentKind.CHANNEL, "Да, пишите", NOW)
    return case, person


async def told() -> list[str]:
    return [one.text.removeprefix("plans-reminder-") for one in await Notice.filter(is_contact=True).order_by("id")]


async def test_each_instalment_is_reminded_of_once_before_once_on_its_day_and_once_after(office: Settings) -> None:
    await with_plan()

    found = []
    for shift in range(-6, 7):
        for hour in (9, 12, 15):
            new = await reminders.owe_due(office, at(day(shift), hour))
            found += [shift] * new

    assert found == [-3, 0, 1]
    assert await told() == ["ahead", "today", "late"]


async def test_the_words_name_creditor_contract_day_and_phone_and_no_sum(office: Settings) -> None:
    case, person = await with_plan()

    await reminders.owe_due(office, at(FIRST, 9))

    notice = await Notice.get(person_id=person.id)
    assert notice.is_contact
    assert notice.args == {
        "creditor": "ООО «ПКО Пример»",
        "contract": case.contract_number,
        "signed": {"day": case.contract_date.isoformat()},
        "phone": "+7 495 000-00-00",
        "due": {"day": "2026-12-10"},
    }


@pytest.mark.parametrize(("hour", "minute", "starts"), [(8, 0, 0), (21, 59, 0), (22, 0, 1), (7, 59, 0), (23, 30, 1)])
async def test_at_the_edges_of_the_lawful_hours_by_the_debtors_clock(
    office: Settings, hour: int, minute: int, starts: int
) -> None:
    _, person = await with_plan()
    now = at(day(-3), hour, minute)

    await reminders.owe_due(office, now)

    notice = await Notice.get(person_id=person.id)
    opens = at(day(-3 + starts), 8)
    assert notice.not_before == max(now, opens)
    for moment in (now, notice.not_before):
        verdict = await contacts.verdict_on(person.debtor_id or 0, Channel.MESSENGER, moment)
        assert verdict.allowed is (notice.not_before <= moment)


async def test_what_could_only_be_said_when_it_is_not_true_any_more_is_not_said(office: Settings) -> None:
    await with_plan()

    assert await reminders.owe_due(office, at(FIRST, 22)) == 0
    assert await reminders.owe_due(office, at(FIRST, 21, 59)) == 1


async def test_the_days_are_the_debtors_own(office: Settings) -> None:
    await with_plan()
    # In Moscow it is still the 9th.
    assert at(FIRST, 8).astimezone(ZoneInfo("Europe/Moscow")).date() == day(-1)

    assert await reminders.owe_due(office, at(FIRST, 8)) == 1
    assert await told() == ["today"]


async def test_after_two_messages_of_a_day_the_next_waits_and_after_four_of_a_week_longer(office: Settings) -> None:
    case, person = await with_plan()

    for number, moment in enumerate([at(day(-3), 9), at(day(-3), 10)]):
        await _was_told(case, number, moment)
    await reminders.owe_due(office, at(day(-3), 11))
    first = await Notice.get(person_id=person.id)
    for number, moment in enumerate([at(day(-2), 9), at(day(-2), 10)], start=2):
        await _was_told(case, number, moment)
    on_the_day = await reminders.owe_due(office, at(FIRST, 11))

    assert first.not_before == at(day(-2), 8)
    assert on_the_day == 0


async def _was_told(case: Case, number: int, moment: datetime) -> None:
    await Contact.create(
        debtor_id=case.debtor_id,
        channel="messenger",
        kind="message",
        by_creditor=True,
        at=moment,
        notice_id=9000 + number,
    )


@pytest.mark.parametrize(
    "hold",
    [Hold.BANKRUPT, Hold.DEAD, Hold.SVO, Hold.REFUSED_CONTACT, Hold.REPRESENTATIVE_ONLY, Hold.HOSPITAL_OR_INCAPABLE],
)
async def test_nothing_is_sent_to_those_the_law_protects(office: Settings, hold: Hold) -> None:
    case, _ = await with_plan()
    await Case.filter(id=case.id).update(holds=[hold.value])

    assert await reminders.owe_due(office, at(FIRST, 12)) == 0


async def test_a_hold_on_another_debt_of_the_same_person_protects_him_too(office: Settings) -> None:
    case, _ = await with_plan()
    await make_case(debtor=await case.debtor, holds=[Hold.REFUSED_CONTACT.value])

    assert await reminders.owe_due(office, at(FIRST, 12)) == 0


async def test_without_an_agreement_or_after_leaving_it_nothing_is_sent(office: Settings) -> None:
    _, person = await with_plan(agreed=False)
    assert await reminders.owe_due(office, at(day(-3), 12)) == 0

    await consents.give(person.actor(), ConsentKind.CHANNEL, "Да", NOW)
    assert await reminders.owe_due(office, at(day(-3), 12)) == 1
    await consents.revoke(person.actor(), ConsentKind.CHANNEL, at(day(-3), 13))

    assert await Notice.filter(person_id=person.id).count() == 1
    verdict = await contacts.verdict_on(person.debtor_id or 0, Channel.MESSENGER, at(day(-3), 14))
    assert (verdict.earliest, verdict.refusal and verdict.refusal.key) == (None, "contact-refused-channel-revoked")
    assert await reminders.owe_due(office, at(FIRST, 12)) == 0


async def test_without_a_phone_to_name_nothing_is_sent(opened: Settings) -> None:
    await with_plan()

    assert await reminders.owe_due(opened, at(FIRST, 12)) == 0


async def test_a_payment_takes_back_the_reminder_that_has_not_gone_yet(office: Settings) -> None:
    case, person = await with_plan()
    await reminders.owe_due(office, at(day(-3), 23))

    await pay(case, "3000.00", "п/п 1")

    notice = await Notice.get(person_id=person.id, is_contact=True)
    assert (notice.state, notice.reason) == (NoticeState.EXPIRED, "withdrawn")
    assert await reminders.owe_due(office, at(FIRST, 12)) == 0


async def test_a_broken_or_replaced_plan_is_not_reminded_of(office: Settings) -> None:
    case, person = await with_plan()
    await reminders.owe_due(office, at(day(-3), 23))
    made = await plans.offer(person.actor(), case.id, Proposal(20, date(2026, 12, 20), months=3), TODAY)
    await agree(person.actor(), made)

    assert (await Notice.get(person_id=person.id, is_contact=True)).state is NoticeState.EXPIRED
    assert await reminders.owe_due(office, at(FIRST, 12)) == 0
