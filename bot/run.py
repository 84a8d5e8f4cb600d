"""The running process: what is built, in which order it starts, in which order it stops."""

import asyncio
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from functools import partial
from zoneinfo import ZoneInfo

import structlog
from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramConflictError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.types import Update
from redis.asyncio import Redis

from backend import logs, queue, store
from backend.domain import dated, law
from backend.domain.channels import DebtorChannel
from backend.domain.people import Role
from backend.jobs import HANDLERS, clock, schedule_for
from backend.jobs.schedule import handlers_of
from backend.queue import Clock, Handler
from backend.services import contacts
from backend.services.courts.directory import FIND
from backend.services.lists import exports
from backend.services.many import bulk
from backend.services.notices import SEND, News, owe_to_roles
from backend.services.paperwork import papers
from backend.services.portfolio import quality, uploads
from backend.settings import Settings
from backend.web import create_app, serve
from backend.wiring import Outside, outside, shut
from bot.app import bot_for, dispatcher, max_bot_for
from bot.bulk import BulkTeller
from bot.commands import tell_commands, tell_commands_to_all
from bot.dialogs import HeldStorage, StoreStorage, shared_storage
from bot.intake import Intake
from bot.max.receiving import MaxReceiver
from bot.max.updates import TYPES
from bot.messenger import Messenger, bots_of
from bot.painters import PAINTERS
from bot.papers import PaperTeller
from bot.presence import OwnPresence, SharedPresence
from bot.registers import RegisterTeller
from bot.scrubber import Scrubber
from bot.talks import TalkTeller
from bot.teams import TeamTeller
from bot.throttle import OwnThrottle, SharedThrottle

ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "inline_query", "my_chat_member"]
POLL_SECONDS = 25
HASTY_SECONDS = 0.3
RECOVER_SECONDS, SUBSCRIBE_SECONDS = 30, 3600
# Reading fifty papers must not keep anybody's news waiting: long jobs have a lane of their own.
SLOW = frozenset({papers.READ, uploads.TAKE_IN, quality.CHECK, exports.EXPORT, FIND, bulk.TRY, bulk.RUN, bulk.UNDO})
SLOW_AT_ONCE, AT_ONCE = 2, 4
PASSING = (TelegramNetworkError, TelegramServerError, TelegramConflictError, ClientDecodeError)
"""Troubles of the messenger that pass by themselves."""

log = structlog.get_logger("cessio.run")


def now() -> datetime:
    return datetime.now(UTC)


class Process:
    """One process of the system with any of its parts: bot, worker, scheduler, web."""

    def __init__(self, settings: Settings, parts: frozenset[str], clock: Clock = now) -> None:
        self.settings = settings
        self.parts = parts
        self.clock = clock
        self.stop = asyncio.Event()
        self.started = asyncio.Event()

    async def run(self) -> None:
        """Until a signal comes: then no new work is taken, and what is under way ends."""
        logs.set_up(self.settings.log_level)
        loop = asyncio.get_running_loop()
        for name in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(name, self.stop.set)
        await self.work()

    async def work(self) -> None:
        """Until `stop` is set."""
        dated.use_folder(self.settings.law_data_dir)
        law.read_all()  # a bad table is told now, in one sentence, and not in the middle of a day
        contacts.open_services(self.settings, self.clock())  # refuses what the law closes, before anything starts
        await store.upgrade(self.settings)
        await store.open_store(self.settings)
        things = await outside(self.settings)
        try:
            async with self._bots(things) as (bots, intake):
                await self._run_parts(things, bots, intake)
        finally:
            await shut(things)
            await store.close_store()

    @asynccontextmanager
    async def _bots(self, things: Outside) -> AsyncIterator[tuple[Mapping[DebtorChannel, Bot], Intake]]:
        bot = bot_for(self.settings)
        max_bot = max_bot_for(things.max) if things.max else None
        url = self.settings.redis_url.get_secret_value()
        redis = Redis.from_url(url) if url else None
        conversations = dispatcher()
        conversations.fsm.storage = HeldStorage(shared_storage(redis) if redis else StoreStorage())
        throttle = SharedThrottle(redis) if redis else OwnThrottle()
        presence = SharedPresence(redis) if redis else OwnPresence()
        conversations.workflow_data.update(
            settings=self.settings, outside=things, clock=self.clock, throttle=throttle, presence=presence
        )
        intake = Intake(bot, conversations, self.clock, max_bot)
        try:
            yield bots_of(bot, max_bot), intake
        finally:
            await intake.finish()
            await bot.session.close()
            if redis:
                await redis.aclose()

    async def _run_parts(self, things: Outside, bots: Mapping[DebtorChannel, Bot], intake: Intake) -> None:
        bot, handlers = bots[DebtorChannel.TELEGRAM], job_handlers(things, bots, intake)
        receiver = MaxReceiver(things.max, intake, self.settings.language) if things.max else None
        async with asyncio.TaskGroup() as group:
            if "bot" in self.parts:
                group.create_task(self._patiently(partial(tell_commands, bot)))
                group.create_task(self._recover(intake))
                if self.settings.telegram_mode == "polling":
                    group.create_task(self._poll(bot, intake))
                else:
                    await self._ask_for_webhook(bot)
                if receiver is not None:
                    group.create_task(tell_commands_to_all(bots[DebtorChannel.MAX]))
                    group.create_task(self._hear_max(receiver))
            if "worker" in self.parts:
                for lane, at_once in ((handlers.keys() & SLOW, SLOW_AT_ONCE), (handlers.keys() - SLOW, AT_ONCE)):
                    group.create_task(self._work({name: handlers[name] for name in lane}, at_once))
            if "scheduler" in self.parts:
                zone = ZoneInfo(self.settings.timezone)
                group.create_task(clock.run(schedule_for(things), zone, self.stop, self.clock))
            if "web" in self.parts:
                updates = partial(take_webhook, bot, intake)
                app = create_app(self.settings, updates, things.pay, receiver.take_webhook if receiver else None)
                group.create_task(serve(self.settings, self.stop, app))
            self.started.set()
            log.info("started", parts=sorted(self.parts))

    async def _work(self, handlers: Mapping[str, Handler], at_once: int) -> None:
        await queue.work(handlers, self.stop, clock=self.clock, concurrency=at_once, on_dead=self._tell_of_dead_job)

    async def _ask_for_webhook(self, bot: Bot) -> None:
        await bot.set_webhook(
            self.settings.webhook_url,
            secret_token=self.settings.webhook_secret.get_secret_value(),
            allowed_updates=ALLOWED_UPDATES,
        )

    async def _hear_max(self, receiver: MaxReceiver) -> None:
        """Asked again each hour: MAX drops a subscription that failed for eight."""
        settings = self.settings
        if settings.max_mode == "polling":
            await receiver.poll(self.stop, self._pause)
        secret = settings.max_webhook_secret.get_secret_value()
        ask = partial(receiver.client.subscribe, settings.max_webhook_url, secret, TYPES)
        while not self.stop.is_set():
            await receiver.patiently(ask, self.stop, self._pause)
            await self._pause(SUBSCRIBE_SECONDS)

    async def _tell_of_dead_job(self, name: str, job_id: int) -> None:
        """Administrators and managers learn of work that was given up; what it was about lies in its rows."""
        news = News("notice-dead-job", f"dead:{job_id}", {"name": name, "job": job_id})
        await owe_to_roles(frozenset({Role.ADMINISTRATOR.value, Role.MANAGER.value}), news, self.clock())

    async def _poll(self, bot: Bot, intake: Intake) -> None:
        """Long polling: an update is confirmed by the next question, so after it lies in the store."""
        await intake.recover(take_over=True)
        await self._patiently(bot.delete_webhook)
        offset: int | None = None
        while not self.stop.is_set():
            asked_at = asyncio.get_running_loop().time()
            updates = await self._next_updates(bot, offset)
            if updates:
                await intake.receive(updates)
                offset = updates[-1].update_id + 1
            elif asyncio.get_running_loop().time() - asked_at < HASTY_SECONDS:
                await self._pause(HASTY_SECONDS)  # a server that does not poll long would be asked without end

    async def _patiently(self, ask: Callable[[], Awaitable[object]]) -> None:
        """Until the messenger does it, or the process stops: jobs and HTTP need not wait for the messenger."""
        while not self.stop.is_set():
            try:
                await ask()
            except TelegramRetryAfter as error:
                await self._pause(error.retry_after)
            except PASSING as error:
                log.warning("the messenger is away", error=type(error).__name__)
                await self._pause(2)
            else:
                return

    async def _next_updates(self, bot: Bot, offset: int | None) -> list[Update]:
        ask = asyncio.create_task(
            bot.get_updates(
                offset=offset, timeout=POLL_SECONDS, request_timeout=POLL_SECONDS + 10, allowed_updates=ALLOWED_UPDATES
            )
        )
        stopped = asyncio.create_task(self.stop.wait())
        try:
            await asyncio.wait({ask, stopped}, return_when=asyncio.FIRST_COMPLETED)
            return await ask if ask.done() else []
        except TelegramRetryAfter as error:
            await self._pause(error.retry_after)
        except PASSING as error:
            log.warning("no updates", error=type(error).__name__)
            await self._pause(2)
        finally:
            ask.cancel()
            stopped.cancel()
        return []

    async def _recover(self, intake: Intake) -> None:
        while not self.stop.is_set():
            await intake.recover(take_over=False)
            await self._pause(RECOVER_SECONDS)

    async def _pause(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self.stop.wait(), seconds)
        except TimeoutError:
            return


def job_handlers(things: Outside, bots: Mapping[DebtorChannel, Bot], intake: Intake) -> Mapping[str, Handler]:
    """What the worker can do: the jobs of the backend, and telling people: colleagues over Telegram."""
    bot, max_bot = bots[DebtorChannel.TELEGRAM], bots.get(DebtorChannel.MAX)
    jobs = {name: partial(job, things) for name, job in HANDLERS.items()}
    planned = handlers_of(schedule_for(things))
    told = {
        SEND: Messenger(bot, things.settings, PAINTERS, things.carriers, max_bot).send,
        **PaperTeller(bot, things).jobs,
        **RegisterTeller(bot, things).jobs,
        **BulkTeller(bot, things, intake.give_way).jobs,
        **TeamTeller(bot).jobs,
        **Scrubber(bots).jobs,
        **TalkTeller(bot, things.settings).jobs,
    }
    return {**jobs, **planned, **told}


async def take_webhook(bot: Bot, intake: Intake, body: bytes) -> None:
    """One update as the messenger pushed it; returns once it lies in the store."""
    await intake.receive([Update.model_validate_json(body, context={"bot": bot})])


async def run(settings: Settings, *parts: str) -> None:
    await Process(settings, frozenset(parts)).run()
