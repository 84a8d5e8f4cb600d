"""A real bot of the library that Cessio is built on meets the sandbox, by long polling and by webhook."""

import asyncio
import inspect
import os
import tomllib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import probes
import pytest
from aiogram import Bot, Dispatcher, F, Router, methods
from aiogram.methods.base import TelegramMethod
from aiogram.types import BufferedInputFile, CallbackQuery, Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

from bot import sandbox as package
from bot.sandbox import Sandbox
from bot.sandbox.client import Persona

OTHER_SERVER = os.environ.get("CESSIO_BOT_API", "")


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    made = probes.connect(sandbox.base, sandbox.token)
    yield made
    await made.session.close()


async def test_everything_that_the_bot_needs_is_here(bot: Bot, sandbox: Sandbox, started: Persona) -> None:
    outcomes = await probes.run(bot, started.id)

    assert len(outcomes) >= 35
    assert [outcome for outcome in outcomes if outcome.trouble] == []


@pytest.mark.skipif(not OTHER_SERVER, reason="CESSIO_BOT_API names no Bot API server that is not ours.")
async def test_another_server_has_at_least_what_a_conversation_needs() -> None:
    other = probes.connect(OTHER_SERVER, os.environ.get("CESSIO_BOT_TOKEN", "42:sandbox"))
    outcomes = await probes.run(other, int(os.environ.get("CESSIO_BOT_CHAT", "1")))
    await other.session.close()

    lacking = {outcome.name for outcome in outcomes if outcome.trouble}
    assert not lacking & {"a text", "inline buttons", "a reply keyboard"}


def answering() -> Router:
    router = Router()

    @router.message(F.text)
    async def text(message: Message) -> None:
        await message.answer(f"Дело {message.text}", reply_markup=probes.BUTTONS)

    @router.message(F.document)
    async def document(message: Message, bot: Bot) -> None:
        assert message.document
        content = await bot.download(message.document)
        assert content
        await message.answer_document(BufferedInputFile(content.read(), "назад.bin"))

    @router.message(F.contact)
    async def contact(message: Message) -> None:
        assert message.contact
        assert message.from_user
        own = message.contact.user_id == message.from_user.id
        await message.answer("номер ваш" if own else "номер чужой")

    @router.callback_query()
    async def pressed(query: CallbackQuery) -> None:
        assert isinstance(query.message, Message)
        await query.message.edit_text(f"нажато {query.data}")
        await query.answer("готово")

    return router


@pytest.fixture(params=["polling", "webhook"])
async def talking(request: pytest.FixtureRequest, bot: Bot) -> AsyncIterator[None]:
    dispatcher = Dispatcher()
    dispatcher.include_router(answering())
    if request.param == "polling":
        polling = asyncio.create_task(dispatcher.start_polling(bot, handle_signals=False, close_bot_session=False))
        yield
        await dispatcher.stop_polling()
        await polling
        return
    app = web.Application()
    SimpleRequestHandler(dispatcher, bot, secret_token="wasp-nest").register(app, "/hook")
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    await bot.set_webhook(f"http://127.0.0.1:{runner.addresses[0][1]}/hook", secret_token="wasp-nest")
    yield
    await bot.delete_webhook()
    await runner.cleanup()


async def test_a_conversation_is_the_same_by_polling_and_by_webhook(
    talking: None,
    started: Persona,
) -> None:
    await started.say("№ 5")
    card = await started.wait_for("Дело № 5")
    assert (await started.press("Далее"))["text"] == "готово"
    assert (await started.wait_for("нажато next:1"))["message_id"] == card["message_id"]

    content = bytes(range(256)) * 100
    await started.upload(("дело.bin", content))
    returned = await started.wait_for(lambda message: "document" in message)
    assert await started.download(returned) == content

    await started.contact()
    await started.wait_for("номер ваш")
    await started.forward_contact({"phone_number": "79990000099", "first_name": "Чужой"})
    await started.wait_for("номер чужой")


def test_the_table_of_methods_is_that_of_the_library() -> None:
    table = tomllib.loads((Path(package.__file__).parent / "api.toml").read_text())

    assert table["answers_true"] == {
        one.__api_method__: required(one) for one in known_methods() if one.__returning__ is bool
    }
    assert table["answers_other"] == {
        one.__api_method__: required(one) for one in known_methods() if one.__returning__ is not bool
    }


def known_methods() -> list[Any]:
    found = [one for _, one in inspect.getmembers(methods, inspect.isclass) if issubclass(one, TelegramMethod)]
    return [one for one in found if one is not TelegramMethod]


def required(one: Any) -> list[str]:
    return [name for name, field in one.model_fields.items() if field.is_required()]
