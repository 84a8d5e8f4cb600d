"""What buttons of one case's holds and tags carry."""

from aiogram.filters.callback_data import CallbackData


class OpenHolds(CallbackData, prefix="hl"):
    case_id: int


class TurnHold(CallbackData, prefix="hlt"):
    """Set or lift; `hold` is the short name of bulk/callbacks.py."""

    case_id: int
    hold: str
    put: bool
    version: int


class OpenTags(CallbackData, prefix="tg"):
    case_id: int


class AddTag(CallbackData, prefix="tga"):
    case_id: int


class TakeTag(CallbackData, prefix="tgx"):
    case_id: int
    tag_id: int
