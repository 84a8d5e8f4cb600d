"""The only place that knows which real thing stands behind each Protocol."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import aiohttp

from backend.domain.channels import DebtorChannel
from backend.domain.outside_checks import OutsideRegister
from backend.domain.pay_links import Provider
from backend.integrations.carrier import Carrier
from backend.integrations.mail import Mail
from backend.integrations.max import MaxClient
from backend.integrations.ocr import OcrEngine, TesseractEngine
from backend.integrations.ocr.yandex import ApiKey, ServiceAccount, VisionClient, YandexEngine
from backend.integrations.outside_registers import RegistersGateway
from backend.integrations.payments import PayProvider, sbp, yookassa
from backend.integrations.post import PostBatch, PostTracker
from backend.integrations.post.batch import BatchAccess
from backend.integrations.post.single import SingleAccess
from backend.integrations.sms import exolve, smsc
from backend.integrations.sms.wire import Gateway
from backend.recognition import Readers
from backend.settings import Settings


@dataclass(frozen=True)
class Outside:
    """Everything outside, chosen by the settings; None where it is switched off."""

    settings: Settings
    http: aiohttp.ClientSession
    readers: Readers
    post: PostTracker | None = None
    post_batch: PostBatch | None = None
    registers: OutsideRegister | None = None
    post_cards: PostTracker | None = None
    carriers: Mapping[DebtorChannel, Carrier] = field(default_factory=dict)
    pay: Mapping[Provider, PayProvider] = field(default_factory=dict)
    max: MaxClient | None = None


async def outside(settings: Settings) -> Outside:
    """Build it within a running loop; `shut` closes it."""
    http = aiohttp.ClientSession()
    login, password = settings.post_login, settings.post_password.get_secret_value()
    single = SingleAccess(http, settings.post_single_url, login, password)
    batch = BatchAccess(http, settings.post_batch_url, login, password)
    return Outside(
        settings=settings,
        http=http,
        readers=Readers(ocr_engine(settings)),
        carriers=_carriers(settings, http),
        pay=pay_providers(settings, http),
        max=max_client(settings, http),
        post=single if settings.post_mode == "single" else None,
        post_batch=batch if settings.post_mode == "batch" else None,
        registers=_registers(settings, http),
        post_cards=single if settings.post_mode != "off" else None,
    )


def _registers(settings: Settings, http: aiohttp.ClientSession) -> OutsideRegister | None:
    """None: people ask the registers, and record what they were told."""
    if not settings.registers_url:
        return None
    return RegistersGateway(http, settings.registers_url, settings.registers_key.get_secret_value())


def max_client(settings: Settings, http: aiohttp.ClientSession) -> MaxClient | None:
    """None: MAX is not spoken."""
    token = settings.max_token.get_secret_value()
    return MaxClient(http, token, settings.max_url, settings.max_ca) if token else None


def pay_providers(settings: Settings, http: aiohttp.ClientSession) -> dict[Provider, PayProvider]:
    """Through whom debtors may pay by a link: whoever has settings."""
    found: list[PayProvider] = []
    if secret := settings.sbp_secret.get_secret_value():
        found.append(sbp.Sbp(http, settings.sbp_url or sbp.URL, settings.sbp_merchant, secret))
    if secret := settings.yookassa_secret.get_secret_value():
        origins = tuple(filter(None, settings.yookassa_origins.replace(" ", "").split(","))) or yookassa.ORIGINS
        url, shop = settings.yookassa_url or yookassa.URL, settings.yookassa_shop
        found.append(yookassa.YooKassa(http, url, shop, secret, settings.pay_return_url, origins))
    return {one.name: one for one in found}


def _carriers(settings: Settings, http: aiohttp.ClientSession) -> dict[DebtorChannel, Carrier]:
    """What carries words to debtors besides the messenger: whatever has its settings."""
    found: list[Carrier] = []
    if settings.smtp_url.get_secret_value():
        found.append(
            Mail(
                url=settings.smtp_url.get_secret_value(),
                sender=settings.operator_email,
                sender_name=settings.operator_name,
                reports_in=settings.mail_reports,
            )
        )
    if settings.sms_provider == "smsc":
        password = settings.sms_password.get_secret_value()
        gateway = Gateway(http, settings.sms_url or smsc.URL, "smsc")
        found.append(smsc.Smsc(gateway, settings.sms_login, password, settings.sms_sender, settings.sms_price))
    if settings.sms_provider == "exolve":
        gateway = Gateway(http, settings.sms_url or exolve.URL, "exolve")
        key = settings.sms_key.get_secret_value()
        found.append(exolve.Exolve(gateway, key, settings.sms_sender, settings.sms_price))
    return {one.service: one for one in found}


def ocr_engine(settings: Settings) -> OcrEngine:
    """What reads pixels. Only the setting lets a picture leave this machine; a key alone does not."""
    local = TesseractEngine()
    if settings.ocr_engine == "tesseract":
        return local
    client = VisionClient(
        access=_yandex_access(settings),
        folder=settings.yandex_folder,
        url=settings.yandex_ocr_url,
        later=settings.yandex_ocr_way == "later",
    )
    return YandexEngine(client, local)


def _yandex_access(settings: Settings) -> ApiKey | ServiceAccount:
    if settings.yandex_key_file is not None:
        return ServiceAccount.of_file(settings.yandex_key_file, settings.yandex_iam_url)
    return ApiKey(settings.yandex_ocr_key.get_secret_value())


async def shut(things: Outside) -> None:
    await things.readers.close()
    await things.http.close()
