"""What buttons of the ledger and of our own costs carry. A day is ISO text."""

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from backend.domain.fees import FeeKind
from backend.services.money.calculations import Purpose
from backend.services.money.costs import Cost

DAY_LENGTH = 10


class AskLedgerDay(CallbackData, prefix="lgd"):
    """To the question on which day."""

    case_id: int


class FreezeSum(CallbackData, prefix="lgf"):
    """Keep what is owed on this day."""

    case_id: int
    purpose: Purpose
    on: str = Field(max_length=DAY_LENGTH)


class PostAccrual(CallbackData, prefix="lgp"):
    """Write what was earned until today to the ledger."""

    case_id: int


class OpenCosts(CallbackData, prefix="moc"):
    case_id: int


class PlanFee(CallbackData, prefix="mpf"):
    case_id: int
    kind: FeeKind


class EnterCost(CallbackData, prefix="mec"):
    """To the question how much."""

    case_id: int
    cost: Cost


class CostDay(CallbackData, prefix="mcd"):
    days_ago: int


class NoNumber(CallbackData, prefix="mnn"):
    """Write it without a number."""

    case_id: int


class TakeCostBack(CallbackData, prefix="mtb"):
    case_id: int
    entry_id: int


class AskFeeBack(CallbackData, prefix="mab"):
    case_id: int
