"""Trouble on order."""

import asyncio

import aiohttp
import pytest
from sandbox_kit import Api, refusal

from bot.sandbox.client import Line, Persona, SandboxError


async def texts(persona: Persona) -> list[str]:
    return [message["text"] for message in await persona.messages() if message["sandbox"]["mine"]]


async def test_too_many_requests_tell_how_long_to_wait(api: Api, line: Line, started: Persona) -> None:
    await line.fault("sendMessage", "too_many", retry_after=7, times=2)

    for _ in range(2):
        refused = await api("sendMessage", chat_id=11, text="x")
        assert refusal(refused) == (429, "Too Many Requests: retry after 7")
        assert refused["parameters"] == {"retry_after": 7}

    assert (await api("sendMessage", chat_id=11, text="x"))["ok"]
    assert [call["ok"] for call in await line.calls("sendMessage")] == [False, False, True]


async def test_a_fault_strikes_its_own_method_chat_and_turn(api: Api, line: Line, started: Persona) -> None:
    await line.persona(12, "Иван", started=True)
    await line.fault("sendMessage", "too_many", chat_id=12, skip=1)

    assert (await api("sendMessage", chat_id=11, text="x"))["ok"]
    assert (await api("sendMessage", chat_id=12, text="первый проходит"))["ok"]
    assert (await api("getMe"))["ok"]
    assert refusal(await api("sendMessage", chat_id=12, text="второй нет"))[0] == 429


async def test_after_a_broken_connection_the_message_may_be_there_or_not(
    api: Api,
    line: Line,
    started: Persona,
) -> None:
    for kind, expected in (("drop_before", []), ("drop_after", ["x"])):
        await line.fault("sendMessage", kind)

        with pytest.raises(aiohttp.ServerDisconnectedError):
            await api("sendMessage", chat_id=11, text="x")

        assert await texts(started) == expected


async def test_a_broken_server_answers_with_a_page_or_half_an_answer(
    api: Api,
    line: Line,
    started: Persona,
) -> None:
    await line.fault("sendMessage", "server_error")
    with pytest.raises(aiohttp.ContentTypeError):
        await api("sendMessage", chat_id=11, text="x")
    assert await texts(started) == []

    await line.fault("sendMessage", "truncate")
    with pytest.raises((aiohttp.ContentTypeError, ValueError)):
        await api("sendMessage", chat_id=11, text="x")
    assert await texts(started) == ["x"]


async def test_a_slow_server_answers_in_the_end(api: Api, line: Line, started: Persona) -> None:
    await line.fault("sendMessage", "delay", seconds=0.2)

    sending = asyncio.create_task(api("sendMessage", chat_id=11, text="x"))
    await asyncio.sleep(0.05)
    assert await texts(started) == []

    assert (await sending)["ok"]


async def test_a_plan_can_be_given_up_and_nonsense_is_refused(api: Api, line: Line) -> None:
    await line.fault("*", "too_many", times=99)
    await line.no_faults()

    assert (await api("getMe"))["ok"]
    with pytest.raises(SandboxError, match="a fault is"):
        await line.fault("getMe", "earthquake")


async def test_waiting_in_vain_says_what_the_chat_shows(api: Api, started: Persona) -> None:
    await api("sendMessage", chat_id=11, text="не то")

    with pytest.raises(AssertionError, match="не то"):
        await started.wait_for("то самое слово", seconds=0.1)


async def test_another_site_cannot_speak_to_the_sandbox(line: Line) -> None:
    evil = {"Origin": "https://example.org"}
    async with line.http.post(f"{line.base}/sim/people", json={"id": 1}, headers=evil) as response:
        assert response.status == 403
