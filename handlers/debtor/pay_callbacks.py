"""What buttons of paying by a link, and of what was paid, carry."""

from aiogram.filters.callback_data import CallbackData

from backend.domain.pay_links import Provider


class PayByLink(CallbackData, prefix="pbl"):
    """This sum, in kopecks, through this provider."""

    case_id: int
    provider: Provider
    kopecks: int


class OpenReceipts(CallbackData, prefix="prc"):
    """What was paid, and what each payment went to."""

    case_id: int
