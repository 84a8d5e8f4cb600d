"""What the buttons of silent cases carry."""

from aiogram.filters.callback_data import CallbackData
from pydantic import NonNegativeInt


class OpenSilence(CallbackData, prefix="sil"):
    """The list, after so many that were shown before."""

    after: NonNegativeInt = 0


class OpenSilentCase(CallbackData, prefix="sic"):
    wait_id: int


class ShowCurve(CallbackData, prefix="sip"):
    wait_id: int
