"""Fields that the records share: sealed text, money in whole kopecks."""

import json
from decimal import Decimal
from typing import Any

from tortoise import fields
from tortoise.models import Model

from backend import crypto
from backend.crypto import SEAL_MARK
from backend.domain.money import kopecks, roubles


class Sealed(fields.TextField):
    """Text that lies encrypted in the store. Empty stays empty; exact search goes through a blind index."""

    def to_db_value(self, value: str | None, instance: type[Model] | Model) -> str | None:
        _ = instance
        if not value:
            return value
        return SEAL_MARK + crypto.ring().seal_text(value, self._context())

    def to_python_value(self, value: str | None) -> str | None:
        if not value or not value.startswith(SEAL_MARK):
            return value
        return crypto.ring().open_text(value.removeprefix(SEAL_MARK), self._context())

    def _context(self) -> str:
        return f"{self.model._meta.db_table}.{self.model_field_name}"  # noqa: SLF001 - Tortoise names its metadata so


class SealedJSON(Sealed):
    """A JSON object that lies encrypted in the store, such as what was read from a paper."""

    field_type = dict

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> str | None:
        return super().to_db_value(json.dumps(value or {}, ensure_ascii=False), instance)

    def to_python_value(self, value: Any) -> Any:
        return json.loads(super().to_python_value(value) or "{}") if isinstance(value, str) else value


class Money(fields.BigIntField):
    """Roubles as Decimal in code, whole kopecks in the store, so that both databases sum it exactly."""

    field_type = Decimal

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> int | None:
        _ = instance
        return kopecks(value) if isinstance(value, Decimal) else value

    def to_python_value(self, value: Any) -> Any:
        return roubles(value) if isinstance(value, int) else value
