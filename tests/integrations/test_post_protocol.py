"""The simulated Post under a SOAP client that is not ours, which knows of it only what its own descriptions say."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
import zeep

from backend.integrations.post import FIRST_POLL
from backend.integrations.post.simulator import Account, Fate, PostSimulator
from tests.factories import NOW

BARCODE, FRESH = "80092063905992", "80094463220651"
LOGIN = {"login": "cessio", "password": "secret"}


@pytest.fixture
async def post() -> AsyncIterator[tuple[PostSimulator, str]]:
    simulator = PostSimulator(lambda: NOW, Account("cessio", "secret"))
    async with simulator.running() as url:
        yield simulator, url


async def asked(url: str, service: str, call: Any) -> Any:
    """Zeep waits with its whole thread; the simulator lives in this one."""
    return await asyncio.to_thread(lambda: call(zeep.Client(f"{url}/{service}?wsdl")))


async def test_a_history_is_read_by_the_description_alone(post: tuple[PostSimulator, str]) -> None:
    simulator, url = post
    lived = simulator.world.play(BARCODE, Fate.DELIVERED)

    records = await asked(url, "rtm34", lambda client: history(client, BARCODE))

    told = [(one.OperationParameters.OperType.Id, one.OperationParameters.OperAttr.Id) for one in records]
    assert told == [(event.type, event.attr) for event in lived.events]
    assert records[-1].OperationParameters.OperDate == lived.events[-1].at.replace(
        microsecond=records[-1].OperationParameters.OperDate.microsecond
    )


async def test_a_fresh_number_has_no_records_and_a_notice_has_its_own(post: tuple[PostSimulator, str]) -> None:
    simulator, url = post
    item = simulator.world.play(BARCODE, Fate.DELIVERED, start=NOW - timedelta(days=20))

    notice = await asked(url, "rtm34", lambda client: history(client, BARCODE, message_type=1))
    nothing = await asked(url, "rtm34", lambda client: history(client, FRESH))

    assert [one.OperationParameters.OperType.Id for one in notice] == [event.type for event in item.notice]
    assert not nothing


async def test_a_wrong_password_is_the_fault_that_is_described(post: tuple[PostSimulator, str]) -> None:
    _, url = post

    def call(client: zeep.Client) -> str:
        with pytest.raises(zeep.exceptions.Fault) as fault:
            history(client, BARCODE, password="forgotten")
        return str(fault.value.message)

    assert "неверный логин или пароль" in await asked(url, "rtm34", call)


async def test_a_ticket_is_taken_not_ready_and_then_answered(post: tuple[PostSimulator, str]) -> None:
    simulator, url = post
    simulator.world.play(BARCODE, Fate.DELIVERED)

    ticket = (await asked(url, "fc", take_ticket)).value
    early = await asked(url, "fc", lambda client: answer(client, ticket))
    simulator.world.pass_time(FIRST_POLL)
    ready = await asked(url, "fc", lambda client: answer(client, ticket))

    assert ticket.endswith("CESSIO")
    assert early.error.ErrorTypeID == 6
    items = {item.Barcode: item for item in ready.value.Item}
    assert [operation.OperTypeID for operation in items[BARCODE].Operation][-1] == 2
    assert items[FRESH].Error[0].ErrorTypeID == 12


def history(client: zeep.Client, barcode: str, message_type: int = 0, password: str = LOGIN["password"]) -> Any:
    return client.service.getOperationHistory(
        OperationHistoryRequest={"Barcode": barcode, "MessageType": message_type, "Language": "RUS"},
        AuthorizationHeader={"login": "cessio", "password": password},
    )


def take_ticket(client: zeep.Client) -> Any:
    items = [{"Barcode": BARCODE}, {"Barcode": FRESH}]
    return client.service.getTicket(request={"Item": items}, language="RUS", **LOGIN)


def answer(client: zeep.Client, ticket: str) -> Any:
    return client.service.getResponseByTicket(ticket=ticket, **LOGIN)
