"""`cessio doctor`: what is set, what is there, and in plain words what is missing and how to mend it."""

import asyncio
import os
import shutil
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import aiohttp
import click
from dotenv import dotenv_values
from pydantic import SecretStr
from redis.asyncio import Redis
from redis.exceptions import RedisError
from tortoise.connection import get_connection
from tortoise.exceptions import BaseORMException

from backend import store
from backend.cli.plain import print_json, settings_or_exit
from backend.domain import dated, law
from backend.domain.errors import TradeError
from backend.integrations.max import MaxClient, MaxDown, MaxRefused, MaxTooMany
from backend.services import contacts, letter_codes
from backend.services.money.requisites import payee_of
from backend.settings import Settings
from backend.texts import texts_for
from backend.wiring import max_client

SECONDS = 10


@dataclass(frozen=True)
class Finding:
    """One line of the report. `advice` says what to do when it is not well."""

    what: str
    well: bool
    words: str
    advice: str = ""


Check = Callable[[Settings], Awaitable[Finding]]


@click.command()
@click.option("--json", "as_json", is_flag=True)
@click.option("--settings", "only_settings", is_flag=True, help="Only list the settings.")
def doctor(*, as_json: bool, only_settings: bool) -> None:
    """Check settings, store, engines, fonts and languages, outside services: one line each."""
    settings = settings_or_exit()
    listed = list(_settings(settings))
    findings = [] if only_settings else asyncio.run(_examine(settings))
    if as_json:
        print_json({"settings": listed, "checks": [vars(finding) for finding in findings]})
    else:
        for name, value, origin in listed:
            click.echo(f"  {name:<32} {value:<44} {origin}")
        for finding in findings:
            click.echo(f"{'ok  ' if finding.well else 'FAIL'} {finding.what}: {finding.words}")
            if not finding.well and finding.advice:
                click.echo(f"     → {finding.advice}")
    sys.exit(0 if all(finding.well for finding in findings) else 1)


def _settings(settings: Settings) -> Iterator[tuple[str, str, str]]:
    """Name, value with secrets masked, and where the value came from."""
    in_file = dotenv_values(".env")
    for field in Settings.model_fields:
        name = f"CESSIO_{field.upper()}"
        value = getattr(settings, field)
        shown = _masked(value) if isinstance(value, SecretStr) else str(value)
        origin = "environment" if name in os.environ else ".env" if name in in_file else "default"
        yield name, shown, origin


def _masked(secret: SecretStr) -> str:
    """A secret as dots; of an address only the password."""
    text = secret.get_secret_value()
    parts = urlsplit(text)
    if not parts.scheme or not text.partition("://")[1]:
        return "••••" if text else ""
    return text.replace(f":{parts.password}@", ":••••@") if parts.password else text


async def _examine(settings: Settings) -> list[Finding]:
    return [await check(settings) for check in CHECKS]


async def _store(settings: Settings) -> Finding:
    name = "PostgreSQL" if settings.on_postgres else f"SQLite at {store.sqlite_path(settings)}"
    try:
        async with store.opened(settings):
            await get_connection("default").execute_query("SELECT 1")
    except (store.UpgradeFailed, BaseORMException, OSError) as error:
        return Finding(
            "store", False, f"{name} cannot be opened ({type(error).__name__})", "Check CESSIO_DATABASE_URL."
        )
    return Finding("store", True, f"{name}, schema up to date")


async def _data_dir(settings: Settings) -> Finding:
    folder = settings.data_dir
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".doctor"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError:
        return Finding("data folder", False, f"{folder} cannot be written", "Check CESSIO_DATA_DIR and its owner.")
    return Finding("data folder", True, f"{folder.resolve()}, {shutil.disk_usage(folder).free // 2**30} GiB free")


async def _keys(settings: Settings) -> Finding:
    ring = settings.data_dir / "keys" / "ring"
    if settings.secret_keys.get_secret_value():
        return Finding("keys", True, "from the settings")
    if ring.exists() and ring.stat().st_mode & 0o077:
        return Finding("keys", False, f"{ring} can be read by others", f"chmod 600 {ring}")
    return Finding("keys", True, f"in {ring.parent}: keep a copy elsewhere, without it nothing can be opened")


async def _redis(settings: Settings) -> Finding:
    url = settings.redis_url.get_secret_value()
    if not url:
        return Finding("Redis", True, "not set: dialogs are kept in the store")
    client = Redis.from_url(url)
    try:
        await asyncio.wait_for(client.ping(), SECONDS)
    except (RedisError, OSError, TimeoutError):
        return Finding("Redis", False, "does not answer", "Check CESSIO_REDIS_URL, or leave it empty on one machine.")
    finally:
        await client.aclose()
    return Finding("Redis", True, "answers")


async def _telegram(settings: Settings) -> Finding:
    token = settings.telegram_token.get_secret_value()
    if not token:
        advice = "Set CESSIO_TELEGRAM_TOKEN to run the bot; the demonstration needs none."
        return Finding("Telegram", False, "no token", advice)
    url = f"{settings.telegram_api.rstrip('/')}/bot{token}/getMe"
    try:
        async with (
            aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=SECONDS)) as http,
            http.get(url, proxy=settings.telegram_proxy.get_secret_value() or None) as answer,
        ):
            body = await answer.json()
    except (aiohttp.ClientError, OSError, TimeoutError, ValueError):
        return Finding(
            "Telegram",
            False,
            f"{settings.telegram_api} does not answer",
            "Check the network, or CESSIO_TELEGRAM_PROXY.",
        )
    if not body.get("ok"):
        return Finding("Telegram", False, "the token is not accepted", "Take a fresh one from @BotFather.")
    name = body["result"].get("username") or ""
    if settings.telegram_name and settings.telegram_name.lower() != name.lower():
        advice = f"Set CESSIO_TELEGRAM_NAME={name}, or the codes on letters lead elsewhere."
        return Finding("Telegram", False, f"the token is @{name}'s, letters name @{settings.telegram_name}", advice)
    return Finding("Telegram", True, f"@{name}")


async def _codes_on_letters(settings: Settings) -> Finding:
    try:
        bot = letter_codes.bot_for_letters(settings, datetime.now(UTC).date())
    except TradeError as error:
        return Finding("codes on letters", False, texts_for("en")(error.key, **error.details))
    if bot:
        return Finding("codes on letters", True, f"letters to debtors open @{bot}")
    if settings.telegram_name:
        return Finding("codes on letters", True, "none: debtors may not be spoken to in Telegram here")
    return Finding("codes on letters", True, "none: CESSIO_TELEGRAM_NAME, the bot's user name, is not set")


async def _max(settings: Settings) -> Finding:
    if not settings.max_token.get_secret_value():
        return Finding("MAX", True, "off: debtors are not spoken to there")
    needed = ("max_webhook_url", "max_webhook_secret") if settings.max_mode == "webhook" else ()
    missing = [f"CESSIO_{name.upper()}" for name in needed if not _is_set(settings, name)]
    if missing:
        return Finding("MAX", False, "settings are missing", f"Set {', '.join(missing)}.")
    if settings.max_ca is not None and not settings.max_ca.is_file():
        return Finding("MAX", False, f"{settings.max_ca} is not there", "Set CESSIO_MAX_CA to a file of roots in PEM.")
    async with aiohttp.ClientSession() as http:
        return await _asked_of_max(max_client(settings, http))


async def _asked_of_max(client: MaxClient | None) -> Finding:
    if client is None:
        return Finding("MAX", True, "off")
    try:
        async with asyncio.timeout(SECONDS):
            me = await client.me()
    except MaxRefused:
        return Finding("MAX", False, "the token is not accepted", "Take a fresh one at business.max.ru.")
    except (MaxDown, MaxTooMany, TimeoutError):
        advice = "Check the network and CESSIO_MAX_URL; the certificate is by the ministry's root: see CESSIO_MAX_CA."
        return Finding("MAX", False, "does not answer", advice)
    return Finding("MAX", True, f"@{me.get('username')}")


async def _tesseract(_: Settings) -> Finding:
    advice = "apt-get install tesseract-ocr tesseract-ocr-rus"
    if not shutil.which("tesseract"):
        return Finding("reading of papers", False, "Tesseract is not installed", advice)
    listed = await asyncio.to_thread(
        subprocess.run, ["tesseract", "--list-langs"], capture_output=True, text=True, check=False, timeout=SECONDS
    )
    languages = listed.stdout.split()
    missing = [name for name in ("rus", "osd") if name not in languages]
    if missing:
        return Finding("reading of papers", False, f"Tesseract lacks {', '.join(missing)}", advice)
    return Finding("reading of papers", True, "Tesseract with Russian")


async def _law(settings: Settings) -> Finding:
    dated.use_folder(settings.law_data_dir)
    try:
        law.read_all()
    except TradeError as error:
        words = texts_for("en")(error.key, **error.details)
        return Finding("tables of law", False, words, "Mend the file in CESSIO_LAW_DATA_DIR, or take it away.")
    return Finding("tables of law", True, str(settings.law_data_dir or "packaged"))


async def _words(_: Settings) -> Finding:
    for language in ("ru", "en", "pl"):
        texts_for(language)("error-unexpected")
    return Finding("languages", True, "Russian, English, Polish")


async def _fonts(_: Settings) -> Finding:
    from matplotlib import get_data_path  # noqa: PLC0415 - takes its while to load, and only this check wants it

    font = Path(get_data_path()) / "fonts" / "ttf" / "DejaVuSans.ttf"
    if not font.exists():
        return Finding("fonts", False, "charts have no letters", "Install the packages of the lock file anew.")
    return Finding("fonts", True, "charts are lettered in DejaVu Sans")


async def _operator(settings: Settings) -> Finding:
    needed = ("name", "inn", "account", "bank", "bic", "corr_account", "phone")
    missing = [f"CESSIO_OPERATOR_{name.upper()}" for name in needed if not getattr(settings, f"operator_{name}")]
    if missing:
        return Finding("operator's details", False, "debtors cannot be told how to pay", f"Set {', '.join(missing)}.")
    try:
        payee_of(settings)
    except TradeError as error:
        words = texts_for("en")(error.key, **error.details)
        return Finding("operator's details", False, words, "Mend it: debtors see no way to pay until then.")
    return Finding("operator's details", True, settings.operator_name)


async def _post(settings: Settings) -> Finding:
    if settings.post_mode == "off":
        return Finding("Post", True, "off: letters are not tracked")
    missing = [name for name in (f"post_{settings.post_mode}_url", "post_login") if not getattr(settings, name)]
    if missing:
        return Finding(
            "Post", False, "settings are missing", f"Set {', '.join(f'CESSIO_{name.upper()}' for name in missing)}."
        )
    return Finding("Post", True, f"{settings.post_mode} access as {settings.post_login}")


async def _debtor_channels(settings: Settings) -> Finding:
    """Where debtors may be spoken to, by law and by the office's own list."""
    try:
        services = contacts.open_services(settings, datetime.now(UTC))
    except TradeError as error:
        return Finding("channels to debtors", False, texts_for("en")(error.key, **error.details))
    risk = ", with the legal risk accepted" if settings.accept_legal_risk else ""
    return Finding("channels to debtors", True, f"{', '.join(sorted(services))} for a {settings.operator_kind}{risk}")


async def _mail(settings: Settings) -> Finding:
    if not settings.smtp_url.get_secret_value():
        return Finding("e-mail", True, "off: debtors are not written to by e-mail")
    if not settings.operator_email:
        return Finding("e-mail", False, "there is no address to write from", "Set CESSIO_OPERATOR_EMAIL.")
    if settings.mail_reports is None:
        advice = "Set CESSIO_MAIL_REPORTS to a Maildir, or letters that bounce are never known."
        return Finding("e-mail", False, "reports of delivery have nowhere to come", advice)
    return Finding("e-mail", True, f"from {settings.operator_email}, reports of delivery in {settings.mail_reports}")


async def _sms(settings: Settings) -> Finding:
    needed = {"off": (), "smsc": ("sms_login", "sms_password", "sms_sender"), "exolve": ("sms_key", "sms_sender")}
    missing = [f"CESSIO_{name.upper()}" for name in needed[settings.sms_provider] if not _is_set(settings, name)]
    if missing:
        return Finding("short messages", False, "settings are missing", f"Set {', '.join(missing)}.")
    words = "off" if settings.sms_provider == "off" else f"{settings.sms_provider} as {settings.sms_sender}"
    return Finding("short messages", True, words)


def _is_set(settings: Settings, name: str) -> bool:
    value = getattr(settings, name)
    return bool(value.get_secret_value() if isinstance(value, SecretStr) else value)


CHECKS: tuple[Check, ...] = (
    _store,
    _data_dir,
    _keys,
    _redis,
    _telegram,
    _max,
    _codes_on_letters,
    _tesseract,
    _fonts,
    _law,
    _words,
    _operator,
    _post,
    _debtor_channels,
    _mail,
    _sms,
)
