"""Mail and short messages: what was surely not taken, what may have been, and what became of it."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest

from backend.domain.errors import OutsideDown
from backend.integrations.carrier import Awaited, Carrier, CutOff, Fate, Parcel, Rejected
from backend.integrations.mail import Mail, read_report
from backend.integrations.mail.simulator import Fault as MailFault
from backend.integrations.mail.simulator import MailSimulator
from backend.integrations.sms import Exolve, Smsc
from backend.integrations.sms.simulator import Fault, SmsSimulator
from backend.integrations.sms.wire import Gateway
from tests.factories import NOW

PHONE = "+79161234567"
GATEWAYS = ["smsc", "exolve"]


def parcel(own_id: int = 41, address: str = PHONE, words: str = "ООО «ПКО Пример»: привет") -> Parcel:
    return Parcel(own_id, address, words, "Сообщение по вашему договору", NOW)


def awaited(one: Parcel, outside_id: str) -> Awaited:
    return Awaited(one.own_id, outside_id, one.address, one.given_at)


@pytest.fixture
async def sim() -> AsyncIterator[SmsSimulator]:
    async with SmsSimulator() as made:
        yield made


@pytest.fixture(params=GATEWAYS)
async def carrier(request: pytest.FixtureRequest, sim: SmsSimulator) -> AsyncIterator[Carrier]:
    async with aiohttp.ClientSession() as http:
        gateway = Gateway(http, sim.url, request.param)
        yield (
            Smsc(gateway, sim.login, sim.password, "CESSIO")
            if request.param == "smsc"
            else Exolve(gateway, sim.key, "79990001122")
        )


async def test_a_short_message_is_taken_and_its_delivery_told(carrier: Carrier, sim: SmsSimulator) -> None:
    sent = parcel()
    outside_id = await carrier.send(sent)
    waiting = [awaited(sent, outside_id)]
    before = await carrier.reports(waiting)

    sim.settle(sim.messages[0], 1, after=timedelta(minutes=3))
    (report,) = await carrier.reports(waiting)

    assert [(one.phone, one.text) for one in sim.messages] == [("79161234567", "ООО «ПКО Пример»: привет")]
    assert [one.fate for one in before] == [Fate.ACCEPTED]
    assert (report.own_id, report.fate, report.at) == (41, Fate.DELIVERED, NOW + timedelta(minutes=3))


async def test_what_cannot_be_delivered_is_told_with_its_reason(carrier: Carrier, sim: SmsSimulator) -> None:
    sent = parcel()
    outside_id = await carrier.send(sent)
    sim.settle(sim.messages[0], 20)

    (report,) = await carrier.reports([awaited(sent, outside_id)])

    assert (report.fate, report.reason) == (Fate.FAILED, "undeliver" + ("able" if sim.messages[0].own_id else "ed"))


async def test_a_number_that_is_none_is_rejected_for_good(carrier: Carrier, sim: SmsSimulator) -> None:
    sim.bad_numbers.add("79161234567")

    with pytest.raises(Rejected):
        await carrier.send(parcel())


async def test_a_line_that_is_cut_after_the_message_was_taken_is_cleared_up_by_asking(
    carrier: Carrier, sim: SmsSimulator
) -> None:
    sim.faults.append(Fault.DROP_AFTER)
    with pytest.raises(CutOff):
        await carrier.send(parcel())

    assert await carrier.find(parcel()) == sim.messages[0].outside_id
    assert len(sim.messages) == 1


@pytest.mark.parametrize("fault", [Fault.DROP_BEFORE, Fault.SERVER_ERROR])
async def test_a_line_that_is_cut_before_is_found_to_have_left_nothing(
    carrier: Carrier, sim: SmsSimulator, fault: Fault
) -> None:
    sim.faults.append(fault)
    with pytest.raises(CutOff):
        await carrier.send(parcel())

    assert await carrier.find(parcel()) is None
    assert sim.messages == []


async def test_an_empty_answer_says_nothing_and_is_looked_up(carrier: Carrier, sim: SmsSimulator) -> None:
    sim.faults.append(Fault.EMPTY)
    with pytest.raises(CutOff):
        await carrier.send(parcel())

    assert await carrier.find(parcel()) is not None


async def test_too_many_questions_wait_as_long_as_the_gateway_asks(carrier: Carrier, sim: SmsSimulator) -> None:
    sim.faults.append(Fault.TOO_MANY)

    with pytest.raises(OutsideDown) as trouble:
        await carrier.send(parcel())

    assert trouble.value.wait == timedelta(seconds=7)
    assert sim.messages == []


async def test_a_gateway_that_is_not_there_has_surely_taken_nothing() -> None:
    async with aiohttp.ClientSession() as http:
        with pytest.raises(OutsideDown):
            await Smsc(Gateway(http, "http://127.0.0.1:9", "smsc"), "a", "b").send(parcel())


async def test_smsc_tells_its_errors_with_status_200_and_knows_a_repeated_request(sim: SmsSimulator) -> None:
    async with aiohttp.ClientSession() as http:
        ours = Smsc(Gateway(http, sim.url, "smsc"), sim.login, sim.password)
        stranger = Smsc(Gateway(http, sim.url, "smsc"), sim.login, "wrong")
        sim.faults.append(Fault.NO_MONEY)

        for carrier in (ours, stranger):
            with pytest.raises(OutsideDown):
                await carrier.send(parcel())
        await ours.send(parcel())
        with pytest.raises(CutOff):
            await ours.send(parcel(42))

        assert len(sim.messages) == 1
        assert await ours.find(parcel(42)) is None


async def test_several_messages_are_asked_about_in_one_question(carrier: Carrier, sim: SmsSimulator) -> None:
    sent = [parcel(number, words=f"весть {number}") for number in range(1, 6)]
    waiting = [awaited(one, await carrier.send(one)) for one in sent]
    asked = len(sim.asked)

    reports = await carrier.reports(waiting)

    assert sorted(one.own_id for one in reports) == [1, 2, 3, 4, 5]
    assert len(sim.asked) == asked + 1


# E-mail

ADDRESS = "olga@example.org"


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[MailSimulator]:
    async with MailSimulator(tmp_path / "reports") as made:
        yield made


def mail(office: MailSimulator) -> Mail:
    return Mail(office.url, "debt@pko.example", "ООО «ПКО Пример»", office.reports_in)


async def test_a_letter_goes_with_its_name_and_a_wish_for_reports(office: MailSimulator) -> None:
    name = await mail(office).send(parcel(address=ADDRESS))

    (taken,) = office.taken
    assert (taken.recipient, taken.envelope_id, taken.notify) == (ADDRESS, "cessio-41", "SUCCESS,FAILURE,DELAY")
    assert taken.letter["Message-ID"] == name == "<cessio-41@pko.example>"
    body = taken.letter.get_payload(decode=True)
    assert isinstance(body, bytes)
    assert body.decode().strip() == "ООО «ПКО Пример»: привет"


async def test_a_server_that_knows_no_reports_is_not_asked_for_them(office: MailSimulator) -> None:
    office.offers_reports = False

    await mail(office).send(parcel(address=ADDRESS))

    assert (office.taken[0].envelope_id, office.taken[0].notify) == ("", "")


async def test_nobody_at_that_address_is_for_good_and_a_grey_list_passes(office: MailSimulator) -> None:
    office.nobody.add("nobody@example.org")
    with pytest.raises(Rejected, match="550"):
        await mail(office).send(parcel(address="nobody@example.org"))

    for fault in (MailFault.GREYLISTED, MailFault.BUSY):
        office.faults.append(fault)
        with pytest.raises(OutsideDown):
            await mail(office).send(parcel(address=ADDRESS))
    await mail(office).send(parcel(address=ADDRESS))

    assert len(office.taken) == 1


@pytest.mark.parametrize("fault", [MailFault.CUT_BEFORE, MailFault.CUT_AFTER])
async def test_a_line_cut_while_the_letter_is_taken_leaves_it_open(office: MailSimulator, fault: MailFault) -> None:
    office.faults.append(fault)

    with pytest.raises(CutOff):
        await mail(office).send(parcel(address=ADDRESS))
    with pytest.raises(CutOff):
        await mail(office).find(parcel(address=ADDRESS))


async def test_no_post_office_there_means_nothing_was_taken() -> None:
    with pytest.raises(OutsideDown):
        await Mail("smtp://127.0.0.1:9", "debt@pko.example").send(parcel(address=ADDRESS))


@pytest.mark.parametrize("with_envelope", [True, False])
@pytest.mark.parametrize(
    ("action", "status", "fate", "reason"),
    [
        ("delivered", "2.0.0", Fate.DELIVERED, ""),
        ("failed", "5.1.1", Fate.FAILED, "5.1.1"),
        ("delayed", "4.4.1", Fate.ACCEPTED, ""),
    ],
)
async def test_reports_are_read_from_the_folder_until_they_are_written_down(
    office: MailSimulator, action: str, status: str, fate: Fate, reason: str, *, with_envelope: bool
) -> None:
    sent = parcel(address=ADDRESS)
    name = await mail(office).send(sent)
    office.report(office.taken[0], action, status, with_envelope=with_envelope)

    for _ in range(2):
        (report,) = await mail(office).reports([awaited(sent, name)])
        assert (report.own_id, report.fate, report.reason) == (41, fate, reason)
    settled = await mail(office).reports([])

    assert settled == []
    assert not list((office.reports_in / "new").iterdir())


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"Subject: cessio-41 failed\n\nAction: failed",
        b"Content-Type: multipart/report; boundary=x\n\n--x\nContent-Type: message/delivery-status\n\nAction: failed",
        b"Content-Type: multipart/report\n\n" + b"x" * 2**21,
        (
            b"Content-Type: multipart/report; boundary=x\n\n--x\nContent-Type: message/delivery-status\n\n"
            b"Original-Envelope-Id: cessio-41\n\nAction: exploded\nStatus: yes\n\n--x--"
        ),
    ],
)
def test_what_is_no_report_reports_nothing(content: bytes) -> None:
    assert read_report(content) == []
