"""A notice to a debtor finds the cheapest lawful way that is read, goes it once, and another where that one is dead."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from backend.domain.channels import DebtorChannel
from backend.domain.contact import is_borne_out
from backend.domain.errors import OutsideDown
from backend.domain.people import Role
from backend.domain.stages import Hold
from backend.integrations.carrier import Carrier, CutOff, Fate, Parcel, Rejected, Report
from backend.models import Case, ConsentKind, Contact, ContactState, Notice, NoticeState, Person
from backend.services import consents, contacts, deliveries, sending
from backend.services.carrying import carry
from backend.services.notices import News, owe, withdraw
from backend.settings import OperatorKind, Settings
from tests.factories import NOW, TODAY, make_case, make_debtor, make_person

TELEGRAM, EMAIL, SMS = DebtorChannel.TELEGRAM, DebtorChannel.EMAIL, DebtorChannel.SMS
ALL = {TELEGRAM: Decimal(0), EMAIL: Decimal("0.05"), SMS: Decimal(5)}
LATER = timedelta(minutes=10)


@dataclass
class Post:
    """A carrier that remembers; `trouble` is raised by the next calls, `keeps` says whether it took all the same."""

    service: DebtorChannel = SMS
    cost: Decimal = Decimal(5)
    parcels: list[Parcel] = field(default_factory=list)
    trouble: list[tuple[Exception, bool]] = field(default_factory=list)

    async def send(self, parcel: Parcel) -> str:
        trouble, keeps = self.trouble.pop(0) if self.trouble else (None, True)
        if keeps:
            self.parcels.append(parcel)
        if trouble is not None:
            raise trouble
        return f"out-{parcel.own_id}"

    async def find(self, parcel: Parcel) -> str | None:
        return next((f"out-{one.own_id}" for one in self.parcels if one.own_id == parcel.own_id), None)

    async def reports(self, awaited: Any) -> list[Report]:
        raise NotImplementedError


class Desk:
    """The office that owes a debtor news, and what it sends with."""

    def __init__(self, settings: Settings, case: Case, person: Person) -> None:
        self.settings = settings
        self.case = case
        self.person = person
        self.costs: Mapping[DebtorChannel, Decimal] = ALL
        self.carriers: dict[DebtorChannel, Carrier] = {SMS: Post(), EMAIL: Post(EMAIL, Decimal("0.05"))}

    async def owe(self, key: str = "k", text: str = "plans-reminder-today", now: datetime = NOW) -> Notice:
        args = contacts.names_of(self.settings, self.case) | {"due": TODAY, "on": TODAY}
        await owe(self.person.id, News(text, key, args, case_id=self.case.id), now, is_contact=True)
        return await Notice.get(key=key)

    async def send(self, notice: Notice, now: datetime = NOW) -> DebtorChannel | None:
        """One try of the job, up to the messenger's door; the service by which it went."""
        office = sending.Office(self.settings, self.costs)
        while passage := await sending.begin(office, notice.id, now):
            if passage.service is TELEGRAM or await carry(self.carriers[passage.service], passage, now):
                await notice.refresh_from_db()
                return passage.service
        await notice.refresh_from_db()
        return None

    def post(self, service: DebtorChannel = SMS) -> Post:
        carrier = self.carriers[service]
        assert isinstance(carrier, Post)
        return carrier


async def agreed(person: Person) -> None:
    await consents.give(person.actor(), ConsentKind.CHANNEL, "Да, пишите", NOW)


@pytest.fixture
async def desk(opened: Settings) -> Desk:
    office = {"operator_name": "ООО «ПКО Пример»", "operator_phone": "+7 495 000-00-00"}
    case = await make_case(debtor=await make_debtor(email="olga@example.org"))
    person = await make_person(Role.DEBTOR, debtor_id=case.debtor_id)
    return Desk(opened.model_copy(update=office), case, person)


async def test_who_agreed_to_the_messenger_is_written_to_there_and_else_by_the_cheaper_lawful_way(desk: Desk) -> None:
    without = await desk.send(await desk.owe("one"))
    await agreed(desk.person)
    with_it = await desk.send(await desk.owe("two"))

    assert (without, with_it) == (EMAIL, TELEGRAM)


async def test_a_way_that_is_read_goes_before_a_cheaper_one_of_which_nothing_is_known(desk: Desk) -> None:
    desk.costs = {SMS: ALL[SMS]}
    first = await desk.owe("one")
    await desk.send(first)
    await deliveries.told(Report(first.id, Fate.DELIVERED, NOW), SMS)
    desk.costs = {EMAIL: ALL[EMAIL], SMS: ALL[SMS]}

    assert await desk.send(await desk.owe("two"), NOW + LATER) is SMS


async def test_each_message_carries_its_certificate_words_and_template(desk: Desk) -> None:
    await desk.send(await desk.owe())

    contact = await Contact.get()
    assert is_borne_out(contact.certificate)
    assert contact.certificate["question"]["content"]["names"] == ["contract", "creditor", "overdue", "phone"]
    assert (contact.template, contact.service, contact.address) == (
        "plans-reminder-today-short",
        "email",
        "olga@example.org",
    )
    assert "ООО «ПКО Пример»" in (contact.words or "")
    assert contact.state is ContactState.ACCEPTED


async def test_words_that_lack_what_the_law_asks_for_do_not_leave(desk: Desk) -> None:
    await agreed(desk.person)
    desk.settings = desk.settings.model_copy(update={"operator_phone": "+7 812 111-11-11"})
    poor = await desk.owe("poor")
    desk.settings = desk.settings.model_copy(update={"operator_phone": "+7 495 000-00-00"})

    await desk.send(poor)

    assert (poor.state, poor.reason) == (NoticeState.REFUSED, "contact-refused-content")
    assert not await Contact.exists()


async def test_a_text_that_is_not_in_the_library_is_refused(desk: Desk) -> None:
    await agreed(desk.person)
    await owe(desk.person.id, News("notice-stub", "k"), NOW, is_contact=True)
    notice = await Notice.get(key="k")

    assert await desk.send(notice) is None
    assert (notice.state, notice.reason) == (NoticeState.REFUSED, "contact-refused-template")


async def test_what_bounces_goes_another_way_once_and_the_dead_address_is_not_tried_again(desk: Desk) -> None:
    notice = await desk.owe()
    await desk.send(notice)
    for _ in range(2):
        await deliveries.told(Report(notice.id, Fate.FAILED, NOW + LATER, "5.1.1"), EMAIL)

    again = await Notice.get(instead_of=notice.id)
    went = await desk.send(again, NOW + LATER)
    other = await desk.send(await desk.owe("other", now=NOW + LATER), NOW + LATER)

    assert (went, other) == (SMS, SMS)
    first = await Contact.get(notice_id=notice.id)
    assert (first.state, first.reason) == (ContactState.FAILED, "5.1.1")
    assert await Notice.all().count() == 3


async def test_a_rejected_number_falls_back_at_once_and_counts_as_no_contact(desk: Desk) -> None:
    desk.post(EMAIL).trouble = [(Rejected("550"), False)]
    notice = await desk.owe()

    await desk.send(notice)
    again = await Notice.get(instead_of=notice.id)
    await desk.send(again)

    assert [one.state for one in await Contact.all().order_by("id")] == [ContactState.FAILED, ContactState.ACCEPTED]
    assert (await contacts.verdict_on(desk.case.debtor_id, contacts.CHANNEL_OF[SMS], NOW)).counters[0].made == 1


async def test_where_no_way_is_left_the_notice_says_why(desk: Desk) -> None:
    desk.costs = {SMS: ALL[SMS]}
    desk.post().trouble = [(Rejected("bad number"), False)]
    notice = await desk.owe()
    await desk.send(notice)
    again = await Notice.get(instead_of=notice.id)

    assert await desk.send(again) is None
    assert (again.state, again.reason) == (NoticeState.REFUSED, "unreachable")


@pytest.mark.parametrize("keeps", [True, False])
async def test_a_cut_line_sends_nothing_twice_and_loses_nothing(desk: Desk, *, keeps: bool) -> None:
    desk.costs = {SMS: ALL[SMS]}
    desk.post().trouble = [(CutOff("ServerDisconnectedError"), keeps)]
    notice = await desk.owe()
    with pytest.raises(OutsideDown):
        await desk.send(notice)

    await desk.send(notice, NOW + LATER)

    assert len(desk.post().parcels) == 1
    assert (notice.state, notice.delivery) == (NoticeState.SENT, "accepted")
    assert await Contact.all().count() == 1


async def test_a_carrier_that_is_away_leaves_no_contact_behind(desk: Desk) -> None:
    desk.costs = {SMS: ALL[SMS]}
    desk.post().trouble = [(OutsideDown("smsc"), False)]
    notice = await desk.owe()

    with pytest.raises(OutsideDown):
        await desk.send(notice)

    assert not await Contact.exists()
    assert (await Notice.get(id=notice.id)).state is NoticeState.OWED


async def test_reports_late_twice_and_out_of_order_never_move_a_final_state_back(desk: Desk) -> None:
    desk.costs = {SMS: ALL[SMS]}
    notice = await desk.owe()
    await desk.send(notice)
    fates = [Fate.ACCEPTED, Fate.DELIVERED, Fate.ACCEPTED, Fate.DELIVERED, Fate.FAILED, Fate.READ, Fate.DELIVERED]

    taken = [await deliveries.told(Report(notice.id, fate, NOW + LATER * n), SMS) for n, fate in enumerate(fates)]
    alien = await deliveries.told(Report(99_999, Fate.FAILED, NOW), SMS)

    contact = await Contact.get()
    assert (taken, alien) == ([False, True, False, False, False, True, False], False)
    assert (contact.state, contact.settled_at) == (ContactState.READ, NOW + LATER * 5)
    assert (await Notice.get(id=notice.id)).delivery == "read"


async def test_a_letter_cut_off_and_silent_for_a_day_goes_another_way(desk: Desk) -> None:
    class Deaf(Post):
        async def find(self, parcel: Parcel) -> str | None:
            raise CutOff(str(parcel.own_id))

    desk.carriers[EMAIL] = Deaf(EMAIL, trouble=[(CutOff("cut"), False)])
    notice = await desk.owe()
    with pytest.raises(OutsideDown):
        await desk.send(notice)
    await desk.send(notice)
    soon = await deliveries.give_up_silent([EMAIL], NOW + timedelta(hours=23))
    late = await deliveries.give_up_silent([EMAIL], NOW + timedelta(hours=24))

    assert (soon, late) == (0, 1)
    assert await desk.send(await Notice.get(instead_of=notice.id), NOW + timedelta(hours=24)) is SMS


async def test_two_at_once_cannot_both_be_the_last_lawful_one(desk: Desk) -> None:
    desk.costs = {SMS: ALL[SMS]}
    owed = [await desk.owe(f"n{number}") for number in range(3)]

    went = [await desk.send(notice) for notice in owed]

    assert went == [SMS, SMS, None]
    assert (await Notice.get(id=owed[2].id)).state is NoticeState.OWED


@pytest.mark.parametrize("hold", [Hold.BANKRUPT, Hold.DEAD, Hold.REFUSED_CONTACT])
async def test_a_protected_debtor_is_written_to_by_no_way(desk: Desk, hold: Hold) -> None:
    await Case.filter(id=desk.case.id).update(holds=[hold.value])
    notice = await desk.owe()

    assert await desk.send(notice) is None
    assert notice.state is NoticeState.REFUSED
    assert desk.post().parcels == desk.post(EMAIL).parcels == []


async def test_what_is_closed_by_law_is_not_even_a_way(desk: Desk) -> None:
    await agreed(desk.person)
    bank = desk.settings.model_copy(update={"operator_kind": OperatorKind.BANK})
    office = sending.office_of(bank, desk.carriers, NOW)
    desk.settings, desk.costs = bank, office.costs

    assert await desk.send(await desk.owe()) is EMAIL
    desk.costs = ALL  # as if it were left on by mistake
    closed = await desk.owe("closed")
    await desk.send(closed)
    assert (await Contact.get(notice_id=closed.id)).service == "email"


async def test_a_debtor_who_never_wrote_is_reached_all_the_same(desk: Desk) -> None:
    await Person.filter(id=desk.person.id).delete()
    silent = await contacts.addressee_of(await desk.case.debtor)
    desk.person = silent

    assert await desk.send(await desk.owe()) is EMAIL
    assert (await contacts.addressee_of(await desk.case.debtor)).id == silent.id
    assert await contacts.account_of(desk.case.debtor_id) is None


async def test_news_taken_back_is_taken_back_whichever_way_it_was_to_go(desk: Desk) -> None:
    notice = await desk.owe()
    await desk.send(notice)
    await deliveries.told(Report(notice.id, Fate.FAILED, NOW, "5.1.1"), EMAIL)

    await withdraw(["k"])

    assert (await Notice.get(instead_of=notice.id)).state is NoticeState.EXPIRED


async def test_an_answer_goes_where_the_question_came_from_and_is_outside_the_counts(desk: Desk) -> None:
    news = News("payments-thanks", "answer", contacts.names_of(desk.settings, desk.case) | {"on": TODAY})
    await owe(desk.person.id, news, NOW)
    notice = await Notice.get(key="answer")
    night = NOW.replace(hour=20)

    assert await desk.send(notice, night) is TELEGRAM
    contact = await Contact.get()
    assert (contact.by_creditor, is_borne_out(contact.certificate)) == (False, True)
    assert (await contacts.verdict_on(desk.case.debtor_id, contacts.CHANNEL_OF[SMS], NOW)).counters[0].made == 0


# What users of other systems asked for (threads named), as tests of ours


async def test_a_debtor_without_any_address_is_normal(desk: Desk) -> None:
    """Lago #2784: no e-mail stopped the whole campaign there. Here the notice says why, and the next one goes."""
    nobody = await make_case(debtor=await make_debtor("Ильин Пётр Олегович", phones=()))
    desk_of_nobody = Desk(desk.settings, nobody, await contacts.addressee_of(await nobody.debtor))
    lost = await desk_of_nobody.owe("lost")

    assert await desk_of_nobody.send(lost) is None
    assert (lost.state, lost.reason) == (NoticeState.REFUSED, "unreachable")
    assert await desk.send(await desk.owe("next")) is EMAIL


async def test_the_channel_of_a_message_is_explained_in_one_record(desk: Desk) -> None:
    """OCA credit-control #35: a rule that nobody can explain was withdrawn. Why this way and now stands beside it."""
    await desk.send(await desk.owe())

    record = (await Contact.get()).certificate
    assert record["question"]["service"] == "email"
    assert {one["period"] for one in record["counters"]} == {"day", "week", "month"}
    assert [one["zone"] for one in record["local"]] == ["Asia/Novosibirsk"]
    assert record["rules"]["article"] == "230-ФЗ ст. 7 ч. 3, 5"


async def test_counts_are_of_the_person_over_all_debts_and_not_of_a_campaign(desk: Desk) -> None:
    """Lago #2875, ERPNext #35689: counters of each campaign let one person be told once for every debt."""
    other = await make_case(debtor=await desk.case.debtor)
    second = Desk(desk.settings, other, desk.person)
    desk.costs = second.costs = {EMAIL: ALL[EMAIL]}
    went = [
        await desk.send(await desk.owe("a")),
        await second.send(await second.owe("b")),
        await second.send(await second.owe("c")),
    ]

    assert went == [EMAIL, EMAIL, None]
