"""What follows from a filed paper: slips of the court, work to be done, terms, letters that were handed over."""

import io
from datetime import date
from decimal import Decimal

import pypdfium2
import pytest

from backend.domain.errors import Refused, Stale
from backend.domain.letters import LetterKind
from backend.domain.reading import PaperKind
from backend.domain.slips import SlipKind
from backend.domain.stages import Stage
from backend.models import Case, FieldCheck, Letter, Paper, PaperState, Task
from backend.services.paperwork import papers
from backend.services.paperwork.paper_filing import confirm, filing_of
from backend.services.paperwork.paper_slips import prepare_correction, slips_on
from backend.services.paperwork.paper_view import view_of
from backend.services.paperwork.parts_claimed import take_parts_as_claimed
from backend.services.post import letters
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_person
from tests.services.test_papers import ORDER, RULING, make_order_case, make_paper, read_as

UID = "54MS0123-01-2026-004567-06"
TRACK = "29014562148754"


async def titles_on(case: Case) -> list[str]:
    return [task.title_key for task in await Task.filter(case_id=case.id).order_by("id")]


async def test_a_misspelt_debtor_is_the_courts_slip_only_once_a_person_has_seen_it_printed(opened: Settings) -> None:
    officer = await make_person()
    await make_order_case()
    misspelt = ORDER | {"uid": UID, "debtor_name": "Берёзгина Ольга Петровна"}
    paper = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, misspelt))

    unseen = await view_of(officer.actor(), paper.id, TODAY)
    await papers.approve(officer.actor(), paper.id, paper.version, "debtor_name", NOW)
    seen = await view_of(officer.actor(), paper.id, TODAY)

    assert [field.name for field in unseen.doubtful] == ["debtor_name"]
    assert unseen.field("debtor_name").known == "Берёзкина Ольга Петровна"
    assert await slips_on(unseen) == ()
    assert [(slip.kind, slip.right) for slip in await slips_on(seen)] == [(SlipKind.NAME, "Берёзкина Ольга Петровна")]


async def test_the_application_to_correct_names_the_court_the_slip_and_what_is_right(opened: Settings) -> None:
    officer = await make_person()
    await make_order_case(noted={"filed_on": "2026-10-20"})
    wrong = ORDER | {"uid": UID, "state_fee": "200.00"}
    paper = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, wrong))

    prepared = await prepare_correction(opened, officer.actor(), paper.id, TODAY)

    with pypdfium2.PdfDocument(io.BytesIO(prepared.pdf)) as pdf:
        text = pdf[0].get_textpage().get_text_bounded().replace("\xa0", " ")
    assert [word in text for word in ("Лесного", "2-1234/2026", "200,00", "2 000,00", "10.11.2026")] == [True] * 5


async def test_of_a_paper_without_slips_no_application_is_made(opened: Settings) -> None:
    officer = await make_person()
    await make_order_case()
    paper = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, ORDER | {"uid": UID}))

    with pytest.raises(Refused, match="refusal-paper-no-slips"):
        await prepare_correction(opened, officer.actor(), paper.id, TODAY)


async def test_an_order_whose_sums_really_contradict_each_other_is_filed_and_enters_nothing(opened: Settings) -> None:
    officer = await make_person()
    case = await make_order_case()
    paper = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, ORDER | {"interest": "90000.00"}))
    for name in ("principal", "interest", "penalty", "total_amount", "state_fee", "postal_costs"):
        paper = await papers.approve(officer.actor(), paper.id, paper.version, name, NOW)

    filing = await filing_of(await view_of(officer.actor(), paper.id, TODAY), TODAY)
    filed = await confirm(officer.actor(), paper.id, paper.version, NOW, TODAY)

    assert filing is not None
    assert filing.disputed
    assert (filed.paper.state, filed.decisions) == (PaperState.CONFIRMED, ())
    case = await Case.get(id=case.id)
    assert (case.at, case.balance) == (Stage.C50_ORDER_AT_COURT, Decimal("43500.00"))


async def test_an_order_starts_the_clock_of_objections_and_asks_for_the_second_copy_when_it_ends(
    opened: Settings,
) -> None:
    officer = await make_person()
    case = await make_order_case()
    paper = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, ORDER))

    await confirm(officer.actor(), paper.id, paper.version, NOW, TODAY)

    noted = (await Case.get(id=case.id)).noted
    task = await Task.get(case_id=case.id, title_key="task-title-second-copy")
    assert noted["force_expected_on"] == "2026-12-14"
    assert task.due_on == date(2026, 12, 14)


async def test_a_return_leaves_a_list_of_what_to_put_right_once(opened: Settings) -> None:
    officer = await make_person()
    case = await make_order_case()
    reading = read_as(PaperKind.RULING_RETURN, RULING | {"reason": "no_documents"})
    paper = await make_paper(opened, officer, reading)

    await confirm(officer.actor(), paper.id, paper.version, NOW, TODAY)

    assert await titles_on(case) == ["task-title-appeal", "cure-contract", "cure-payout", "cure-cessions"]
    assert {task.due_on for task in await Task.filter(title_key__startswith="cure-")} == {date(2026, 11, 26)}


async def test_a_ruling_that_moves_nothing_leaves_no_work(opened: Settings) -> None:
    officer = await make_person()
    case = await make_order_case(stage=Stage.A20_INTAKE_CHECK)
    paper = await make_paper(opened, officer, read_as(PaperKind.RULING_RETURN, RULING | {"reason": "no_documents"}))

    await confirm(officer.actor(), paper.id, paper.version, NOW, TODAY)

    assert await titles_on(case) == []


@pytest.mark.parametrize(
    ("values", "before", "after", "left"),
    [
        ({"decree_type": "initiation"}, Stage.E30_FSSP_SENT, Stage.E40_FSSP_OPEN, []),
        ({"decree_type": "refusal", "reason": "wrong_place"}, Stage.E30_FSSP_SENT, Stage.E31_FSSP_REFUSED,
         ["cure-find-bailiff"]),
        ({"decree_type": "end", "reason": "no_property"}, Stage.E40_FSSP_OPEN, Stage.E50_FSSP_END_46,
         ["cure-original-back"]),
        ({"decree_type": "end", "reason": "paid"}, Stage.E40_FSSP_OPEN, Stage.E51_FSSP_END_47, ["cure-reconcile"]),
    ],
)  # fmt: skip
async def test_a_decree_opens_or_ends_enforcement_with_the_consequence_of_its_reason(
    opened: Settings, values: dict[str, str], before: Stage, after: Stage, left: list[str]
) -> None:
    officer = await make_person()
    marks = {"act": "order", "original_at": "bailiff", "presentation_ends_on": "2029-10-15", "force_date": "2026-10-15"}
    case = await make_order_case(stage=before, court_case_number="2-1234/2026", noted=marks)
    decree = {"ip_number": "12345/26/54001-ИП", "order_date": "2026-11-20", "contract_number": "ДЗ-77/2025"}
    paper = await make_paper(opened, officer, read_as(PaperKind.FSSP_DECREE, decree | values | ORDER))
    paper = await papers.name_case(officer.actor(), paper.id, paper.version, case.id, NOW)

    await confirm(officer.actor(), paper.id, paper.version, NOW, TODAY)

    case = await Case.get(id=case.id)
    assert (case.at, case.enforcement_number) == (after, "12345/26/54001-ИП")
    assert await titles_on(case) == left


@pytest.mark.parametrize(
    ("status", "day", "state", "is_finished"),
    [
        ("delivered", {"delivery_date": "2026-11-18"}, "delivered", True),
        ("returned_expired", {"return_date": "2026-11-20"}, "returned", True),
        ("refused", {}, "returned", True),
    ],
)
async def test_a_postal_notice_tells_what_became_of_the_letter_it_names(
    opened: Settings, status: str, day: dict[str, str], state: str, is_finished: bool
) -> None:
    officer = await make_person()
    case = await make_order_case(stage=Stage.C30_ORDER_COPY)
    sent = date(2026, 11, 2)
    await letters.register(officer.actor(), case.id, TRACK, LetterKind.ORDER_COPY, sent, NOW, TODAY)
    notice = {"track_number": TRACK, "status": status, **day}
    paper = await make_paper(opened, officer, read_as(PaperKind.POSTAL_NOTICE, notice))

    filed = await confirm(officer.actor(), paper.id, paper.version, NOW, TODAY)

    letter = await Letter.get(case_id=case.id)
    assert (letter.status, letter.is_finished) == (state, is_finished)
    assert filed.paper.outcome["letter"] == TRACK
    if status == "delivered":
        assert (await Case.get(id=case.id)).noted["order_copy_delivered_on"] == day["delivery_date"]


async def test_a_delivery_without_its_day_is_asked_for(opened: Settings) -> None:
    officer = await make_person()
    case = await make_order_case(stage=Stage.C40_ORDER_SENT)
    await letters.register(officer.actor(), case.id, TRACK, LetterKind.ORDER_PACK, date(2026, 11, 2), NOW, TODAY)
    notice = {"track_number": TRACK, "status": "delivered"}
    paper = await make_paper(opened, officer, read_as(PaperKind.POSTAL_NOTICE, notice))

    with pytest.raises(Refused, match="refusal-paper-lacks"):
        await confirm(officer.actor(), paper.id, paper.version, NOW, TODAY)
    paper = await papers.correct(officer.actor(), paper.id, paper.version, "delivery_date", "18.11.2026", NOW, TODAY)
    await confirm(officer.actor(), paper.id, paper.version, NOW, TODAY)

    case = await Case.get(id=case.id)
    assert (case.at, case.noted["order_pack_delivered_on"]) == (Stage.C50_ORDER_AT_COURT, "2026-11-18")
    assert (await Letter.get()).status == "delivered"
    assert (await Paper.get()).state is PaperState.CONFIRMED


async def test_the_parts_of_an_order_for_one_sum_are_as_claimed_by_one_press(opened: Settings) -> None:
    officer = await make_person()
    await make_order_case()
    one_sum = {name: value for name, value in ORDER.items() if name not in {"principal", "interest", "penalty"}}
    reading = read_as(PaperKind.COURT_ORDER, one_sum | {"total_amount": "43500.00"})
    paper = await make_paper(opened, officer, reading)

    offered = await filing_of(await view_of(officer.actor(), paper.id, TODAY), TODAY)
    paper = await take_parts_as_claimed(officer.actor(), paper.id, paper.version, NOW, TODAY)
    filed = await confirm(officer.actor(), paper.id, paper.version, NOW, TODAY)

    assert offered is not None
    sums = {"principal": "30000.00", "interest": "12000.00", "penalty": "1500.00"}
    assert {name: str(sum_) for name, sum_ in offered.parts_as_claimed.items()} == sums
    assert filed.paper.outcome["granted"]["interest"] == "12000.00"
    assert await FieldCheck.all().count() == 0


async def test_an_order_for_another_sum_than_claimed_has_its_parts_asked_for(opened: Settings) -> None:
    officer = await make_person()
    await make_order_case()
    one_sum = {name: value for name, value in ORDER.items() if name not in {"principal", "interest", "penalty"}}
    paper = await make_paper(opened, officer, read_as(PaperKind.COURT_ORDER, one_sum))

    filing = await filing_of(await view_of(officer.actor(), paper.id, TODAY), TODAY)

    assert filing is not None
    assert filing.lacks == ("principal", "interest", "penalty")
    assert filing.parts_as_claimed == {}
    with pytest.raises(Stale):
        await take_parts_as_claimed(officer.actor(), paper.id, paper.version, NOW, TODAY)
