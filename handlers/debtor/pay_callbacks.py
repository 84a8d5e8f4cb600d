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


class OpenOwnRefund(CallbackData, prefix="rd1"):
    """What was paid too much on this debt, and how it goes back."""

    case_id: int


class AskOwnRefund(CallbackData, prefix="rd2"):
    """To the question to which account."""

    case_id: int
