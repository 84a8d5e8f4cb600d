"""Yandex Vision OCR on a desk: OCR API v1 and the IAM of service accounts, over HTTP, with their limits and errors."""

from backend.integrations.ocr.yandex.simulator.pages import Scan
from backend.integrations.ocr.yandex.simulator.server import Account, Asked, VisionSimulator

__all__ = ["Account", "Asked", "Scan", "VisionSimulator"]
