"""What the buttons of packages, of their files and of the stop checks carry."""

from aiogram.filters.callback_data import CallbackData

from backend.domain.outside_checks import OutsideCheck, Verdict
from backend.domain.packages import Attached


class OpenPackage(CallbackData, prefix="pgo"):
    case_id: int


class PrintPackage(CallbackData, prefix="pgp"):
    case_id: int


class OpenAttachment(CallbackData, prefix="pga"):
    """The files of a kind: what is there, and the question for more."""

    case_id: int
    kind: Attached


class PutAway(CallbackData, prefix="pgr"):
    case_id: int
    kind: Attached


class AskRegisters(CallbackData, prefix="spa"):
    case_id: int


class RecordAnswer(CallbackData, prefix="spr"):
    """A person has looked it up."""

    case_id: int
    check: OutsideCheck
    verdict: Verdict


class OverrideStop(CallbackData, prefix="spo"):
    """Go on all the same; `place` is the finding's place in the list of the screen."""

    case_id: int
    place: int
