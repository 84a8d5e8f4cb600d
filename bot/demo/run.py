"""`cessio demo`: a filled store, a Post, a messenger and the bot in one process, to be tried in the browser."""

import asyncio
import errno
import signal
import socket
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource
from tortoise import Tortoise

from backend import crypto, logs, store
from backend.domain.people import Role
from backend.integrations.outside_registers import RegistersSimulator
from backend.integrations.payments.simulator import PaySimulator
from backend.integrations.payments.simulator.server import MERCHANT, SECRET, SHOP
from backend.integrations.post.simulator import Account, PostSimulator, Travel
from backend.queue import Clock
from backend.settings import Settings
from backend.wiring import outside, shut
from bot.demo import samples, statement, team
from bot.demo.cast import CAST, DEBTOR, DEBTOR_LOANS, MANAGER, OFFICER
from bot.demo.operator import OPERATOR
from bot.demo.post_days import hasten
from bot.demo.seed import Seeded, fill
from bot.demo.seed_history import ZONE
from bot.demo.seed_ways import working_day
from bot.run import Process
from bot.sandbox import Sandbox
from bot.sandbox.client import Line, Persona
from bot.sandbox.world import Person

HOST = "127.0.0.1"
LOGIN = "demo"
BOT = "cessio_demo_bot"
POSTAL_DAY = timedelta(seconds=15)
OPENS, CLOSES = time(9, 5), time(18)
PARTS = frozenset({"bot", "worker", "scheduler", "web"})


class DemoSettings(Settings):
    """Settings that come from nowhere but here: a demonstration must not reach a real store or a real bot."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        *args: PydanticBaseSettingsSource,
        **kwargs: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        _ = settings_cls, args, kwargs
        return (init_settings,)


async def run_demo(port: int, cases: int) -> None:
    """Serve until Ctrl-C. Everything lies in a temporary folder, and begins anew each time."""
    logs.set_up("WARNING")
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    print(f"Наполняю хранилище: {cases} дел, меньше минуты… / Filling a store, less than a minute…", file=sys.stderr)  # noqa: T201 - so that nobody wonders
    with tempfile.TemporaryDirectory(prefix="cessio-demo-") as folder:
        try:
            async with demonstration(Path(folder), port, cases) as (address, process, seeded):
                print(invitation(address, process.clock(), seeded), flush=True)  # noqa: T201 - this is the command's result
                await stop.wait()
            print("Остановлено. / Stopped.")  # noqa: T201 - the last sentence
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise
            sys.exit(f"Порт {port} занят / is taken. make demo PORT={port + 1}")


@asynccontextmanager
async def demonstration(folder: Path, port: int, cases: int) -> AsyncIterator[tuple[str, Process, Seeded]]:
    """Everything up and running, with the address of the page."""
    clock = office_clock(datetime.now(UTC))
    tray = folder / "samples"
    samples.lay_out(tray, clock().astimezone(ZONE).date())
    messenger = folder / "messenger"
    sandbox = Sandbox(username=BOT, folder=messenger, samples=tray, clock=lambda: clock().timestamp())
    pay = PaySimulator(clock)
    post = PostSimulator(clock, Account(LOGIN, LOGIN, single_limit=None), travel=Travel(POSTAL_DAY))
    try:
        address = await sandbox.start(HOST, port)
        async with (
            post.running() as post_address,
            RegistersSimulator().running() as registers_address,
            pay.running() as pay_address,
        ):
            settings = settings_of(folder, sandbox, post_address, pay_address, registers_address)
            pay.notify = f"http://{HOST}:{settings.http_port}/payments/{{provider}}"
            seeded = await _filled(settings, post, clock(), cases)
            async with _working(Process(settings, PARTS, clock)) as process:
                await statement.lay_out(tray, clock().astimezone(ZONE).date())
                await _seat(sandbox, seeded)
                await team.gather_round(sandbox, process.clock())
                yield address, process, seeded
    finally:
        await sandbox.stop()


def office_clock(started: datetime) -> Clock:
    """The clock of the machine, or one that is set to the morning of the last working day when the office is closed.

    Neither digests nor reminders come at night or on days off, and a demonstration is wanted at any hour.
    """
    local = started.astimezone(ZONE)
    day = working_day(local.date() if local.time() >= OPENS else local.date() - timedelta(days=1))
    is_open = day == local.date() and local.time() < CLOSES
    behind = timedelta() if is_open else local - datetime.combine(day, OPENS, ZONE)
    return lambda: datetime.now(UTC) - behind


def settings_of(folder: Path, sandbox: Sandbox, post: str, pay: str, registers: str = "") -> Settings:
    given: dict[str, Any] = {**OPERATOR}
    return DemoSettings(
        database_url=SecretStr(f"sqlite://{folder / 'cessio.sqlite3'}"),
        data_dir=folder / "data",
        telegram_api=sandbox.base,
        telegram_token=SecretStr(sandbox.token),
        telegram_name=BOT,
        http_host=HOST,
        http_port=_free_port(),
        post_mode="single",
        post_single_url=f"{post}/rtm34",
        post_login=LOGIN,
        post_password=SecretStr(LOGIN),
        post_daily_limit=0,
        registers_url=registers,
        sbp_url=pay,
        sbp_merchant=MERCHANT,
        sbp_secret=SecretStr(SECRET),
        yookassa_url=f"{pay}/v3",
        yookassa_shop=SHOP,
        yookassa_secret=SecretStr(SECRET),
        yookassa_origins="127.0.0.0/8",
        log_level="WARNING",
        **given,
    )


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind((HOST, 0))
        return int(asked.getsockname()[1])


async def _filled(settings: Settings, post: PostSimulator, now: datetime, cases: int) -> Seeded:
    """The store of the demonstration. While it is filled nothing need survive a power cut."""
    await store.upgrade(settings)
    crypto.use_ring(crypto.ring_from("", settings.data_dir / "keys"))
    await Tortoise.init(config=store.config(settings, synchronous="OFF"), _enable_global_fallback=True)
    things = await outside(settings)
    try:
        return await fill(things, post, now, cases)
    finally:
        await shut(things)
        await store.close_store()


@asynccontextmanager
async def _working(process: Process) -> AsyncIterator[Process]:
    """The process at work, and its end awaited."""
    async with asyncio.TaskGroup() as group:
        running = group.create_task(process.work())
        ready = group.create_task(process.started.wait())
        await asyncio.wait({running, ready}, return_when=asyncio.FIRST_COMPLETED)
        hastening = group.create_task(hasten(process, POSTAL_DAY))
        try:
            yield process
        finally:
            process.stop.set()
            hastening.cancel()
            ready.cancel()


async def _seat(sandbox: Sandbox, seeded: Seeded) -> None:
    """The people at their chats. Colleagues have pressed Start, so that news reaches them; the others have not yet."""
    for member in CAST:
        note = member.note or f"письмо: код {seeded.code_in_letter}"
        sandbox.world.add_person(Person(member.id, member.first_name, member.last_name, phone=member.phone, note=note))
    async with Line(sandbox.base) as line:
        for member in CAST:
            if member.role not in {Role.GUEST, Role.DEBTOR}:
                await Persona(line, {"id": member.id}).start()


def invitation(address: str, now: datetime, seeded: Seeded) -> str:
    """What is printed: the address, and what to try, in five lines."""
    people = ",".join(str(member.id) for member in (OFFICER, DEBTOR, MANAGER))
    anna, pavel = DEBTOR_LOANS
    return INVITATION.format(
        page=f"{address}/?as={people}",
        today=f"{now.astimezone(ZONE):%d.%m.%Y, %H:%M}",
        name=seeded.name_to_find,
        move=seeded.case_to_move,
        case=seeded.case_for_letter,
        track=seeded.track,
        code=seeded.code_in_letter,
        anna=f"{anna.birth_date:%d.%m.%Y}",
        contract=pavel.contract_number,
        pavel=f"{pavel.birth_date:%d.%m.%Y}",
    )


INVITATION = """
Откройте {page}
Что попробовать (в конторе сейчас {today} по Москве, всё и все здесь вымышлены):
 1. Олеся, специалист: напишите «{name}» или {move}, откройте дело, двигайте его кнопкой.
 2. Пришлите ей из скрепки («Готовые файлы») реестр .xlsx файлом и снимок судебного приказа фотографией.
 3. «Новое письмо»: дело {case}, номер {track}; о вручении бот скажет сам через минуту.
 4. Анна, должник: «Запустить», свой номер, {anna}; долг, QR, рассрочка. Павел: договор {contract}, {pavel}, код {code}.
 5. Пётр, руководитель: утренняя сводка приходит сама, под каждым числом его дела. Остановить: Ctrl-C.

Open {page}
What to try (it is {today} in the office; everything and everyone here is invented):
 1. Олеся, an officer: write «{name}» or {move}, open the case, move it by its button.
 2. From the clip («Готовые файлы») send her the register .xlsx as a file, and the court order as a photograph.
 3. «Новое письмо»: case {case}, number {track}; the bot tells of its delivery within a minute.
 4. Анна, a debtor: Start, own number, {anna}; debt, QR, plan. Павел: contract {contract}, {pavel}, code {code}.
 5. Пётр, the manager: his morning digest comes by itself, with the cases behind each number. Ctrl-C stops all.
"""
