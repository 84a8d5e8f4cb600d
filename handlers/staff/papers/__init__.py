"""A paper in the chat: sent, looked at field by field, given its case, filed."""

from handlers.staff.papers import batch, checking, choosing, filing, sending, slips, trouble, zips
from handlers.staff.papers.door import router

__all__ = ["batch", "checking", "choosing", "filing", "router", "sending", "slips", "trouble", "zips"]
