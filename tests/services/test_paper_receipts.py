"""A receipt is a paper like any other: confirmed, its letter is watched and its price is in the ledger."""

from decimal import Decimal

from backend.domain.people import Role
from backend.domain.reading import PaperKind
from backend.domain.stages import Stage
from backend.models import Case, LedgerEntry, Letter, PaperState
from backend.services import journal
from backend.services.paperwork import papers
from backend.services.paperwork.paper_filing import confirm, filing_of
from backend.services.paperwork.paper_view import view_of
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_case, make_person
from tests.services.test_papers import make_paper, read_as

RECEIPT = {
    "track_number": "80092063905992",
    "send_date": "2026-11-20",
    "postage": "97.50",
    "with_card": "yes",
    "recipient_name": "Берёзкина Ольга Петровна",
}
FEE = {"fee_sum": "2000.00", "payment_date": "2026-11-20", "payment_number": "777"}


async def test_a_confirmed_receipt_registers_its_letter_and_enters_its_price(opened: Settings) -> None:
    clerk = await make_person(Role.MAIL_CLERK)
    case = await make_case(stage=Stage.C30_ORDER_COPY)
    paper = await make_paper(opened, clerk, read_as(PaperKind.POST_RECEIPT, RECEIPT))
    paper = await papers.name_case(clerk.actor(), paper.id, paper.version, case.id, NOW)
    filing = await filing_of(await view_of(clerk.actor(), paper.id, TODAY), TODAY)
    assert filing is not None
    assert filing.fits
    assert not filing.lacks

    filed = await confirm(clerk.actor(), paper.id, paper.version, NOW, TODAY)

    letter = await Letter.get()
    assert (letter.case_id, letter.kind, letter.receipt_id, letter.card) == (case.id, "order_copy", paper.id, "awaited")
    entry = await LedgerEntry.get(kind="postage_paid")
    assert (entry.amount, entry.paper_id, entry.origin) == (Decimal("97.50"), paper.id, "paper")
    assert (filed.paper.state, (await Case.get(id=case.id)).evidence) == (
        PaperState.CONFIRMED,
        {"copy_post_receipt": "2026-11-20"},
    )
    assert await journal.verify() is None


async def test_a_receipt_for_a_court_is_of_the_pack(opened: Settings) -> None:
    clerk = await make_person(Role.MAIL_CLERK)
    case = await make_case(stage=Stage.C30_ORDER_COPY)
    said = {**RECEIPT, "recipient_name": "Судебный Участок № 3"}
    paper = await make_paper(opened, clerk, read_as(PaperKind.POST_RECEIPT, said))
    paper = await papers.name_case(clerk.actor(), paper.id, paper.version, case.id, NOW)

    await confirm(clerk.actor(), paper.id, paper.version, NOW, TODAY)

    assert (await Letter.get()).kind == "order_pack"


async def test_a_number_that_a_person_typed_is_the_letters(opened: Settings) -> None:
    clerk = await make_person(Role.MAIL_CLERK)
    case = await make_case(stage=Stage.C30_ORDER_COPY)
    misread = {**RECEIPT, "track_number": "80092063905993"}
    paper = await make_paper(opened, clerk, read_as(PaperKind.POST_RECEIPT, misread, confidence=0.3))
    paper = await papers.name_case(clerk.actor(), paper.id, paper.version, case.id, NOW)
    right = RECEIPT["track_number"]
    paper = await papers.correct(clerk.actor(), paper.id, paper.version, "track_number", right, NOW, TODAY)

    await confirm(clerk.actor(), paper.id, paper.version, NOW, TODAY)

    assert (await Letter.get()).barcode == right


async def test_a_paid_fee_is_a_cost_with_its_receipt_and_opens_the_next_step(opened: Settings) -> None:
    manager = await make_person(Role.MANAGER)
    case = await make_case(stage=Stage.C20_ORDER_FEE)
    paper = await make_paper(opened, manager, read_as(PaperKind.FEE_PAYMENT, FEE))
    paper = await papers.name_case(manager.actor(), paper.id, paper.version, case.id, NOW)

    await confirm(manager.actor(), paper.id, paper.version, NOW, TODAY)

    entry = await LedgerEntry.get(kind="state_fee_paid")
    assert (entry.amount, entry.paper_id, entry.basis) == (Decimal("2000.00"), paper.id, "fee-receipt")
    assert (await Case.get(id=case.id)).evidence["fee_paid"] == "2026-11-20"
