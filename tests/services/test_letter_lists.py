"""Many letters from a list, a wrong one corrected or withdrawn, its price in the ledger, its notice asked for."""

from datetime import timedelta
from decimal import Decimal

import pytest

from backend.domain.errors import Refused
from backend.domain.letter_lists import read_lines
from backend.domain.letters import CardState, LetterKind
from backend.domain.people import Role
from backend.domain.stages import Stage
from backend.models import Case, LedgerEntry, Letter, LetterOperation, Notice, Person
from backend.services import journal
from backend.services.money.costs import costs_of
from backend.services.post import cards, corrections, letter_lists, letters, tracking
from backend.services.post.letter_lists import Verdict
from backend.services.post.letters import Paid
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_case, make_debtor, make_person
from tests.services.test_letters import ARRIVED, BARCODE, DELIVERED, OTHER_BARCODE, SENT, heard, make_letter, told

POSTAGE = Decimal("97.50")


async def postage_of(case: Case, by: Person) -> Decimal:
    found = await costs_of(by.actor(), case.id, TODAY)
    return sum((sum_ for kind, sum_ in found.own.items() if kind.value == "postage_paid"), Decimal(0))


async def test_each_row_of_a_list_is_told_what_it_is_and_the_good_ones_are_registered_once(opened: Settings) -> None:
    clerk = await make_person(Role.MAIL_CLERK)
    first, second = await make_case(stage=Stage.C30_ORDER_COPY), await make_case(stage=Stage.C30_ORDER_COPY)
    text = (
        f"{BARCODE} {first.number} 22.11.2026 97,50\n"
        f"{OTHER_BARCODE} {second.contract_number}\n"
        f"{BARCODE} {second.number}\n"
        f"80092063905993 {second.number}\n"
        "80214523462306 C-999999\n"
        f"800920639059 {first.number}"
    )

    rows = await letter_lists.prepare(clerk.actor(), read_lines(text, 2026), TODAY)

    assert [row.verdict for row in rows] == [
        Verdict.READY,
        Verdict.READY,
        Verdict.TWICE,
        Verdict.DOUBTFUL,
        Verdict.NO_CASE,
        Verdict.NO_NUMBER,
    ]
    ready = [row for row in rows if row.verdict is Verdict.READY]
    assert (await letter_lists.register_all(clerk.actor(), ready, NOW, TODAY)).done == 2
    again = await letter_lists.register_all(clerk.actor(), ready, NOW, TODAY)
    assert (again.done, again.before) == (0, 2)
    assert await Letter.all().count() == 2
    assert await postage_of(first, clerk) == POSTAGE
    assert await journal.verify() is None


async def test_a_row_of_the_form_103_finds_its_case_by_the_debtor_when_there_is_one(opened: Settings) -> None:
    clerk = await make_person(Role.MAIL_CLERK)
    case = await make_case(debtor=await make_debtor("Ёлкин Пётр Ильич"), stage=Stage.C40_ORDER_SENT)
    listed = letter_lists_row("Ёлкин Петр Ильич")

    (row,) = await letter_lists.prepare(clerk.actor(), [listed], TODAY)

    assert (row.verdict, row.case_id, row.kind) == (Verdict.READY, case.id, LetterKind.ORDER_COPY)


def letter_lists_row(recipient: str) -> letter_lists.ListedLetter:
    return letter_lists.ListedLetter(1, BARCODE, recipient=recipient)


async def test_a_corrected_number_forgets_what_was_told_of_the_wrong_one(opened: Settings) -> None:
    clerk = await make_person(Role.MAIL_CLERK)
    case = await make_case(stage=Stage.C30_ORDER_COPY)
    letter = await make_letter(case, LetterKind.ORDER_COPY, clerk)
    await heard(letter, told("1/2", SENT), ARRIVED)

    await corrections.correct_number(clerk.actor(), letter.id, OTHER_BARCODE, NOW)

    now = await Letter.get(id=letter.id)
    assert (now.barcode, now.status, now.asked_at) == (OTHER_BARCODE, "registered", None)
    assert not await LetterOperation.filter(letter_id=letter.id).exists()
    assert (await Case.get(id=case.id)).evidence == {"copy_post_receipt": SENT.isoformat()}


async def test_a_withdrawn_letter_takes_its_price_and_its_proof_with_it(opened: Settings) -> None:
    clerk = await make_person(Role.MAIL_CLERK)
    case = await make_case(stage=Stage.C30_ORDER_COPY)
    done = await letters.register(
        clerk.actor(), case.id, BARCODE, LetterKind.ORDER_COPY, SENT, NOW, TODAY, paid=Paid(POSTAGE)
    )
    assert await postage_of(case, clerk) == POSTAGE

    await corrections.withdraw(clerk.actor(), done.letter.id, NOW, TODAY)

    assert not await Letter.all().exists()
    assert (await Case.get(id=case.id)).evidence == {}
    assert await postage_of(case, clerk) == 0
    again = await make_letter(await make_case(stage=Stage.C30_ORDER_COPY), LetterKind.ORDER_COPY, clerk)
    assert again.barcode == BARCODE


async def test_a_letter_by_which_the_case_moved_is_not_simply_withdrawn(opened: Settings) -> None:
    clerk = await make_person(Role.MAIL_CLERK)
    case = await make_case(stage=Stage.C40_ORDER_SENT)
    letter = await make_letter(case, LetterKind.ORDER_PACK, clerk)
    await heard(letter, ARRIVED, DELIVERED)

    with pytest.raises(Refused, match="refusal-letters-case-moved"):
        await corrections.withdraw(clerk.actor(), letter.id, NOW, TODAY)
    assert await Letter.filter(id=letter.id).exists()


async def test_a_price_is_entered_once_whatever_comes_of_the_receipt_again(opened: Settings) -> None:
    clerk = await make_person(Role.MAIL_CLERK)
    case = await make_case(stage=Stage.C30_ORDER_COPY)
    for paid in (None, Paid(POSTAGE, receipt=7), Paid(POSTAGE, receipt=8)):
        await letters.register(clerk.actor(), case.id, BARCODE, LetterKind.ORDER_COPY, SENT, NOW, TODAY, paid=paid)

    (entry,) = await LedgerEntry.filter(case_id=case.id, kind="postage_paid")
    assert (entry.amount, entry.paper_id, entry.basis) == (POSTAGE, 7, "post-receipt")


async def test_whoever_answered_for_the_case_hears_of_the_delivery_that_took_it_along(opened: Settings) -> None:
    lawyer = await make_person(Role.MAIL_CLERK)
    court_post = await make_person(Role.OFFICER)
    case = await make_case(stage=Stage.C40_ORDER_SENT, responsible_id=lawyer.id)
    letter = await make_letter(case, LetterKind.ORDER_PACK, lawyer)

    await heard(letter, ARRIVED, DELIVERED)

    told_to = {notice.person_id for notice in await Notice.filter(text="letters-notice-moved")}
    moved = await Case.get(id=case.id)
    assert lawyer.id in told_to
    assert told_to <= {lawyer.id, moved.responsible_id, court_post.id}


async def test_an_alarm_of_nobodys_case_reaches_whoever_registered_the_letter(opened: Settings) -> None:
    clerk = await make_person(Role.MAIL_CLERK)
    letter = await make_letter(await make_case(stage=Stage.C40_ORDER_SENT), LetterKind.ORDER_PACK, clerk)

    await heard(letter, ARRIVED, told("3/4", TODAY - timedelta(days=1)))

    assert [one.person_id for one in await Notice.filter(text="letters-notice-alarm")] == [clerk.id]


async def test_a_notice_is_asked_for_once_the_letter_was_handed_over_until_it_is_back(opened: Settings) -> None:
    clerk = await make_person(Role.MAIL_CLERK)
    case = await make_case(stage=Stage.C30_ORDER_COPY, responsible_id=clerk.id)
    done = await letters.register(
        clerk.actor(), case.id, BARCODE, LetterKind.ORDER_COPY, SENT, NOW, TODAY, with_card=True
    )
    assert (await Letter.get(id=done.letter.id)).card_ask_at is None

    letter = await heard(done.letter, ARRIVED, DELIVERED)
    assert letter.card_ask_at is not None
    on_its_way = await cards.record(letter.id, [told("1/1", TODAY)], NOW, TODAY)
    assert (on_its_way.card, on_its_way.card_ask_at is None) == (CardState.AWAITED, False)
    back = await cards.record(letter.id, [told("1/1", TODAY), told("2/1", TODAY, index="630099")], NOW, TODAY)

    assert (back.card, back.card_ask_at) == (CardState.BACK, None)
    await tracking.record(letter.id, [ARRIVED, DELIVERED], NOW, TODAY)
    assert (await Letter.get(id=letter.id)).status == "delivered"


async def test_a_notice_that_does_not_come_back_is_told(opened: Settings) -> None:
    clerk = await make_person(Role.MAIL_CLERK)
    case = await make_case(stage=Stage.C30_ORDER_COPY, responsible_id=clerk.id)
    done = await letters.register(
        clerk.actor(), case.id, BARCODE, LetterKind.ORDER_COPY, SENT, NOW, TODAY, with_card=True
    )
    await heard(done.letter, ARRIVED, DELIVERED)

    later = NOW + timedelta(days=60)
    missing = await cards.record(done.letter.id, [], later, later.date())

    assert missing.card is CardState.MISSING
    assert await Notice.filter(text="letters-notice-card-missing", person_id=clerk.id).count() == 1
