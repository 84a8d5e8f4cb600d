"""The buttons of deeds over many cases: of the choice by view and day, of a deed by its number and version."""

from typing import Annotated

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from backend.domain.stages import Hold

HOLD_CODES = {hold.value[2:10]: hold for hold in Hold}
"""Short names of holds, so that a view, a day and a hold fit into one button."""


class AskStep(CallbackData, prefix="bka"):
    view: str
    day: str


class TryStep(CallbackData, prefix="bkx"):
    """No step: for each case its usual one."""

    view: str
    day: str
    step: str = ""


class AskColleague(CallbackData, prefix="bkr"):
    view: str
    day: str


class TryColleague(CallbackData, prefix="bkp"):
    """Nobody: levelled among those at work."""

    view: str
    day: str
    person_id: Annotated[int, Field(le=999_999_999)] = 0


class AskHold(CallbackData, prefix="bkh"):
    view: str
    day: str


class TryHold(CallbackData, prefix="bki"):
    view: str
    day: str
    hold: str
    put: bool


class AskTag(CallbackData, prefix="bkt"):
    view: str
    day: str


class SayTag(CallbackData, prefix="bkw"):
    view: str
    day: str
    put: bool


class TryDocuments(CallbackData, prefix="bkm"):
    view: str
    day: str


class TryPackages(CallbackData, prefix="bkk"):
    view: str
    day: str


class Confirm(CallbackData, prefix="bkd"):
    bulk_id: int
    version: int


class Drop(CallbackData, prefix="bkq"):
    bulk_id: int
    version: int


class DeclineNow(CallbackData, prefix="bkz"):
    """The second person says no, and not why."""

    bulk_id: int
    version: int


class StopBulk(CallbackData, prefix="bks"):
    bulk_id: int


class GoOn(CallbackData, prefix="bkg"):
    bulk_id: int
    version: int


class Undo(CallbackData, prefix="bku"):
    bulk_id: int
    version: int


class ShowBulk(CallbackData, prefix="bkv"):
    """How it stands now."""

    bulk_id: int
