"""Papers: kept as they came, matched, put right by people, filed once."""

import asyncio
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from backend.domain.errors import NotAllowed, NotFound, Refused, Stale
from backend.domain.ledger import Component
from backend.domain.people import Role
from backend.domain.reading import Field, PaperKind, Reading
from backend.domain.stages import Stage
from backend.models import (
    Case,
    Job,
    JournalEntry,
    LedgerEntry,
    Notice,
    Paper,
    PaperPage,
    PaperState,
    Person,
    StoredFile,
)
from backend.services import files, journal
from backend.services.money import ledger
from backend.services.paperwork import paper_filing, papers
from backend.services.paperwork.paper_filing import confirm
from backend.services.paperwork.paper_view import view_of
from backend.services.paperwork.papers import How, Sent
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_case, make_debtor, make_person

ORDER = {
    "case_number": "2-1234/2026",
    "uid": "54MS0123-01-2026-004567-19",
    "court_name": "Судебный участок № 7 Лесного судебного района",
    "order_date": "2026-11-10",
    "debtor_name": "Берёзкина Ольга Петровна",
    "debtor_birth_date": "1985-03-14",
    "contract_number": "ДЗ-77/2025",
    "principal": "30000.00",
    "interest": "9000.00",
    "penalty": "1500.00",
    "total_amount": "40500.00",
    "state_fee": "2000.00",
    "postal_costs": "120.50",
}
RULING = {name: ORDER[name] for name in ("case_number", "uid", "order_date", "debtor_name", "contract_number")}


def read_as(kind: PaperKind, values: dict[str, str], confidence: float = 0.999, **rest: Any) -> Reading:
    fields = {name: Field(value, confidence) for name, value in values.items()}
    return Reading(kind, 0.999, fields, "…", 1, 1.0, **rest)


def page(key: str = "5:m1", position: int = 1, content: bytes = b"page", *, of_album: bool = False) -> Sent:
    return Sent(key, position, content, "page.jpg", "image/jpeg", of_album=of_album, chat_id=5, told_id=77)


async def send(settings: Settings, person: Person, sent: Sent | None = None) -> papers.Received:
    return await papers.receive(settings, person.actor(), sent or page(), NOW)


async def make_paper(settings: Settings, person: Person, reading: Reading, key: str = "5:m1") -> Paper:
    """A paper that was sent and read."""
    received = await send(settings, person, page(key, content=key.encode()))
    read = await papers.record_reading(received.paper.id, received.paper.version, reading, [], NOW)
    assert read is not None
    return read


async def make_order_case(**given: Any) -> Case:
    return await make_case(**{"contract_number": "ДЗ-77/2025", "stage": Stage.C50_ORDER_AT_COURT, **given})


# On the way in


async def test_a_page_is_kept_as_it_came_sealed_and_put_on_its_way_to_be_read(opened: Settings) -> None:
    officer = await make_person()

    received = await send(opened, officer, page(content=b"as it came"))

    file = await StoredFile.get()
    assert received.how is How.NEW
    assert await files.content_of(opened, file) == b"as it came"
    assert b"as it came" not in (opened.data_dir / "files" / file.path).read_bytes()
    assert (received.paper.chat_id, received.paper.message_id) == (5, 77)


async def test_the_same_message_again_adds_nothing(opened: Settings) -> None:
    officer = await make_person()

    first = await send(opened, officer)
    again = await send(opened, officer)

    assert (again.how, again.paper.version) == (How.REPEATED, first.paper.version)
    assert (await Paper.all().count(), await PaperPage.all().count(), await StoredFile.all().count()) == (1, 1, 1)


async def test_parts_of_an_album_in_any_order_are_one_paper_in_the_order_of_its_messages(opened: Settings) -> None:
    officer = await make_person()

    for position in (12, 10, 12, 11, 10):
        await send(opened, officer, page("5:g9", position, f"page {position}".encode(), of_album=True))

    paper = await Paper.get()
    kept = [await files.content_of(opened, file) for file in await papers.originals(paper)]
    assert kept == [b"page 10", b"page 11", b"page 12"]
    assert await papers.pages_to_read(paper.id, paper.version - 1) == ()
    assert len(await papers.pages_to_read(paper.id, paper.version)) == 3


async def test_a_later_part_joins_while_the_paper_is_not_filed_and_what_was_said_stays(opened: Settings) -> None:
    officer = await make_person()
    await make_order_case()
    paper = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, ORDER), "5:g9")
    paper = await papers.correct(officer.actor(), paper.id, paper.version, "state_fee", "2 100", NOW, TODAY)

    joined = await send(opened, officer, page("5:g9", 2, b"page 2", of_album=True))
    await papers.record_reading(paper.id, joined.paper.version, read_as(PaperKind.COURT_ORDER, ORDER), [], NOW)

    assert joined.how is How.JOINED
    view = await view_of(officer.actor(), paper.id, TODAY)
    assert view.values["state_fee"] == "2100.00"


async def test_a_better_photograph_of_a_paper_that_waits_has_what_was_said_of_the_first(opened: Settings) -> None:
    officer = await make_person()
    await make_order_case()
    paper = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, ORDER))
    await papers.correct(officer.actor(), paper.id, paper.version, "state_fee", "2 100", NOW, TODAY)

    better = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, ORDER), "5:m2")

    view = await view_of(officer.actor(), better.id, TODAY)
    assert (view.double, view.values["state_fee"]) == (paper, "2100.00")


async def test_a_paper_that_was_filed_has_nothing_more_to_say_of_a_later_photograph(opened: Settings) -> None:
    officer = await make_person()
    await make_order_case()
    paper = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, ORDER))
    paper = await papers.correct(officer.actor(), paper.id, paper.version, "state_fee", "2 100", NOW, TODAY)
    await confirm(officer.actor(), paper.id, paper.version, NOW, TODAY)

    later = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, ORDER), "5:m2")

    view = await view_of(officer.actor(), later.id, TODAY)
    assert (view.double, view.values["state_fee"]) == (paper, "2000.00")


async def test_a_part_that_comes_after_filing_asks(opened: Settings) -> None:
    officer = await make_person()
    await make_order_case()
    paper = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, ORDER), "5:g9")
    await confirm(officer.actor(), paper.id, paper.version, NOW, TODAY)

    late = await send(opened, officer, page("5:g9", 2, b"page 2", of_album=True))
    again = await send(opened, officer, page("5:g9", 2, b"page 2", of_album=True))

    assert (late.how, again.how, again.paper.id) == (How.LATE, How.LATE, late.paper.id)
    assert late.paper.id != paper.id
    assert await PaperPage.filter(paper_id=paper.id).count() == 1
    taken = await papers.read_again(officer.actor(), late.paper.id, late.paper.version, NOW)
    assert len(await papers.pages_to_read(taken.id, taken.version)) == 1


async def test_a_reading_of_pages_that_were_overtaken_is_dropped(opened: Settings) -> None:
    officer = await make_person()
    first = await send(opened, officer, page("5:g9", 1, of_album=True))
    await send(opened, officer, page("5:g9", 2, of_album=True))

    stale = await papers.record_reading(
        first.paper.id, first.paper.version, read_as(PaperKind.COURT_ORDER, ORDER), [], NOW
    )

    assert stale is None
    assert (await Paper.get()).state is PaperState.RECEIVED


async def test_only_those_who_file_papers_may_send_them(opened: Settings) -> None:
    for role in (Role.GUEST, Role.DEBTOR, Role.ACCOUNTANT):
        person = await make_person(role)
        with pytest.raises(NotAllowed):
            await send(opened, person)
    assert await StoredFile.all().count() == 0


# Whose it is


@pytest.mark.parametrize(
    "known",
    [
        {"uid": ORDER["uid"]},
        {"contract_number": "дз 77/2025"},
        {"debtor_name": "Берёзкина Ольга Петровна", "debtor_birth_date": "1985-03-14"},
        {"debtor_name": "Берёзкина О.П.", "case_number": "02-1234/2026"},
        {"debtor_name": "Берёзкина О.П.", "total_amount": "43500.00", "case_number": "2-1234/2026"},
    ],
)
async def test_the_one_case_that_agrees_is_proposed(opened: Settings, known: dict[str, str]) -> None:
    officer = await make_person()
    await make_case(debtor=await make_debtor("Сидоров Пётр Ильич", birth_date=date(1970, 1, 1)))
    case = await make_order_case(court_uid=ORDER["uid"], court_case_key="2-1234/2026", court_case_number="2-1234/2026")

    paper = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, known))

    assert paper.case_id == case.id


async def test_of_two_cases_alike_none_is_guessed_and_a_person_chooses(opened: Settings) -> None:
    officer, debtor = await make_person(), await make_debtor()
    cases = [await make_case(debtor=debtor, stage=Stage.C50_ORDER_AT_COURT) for _ in range(2)]
    known = {"debtor_name": debtor.full_name, "debtor_birth_date": "1985-03-14"}

    paper = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, ORDER | known | {"contract_number": ""}))
    view = await view_of(officer.actor(), paper.id, TODAY)
    with pytest.raises(Refused, match="refusal-paper-no-case"):
        await confirm(officer.actor(), paper.id, paper.version, NOW, TODAY)
    chosen = await papers.name_case(officer.actor(), paper.id, paper.version, cases[1].id, NOW)

    assert view.case is None
    assert {one.case.id for one in view.candidates} == {case.id for case in cases}
    assert chosen.case_id == cases[1].id


async def test_a_corrected_number_finds_the_case(opened: Settings) -> None:
    officer, case = await make_person(), await make_order_case()
    paper = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, {"contract_number": "ДЗ-11/2025"}))

    corrected = await papers.correct(
        officer.actor(), paper.id, paper.version, "contract_number", "ДЗ-77/2025", NOW, TODAY
    )

    assert (paper.case_id, corrected.case_id) == (None, case.id)


# Put right by people


async def test_what_a_person_said_is_never_overwritten_by_a_machine(opened: Settings) -> None:
    officer = await make_person()
    case, other = await make_order_case(), await make_case()
    paper = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, ORDER, 0.5))
    actor = officer.actor()

    paper = await papers.correct(actor, paper.id, paper.version, "interest", "9 001,00", NOW, TODAY)
    paper = await papers.approve(actor, paper.id, paper.version, "penalty", NOW)
    paper = await papers.name_case(actor, paper.id, paper.version, other.id, NOW)
    paper = await papers.name_kind(actor, paper.id, paper.version, PaperKind.WRIT, NOW)
    paper = await papers.read_again(actor, paper.id, paper.version, NOW)
    misread = read_as(PaperKind.COURT_ORDER, ORDER | {"interest": "1.00", "penalty": "2.00", "principal": "3.00"})
    await papers.record_reading(paper.id, paper.version, misread, [], NOW)

    view = await view_of(actor, paper.id, TODAY)
    assert case.id != other.id
    assert (view.kind, view.case and view.case.id) == (PaperKind.WRIT, other.id)
    assert [view.values[name] for name in ("interest", "penalty", "principal")] == ["9001.00", "1500.00", "3.00"]


async def test_only_what_neither_a_person_nor_the_case_bears_out_is_in_doubt(opened: Settings) -> None:
    officer = await make_person()
    await make_order_case()
    paper = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, ORDER, 0.5))
    paper = await papers.approve(officer.actor(), paper.id, paper.version, "order_date", NOW)

    view = await view_of(officer.actor(), paper.id, TODAY)

    doubtful = {field.name for field in view.doubtful}
    assert "interest" in doubtful
    assert doubtful.isdisjoint({"order_date", "debtor_name", "debtor_birth_date", "contract_number", "principal"})


async def test_words_that_fit_no_such_field_are_refused_and_change_nothing(opened: Settings) -> None:
    officer = await make_person()
    paper = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, ORDER))

    with pytest.raises(Refused, match="refusal-paper-date"):
        await papers.correct(officer.actor(), paper.id, paper.version, "order_date", "вчера", NOW, TODAY)
    with pytest.raises(NotFound):
        await papers.correct(officer.actor(), paper.id, paper.version, "bailiff_name", "Иванов", NOW, TODAY)

    assert (await Paper.get()).version == paper.version


async def test_a_colleague_opens_a_filed_paper_through_its_case_and_no_other(opened: Settings) -> None:
    officer, colleague = await make_person(), await make_person()
    await make_order_case()
    paper = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, ORDER))

    with pytest.raises(NotFound):
        await view_of(colleague.actor(), paper.id, TODAY)
    await confirm(officer.actor(), paper.id, paper.version, NOW, TODAY)

    assert (await view_of(colleague.actor(), paper.id, TODAY)).values["case_number"] == "2-1234/2026"


async def test_a_discarded_paper_can_be_taken_back(opened: Settings) -> None:
    officer = await make_person()
    paper = await make_paper(opened, officer, read_as(PaperKind.UNKNOWN, {}))

    gone = await papers.discard(officer.actor(), paper.id, paper.version, NOW)
    back = await papers.read_again(officer.actor(), gone.id, gone.version, NOW)

    assert (gone.state, back.state) == (PaperState.DISCARDED, PaperState.RECEIVED)


async def test_what_could_not_be_read_says_why(opened: Settings) -> None:
    officer = await make_person()
    received = await send(opened, officer)

    paper = await papers.record_trouble(
        received.paper.id, received.paper.version, "paper-too-many-pages", {"limit": 20}, NOW
    )

    assert paper is not None
    assert (paper.state, paper.trouble, paper.trouble_details) == (
        PaperState.UNREADABLE,
        "paper-too-many-pages",
        {"limit": 20},
    )


async def test_a_picture_on_which_nothing_can_be_read_is_unreadable_and_no_other_paper(opened: Settings) -> None:
    officer = await make_person()

    paper = await make_paper(opened, officer, read_as(PaperKind.UNKNOWN, {}, warnings=("paper-illegible",)))

    assert (paper.state, paper.trouble) == (PaperState.UNREADABLE, "paper-illegible")


# Filed


async def test_a_confirmed_order_enters_its_facts_and_sums_and_moves_the_case(opened: Settings) -> None:
    officer, clerk = await make_person(), await make_person(Role.LAWYER)
    case = await make_order_case(responsible_id=clerk.id)
    paper = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, ORDER))

    filed = await confirm(officer.actor(), paper.id, paper.version, NOW, TODAY)

    case = await Case.get(id=case.id)
    assert (case.at, case.version > 1) == (Stage.C60_ORDER_ISSUED, True)
    assert (case.court_case_number, case.court_case_key, case.court_uid, case.court_name) == (
        "2-1234/2026",
        "2-1234/2026",
        ORDER["uid"],
        ORDER["court_name"],
    )
    owed = await ledger.balance_of(case.id, TODAY)
    granted = {"principal": "30000.00", "interest": "9000.00", "penalty": "1500.00", "state_fee": "2000.00"}
    assert {part: str(owed.parts[Component(part)]) for part in granted} == granted
    assert (owed.parts[Component.POSTAGE], case.balance) == (Decimal("120.50"), Decimal("42620.50"))
    assert [step.stage for step in filed.decisions] == [Stage.C60_ORDER_ISSUED]
    assert (await JournalEntry.get(action="paper.filed")).details["kind"] == "court_order"
    assert await Notice.filter(person_id=clerk.id, text="notice-paper-filed").count() == 1
    assert await journal.verify() is None


async def test_of_two_who_confirm_at_once_one_files_and_the_other_finds_it_done(opened: Settings) -> None:
    officer = await make_person()
    case = await make_order_case()
    paper = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, ORDER))

    presses = [confirm(officer.actor(), paper.id, paper.version, NOW, TODAY) for _ in range(4)]
    ended = await asyncio.gather(*presses, return_exceptions=True)

    assert sum(isinstance(end, Stale) for end in ended) == 3
    assert await JournalEntry.filter(action="paper.filed").count() == 1
    assert await LedgerEntry.filter(case_id=case.id, paper_id=paper.id, component="state_fee").count() == 1


async def test_a_sum_that_was_not_read_is_asked_before(opened: Settings) -> None:
    officer = await make_person()
    await make_order_case()
    unread = {name: value for name, value in ORDER.items() if name != "postal_costs"}
    paper = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, unread))
    actor = officer.actor()

    filing = await paper_filing.filing_of(await view_of(actor, paper.id, TODAY), TODAY)
    with pytest.raises(Refused, match="refusal-paper-lacks"):
        await confirm(actor, paper.id, paper.version, NOW, TODAY)
    paper = await papers.correct(actor, paper.id, paper.version, "postal_costs", "0", NOW, TODAY)
    filed = await confirm(actor, paper.id, paper.version, NOW, TODAY)

    assert filing is not None
    assert filing.lacks == ("postal_costs",)
    assert filed.case.balance == Decimal("42500.00")


async def test_sums_that_do_not_add_up_are_refused_until_put_right(opened: Settings) -> None:
    officer = await make_person()
    case = await make_order_case()
    paper = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, ORDER | {"interest": "90000.00"}))

    with pytest.raises(Refused, match="refusal-paper-sums"):
        await confirm(officer.actor(), paper.id, paper.version, NOW, TODAY)

    assert (await Case.get(id=case.id)).at is Stage.C50_ORDER_AT_COURT
    paper = await papers.correct(officer.actor(), paper.id, paper.version, "interest", "9000", NOW, TODAY)
    assert (await confirm(officer.actor(), paper.id, paper.version, NOW, TODAY)).case.at is Stage.C60_ORDER_ISSUED


async def test_the_difference_to_the_claim_is_known_before(opened: Settings) -> None:
    officer = await make_person()
    await make_order_case()
    paper = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, ORDER))

    filing = await paper_filing.filing_of(await view_of(officer.actor(), paper.id, TODAY), TODAY)

    assert filing is not None
    assert filing.differences == {
        Component.INTEREST: Decimal("-3000.00"),
        Component.STATE_FEE: Decimal("2000.00"),
        Component.POSTAGE: Decimal("120.50"),
    }


async def test_an_order_in_force_is_in_hand_and_its_term_of_presenting_runs(opened: Settings) -> None:
    officer = await make_person()
    case = await make_order_case()
    in_force = ORDER | {"order_date": "2026-09-01", "in_force_date": "2026-10-15"}
    paper = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, in_force))

    await confirm(officer.actor(), paper.id, paper.version, NOW, TODAY)

    case = await Case.get(id=case.id)
    assert case.at is Stage.C80_ORDER_RECEIVED
    assert case.noted["force_date"] == "2026-10-15"
    assert case.noted["presentation_ends_on"] == "2029-10-15"


async def test_the_second_copy_of_an_order_moves_the_case_and_grants_nothing_twice(opened: Settings) -> None:
    officer = await make_person()
    case = await make_order_case()
    first = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, ORDER))
    await confirm(officer.actor(), first.id, first.version, NOW, TODAY)
    entries = await LedgerEntry.filter(case_id=case.id).count()
    stamped = ORDER | {"in_force_date": "2026-12-20"}

    later = NOW + timedelta(days=30)
    second = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, stamped), "5:m2")
    await confirm(officer.actor(), second.id, second.version, later, later.date())

    assert (await Case.get(id=case.id)).at is Stage.C80_ORDER_RECEIVED
    assert await LedgerEntry.filter(case_id=case.id).count() == entries


async def test_a_cancellation_takes_the_orders_sums_back_and_opens_the_claim(opened: Settings) -> None:
    officer = await make_person()
    case = await make_order_case()
    order = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, ORDER))
    await confirm(officer.actor(), order.id, order.version, NOW, TODAY)

    ruling = RULING | {"cancelled_order_date": "2026-11-10", "order_date": "2026-11-20", "reason": "debtor_objections"}
    paper = await make_paper(opened, officer, read_as(PaperKind.RULING_CANCEL, ruling), "5:m2")
    await confirm(officer.actor(), paper.id, paper.version, NOW, TODAY)

    case = await Case.get(id=case.id)
    assert (case.at, case.balance) == (Stage.C72_ORDER_CANCELLED, Decimal("43500.00"))
    undone = await LedgerEntry.filter(case_id=case.id, paper_id=paper.id)
    assert undone
    assert {entry.kind for entry in undone} == {"reversal"}
    assert (await Paper.get(id=paper.id)).outcome["reversed"] is True


@pytest.mark.parametrize(
    ("kind", "reason", "stage"),
    [
        (PaperKind.RULING_RETURN, "no_copy_proof", Stage.C70_ORDER_RETURNED),
        (PaperKind.RULING_REFUSAL, "dispute_of_law", Stage.C71_ORDER_REFUSED),
    ],
)
async def test_a_return_and_a_refusal_move_the_case_and_start_the_term_of_complaint(
    opened: Settings, kind: PaperKind, reason: str, stage: Stage
) -> None:
    officer = await make_person()
    case = await make_order_case(stage=Stage.C40_ORDER_SENT)
    paper = await make_paper(opened, officer, read_as(kind, RULING | {"reason": reason}))

    await confirm(officer.actor(), paper.id, paper.version, NOW, TODAY)

    case = await Case.get(id=case.id)
    assert (case.at, case.balance) == (stage, Decimal("43500.00"))
    assert case.noted["appeal_ends_on"] == "2026-12-01"


async def test_a_paper_that_fits_nowhere_is_filed_and_can_be_entered_once_it_fits(opened: Settings) -> None:
    officer = await make_person()
    case = await make_order_case(stage=Stage.A20_INTAKE_CHECK)
    paper = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, ORDER))

    filed = await confirm(officer.actor(), paper.id, paper.version, NOW, TODAY)
    stood = await Case.get(id=case.id)
    await Case.filter(id=case.id).update(stage=Stage.C50_ORDER_AT_COURT.value)
    entered = await confirm(officer.actor(), paper.id, filed.paper.version, NOW, TODAY)

    assert (filed.paper.state, filed.decisions) == (PaperState.CONFIRMED, ())
    assert (stood.at, stood.balance, stood.court_uid) == (
        Stage.A20_INTAKE_CHECK,
        Decimal("43500.00"),
        ORDER["uid"],
    )
    assert (entered.case.at, entered.case.balance) == (Stage.C60_ORDER_ISSUED, Decimal("42620.50"))
    with pytest.raises(Stale):
        await confirm(officer.actor(), paper.id, entered.paper.version, NOW, TODAY)


async def test_another_paper_is_filed_and_moves_nothing(opened: Settings) -> None:
    officer = await make_person()
    case = await make_order_case()
    paper = await make_paper(opened, officer, read_as(PaperKind.UNKNOWN, {}))
    paper = await papers.name_case(officer.actor(), paper.id, paper.version, case.id, NOW)

    filed = await confirm(officer.actor(), paper.id, paper.version, NOW, TODAY)

    assert (filed.paper.state, filed.decisions, filed.case.at) == (
        PaperState.CONFIRMED,
        (),
        Stage.C50_ORDER_AT_COURT,
    )


async def test_money_that_came_after_the_claim_was_counted_still_lowers_what_was_granted(opened: Settings) -> None:
    officer = await make_person()
    case = await make_order_case()
    await LedgerEntry.create(
        case_id=case.id,
        component="principal",
        kind="payment",
        amount=Decimal("-1000.00"),
        on=date(2026, 11, 5),
        origin="payment",
        payment_id=1,
        created_at=NOW,
    )
    counted = ORDER | {"period_to": "2026-10-31"}
    paper = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, counted))

    filed = await confirm(officer.actor(), paper.id, paper.version, NOW, TODAY)

    assert filed.case.balance == Decimal("41620.50")


async def test_a_job_is_owed_for_each_reading_and_for_telling_of_it(opened: Settings) -> None:
    officer = await make_person()
    if opened.on_postgres:
        pytest.skip("the table of jobs belongs to the embedded engine")

    await make_paper(opened, officer, read_as(PaperKind.UNKNOWN, {}))

    assert {job.name for job in await Job.all()} >= {papers.READ, papers.SHOW}
