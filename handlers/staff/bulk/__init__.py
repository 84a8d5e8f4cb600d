"""Many cases at once: what to do with a whole list, what the dry run found, and the presses under it."""

from aiogram import Router

from handlers.staff.bulk import choosing, presses, words

router = Router(name="staff.bulk")
router.include_routers(choosing.router, words.router, presses.router)
