"""Engines that read pixels: Tesseract on this machine, and a simulator with prepared words.

The Protocol they keep is `backend.domain.reading.OcrEngine`.
"""

from backend.domain.reading import OcrEngine
from backend.integrations.ocr.simulator import SimulatedEngine
from backend.integrations.ocr.tesseract import TesseractEngine, TesseractMissing, find_data

__all__ = ["OcrEngine", "SimulatedEngine", "TesseractEngine", "TesseractMissing", "find_data"]
