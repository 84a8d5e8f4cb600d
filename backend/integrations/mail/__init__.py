"""E-mail: sent over SMTP with a wish for delivery reports, which come back as letters into a folder."""

from backend.integrations.mail.carrier import Mail
from backend.integrations.mail.reports import read_report

__all__ = ["Mail", "read_report"]
