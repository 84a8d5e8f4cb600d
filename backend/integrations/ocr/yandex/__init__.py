"""Yandex Vision OCR, OCR API v1: pages are read in the cloud. Off unless the settings switch it on."""

from backend.integrations.ocr.yandex.access import ApiKey, ServiceAccount
from backend.integrations.ocr.yandex.client import VisionClient
from backend.integrations.ocr.yandex.engine import YandexEngine
from backend.integrations.ocr.yandex.wire import SERVICE

__all__ = ["SERVICE", "ApiKey", "ServiceAccount", "VisionClient", "YandexEngine"]
