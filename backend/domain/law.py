"""All tables of law at once: read at start and by `cessio doctor`, so that a bad file is told before it is needed."""

# Imported for their tables: a module declares its table where it is used.
from backend.domain import (
    accrual_rules,
    allocation,
    calendar,
    caps,
    channels,
    courts,
    dated,
    fees,
    interest,
    outgoing,
    post_codes,
    postage,
    regions,
    terms,
)
from backend.domain.contact import messages as contact_messages
from backend.domain.contact import rules as contact_rules
from backend.domain.stages import limits

MODULES = (
    accrual_rules,
    allocation,
    calendar,
    caps,
    channels,
    contact_messages,
    contact_rules,
    courts,
    fees,
    interest,
    limits,
    outgoing,
    post_codes,
    postage,
    regions,
    terms,
)


def read_all() -> None:
    """Raises Unreadable, whose sentence names the file and what is wrong in it."""
    dated.read_all()
