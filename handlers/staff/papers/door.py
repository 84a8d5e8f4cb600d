"""The one router of papers; a message without the right to file papers goes on to others."""

from aiogram import Router

from backend.domain.people import Permission
from handlers.filters import May

router = Router(name="staff.papers")
router.message.filter(May(Permission.FILE_PAPER))
router.edited_message.filter(May(Permission.FILE_PAPER))
