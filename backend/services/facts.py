"""What the rules of stages look at, gathered from the store: of one case, or of many in a few questions."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from backend.domain.ledger import OWN_COSTS
from backend.domain.money import ZERO, roubles
from backend.domain.stages import Act, CaseFacts, EvidenceKind, Hold, OriginalAt, Stage
from backend.models import Case
from backend.services.case_rows import AnyCase
from backend.services.limitations import Ends, ends_of_many
from backend.services.money import ledger
from backend.services.raw_sql import ask, ids, listed

DATES = (
    "filed_on",
    "cure_ends_on",
    "appeal_ends_on",
    "order_received_on",
    "force_date",
    "presentation_ends_on",
    "presentable_again_on",
)
MARKS = ("costs_unposted", "money_on_the_way", "act_was_presented", "against_heirs")
OWED = """
SELECT case_id, CAST(SUM(amount) AS BIGINT) AS total,
    CAST(SUM(CASE WHEN component IN ({claimed}) THEN amount ELSE 0 END) AS BIGINT) AS price
FROM ledger_entry WHERE {listed} AND "on" <= $2 AND kind NOT IN ({own})
GROUP BY case_id
"""

AT_HOME = "SELECT id FROM debtor WHERE {listed} AND registration_address <> ''"


@dataclass(frozen=True, slots=True)
class Owed:
    """What the debtor owes less what we hold of theirs, and the part of it that is the price of the claim."""

    balance: Decimal = ZERO
    price: Decimal = ZERO


NOTHING = Owed()


async def facts_of(case: Case, today: date) -> CaseFacts:
    """The facts of one case, from its row and its ledger. Money announced and not posted is what a person noted."""
    owed = await ledger.balance_of(case.id, today)
    price = sum((owed.parts[part] for part in ledger.parts_claimed(owed)), ZERO)
    known = bool((await case.debtor).registration_address)
    ends = (await ends_of_many([case], today))[case.id]
    return facts_from(case, Owed(owed.total - owed.overpayment, price), ends, address_is_known=known)


async def facts_of_many(cases: Sequence[AnyCase], today: date) -> dict[int, CaseFacts]:
    """The same for many, by a few questions. Whether an address is there is seen without opening it."""
    owed = await owed_by([case.id for case in cases], today)
    at_home = await _with_address({case.debtor_id for case in cases})
    ends = await ends_of_many(cases, today)
    return {
        case.id: facts_from(case, owed.get(case.id, NOTHING), ends[case.id], address_is_known=case.debtor_id in at_home)
        for case in cases
    }


def facts_from(case: AnyCase, owed: Owed, ends: Ends, *, address_is_known: bool) -> CaseFacts:
    noted = case.noted
    written: dict[str, Any] = {name: date.fromisoformat(noted[name]) for name in DATES if name in noted}
    written |= {name: True for name in MARKS if noted.get(name) == "yes"}
    return CaseFacts(
        stage=case.at,
        evidence=frozenset(EvidenceKind(kind) for kind in case.evidence),
        holds=frozenset(Hold(hold) for hold in case.holds),
        balance=owed.balance,
        price_of_claim=owed.price,
        file_is_complete=noted.get("file_is_complete", "yes") == "yes",
        court_is_named=bool(case.court_name),
        address_is_known=address_is_known,
        limitation_ends_on=ends.on,
        limitation_stands=ends.stands,
        bank_is_known="bank" in noted,
        employer_is_known="employer" in noted,
        act=Act(noted.get("act", Act.NONE)),
        original_at=OriginalAt(noted.get("original_at", OriginalAt.NOWHERE)),
        closed_from=Stage(noted["closed_from"]) if "closed_from" in noted else None,
        **written,
    )


async def owed_by(case_ids: Collection[int], on: date) -> dict[int, Owed]:
    """What `domain.ledger.balance` says of each, summed by the store; a case without entries is left out."""
    statement = OWED.format(claimed=_words(ledger.CLAIMED), own=_words(OWN_COSTS), listed=listed("case_id", 1))
    rows = await ask(statement, ids(case_ids), on)
    return {row["case_id"]: Owed(roubles(row["total"]), roubles(row["price"])) for row in rows}


async def _with_address(debtor_ids: Collection[int]) -> set[int]:
    """An empty text is not sealed, so that its emptiness needs no key."""
    return {row["id"] for row in await ask(AT_HOME.format(listed=listed("id", 1)), ids(debtor_ids))}


def _words(codes: Collection[str]) -> str:
    return ", ".join(f"'{code}'" for code in sorted(codes))
