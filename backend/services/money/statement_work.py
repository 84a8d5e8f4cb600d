"""What a file comes to before anything is written: what is known, what is new, and which case each is for."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

from backend.domain.errors import Refused
from backend.domain.statement_clues import clues_of
from backend.domain.statement_matching import Match
from backend.domain.statements import (
    UNNAMED,
    Document,
    DocumentState,
    Format,
    Incoming,
    Kind,
    Registry,
    Statement,
    incoming_of,
    kind_of,
)
from backend.models import BankDocument
from backend.services.money import registries, statement_rows
from backend.services.money.statement_known import matched
from backend.services.money.statement_rows import Before, New
from backend.settings import Settings
from backend.statements import read

_STATES = {Kind.REGISTRY: DocumentState.REGISTRY, Kind.RETURNED: DocumentState.RETURNED}
NO_MATCH = Match(None, None)
DUPLICATE = "duplicate"


@dataclass(frozen=True)
class Found:
    """A document that came: new, or known `before`. `by_hand` is the payment that a person had written down for it."""

    incoming: Incoming
    new: New | None = None
    before: Before | None = None
    by_hand: int | None = None

    @property
    def state(self) -> str:
        """As a report names it: posted before it is a duplicate, what is not posted stays what it is."""
        if self.new is not None and self.by_hand is None:
            return self.new.state.value
        known = self.before.state if self.before else DocumentState.MATCHED
        return known.value if known in {DocumentState.REGISTRY, DocumentState.RETURNED} else DUPLICATE

    @property
    def case_id(self) -> int | None:
        return self.new.match.case_id if self.new else self.before.case_id if self.before else None

    @property
    def rule(self) -> str:
        if self.new is None:
            return self.before.rule if self.before else ""
        return self.new.match.rule.value if self.new.match.rule else ""


@dataclass(frozen=True)
class Work:
    """`registry` is the payment whose rows these are; `reversals` take back what came earlier; `debits` left `own`."""

    format: Format
    accounts: Sequence[str]
    documents: int
    found: Sequence[Found]
    reversals: Sequence[Document] = ()
    debits: Sequence[Document] = ()
    own: frozenset[str] = frozenset()
    registry: BankDocument | None = field(default=None)

    @property
    def new(self) -> list[Found]:
        return [one for one in self.found if one.new is not None]


def own_accounts(settings: Settings) -> tuple[str, ...]:
    listed = f"{settings.operator_account},{settings.operator_accounts}".split(",")
    return tuple(dict.fromkeys(filter(None, (account.replace(" ", "") for account in listed))))


async def work_of(content: bytes, settings: Settings) -> Work:
    """Raises Unreadable for what is no whole statement, Refused for one of somebody else's accounts."""
    own = own_accounts(settings)
    whole = await asyncio.to_thread(read, content, own)
    if isinstance(whole, Registry):
        paid = await registries.payment_of(whole)
        rows = registries.rows_of(whole, paid)
        found = await _found(rows, registry_id=paid.id)
        return Work(Format.CSV, [paid.account], len(rows), found, registry=paid)
    ours = _ours(whole, own)
    incoming = await asyncio.to_thread(lambda: list(incoming_of(whole.documents, ours)))
    reversals = [one for one in whole.documents if kind_of(one, ours) is Kind.REVERSAL]
    debits = [one for one in whole.documents if kind_of(one, ours) is Kind.OUTGOING]
    documents = len(whole.documents) + whole.unbooked
    return Work(whole.format, whole.accounts, documents, await _found(incoming), reversals, debits, ours)


def _ours(statement: Statement, own: Sequence[str]) -> frozenset[str]:
    """A bank tells of the accounts of its client; where the office names its own, one of them is among these."""
    if not statement.accounts:
        raise Refused("statement-no-account")
    if own and not {*own, UNNAMED} & set(statement.accounts):
        raise Refused("statement-not-our-account", account=statement.accounts[0])
    return frozenset({*own, *statement.accounts})


async def _found(incoming: Sequence[Incoming], registry_id: int | None = None) -> list[Found]:
    before = await statement_rows.known([one.key for one in incoming])
    fresh = [one for one in incoming if one.key not in before and one.kind is Kind.PAYMENT]
    clues = await asyncio.to_thread(lambda: [clues_of(one.document) for one in fresh])
    matches = {one.key: match for one, match in zip(fresh, await matched(clues), strict=True)}
    by_hand = dict(await statement_rows.entered_by_hand({one.case_id for one in matches.values() if one.case_id}))
    found = []
    for one in incoming:
        if one.key in before:
            found.append(Found(one, before=before[one.key]))
        else:
            match = matches.get(one.key, NO_MATCH)
            state = _STATES.get(one.kind, DocumentState.MATCHED if match.case_id else DocumentState.WAITING)
            keys = statement_rows.by_hand_keys(match.case_id, one) if match.case_id else ()
            entered = next((by_hand.pop(key) for key in keys if key in by_hand), None)
            found.append(Found(one, new=New(one, state, match, registry_id), by_hand=entered))
    return found
