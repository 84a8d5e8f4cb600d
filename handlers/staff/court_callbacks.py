"""What buttons of a case's court carry."""

from aiogram.filters.callback_data import CallbackData


class OpenCourt(CallbackData, prefix="crt"):
    case_id: int


class FindCourt(CallbackData, prefix="crtf"):
    """Name the court that the rules found."""

    case_id: int


class AskCourt(CallbackData, prefix="crta"):
    """To a search by name; `by_contract`: it is the court that the loan contract names."""

    case_id: int
    by_contract: bool = False


class ChooseCourt(CallbackData, prefix="crtc"):
    case_id: int
    court_id: int
    version: int
    by_contract: bool = False


class OpenStopChecks(CallbackData, prefix="stp"):
    case_id: int
