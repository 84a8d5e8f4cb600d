"""What the rules look at, of one case and of many: the same facts by either way."""

from datetime import timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st
from tortoise.transactions import in_transaction

from backend.domain.ledger import Component, Entry, EntryKind
from backend.domain.people import SYSTEM
from backend.domain.stages import Stage
from backend.models import Case, LedgerEntry
from backend.services.facts import NOTHING, Owed, facts_of, facts_of_many, owed_by
from backend.services.money import ledger
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_case, make_debtor

ENTRIES = st.builds(
    Entry,
    component=st.sampled_from(Component),
    kind=st.sampled_from(EntryKind),
    amount=st.decimals(min_value=-90_000, max_value=90_000, places=2, allow_nan=False),
    on=st.integers(-40, 40).map(lambda days: TODAY + timedelta(days=days)),
)
BOOKS = st.lists(st.lists(ENTRIES, max_size=8), min_size=1, max_size=6)


async def test_what_many_owe_is_what_the_rule_of_the_ledger_says_of_each(opened: Settings) -> None:
    """One store, many books: each example adds cases of its own."""
    debtor = await make_debtor()
    found: list[tuple[list[list[Entry]], dict[int, Owed], list[int]]] = []
    for books in _examples():
        cases = [await make_case(debtor=debtor, principal="0", interest="0", penalty="0") for _ in books]
        async with in_transaction():
            for case, entries in zip(cases, books, strict=True):
                await LedgerEntry.bulk_create([ledger.row_of(case.id, entry, SYSTEM, NOW) for entry in entries])
        ids = [case.id for case in cases]
        found.append((books, await owed_by(ids, TODAY), ids))

        for case_id in ids:
            rule = await ledger.balance_of(case_id, TODAY)
            price = sum((rule.parts[part] for part in ledger.parts_claimed(rule)), Decimal(0))
            assert found[-1][1].get(case_id, NOTHING) == Owed(rule.total - rule.overpayment, price)

    assert any(len(one[1]) > 1 for one in found)


def _examples() -> list[list[list[Entry]]]:
    """Books that hypothesis thinks of; the store of a test lives in a loop that its own runner does not share."""
    made: list[list[list[Entry]]] = []

    @given(BOOKS)
    def gather(books: list[list[Entry]]) -> None:
        made.append(books)

    gather()
    return made[:40]


async def test_the_facts_of_many_are_the_facts_of_each(opened: Settings) -> None:
    cases = [
        await make_case(),
        await make_case(debtor=await make_debtor("Соколова Нина Ильинична", registration_address="")),
        await make_case(stage=Stage.C80_ORDER_RECEIVED, evidence={"court_order": "2026-11-02"}, court_name=""),
        await make_case(stage=Stage.G10_PAID, noted={"closed_from": "B10_PRETRIAL", "force_date": "2026-10-01"}),
        await make_case(holds=["H_SVO"], principal="0", interest="0", penalty="0"),
    ]

    many = await facts_of_many(await Case.all(), TODAY)

    assert many == {case.id: await facts_of(await Case.get(id=case.id), TODAY) for case in cases}
    assert [many[case.id].address_is_known for case in cases] == [True, False, True, True, True]
