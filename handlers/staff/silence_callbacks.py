"""What the buttons of silent cases carry."""

from aiogram.filters.callback_data import CallbackData


class OpenSilence(CallbackData, prefix="sil"):
    """The list, after so many that were shown before."""

    after: int = 0


class OpenSilentCase(CallbackData, prefix="sic"):
    wait_id: int


class ShowCurve(CallbackData, prefix="sip"):
    wait_id: int
