"""What the buttons of papers carry; `screen` is the message that shows the paper, when another one asks about it."""

from typing import Annotated

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from backend.domain.reading import PaperKind

Version = Annotated[int, Field(le=99_999)]
MessageId = Annotated[int, Field(le=2**31 - 1)]
Name = Annotated[str, Field(max_length=20)]

NOT_PRINTED, NOTHING = -1, -2
"""Choices beside the codes of a field: the paper does not have it; the sum was not granted."""


class CheckFields(CallbackData, prefix="pc"):
    """The next field in doubt, as a crop."""

    paper_id: int
    screen: MessageId = 0


class RightField(CallbackData, prefix="pr"):
    paper_id: int
    version: Version
    name: Name
    screen: MessageId


class FixField(CallbackData, prefix="px"):
    paper_id: int
    version: Version
    name: Name
    screen: MessageId = 0


class LeaveField(CallbackData, prefix="pq"):
    """Back to the screen from the message that asks about a field."""

    paper_id: int
    screen: MessageId


class SayField(CallbackData, prefix="pv"):
    """A value chosen by a press: the place of its code among the choices, or NOT_PRINTED, or NOTHING."""

    paper_id: int
    version: Version
    name: Name
    choice: Annotated[int, Field(le=99)]
    screen: MessageId = 0


class TakeClaimed(CallbackData, prefix="pj"):
    """The parts of the debt are as claimed."""

    paper_id: int
    version: Version


class ListFields(CallbackData, prefix="pf"):
    paper_id: int


class ListKinds(CallbackData, prefix="pk"):
    paper_id: int


class NameKind(CallbackData, prefix="pks"):
    paper_id: int
    version: Version
    kind: PaperKind


class AskCase(CallbackData, prefix="pa"):
    paper_id: int


class NameCase(CallbackData, prefix="pn"):
    paper_id: int
    version: Version
    case_id: int


class ConfirmPaper(CallbackData, prefix="po"):
    paper_id: int
    version: Version


class DiscardPaper(CallbackData, prefix="pd"):
    paper_id: int
    version: Version


class ReadAgain(CallbackData, prefix="pw"):
    paper_id: int
    version: Version


class Originals(CallbackData, prefix="pg"):
    paper_id: int


class AsInCase(CallbackData, prefix="pz"):
    """Right is what the case says."""

    paper_id: int
    version: Version
    name: Name
    screen: MessageId


class ShowTrouble(CallbackData, prefix="pt"):
    """The place of the picture where it cannot be read."""

    paper_id: int


class AskCorrection(CallbackData, prefix="pu"):
    """The application to the court to correct its slips."""

    paper_id: int
