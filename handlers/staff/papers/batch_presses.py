"""What the buttons of a batch carry."""

from aiogram.filters.callback_data import CallbackData

from backend.services.paperwork.batches import Group


class OpenMany(CallbackData, prefix="pm"):
    """Many files are coming, each a paper of its own."""


class OpenBatch(CallbackData, prefix="pb"):
    batch_id: int


class OpenGroup(CallbackData, prefix="pbg"):
    """The papers of one line of the summary; `after` continues the list, 0 begins it."""

    batch_id: int
    group: Group
    after: int = 0


class StopBatch(CallbackData, prefix="pbs"):
    batch_id: int


class GoOnBatch(CallbackData, prefix="pbc"):
    batch_id: int
