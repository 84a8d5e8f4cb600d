"""The messenger MAX: its interface for bots as of 1 July 2026, and a simulator that speaks the same."""

from backend.integrations.max.client import URL, MaxClient, MaxDown, MaxRefused, MaxTooMany

__all__ = ["URL", "MaxClient", "MaxDown", "MaxRefused", "MaxTooMany"]
