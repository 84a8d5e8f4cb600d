"""Dialog state in the store, so that a question asked before a restart can be answered after it."""

from collections.abc import Mapping
from typing import Any

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, DefaultKeyBuilder, StateType, StorageKey

from backend.models import Dialog

_keys = DefaultKeyBuilder(prefix="d", with_bot_id=True)


class StoreStorage(BaseStorage):
    """aiogram's storage over the dialog table; Redis takes its place when it is set."""

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        name = state.state if isinstance(state, State) else state
        await _save(key, state=name)

    async def get_state(self, key: StorageKey) -> str | None:
        row = await Dialog.get_or_none(key=_name(key))
        return row.state if row else None

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        await _save(key, data=dict(data))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        row = await Dialog.get_or_none(key=_name(key))
        return dict(row.data) if row else {}

    async def close(self) -> None:
        """The store is closed by who opened it."""


def _name(key: StorageKey) -> str:
    return _keys.build(key)


async def _save(key: StorageKey, **values: Any) -> None:
    row, _ = await Dialog.get_or_create(key=_name(key))
    row.update_from_dict(values)
    await row.save()
    if row.state is None and not row.data:
        await row.delete()
