"""What buttons carry, typed: the target and the version of the state they were drawn for, in at most 64 bytes."""

from collections.abc import Mapping
from typing import Any

from aiogram.filters.callback_data import CallbackData

from backend.domain.stages import EvidenceKind, Step
from backend.services.stages import Gap


class Go(CallbackData, prefix="go"):
    """Open a screen of no case: home, help, language, settings."""

    screen: str


class SetLanguage(CallbackData, prefix="lang"):
    language: str


class OpenCase(CallbackData, prefix="c"):
    case_id: int


class OpenSteps(CallbackData, prefix="cs"):
    case_id: int


class TakeStep(CallbackData, prefix="st"):
    case_id: int
    step: Step
    version: int


class FileEvidence(CallbackData, prefix="ev"):
    """«This paper is at hand», dated today."""

    case_id: int
    kind: EvidenceKind
    version: int


class FillGap(CallbackData, prefix="gap"):
    """Say what the next step lacks: a date, a court, a bank, an employer."""

    case_id: int
    gap: Gap
    version: int


class OpenContacts(CallbackData, prefix="ct"):
    case_id: int


class OpenLedger(CallbackData, prefix="ld"):
    case_id: int


class FoundPage(CallbackData, prefix="fp"):
    """The next page of what was found; what was looked for is kept in the dialog."""

    after: int


class OpenLetters(CallbackData, prefix="lt"):
    case_id: int


class OpenPaper(CallbackData, prefix="p"):
    paper_id: int


class OpenList(CallbackData, prefix="ls"):
    """A list of cases by the name of its view; `day` is an ISO day for views of a day; `after` continues a page."""

    view: str
    day: str = ""
    after: int | None = None


class OpenColumn(CallbackData, prefix="rc"):
    """To the question which column of a register is meant."""

    upload_id: int


class ChooseColumn(CallbackData, prefix="rcc"):
    upload_id: int
    choice: int


class UseCession(CallbackData, prefix="ru"):
    cession_id: int


class AskPayment(CallbackData, prefix="py"):
    """Enter a payment to this case."""

    case_id: int


class MakeAccessCode(CallbackData, prefix="ac"):
    """A one-time code for the letter to this case's debtor."""

    case_id: int


class OpenDebt(CallbackData, prefix="d"):
    case_id: int


class OpenPlan(CallbackData, prefix="pl"):
    case_id: int


TARGETS: dict[str, type[CallbackData]] = {
    "go": Go,
    "case": OpenCase,
    "steps": OpenSteps,
    "step": TakeStep,
    "letters": OpenLetters,
    "paper": OpenPaper,
    "list": OpenList,
    "column": OpenColumn,
    "debt": OpenDebt,
    "plan": OpenPlan,
}


def packed(target: str, to: Mapping[str, Any]) -> str:
    """Callback data for a button that a service wrote in words of the trade (services/notices.Button)."""
    return TARGETS[target](**to).pack()
