"""What buttons of overpayments carry."""

from aiogram.filters.callback_data import CallbackData


class OpenRefundOf(CallbackData, prefix="rf1"):
    """What we hold on this case, and its application."""

    case_id: int


class EnterRefund(CallbackData, prefix="rf2"):
    """To the questions of an application that came on paper."""

    case_id: int


class ApproveRefund(CallbackData, prefix="rf3"):
    refund_id: int
    version: int


class DeclineRefund(CallbackData, prefix="rf4"):
    refund_id: int
    version: int


class PaidRefund(CallbackData, prefix="rf5"):
    """To the question by which order it left."""

    refund_id: int
    version: int


class RefundPaidOn(CallbackData, prefix="rf6"):
    days_ago: int


class EditRefundLimit(CallbackData, prefix="lir"):
    """`version` is that of the limit on the screen."""

    version: int
