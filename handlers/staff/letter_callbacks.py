"""What the buttons of letters carry."""

from aiogram.filters.callback_data import CallbackData
from pydantic import Field


class NewLetter(CallbackData, prefix="lnew"):
    case_id: int


class AskPost(CallbackData, prefix="lask"):
    case_id: int


class OpenLetter(CallbackData, prefix="lo"):
    letter_id: int


class CorrectLetter(CallbackData, prefix="lc"):
    """Ask for the right number of this letter."""

    letter_id: int


class CorrectTo(CallbackData, prefix="lct"):
    """The number is right although its check digit does not hold."""

    letter_id: int
    barcode: str = Field(max_length=14)


class WithdrawLetter(CallbackData, prefix="lwd"):
    """`is_sure`: the question was answered."""

    letter_id: int
    is_sure: bool = False


class ListLetters(CallbackData, prefix="lll"):
    """Register many letters from a list."""


class RegisterListed(CallbackData, prefix="llr"):
    """`doubtful`: rows whose check digit does not hold were compared with their receipts."""

    doubtful: bool = False
