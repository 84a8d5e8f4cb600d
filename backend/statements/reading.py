"""Which of the formats a file is, told by its first bytes."""

from collections.abc import Sequence

from backend.domain.errors import Unreadable
from backend.domain.statements import Registry, Statement
from backend.statements import camt053, one_c, tables
from backend.statements.text import LARGEST_FILE


def read(content: bytes, own: Sequence[str] = ()) -> Statement | Registry:
    """`own` are the accounts of the office. Raises Unreadable, with the sentence for whoever sent the file."""
    if not content.strip():
        raise Unreadable("statement-no-statement")
    if len(content) > LARGEST_FILE:
        raise Unreadable("statement-too-large")
    if one_c.is_one_c(content):
        return one_c.read(content)
    if camt053.is_xml(content):
        return camt053.read(content)
    return tables.read(content, own)
