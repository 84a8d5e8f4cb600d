"""All settings, from the environment or a `.env` file, with the prefix CESSIO_."""

import re
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

TELEGRAM_API = "https://api.telegram.org"
_USER_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{4,31}")


class OperatorKind(StrEnum):
    """Who runs this: decides which channels the law leaves open for talk with debtors (41-ФЗ of 2025)."""

    COLLECTION_AGENCY = "collection_agency"
    MICROFINANCE = "microfinance"
    BANK = "bank"
    TELECOM = "telecom"
    OTHER = "other"


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="CESSIO_", env_file=".env", extra="ignore", frozen=True)

    database_url: SecretStr = SecretStr("sqlite://data/cessio.sqlite3")
    redis_url: SecretStr = SecretStr("")
    data_dir: Path = Path("data")
    secret_keys: SecretStr = SecretStr("")

    telegram_token: SecretStr = SecretStr("")
    telegram_name: str = Field(
        default="", description="the bot's user name: letters to debtors carry a code that leads to it"
    )
    telegram_api: str = TELEGRAM_API
    telegram_mode: Literal["polling", "webhook"] = "polling"
    telegram_proxy: SecretStr = SecretStr("")
    webhook_url: str = ""
    webhook_secret: SecretStr = SecretStr("")
    max_token: SecretStr = Field(default=SecretStr(""), description="of the bot in MAX; empty: MAX is not spoken")
    max_url: str = "https://platform-api2.max.ru"
    max_ca: Path | None = Field(default=None, description="roots by which the certificate of MAX is trusted, as PEM")
    max_mode: Literal["polling", "webhook"] = "polling"
    max_webhook_url: str = ""
    max_webhook_secret: SecretStr = SecretStr("")
    admins: str = Field(default="", description="Telegram ids, comma-separated, administrators from the start")

    operator_kind: OperatorKind = OperatorKind.COLLECTION_AGENCY
    debtor_channels: str = Field(default="", description="telegram, max, email, sms, post; empty: by operator kind")
    accept_legal_risk: bool = False

    operator_name: str = ""
    operator_inn: str = ""
    operator_kpp: str = ""
    operator_ogrn: str = ""
    operator_address: str = ""
    operator_phone: str = ""
    operator_email: str = ""
    operator_account: str = ""
    operator_accounts: str = Field(default="", description="further accounts to which debtors pay, comma-separated")
    operator_bank: str = ""
    operator_bic: str = ""
    operator_corr_account: str = ""
    operator_signer: str = Field(default="", description="who signs papers, in full")
    operator_signer_basis: str = Field(default="", description="by what: such as «доверенность № 5 от 12.01.2026»")

    http_host: str = "127.0.0.1"
    http_port: int = 8080
    timezone: str = "Europe/Moscow"
    language: Literal["ru", "en", "pl"] = "ru"

    talk_silent_days: int = Field(
        default=3, ge=0, le=90, description="a talk left silent so long is ended by itself; 0: never"
    )
    statement_dir: Path | None = Field(
        default=None, description="a folder in which statements of banks are put, to be taken in by the clock"
    )

    smtp_url: SecretStr = Field(
        default=SecretStr(""), description="smtp://user:password@host:587 or smtps://…; empty: no e-mail to debtors"
    )
    mail_reports: Path | None = Field(default=None, description="a Maildir into which reports of delivery come")
    sms_provider: Literal["off", "smsc", "exolve"] = "off"
    sms_url: str = Field(default="", description="the gateway's address, when it is not the provider's own")
    sms_login: str = ""
    sms_password: SecretStr = SecretStr("")
    sms_key: SecretStr = SecretStr("")
    sms_sender: str = Field(default="", description="the name or number that readers see; registered, never hidden")
    sms_price: Decimal = Field(default=Decimal(5), ge=0, description="of one message, in roubles")

    sbp_url: str = Field(default="", description="of the bank's interface; empty: its own address")
    sbp_merchant: str = Field(default="", description="with the secret: debtors may pay by a link of СБП")
    sbp_secret: SecretStr = SecretStr("")
    yookassa_url: str = ""
    yookassa_shop: str = Field(default="", description="with the secret: debtors may pay by a link of YooKassa")
    yookassa_secret: SecretStr = SecretStr("")
    yookassa_origins: str = Field(default="", description="networks of its notices, comma-separated; empty: the known")
    pay_return_url: str = Field(default="https://t.me", description="where a payer goes after paying")
    http_behind_proxy: bool = Field(default=False, description="believe X-Forwarded-For: our own proxy writes it")

    post_mode: Literal["off", "single", "batch"] = "off"
    post_single_url: str = ""
    post_batch_url: str = ""
    post_login: str = ""
    post_password: SecretStr = SecretStr("")
    post_daily_limit: int = 100

    registers_url: str = ""
    registers_key: SecretStr = SecretStr("")
    ocr_engine: Literal["tesseract", "yandex"] = Field(
        default="tesseract", description="yandex: pictures of papers, with what they say of people, leave this machine"
    )
    yandex_ocr_url: str = "https://ocr.api.cloud.yandex.net"
    yandex_ocr_way: Literal["now", "later"] = "now"
    yandex_ocr_key: SecretStr = SecretStr("")
    yandex_key_file: Path | None = Field(default=None, description="authorised key of a service account, as JSON")
    yandex_iam_url: str = "https://iam.api.cloud.yandex.net/iam/v1/tokens"
    yandex_folder: str = ""
    papers_file_themselves: bool = Field(
        default=True, description="papers of a batch in which nothing is in doubt are filed without a look"
    )
    field_checks_days: int = Field(
        default=0, ge=0, le=3650, description="how long corrected fields are kept for measuring; 0 keeps none"
    )
    law_data_dir: Path | None = Field(default=None, description="dated tables of law that replace the packaged ones")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError("no time zone is called so, write it as Europe/Moscow") from error
        return name

    @field_validator("telegram_name")
    @classmethod
    def _user_name(cls, name: str) -> str:
        bare = name.strip().removeprefix("@")
        if bare and not _USER_NAME.fullmatch(bare):
            raise ValueError("a user name is 5 to 32 Latin letters, digits and underscores")
        return bare

    @field_validator("admins")
    @classmethod
    def _whole_numbers(cls, listed: str) -> str:
        if not all(part.strip().isdigit() for part in listed.split(",") if part.strip()):
            raise ValueError("Telegram ids are whole numbers, separated by commas")
        return listed

    @cached_property
    def admin_ids(self) -> frozenset[int]:
        return frozenset(int(part) for part in self.admins.replace(" ", "").split(",") if part)

    @cached_property
    def on_postgres(self) -> bool:
        return self.database_url.get_secret_value().startswith(("postgres://", "postgresql://", "asyncpg://"))
