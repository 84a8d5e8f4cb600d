"""Which of the two databases is spoken to, for statements of our own."""

from tortoise.connection import get_connection


def on_postgres() -> bool:
    """Else SQLite."""
    return get_connection("default").capabilities.dialect == "postgres"
