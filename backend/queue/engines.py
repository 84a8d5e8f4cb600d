"""Which engine stands behind the queue: procrastinate where the store is PostgreSQL, our own table otherwise."""

from backend.dialect import on_postgres
from backend.queue.terms import Engine


class _Holder:
    engine: Engine | None = None


def use(engine: Engine | None) -> None:
    """Choose for this process; None goes by the store. All processes on one store must choose alike."""
    _Holder.engine = engine


def chosen() -> Engine:
    return _Holder.engine or (Engine.PROCRASTINATE if on_postgres() else Engine.TABLE)
