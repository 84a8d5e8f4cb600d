"""The words of conversations: see backend/texts.py."""

from backend.texts import LANGUAGES, MissingText, Texts, texts_for

__all__ = ["LANGUAGES", "MissingText", "Texts", "texts_for"]
