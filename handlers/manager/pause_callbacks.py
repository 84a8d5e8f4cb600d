"""What buttons of pauses carry."""

from aiogram.filters.callback_data import CallbackData


class OpenPause(CallbackData, prefix="pao"):
    """A pause of a plan, as a manager sees it."""

    pause_id: int
