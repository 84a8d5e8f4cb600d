"""What the buttons of outgoing papers and of their templates carry."""

from typing import Annotated

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from backend.domain.outgoing import OutKind

Version = Annotated[int, Field(ge=0, le=99_999)]


class OpenOutgoing(CallbackData, prefix="oo"):
    """The papers of a case."""

    case_id: int


class ListOutgoingKinds(CallbackData, prefix="ol"):
    """Papers that the stage does not ask for."""

    case_id: int


class OpenOutgoingKind(CallbackData, prefix="ok"):
    case_id: int
    kind: OutKind


class MakeOutgoing(CallbackData, prefix="om"):
    case_id: int
    kind: OutKind


class MakeAllOutgoing(CallbackData, prefix="oa"):
    case_id: int


class GivePdf(CallbackData, prefix="og"):
    paper_id: int


class GiveWord(CallbackData, prefix="ow"):
    paper_id: int


class OpenTemplates(CallbackData, prefix="ott"):
    """`case_id` is the case whose data a template is looked at with."""

    case_id: int


class OpenTemplate(CallbackData, prefix="otk"):
    case_id: int
    kind: OutKind


class TakeTemplate(CallbackData, prefix="otd"):
    kind: OutKind
    version: Version


class TakeFields(CallbackData, prefix="otf"):
    """The catalogue of fields and marks."""


class PreviewTemplate(CallbackData, prefix="otp"):
    case_id: int
    kind: OutKind
    version: Version


class SendTemplate(CallbackData, prefix="ots"):
    case_id: int
    kind: OutKind


class UseTemplate(CallbackData, prefix="otu"):
    case_id: int
    kind: OutKind
    version: Version
