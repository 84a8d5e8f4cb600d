"""What buttons carry, typed: the target and the version of the state they were drawn for, in at most 64 bytes."""

from collections.abc import Mapping
from typing import Any

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from backend.domain.stages import EvidenceKind, Step
from backend.services.stages import Gap
from handlers.debtor.pay_callbacks import OpenOwnRefund
from handlers.manager.pause_callbacks import OpenPause
from handlers.staff.callbacks import GiveBack
from handlers.staff.contact_callbacks import OpenContact
from handlers.staff.refund_callbacks import OpenRefundOf
from handlers.staff.silence_callbacks import OpenSilence


class Go(CallbackData, prefix="go"):
    """Open a screen of no case: home, help, language, settings."""

    screen: str


class SetLanguage(CallbackData, prefix="lang"):
    language: str


class OpenCase(CallbackData, prefix="c"):
    case_id: int


class OpenSteps(CallbackData, prefix="cs"):
    case_id: int


class OpenMore(CallbackData, prefix="cm"):
    """What else can be done with a case."""

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
    """Another page of what was found; what was looked for is kept in the dialog."""

    after: str | None = None


class OpenLetters(CallbackData, prefix="lt"):
    case_id: int


class OpenPaper(CallbackData, prefix="p"):
    paper_id: int


class OpenList(CallbackData, prefix="ls"):
    """A list of cases by the name of its view; `day` is an ISO day for views of a day; `after` is a place of a page."""

    view: str
    day: str = ""
    after: str | None = None


class OpenBulk(CallbackData, prefix="bk"):
    """What can be done with all cases of a view at once; `day` as in OpenList."""

    view: str
    day: str = ""


class ApproveBulk(CallbackData, prefix="bky"):
    """The second person's word on a deed over many cases."""

    bulk_id: int
    version: int


class DeclineBulk(CallbackData, prefix="bkn"):
    bulk_id: int
    version: int


class OpenColumn(CallbackData, prefix="rc"):
    """To the question which column of a register is meant."""

    upload_id: int


class StopRegister(CallbackData, prefix="rst"):
    """A register that is being read is not to be taken in now."""

    upload_id: int


class GoOnRegister(CallbackData, prefix="rgo"):
    """A stopped register is gone on with."""

    upload_id: int


class ChooseColumn(CallbackData, prefix="rcc"):
    upload_id: int
    choice: int


class OpenStageWords(CallbackData, prefix="rsw"):
    """Words of an import that mean no stage of ours."""

    import_id: int


class UseCession(CallbackData, prefix="ru"):
    """The file is named too: a button beneath one register must not send another that came after it."""

    cession_id: int
    file_id: int


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


class OpenAskedPlan(CallbackData, prefix="pla"):
    """A plan beyond the limits, that waits for a manager."""

    plan_id: int


class OpenDisputed(CallbackData, prefix="dq1"):
    """A line of a debt that its debtor says is wrong, as the office sees it."""

    dispute_id: int


class OpenDisputeOf(CallbackData, prefix="dq2"):
    """The same as the debtor sees it."""

    dispute_id: int


class OpenTalk(CallbackData, prefix="tk"):
    """A debtor who asked for a person."""

    talk_id: int


class OpenHardship(CallbackData, prefix="hs"):
    hardship_id: int


class OpenTask(CallbackData, prefix="wt"):
    task_id: int


class OpenTasks(CallbackData, prefix="wl"):
    """A list of tasks by its name, as of a day or days; `after` continues it, 0 begins it."""

    name: str = Field(max_length=12)
    day: str = Field(default="", max_length=21)
    after: int = 0


class OpenHearing(CallbackData, prefix="jo"):
    hearing_id: int


class OpenHearings(CallbackData, prefix="jl"):
    """A list of hearings by its name in a day or days; `after` continues it, 0 begins it."""

    name: str = Field(max_length=12)
    day: str = Field(default="", max_length=21)
    after: int = 0


TARGETS: dict[str, type[CallbackData]] = {
    "go": Go,
    "case": OpenCase,
    "steps": OpenSteps,
    "step": TakeStep,
    "letters": OpenLetters,
    "paper": OpenPaper,
    "list": OpenList,
    "column": OpenColumn,
    "register-stages": OpenStageWords,
    "register-go-on": GoOnRegister,
    "bulk-approve": ApproveBulk,
    "bulk-decline": DeclineBulk,
    "debt": OpenDebt,
    "plan": OpenPlan,
    "plan-asked": OpenAskedPlan,
    "disputed": OpenDisputed,
    "dispute": OpenDisputeOf,
    "talk": OpenTalk,
    "hardship": OpenHardship,
    "task": OpenTask,
    "tasks": OpenTasks,
    "hearing": OpenHearing,
    "hearings": OpenHearings,
    "give-back": GiveBack,
    "silence": OpenSilence,
    "contact": OpenContact,
    "refund": OpenRefundOf,
    "pause": OpenPause,
    "own-refund": OpenOwnRefund,
}


def packed(target: str, to: Mapping[str, Any]) -> str:
    """Callback data for a button that a service wrote in words of the trade (services/notices.Button)."""
    return TARGETS[target](**to).pack()
